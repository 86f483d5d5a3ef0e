# A plan that a colleague may read: the code, a second thought, and all taken back. The colleague has no plan of their own at first.
! teaches noa Groep 5b
! plan sanne pesten Noor: Ik bel u vrijdag.
= sanne
~ /plan
~ [Meer]
> [Een collega laten lezen]
    Met een code kan één collega dit plan een week lang lezen. Veranderen kan niet.
    ·
    Je deelt het hele plan. Doe dat alleen als je collega het nodig heeft voor het gesprek.
    [Maak een code] [Toch niet]
> [Toch niet]
    Goed, er verandert niets.
    ·
    Wat wil je met dit plan?
    [Meenemen op papier] [Dit gesprek oefenen] [In mijn agenda] [Geef me een seintje] [Aanpassen] [Meer] [Naar het menu]
~ [Meer]
~ [Een collega laten lezen]
> [Maak een code]
    Geef deze regel aan je collega, om in een eigen gesprek met mij te typen:
    ·
    /start code-1
    ·
    Je collega moet hier ook bekend zijn, als leraar of schoolleider van jouw school. Lezen kan tot <tg-time unix="1796394600" format="wDt">vrijdag 4 december om 15:30 uur</tg-time>. Wil je eerder stoppen? Trek de code dan in, met /plan.
    ·
    Wat wil je met dit plan?
    [Meenemen op papier] [Dit gesprek oefenen] [In mijn agenda] [Geef me een seintje] [Aanpassen] [Meer] [Naar het menu]

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
    Een collega laat je dit plan lezen. Het blijft van je collega. Praat er alleen samen over.
    ·
    Je vindt het terug met /plan, zolang je collega het deelt. Dat is hooguit een week.
    [Mijn plannen] [Naar het menu]
> [Mijn plannen]
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
    Dit plan is van een collega. Je kunt het lezen, niet veranderen. Praat er alleen samen over.
    [Naar het menu]
> [Naar het menu]
    Wat wil je doen?
    [Gesprek voorbereiden] [Oefenen met een ouder] [Korte hulp] [Thema van de klas] [Mijn klassen] [Cijfers van de klas] [Kaart inspreken] [Wat wordt bewaard?] [Hulp]
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
    Dit plan is van een collega. Je kunt het lezen, niet veranderen. Praat er alleen samen over.
    [Een ander plan] [Naar het menu]
> [Een ander plan]
    Welk plan wil je zien?
    [Sem · Kennismaken · 27 nov] [Collega: Noor · Pesten · 27 nov] [Een nieuw plan] [Naar het menu]

= sanne
~ [Meer]
> [Een collega laten lezen]
    Met een code kan één collega dit plan een week lang lezen. Veranderen kan niet.
    ·
    Je deelt het hele plan. Doe dat alleen als je collega het nodig heeft voor het gesprek.
    ·
    Voor dit plan is er al een code.
    [Maak een code] [Trek alle codes in] [Toch niet]
> [Trek alle codes in]
    Ingetrokken. Geen collega kan dit plan nog openen. Las een collega het al? Dan staat het nog in de app van die collega.
    ·
    Wat wil je met dit plan?
    [Meenemen op papier] [Dit gesprek oefenen] [In mijn agenda] [Geef me een seintje] [Aanpassen] [Meer] [Naar het menu]

# What was still on the screen opens nothing any more.
= noa
> [Collega: Noor · Pesten · 27 nov]
    Dit plan is er niet meer, of je collega deelt het niet meer.
    [Mijn plannen] [Naar het menu]
> [Mijn plannen]
    <b>Plan voor het gesprek: Kennismaken</b>
    ·
    <b>Over wie</b>
    Sem
    ·
    <b>Zo begin ik</b>
    Fijn dat u er bent.
    ·
    <i>Nog leeg: Dit valt me mooi op · Dit weet ik al · Dit vertel ik over mezelf · Mijn vragen, en dan stil · Wat we graag doen · Dit vind ik belangrijk · Zo help ik het kind · Dit hoop ik van de ouder · Dit weet school al · Hoe de ouder misschien binnenkomt · Dit willen we allebei · Als … dan … · En als … dan … · Wie beslist wat · Dit wil het kind zelf · Dit biedt de school · Zo houden we contact · Zo bereiken we elkaar · In gewone taal · Is het duidelijk? · Tolk · Wie moet het ook weten · Dan kijken we terug · Mijn notitie na afloop · Mijn vraag aan mezelf</i>
    ·
    Wat wil je met dit plan?
    [Meenemen op papier] [Dit gesprek oefenen] [In mijn agenda] [Geef me een seintje] [Aanpassen] [Meer] [Naar het menu]
> [Naar het menu]
    Wat wil je doen?
    [Gesprek voorbereiden] [Oefenen met een ouder] [Mijn plannen] [Korte hulp] [Herinneringen] [Thema van de klas] [Mijn klassen] [Cijfers van de klas] [Kaart inspreken] [Wat wordt bewaard?] [Hulp]

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
    [Meenemen op papier] [Dit gesprek oefenen] [In mijn agenda] [Geef me een seintje] [Aanpassen] [Meer] [Naar het menu]

= noa
~ /start code-2
> [Naar het menu]
    Wat wil je doen?
    [Gesprek voorbereiden] [Oefenen met een ouder] [Mijn plannen] [Korte hulp] [Herinneringen] [Thema van de klas] [Mijn klassen] [Cijfers van de klas] [Kaart inspreken] [Wat wordt bewaard?] [Hulp]
~ /plan
= sanne
~ [Meer]
~ [Een collega laten lezen]
~ [Trek alle codes in]
= noa
> [Collega: Noor · Pesten · 27 nov]
    Dit plan is er niet meer, of je collega deelt het niet meer.
    [Mijn plannen] [Naar het menu]
> [Naar het menu]
    Wat wil je doen?
    [Gesprek voorbereiden] [Oefenen met een ouder] [Mijn plannen] [Korte hulp] [Herinneringen] [Thema van de klas] [Mijn klassen] [Cijfers van de klas] [Kaart inspreken] [Wat wordt bewaard?] [Hulp]
