# A complaint or an angry parent, in secondary school and in a hurry: other examples, practising before the plan, and first a stop.
! class vo Klas 2b
! invitation teacher vo2b Klas 2b

= joris
~ /start vo2b
~ /voorbereiden
~ [Klacht of boze ouder]
~ Noor
~ [Boos, maar te spreken]
> [Nee, ik stop hier]
    Goed dat je hier even bij stilstond. Doe eerst wat nu nodig is. Je kunt altijd opnieuw beginnen.
    ·
    In het menu vind je alles terug.
    [Naar het menu]
~ /voorbereiden
~ [Klacht of boze ouder]
~ Noor
~ [Boos, maar te spreken]
~ [Ja, maar kort]
> [Voorbeeld]
    “Woensdag kreeg Noor een uur nablijven. Dat besloot ik in het vierde uur. Het bericht ging pas na drieën naar huis.”
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Overslaan]
~ [Overslaan]
~ [Overslaan]
~ [Overslaan]
~ [Nee, eerste keer]
~ [Overslaan]
~ [Overslaan]
> [Voorbeeld]
    “De teamleider schuift aan en schrijft mee. Ik bel de ouder vanmiddag om dat te vertellen.”
    [Ik praat alleen, dat kan] [Ik vraag de schoolleider] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Overslaan]
~ [Overslaan]
~ [Rustig]
~ [Overslaan]
~ [Overslaan]
~ [Overslaan]
> [Voorbeeld]
    “Ik gaf een uur nablijven omdat de les drie keer stillag. Ik snap dat het bij Noor oneerlijk overkwam.”
    [Kaart: de ik-boodschap] [Kaart: de vier G’s] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Overslaan]
~ [Overslaan]
~ [Overslaan]
~ [Overslaan]
~ [Overslaan]
~ [Overslaan]
~ [Overslaan]
> [Nee, ga verder]
    <b>Stap 11 van 13</b> · Samen afspreken
    ·
    De boosheid gaat over Noor, en die merkt er vast iets van. Wat wil Noor zelf, en hoe komen jullie morgen samen weer de les in?
    [Dat vraag ik nog] [Eerst met de leerling praten] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Overslaan]
~ [Overslaan]
~ [Overslaan]
~ [Overslaan]
~ [Overslaan]
~ [Overslaan]
> [Overslaan]
    Wie moet dit ook weten? Denk aan de mentor of een vakdocent. Woont de leerling in twee huizen? Bedenk dan hoe beide ouders het horen.
    ·
    Noem geen namen, alleen wie het is.
    [Verder niemand] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “De teamleider hoort het vandaag nog. De mentor weet alleen wat we afspraken.”
    [Verder niemand] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Overslaan]
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
    <b>Plan voor het gesprek: Klacht of boze ouder</b>
    ·
    <b>Over wie</b>
    Noor
    ·
    <b>Dit vertelde de ouder al</b>
    Dit is de eerste keer.
    ·
    <i>Nog leeg: Zo begin ik · Rustig, horen, herhalen · Wie erbij zit · De klacht van de ouder · Dit gaat goed · Dit weet ik zelf · Dit kon anders · Mijn boodschap · Mijn excuus · Mijn vragen, en dan stil · Hoe de ouder het misschien ziet · Dit willen we allebei · Als … dan … · En als … dan … · Mijn grens, in één zin · Zo stop ik · Wie beslist wat · Dit wil het kind zelf · Dit biedt de school · Afspraak: wie, wat, wanneer · Als de klacht blijft · In gewone taal · Is het duidelijk? · Tolk · Wie moet het ook weten · Dan kijken we terug · Mijn notitie na afloop · Voor mezelf, na afloop · Mijn vraag aan mezelf</i>
    ·
    Nog geen opening? Leen deze: “U bent boos. Ik wil het hele verhaal horen. Neem de tijd.”
    ·
    Je hoeft de boosheid niet weg te krijgen. Luister, zeg terug wat je hoorde, en doe wat je belooft. Met /plan zie je dit plan terug. Je staat er niet alleen voor.
    ·
    Zal ik je de schooldag voor het gesprek een seintje geven?
    [Ja, graag] [Nee, dank je]
