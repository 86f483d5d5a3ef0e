# Repeating a year, or another school: every question, with example and reason, and every choice but those of a stop half-way.
= sanne
~ /voorbereiden
> [Zittenblijven of een andere school]
    Fijn dat je de tijd neemt. In dertien korte stappen maak je een plan voor je gesprek met ouders of verzorgers.
    ·
    Over wie gaat het? Gebruik een schuilnaam, en schrijf ook geen andere namen op.
    ·
    <i>Ik bewaar je antwoorden op de server van je school. De app bewaart het gesprek. Een ander leest het alleen als jij het deelt.</i>
    [Liever geen naam] [Voorbeeld] [Waarom?]
> [Voorbeeld]
    “Sem”, of een woord dat alleen jij begrijpt, zoals “regenboog”.
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
    “We denken aan nog een jaar in groep 5. De ouder weet al sinds de herfst dat het zoeken is.” Dat is een gewoon gesprek.
    [Een gewoon gesprek] [Ik ken de ouder nog niet] [Zorgen over veiligheid] [Boosheid of dreiging] [Voorbeeld] [Waarom?] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Dit is een van de zwaarste gesprekken die je voert. Kent de ouder jou nog niet, dan is het voor jullie allebei extra zwaar.
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
    Schrijf op waaraan je merkt dat het nu niet past. Wat lukt, wat niet, en sinds wanneer? Laat namen van stoornissen weg, die geeft een arts of psycholoog.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Terug]
> [Ja, alle stappen]
    <b>Stap 2 van 13</b> · Wat zag ik?
    ·
    Schrijf op waaraan je merkt dat het nu niet past. Wat lukt, wat niet, en sinds wanneer? Laat namen van stoornissen weg, die geeft een arts of psycholoog.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]

# 2
> [Voorbeeld]
    “Sem leest teksten van eind groep 3, de groep leest teksten van groep 5. Na tien minuten zelfstandig werk legt Sem het hoofd op tafel. Sinds januari elke dag.”
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Zo’n besluit vraagt een stevige grond. Met een begin en een verloop ziet de ouder dat het niet om één slechte dag gaat.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?; Stichting Stop Pesten Nu, naar onderzoek van de Rijksuniversiteit Groningen (Week Tegen Pesten 2017), Succesvolle samenwerking met ouders</i></blockquote>
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> Max kan niets zelf en is snel afgeleid.
    Bij “kan niets zelf” denkt een ouder al snel aan een uitzondering. Kun je er een aantal bij zetten?
    ·
    Bij “snel afgeleid” kan een ouder iets anders denken dan jij. Wat zag of hoorde je precies?
    ·
    Typ het opnieuw, of kies Zo laten.
    [Voorbeeld] [Waarom?] [Zo laten] [Terug] [Pauze]
> Max leest teksten van groep 3. Na tien minuten zelf werken stopt Max, sinds januari elke dag.
    Waarover gaat het nieuws?
    [Een jaar blijven zitten] [Extra ondersteuning] [Een andere school] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “Nog een jaar in dezelfde groep. Extra hulp buiten de klas. Of een school waar de groepen kleiner zijn.”
    [Een jaar blijven zitten] [Extra ondersteuning] [Een andere school] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Elk van deze drie heeft eigen regels. De school beslist over zittenblijven. Extra hulp staat in een plan, vaak OPP genoemd. Voor die hulp is een ja van de ouder nodig. Past het hier niet, dan zoekt school mee naar een plek die wel past.
    ·
    <i>Bron: Verus, Wie bepaalt of een kind blijft zitten? (gezien november 2026); Tweede Kamer, officielebekendmakingen.nl, Handelingsdeel van het ontwikkelingsperspectief, advies en nader rapport (34 446, nr. 4) (gezien november 2026); Samenwerkingsverband 23-02, deelregio Enschede, Zorgplicht (gezien november 2026); Samenwerkingsverband Helmond-Peelland PO (mei 2024), Ontwikkelingsperspectief opstellen en registreren (gezien november 2026)</i></blockquote>
    [Een jaar blijven zitten] [Extra ondersteuning] [Een andere school] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Een jaar blijven zitten]
    De school beslist en zegt waarom. De ouder mag zeggen wat die wil. Kijk na wat er in jullie schoolgids staat.
    ·
    Wat hebben jullie op school al gedaan, en wat leverde het op? Vertel ook eerlijk wat niet hielp.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Terug]
> [Extra ondersteuning]
    Het plan daarvoor heet vaak OPP. Vroeger was overleg met de ouder genoeg. Nu is een ja van de ouder nodig voor de hulp die erin staat. Vertel dat straks ook.
    ·
    Wat hebben jullie op school al gedaan, en wat leverde het op? Vertel ook eerlijk wat niet hielp.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Terug]
> [Een andere school]
    School zoekt dan, na overleg met de ouder, een school die wel past en het kind kan toelaten. Beloof nog geen plek.
    ·
    Wat hebben jullie op school al gedaan, en wat leverde het op? Vertel ook eerlijk wat niet hielp.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Terug]
> Nog een jaar in groep 5, met extra hulp bij lezen.
    Wat hebben jullie op school al gedaan, en wat leverde het op? Vertel ook eerlijk wat niet hielp.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “Twaalf weken lezen in een groepje van drie: een klein beetje vooruit. Een kortere weektaak: minder tranen, nog niet genoeg.”
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Een ouder wil weten of alles geprobeerd is. Dat mag je rustig laten zien, ook wat tegenviel.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?; Stichting Stop Pesten Nu, naar onderzoek van de Rijksuniversiteit Groningen (Week Tegen Pesten 2017), Succesvolle samenwerking met ouders</i></blockquote>
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> Twaalf weken lezen in een groepje: een beetje vooruit.
    <b>Stap 3 van 13</b> · Wat gaat goed?
    ·
    Wat verandert er niet door dit nieuws? Noem twee dingen die Max al kan, en die gewoon meegaan naar volgend jaar.
    [Een goed bericht aan ouders] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]

# 3
> [Voorbeeld]
    “Sem tekent zoals niemand in de klas. En kleintjes op het plein lopen met alles naar Sem toe.”
    [Een goed bericht aan ouders] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Na moeilijk nieuws lijkt alles even donker. Wat sterk is, blijft sterk. Iemand moet dat hardop zeggen.
    ·
    <i>Bron: Stichting Stop Pesten Nu, naar onderzoek van de Rijksuniversiteit Groningen (Week Tegen Pesten 2017), Succesvolle samenwerking met ouders; Nederlands Jeugdinstituut (NJi), Samen met ouders het welbevinden van een kind stimuleren</i></blockquote>
    [Een goed bericht aan ouders] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Een goed bericht aan ouders]
~ [Toch niet]
> Max bouwt bruggen die blijven staan. Kleuters zoeken Max op.
    <b>Stap 4 van 13</b> · De kant van de ouder
    ·
    Weet de ouder al dat jullie hieraan denken?
    [Ja, het is genoemd] [Nee, nog niet] [Dat weet ik niet] [Waarom?] [Terug] [Pauze]

# 4
> [Waarom?]
    <blockquote expandable>Steeds hetzelfde moeten vertellen is vermoeiend. Laat merken wat je al weet.
    ·
    <i>Bron: Loes van Wessum en Rieneke Pruis, lectoraat Leiderschap in onderwijs en opvoeding, Hogeschool Windesheim (2021), Samenwerken met ouders. Kwaliteitskaart voor schoolleiders</i></blockquote>
    [Ja, het is genoemd] [Nee, nog niet] [Dat weet ik niet] [Waarom?] [Terug] [Pauze]
> [Nee, nog niet]
    Reken dan op schrik. Plan een rustig uur, en niet vlak voor een weekend.
    ·
    Wat kan dit voor de ouder betekenen? Denk aan de eigen schooltijd, aan broers en zussen, aan wat de familie zal zeggen. Je hoeft het niet te weten. Erbij stilstaan is genoeg.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Terug]
> [Dat weet ik niet]
    Vraag het vandaag nog aan de intern begeleider. Dit wil je zeker weten voordat je begint.
    ·
    Wat kan dit voor de ouder betekenen? Denk aan de eigen schooltijd, aan broers en zussen, aan wat de familie zal zeggen. Je hoeft het niet te weten. Erbij stilstaan is genoeg.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Terug]
> [Ja, het is genoemd]
    Dan is er al over nagedacht, en misschien wakker gelegen. Vraag daar straks naar.
    ·
    Wat zei de ouder toen het ter sprake kwam?
    ·
    Hier staat nu:
    Vraag ik eerst na bij de vorige leraar.
    [Voorbeeld] [Waarom?] [Zo laten] [Terug] [Pauze]
> [Voorbeeld]
    “De ouder zei in maart: ik ben zelf blijven zitten, en dat vergeet je nooit.”
    [Voorbeeld] [Waarom?] [Zo laten] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Wie merkt dat school het nog weet, voelt zich gehoord.
    ·
    <i>Bron: Loes van Wessum en Rieneke Pruis, lectoraat Leiderschap in onderwijs en opvoeding, Hogeschool Windesheim (2021), Samenwerken met ouders. Kwaliteitskaart voor schoolleiders</i></blockquote>
    [Voorbeeld] [Waarom?] [Zo laten] [Terug] [Pauze]
> De ouder zei: dan moet Max de vrienden missen.
    Wat kan dit voor de ouder betekenen? Denk aan de eigen schooltijd, aan broers en zussen, aan wat de familie zal zeggen. Je hoeft het niet te weten. Erbij stilstaan is genoeg.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “Misschien voelt het als falen. Misschien komt er iets van vroeger boven. Ik vraag: ‘Wat roept dit bij u op?’”
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Dit nieuws raakt soms een oude plek. Wie daar rekening mee houdt, schrikt minder van een felle reactie.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?</i></blockquote>
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> Misschien voelt het als falen. Ik vraag wat het oproept.
    <b>Stap 5 van 13</b> · Wie beslist wat?
    ·
    Wie neemt het besluit, en wanneer? Wat mag de ouder zeggen of kiezen? Zoek het op of vraag het na. Doe straks niet alsof iets nog open is als het al vaststaat.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]

# 5
> [Voorbeeld]
    “De directeur beslist op 28 mei. Ik geef mee wat u vindt. Welke school het wordt als Sem overstapt, kiezen we met u.”
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Over zittenblijven beslist de school, en die legt de reden uit. De wens van de ouder hoort daarbij op tafel te liggen.
    ·
    <i>Bron: Kind heeft baat bij goede relatie tussen ouders en leerkracht; Verus, Wie bepaalt of een kind blijft zitten? (gezien november 2026)</i></blockquote>
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Pauze]
    Je antwoorden zijn bewaard. Tik op Verder als je weer tijd hebt.
    [Verder] [Herinner me later] [Menu]
> [Verder]
    We gaan verder waar je was.
    ---
    <b>Stap 5 van 13</b> · Wie beslist wat?
    ·
    Wie neemt het besluit, en wanneer? Wat mag de ouder zeggen of kiezen? Zoek het op of vraag het na. Doe straks niet alsof iets nog open is als het al vaststaat.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> De directeur beslist in mei. Ik geef door wat de ouder vindt.
    Dit gaat over Max. Wie luistert naar wat Max zelf vindt, en wanneer?
    ·
    Vroeger koos elke school zelf of ze dat vroeg. Nu is er een wet: bij een OPP mag een leerling de eigen mening geven. Vraag na hoe jullie school dat doet.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “Woensdag teken ik met Sem een ladder: wat gaat makkelijk, wat is zwaar, wat zou helpen? Ik vraag: ‘Wat mag ik hiervan vertellen?’”
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>De Eerste Kamer stemde in 2024 in met die wet. School legt dan ook uit wat ze met de mening deed. De start was verwacht op 1 augustus 2025.
    ·
    <i>Bron: VO-raad (21 mei 2024), Ook Eerste Kamer stemt in met wetsvoorstel ‘Versterking positie ouders en leerlingen in passend onderwijs’ (gezien november 2026); Samenwerkingsverband Berséba, Horen van ouders en leerlingen (gezien november 2026); Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?</i></blockquote>
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> Ik teken dinsdag met Max een ladder, en vraag wat ik mag vertellen.
    Welke wens blijft overeind, hoe dit ook afloopt?
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “We willen allebei dat Sem ’s ochtends weer zonder zuchten de deur uit gaat.”
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Over de weg kun je het oneens zijn. Met dezelfde bestemming kun je toch samen lopen.
    ·
    <i>Bron: Kind heeft baat bij goede relatie tussen ouders en leerkracht</i></blockquote>
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> We willen allebei dat Max weer met zin naar school gaat.
    <b>Stap 6 van 13</b> · Hoe zit ik erbij?
    ·
    En jij? Hoe gespannen ben je voor dit gesprek? Je antwoord bewaar ik niet.
    [Rustig] [Een beetje gespannen] [Flink gespannen] [Voorbeeld] [Waarom?] [Terug] [Pauze]

# 6
> [Voorbeeld]
    “Flink: ik heb alles gegeven, en het voelt toch als tekortschieten.”
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
    “Ik denk dat deze ouder gaat dreigen met een klacht. Dat maak ik er zelf van.”
    [Kaart: vragen, niet invullen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Iedereen heeft zulke gedachten, vaak zonder het te merken. Als je ze kent, sturen ze je minder.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Samen met ouders het welbevinden van een kind stimuleren</i></blockquote>
    [Kaart: vragen, niet invullen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Kaart: vragen, niet invullen]
~ [Zo niet, zo wel]
~ [Genoeg voor nu]
> De ouder gaat vast naar de directie.
    <b>Stap 7 van 13</b> · De eerste minuut
    ·
    Zeg in je eerste zin dat het nieuws niet makkelijk is, en in je tweede wat het is. Geen praatje over het weer, en laat de ouder niet raden.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]

# 7
> [Voorbeeld]
    “Ik heb geen makkelijk nieuws. Wij denken dat groep 5 nog een jaar beter is voor Sem.”
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Wie wacht op slecht nieuws, hoort de rest niet. Kort en zacht zeggen is het minst pijnlijk.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?; Nederlands Jeugdinstituut (NJi), Samen met ouders het welbevinden van een kind stimuleren</i></blockquote>
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> Ik heb geen makkelijk nieuws over volgend jaar.
    Zeg je zin één keer hardop:
    Ik heb geen makkelijk nieuws over volgend jaar.
    ·
    Hoe klinkt het?
    [Zo zeg ik het] [De ouder ontbreekt nog] [Te lang] [Terug] [Pauze]
> [Zo zeg ik het]
    Mooi. Zeg daarna hoeveel tijd er is, en vraag: “Wat wilt u vandaag zeker bespreken?”
    ·
    <b>Stap 8 van 13</b> · Mijn boodschap
    ·
    Herhaal je nieuws in één heldere zin, voor als de ouder het nog niet kan geloven. Zeg precies hoe vast het staat. Maak het niet kleiner dan het is.
    [Kaart: de ik-boodschap] [Kaart: de vier G’s] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Terug]
> [Te lang]
    Houd twee zinnen over. De rest komt later wel.
    ·
    Hoe wordt je eerste zin nu?
    ·
    Hier staat nu:
    Ik heb geen makkelijk nieuws over volgend jaar.
    [Voorbeeld] [Waarom?] [Zo laten] [Terug] [Pauze]
~ [Terug]
> [De ouder ontbreekt nog]
    Zet er dit achter: “En ik hoor graag hoe u het ziet.”
    ·
    Hoe wordt je eerste zin nu?
    ·
    Hier staat nu:
    Ik heb geen makkelijk nieuws over volgend jaar.
    [Voorbeeld] [Waarom?] [Zo laten] [Terug] [Pauze]
> [Voorbeeld]
    “Gaat u zitten. Ik val met de deur in huis. Onze school kan Noor niet meer geven wat nodig is. Daar wil ik met u over praten.”
    [Voorbeeld] [Waarom?] [Zo laten] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Een korte eerste zin onthoud je ook als het spannend is. Zeg dat je graag samenwerkt, dan voelt de ouder zich welkom en gezien.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Samen met ouders het welbevinden van een kind stimuleren</i></blockquote>
    [Voorbeeld] [Waarom?] [Zo laten] [Terug] [Pauze]
> Ik heb geen makkelijk nieuws. Wij denken dat groep 5 nog een jaar beter is, en ik wil horen wat dat met u doet.
    <b>Stap 8 van 13</b> · Mijn boodschap
    ·
    Herhaal je nieuws in één heldere zin, voor als de ouder het nog niet kan geloven. Zeg precies hoe vast het staat. Maak het niet kleiner dan het is.
    [Kaart: de ik-boodschap] [Kaart: de vier G’s] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]

# 8
> [Voorbeeld]
    “We stellen voor dat Sem nog een jaar in groep 5 blijft. Het besluit valt op 28 mei.”
    [Kaart: de ik-boodschap] [Kaart: de vier G’s] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Verzachten klinkt lief, maar geeft verwarring. Dan hoort de ouder thuis pas wat je eigenlijk zei.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?</i></blockquote>
    [Kaart: de ik-boodschap] [Kaart: de vier G’s] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Kaart: de ik-boodschap]
~ [Zo niet, zo wel]
~ [Genoeg voor nu]
~ [Kaart: de vier G’s]
~ [Zo niet, zo wel]
~ [Genoeg voor nu]
> We stellen voor dat Max nog een jaar in groep 5 blijft, met een arrangement.
    Misschien kent de ouder “arrangement” niet. Hoe zeg je het in gewone taal?
    ·
    Typ het opnieuw, of kies Zo laten.
    [Kaart: de ik-boodschap] [Kaart: de vier G’s] [Voorbeeld] [Waarom?] [Zo laten] [Terug] [Pauze]
> We stellen voor dat Max nog een jaar in groep 5 blijft. Het besluit valt op 28 mei.
    Nu even niets uitleggen. Wat zeg of doe je zodat de ouder op adem kan komen?
    ·
    Eerst opvangen, dan pas vertellen hoe het verder gaat.
    [Ik wacht en benoem het] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “Ik schenk water in. Ik zeg: ‘U schrikt.’ Na een tijd vraag ik: ‘Wat ging er het eerst door uw hoofd?’ Ik zeg het nieuws nog een keer als dat nodig is.”
    [Ik wacht en benoem het] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>In de schrik blijft bijna niets hangen. Elke uitleg die je nu geeft, moet je straks opnieuw geven.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?; Nederlands Jeugdinstituut (NJi), Samen met ouders het welbevinden van een kind stimuleren</i></blockquote>
    [Ik wacht en benoem het] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Ik wacht en benoem het]
    Vraagt de ouder waarom? Dan heb je drie zinnen. Wat zien we, wat deden we, waarom denken we dat dit beter is?
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Terug]
> Ik schenk water in en zeg: u schrikt.
    Vraagt de ouder waarom? Dan heb je drie zinnen. Wat zien we, wat deden we, waarom denken we dat dit beter is?
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “Lezen kost Sem alle kracht van de dag. We oefenden twaalf weken extra. Met een jaar erbij krijgt Sem tijd om weer te durven.”
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Drie zinnen kan iemand thuis navertellen. Bij een map vol toetsen lukt dat niet.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?; Stichting Stop Pesten Nu, naar onderzoek van de Rijksuniversiteit Groningen (Week Tegen Pesten 2017), Succesvolle samenwerking met ouders</i></blockquote>
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> Lezen kost Max veel kracht. We oefenden twaalf weken. Een jaar erbij geeft rust.
    <b>Stap 9 van 13</b> · Drie open vragen
    ·
    Kies drie open vragen voor als de ergste schrik voorbij is.
    ·
    Verwacht geen keurig antwoord. Ook “ik weet het niet” is een antwoord.
    [Kaart: open vragen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]

# 9
> [Voorbeeld]
    Kies er drie, of maak ze zelf:
    “Wat maakt dit voor u het zwaarst?”
    “Wat ziet u thuis als Sem over school praat?”
    “Wat hebben wij gemist?”
    “Wie in uw omgeving denkt met u mee?”
    “Wat moet er volgend jaar echt anders?”
    “Hoe vertellen we het Sem?”
    [Kaart: open vragen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>De ouder moet met dit besluit verder leven. Wie meedenkt over hoe, houdt daar iets van in de hand.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?; Nederlands Jeugdinstituut (NJi), Samen met ouders het welbevinden van een kind stimuleren</i></blockquote>
    [Kaart: open vragen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Kaart: open vragen]
~ [Zo niet, zo wel]
~ [Genoeg voor nu]
> Wat maakt dit het zwaarst? Wat ziet u thuis? Hoe vertellen we het Max?
    “Wat maakt dit het zwaarst?” is een open vraag. Daar kan een ouder alle kanten mee op.
    ·
    <b>Stap 10 van 13</b> · Als … dan …
    ·
    De ouder slaat de armen over elkaar: “Dat gebeurt niet.” Wat doe jij?
    ·
    Schrijf: als de ouder …, dan … ik.
    [Kaart: gevoel erkennen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]

# 10
> [Voorbeeld]
    “Als de ouder zegt: ‘Dat gebeurt niet’, dan zeg ik: ‘U bent het er helemaal niet mee eens.’ Ik geef mijn drie zinnen, één keer. Dan stel ik vrijdag voor.”
    [Kaart: gevoel erkennen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Een nee is vaak schrik met een hard gezicht. Je hoeft de strijd vandaag niet te winnen, er komt nog een gesprek.
    ·
    <i>Bron: Kind heeft baat bij goede relatie tussen ouders en leerkracht; Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?</i></blockquote>
    [Kaart: gevoel erkennen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Kaart: gevoel erkennen]
~ [Zo niet, zo wel]
~ [Genoeg voor nu]
> Als de ouder zegt: dat gebeurt niet, dan zeg ik: u bent het er niet mee eens.
    En als de ouder huilt? Of vraagt: “Hadden wij iets anders moeten doen?”
    [Kaart: geen welles-nietes] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “Als de ouder huilt, dan blijf ik zitten, schuif de zakdoekjes dichterbij en zwijg.”
    ·
    “Als de ouder de schuld bij zichzelf zoekt, dan zeg ik: ‘Wij zoeken geen schuld. Wat u Sem geeft, zie ik elke dag.’”
    [Kaart: geen welles-nietes] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Troosten is hier genoeg. Een plan mag een kwartier wachten, en soms een paar dagen.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?; Kind heeft baat bij goede relatie tussen ouders en leerkracht</i></blockquote>
    [Kaart: geen welles-nietes] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Kaart: geen welles-nietes]
~ [Zo niet, zo wel]
~ [Genoeg voor nu]
> Als de ouder huilt, dan blijf ik zitten en wacht ik.
    Wil je het eerst ergens proberen waar niets stuk kan? Ik speel een ouder met zorgen over een toets. Oefen er vooral het stilzijn.
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
    “Sem zegt: ik wil mijn vriendjes blijven zien. En: ik wil het zelf vertellen in de kring.”
    [Dat vraag ik nog] [Eerst met de leerling praten] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Het gaat over het kind. Wie zelf mag meedenken, doet vaak liever mee. Hoe, hangt af van de leeftijd.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?; Stichting Stop Pesten Nu, naar onderzoek van de Rijksuniversiteit Groningen (Week Tegen Pesten 2017), Succesvolle samenwerking met ouders</i></blockquote>
    [Dat vraag ik nog] [Eerst met de leerling praten] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Eerst met de leerling praten]
~ [Toch niet]
> [Dat vraag ik nog]
    Wat biedt school, vanaf wanneer? Noem twee dingen die zeker zijn. Wat nog onzeker is, noem je ook zo. Vraag daarna wat de ouder mist.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Terug]
> Max wil vrienden blijven zien en het zelf vertellen.
    Wat biedt school, vanaf wanneer? Noem twee dingen die zeker zijn. Wat nog onzeker is, noem je ook zo. Vraag daarna wat de ouder mist.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “Volgend jaar drie keer per week leeshulp, dat staat vast. Sem kan elke maandag knutselen met de oude groep. Wat mist u hierin?”
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Hoop die later niet klopt, doet dubbel pijn. Iets kleins dat zeker is, geeft houvast.
    ·
    <i>Bron: Stichting Stop Pesten Nu, naar onderzoek van de Rijksuniversiteit Groningen (Week Tegen Pesten 2017), Succesvolle samenwerking met ouders; Nederlands Jeugdinstituut (NJi), Samen met ouders het welbevinden van een kind stimuleren</i></blockquote>
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> Drie keer per week leeshulp, en maandag knutselen met de oude groep.
    Soms wil een ouder met iemand van buiten praten. In elke regio werken scholen samen, in een samenwerkingsverband. Daar hoort een ouder- en jeugdsteunpunt bij.
    ·
    Wie noem jij straks? Vraag na hoe het bij jullie heet.
    [Ik noem het steunpunt] [Dat zoek ik nog uit] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “Ik geef een kaartje mee met het steunpunt van onze regio. Ik zeg: ‘Zij denken met u mee. U hoeft ons daar niet voor te vragen.’”
    [Ik noem het steunpunt] [Dat zoek ik nog uit] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Een ouder met steun staat sterker, en dat is goed voor iedereen. Het steunpunt is voor ouders en voor leerlingen.
    ·
    <i>Bron: VO-raad (21 mei 2024), Ook Eerste Kamer stemt in met wetsvoorstel ‘Versterking positie ouders en leerlingen in passend onderwijs’ (gezien november 2026); Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?</i></blockquote>
    [Ik noem het steunpunt] [Dat zoek ik nog uit] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Ik noem het steunpunt]
    Spreek vandaag alleen iets kleins af. Wie vertelt het Max, wanneer, en met welke woorden? De rest komt in het tweede gesprek.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Terug]
~ [Dat zoek ik nog uit]
~ [Terug]
> Het steunpunt in onze regio, ik geef een kaartje mee.
    Spreek vandaag alleen iets kleins af. Wie vertelt het Max, wanneer, en met welke woorden? De rest komt in het tweede gesprek.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “U vertelt het Sem vanavond thuis. Morgen om half negen wacht ik Sem op bij de deur. Tot vrijdag praten we er in de klas niet over.”
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Grote besluiten neem je niet met een bonzend hart. Maar het kind wacht wel, dus dat regel je als eerste.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?</i></blockquote>
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> Er wordt vanavond met Max gepraat.
    Bij “Er wordt” zie ik niet wie het doet. Schrijf bijvoorbeeld: “ik bel” of “de ouder leest voor”.
    ·
    Typ het opnieuw, of kies Zo laten.
    [Voorbeeld] [Waarom?] [Zo laten] [Terug] [Pauze]
> [Zo laten]
    Wanneer is jullie tweede gesprek? Kies een dag binnen een week. Wie zit er dan bij, en wat is er dan uitgezocht?
    [Ik kies de dag ter plekke] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “Vrijdag om acht uur, met de intern begeleider. U neemt uw vragen mee, ik neem de leeshulp van volgend jaar mee.”
    [Ik kies de dag ter plekke] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>De echte vragen komen pas thuis, aan de keukentafel. Met een tweede dag in de agenda is er plek voor.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?; Stichting Stop Pesten Nu, naar onderzoek van de Rijksuniversiteit Groningen (Week Tegen Pesten 2017), Succesvolle samenwerking met ouders</i></blockquote>
    [Ik kies de dag ter plekke] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Ik kies de dag ter plekke]
    <b>Stap 12 van 13</b> · Is het duidelijk?
    ·
    Welke afkorting glipt er bij jou altijd tussendoor? Schrijf op hoe een ouder het thuis zou zeggen.
    [Kaart: klare taal en een tolk] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Terug]
> Vrijdag om acht uur, met de intern begeleider.
    <b>Stap 12 van 13</b> · Is het duidelijk?
    ·
    Welke afkorting glipt er bij jou altijd tussendoor? Schrijf op hoe een ouder het thuis zou zeggen.
    [Kaart: klare taal en een tolk] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]

# 12
> [Voorbeeld]
    “OPP” wordt: “een plan op papier met wat Sem nodig heeft en wie wat doet”.
    [Kaart: klare taal en een tolk] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Afkortingen maken een zwaar gesprek ook nog ingewikkeld. Met gewone woorden blijft de ouder aan tafel.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?</i></blockquote>
    [Kaart: klare taal en een tolk] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Kaart: klare taal en een tolk]
~ [Zo niet, zo wel]
~ [Genoeg voor nu]
> OPP wordt: een plan op papier met wat Max nodig heeft.
    Begrijpen jullie elkaars taal goed genoeg? Zo niet, wie tolkt er dan? Vraag nooit een kind om te tolken.
    [Geen tolk nodig] [Ik vraag het de ouder] [Een tolk regelen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “Ik bel vooraf met de tolk en vertel dat het een droevig gesprek kan worden. We nemen een uur.”
    [Geen tolk nodig] [Ik vraag het de ouder] [Een tolk regelen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Slecht nieuws over jezelf moeten vertalen is voor geen enkel kind te doen. Vraag een beroepstolk, ook als het snel moet.
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
> Ik bel vooraf met de tolk, we nemen een uur.
    Hoe merk je straks of jij duidelijk was? Bedenk een vraag die niet klinkt als een toets.
    [Kaart: luisteren en doorvragen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “Het was heftig. Wat is er bij u blijven hangen? Dan vul ik aan wat ik vergat.”
    [Kaart: luisteren en doorvragen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Op “Is het duidelijk?” zeggen de meeste mensen ja. Laat de ouder het in eigen woorden vertellen, en kijk en luister goed.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?</i></blockquote>
    [Kaart: luisteren en doorvragen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Kaart: luisteren en doorvragen]
~ [Zo niet, zo wel]
~ [Genoeg voor nu]
> Wat is er blijven hangen?
    Wie moet dit ook weten? Woont het kind in twee huizen? Bedenk dan hoe beide ouders het horen.
    ·
    Noem geen namen, alleen wie het is.
    [Verder niemand] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “De leraar van volgend jaar hoort het na het besluit. De andere ouder hoort het nog vandaag, van mij.”
    [Verder niemand] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Als iedereen hetzelfde hoort, hoeft het kind geen boodschapper te zijn. Twijfel je of je iets mag delen? Vraag het je schoolleider.
    ·
    <i>Bron: Kind heeft baat bij goede relatie tussen ouders en leerkracht; Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?</i></blockquote>
    [Verder niemand] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Verder niemand]
    <b>Stap 13 van 13</b> · Na het gesprek
    ·
    Wat schrijf je op? Het nieuws, wat de ouder zei, wat het kind vindt, en waar jullie het nog niet over eens zijn. Ook dat laatste mag erin.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Terug]
> De andere ouder hoort het vandaag nog van mij.
    <b>Stap 13 van 13</b> · Na het gesprek
    ·
    Wat schrijf je op? Het nieuws, wat de ouder zei, wat het kind vindt, en waar jullie het nog niet over eens zijn. Ook dat laatste mag erin.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]

# 13
> [Voorbeeld]
    “We vertelden … De ouder is het er nog niet mee eens, omdat … Sem wil zelf … Vrijdag praten we verder.”
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Een eerlijke notitie laat ook de andere mening staan. Dan voelt een ouder zich niet weggeschreven.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?; Loes van Wessum en Rieneke Pruis, lectoraat Leiderschap in onderwijs en opvoeding, Hogeschool Windesheim (2021), Samenwerken met ouders. Kwaliteitskaart voor schoolleiders</i></blockquote>
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> We vertelden het voorstel. De ouder is het er nog niet mee eens.
    Wanneer kijken jullie samen terug? Schrijf een dag op.
    [Die kiezen we samen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “Na het tweede gesprek nog één keer: in de zesde week van het nieuwe schooljaar.”
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
> Vrijdag 4 juni
    Dat is vrijdag 4 juni.
    ·
    Tot slot, voor jezelf. Welke vraag wil je na het gesprek beantwoorden? Kies er één, of schrijf er zelf een.
    [Begreep ik de ouder?] [Groeide het vertrouwen?] [Leerde ik iets nieuws?] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “Gaf ik het verdriet evenveel tijd als het plan?”
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
> Gaf ik het verdriet genoeg tijd?
    Je plan is klaar. Wil je het eerst nog oefenen, of zie je liever meteen je plan?
    [Toon mijn plan] [Eerst oefenen] [Terug] [Pauze]
> [Toon mijn plan]
    <b>Plan voor het gesprek: Blijven zitten of een andere school</b>
    ·
    <b>Over wie</b>
    Max
    ·
    <b>Zo begin ik</b>
    Ik heb geen makkelijk nieuws. Wij denken dat groep 5 nog een jaar beter is, en ik wil horen wat dat met u doet.
    ·
    <b>Dit gaat goed</b>
    Max bouwt bruggen die blijven staan. Kleuters zoeken Max op.
    ·
    <b>Dit zag ik</b>
    Max leest teksten van groep 3. Na tien minuten zelf werken stopt Max, sinds januari elke dag.
    ·
    <b>Dit deden we al</b>
    Twaalf weken lezen in een groepje: een beetje vooruit.
    ·
    <b>Mijn nieuws, meteen</b>
    We stellen voor dat Max nog een jaar in groep 5 blijft. Het besluit valt op 28 mei.
    ·
    <b>Dan eerst opvangen</b>
    Ik schenk water in en zeg: u schrikt.
    ·
    <b>Mijn uitleg, drie zinnen</b>
    Lezen kost Max veel kracht. We oefenden twaalf weken. Een jaar erbij geeft rust.
    ·
    <b>Mijn vragen, en dan stil</b>
    Wat maakt dit het zwaarst? Wat ziet u thuis? Hoe vertellen we het Max?
    ·
    <b>Dit vertelde de ouder al</b>
    De ouder zei: dan moet Max de vrienden missen.
    ·
    <b>Hoe de ouder het misschien ziet</b>
    Misschien voelt het als falen. Ik vraag wat het oproept.
    ·
    <b>Dit willen we allebei</b>
    We willen allebei dat Max weer met zin naar school gaat.
    ·
    <b>Als … dan …</b>
    Als de ouder zegt: dat gebeurt niet, dan zeg ik: u bent het er niet mee eens.
    ·
    <b>En als … dan …</b>
    Als de ouder huilt, dan blijf ik zitten en wacht ik.
    ·
    <b>Wie beslist wat</b>
    De directeur beslist in mei. Ik geef door wat de ouder vindt.
    ·
    <b>Dit wil het kind zelf</b>
    Max wil vrienden blijven zien en het zelf vertellen.
    ·
    <b>Zo hoor ik het kind</b>
    Ik teken dinsdag met Max een ladder, en vraag wat ik mag vertellen.
    ·
    <b>Dit biedt de school</b>
    Drie keer per week leeshulp, en maandag knutselen met de oude groep.
    ·
    <b>Wie kan meedenken</b>
    Het steunpunt in onze regio, ik geef een kaartje mee.
    ·
    <b>Afspraak: wie, wat, wanneer</b>
    Er wordt vanavond met Max gepraat.
    ·
    <b>Ons tweede gesprek</b>
    Vrijdag om acht uur, met de intern begeleider.
    ·
    <b>In gewone taal</b>
    OPP wordt: een plan op papier met wat Max nodig heeft.
    ·
    <b>Is het duidelijk?</b>
    Wat is er blijven hangen?
    ·
    <b>Tolk</b>
    Ik bel vooraf met de tolk, we nemen een uur.
    ·
    <b>Wie moet het ook weten</b>
    De andere ouder hoort het vandaag nog van mij.
    ·
    <b>Dan kijken we terug</b>
    Vrijdag 4 juni
    ·
    <b>Mijn notitie na afloop</b>
    We vertelden het voorstel. De ouder is het er nog niet mee eens.
    ·
    <b>Mijn vraag aan mezelf</b>
    Gaf ik het verdriet genoeg tijd?
    ·
    <b>Waar het over gaat</b>
    Nog een jaar in groep 5, met extra hulp bij lezen.
    ·
    Het hoeft straks niet precies zo te gaan. Jij kent het kind in de klas, de ouder kent het thuis. Samen weten jullie meer. Met /plan zie je dit plan terug. Ik wens je een goed gesprek.
    ·
    Zal ik je de schooldag voor het gesprek een seintje geven?
    [Ja, graag] [Nee, dank je]
