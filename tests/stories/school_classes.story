# A leader sees all classes, counts and no persons; makes a class, and invites its teacher.
! leads lot De Regenboog

= lot
> /menu
    Wat wil je doen?
    [Gesprek voorbereiden] [Oefenen met een ouder] [Korte hulp] [Klassen van de school] [Cijfers van de klas] [Talen voor ouders] [Wat wordt bewaard?] [Hulp]
> [Klassen van de school]
    Dit zijn de klassen van jouw school, met het aantal ouders dat meedoet. Wie dat zijn, zie je niet.
    ·
    <i>Een aantal onder de 5 laat ik niet zien.</i>
    [Groep 5b · <5] [Nieuwe klas] [Klaar]
> [Nieuwe klas]
    Hoe heet de klas? Ouders zien deze naam op hun kaart.
    ·
    Bijvoorbeeld: Groep 5b. Gebruik geen naam van een leerling.
    [Toch niet]
~ Groep 7
~ [Groep 6-8]
> [Ja, zoals de school]
    <b>Groep 7</b> is klaar. Nu kunnen ouders meedoen.
    ·
    Zo doen ouders van <b>Groep 7</b> mee. Ze typen in een gesprek met mij:
    ·
    /start code-1
    ·
    De code werkt tot 27 november 2027.
    [Poster om op te hangen] [QR-code] [Nieuwe code] [Klaar]
> [Klaar]
    Dit zijn de klassen van jouw school, met het aantal ouders dat meedoet. Wie dat zijn, zie je niet.
    ·
    <i>Een aantal onder de 5 laat ik niet zien.</i>
    [Groep 5b · <5] [Groep 7 · <5] [Nieuwe klas] [Klaar]
> [Groep 7 · <5]
    <b>Groep 7</b> (Groep 6-8)
    ·
    Er doen minder dan 5 ouders mee.
    ·
    Deze klas heeft nog geen leraar.
    [Leraar uitnodigen] [Ouders uitnodigen] [Alle klassen]
> [Leraar uitnodigen]
    Geef deze regel aan de leraar van Groep 7, om in een gesprek met mij te typen:
    ·
    /start code-2
    ·
    Hij werkt één keer, tot 11 december 2026. Voor een tweede leraar maak je er nog een.
    ·
    <b>Groep 7</b> (Groep 6-8)
    ·
    Er doen minder dan 5 ouders mee.
    ·
    Deze klas heeft nog geen leraar.
    [Leraar uitnodigen] [Ouders uitnodigen] [Alle klassen]
> [Ouders uitnodigen]
    Zo doen ouders van <b>Groep 7</b> mee. Ze typen in een gesprek met mij:
    ·
    /start code-1
    ·
    De code werkt tot 27 november 2027.
    [Poster om op te hangen] [QR-code] [Nieuwe code] [Klaar]
> [Klaar]
    <b>Groep 7</b> (Groep 6-8)
    ·
    Er doen minder dan 5 ouders mee.
    ·
    Deze klas heeft nog geen leraar.
    [Leraar uitnodigen] [Ouders uitnodigen] [Alle klassen]
> [Alle klassen]
    Dit zijn de klassen van jouw school, met het aantal ouders dat meedoet. Wie dat zijn, zie je niet.
    ·
    <i>Een aantal onder de 5 laat ik niet zien.</i>
    [Groep 5b · <5] [Groep 7 · <5] [Nieuwe klas] [Klaar]
> [Klaar]
    Goed.
> /klas
    Je hebt nog geen klas.
    ·
    Hoe heet de klas? Ouders zien deze naam op hun kaart.
    ·
    Bijvoorbeeld: Groep 5b. Gebruik geen naam van een leerling.
    [Toch niet]
> [Toch niet]
    Goed, er verandert niets.

= noa
> /start code-2
    Fijn dat je er bent. Je hoort nu als leraar bij De Regenboog.
    ·
    Ik help je met moeilijke gesprekken met ouders. En ouders van je klas kunnen elke week een kaart krijgen voor thuis.
    ·
    Gebruik in dit gesprek nooit de naam van een leerling.
    ·
    Wat wil je doen?
    [Gesprek voorbereiden] [Oefenen met een ouder] [Korte hulp] [Thema van de klas] [Mijn klassen] [Cijfers van de klas] [Kaart inspreken] [Wat wordt bewaard?] [Hulp]
    (the app offers /start /menu /voorbereiden /verder /pauze /oefenen /plan /kort /terugblik /tolk /veiligheid /herinneringen /thema /klas /jaarplan /cijfers /bericht /deur /leerling /herstel /huisbezoek /vaardigheden /kaart /thuis /instellingen /taal /privacy /help /stop)
> /klas
    Dit zijn je klassen. Tik er een aan, of maak een nieuwe.
    [Groep 7] [Nieuwe klas] [Naar het menu]
