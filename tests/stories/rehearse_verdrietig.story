# A sad parent: to an agreement, to nothing settled, and to the door.
= sanne
~ /oefenen
~ [Een verdrietige ouder]
~ [Zorgen om welzijn of thuis]
~ [Zelf typen wat ik zeg]
> [Gewoon]
    Deze ouder is verdrietig en zoekt naar woorden. Wat telt, is dat iemand ziet hoe het echt gaat, met het kind en thuis.
    ·
    Je hebt hooguit twaalf beurten. Stoppen kan altijd. Daar is de ouder.
    ---
    <b>Een verdrietige ouder:</b>
    <i>zit een tijdje stil</i> De beste vriend van Sem is verhuisd, heel ver … Sindsdien is Sem zo stil en somber. Ik weet niet of u dat op school ook ziet?
    ---
    <i>Spanning 60 · vertrouwen 45 · voelt zich gehoord 25 · begrijpt het 60</i>
    ·
    Wat zeg je? Typ het zoals je het aan tafel zegt.
    [Het gesprek afronden]
> Wat een gemis, voor Sem en ook voor u. {gevoel_erkennen}
    <b>Een verdrietige ouder:</b>
    Dan hoef ik me hier niet groot te houden.
    ·
    <i>glimlacht bij de gedachte</i> Die twee hoefden niet eens te praten. Die zaten gewoon, met zo’n zak pinda’s … Dat muurtje staat er nog.
    ---
    ‘Wat een gemis, voor Sem en …’: daarmee geef je het gevoel een plek.
    ·
    <i>Spanning 50 · vertrouwen 53 · voelt zich gehoord 38 · begrijpt het 60</i>
    ·
    Wat zeg je?
    [Gedachten van de ouder] [Ik deed iets anders] [Het gesprek afronden]
> Wat mist u het meest aan Sem van toen? {open_vraag}
    <b>Een verdrietige ouder:</b>
    Fijn dat u het vraagt. Even denken …
    ·
    <i>denkt terug</i> Eten, slapen, het gaat allemaal wel. Het is meer dat Sem nergens zin in heeft … Nergens.
    ---
    ‘Wat mist u het meest aan …’: daarop kan de ouder vrij vertellen.
    ·
    <i>Spanning 48 · vertrouwen 56 · voelt zich gehoord 44 · begrijpt het 60</i>
    ·
    Wat zeg je?
    [Gedachten van de ouder] [Ik deed iets anders] [Het gesprek afronden]
> Het is stil en de zin is weg. Dat maakt u verdrietig. {gevoel_erkennen samenvatting}
    <b>Een verdrietige ouder:</b>
    Ja. Dank u. Dat doet me goed.
    ·
    <i>kijkt beschaamd opzij</i> Ik heb gezegd dat er wel weer nieuwe vrienden komen. Zo dom … Alsof dat zo makkelijk gaat. Daarna zei Sem niets meer tegen me.
    ---
    ‘Het is stil en de zin …’: daarmee geef je het gevoel een plek.
    ·
    <i>Spanning 32 · vertrouwen 69 · voelt zich gehoord 67 · begrijpt het 63</i>
    ·
    Wat zeg je?
    [Gedachten van de ouder] [Ik deed iets anders] [Het gesprek afronden]
> In de pauze zit Sem op het muurtje. Gisteren lachte Sem twee keer. {observatie}
    <b>Een verdrietige ouder:</b>
    Dat wist ik niet. Dank u dat u zo kijkt.
    ·
    <i>kijkt op</i> U praat zo aardig over Sem. Daar word ik een beetje rustig van … Voor het eerst in weken.
    ---
    ‘In de pauze zit Sem op …’: dat ziet een ouder voor zich.
    ·
    <i>Spanning 32 · vertrouwen 71 · voelt zich gehoord 67 · begrijpt het 68</i>
    ·
    Wat zeg je?
    [Gedachten van de ouder] [Ik deed iets anders] [Het gesprek afronden]
> Waar zou Sem weer een beetje blij van worden, denkt u? {uitnodigen}
    <b>Een verdrietige ouder:</b>
    Ja … Samen denken, dat wil ik wel.
    ·
    We kunnen een weekend naar die vriend toe rijden. Ik dacht steeds: dan wordt het afscheid alleen maar … Maar misschien juist niet.
    ---
    ‘Waar zou Sem weer een beetje …’: zo denkt de ouder met je mee.
    ·
    <i>Spanning 29 · vertrouwen 76 · voelt zich gehoord 71 · begrijpt het 68</i>
    ·
    Wat zeg je?
    [Gedachten van de ouder] [Ik deed iets anders] [Het gesprek afronden]
> Morgen vraag ik Sem wie ernaast mag zitten, en woensdag bel ik u. {afspraak leerling_betrekken}
    <b>Een verdrietige ouder:</b>
    Dank u. Dan sta ik er niet alleen voor.
    ·
    <i>haalt rustig adem</i> Ik zag hier zo tegen op. En nu … het is niet weg, maar ik kan weer ademen.
    ---
    ‘Morgen vraag ik Sem wie ernaast …’: nu weet de ouder wat er wanneer gebeurt.
    ·
    <i>Spanning 24 · vertrouwen 85 · voelt zich gehoord 72 · begrijpt het 72</i>
    ·
    Wat zeg je?
    [Gedachten van de ouder] [Ik deed iets anders] [Het gesprek afronden]
> Hoe vertelt u dit thuis? {begrip_check}
    <b>Een verdrietige ouder:</b>
    <i>houdt je hand even vast</i> Dank u. We doen het rustig aan, samen … Ik ga nu naar huis, en het is goed zo.
    ---
    ‘Hoe vertelt u dit thuis’: zo hoor je wat er is overgekomen.
    ·
    Jullie hebben een afspraak. De ouder gaat met een goed gevoel weg.
    ·
    Eerst jij: welke zin hielp volgens jou het meest?
    [Wat een gemis, voor Sem en ook voor u.] [Wat mist u het meest aan Sem van toen?] [Het is stil en de zin is weg. Dat maakt u verdrietig.] [In de pauze zit Sem op het muurtje. Gisteren lachte Sem …] [Waar zou Sem weer een beetje blij van worden, denkt u?] [Morgen vraag ik Sem wie ernaast mag zitten, en woensdag …] [Hoe vertelt u dit thuis?] [Weet ik niet]
> [Wat een gemis, voor Sem en ook voor u.]
    Bij deze ouder deed ‘Het is stil en de zin …’ het meest goed.
    ---
    Zo ging het met de ouder, beurt voor beurt.
    (the file stemming.png)
    ---
    Zo voelde de ouder zich, van begin tot eind:
    • Vertrouwen: 45, 53, 56, 69, 71, 76, 85, 87
    • Spanning: 60, 50, 48, 32, 32, 29, 24, 23
    • Voelt zich gehoord: 25, 38, 44, 67, 67, 71, 72, 73
    • Begrijpt het: 60, 60, 60, 63, 68, 68, 72, 80
    ·
    Van alle woorden was 23 procent van jou. Beurten met een open vraag: 2. Met een gesloten vraag: 0.
    ·
    <b>Hier werd het rustiger</b>
    • ‘Het is stil en de zin …’: gevoel benoemen
    • ‘Wat een gemis, voor Sem en …’: gevoel benoemen
    • ‘Morgen vraag ik Sem wie ernaast …’: iets afspreken
    ·
    Deze ouder wilde horen dat het verdriet er mag zijn. Je hoefde het niet op te lossen. Even de tijd nemen en stil zijn hielp al.
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
~ [Een verdrietige ouder]
~ [Blijven zitten of een andere school]
~ [Kiezen uit vier zinnen]
~ [Makkelijk]
> [Merkt u dat ook in het weekend?]
    <b>Een verdrietige ouder:</b>
    Ik geloof het wel … Ik weet het niet meer zo goed.
    ·
    <i>bladert zonder te kijken</i> Kijk, hier … Dit was in de winter, met koude handen. Zo hard gewerkt. En dan toch …
    ---
    ‘Merkt u dat ook in het …’: hierop past een kort antwoord.
    ·
    <i>Spanning 60 · vertrouwen 45 · voelt zich gehoord 26 · begrijpt het 60</i>
    ·
    Wat zeg je?
    [Iedereen maakt zoiets wel eens mee.] [Logisch dat u daarover wilt praten.] [Hoe lang is dat thuis al zo?] [Bent u zelf misschien te bezorgd?] [Gedachten van de ouder] [Het gesprek afronden]
> [Hoe lang is dat thuis al zo?]
    <b>Een verdrietige ouder:</b>
    Soms … Niet altijd.
    ·
    <i>houdt het schrift tegen zich aan</i> Vorige zaterdag bleef Sem in bed liggen. ‘Hoeft niet meer, hè?’ Met het gezicht naar de muur … Ik ben ernaast gaan zitten.
    ---
    ‘Hoe lang is dat thuis al …’: hierop past een kort antwoord.
    ·
    <i>Spanning 60 · vertrouwen 45 · voelt zich gehoord 26 · begrijpt het 60</i>
    ·
    Wat zeg je?
    [Dit is geen licht bericht voor een ouder.] [Een jaar extra is zo weer voorbij.] [Is er thuis iets veranderd?] [Wij letten daar echt goed op.] [Gedachten van de ouder] [Het gesprek afronden]
~ [Is er thuis iets veranderd?]
~ [Weet Sem er thuis al van?]
~ [Weet Sem dat u vandaag hier bent?]
~ [Vertel het thuis rustig en eerlijk.]
~ [Had u dit al een beetje verwacht?]
~ [Hoe vaak ziet u dat thuis ook?]
~ [Wilt u er een nacht over slapen?]
~ [Kunt u volgende week nog eens komen?]
> [Is twee keer in de week haalbaar?]
    <b>Een verdrietige ouder:</b>
    <i>zoekt de jas</i> Ik heb het gevoel dat ik nog iets wilde zeggen, iets belangrijks … Het komt niet.
    ---
    ‘Is twee keer in de week …’: hierop past een kort antwoord.
    ·
    <i>Spanning 65 · vertrouwen 41 · voelt zich gehoord 27 · begrijpt het 60</i>
    ·
    Wat zeg je?
    [Probeert u het vanavond los te laten.] [Houdt u zich er thuis dan ook aan?] [Hoe vertelt u dit straks thuis?] [Wilt u dit ook in een mail?] [Gedachten van de ouder] [Het gesprek afronden]
> [Houdt u zich er thuis dan ook aan?]
    <b>Een verdrietige ouder:</b>
    <i>knikt, maar kijkt niet op</i> Het is goed … Misschien praten we nog eens. Ik moet eerst even alleen zijn.
    ---
    ‘Houdt u zich er thuis dan …’ kan voor een ouder klinken als een verwijt.
    ·
    De tijd is om. Er is nog niets vast afgesproken.
    ·
    Eerst jij: welke zin hielp volgens jou het meest?
    [Merkt u dat ook in het weekend?] [Hoe lang is dat thuis al zo?] [Is er thuis iets veranderd?] [Weet Sem er thuis al van?] [Weet Sem dat u vandaag hier bent?] [Vertel het thuis rustig en eerlijk.] [Had u dit al een beetje verwacht?] [Hoe vaak ziet u dat thuis ook?] [Wilt u er een nacht over slapen?] [Kunt u volgende week nog eens komen?] [Is twee keer in de week haalbaar?] [Houdt u zich er thuis dan ook aan?] [Weet ik niet]
~ [Weet ik niet]
> [Nee, naar het verslag]
    Zo ging het met de ouder, beurt voor beurt.
    (the file stemming.png)
    ---
    Zo voelde de ouder zich, van begin tot eind:
    • Vertrouwen: 45, 45, 45, 45, 45, 45, 41, 41, 41, 41, 41, 41, 33
    • Spanning: 60, 60, 60, 60, 60, 60, 65, 65, 65, 65, 65, 65, 74
    • Voelt zich gehoord: 25, 26, 26, 27, 28, 29, 24, 24, 25, 26, 26, 27, 22
    • Begrijpt het: 60, 60, 60, 60, 60, 60, 60, 60, 60, 60, 60, 60, 60
    ·
    Aan het eind van de vorige keer met deze ouder: vertrouwen 87 · spanning 23 · voelt zich gehoord 73 · begrijpt het 80. Nu: vertrouwen 33 · spanning 74 · voelt zich gehoord 22 · begrijpt het 60.
    ·
    Van alle woorden was 20 procent van jou. Beurten met een open vraag: 0. Met een gesloten vraag: 11.
    ·
    <b>Hier werd het rustiger</b>
    • ‘Is twee keer in de week …’: gesloten vragen
    • ‘Kunt u volgende week nog eens …’: gesloten vragen
    • ‘Wilt u er een nacht over …’: gesloten vragen
    ·
    <b>Hier liep de spanning op</b>
    • ‘Houdt u zich er thuis dan …’: verwijten
    • ‘Vertel het thuis rustig en eerlijk’: vroeg raad geven
    ·
    <b>Zo kan het ook</b>
    • ‘U controleert het huiswerk niet.’
      → ‘Ik zag deze week drie keer een leeg schrift.’
    ·
    Deze ouder wilde horen dat het verdriet er mag zijn. Je hoefde het niet op te lossen. Even de tijd nemen en stil zijn hielp al.
    ·
    Een korte kaart die hierbij past: /ik_boodschap
    ·
    <b>Vraag jezelf</b>
    • Kon ik de ouder goed zien en begrijpen?
    • Hielp ik om vertrouwen te laten groeien?
    • Gebruikte ik wat de ouder zelf weet en kan?
    [Nog een keer met deze ouder] [Met een andere ouder] [Klaar]
~ [Klaar]
# The poorest of every four sentences.
~ /oefenen
~ [Een verdrietige ouder]
~ [Tegenvallende resultaten]
~ [Kiezen uit vier zinnen]
~ [Gewoon]
> [Eén toets zegt gelukkig niet zo veel.]
    <b>Een verdrietige ouder:</b>
    Dan houd ik het maar weer voor me.
    ·
    Dat het niet goed gaat met leren, dat kan. Maar dat mijn kind bang is om … om thuis te komen met een cijfer …
    ---
    ‘Eén toets zegt gelukkig niet zo …’ kan klinken alsof de zorg er niet mag zijn.
    ·
    <i>Spanning 67 · vertrouwen 39 · voelt zich gehoord 15 · begrijpt het 60</i>
    ·
    Wat zeg je?
    [Neemt u rustig de tijd, ik luister.] [Ligt er thuis niet vaak een telefoon bij?] [Hoe kan het dat ik dit nu pas hoor?] [Hoe vaak oefent u in een week?] [Gedachten van de ouder] [Het gesprek afronden]
> [Hoe kan het dat ik dit nu pas hoor?]
    <b>Een verdrietige ouder:</b>
    Au … Dat zeg ik elke nacht al tegen mezelf.
    ·
    <i>slaat de handen voor het gezicht</i> Dit kan er niet ook nog bij … Echt niet. Waarom nou weer Sem?
    ---
    ‘Hoe kan het dat ik dit …’ kan voor een ouder klinken als een verwijt.
    ·
    <i>Spanning 77 · vertrouwen 32 · voelt zich gehoord 13 · begrijpt het 60</i>
    ·
    Wat zeg je?
    [Zo’n cijfer is in een week weer goed.] [Welk cijfer had u verwacht?] [Ik wil graag open tegen u zijn.] [Neem de toets thuis nog eens samen door.] [Gedachten van de ouder] [Het gesprek afronden]
> [Zo’n cijfer is in een week weer goed.]
    <b>Een verdrietige ouder:</b>
    Voor mij is het wél erg … Echt.
    ·
    <i>begint te huilen</i> Nee … Ik hoor u wel, maar het wil er niet in. Niet vandaag.
    ---
    ‘Zo’n cijfer is in een week …’ kan klinken alsof de zorg er niet mag zijn.
    ·
    <i>Spanning 84 · vertrouwen 26 · voelt zich gehoord 3 · begrijpt het 60</i>
    ·
    Wat zeg je?
    [Welk cijfer had u verwacht?] [Ik heb de toets heel zorgvuldig nagekeken.] [Dit is ook veel om in één keer te horen.] [Het DLE blijft nu wat achter.] [Gedachten van de ouder] [Het gesprek afronden]
> [Ik heb de toets heel zorgvuldig nagekeken.]
    <b>Een verdrietige ouder:</b>
    Laat maar … Daar ging het me niet om.
    ·
    Ik dacht dat ik er klaar voor was! Maar nu ik hier zit … nee, het komt te hard aan.
    ---
    ‘Ik heb de toets heel zorgvuldig …’: dat kan klinken als een deur die dichtgaat.
    ·
    <i>Spanning 92 · vertrouwen 20 · voelt zich gehoord 0 · begrijpt het 60</i>
    ·
    Wat zeg je?
    [Wij hebben dit zo goed mogelijk gedaan.] [Welk cijfer had u verwacht?] [Hoe is dit naast wat u thuis ziet?] [Het DLE blijft nu wat achter.] [Gedachten van de ouder] [Het gesprek afronden]
> [Wij hebben dit zo goed mogelijk gedaan.]
    <b>Een verdrietige ouder:</b>
    <i>loopt naar de deur en blijft daar een tel staan</i> Ik kan dit nu niet … Stuurt u anders een berichtje, over een paar dagen.
    ---
    ‘Wij hebben dit zo goed mogelijk …’: dat kan klinken als een deur die dichtgaat.
    ·
    De ouder stond op. Dat gebeurt ook echt. Daarom oefen je het hier.
    ·
    Eerst jij: welke zin hielp volgens jou het meest?
    [Eén toets zegt gelukkig niet zo veel.] [Hoe kan het dat ik dit nu pas hoor?] [Zo’n cijfer is in een week weer goed.] [Ik heb de toets heel zorgvuldig nagekeken.] [Wij hebben dit zo goed mogelijk gedaan.] [Weet ik niet]
~ [Weet ik niet]
> [Nee, naar het verslag]
    Zo ging het met de ouder, beurt voor beurt.
    (the file stemming.png)
    ---
    Zo voelde de ouder zich, van begin tot eind:
    • Vertrouwen: 45, 39, 32, 26, 20, 14
    • Spanning: 60, 67, 77, 84, 92, 100
    • Voelt zich gehoord: 25, 15, 13, 3, 0, 0
    • Begrijpt het: 60, 60, 60, 60, 60, 60
    ·
    Aan het eind van de vorige keer met deze ouder: vertrouwen 33 · spanning 74 · voelt zich gehoord 22 · begrijpt het 60. Nu: vertrouwen 14 · spanning 100 · voelt zich gehoord 0 · begrijpt het 60.
    ·
    Van alle woorden was 18 procent van jou. Beurten met een open vraag: 1. Met een gesloten vraag: 0.
    ·
    <b>Hier liep de spanning op</b>
    • ‘Eén toets zegt gelukkig niet zo …’: kleiner maken
    • ‘Zo’n cijfer is in een week …’: kleiner maken
    • ‘Hoe kan het dat ik dit …’: verwijten
    ·
    <b>Zo kan het ook</b>
    • ‘Maakt u zich geen zorgen.’
      → ‘Ik hoor dat dit u bezighoudt.’
    • ‘Sem stoort de hele klas.’
      → ‘Ik zag Sem dinsdag vier keer van de stoel gaan.’
    ·
    Deze ouder wilde horen dat het verdriet er mag zijn. Je hoefde het niet op te lossen. Even de tijd nemen en stil zijn hielp al.
    ·
    Een korte kaart die hierbij past: /gevoel
    ·
    <b>Vraag jezelf</b>
    • Kon ik de ouder goed zien en begrijpen?
    • Hielp ik om vertrouwen te laten groeien?
    • Gebruikte ik wat de ouder zelf weet en kan?
    [Nog een keer met deze ouder] [Met een andere ouder] [Klaar]
~ [Klaar]
