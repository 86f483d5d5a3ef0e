# What does not fit where words are asked.
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
> 👍
    Hier staan geen woorden in. Een kort antwoord is genoeg.
    ·
    <b>Stap 2 van 13</b> · Wat zag ik?
    ·
    Wat zag je bij Sem? Schrijf op wat een camera ook zou zien: wanneer, waar, wat en hoe vaak.
    ·
    Kies hooguit drie feiten. Wat je ervan denkt, komt hierna.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> ...
    Hier staan geen woorden in. Een kort antwoord is genoeg.
    ·
    <b>Stap 2 van 13</b> · Wat zag ik?
    ·
    Wat zag je bij Sem? Schrijf op wat een camera ook zou zien: wanneer, waar, wat en hoe vaak.
    ·
    Kies hooguit drie feiten. Wat je ervan denkt, komt hierna.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> (voice)
    Een spraakbericht kan ik niet beluisteren. Typ een antwoord of kies een knop.
> (file)
    Ik lees alleen tekst en knoppen. Een foto, sticker of bestand bewaar ik niet.
> (edited)
    Een aangepast bericht lees ik niet opnieuw. Stuur een nieuw bericht.
> /bestaatniet
    Deze opdracht bestaat niet. Alles wat kan, staat in /menu.
> (5000 characters)
    Dit bericht is te lang: 5000 tekens. Korter dan 1000 tekens past wel. Er is niets veranderd.
    ·
    <b>Stap 2 van 13</b> · Wat zag ik?
    ·
    Wat zag je bij Sem? Schrijf op wat een camera ook zou zien: wanneer, waar, wat en hoe vaak.
    ·
    Kies hooguit drie feiten. Wat je ervan denkt, komt hierna.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> (1001 characters)
    Dit bericht is te lang: 1001 tekens. Korter dan 1000 tekens past wel. Er is niets veranderd.
    ·
    <b>Stap 2 van 13</b> · Wat zag ik?
    ·
    Wat zag je bij Sem? Schrijf op wat een camera ook zou zien: wanneer, waar, wat en hoe vaak.
    ·
    Kies hooguit drie feiten. Wat je ervan denkt, komt hierna.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> (button 999:1:hint)
    Deze knop hoort bij een eerdere vraag. De vraag van nu:
    ---
    <b>Stap 2 van 13</b> · Wat zag ik?
    ·
    Wat zag je bij Sem? Schrijf op wat een camera ook zou zien: wanneer, waar, wat en hoe vaak.
    ·
    Kies hooguit drie feiten. Wat je ervan denkt, komt hierna.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> 6 van de 10 sommen 👍
    Je schreef:
    6 van de 10 sommen 👍
    ·
    Lees het na. Zou een camera dit ook zien?
    [Ja, dit zijn feiten] [Ja, maar het is er één] [Het zijn er te veel] [Er zit een mening in] [Terug] [Pauze]
> [Terug]
    Wat zag je bij Sem? Schrijf op wat een camera ook zou zien: wanneer, waar, wat en hoe vaak.
    ·
    Kies hooguit drie feiten. Wat je ervan denkt, komt hierna.
    ·
    Hier staat nu:
    6 van de 10 sommen 👍
    [Voorbeeld] [Waarom?] [Zo laten] [Terug] [Pauze]
