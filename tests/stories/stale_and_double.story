# Buttons of before, double taps, and updates that come twice.
= sanne
> /voorbereiden
    Welk gesprek wil je voorbereiden?
    [Kennismaken] [Tegenvallende resultaten] [Schooladvies of niveau] [Gedrag in de klas] [Pesten] [Verzuim en te laat] [Zorgen om welzijn of thuis] [Zittenblijven of een andere school] [Klacht of boze ouder] [Andere verwachtingen] [Gescheiden ouders] [Tienminutengesprek] [Naar het menu]
> [Tegenvallende resultaten]
    Fijn dat je de tijd neemt. In dertien korte stappen maak je een plan voor je gesprek met ouders of verzorgers.
    ·
    Over wie gaat het? Gebruik een schuilnaam, en schrijf ook geen andere namen op.
    ·
    <i>Ik bewaar je antwoorden op de server van je school. De app bewaart het gesprek. Een ander leest het alleen als jij het deelt.</i>
    [Liever geen naam] [Voorbeeld] [Waarom?]
> [Tegenvallende resultaten]
    Deze knop hoort bij een eerdere vraag. De vraag van nu:
    ---
    Fijn dat je de tijd neemt. In dertien korte stappen maak je een plan voor je gesprek met ouders of verzorgers.
    ·
    Over wie gaat het? Gebruik een schuilnaam, en schrijf ook geen andere namen op.
    ·
    <i>Ik bewaar je antwoorden op de server van je school. De app bewaart het gesprek. Een ander leest het alleen als jij het deelt.</i>
    [Liever geen naam] [Voorbeeld] [Waarom?]
> [Liever geen naam]
    <b>Stap 1 van 13</b> · Past dit gesprek nu?
    ·
    Eerst even stilstaan. Waar lijkt je gesprek het meest op? Je keuze bewaar ik niet. In de app blijft mijn antwoord wel staan.
    [Een gewoon gesprek] [Ik ken de ouder nog niet] [Zorgen over veiligheid] [Boosheid of dreiging] [Voorbeeld] [Waarom?] [Terug] [Pauze]
> [Liever geen naam] again
    Deze knop hoort bij een eerdere vraag. De vraag van nu:
    ---
    <b>Stap 1 van 13</b> · Past dit gesprek nu?
    ·
    Eerst even stilstaan. Waar lijkt je gesprek het meest op? Je keuze bewaar ik niet. In de app blijft mijn antwoord wel staan.
    [Een gewoon gesprek] [Ik ken de ouder nog niet] [Zorgen over veiligheid] [Boosheid of dreiging] [Voorbeeld] [Waarom?] [Terug] [Pauze]
> [Een gewoon gesprek]
    Goed. Dan kijken we rustig hoe je dit gesprek wilt voeren.
    ·
    Ga je nu verder met deze voorbereiding? Stop hier als je eerst moet overleggen.
    [Ja, alle stappen] [Ja, maar kort] [Nee, ik stop hier] [Terug] [Pauze]
! redeliver
    (nothing)
> [Een gewoon gesprek] again
    Deze knop hoort bij een eerdere vraag. De vraag van nu:
    ---
    <b>Stap 1 van 13</b> · Past dit gesprek nu?
    ·
    Ga je nu verder met deze voorbereiding? Stop hier als je eerst moet overleggen.
    [Ja, alle stappen] [Ja, maar kort] [Nee, ik stop hier] [Terug] [Pauze]
> [Ja, alle stappen]
    <b>Stap 2 van 13</b> · Wat zag ik?
    ·
    Wat zag je bij deze leerling? Schrijf op wat een camera ook zou zien: wanneer, waar, wat en hoe vaak.
    ·
    Kies hooguit drie feiten. Wat je ervan denkt, komt hierna.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> Feit één.
    Je schreef:
    Feit één.
    ·
    Lees het na. Zou een camera dit ook zien?
    [Ja, dit zijn feiten] [Ja, maar het is er één] [Het zijn er te veel] [Er zit een mening in] [Terug] [Pauze]
! redeliver
    (nothing)
> /pauze
    Je antwoorden zijn bewaard. Tik op Verder als je weer tijd hebt.
    [Verder] [Herinner me later] [Menu]
> [Ja, dit zijn feiten]
    Deze knop hoort bij een eerdere vraag. De vraag van nu:
    ---
    Je antwoorden zijn bewaard. Tik op Verder als je weer tijd hebt.
    [Verder] [Herinner me later] [Menu]
> [Verder]
    We gaan verder waar je was.
    ---
    <b>Stap 2 van 13</b> · Wat zag ik?
    ·
    Je schreef:
    Feit één.
    ·
    Lees het na. Zou een camera dit ook zien?
    [Ja, dit zijn feiten] [Ja, maar het is er één] [Het zijn er te veel] [Er zit een mening in] [Terug] [Pauze]
> [Verder] again
    We gaan verder waar je was.
    ---
    <b>Stap 2 van 13</b> · Wat zag ik?
    ·
    Je schreef:
    Feit één.
    ·
    Lees het na. Zou een camera dit ook zien?
    [Ja, dit zijn feiten] [Ja, maar het is er één] [Het zijn er te veel] [Er zit een mening in] [Terug] [Pauze]
