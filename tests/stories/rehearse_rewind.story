# Saying the sentence that mattered most again: twice, and then the talk is what it is.
= sanne
~ /oefenen
~ [Een verdrietige ouder]
~ [Blijven zitten of een andere school]
~ [Zelf typen wat ik zeg]
~ [Gewoon]
> Wat naar voor u. {gevoel_erkennen}
    <b>Een verdrietige ouder:</b>
    Dan hoef ik me hier niet groot te houden.
    ·
    Het was ook gezellig, die ochtenden. Warme melk, het schrift, de radio zacht … We lachten best veel.
    ---
    ‘Wat naar voor u’: daarmee geef je het gevoel een plek.
    ·
    <i>Spanning 50 · vertrouwen 53 · voelt zich gehoord 38 · begrijpt het 60</i>
    ·
    Wat zeg je?
    [Gedachten van de ouder] [Ik deed iets anders] [Het gesprek afronden]
> Een jaar extra is zo weer voorbij. {bagatelliseren}
    <b>Een verdrietige ouder:</b>
    Voor mij is het wél erg … Echt.
    ·
    <i>bladert zonder te kijken</i> Kijk, hier … Dit was in de winter, met koude handen. Zo hard gewerkt. En dan toch …
    ---
    ‘Een jaar extra is zo weer …’ kan klinken alsof de zorg er niet mag zijn.
    ·
    <i>Spanning 57 · vertrouwen 47 · voelt zich gehoord 28 · begrijpt het 60</i>
    ·
    Wat zeg je?
    [Gedachten van de ouder] [Ik deed iets anders] [Het gesprek afronden]
> Wat wilt u nu het liefst? {open_vraag}
    <b>Een verdrietige ouder:</b>
    Fijn dat u het vraagt. Even denken …
    ·
    <i>legt een hand op het schrift</i> Sem is niet lui. Dat wil ik zo graag dat iedereen weet … Het hele schrift is vol.
    ---
    ‘Wat wilt u nu het liefst’: daarop kan de ouder vrij vertellen.
    ·
    <i>Spanning 55 · vertrouwen 50 · voelt zich gehoord 34 · begrijpt het 60</i>
    ·
    Wat zeg je?
    [Gedachten van de ouder] [Ik deed iets anders] [Het gesprek afronden]
~ [Het gesprek afronden]
> [Wat naar voor u.]
    Dat vond de ouder ook. Na ‘Wat naar voor u’ werd het rustiger.
    ·
    Bij één zin maakte het veel uit: ‘Een jaar extra is zo weer …’. Wil je die nog eens zeggen, op een andere manier? Het gesprek gaat dan terug naar dat moment.
    [Ja, nog eens] [Nee, naar het verslag]
> [Ja, nog eens]
    <b>Een verdrietige ouder:</b>
    Dan hoef ik me hier niet groot te houden.
    ·
    Het was ook gezellig, die ochtenden. Warme melk, het schrift, de radio zacht … We lachten best veel.
    ---
    <i>Spanning 50 · vertrouwen 53 · voelt zich gehoord 38 · begrijpt het 60</i>
    ·
    Wat zeg je?
    [Gedachten van de ouder] [Ik deed iets anders] [Het gesprek afronden]
> Ach, op een andere school zijn ook leuke kinderen. {bagatelliseren}
    <b>Een verdrietige ouder:</b>
    Voor mij is het wél erg … Echt.
    ·
    <i>bladert zonder te kijken</i> Kijk, hier … Dit was in de winter, met koude handen. Zo hard gewerkt. En dan toch …
    ---
    ‘Ach, op een andere school zijn …’ kan klinken alsof de zorg er niet mag zijn.
    ·
    <i>Spanning 57 · vertrouwen 47 · voelt zich gehoord 28 · begrijpt het 60</i>
    ·
    Wat zeg je?
    [Gedachten van de ouder] [Ik deed iets anders] [Het gesprek afronden]
~ [Het gesprek afronden]
~ [Weet ik niet]
> [Ja, nog eens]
    <b>Een verdrietige ouder:</b>
    Dan hoef ik me hier niet groot te houden.
    ·
    Het was ook gezellig, die ochtenden. Warme melk, het schrift, de radio zacht … We lachten best veel.
    ---
    <i>Spanning 50 · vertrouwen 53 · voelt zich gehoord 38 · begrijpt het 60</i>
    ·
    Wat zeg je?
    [Gedachten van de ouder] [Ik deed iets anders] [Het gesprek afronden]
> U heeft alles zelf al geprobeerd. {interpretatie}
    <b>Een verdrietige ouder:</b>
    Misschien … Ik zie het zelf anders, geloof ik.
    ·
    <i>kijkt lang naar het schrift</i> Ik hoor het. Ik ben niet boos. Ik zoek alleen nog naar … hoe je zoiets zegt tegen een kind.
    ---
    ‘U heeft alles zelf al geprobeerd’ kan klinken als een oordeel dat al vaststaat.
    ·
    <i>Spanning 55 · vertrouwen 49 · voelt zich gehoord 36 · begrijpt het 58</i>
    ·
    Wat zeg je?
    [Gedachten van de ouder] [Ik deed iets anders] [Het gesprek afronden]
~ [Het gesprek afronden]
> [Weet ik niet]
    Bij deze ouder deed ‘Wat naar voor u’ het meest goed.
    ---
    Zo ging het met de ouder, beurt voor beurt.
    (the file stemming.png)
    ---
    Zo voelde de ouder zich, van begin tot eind:
    • Vertrouwen: 45, 53, 49
    • Spanning: 60, 50, 55
    • Voelt zich gehoord: 25, 38, 36
    • Begrijpt het: 60, 60, 58
    ·
    Van alle woorden was 10 procent van jou. Beurten met een open vraag: 0. Met een gesloten vraag: 0.
    ·
    <b>Hier werd het rustiger</b>
    • ‘Wat naar voor u’: gevoel benoemen
    ·
    <b>Hier liep de spanning op</b>
    • ‘U heeft alles zelf al geprobeerd’: invullen
    ·
    <b>Zo kan het ook</b>
    • ‘Sem is gewoon onzeker.’
      → ‘Ik zag Sem drie keer om hulp vragen.’
    ·
    Deze ouder wilde horen dat het verdriet er mag zijn. Je hoefde het niet op te lossen. Even de tijd nemen en stil zijn hielp al.
    ·
    Een korte kaart die hierbij past: /vooroordelen
    ·
    <b>Vraag jezelf</b>
    • Kon ik de ouder goed zien en begrijpen?
    • Hielp ik om vertrouwen te laten groeien?
    • Gebruikte ik wat de ouder zelf weet en kan?
    [Nog een keer met deze ouder] [Met een andere ouder] [Klaar]
> [Klaar]
    Goed dat je oefende. Wat je nu zei, hoef je aan tafel niet voor het eerst te zeggen.
