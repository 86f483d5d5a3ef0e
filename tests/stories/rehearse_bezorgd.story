# A worried parent: to an agreement, to nothing settled, and to the door.
= sanne
~ /oefenen
~ [Een bezorgde ouder]
~ [Tegenvallende resultaten]
~ [Zelf typen wat ik zeg]
> [Makkelijk]
    Deze ouder piekert veel en stelt de ene vraag na de andere. Wat telt, is dat jij ook goed naar het kind kijkt.
    ·
    Je hebt hooguit twaalf beurten. Stoppen kan altijd. Daar is de ouder.
    ---
    <b>Een bezorgde ouder:</b>
    <i>legt een blaadje met vragen op tafel</i> Ik ben zo geschrokken van die cijfers. We leren elke avond samen, en dan weet Sem alles. Hoe kan dat nou?
    ---
    <i>Spanning 50 · vertrouwen 45 · voelt zich gehoord 30 · begrijpt het 70</i>
    ·
    Wat zeg je? Typ het zoals je het aan tafel zegt.
    [Het gesprek afronden]
> Ik zie dat u geschrokken bent. {gevoel_erkennen}
    <b>Een bezorgde ouder:</b>
    Dank u. Dat had ik even nodig, geloof ik.
    ·
    <i>telt op de vingers</i> Na het eten lezen we de les, dan overhoor ik, dan nog een keer. En ’s ochtends voor school weer, als dat lukt.
    ---
    ‘Ik zie dat u geschrokken bent’: daarmee geef je het gevoel een plek.
    ·
    <i>Spanning 38 · vertrouwen 54 · voelt zich gehoord 44 · begrijpt het 70</i>
    ·
    Wat zeg je?
    [Gedachten van de ouder] [Ik deed iets anders] [Het gesprek afronden]
> Hoe gaat zo'n avond bij u thuis? {open_vraag}
    <b>Een bezorgde ouder:</b>
    Goede vraag. Even denken, hoor.
    ·
    Wat ik gek vind: een liedje of een recept onthoudt Sem na één keer. Maar de les van school glijdt er zo weer uit.
    ---
    ‘Hoe gaat zo'n avond bij u …’: daarop kan de ouder vrij vertellen.
    ·
    <i>Spanning 36 · vertrouwen 57 · voelt zich gehoord 52 · begrijpt het 70</i>
    ·
    Wat zeg je?
    [Gedachten van de ouder] [Ik deed iets anders] [Het gesprek afronden]
> Dus een liedje blijft hangen, maar de les glijdt weer weg. {samenvatting}
    <b>Een bezorgde ouder:</b>
    Ja, zo is het precies.
    ·
    Laatst vroeg Sem: ‘Zullen we vanavond niks doen?’ En ik zei nee, want ik was bang. Daar heb ik zo’n spijt van.
    ---
    ‘Dus een liedje blijft hangen, maar …’: zo geef je terug wat je hoorde.
    ·
    <i>Spanning 30 · vertrouwen 63 · voelt zich gehoord 64 · begrijpt het 74</i>
    ·
    Wat zeg je?
    [Gedachten van de ouder] [Ik deed iets anders] [Het gesprek afronden]
> Bij de toets van dinsdag liet Sem zes van de twintig vragen leeg. {observatie}
    <b>Een bezorgde ouder:</b>
    Dank u, zo zie ik het voor me.
    ·
    <i>knikt langzaam</i> Misschien wil ik te graag dat het goed gaat. En dan voelt Sem dat, en dan slaat alles dicht. Zou dat kunnen?
    ---
    ‘Bij de toets van dinsdag liet …’: dat ziet een ouder voor zich.
    ·
    <i>Spanning 30 · vertrouwen 66 · voelt zich gehoord 64 · begrijpt het 80</i>
    ·
    Wat zeg je?
    [Gedachten van de ouder] [Ik deed iets anders] [Het gesprek afronden]
> Wat kunnen we samen proberen, denkt u? {uitnodigen}
    <b>Een bezorgde ouder:</b>
    Ja, laten we daar samen naar kijken.
    ·
    Ik dacht net: we draaien het om. Sem legt de les aan míj uit, en ik mag de domme vragen stellen. Daar ben ik goed in.
    ---
    ‘Wat kunnen we samen proberen, denkt …’: zo denkt de ouder met je mee.
    ·
    <i>Spanning 26 · vertrouwen 72 · voelt zich gehoord 68 · begrijpt het 80</i>
    ·
    Wat zeg je?
    [Gedachten van de ouder] [Ik deed iets anders] [Het gesprek afronden]
> Donderdag vraag ik Sem wat helpt, en dan bel ik u. {leerling_betrekken afspraak}
    <b>Een bezorgde ouder:</b>
    Fijn. Dan weet ik waar ik aan toe ben.
    ·
    <i>laat de handen los in de schoot liggen</i> Ik kwam hier met een steen in mijn maag. Die is niet weg, maar wel een stuk kleiner. Dank u wel.
    ---
    ‘Donderdag vraag ik Sem wat helpt …’: nu weet de ouder wat er wanneer gebeurt.
    ·
    <i>Spanning 20 · vertrouwen 82 · voelt zich gehoord 70 · begrijpt het 84</i>
    ·
    Wat zeg je?
    [Gedachten van de ouder] [Ik deed iets anders] [Het gesprek afronden]
> Wat gaat u straks thuis over ons plan vertellen? {begrip_check}
    <b>Een bezorgde ouder:</b>
    <i>zet de dag in de telefoon en geeft een hand</i> Dank u wel. Er staat een dag, ik weet wat ik moet doen, en vannacht probeer ik te slapen.
    ---
    ‘Wat gaat u straks thuis over …’: zo hoor je wat er is overgekomen.
    ·
    Jullie hebben een afspraak. De ouder gaat met een goed gevoel weg.
    ·
    Eerst jij: welke zin hielp volgens jou het meest?
    [Ik zie dat u geschrokken bent.] [Hoe gaat zo'n avond bij u thuis?] [Dus een liedje blijft hangen, maar de les glijdt weer weg.] [Bij de toets van dinsdag liet Sem zes van de twintig …] [Wat kunnen we samen proberen, denkt u?] [Donderdag vraag ik Sem wat helpt, en dan bel ik u.] [Wat gaat u straks thuis over ons plan vertellen?] [Weet ik niet]
> [Ik zie dat u geschrokken bent.]
    Dat vond de ouder ook. Na ‘Ik zie dat u geschrokken bent’ werd het rustiger.
    ---
    Zo ging het met de ouder, beurt voor beurt.
    (the file stemming.png)
    ---
    Zo voelde de ouder zich, van begin tot eind:
    • Vertrouwen: 45, 54, 57, 63, 66, 72, 82, 85
    • Spanning: 50, 38, 36, 30, 30, 26, 20, 19
    • Voelt zich gehoord: 30, 44, 52, 64, 64, 68, 70, 71
    • Begrijpt het: 70, 70, 70, 74, 80, 80, 84, 94
    ·
    Van alle woorden was 20 procent van jou. Beurten met een open vraag: 2. Met een gesloten vraag: 0.
    ·
    <b>Hier werd het rustiger</b>
    • ‘Ik zie dat u geschrokken bent’: gevoel benoemen
    • ‘Dus een liedje blijft hangen, maar …’: samenvatten
    • ‘Donderdag vraag ik Sem wat helpt …’: iets afspreken
    ·
    Deze ouder wilde horen dat je de zorg serieus neemt, en dat je mee blijft kijken. Dan hoeft deze ouder niet alles alleen in de gaten te houden.
    ·
    <b>Vraag jezelf</b>
    • Kon ik de ouder goed zien en begrijpen?
    • Hielp ik om vertrouwen te laten groeien?
    • Gebruikte ik wat de ouder zelf weet en kan?
    [Nog een keer met deze ouder] [Met een andere ouder] [Klaar]
> [Klaar]
    Goed dat je oefende. Wat je nu zei, hoef je aan tafel niet voor het eerst te zeggen.
# A bit of everything, and nothing to hold on to.
~ /oefenen
~ [Een bezorgde ouder]
~ [Pesten]
~ [Zelf typen wat ik zeg]
~ [Gewoon]
> Ik merk dat dit u bezighoudt. {gevoel_erkennen}
    <b>Een bezorgde ouder:</b>
    Dat doet me goed, dat u dat ziet.
    ·
    <i>tekent met een vinger een route op tafel</i> Zo is het tien minuten fietsen. Maar Sem gaat zo, helemaal langs het water. ‘Gewoon leuker’, hoor ik dan.
    ---
    ‘Ik merk dat dit u bezighoudt’: daarmee geef je het gevoel een plek.
    ·
    <i>Spanning 40 · vertrouwen 52 · voelt zich gehoord 42 · begrijpt het 70</i>
    ·
    Wat zeg je?
    [Gedachten van de ouder] [Ik deed iets anders] [Het gesprek afronden]
> Fietst Sem altijd alleen naar huis? {gesloten_vraag absoluut}
    <b>Een bezorgde ouder:</b>
    Dat klinkt wel heel groot. Zo ken ik het niet.
    ·
    <i>haalt de schouders op</i> Ik vraag wel eens met wie Sem in de pauze was. Dan komt er een naam, maar elke keer een andere, en nooit meer erbij.
    ---
    ‘Fietst Sem altijd alleen naar huis’: bij zulke grote woorden denkt een ouder aan uitzonderingen.
    ·
    <i>Spanning 45 · vertrouwen 49 · voelt zich gehoord 43 · begrijpt het 69</i>
    ·
    Wat zeg je?
    [Gedachten van de ouder] [Ik deed iets anders] [Het gesprek afronden]
> U kunt Sem een tijdje zelf ophalen. {advies}
    <b>Een bezorgde ouder:</b>
    Misschien. Maar mag ik eerst nog iets vertellen?
    ·
    Fijn, dan weten we nu allebei hetzelfde. En bij wie zit Sem op school wel fijn? Is er iemand, al is het er maar één?
    ---
    ‘U kunt Sem een tijdje zelf …’: zo vroeg klinkt raad soms als een opdracht.
    ·
    <i>Spanning 50 · vertrouwen 45 · voelt zich gehoord 38 · begrijpt het 69</i>
    ·
    Wat zeg je?
    [Gedachten van de ouder] [Ik deed iets anders] [Het gesprek afronden]
~ Wat hoort u van Sem over de pauzes? {open_vraag}
> Ach, kinderen plagen elkaar wel eens. {bagatelliseren}
    <b>Een bezorgde ouder:</b>
    Voor u valt het misschien mee. Voor mij niet.
    ·
    <i>grijpt de tafelrand</i> En de weg naar huis dan? Kijkt daar ook iemand? Want ik denk dat het juist dáár is, waar geen volwassene staat.
    ---
    ‘Ach, kinderen plagen elkaar wel eens’ kan klinken alsof de zorg er niet mag zijn.
    ·
    <i>Spanning 60 · vertrouwen 38 · voelt zich gehoord 27 · begrijpt het 69</i>
    ·
    Wat zeg je?
    [Gedachten van de ouder] [Ik deed iets anders] [Het gesprek afronden]
~ U denkt aan de omweg en aan de lekke banden. {samenvatting}
~ Gaat Sem nog graag naar school? {gesloten_vraag}
~ Woensdag stond Sem in de pauze bij de deur. {observatie}
~ Vraag er vanavond eens naar. {advies}
~ Slaapt Sem goed? {gesloten_vraag}
> Misschien durft Sem het niet te vertellen. {interpretatie}
    <b>Een bezorgde ouder:</b>
    Maar weet u dat zeker, of denkt u dat alleen?
    ·
    <i>kijkt naar de klok</i> De tijd vliegt, ik zie het. Mag ik nog heel even iets vragen, of kan dat niet meer? Het laat me niet los.
    ---
    ‘Misschien durft Sem het niet te …’ kan klinken als een oordeel dat al vaststaat.
    ·
    <i>Spanning 65 · vertrouwen 37 · voelt zich gehoord 32 · begrijpt het 75</i>
    ·
    Wat zeg je?
    [Gedachten van de ouder] [Ik deed iets anders] [Het gesprek afronden]
> Fijn dat u zo goed oplet. {compliment}
    <b>Een bezorgde ouder:</b>
    <i>pakt langzaam de tas</i> Tja, de tijd is om. Ik weet nog niet zo goed waar ik aan toe ben. Ik hoor het wel, hoop ik.
    ---
    ‘Fijn dat u zo goed oplet’: daarmee laat je zien wat je waardeert.
    ·
    De tijd is om. Er is nog niets vast afgesproken.
    ·
    Eerst jij: welke zin hielp volgens jou het meest?
    [Ik merk dat dit u bezighoudt.] [Fietst Sem altijd alleen naar huis?] [U kunt Sem een tijdje zelf ophalen.] [Wat hoort u van Sem over de pauzes?] [Ach, kinderen plagen elkaar wel eens.] [U denkt aan de omweg en aan de lekke banden.] [Gaat Sem nog graag naar school?] [Woensdag stond Sem in de pauze bij de deur.] [Vraag er vanavond eens naar.] [Slaapt Sem goed?] [Misschien durft Sem het niet te vertellen.] [Fijn dat u zo goed oplet.] [Weet ik niet]
~ [Weet ik niet]
> [Nee, naar het verslag]
    Zo ging het met de ouder, beurt voor beurt.
    (the file stemming.png)
    ---
    Zo voelde de ouder zich, van begin tot eind:
    • Vertrouwen: 45, 52, 49, 45, 48, 38, 43, 43, 45, 41, 41, 37, 42
    • Spanning: 50, 40, 45, 50, 48, 60, 55, 55, 55, 60, 60, 65, 62
    • Voelt zich gehoord: 30, 42, 43, 38, 44, 27, 37, 38, 38, 33, 34, 32, 35
    • Begrijpt het: 70, 70, 69, 69, 69, 69, 72, 72, 77, 77, 77, 75, 75
    ·
    Aan het eind van de vorige keer met deze ouder: vertrouwen 85 · spanning 19 · voelt zich gehoord 71 · begrijpt het 94. Nu: vertrouwen 42 · spanning 62 · voelt zich gehoord 35 · begrijpt het 75.
    ·
    Van alle woorden was 15 procent van jou. Beurten met een open vraag: 1. Met een gesloten vraag: 3.
    ·
    <b>Hier werd het rustiger</b>
    • ‘Ik merk dat dit u bezighoudt’: gevoel benoemen
    • ‘U denkt aan de omweg en …’: samenvatten
    • ‘Fijn dat u zo goed oplet’: waarderen
    ·
    <b>Hier liep de spanning op</b>
    • ‘Ach, kinderen plagen elkaar wel eens’: kleiner maken
    • ‘U kunt Sem een tijdje zelf …’: vroeg raad geven
    • ‘Vraag er vanavond eens naar’: vroeg raad geven
    ·
    <b>Zo kan het ook</b>
    • ‘Maakt u zich geen zorgen.’
      → ‘Ik hoor dat dit u bezighoudt.’
    ·
    Deze ouder wilde horen dat je de zorg serieus neemt, en dat je mee blijft kijken. Dan hoeft deze ouder niet alles alleen in de gaten te houden.
    ·
    Een korte kaart die hierbij past: /gevoel
    ·
    <b>Vraag jezelf</b>
    • Kon ik de ouder goed zien en begrijpen?
    • Hielp ik om vertrouwen te laten groeien?
    • Gebruikte ik wat de ouder zelf weet en kan?
    [Nog een keer met deze ouder] [Met een andere ouder] [Klaar]
~ [Klaar]
# The poorest of every four sentences, at the hardest level.
~ /oefenen
~ [Een bezorgde ouder]
~ [Kennismaken]
~ [Kiezen uit vier zinnen]
~ [Moeilijk]
> [Iedereen maakt zoiets wel eens mee.]
    <b>Een bezorgde ouder:</b>
    Voor u valt het misschien mee. Voor mij niet.
    ·
    <i>schuift de stoel dichterbij</i> Vorig jaar zei school maandenlang dat het prima ging, en toen ineens niet meer. Hoe weet ik dat dit jaar niet hetzelfde gebeurt?
    ---
    ‘Iedereen maakt zoiets wel eens mee’ kan klinken alsof de zorg er niet mag zijn.
    ·
    Wat zeg je?
    [Sem lijkt mij een rustig type.] [Neemt u rustig de tijd, ik luister.] [Heeft Sem een goede vriend in de klas?] [Hoe kan het dat ik dit nu pas hoor?] [Gedachten van de ouder] [Het gesprek afronden]
> [Hoe kan het dat ik dit nu pas hoor?]
    <b>Een bezorgde ouder:</b>
    Dus het ligt aan ons? Daar was ik al bang voor.
    ·
    <i>slaat de handen voor de mond</i> En dit hoor ik nu pas? Hoe lang weet u dit al? Wat had ik in die tijd allemaal kunnen doen!
    ---
    ‘Hoe kan het dat ik dit …’ kan voor een ouder klinken als een verwijt.
    ·
    Wat zeg je?
    [Zo doen wij dat hier nu eenmaal.] [Zo gaat het hier eigenlijk elke keer.] [Ik wil graag open tegen u zijn.] [Herkent u Sem in dat verhaal?] [Gedachten van de ouder] [Het gesprek afronden]
> [Zo doen wij dat hier nu eenmaal.]
    <b>Een bezorgde ouder:</b>
    <i>staat op met de tas tegen zich aan</i> Sorry, ik moet naar buiten. Zo word ik alleen maar banger. Misschien bel ik u later deze week.
    ---
    ‘Zo doen wij dat hier nu …’: dat kan klinken als een deur die dichtgaat.
    ·
    De ouder stond op. Dat gebeurt ook echt. Daarom oefen je het hier.
    ·
    Eerst jij: welke zin hielp volgens jou het meest?
    [Iedereen maakt zoiets wel eens mee.] [Hoe kan het dat ik dit nu pas hoor?] [Zo doen wij dat hier nu eenmaal.] [Weet ik niet]
~ [Weet ik niet]
> [Nee, naar het verslag]
    Zo ging het met de ouder, beurt voor beurt.
    (the file stemming.png)
    ---
    Zo voelde de ouder zich, van begin tot eind:
    • Vertrouwen: 45, 28, 18, 11
    • Spanning: 50, 71, 85, 95
    • Voelt zich gehoord: 30, 9, 4, 0
    • Begrijpt het: 70, 69, 69, 69
    ·
    Aan het eind van de vorige keer met deze ouder: vertrouwen 42 · spanning 62 · voelt zich gehoord 35 · begrijpt het 75. Nu: vertrouwen 11 · spanning 95 · voelt zich gehoord 0 · begrijpt het 69.
    ·
    Van alle woorden was 15 procent van jou. Beurten met een open vraag: 1. Met een gesloten vraag: 0.
    ·
    <b>Hier liep de spanning op</b>
    • ‘Iedereen maakt zoiets wel eens mee’: kleiner maken
    • ‘Hoe kan het dat ik dit …’: verwijten
    • ‘Zo doen wij dat hier nu …’: verdedigen
    ·
    <b>Zo kan het ook</b>
    • ‘Elk kind heeft dat wel eens.’
      → ‘Hoe is het voor u om Sem zo te zien?’
    • ‘Sem stoort de hele klas.’
      → ‘Ik zag Sem dinsdag vier keer van de stoel gaan.’
    • ‘Wij hebben u drie keer gemaild.’
      → ‘Hoe bereik ik u voortaan het best?’
    ·
    Deze ouder wilde horen dat je de zorg serieus neemt, en dat je mee blijft kijken. Dan hoeft deze ouder niet alles alleen in de gaten te houden.
    ·
    Een korte kaart die hierbij past: /gevoel
    ·
    <b>Vraag jezelf</b>
    • Kon ik de ouder goed zien en begrijpen?
    • Hielp ik om vertrouwen te laten groeien?
    • Gebruikte ik wat de ouder zelf weet en kan?
    [Nog een keer met deze ouder] [Met een andere ouder] [Klaar]
~ [Klaar]
