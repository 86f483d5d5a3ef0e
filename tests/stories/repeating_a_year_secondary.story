# Repeating a year, or another school, in secondary school and in a hurry: other examples, practising before the plan, and first a stop.
! class vo Klas 2b
! invitation teacher vo2b Klas 2b

= joris
~ /start vo2b
~ /voorbereiden
~ [Zittenblijven of een andere school]
~ [Liever geen naam]
> [Voorbeeld]
    “We denken aan nog een jaar in klas 2. De ouder weet al sinds het eerste rapport dat het zoeken is.” Dat is een gewoon gesprek.
    [Een gewoon gesprek] [Ik ken de ouder nog niet] [Zorgen over veiligheid] [Boosheid of dreiging] [Voorbeeld] [Waarom?] [Terug] [Pauze]
~ [Een gewoon gesprek]
> [Nee, ik stop hier]
    Goed dat je hier even bij stilstond. Doe eerst wat nu nodig is. Je kunt altijd opnieuw beginnen.
    ·
    In het menu vind je alles terug.
    [Naar het menu]
~ /voorbereiden
~ [Zittenblijven of een andere school]
~ [Liever geen naam]
~ [Een gewoon gesprek]
~ [Ja, maar kort]
> [Voorbeeld]
    “Sem staat voor zes vakken onvoldoende. Van de acht herkansingen sinds kerst lukten er twee. Sem vertelt zelf niet meer mee te komen.”
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Overslaan]
~ [Een jaar blijven zitten]
> [Voorbeeld]
    “Tien weken huiswerkklas: twee vakken beter. Een maatje in de pauze: Sem kwam liever naar school.”
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Overslaan]
~ [Overslaan]
> [Dat weet ik niet]
    Vraag het vandaag nog aan de mentor of de zorgcoördinator. Dit wil je zeker weten voordat je begint.
    ·
    Wat kan dit voor de ouder betekenen? Denk aan de eigen schooltijd, aan broers en zussen, aan wat de familie zal zeggen. Je hoeft het niet te weten. Erbij stilstaan is genoeg.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Terug]
~ [Nee, nog niet]
~ [Overslaan]
> [Voorbeeld]
    “De docentenvergadering beslist op 28 juni. Ik lees daar voor wat u en Sem ervan vinden. U hoort het diezelfde dag.”
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Overslaan]
> [Voorbeeld]
    “Sem schrijft eerst zelf op wat zou helpen. De mentor leest het met Sem door. Sem zit bij het gesprek, en begint.”
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Overslaan]
~ [Overslaan]
~ [Rustig]
~ [Overslaan]
> [Voorbeeld]
    “Ik heb geen makkelijk nieuws. Wij denken dat klas 2 nog een jaar beter is voor Sem.”
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Overslaan]
> [Voorbeeld]
    “We stellen voor dat Sem klas 2 nog een keer doet. Het besluit valt op 28 juni.”
    [Kaart: de ik-boodschap] [Kaart: de vier G’s] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Overslaan]
~ [Overslaan]
> [Voorbeeld]
    “Sem loopt bij zes vakken achter. Tien weken huiswerkklas hielp bij twee. Met een jaar erbij kan Sem weer rechtop meedoen.”
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Overslaan]
~ [Overslaan]
~ [Overslaan]
~ [Overslaan]
> [Nee, ga verder]
    <b>Stap 11 van 13</b> · Samen afspreken
    ·
    Wat wil deze leerling zelf? Vraag het vóór het gesprek. Spreek samen af wat jij vertelt, en of deze leerling erbij wil zijn.
    [Dat vraag ik nog] [Eerst met de leerling praten] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “Sem zegt: liever een jaar extra dan elk uur achterlopen. Wel een andere mentorklas.”
    [Dat vraag ik nog] [Eerst met de leerling praten] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Overslaan]
> [Voorbeeld]
    “Sem hoeft tekenen en gym niet over te doen, dat zoek ik nog uit. De mentor praat elke week met Sem, dat staat vast. Wat mist u?”
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Overslaan]
~ [Overslaan]
~ [Overslaan]
> [Voorbeeld]
    “Vrijdag om vijf uur, met de zorgcoördinator en Sem erbij. U neemt uw vragen mee, ik weet dan welke vakken over moeten.”
    [Ik kies de dag ter plekke] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Overslaan]
> [Voorbeeld]
    “Doubleren” wordt: “klas 2 nog een keer doen”.
    [Kaart: klare taal en een tolk] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Overslaan]
~ [Overslaan]
> [Overslaan]
    Wie moet dit ook weten? Denk aan de mentor of een vakdocent. Woont de leerling in twee huizen? Bedenk dan hoe beide ouders het horen.
    ·
    Noem geen namen, alleen wie het is.
    [Verder niemand] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “De teamleider weet dat dit gesprek geweest is. De andere ouder hoort het nog vandaag, van mij.”
    [Verder niemand] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Overslaan]
~ [Overslaan]
~ [Overslaan]
~ [Overslaan]
~ [Eerst oefenen]
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
    Hier mocht het misgaan. Begin straks met je eerste zin, en luister.
    ·
    <b>Plan voor het gesprek: Blijven zitten of een andere school</b>
    ·
    <b>Over wie</b>
    deze leerling
    ·
    <b>Dit vertelde de ouder al</b>
    Dit is de eerste keer.
    ·
    <b>Waar het over gaat</b>
    Een jaar blijven zitten.
    ·
    <i>Nog leeg: Zo begin ik · Dit gaat goed · Dit zag ik · Dit deden we al · Mijn nieuws, meteen · Dan eerst opvangen · Mijn uitleg, drie zinnen · Mijn vragen, en dan stil · Hoe de ouder het misschien ziet · Dit willen we allebei · Als … dan … · En als … dan … · Wie beslist wat · Dit wil het kind zelf · Zo hoor ik het kind · Dit biedt de school · Wie kan meedenken · Afspraak: wie, wat, wanneer · Ons tweede gesprek · In gewone taal · Is het duidelijk? · Tolk · Wie moet het ook weten · Dan kijken we terug · Mijn notitie na afloop · Mijn vraag aan mezelf</i>
    ·
    Nog geen opening? Leen deze: “Ik heb geen makkelijk nieuws. Ik zeg het u meteen, en daarna nemen we de tijd.”
    ·
    Het hoeft straks niet precies zo te gaan. Jij kent het kind in de klas, de ouder kent het thuis. Samen weten jullie meer. Met /plan zie je dit plan terug. Ik wens je een goed gesprek.
    ·
    Zal ik je de schooldag voor het gesprek een seintje geven?
    [Ja, graag] [Nee, dank je]
