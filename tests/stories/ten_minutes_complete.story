# The talk of ten minutes: every question of its own, with example and reason, and every choice of its own.
= sanne
~ /voorbereiden
> [Tienminutengesprek]
    Fijn dat je de tijd neemt. In dertien korte stappen maak je een plan voor je gesprek met ouders of verzorgers.
    ·
    Over wie gaat het? Gebruik een schuilnaam, en schrijf ook geen andere namen op.
    ·
    <i>Ik bewaar je antwoorden op de server van je school. De app bewaart het gesprek. Een ander leest het alleen als jij het deelt.</i>
    [Liever geen naam] [Voorbeeld] [Waarom?]
> [Voorbeeld]
    “Noor”, of alleen een letter. Bij veel gesprekken op één dag helpt een naam die je zelf herkent.
    [Liever geen naam] [Voorbeeld] [Waarom?]
> Noor
    <b>Stap 1 van 13</b> · Past dit gesprek nu?
    ·
    Eerst even stilstaan. Waar lijkt je gesprek het meest op? Je keuze bewaar ik niet. In de app blijft mijn antwoord wel staan.
    [Een gewoon gesprek] [Ik ken de ouder nog niet] [Zorgen over veiligheid] [Boosheid of dreiging] [Voorbeeld] [Waarom?] [Terug] [Pauze]
> [Voorbeeld]
    “Het is de gewone ronde. Met Noor gaat het goed, en ik wil één groeipunt bespreken.” Dat is een gewoon gesprek.
    [Een gewoon gesprek] [Ik ken de ouder nog niet] [Zorgen over veiligheid] [Boosheid of dreiging] [Voorbeeld] [Waarom?] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Tien minuten is te kort voor een grote zorg of een ruzie. Plan daar liever een eigen gesprek voor.
    ·
    <i>Bron: Loes van Wessum en Rieneke Pruis, lectoraat Leiderschap in onderwijs en opvoeding, Hogeschool Windesheim (2021), Samenwerken met ouders. Kwaliteitskaart voor schoolleiders; Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?; Stichting Stop Pesten Nu, naar onderzoek van de Rijksuniversiteit Groningen (Week Tegen Pesten 2017), Succesvolle samenwerking met ouders</i></blockquote>
    [Een gewoon gesprek] [Ik ken de ouder nog niet] [Zorgen over veiligheid] [Boosheid of dreiging] [Voorbeeld] [Waarom?] [Terug] [Pauze]
~ [Een gewoon gesprek]

# 2
> [Ja, alle stappen]
    <b>Stap 2 van 13</b> · Wat laat ik zien?
    ·
    Wat leg je op tafel? Kies één stukje werk of één moment waaraan je ziet hoe het met Noor gaat.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “De tekst van deze week, naast die van september. Noor schrijft nu drie zinnen meer, en met hoofdletters.”
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Bij één voorbeeld kijk je samen naar het kind. Bij een lijst cijfers ben jij de enige die praat.
    ·
    <i>Bron: Stichting Stop Pesten Nu, naar onderzoek van de Rijksuniversiteit Groningen (Week Tegen Pesten 2017), Succesvolle samenwerking met ouders; Loes van Wessum en Rieneke Pruis, lectoraat Leiderschap in onderwijs en opvoeding, Hogeschool Windesheim (2021), Samenwerken met ouders. Kwaliteitskaart voor schoolleiders</i></blockquote>
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> De tekening van de brug.
    <b>Stap 3 van 13</b> · Wat gaat goed?
    ·
    Wat is nu het sterkste punt van Noor? Kies er één, met een voorbeeld erbij.
    [Een goed bericht aan ouders] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]

# 3
> [Voorbeeld]
    “Noor vraagt door als iets niet duidelijk is. Gisteren nog, midden in de uitleg.”
    [Een goed bericht aan ouders] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Goed nieuws telt mee. Ook als alles goed gaat, hoort een ouder graag wat je precies ziet.
    ·
    <i>Bron: Stichting Stop Pesten Nu, naar onderzoek van de Rijksuniversiteit Groningen (Week Tegen Pesten 2017), Succesvolle samenwerking met ouders</i></blockquote>
    [Een goed bericht aan ouders] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> Noor houdt vol.
    En waarin kan Noor nog groeien? Kies één ding waarvan je binnen een paar weken iets kunt merken.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “Noor kan het eigen werk nog een keer nalezen voordat het klaar is.”
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Eén groeipunt laat zien dat je meer verwacht. Bij vijf punten weet de ouder thuis niet waar te beginnen.
    ·
    <i>Bron: Loes van Wessum en Rieneke Pruis, lectoraat Leiderschap in onderwijs en opvoeding, Hogeschool Windesheim (2021), Samenwerken met ouders. Kwaliteitskaart voor schoolleiders; Stichting Stop Pesten Nu, naar onderzoek van de Rijksuniversiteit Groningen (Week Tegen Pesten 2017), Succesvolle samenwerking met ouders</i></blockquote>
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> Netjes meten.
    <b>Stap 4 van 13</b> · De kant van de ouder
    ·
    Is er nog een afspraak van een vorige keer?
    [Ja, die is er nog] [Nee, nog niet] [Dat weet ik niet] [Waarom?] [Terug] [Pauze]

# 4
> [Nee, nog niet]
    Dan maken jullie straks de eerste.
    ·
    Waar hoopt deze ouder op? Op nieuws over het leren, op een tip, of op het gevoel dat jij het kind ziet?
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Terug]
> [Dat weet ik niet]
    Vraag het aan de vorige leraar of mentor. Eén korte vraag is vaak al genoeg.
    ·
    Waar hoopt deze ouder op? Op nieuws over het leren, op een tip, of op het gevoel dat jij het kind ziet?
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Terug]
> [Ja, die is er nog]
    Noem die kort. Dan merkt de ouder dat je het niet vergeten bent.
    ·
    Wat spraken jullie toen af, en wat kwam ervan terecht?
    ·
    Hier staat nu:
    Vraag ik eerst na bij de vorige leraar.
    [Voorbeeld] [Waarom?] [Zo laten] [Terug] [Pauze]
> [Voorbeeld]
    “Noor zou elke week een boek meenemen naar huis. Dat lukte vier van de vijf weken.”
    [Voorbeeld] [Waarom?] [Zo laten] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Wie merkt dat school het nog weet, voelt zich gehoord.
    ·
    <i>Bron: Loes van Wessum en Rieneke Pruis, lectoraat Leiderschap in onderwijs en opvoeding, Hogeschool Windesheim (2021), Samenwerken met ouders. Kwaliteitskaart voor schoolleiders</i></blockquote>
    [Voorbeeld] [Waarom?] [Zo laten] [Terug] [Pauze]
> Elke week een boek mee.
    Waar hoopt deze ouder op? Op nieuws over het leren, op een tip, of op het gevoel dat jij het kind ziet?
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “Ik denk dat de ouder wil weten of Noor erbij hoort in de klas. Dat vraag ik na.”
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>De ene ouder komt voor cijfers, de andere wil weten of er vrienden zijn. Wie ernaar vraagt, hoeft niet te raden.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?; Loes van Wessum en Rieneke Pruis, lectoraat Leiderschap in onderwijs en opvoeding, Hogeschool Windesheim (2021), Samenwerken met ouders. Kwaliteitskaart voor schoolleiders</i></blockquote>
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> Op het gevoel dat ik Noor zie.
    Met welke vraag komt de ouder zelf? Je kunt het vooraf vragen, met een kort bericht zoals je school dat altijd stuurt.
    [Ik vraag het vooraf] [Ik vraag het als eerste] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “Dinsdag spreken we elkaar tien minuten. Welke vraag wilt u zeker beantwoord hebben? U mag ook even bellen.”
    [Ik vraag het vooraf] [Ik vraag het als eerste] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Wie zelf iets mag vragen, komt niet alleen om te luisteren. En jij weet waar de tijd naartoe moet.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?; Nederlands Jeugdinstituut (NJi), Samen met ouders het welbevinden van een kind stimuleren; Loes van Wessum en Rieneke Pruis, lectoraat Leiderschap in onderwijs en opvoeding, Hogeschool Windesheim (2021), Samenwerken met ouders. Kwaliteitskaart voor schoolleiders</i></blockquote>
    [Ik vraag het vooraf] [Ik vraag het als eerste] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Ik vraag het vooraf]
    <b>Stap 5 van 13</b> · Wie beslist wat?
    ·
    Ook in tien minuten gaat het soms over thuis: over huiswerk, slapen of een telefoon.
    ·
    Wat bepaal jij? En waarover mag je hooguit een tip geven?
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Terug]
> [Ik vraag het als eerste]
    <b>Stap 5 van 13</b> · Wie beslist wat?
    ·
    Ook in tien minuten gaat het soms over thuis: over huiswerk, slapen of een telefoon.
    ·
    Wat bepaal jij? En waarover mag je hooguit een tip geven?
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]

# 5
> [Voorbeeld]
    “Ik bepaal wat Noor in de klas oefent. Of er thuis gelezen wordt, bepaalt de ouder. Vraagt de ouder om een tip, dan geef ik er één.”
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Thuis beslist de ouder. Een tip helpt pas als iemand erom vraagt, en dan het liefst één.
    ·
    <i>Bron: Kind heeft baat bij goede relatie tussen ouders en leerkracht; Loes van Wessum en Rieneke Pruis, lectoraat Leiderschap in onderwijs en opvoeding, Hogeschool Windesheim (2021), Samenwerken met ouders. Kwaliteitskaart voor schoolleiders</i></blockquote>
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> Ik de klas, de ouder thuis.
    Met welke zin sluit je straks af? Kies een zin over wat jullie allebei willen.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “We willen allebei dat Noor trots is op het eigen werk.”
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Wat je het laatst zegt, blijft hangen. Laat dat jullie gezamenlijke doel zijn. Zoek voor meer tips bij Leraar24 op “gouden driehoek”.
    ·
    <i>Bron: Kind heeft baat bij goede relatie tussen ouders en leerkracht; Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?</i></blockquote>
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> We willen allebei dat Noor trots is.
    <b>Stap 6 van 13</b> · Hoe zit ik erbij?
    ·
    En jij? Hoe gespannen ben je voor dit gesprek? Je antwoord bewaar ik niet.
    [Rustig] [Een beetje gespannen] [Flink gespannen] [Voorbeeld] [Waarom?] [Terug] [Pauze]

# 6
> [Voorbeeld]
    “Rustig, maar het is mijn negende gesprek vanavond. Ik drink eerst een glas water.”
    [Rustig] [Een beetje gespannen] [Flink gespannen] [Voorbeeld] [Waarom?] [Terug] [Pauze]
> [Rustig]
    Fijn. Die rust neem je mee naar binnen.
    ·
    Wat denk je nu al over deze ouder? Denk het, of schrijf het op. Leg het daarna opzij.
    ·
    Ook dit bewaar ik niet. Typ je het, dan blijft je bericht wel in de app staan. Alleen denken mag dus ook: kies dan Overslaan.
    [Kaart: vragen, niet invullen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “Ik denk dat deze ouder alleen naar het rapport kijkt. Misschien is dat helemaal niet zo.”
    [Kaart: vragen, niet invullen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Overslaan]
    <b>Stap 7 van 13</b> · De eerste minuut
    ·
    Je hebt één minuut om te beginnen. Met welke zin geef je de ouder als eerste het woord?
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]

# 7
> [Voorbeeld]
    “Fijn dat u er bent. We hebben tien minuten. Welke vraag wilt u zeker beantwoord hebben?”
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Begin je met de vraag van de ouder, dan blijft die niet liggen. En het wordt een gesprek, geen verslag.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Samen met ouders het welbevinden van een kind stimuleren; Stichting Stop Pesten Nu, naar onderzoek van de Rijksuniversiteit Groningen (Week Tegen Pesten 2017), Succesvolle samenwerking met ouders</i></blockquote>
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> Welkom. We hebben tien minuten en ik heb veel te vertellen.
    Zeg je zin één keer hardop:
    Welkom. We hebben tien minuten en ik heb veel te vertellen.
    ·
    Hoe klinkt het?
    [Zo zeg ik het] [De ouder ontbreekt nog] [Te lang] [Terug] [Pauze]
> [Te lang]
    Houd twee zinnen over. De rest komt later wel.
    ·
    Hoe wordt je eerste zin nu?
    ·
    Hier staat nu:
    Welkom. We hebben tien minuten en ik heb veel te vertellen.
    [Voorbeeld] [Waarom?] [Zo laten] [Terug] [Pauze]
> [Voorbeeld]
    “Welkom. Ik vertel u zo hoe het met Noor gaat. Eerst u: wat wilt u graag weten?”
    [Voorbeeld] [Waarom?] [Zo laten] [Terug] [Pauze]
> Welkom. Wat wilt u graag weten?
    Met “Wat wilt u” nodig je de ouder uit om mee te praten.
    ·
    <b>Stap 8 van 13</b> · Mijn boodschap
    ·
    Maak twee zinnen voor onderweg naar huis. Eén over wat goed gaat, één over wat kan groeien. Laat cijfers weg.
    [Kaart: de ik-boodschap] [Kaart: de vier G’s] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]

# 8
> [Voorbeeld]
    “Noor durft vragen te stellen, en daar wordt het werk beter van. De volgende stap is zelf nalezen.”
    [Kaart: de ik-boodschap] [Kaart: de vier G’s] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Deze zinnen vertelt de ouder thuis door. Kies ze zo dat het kind ze ook mag horen.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?</i></blockquote>
    [Kaart: de ik-boodschap] [Kaart: de vier G’s] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> Noor houdt vol. De volgende stap is netjes meten.
    Verdeel je tien minuten. Bijvoorbeeld zo:
    1 minuut welkom
    3 minuten voor de vraag van de ouder
    4 minuten voor het sterke punt en het groeipunt
    2 minuten voor de afspraak
    [Zo doe ik het] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “Ik leg mijn horloge op tafel en zeg hoeveel tijd we hebben. Het groeipunt komt vóór de laatste drie minuten.”
    [Zo doe ik het] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Met een verdeling hoef je niet te haasten. En er blijft tijd over voor wat de ouder te vertellen heeft.
    ·
    <i>Bron: Loes van Wessum en Rieneke Pruis, lectoraat Leiderschap in onderwijs en opvoeding, Hogeschool Windesheim (2021), Samenwerken met ouders. Kwaliteitskaart voor schoolleiders; Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?</i></blockquote>
    [Zo doe ik het] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Zo doe ik het]
    <b>Stap 9 van 13</b> · Drie open vragen
    ·
    Er is tijd voor één of twee open vragen. Schrijf er toch drie op, dan kun je kiezen.
    ·
    Wacht na je vraag. Vijf tellen stilte past ook in tien minuten.
    [Kaart: open vragen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]

# 9
> [Voorbeeld]
    Kies er drie, of maak ze zelf:
    “Waar vertelt Noor thuis over?”
    “Waar is Noor trots op?”
    “Wat doen jullie graag samen?”
    “Wat valt u op als er huiswerk is?”
    “Wat zou u graag anders zien?”
    [Kaart: open vragen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Ook in tien minuten kan een ouder je iets vertellen wat je in de klas nooit ziet.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?; Loes van Wessum en Rieneke Pruis, lectoraat Leiderschap in onderwijs en opvoeding, Hogeschool Windesheim (2021), Samenwerken met ouders. Kwaliteitskaart voor schoolleiders</i></blockquote>
    [Kaart: open vragen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> Waar is Noor trots op?
    “Waar is Noor trots op?” is een open vraag. Daar kan een ouder alle kanten mee op.
    ·
    <b>Stap 10 van 13</b> · Als … dan …
    ·
    Stel, de ouder vraagt: “Alles goed dus?”, en staat al half op. Wat doe je?
    ·
    Schrijf: als de ouder …, dan … ik.
    [Kaart: gevoel erkennen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]

# 10
> [Voorbeeld]
    “Als de ouder vraagt: ‘Alles goed dus?’, dan zeg ik: ‘Ja, en ik ben trots op hoe Noor vragen stelt. Mag ik u ook één ding laten zien dat kan groeien?’”
    [Kaart: gevoel erkennen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Alleen “het gaat goed” is zo weer vergeten. Een compliment en een groeipunt neemt de ouder mee naar huis.
    ·
    <i>Bron: Stichting Stop Pesten Nu, naar onderzoek van de Rijksuniversiteit Groningen (Week Tegen Pesten 2017), Succesvolle samenwerking met ouders; Loes van Wessum en Rieneke Pruis, lectoraat Leiderschap in onderwijs en opvoeding, Hogeschool Windesheim (2021), Samenwerken met ouders. Kwaliteitskaart voor schoolleiders</i></blockquote>
    [Kaart: gevoel erkennen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> Als de ouder zegt: alles goed dus, dan noem ik het meten.
    En als de ouder pas bij de deur iets groots vertelt? Of juist bijna niets zegt?
    [Kaart: geen welles-nietes] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “Als de ouder aan het eind iets groots vertelt, dan zeg ik: ‘Goed dat u dit zegt. Hier wil ik meer tijd voor. Kunt u donderdag?’”
    ·
    “Als de ouder bijna niets zegt, dan leg ik het werk van Noor neer en vraag ik: ‘Wat ziet u?’”
    [Kaart: geen welles-nietes] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Wat bij de deur komt, is soms het belangrijkst. Met een nieuwe afspraak laat je merken dat je het gehoord hebt.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?; Stichting Stop Pesten Nu, naar onderzoek van de Rijksuniversiteit Groningen (Week Tegen Pesten 2017), Succesvolle samenwerking met ouders</i></blockquote>
    [Kaart: geen welles-nietes] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> Als de ouder bij de deur begint, dan plan ik een nieuwe dag.
    Wil je een gesprek oefenen? Ik speel een ouder die schrok van een toets. Eerst de vraag van de ouder, dan jouw verhaal. Dat oefen je hier goed.
    [Ja, even oefenen] [Nee, ga verder] [Waarom?] [Terug] [Pauze]

# 11
> [Nee, ga verder]
    <b>Stap 11 van 13</b> · Samen afspreken
    ·
    Wat wil Noor zelf? Vraag het vóór het gesprek, als dat kan.
    [Dat vraag ik nog] [Eerst met de leerling praten] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “Noor wil zelf het werkstuk laten zien, en wil liever niet over rekenen praten.”
    [Dat vraag ik nog] [Eerst met de leerling praten] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Dat vraag ik nog]
    Wat doe jij op school met het groeipunt? Houd het bij één ding. Vraag daarna of de ouder zelf een idee heeft.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “Ik geef Noor een kaartje met drie vragen om het werk na te lezen. Heeft u ook een idee?”
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Vertel eerst wat jij doet. Daarna kan een ouder makkelijker zeggen wat thuis lukt, of welke hulp bij het huiswerk fijn is.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Samen met ouders het welbevinden van een kind stimuleren; Loes van Wessum en Rieneke Pruis, lectoraat Leiderschap in onderwijs en opvoeding, Hogeschool Windesheim (2021), Samenwerken met ouders. Kwaliteitskaart voor schoolleiders</i></blockquote>
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> Ik oefen het meten met Noor.
    Welke afspraak past in één zin? Schrijf op wie wat doet, en tot wanneer.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “Noor gebruikt het kaartje tot de vakantie, u vraagt soms wat er beter werd, en daarna stuur ik een bericht.”
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Eén afspraak die lukt, is meer waard dan drie die blijven liggen.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?; Stichting Stop Pesten Nu, naar onderzoek van de Rijksuniversiteit Groningen (Week Tegen Pesten 2017), Succesvolle samenwerking met ouders</i></blockquote>
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> Noor meet tot de vakantie elke dag één ding.
    Wat doe je als tien minuten te kort blijkt?
    [Ik plan meteen iets nieuws] [Ik bel dezelfde week] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “Ik heb mijn agenda open liggen. Ik stel een dag voor, met een half uur de tijd.”
    [Ik plan meteen iets nieuws] [Ik bel dezelfde week] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Een nieuw moment is beter dan sneller praten. Zo hoeft de ouder niet half verteld naar huis.
    ·
    <i>Bron: Stichting Stop Pesten Nu, naar onderzoek van de Rijksuniversiteit Groningen (Week Tegen Pesten 2017), Succesvolle samenwerking met ouders</i></blockquote>
    [Ik plan meteen iets nieuws] [Ik bel dezelfde week] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Ik bel dezelfde week]
    <b>Stap 12 van 13</b> · Is het duidelijk?
    ·
    Welk woord uit het rapport vraagt uitleg? Schrijf op wat je in plaats daarvan zegt.
    [Kaart: klare taal en een tolk] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Terug]
> [Ik plan meteen iets nieuws]
    <b>Stap 12 van 13</b> · Is het duidelijk?
    ·
    Welk woord uit het rapport vraagt uitleg? Schrijf op wat je in plaats daarvan zegt.
    [Kaart: klare taal en een tolk] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]

# 12
> [Voorbeeld]
    “Begrijpend lezen” wordt: “snappen wat er in een tekst staat”.
    [Kaart: klare taal en een tolk] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Een cijfer of letter zegt pas iets als je weet waar het over gaat. Leg er één uit, en laat de rest op papier.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?</i></blockquote>
    [Kaart: klare taal en een tolk] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> Meten wordt: hoe lang is het?
    Begrijpen jullie elkaars taal goed genoeg? Zo niet, wie tolkt er dan? Vraag nooit een kind om te tolken.
    [Geen tolk nodig] [Ik vraag het de ouder] [Een tolk regelen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “Er komt een tolk aan de telefoon. Ik vraag om twintig minuten, want alles wordt twee keer gezegd.”
    [Geen tolk nodig] [Ik vraag het de ouder] [Een tolk regelen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Met een tolk duurt een gesprek langer. Vraag dus op tijd om meer minuten. Een kind tolkt niet, ook niet bij goed nieuws.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?</i></blockquote>
    [Geen tolk nodig] [Ik vraag het de ouder] [Een tolk regelen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Ik vraag het de ouder]
    Hoe merk je straks of jij duidelijk was? Bedenk een vraag die niet klinkt als een toets.
    [Kaart: luisteren en doorvragen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “Wat vertelt u straks aan Noor over ons gesprek?”
    [Kaart: luisteren en doorvragen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> Wat vertelt u thuis?
    Wie moet dit ook weten? Woont het kind in twee huizen? Bedenk dan hoe beide ouders het horen.
    ·
    Noem geen namen, alleen wie het is.
    [Verder niemand] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “De ouder die niet kon komen, bel ik morgen vijf minuten. Mijn duo-collega leest de afspraak.”
    [Verder niemand] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Verder niemand]
    <b>Stap 13 van 13</b> · Na het gesprek
    ·
    Wat schrijf je op voordat de volgende ouder binnenkomt? Eén zin over de vraag van de ouder, één over de afspraak.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]

# 13
> [Voorbeeld]
    “De ouder vroeg naar … Afspraak: Noor gebruikt het kaartje tot de vakantie.”
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Na een avond gesprekken lopen ze door elkaar. Met twee zinnen weet jij het later nog, en hoeft de ouder het niet opnieuw te vertellen.
    ·
    <i>Bron: Loes van Wessum en Rieneke Pruis, lectoraat Leiderschap in onderwijs en opvoeding, Hogeschool Windesheim (2021), Samenwerken met ouders. Kwaliteitskaart voor schoolleiders; Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?</i></blockquote>
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> De ouder vroeg naar vrienden.
    Wanneer kijken jullie samen terug? Schrijf een dag op.
    [Die kiezen we samen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “In de week na de vakantie, met een kort bericht: zo gaat het nu met nalezen.”
    [Die kiezen we samen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Die kiezen we samen]
    Tot slot, voor jezelf. Welke vraag wil je na het gesprek beantwoorden? Kies er één, of schrijf er zelf een.
    [Begreep ik de ouder?] [Groeide het vertrouwen?] [Leerde ik iets nieuws?] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “Kreeg de ouder antwoord op de eigen vraag?”
    [Begreep ik de ouder?] [Groeide het vertrouwen?] [Leerde ik iets nieuws?] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Groeide het vertrouwen?]
    Je plan is klaar. Wil je het eerst nog oefenen, of zie je liever meteen je plan?
    [Toon mijn plan] [Eerst oefenen] [Terug] [Pauze]
> [Toon mijn plan]
    <b>Plan voor het gesprek: Tienminutengesprek</b>
    ·
    <b>Over wie</b>
    Noor
    ·
    <b>Zo begin ik</b>
    Welkom. Wat wilt u graag weten?
    ·
    <b>De vraag van de ouder</b>
    Vraag ik als eerste in het gesprek.
    ·
    <b>Mijn tien minuten</b>
    1 welkom, 3 vraag van de ouder, 4 sterk punt en groeipunt, 2 afspraak
    ·
    <b>Eén sterk punt</b>
    Noor houdt vol.
    ·
    <b>Eén groeipunt</b>
    Netjes meten.
    ·
    <b>Dit laat ik zien</b>
    De tekening van de brug.
    ·
    <b>Mijn boodschap</b>
    Noor houdt vol. De volgende stap is netjes meten.
    ·
    <b>Mijn vragen, en dan stil</b>
    Waar is Noor trots op?
    ·
    <b>Dit spraken we eerder af</b>
    Elke week een boek mee.
    ·
    <b>Hoe de ouder het misschien ziet</b>
    Op het gevoel dat ik Noor zie.
    ·
    <b>Dit willen we allebei</b>
    We willen allebei dat Noor trots is.
    ·
    <b>Als … dan …</b>
    Als de ouder zegt: alles goed dus, dan noem ik het meten.
    ·
    <b>En als … dan …</b>
    Als de ouder bij de deur begint, dan plan ik een nieuwe dag.
    ·
    <b>Wie beslist wat</b>
    Ik de klas, de ouder thuis.
    ·
    <b>Dit wil het kind zelf</b>
    Dat vraag ik nog.
    ·
    <b>Dit biedt de school</b>
    Ik oefen het meten met Noor.
    ·
    <b>Eén afspraak: wie, wat, wanneer</b>
    Noor meet tot de vakantie elke dag één ding.
    ·
    <b>Als de tijd te kort is</b>
    Ik stel meteen een nieuwe dag voor.
    ·
    <b>In gewone taal</b>
    Meten wordt: hoe lang is het?
    ·
    <b>Is het duidelijk?</b>
    Wat vertelt u thuis?
    ·
    <b>Tolk</b>
    Ik vraag de ouder wat prettig is.
    ·
    <b>Wie moet het ook weten</b>
    Verder niemand.
    ·
    <b>Dan kijken we terug</b>
    Die dag kiezen we samen.
    ·
    <b>Mijn notitie na afloop</b>
    De ouder vroeg naar vrienden.
    ·
    <b>Mijn vraag aan mezelf</b>
    Groeide het vertrouwen?
    ·
    Het hoeft straks niet precies zo te gaan. Jij kent het kind in de klas, de ouder kent het thuis. Samen weten jullie meer. Met /plan zie je dit plan terug. Ik wens je een goed gesprek.
    ·
    Zal ik je de schooldag voor het gesprek een seintje geven?
    [Ja, graag] [Nee, dank je]
