# A quiet parent: to an agreement, to nothing settled, and to the door.
= sanne
~ /oefenen
~ [Een stille ouder]
~ [Tienminutengesprek]
~ [Kiezen uit vier zinnen]
> [Makkelijk]
    Deze ouder zegt weinig, maar ziet veel. Wat telt, is dat iemand echt naar het kind kijkt. Geef je rust en tijd, dan komt er meer dan je denkt.
    ·
    Je hebt hooguit twaalf beurten. Stoppen kan altijd. Daar is de ouder.
    ---
    <b>Een stille ouder:</b>
    <i>kijkt naar de klok aan de muur</i> Tien minuten. Ik heb één ding. Ik weet niet of dat hier past. Begint u maar.
    ---
    <i>Spanning 45 · vertrouwen 35 · voelt zich gehoord 25 · begrijpt het 60</i>
    ·
    Wat zeg je?
    [Het was een mooi rapport, vindt u niet?] [U wilt Sem ook op school kennen.] [Is er thuis iets veranderd?] [Elk kind heeft wel eens zo’n week.] [Het gesprek afronden]
> [U wilt Sem ook op school kennen.]
    <b>Een stille ouder:</b>
    Dat klopt. Alles.
    ·
    <i>neuriet twee tonen</i> Sem neuriet bij de afwas. Dat is een goed teken, bij ons.
    ---
    ‘U wilt Sem ook op school …’: zo geef je terug wat je hoorde.
    ·
    <i>Spanning 39 · vertrouwen 41 · voelt zich gehoord 37 · begrijpt het 64</i>
    ·
    Wat zeg je?
    [Elk kind heeft wel eens zo’n week.] [Ik wil graag begrijpen wat u ziet.] [Gaat Sem met plezier naar school?] [Ik zou me over Sem niet druk maken.] [Gedachten van de ouder] [Het gesprek afronden]
> [Ik wil graag begrijpen wat u ziet.]
    <b>Een stille ouder:</b>
    Fijn dat u dat van uzelf zegt.
    ·
    <i>glimlacht klein</i> Zo’n beeld had ik nog niet. Van Sem hier.
    ---
    ‘Ik wil graag begrijpen wat u …’: daarmee begin je bij jezelf.
    ·
    <i>Spanning 38 · vertrouwen 45 · voelt zich gehoord 37 · begrijpt het 66</i>
    ·
    Wat zeg je?
    [Laat het vanavond eerst even zakken.] [Hoe vaak ziet u dat thuis ook?] [In het LVS zie ik een mooie lijn.] [Dinsdag sprak ik Sem een kwartier.] [Gedachten van de ouder] [Het gesprek afronden]
> [Dinsdag sprak ik Sem een kwartier.]
    <b>Een stille ouder:</b>
    Dat kan ik me voorstellen.
    ·
    En in de pauze? Hoe gaat het dan?
    ---
    ‘Dinsdag sprak ik Sem een kwartier’: dat ziet een ouder voor zich.
    ·
    <i>Spanning 38 · vertrouwen 47 · voelt zich gehoord 37 · begrijpt het 72</i>
    ·
    Wat zeg je?
    [Ik zou er niet te zwaar aan tillen.] [Ik merk dat dit u iets doet.] [Is het niet fijn dat er zo weinig is?] [Herkent u dat ook van thuis?] [Gedachten van de ouder] [Het gesprek afronden]
> [Ik merk dat dit u iets doet.]
    <b>Een stille ouder:</b>
    Ja. Dat is het precies.
    ·
    <i>strijkt met een vinger langs de tafelrand</i> Hier is Sem weer anders dan thuis.
    ---
    ‘Ik merk dat dit u iets …’: daarmee geef je het gevoel een plek.
    ·
    <i>Spanning 28 · vertrouwen 54 · voelt zich gehoord 49 · begrijpt het 72</i>
    ·
    Wat zeg je?
    [Herkent u dat ook van thuis?] [Ik hoor Sem graag nog wat vaker.] [Laat het vanavond eerst even zakken.] [Bij Sem gaat echt alles goed.] [Gedachten van de ouder] [Het gesprek afronden]
> [Ik hoor Sem graag nog wat vaker.]
    <b>Een stille ouder:</b>
    Dan zijn we met z’n tweeën.
    ·
    Het is eerlijk verteld. Dat wel.
    ---
    ‘Ik hoor Sem graag nog wat …’: daarmee begin je bij jezelf.
    ·
    <i>Spanning 27 · vertrouwen 58 · voelt zich gehoord 49 · begrijpt het 74</i>
    ·
    Wat zeg je?
    [Deze week stelde Sem twee vragen.] [Blijf thuis vooral samen lezen.] [Hoe vaak ziet u dat thuis ook?] [Herkent u dat? En ziet u het ook thuis?] [Gedachten van de ouder] [Het gesprek afronden]
> [Deze week stelde Sem twee vragen.]
    <b>Een stille ouder:</b>
    Goed dat u het zo precies zegt.
    ·
    Bijna niemand kent Sem echt. U een beetje, hoor ik.
    ---
    ‘Deze week stelde Sem twee vragen’: dat ziet een ouder voor zich.
    ·
    <i>Spanning 27 · vertrouwen 60 · voelt zich gehoord 49 · begrijpt het 80</i>
    ·
    Wat zeg je?
    [Blijf thuis vooral samen lezen.] [Herkent u dat ook van thuis?] [Wat verrast u in dit verhaal?] [Bij Sem gaat echt alles goed.] [Gedachten van de ouder] [Het gesprek afronden]
> [Wat verrast u in dit verhaal?]
    <b>Een stille ouder:</b>
    Nou …
    ·
    <i>slikt en glimlacht</i> Dat u zo naar Sem kijkt. Dat neem ik mee naar huis.
    ---
    ‘Wat verrast u in dit verhaal’: daarop kan de ouder vrij vertellen.
    ·
    <i>Spanning 24 · vertrouwen 65 · voelt zich gehoord 58 · begrijpt het 80</i>
    ·
    Wat zeg je?
    [Herkent u dat ook van thuis?] [Zo gaat het hier eigenlijk elke keer.] [Vorige week schreef ik drie dingen op.] [Is het niet fijn dat er zo weinig is?] [Gedachten van de ouder] [Het gesprek afronden]
> [Vorige week schreef ik drie dingen op.]
    <b>Een stille ouder:</b>
    Ik zie het voor me.
    ·
    <i>durft te glimlachen</i> Mijn vraag stuur ik volgende keer vooraf. Dan ligt die er al.
    ---
    ‘Vorige week schreef ik drie dingen …’: dat ziet een ouder voor zich.
    ·
    <i>Spanning 23 · vertrouwen 71 · voelt zich gehoord 58 · begrijpt het 89</i>
    ·
    Wat zeg je?
    [Hoe vaak heeft u dit al geprobeerd?] [Daar groeit Sem vanzelf overheen.] [Vanaf morgen let ik daar altijd op.] [Misschien kunt u er kort naar vragen.] [Gedachten van de ouder] [Het gesprek afronden]
> [Misschien kunt u er kort naar vragen.]
    <b>Een stille ouder:</b>
    Daar zit wel iets in.
    ·
    Er mag iemand bij ons komen, na school. Ik maak pannenkoeken. Praten hoeft niet.
    ---
    ‘Misschien kunt u er kort naar …’: daarmee geef je raad voor thuis.
    ·
    <i>Spanning 22 · vertrouwen 74 · voelt zich gehoord 58 · begrijpt het 92</i>
    ·
    Wat zeg je?
    [Sem zal het eerst wat eng vinden.] [Sem kan al heel veel, zie ik hier.] [Kan ik u daarover een mail sturen?] [Ik heb daar vandaag weinig tijd voor.] [Gedachten van de ouder] [Het gesprek afronden]
> [Sem kan al heel veel, zie ik hier.]
    <b>Een stille ouder:</b>
    Dat is fijn om te horen.
    ·
    <i>gaat rechter zitten</i> Praten kan ik niet zo. Samen iets doen wel.
    ---
    ‘Sem kan al heel veel, zie …’: daarmee laat je zien wat je waardeert.
    ·
    <i>Spanning 18 · vertrouwen 80 · voelt zich gehoord 61 · begrijpt het 92</i>
    ·
    Wat zeg je?
    [Sem zal het eerst wat eng vinden.] [Kan ik u daarover een mail sturen?] [Ik doe op school graag de eerste stap.] [Daar groeit Sem vanzelf overheen.] [Gedachten van de ouder] [Het gesprek afronden]
> [Ik doe op school graag de eerste stap.]
    <b>Een stille ouder:</b>
    <i>staat op en blijft nog even staan</i> Mag ik u een berichtje sturen? Dat gaat mij makkelijker af.
    ---
    ‘Ik doe op school graag de …’: daarmee begin je bij jezelf.
    ·
    <i>Spanning 17 · vertrouwen 84 · voelt zich gehoord 61 · begrijpt het 95</i>
    ·
    Wat zeg je?
    [Morgen vertel ik Sem wat we doen.] [Dit gebeurt bij ons nooit meer.] [Is dit niet fijn zo voor ons allebei?] [Past een volgend gesprek ook bij u?] [Gedachten van de ouder] [Het gesprek afronden]
> [Morgen vertel ik Sem wat we doen.]
    <b>Een stille ouder:</b>
    <i>knikt, en kijkt je dan aan</i> Zo doen we het. Ik ben niet goed in woorden. Maar ik doe het wel.
    ---
    ‘Morgen vertel ik Sem wat we …’: nu weet de ouder wat er wanneer gebeurt.
    ·
    Jullie hebben een afspraak. De ouder gaat met een goed gevoel weg.
    ·
    Eerst jij: welke zin hielp volgens jou het meest?
    [U wilt Sem ook op school kennen.] [Ik wil graag begrijpen wat u ziet.] [Dinsdag sprak ik Sem een kwartier.] [Ik merk dat dit u iets doet.] [Ik hoor Sem graag nog wat vaker.] [Deze week stelde Sem twee vragen.] [Wat verrast u in dit verhaal?] [Vorige week schreef ik drie dingen op.] [Misschien kunt u er kort naar vragen.] [Sem kan al heel veel, zie ik hier.] [Ik doe op school graag de eerste stap.] [Morgen vertel ik Sem wat we doen.] [Weet ik niet]
> [Weet ik niet]
    Bij deze ouder deed ‘Ik merk dat dit u iets …’ het meest goed.
    ---
    Zo ging het met de ouder, beurt voor beurt.
    (the file stemming.png)
    ---
    Zo voelde de ouder zich, van begin tot eind:
    • Vertrouwen: 35, 41, 45, 47, 54, 58, 60, 65, 71, 74, 80, 84, 95
    • Spanning: 45, 39, 38, 38, 28, 27, 27, 24, 23, 22, 18, 17, 11
    • Voelt zich gehoord: 25, 37, 37, 37, 49, 49, 49, 58, 58, 58, 61, 61, 62
    • Begrijpt het: 60, 64, 66, 72, 72, 74, 80, 80, 89, 92, 92, 95, 100
    ·
    Van alle woorden was 26 procent van jou. Beurten met een open vraag: 1. Met een gesloten vraag: 0.
    ·
    <b>Hier werd het rustiger</b>
    • ‘Ik merk dat dit u iets …’: gevoel benoemen
    • ‘U wilt Sem ook op school …’: samenvatten
    • ‘Morgen vertel ik Sem wat we …’: iets afspreken
    ·
    Deze ouder wilde horen dat je het kind echt ziet, ook als het niet opvalt. En dat je begrijpt: wie weinig zegt, kan heel veel om een kind geven. Je hoefde de stilte niet te vullen.
    ·
    <b>Vraag jezelf</b>
    • Kon ik de ouder goed zien en begrijpen?
    • Hielp ik om vertrouwen te laten groeien?
    • Gebruikte ik wat de ouder zelf weet en kan?
    [Nog een keer met deze ouder] [Met een andere ouder] [Klaar]
> [Klaar]
    Goed dat je oefende. Wat je nu zei, hoef je aan tafel niet voor het eerst te zeggen.
# Questions to which yes and no are enough.
~ /oefenen
~ [Een stille ouder]
~ [Kennismaken]
~ [Zelf typen wat ik zeg]
~ [Gewoon]
> Heeft Sem zin in dit jaar? {gesloten_vraag}
    <b>Een stille ouder:</b>
    Ik denk het wel. Meestal.
    ·
    <i>haalt de schouders op</i> Ik denk steeds hetzelfde. Wie let er op Sem?
    ---
    ‘Heeft Sem zin in dit jaar’: hierop past een kort antwoord.
    ·
    <i>Spanning 45 · vertrouwen 35 · voelt zich gehoord 26 · begrijpt het 60</i>
    ·
    Wat zeg je?
    [Gedachten van de ouder] [Ik deed iets anders] [Het gesprek afronden]
> Bent u zelf ook een beetje verlegen? {gesloten_vraag}
    <b>Een stille ouder:</b>
    Een beetje wel, ja.
    ·
    Het is niet niks. Ook al zeg ik weinig.
    ---
    ‘Bent u zelf ook een beetje …’: hierop past een kort antwoord.
    ·
    <i>Spanning 45 · vertrouwen 35 · voelt zich gehoord 27 · begrijpt het 60</i>
    ·
    Wat zeg je?
    [Gedachten van de ouder] [Ik deed iets anders] [Het gesprek afronden]
~ Fijn dat u toch gekomen bent. {compliment}
> Wat doet Sem graag na school? {open_vraag}
    <b>Een stille ouder:</b>
    Nou …
    ·
    <i>tekent een lijn met de vinger</i> Sem tekent. Plattegronden. Van steden die niet bestaan.
    ---
    ‘Wat doet Sem graag na school’: daarop kan de ouder vrij vertellen.
    ·
    <i>Spanning 40 · vertrouwen 44 · voelt zich gehoord 37 · begrijpt het 60</i>
    ·
    Wat zeg je?
    [Gedachten van de ouder] [Ik deed iets anders] [Het gesprek afronden]
> Aha. {}
    <b>Een stille ouder:</b>
    Dat kan.
    ·
    <i>luistert met het hoofd scheef</i> Een vaste plek is fijn. Bij het raam, als dat kan.
    ---
    Hier herkende ik geen bekende zet. Kijk hoe de ouder erop reageert.
    ·
    <i>Spanning 41 · vertrouwen 44 · voelt zich gehoord 36 · begrijpt het 60</i>
    ·
    Wat zeg je?
    [Gedachten van de ouder] [Ik deed iets anders] [Het gesprek afronden]
~ Zit Sem graag bij het raam? {gesloten_vraag}
~ Laat Sem thuis eens voorlezen. {advies}
~ Sem tekende gisteren een hele stad, met bruggen. {observatie}
~ Nou ja. {}
~ Leest u de berichten van school? {gesloten_vraag}
> Wilt u bellen? Of liever mailen? Of komt u langs? {meer_vragen gesloten_vraag}
    <b>Een stille ouder:</b>
    Eén vraag is genoeg voor mij.
    ·
    <i>ademt uit</i> Het is wel genoeg zo. Voor nu.
    ---
    Je stelde meer vragen achter elkaar. Een ouder kiest dan vaak de makkelijkste.
    ·
    <i>Spanning 51 · vertrouwen 40 · voelt zich gehoord 30 · begrijpt het 60</i>
    ·
    Wat zeg je?
    [Gedachten van de ouder] [Ik deed iets anders] [Het gesprek afronden]
> Ik vind het knap dat u hier zit. {compliment}
    <b>Een stille ouder:</b>
    <i>staat langzaam op</i> De tijd is om. Ik had nog iets. Nou ja. Dat komt dan wel.
    ---
    ‘Ik vind het knap dat u …’: daarmee laat je zien wat je waardeert.
    ·
    De tijd is om. Er is nog niets vast afgesproken.
    ·
    Eerst jij: welke zin hielp volgens jou het meest?
    [Heeft Sem zin in dit jaar?] [Bent u zelf ook een beetje verlegen?] [Fijn dat u toch gekomen bent.] [Wat doet Sem graag na school?] [Aha.] [Zit Sem graag bij het raam?] [Laat Sem thuis eens voorlezen.] [Sem tekende gisteren een hele stad, met bruggen.] [Nou ja.] [Leest u de berichten van school?] [Wilt u bellen? Of liever mailen? Of komt u langs?] [Ik vind het knap dat u hier zit.] [Weet ik niet]
~ [Weet ik niet]
> [Nee, naar het verslag]
    Zo ging het met de ouder, beurt voor beurt.
    (the file stemming.png)
    ---
    Zo voelde de ouder zich, van begin tot eind:
    • Vertrouwen: 35, 35, 35, 40, 44, 44, 44, 40, 42, 42, 42, 40, 45
    • Spanning: 45, 45, 45, 42, 40, 41, 41, 46, 46, 47, 47, 51, 48
    • Voelt zich gehoord: 25, 26, 27, 30, 37, 36, 37, 32, 32, 31, 32, 30, 33
    • Begrijpt het: 60, 60, 60, 60, 60, 60, 60, 60, 65, 65, 65, 60, 60
    ·
    Aan het eind van de vorige keer met deze ouder: vertrouwen 95 · spanning 11 · voelt zich gehoord 62 · begrijpt het 100. Nu: vertrouwen 45 · spanning 48 · voelt zich gehoord 33 · begrijpt het 60.
    ·
    Van alle woorden was 25 procent van jou. Beurten met een open vraag: 1. Met een gesloten vraag: 5.
    ·
    <b>Hier werd het rustiger</b>
    • ‘Wat doet Sem graag na school’: open vragen
    • ‘Ik vind het knap dat u …’: waarderen
    • ‘Fijn dat u toch gekomen bent’: waarderen
    ·
    <b>Hier liep de spanning op</b>
    • ‘Laat Sem thuis eens voorlezen’: vroeg raad geven
    • ‘Wilt u bellen? Of liever mailen? …’: vragen stapelen
    • ‘Aha’: iets anders zeggen
    ·
    <b>Zo kan het ook</b>
    • ‘Wat zag u? Wanneer was dat? Wie was erbij?’
      → ‘Vertelt u eens, wat zag u gebeuren?’
    ·
    Deze ouder wilde horen dat je het kind echt ziet, ook als het niet opvalt. En dat je begrijpt: wie weinig zegt, kan heel veel om een kind geven. Je hoefde de stilte niet te vullen.
    ·
    Een korte kaart die hierbij past: /lsd
    ·
    <b>Vraag jezelf</b>
    • Kon ik de ouder goed zien en begrijpen?
    • Hielp ik om vertrouwen te laten groeien?
    • Gebruikte ik wat de ouder zelf weet en kan?
    [Nog een keer met deze ouder] [Met een andere ouder] [Klaar]
~ [Klaar]
# A quiet parent gets angry too, and goes without noise.
~ /oefenen
~ [Een stille ouder]
~ [Gedrag in de klas]
~ [Zelf typen wat ik zeg]
~ [Moeilijk]
> U vertelt ons ook nooit iets. {jij_verwijt}
    <b>Een stille ouder:</b>
    Ja. Goed. Mijn schuld dan.
    ·
    Dat is … dat kan ik me haast niet voorstellen.
    ---
    ‘U vertelt ons ook nooit iets’ kan voor een ouder klinken als een verwijt.
    ·
    Wat zeg je?
    [Gedachten van de ouder] [Ik deed iets anders] [Het gesprek afronden]
> Sem praat altijd door mij heen. {absoluut}
    <b>Een stille ouder:</b>
    Dat is niet helemaal eerlijk.
    ·
    <i>kleurt rood</i> Moet Sem nu weg uit de klas? Daar ben ik bang voor.
    ---
    ‘Sem praat altijd door mij heen’: bij zulke grote woorden denkt een ouder aan uitzonderingen.
    ·
    Wat zeg je?
    [Gedachten van de ouder] [Ik deed iets anders] [Het gesprek afronden]
> Ik heb 28 kinderen, ik kan niet alles oplossen. {verdediging}
    <b>Een stille ouder:</b>
    U zult wel gelijk hebben.
    ·
    <i>slikt en kijkt weg</i> Zo denkt school er dus over. Nou. Dan weet ik dat.
    ---
    ‘Ik heb 28 kinderen, ik kan …’: dat kan klinken als een deur die dichtgaat.
    ·
    Wat zeg je?
    [Gedachten van de ouder] [Ik deed iets anders] [Het gesprek afronden]
> U vindt toch ook dat het zo niet kan? {sturende_vraag}
    <b>Een stille ouder:</b>
    Dan moet ik zeker ja zeggen.
    ·
    <i>drukt de handen tussen de knieën</i> Dat zegt u zo. Alsof ik er niet bij zit.
    ---
    ‘U vindt toch ook dat het …’: in deze vraag hoort een ouder jouw antwoord al.
    ·
    Wat zeg je?
    [Gedachten van de ouder] [Ik deed iets anders] [Het gesprek afronden]
> Dan moet u thuis maar strenger zijn. {jij_verwijt}
    <b>Een stille ouder:</b>
    <i>is al bij de deur en draait zich half om</i> Het gaat nu niet meer. Ik schrijf het u nog wel.
    ---
    ‘Dan moet u thuis maar strenger …’ kan voor een ouder klinken als een verwijt.
    ·
    De ouder stond op. Dat gebeurt ook echt. Daarom oefen je het hier.
    ·
    Eerst jij: welke zin hielp volgens jou het meest?
    [U vertelt ons ook nooit iets.] [Sem praat altijd door mij heen.] [Ik heb 28 kinderen, ik kan niet alles oplossen.] [U vindt toch ook dat het zo niet kan?] [Dan moet u thuis maar strenger zijn.] [Weet ik niet]
~ [Weet ik niet]
> [Nee, naar het verslag]
    Zo ging het met de ouder, beurt voor beurt.
    (the file stemming.png)
    ---
    Zo voelde de ouder zich, van begin tot eind:
    • Vertrouwen: 35, 22, 19, 11, 6, 0
    • Spanning: 45, 60, 66, 76, 82, 98
    • Voelt zich gehoord: 25, 15, 15, 5, 0, 0
    • Begrijpt het: 60, 60, 59, 59, 59, 59
    ·
    Aan het eind van de vorige keer met deze ouder: vertrouwen 45 · spanning 48 · voelt zich gehoord 33 · begrijpt het 60. Nu: vertrouwen 0 · spanning 98 · voelt zich gehoord 0 · begrijpt het 59.
    ·
    Van alle woorden was 24 procent van jou. Beurten met een open vraag: 0. Met een gesloten vraag: 1.
    ·
    <b>Hier liep de spanning op</b>
    • ‘U vertelt ons ook nooit iets’: verwijten
    • ‘Ik heb 28 kinderen, ik kan …’: verdedigen
    • ‘Dan moet u thuis maar strenger …’: verwijten
    ·
    <b>Zo kan het ook</b>
    • ‘Sem stoort de hele klas.’
      → ‘Ik zag Sem dinsdag vier keer van de stoel gaan.’
    • ‘Wij hebben u drie keer gemaild.’
      → ‘Hoe bereik ik u voortaan het best?’
    • ‘U had eerder moeten bellen.’
      → ‘Ik had u hier graag eerder over gesproken.’
    ·
    Deze ouder wilde horen dat je het kind echt ziet, ook als het niet opvalt. En dat je begrijpt: wie weinig zegt, kan heel veel om een kind geven. Je hoefde de stilte niet te vullen.
    ·
    Een korte kaart die hierbij past: /ik_boodschap
    ·
    <b>Vraag jezelf</b>
    • Kon ik de ouder goed zien en begrijpen?
    • Hielp ik om vertrouwen te laten groeien?
    • Gebruikte ik wat de ouder zelf weet en kan?
    [Nog een keer met deze ouder] [Met een andere ouder] [Klaar]
~ [Klaar]
