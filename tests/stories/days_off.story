# A leader tells on which days the school has no lessons, and takes one away again; a teacher can't.
! invitation leader WELKOM-LEIDER

= petra
~ /start WELKOM-LEIDER
> /menu
    Wat wil je doen?
    [Gesprek voorbereiden] [Oefenen met een ouder] [Korte hulp] [Klassen van de school] [Cijfers van de klas] [Talen voor ouders] [Vrije dagen] [Wat wordt bewaard?] [Hulp]
> [Vrije dagen]
    Er staan nog geen vrije dagen van jouw school. De vakanties ken ik al: die van jullie regio.
    ·
    Op een vrije dag stuur ik leraren geen herinnering. Zijn er in een week minder dan drie lesdagen? Dan krijgen ouders die week geen kaart.
    [Een dag toevoegen] [Klaar]
> [Een dag toevoegen]
    Op welke dag is er geen les? Bijvoorbeeld: <i>4 december</i>.
    ·
    Typ één dag tegelijk.
    [Toch niet]
> vrijdag 4 december
    Genoteerd: <b>vrijdag 4 december 2026</b>.
    ·
    Dit zijn de vrije dagen van jouw school, naast de vakanties van jullie regio.
    ·
    Tik een dag aan om hem weg te halen.
    [vrijdag 4 december 2026] [Een dag toevoegen] [Klaar]
> [Een dag toevoegen]
    Op welke dag is er geen les? Bijvoorbeeld: <i>4 december</i>.
    ·
    Typ één dag tegelijk.
    [Toch niet]
> 4-12
    <b>vrijdag 4 december 2026</b> stond er al.
    ·
    Dit zijn de vrije dagen van jouw school, naast de vakanties van jullie regio.
    ·
    Tik een dag aan om hem weg te halen.
    [vrijdag 4 december 2026] [Een dag toevoegen] [Klaar]
> [Een dag toevoegen]
    Op welke dag is er geen les? Bijvoorbeeld: <i>4 december</i>.
    ·
    Typ één dag tegelijk.
    [Toch niet]
> 2 november
    Die dag is al geweest.
    ·
    Op welke dag is er geen les? Bijvoorbeeld: <i>4 december</i>.
    ·
    Typ één dag tegelijk.
    [Toch niet]
> 31 februari
    Die dag staat niet in de kalender, of de dag en de datum horen niet bij elkaar.
    ·
    Op welke dag is er geen les? Bijvoorbeeld: <i>4 december</i>.
    ·
    Typ één dag tegelijk.
    [Toch niet]
> ergens in mei
    Ik lees er geen dag in.
    ·
    Op welke dag is er geen les? Bijvoorbeeld: <i>4 december</i>.
    ·
    Typ één dag tegelijk.
    [Toch niet]
> [Toch niet]
    Dit zijn de vrije dagen van jouw school, naast de vakanties van jullie regio.
    ·
    Tik een dag aan om hem weg te halen.
    [vrijdag 4 december 2026] [Een dag toevoegen] [Klaar]
> [vrijdag 4 december 2026]
    Is er op die dag toch les?
    [Ja, haal de dag weg] [Nee, laat staan]
> [Nee, laat staan]
    Dit zijn de vrije dagen van jouw school, naast de vakanties van jullie regio.
    ·
    Tik een dag aan om hem weg te halen.
    [vrijdag 4 december 2026] [Een dag toevoegen] [Klaar]
> [Klaar]
    Goed, zo blijft het.
> /vrijedagen
    Dit zijn de vrije dagen van jouw school, naast de vakanties van jullie regio.
    ·
    Tik een dag aan om hem weg te halen.
    [vrijdag 4 december 2026] [Een dag toevoegen] [Klaar]
> [vrijdag 4 december 2026]
    Is er op die dag toch les?
    [Ja, haal de dag weg] [Nee, laat staan]
> [Ja, haal de dag weg]
    Er staan nog geen vrije dagen van jouw school. De vakanties ken ik al: die van jullie regio.
    ·
    Op een vrije dag stuur ik leraren geen herinnering. Zijn er in een week minder dan drie lesdagen? Dan krijgen ouders die week geen kaart.
    [Een dag toevoegen] [Klaar]
> [Klaar]
    Goed, zo blijft het.

= sanne
> /vrijedagen
    De vrije dagen bepaalt de schoolleider.
