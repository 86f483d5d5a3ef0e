# Short help, from one list.
= sanne
> /kort
    Waar kan ik je nu kort mee helpen?
    [Een goed bericht] [Een praatje bij de deur] [Eerst met de leerling] [Hoe ging het gesprek?] [Een herstelgesprek] [Een huisbezoek] [Een tolk regelen] [Kaarten met vaardigheden] [Wie beslist wat?] [Een klacht of agressie] [Zorgen over veiligheid] [Naar het menu]
~ [Een goed bericht]
~ /kort
~ [Een praatje bij de deur]
~ /kort
~ [Eerst met de leerling]
~ [Groep 3-5]
> Wat zou jou helpen op het plein?
    Zeg ook tegen de leerling: “Je hoeft niet te kiezen. Thuis en school zijn er allebei voor jou.” Vraag dus nooit wie er gelijk heeft.
    ·
    Heb je de leerling al gesproken?
    [Ja, al gesproken] [Nee, dat komt nog] [De leerling zei niets] [Ik schrok van iets] [Voorbeeld] [Waarom?]
~ /kort
~ [Hoe ging het gesprek?]
~ /kort
~ [Een herstelgesprek]
~ /kort
~ [Een huisbezoek]
~ /kort
~ [Een tolk regelen]
~ /kort
~ [Kaarten met vaardigheden]
~ /kort
~ [Zorgen over veiligheid]
~ /kort
> [Naar het menu]
    Wat wil je doen?
    [Gesprek voorbereiden] [Oefenen met een ouder] [Korte hulp] [Thema van de klas] [Mijn klassen] [Cijfers van de klas] [Kaart inspreken] [Wat wordt bewaard?] [Hulp]
