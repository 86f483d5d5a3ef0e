# A parent who expects much: to an agreement, to nothing settled, and to the door.
= sanne
~ /oefenen
~ [Een ouder die veel verwacht]
~ [Schooladvies of niveau]
~ [Kiezen uit vier zinnen]
> [Gewoon]
    Deze ouder heeft veel gelezen, schrijft mee en wil feiten horen. Achter al die vragen zit iets gewoons: op tijd zien wat het kind nodig heeft. Daar wil deze ouder graag samen met jou over nadenken.
    ·
    Je hebt hooguit twaalf beurten. Stoppen kan altijd. Daar is de ouder.
    ---
    <b>Een ouder die veel verwacht:</b>
    <i>legt vier uitslagen op een rij</i> Over het advies. Drie van deze vier toetsen wijzen hoger dan wat er staat. Ik wil graag begrijpen waarom de vierde zwaarder telt.
    ---
    <i>Spanning 55 · vertrouwen 35 · voelt zich gehoord 25 · begrijpt het 80</i>
    ·
    Wat zeg je?
    [U wilt toch ook dat het haalbaar is?] [Ik snap goed dat dit spannend is.] [Is er thuis iets veranderd?] [Elk kind heeft wel eens zo’n week.] [Het gesprek afronden]
> [Ik snap goed dat dit spannend is.]
    <b>Een ouder die veel verwacht:</b>
    Dank u. Dat had ik zelf niet zo durven zeggen.
    ·
    <i>tekent een speelbord in de lucht</i> Sem bedenkt bordspellen. Met twaalf bladzijden regels, en ze kloppen. Daar zit veel denkwerk in.
    ---
    ‘Ik snap goed dat dit spannend …’: daarmee geef je het gevoel een plek.
    ·
    <i>Spanning 47 · vertrouwen 41 · voelt zich gehoord 35 · begrijpt het 80</i>
    ·
    Wat zeg je?
    [Elk kind heeft wel eens zo’n week.] [Weet Sem dat u vandaag hier bent?] [Waar droomt Sem zelf eigenlijk van?] [Het zal aan de drukke weken liggen.] [Gedachten van de ouder] [Het gesprek afronden]
> [Waar droomt Sem zelf eigenlijk van?]
    <b>Een ouder die veel verwacht:</b>
    Een goede vraag. Ik heb er geen kant-en-klaar antwoord op.
    ·
    Zelf zegt Sem weinig over het advies. Alleen dat er op de nieuwe school een plek moet zijn om dingen te maken.
    ---
    ‘Waar droomt Sem zelf eigenlijk van’: daarop kan de ouder vrij vertellen.
    ·
    <i>Spanning 43 · vertrouwen 48 · voelt zich gehoord 42 · begrijpt het 80</i>
    ·
    Wat zeg je?
    [Heeft u al scholen bekeken?] [Hoe praat u thuis over later?] [Elk kind heeft wel eens zo’n week.] [Het blijft ook maar een advies.] [Gedachten van de ouder] [Het gesprek afronden]
> [Hoe praat u thuis over later?]
    <b>Een ouder die veel verwacht:</b>
    Daar moet ik even over nadenken. Kijk …
    ·
    Het meeste weet ik van Sem zelf, en dat is één kant. De andere kant hoor ik graag van u.
    ---
    ‘Hoe praat u thuis over later’: daarop kan de ouder vrij vertellen.
    ·
    <i>Spanning 42 · vertrouwen 50 · voelt zich gehoord 46 · begrijpt het 80</i>
    ·
    Wat zeg je?
    [Hoe lang is dat thuis al zo?] [Volgens mij ziet Sem er tegenop.] [Wat weten wij op school nog niet?] [Hier is daar nooit iets van te merken.] [Gedachten van de ouder] [Het gesprek afronden]
> [Wat weten wij op school nog niet?]
    <b>Een ouder die veel verwacht:</b>
    Nou, ik zal het proberen zonder mijn papieren.
    ·
    Er zijn twee beelden, denk ik: wat u op school ziet en wat ik thuis zie. Die wil ik graag naast elkaar leggen.
    ---
    ‘Wat weten wij op school nog …’: daarop kan de ouder vrij vertellen.
    ·
    <i>Spanning 41 · vertrouwen 51 · voelt zich gehoord 48 · begrijpt het 80</i>
    ·
    Wat zeg je?
    [Ligt de lat bij u thuis wat te hoog?] [Wat zou Sem hier zelf over zeggen?] [U wilt toch ook dat het haalbaar is?] [Weet Sem al welke school het wordt?] [Gedachten van de ouder] [Het gesprek afronden]
> [Wat zou Sem hier zelf over zeggen?]
    <b>Een ouder die veel verwacht:</b>
    Goed punt. Sem heeft er vast een mening over.
    ·
    <i>zoekt een lijst met open dagen op</i> Er zijn nog drie open dagen. Het zou mij helpen als u meedenkt waar we op moeten letten.
    ---
    ‘Wat zou Sem hier zelf over …’: zo krijgt het kind ook een stem.
    ·
    <i>Spanning 39 · vertrouwen 56 · voelt zich gehoord 50 · begrijpt het 80</i>
    ·
    Wat zeg je?
    [Zoekt u een school dicht bij huis?] [Ik kan aan de regels weinig veranderen.] [Welk idee past het best bij u thuis?] [Kan het maandag? Of wordt dat te snel?] [Gedachten van de ouder] [Het gesprek afronden]
> [Welk idee past het best bij u thuis?]
    <b>Een ouder die veel verwacht:</b>
    Graag. Samen weten we meer dan ieder apart.
    ·
    Vanavond zeg ik tegen Sem dat slim zijn niet van één blad papier afhangt. En dan spelen we zo’n zelfbedacht spel, met alle regels.
    ---
    ‘Welk idee past het best bij …’: zo denkt de ouder met je mee.
    ·
    <i>Spanning 35 · vertrouwen 62 · voelt zich gehoord 56 · begrijpt het 80</i>
    ·
    Wat zeg je?
    [Kunt u bij een open dag zijn?] [Volgens mij durft Sem het niet.] [Morgen gaat het vaak al een stuk beter.] [Over drie weken zitten we hier weer.] [Gedachten van de ouder] [Het gesprek afronden]
> [Over drie weken zitten we hier weer.]
    <b>Een ouder die veel verwacht:</b>
    Dat is helder. Zo doen we het.
    ·
    <i>lacht kort</i> Ik had nog twee artikelen willen bespreken. Die laat ik in de tas, want dit was beter.
    ---
    ‘Over drie weken zitten we hier …’: nu weet de ouder wat er wanneer gebeurt.
    ·
    <i>Spanning 32 · vertrouwen 67 · voelt zich gehoord 56 · begrijpt het 84</i>
    ·
    Wat zeg je?
    [Ik zet dit straks in het LVS.] [Ik zie dat het u nog bezighoudt.] [Hoe laat kan ik u het best bellen?] [Wij doen hier echt ons best voor.] [Gedachten van de ouder] [Het gesprek afronden]
> [Ik zie dat het u nog bezighoudt.]
    <b>Een ouder die veel verwacht:</b>
    <i>staat op en laat de artikelen in de tas</i> Dit is beter dan wat ik thuis had bedacht, omdat het van ons allebei is. Ik vertel het Sem vanavond.
    ---
    ‘Ik zie dat het u nog …’: daarmee geef je het gevoel een plek.
    ·
    Jullie hebben een afspraak. De ouder gaat met een goed gevoel weg.
    ·
    Eerst jij: welke zin hielp volgens jou het meest?
    [Ik snap goed dat dit spannend is.] [Waar droomt Sem zelf eigenlijk van?] [Hoe praat u thuis over later?] [Wat weten wij op school nog niet?] [Wat zou Sem hier zelf over zeggen?] [Welk idee past het best bij u thuis?] [Over drie weken zitten we hier weer.] [Ik zie dat het u nog bezighoudt.] [Weet ik niet]
> [Weet ik niet]
    Bij deze ouder deed ‘Ik zie dat het u nog …’ het meest goed.
    ---
    Zo ging het met de ouder, beurt voor beurt.
    (the file stemming.png)
    ---
    Zo voelde de ouder zich, van begin tot eind:
    • Vertrouwen: 35, 41, 48, 50, 51, 56, 62, 67, 73
    • Spanning: 55, 47, 43, 42, 41, 39, 35, 32, 24
    • Voelt zich gehoord: 25, 35, 42, 46, 48, 50, 56, 56, 66
    • Begrijpt het: 80, 80, 80, 80, 80, 80, 80, 84, 84
    ·
    Van alle woorden was 17 procent van jou. Beurten met een open vraag: 5. Met een gesloten vraag: 0.
    ·
    <b>Hier werd het rustiger</b>
    • ‘Ik zie dat het u nog …’: gevoel benoemen
    • ‘Ik snap goed dat dit spannend …’: gevoel benoemen
    • ‘Waar droomt Sem zelf eigenlijk van’: open vragen
    ·
    Deze ouder wilde horen wat je precies hebt gezien. En wilde met je meedenken, niet overtuigd worden. Je hoefde niet alles te weten. Eerlijk zeggen wat je wel en niet weet, was al genoeg.
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
~ [Een ouder die veel verwacht]
~ [Klacht of boze ouder]
~ [Kiezen uit vier zinnen]
~ [Makkelijk]
> [Merkt u dat ook in het weekend?]
    <b>Een ouder die veel verwacht:</b>
    Deels. Met alleen ja of nee kom je er niet.
    ·
    <i>schuift één mail naar voren</i> Hier staat het: elke donderdag een halfuur, met iemand erbij. Dat heb ik niet bedacht, dat is zo afgesproken.
    ---
    ‘Merkt u dat ook in het …’: hierop past een kort antwoord.
    ·
    <i>Spanning 55 · vertrouwen 35 · voelt zich gehoord 26 · begrijpt het 80</i>
    ·
    Wat zeg je?
    [Iedereen maakt zoiets wel eens mee.] [Wat goed dat u hier vandaag bent.] [Was u daar zelf bij, die dag?] [Een fout maken we allemaal wel eens, toch?] [Gedachten van de ouder] [Het gesprek afronden]
> [Was u daar zelf bij, die dag?]
    <b>Een ouder die veel verwacht:</b>
    Soms wel, en soms juist helemaal niet.
    ·
    Vier donderdagen zat Sem alleen aan een tafel op de gang, met de spullen klaar. Te wachten. En ik hoorde het pas later.
    ---
    ‘Was u daar zelf bij, die …’: hierop past een kort antwoord.
    ·
    <i>Spanning 55 · vertrouwen 35 · voelt zich gehoord 26 · begrijpt het 80</i>
    ·
    Wat zeg je?
    [Hoe was die dag voor Sem?] [Schrijf het eens rustig voor uzelf op.] [Is er thuis iets veranderd?] [Wij letten daar echt goed op.] [Gedachten van de ouder] [Het gesprek afronden]
~ [Is er thuis iets veranderd?]
~ [Hoe lang is dat thuis al zo?]
~ [Weet Sem dat u vandaag hier bent?]
~ [Achteraf liep het die dag goed af.]
~ [Klopt dat met wat u heeft gehoord?]
~ [Hoe vaak ziet u dat thuis ook?]
~ [Lukt dat u deze week al?]
~ [Wilt u ook met de directie praten?]
> [Is een excuus voor u genoeg?]
    <b>Een ouder die veel verwacht:</b>
    Ik zou graag op papier hebben wat we vandaag gezegd hebben. Een half blaadje is genoeg, als het maar klopt.
    ---
    ‘Is een excuus voor u genoeg’: hierop past een kort antwoord.
    ·
    <i>Spanning 62 · vertrouwen 29 · voelt zich gehoord 23 · begrijpt het 80</i>
    ·
    Wat zeg je?
    [Probeert u het vanavond los te laten.] [Houdt u zich er thuis dan ook aan?] [Hoe vertelt u dit straks thuis?] [Wilt u dit ook in een mail?] [Gedachten van de ouder] [Het gesprek afronden]
> [Houdt u zich er thuis dan ook aan?]
    <b>Een ouder die veel verwacht:</b>
    <i>kijkt op de klok en zet een streep</i> De tijd is om en er staan nog punten open. Ik zet ze op papier, dan kunnen we later verder.
    ---
    ‘Houdt u zich er thuis dan …’ kan voor een ouder klinken als een verwijt.
    ·
    De tijd is om. Er is nog niets vast afgesproken.
    ·
    Eerst jij: welke zin hielp volgens jou het meest?
    [Merkt u dat ook in het weekend?] [Was u daar zelf bij, die dag?] [Is er thuis iets veranderd?] [Hoe lang is dat thuis al zo?] [Weet Sem dat u vandaag hier bent?] [Achteraf liep het die dag goed af.] [Klopt dat met wat u heeft gehoord?] [Hoe vaak ziet u dat thuis ook?] [Lukt dat u deze week al?] [Wilt u ook met de directie praten?] [Is een excuus voor u genoeg?] [Houdt u zich er thuis dan ook aan?] [Weet ik niet]
~ [Weet ik niet]
> [Nee, naar het verslag]
    Zo ging het met de ouder, beurt voor beurt.
    (the file stemming.png)
    ---
    Zo voelde de ouder zich, van begin tot eind:
    • Vertrouwen: 35, 35, 35, 35, 35, 35, 29, 29, 29, 29, 29, 29, 22
    • Spanning: 55, 55, 55, 55, 55, 55, 62, 62, 62, 62, 62, 62, 71
    • Voelt zich gehoord: 25, 26, 26, 27, 28, 29, 19, 20, 20, 21, 22, 23, 18
    • Begrijpt het: 80, 80, 80, 80, 80, 80, 80, 80, 80, 80, 80, 80, 80
    ·
    Aan het eind van de vorige keer met deze ouder: vertrouwen 73 · spanning 24 · voelt zich gehoord 66 · begrijpt het 84. Nu: vertrouwen 22 · spanning 71 · voelt zich gehoord 18 · begrijpt het 80.
    ·
    Van alle woorden was 20 procent van jou. Beurten met een open vraag: 0. Met een gesloten vraag: 11.
    ·
    <b>Hier werd het rustiger</b>
    • ‘Is een excuus voor u genoeg’: gesloten vragen
    • ‘Wilt u ook met de directie …’: gesloten vragen
    • ‘Lukt dat u deze week al’: gesloten vragen
    ·
    <b>Hier liep de spanning op</b>
    • ‘Achteraf liep het die dag goed …’: kleiner maken
    • ‘Houdt u zich er thuis dan …’: verwijten
    ·
    <b>Zo kan het ook</b>
    • ‘Maakt u zich geen zorgen.’
      → ‘Ik hoor dat dit u bezighoudt.’
    • ‘U controleert het huiswerk niet.’
      → ‘Ik zag deze week drie keer een leeg schrift.’
    ·
    Deze ouder wilde horen wat je precies hebt gezien. En wilde met je meedenken, niet overtuigd worden. Je hoefde niet alles te weten. Eerlijk zeggen wat je wel en niet weet, was al genoeg.
    ·
    Een korte kaart die hierbij past: /gevoel
    ·
    <b>Vraag jezelf</b>
    • Kon ik de ouder goed zien en begrijpen?
    • Hielp ik om vertrouwen te laten groeien?
    • Gebruikte ik wat de ouder zelf weet en kan?
    [Nog een keer met deze ouder] [Met een andere ouder] [Klaar]
~ [Klaar]
# Defending school.
~ /oefenen
~ [Een ouder die veel verwacht]
~ [Andere verwachtingen]
~ [Zelf typen wat ik zeg]
~ [Gewoon]
> Wij werken hier al jaren zo, en dat gaat goed. {verdediging}
    <b>Een ouder die veel verwacht:</b>
    Nu verdedigt u zich, en ik wil het juist begrijpen.
    ·
    Rust is een mooi woord. Ik zie kinderen die uren naar een scherm kijken, en dat noemt iedereen dan rust.
    ---
    ‘Wij werken hier al jaren zo …’: dat kan klinken als een deur die dichtgaat.
    ·
    <i>Spanning 67 · vertrouwen 26 · voelt zich gehoord 13 · begrijpt het 80</i>
    ·
    Wat zeg je?
    [Gedachten van de ouder] [Ik deed iets anders] [Het gesprek afronden]
> Een beetje rust is toch geen ramp. {bagatelliseren}
    <b>Een ouder die veel verwacht:</b>
    Zo’n zin stelt mij niet gerust, integendeel.
    ·
    <i>tikt hard met de pen op de map</i> Ik kom met vragen die ik goed heb voorbereid, en ik krijg algemene zinnen terug. Dat vind ik niet genoeg.
    ---
    ‘Een beetje rust is toch geen …’ kan klinken alsof de zorg er niet mag zijn.
    ·
    <i>Spanning 76 · vertrouwen 18 · voelt zich gehoord 0 · begrijpt het 80</i>
    ·
    Wat zeg je?
    [Gedachten van de ouder] [Ik deed iets anders] [Het gesprek afronden]
> U legt de lat voor Sem wel erg hoog. {jij_verwijt}
    <b>Een ouder die veel verwacht:</b>
    Ik vraag door, en dan heb ik het gedaan.
    ·
    <i>schudt kort het hoofd</i> Wat u weet, wil ik ook weten, en meteen. Niet pas als het al een hele tijd speelt.
    ---
    ‘U legt de lat voor Sem …’ kan voor een ouder klinken als een verwijt.
    ·
    <i>Spanning 88 · vertrouwen 8 · voelt zich gehoord 0 · begrijpt het 80</i>
    ·
    Wat zeg je?
    [Gedachten van de ouder] [Ik deed iets anders] [Het gesprek afronden]
> Ja, maar ik ken Sem in de klas beter dan u. {verdediging}
    <b>Een ouder die veel verwacht:</b>
    <i>is al bij de deur, blijft even staan</i> Ik wil geen ruzie, dus ik ga nu. Als u later wilt kijken naar wat er echt is gezien, kom ik terug.
    ---
    ‘Ja, maar ik ken Sem in …’: dat kan klinken als een deur die dichtgaat.
    ·
    De ouder stond op. Dat gebeurt ook echt. Daarom oefen je het hier.
    ·
    Eerst jij: welke zin hielp volgens jou het meest?
    [Wij werken hier al jaren zo, en dat gaat goed.] [Een beetje rust is toch geen ramp.] [U legt de lat voor Sem wel erg hoog.] [Ja, maar ik ken Sem in de klas beter dan u.] [Weet ik niet]
~ [Weet ik niet]
> [Nee, naar het verslag]
    Zo ging het met de ouder, beurt voor beurt.
    (the file stemming.png)
    ---
    Zo voelde de ouder zich, van begin tot eind:
    • Vertrouwen: 35, 26, 18, 8, 0
    • Spanning: 55, 67, 76, 88, 100
    • Voelt zich gehoord: 25, 13, 0, 0, 0
    • Begrijpt het: 80, 80, 80, 80, 80
    ·
    Aan het eind van de vorige keer met deze ouder: vertrouwen 22 · spanning 71 · voelt zich gehoord 18 · begrijpt het 80. Nu: vertrouwen 0 · spanning 100 · voelt zich gehoord 0 · begrijpt het 80.
    ·
    Van alle woorden was 19 procent van jou. Beurten met een open vraag: 0. Met een gesloten vraag: 0.
    ·
    <b>Hier liep de spanning op</b>
    • ‘Wij werken hier al jaren zo …’: verdedigen
    • ‘Een beetje rust is toch geen …’: kleiner maken
    • ‘U legt de lat voor Sem …’: verwijten
    ·
    <b>Zo kan het ook</b>
    • ‘Zo doen wij dat hier.’
      → ‘Hoe kijkt u naar de manier waarop wij het doen?’
    • ‘Maakt u zich geen zorgen.’
      → ‘Ik hoor dat dit u bezighoudt.’
    • ‘U had eerder moeten bellen.’
      → ‘Ik had u hier graag eerder over gesproken.’
    ·
    Deze ouder wilde horen wat je precies hebt gezien. En wilde met je meedenken, niet overtuigd worden. Je hoefde niet alles te weten. Eerlijk zeggen wat je wel en niet weet, was al genoeg.
    ·
    Een korte kaart die hierbij past: /welles_nietes
    ·
    <b>Vraag jezelf</b>
    • Kon ik de ouder goed zien en begrijpen?
    • Hielp ik om vertrouwen te laten groeien?
    • Gebruikte ik wat de ouder zelf weet en kan?
    [Nog een keer met deze ouder] [Met een andere ouder] [Klaar]
~ [Klaar]
