# A parent who is divorced: to an agreement, to nothing settled, and to the door.
= sanne
~ /oefenen
~ [Een ouder die gescheiden is]
~ [Gescheiden ouders]
~ [Zelf typen wat ik zeg]
> [Gewoon]
    Deze ouder heeft het kind om de week en is bang om buiten beeld te raken. Achter de verwijten zit een wens: gewoon helemaal ouder zijn, ook in de week zonder kind.
    ·
    Je hebt hooguit twaalf beurten. Stoppen kan altijd. Daar is de ouder.
    ---
    <b>Een ouder die gescheiden is:</b>
    <i>kijkt naar de lege stoel</i> U wilt praten over hoe het gaat met twee huizen. Goed, maar de andere ouder staat hier vaker aan de deur. Ik wil niet dat u maar één verhaal kent.
    ---
    <i>Spanning 60 · vertrouwen 35 · voelt zich gehoord 25 · begrijpt het 65</i>
    ·
    Wat zeg je? Typ het zoals je het aan tafel zegt.
    [Het gesprek afronden]
> Het is niet fijn als u denkt dat ik maar één verhaal hoor. {gevoel_erkennen}
    <b>Een ouder die gescheiden is:</b>
    Dat heeft u goed gezien, hoor.
    ·
    Wij doen het met korte berichtjes. Tijd, tas, klaar. Ruzie is het niet echt meer, maar praten ook niet.
    ---
    ‘Het is niet fijn als u …’: daarmee geef je het gevoel een plek.
    ·
    <i>Spanning 52 · vertrouwen 41 · voelt zich gehoord 35 · begrijpt het 65</i>
    ·
    Wat zeg je?
    [Gedachten van de ouder] [Ik deed iets anders] [Het gesprek afronden]
> U wilt net zo veel horen als de andere ouder. {samenvatting}
    <b>Een ouder die gescheiden is:</b>
    Dat klopt helemaal, fijn.
    ·
    <i>tekent twee rondjes op papier</i> Dit is mijn huis, dit is daar, en school zit in het midden. Dat is de enige plek die van ons allebei is.
    ---
    ‘U wilt net zo veel horen …’: zo geef je terug wat je hoorde.
    ·
    <i>Spanning 46 · vertrouwen 47 · voelt zich gehoord 47 · begrijpt het 69</i>
    ·
    Wat zeg je?
    [Gedachten van de ouder] [Ik deed iets anders] [Het gesprek afronden]
> Hoe verloopt een wisseldag bij u? {open_vraag}
    <b>Een ouder die gescheiden is:</b>
    Daar moet ik even over nadenken, hoor.
    ·
    <i>vouwt de handen</i> Ik probeer het netjes te doen, hoor. Geen kwaad woord waar Sem bij is. Dat lukt meestal.
    ---
    ‘Hoe verloopt een wisseldag bij u’: daarop kan de ouder vrij vertellen.
    ·
    <i>Spanning 44 · vertrouwen 50 · voelt zich gehoord 53 · begrijpt het 69</i>
    ·
    Wat zeg je?
    [Gedachten van de ouder] [Ik deed iets anders] [Het gesprek afronden]
> Vrijdag had Sem twee tassen en huilde bij de kapstok. Dat raakte mij. {ik_boodschap observatie}
    <b>Een ouder die gescheiden is:</b>
    Dank u, nu zie ik het voor me.
    ·
    Goed, dus op school merkt u het ook. Ik dacht dat Sem het hier even kon vergeten.
    ---
    ‘Vrijdag had Sem twee tassen en …’: dat ziet een ouder voor zich.
    ·
    <i>Spanning 43 · vertrouwen 55 · voelt zich gehoord 53 · begrijpt het 76</i>
    ·
    Wat zeg je?
    [Gedachten van de ouder] [Ik deed iets anders] [Het gesprek afronden]
> Wat helpt Sem volgens u? {uitnodigen}
    <b>Een ouder die gescheiden is:</b>
    Goed dat u het mij ook vraagt.
    ·
    Ik zal Sem vertellen waarom ik toen de zaal uit liep. Dat ik niet boos was. Dat had ik veel eerder moeten doen.
    ---
    ‘Wat helpt Sem volgens u’: zo denkt de ouder met je mee.
    ·
    <i>Spanning 40 · vertrouwen 60 · voelt zich gehoord 57 · begrijpt het 76</i>
    ·
    Wat zeg je?
    [Gedachten van de ouder] [Ik deed iets anders] [Het gesprek afronden]
> U wilt dat Sem niet hoeft te kiezen. {samenvatting}
    <b>Een ouder die gescheiden is:</b>
    Ja, zo is het, en u kiest geen kant.
    ·
    <i>zet een kruisje op papier</i> De volgende avond gaan wij naast elkaar staan. Vijf minuten. Dan hoeft Sem maar één kant op te lopen.
    ---
    ‘U wilt dat Sem niet hoeft …’: zo geef je terug wat je hoorde.
    ·
    <i>Spanning 34 · vertrouwen 66 · voelt zich gehoord 69 · begrijpt het 79</i>
    ·
    Wat zeg je?
    [Gedachten van de ouder] [Ik deed iets anders] [Het gesprek afronden]
> Vanaf maandag krijgt u allebei op dezelfde dag hetzelfde bericht. {afspraak}
    <b>Een ouder die gescheiden is:</b>
    Goed, dat zet ik meteen in mijn agenda.
    ·
    Ik ga tegen Sem zeggen: het is goed, wij regelen dit samen. Dat heb ik al lang niet meer gezegd.
    ---
    ‘Vanaf maandag krijgt u allebei op …’: nu weet de ouder wat er wanneer gebeurt.
    ·
    <i>Spanning 31 · vertrouwen 71 · voelt zich gehoord 69 · begrijpt het 83</i>
    ·
    Wat zeg je?
    [Gedachten van de ouder] [Ik deed iets anders] [Het gesprek afronden]
> Wat neemt u mee uit dit gesprek? {begrip_check}
    <b>Een ouder die gescheiden is:</b>
    <i>stopt de agenda rustig in de tas</i> Ik ga de andere ouder vandaag nog een bericht sturen. Een gewoon bericht. Dat komt door dit gesprek.
    ---
    ‘Wat neemt u mee uit dit …’: zo hoor je wat er is overgekomen.
    ·
    Jullie hebben een afspraak. De ouder gaat met een goed gevoel weg.
    ·
    Eerst jij: welke zin hielp volgens jou het meest?
    [Het is niet fijn als u denkt dat ik maar één verhaal hoor.] [U wilt net zo veel horen als de andere ouder.] [Hoe verloopt een wisseldag bij u?] [Vrijdag had Sem twee tassen en huilde bij de kapstok. …] [Wat helpt Sem volgens u?] [U wilt dat Sem niet hoeft te kiezen.] [Vanaf maandag krijgt u allebei op dezelfde dag hetzelfde …] [Wat neemt u mee uit dit gesprek?] [Weet ik niet]
> [Weet ik niet]
    Bij deze ouder deed ‘U wilt dat Sem niet hoeft …’ het meest goed.
    ---
    Zo ging het met de ouder, beurt voor beurt.
    (the file stemming.png)
    ---
    Zo voelde de ouder zich, van begin tot eind:
    • Vertrouwen: 35, 41, 47, 50, 55, 60, 66, 71, 73
    • Spanning: 60, 52, 46, 44, 43, 40, 34, 31, 30
    • Voelt zich gehoord: 25, 35, 47, 53, 53, 57, 69, 69, 70
    • Begrijpt het: 65, 65, 69, 69, 76, 76, 79, 83, 91
    ·
    Van alle woorden was 22 procent van jou. Beurten met een open vraag: 2. Met een gesloten vraag: 0.
    ·
    <b>Hier werd het rustiger</b>
    • ‘U wilt dat Sem niet hoeft …’: samenvatten
    • ‘U wilt net zo veel horen …’: samenvatten
    • ‘Het is niet fijn als u …’: gevoel benoemen
    ·
    Je had hier een ouder die bang is om de tweede te worden. Die ouder wilde horen: u telt net zo veel mee, en u hoort alles op hetzelfde moment. En uw kind hoeft niet te kiezen.
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
~ [Een ouder die gescheiden is]
~ [Blijven zitten of een andere school]
~ [Kiezen uit vier zinnen]
~ [Gewoon]
> [Merkt u dat ook in het weekend?]
    <b>Een ouder die gescheiden is:</b>
    Bij mij wel, meestal.
    ·
    <i>schudt het hoofd</i> Daar wordt ja gezegd, en ik hoor het achteraf. Het gaat over mijn kind, en ik was er niet bij.
    ---
    ‘Merkt u dat ook in het …’: hierop past een kort antwoord.
    ·
    <i>Spanning 60 · vertrouwen 35 · voelt zich gehoord 26 · begrijpt het 65</i>
    ·
    Wat zeg je?
    [Iedereen maakt zoiets wel eens mee.] [Logisch dat u daarover wilt praten.] [Hoe lang is dat thuis al zo?] [Bent u zelf misschien te bezorgd?] [Gedachten van de ouder] [Het gesprek afronden]
> [Hoe lang is dat thuis al zo?]
    <b>Een ouder die gescheiden is:</b>
    Soms, het ligt eraan.
    ·
    Misschien is het best goed, een jaar erbij. Maar ik wil het eerst zelf snappen voor ik ja zeg.
    ---
    ‘Hoe lang is dat thuis al …’: hierop past een kort antwoord.
    ·
    <i>Spanning 60 · vertrouwen 35 · voelt zich gehoord 27 · begrijpt het 65</i>
    ·
    Wat zeg je?
    [Dit is geen licht bericht voor een ouder.] [Een jaar extra is zo weer voorbij.] [Is er thuis iets veranderd?] [Wij letten daar echt goed op.] [Gedachten van de ouder] [Het gesprek afronden]
~ [Is er thuis iets veranderd?]
~ [U heeft een leuk kind, dat zie ik elke dag.]
~ [Weet Sem dat u vandaag hier bent?]
~ [Had u dit al een beetje verwacht?]
~ [Had u hier thuis al iets van gemerkt?]
~ [Hoe vaak ziet u dat thuis ook?]
~ [Wilt u er een nacht over slapen?]
~ [Ja, maar daar heb ik de handen niet voor.]
> [Kunt u volgende week nog eens komen?]
    <b>Een ouder die gescheiden is:</b>
    <i>kijkt op de telefoon</i> Ik hoop maar dat het andere huis straks hetzelfde verhaal hoort. Niet meer, en ook niet minder.
    ---
    ‘Kunt u volgende week nog eens …’: hierop past een kort antwoord.
    ·
    <i>Spanning 65 · vertrouwen 34 · voelt zich gehoord 29 · begrijpt het 65</i>
    ·
    Wat zeg je?
    [Probeert u het vanavond los te laten.] [Houdt u zich er thuis dan ook aan?] [Hoe vertelt u dit straks thuis?] [Wilt u dit ook in een mail?] [Gedachten van de ouder] [Het gesprek afronden]
> [Wilt u dit ook in een mail?]
    <b>Een ouder die gescheiden is:</b>
    <i>kijkt op de telefoon en pakt de tas</i> Onze tijd is om, en ik weet nog niet waar ik sta. We moeten nog maar eens praten, denk ik.
    ---
    ‘Wilt u dit ook in een …’: hierop past een kort antwoord.
    ·
    De tijd is om. Er is nog niets vast afgesproken.
    ·
    Eerst jij: welke zin hielp volgens jou het meest?
    [Merkt u dat ook in het weekend?] [Hoe lang is dat thuis al zo?] [Is er thuis iets veranderd?] [U heeft een leuk kind, dat zie ik elke dag.] [Weet Sem dat u vandaag hier bent?] [Had u dit al een beetje verwacht?] [Had u hier thuis al iets van gemerkt?] [Hoe vaak ziet u dat thuis ook?] [Wilt u er een nacht over slapen?] [Ja, maar daar heb ik de handen niet voor.] [Kunt u volgende week nog eens komen?] [Wilt u dit ook in een mail?] [Weet ik niet]
~ [Weet ik niet]
> [Nee, naar het verslag]
    Zo ging het met de ouder, beurt voor beurt.
    (the file stemming.png)
    ---
    Zo voelde de ouder zich, van begin tot eind:
    • Vertrouwen: 35, 35, 35, 35, 40, 40, 40, 40, 40, 40, 34, 34, 34
    • Spanning: 60, 60, 60, 60, 57, 57, 57, 57, 57, 57, 65, 65, 65
    • Voelt zich gehoord: 25, 26, 27, 28, 31, 32, 33, 34, 35, 36, 28, 29, 30
    • Begrijpt het: 65, 65, 65, 65, 65, 65, 65, 65, 65, 65, 65, 65, 65
    ·
    Aan het eind van de vorige keer met deze ouder: vertrouwen 73 · spanning 30 · voelt zich gehoord 70 · begrijpt het 91. Nu: vertrouwen 34 · spanning 65 · voelt zich gehoord 30 · begrijpt het 65.
    ·
    Van alle woorden was 21 procent van jou. Beurten met een open vraag: 0. Met een gesloten vraag: 10.
    ·
    <b>Hier werd het rustiger</b>
    • ‘U heeft een leuk kind, dat …’: waarderen
    • ‘Wilt u dit ook in een …’: gesloten vragen
    • ‘Kunt u volgende week nog eens …’: gesloten vragen
    ·
    <b>Hier liep de spanning op</b>
    • ‘Ja, maar daar heb ik de …’: verdedigen
    ·
    <b>Zo kan het ook</b>
    • ‘Wij hebben u drie keer gemaild.’
      → ‘Hoe bereik ik u voortaan het best?’
    ·
    Je had hier een ouder die bang is om de tweede te worden. Die ouder wilde horen: u telt net zo veel mee, en u hoort alles op hetzelfde moment. En uw kind hoeft niet te kiezen.
    ·
    Een korte kaart die hierbij past: /welles_nietes
    ·
    <b>Vraag jezelf</b>
    • Kon ik de ouder goed zien en begrijpen?
    • Hielp ik om vertrouwen te laten groeien?
    • Gebruikte ik wat de ouder zelf weet en kan?
    [Nog een keer met deze ouder] [Met een andere ouder] [Klaar]
~ [Klaar]
# The poorest of every four sentences.
~ /oefenen
~ [Een ouder die gescheiden is]
~ [Gescheiden ouders]
~ [Kiezen uit vier zinnen]
~ [Makkelijk]
> [Iedereen maakt zoiets wel eens mee.]
    <b>Een ouder die gescheiden is:</b>
    Voor u misschien, ik lig er wakker van.
    ·
    Elke keer als wij samen ergens zijn, loopt Sem met een boog om ons heen. En dan zeggen ze: het gaat best goed, hoor.
    ---
    ‘Iedereen maakt zoiets wel eens mee’ kan klinken alsof de zorg er niet mag zijn.
    ·
    <i>Spanning 69 · vertrouwen 28 · voelt zich gehoord 18 · begrijpt het 64</i>
    ·
    Wat zeg je?
    [Komt dat niet door de scheiding?] [Neemt u rustig de tijd, ik luister.] [Hoe kan het dat ik dit nu pas hoor?] [Heeft u goed contact met elkaar?] [Gedachten van de ouder] [Het gesprek afronden]
> [Komt dat niet door de scheiding?]
    <b>Een ouder die gescheiden is:</b>
    Heeft u dat daar ook gezegd, of alleen hier?
    ·
    <i>gooit de handen omhoog</i> Zie je wel, en wie krijgt er straks de schuld? Ik zit hier, dus ik krijg het over me heen!
    ---
    ‘Komt dat niet door de scheiding’ kan voor een ouder klinken als een verwijt.
    ·
    <i>Spanning 84 · vertrouwen 16 · voelt zich gehoord 8 · begrijpt het 63</i>
    ·
    Wat zeg je?
    [Was Sem dat weekend bij u?] [Zou Sem klem zitten tussen u twee?] [Pak de tas al een dag eerder in.] [Ik wil u allebei hetzelfde vertellen.] [Gedachten van de ouder] [Het gesprek afronden]
> [Pak de tas al een dag eerder in.]
    <b>Een ouder die gescheiden is:</b>
    Wacht even, ik was nog aan het vertellen.
    ·
    Heeft de andere ouder dit ook zo gehoord, met precies dezelfde woorden? Of ben ik weer de enige die hier zit te zweten?
    ---
    ‘Pak de tas al een dag …’: zo vroeg klinkt raad soms als een opdracht.
    ·
    <i>Spanning 88 · vertrouwen 12 · voelt zich gehoord 4 · begrijpt het 63</i>
    ·
    Wat zeg je?
    [Een boek vergeten is maar iets kleins.] [Was Sem dat weekend bij u?] [Dit is ook veel om in één keer te horen.] [Ik stuur de post naar één adres.] [Gedachten van de ouder] [Het gesprek afronden]
> [Een boek vergeten is maar iets kleins.]
    <b>Een ouder die gescheiden is:</b>
    Nee, zo makkelijk kom ik er niet vanaf.
    ·
    <i>slaat de agenda dicht</i> De helft van de tijd ben ik er niet eens bij! Hoe kan ik dan weten waar dit vandaan komt?
    ---
    ‘Een boek vergeten is maar iets …’ kan klinken alsof de zorg er niet mag zijn.
    ·
    <i>Spanning 93 · vertrouwen 8 · voelt zich gehoord 0 · begrijpt het 63</i>
    ·
    Wat zeg je?
    [Wij hebben dit zo goed mogelijk gedaan.] [De scores in het LVS zeggen hetzelfde.] [Dit is ook veel om in één keer te horen.] [Heeft Sem u dit zelf verteld?] [Gedachten van de ouder] [Het gesprek afronden]
> [Wij hebben dit zo goed mogelijk gedaan.]
    <b>Een ouder die gescheiden is:</b>
    <i>schuift de stoel aan, met natte ogen</i> Dit lukt me nu niet meer. Stuur mij maar een bericht, hetzelfde als naar het andere huis. Dan zie ik wel.
    ---
    ‘Wij hebben dit zo goed mogelijk …’: dat kan klinken als een deur die dichtgaat.
    ·
    De ouder stond op. Dat gebeurt ook echt. Daarom oefen je het hier.
    ·
    Eerst jij: welke zin hielp volgens jou het meest?
    [Iedereen maakt zoiets wel eens mee.] [Komt dat niet door de scheiding?] [Pak de tas al een dag eerder in.] [Een boek vergeten is maar iets kleins.] [Wij hebben dit zo goed mogelijk gedaan.] [Weet ik niet]
~ [Weet ik niet]
> [Nee, naar het verslag]
    Zo ging het met de ouder, beurt voor beurt.
    (the file stemming.png)
    ---
    Zo voelde de ouder zich, van begin tot eind:
    • Vertrouwen: 35, 28, 16, 12, 8, 4
    • Spanning: 60, 69, 84, 88, 93, 99
    • Voelt zich gehoord: 25, 18, 8, 4, 0, 0
    • Begrijpt het: 65, 64, 63, 63, 63, 63
    ·
    Aan het eind van de vorige keer met deze ouder: vertrouwen 34 · spanning 65 · voelt zich gehoord 30 · begrijpt het 65. Nu: vertrouwen 4 · spanning 99 · voelt zich gehoord 0 · begrijpt het 63.
    ·
    Van alle woorden was 15 procent van jou. Beurten met een open vraag: 0. Met een gesloten vraag: 0.
    ·
    <b>Hier liep de spanning op</b>
    • ‘Komt dat niet door de scheiding’: verwijten
    • ‘Iedereen maakt zoiets wel eens mee’: kleiner maken
    • ‘Een boek vergeten is maar iets …’: kleiner maken
    ·
    <b>Zo kan het ook</b>
    • ‘Sem stoort de hele klas.’
      → ‘Ik zag Sem dinsdag vier keer van de stoel gaan.’
    • ‘Elk kind heeft dat wel eens.’
      → ‘Hoe is het voor u om Sem zo te zien?’
    ·
    Je had hier een ouder die bang is om de tweede te worden. Die ouder wilde horen: u telt net zo veel mee, en u hoort alles op hetzelfde moment. En uw kind hoeft niet te kiezen.
    ·
    Een korte kaart die hierbij past: /ik_boodschap
    ·
    <b>Vraag jezelf</b>
    • Kon ik de ouder goed zien en begrijpen?
    • Hielp ik om vertrouwen te laten groeien?
    • Gebruikte ik wat de ouder zelf weet en kan?
    [Nog een keer met deze ouder] [Met een andere ouder] [Klaar]
~ [Klaar]
