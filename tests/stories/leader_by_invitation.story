# A school leader: preparing is for leaders too, choosing a theme is not.
! invitation leader WELKOM-LEIDER

= petra
> /start WELKOM-LEIDER
    Welkom. Je hoort nu als schoolleider bij De Regenboog.
    ·
    Je kunt hier zelf een gesprek met ouders voorbereiden en oefenen. Wat leraren hier typen, kun je niet zien.
    ·
    Wat wil je doen?
    [Gesprek voorbereiden] [Oefenen met een ouder] [Korte hulp] [Klassen van de school] [Cijfers van de klas] [Talen voor ouders] [Vrije dagen] [Wat wordt bewaard?] [Hulp]
    (the app offers /start /menu /voorbereiden /verder /pauze /oefenen /plan /kort /terugblik /tolk /veiligheid /herinneringen /thema /klas /jaarplan /cijfers /bericht /deur /leerling /herstel /huisbezoek /vaardigheden /browser /kaart /thuis /instellingen /mijngegevens /taal /privacy /help /stop)
> [Hulp]
    Ik help je een moeilijk gesprek met ouders voor te bereiden en te oefenen.
    ·
    /voorbereiden – een gesprek voorbereiden
    /verder – verder waar je was
    /oefenen – oefenen met een ouder
    /plan – je plannen
    /kort – korte hulp: een bericht, een tolk, een terugblik
    /herinneringen – je seintjes
    ·
    /klassen – de klassen van de school
    ·
    /cijfers – hoeveel ouders meedoen
    ·
    /menu – alles wat kan
    /taal – andere taal
    /privacy – wat wordt bewaard
    /stop – geen berichten meer
    ·
    Wat wil je doen?
    [Gesprek voorbereiden] [Oefenen met een ouder] [Korte hulp] [Klassen van de school] [Cijfers van de klas] [Talen voor ouders] [Vrije dagen] [Wat wordt bewaard?] [Hulp]
> [Wat wordt bewaard?]
    <b>Wat je hier typt</b> staat op de server van je school en bij de app waarin je typt. Geen collega, leidinggevende of ouder krijgt het van mij te zien, tenzij jij een plan deelt.
    ·
    Ik bewaar je antwoorden, behalve waar ik zeg van niet. Zo kun je later verder. Schrijf een schuilnaam, nooit de naam van een leerling.
    ·
    Vraag je een seintje voor je gesprek? Dan bewaar ik ook die dag.
    ·
    Oefen je met een ouder? Dan bewaar ik wat jij in dat gesprek zegt. Zo kun je terugkijken.
    ·
    Wat je typt, staat op de server achter slot. Wist je alles, dan kan niemand het meer lezen. Wat ik van je heb, en tot wanneer, zie je met /mijngegevens.
    ·
    De app waarin dit gesprek staat, bewaart het gesprek ook. Daar gaat de school niet over. Een bericht of het hele gesprek wissen kan in de app zelf.
    ·
    Wat wil je doen?
    [Gesprek voorbereiden] [Oefenen met een ouder] [Korte hulp] [Klassen van de school] [Cijfers van de klas] [Talen voor ouders] [Vrije dagen] [Wat wordt bewaard?] [Hulp]
> [Gesprek voorbereiden]
    Welk gesprek wil je voorbereiden?
    [Kennismaken] [Tegenvallende resultaten] [Schooladvies of niveau] [Gedrag in de klas] [Pesten] [Verzuim en te laat] [Zorgen om welzijn of thuis] [Zittenblijven of een andere school] [Klacht of boze ouder] [Andere verwachtingen] [Gescheiden ouders] [Tienminutengesprek] [Naar het menu]
> [Tegenvallende resultaten]
    Fijn dat je de tijd neemt. In dertien korte stappen maak je een plan voor je gesprek met ouders of verzorgers.
    ·
    Over wie gaat het? Gebruik een schuilnaam, en schrijf ook geen andere namen op.
    ·
    <i>Ik bewaar je antwoorden op de server van je school. De app bewaart het gesprek. Een ander leest het alleen als jij het deelt.</i>
    [Liever geen naam] [Voorbeeld] [Waarom?]
> /thema
    Je hebt nog geen klas. Met /klas maak je er een.
