# A message in the middle of a preparation: the open question comes back, and its answer still counts.
= sanne
~ /voorbereiden
~ [Tegenvallende resultaten]
~ Sem
~ [Een gewoon gesprek]
> [Ja, alle stappen]
    <b>Stap 2 van 13</b> · Wat zag ik?
    ·
    Wat zag je bij Sem? Schrijf op wat een camera ook zou zien: wanneer, waar, wat en hoe vaak.
    ·
    Kies hooguit drie feiten. Wat je ervan denkt, komt hierna.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> /bericht
    Een goed bericht aan een ouder of verzorger, in twee minuten. Gebruik een schuilnaam, geen echte naam.
    ·
    Wat voor bericht wordt het?
    [Zomaar, iets moois] [Ons eerste contact] [Er komt iets lastigs] [Toch niet] [Voorbeeld] [Waarom?]
> [Er komt iets lastigs]
    Stuur dit bericht apart, liefst een paar dagen eerder. Het lastige noem je nu nog niet.
    ·
    Waar moest je deze week om glimlachen? Schrijf op wat je zag, met een schuilnaam.
    [Ik weet even niets] [Voorbeeld] [Waarom?]
> Sem hield dinsdag de deur open voor de hele rij.
    Wanneer was dat?
    [Vandaag] [Deze week] [Langer geleden] [Voorbeeld] [Waarom?]
> [Deze week]
    Noem de dag erbij. Dan ziet de ouder het voor zich.
    ·
    Jij schreef:
    Sem hield dinsdag de deur open voor de hele rij.
    ·
    Maak er één zin van voor de ouder. In gewone woorden, en zonder “maar”.
    [Zo kan het al] [Voorbeeld] [Waarom?]
> [Zo kan het al]
    Wat zet je eronder? Kies één zin.
    [Kom eens kijken] [Fijn dat we samenwerken] [Vraag er thuis naar] [Zo is het genoeg] [Voorbeeld] [Waarom?]
> [Zo is het genoeg]
    Je bericht is klaar.
    ---
    <b>Jouw bericht:</b>
    Beste ouder of verzorger,
    ·
    Sem hield dinsdag de deur open voor de hele rij.
    ·
    Met vriendelijke groet,
    ---
    Kopieer het naar het kanaal van je school. Zet daar de echte naam erin, en je eigen naam eronder. Ik stuur zelf niets naar ouders.
    ·
    Straks kun je ook je gesprek met dit moment beginnen.
    ·
    Wat zag je bij Sem? Schrijf op wat een camera ook zou zien: wanneer, waar, wat en hoe vaak.
    ·
    Kies hooguit drie feiten. Wat je ervan denkt, komt hierna.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Terug]
    <b>Stap 1 van 13</b> · Past dit gesprek nu?
    ·
    Ga je nu verder met deze voorbereiding? Stop hier als je eerst moet overleggen.
    [Ja, alle stappen] [Ja, maar kort] [Nee, ik stop hier] [Terug] [Pauze]
> [Ja, alle stappen]
    <b>Stap 2 van 13</b> · Wat zag ik?
    ·
    Wat zag je bij Sem? Schrijf op wat een camera ook zou zien: wanneer, waar, wat en hoe vaak.
    ·
    Kies hooguit drie feiten. Wat je ervan denkt, komt hierna.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> Dinsdag maakte Sem twee van de tien sommen af.
    Je schreef:
    Dinsdag maakte Sem twee van de tien sommen af.
    ·
    Lees het na. Zou een camera dit ook zien?
    [Ja, dit zijn feiten] [Ja, maar het is er één] [Het zijn er te veel] [Er zit een mening in] [Terug] [Pauze]

# Another command half-way takes its place; one of the house does so too.
> /deur
    Een praatje bij de deur duurt één minuut. Meer hoeft niet. Wat speelt er?
    [Gewoon even praten] [Ik zie de ouder nooit] [Ik heb een zorg] [De ouder heeft een zorg] [Toch niet] [Voorbeeld] [Waarom?]
> /herstel
    Een gesprek liep mis. Dat gebeurt iedereen wel eens. Vaak is het weer goed te maken.
    ·
    Wat gebeurde er?
    [Ik zei iets verkeerds] [Ik kwam iets niet na] [Het liep hoog op] [Toch niet] [Voorbeeld] [Waarom?]
> /help
    Ik help je een moeilijk gesprek met ouders voor te bereiden en te oefenen.
    ·
    /voorbereiden – een gesprek voorbereiden
    /verder – verder waar je was
    /oefenen – oefenen met een ouder
    /plan – je plannen
    /kort – korte hulp: een bericht, een tolk, een terugblik
    /herinneringen – je seintjes
    ·
    /klas – je klassen, en ouders uitnodigen
    /thema – het thema van je klas
    ·
    /cijfers – hoeveel ouders meedoen
    ·
    /inspreken – een kaart inspreken, voor wie liever luistert
    ·
    /menu – alles wat kan
    /taal – andere taal
    /privacy – wat wordt bewaard
    /stop – geen berichten meer
    ·
    Je schreef:
    Dinsdag maakte Sem twee van de tien sommen af.
    ·
    Lees het na. Zou een camera dit ook zien?
    [Ja, dit zijn feiten] [Ja, maar het is er één] [Het zijn er te veel] [Er zit een mening in] [Terug] [Pauze]

# Not wanted after all.
> /leerling
    Vijf minuten met de leerling, voordat je met thuis praat. Schrijf geen namen op.
    ·
    In welke groep of klas zit de leerling?
    [Groep 1-2] [Groep 3-5] [Groep 6-8] [Voortgezet onderwijs] [Toch niet] [Voorbeeld] [Waarom?]
> [Toch niet]
    Goed, een andere keer.
    ·
    Je schreef:
    Dinsdag maakte Sem twee van de tien sommen af.
    ·
    Lees het na. Zou een camera dit ook zien?
    [Ja, dit zijn feiten] [Ja, maar het is er één] [Het zijn er te veel] [Er zit een mening in] [Terug] [Pauze]

# Someone who turns to the menu keeps the preparation for later.
> /huisbezoek
    Op huisbezoek ga je alleen als de ouder dat ook wil. Schrijf hier geen namen en geen adres op.
    ·
    Hoe staat het ervoor?
    [Het is afgesproken] [Ik wil het vragen] [De ouder wil liever niet] [Ik heb zorgen over thuis] [Toch niet] [Voorbeeld] [Waarom?]
> /menu
    Wat wil je doen?
    [Verder met voorbereiden] [Gesprek voorbereiden] [Oefenen met een ouder] [Korte hulp] [Herinneringen] [Thema van de klas] [Mijn klassen] [Cijfers van de klas] [Kaart inspreken] [Wat wordt bewaard?] [Hulp]
> [Verder met voorbereiden]
    We gaan verder waar je was.
    ---
    Op huisbezoek ga je alleen als de ouder dat ook wil. Schrijf hier geen namen en geen adres op.
    ·
    Hoe staat het ervoor?
    [Het is afgesproken] [Ik wil het vragen] [De ouder wil liever niet] [Ik heb zorgen over thuis] [Toch niet] [Voorbeeld] [Waarom?]
> [Toch niet]
    Goed, een andere keer.
    ·
    Je schreef:
    Dinsdag maakte Sem twee van de tien sommen af.
    ·
    Lees het na. Zou een camera dit ook zien?
    [Ja, dit zijn feiten] [Ja, maar het is er één] [Het zijn er te veel] [Er zit een mening in] [Terug] [Pauze]
