# Absence and coming late: every question, with example and reason, and every choice but those of a stop half-way.
= sanne
~ /voorbereiden
> [Verzuim en te laat]
    Fijn dat je de tijd neemt. In dertien korte stappen maak je een plan voor je gesprek met ouders of verzorgers.
    ·
    Over wie gaat het? Gebruik een schuilnaam, en schrijf ook geen andere namen op.
    ·
    <i>Ik bewaar je antwoorden op de server van je school. De app bewaart het gesprek. Een ander leest het alleen als jij het deelt.</i>
    [Liever geen naam] [Voorbeeld] [Waarom?]
> [Voorbeeld]
    “Sem.” Niet “de telaatkomer”. Daar kom je zo moeilijk weer van af.
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
> Sem
    <b>Stap 1 van 13</b> · Past dit gesprek nu?
    ·
    Eerst even stilstaan. Waar lijkt je gesprek het meest op? Je keuze bewaar ik niet. In de app blijft mijn antwoord wel staan.
    [Een gewoon gesprek] [Ik ken de ouder nog niet] [Zorgen over veiligheid] [Boosheid of dreiging] [Voorbeeld] [Waarom?] [Terug] [Pauze]
> [Voorbeeld]
    “Sem is sinds de herfstvakantie zes keer te laat. De ouder groet altijd, we hebben het er nog niet over gehad.” Dat is een gewoon gesprek.
    [Een gewoon gesprek] [Ik ken de ouder nog niet] [Zorgen over veiligheid] [Boosheid of dreiging] [Voorbeeld] [Waarom?] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Achter een lege stoel kan van alles zitten. Soms is overleg nodig voordat je belt. Soms hebben jullie alleen nog geen kennisgemaakt.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?; Stichting Stop Pesten Nu, naar onderzoek van de Rijksuniversiteit Groningen (Week Tegen Pesten 2017), Succesvolle samenwerking met ouders</i></blockquote>
    [Een gewoon gesprek] [Ik ken de ouder nog niet] [Zorgen over veiligheid] [Boosheid of dreiging] [Voorbeeld] [Waarom?] [Terug] [Pauze]
> [Ik ken de ouder nog niet]
    Bel of app dan eerst even over iets wat goed gaat. Bijvoorbeeld: “Noor hielp vandaag een klasgenoot. Dat wilde ik u graag vertellen.”
    ·
    Is daar geen tijd meer voor? Begin je gesprek dan met kennismaken. Samen iets moeilijks bespreken gaat daarna makkelijker.
    ·
    Ga je nu verder met deze voorbereiding? Stop hier als je eerst moet overleggen.
    [Ja, alle stappen] [Ja, maar kort] [Nee, ik stop hier] [Terug] [Pauze]
~ [Terug]
~ Sem
> [Zorgen over veiligheid]
    <b>Stop hier en overleg eerst.</b> Praat vandaag met de aandachtsfunctionaris, of anders met je schoolleider. Volg samen de meldcode: de vaste stappen bij zorgen over thuis. Spreek de ouder pas na dat overleg. Typ hier niets over je zorgen.
    ·
    Direct gevaar: bel <b>112</b>
    Advies, zonder namen te noemen: Veilig Thuis, <b>0800-2000</b>, gratis, dag en nacht
    ·
    Ga je nu verder met deze voorbereiding? Stop hier als je eerst moet overleggen.
    [Ja, alle stappen] [Ja, maar kort] [Nee, ik stop hier] [Terug] [Pauze]
~ [Terug]
~ Sem
> [Boosheid of dreiging]
    Voer dit gesprek niet alleen. Vertel je schoolleider nu dat het komt. Volg de afspraken van je school over agressie. Spreek af wie erbij zit, en hoe jullie stoppen als dat nodig is.
    ·
    Een ouder mag boos zijn. Dreigen mag niet. Bij direct gevaar: bel <b>112</b>.
    ·
    Ga je nu verder met deze voorbereiding? Stop hier als je eerst moet overleggen.
    [Ja, alle stappen] [Ja, maar kort] [Nee, ik stop hier] [Terug] [Pauze]
~ [Terug]
~ Sem
> [Een gewoon gesprek]
    Goed. Dan kijken we rustig hoe je dit gesprek wilt voeren.
    ·
    Ga je nu verder met deze voorbereiding? Stop hier als je eerst moet overleggen.
    [Ja, alle stappen] [Ja, maar kort] [Nee, ik stop hier] [Terug] [Pauze]
> [Ja, maar kort]
    Vul dan alleen je feiten, je opening en je boodschap in. De rest mag je overslaan.
    ·
    <b>Stap 2 van 13</b> · Welke dagen?
    ·
    Maak een lijstje van de afgelopen vier weken. Welke dagen was Sem te laat of er niet? Hoeveel minuten of uren?
    ·
    Schrijf niet op wat iemand mankeert.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Terug]
> [Ja, alle stappen]
    <b>Stap 2 van 13</b> · Welke dagen?
    ·
    Maak een lijstje van de afgelopen vier weken. Welke dagen was Sem te laat of er niet? Hoeveel minuten of uren?
    ·
    Schrijf niet op wat iemand mankeert.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]

# 2
> [Voorbeeld]
    “Te laat: ma 2, di 3, ma 9 en ma 16 november, steeds tien tot twintig minuten. Afwezig: vrijdag 13 november.”
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>“Zo vaak” is een gevoel, vijf data is een lijstje. Daar kan de ouder een agenda naast leggen, ook als die iets anders zegt.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?; Stichting Stop Pesten Nu, naar onderzoek van de Rijksuniversiteit Groningen (Week Tegen Pesten 2017), Succesvolle samenwerking met ouders</i></blockquote>
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> Sem komt altijd te laat op maandag.
    Bij “altijd” denkt een ouder al snel aan een uitzondering. Kun je er een aantal bij zetten?
    ·
    Typ het opnieuw, of kies Zo laten.
    [Voorbeeld] [Waarom?] [Zo laten] [Terug] [Pauze]
> Te laat: maandag 2, 9 en 16 november, steeds een kwartier.
    Je lijstje:
    Te laat: maandag 2, 9 en 16 november, steeds een kwartier.
    ·
    Welke dag komt vaker voor? Wat is er die dag op school? En welke dagen gaat het goed?
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “Drie van de vier keer op maandag. Op woensdag nooit, dan begint de dag met gym.”
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Een vaste dag is een aanwijzing, geen bewijs. Je weet wel meteen waar je naar kunt vragen.
    ·
    <i>Bron: Kind heeft baat bij goede relatie tussen ouders en leerkracht</i></blockquote>
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> Elke keer op maandag. Op woensdag gaat het goed, dan is er gym.
    Hoe staat het meestal in de administratie? Je keuze bewaar ik niet.
    [Ziek gemeld] [Te laat] [Afwezig, geen bericht] [Vrij gevraagd] [Waarom?] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Ziek, verlof en zomaar weg zijn voor de wet verschillende dingen. Voor het gesprek ook. Wie ziek is, hoeft dat niet aan de leraar te bewijzen.
    ·
    <i>Bron: Pax Christi College, Uitleg vrijstelling schoolbezoek, uit de Methodische aanpak schoolverzuim (gezien november 2026); Gemeente Rotterdam, Religieuze feestdagen (vrijstelling volgens de Leerplichtwet) (gezien november 2026)</i></blockquote>
    [Ziek gemeld] [Te laat] [Afwezig, geen bericht] [Vrij gevraagd] [Waarom?] [Terug] [Pauze]
> [Ziek gemeld]
    Ziek is ziek. Vraag wat school kan doen, niet wat iemand heeft. Is het vaak? Vraag je verzuimcoördinator of schoolleider wie kan meedenken, zoals de jeugdarts.
    ·
    En bij ons? Wat zou het voor Sem lastig kunnen maken om hier te zijn? Een les, een moment, een plek. Schrijf geen andere kinderen op.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Terug]
~ [Zo laten]
> [Afwezig, geen bericht]
    Bel dan vandaag nog even, vóór het gesprek. Eerst weten of alles goed is, dan pas de rest.
    ·
    En bij ons? Wat zou het voor Sem lastig kunnen maken om hier te zijn? Een les, een moment, een plek. Schrijf geen andere kinderen op.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Terug]
~ [Zo laten]
> [Vrij gevraagd]
    Over verlof beslist de schoolleider, niet jij. Een plicht uit geloof of levensovertuiging hoeft de ouder alleen op tijd te melden. Vraag na hoe jullie school dat doet.
    ·
    En bij ons? Wat zou het voor Sem lastig kunnen maken om hier te zijn? Een les, een moment, een plek. Schrijf geen andere kinderen op.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Terug]
~ [Zo laten]
> [Te laat]
    Te laat is ook gekomen. Begin daar, dan staat de deur open.
    ·
    En bij ons? Wat zou het voor Sem lastig kunnen maken om hier te zijn? Een les, een moment, een plek. Schrijf geen andere kinderen op.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “Maandag begint met lezen om de beurt. En wie te laat is, moet bij ons voor de hele groep langs.”
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Je gaat straks naar thuis vragen. Dan is het wel zo netjes om eerst in je eigen lokaal te kijken.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?</i></blockquote>
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> Op maandag beginnen we met hardop lezen.
    <b>Stap 3 van 13</b> · Wanneer lukt het wel?
    ·
    Wanneer was Sem er wél, en op tijd? Wat ging er toen goed? Zoek ook één ding dat we missen als die stoel leeg is.
    [Een goed bericht aan ouders] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]

# 3
> [Voorbeeld]
    “Woensdag was Noor er tien minuten te vroeg, want Noor mocht de konijnen voeren. Zonder Noor is de grap in de kring minder.”
    [Een goed bericht aan ouders] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>“We missen Sem” klinkt anders dan “Sem ontbreekt”. Een ouder hoort dat verschil meteen.
    ·
    <i>Bron: Stichting Stop Pesten Nu, naar onderzoek van de Rijksuniversiteit Groningen (Week Tegen Pesten 2017), Succesvolle samenwerking met ouders</i></blockquote>
    [Een goed bericht aan ouders] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Een goed bericht aan ouders]
~ [Toch niet]
> Woensdag was Sem er als eerste en zette de stoelen klaar.
    <b>Stap 4 van 13</b> · De kant van de ouder
    ·
    Is er al eens met de ouder over gebeld of gepraat? Ook door een ander?
    [Ja, al eens] [Nee, ik ben de eerste] [Dat weet ik niet] [Waarom?] [Terug] [Pauze]

# 4
> [Waarom?]
    <blockquote expandable>Steeds hetzelfde moeten vertellen is vermoeiend. Laat merken wat je al weet.
    ·
    <i>Bron: Loes van Wessum en Rieneke Pruis, lectoraat Leiderschap in onderwijs en opvoeding, Hogeschool Windesheim (2021), Samenwerken met ouders. Kwaliteitskaart voor schoolleiders</i></blockquote>
    [Ja, al eens] [Nee, ik ben de eerste] [Dat weet ik niet] [Waarom?] [Terug] [Pauze]
> [Nee, ik ben de eerste]
    Ga er dan niet van uit dat de ouder het weet. Soms staat er een kruisje op school, en weet thuis van niets.
    ·
    Hoe ziet een ochtend in dit huis eruit, denk je? Je bent er nooit bij geweest.
    ·
    Schrijf dus vragen op, geen antwoorden.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Terug]
> [Dat weet ik niet]
    Loop even langs de administratie. Daar weten ze vaak meer dan in je map staat.
    ·
    Hoe ziet een ochtend in dit huis eruit, denk je? Je bent er nooit bij geweest.
    ·
    Schrijf dus vragen op, geen antwoorden.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Terug]
> [Ja, al eens]
    Lees dan even terug wat er is gezegd. Anders vertelt de ouder straks alles voor de derde keer.
    ·
    Wat is er toen afgesproken? En is school die afspraak zelf nagekomen?
    ·
    Hier staat nu:
    Vraag ik eerst na bij de vorige leraar.
    [Voorbeeld] [Waarom?] [Zo laten] [Terug] [Pauze]
> [Voorbeeld]
    “In oktober zouden we bellen als Sem er om negen uur niet was. Dat hebben we één keer gedaan.”
    [Voorbeeld] [Waarom?] [Zo laten] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Wie merkt dat school het nog weet, voelt zich gehoord.
    ·
    <i>Bron: Loes van Wessum en Rieneke Pruis, lectoraat Leiderschap in onderwijs en opvoeding, Hogeschool Windesheim (2021), Samenwerken met ouders. Kwaliteitskaart voor schoolleiders</i></blockquote>
    [Voorbeeld] [Waarom?] [Zo laten] [Terug] [Pauze]
> Wij zouden bellen als Sem er om negen uur niet was.
    Hoe ziet een ochtend in dit huis eruit, denk je? Je bent er nooit bij geweest.
    ·
    Schrijf dus vragen op, geen antwoorden.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “Wie is er thuis als Noor wakker wordt? Wie brengt er nog meer iemand weg? Hoe laat begint het werk?”
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Een ouder heeft ’s ochtends soms drie dingen tegelijk te doen. Wie dat bedenkt, vraagt iets aardigers dan “waarom lukt het niet?”
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?; Nederlands Jeugdinstituut (NJi), Samen met ouders het welbevinden van een kind stimuleren</i></blockquote>
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> Wie brengt Sem? Hoe laat begint het werk?
    <b>Stap 5 van 13</b> · Wie beslist wat?
    ·
    De ouder zorgt dat het kind op school komt. Jij zorgt dat het daar fijn is om te zijn. Over melden gaat de schoolleider.
    ·
    Wat doe jij zelf, en wat laat je aan een ander?
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]

# 5
> [Voorbeeld]
    “Ik vraag en luister. De ouder regelt de ochtend. De schoolleider beslist of we iets melden, dat zeg ik ook.”
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Als duidelijk is wie waarover gaat, hoef jij niet tegelijk luisteraar en controleur te zijn.
    ·
    <i>Bron: Kind heeft baat bij goede relatie tussen ouders en leerkracht; Leerplicht, Regio Rivierenland, Verzuim en aanwezigheid (gezien november 2026)</i></blockquote>
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Pauze]
    Je antwoorden zijn bewaard. Tik op Verder als je weer tijd hebt.
    [Verder] [Herinner me later] [Menu]
> [Verder]
    We gaan verder waar je was.
    ---
    <b>Stap 5 van 13</b> · Wie beslist wat?
    ·
    De ouder zorgt dat het kind op school komt. Jij zorgt dat het daar fijn is om te zijn. Over melden gaat de schoolleider.
    ·
    Wat doe jij zelf, en wat laat je aan een ander?
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> Ik vraag en luister. De ouder regelt de ochtend.
    Waarom wil je Sem er zo graag bij hebben? Zoek een reden die de ouder ook zou geven. De wet telt even niet mee.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “We willen allebei dat Noor erbij hoort, ook als er om half negen plannen gemaakt worden.”
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Op een regel zegt iemand ja of nee. Op een wens voor het kind kun je samen verder.
    ·
    <i>Bron: Kind heeft baat bij goede relatie tussen ouders en leerkracht</i></blockquote>
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> We willen allebei dat Sem erbij hoort.
    <b>Stap 6 van 13</b> · Hoe zit ik erbij?
    ·
    En jij? Hoe gespannen ben je voor dit gesprek? Je antwoord bewaar ik niet.
    [Rustig] [Een beetje gespannen] [Flink gespannen] [Voorbeeld] [Waarom?] [Terug] [Pauze]

# 6
> [Voorbeeld]
    “Een beetje gespannen. En eerlijk gezegd geïrriteerd, want ik leg alles elke keer twee keer uit.”
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
    “Ik denk dat ze zich gewoon verslapen. Dat denk ik al zes keer, en ik heb het nul keer gevraagd.”
    [Kaart: vragen, niet invullen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Iedereen heeft zulke gedachten, vaak zonder het te merken. Als je ze kent, sturen ze je minder.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Samen met ouders het welbevinden van een kind stimuleren</i></blockquote>
    [Kaart: vragen, niet invullen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Kaart: vragen, niet invullen]
~ [Zo niet, zo wel]
~ [Genoeg voor nu]
> Ze verslapen zich, denk ik.
    <b>Stap 7 van 13</b> · De eerste minuut
    ·
    Hoe begin je? Zeg dat jullie het kind missen, en dat je wilt begrijpen wat er speelt. Het lijstje blijft nog even in je map.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]

# 7
> [Voorbeeld]
    “Fijn dat u kon komen. We missen Sem. Ik wil graag begrijpen wat er speelt, en kijken wat wij kunnen doen.”
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>“We missen Sem” is een ander gesprek dan “Sem is zes keer te laat”. Met het eerste begin je naast elkaar.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Samen met ouders het welbevinden van een kind stimuleren; Stichting Stop Pesten Nu, naar onderzoek van de Rijksuniversiteit Groningen (Week Tegen Pesten 2017), Succesvolle samenwerking met ouders</i></blockquote>
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> We missen Sem op maandag en dat wil ik met u bespreken.
    Zeg je zin één keer hardop:
    We missen Sem op maandag en dat wil ik met u bespreken.
    ·
    Hoe klinkt het?
    [Zo zeg ik het] [De ouder ontbreekt nog] [Te lang] [Terug] [Pauze]
> [Zo zeg ik het]
    Mooi. Zeg daarna hoeveel tijd er is, en vraag: “Wat wilt u vandaag zeker bespreken?”
    ·
    <b>Stap 8 van 13</b> · Mijn boodschap
    ·
    Wat is je boodschap? Wat zie je, wat mist het kind daardoor, en wat wil je samen uitzoeken? Niet de regels, die komen zo.
    [Kaart: de ik-boodschap] [Kaart: de vier G’s] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Terug]
> [Te lang]
    Houd twee zinnen over. De rest komt later wel.
    ·
    Hoe wordt je eerste zin nu?
    ·
    Hier staat nu:
    We missen Sem op maandag en dat wil ik met u bespreken.
    [Voorbeeld] [Waarom?] [Zo laten] [Terug] [Pauze]
~ [Terug]
> [De ouder ontbreekt nog]
    Zet er dit achter: “En ik hoor graag hoe u het ziet.”
    ·
    Hoe wordt je eerste zin nu?
    ·
    Hier staat nu:
    We missen Sem op maandag en dat wil ik met u bespreken.
    [Voorbeeld] [Waarom?] [Zo laten] [Terug] [Pauze]
> [Voorbeeld]
    “Goed dat u er bent. Zonder Noor klopt de groep niet. Vertelt u eens hoe een maandagochtend gaat?”
    [Voorbeeld] [Waarom?] [Zo laten] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Een korte eerste zin onthoud je ook als het spannend is. Zeg dat je graag samenwerkt, dan voelt de ouder zich welkom en gezien.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Samen met ouders het welbevinden van een kind stimuleren</i></blockquote>
    [Voorbeeld] [Waarom?] [Zo laten] [Terug] [Pauze]
> We missen Sem op maandag. Ik hoor graag van u hoe dat gaat.
    Met “hoor graag” nodig je de ouder uit om mee te praten.
    ·
    <b>Stap 8 van 13</b> · Mijn boodschap
    ·
    Wat is je boodschap? Wat zie je, wat mist het kind daardoor, en wat wil je samen uitzoeken? Niet de regels, die komen zo.
    [Kaart: de ik-boodschap] [Kaart: de vier G’s] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]

# 8
> [Voorbeeld]
    “Ik zie dat Noor op maandag vaak na negenen binnenkomt. Dan is de uitleg van rekenen voorbij en mist Noor ook het begin van de taak. Ik wil snappen hoe dat komt.”
    [Kaart: de ik-boodschap] [Kaart: de vier G’s] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>De ouder kan er iets mee als duidelijk is wat het kind zelf mist. Dat jij er last van hebt, mag ook. Dat houd je nu even voor jezelf.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?</i></blockquote>
    [Kaart: de ik-boodschap] [Kaart: de vier G’s] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Kaart: de ik-boodschap]
~ [Zo niet, zo wel]
~ [Genoeg voor nu]
~ [Kaart: de vier G’s]
~ [Zo niet, zo wel]
~ [Genoeg voor nu]
> U moet gewoon zorgen dat Sem er is. Sem mist de uitleg.
    “U moet gewoon” kan binnenkomen als een verwijt. Kun je beginnen met “ik zie” of “ik merk”?
    ·
    Typ het opnieuw, of kies Zo laten.
    [Kaart: de ik-boodschap] [Kaart: de vier G’s] [Voorbeeld] [Waarom?] [Zo laten] [Terug] [Pauze]
> [Zo laten]
    Over melden, kort. Is een kind in vier weken samen 16 uur weg of te laat zonder geldige reden? Dan moet de school dat melden. Eerder mag ook. Een kind van vier is nog niet leerplichtig.
    ·
    Is er al gemeld, of komt dat dichtbij?
    [Nee, daar zijn we nog ver van] [Ja, dat komt dichtbij] [Er is al gemeld] [Dat weet ik niet] [Waarom?] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>De ouder hoort zoiets liever van jou dan uit een brief. Regels veranderen wel eens. Vraag je schoolleider of verzuimcoördinator wat nu geldt.
    ·
    <i>Bron: Leerplicht, Regio Rivierenland, Verzuim en aanwezigheid (gezien november 2026); Gemeente Rotterdam, Religieuze feestdagen (vrijstelling volgens de Leerplichtwet) (gezien november 2026); Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?</i></blockquote>
    [Nee, daar zijn we nog ver van] [Ja, dat komt dichtbij] [Er is al gemeld] [Dat weet ik niet] [Waarom?] [Terug] [Pauze]
> [Ja, dat komt dichtbij]
    Zeg het dan eerlijk, en zonder vinger in de lucht. De ouder kan er nu nog iets mee.
    ·
    Hoe zeg je dat, als het ter sprake komt? Eén zin, zonder dreigen.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Terug]
> [Er is al gemeld]
    Vertel het meteen aan het begin, als de ouder het nog niet weet. Later klinkt het als een valstrik.
    ·
    Hoe zeg je dat, als het ter sprake komt? Eén zin, zonder dreigen.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Terug]
> [Dat weet ik niet]
    Vraag het vandaag na. Halve kennis over de wet maakt een gesprek er nooit beter op.
    ·
    Hoe zeg je dat, als het ter sprake komt? Eén zin, zonder dreigen.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Terug]
> [Nee, daar zijn we nog ver van]
    Dan hoef je er niet mee te beginnen. Vraagt de ouder ernaar, dan heb je een eerlijk antwoord.
    ·
    Hoe zeg je dat, als het ter sprake komt? Eén zin, zonder dreigen.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “Bij 16 uur in vier weken moet onze directeur dat doorgeven aan leerplicht. Ik zeg het nu, zodat u niet schrikt van een brief.”
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Zeg duidelijk wat school moet doen en wat dat voor de ouder betekent. Daarna gaat het weer over het kind.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?; Stichting Stop Pesten Nu, naar onderzoek van de Rijksuniversiteit Groningen (Week Tegen Pesten 2017), Succesvolle samenwerking met ouders</i></blockquote>
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> Bij 16 uur in vier weken moet onze directeur het doorgeven. Zover zijn we niet.
    <b>Stap 9 van 13</b> · Drie open vragen
    ·
    Welke drie vragen stel je? “Waarom” klinkt hier snel als een verhoor. Begin liever met “hoe” of “wat”.
    ·
    En wacht. De eerste reden is niet altijd de hele reden.
    [Kaart: open vragen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]

# 9
> [Voorbeeld]
    “Hoe gaat een ochtend als het wél lukt?”
    “Welke dag is het zwaarst?”
    “Wat vertelt Sem op zondagavond over maandag?”
    “Wat zou voor u schelen?”
    “Wat kunnen wij anders doen als Sem binnenkomt?”
    [Kaart: open vragen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Je vraagt naar wat de ouder ziet, niet naar wie er schuld heeft. Dan durft iemand ook te zeggen wat niet lukt.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?; Nederlands Jeugdinstituut (NJi), Samen met ouders het welbevinden van een kind stimuleren; Kind heeft baat bij goede relatie tussen ouders en leerkracht</i></blockquote>
    [Kaart: open vragen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Kaart: open vragen]
~ [Zo niet, zo wel]
~ [Genoeg voor nu]
> Gaat Sem wel op tijd naar bed? Vindt u het belangrijk?
    Op “Gaat Sem wel op tijd naar bed?” kan een ouder kort antwoorden: ja, nee of één woord. Wil je meer horen? Begin met hoe, wat of: vertelt u eens.
    ·
    Typ het opnieuw, of kies Zo laten.
    [Kaart: open vragen] [Voorbeeld] [Waarom?] [Zo laten] [Terug] [Pauze]
> Hoe gaat een ochtend die lukt? Welke dag is het zwaarst? Wat zou schelen?
    “Hoe gaat een ochtend die lukt?” is een open vraag. Daar kan een ouder alle kanten mee op.
    ·
    Vraag ook om de film van de ochtend, van wakker worden tot het schoolplein. Ergens stokt het, en dat is bijna nooit overal.
    ·
    Hoe vraag je dat?
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “Neemt u mij eens mee door een gewone maandag? De wekker gaat. En dan? Ik vertel daarna hoe het bij ons om half negen gaat.”
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Aan een hele ochtend kun je weinig doen. Aan tien minuten tussen sokken en fiets wel.
    ·
    <i>Bron: Loes van Wessum en Rieneke Pruis, lectoraat Leiderschap in onderwijs en opvoeding, Hogeschool Windesheim (2021), Samenwerken met ouders. Kwaliteitskaart voor schoolleiders; Kind heeft baat bij goede relatie tussen ouders en leerkracht; Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?</i></blockquote>
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> Neemt u mij eens mee: de wekker gaat, en dan?
    <b>Stap 10 van 13</b> · Als … dan …
    ·
    Stel, de ouder zegt: “Dat gaat u niets aan.” Wat doe je dan?
    ·
    Schrijf: als de ouder …, dan … ik.
    [Kaart: gevoel erkennen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]

# 10
> [Voorbeeld]
    “Als de ouder zegt: ‘Dat gaat u niets aan’, dan zeg ik: ‘U heeft gelijk, thuis is van u. School moet wel bijhouden wie er is. Zullen we kijken wat ik híér makkelijker kan maken?’”
    [Kaart: gevoel erkennen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Geef gelijk waar iemand gelijk heeft. Noem daarna kort wat jij moet, en bied iets aan. In die volgorde.
    ·
    <i>Bron: Kind heeft baat bij goede relatie tussen ouders en leerkracht; Nederlands Jeugdinstituut (NJi), Samen met ouders het welbevinden van een kind stimuleren</i></blockquote>
    [Kaart: gevoel erkennen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Kaart: gevoel erkennen]
~ [Zo niet, zo wel]
~ [Genoeg voor nu]
> Als de ouder zegt: dat gaat u niets aan, dan zeg ik: thuis is van u.
    En als de ouder zegt: “Sem wil gewoon niet”? Of begint te huilen omdat het thuis niet lukt? Maak ook daar een plan voor.
    [Kaart: geen welles-nietes] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “Als de ouder zegt: ‘Noor wil niet’, dan vraag ik: ‘Wat zegt Noor dan precies? En op welke dagen wel?’”
    ·
    “Als de ouder huilt, dan schuif ik het lijstje weg en zeg ik: ‘We hoeven niet alles vandaag op te lossen.’”
    [Kaart: geen welles-nietes] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Kijk goed naar wat er op tafel komt. Een kind dat niet wil, heeft vaak een reden. Een ouder die niet meer kan, ook.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?; Kind heeft baat bij goede relatie tussen ouders en leerkracht</i></blockquote>
    [Kaart: geen welles-nietes] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Kaart: geen welles-nietes]
~ [Zo niet, zo wel]
~ [Genoeg voor nu]
> Als de ouder huilt, dan leg ik het lijstje weg.
    Oefenen? Ik speel een bezorgde ouder na een rekentoets. Geen wekkers dus, wel iemand die eerst gehoord wil worden.
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
    Wat wil Sem zelf? Vraag het vóór het gesprek, als dat kan.
    [Dat vraag ik nog] [Eerst met de leerling praten] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Terug]
> [Nee, ga verder]
    <b>Stap 11 van 13</b> · Samen afspreken
    ·
    Wat wil Sem zelf? Vraag het vóór het gesprek, als dat kan.
    [Dat vraag ik nog] [Eerst met de leerling praten] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]

# 11
> [Voorbeeld]
    “Noor zegt: ik wil niet dat iedereen kijkt als ik binnenkom. En mag ik de konijnen op maandag?”
    [Dat vraag ik nog] [Eerst met de leerling praten] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Het gaat over het kind. Wie zelf mag meedenken, doet vaak liever mee. Hoe, hangt af van de leeftijd.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?; Stichting Stop Pesten Nu, naar onderzoek van de Rijksuniversiteit Groningen (Week Tegen Pesten 2017), Succesvolle samenwerking met ouders</i></blockquote>
    [Dat vraag ik nog] [Eerst met de leerling praten] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Eerst met de leerling praten]
~ [Toch niet]
> [Dat vraag ik nog]
    Wat kan school makkelijker maken? Noem twee kleine dingen. Vraag wat de ouder zou schelen.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Terug]
> Sem wil niet dat iedereen kijkt bij het binnenkomen.
    Wat kan school makkelijker maken? Noem twee kleine dingen. Vraag wat de ouder zou schelen.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “Sem kan vanaf kwart over acht al binnen komen tekenen. Of Sem krijgt op maandag een taak die echt om half negen begint. Wat zou u schelen?”
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>De wekker staat thuis, daar kun jij niet bij. Aan de kant van school kun je morgen al iets veranderen.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Samen met ouders het welbevinden van een kind stimuleren; Stichting Stop Pesten Nu, naar onderzoek van de Rijksuniversiteit Groningen (Week Tegen Pesten 2017), Succesvolle samenwerking met ouders; Kind heeft baat bij goede relatie tussen ouders en leerkracht</i></blockquote>
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> Om kwart over acht al naar binnen, of op maandag met tekenen beginnen.
    Welke afspraak is klein genoeg voor drie weken? Wie doet wat, en wie belt wie als het een keer niet lukt?
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “Alleen de maandag. U belt voor acht uur als het niet gaat lukken. Ik app niet terug met een uitroepteken.”
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Eén dag die lukt, trekt de andere mee. En een afspraak voor de dag dat het misgaat, scheelt een hoop schaamte.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?; Stichting Stop Pesten Nu, naar onderzoek van de Rijksuniversiteit Groningen (Week Tegen Pesten 2017), Succesvolle samenwerking met ouders</i></blockquote>
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> De ouder belt maandag voor acht uur als het niet lukt. Ik sta bij de deur.
    Ooit komt Sem weer te laat binnen, of terug na een paar dagen weg. Wat zeg jij dan als eerste?
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “‘Goed dat je er bent. We zijn bij bladzijde twaalf.’ Meer niet. Waarom het laat werd, vraag ik in de pauze.”
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Als binnenkomen naar is, blijf je de volgende keer liever weg. Dit is het stukje dat jij helemaal zelf in de hand hebt.
    ·
    <i>Bron: Stichting Stop Pesten Nu, naar onderzoek van de Rijksuniversiteit Groningen (Week Tegen Pesten 2017), Succesvolle samenwerking met ouders; Kind heeft baat bij goede relatie tussen ouders en leerkracht</i></blockquote>
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> Goed dat je er bent, we zijn bij bladzijde tien.
    <b>Stap 12 van 13</b> · Is het duidelijk?
    ·
    Welk woord uit het verzuimbeleid laat je in de la? Wat zeg je in plaats daarvan?
    [Kaart: klare taal en een tolk] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]

# 12
> [Voorbeeld]
    “Ongeoorloofd verzuim” wordt: “uren dat Sem er niet was en wij niet wisten waarom”.
    [Kaart: klare taal en een tolk] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>“Verzuim”, “melding” en “leerplicht” klinken als een boete. Leg ze uit, of gebruik gewone woorden.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?</i></blockquote>
    [Kaart: klare taal en een tolk] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Kaart: klare taal en een tolk]
~ [Zo niet, zo wel]
~ [Genoeg voor nu]
> Verzuim wordt: de keren dat Sem er niet was.
    Begrijpen jullie elkaars taal goed genoeg? Zo niet, wie tolkt er dan? Vraag nooit een kind om te tolken.
    [Geen tolk nodig] [Ik vraag het de ouder] [Een tolk regelen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “Er komt een woord als ‘leerplicht’ voorbij. Dat wil ik goed vertaald hebben, dus ik bel vooraf een tolk.”
    [Geen tolk nodig] [Ik vraag het de ouder] [Een tolk regelen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Een kind dat zelf te laat was, kan dat niet aan de eigen ouder vertalen. Een ander kind ook niet. Een beroepstolk wel.
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
> Ik vraag een tolk, leerplicht is een lastig woord.
    Hoe merk je straks of jij duidelijk was? Bedenk een vraag die niet klinkt als een toets.
    [Kaart: luisteren en doorvragen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “Ik heb ook iets over regels gezegd. Hoe legt u dat thuis uit? Dan hoor ik of ik het goed zei.”
    [Kaart: luisteren en doorvragen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Op “Is het duidelijk?” zeggen de meeste mensen ja. Laat de ouder het in eigen woorden vertellen, en kijk en luister goed.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?</i></blockquote>
    [Kaart: luisteren en doorvragen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Kaart: luisteren en doorvragen]
~ [Zo niet, zo wel]
~ [Genoeg voor nu]
> Hoe legt u dit thuis uit?
    Wie moet dit ook weten? Woont het kind in twee huizen? Bedenk dan hoe beide ouders het horen.
    ·
    Noem geen namen, alleen wie het is.
    [Verder niemand] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “De andere ouder, want die brengt op donderdag. En de administratie, zodat er niet vier mensen bellen.”
    [Verder niemand] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Als iedereen hetzelfde hoort, hoeft het kind geen boodschapper te zijn. Twijfel je of je iets mag delen? Vraag het je schoolleider.
    ·
    <i>Bron: Kind heeft baat bij goede relatie tussen ouders en leerkracht; Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?</i></blockquote>
    [Verder niemand] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Verder niemand]
    <b>Stap 13 van 13</b> · Na het gesprek
    ·
    Wat schrijf je op? Data, afspraak, volgende keer. Over ziekte of thuis alleen wat de ouder goed vindt dat er staat.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Terug]
> De andere ouder, want die brengt op donderdag.
    <b>Stap 13 van 13</b> · Na het gesprek
    ·
    Wat schrijf je op? Data, afspraak, volgende keer. Over ziekte of thuis alleen wat de ouder goed vindt dat er staat.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]

# 13
> [Voorbeeld]
    “Besproken: de maandagen. Afspraak: de ouder belt voor acht uur, ik zorg voor een taak om half negen. Maandag over drie weken bellen we.”
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Deze notitie kan later door meer mensen worden gelezen. Houd het bij wat je zag en afsprak, dan kan iedereen erachter staan.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?; Loes van Wessum en Rieneke Pruis, lectoraat Leiderschap in onderwijs en opvoeding, Hogeschool Windesheim (2021), Samenwerken met ouders. Kwaliteitskaart voor schoolleiders</i></blockquote>
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> We spraken over de maandagen. De ouder belt voor acht uur.
    Wanneer kijken jullie samen terug? Schrijf een dag op.
    [Die kiezen we samen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “Maandag over drie weken. Ik bel ook als het goed gaat, want dat gebeurt bij dit onderwerp bijna nooit.”
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
> Maandag 31 november
    Die dag staat niet in de kalender, of de dag en de datum horen niet bij elkaar. Welke dag bedoel je?
    ·
    Typ het opnieuw, of kies Zo laten.
    [Die kiezen we samen] [Voorbeeld] [Waarom?] [Zo laten] [Terug] [Pauze]
> Maandag 14 december
    Dat is maandag 14 december.
    ·
    Tot slot, voor jezelf. Welke vraag wil je na het gesprek beantwoorden? Kies er één, of schrijf er zelf een.
    [Begreep ik de ouder?] [Groeide het vertrouwen?] [Leerde ik iets nieuws?] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “Weet ik nu waar de ochtend stokt?”
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
> Weet ik nu waar de ochtend stokt?
    Je plan is klaar. Wil je het eerst nog oefenen, of zie je liever meteen je plan?
    [Toon mijn plan] [Eerst oefenen] [Terug] [Pauze]
> [Toon mijn plan]
    <b>Plan voor het gesprek: Verzuim en te laat</b>
    ·
    <b>Over wie</b>
    Sem
    ·
    <b>Zo begin ik</b>
    We missen Sem op maandag. Ik hoor graag van u hoe dat gaat.
    ·
    <b>Dan lukt het wel</b>
    Woensdag was Sem er als eerste en zette de stoelen klaar.
    ·
    <b>Deze dagen</b>
    Te laat: maandag 2, 9 en 16 november, steeds een kwartier.
    ·
    <b>Wat me eraan opvalt</b>
    Elke keer op maandag. Op woensdag gaat het goed, dan is er gym.
    ·
    <b>Wat bij ons kan meespelen</b>
    Op maandag beginnen we met hardop lezen.
    ·
    <b>Mijn boodschap</b>
    U moet gewoon zorgen dat Sem er is. Sem mist de uitleg.
    ·
    <b>Wat ik over melden zeg</b>
    Bij 16 uur in vier weken moet onze directeur het doorgeven. Zover zijn we niet.
    ·
    <b>Mijn vragen, en dan stil</b>
    Hoe gaat een ochtend die lukt? Welke dag is het zwaarst? Wat zou schelen?
    ·
    <b>Zo vraag ik naar de ochtend</b>
    Neemt u mij eens mee: de wekker gaat, en dan?
    ·
    <b>Dit vertelde de ouder al</b>
    Wij zouden bellen als Sem er om negen uur niet was.
    ·
    <b>Hoe de ouder het misschien ziet</b>
    Wie brengt Sem? Hoe laat begint het werk?
    ·
    <b>Dit willen we allebei</b>
    We willen allebei dat Sem erbij hoort.
    ·
    <b>Als … dan …</b>
    Als de ouder zegt: dat gaat u niets aan, dan zeg ik: thuis is van u.
    ·
    <b>En als … dan …</b>
    Als de ouder huilt, dan leg ik het lijstje weg.
    ·
    <b>Wie beslist wat</b>
    Ik vraag en luister. De ouder regelt de ochtend.
    ·
    <b>Dit wil het kind zelf</b>
    Sem wil niet dat iedereen kijkt bij het binnenkomen.
    ·
    <b>Dit biedt de school</b>
    Om kwart over acht al naar binnen, of op maandag met tekenen beginnen.
    ·
    <b>Afspraak: wie, wat, wanneer</b>
    De ouder belt maandag voor acht uur als het niet lukt. Ik sta bij de deur.
    ·
    <b>Zo kom je weer binnen</b>
    Goed dat je er bent, we zijn bij bladzijde tien.
    ·
    <b>In gewone taal</b>
    Verzuim wordt: de keren dat Sem er niet was.
    ·
    <b>Is het duidelijk?</b>
    Hoe legt u dit thuis uit?
    ·
    <b>Tolk</b>
    Ik vraag een tolk, leerplicht is een lastig woord.
    ·
    <b>Wie moet het ook weten</b>
    De andere ouder, want die brengt op donderdag.
    ·
    <b>Dan kijken we terug</b>
    Maandag 14 december
    ·
    <b>Mijn notitie na afloop</b>
    We spraken over de maandagen. De ouder belt voor acht uur.
    ·
    <b>Mijn vraag aan mezelf</b>
    Weet ik nu waar de ochtend stokt?
    ·
    Het hoeft straks niet precies zo te gaan. Jij kent het kind in de klas, de ouder kent het thuis. Samen weten jullie meer. Met /plan zie je dit plan terug. Ik wens je een goed gesprek.
    ·
    Zal ik je de schooldag voor het gesprek een seintje geven?
    [Ja, graag] [Nee, dank je]
