# Plans: looked at, changed, copied, taken along, and thrown away.
! plan sanne pesten Noor: Ik bel u vrijdag.
= sanne
> /plan
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
    Wat wil je met dit plan?
    [Meenemen op papier] [Dit gesprek oefenen] [In mijn agenda] [Geef me een seintje] [Aanpassen] [Meer] [Naar het menu]
> [Meenemen op papier]
    Je plan, om te printen en mee te nemen.
    (the file plan.pdf)
    ---
    Wat wil je met dit plan?
    [Meenemen op papier] [Dit gesprek oefenen] [In mijn agenda] [Geef me een seintje] [Aanpassen] [Meer] [Naar het menu]
> [Aanpassen]
    Welk stukje wil je aanpassen?
    [Over wie] [Zo begin ik] [Dit gaat goed (leeg)] [Dit zag ik (leeg)] [Mijn boodschap (leeg)] [Dit doen we meteen (leeg)] [Zo blijft het veilig (leeg)] [Elke dag even kijken (leeg)] [Weer goed verder (leeg)] [Mijn vragen, en dan stil (leeg)] [Dit vertelde de ouder al (leeg)] [Hoe de ouder het misschien ziet (leeg)] [Dit willen we allebei (leeg)] [Als … dan … (leeg)] [En als … dan … (leeg)] [Wie beslist wat (leeg)] [Dit wil het kind zelf (leeg)] [Dit biedt de school (leeg)] [Afspraak: wie, wat, wanneer] [In gewone taal (leeg)] [Is het duidelijk? (leeg)] [Tolk (leeg)] [Wie moet het ook weten (leeg)] [Ons aanspreekpunt (leeg)] [Dan kijken we terug (leeg)] [Mijn notitie na afloop (leeg)] [Mijn vraag aan mezelf (leeg)] [Klaar]
> [Dit zag ik (leeg)]
    <b>Dit zag ik</b>
    ·
    Hier staat nog niets.
    ·
    Wat moet hier staan? Typ het hele stukje opnieuw.
    [Leeg laten]
> Dinsdag zat Noor alleen aan een tafel voor vier.
    Zo staat het er nu.
    ·
    Welk stukje wil je aanpassen?
    [Over wie] [Zo begin ik] [Dit gaat goed (leeg)] [Dit zag ik] [Mijn boodschap (leeg)] [Dit doen we meteen (leeg)] [Zo blijft het veilig (leeg)] [Elke dag even kijken (leeg)] [Weer goed verder (leeg)] [Mijn vragen, en dan stil (leeg)] [Dit vertelde de ouder al (leeg)] [Hoe de ouder het misschien ziet (leeg)] [Dit willen we allebei (leeg)] [Als … dan … (leeg)] [En als … dan … (leeg)] [Wie beslist wat (leeg)] [Dit wil het kind zelf (leeg)] [Dit biedt de school (leeg)] [Afspraak: wie, wat, wanneer] [In gewone taal (leeg)] [Is het duidelijk? (leeg)] [Tolk (leeg)] [Wie moet het ook weten (leeg)] [Ons aanspreekpunt (leeg)] [Dan kijken we terug (leeg)] [Mijn notitie na afloop (leeg)] [Mijn vraag aan mezelf (leeg)] [Klaar]
> [Dit gaat goed (leeg)]
    <b>Dit gaat goed</b>
    ·
    Hier staat nog niets.
    ·
    Wat moet hier staan? Typ het hele stukje opnieuw.
    [Leeg laten]
> [Leeg laten]
    Welk stukje wil je aanpassen?
    [Over wie] [Zo begin ik] [Dit gaat goed (leeg)] [Dit zag ik] [Mijn boodschap (leeg)] [Dit doen we meteen (leeg)] [Zo blijft het veilig (leeg)] [Elke dag even kijken (leeg)] [Weer goed verder (leeg)] [Mijn vragen, en dan stil (leeg)] [Dit vertelde de ouder al (leeg)] [Hoe de ouder het misschien ziet (leeg)] [Dit willen we allebei (leeg)] [Als … dan … (leeg)] [En als … dan … (leeg)] [Wie beslist wat (leeg)] [Dit wil het kind zelf (leeg)] [Dit biedt de school (leeg)] [Afspraak: wie, wat, wanneer] [In gewone taal (leeg)] [Is het duidelijk? (leeg)] [Tolk (leeg)] [Wie moet het ook weten (leeg)] [Ons aanspreekpunt (leeg)] [Dan kijken we terug (leeg)] [Mijn notitie na afloop (leeg)] [Mijn vraag aan mezelf (leeg)] [Klaar]
> [Dit zag ik]
    <b>Dit zag ik</b>
    ·
    Dinsdag zat Noor alleen aan een tafel voor vier.
    ·
    Wat moet hier staan? Typ het hele stukje opnieuw.
    [Zo laten]
> [Zo laten]
    Zo staat het er nu.
    ·
    Welk stukje wil je aanpassen?
    [Over wie] [Zo begin ik] [Dit gaat goed (leeg)] [Dit zag ik] [Mijn boodschap (leeg)] [Dit doen we meteen (leeg)] [Zo blijft het veilig (leeg)] [Elke dag even kijken (leeg)] [Weer goed verder (leeg)] [Mijn vragen, en dan stil (leeg)] [Dit vertelde de ouder al (leeg)] [Hoe de ouder het misschien ziet (leeg)] [Dit willen we allebei (leeg)] [Als … dan … (leeg)] [En als … dan … (leeg)] [Wie beslist wat (leeg)] [Dit wil het kind zelf (leeg)] [Dit biedt de school (leeg)] [Afspraak: wie, wat, wanneer] [In gewone taal (leeg)] [Is het duidelijk? (leeg)] [Tolk (leeg)] [Wie moet het ook weten (leeg)] [Ons aanspreekpunt (leeg)] [Dan kijken we terug (leeg)] [Mijn notitie na afloop (leeg)] [Mijn vraag aan mezelf (leeg)] [Klaar]
> [Klaar]
    <b>Plan voor het gesprek: Pesten</b>
    ·
    <b>Over wie</b>
    Noor
    ·
    <b>Zo begin ik</b>
    Fijn dat u er bent.
    ·
    <b>Dit zag ik</b>
    Dinsdag zat Noor alleen aan een tafel voor vier.
    ·
    <b>Afspraak: wie, wat, wanneer</b>
    Ik bel u vrijdag.
    ·
    <i>Nog leeg: Dit gaat goed · Mijn boodschap · Dit doen we meteen · Zo blijft het veilig · Elke dag even kijken · Weer goed verder · Mijn vragen, en dan stil · Dit vertelde de ouder al · Hoe de ouder het misschien ziet · Dit willen we allebei · Als … dan … · En als … dan … · Wie beslist wat · Dit wil het kind zelf · Dit biedt de school · In gewone taal · Is het duidelijk? · Tolk · Wie moet het ook weten · Ons aanspreekpunt · Dan kijken we terug · Mijn notitie na afloop · Mijn vraag aan mezelf</i>
    ·
    Wat wil je met dit plan?
    [Meenemen op papier] [Dit gesprek oefenen] [In mijn agenda] [Geef me een seintje] [Aanpassen] [Meer] [Naar het menu]
> [Meer]
    Wat wil je nog meer met dit plan?
    [Een collega laten lezen] [Als gewone tekst] [Kopie voor een ander gesprek] [Weggooien] [Terug]
> [Terug]
    Wat wil je met dit plan?
    [Meenemen op papier] [Dit gesprek oefenen] [In mijn agenda] [Geef me een seintje] [Aanpassen] [Meer] [Naar het menu]
~ [Meer]
> [Als gewone tekst]
    Je plan als tekst.
    (the file plan.md)
    ---
    Wat wil je met dit plan?
    [Meenemen op papier] [Dit gesprek oefenen] [In mijn agenda] [Geef me een seintje] [Aanpassen] [Meer] [Naar het menu]
~ [Meer]
> [Kopie voor een ander gesprek]
    Dit is je kopie. Pas eerst aan over wie het gaat. Daarna wat verder anders is.
    ·
    Welk stukje wil je aanpassen?
    [Over wie] [Zo begin ik] [Dit gaat goed (leeg)] [Dit zag ik] [Mijn boodschap (leeg)] [Dit doen we meteen (leeg)] [Zo blijft het veilig (leeg)] [Elke dag even kijken (leeg)] [Weer goed verder (leeg)] [Mijn vragen, en dan stil (leeg)] [Dit vertelde de ouder al (leeg)] [Hoe de ouder het misschien ziet (leeg)] [Dit willen we allebei (leeg)] [Als … dan … (leeg)] [En als … dan … (leeg)] [Wie beslist wat (leeg)] [Dit wil het kind zelf (leeg)] [Dit biedt de school (leeg)] [Afspraak: wie, wat, wanneer] [In gewone taal (leeg)] [Is het duidelijk? (leeg)] [Tolk (leeg)] [Wie moet het ook weten (leeg)] [Ons aanspreekpunt (leeg)] [Dan kijken we terug (leeg)] [Mijn notitie na afloop (leeg)] [Mijn vraag aan mezelf (leeg)] [Klaar]
~ [Over wie]
~ Max
> [Klaar]
    <b>Plan voor het gesprek: Pesten</b>
    ·
    <b>Over wie</b>
    Max
    ·
    <b>Zo begin ik</b>
    Fijn dat u er bent.
    ·
    <b>Dit zag ik</b>
    Dinsdag zat Noor alleen aan een tafel voor vier.
    ·
    <b>Afspraak: wie, wat, wanneer</b>
    Ik bel u vrijdag.
    ·
    <i>Nog leeg: Dit gaat goed · Mijn boodschap · Dit doen we meteen · Zo blijft het veilig · Elke dag even kijken · Weer goed verder · Mijn vragen, en dan stil · Dit vertelde de ouder al · Hoe de ouder het misschien ziet · Dit willen we allebei · Als … dan … · En als … dan … · Wie beslist wat · Dit wil het kind zelf · Dit biedt de school · In gewone taal · Is het duidelijk? · Tolk · Wie moet het ook weten · Ons aanspreekpunt · Dan kijken we terug · Mijn notitie na afloop · Mijn vraag aan mezelf</i>
    ·
    Wat wil je met dit plan?
    [Meenemen op papier] [Dit gesprek oefenen] [In mijn agenda] [Geef me een seintje] [Aanpassen] [Meer] [Een ander plan] [Naar het menu]
~ /plan
> [Noor · Pesten · 27 nov]
    <b>Plan voor het gesprek: Pesten</b>
    ·
    <b>Over wie</b>
    Noor
    ·
    <b>Zo begin ik</b>
    Fijn dat u er bent.
    ·
    <b>Dit zag ik</b>
    Dinsdag zat Noor alleen aan een tafel voor vier.
    ·
    <b>Afspraak: wie, wat, wanneer</b>
    Ik bel u vrijdag.
    ·
    <i>Nog leeg: Dit gaat goed · Mijn boodschap · Dit doen we meteen · Zo blijft het veilig · Elke dag even kijken · Weer goed verder · Mijn vragen, en dan stil · Dit vertelde de ouder al · Hoe de ouder het misschien ziet · Dit willen we allebei · Als … dan … · En als … dan … · Wie beslist wat · Dit wil het kind zelf · Dit biedt de school · In gewone taal · Is het duidelijk? · Tolk · Wie moet het ook weten · Ons aanspreekpunt · Dan kijken we terug · Mijn notitie na afloop · Mijn vraag aan mezelf</i>
    ·
    Wat wil je met dit plan?
    [Meenemen op papier] [Dit gesprek oefenen] [In mijn agenda] [Geef me een seintje] [Aanpassen] [Meer] [Een ander plan] [Naar het menu]
~ [Meer]
> [Weggooien]
    Weet je het zeker? Weg is weg. Een collega kan het dan ook niet meer lezen.
    [Ja, gooi weg] [Nee, bewaren]
> [Nee, bewaren]
    Wat wil je met dit plan?
    [Meenemen op papier] [Dit gesprek oefenen] [In mijn agenda] [Geef me een seintje] [Aanpassen] [Meer] [Een ander plan] [Naar het menu]
> [Een ander plan]
    Welk plan wil je zien?
    [Max · Pesten · 27 nov] [Noor · Pesten · 27 nov] [Een nieuw plan] [Naar het menu]
~ [Noor · Pesten · 27 nov]
~ [Meer]
~ [Weggooien]
> [Ja, gooi weg]
    Weggegooid. In deze app staan de oude berichten nog. Die kun je zelf wissen.

# Of more plans one is chosen, or a new one is begun.
! plan sanne kennismaken Sem
> /plan
    Welk plan wil je zien?
    [Sem · Kennismaken · 27 nov] [Max · Pesten · 27 nov] [Een nieuw plan] [Naar het menu]
> [Naar het menu]
    Wat wil je doen?
    [Gesprek voorbereiden] [Oefenen met een ouder] [Mijn plannen] [Korte hulp] [Herinneringen] [Thema van de klas] [Mijn klassen] [Cijfers van de klas] [Kaart inspreken] [Wat wordt bewaard?] [Hulp]
~ /plan
> [Een nieuw plan]
    Welk gesprek wil je voorbereiden?
    [Kennismaken] [Tegenvallende resultaten] [Schooladvies of niveau] [Gedrag in de klas] [Pesten] [Verzuim en te laat] [Zorgen om welzijn of thuis] [Zittenblijven of een andere school] [Klacht of boze ouder] [Andere verwachtingen] [Gescheiden ouders] [Tienminutengesprek] [Naar het menu]
~ /plan
~ [Sem · Kennismaken · 27 nov]
> [Naar het menu]
    Wat wil je doen?
    [Gesprek voorbereiden] [Oefenen met een ouder] [Mijn plannen] [Korte hulp] [Herinneringen] [Thema van de klas] [Mijn klassen] [Cijfers van de klas] [Kaart inspreken] [Wat wordt bewaard?] [Hulp]
