# The talk of ten minutes, in secondary school and in a hurry: other examples, and an opening to borrow.
! class vo Klas 2b
! invitation teacher vo2b Klas 2b

= joris
~ /start vo2b
~ /voorbereiden
~ [Tienminutengesprek]
~ Noor
~ [Een gewoon gesprek]
~ [Ja, maar kort]
> [Voorbeeld]
    “Het verslag van biologie. De conclusie klopt, de bronnen staan er nog niet bij.”
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Overslaan]
~ [Overslaan]
~ [Overslaan]
~ [Nee, nog niet]
~ [Overslaan]
~ [Overslaan]
~ [Overslaan]
~ [Overslaan]
~ [Rustig]
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
    Wat wil Noor zelf? Vraag het vóór het gesprek. Spreek samen af wat jij vertelt, en of Noor erbij wil zijn.
    [Dat vraag ik nog] [Eerst met de leerling praten] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “Noor komt mee en begint zelf: dit gaat goed, en hier wil ik hulp bij.”
    [Dat vraag ik nog] [Eerst met de leerling praten] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Overslaan]
~ [Overslaan]
~ [Overslaan]
~ [Overslaan]
> [Voorbeeld]
    “Een weging van drie” wordt: “deze toets telt drie keer mee”.
    [Kaart: klare taal en een tolk] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Overslaan]
~ [Overslaan]
~ [Overslaan]
> [Voorbeeld]
    “De ouder die niet kon komen, bel ik morgen vijf minuten. De mentor leest de afspraak.”
    [Verder niemand] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Overslaan]
~ [Overslaan]
~ [Overslaan]
~ [Overslaan]
> [Toon mijn plan]
    <b>Plan voor het gesprek: Tienminutengesprek</b>
    ·
    <b>Over wie</b>
    Noor
    ·
    <b>Dit spraken we eerder af</b>
    We spraken nog niets af.
    ·
    <i>Nog leeg: Zo begin ik · De vraag van de ouder · Mijn tien minuten · Eén sterk punt · Eén groeipunt · Dit laat ik zien · Mijn boodschap · Mijn vragen, en dan stil · Hoe de ouder het misschien ziet · Dit willen we allebei · Als … dan … · En als … dan … · Wie beslist wat · Dit wil het kind zelf · Dit biedt de school · Eén afspraak: wie, wat, wanneer · Als de tijd te kort is · In gewone taal · Is het duidelijk? · Tolk · Wie moet het ook weten · Dan kijken we terug · Mijn notitie na afloop · Mijn vraag aan mezelf</i>
    ·
    Nog geen opening? Leen deze: “We hebben tien minuten. Welke vraag wilt u zeker beantwoord hebben?”
    ·
    Het hoeft straks niet precies zo te gaan. Jij kent het kind in de klas, de ouder kent het thuis. Samen weten jullie meer. Met /plan zie je dit plan terug. Ik wens je een goed gesprek.
    ·
    Zal ik je de schooldag voor het gesprek een seintje geven?
    [Ja, graag] [Nee, dank je]
