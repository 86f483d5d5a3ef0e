# A parent who speaks little Dutch: to an agreement, to nothing settled, and to the door.
= sanne
~ /oefenen
~ [Een ouder die Nederlands leert]
~ [Andere verwachtingen]
~ [Zelf typen wat ik zeg]
> [Makkelijk]
    Deze ouder wil graag meedoen met school, maar volgt het Nederlands niet altijd. Let op: een ‘ja’ is soms alleen beleefd. Deze ouder wil echt begrijpen hoe het met het kind gaat, en zelf ook iets doen.
    ·
    Je hebt hooguit twaalf beurten. Stoppen kan altijd. Daar is de ouder.
    ---
    <b>Een ouder die Nederlands leert:</b>
    <i>knikt vriendelijk</i> Dank u dat ik mag komen. U wilt dat Sem veel vraagt en zelf begint. Thuis doen wij het anders. Dat is moeilijk.
    ---
    <i>Spanning 45 · vertrouwen 45 · voelt zich gehoord 30 · begrijpt het 35</i>
    ·
    Wat zeg je? Typ het zoals je het aan tafel zegt.
    [Het gesprek afronden]
> Dat is ook moeilijk. Ik begrijp u. {gevoel_erkennen}
    <b>Een ouder die Nederlands leert:</b>
    Mooi dat u dat zegt.
    ·
    <i>knikt en glimlacht</i> Ja, ja. Is goed. Alles goed. Dank u wel.
    ---
    ‘Dat is ook moeilijk. Ik begrijp …’: daarmee geef je het gevoel een plek.
    ·
    <i>Spanning 35 · vertrouwen 52 · voelt zich gehoord 42 · begrijpt het 35</i>
    ·
    Wat zeg je?
    [Gedachten van de ouder] [Ik deed iets anders] [Het gesprek afronden]
> Hoe leert u het thuis? {open_vraag}
    <b>Een ouder die Nederlands leert:</b>
    Goede vraag. Even denken.
    ·
    <i>knikt iets te snel</i> Ja, dat begrijp ik. Ja, ja. Heel goed.
    ---
    ‘Hoe leert u het thuis’: daarop kan de ouder vrij vertellen.
    ·
    <i>Spanning 33 · vertrouwen 56 · voelt zich gehoord 49 · begrijpt het 35</i>
    ·
    Wat zeg je?
    [Gedachten van de ouder] [Ik deed iets anders] [Het gesprek afronden]
> Ik praat rustig. Zegt u het eens met uw woorden? {begrip_check}
    <b>Een ouder die Nederlands leert:</b>
    Ik zeg het na: u doet iets, ik doe iets. Samen.
    ·
    Als ik iets uitleg, luistert Sem heel goed. Daar ben ik trots op.
    ---
    ‘Ik praat rustig. Zegt u het …’: zo hoor je wat er is overgekomen.
    ·
    <i>Spanning 31 · vertrouwen 59 · voelt zich gehoord 51 · begrijpt het 49</i>
    ·
    Wat zeg je?
    [Gedachten van de ouder] [Ik deed iets anders] [Het gesprek afronden]
> U legt uit, en Sem luistert goed. {samenvatting}
    <b>Een ouder die Nederlands leert:</b>
    Ja! Zo bedoel ik het.
    ·
    <i>praat langzamer</i> Als kind kreeg ik straf voor veel vragen. Ik wil dat niet voor Sem. Daarom zeg ik: wacht.
    ---
    ‘U legt uit, en Sem luistert …’: zo geef je terug wat je hoorde.
    ·
    <i>Spanning 25 · vertrouwen 65 · voelt zich gehoord 63 · begrijpt het 53</i>
    ·
    Wat zeg je?
    [Gedachten van de ouder] [Ik deed iets anders] [Het gesprek afronden]
> Gisteren had Sem een vraag. Sem stelde de vraag niet. {observatie}
    <b>Een ouder die Nederlands leert:</b>
    Dat is duidelijk verteld. Dank u.
    ·
    U wilt hetzelfde als ik. Sem moet sterk worden. Alleen de weg is anders.
    ---
    ‘Gisteren had Sem een vraag. Sem …’: dat ziet een ouder voor zich.
    ·
    <i>Spanning 25 · vertrouwen 68 · voelt zich gehoord 63 · begrijpt het 59</i>
    ·
    Wat zeg je?
    [Gedachten van de ouder] [Ik deed iets anders] [Het gesprek afronden]
> Wat heb ik nu verteld? {begrip_check}
    <b>Een ouder die Nederlands leert:</b>
    Wij helpen Sem samen. En daarna praten wij weer.
    ·
    <i>trekt verrast de wenkbrauwen op</i> Dus vragen is hier ook beleefd. Dat wist ik niet. Mooi.
    ---
    ‘Wat heb ik nu verteld’: zo hoor je wat er is overgekomen.
    ·
    <i>Spanning 23 · vertrouwen 71 · voelt zich gehoord 65 · begrijpt het 73</i>
    ·
    Wat zeg je?
    [Gedachten van de ouder] [Ik deed iets anders] [Het gesprek afronden]
> Wat kunnen we samen proberen? {uitnodigen}
    <b>Een ouder die Nederlands leert:</b>
    Samen, ja. Dat wil ik graag.
    ·
    <i>kijkt vrolijk</i> Bij het eten stelt ieder één vraag. Ik ook. Dan oefenen wij samen.
    ---
    ‘Wat kunnen we samen proberen’: zo denkt de ouder met je mee.
    ·
    <i>Spanning 20 · vertrouwen 77 · voelt zich gehoord 70 · begrijpt het 73</i>
    ·
    Wat zeg je?
    [Gedachten van de ouder] [Ik deed iets anders] [Het gesprek afronden]
> Maandag help ik Sem met één vraag. Vrijdag bel ik u. {afspraak}
    <b>Een ouder die Nederlands leert:</b>
    Dat kan ik onthouden. Fijn.
    ·
    Straks vertel ik Sem over dit gesprek. Dat u goed luistert.
    ---
    ‘Maandag help ik Sem met één …’: nu weet de ouder wat er wanneer gebeurt.
    ·
    <i>Spanning 16 · vertrouwen 83 · voelt zich gehoord 70 · begrijpt het 78</i>
    ·
    Wat zeg je?
    [Gedachten van de ouder] [Ik deed iets anders] [Het gesprek afronden]
> Wat doen wij maandag en vrijdag? {begrip_check open_vraag}
    <b>Een ouder die Nederlands leert:</b>
    <i>geeft je een stevige hand</i> Dank u voor uw geduld. Nu doen wij het samen. Tot snel.
    ---
    ‘Wat doen wij maandag en vrijdag’: zo hoor je wat er is overgekomen.
    ·
    Jullie hebben een afspraak. De ouder gaat met een goed gevoel weg.
    ·
    Eerst jij: welke zin hielp volgens jou het meest?
    [Dat is ook moeilijk. Ik begrijp u.] [Hoe leert u het thuis?] [Ik praat rustig. Zegt u het eens met uw woorden?] [U legt uit, en Sem luistert goed.] [Gisteren had Sem een vraag. Sem stelde de vraag niet.] [Wat heb ik nu verteld?] [Wat kunnen we samen proberen?] [Maandag help ik Sem met één vraag. Vrijdag bel ik u.] [Wat doen wij maandag en vrijdag?] [Weet ik niet]
> [Ik praat rustig. Zegt u het eens met uw woorden?]
    Bij deze ouder deed ‘Wat doen wij maandag en vrijdag’ het meest goed.
    ---
    Zo ging het met de ouder, beurt voor beurt.
    (the file stemming.png)
    ---
    Zo voelde de ouder zich, van begin tot eind:
    • Vertrouwen: 45, 52, 56, 59, 65, 68, 71, 77, 83, 91
    • Spanning: 45, 35, 33, 31, 25, 25, 23, 20, 16, 12
    • Voelt zich gehoord: 30, 42, 49, 51, 63, 63, 65, 70, 70, 79
    • Begrijpt het: 35, 35, 35, 49, 53, 59, 73, 73, 78, 93
    ·
    Van alle woorden was 24 procent van jou. Beurten met een open vraag: 3. Met een gesloten vraag: 0.
    ·
    <b>Hier werd het rustiger</b>
    • ‘Wat doen wij maandag en vrijdag’: nagaan wat overkwam
    • ‘Dat is ook moeilijk. Ik begrijp …’: gevoel benoemen
    • ‘U legt uit, en Sem luistert …’: samenvatten
    ·
    Deze ouder wilde horen dat je samen verder wilt, ook als de woorden moeilijk zijn. En dat je ziet hoeveel deze ouder zelf weet en kan. Met korte zinnen of een tolk praat je echt met elkaar.
    ·
    <b>Vraag jezelf</b>
    • Kon ik de ouder goed zien en begrijpen?
    • Hielp ik om vertrouwen te laten groeien?
    • Gebruikte ik wat de ouder zelf weet en kan?
    [Nog een keer met deze ouder] [Met een andere ouder] [Klaar]
> [Klaar]
    Goed dat je oefende. Wat je nu zei, hoef je aan tafel niet voor het eerst te zeggen.
# Long sentences and words of school, and a parent who keeps nodding.
~ /oefenen
~ [Een ouder die Nederlands leert]
~ [Verzuim en te laat]
~ [Zelf typen wat ik zeg]
~ [Gewoon]
> Heeft u de brief gekregen? {gesloten_vraag}
    <b>Een ouder die Nederlands leert:</b>
    Meestal wel, denk ik.
    ·
    <i>knikt en glimlacht</i> Ja, ja. Is goed. Alles goed. Dank u wel.
    ---
    ‘Heeft u de brief gekregen’: hierop past een kort antwoord.
    ·
    <i>Spanning 45 · vertrouwen 45 · voelt zich gehoord 31 · begrijpt het 35</i>
    ·
    Wat zeg je?
    [Gedachten van de ouder] [Ik deed iets anders] [Het gesprek afronden]
> Dat is ongeoorloofd verzuim, dat melden wij bij de leerplicht. {jargon}
    <b>Een ouder die Nederlands leert:</b>
    Wat een moeilijk woord. Dat leer ik nog.
    ·
    Ja … hoe zegt u? Nee, nee. Is goed, ja.
    ---
    ‘Dat is ongeoorloofd verzuim, dat melden …’: daarin zit schooltaal. Niet elke ouder kent dat.
    ·
    <i>Spanning 49 · vertrouwen 41 · voelt zich gehoord 31 · begrijpt het 19</i>
    ·
    Wat zeg je?
    [Gedachten van de ouder] [Ik deed iets anders] [Het gesprek afronden]
~ U bent er ongerust over, zie ik. {gevoel_erkennen}
> Kijk, op maandag was Sem er niet, en op dinsdag ook niet, en toen kwam er een brief, en die brief gaat vanzelf de deur uit als wij niets horen, en daarom zitten we hier. {te_lang observatie}
    <b>Een ouder die Nederlands leert:</b>
    Mag het kort? Dan begrijp ik het.
    ·
    <i>lacht opgelucht</i> Ja, ja. Dus het komt goed met Sem. Mooi.
    ---
    Dit was een lang stuk. Een ouder onthoudt er vaak één zin van.
    ·
    <i>Spanning 45 · vertrouwen 47 · voelt zich gehoord 35 · begrijpt het 12</i>
    ·
    Wat zeg je?
    [Gedachten van de ouder] [Ik deed iets anders] [Het gesprek afronden]
~ Waarom was Sem er niet? {open_vraag}
~ Belt u voortaan voor half negen. {advies}
~ In het LVS staan drie dagen. {jargon observatie}
~ Weet u hoe u Sem ziek meldt? {gesloten_vraag}
~ Fijn dat u zelf komt. {compliment}
~ Heeft u de app? Of een laptop? En wie leest de mail? {meer_vragen}
> Vraag de buren om hulp met de app. {advies}
    <b>Een ouder die Nederlands leert:</b>
    U bedoelt het goed. Maar eerst wil ik het begrijpen.
    ·
    <i>glimlacht beleefd</i> Ja, duidelijk. Heel duidelijk. Dank u, ja.
    ---
    ‘Vraag de buren om hulp met …’: zo vroeg klinkt raad soms als een opdracht.
    ·
    <i>Spanning 57 · vertrouwen 44 · voelt zich gehoord 33 · begrijpt het 2</i>
    ·
    Wat zeg je?
    [Gedachten van de ouder] [Ik deed iets anders] [Het gesprek afronden]
> Morgen stuur ik u de brief nog een keer. {afspraak}
    <b>Een ouder die Nederlands leert:</b>
    <i>staat aarzelend op</i> De tijd is om. Ik weet nog niet alles. Ik moet er thuis over denken.
    ---
    ‘Morgen stuur ik u de brief …’: een vroege afspraak kan klinken alsof je wilt afronden.
    ·
    De tijd is om. Er is nog niets vast afgesproken.
    ·
    Eerst jij: welke zin hielp volgens jou het meest?
    [Heeft u de brief gekregen?] [Dat is ongeoorloofd verzuim, dat melden wij bij de …] [U bent er ongerust over, zie ik.] [Kijk, op maandag was Sem er niet, en op dinsdag ook …] [Waarom was Sem er niet?] [Belt u voortaan voor half negen.] [In het LVS staan drie dagen.] [Weet u hoe u Sem ziek meldt?] [Fijn dat u zelf komt.] [Heeft u de app? Of een laptop? En wie leest de mail?] [Vraag de buren om hulp met de app.] [Morgen stuur ik u de brief nog een keer.] [Weet ik niet]
~ [Weet ik niet]
> [Nee, naar het verslag]
    Zo ging het met de ouder, beurt voor beurt.
    (the file stemming.png)
    ---
    Zo voelde de ouder zich, van begin tot eind:
    • Vertrouwen: 45, 45, 41, 47, 47, 50, 46, 44, 44, 49, 48, 44, 43
    • Spanning: 45, 45, 49, 41, 45, 43, 48, 52, 52, 49, 52, 57, 59
    • Voelt zich gehoord: 30, 31, 31, 41, 35, 41, 36, 36, 37, 40, 38, 33, 31
    • Begrijpt het: 35, 35, 19, 19, 12, 12, 12, 5, 5, 5, 2, 2, 2
    ·
    Aan het eind van de vorige keer met deze ouder: vertrouwen 91 · spanning 12 · voelt zich gehoord 79 · begrijpt het 93. Nu: vertrouwen 43 · spanning 59 · voelt zich gehoord 31 · begrijpt het 2.
    ·
    Van alle woorden was 33 procent van jou. Beurten met een open vraag: 1. Met een gesloten vraag: 2.
    ·
    <b>Hier werd het rustiger</b>
    • ‘U bent er ongerust over, zie …’: gevoel benoemen
    • ‘Fijn dat u zelf komt’: waarderen
    • ‘Waarom was Sem er niet’: open vragen
    ·
    <b>Hier liep de spanning op</b>
    • ‘Dat is ongeoorloofd verzuim, dat melden …’: schooltaal
    • ‘Kijk, op maandag was Sem er …’: lang praten
    • ‘Belt u voortaan voor half negen’: vroeg raad geven
    ·
    <b>Zo kan het ook</b>
    • ‘Sem stokt bij het automatiseren.’
      → ‘Sem telt 7 keer 8 nog op de vingers.’
    • ‘Onze aanpak begint met een gesprek, en daarna, en dan …’
      → ‘Dinsdag help ik Sem een kwartier extra.’
    ·
    Deze ouder wilde horen dat je samen verder wilt, ook als de woorden moeilijk zijn. En dat je ziet hoeveel deze ouder zelf weet en kan. Met korte zinnen of een tolk praat je echt met elkaar.
    ·
    Een korte kaart die hierbij past: /klare_taal
    ·
    <b>Vraag jezelf</b>
    • Kon ik de ouder goed zien en begrijpen?
    • Hielp ik om vertrouwen te laten groeien?
    • Gebruikte ik wat de ouder zelf weet en kan?
    [Nog een keer met deze ouder] [Met een andere ouder] [Klaar]
~ [Klaar]
# The same, but unkind.
~ /oefenen
~ [Een ouder die Nederlands leert]
~ [Tienminutengesprek]
~ [Zelf typen wat ik zeg]
~ [Moeilijk]
> Sem scoort altijd een IV op DMT en AVI. {jargon absoluut}
    <b>Een ouder die Nederlands leert:</b>
    Een schoolwoord. Mag het makkelijker?
    ·
    Ja … hoe zegt u? Nee, nee. Is goed, ja.
    ---
    ‘Sem scoort altijd een IV op …’: daarin zit schooltaal. Niet elke ouder kent dat.
    ·
    Wat zeg je?
    [Gedachten van de ouder] [Ik deed iets anders] [Het gesprek afronden]
> U leest thuis zeker niet voor. {jij_verwijt}
    <b>Een ouder die Nederlands leert:</b>
    Au. Dat is een hard woord.
    ·
    <i>knikt beleefd</i> Ja. Dank u. Ja, dat is goed, ja.
    ---
    ‘U leest thuis zeker niet voor’ kan voor een ouder klinken als een verwijt.
    ·
    Wat zeg je?
    [Gedachten van de ouder] [Ik deed iets anders] [Het gesprek afronden]
> Ja, maar ik kan het niet simpeler zeggen. {verdediging}
    <b>Een ouder die Nederlands leert:</b>
    Dus school heeft gelijk. En ik niet.
    ·
    <i>duwt de stoel naar achteren</i> Is dit goed of is dit slecht? Zegt u het gewoon! Met korte woorden!
    ---
    ‘Ja, maar ik kan het niet …’: dat kan klinken als een deur die dichtgaat.
    ·
    Wat zeg je?
    [Gedachten van de ouder] [Ik deed iets anders] [Het gesprek afronden]
> U snapt toch wel wat een toets is? {sturende_vraag}
    <b>Een ouder die Nederlands leert:</b>
    Moet ik nu ja zeggen?
    ·
    <i>houdt een hand omhoog</i> Stop, alstublieft. Eerst begrijpen. Dan kunt u verder praten.
    ---
    ‘U snapt toch wel wat een …’: in deze vraag hoort een ouder jouw antwoord al.
    ·
    Wat zeg je?
    [Gedachten van de ouder] [Ik deed iets anders] [Het gesprek afronden]
> U moet eerst zelf Nederlands leren. {jij_verwijt}
    <b>Een ouder die Nederlands leert:</b>
    <i>staat al bij de deur</i> Ik ga nu. Niet omdat school niet belangrijk is. Het is te veel. Misschien later.
    ---
    ‘U moet eerst zelf Nederlands leren’ kan voor een ouder klinken als een verwijt.
    ·
    De ouder stond op. Dat gebeurt ook echt. Daarom oefen je het hier.
    ·
    Eerst jij: welke zin hielp volgens jou het meest?
    [Sem scoort altijd een IV op DMT en AVI.] [U leest thuis zeker niet voor.] [Ja, maar ik kan het niet simpeler zeggen.] [U snapt toch wel wat een toets is?] [U moet eerst zelf Nederlands leren.] [Weet ik niet]
~ [Weet ik niet]
> [Nee, naar het verslag]
    Zo ging het met de ouder, beurt voor beurt.
    (the file stemming.png)
    ---
    Zo voelde de ouder zich, van begin tot eind:
    • Vertrouwen: 45, 38, 26, 18, 13, 1
    • Spanning: 45, 53, 68, 78, 84, 99
    • Voelt zich gehoord: 30, 30, 20, 10, 5, 0
    • Begrijpt het: 35, 14, 14, 14, 14, 14
    ·
    Aan het eind van de vorige keer met deze ouder: vertrouwen 43 · spanning 59 · voelt zich gehoord 31 · begrijpt het 2. Nu: vertrouwen 1 · spanning 99 · voelt zich gehoord 0 · begrijpt het 14.
    ·
    Van alle woorden was 24 procent van jou. Beurten met een open vraag: 0. Met een gesloten vraag: 1.
    ·
    <b>Hier liep de spanning op</b>
    • ‘U leest thuis zeker niet voor’: verwijten
    • ‘Sem scoort altijd een IV op …’: schooltaal
    • ‘U moet eerst zelf Nederlands leren’: verwijten
    ·
    <b>Zo kan het ook</b>
    • ‘U had eerder moeten bellen.’
      → ‘Ik had u hier graag eerder over gesproken.’
    • ‘In het LVS zie ik een dip.’
      → ‘Bij de laatste toetsen had Sem minder goed dan eerst.’
    • ‘Sem stoort de hele klas.’
      → ‘Ik zag Sem dinsdag vier keer van de stoel gaan.’
    ·
    Deze ouder wilde horen dat je samen verder wilt, ook als de woorden moeilijk zijn. En dat je ziet hoeveel deze ouder zelf weet en kan. Met korte zinnen of een tolk praat je echt met elkaar.
    ·
    Een korte kaart die hierbij past: /ik_boodschap
    ·
    <b>Vraag jezelf</b>
    • Kon ik de ouder goed zien en begrijpen?
    • Hielp ik om vertrouwen te laten groeien?
    • Gebruikte ik wat de ouder zelf weet en kan?
    [Nog een keer met deze ouder] [Met een andere ouder] [Klaar]
~ [Klaar]
