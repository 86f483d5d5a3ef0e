# The teacher does not know the parent yet.
= sanne
~ /voorbereiden
~ [Tegenvallende resultaten]
> Sem
    <b>Stap 1 van 13</b> · Past dit gesprek nu?
    ·
    Eerst even stilstaan. Waar lijkt je gesprek het meest op? Je keuze bewaar ik niet. In de app blijft mijn antwoord wel staan.
    [Een gewoon gesprek] [Ik ken de ouder nog niet] [Zorgen over veiligheid] [Boosheid of dreiging] [Voorbeeld] [Waarom?] [Terug] [Pauze]
> [Ik ken de ouder nog niet]
    Bel of app dan eerst even over iets wat goed gaat. Bijvoorbeeld: “Noor hielp vandaag een klasgenoot. Dat wilde ik u graag vertellen.”
    ·
    Is daar geen tijd meer voor? Begin je gesprek dan met kennismaken. Samen iets moeilijks bespreken gaat daarna makkelijker.
    ·
    Ga je nu verder met deze voorbereiding? Stop hier als je eerst moet overleggen.
    [Ja, alle stappen] [Ja, maar kort] [Nee, ik stop hier] [Terug] [Pauze]
> [Terug]
    Fijn dat je de tijd neemt. In dertien korte stappen maak je een plan voor je gesprek met ouders of verzorgers.
    ·
    Over wie gaat het? Gebruik een schuilnaam, en schrijf ook geen andere namen op.
    ·
    <i>Ik bewaar je antwoorden op de server van je school. De app bewaart het gesprek. Een ander leest het alleen als jij het deelt.</i>
    [Liever geen naam] [Voorbeeld] [Waarom?]
> Noor
    <b>Stap 1 van 13</b> · Past dit gesprek nu?
    ·
    Eerst even stilstaan. Waar lijkt je gesprek het meest op? Je keuze bewaar ik niet. In de app blijft mijn antwoord wel staan.
    [Een gewoon gesprek] [Ik ken de ouder nog niet] [Zorgen over veiligheid] [Boosheid of dreiging] [Voorbeeld] [Waarom?] [Terug] [Pauze]
> [Een gewoon gesprek]
    Goed. Dan kijken we rustig hoe je dit gesprek wilt voeren.
    ·
    Ga je nu verder met deze voorbereiding? Stop hier als je eerst moet overleggen.
    [Ja, alle stappen] [Ja, maar kort] [Nee, ik stop hier] [Terug] [Pauze]
