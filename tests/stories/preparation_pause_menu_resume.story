# Pausing, looking around, and going on where it was, also after the program was restarted.
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
> Sem
    <b>Stap 1 van 13</b> · Past dit gesprek nu?
    ·
    Eerst even stilstaan. Waar lijkt je gesprek het meest op? Je keuze bewaar ik niet. In de app blijft mijn antwoord wel staan.
    [Een gewoon gesprek] [Ik ken de ouder nog niet] [Zorgen over veiligheid] [Boosheid of dreiging] [Voorbeeld] [Waarom?] [Terug] [Pauze]
> [Een gewoon gesprek]
    Goed. Dan kijken we rustig hoe je dit gesprek wilt voeren.
    ·
    Ga je nu verder met deze voorbereiding? Stop hier als je eerst moet overleggen.
    [Ja, alle stappen] [Ja, maar kort] [Nee, ik stop hier] [Terug] [Pauze]
> [Ja, alle stappen]
    <b>Stap 2 van 13</b> · Wat zag ik?
    ·
    Wat zag je bij Sem? Schrijf op wat een camera ook zou zien: wanneer, waar, wat en hoe vaak.
    ·
    Kies hooguit drie feiten. Wat je ervan denkt, komt hierna.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> Sem maakte 4 van de 12 sommen.
    Je schreef:
    Sem maakte 4 van de 12 sommen.
    ·
    Lees het na. Zou een camera dit ook zien?
    [Ja, dit zijn feiten] [Ja, maar het is er één] [Het zijn er te veel] [Er zit een mening in] [Terug] [Pauze]
> [Pauze]
    Je antwoorden zijn bewaard. Tik op Verder als je weer tijd hebt.
    [Verder] [Herinner me later] [Menu]
> [Menu]
    Wat wil je doen?
    [Verder met voorbereiden] [Gesprek voorbereiden] [Oefenen met een ouder] [Korte hulp] [Herinneringen] [Thema van de klas] [Mijn klassen] [Cijfers van de klas] [Kaart inspreken] [Wat wordt bewaard?] [Hulp]

! restart
@ 2026-11-30T08:00
> [Verder met voorbereiden]
    We gaan verder waar je was.
    ---
    <b>Stap 2 van 13</b> · Wat zag ik?
    ·
    Je schreef:
    Sem maakte 4 van de 12 sommen.
    ·
    Lees het na. Zou een camera dit ook zien?
    [Ja, dit zijn feiten] [Ja, maar het is er één] [Het zijn er te veel] [Er zit een mening in] [Terug] [Pauze]
> [Ja, dit zijn feiten]
    Mooi. Hier kun je samen naar kijken.
    ·
    Nu mag het wel: wat denk je erbij? Dat is je uitleg, nog geen feit.
    ·
    Zet er een vraag achter, zodat je het kunt navragen.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]

# Turning to something else pauses it too.
> /menu
    Wat wil je doen?
    [Verder met voorbereiden] [Gesprek voorbereiden] [Oefenen met een ouder] [Korte hulp] [Herinneringen] [Thema van de klas] [Mijn klassen] [Cijfers van de klas] [Kaart inspreken] [Wat wordt bewaard?] [Hulp]
> /voorbereiden
    Er staat nog een voorbereiding open.
    ·
    Welk gesprek wil je voorbereiden?
    [Verder waar ik was] [Kennismaken] [Tegenvallende resultaten] [Schooladvies of niveau] [Gedrag in de klas] [Pesten] [Verzuim en te laat] [Zorgen om welzijn of thuis] [Zittenblijven of een andere school] [Klacht of boze ouder] [Andere verwachtingen] [Gescheiden ouders] [Tienminutengesprek] [Naar het menu]
> [Verder waar ik was]
    We gaan verder waar je was.
    ---
    <b>Stap 2 van 13</b> · Wat zag ik?
    ·
    Nu mag het wel: wat denk je erbij? Dat is je uitleg, nog geen feit.
    ·
    Zet er een vraag achter, zodat je het kunt navragen.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> /plan
    Je hebt nog geen plan. Met /voorbereiden maak je er een.
> /verder
    We gaan verder waar je was.
    ---
    <b>Stap 2 van 13</b> · Wat zag ik?
    ·
    Nu mag het wel: wat denk je erbij? Dat is je uitleg, nog geen feit.
    ·
    Zet er een vraag achter, zodat je het kunt navragen.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> Ik denk dat Sem de tafels nog niet kent.
    <b>Stap 3 van 13</b> · Wat gaat goed?
    ·
    Wat gaat goed bij Sem? Noem twee dingen. Kies iets wat je zelf gezien hebt.
    [Een goed bericht aan ouders] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> /pauze
    Je antwoorden zijn bewaard. Tik op Verder als je weer tijd hebt.
    [Verder] [Herinner me later] [Menu]
> /pauze
    Je antwoorden zijn bewaard. Tik op Verder als je weer tijd hebt.
    [Verder] [Herinner me later] [Menu]
> /verder
    We gaan verder waar je was.
    ---
    <b>Stap 3 van 13</b> · Wat gaat goed?
    ·
    Wat gaat goed bij Sem? Noem twee dingen. Kies iets wat je zelf gezien hebt.
    [Een goed bericht aan ouders] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> /verder
    We gaan verder waar je was.
    ---
    <b>Stap 3 van 13</b> · Wat gaat goed?
    ·
    Wat gaat goed bij Sem? Noem twee dingen. Kies iets wat je zelf gezien hebt.
    [Een goed bericht aan ouders] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
