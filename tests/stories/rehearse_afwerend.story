# A parent who does not see it: to an agreement, to nothing settled, and to the door.
= sanne
~ /oefenen
~ [Een ouder die het niet herkent]
~ [Gedrag in de klas]
~ [Zelf typen wat ik zeg]
> [Makkelijk]
    Deze ouder ziet thuis een ander kind dan jij op school. En wil vooral dat het kind niet vastzit aan één beeld.
    ·
    Je hebt hooguit twaalf beurten. Stoppen kan altijd. Daar is de ouder.
    ---
    <b>Een ouder die het niet herkent:</b>
    <i>blijft rechtop zitten, tas op schoot</i> U schreef dat Sem door de klas roept en steeds opstaat. Dat kan ik me niet voorstellen. Thuis nooit.
    ---
    <i>Spanning 60 · vertrouwen 25 · voelt zich gehoord 20 · begrijpt het 65</i>
    ·
    Wat zeg je? Typ het zoals je het aan tafel zegt.
    [Het gesprek afronden]
> Hoe is Sem bij u aan tafel? {open_vraag}
    <b>Een ouder die het niet herkent:</b>
    Dat kan ik u wel vertellen.
    ·
    <i>wijst met een vlakke hand</i> Bij ons aan tafel praat er één tegelijk. Sem ook. Dat gaat al jaren goed.
    ---
    ‘Hoe is Sem bij u aan …’: daarop kan de ouder vrij vertellen.
    ·
    <i>Spanning 58 · vertrouwen 29 · voelt zich gehoord 27 · begrijpt het 65</i>
    ·
    Wat zeg je?
    [Gedachten van de ouder] [Ik deed iets anders] [Het gesprek afronden]
> Dus bij u praat er één tegelijk, en dat gaat goed. {samenvatting}
    <b>Een ouder die het niet herkent:</b>
    Dat klopt. U heeft goed geluisterd.
    ·
    Thuis is het stil. We zijn met weinig, de radio staat zacht. Sem leest of rommelt wat.
    ---
    ‘Dus bij u praat er één …’: zo geef je terug wat je hoorde.
    ·
    <i>Spanning 52 · vertrouwen 35 · voelt zich gehoord 39 · begrijpt het 69</i>
    ·
    Wat zeg je?
    [Gedachten van de ouder] [Ik deed iets anders] [Het gesprek afronden]
> Dan is zo'n bericht van school schrikken. {gevoel_erkennen}
    <b>Een ouder die het niet herkent:</b>
    Ja. Fijn dat u dat zegt.
    ·
    <i>kijkt om zich heen</i> Als ik hier zo zit: er hangt veel, er staat veel. Thuis is het veel rustiger.
    ---
    ‘Dan is zo'n bericht van school …’: daarmee geef je het gevoel een plek.
    ·
    <i>Spanning 42 · vertrouwen 42 · voelt zich gehoord 51 · begrijpt het 69</i>
    ·
    Wat zeg je?
    [Gedachten van de ouder] [Ik deed iets anders] [Het gesprek afronden]
> Dinsdag in de kring riep Sem vijf keer voor de beurt. {observatie}
    <b>Een ouder die het niet herkent:</b>
    Goed. Dat zie ik voor me.
    ·
    Roepen ken ik thuis niet. Wel dat Sem op een vol feestje even verdwijnt. Of dat hetzelfde is, weet ik niet.
    ---
    ‘Dinsdag in de kring riep Sem …’: dat ziet een ouder voor zich.
    ·
    <i>Spanning 42 · vertrouwen 45 · voelt zich gehoord 51 · begrijpt het 78</i>
    ·
    Wat zeg je?
    [Gedachten van de ouder] [Ik deed iets anders] [Het gesprek afronden]
> Wat ziet u als het druk is, en wat werkt dan? {uitnodigen open_vraag}
    <b>Een ouder die het niet herkent:</b>
    Daar denk ik graag over mee.
    ·
    Een rustige plek kiezen, samen met Sem. Dat lijkt me beter dan elke keer waarschuwen.
    ---
    ‘Wat ziet u als het druk …’: zo denkt de ouder met je mee.
    ·
    <i>Spanning 35 · vertrouwen 56 · voelt zich gehoord 64 · begrijpt het 78</i>
    ·
    Wat zeg je?
    [Gedachten van de ouder] [Ik deed iets anders] [Het gesprek afronden]
> U wilt geen waarschuwing, maar een rustige plek. {samenvatting}
    <b>Een ouder die het niet herkent:</b>
    Ja, precies zo.
    ·
    <i>kijkt om zich heen</i> Mag ik een ochtend achterin zitten? Dan zie ik mijn kind eens tussen al die anderen.
    ---
    ‘U wilt geen waarschuwing, maar een …’: zo geef je terug wat je hoorde.
    ·
    <i>Spanning 29 · vertrouwen 62 · voelt zich gehoord 76 · begrijpt het 81</i>
    ·
    Wat zeg je?
    [Gedachten van de ouder] [Ik deed iets anders] [Het gesprek afronden]
> Maandag kiest Sem een plek uit, en vrijdag bel ik u. {afspraak}
    <b>Een ouder die het niet herkent:</b>
    Goed. Dat is duidelijk.
    ·
    U heeft naar mijn kant geluisterd. Dan wil ik ook naar de uwe kijken. Dat is eerlijk.
    ---
    ‘Maandag kiest Sem een plek uit …’: nu weet de ouder wat er wanneer gebeurt.
    ·
    <i>Spanning 26 · vertrouwen 68 · voelt zich gehoord 76 · begrijpt het 86</i>
    ·
    Wat zeg je?
    [Gedachten van de ouder] [Ik deed iets anders] [Het gesprek afronden]
> Wat vertelt u hierover aan Sem? {begrip_check}
    <b>Een ouder die het niet herkent:</b>
    <i>staat rustig op</i> Dit kan ik thuis gewoon vertellen. Aan tafel, met Sem erbij. Dank u wel.
    ---
    ‘Wat vertelt u hierover aan Sem’: zo hoor je wat er is overgekomen.
    ·
    Jullie hebben een afspraak. De ouder gaat met een goed gevoel weg.
    ·
    Eerst jij: welke zin hielp volgens jou het meest?
    [Hoe is Sem bij u aan tafel?] [Dus bij u praat er één tegelijk, en dat gaat goed.] [Dan is zo'n bericht van school schrikken.] [Dinsdag in de kring riep Sem vijf keer voor de beurt.] [Wat ziet u als het druk is, en wat werkt dan?] [U wilt geen waarschuwing, maar een rustige plek.] [Maandag kiest Sem een plek uit, en vrijdag bel ik u.] [Wat vertelt u hierover aan Sem?] [Weet ik niet]
> [Dan is zo'n bericht van school schrikken.]
    Bij deze ouder deed ‘Wat ziet u als het druk …’ het meest goed.
    ---
    Zo ging het met de ouder, beurt voor beurt.
    (the file stemming.png)
    ---
    Zo voelde de ouder zich, van begin tot eind:
    • Vertrouwen: 25, 29, 35, 42, 45, 56, 62, 68, 71
    • Spanning: 60, 58, 52, 42, 42, 35, 29, 26, 24
    • Voelt zich gehoord: 20, 27, 39, 51, 51, 64, 76, 76, 77
    • Begrijpt het: 65, 65, 69, 69, 78, 78, 81, 86, 96
    ·
    Van alle woorden was 26 procent van jou. Beurten met een open vraag: 2. Met een gesloten vraag: 0.
    ·
    <b>Hier werd het rustiger</b>
    • ‘Wat ziet u als het druk …’: mee laten denken
    • ‘Dan is zo'n bericht van school …’: gevoel benoemen
    • ‘Dus bij u praat er één …’: samenvatten
    ·
    Je had hier een ouder die eerlijk vertelt wat er thuis te zien is. Deze ouder wilde horen dat je dat gelooft. Daarna mag je ernaast leggen wat jij op school ziet, zonder stempel.
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
~ [Een ouder die het niet herkent]
~ [Verzuim en te laat]
~ [Kiezen uit vier zinnen]
~ [Gewoon]
> [Hoe laat gaat Sem naar bed?]
    <b>Een ouder die het niet herkent:</b>
    Ja en nee.
    ·
    <i>tikt op de brief</i> Straks denken ze dat wij thuis maar wat doen. Bij ons is het ’s ochtends juist strak.
    ---
    ‘Hoe laat gaat Sem naar bed’: hierop past een kort antwoord.
    ·
    <i>Spanning 60 · vertrouwen 25 · voelt zich gehoord 21 · begrijpt het 65</i>
    ·
    Wat zeg je?
    [Logisch dat u daarover wilt praten.] [Hoe lang is dat thuis al zo?] [Zou Sem er weinig zin in hebben?] [Zet de tas de avond ervoor al klaar.] [Gedachten van de ouder] [Het gesprek afronden]
> [Hoe lang is dat thuis al zo?]
    <b>Een ouder die het niet herkent:</b>
    Misschien. Dat hangt ervan af.
    ·
    Tien voor acht gaat de deur. Daar kun je de klok op gelijkzetten. Dus thuis ligt het niet.
    ---
    ‘Hoe lang is dat thuis al …’: hierop past een kort antwoord.
    ·
    <i>Spanning 60 · vertrouwen 25 · voelt zich gehoord 22 · begrijpt het 65</i>
    ·
    Wat zeg je?
    [Zet de tas de avond ervoor al klaar.] [Hoe praat Sem zelf over school?] [Is er thuis iets veranderd?] [Wij letten daar echt goed op.] [Gedachten van de ouder] [Het gesprek afronden]
~ [Is er thuis iets veranderd?]
~ [U heeft een leuk kind, dat zie ik elke dag.]
~ [Weet Sem dat u vandaag hier bent?]
~ [Klopt dat met uw eigen lijstje?]
~ [Had u hier thuis al iets van gemerkt?]
~ [Hoe vaak ziet u dat thuis ook?]
~ [Is een half uur eerder opstaan te doen?]
~ [Ik moet me aan dezelfde regel houden.]
> [Is twee keer in de week haalbaar?]
    <b>Een ouder die het niet herkent:</b>
    <i>ritst de jas dicht</i> Ik weet nog steeds niet wat ik hiervan moet vinden. Thuis zie ik het gewoon niet.
    ---
    ‘Is twee keer in de week …’: hierop past een kort antwoord.
    ·
    <i>Spanning 65 · vertrouwen 24 · voelt zich gehoord 24 · begrijpt het 65</i>
    ·
    Wat zeg je?
    [Probeert u het vanavond los te laten.] [Houdt u zich er thuis dan ook aan?] [Hoe vertelt u dit straks thuis?] [Wilt u dit ook in een mail?] [Gedachten van de ouder] [Het gesprek afronden]
> [Wilt u dit ook in een mail?]
    <b>Een ouder die het niet herkent:</b>
    <i>kijkt op de klok en pakt de sleutels</i> De tijd is om. Ik zie thuis nog steeds iets anders. Daar zijn we niet uit, denk ik.
    ---
    ‘Wilt u dit ook in een …’: hierop past een kort antwoord.
    ·
    De tijd is om. Er is nog niets vast afgesproken.
    ·
    Eerst jij: welke zin hielp volgens jou het meest?
    [Hoe laat gaat Sem naar bed?] [Hoe lang is dat thuis al zo?] [Is er thuis iets veranderd?] [U heeft een leuk kind, dat zie ik elke dag.] [Weet Sem dat u vandaag hier bent?] [Klopt dat met uw eigen lijstje?] [Had u hier thuis al iets van gemerkt?] [Hoe vaak ziet u dat thuis ook?] [Is een half uur eerder opstaan te doen?] [Ik moet me aan dezelfde regel houden.] [Is twee keer in de week haalbaar?] [Wilt u dit ook in een mail?] [Weet ik niet]
~ [Weet ik niet]
> [Nee, naar het verslag]
    Zo ging het met de ouder, beurt voor beurt.
    (the file stemming.png)
    ---
    Zo voelde de ouder zich, van begin tot eind:
    • Vertrouwen: 25, 25, 25, 25, 30, 30, 30, 30, 30, 30, 24, 24, 24
    • Spanning: 60, 60, 60, 60, 57, 57, 57, 57, 57, 57, 65, 65, 65
    • Voelt zich gehoord: 20, 21, 22, 23, 26, 27, 28, 29, 30, 31, 23, 24, 25
    • Begrijpt het: 65, 65, 65, 65, 65, 65, 65, 65, 65, 65, 65, 65, 65
    ·
    Aan het eind van de vorige keer met deze ouder: vertrouwen 71 · spanning 24 · voelt zich gehoord 77 · begrijpt het 96. Nu: vertrouwen 24 · spanning 65 · voelt zich gehoord 25 · begrijpt het 65.
    ·
    Van alle woorden was 23 procent van jou. Beurten met een open vraag: 0. Met een gesloten vraag: 10.
    ·
    <b>Hier werd het rustiger</b>
    • ‘U heeft een leuk kind, dat …’: waarderen
    • ‘Wilt u dit ook in een …’: gesloten vragen
    • ‘Is twee keer in de week …’: gesloten vragen
    ·
    <b>Hier liep de spanning op</b>
    • ‘Ik moet me aan dezelfde regel …’: verdedigen
    ·
    <b>Zo kan het ook</b>
    • ‘Zo doen wij dat hier.’
      → ‘Hoe kijkt u naar de manier waarop wij het doen?’
    ·
    Je had hier een ouder die eerlijk vertelt wat er thuis te zien is. Deze ouder wilde horen dat je dat gelooft. Daarna mag je ernaast leggen wat jij op school ziet, zonder stempel.
    ·
    Een korte kaart die hierbij past: /welles_nietes
    ·
    <b>Vraag jezelf</b>
    • Kon ik de ouder goed zien en begrijpen?
    • Hielp ik om vertrouwen te laten groeien?
    • Gebruikte ik wat de ouder zelf weet en kan?
    [Nog een keer met deze ouder] [Met een andere ouder] [Klaar]
~ [Klaar]
# Filling in what is the matter.
~ /oefenen
~ [Een ouder die het niet herkent]
~ [Zorgen om welzijn of thuis]
~ [Zelf typen wat ik zeg]
~ [Moeilijk]
> Ik denk dat Sem somber is. {interpretatie}
    <b>Een ouder die het niet herkent:</b>
    Daar is de stempel al.
    ·
    <i>gaat achteruit zitten</i> Maak er alstublieft geen ziekte van. Thuis is het een vrolijk kind.
    ---
    ‘Ik denk dat Sem somber is’ kan klinken als een oordeel dat al vaststaat.
    ·
    Wat zeg je?
    [Gedachten van de ouder] [Ik deed iets anders] [Het gesprek afronden]
> U wilt het thuis misschien niet zien. {jij_verwijt}
    <b>Een ouder die het niet herkent:</b>
    Pardon? Dit hoef ik niet te pikken.
    ·
    <i>schudt heftig het hoofd</i> Nee. Nee. Over welk kind gaat dit? Dat is niet het kind dat bij mij binnenkomt.
    ---
    ‘U wilt het thuis misschien niet …’ kan voor een ouder klinken als een verwijt.
    ·
    Wat zeg je?
    [Gedachten van de ouder] [Ik deed iets anders] [Het gesprek afronden]
> Sem lacht hier nooit meer. {absoluut}
    <b>Een ouder die het niet herkent:</b>
    Dat geloof ik niet. Zo zwart-wit kan het niet zijn.
    ·
    En nu staat het zeker ergens opgeschreven. Dan kan mijn kind nog zo veranderen, dat woord gaat nooit meer weg.
    ---
    ‘Sem lacht hier nooit meer’: bij zulke grote woorden denkt een ouder aan uitzonderingen.
    ·
    Wat zeg je?
    [Gedachten van de ouder] [Ik deed iets anders] [Het gesprek afronden]
> Wij zijn hier wel gewend om dat te zien. {verdediging}
    <b>Een ouder die het niet herkent:</b>
    <i>schuift de stoel met een ruk aan</i> Ik stop ermee voor vandaag. Zo kom ik niet verder. Misschien lukt het een andere keer wel.
    ---
    ‘Wij zijn hier wel gewend om …’: dat kan klinken als een deur die dichtgaat.
    ·
    De ouder stond op. Dat gebeurt ook echt. Daarom oefen je het hier.
    ·
    Eerst jij: welke zin hielp volgens jou het meest?
    [Ik denk dat Sem somber is.] [U wilt het thuis misschien niet zien.] [Sem lacht hier nooit meer.] [Wij zijn hier wel gewend om dat te zien.] [Weet ik niet]
~ [Weet ik niet]
> [Nee, naar het verslag]
    Zo ging het met de ouder, beurt voor beurt.
    (the file stemming.png)
    ---
    Zo voelde de ouder zich, van begin tot eind:
    • Vertrouwen: 25, 18, 5, 1, 0
    • Spanning: 60, 69, 84, 91, 100
    • Voelt zich gehoord: 20, 16, 6, 6, 0
    • Begrijpt het: 65, 61, 61, 60, 60
    ·
    Aan het eind van de vorige keer met deze ouder: vertrouwen 24 · spanning 65 · voelt zich gehoord 25 · begrijpt het 65. Nu: vertrouwen 0 · spanning 100 · voelt zich gehoord 0 · begrijpt het 60.
    ·
    Van alle woorden was 17 procent van jou. Beurten met een open vraag: 0. Met een gesloten vraag: 0.
    ·
    <b>Hier liep de spanning op</b>
    • ‘U wilt het thuis misschien niet …’: verwijten
    • ‘Ik denk dat Sem somber is’: invullen
    • ‘Wij zijn hier wel gewend om …’: verdedigen
    ·
    <b>Zo kan het ook</b>
    • ‘U controleert het huiswerk niet.’
      → ‘Ik zag deze week drie keer een leeg schrift.’
    • ‘Sem heeft geen zin in leren.’
      → ‘Dinsdag bleef het blad van Sem leeg, zag ik.’
    • ‘Zo doen wij dat hier.’
      → ‘Hoe kijkt u naar de manier waarop wij het doen?’
    ·
    Je had hier een ouder die eerlijk vertelt wat er thuis te zien is. Deze ouder wilde horen dat je dat gelooft. Daarna mag je ernaast leggen wat jij op school ziet, zonder stempel.
    ·
    Een korte kaart die hierbij past: /ik_boodschap
    ·
    <b>Vraag jezelf</b>
    • Kon ik de ouder goed zien en begrijpen?
    • Hielp ik om vertrouwen te laten groeien?
    • Gebruikte ik wat de ouder zelf weet en kan?
    [Nog een keer met deze ouder] [Met een andere ouder] [Klaar]
~ [Klaar]
