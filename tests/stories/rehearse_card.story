# After the report: the card that fits, once more, somebody else.
= sanne
~ /oefenen
~ [Een stille ouder]
~ [Kennismaken]
~ [Zelf typen wat ik zeg]
~ [Makkelijk]
> Sem is wat verlegen, denk ik. {interpretatie}
    <b>Een stille ouder:</b>
    Zo zie ik het niet helemaal.
    ·
    <i>schudt langzaam het hoofd</i> Ziet er ook iemand wat er goed gaat? Dat vraag ik me steeds af.
    ---
    ‘Sem is wat verlegen, denk ik’ kan klinken als een oordeel dat al vaststaat.
    ·
    <i>Spanning 49 · vertrouwen 32 · voelt zich gehoord 24 · begrijpt het 58</i>
    ·
    Wat zeg je?
    [Gedachten van de ouder] [Ik deed iets anders] [Het gesprek afronden]
~ [Het gesprek afronden]
~ [Weet ik niet]
> [Nee, naar het verslag]
    Zo ging het met de ouder, beurt voor beurt.
    (the file stemming.png)
    ---
    Zo voelde de ouder zich, van begin tot eind:
    • Vertrouwen: 35, 32
    • Spanning: 45, 49
    • Voelt zich gehoord: 25, 24
    • Begrijpt het: 60, 58
    ·
    Van alle woorden was 11 procent van jou. Beurten met een open vraag: 0. Met een gesloten vraag: 0.
    ·
    <b>Hier liep de spanning op</b>
    • ‘Sem is wat verlegen, denk ik’: invullen
    ·
    <b>Zo kan het ook</b>
    • ‘Sem heeft geen zin in leren.’
      → ‘Dinsdag bleef het blad van Sem leeg, zag ik.’
    ·
    Deze ouder wilde horen dat je het kind echt ziet, ook als het niet opvalt. En dat je begrijpt: wie weinig zegt, kan heel veel om een kind geven. Je hoefde de stilte niet te vullen.
    ·
    Een korte kaart die hierbij past: /vooroordelen
    ·
    <b>Vraag jezelf</b>
    • Kon ik de ouder goed zien en begrijpen?
    • Hielp ik om vertrouwen te laten groeien?
    • Gebruikte ik wat de ouder zelf weet en kan?
    [Nog een keer met deze ouder] [Met een andere ouder] [Klaar]
> /vooroordelen
    <b>Vragen in plaats van invullen</b>
    Iedereen heeft vooroordelen, vaak zonder het te merken. Daardoor houd je soms meer afstand tot ouders of verzorgers met een andere achtergrond.
    ·
    Vraag naar wat je niet kent. Dan leer je elkaar kennen.
    ·
    “Hoe doet u dat thuis? Ik hoor het graag van u.”
    [Zo niet, zo wel] [Waarom?]
~ [Zo niet, zo wel]
> [Genoeg voor nu]
    Neem vandaag deze zin mee: “Dat ken ik nog niet. Wilt u het me vertellen?”
    ·
    Zo voelde de ouder zich, van begin tot eind:
    • Vertrouwen: 35, 32
    • Spanning: 45, 49
    • Voelt zich gehoord: 25, 24
    • Begrijpt het: 60, 58
    ·
    Van alle woorden was 11 procent van jou. Beurten met een open vraag: 0. Met een gesloten vraag: 0.
    ·
    <b>Hier liep de spanning op</b>
    • ‘Sem is wat verlegen, denk ik’: invullen
    ·
    <b>Zo kan het ook</b>
    • ‘Sem heeft geen zin in leren.’
      → ‘Dinsdag bleef het blad van Sem leeg, zag ik.’
    ·
    Deze ouder wilde horen dat je het kind echt ziet, ook als het niet opvalt. En dat je begrijpt: wie weinig zegt, kan heel veel om een kind geven. Je hoefde de stilte niet te vullen.
    ·
    Een korte kaart die hierbij past: /vooroordelen
    ·
    <b>Vraag jezelf</b>
    • Kon ik de ouder goed zien en begrijpen?
    • Hielp ik om vertrouwen te laten groeien?
    • Gebruikte ik wat de ouder zelf weet en kan?
    [Nog een keer met deze ouder] [Met een andere ouder] [Klaar]
> [Nog een keer met deze ouder]
    Hoe wil je oefenen?
    [Zelf typen wat ik zeg] [Kiezen uit vier zinnen]
~ [Zelf typen wat ik zeg]
~ [Makkelijk]
~ U komt nooit op de ouderavond. {jij_verwijt}
~ [Het gesprek afronden]
~ [Weet ik niet]
> [Nee, naar het verslag]
    Zo ging het met de ouder, beurt voor beurt.
    (the file stemming.png)
    ---
    Zo voelde de ouder zich, van begin tot eind:
    • Vertrouwen: 35, 28
    • Spanning: 45, 54
    • Voelt zich gehoord: 25, 19
    • Begrijpt het: 60, 60
    ·
    Aan het eind van de vorige keer met deze ouder: vertrouwen 32 · spanning 49 · voelt zich gehoord 24 · begrijpt het 58. Nu: vertrouwen 28 · spanning 54 · voelt zich gehoord 19 · begrijpt het 60.
    ·
    Van alle woorden was 11 procent van jou. Beurten met een open vraag: 0. Met een gesloten vraag: 0.
    ·
    <b>Hier liep de spanning op</b>
    • ‘U komt nooit op de ouderavond’: verwijten
    ·
    <b>Zo kan het ook</b>
    • ‘U had eerder moeten bellen.’
      → ‘Ik had u hier graag eerder over gesproken.’
    ·
    Deze ouder wilde horen dat je het kind echt ziet, ook als het niet opvalt. En dat je begrijpt: wie weinig zegt, kan heel veel om een kind geven. Je hoefde de stilte niet te vullen.
    ·
    Een korte kaart die hierbij past: /ik_boodschap
    ·
    <b>Vraag jezelf</b>
    • Kon ik de ouder goed zien en begrijpen?
    • Hielp ik om vertrouwen te laten groeien?
    • Gebruikte ik wat de ouder zelf weet en kan?
    [Nog een keer met deze ouder] [Met een andere ouder] [Klaar]
> [Met een andere ouder]
    Met wie wil je nu oefenen?
    [Een ouder die het niet herkent] [Een bezorgde ouder] [Een boze ouder] [Een ouder die gescheiden is] [Een stille ouder] [Een ouder die veel verwacht] [Een verdrietige ouder] [Een ouder die Nederlands leert] [Naar het menu]
> [Een boze ouder]
    Hoe wil je oefenen?
    [Zelf typen wat ik zeg] [Kiezen uit vier zinnen]
~ [Zelf typen wat ik zeg]
~ [Makkelijk]
~ Dat valt wel mee. {bagatelliseren}
~ [Het gesprek afronden]
~ [Weet ik niet]
~ [Nee, naar het verslag]
~ [Met een andere ouder]
> [Naar het menu]
    Wat wil je doen?
    [Verder met voorbereiden] [Gesprek voorbereiden] [Oefenen met een ouder] [Korte hulp] [Herinneringen] [Thema van de klas] [Mijn klassen] [Cijfers van de klas] [Kaart inspreken] [Wat wordt bewaard?] [Hulp]
~ /oefenen
~ [Een boze ouder]
~ [Pesten]
~ [Zelf typen wat ik zeg]
~ [Makkelijk]
~ Dat valt wel mee. {bagatelliseren}
~ [Het gesprek afronden]
~ [Weet ik niet]
~ [Nee, naar het verslag]
> [Klaar]
    Goed dat je oefende. Wat je nu zei, hoef je aan tafel niet voor het eerst te zeggen.
~ /oefenen
> [Naar het menu]
    Wat wil je doen?
    [Verder met voorbereiden] [Gesprek voorbereiden] [Oefenen met een ouder] [Korte hulp] [Herinneringen] [Thema van de klas] [Mijn klassen] [Cijfers van de klas] [Kaart inspreken] [Wat wordt bewaard?] [Hulp]
