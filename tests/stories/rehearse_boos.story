# An angry parent: to an agreement, to nothing settled, and to the door.
= sanne
> /oefenen
    Je praat straks met een ouder. Die ouder is een programma: wat je zegt, verandert hoe de ouder zich voelt. Wat je typt, staat op de server van je school. Niemand leest mee.
    ·
    Met wie wil je oefenen?
    [Een ouder die het niet herkent] [Een bezorgde ouder] [Een boze ouder] [Een ouder die gescheiden is] [Een stille ouder] [Een ouder die veel verwacht] [Een verdrietige ouder] [Een ouder die Nederlands leert] [Eerst een voorbeeld] [Naar het menu]
> [Een boze ouder]
    Waarover gaat het gesprek?
    [Andere verwachtingen] [Blijven zitten of een andere school] [Klacht of boze ouder] [Gedrag in de klas] [Gescheiden ouders] [Kennismaken] [Pesten] [Schooladvies of niveau] [Tegenvallende resultaten] [Tienminutengesprek] [Verzuim en te laat] [Zorgen om welzijn of thuis] [Terug]
> [Klacht of boze ouder]
    Hoe wil je oefenen?
    [Zelf typen wat ik zeg] [Kiezen uit vier zinnen]
> [Zelf typen wat ik zeg]
    Hoe lastig mag het zijn? Bij moeilijk zie je de stemming van de ouder niet.
    [Makkelijk] [Gewoon] [Moeilijk]
> [Gewoon]
    Deze ouder praat hard en kort, en wil vooral dat het eerlijk gaat voor het kind. Onder de boosheid zit zorg: deze ouder ligt er wakker van. Wat telt, is dat je doet wat je zegt.
    ·
    Je hebt hooguit twaalf beurten. Stoppen kan altijd. Daar is de ouder.
    ---
    <b>Een boze ouder:</b>
    <i>blijft staan, met trillende handen</i> Mijn kind moest de tas leegmaken. Voor de HELE klas. Om elf euro die later gewoon bij een ander lag. Zegt u het maar.
    ---
    <i>Spanning 80 · vertrouwen 25 · voelt zich gehoord 15 · begrijpt het 65</i>
    ·
    Wat zeg je? Typ het zoals je het aan tafel zegt.
    [Het gesprek afronden]
> Wat moet dat vervelend zijn geweest, voor uw kind en voor u. {gevoel_erkennen}
    <b>Een boze ouder:</b>
    Ja. Precies dat. En niet zo’n beetje.
    ·
    <i>wijst naar de grond</i> Daar lagen alle spullen van Sem. Op de vloer. En iedereen maar kijken.
    ---
    ‘Wat moet dat vervelend zijn geweest …’: daarmee geef je het gevoel een plek.
    ·
    <i>Spanning 70 · vertrouwen 33 · voelt zich gehoord 28 · begrijpt het 65</i>
    ·
    Wat zeg je?
    [Gedachten van de ouder] [Ik deed iets anders] [Het gesprek afronden]
> Wat vertelde Sem er thuis over? {open_vraag}
    <b>Een boze ouder:</b>
    Wilt u het echt weten? Nou dan.
    ·
    Het geld kwam terug en toen was het klaar. Voor school. Niet voor Sem.
    ---
    ‘Wat vertelde Sem er thuis over’: daarop kan de ouder vrij vertellen.
    ·
    <i>Spanning 68 · vertrouwen 36 · voelt zich gehoord 34 · begrijpt het 65</i>
    ·
    Wat zeg je?
    [Gedachten van de ouder] [Ik deed iets anders] [Het gesprek afronden]
> Dus het geld was terecht, en niemand zei sorry. {samenvatting}
    <b>Een boze ouder:</b>
    Zo. Dat is dus wél aangekomen.
    ·
    <i>wrijft over de kaak</i> Thuis houd ik me in, voor Sem. Dus komt het er hier uit.
    ---
    ‘Dus het geld was terecht, en …’: zo geef je terug wat je hoorde.
    ·
    <i>Spanning 63 · vertrouwen 41 · voelt zich gehoord 44 · begrijpt het 68</i>
    ·
    Wat zeg je?
    [Gedachten van de ouder] [Ik deed iets anders] [Het gesprek afronden]
> Dat doet pijn. U wilt dat school zegt dat dit fout was. {gevoel_erkennen samenvatting}
    <b>Een boze ouder:</b>
    Ja. Zo voelt het. Dank u.
    ·
    <i>schuift een stoel recht</i> Twee weken geleden was het. Niemand heeft tegen Sem gezegd: sorry, dat was fout.
    ---
    ‘Dat doet pijn. U wilt dat …’: daarmee geef je het gevoel een plek.
    ·
    <i>Spanning 49 · vertrouwen 52 · voelt zich gehoord 63 · begrijpt het 70</i>
    ·
    Wat zeg je?
    [Gedachten van de ouder] [Ik deed iets anders] [Het gesprek afronden]
> Ik vind het ook niet goed. Maandag zat Sem de hele pauze binnen, zag ik. {observatie ik_boodschap}
    <b>Een boze ouder:</b>
    Fijn, zo precies. Dan weet ik waar ik sta.
    ·
    En wat is er daarna tegen de klas gezegd? Want dat praatje loopt nog rond.
    ---
    ‘Ik vind het ook niet goed. …’: dat ziet een ouder voor zich.
    ·
    <i>Spanning 48 · vertrouwen 57 · voelt zich gehoord 63 · begrijpt het 77</i>
    ·
    Wat zeg je?
    [Gedachten van de ouder] [Ik deed iets anders] [Het gesprek afronden]
> Wat heeft Sem volgens u nodig? {uitnodigen open_vraag}
    <b>Een boze ouder:</b>
    Samen, ja. Dat wil ik ook.
    ·
    Sem loopt nu met een doorzichtige tas. Zaterdag kopen we een gewone. Als Sem daarmee durft te lopen, zit het goed.
    ---
    ‘Wat heeft Sem volgens u nodig’: zo denkt de ouder met je mee.
    ·
    <i>Spanning 43 · vertrouwen 65 · voelt zich gehoord 73 · begrijpt het 77</i>
    ·
    Wat zeg je?
    [Gedachten van de ouder] [Ik deed iets anders] [Het gesprek afronden]
> Morgen vraag ik Sem hoe ik in de klas sorry zeg. {afspraak leerling_betrekken}
    <b>Een boze ouder:</b>
    Dat is een afspraak. Daar hou ik van.
    ·
    <i>kijkt je rustig aan</i> Ik was fel. Te fel misschien. U bleef zitten en u luisterde. Dat telt voor mij.
    ---
    ‘Morgen vraag ik Sem hoe ik …’: nu weet de ouder wat er wanneer gebeurt.
    ·
    <i>Spanning 38 · vertrouwen 74 · voelt zich gehoord 74 · begrijpt het 81</i>
    ·
    Wat zeg je?
    [Gedachten van de ouder] [Ik deed iets anders] [Het gesprek afronden]
> Vrijdag bel ik u om vier uur om te vertellen hoe het ging. {afspraak}
    <b>Een boze ouder:</b>
    <i>knikt stevig</i> Goed. U uw deel, ik dat van mij. Dat vertel ik straks aan Sem.
    ---
    ‘Vrijdag bel ik u om vier …’: nu weet de ouder wat er wanneer gebeurt.
    ·
    Jullie hebben een afspraak. De ouder gaat met een goed gevoel weg.
    ·
    Eerst jij: welke zin hielp volgens jou het meest?
    [Wat moet dat vervelend zijn geweest, voor uw kind en voor u.] [Wat vertelde Sem er thuis over?] [Dus het geld was terecht, en niemand zei sorry.] [Dat doet pijn. U wilt dat school zegt dat dit fout was.] [Ik vind het ook niet goed. Maandag zat Sem de hele pauze …] [Wat heeft Sem volgens u nodig?] [Morgen vraag ik Sem hoe ik in de klas sorry zeg.] [Vrijdag bel ik u om vier uur om te vertellen hoe het ging.] [Weet ik niet]
> [Vrijdag bel ik u om vier uur om te vertellen hoe het ging.]
    Bij deze ouder deed ‘Dat doet pijn. U wilt dat …’ het meest goed.
    ---
    Zo ging het met de ouder, beurt voor beurt.
    (the file stemming.png)
    ---
    Zo voelde de ouder zich, van begin tot eind:
    • Vertrouwen: 25, 33, 36, 41, 52, 57, 65, 74, 77
    • Spanning: 80, 70, 68, 63, 49, 48, 43, 38, 36
    • Voelt zich gehoord: 15, 28, 34, 44, 63, 63, 73, 74, 74
    • Begrijpt het: 65, 65, 65, 68, 70, 77, 77, 81, 83
    ·
    Van alle woorden was 28 procent van jou. Beurten met een open vraag: 2. Met een gesloten vraag: 0.
    ·
    <b>Hier werd het rustiger</b>
    • ‘Dat doet pijn. U wilt dat …’: gevoel benoemen
    • ‘Wat moet dat vervelend zijn geweest …’: gevoel benoemen
    • ‘Wat heeft Sem volgens u nodig’: mee laten denken
    ·
    Deze ouder wilde horen dat je de klacht begrijpt, en wat er beter had gekund. Gelijk krijgen was niet het doel. Het ging erom dat school er is voor het kind.
    ·
    <b>Vraag jezelf</b>
    • Kon ik de ouder goed zien en begrijpen?
    • Hielp ik om vertrouwen te laten groeien?
    • Gebruikte ik wat de ouder zelf weet en kan?
    [Nog een keer met deze ouder] [Met een andere ouder] [Klaar]
> [Klaar]
    Goed dat je oefende. Wat je nu zei, hoef je aan tafel niet voor het eerst te zeggen.
# Choosing, neither good nor bad: the time is up.
~ /oefenen
~ [Een boze ouder]
~ [Pesten]
~ [Kiezen uit vier zinnen]
> [Makkelijk]
    Deze ouder praat hard en kort, en wil vooral dat het eerlijk gaat voor het kind. Onder de boosheid zit zorg: deze ouder ligt er wakker van. Wat telt, is dat je doet wat je zegt.
    ·
    Je hebt hooguit twaalf beurten. Stoppen kan altijd. Daar is de ouder.
    ---
    <b>Een boze ouder:</b>
    <i>praat al in de deuropening</i> Drie keer heb ik gebeld over het pesten. Drie keer was het: we bellen u terug. Mijn telefoon bleef STIL.
    ---
    <i>Spanning 80 · vertrouwen 25 · voelt zich gehoord 15 · begrijpt het 65</i>
    ·
    Wat zeg je?
    [Wat hoort u thuis over de pauzes?] [Zegt u thuis maar dat praten mag.] [Ik zie dat vaker, het trekt wel bij.] [Gaat Sem nog graag naar school?] [Het gesprek afronden]
> [Gaat Sem nog graag naar school?]
    <b>Een boze ouder:</b>
    Soms wel, soms niet. Wat doet dat ertoe?
    ·
    <i>haalt snel adem</i> Ik kwam boos binnen en ik ben het nog. Dat gaat niet vanzelf over.
    ---
    ‘Gaat Sem nog graag naar school’: hierop past een kort antwoord.
    ·
    <i>Spanning 80 · vertrouwen 25 · voelt zich gehoord 16 · begrijpt het 65</i>
    ·
    Wat zeg je?
    [Iedereen maakt zoiets wel eens mee.] [Logisch dat u daarover wilt praten.] [Hoe lang is dat thuis al zo?] [Bent u zelf misschien te bezorgd?] [Gedachten van de ouder] [Het gesprek afronden]
> [Hoe lang is dat thuis al zo?]
    <b>Een boze ouder:</b>
    Ja. Nee. Soms. Daar gaat het niet om.
    ·
    <i>praat veel te hard voor dit lokaal</i> Iedereen heeft het druk. Dat weet ik. Maar mijn kind zit er wel mee. Elke dag.
    ---
    ‘Hoe lang is dat thuis al …’: hierop past een kort antwoord.
    ·
    <i>Spanning 80 · vertrouwen 25 · voelt zich gehoord 16 · begrijpt het 65</i>
    ·
    Wat zeg je?
    [Vraag er thuis eens naar bij het eten.] [Kinderen plagen elkaar nu eenmaal.] [Ik snap dat u hier zeker van wilt zijn.] [Is er thuis iets veranderd?] [Gedachten van de ouder] [Het gesprek afronden]
> [Ik snap dat u hier zeker van wilt zijn.]
    <b>Een boze ouder:</b>
    Ja. Precies dat. En niet zo’n beetje.
    ·
    <i>loopt met twee vingers over tafel</i> Schoenen lopen niet vanzelf een sloot in. Dat weet u en dat weet ik.
    ---
    ‘Ik snap dat u hier zeker …’: daarmee geef je het gevoel een plek.
    ·
    <i>Spanning 68 · vertrouwen 34 · voelt zich gehoord 32 · begrijpt het 65</i>
    ·
    Wat zeg je?
    [U wilt weten wat er echt gebeurt.] [Merkt u dat ook in het weekend?] [Wij hebben juist veel toezicht buiten.] [Zegt u thuis maar dat praten mag.] [Gedachten van de ouder] [Het gesprek afronden]
~ [Merkt u dat ook in het weekend?]
~ [Weet Sem dat u vandaag hier bent?]
~ [Heeft Sem u hier iets over gezegd?]
~ [Had u hier thuis al iets van gemerkt?]
~ [Hoe komt dit verhaal bij u binnen?]
~ [Mag ik er in de klas over praten?]
~ [Kent u de andere ouders goed?]
> [Is twee keer in de week haalbaar?]
    <b>Een boze ouder:</b>
    Eerst zien, dan geloven. Zo sta ik er nu in.
    ---
    ‘Is twee keer in de week …’: hierop past een kort antwoord.
    ·
    <i>Spanning 65 · vertrouwen 38 · voelt zich gehoord 45 · begrijpt het 65</i>
    ·
    Wat zeg je?
    [Probeert u het vanavond los te laten.] [Houdt u zich er thuis dan ook aan?] [Hoe vertelt u dit straks thuis?] [Wilt u dit ook in een mail?] [Gedachten van de ouder] [Het gesprek afronden]
> [Houdt u zich er thuis dan ook aan?]
    <b>Een boze ouder:</b>
    <i>pakt de jas van de stoel</i> De tijd is om en ik weet nog niks zeker. Ik hoor het van u. Toch?
    ---
    ‘Houdt u zich er thuis dan …’ kan voor een ouder klinken als een verwijt.
    ·
    De tijd is om. Er is nog niets vast afgesproken.
    ·
    Eerst jij: welke zin hielp volgens jou het meest?
    [Gaat Sem nog graag naar school?] [Hoe lang is dat thuis al zo?] [Ik snap dat u hier zeker van wilt zijn.] [Merkt u dat ook in het weekend?] [Weet Sem dat u vandaag hier bent?] [Heeft Sem u hier iets over gezegd?] [Had u hier thuis al iets van gemerkt?] [Hoe komt dit verhaal bij u binnen?] [Mag ik er in de klas over praten?] [Kent u de andere ouders goed?] [Is twee keer in de week haalbaar?] [Houdt u zich er thuis dan ook aan?] [Weet ik niet]
# Proving that school is right, at the hardest level.
~ /oefenen
~ [Een boze ouder]
~ [Schooladvies of niveau]
~ [Zelf typen wat ik zeg]
> [Moeilijk]
    Deze ouder praat hard en kort, en wil vooral dat het eerlijk gaat voor het kind. Onder de boosheid zit zorg: deze ouder ligt er wakker van. Wat telt, is dat je doet wat je zegt.
    ·
    Je hebt hooguit twaalf beurten. Stoppen kan altijd. Daar is de ouder.
    ---
    <b>Een boze ouder:</b>
    <i>legt de brief met een klap neer</i> Bij de oudste was het advies ook te laag. Drie jaar omweg. Dat gaat bij Sem NIET nog een keer gebeuren.
    ---
    Wat zeg je? Typ het zoals je het aan tafel zegt.
    [Het gesprek afronden]
> U schrok van de brief, omdat het bij de oudste ook misging. {gevoel_erkennen}
    <b>Een boze ouder:</b>
    Ja. Eindelijk zegt iemand het.
    ·
    School kent onze naam. School denkt aan de oudste. Maar dit is een ANDER kind.
    ---
    ‘U schrok van de brief, omdat …’: daarmee geef je het gevoel een plek.
    ·
    Wat zeg je?
    [Gedachten van de ouder] [Ik deed iets anders] [Het gesprek afronden]
> U kunt thuis beter met Sem over later praten. {advies}
    <b>Een boze ouder:</b>
    Om een tip heb ik niet gevraagd.
    ·
    <i>schuift de stoel naar achteren</i> En DAT zegt u zomaar? Aan een tafeltje, alsof het over het weer gaat?
    ---
    ‘U kunt thuis beter met Sem …’: zo vroeg klinkt raad soms als een opdracht.
    ·
    Wat zeg je?
    [Gedachten van de ouder] [Ik deed iets anders] [Het gesprek afronden]
> U had ook naar de ouderavond kunnen komen. {jij_verwijt}
    <b>Een boze ouder:</b>
    <i>schuift de stoel hard aan</i> Ik ga. Anders zeg ik dingen die ik niet meen. Belt u mij morgen maar.
    ---
    ‘U had ook naar de ouderavond …’ kan voor een ouder klinken als een verwijt.
    ·
    De ouder stond op. Dat gebeurt ook echt. Daarom oefen je het hier.
    ·
    Eerst jij: welke zin hielp volgens jou het meest?
    [U schrok van de brief, omdat het bij de oudste ook misging.] [U kunt thuis beter met Sem over later praten.] [U had ook naar de ouderavond kunnen komen.] [Weet ik niet]
~ [Weet ik niet]
> [Nee, naar het verslag]
    Zo ging het met de ouder, beurt voor beurt.
    (the file stemming.png)
    ---
    Zo voelde de ouder zich, van begin tot eind:
    • Vertrouwen: 25, 31, 24, 5
    • Spanning: 80, 72, 81, 100
    • Voelt zich gehoord: 15, 25, 16, 1
    • Begrijpt het: 65, 65, 65, 65
    ·
    Aan het eind van de vorige keer met deze ouder: vertrouwen 77 · spanning 36 · voelt zich gehoord 74 · begrijpt het 83. Nu: vertrouwen 5 · spanning 100 · voelt zich gehoord 1 · begrijpt het 65.
    ·
    Van alle woorden was 24 procent van jou. Beurten met een open vraag: 0. Met een gesloten vraag: 0.
    ·
    <b>Hier werd het rustiger</b>
    • ‘U schrok van de brief, omdat …’: gevoel benoemen
    ·
    <b>Hier liep de spanning op</b>
    • ‘U had ook naar de ouderavond …’: verwijten
    • ‘U kunt thuis beter met Sem …’: vroeg raad geven
    ·
    <b>Zo kan het ook</b>
    • ‘U had eerder moeten bellen.’
      → ‘Ik had u hier graag eerder over gesproken.’
    ·
    Deze ouder wilde horen dat je de klacht begrijpt, en wat er beter had gekund. Gelijk krijgen was niet het doel. Het ging erom dat school er is voor het kind.
    ·
    Een korte kaart die hierbij past: /ik_boodschap
    ·
    <b>Vraag jezelf</b>
    • Kon ik de ouder goed zien en begrijpen?
    • Hielp ik om vertrouwen te laten groeien?
    • Gebruikte ik wat de ouder zelf weet en kan?
    [Nog een keer met deze ouder] [Met een andere ouder] [Klaar]
~ [Klaar]
