# A teacher of secondary school gets examples of secondary school; a teacher of both gets those of primary school.
! class vo Klas 2b
! invitation teacher vo2b Klas 2b

= joris
~ /start vo2b
~ /voorbereiden
~ [Tegenvallende resultaten]
~ Sem
~ [Een gewoon gesprek]
> [Ja, alle stappen]
    <b>Stap 2 van 13</b> · Wat zag ik?
    ·
    Wat zag je bij Sem? Schrijf op wat een camera ook zou zien: wanneer, waar, wat en hoe vaak.
    ·
    Kies hooguit drie feiten. Wat je ervan denkt, komt hierna.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “In de eerste periode haalde Sem voor wiskunde een 4,8, een 5,1 en een 4,6. Drie keer was het huiswerk niet af.”
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Overslaan]
> [Voorbeeld]
    “Ik denk dat Sem pas de avond voor de toets begint. Vraag: hoe ziet u dat thuis?”
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Overslaan]
~ [Overslaan]
~ [Overslaan]
> [Dat weet ik niet]
    Vraag het aan de mentor van vorig jaar. Eén korte vraag is vaak al genoeg.
    ·
    Stel je voor dat jij deze ouder bent. Wat zie je thuis? Waar hoop je op? Wat vind je spannend? En wat wil je zelf doen?
    ·
    Weet je het niet? Schrijf dan: navragen.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Overslaan]
~ [Overslaan]
~ [Overslaan]
~ [Rustig]
~ [Overslaan]
~ [Overslaan]
> [Voorbeeld]
    “Ik zie dat Sem voor wiskunde nu een 4,8 staat. Ik maak me daar zorgen over, want na kerst bouwen we hierop voort.”
    [Kaart: de ik-boodschap] [Kaart: de vier G’s] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Overslaan]
~ [Overslaan]
~ [Overslaan]
~ [Overslaan]
~ [Overslaan]
> [Nee, ga verder]
    <b>Stap 11 van 13</b> · Samen afspreken
    ·
    Wat wil Sem zelf? Vraag het vóór het gesprek. Spreek samen af wat jij vertelt, en of Sem erbij wil zijn.
    [Dat vraag ik nog] [Eerst met de leerling praten] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Overslaan]
    Wat kan de school doen? Noem twee mogelijkheden.
    ·
    Vraag straks aan de ouder wat past. Geef pas tips voor thuis als de ouder dat wil.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “Sem kan op donderdag naar het steunuur, of elke week tien minuten met mij plannen. Wat past volgens u het best?”
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Overslaan]
> [Voorbeeld]
    “Sem komt elke donderdag naar het steunuur. Ik kijk elke vrijdag met Sem in de planner. Over drie weken bel ik u.”
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Overslaan]
> [Voorbeeld]
    “Een PTA-toets” wordt: “een toets die meetelt voor het examen”.
    [Kaart: klare taal en een tolk] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Overslaan]
~ [Overslaan]
> [Overslaan]
    Wie moet dit ook weten? Denk aan de mentor of een vakdocent. Woont de leerling in twee huizen? Bedenk dan hoe beide ouders het horen.
    ·
    Noem geen namen, alleen wie het is.
    [Verder niemand] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “De andere ouder krijgt van mij hetzelfde korte verslag. De mentor weet ervan, en Sem weet dat.”
    [Verder niemand] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]

# of both
! class vo Klas 2c
! teaches sanne Klas 2c
= sanne
~ /voorbereiden
~ [Tegenvallende resultaten]
~ Sem
~ [Een gewoon gesprek]
~ [Ja, alle stappen]
> [Voorbeeld]
    “In oktober maakte Sem drie rekentoetsen van twintig sommen. Daarvan waren er 8, 7 en 9 goed.”
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
