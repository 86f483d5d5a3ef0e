# A teacher without a class has no theme to choose; a class of an age without themes has none on offer.
! invitation teacher ZONDER-KLAS
! class groep-1-2 Groep 1a
! invitation teacher KLEUTERS Groep 1a

= noa
~ /start ZONDER-KLAS
> [Thema van de klas]
    Je hebt nog geen klas. Met /klas maak je er een.

= kim
~ /start KLEUTERS
> [Thema van de klas]
    Groep 1a heeft nog geen thema. Ouders die meedoen, krijgen nu een kaart over de schooldag.
    ·
    Waar werkt de klas aan? Tik een thema aan, dan zie je de kaart. Wat ouders thuis met hun kind doen, telt het meest mee, op elke leeftijd.
    [De klas leren kennen] [Dit ben ik] [Samen spelen] [Blij, boos, bang, verdrietig] [Mijn lichaam] [Eten] [Slapen] [Herfst] [Meer thema's] [Een eigen thema] [Meer] [Zo laten]
