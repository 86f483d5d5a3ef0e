# Absence and coming late, in secondary school and in a hurry: other examples, practising before the plan, and first a stop.
! class vo Klas 2b
! invitation teacher vo2b Klas 2b

= joris
~ /start vo2b
~ /voorbereiden
~ [Verzuim en te laat]
~ Sem
~ [Een gewoon gesprek]
> [Nee, ik stop hier]
    Goed dat je hier even bij stilstond. Doe eerst wat nu nodig is. Je kunt altijd opnieuw beginnen.
    ·
    In het menu vind je alles terug.
    [Naar het menu]
~ /voorbereiden
~ [Verzuim en te laat]
~ Sem
~ [Een gewoon gesprek]
~ [Ja, maar kort]
> [Voorbeeld]
    “Gemist: drie keer het eerste uur op maandag, en donderdag 12 november het vijfde en zesde uur. Samen vijf lesuren.”
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ Drie keer het eerste uur op maandag gemist, en donderdag het zesde uur.
~ [Overslaan]
~ [Ziek gemeld]
> [Voorbeeld]
    “Het eerste uur op maandag is Frans, met een mondelinge beurt. En voor een briefje moet je langs de balie.”
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Overslaan]
~ [Overslaan]
> [Dat weet ik niet]
    Loop even langs de verzuimcoördinator of de balie. Daar weten ze vaak meer dan in het systeem staat.
    ·
    Hoe ziet een ochtend in dit huis eruit, denk je? Je bent er nooit bij geweest.
    ·
    Schrijf dus vragen op, geen antwoorden.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Terug]
~ [Nee, ik ben de eerste]
> [Overslaan]
    <b>Stap 5 van 13</b> · Wie beslist wat?
    ·
    Vanaf twaalf jaar is een leerling ook zelf verantwoordelijk voor het naar school gaan. Over melden gaan anderen op school.
    ·
    Wat doe jij, wat doet thuis, en wat doet Sem?
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “Ik praat met Sem en met thuis. Sem zet zelf de wekker. De verzuimcoördinator houdt de uren bij.”
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Overslaan]
~ [Overslaan]
~ [Rustig]
~ [Overslaan]
~ [Overslaan]
> [Voorbeeld]
    “Ik zie dat Sem deze maand vijf lesuren miste, vooral op maandag. Sem loopt daardoor bij Frans achter, en dat baart me zorgen. Ik wil weten wat er speelt.”
    [Kaart: de ik-boodschap] [Kaart: de vier G’s] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Overslaan]
    Over melden, kort. Is een leerling in vier weken samen 16 uur weg of te laat zonder geldige reden? Dan moet de school dat melden. Eerder mag ook.
    ·
    Is er al gemeld, of komt dat dichtbij?
    [Nee, daar zijn we nog ver van] [Ja, dat komt dichtbij] [Er is al gemeld] [Dat weet ik niet] [Waarom?] [Terug] [Pauze]
~ [Nee, daar zijn we nog ver van]
> [Voorbeeld]
    “Bij 16 uur in vier weken moeten wij dat doorgeven. De leerplichtambtenaar denkt dan mee. Sem weet dat ook.”
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Overslaan]
~ [Overslaan]
~ [Overslaan]
~ [Overslaan]
~ [Overslaan]
> [Nee, ga verder]
    <b>Stap 11 van 13</b> · Samen afspreken
    ·
    Wat wil Sem zelf? Vraag het vóór het gesprek. Spreek samen af wat jij vertelt, en of Sem erbij wil zijn.
    [Dat vraag ik nog] [Eerst met de leerling praten] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “Sem wil zelf vertellen waarom maandag niet lukt, en wil daarna dat ik mijn mond houd. Dat is eerlijk.”
    [Dat vraag ik nog] [Eerst met de leerling praten] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Overslaan]
> [Voorbeeld]
    “Ik kan op maandag om acht uur bij de deur staan. Of we maken samen een plan voor de gemiste lessen. Wat zou schelen?”
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Overslaan]
~ [Overslaan]
> [Voorbeeld]
    “‘Fijn dat je er bent, pak je boek.’ Het briefje regelen we na de les, niet waar iedereen bij is.”
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Overslaan]
~ [Overslaan]
~ [Overslaan]
> [Overslaan]
    Wie moet dit ook weten? Denk aan de mentor of een vakdocent. Woont de leerling in twee huizen? Bedenk dan hoe beide ouders het horen.
    ·
    Noem geen namen, alleen wie het is.
    [Verder niemand] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “De andere ouder. De verzuimcoördinator. En de docent van het eerste uur, die hoort alleen wat er bij de deur gebeurt.”
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
    <b>Plan voor het gesprek: Verzuim en te laat</b>
    ·
    <b>Over wie</b>
    Sem
    ·
    <b>Deze dagen</b>
    Drie keer het eerste uur op maandag gemist, en donderdag het zesde uur.
    ·
    <b>Dit vertelde de ouder al</b>
    Dit is de eerste keer.
    ·
    <i>Nog leeg: Zo begin ik · Dan lukt het wel · Wat me eraan opvalt · Wat bij ons kan meespelen · Mijn boodschap · Wat ik over melden zeg · Mijn vragen, en dan stil · Zo vraag ik naar de ochtend · Hoe de ouder het misschien ziet · Dit willen we allebei · Als … dan … · En als … dan … · Wie beslist wat · Dit wil het kind zelf · Dit biedt de school · Afspraak: wie, wat, wanneer · Zo kom je weer binnen · In gewone taal · Is het duidelijk? · Tolk · Wie moet het ook weten · Dan kijken we terug · Mijn notitie na afloop · Mijn vraag aan mezelf</i>
    ·
    Nog geen opening? Leen deze: “We missen Sem. Ik wil begrijpen wat er speelt.”
    ·
    Het hoeft straks niet precies zo te gaan. Jij kent het kind in de klas, de ouder kent het thuis. Samen weten jullie meer. Met /plan zie je dit plan terug. Ik wens je een goed gesprek.
    ·
    Zal ik je de schooldag voor het gesprek een seintje geven?
    [Ja, graag] [Nee, dank je]
