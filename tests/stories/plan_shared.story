# A plan that a colleague may read: the code, a second thought, and all taken back. The colleague has no plan of their own at first.
! teaches noa Groep 5b
! plan sanne pesten Noor: Ik bel u vrijdag.
= sanne
~ /plan
~ [Meer]
> [Een collega laten lezen]
    Een collega kan dit plan dan lezen, niet veranderen. Je krijgt een code. Die werkt één keer, voor één collega, zeven dagen lang.
    ·
    Deel alleen wat je collega voor het gesprek nodig heeft.
    [Maak een code] [Toch niet]
> [Toch niet]
    Goed, het plan blijft van jou alleen.
    ·
    Wat wil je met dit plan?
    [Meenemen op papier] [In mijn agenda] [Herinner me] [Aanpassen] [Meer] [Naar het menu]
~ [Meer]
~ [Een collega laten lezen]
> [Maak een code]
    Geef je collega deze regel. Die typt hem hier, in een eigen gesprek met mij:
    ·
    /start code-1
    ·
    Lezen kan tot en met vrijdag 4 december. Intrekken kan eerder, met /plan.
    ·
    Wat wil je met dit plan?
    [Meenemen op papier] [In mijn agenda] [Herinner me] [Aanpassen] [Meer] [Naar het menu]

= noa
~ /taal nl
> /start code-1
    <b>Plan voor het gesprek: Pesten</b>
    ·
    <b>Over wie</b>
    Noor
    ·
    <b>Zo begin ik</b>
    Fijn dat u er bent.
    ·
    <b>Afspraak: wie, wat, wanneer</b>
    Ik bel u vrijdag.
    ·
    <i>Nog leeg: Dit gaat goed · Dit zag ik · Mijn boodschap · Dit doen we meteen · Zo blijft het veilig · Elke dag even kijken · Weer goed verder · Mijn vragen, en dan stil · Dit vertelde de ouder al · Hoe de ouder het misschien ziet · Dit willen we allebei · Als … dan … · En als … dan … · Wie beslist wat · Dit wil het kind zelf · Dit biedt de school · In gewone taal · Is het duidelijk? · Tolk · Wie moet het ook weten · Ons aanspreekpunt · Dan kijken we terug · Mijn notitie na afloop · Mijn vraag aan mezelf</i>
    ·
    Een collega laat je dit plan lezen. Het blijft van je collega: bespreek het alleen samen.
    ·
    Je vindt het terug met /plan, zolang je collega dat wil.
    [Plannen] [Naar het menu]
> [Plannen]
    <b>Plan voor het gesprek: Pesten</b>
    ·
    <b>Over wie</b>
    Noor
    ·
    <b>Zo begin ik</b>
    Fijn dat u er bent.
    ·
    <b>Afspraak: wie, wat, wanneer</b>
    Ik bel u vrijdag.
    ·
    <i>Nog leeg: Dit gaat goed · Dit zag ik · Mijn boodschap · Dit doen we meteen · Zo blijft het veilig · Elke dag even kijken · Weer goed verder · Mijn vragen, en dan stil · Dit vertelde de ouder al · Hoe de ouder het misschien ziet · Dit willen we allebei · Als … dan … · En als … dan … · Wie beslist wat · Dit wil het kind zelf · Dit biedt de school · In gewone taal · Is het duidelijk? · Tolk · Wie moet het ook weten · Ons aanspreekpunt · Dan kijken we terug · Mijn notitie na afloop · Mijn vraag aan mezelf</i>
    ·
    Dit plan is van een collega. Je kunt het lezen, niet veranderen. Bespreek het alleen samen.
    [Naar het menu]
> [Naar het menu]
    Wat wil je doen?
    [Gesprek voorbereiden] [Korte hulp] [Thema van de klas] [Wat wordt bewaard?] [Hulp]
~ /start code-1

# With a plan of one's own there is a choice; what was shared stands below it.
! plan noa kennismaken Sem
> /plan
    Welk plan wil je zien?
    [Sem · Kennismaken · 27 nov] [Collega: Noor · Pesten · 27 nov] [Een nieuw plan] [Naar het menu]
> [Collega: Noor · Pesten · 27 nov]
    <b>Plan voor het gesprek: Pesten</b>
    ·
    <b>Over wie</b>
    Noor
    ·
    <b>Zo begin ik</b>
    Fijn dat u er bent.
    ·
    <b>Afspraak: wie, wat, wanneer</b>
    Ik bel u vrijdag.
    ·
    <i>Nog leeg: Dit gaat goed · Dit zag ik · Mijn boodschap · Dit doen we meteen · Zo blijft het veilig · Elke dag even kijken · Weer goed verder · Mijn vragen, en dan stil · Dit vertelde de ouder al · Hoe de ouder het misschien ziet · Dit willen we allebei · Als … dan … · En als … dan … · Wie beslist wat · Dit wil het kind zelf · Dit biedt de school · In gewone taal · Is het duidelijk? · Tolk · Wie moet het ook weten · Ons aanspreekpunt · Dan kijken we terug · Mijn notitie na afloop · Mijn vraag aan mezelf</i>
    ·
    Dit plan is van een collega. Je kunt het lezen, niet veranderen. Bespreek het alleen samen.
    [Een ander plan] [Naar het menu]
> [Een ander plan]
    Welk plan wil je zien?
    [Sem · Kennismaken · 27 nov] [Collega: Noor · Pesten · 27 nov] [Een nieuw plan] [Naar het menu]

= sanne
~ [Meer]
> [Een collega laten lezen]
    Een collega kan dit plan dan lezen, niet veranderen. Je krijgt een code. Die werkt één keer, voor één collega, zeven dagen lang.
    ·
    Deel alleen wat je collega voor het gesprek nodig heeft.
    ·
    Er is nu al een code uitgegeven.
    [Maak een code] [Trek alle codes in] [Toch niet]
> [Trek alle codes in]
    Ingetrokken. Geen collega kan dit plan nog openen. Wat al gelezen is, kan iemand onthouden hebben.
    ·
    Wat wil je met dit plan?
    [Meenemen op papier] [In mijn agenda] [Herinner me] [Aanpassen] [Meer] [Naar het menu]

# What was still on the screen opens nothing any more.
= noa
> [Collega: Noor · Pesten · 27 nov]
    Dit plan is er niet meer, of je collega heeft het ingetrokken.
    [Naar het menu]
> [Naar het menu]
    Wat wil je doen?
    [Gesprek voorbereiden] [Mijn plannen] [Korte hulp] [Herinneringen] [Thema van de klas] [Wat wordt bewaard?] [Hulp]

= sanne
~ /plan
~ [Meer]
~ [Een collega laten lezen]
~ [Maak een code]
~ [Meer]
~ [Een collega laten lezen]
> [Toch niet]
    Goed, er verandert niets.
    ·
    Wat wil je met dit plan?
    [Meenemen op papier] [In mijn agenda] [Herinner me] [Aanpassen] [Meer] [Naar het menu]

= noa
~ /start code-2
> [Naar het menu]
    Wat wil je doen?
    [Gesprek voorbereiden] [Mijn plannen] [Korte hulp] [Herinneringen] [Thema van de klas] [Wat wordt bewaard?] [Hulp]
