# Stopping at once, a pause in the middle, old buttons, and all that is no sentence.
= sanne
~ /oefenen
~ [Een ouder die veel verwacht]
~ [Pesten]
~ [Zelf typen wat ik zeg]
~ [Gewoon]
> [Het gesprek afronden]
    Je hebt nog niets gezegd. Dat geeft niet. Een andere keer begint het gesprek gewoon opnieuw.
~ /oefenen
~ [Een ouder die veel verwacht]
~ [Pesten]
~ [Zelf typen wat ik zeg]
~ [Gewoon]
> (voice)
    Een spraakbericht kan ik niet beluisteren. Typ een antwoord of kies een knop.
> (file)
    Ik lees alleen tekst en knoppen. Een foto, sticker of bestand bewaar ik niet.
> 😀
    Hier staan geen woorden in. Een kort antwoord is genoeg.
    ·
    <i>Spanning 55 · vertrouwen 35 · voelt zich gehoord 25 · begrijpt het 80</i>
    ·
    Wat zeg je? Typ het zoals je het aan tafel zegt.
    [Het gesprek afronden]
> (1001 characters)
    Dit bericht is te lang: 1001 tekens. Korter dan 1000 tekens past wel. Er is niets veranderd.
    ·
    <i>Spanning 55 · vertrouwen 35 · voelt zich gehoord 25 · begrijpt het 80</i>
    ·
    Wat zeg je? Typ het zoals je het aan tafel zegt.
    [Het gesprek afronden]
> Wat heeft u gezien? {open_vraag}
    <b>Een ouder die veel verwacht:</b>
    Daar moet ik even over nadenken. Kijk …
    ·
    Het gaat om kleine dingen. Een tas die verschuift, een stoel die net bezet is, gymschoenen die weg zijn. Los van elkaar lijkt het niets.
    ---
    ‘Wat heeft u gezien’: daarop kan de ouder vrij vertellen.
    ·
    <i>Spanning 53 · vertrouwen 38 · voelt zich gehoord 31 · begrijpt het 80</i>
    ·
    Wat zeg je?
    [Gedachten van de ouder] [Ik deed iets anders] [Het gesprek afronden]
! redeliver
    (nothing)
> [Een ouder die veel verwacht]
    Deze knop hoort bij een eerdere vraag. De vraag van nu:
    ---
    <i>Spanning 53 · vertrouwen 38 · voelt zich gehoord 31 · begrijpt het 80</i>
    ·
    Wat zeg je?
    [Gedachten van de ouder] [Ik deed iets anders] [Het gesprek afronden]
> [Het gesprek afronden] again
    Deze knop hoort bij een eerdere vraag. De vraag van nu:
    ---
    <i>Spanning 53 · vertrouwen 38 · voelt zich gehoord 31 · begrijpt het 80</i>
    ·
    Wat zeg je?
    [Gedachten van de ouder] [Ik deed iets anders] [Het gesprek afronden]
~ /tolk
> [Klaar]
    Goed. Je vindt dit terug met /tolk.
    ·
    <i>Spanning 53 · vertrouwen 38 · voelt zich gehoord 31 · begrijpt het 80</i>
    ·
    Wat zeg je?
    [Gedachten van de ouder] [Ik deed iets anders] [Het gesprek afronden]
> /pauze
    Je antwoorden zijn bewaard. Tik op Verder als je weer tijd hebt.
    [Verder] [Herinner me later] [Menu]
> [Menu]
    Wat wil je doen?
    [Verder met voorbereiden] [Gesprek voorbereiden] [Oefenen met een ouder] [Korte hulp] [Herinneringen] [Thema van de klas] [Mijn klassen] [Cijfers van de klas] [Kaart inspreken] [Wat wordt bewaard?] [Hulp]
> /verder
    We gaan verder waar je was.
    ---
    <i>Spanning 53 · vertrouwen 38 · voelt zich gehoord 31 · begrijpt het 80</i>
    ·
    Wat zeg je?
    [Gedachten van de ouder] [Ik deed iets anders] [Het gesprek afronden]
! restart
> Dus u heeft alles opgeschreven, elke dag. {samenvatting}
    <b>Een ouder die veel verwacht:</b>
    Dat klopt helemaal. U heeft goed geluisterd.
    ·
    <i>zoekt de eerste dag op in het logboek</i> Het begon na de herfst, voor zover ik kan nagaan. Daarvoor ging Sem met plezier naar gym.
    ---
    ‘Dus u heeft alles opgeschreven, elke …’: zo geef je terug wat je hoorde.
    ·
    <i>Spanning 48 · vertrouwen 43 · voelt zich gehoord 41 · begrijpt het 83</i>
    ·
    Wat zeg je?
    [Gedachten van de ouder] [Ik deed iets anders] [Het gesprek afronden]
= ayse
> Mag ik meepraten?
    Şu an sizden cevap beklemiyorum. Ama şunları yapabilirsiniz.
    ---
    Ne yapmak istersiniz?
    [Bu haftanın kartı] [Ev için daha fazlası] [Ayarlar] [Hangi bilgiler kayıtlı?] [Yardım] [Durdur]
= sanne
> [Gedachten van de ouder]
    In het hoofd van de ouder: <i>Mijn punt staat er, en het klopt ook nog. Nu kan ik verder. Het gaat tot nu toe netjes. Ik kijk nog even hoe het verdergaat.</i>
    ·
    <i>Spanning 48 · vertrouwen 43 · voelt zich gehoord 41 · begrijpt het 83</i>
    ·
    Wat zeg je?
    [Gedachten van de ouder] [Ik deed iets anders] [Het gesprek afronden]
> [Gedachten van de ouder] again
    Deze knop hoort bij een eerdere vraag. De vraag van nu:
    ---
    <i>Spanning 48 · vertrouwen 43 · voelt zich gehoord 41 · begrijpt het 83</i>
    ·
    Wat zeg je?
    [Gedachten van de ouder] [Ik deed iets anders] [Het gesprek afronden]
# Choosing, the same four sentences stay until one is said.
~ /oefenen
~ [Een bezorgde ouder]
~ [Kennismaken]
~ [Kiezen uit vier zinnen]
> [Gewoon]
    Deze ouder piekert veel en stelt de ene vraag na de andere. Wat telt, is dat jij ook goed naar het kind kijkt.
    ·
    Je hebt hooguit twaalf beurten. Stoppen kan altijd. Daar is de ouder.
    ---
    <b>Een bezorgde ouder:</b>
    <i>vouwt een vol blaadje open</i> Dag. Ik heb wat opgeschreven, anders vergeet ik de helft. Mag dat? Ik wil graag dat u weet hoe Sem in elkaar zit.
    ---
    <i>Spanning 50 · vertrouwen 45 · voelt zich gehoord 30 · begrijpt het 70</i>
    ·
    Wat zeg je?
    [Waar denkt u de laatste tijd het meest aan?] [Sem lijkt mij een rustig type.] [Iedereen maakt zoiets wel eens mee.] [Weet Sem dat u vandaag hier bent?] [Het gesprek afronden]
> Ik vind Sem heel aardig
    Kies een van de knoppen.
    [Waar denkt u de laatste tijd het meest aan?] [Sem lijkt mij een rustig type.] [Iedereen maakt zoiets wel eens mee.] [Weet Sem dat u vandaag hier bent?] [Het gesprek afronden]
> (voice)
    Een spraakbericht kan ik niet beluisteren. Typ een antwoord of kies een knop.
    [Waar denkt u de laatste tijd het meest aan?] [Sem lijkt mij een rustig type.] [Iedereen maakt zoiets wel eens mee.] [Weet Sem dat u vandaag hier bent?] [Het gesprek afronden]
> /verder
    We gaan verder waar je was.
    ---
    <i>Spanning 50 · vertrouwen 45 · voelt zich gehoord 30 · begrijpt het 70</i>
    ·
    Wat zeg je?
    [Waar denkt u de laatste tijd het meest aan?] [Sem lijkt mij een rustig type.] [Iedereen maakt zoiets wel eens mee.] [Weet Sem dat u vandaag hier bent?] [Het gesprek afronden]
> 2
    <b>Een bezorgde ouder:</b>
    Nu ga ik dáár weer over piekeren.
    ·
    En als Sem zegt dat alles duidelijk is, gelooft u dat dan? Want ik ben daar thuis al zo vaak ingetrapt.
    ---
    ‘Sem lijkt mij een rustig type’ kan klinken als een oordeel dat al vaststaat.
    ·
    <i>Spanning 55 · vertrouwen 41 · voelt zich gehoord 28 · begrijpt het 68</i>
    ·
    Wat zeg je?
    [Laat het vanavond eerst even zakken.] [Logisch dat u hier vragen over heeft.] [Een vaste plek thuis helpt vaak ook.] [Had u hier thuis al iets van gemerkt?] [Gedachten van de ouder] [Het gesprek afronden]
> [Gedachten van de ouder]
    In het hoofd van de ouder: <i>O jee, nu heb ik er weer iets bij om over te piekeren. Straks sta ik buiten en dan weet ik nog steeds niet of het goed komt.</i>
    ·
    <i>Spanning 55 · vertrouwen 41 · voelt zich gehoord 28 · begrijpt het 68</i>
    ·
    Wat zeg je?
    [Laat het vanavond eerst even zakken.] [Logisch dat u hier vragen over heeft.] [Een vaste plek thuis helpt vaak ook.] [Had u hier thuis al iets van gemerkt?] [Gedachten van de ouder] [Het gesprek afronden]
> [Het gesprek afronden]
    Je stopt hier. Dat mag op elk moment.
    ·
    Eerst jij: welke zin hielp volgens jou het meest?
    [Sem lijkt mij een rustig type.] [Weet ik niet]
# A rehearsal that is not there any more.
~ /oefenen
~ [Een stille ouder]
~ [Pesten]
~ [Zelf typen wat ik zeg]
~ [Makkelijk]
~ Waar denkt u aan? {open_vraag}
! lose sanne
> Vertelt u eens. {open_vraag}
    Dit gesprek om te oefenen is er niet meer. Met /oefenen begin je een nieuw.
~ /oefenen
~ [Een stille ouder]
~ [Pesten]
~ [Zelf typen wat ik zeg]
~ [Makkelijk]
! lose sanne
> [Het gesprek afronden]
    Je hebt nog niets gezegd. Dat geeft niet. Een andere keer begint het gesprek gewoon opnieuw.
