# A leader of a school that has no class yet.
! school zuid De Zon
! leads lot De Zon

= lot
> /klassen
    Jouw school heeft nog geen klas. Zal ik er een maken?
    [Nieuwe klas] [Toch niet]
> [Toch niet]
    Goed.
~ /klassen
> [Nieuwe klas]
    Hoe heet de klas? Ouders zien deze naam op hun kaart.
    ·
    Bijvoorbeeld: Groep 5b. Gebruik geen naam van een leerling.
    [Toch niet]
> Groep 1
    Hoe oud zijn de leerlingen van <b>Groep 1</b>? Daar passen de thema's bij.
    [Groep 1-2] [Groep 3-5] [Groep 6-8] [Voortgezet onderwijs]
