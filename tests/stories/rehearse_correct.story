# Another move than was heard: the parent answers anew. And what goes on in the head of the parent.
= sanne
~ /oefenen
~ [Een bezorgde ouder]
~ [Zorgen om welzijn of thuis]
~ [Zelf typen wat ik zeg]
~ [Gewoon]
> Vertelt u eens. {gesloten_vraag}
    <b>Een bezorgde ouder:</b>
    Een beetje wel, ja.
    ·
    <i>kijkt op het blaadje</i> De gitaar staat in de kast, dat is nieuw. En ’s avonds gaat de deur vroeg dicht. Het zijn kleine dingen, misschien.
    ---
    ‘Vertelt u eens’: hierop past een kort antwoord.
    ·
    <i>Spanning 50 · vertrouwen 45 · voelt zich gehoord 31 · begrijpt het 70</i>
    ·
    Wat zeg je?
    [Gedachten van de ouder] [Ik deed iets anders] [Het gesprek afronden]
> [Gedachten van de ouder]
    In het hoofd van de ouder: <i>Ik kan kort antwoorden, maar mijn verhaal past daar niet in. Tot nu toe gaat het. Ik hoop dat ik straks weet wat ik thuis kan doen.</i>
    ·
    <i>Spanning 50 · vertrouwen 45 · voelt zich gehoord 31 · begrijpt het 70</i>
    ·
    Wat zeg je?
    [Gedachten van de ouder] [Ik deed iets anders] [Het gesprek afronden]
> [Ik deed iets anders]
    Wat deed je dan in je laatste zin? De ouder antwoordt opnieuw.
    [Doorvragen] [Het gevoel noemen] [Samenvatten wat ik hoorde] [Vertellen wat ik zag] [Zeggen wat ik vind of voel] [Waarderen of bedanken] [Samen laten denken] [Raad geven] [Iets afspreken] [Vragen of het duidelijk is] [Het kind erbij halen] [Geruststellen] [Uitleggen of verdedigen] [Iets anders] [Toch niet]
> [Doorvragen]
    <b>Een bezorgde ouder:</b>
    Nou, laat ik het zo zeggen.
    ·
    <i>kijkt op het blaadje</i> De gitaar staat in de kast, dat is nieuw. En ’s avonds gaat de deur vroeg dicht. Het zijn kleine dingen, misschien.
    ---
    ‘Vertelt u eens’: daarop kan de ouder vrij vertellen.
    ·
    <i>Spanning 48 · vertrouwen 48 · voelt zich gehoord 36 · begrijpt het 70</i>
    ·
    Wat zeg je?
    [Gedachten van de ouder] [Ik deed iets anders] [Het gesprek afronden]
> [Ik deed iets anders]
    Wat deed je dan in je laatste zin? De ouder antwoordt opnieuw.
    [Doorvragen] [Het gevoel noemen] [Samenvatten wat ik hoorde] [Vertellen wat ik zag] [Zeggen wat ik vind of voel] [Waarderen of bedanken] [Samen laten denken] [Raad geven] [Iets afspreken] [Vragen of het duidelijk is] [Het kind erbij halen] [Geruststellen] [Uitleggen of verdedigen] [Iets anders] [Toch niet]
> [Toch niet]
    <i>Spanning 48 · vertrouwen 48 · voelt zich gehoord 36 · begrijpt het 70</i>
    ·
    Wat zeg je?
    [Gedachten van de ouder] [Ik deed iets anders] [Het gesprek afronden]
~ [Ik deed iets anders]
> [Het gevoel noemen]
    <b>Een bezorgde ouder:</b>
    Dank u. Dat had ik even nodig, geloof ik.
    ·
    <i>kijkt op het blaadje</i> De gitaar staat in de kast, dat is nieuw. En ’s avonds gaat de deur vroeg dicht. Het zijn kleine dingen, misschien.
    ---
    ‘Vertelt u eens’: daarmee geef je het gevoel een plek.
    ·
    <i>Spanning 40 · vertrouwen 52 · voelt zich gehoord 42 · begrijpt het 70</i>
    ·
    Wat zeg je?
    [Gedachten van de ouder] [Ik deed iets anders] [Het gesprek afronden]
~ [Ik deed iets anders]
~ [Samenvatten wat ik hoorde]
~ [Ik deed iets anders]
~ [Vertellen wat ik zag]
~ [Ik deed iets anders]
~ [Zeggen wat ik vind of voel]
~ [Ik deed iets anders]
~ [Waarderen of bedanken]
~ [Ik deed iets anders]
~ [Samen laten denken]
~ [Ik deed iets anders]
> [Raad geven]
    <b>Een bezorgde ouder:</b>
    Dat heb ik allemaal al gelezen. Daar lig ik juist wakker van.
    ·
    <i>drukt de handen tegen elkaar</i> Hoe ernstig vindt u dit? U mag het zeggen. Ik kan beter tegen iets ergs dan tegen niet weten.
    ---
    ‘Vertelt u eens’: zo vroeg klinkt raad soms als een opdracht.
    ·
    <i>Spanning 55 · vertrouwen 41 · voelt zich gehoord 25 · begrijpt het 70</i>
    ·
    Wat zeg je?
    [Gedachten van de ouder] [Ik deed iets anders] [Het gesprek afronden]
~ [Ik deed iets anders]
~ [Iets afspreken]
~ [Ik deed iets anders]
~ [Vragen of het duidelijk is]
~ [Ik deed iets anders]
~ [Het kind erbij halen]
~ [Ik deed iets anders]
> [Geruststellen]
    <b>Een bezorgde ouder:</b>
    Voor u valt het misschien mee. Voor mij niet.
    ·
    <i>praat door elkaar</i> Eerst ging de gitaar weg, toen de vrienden, toen het lachen. Wat blijft er dan over? En wat kan ik nog doen?
    ---
    ‘Vertelt u eens’ kan klinken alsof de zorg er niet mag zijn.
    ·
    <i>Spanning 62 · vertrouwen 35 · voelt zich gehoord 13 · begrijpt het 70</i>
    ·
    Wat zeg je?
    [Gedachten van de ouder] [Ik deed iets anders] [Het gesprek afronden]
~ [Ik deed iets anders]
~ [Uitleggen of verdedigen]
~ [Ik deed iets anders]
> [Iets anders]
    <b>Een bezorgde ouder:</b>
    Hm, ja.
    ·
    <i>wijst op het blaadje</i> Het staat hier bovenaan, dik onderstreept: wie let er op Sem? Daar gaat het mij de hele tijd om.
    ---
    Hier herkende ik geen bekende zet. Kijk hoe de ouder erop reageert.
    ·
    <i>Spanning 51 · vertrouwen 45 · voelt zich gehoord 29 · begrijpt het 70</i>
    ·
    Wat zeg je?
    [Gedachten van de ouder] [Ik deed iets anders] [Het gesprek afronden]
> [Gedachten van de ouder]
    In het hoofd van de ouder: <i>Ik wacht af. Wat komt er nu, moet ik me zorgen maken? Misschien vindt deze leraar mij een zeurende ouder, maar ik kan die zorg nergens anders kwijt.</i>
    ·
    <i>Spanning 51 · vertrouwen 45 · voelt zich gehoord 29 · begrijpt het 70</i>
    ·
    Wat zeg je?
    [Gedachten van de ouder] [Ik deed iets anders] [Het gesprek afronden]
> U maakt zich grote zorgen, en dat al weken. {gevoel_erkennen}
    <b>Een bezorgde ouder:</b>
    Ja. Daar word ik al een stuk rustiger van.
    ·
    <i>kijkt op het blaadje</i> De gitaar staat in de kast, dat is nieuw. En ’s avonds gaat de deur vroeg dicht. Het zijn kleine dingen, misschien.
    ---
    ‘U maakt zich grote zorgen, en …’: daarmee geef je het gevoel een plek.
    ·
    <i>Spanning 41 · vertrouwen 52 · voelt zich gehoord 41 · begrijpt het 70</i>
    ·
    Wat zeg je?
    [Gedachten van de ouder] [Ik deed iets anders] [Het gesprek afronden]
> [Gedachten van de ouder]
    In het hoofd van de ouder: <i>Gelukkig, ik ben dus niet gek dat ik me zorgen maak. Ik let op elk woord, want misschien hoor ik tussen de regels hoe het echt zit.</i>
    ·
    <i>Spanning 41 · vertrouwen 52 · voelt zich gehoord 41 · begrijpt het 70</i>
    ·
    Wat zeg je?
    [Gedachten van de ouder] [Ik deed iets anders] [Het gesprek afronden]
