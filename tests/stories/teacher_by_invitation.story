# A teacher gets a link from the school leader, and has one class.
! invitation teacher WELKOM-NOA Groep 5b

= noa
> /start WELKOM-NOA
    Fijn dat je er bent. Je hoort nu als leraar bij De Regenboog.
    ·
    Ik help je met moeilijke gesprekken met ouders. En ouders van je klas kunnen elke week een kaart krijgen voor thuis.
    ·
    Gebruik in dit gesprek nooit de naam van een leerling.
    ·
    Wat wil je doen?
    [Gesprek voorbereiden] [Oefenen met een ouder] [Korte hulp] [Thema van de klas] [Mijn klassen] [Cijfers van de klas] [Kaart inspreken] [Wat wordt bewaard?] [Hulp]
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
    /klas – je klassen, en ouders uitnodigen
    /thema – het thema van je klas
    ·
    /cijfers – hoeveel ouders meedoen
    ·
    /inspreken – een kaart inspreken, voor wie liever luistert
    ·
    /menu – alles wat kan
    /taal – andere taal
    /privacy – wat wordt bewaard
    /stop – geen berichten meer
    ·
    Wat wil je doen?
    [Gesprek voorbereiden] [Oefenen met een ouder] [Korte hulp] [Thema van de klas] [Mijn klassen] [Cijfers van de klas] [Kaart inspreken] [Wat wordt bewaard?] [Hulp]
> [Gesprek voorbereiden]
    Welk gesprek wil je voorbereiden?
    [Kennismaken] [Tegenvallende resultaten] [Schooladvies of niveau] [Gedrag in de klas] [Pesten] [Verzuim en te laat] [Zorgen om welzijn of thuis] [Zittenblijven of een andere school] [Klacht of boze ouder] [Andere verwachtingen] [Gescheiden ouders] [Tienminutengesprek] [Naar het menu]
> [Naar het menu]
    Wat wil je doen?
    [Gesprek voorbereiden] [Oefenen met een ouder] [Korte hulp] [Thema van de klas] [Mijn klassen] [Cijfers van de klas] [Kaart inspreken] [Wat wordt bewaard?] [Hulp]

# The same link once more, by the same teacher, is no mistake.
> /start WELKOM-NOA
    Fijn dat je er bent. Je hoort nu als leraar bij De Regenboog.
    ·
    Ik help je met moeilijke gesprekken met ouders. En ouders van je klas kunnen elke week een kaart krijgen voor thuis.
    ·
    Gebruik in dit gesprek nooit de naam van een leerling.
    ·
    Wat wil je doen?
    [Gesprek voorbereiden] [Oefenen met een ouder] [Korte hulp] [Thema van de klas] [Mijn klassen] [Cijfers van de klas] [Kaart inspreken] [Wat wordt bewaard?] [Hulp]
