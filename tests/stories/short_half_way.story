# A short dialogue that was left half-way is not asked again when another one begins; one in the middle of a preparation leads back to its question.
= sanne
> /deur
    Een praatje bij de deur duurt één minuut. Meer hoeft niet. Wat speelt er?
    [Gewoon even praten] [Ik zie de ouder nooit] [Ik heb een zorg] [De ouder heeft een zorg] [Toch niet] [Voorbeeld] [Waarom?]
> /bericht
    Een goed bericht aan een ouder of verzorger, in twee minuten. Gebruik een schuilnaam, geen echte naam.
    ·
    Wat voor bericht wordt het?
    [Zomaar, iets moois] [Ons eerste contact] [Er komt iets lastigs] [Toch niet] [Voorbeeld] [Waarom?]
> Toch niet
    Goed, een andere keer.
> /voorbereiden
    Welk gesprek wil je voorbereiden?
    [Kennismaken] [Tegenvallende resultaten] [Schooladvies of niveau] [Gedrag in de klas] [Pesten] [Verzuim en te laat] [Zorgen om welzijn of thuis] [Zittenblijven of een andere school] [Klacht of boze ouder] [Andere verwachtingen] [Gescheiden ouders] [Tienminutengesprek] [Naar het menu]
~ [Pesten]
~ Noor
> /deur
    Een praatje bij de deur duurt één minuut. Meer hoeft niet. Wat speelt er?
    [Gewoon even praten] [Ik zie de ouder nooit] [Ik heb een zorg] [De ouder heeft een zorg] [Toch niet] [Voorbeeld] [Waarom?]
> /bericht
    Een goed bericht aan een ouder of verzorger, in twee minuten. Gebruik een schuilnaam, geen echte naam.
    ·
    Wat voor bericht wordt het?
    [Zomaar, iets moois] [Ons eerste contact] [Er komt iets lastigs] [Toch niet] [Voorbeeld] [Waarom?]
> [Toch niet]
    Goed, een andere keer.
    ·
    Voor je begint: is dit een gesprek dat je nu kunt voeren, of moet er eerst iets anders? Hoe staat het ervoor?
    ·
    Je keuze bewaar ik niet. In de app blijft mijn antwoord wel staan.
    [Een gewoon gesprek] [Ik ken de ouder nog niet] [Zorgen over veiligheid] [Boosheid of dreiging] [Voorbeeld] [Waarom?] [Terug] [Pauze]
