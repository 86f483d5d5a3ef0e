# A teacher with two classes says for which.
! class groep-3-5 Groep 4a
! teaches sanne Groep 4a

= sanne
> /thema
    Voor welke klas?
    [Groep 4a] [Groep 5b]
> [Groep 4a]
    Groep 4a heeft nog geen thema. Ouders die meedoen, krijgen nu een kaart over de schooldag.
    ·
    Waar werkt de klas aan? Het thema blijft staan tot je een ander kiest. Wat ouders thuis met hun kind doen, telt het meest mee, op elke leeftijd.
    [Leren lezen] [Rekenen] [Samen tegen pesten] [Trots] [Natuur en weer] [Voorlezen] [Klok en tijd] [Wij zijn een groep] [Ruzie oplossen] [Regels thuis en op school] [De buurt] [Verhalen van vroeger] [Slapen en uitrusten] [Eten en proeven] [Sport en bewegen] [Muziek] [Spelletjes] [Boeken kiezen] [Vertellen voor de klas] [Filmpjes en schermen] [Zo laten]
> [Leren lezen]
    Gedaan. Groep 4a werkt aan <b>Leren lezen</b>.
    ·
    Ouders die meedoen, krijgen hierover elke schoolweek een kaart, in de taal en op het moment die zij kozen.
    ·
    Na een paar weken komen dezelfde kaarten terug. Kies dan een ander thema.
> /thema
    Voor welke klas?
    [Groep 4a] [Groep 5b]
> Groep 5b
    Groep 5b heeft nog geen thema. Ouders die meedoen, krijgen nu een kaart over de schooldag.
    ·
    Waar werkt de klas aan? Het thema blijft staan tot je een ander kiest. Wat ouders thuis met hun kind doen, telt het meest mee, op elke leeftijd.
    [Leren lezen] [Rekenen] [Samen tegen pesten] [Trots] [Natuur en weer] [Voorlezen] [Klok en tijd] [Wij zijn een groep] [Ruzie oplossen] [Regels thuis en op school] [De buurt] [Verhalen van vroeger] [Slapen en uitrusten] [Eten en proeven] [Sport en bewegen] [Muziek] [Spelletjes] [Boeken kiezen] [Vertellen voor de klas] [Filmpjes en schermen] [Zo laten]
> 1
    Gedaan. Groep 5b werkt aan <b>Leren lezen</b>.
    ·
    Ouders die meedoen, krijgen hierover elke schoolweek een kaart, in de taal en op het moment die zij kozen.
    ·
    Na een paar weken komen dezelfde kaarten terug. Kies dan een ander thema.
