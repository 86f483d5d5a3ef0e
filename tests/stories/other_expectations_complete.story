# Other expectations at home: every question, with example and reason, and every choice but those of a stop half-way.
= sanne
~ /voorbereiden
> [Andere verwachtingen]
    Fijn dat je de tijd neemt. In dertien korte stappen maak je een plan voor je gesprek met ouders of verzorgers.
    ·
    Over wie gaat het? Gebruik een schuilnaam, en schrijf ook geen andere namen op.
    ·
    <i>Ik bewaar je antwoorden op de server van je school. De app bewaart het gesprek. Een ander leest het alleen als jij het deelt.</i>
    [Liever geen naam] [Voorbeeld] [Waarom?]
> [Voorbeeld]
    “Sem” is goed. “Die van de huiswerkdiscussie” is minder goed. Dat weet iedereen.
    [Liever geen naam] [Voorbeeld] [Waarom?]
> [Waarom?]
    <blockquote expandable>Jij weet over wie het gaat. Een ander hoeft dat niet te weten.</blockquote>
    [Liever geen naam] [Voorbeeld] [Waarom?]
> [Liever geen naam]
    <b>Stap 1 van 13</b> · Past dit gesprek nu?
    ·
    Eerst even stilstaan. Waar lijkt je gesprek het meest op? Je keuze bewaar ik niet. In de app blijft mijn antwoord wel staan.
    [We kijken er anders naar] [Ik ken de ouder nog niet] [Zorgen over veiligheid] [Boosheid of dreiging] [Voorbeeld] [Waarom?] [Terug] [Pauze]
~ [Terug]
> Noor
    <b>Stap 1 van 13</b> · Past dit gesprek nu?
    ·
    Eerst even stilstaan. Waar lijkt je gesprek het meest op? Je keuze bewaar ik niet. In de app blijft mijn antwoord wel staan.
    [We kijken er anders naar] [Ik ken de ouder nog niet] [Zorgen over veiligheid] [Boosheid of dreiging] [Voorbeeld] [Waarom?] [Terug] [Pauze]
> [Voorbeeld]
    “De ouder wil meer huiswerk, ik geef er weinig. We spraken elkaar al vaker en dat ging best.” Dat is anders kijken, meer niet.
    [We kijken er anders naar] [Ik ken de ouder nog niet] [Zorgen over veiligheid] [Boosheid of dreiging] [Voorbeeld] [Waarom?] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Anders opvoeden is nog geen zorg over veiligheid. Twijfel je daarover, overleg dan eerst. Wordt er gedreigd, ga dan niet alleen.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?; Stichting Stop Pesten Nu, naar onderzoek van de Rijksuniversiteit Groningen (Week Tegen Pesten 2017), Succesvolle samenwerking met ouders</i></blockquote>
    [We kijken er anders naar] [Ik ken de ouder nog niet] [Zorgen over veiligheid] [Boosheid of dreiging] [Voorbeeld] [Waarom?] [Terug] [Pauze]
> [Ik ken de ouder nog niet]
    Bel of app dan eerst even over iets wat goed gaat. Bijvoorbeeld: “Noor hielp vandaag een klasgenoot. Dat wilde ik u graag vertellen.”
    ·
    Is daar geen tijd meer voor? Begin je gesprek dan met kennismaken. Samen iets moeilijks bespreken gaat daarna makkelijker.
    ·
    Ga je nu verder met deze voorbereiding? Stop hier als je eerst moet overleggen.
    [Ja, alle stappen] [Ja, maar kort] [Nee, ik stop hier] [Terug] [Pauze]
~ [Terug]
~ Noor
> [Zorgen over veiligheid]
    <b>Stop hier en overleg eerst.</b> Praat vandaag met de aandachtsfunctionaris, of anders met je schoolleider. Volg samen de meldcode: de vaste stappen bij zorgen over thuis. Spreek de ouder pas na dat overleg. Typ hier niets over je zorgen.
    ·
    Direct gevaar: bel <b>112</b>
    Advies, zonder namen te noemen: Veilig Thuis, <b>0800-2000</b>, gratis, dag en nacht
    ·
    Ga je nu verder met deze voorbereiding? Stop hier als je eerst moet overleggen.
    [Ja, alle stappen] [Ja, maar kort] [Nee, ik stop hier] [Terug] [Pauze]
~ [Terug]
~ Noor
> [Boosheid of dreiging]
    Voer dit gesprek niet alleen. Vertel je schoolleider nu dat het komt. Volg de afspraken van je school over agressie. Spreek af wie erbij zit, en hoe jullie stoppen als dat nodig is.
    ·
    Een ouder mag boos zijn. Dreigen mag niet. Bij direct gevaar: bel <b>112</b>.
    ·
    Ga je nu verder met deze voorbereiding? Stop hier als je eerst moet overleggen.
    [Ja, alle stappen] [Ja, maar kort] [Nee, ik stop hier] [Terug] [Pauze]
~ [Terug]
~ Noor
> [We kijken er anders naar]
    Goed. Verschil is geen ruzie. Met een beetje voorbereiding hoeft het dat ook niet te worden.
    ·
    Ga je nu verder met deze voorbereiding? Stop hier als je eerst moet overleggen.
    [Ja, alle stappen] [Ja, maar kort] [Nee, ik stop hier] [Terug] [Pauze]
> [Ja, maar kort]
    Vul dan alleen je feiten, je opening en je boodschap in. De rest mag je overslaan.
    ·
    <b>Stap 2 van 13</b> · Waar botst het?
    ·
    Waar merkte je dat jullie anders kijken? Beschrijf één moment. Wat gebeurde er, en wat zei de ouder precies?
    ·
    Schrijf niet op welk geloof of welke afkomst iemand heeft. Dat heb je hier niet nodig.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Terug]
> [Ja, alle stappen]
    <b>Stap 2 van 13</b> · Waar botst het?
    ·
    Waar merkte je dat jullie anders kijken? Beschrijf één moment. Wat gebeurde er, en wat zei de ouder precies?
    ·
    Schrijf niet op welk geloof of welke afkomst iemand heeft. Dat heb je hier niet nodig.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]

# 2
> [Voorbeeld]
    “Ik vertelde over het kamp. De ouder zei: ‘Bij ons slaapt Noor thuis.’ Daarna spraken we over iets anders.”
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Eén moment kun je bespreken. “Zij vinden school niet belangrijk” kun je alleen maar bestrijden.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Samen met ouders het welbevinden van een kind stimuleren; Stichting Stop Pesten Nu, naar onderzoek van de Rijksuniversiteit Groningen (Week Tegen Pesten 2017), Succesvolle samenwerking met ouders</i></blockquote>
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> Ik vertelde over het kamp. De ouder luistert niet en zei: bij ons slaapt Noor thuis.
    Bij “luistert niet” kan een ouder iets anders denken dan jij. Wat zag of hoorde je precies?
    ·
    Typ het opnieuw, of kies Zo laten.
    [Voorbeeld] [Waarom?] [Zo laten] [Terug] [Pauze]
> Ik vertelde over het kamp. De ouder zei: bij ons slaapt Noor thuis.
    Waar gaat het verschil over? Je keuze bewaar ik niet.
    [Opvoeden] [Huiswerk en leren] [Geloof of cultuur] [Iets anders] [Waarom?] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Bij elk onderwerp hoort een andere vraag. Soms is er ook gewoon een regel, zoals voor een vrije dag om een plicht uit geloof of levensovertuiging. Ken die dan.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?; Gemeente Rotterdam, Religieuze feestdagen (vrijstelling volgens de Leerplichtwet) (gezien november 2026); Loes van Wessum en Rieneke Pruis, lectoraat Leiderschap in onderwijs en opvoeding, Hogeschool Windesheim (2021), Samenwerken met ouders. Kwaliteitskaart voor schoolleiders</i></blockquote>
    [Opvoeden] [Huiswerk en leren] [Geloof of cultuur] [Iets anders] [Waarom?] [Terug] [Pauze]
> [Huiswerk en leren]
    Vraag vooral wat de ouder met huiswerk wil bereiken. Vaak zitten jullie dichter bij elkaar dan het lijkt.
    ·
    <b>Stap 3 van 13</b> · Wat gaat goed?
    ·
    Wat doet deze ouder dat je waardeert? En wat zie je daarvan terug bij Noor?
    [Een goed bericht aan ouders] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Terug]
~ [Zo laten]
> [Geloof of cultuur]
    Vraag, en vul niets in. Gaat het om vrij voor een religieuze plicht? Dat mag volgens de Leerplichtwet. De ouder meldt het minstens twee dagen vooraf bij de directeur. Vraag na hoe jullie school dat doet.
    ·
    <b>Stap 3 van 13</b> · Wat gaat goed?
    ·
    Wat doet deze ouder dat je waardeert? En wat zie je daarvan terug bij Noor?
    [Een goed bericht aan ouders] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Terug]
~ [Zo laten]
> [Iets anders]
    Prima. De stappen zijn dezelfde.
    ·
    <b>Stap 3 van 13</b> · Wat gaat goed?
    ·
    Wat doet deze ouder dat je waardeert? En wat zie je daarvan terug bij Noor?
    [Een goed bericht aan ouders] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Terug]
~ [Zo laten]
> [Opvoeden]
    Opvoeden doen ze thuis. Jij mag iets voorstellen. Voorstellen is wel iets anders dan twee keer hetzelfde zeggen.
    ·
    <b>Stap 3 van 13</b> · Wat gaat goed?
    ·
    Wat doet deze ouder dat je waardeert? En wat zie je daarvan terug bij Noor?
    [Een goed bericht aan ouders] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]

# 3
> [Voorbeeld]
    “De ouder haalt Noor elke dag zelf op en vraagt hoe het was. Noor kan ook goed luisteren naar anderen.”
    [Een goed bericht aan ouders] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Je gaat het over een verschil hebben. Weet dan eerst wat je in elkaar waardeert, en zeg dat ook.
    ·
    <i>Bron: Kind heeft baat bij goede relatie tussen ouders en leerkracht; Nederlands Jeugdinstituut (NJi), Samen met ouders het welbevinden van een kind stimuleren; Loes van Wessum en Rieneke Pruis, lectoraat Leiderschap in onderwijs en opvoeding, Hogeschool Windesheim (2021), Samenwerken met ouders. Kwaliteitskaart voor schoolleiders</i></blockquote>
    [Een goed bericht aan ouders] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Een goed bericht aan ouders]
~ [Toch niet]
> De ouder haalt Noor elke dag op. Noor luistert goed naar anderen.
    <b>Stap 4 van 13</b> · De kant van de ouder
    ·
    Hebben jullie dit verschil al eens besproken?
    [Ja, dit is niet nieuw] [Nee, eerste keer] [Dat weet ik niet] [Waarom?] [Terug] [Pauze]

# 4
> [Waarom?]
    <blockquote expandable>Steeds hetzelfde moeten vertellen is vermoeiend. Laat merken wat je al weet.
    ·
    <i>Bron: Loes van Wessum en Rieneke Pruis, lectoraat Leiderschap in onderwijs en opvoeding, Hogeschool Windesheim (2021), Samenwerken met ouders. Kwaliteitskaart voor schoolleiders</i></blockquote>
    [Ja, dit is niet nieuw] [Nee, eerste keer] [Dat weet ik niet] [Waarom?] [Terug] [Pauze]
> [Nee, eerste keer]
    Dan kan het gewoon een vraag zijn. Er ligt nog geen ruzie onder.
    ·
    Stel dat de ouder gelijk heeft. Waarom is het dan een goed idee?
    ·
    Doe je best. Het is maar een oefening.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Terug]
> [Dat weet ik niet]
    Vraag het aan de vorige leraar of mentor. Eén korte vraag is vaak al genoeg.
    ·
    Stel dat de ouder gelijk heeft. Waarom is het dan een goed idee?
    ·
    Doe je best. Het is maar een oefening.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Terug]
> [Ja, dit is niet nieuw]
    Begin dan bij wat je toen hoorde. Niet bij wat je toen zelf zei.
    ·
    Wat legde de ouder toen uit? Schrijf het op zoals de ouder het zou zeggen.
    ·
    Hier staat nu:
    Vraag ik eerst na bij de vorige leraar.
    [Voorbeeld] [Waarom?] [Zo laten] [Terug] [Pauze]
> [Voorbeeld]
    “‘Als kind leerde ik pas iets als het streng was.’ Dat zei de ouder in oktober, en ik ging er toen overheen.”
    [Voorbeeld] [Waarom?] [Zo laten] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Wie merkt dat school het nog weet, voelt zich gehoord.
    ·
    <i>Bron: Loes van Wessum en Rieneke Pruis, lectoraat Leiderschap in onderwijs en opvoeding, Hogeschool Windesheim (2021), Samenwerken met ouders. Kwaliteitskaart voor schoolleiders</i></blockquote>
    [Voorbeeld] [Waarom?] [Zo laten] [Terug] [Pauze]
> Je leert pas iets als het rustig is, zei de ouder.
    Stel dat de ouder gelijk heeft. Waarom is het dan een goed idee?
    ·
    Doe je best. Het is maar een oefening.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “Wie veel oefent, krijgt later meer kansen. De ouder wil dat niemand die kans aan Sem voorbij laat gaan. Navragen.”
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Achter elke gewoonte zit een reden, ook achter die van jou. Wie een goede reden kan bedenken, stelt een betere vraag.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Samen met ouders het welbevinden van een kind stimuleren; Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?</i></blockquote>
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> De ouder weet wie er ’s nachts bij is, en wil Noor beschermen. Navragen.
    Wat weet je eigenlijk niet? Schrijf op wat je tot nu toe hebt ingevuld, en zet er een vraagteken achter.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “Mag Noor niet mee op kamp? Of niet slapen buiten de deur? Of weet de ouder niet wie er ’s nachts bij is?”
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Drie vraagtekens zijn drie kansen dat het meevalt. Wat je niet kent, kun je gewoon vragen.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Samen met ouders het welbevinden van een kind stimuleren</i></blockquote>
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> Mag Noor niet mee, of alleen niet slapen?
    <b>Stap 5 van 13</b> · Wie gaat waarover?
    ·
    Thuis beslist over geloof, eten, kleding, bedtijd, hobby’s en schermtijd.
    ·
    School beslist over de les, de groep en de regels in de klas.
    ·
    Waar ligt jullie onderwerp?
    [Bij thuis] [Bij school] [Een beetje bij allebei] [Waarom?] [Terug] [Pauze]

# 5
> [Waarom?]
    <blockquote expandable>Vaak wordt er hard gepraat over iets waar maar één van de twee over gaat. Gaat het om kleding op school? Daar kan de school regels voor hebben, vraag dat na.
    ·
    <i>Bron: Kind heeft baat bij goede relatie tussen ouders en leerkracht</i></blockquote>
    [Bij thuis] [Bij school] [Een beetje bij allebei] [Waarom?] [Terug] [Pauze]
> [Bij thuis]
    Dan hoef jij niets te winnen. Vragen mag, en één tip mag ook als de ouder die wil.
    ·
    Schrijf het nu in één zin op. Wie gaat waarover, in dit geval?
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Terug]
> [Bij school]
    Dan leg jij uit hoe het gaat en waarom. De ouder mag er iets van vinden, en dat mag je horen.
    ·
    Schrijf het nu in één zin op. Wie gaat waarover, in dit geval?
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Terug]
> [Een beetje bij allebei]
    Knip het dan in tweeën. Het stuk thuis en het stuk school worden zo allebei kleiner.
    ·
    Schrijf het nu in één zin op. Wie gaat waarover, in dit geval?
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “Wat we op kamp doen en wie er oplet, beslissen wij. Hoe Noor thuis de avond doorbrengt, beslist de ouder. Het slapen bespreken we samen.”
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Twee bazen op één plek werkt niet. Twee bazen met elk een eigen plek werkt best.
    ·
    <i>Bron: Kind heeft baat bij goede relatie tussen ouders en leerkracht</i></blockquote>
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Pauze]
    Je antwoorden zijn bewaard. Tik op Verder als je weer tijd hebt.
    [Verder] [Herinner me later] [Menu]
> [Verder]
    We gaan verder waar je was.
    ---
    <b>Stap 5 van 13</b> · Wie gaat waarover?
    ·
    Schrijf het nu in één zin op. Wie gaat waarover, in dit geval?
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> Wat we op kamp doen, beslissen wij. Waar Noor slaapt, de ouder.
    En jouw kant van het verschil? Is dat een wet, een afspraak van school, of ben jij het zo gewend?
    [Het staat in de wet] [Zo doet onze school het] [Ik ben het zo gewend] [Waarom?] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Over een wet onderhandel je niet, over een gewoonte wel. Het scheelt een half gesprek als je vooraf weet wat het is.
    ·
    <i>Bron: Stichting Stop Pesten Nu, naar onderzoek van de Rijksuniversiteit Groningen (Week Tegen Pesten 2017), Succesvolle samenwerking met ouders; Kind heeft baat bij goede relatie tussen ouders en leerkracht; Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?</i></blockquote>
    [Het staat in de wet] [Zo doet onze school het] [Ik ben het zo gewend] [Waarom?] [Terug] [Pauze]
> [Het staat in de wet]
    Weet je dat zeker? Vraag het je schoolleider. Er wordt veel wet genoemd wat gewoonte is.
    ·
    Wat staat op school vast, wie er ook tegenover je zit? Schrijf het op in gewone woorden, met de reden erbij.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Terug]
> [Zo doet onze school het]
    Zoek op waarom school dat zo afsprak. “Zo doen we het hier” is een begin van een uitleg, geen einde.
    ·
    Wat staat op school vast, wie er ook tegenover je zit? Schrijf het op in gewone woorden, met de reden erbij.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Terug]
> [Ik ben het zo gewend]
    Eerlijk. Dan heb je ruimte, en die kun je straks weggeven.
    ·
    Wat staat op school vast, wie er ook tegenover je zit? Schrijf het op in gewone woorden, met de reden erbij.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “Iedereen doet mee met gym, want bewegen hoort bij de lessen. Wat iemand daarbij aan heeft, bekijken we samen.”
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Een duidelijke grens is vriendelijker dan een vage. Met een reden erbij hoeft niemand te gokken of het tegen hen gericht is.
    ·
    <i>Bron: Stichting Stop Pesten Nu, naar onderzoek van de Rijksuniversiteit Groningen (Week Tegen Pesten 2017), Succesvolle samenwerking met ouders; Kind heeft baat bij goede relatie tussen ouders en leerkracht</i></blockquote>
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> Iedereen doet overdag mee, want dat hoort bij de lessen.
    En waar zit rek? Wat kun je deze ouder geven zonder dat een ander kind er last van heeft?
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “Noor kan overdag meedoen met het kamp en ’s avonds naar huis. De ouder mag ook eerst komen kijken.”
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Weet je vooraf waar je kunt bewegen, dan hoef je je niet overal schrap te zetten. Dat voelt de ouder ook.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Samen met ouders het welbevinden van een kind stimuleren; Loes van Wessum en Rieneke Pruis, lectoraat Leiderschap in onderwijs en opvoeding, Hogeschool Windesheim (2021), Samenwerken met ouders. Kwaliteitskaart voor schoolleiders; Kind heeft baat bij goede relatie tussen ouders en leerkracht</i></blockquote>
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> Noor mag ’s avonds naar huis.
    Jullie willen iets anders. Maar waarvoor? Maak één zin die de ouder én jij zo zouden zeggen.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “We willen allebei dat Sem later kan kiezen. Over de weg ernaartoe denken we nog na.”
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Onder een meningsverschil ligt vaak hetzelfde doel. Noem het hardop, en het wordt een gesprek over de weg ernaartoe.
    ·
    <i>Bron: Kind heeft baat bij goede relatie tussen ouders en leerkracht</i></blockquote>
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> We willen allebei dat Noor erbij hoort.
    <b>Stap 6 van 13</b> · Hoe zit ik erbij?
    ·
    En jij? Hoe gespannen ben je voor dit gesprek? Je antwoord bewaar ik niet.
    [Rustig] [Een beetje gespannen] [Flink gespannen] [Voorbeeld] [Waarom?] [Terug] [Pauze]

# 6
> [Voorbeeld]
    “Flink gespannen. Ik ben bang dat ik iets verkeerds zeg.”
    [Rustig] [Een beetje gespannen] [Flink gespannen] [Voorbeeld] [Waarom?] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Je eigen rust helpt het gesprek. Spanning is niet fout. Als je weet dat die er is, kun je er iets mee.
    ·
    <i>Bron: Kind heeft baat bij goede relatie tussen ouders en leerkracht</i></blockquote>
    [Rustig] [Een beetje gespannen] [Flink gespannen] [Voorbeeld] [Waarom?] [Terug] [Pauze]
> [Rustig]
    Fijn. Die rust neem je mee naar binnen.
    ·
    Wat denk je nu al over deze ouder? Denk het, of schrijf het op. Leg het daarna opzij.
    ·
    Ook dit bewaar ik niet. Typ je het, dan blijft je bericht wel in de app staan. Alleen denken mag dus ook: kies dan Overslaan.
    [Kaart: vragen, niet invullen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Terug]
~ [Zo laten]
> [Flink gespannen]
    Dat mag. Vertel het een collega voordat je begint, of vraag iemand erbij.
    ·
    Wat denk je nu al over deze ouder? Denk het, of schrijf het op. Leg het daarna opzij.
    ·
    Ook dit bewaar ik niet. Typ je het, dan blijft je bericht wel in de app staan. Alleen denken mag dus ook: kies dan Overslaan.
    [Kaart: vragen, niet invullen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Terug]
~ [Zo laten]
> [Een beetje gespannen]
    Heel gewoon. Zet straks je voeten op de grond en adem eerst rustig uit.
    ·
    Wat denk je nu al over deze ouder? Denk het, of schrijf het op. Leg het daarna opzij.
    ·
    Ook dit bewaar ik niet. Typ je het, dan blijft je bericht wel in de app staan. Alleen denken mag dus ook: kies dan Overslaan.
    [Kaart: vragen, niet invullen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “Ik denk dat de ouder niet wil overleggen. Misschien denkt de ouder dat nu precies over mij.”
    [Kaart: vragen, niet invullen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Bij ouders die anders leven dan jij, sluipt er sneller een oordeel in. Iedereen heeft dat. Wie het weet, vraagt beter.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Samen met ouders het welbevinden van een kind stimuleren</i></blockquote>
    [Kaart: vragen, niet invullen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Kaart: vragen, niet invullen]
~ [Zo niet, zo wel]
~ [Genoeg voor nu]
> De ouder wil vast niet overleggen.
    Wat vind jij zelf gewoon? Maak de zin af: “Ik ben gewend dat …, en dat komt doordat …”
    ·
    Straks kun je dat rustig vertellen. Als jouw gewoonte dus, niet als de regel.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “Ik ben gewend dat kinderen buiten spelen na school. Dat komt doordat wij dat vroeger elke dag deden.”
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Jouw gewoonte voelt voor jou als de standaard. Zo voelt die van de ouder ook. Twee gewoontes naast elkaar is een eerlijker begin.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?; Nederlands Jeugdinstituut (NJi), Samen met ouders het welbevinden van een kind stimuleren</i></blockquote>
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> Ik ben gewend dat kinderen logeren, dat deden wij vroeger ook.
    <b>Stap 7 van 13</b> · De eerste minuut
    ·
    Hoe begin je? Zeg dat je een verschil ziet, en vraag of de ouder wil vertellen. Nog niets uitleggen.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]

# 7
> [Voorbeeld]
    “Ik merk dat we er anders naar kijken. Wilt u mij vertellen hoe u het ziet? Ik luister eerst.”
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Je noemt het verschil zonder te zeggen wie gelijk heeft. Dan kan de ouder vertellen in plaats van verdedigen.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?; Nederlands Jeugdinstituut (NJi), Samen met ouders het welbevinden van een kind stimuleren</i></blockquote>
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> Ik wil met u praten over het kamp.
    Zeg je zin één keer hardop:
    Ik wil met u praten over het kamp.
    ·
    Hoe klinkt het?
    [Zo zeg ik het] [De ouder ontbreekt nog] [Te lang] [Terug] [Pauze]
> [Zo zeg ik het]
    Mooi. Zeg daarna hoeveel tijd er is, en vraag: “Wat wilt u vandaag zeker bespreken?”
    ·
    <b>Stap 8 van 13</b> · Mijn boodschap
    ·
    Nu jouw kant. Zeg in twee zinnen wat jij belangrijk vindt en waarom. Laat “wij vinden hier” weg. Dan staat er meteen een heel team tegenover de ouder.
    [Kaart: de ik-boodschap] [Kaart: de vier G’s] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Terug]
> [Te lang]
    Houd twee zinnen over. De rest komt later wel.
    ·
    Hoe wordt je eerste zin nu?
    ·
    Hier staat nu:
    Ik wil met u praten over het kamp.
    [Voorbeeld] [Waarom?] [Zo laten] [Terug] [Pauze]
~ [Terug]
> [De ouder ontbreekt nog]
    Zet er dit achter: “En ik hoor graag hoe u het ziet.”
    ·
    Hoe wordt je eerste zin nu?
    ·
    Hier staat nu:
    Ik wil met u praten over het kamp.
    [Voorbeeld] [Waarom?] [Zo laten] [Terug] [Pauze]
> [Voorbeeld]
    “U bent het anders gewend dan wij hier. Ik wil graag weten hoe, en waarom dat voor Noor goed werkt.”
    [Voorbeeld] [Waarom?] [Zo laten] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Een korte eerste zin onthoud je ook als het spannend is. Zeg dat je graag samenwerkt, dan voelt de ouder zich welkom en gezien.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Samen met ouders het welbevinden van een kind stimuleren</i></blockquote>
    [Voorbeeld] [Waarom?] [Zo laten] [Terug] [Pauze]
> Ik merk dat we anders naar het kamp kijken. Wilt u vertellen hoe u het ziet?
    Met “Wilt u vertellen” nodig je de ouder uit om mee te praten.
    ·
    <b>Stap 8 van 13</b> · Mijn boodschap
    ·
    Nu jouw kant. Zeg in twee zinnen wat jij belangrijk vindt en waarom. Laat “wij vinden hier” weg. Dan staat er meteen een heel team tegenover de ouder.
    [Kaart: de ik-boodschap] [Kaart: de vier G’s] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]

# 8
> [Voorbeeld]
    “Ik vind het fijn als Noor meegaat op kamp, omdat de groep daar dichter bij elkaar komt. Ik snap dat het voor u anders voelt.”
    [Kaart: de ik-boodschap] [Kaart: de vier G’s] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Vraag je iets van de ouder, zeg dan ook wat jij zelf verwacht. Rustig, en één keer.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?</i></blockquote>
    [Kaart: de ik-boodschap] [Kaart: de vier G’s] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Kaart: de ik-boodschap]
~ [Zo niet, zo wel]
~ [Genoeg voor nu]
~ [Kaart: de vier G’s]
~ [Zo niet, zo wel]
~ [Genoeg voor nu]
> Ik vind het fijn als Noor meegaat, omdat de groep dan dichter bij elkaar komt.
    Met “Ik vind het fijn” spreek je voor jezelf. Daar kan een ouder mee verder.
    ·
    <b>Stap 9 van 13</b> · Drie open vragen
    ·
    Welke drie vragen stel je? Kies vragen waarop je het antwoord echt nog niet weet.
    ·
    “Vindt u ook niet dat …” is geen vraag.
    [Kaart: open vragen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]

# 9
> [Voorbeeld]
    “Hoe ging dat toen u zelf op school zat?”
    “Wat hoopt u dat Sem hiervan leert?”
    “Wat zou u vervelend vinden als wij het deden?”
    “Dat ken ik niet. Wilt u erover vertellen?”
    “Wat verwacht u van mij?”
    [Kaart: open vragen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Wie vertelt, legt vaak meer uit dan je durfde te vragen. En jij hoeft niet te doen alsof je het al wist.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Samen met ouders het welbevinden van een kind stimuleren; Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?; Loes van Wessum en Rieneke Pruis, lectoraat Leiderschap in onderwijs en opvoeding, Hogeschool Windesheim (2021), Samenwerken met ouders. Kwaliteitskaart voor schoolleiders</i></blockquote>
    [Kaart: open vragen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Kaart: open vragen]
~ [Zo niet, zo wel]
~ [Genoeg voor nu]
> Vindt u ook niet dat Noor mee moet?
    In “Vindt u ook niet dat Noor mee moet?” kan een ouder al horen wat je zelf vindt. Hoe vraag je het open?
    ·
    Typ het opnieuw, of kies Zo laten.
    [Kaart: open vragen] [Voorbeeld] [Waarom?] [Zo laten] [Terug] [Pauze]
> Hoe ging dat toen u zelf op school zat? Wat hoopt u voor Noor? Wat verwacht u van mij?
    “Hoe ging dat toen u zelf op school zat?” is een open vraag. Daar kan een ouder alle kanten mee op.
    ·
    <b>Stap 10 van 13</b> · Als … dan …
    ·
    Stel, de ouder zegt: “Bij ons is dat normaal.” Dan kun je ja knikken of gaan tegenhouden. Er is ook iets ertussenin.
    ·
    Schrijf: als de ouder …, dan … ik.
    [Kaart: gevoel erkennen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]

# 10
> [Voorbeeld]
    “Als de ouder zegt: ‘Bij ons is dat normaal’, dan vraag ik: ‘Hoe gaat dat bij u? En wat vindt u er goed aan voor Noor?’”
    [Kaart: gevoel erkennen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Na die zin kan het gesprek dicht of open gaan. Met een vraag gaat het open, en zoek je verder naar wat jullie allebei willen.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?; Nederlands Jeugdinstituut (NJi), Samen met ouders het welbevinden van een kind stimuleren; Kind heeft baat bij goede relatie tussen ouders en leerkracht</i></blockquote>
    [Kaart: gevoel erkennen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Kaart: gevoel erkennen]
~ [Zo niet, zo wel]
~ [Genoeg voor nu]
> Als de ouder zegt: bij ons is dat normaal, dan vraag ik hoe dat gaat.
    En als de ouder zegt: “U begrijpt ons toch niet”? Of als jij iets moet weigeren? Bedenk wat je dan zegt.
    [Kaart: geen welles-nietes] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “Als de ouder zegt: ‘U begrijpt ons niet’, dan zeg ik: ‘Dat kan kloppen. Wat zie ik over het hoofd?’ Daarna houd ik mijn mond.”
    ·
    “Als ik nee moet zeggen, dan zeg ik: ‘Dit kan ik niet veranderen. Dit wel.’ En dan noem ik het.”
    [Kaart: geen welles-nietes] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Je hoeft het niet eens te worden. Wel wil je dat de ouder merkt dat je het hebt gehoord.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?; Kind heeft baat bij goede relatie tussen ouders en leerkracht; Nederlands Jeugdinstituut (NJi), Samen met ouders het welbevinden van een kind stimuleren</i></blockquote>
    [Kaart: geen welles-nietes] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Kaart: geen welles-nietes]
~ [Zo niet, zo wel]
~ [Genoeg voor nu]
> Als ik nee moet zeggen, dan noem ik ook wat wel kan.
    Even oefenen? Ik speel een bezorgde ouder, over rekenen. Oefen dit ene ding: eerst vragen, dan pas uitleggen.
    [Ja, even oefenen] [Nee, ga verder] [Waarom?] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Ouders goed bij school betrekken kun je leren. Een zin die je al eens gezegd hebt, komt straks makkelijker. Hier mag het misgaan.
    ·
    <i>Bron: Loes van Wessum en Rieneke Pruis, lectoraat Leiderschap in onderwijs en opvoeding, Hogeschool Windesheim (2021), Samenwerken met ouders. Kwaliteitskaart voor schoolleiders; Stichting Stop Pesten Nu, naar onderzoek van de Rijksuniversiteit Groningen (Week Tegen Pesten 2017), Succesvolle samenwerking met ouders</i></blockquote>
    [Ja, even oefenen] [Nee, ga verder] [Waarom?] [Terug] [Pauze]
~ [Ja, even oefenen]
~ [Maakt u zich maar geen zorgen.]
~ [De toets is pas net nagekeken.]
~ [Groep 7 haalt hij heus wel, hoor.]
~ [U tilt er misschien wat zwaar aan.]
~ [Kijk terug]
~ [Verder]
~ [Verder]
> [Gedaan]
    Goed dat je dit hier oefende. Begin een volgende keer met wat de ouder voelt.
    ·
    Het hoeft hier niet goed te gaan, daar is oefenen voor. Handig voor straks: “Zullen we hier later rustig op terugkomen?”
    ·
    <b>Stap 11 van 13</b> · Samen afspreken
    ·
    Hoe is dit voor Noor? Vraag het klein, en vraag niet wie er gelijk heeft.
    [Dat vraag ik nog] [Eerst met de leerling praten] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Terug]
> [Nee, ga verder]
    <b>Stap 11 van 13</b> · Samen afspreken
    ·
    Hoe is dit voor Noor? Vraag het klein, en vraag niet wie er gelijk heeft.
    [Dat vraag ik nog] [Eerst met de leerling praten] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]

# 11
> [Voorbeeld]
    “Noor zegt: ik wil overdag wel mee. En ik wil niet dat jullie er boos over worden.”
    [Dat vraag ik nog] [Eerst met de leerling praten] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Een kind dat moet kiezen tussen thuis en school, verliest altijd iets. Vraag dus naar het kind, niet naar een kant.
    ·
    <i>Bron: Kind heeft baat bij goede relatie tussen ouders en leerkracht; Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?; Stichting Stop Pesten Nu, naar onderzoek van de Rijksuniversiteit Groningen (Week Tegen Pesten 2017), Succesvolle samenwerking met ouders</i></blockquote>
    [Dat vraag ik nog] [Eerst met de leerling praten] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Eerst met de leerling praten]
~ [Toch niet]
> [Dat vraag ik nog]
    Wat bied jij aan uit je lijstje waar rek zit? Noem twee dingen en vraag wat de ouder zelf voorstelt.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Terug]
> Noor wil overdag wel mee.
    Wat bied jij aan uit je lijstje waar rek zit? Noem twee dingen en vraag wat de ouder zelf voorstelt.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “Noor kan tot acht uur blijven, of u komt de eerste avond mee. Of heeft u een derde idee?”
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Het derde idee is vaak het beste, en dat heb jij nog niet bedacht. Een ouder kent het eigen kind het langst.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Samen met ouders het welbevinden van een kind stimuleren; Kind heeft baat bij goede relatie tussen ouders en leerkracht; Loes van Wessum en Rieneke Pruis, lectoraat Leiderschap in onderwijs en opvoeding, Hogeschool Windesheim (2021), Samenwerken met ouders. Kwaliteitskaart voor schoolleiders</i></blockquote>
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> Tot acht uur blijven, of de ouder komt de eerste avond kijken.
    Wat spreken jullie af om te proberen? Zet erbij wat ieder op de eigen plek doet, en tot wanneer.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “Op school leest Sem een half uur. Thuis gaat het zoals u het gewend bent. Half december kijken we hoe Sem erbij zit.”
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Thuis en school hoeven niet hetzelfde te doen. Als een kind weet wat waar geldt, kan het daar prima mee leven.
    ·
    <i>Bron: Kind heeft baat bij goede relatie tussen ouders en leerkracht; Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?</i></blockquote>
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> De ouder komt eerst kijken.
    Wanneer gebeurt het? Ik vind er nog geen dag of week in.
    ·
    Typ het opnieuw, of kies Zo laten.
    [Voorbeeld] [Waarom?] [Zo laten] [Terug] [Pauze]
> [Zo laten]
    <b>Stap 12 van 13</b> · Is het duidelijk?
    ·
    Welk woord klinkt bij ons aardig en bij een ander als een oordeel? Bedenk wat je in plaats daarvan zegt.
    [Kaart: klare taal en een tolk] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]

# 12
> [Voorbeeld]
    “Zelfstandigheid stimuleren” wordt: “Noor pakt zelf de tas in, en ik kijk of het lukt”.
    [Kaart: klare taal en een tolk] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Woorden als “zelfstandig” en “betrokken” betekenen niet overal hetzelfde. Wat je doet, begrijpt iedereen.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?</i></blockquote>
    [Kaart: klare taal en een tolk] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Kaart: klare taal en een tolk]
~ [Zo niet, zo wel]
~ [Genoeg voor nu]
> Zelfstandigheid wordt: Noor pakt zelf de tas in.
    Begrijpen jullie elkaars taal goed genoeg? Zo niet, wie tolkt er dan? Vraag nooit een kind om te tolken.
    [Geen tolk nodig] [Ik vraag het de ouder] [Een tolk regelen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “Bij een verschil telt elk woord. Ik vraag de ouder of een beroepstolk prettig is, en ik kies zelf niemand uit de familie.”
    [Geen tolk nodig] [Ik vraag het de ouder] [Een tolk regelen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Een tolk uit het gezin krijgt twee kanten te vertalen en staat zelf in het midden. Een kind hoort daar nooit te staan.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?; Kind heeft baat bij goede relatie tussen ouders en leerkracht</i></blockquote>
    [Geen tolk nodig] [Ik vraag het de ouder] [Een tolk regelen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Een tolk regelen]
~ [Klaar]
> [Geen tolk nodig]
    Hoe merk je straks of jij duidelijk was? Bedenk een vraag die niet klinkt als een toets.
    [Kaart: luisteren en doorvragen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Terug]
~ [Ik vraag het de ouder]
~ [Terug]
> Ik vraag of een beroepstolk prettig is.
    Hoe merk je straks of jij duidelijk was? Bedenk een vraag die niet klinkt als een toets.
    [Kaart: luisteren en doorvragen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “Ik vertel u eerst wat ik van ú begreep. Wilt u zeggen wat ik mis? Daarna hoor ik graag wat u van mij begreep.”
    [Kaart: luisteren en doorvragen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Op “Is het duidelijk?” zeggen de meeste mensen ja. Laat de ouder het in eigen woorden vertellen, en kijk en luister goed.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?</i></blockquote>
    [Kaart: luisteren en doorvragen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Kaart: luisteren en doorvragen]
~ [Zo niet, zo wel]
~ [Genoeg voor nu]
> Ik vertel eerst wat ik begreep. Wat mis ik?
    Wie moet dit ook weten? Woont het kind in twee huizen? Bedenk dan hoe beide ouders het horen.
    ·
    Noem geen namen, alleen wie het is.
    [Verder niemand] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “Mijn duo-collega weet wat we proberen. Waarom de ouder dit zo wil, hoeft niet iedereen te weten.”
    [Verder niemand] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Als iedereen hetzelfde hoort, hoeft het kind geen boodschapper te zijn. Twijfel je of je iets mag delen? Vraag het je schoolleider.
    ·
    <i>Bron: Kind heeft baat bij goede relatie tussen ouders en leerkracht; Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?</i></blockquote>
    [Verder niemand] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Verder niemand]
    <b>Stap 13 van 13</b> · Na het gesprek
    ·
    Wat schrijf je op? De afspraak, en wat de ouder vertelde in de eigen woorden van de ouder. Geen geloof, geen afkomst, geen “moeilijk”.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Terug]
> Mijn duo weet wat we proberen.
    <b>Stap 13 van 13</b> · Na het gesprek
    ·
    Wat schrijf je op? De afspraak, en wat de ouder vertelde in de eigen woorden van de ouder. Geen geloof, geen afkomst, geen “moeilijk”.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]

# 13
> [Voorbeeld]
    “De ouder wil dat Noor thuis slaapt. Noor doet overdag mee. Half december bellen we.”
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Een volgende leraar leest dit en kent de ouder nog niet. Jouw woorden kleuren dan de kennismaking.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?; Nederlands Jeugdinstituut (NJi), Samen met ouders het welbevinden van een kind stimuleren; Loes van Wessum en Rieneke Pruis, lectoraat Leiderschap in onderwijs en opvoeding, Hogeschool Windesheim (2021), Samenwerken met ouders. Kwaliteitskaart voor schoolleiders</i></blockquote>
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> De ouder wil dat Noor thuis slaapt. Noor doet overdag mee.
    Wanneer kijken jullie samen terug? Schrijf een dag op.
    [Die kiezen we samen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “Half december, kwart over drie. Ook als alles goed gaat. Juist dan.”
    [Die kiezen we samen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Met een vaste dag blijft een afspraak leven. En de ouder weet dat je terugkomt.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?; Stichting Stop Pesten Nu, naar onderzoek van de Rijksuniversiteit Groningen (Week Tegen Pesten 2017), Succesvolle samenwerking met ouders</i></blockquote>
    [Die kiezen we samen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Die kiezen we samen]
    Tot slot, voor jezelf. Welke vraag wil je na het gesprek beantwoorden? Kies er één, of schrijf er zelf een.
    [Begreep ik de ouder?] [Groeide het vertrouwen?] [Leerde ik iets nieuws?] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Terug]
> Dinsdag 15 december
    Dat is dinsdag 15 december.
    ·
    Tot slot, voor jezelf. Welke vraag wil je na het gesprek beantwoorden? Kies er één, of schrijf er zelf een.
    [Begreep ik de ouder?] [Groeide het vertrouwen?] [Leerde ik iets nieuws?] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “Wat begrijp ik nu van deze ouder dat ik gisteren nog niet snapte?”
    [Begreep ik de ouder?] [Groeide het vertrouwen?] [Leerde ik iets nieuws?] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Eén vraag achteraf is genoeg om iets te leren voor de volgende keer.
    ·
    <i>Bron: Loes van Wessum en Rieneke Pruis, lectoraat Leiderschap in onderwijs en opvoeding, Hogeschool Windesheim (2021), Samenwerken met ouders. Kwaliteitskaart voor schoolleiders</i></blockquote>
    [Begreep ik de ouder?] [Groeide het vertrouwen?] [Leerde ik iets nieuws?] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Begreep ik de ouder?]
    Je plan is klaar. Wil je het eerst nog oefenen, of zie je liever meteen je plan?
    [Toon mijn plan] [Eerst oefenen] [Terug] [Pauze]
~ [Terug]
~ [Groeide het vertrouwen?]
~ [Terug]
~ [Leerde ik iets nieuws?]
~ [Terug]
> Wat begrijp ik nu beter?
    Je plan is klaar. Wil je het eerst nog oefenen, of zie je liever meteen je plan?
    [Toon mijn plan] [Eerst oefenen] [Terug] [Pauze]
> [Toon mijn plan]
    <b>Plan voor het gesprek: Andere verwachtingen</b>
    ·
    <b>Over wie</b>
    Noor
    ·
    <b>Zo begin ik</b>
    Ik merk dat we anders naar het kamp kijken. Wilt u vertellen hoe u het ziet?
    ·
    <b>Dit gaat goed</b>
    De ouder haalt Noor elke dag op. Noor luistert goed naar anderen.
    ·
    <b>Hier merkte ik het verschil</b>
    Ik vertelde over het kamp. De ouder zei: bij ons slaapt Noor thuis.
    ·
    <b>Wat ik zelf gewend ben</b>
    Ik ben gewend dat kinderen logeren, dat deden wij vroeger ook.
    ·
    <b>Mijn boodschap</b>
    Ik vind het fijn als Noor meegaat, omdat de groep dan dichter bij elkaar komt.
    ·
    <b>Dit weet ik nog niet</b>
    Mag Noor niet mee, of alleen niet slapen?
    ·
    <b>Mijn vragen, en dan stil</b>
    Hoe ging dat toen u zelf op school zat? Wat hoopt u voor Noor? Wat verwacht u van mij?
    ·
    <b>Dit vertelde de ouder al</b>
    Je leert pas iets als het rustig is, zei de ouder.
    ·
    <b>Hoe de ouder het misschien ziet</b>
    De ouder weet wie er ’s nachts bij is, en wil Noor beschermen. Navragen.
    ·
    <b>Dit willen we allebei</b>
    We willen allebei dat Noor erbij hoort.
    ·
    <b>Als … dan …</b>
    Als de ouder zegt: bij ons is dat normaal, dan vraag ik hoe dat gaat.
    ·
    <b>En als … dan …</b>
    Als ik nee moet zeggen, dan noem ik ook wat wel kan.
    ·
    <b>Wie gaat waarover</b>
    Wat we op kamp doen, beslissen wij. Waar Noor slaapt, de ouder.
    ·
    <b>Dit staat vast</b>
    Iedereen doet overdag mee, want dat hoort bij de lessen.
    ·
    <b>Hierover valt te praten</b>
    Noor mag ’s avonds naar huis.
    ·
    <b>Dit wil het kind zelf</b>
    Noor wil overdag wel mee.
    ·
    <b>Dit biedt de school</b>
    Tot acht uur blijven, of de ouder komt de eerste avond kijken.
    ·
    <b>Afspraak: wie, wat, wanneer</b>
    De ouder komt eerst kijken.
    ·
    <b>In gewone taal</b>
    Zelfstandigheid wordt: Noor pakt zelf de tas in.
    ·
    <b>Is het duidelijk?</b>
    Ik vertel eerst wat ik begreep. Wat mis ik?
    ·
    <b>Tolk</b>
    Ik vraag of een beroepstolk prettig is.
    ·
    <b>Wie moet het ook weten</b>
    Mijn duo weet wat we proberen.
    ·
    <b>Dan kijken we terug</b>
    Dinsdag 15 december
    ·
    <b>Mijn notitie na afloop</b>
    De ouder wil dat Noor thuis slaapt. Noor doet overdag mee.
    ·
    <b>Mijn vraag aan mezelf</b>
    Wat begrijp ik nu beter?
    ·
    Het hoeft straks niet precies zo te gaan. Jij kent het kind in de klas, de ouder kent het thuis. Samen weten jullie meer. Met /plan zie je dit plan terug. Ik wens je een goed gesprek.
    ·
    Zal ik je de schooldag voor het gesprek een seintje geven?
    [Ja, graag] [Nee, dank je]
