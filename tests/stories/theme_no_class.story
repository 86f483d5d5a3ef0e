# A teacher without a class has no theme to choose; a class of an age without themes has none on offer.
! invitation teacher ZONDER-KLAS
! class groep-1-2 Groep 1a
! invitation teacher KLEUTERS Groep 1a

= noa
~ /start ZONDER-KLAS
> [Thema van de klas]
    Je hebt nog geen klas. Vraag de schoolleider om een link met jouw klas.

= kim
~ /start KLEUTERS
> [Thema van de klas]
    Voor deze leeftijd zijn er nog geen thema's. Ouders krijgen elke schoolweek een vraag over de schooldag.
