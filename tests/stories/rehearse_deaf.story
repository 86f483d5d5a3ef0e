# Where meaning can't be heard, the move is chosen first and the sentence is typed after it.
= sanne
! deaf
~ /oefenen
~ [Een bezorgde ouder]
~ [Tienminutengesprek]
~ [Zelf typen wat ik zeg]
> [Makkelijk]
    Deze ouder piekert veel en stelt de ene vraag na de andere. Wat telt, is dat jij ook goed naar het kind kijkt.
    ·
    Je hebt hooguit twaalf beurten. Stoppen kan altijd. Daar is de ouder.
    ---
    <b>Een bezorgde ouder:</b>
    <i>legt een vol blaadje op tafel</i> Ik weet het, tien minuten. Ik heb veertien vragen, dus ik begin maar: alles moet van Sem zo netjes en zo goed, ziet u dat hier ook?
    ---
    <i>Spanning 50 · vertrouwen 45 · voelt zich gehoord 30 · begrijpt het 70</i>
    ·
    Wat ga je doen? Daarna typ je je zin.
    [Doorvragen] [Het gevoel noemen] [Samenvatten wat ik hoorde] [Vertellen wat ik zag] [Zeggen wat ik vind of voel] [Waarderen of bedanken] [Samen laten denken] [Raad geven] [Iets afspreken] [Vragen of het duidelijk is] [Het kind erbij halen] [Geruststellen] [Uitleggen of verdedigen] [Iets anders] [Het gesprek afronden]
> [Doorvragen]
    Typ het zoals je het aan tafel zegt.
    [Iets anders doen]
> Wat wilt u vandaag bespreken? {open_vraag}
    <b>Een bezorgde ouder:</b>
    Nou, laat ik het zo zeggen.
    ·
    <i>zoekt vraag drie op</i> Hoe lang doet Sem op school over zo’n opdracht? Thuis kan het een hele avond zijn, voor een half blaadje.
    ---
    ‘Wat wilt u vandaag bespreken’: daarop kan de ouder vrij vertellen.
    ·
    <i>Spanning 48 · vertrouwen 49 · voelt zich gehoord 37 · begrijpt het 70</i>
    ·
    Wat ga je doen? Daarna typ je je zin.
    [Doorvragen] [Het gevoel noemen] [Samenvatten wat ik hoorde] [Vertellen wat ik zag] [Zeggen wat ik vind of voel] [Waarderen of bedanken] [Samen laten denken] [Raad geven] [Iets afspreken] [Vragen of het duidelijk is] [Het kind erbij halen] [Geruststellen] [Uitleggen of verdedigen] [Iets anders] [Gedachten van de ouder] [Het gesprek afronden]
~ [Het gevoel noemen]
> [Iets anders doen]
    <i>Spanning 48 · vertrouwen 49 · voelt zich gehoord 37 · begrijpt het 70</i>
    ·
    Wat ga je doen? Daarna typ je je zin.
    [Doorvragen] [Het gevoel noemen] [Samenvatten wat ik hoorde] [Vertellen wat ik zag] [Zeggen wat ik vind of voel] [Waarderen of bedanken] [Samen laten denken] [Raad geven] [Iets afspreken] [Vragen of het duidelijk is] [Het kind erbij halen] [Geruststellen] [Uitleggen of verdedigen] [Iets anders] [Gedachten van de ouder] [Het gesprek afronden]
> [Gedachten van de ouder]
    In het hoofd van de ouder: <i>Fijn, ik mag vertellen. Hier is ruimte voor mijn zorg. Tot nu toe gaat het. Ik hoop dat ik straks weet wat ik thuis kan doen.</i>
    ·
    <i>Spanning 48 · vertrouwen 49 · voelt zich gehoord 37 · begrijpt het 70</i>
    ·
    Wat ga je doen? Daarna typ je je zin.
    [Doorvragen] [Het gevoel noemen] [Samenvatten wat ik hoorde] [Vertellen wat ik zag] [Zeggen wat ik vind of voel] [Waarderen of bedanken] [Samen laten denken] [Raad geven] [Iets afspreken] [Vragen of het duidelijk is] [Het kind erbij halen] [Geruststellen] [Uitleggen of verdedigen] [Iets anders] [Gedachten van de ouder] [Het gesprek afronden]
~ [Het gevoel noemen]
~ U heeft er lang over nagedacht, merk ik. {}
~ [Samenvatten wat ik hoorde]
~ Dus u wilt weten of Sem plezier heeft. {}
> [Vertellen wat ik zag]
    Typ het zoals je het aan tafel zegt.
    [Iets anders doen]
> Gisteren lachte Sem in de kring. {}
    <b>Een bezorgde ouder:</b>
    Dank u, zo zie ik het voor me.
    ·
    <i>legt de pen weg</i> Nu u het zo zegt, denk ik: het gaat niet om de cijfers. Mijn kind durft niks half te laten. Ik ook niet.
    ---
    ‘Gisteren lachte Sem in de kring’: dat ziet een ouder voor zich.
    ·
    <i>Spanning 30 · vertrouwen 66 · voelt zich gehoord 64 · begrijpt het 80</i>
    ·
    Wat ga je doen? Daarna typ je je zin.
    [Doorvragen] [Het gevoel noemen] [Samenvatten wat ik hoorde] [Vertellen wat ik zag] [Zeggen wat ik vind of voel] [Waarderen of bedanken] [Samen laten denken] [Raad geven] [Iets afspreken] [Vragen of het duidelijk is] [Het kind erbij halen] [Geruststellen] [Uitleggen of verdedigen] [Iets anders] [Gedachten van de ouder] [Het gesprek afronden]
~ [Zeggen wat ik vind of voel]
~ Ik vind dat fijn om te zien. {}
~ [Waarderen of bedanken]
~ Fijn dat u het zegt. {}
~ [Samen laten denken]
~ Wat zou u zelf willen? {open_vraag}
~ [Raad geven]
~ Laat Sem eens iets fout doen. {jargon}
> [Het gesprek afronden]
    Je stopt hier. Dat mag op elk moment.
    ·
    Eerst jij: welke zin hielp volgens jou het meest?
    [Wat wilt u vandaag bespreken?] [U heeft er lang over nagedacht, merk ik.] [Dus u wilt weten of Sem plezier heeft.] [Gisteren lachte Sem in de kring.] [Ik vind dat fijn om te zien.] [Fijn dat u het zegt.] [Wat zou u zelf willen?] [Laat Sem eens iets fout doen.] [Weet ik niet]
~ [Weet ik niet]
~ [Nee, naar het verslag]
~ [Klaar]
~ /oefenen
~ [Een ouder die gescheiden is]
~ [Tienminutengesprek]
~ [Zelf typen wat ik zeg]
~ [Makkelijk]
~ [Iets afspreken]
~ Vrijdag bel ik u. {}
~ [Vragen of het duidelijk is]
~ Wat neemt u mee naar huis? {open_vraag}
~ [Het kind erbij halen]
~ Wat zegt Sem er zelf van? {open_vraag}
~ [Geruststellen]
~ Maakt u zich geen zorgen. {}
~ [Uitleggen of verdedigen]
~ Wij hebben nu eenmaal tien minuten. {}
> [Iets anders]
    Typ het zoals je het aan tafel zegt.
    [Iets anders doen]
> Het is half vier. {}
    <b>Een ouder die gescheiden is:</b>
    Dat zal wel zo zijn.
    ·
    <i>fronst</i> In mijn week zie ik dit zo niet. Dan ga je toch denken aan de andere week, of je wilt of niet.
    ---
    Hier herkende ik geen bekende zet. Kijk hoe de ouder erop reageert.
    ·
    <i>Spanning 67 · vertrouwen 37 · voelt zich gehoord 23 · begrijpt het 75</i>
    ·
    Wat ga je doen? Daarna typ je je zin.
    [Doorvragen] [Het gevoel noemen] [Samenvatten wat ik hoorde] [Vertellen wat ik zag] [Zeggen wat ik vind of voel] [Waarderen of bedanken] [Samen laten denken] [Raad geven] [Iets afspreken] [Vragen of het duidelijk is] [Het kind erbij halen] [Geruststellen] [Uitleggen of verdedigen] [Iets anders] [Gedachten van de ouder] [Het gesprek afronden]
> [Het gesprek afronden]
    Je stopt hier. Dat mag op elk moment.
    ·
    Eerst jij: welke zin hielp volgens jou het meest?
    [Vrijdag bel ik u.] [Wat neemt u mee naar huis?] [Wat zegt Sem er zelf van?] [Maakt u zich geen zorgen.] [Wij hebben nu eenmaal tien minuten.] [Het is half vier.] [Weet ik niet]
