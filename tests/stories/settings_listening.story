# To hear cards, and to read them again.
= mila
~ /start demo5b
~ [Nederlands]
~ [Ja, ik doe mee]
~ [Zaterdag 10:00]
~ /instellingen
> [Kaart horen]
    Goed. Is de kaart ingesproken in uw taal? Dan krijgt u hem ook als geluid. Anders komt alleen de tekst.
> /instellingen
    U krijgt de kaart van Groep 5b op zaterdag om 10:00.
    ·
    Is de kaart ingesproken? Dan krijgt u ook het geluid.
    ·
    Wat wilt u veranderen?
    [Dag en uur] [Taal] [Pauze] [Kaart lezen] [Wat wordt bewaard?] [Alles wissen] [Stop] [Zo laten]
> [Kaart lezen]
    Goed. U krijgt de kaart vanaf nu als tekst, zonder geluid.
