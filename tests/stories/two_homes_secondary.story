# Parents who live apart, in secondary school and in a hurry: other examples, practising before the plan, and first a stop.
! class vo Klas 2b
! invitation teacher vo2b Klas 2b

= joris
~ /start vo2b
~ /voorbereiden
~ [Gescheiden ouders]
~ Sem
~ [Een gewoon gesprek]
> [Nee, ik stop hier]
    Goed dat je hier even bij stilstond. Doe eerst wat nu nodig is. Je kunt altijd opnieuw beginnen.
    ·
    In het menu vind je alles terug.
    [Naar het menu]
~ /voorbereiden
~ [Gescheiden ouders]
~ Sem
~ [Een gewoon gesprek]
~ [Ja, maar kort]
~ [Ja, allebei]
> [Voorbeeld]
    “Sem haalt voldoendes. Bij drie opdrachten deze maand lag het boek of de laptop ergens anders.”
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Overslaan]
~ [Overslaan]
> [Dat weet ik niet]
    Vraag het aan de mentor van vorig jaar. Eén korte vraag is vaak al genoeg.
    ·
    Kijk eerst door de ogen van de ene ouder. Daarna even lang door die van de andere. Wat ziet ieder van Sem, en waar is ieder bang voor? Een vraagteken mag.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Terug]
~ [Nog niet]
~ [Overslaan]
~ [Samen, in één gesprek]
~ [Alleen de ouders]
~ [Overslaan]
~ [Overslaan]
~ [Rustig]
~ [Overslaan]
~ [Overslaan]
> [Voorbeeld]
    “Sem haalt het niveau goed. Ik merk dat een boek soms in het andere huis ligt, en dan begint Sem te laat.”
    [Kaart: de ik-boodschap] [Kaart: de vier G’s] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
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
    “Sem regelt het liefst zelf. Sem wil dat ik dat aan allebei vertel, en blijft er de eerste tien minuten bij.”
    [Dat vraag ik nog] [Eerst met de leerling praten] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Overslaan]
~ [Overslaan]
> [Voorbeeld]
    “Sem krijgt een kluisje voor alle boeken. Of u leest allebei mee in de online planner. Wat werkt voor u, en voor u?”
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
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
    “De mentor weet dat alle post naar twee adressen gaat. De vakdocenten hoeven alleen de planner te kennen.”
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
    <b>Plan voor het gesprek: Gescheiden ouders</b>
    ·
    <b>Over wie</b>
    Sem
    ·
    <b>Dit vertelde de ouder al</b>
    Dit is de eerste keer.
    ·
    <b>Eén gesprek of twee</b>
    Samen, in één gesprek.
    ·
    <b>Wie er aan tafel zit</b>
    Alleen de ouders.
    ·
    <i>Nog leeg: Zo begin ik · Dit gaat goed · Dit zag ik · Mijn boodschap · Zo zeg ik het · Mijn vragen, en dan stil · Hoe elke ouder het misschien ziet · Dit willen we allebei · Als … dan … · En als … dan … · Wie beslist wat · Dit wil het kind zelf · Het kind hoeft niets over te brengen · Dit biedt de school · Afspraak: wie, wat, wanneer · Voor allebei hetzelfde · In gewone taal · Is het duidelijk? · Tolk · Wie moet het ook weten · Dan kijken we terug · Mijn notitie na afloop · Mijn vraag aan mezelf</i>
    ·
    Nog geen opening? Leen deze: “U bent er allebei voor uw kind. Vandaag praten we over school.”
    ·
    Het hoeft straks niet precies zo te gaan. Jij kent het kind in de klas, de ouder kent het thuis. Samen weten jullie meer. Met /plan zie je dit plan terug. Ik wens je een goed gesprek.
    ·
    Zal ik je de schooldag voor het gesprek een seintje geven?
    [Ja, graag] [Nee, dank je]
