# Going back shows what stands there; leaving it keeps it, writing replaces it.
= sanne
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
> Sem maakte 4 van de 12 sommen.
    Je schreef:
    Sem maakte 4 van de 12 sommen.
    ·
    Lees het na. Zou een camera dit ook zien?
    [Ja, dit zijn feiten] [Ja, maar het is er één] [Het zijn er te veel] [Er zit een mening in] [Terug] [Pauze]
> [Terug]
    Wat zag je bij Sem? Schrijf op wat een camera ook zou zien: wanneer, waar, wat en hoe vaak.
    ·
    Kies hooguit drie feiten. Wat je ervan denkt, komt hierna.
    ·
    Hier staat nu:
    Sem maakte 4 van de 12 sommen.
    [Voorbeeld] [Waarom?] [Zo laten] [Terug] [Pauze]
> [Zo laten]
    Je schreef:
    Sem maakte 4 van de 12 sommen.
    ·
    Lees het na. Zou een camera dit ook zien?
    [Ja, dit zijn feiten] [Ja, maar het is er één] [Het zijn er te veel] [Er zit een mening in] [Terug] [Pauze]
> [Terug]
    Wat zag je bij Sem? Schrijf op wat een camera ook zou zien: wanneer, waar, wat en hoe vaak.
    ·
    Kies hooguit drie feiten. Wat je ervan denkt, komt hierna.
    ·
    Hier staat nu:
    Sem maakte 4 van de 12 sommen.
    [Voorbeeld] [Waarom?] [Zo laten] [Terug] [Pauze]
> Sem maakte 5 van de 12 sommen.
    Je schreef:
    Sem maakte 5 van de 12 sommen.
    ·
    Lees het na. Zou een camera dit ook zien?
    [Ja, dit zijn feiten] [Ja, maar het is er één] [Het zijn er te veel] [Er zit een mening in] [Terug] [Pauze]
> [Het zijn er te veel]
    Kies de drie die je echt nodig hebt. De rest kun je bewaren voor als de ouder ernaar vraagt.
    ·
    Schrijf je feiten nu opnieuw op.
    ·
    Hier staat nu:
    Sem maakte 5 van de 12 sommen.
    [Voorbeeld] [Waarom?] [Zo laten] [Terug] [Pauze]
> Sem maakte vandaag 5 van de 12 sommen.
    Nu mag het wel: wat denk je erbij? Dat is je uitleg, nog geen feit.
    ·
    Zet er een vraag achter, zodat je het kunt navragen.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Terug]
    Schrijf je feiten nu opnieuw op.
    ·
    Hier staat nu:
    Sem maakte vandaag 5 van de 12 sommen.
    [Voorbeeld] [Waarom?] [Zo laten] [Terug] [Pauze]
> [Terug]
    Je schreef:
    Sem maakte vandaag 5 van de 12 sommen.
    ·
    Lees het na. Zou een camera dit ook zien?
    [Ja, dit zijn feiten] [Ja, maar het is er één] [Het zijn er te veel] [Er zit een mening in] [Terug] [Pauze]

# As far as the name; where there is no way back, an old button shows the question again.
> [Terug]
    Wat zag je bij Sem? Schrijf op wat een camera ook zou zien: wanneer, waar, wat en hoe vaak.
    ·
    Kies hooguit drie feiten. Wat je ervan denkt, komt hierna.
    ·
    Hier staat nu:
    Sem maakte vandaag 5 van de 12 sommen.
    [Voorbeeld] [Waarom?] [Zo laten] [Terug] [Pauze]
> [Terug]
    <b>Stap 1 van 13</b> · Past dit gesprek nu?
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
> [Terug]
    Deze knop hoort bij een eerdere vraag. De vraag van nu:
    ---
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
> [Ja, alle stappen]
    <b>Stap 2 van 13</b> · Wat zag ik?
    ·
    Wat zag je bij Noor? Schrijf op wat een camera ook zou zien: wanneer, waar, wat en hoe vaak.
    ·
    Kies hooguit drie feiten. Wat je ervan denkt, komt hierna.
    ·
    Hier staat nu:
    Sem maakte vandaag 5 van de 12 sommen.
    [Voorbeeld] [Waarom?] [Zo laten] [Terug] [Pauze]
> [Zo laten]
    Je schreef:
    Sem maakte vandaag 5 van de 12 sommen.
    ·
    Lees het na. Zou een camera dit ook zien?
    [Ja, dit zijn feiten] [Ja, maar het is er één] [Het zijn er te veel] [Er zit een mening in] [Terug] [Pauze]
> [Ja, maar het is er één]
    Eén helder feit is genoeg.
    ·
    Nu mag het wel: wat denk je erbij? Dat is je uitleg, nog geen feit.
    ·
    Zet er een vraag achter, zodat je het kunt navragen.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
