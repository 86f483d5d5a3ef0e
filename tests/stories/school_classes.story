# A leader sees all classes, counts and no persons; makes a class, and invites its teacher.
! leads lot De Regenboog

= lot
> /menu
    Wat wil je doen?
    [Gesprek voorbereiden] [Oefenen met een ouder] [Korte hulp] [Klassen van de school] [Cijfers van de klas] [Talen voor ouders] [Vrije dagen] [Wat wordt bewaard?] [Hulp]
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
    (the app offers /start /menu /voorbereiden /verder /pauze /oefenen /plan /kort /terugblik /tolk /veiligheid /herinneringen /thema /klas /jaarplan /cijfers /bericht /deur /leerling /herstel /huisbezoek /vaardigheden /browser /kaart /thuis /instellingen /mijngegevens /taal /privacy /help /stop)
> /klas
    Dit zijn je klassen. Tik er een aan, of maak een nieuwe.
    [Groep 7] [Nieuwe klas] [Naar het menu]

# A teacher left. The leader gives the class to another.
= lot
> /klassen
    Dit zijn de klassen van jouw school, met het aantal ouders dat meedoet. Wie dat zijn, zie je niet.
    ·
    <i>Een aantal onder de 5 laat ik niet zien.</i>
    [Groep 5b · <5] [Groep 7 · <5] [Nieuwe klas] [Klaar]
> [Groep 5b · <5]
    <b>Groep 5b</b> (Groep 3-5)
    ·
    Er doen minder dan 5 ouders mee.
    [Leraar uitnodigen] [De leraar is weg] [Ouders uitnodigen] [Alle klassen]
> [De leraar is weg]
    Is de leraar van <b>Groep 5b</b> vertrokken? Dan haal ik die leraar van de klas, en wis ik wat die hier schreef.
    ·
    Ouders merken er niets van. Daarna maak je een link voor de nieuwe leraar.
    [Ja, van de klas halen] [Toch niet]
> [Toch niet]
    <b>Groep 5b</b> (Groep 3-5)
    ·
    Er doen minder dan 5 ouders mee.
    [Leraar uitnodigen] [De leraar is weg] [Ouders uitnodigen] [Alle klassen]
> [De leraar is weg]
    Is de leraar van <b>Groep 5b</b> vertrokken? Dan haal ik die leraar van de klas, en wis ik wat die hier schreef.
    ·
    Ouders merken er niets van. Daarna maak je een link voor de nieuwe leraar.
    [Ja, van de klas halen] [Toch niet]
> [Ja, van de klas halen]
    Geef deze regel aan de leraar van Groep 5b, om in een gesprek met mij te typen:
    ·
    /start code-3
    ·
    Hij werkt één keer, tot 11 december 2026. Voor een tweede leraar maak je er nog een.
    ·
    <b>Groep 5b</b> (Groep 3-5)
    ·
    Er doen minder dan 5 ouders mee.
    ·
    Deze klas heeft nog geen leraar.
    [Leraar uitnodigen] [Ouders uitnodigen] [Alle klassen]
= sanne
> /menu
    De Regenboog: de schoolleider heeft <b>Groep 5b</b> aan een andere leraar gegeven. Wat je hier schreef, is gewist. Klopt dit niet? Vraag het de schoolleider.
    ---
    U hoort nu niet bij een klas of school. Begin met een link of code van school.
    [Beginnen] [Hulp]
! teaches kim Groep 5b
! teaches bas Groep 5b
= lot
> /klassen
    Dit zijn de klassen van jouw school, met het aantal ouders dat meedoet. Wie dat zijn, zie je niet.
    ·
    <i>Een aantal onder de 5 laat ik niet zien.</i>
    [Groep 5b · <5] [Groep 7 · <5] [Nieuwe klas] [Klaar]
> [Groep 5b · <5]
    <b>Groep 5b</b> (Groep 3-5)
    ·
    Er doen minder dan 5 ouders mee.
    [Leraar uitnodigen] [De leraar is weg] [Ouders uitnodigen] [Alle klassen]
> [De leraar is weg]
    <b>Groep 5b</b> heeft 2 leraren. Ik weet niet wie van hen weg is. Dus haal ik ze allemaal van de klas. Wie blijft, geef je een nieuwe link. Plannen blijven bewaard.
    ·
    Ouders merken er niets van. Daarna maak je een link voor de nieuwe leraar.
    [Ja, van de klas halen] [Toch niet]
