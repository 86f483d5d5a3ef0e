# Half-way one can think better of it; a person without a role on a school makes no class.
= sanne
~ /klas
~ [Nieuwe klas]
> [Toch niet]
    Goed, er verandert niets.
~ /klas
~ [Nieuwe klas]
~ (61 characters)
> [Toch niet]
    Goed, er verandert niets.
~ /klas
~ [Nieuwe klas]
~ Groep 5b
> [Toch niet]
    Goed, er verandert niets.
> /klas
    Dit zijn je klassen. Tik er een aan, of maak een nieuwe.
    [Groep 5b] [Nieuwe klas] [Naar het menu]

= ayse
> /klas
    Je hebt nog geen klas.
    ·
    Een klas maken kan alleen wie op een school werkt. Vraag je schoolleider om een link.
> /klassen
    Alle klassen van de school ziet alleen de schoolleider. Je eigen klassen vind je met /klas.
