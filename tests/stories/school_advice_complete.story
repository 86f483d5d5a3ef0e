# School advice: every question, with example and reason, and every choice but those of a stop half-way.
= sanne
~ /voorbereiden
> [Schooladvies of niveau]
    Fijn dat je de tijd neemt. In dertien korte stappen maak je een plan voor je gesprek met ouders of verzorgers.
    ·
    Over wie gaat het? Gebruik een schuilnaam, en schrijf ook geen andere namen op.
    ·
    <i>Ik bewaar je antwoorden op de server van je school. De app bewaart het gesprek. Een ander leest het alleen als jij het deelt.</i>
    [Liever geen naam] [Voorbeeld] [Waarom?]
> [Voorbeeld]
    “Noor” past altijd, of de eerste letter van je eigen straat.
    [Liever geen naam] [Voorbeeld] [Waarom?]
> [Waarom?]
    <blockquote expandable>Jij weet over wie het gaat. Een ander hoeft dat niet te weten.</blockquote>
    [Liever geen naam] [Voorbeeld] [Waarom?]
> [Liever geen naam]
    <b>Stap 1 van 13</b> · Past dit gesprek nu?
    ·
    Eerst even stilstaan. Waar lijkt je gesprek het meest op? Je keuze bewaar ik niet. In de app blijft mijn antwoord wel staan.
    [Een gewoon gesprek] [Ik ken de ouder nog niet] [Zorgen over veiligheid] [Boosheid of dreiging] [Voorbeeld] [Waarom?] [Terug] [Pauze]
~ [Terug]
> Max
    <b>Stap 1 van 13</b> · Past dit gesprek nu?
    ·
    Eerst even stilstaan. Waar lijkt je gesprek het meest op? Je keuze bewaar ik niet. In de app blijft mijn antwoord wel staan.
    [Een gewoon gesprek] [Ik ken de ouder nog niet] [Zorgen over veiligheid] [Boosheid of dreiging] [Voorbeeld] [Waarom?] [Terug] [Pauze]
> [Voorbeeld]
    “Ik vertel het voorlopige advies van Noor. De ouder was in groep 7 ook al bij mij.” Dat is een gewoon gesprek.
    [Een gewoon gesprek] [Ik ken de ouder nog niet] [Zorgen over veiligheid] [Boosheid of dreiging] [Voorbeeld] [Waarom?] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Een advies raakt aan de toekomst van een kind. Kennen jullie elkaar al een beetje, dan is dat nieuws makkelijker te dragen.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?</i></blockquote>
    [Een gewoon gesprek] [Ik ken de ouder nog niet] [Zorgen over veiligheid] [Boosheid of dreiging] [Voorbeeld] [Waarom?] [Terug] [Pauze]
> [Ik ken de ouder nog niet]
    Bel of app dan eerst even over iets wat goed gaat. Bijvoorbeeld: “Noor hielp vandaag een klasgenoot. Dat wilde ik u graag vertellen.”
    ·
    Is daar geen tijd meer voor? Begin je gesprek dan met kennismaken. Samen iets moeilijks bespreken gaat daarna makkelijker.
    ·
    Ga je nu verder met deze voorbereiding? Stop hier als je eerst moet overleggen.
    [Ja, alle stappen] [Ja, maar kort] [Nee, ik stop hier] [Terug] [Pauze]
~ [Terug]
~ Max
> [Zorgen over veiligheid]
    <b>Stop hier en overleg eerst.</b> Praat vandaag met de aandachtsfunctionaris, of anders met je schoolleider. Volg samen de meldcode: de vaste stappen bij zorgen over thuis. Spreek de ouder pas na dat overleg. Typ hier niets over je zorgen.
    ·
    Direct gevaar: bel <b>112</b>
    Advies, zonder namen te noemen: Veilig Thuis, <b>0800-2000</b>, gratis, dag en nacht
    ·
    Ga je nu verder met deze voorbereiding? Stop hier als je eerst moet overleggen.
    [Ja, alle stappen] [Ja, maar kort] [Nee, ik stop hier] [Terug] [Pauze]
~ [Terug]
~ Max
> [Boosheid of dreiging]
    Voer dit gesprek niet alleen. Vertel je schoolleider nu dat het komt. Volg de afspraken van je school over agressie. Spreek af wie erbij zit, en hoe jullie stoppen als dat nodig is.
    ·
    Een ouder mag boos zijn. Dreigen mag niet. Bij direct gevaar: bel <b>112</b>.
    ·
    Ga je nu verder met deze voorbereiding? Stop hier als je eerst moet overleggen.
    [Ja, alle stappen] [Ja, maar kort] [Nee, ik stop hier] [Terug] [Pauze]
~ [Terug]
~ Max
> [Een gewoon gesprek]
    Goed. Dan kijken we rustig hoe je dit gesprek wilt voeren.
    ·
    Ga je nu verder met deze voorbereiding? Stop hier als je eerst moet overleggen.
    [Ja, alle stappen] [Ja, maar kort] [Nee, ik stop hier] [Terug] [Pauze]
> [Ja, maar kort]
    Vul dan alleen je feiten, je opening en je boodschap in. De rest mag je overslaan.
    ·
    <b>Stap 2 van 13</b> · Wat zag ik?
    ·
    Waar rust het advies voor Max op? Kies hooguit vier dingen die je kunt laten zien. Kijk ook naar hoe Max werkt, niet alleen naar toetsen.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Terug]
> [Ja, alle stappen]
    <b>Stap 2 van 13</b> · Wat zag ik?
    ·
    Waar rust het advies voor Max op? Kies hooguit vier dingen die je kunt laten zien. Kijk ook naar hoe Max werkt, niet alleen naar toetsen.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]

# 2
> [Voorbeeld]
    “Lezen ligt sinds groep 6 op het niveau van vmbo-tl. Rekenen één stap lager. Noor plant het eigen weekwerk en vraagt hulp als het vastloopt.”
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Een niveau is een groot woord. Met een paar dingen om naar te kijken wordt het voor een ouder te volgen.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?; Stichting Stop Pesten Nu, naar onderzoek van de Rijksuniversiteit Groningen (Week Tegen Pesten 2017), Succesvolle samenwerking met ouders</i></blockquote>
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> Max is nooit klaar met rekenen. Lezen gaat op het niveau van vmbo-tl.
    Bij “nooit” denkt een ouder al snel aan een uitzondering. Kun je er een aantal bij zetten?
    ·
    Typ het opnieuw, of kies Zo laten.
    [Voorbeeld] [Waarom?] [Zo laten] [Terug] [Pauze]
> Max maakt per week 3 van de 5 rekentaken af. Lezen gaat op het niveau van vmbo-tl.
    Wie dacht er mee, en hoe kwamen jullie tot deze uitkomst? Vertel het zo dat iemand van buiten school het snapt.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “De leraren van groep 6, 7 en 8 en ik keken samen. We legden de toetsen van drie jaar naast wat we in de klas zien.”
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Een advies lijkt soms uit de lucht te vallen. Wie weet hoe het gemaakt is, kan er vragen over stellen.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?</i></blockquote>
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> We keken met drie leraren naar de toetsen van drie jaar en naar het werk in de klas.
    Waar zijn jullie nu in het jaar?
    [Er is nog geen advies] [Voorlopig advies] [De toets viel hoger uit] [De toets viel niet hoger uit] [Waarom?] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Een ouder wil weten wat vaststaat en wat nog open is. Bij een hogere toets gaat het advies in principe omhoog. Omlaag kan niet.
    ·
    <i>Bron: Bureau ICE, Wat moet ik doen als de uitslag van de doorstroomtoets afwijkt van het schooladvies? (gezien november 2026); Mansholt College, Eindtoetsscore (gezien november 2026); Ouders &amp; Onderwijs, Voorlopig schooladvies (gezien november 2026)</i></blockquote>
    [Er is nog geen advies] [Voorlopig advies] [De toets viel hoger uit] [De toets viel niet hoger uit] [Waarom?] [Terug] [Pauze]
> [Er is nog geen advies]
    Noem dan ook nog geen niveau. Vertel wat je ziet, en wanneer het advies komt.
    ·
    Het jaar op een rij:
    10–31 januari: voorlopig advies
    Eind januari tot half februari: doorstroomtoets
    Uiterlijk 15 maart: uitslag op school
    Uiterlijk 24 maart: definitief advies
    25–31 maart: aanmelden
    ·
    Welke dagen noem jij straks?
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Terug]
> [De toets viel hoger uit]
    Vroeger moest school het advies dan opnieuw bekijken. Nu gaat het omhoog. Doet school dat niet, dan moet dat beter zijn voor de leerling, en legt school uit waarom.
    ·
    Het jaar op een rij:
    10–31 januari: voorlopig advies
    Eind januari tot half februari: doorstroomtoets
    Uiterlijk 15 maart: uitslag op school
    Uiterlijk 24 maart: definitief advies
    25–31 maart: aanmelden
    ·
    Welke dagen noem jij straks?
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Terug]
> [De toets viel niet hoger uit]
    Dan blijft het advies zoals het was. Zeg dat rustig. Het is voor een ouder soms een opluchting, soms een teleurstelling.
    ·
    Het jaar op een rij:
    10–31 januari: voorlopig advies
    Eind januari tot half februari: doorstroomtoets
    Uiterlijk 15 maart: uitslag op school
    Uiterlijk 24 maart: definitief advies
    25–31 maart: aanmelden
    ·
    Welke dagen noem jij straks?
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Terug]
> [Voorlopig advies]
    Zeg erbij dat de doorstroomtoets nog komt. Valt die hoger uit, dan kan het advies omhoog. Lager wordt het niet.
    ·
    Het jaar op een rij:
    10–31 januari: voorlopig advies
    Eind januari tot half februari: doorstroomtoets
    Uiterlijk 15 maart: uitslag op school
    Uiterlijk 24 maart: definitief advies
    25–31 maart: aanmelden
    ·
    Welke dagen noem jij straks?
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “Op 12 februari is de toets. Voor 24 maart hoort u van mij het definitieve advies. Vanaf 25 maart meldt u Noor aan.”
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Wie de dagen kent, hoeft thuis niet te raden. Kijk na op welke dag jouw school wat doet, want dat verschilt.
    ·
    <i>Bron: Ouders &amp; Onderwijs, Voorlopig schooladvies (gezien november 2026); BOVO Haaglanden, Doorstroomtoets (gezien november 2026); nieuws.nl (25 maart 2024), Kinderen uit groep 8 moeten zich aanmelden voor middelbare school (gezien november 2026); Samenwerkingsverband VO Delflanden, Verruiming aanmeldperiode voortgezet onderwijs (gezien november 2026)</i></blockquote>
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> Op 4 februari is de toets. Voor 24 maart hoort u het definitieve advies.
    <b>Stap 3 van 13</b> · Wat gaat goed?
    ·
    Waar straalt Max? Denk ook aan dingen die niet op een toets staan.
    [Een goed bericht aan ouders] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]

# 3
> [Voorbeeld]
    “Noor bouwt alles na wat er stuk is. En als er iemand nieuw is, zorgt Noor dat die meedoet.”
    [Een goed bericht aan ouders] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Een kind is meer dan een niveau. Hoort een ouder dat van jou, dan mag het advies ook een gewoon advies zijn.
    ·
    <i>Bron: Stichting Stop Pesten Nu, naar onderzoek van de Rijksuniversiteit Groningen (Week Tegen Pesten 2017), Succesvolle samenwerking met ouders; Nederlands Jeugdinstituut (NJi), Samen met ouders het welbevinden van een kind stimuleren</i></blockquote>
    [Een goed bericht aan ouders] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Een goed bericht aan ouders]
~ [Toch niet]
> Max legt anderen een spel uit zonder voor te zeggen.
    <b>Stap 4 van 13</b> · De kant van de ouder
    ·
    Heb je met deze ouder al eens over later gepraat, of over welk niveau past?
    [Ja, al eerder] [Nee, eerste keer] [Dat weet ik niet] [Waarom?] [Terug] [Pauze]

# 4
> [Waarom?]
    <blockquote expandable>Steeds hetzelfde moeten vertellen is vermoeiend. Laat merken wat je al weet.
    ·
    <i>Bron: Loes van Wessum en Rieneke Pruis, lectoraat Leiderschap in onderwijs en opvoeding, Hogeschool Windesheim (2021), Samenwerken met ouders. Kwaliteitskaart voor schoolleiders</i></blockquote>
    [Ja, al eerder] [Nee, eerste keer] [Dat weet ik niet] [Waarom?] [Terug] [Pauze]
> [Nee, eerste keer]
    Houd er rekening mee dat dit nieuws kan verrassen. Plan ruim de tijd.
    ·
    Waar hoopt deze ouder op, denk je? En wat zou dit nieuws thuis kunnen betekenen? Zet er een vraagteken achter. Je weet het pas als je het vraagt.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Terug]
> [Dat weet ik niet]
    Vraag het aan de vorige leraar of mentor. Eén korte vraag is vaak al genoeg.
    ·
    Waar hoopt deze ouder op, denk je? En wat zou dit nieuws thuis kunnen betekenen? Zet er een vraagteken achter. Je weet het pas als je het vraagt.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Terug]
> [Ja, al eerder]
    Haal dat straks even aan. Dan is het nieuws een vervolg, geen verrassing.
    ·
    Welke hoop of welk plan noemde de ouder toen?
    ·
    Hier staat nu:
    Vraag ik eerst na bij de vorige leraar.
    [Voorbeeld] [Waarom?] [Zo laten] [Terug] [Pauze]
> [Voorbeeld]
    “In groep 7 zei de ouder: ik hoop op een school waar Noor met de handen kan werken.”
    [Voorbeeld] [Waarom?] [Zo laten] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Wie merkt dat school het nog weet, voelt zich gehoord.
    ·
    <i>Bron: Loes van Wessum en Rieneke Pruis, lectoraat Leiderschap in onderwijs en opvoeding, Hogeschool Windesheim (2021), Samenwerken met ouders. Kwaliteitskaart voor schoolleiders</i></blockquote>
    [Voorbeeld] [Waarom?] [Zo laten] [Terug] [Pauze]
> De ouder hoopte toen op een school dichtbij.
    Waar hoopt deze ouder op, denk je? En wat zou dit nieuws thuis kunnen betekenen? Zet er een vraagteken achter. Je weet het pas als je het vraagt.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “Misschien hoopt de ouder op havo, omdat daar vrienden heen gaan? Misschien is er al een school uitgezocht?”
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Bij een advies hoort vaak een droom. Die hoeft niet jouw droom te zijn om er zacht mee om te gaan.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?; Nederlands Jeugdinstituut (NJi), Samen met ouders het welbevinden van een kind stimuleren</i></blockquote>
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> Misschien hoopt de ouder op havo, net als bij de oudste?
    <b>Stap 5 van 13</b> · Wie beslist wat?
    ·
    De school geeft het advies. De ouder en het kind kiezen een school. Waar ligt dat bij jullie precies, en wie kan nog meedenken?
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]

# 5
> [Voorbeeld]
    “Wij geven het advies. U en Noor kiezen de school. U mag alles vragen, ook aan onze schoolleider.”
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Als duidelijk is wie waarover gaat, hoeft niemand aan het advies te trekken. Meepraten mag altijd.
    ·
    <i>Bron: Kind heeft baat bij goede relatie tussen ouders en leerkracht</i></blockquote>
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Pauze]
    Je antwoorden zijn bewaard. Tik op Verder als je weer tijd hebt.
    [Verder] [Herinner me later] [Menu]
> [Verder]
    We gaan verder waar je was.
    ---
    <b>Stap 5 van 13</b> · Wie beslist wat?
    ·
    De school geeft het advies. De ouder en het kind kiezen een school. Waar ligt dat bij jullie precies, en wie kan nog meedenken?
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> Wij geven het advies. De ouder en Max kiezen de school.
    Waar gaat het jullie allebei om, los van welk niveau dan ook?
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “We willen allebei dat Noor straks een school heeft waar leren lukt én leuk is.”
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Over een niveau kun je verschillen. Onder dat verschil ligt bijna altijd dezelfde wens.
    ·
    <i>Bron: Kind heeft baat bij goede relatie tussen ouders en leerkracht</i></blockquote>
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> We willen allebei een school waar Max met plezier leert.
    <b>Stap 6 van 13</b> · Hoe zit ik erbij?
    ·
    En jij? Hoe gespannen ben je voor dit gesprek? Je antwoord bewaar ik niet.
    [Rustig] [Een beetje gespannen] [Flink gespannen] [Voorbeeld] [Waarom?] [Terug] [Pauze]

# 6
> [Voorbeeld]
    “Flink: ik gun Noor een ander advies dan ik moet geven.”
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
> [Een beetje gespannen]
    Heel gewoon. Zet straks je voeten op de grond en adem eerst rustig uit.
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
> [Voorbeeld]
    “Ik denk dat deze ouder alleen vwo goed genoeg vindt. Dat heb ik nooit zo gehoord.”
    [Kaart: vragen, niet invullen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Iedereen heeft zulke gedachten, vaak zonder het te merken. Als je ze kent, sturen ze je minder.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Samen met ouders het welbevinden van een kind stimuleren</i></blockquote>
    [Kaart: vragen, niet invullen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Kaart: vragen, niet invullen]
~ [Zo niet, zo wel]
~ [Genoeg voor nu]
> Deze ouder zal wel teleurgesteld zijn.
    <b>Stap 7 van 13</b> · De eerste minuut
    ·
    Begin met het nieuws, in één zin. Zeg daarna dat je het uitlegt, en dat je wilt horen wat het met de ouder doet.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]

# 7
> [Voorbeeld]
    “Ik begin met het advies: dat is vmbo-kader. Ik leg uit waarom, en ik hoor graag wat dit met u doet.”
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Wacht je met het nieuws, dan hoort de ouder alleen de spanning. Duidelijk beginnen is vriendelijker dan eromheen praten.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?; Nederlands Jeugdinstituut (NJi), Samen met ouders het welbevinden van een kind stimuleren</i></blockquote>
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> Ik wil het met u over het advies hebben. Dat is vmbo-tl.
    Zeg je zin één keer hardop:
    Ik wil het met u over het advies hebben. Dat is vmbo-tl.
    ·
    Hoe klinkt het?
    [Zo zeg ik het] [De ouder ontbreekt nog] [Te lang] [Terug] [Pauze]
> [Zo zeg ik het]
    Mooi. Zeg daarna hoeveel tijd er is, en vraag: “Wat wilt u vandaag zeker bespreken?”
    ·
    <b>Stap 8 van 13</b> · Mijn boodschap
    ·
    Hoe zeg je het advies en de reden samen? Twee zinnen. Noem het niveau zonder “maar”, “slechts” of “toch nog”.
    [Kaart: de ik-boodschap] [Kaart: de vier G’s] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Terug]
> [Te lang]
    Houd twee zinnen over. De rest komt later wel.
    ·
    Hoe wordt je eerste zin nu?
    ·
    Hier staat nu:
    Ik wil het met u over het advies hebben. Dat is vmbo-tl.
    [Voorbeeld] [Waarom?] [Zo laten] [Terug] [Pauze]
~ [Terug]
> [De ouder ontbreekt nog]
    Zet er dit achter: “En ik hoor graag hoe u het ziet.”
    ·
    Hoe wordt je eerste zin nu?
    ·
    Hier staat nu:
    Ik wil het met u over het advies hebben. Dat is vmbo-tl.
    [Voorbeeld] [Waarom?] [Zo laten] [Terug] [Pauze]
> [Voorbeeld]
    “Fijn dat u er bent. Ons advies voor Noor is vmbo-tl. Ik vertel u zo hoe we daarbij kwamen. Eerst wil ik weten hoe dit voor u is.”
    [Voorbeeld] [Waarom?] [Zo laten] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Een korte eerste zin onthoud je ook als het spannend is. Zeg dat je graag samenwerkt, dan voelt de ouder zich welkom en gezien.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Samen met ouders het welbevinden van een kind stimuleren</i></blockquote>
    [Voorbeeld] [Waarom?] [Zo laten] [Terug] [Pauze]
> Ik begin met het advies, dat is vmbo-tl. Ik leg het uit en ik hoor graag wat dit met u doet.
    Met “hoor graag” nodig je de ouder uit om mee te praten.
    ·
    <b>Stap 8 van 13</b> · Mijn boodschap
    ·
    Hoe zeg je het advies en de reden samen? Twee zinnen. Noem het niveau zonder “maar”, “slechts” of “toch nog”.
    [Kaart: de ik-boodschap] [Kaart: de vier G’s] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]

# 8
> [Voorbeeld]
    “Ons advies is vmbo-kader. Noor leert het best door te doen, en op die school is daar veel ruimte voor.”
    [Kaart: de ik-boodschap] [Kaart: de vier G’s] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Een woord als “maar” maakt een advies klein. Een kind dat meeluistert, hoort dat ook.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?</i></blockquote>
    [Kaart: de ik-boodschap] [Kaart: de vier G’s] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Kaart: de ik-boodschap]
~ [Zo niet, zo wel]
~ [Genoeg voor nu]
~ [Kaart: de vier G’s]
~ [Zo niet, zo wel]
~ [Genoeg voor nu]
> Ons advies is vmbo-tl. Ik zie dat Max daar genoeg tijd krijgt om te oefenen.
    Met “Ik zie” spreek je voor jezelf. Daar kan een ouder mee verder.
    ·
    Het advies is gezegd. Wat doe je in de eerste minuut daarna, voordat je iets uitlegt?
    [Ik ben stil en wacht] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “Ik zeg niets en tel tot tien. Dan vraag ik: ‘Wat gaat er door u heen?’ Mijn map blijft dicht.”
    [Ik ben stil en wacht] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Uitleg landt niet bij iemand die nog schrikt. Eerst kijken en luisteren, dan pas praten.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?; Nederlands Jeugdinstituut (NJi), Samen met ouders het welbevinden van een kind stimuleren</i></blockquote>
    [Ik ben stil en wacht] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Ik ben stil en wacht]
    Wat kan er nog veranderen, en wat niet? Beloof niets wat je niet weet.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Terug]
> Ik leg mijn pen neer en wacht tot de ouder iets zegt.
    Wat kan er nog veranderen, en wat niet? Beloof niets wat je niet weet.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “Valt de toets hoger uit, dan gaat het advies omhoog, behalve als dat niet goed is voor Noor. Dan leg ik u uit waarom. Lager wordt het niet.”
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Eerlijk zeggen wat vaststaat, voorkomt valse hoop. Eerlijk zeggen wat openstaat, geeft echte hoop.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?; Loes van Wessum en Rieneke Pruis, lectoraat Leiderschap in onderwijs en opvoeding, Hogeschool Windesheim (2021), Samenwerken met ouders. Kwaliteitskaart voor schoolleiders</i></blockquote>
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> Valt de toets hoger uit, dan gaat het advies omhoog. Lager wordt het niet.
    <b>Stap 9 van 13</b> · Drie open vragen
    ·
    Kies drie open vragen voor ná de eerste schrik. De laatste mag gaan over hoe het kind het nieuws hoort.
    ·
    Vraag er één tegelijk. Laat het dan stil worden.
    [Kaart: open vragen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]

# 9
> [Voorbeeld]
    Kies er drie, of maak ze zelf:
    “Wat had u verwacht?”
    “Wat zegt Noor zelf over later?”
    “Waar wordt Noor thuis blij van?”
    “Wat herkent u in ons verhaal, en wat niet?”
    “Wat zoekt u in een school?”
    “Hoe wilt u dit thuis vertellen?”
    [Kaart: open vragen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>De ouder kent dromen en talenten die jij niet ziet. Soms verandert dat hoe je samen naar een school zoekt.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?; Loes van Wessum en Rieneke Pruis, lectoraat Leiderschap in onderwijs en opvoeding, Hogeschool Windesheim (2021), Samenwerken met ouders. Kwaliteitskaart voor schoolleiders</i></blockquote>
    [Kaart: open vragen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Kaart: open vragen]
~ [Zo niet, zo wel]
~ [Genoeg voor nu]
> Had u dit verwacht? Bent u tevreden?
    Op “Had u dit verwacht?” kan een ouder kort antwoorden: ja, nee of één woord. Wil je meer horen? Begin met hoe, wat of: vertelt u eens.
    ·
    Typ het opnieuw, of kies Zo laten.
    [Kaart: open vragen] [Voorbeeld] [Waarom?] [Zo laten] [Terug] [Pauze]
> Wat had u verwacht? Wat zegt Max zelf? Wat zoekt u in een school?
    “Wat had u verwacht?” is een open vraag. Daar kan een ouder alle kanten mee op.
    ·
    <b>Stap 10 van 13</b> · Als … dan …
    ·
    Stel, de ouder zegt zacht: “Wij hadden havo gehoopt.” Wat doe je eerst, en wat pas daarna?
    ·
    Schrijf: als de ouder …, dan … ik.
    [Kaart: gevoel erkennen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]

# 10
> [Voorbeeld]
    “Als de ouder zegt: ‘Wij hadden havo gehoopt’, dan ben ik eerst stil. Dan zeg ik: ‘Dat is een teleurstelling.’ Uitleg komt pas als de ouder ernaar vraagt.”
    [Kaart: gevoel erkennen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Teleurstelling hoef je niet op te lossen. Als die er even mag zijn, komt er daarna ruimte voor uitleg.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?</i></blockquote>
    [Kaart: gevoel erkennen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Kaart: gevoel erkennen]
~ [Zo niet, zo wel]
~ [Genoeg voor nu]
> Als de ouder stil wordt, dan wacht ik ook.
    En als de ouder vraagt of het toch niet hoger kan? Of zegt: “U ziet gewoon niet wat ons kind kan”?
    [Kaart: geen welles-nietes] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “Als de ouder vraagt of het hoger kan, dan vraag ik: ‘Wat ziet u thuis dat ik mis?’ Daarna vertel ik eerlijk wat nog openstaat.”
    ·
    “Als de ouder boos is op het advies, dan zeg ik: ‘U vecht voor uw kind. Vertel mij wat u ziet.’”
    [Kaart: geen welles-nietes] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Wie om meer vraagt, komt op voor het kind. Zie je dat, dan zitten jullie aan dezelfde kant van de tafel.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?; Kind heeft baat bij goede relatie tussen ouders en leerkracht</i></blockquote>
    [Kaart: geen welles-nietes] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Kaart: geen welles-nietes]
~ [Zo niet, zo wel]
~ [Genoeg voor nu]
> Als de ouder vraagt of het hoger kan, dan vraag ik wat ik mis.
    Even droog oefenen? Ik ben een ouder die zich zorgen maakt over een toets. Stil zijn en een gevoel benoemen kun je daar goed proberen.
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
    Wat wil Max zelf? Vraag het vóór het gesprek, als dat kan.
    [Dat vraag ik nog] [Eerst met de leerling praten] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Terug]
> [Nee, ga verder]
    <b>Stap 11 van 13</b> · Samen afspreken
    ·
    Wat wil Max zelf? Vraag het vóór het gesprek, als dat kan.
    [Dat vraag ik nog] [Eerst met de leerling praten] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]

# 11
> [Voorbeeld]
    “Noor wil een school met een werkplaats, en hoopt dat er klasgenoten meegaan. Noor komt het laatste kwartier erbij.”
    [Dat vraag ik nog] [Eerst met de leerling praten] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Het gaat over het kind. Wie zelf mag meedenken, doet vaak liever mee. Hoe, hangt af van de leeftijd.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?; Stichting Stop Pesten Nu, naar onderzoek van de Rijksuniversiteit Groningen (Week Tegen Pesten 2017), Succesvolle samenwerking met ouders</i></blockquote>
    [Dat vraag ik nog] [Eerst met de leerling praten] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Eerst met de leerling praten]
~ [Toch niet]
> [Dat vraag ik nog]
    Wat kan de school de komende tijd doen? Noem twee dingen, en vraag waar de ouder het meest aan heeft.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Terug]
> Max wil graag samen met vrienden naar een school met techniek.
    Wat kan de school de komende tijd doen? Noem twee dingen, en vraag waar de ouder het meest aan heeft.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “We kunnen samen naar drie scholen kijken die passen. Of u komt een les meekijken. Waar heeft u het meest aan?”
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Na een advies begint het zoeken pas. Help je daarbij, dan voelt niemand zich weggestuurd met een niveau.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Samen met ouders het welbevinden van een kind stimuleren; Stichting Stop Pesten Nu, naar onderzoek van de Rijksuniversiteit Groningen (Week Tegen Pesten 2017), Succesvolle samenwerking met ouders</i></blockquote>
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> Samen naar twee scholen kijken, of een les meekijken.
    Wat spreken jullie af tot de volgende stap in het jaar? Schrijf op wie wat doet, en op welke dag. Een functie is genoeg, namen hoeven niet.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “U bezoekt met Noor twee open dagen. Ik zet uw vragen op papier. Op 8 februari praten we verder.”
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Wachten op een uitslag is lang. Iets kleins om te doen, en een dag om naar uit te kijken, maken het wachten lichter.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?; Stichting Stop Pesten Nu, naar onderzoek van de Rijksuniversiteit Groningen (Week Tegen Pesten 2017), Succesvolle samenwerking met ouders</i></blockquote>
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> De ouder bezoekt met Max twee open dagen.
    Wanneer gebeurt het? Ik vind er nog geen dag of week in.
    ·
    Typ het opnieuw, of kies Zo laten.
    [Voorbeeld] [Waarom?] [Zo laten] [Terug] [Pauze]
> [Zo laten]
    <b>Stap 12 van 13</b> · Is het duidelijk?
    ·
    Welke afkorting of schoolnaam kent deze ouder misschien niet? Bedenk een uitleg van één zin.
    [Kaart: klare taal en een tolk] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]

# 12
> [Voorbeeld]
    “Vmbo-kader” wordt: “een school van vier jaar met veel doen en praktijk. Daarna kiest Noor een beroepsopleiding.”
    [Kaart: klare taal en een tolk] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Onze schoolsoorten zijn een puzzel, ook voor ouders die hier opgroeiden. Even uitleggen is nooit vreemd.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?</i></blockquote>
    [Kaart: klare taal en een tolk] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Kaart: klare taal en een tolk]
~ [Zo niet, zo wel]
~ [Genoeg voor nu]
> Vmbo-tl wordt: vier jaar leren met meer uitleg, daarna mbo of havo.
    Begrijpen jullie elkaars taal goed genoeg? Zo niet, wie tolkt er dan? Vraag nooit een kind om te tolken.
    [Geen tolk nodig] [Ik vraag het de ouder] [Een tolk regelen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “Voor het adviesgesprek regel ik een tolk aan de telefoon. Noor zit erbij, maar hoeft niets te vertalen.”
    [Geen tolk nodig] [Ik vraag het de ouder] [Een tolk regelen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Dit gesprek gaat over de toekomst van het kind. Dan mag het kind gewoon kind zijn, en vertaalt een ander.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?</i></blockquote>
    [Geen tolk nodig] [Ik vraag het de ouder] [Een tolk regelen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Een tolk regelen]
~ [Klaar]
> [Geen tolk nodig]
    Hoe merk je straks of jij duidelijk was? Bedenk een vraag die niet klinkt als een toets.
    [Kaart: luisteren en doorvragen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Terug]
~ [Ik vraag het de ouder]
~ [Terug]
> Ik regel een tolk aan de telefoon.
    Hoe merk je straks of jij duidelijk was? Bedenk een vraag die niet klinkt als een toets.
    [Kaart: luisteren en doorvragen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “Het was veel. Als de buurvrouw vraagt hoe het met Noor verder gaat, wat zegt u dan?”
    [Kaart: luisteren en doorvragen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Op “Is het duidelijk?” zeggen de meeste mensen ja. Laat de ouder het in eigen woorden vertellen, en kijk en luister goed.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?</i></blockquote>
    [Kaart: luisteren en doorvragen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Kaart: luisteren en doorvragen]
~ [Zo niet, zo wel]
~ [Genoeg voor nu]
> Wat vertelt u vanavond aan Max?
    Wie moet dit ook weten? Woont het kind in twee huizen? Bedenk dan hoe beide ouders het horen.
    ·
    Noem geen namen, alleen wie het is.
    [Verder niemand] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “De andere ouder krijgt hetzelfde advies op dezelfde dag. De intern begeleider weet welke scholen we noemden.”
    [Verder niemand] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Als iedereen hetzelfde hoort, hoeft het kind geen boodschapper te zijn. Twijfel je of je iets mag delen? Vraag het je schoolleider.
    ·
    <i>Bron: Kind heeft baat bij goede relatie tussen ouders en leerkracht; Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?</i></blockquote>
    [Verder niemand] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Verder niemand]
    <b>Stap 13 van 13</b> · Na het gesprek
    ·
    Wat leg je vast? Het advies, de reden in gewone taal, en wat de ouder en het kind ervan vonden.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Terug]
> De andere ouder hoort het dezelfde dag.
    <b>Stap 13 van 13</b> · Na het gesprek
    ·
    Wat leg je vast? Het advies, de reden in gewone taal, en wat de ouder en het kind ervan vonden.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]

# 13
> [Voorbeeld]
    “Advies: vmbo-kader, omdat … De ouder had gehoopt op … Noor zegt: … We kijken samen naar twee scholen.”
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Iemand leest dit later terug, misschien Noor of Sem zelf. Schrijf het zo dat je het dan nog durft voor te lezen.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?; Loes van Wessum en Rieneke Pruis, lectoraat Leiderschap in onderwijs en opvoeding, Hogeschool Windesheim (2021), Samenwerken met ouders. Kwaliteitskaart voor schoolleiders</i></blockquote>
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> Advies vmbo-tl, omdat rekenen meer tijd vraagt. De ouder had op havo gehoopt.
    Wanneer kijken jullie samen terug? Schrijf een dag op.
    [Die kiezen we samen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “In de week na 15 maart, als de uitslag van de toets er is.”
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
> Dinsdag 16 maart
    Dat is dinsdag 16 maart.
    ·
    Tot slot, voor jezelf. Welke vraag wil je na het gesprek beantwoorden? Kies er één, of schrijf er zelf een.
    [Begreep ik de ouder?] [Groeide het vertrouwen?] [Leerde ik iets nieuws?] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “Durfde ik stil te zijn na het nieuws?”
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
> Durfde ik stil te blijven?
    Je plan is klaar. Wil je het eerst nog oefenen, of zie je liever meteen je plan?
    [Toon mijn plan] [Eerst oefenen] [Terug] [Pauze]
> [Toon mijn plan]
    <b>Plan voor het gesprek: Schooladvies of niveau</b>
    ·
    <b>Over wie</b>
    Max
    ·
    <b>Zo begin ik</b>
    Ik begin met het advies, dat is vmbo-tl. Ik leg het uit en ik hoor graag wat dit met u doet.
    ·
    <b>Dit gaat goed</b>
    Max legt anderen een spel uit zonder voor te zeggen.
    ·
    <b>Dit zag ik</b>
    Max maakt per week 3 van de 5 rekentaken af. Lezen gaat op het niveau van vmbo-tl.
    ·
    <b>Zo kwamen we hierop</b>
    We keken met drie leraren naar de toetsen van drie jaar en naar het werk in de klas.
    ·
    <b>Wanneer gebeurt wat</b>
    Op 4 februari is de toets. Voor 24 maart hoort u het definitieve advies.
    ·
    <b>Mijn nieuws</b>
    Ons advies is vmbo-tl. Ik zie dat Max daar genoeg tijd krijgt om te oefenen.
    ·
    <b>Meteen na het nieuws</b>
    Ik leg mijn pen neer en wacht tot de ouder iets zegt.
    ·
    <b>Wat nog kan veranderen</b>
    Valt de toets hoger uit, dan gaat het advies omhoog. Lager wordt het niet.
    ·
    <b>Mijn vragen, en dan stil</b>
    Wat had u verwacht? Wat zegt Max zelf? Wat zoekt u in een school?
    ·
    <b>Dit vertelde de ouder al</b>
    De ouder hoopte toen op een school dichtbij.
    ·
    <b>Hoe de ouder het misschien ziet</b>
    Misschien hoopt de ouder op havo, net als bij de oudste?
    ·
    <b>Dit willen we allebei</b>
    We willen allebei een school waar Max met plezier leert.
    ·
    <b>Als … dan …</b>
    Als de ouder stil wordt, dan wacht ik ook.
    ·
    <b>En als … dan …</b>
    Als de ouder vraagt of het hoger kan, dan vraag ik wat ik mis.
    ·
    <b>Wie beslist wat</b>
    Wij geven het advies. De ouder en Max kiezen de school.
    ·
    <b>Dit wil het kind zelf</b>
    Max wil graag samen met vrienden naar een school met techniek.
    ·
    <b>Dit biedt de school</b>
    Samen naar twee scholen kijken, of een les meekijken.
    ·
    <b>Afspraak: wie, wat, wanneer</b>
    De ouder bezoekt met Max twee open dagen.
    ·
    <b>In gewone taal</b>
    Vmbo-tl wordt: vier jaar leren met meer uitleg, daarna mbo of havo.
    ·
    <b>Is het duidelijk?</b>
    Wat vertelt u vanavond aan Max?
    ·
    <b>Tolk</b>
    Ik regel een tolk aan de telefoon.
    ·
    <b>Wie moet het ook weten</b>
    De andere ouder hoort het dezelfde dag.
    ·
    <b>Dan kijken we terug</b>
    Dinsdag 16 maart
    ·
    <b>Mijn notitie na afloop</b>
    Advies vmbo-tl, omdat rekenen meer tijd vraagt. De ouder had op havo gehoopt.
    ·
    <b>Mijn vraag aan mezelf</b>
    Durfde ik stil te blijven?
    ·
    Het hoeft straks niet precies zo te gaan. Jij kent het kind in de klas, de ouder kent het thuis. Samen weten jullie meer. Met /plan zie je dit plan terug. Ik wens je een goed gesprek.
    ·
    Zal ik je de schooldag voor het gesprek een seintje geven?
    [Ja, graag] [Nee, dank je]
