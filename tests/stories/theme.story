# The class gets a theme, keeps it, and gets another.
= sanne
> /thema
    Groep 5b heeft nog geen thema. Ouders die meedoen, krijgen nu een kaart over de schooldag.
    ·
    Waar werkt de klas aan? Het thema blijft staan tot je een ander kiest. Wat ouders thuis met hun kind doen, telt het meest mee, op elke leeftijd.
    [Leren lezen] [Rekenen] [Samen tegen pesten] [Trots] [Natuur en weer] [Voorlezen] [Klok en tijd] [Wij zijn een groep] [Ruzie oplossen] [Regels thuis en op school] [De buurt] [Verhalen van vroeger] [Slapen en uitrusten] [Eten en proeven] [Sport en bewegen] [Muziek] [Spelletjes] [Boeken kiezen] [Vertellen voor de klas] [Filmpjes en schermen] [Zo laten]
> [Zo laten]
    Goed, er verandert niets.
> /thema
    Groep 5b heeft nog geen thema. Ouders die meedoen, krijgen nu een kaart over de schooldag.
    ·
    Waar werkt de klas aan? Het thema blijft staan tot je een ander kiest. Wat ouders thuis met hun kind doen, telt het meest mee, op elke leeftijd.
    [Leren lezen] [Rekenen] [Samen tegen pesten] [Trots] [Natuur en weer] [Voorlezen] [Klok en tijd] [Wij zijn een groep] [Ruzie oplossen] [Regels thuis en op school] [De buurt] [Verhalen van vroeger] [Slapen en uitrusten] [Eten en proeven] [Sport en bewegen] [Muziek] [Spelletjes] [Boeken kiezen] [Vertellen voor de klas] [Filmpjes en schermen] [Zo laten]
> [Rekenen]
    Gedaan. Groep 5b werkt aan <b>Rekenen</b>.
    ·
    Ouders die meedoen, krijgen hierover elke schoolweek een kaart, in de taal en op het moment die zij kozen.
    ·
    Na een paar weken komen dezelfde kaarten terug. Kies dan een ander thema.
> /menu
    Wat wil je doen?
    [Gesprek voorbereiden] [Oefenen met een ouder] [Korte hulp] [Thema van de klas] [Kaart inspreken] [Wat wordt bewaard?] [Hulp]
> [Thema van de klas]
    Groep 5b werkt nu aan: <b>Rekenen</b>.
    ·
    Waar werkt de klas aan? Het thema blijft staan tot je een ander kiest. Wat ouders thuis met hun kind doen, telt het meest mee, op elke leeftijd.
    [Leren lezen] [Rekenen] [Samen tegen pesten] [Trots] [Natuur en weer] [Voorlezen] [Klok en tijd] [Wij zijn een groep] [Ruzie oplossen] [Regels thuis en op school] [De buurt] [Verhalen van vroeger] [Slapen en uitrusten] [Eten en proeven] [Sport en bewegen] [Muziek] [Spelletjes] [Boeken kiezen] [Vertellen voor de klas] [Filmpjes en schermen] [Zo laten]
> [Trots]
    Gedaan. Groep 5b werkt aan <b>Trots</b>.
    ·
    Ouders die meedoen, krijgen hierover elke schoolweek een kaart, in de taal en op het moment die zij kozen.
    ·
    Na een paar weken komen dezelfde kaarten terug. Kies dan een ander thema.
