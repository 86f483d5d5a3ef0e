# Not sure what it was: asked, and not guessed.
= sanne
~ /oefenen
~ [Een stille ouder]
~ [Gedrag in de klas]
~ [Zelf typen wat ik zeg]
~ [Makkelijk]
> Dus. {onzeker}
    Ik weet niet zeker wat je hier deed. Zeg jij het?
    [Doorvragen] [Het gevoel noemen] [Samenvatten wat ik hoorde] [Vertellen wat ik zag] [Zeggen wat ik vind of voel] [Waarderen of bedanken] [Samen laten denken] [Raad geven] [Iets afspreken] [Vragen of het duidelijk is] [Het kind erbij halen] [Geruststellen] [Uitleggen of verdedigen] [Iets anders]
> [Doorvragen]
    <b>Een stille ouder:</b>
    Nu u het vraagt …
    ·
    <i>denkt lang na</i> Na school ligt Sem op de grond. Onder de tafel. Wel een uur.
    ---
    ‘Dus’: daarop kan de ouder vrij vertellen.
    ·
    <i>Spanning 42 · vertrouwen 39 · voelt zich gehoord 34 · begrijpt het 60</i>
    ·
    Wat zeg je?
    [Gedachten van de ouder] [Ik deed iets anders] [Het gesprek afronden]
> Dat was niet makkelijk voor u. {onzeker}
    Ik weet niet zeker wat je hier deed. Zeg jij het?
    [Doorvragen] [Het gevoel noemen] [Samenvatten wat ik hoorde] [Vertellen wat ik zag] [Zeggen wat ik vind of voel] [Waarderen of bedanken] [Samen laten denken] [Raad geven] [Iets afspreken] [Vragen of het duidelijk is] [Het kind erbij halen] [Geruststellen] [Uitleggen of verdedigen] [Iets anders]
> [Het gevoel noemen]
    <b>Een stille ouder:</b>
    Fijn. Dat iemand het zegt.
    ·
    <i>trommelt even mee op het been</i> Soms trommelen de vingers. Op de bank, zonder geluid.
    ---
    ‘Dat was niet makkelijk voor u’: daarmee geef je het gevoel een plek.
    ·
    <i>Spanning 33 · vertrouwen 47 · voelt zich gehoord 46 · begrijpt het 60</i>
    ·
    Wat zeg je?
    [Gedachten van de ouder] [Ik deed iets anders] [Het gesprek afronden]
> U ziet het dus anders. {onzeker}
    Ik weet niet zeker wat je hier deed. Zeg jij het?
    [Doorvragen] [Het gevoel noemen] [Samenvatten wat ik hoorde] [Vertellen wat ik zag] [Zeggen wat ik vind of voel] [Waarderen of bedanken] [Samen laten denken] [Raad geven] [Iets afspreken] [Vragen of het duidelijk is] [Het kind erbij halen] [Geruststellen] [Uitleggen of verdedigen] [Iets anders]
> [Samenvatten wat ik hoorde]
    <b>Een stille ouder:</b>
    Ja. Zo is het.
    ·
    <i>schuift de mouwen over de handen</i> Thuis is het anders dan hier, denk ik.
    ---
    ‘U ziet het dus anders’: zo geef je terug wat je hoorde.
    ·
    <i>Spanning 27 · vertrouwen 53 · voelt zich gehoord 58 · begrijpt het 64</i>
    ·
    Wat zeg je?
    [Gedachten van de ouder] [Ik deed iets anders] [Het gesprek afronden]
~ Vanmorgen, bij de kapstok. {onzeker}
~ [Vertellen wat ik zag]
~ Ik zit ermee. {onzeker}
~ [Zeggen wat ik vind of voel]
~ Knap hoor. {onzeker}
~ [Waarderen of bedanken]
~ En nu samen. {onzeker}
~ [Samen laten denken]
~ [Het gesprek afronden]
~ [Weet ik niet]
~ [Klaar]
~ /oefenen
~ [Een stille ouder]
~ [Pesten]
~ [Zelf typen wat ik zeg]
~ [Makkelijk]
~ Misschien helpt een briefje. {onzeker}
~ [Raad geven]
~ Vrijdag dan. {onzeker}
~ [Iets afspreken]
~ Snapt u? {onzeker}
~ [Vragen of het duidelijk is]
~ En Sem zelf? {onzeker}
~ [Het kind erbij halen]
> Het komt goed. {onzeker}
    Ik weet niet zeker wat je hier deed. Zeg jij het?
    [Doorvragen] [Het gevoel noemen] [Samenvatten wat ik hoorde] [Vertellen wat ik zag] [Zeggen wat ik vind of voel] [Waarderen of bedanken] [Samen laten denken] [Raad geven] [Iets afspreken] [Vragen of het duidelijk is] [Het kind erbij halen] [Geruststellen] [Uitleggen of verdedigen] [Iets anders]
> [Geruststellen]
    <b>Een stille ouder:</b>
    Bij ons weegt het zwaarder.
    ·
    <i>luistert zonder te bewegen</i> Wie ziet dat, in de pauze? Staat er iemand?
    ---
    ‘Het komt goed’ kan klinken alsof de zorg er niet mag zijn.
    ·
    <i>Spanning 52 · vertrouwen 34 · voelt zich gehoord 15 · begrijpt het 70</i>
    ·
    Wat zeg je?
    [Gedachten van de ouder] [Ik deed iets anders] [Het gesprek afronden]
~ Zo werkt dat hier. {onzeker}
~ [Uitleggen of verdedigen]
> Tja, het weer. {onzeker}
    Ik weet niet zeker wat je hier deed. Zeg jij het?
    [Doorvragen] [Het gevoel noemen] [Samenvatten wat ik hoorde] [Vertellen wat ik zag] [Zeggen wat ik vind of voel] [Waarderen of bedanken] [Samen laten denken] [Raad geven] [Iets afspreken] [Vragen of het duidelijk is] [Het kind erbij halen] [Geruststellen] [Uitleggen of verdedigen] [Iets anders]
> [Iets anders]
    <b>Een stille ouder:</b>
    Zal wel.
    ·
    Gaat u er in de klas iets over zeggen? Liever niet zomaar.
    ---
    Hier herkende ik geen bekende zet. Kijk hoe de ouder erop reageert.
    ·
    <i>Spanning 59 · vertrouwen 29 · voelt zich gehoord 8 · begrijpt het 70</i>
    ·
    Wat zeg je?
    [Gedachten van de ouder] [Ik deed iets anders] [Het gesprek afronden]
> [Het gesprek afronden]
    Je stopt hier. Dat mag op elk moment.
    ·
    Eerst jij: welke zin hielp volgens jou het meest?
    [Misschien helpt een briefje.] [Vrijdag dan.] [Snapt u?] [En Sem zelf?] [Het komt goed.] [Zo werkt dat hier.] [Tja, het weer.] [Weet ik niet]
