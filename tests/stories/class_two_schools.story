# A teacher of two schools says for which; the class is of the age and region that are chosen.
! school zuid De Zon
! leads sanne De Zon

= sanne
~ /klas
> [Nieuwe klas]
    Voor welke school is de klas?
    [De Regenboog] [De Zon]
> [De Zon]
    Hoe heet de klas? Ouders zien deze naam op hun kaart.
    ·
    Bijvoorbeeld: Groep 5b. Gebruik geen naam van een leerling.
    [Toch niet]
> Brugklas 1c
    Hoe oud zijn de leerlingen van <b>Brugklas 1c</b>? Daar passen de thema's bij.
    [Groep 1-2] [Groep 3-5] [Groep 6-8] [Voortgezet onderwijs]
> [Voortgezet onderwijs]
    In de vakantie komen er geen kaarten. De Zon heeft de vakanties van regio <b>zuid</b>. Deze klas ook?
    [Ja, zoals de school] [Nee, noord] [Nee, midden] [Nee, zuid]
> [Ja, zoals de school]
    <b>Brugklas 1c</b> is klaar. Nu kunnen ouders meedoen.
    ·
    Met /thema kies je waar de klas aan werkt.
    ·
    Zo doen ouders van <b>Brugklas 1c</b> mee. Ze typen in een gesprek met mij:
    ·
    /start code-1
    ·
    De code werkt tot 27 november 2027.
    [Poster om op te hangen] [QR-code] [Nieuwe code] [Klaar]
    (the app offers /start /menu /voorbereiden /verder /pauze /oefenen /plan /kort /terugblik /tolk /veiligheid /herinneringen /thema /klas /jaarplan /cijfers /bericht /deur /leerling /herstel /huisbezoek /vaardigheden /browser /kaart /thuis /instellingen /mijngegevens /taal /privacy /help /stop)
> [Klaar]
    Dit zijn je klassen. Tik er een aan, of maak een nieuwe.
    [Brugklas 1c · De Zon] [Groep 5b · De Regenboog] [Nieuwe klas] [Naar het menu]
~ /klas
~ [Nieuwe klas]
~ [De Zon]
~ Groep 5b
~ [Groep 1-2]
> [Nee, midden]
    <b>Groep 5b</b> is klaar. Nu kunnen ouders meedoen.
    ·
    Met /thema kies je waar de klas aan werkt.
    ·
    Zo doen ouders van <b>Groep 5b</b> mee. Ze typen in een gesprek met mij:
    ·
    /start code-2
    ·
    De code werkt tot 27 november 2027.
    [Poster om op te hangen] [QR-code] [Nieuwe code] [Klaar]
~ /klas
~ [Nieuwe klas]
~ [De Regenboog]
~ Groep 3
~ [Groep 3-5]
> [Nee, zuid]
    <b>Groep 3</b> is klaar. Nu kunnen ouders meedoen.
    ·
    Met /thema kies je waar de klas aan werkt.
    ·
    Zo doen ouders van <b>Groep 3</b> mee. Ze typen in een gesprek met mij:
    ·
    /start code-3
    ·
    De code werkt tot 27 november 2027.
    [Poster om op te hangen] [QR-code] [Nieuwe code] [Klaar]
> /klas
    Dit zijn je klassen. Tik er een aan, of maak een nieuwe.
    [Brugklas 1c · De Zon] [Groep 3 · De Regenboog] [Groep 5b · De Regenboog] [Groep 5b · De Zon] [Nieuwe klas] [Naar het menu]
