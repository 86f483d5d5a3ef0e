# Whoever skips everything has an empty plan, and a sentence to begin with.
= sanne
> /voorbereiden
    Welk gesprek wil je voorbereiden?
    [Kennismaken] [Tegenvallende resultaten] [Schooladvies of niveau] [Gedrag in de klas] [Pesten] [Verzuim en te laat] [Zorgen om welzijn of thuis] [Zittenblijven of een andere school] [Klacht of boze ouder] [Andere verwachtingen] [Gescheiden ouders] [Tienminutengesprek] [Naar het menu]
> [Tegenvallende resultaten]
    Fijn dat je de tijd neemt. In dertien korte stappen maak je een plan voor je gesprek met ouders of verzorgers.
    ·
    Over wie gaat het? Gebruik een schuilnaam, en schrijf ook geen andere namen op.
    ·
    <i>Ik bewaar je antwoorden op de server van je school. De app bewaart het gesprek. Een ander leest het alleen als jij het deelt.</i>
    [Liever geen naam] [Voorbeeld] [Waarom?]
> [Liever geen naam]
    <b>Stap 1 van 13</b> · Past dit gesprek nu?
    ·
    Eerst even stilstaan. Waar lijkt je gesprek het meest op? Je keuze bewaar ik niet. In de app blijft mijn antwoord wel staan.
    [Een gewoon gesprek] [Ik ken de ouder nog niet] [Zorgen over veiligheid] [Boosheid of dreiging] [Voorbeeld] [Waarom?] [Terug] [Pauze]
> [Een gewoon gesprek]
    Goed. Dan kijken we rustig hoe je dit gesprek wilt voeren.
    ·
    Ga je nu verder met deze voorbereiding? Stop hier als je eerst moet overleggen.
    [Ja, alle stappen] [Ja, maar kort] [Nee, ik stop hier] [Terug] [Pauze]
> [Ja, maar kort]
    Vul dan alleen je feiten, je opening en je boodschap in. De rest mag je overslaan.
    ·
    <b>Stap 2 van 13</b> · Wat zag ik?
    ·
    Wat zag je bij deze leerling? Schrijf op wat een camera ook zou zien: wanneer, waar, wat en hoe vaak.
    ·
    Kies hooguit drie feiten. Wat je ervan denkt, komt hierna.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Overslaan]
    Nu mag het wel: wat denk je erbij? Dat is je uitleg, nog geen feit.
    ·
    Zet er een vraag achter, zodat je het kunt navragen.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Overslaan]
    <b>Stap 3 van 13</b> · Wat gaat goed?
    ·
    Wat gaat goed bij deze leerling? Noem twee dingen. Kies iets wat je zelf gezien hebt.
    [Een goed bericht aan ouders] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Overslaan]
    Wat heb je al geprobeerd? En wat hielp, al was het maar een beetje?
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Overslaan]
    <b>Stap 4 van 13</b> · De kant van de ouder
    ·
    Heeft de ouder hier al eerder met school over gepraat?
    [Ja, al eerder] [Nee, eerste keer] [Dat weet ik niet] [Waarom?] [Terug] [Pauze]
> [Dat weet ik niet]
    Vraag het aan de vorige leraar of mentor. Eén korte vraag is vaak al genoeg.
    ·
    Stel je voor dat jij deze ouder bent. Wat zie je thuis? Waar hoop je op? Wat vind je spannend? En wat wil je zelf doen?
    ·
    Weet je het niet? Schrijf dan: navragen.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Overslaan]
    <b>Stap 5 van 13</b> · Wie beslist wat?
    ·
    De school beslist over de lessen. De ouder beslist over thuis, zoals bedtijd en schermtijd.
    ·
    Hoe is dat bij dit onderwerp? Wat bepaal jij, wat bepaalt de ouder?
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Overslaan]
    Schrijf nu één zin over wat jullie allebei willen. Die zin kun je straks hardop zeggen.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Overslaan]
    <b>Stap 6 van 13</b> · Hoe zit ik erbij?
    ·
    En jij? Hoe gespannen ben je voor dit gesprek? Je antwoord bewaar ik niet.
    [Rustig] [Een beetje gespannen] [Flink gespannen] [Voorbeeld] [Waarom?] [Terug] [Pauze]
> [Flink gespannen]
    Dat mag. Vertel het een collega voordat je begint, of vraag iemand erbij.
    ·
    Wat denk je nu al over deze ouder? Denk het, of schrijf het op. Leg het daarna opzij.
    ·
    Ook dit bewaar ik niet. Typ je het, dan blijft je bericht wel in de app staan. Alleen denken mag dus ook: kies dan Overslaan.
    [Kaart: vragen, niet invullen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Overslaan]
    <b>Stap 7 van 13</b> · De eerste minuut
    ·
    Nu je eerste zin. Zeg wat je wilt bespreken, en dat je wilt weten hoe de ouder het ziet.
    ·
    Hoe begin je?
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Overslaan]
    <b>Stap 8 van 13</b> · Mijn boodschap
    ·
    Wat moet de ouder echt weten? Maak er hooguit twee zinnen van.
    ·
    Begin met “ik”: wat zie je, en wat betekent dat?
    [Kaart: de ik-boodschap] [Kaart: de vier G’s] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Overslaan]
    Zet er één zin met vertrouwen bij. Wat kan deze leerling volgens jou leren? Blijf eerlijk, beloof geen cijfer.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Overslaan]
    <b>Stap 9 van 13</b> · Drie open vragen
    ·
    Bedenk drie open vragen. Zo’n vraag begint bijvoorbeeld met “wat” of “hoe”.
    ·
    Stel er straks één tegelijk. Wees dan stil, en tel in je hoofd tot vijf.
    [Kaart: open vragen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Overslaan]
    <b>Stap 10 van 13</b> · Als … dan …
    ·
    Welke reactie zou je lastig vinden? Maak er een klein plan voor.
    ·
    Schrijf: als de ouder …, dan … ik.
    [Kaart: gevoel erkennen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Overslaan]
    Maak er nog één. Denk aan stilte, verdriet, of: “Thuis gaat het wel goed.”
    [Kaart: geen welles-nietes] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Overslaan]
    Wil je dit nu oefenen? Ik speel een bezorgde ouder. Daarna gaan we hier verder.
    [Ja, even oefenen] [Nee, ga verder] [Waarom?] [Terug] [Pauze]
> [Nee, ga verder]
    <b>Stap 11 van 13</b> · Samen afspreken
    ·
    Wat wil deze leerling zelf? Vraag het vóór het gesprek, als dat kan.
    [Dat vraag ik nog] [Eerst met de leerling praten] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Overslaan]
    Wat kan de school doen? Noem twee mogelijkheden.
    ·
    Vraag straks aan de ouder wat past. Geef pas tips voor thuis als de ouder dat wil.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Overslaan]
    Welke afspraak zou je willen voorstellen? Schrijf op: wie doet wat, en wanneer?
    ·
    De echte afspraak maak je samen.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Overslaan]
    <b>Stap 12 van 13</b> · Is het duidelijk?
    ·
    Welk schoolwoord ga je bijna zeker gebruiken? Bedenk hoe je het in gewone taal zegt.
    [Kaart: klare taal en een tolk] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Overslaan]
    Begrijpen jullie elkaars taal goed genoeg? Zo niet, wie tolkt er dan? Vraag nooit een kind om te tolken.
    [Geen tolk nodig] [Ik vraag het de ouder] [Een tolk regelen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Overslaan]
    Hoe merk je straks of jij duidelijk was? Bedenk een vraag die niet klinkt als een toets.
    [Kaart: luisteren en doorvragen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Overslaan]
    Wie moet dit ook weten? Woont het kind in twee huizen? Bedenk dan hoe beide ouders het horen.
    ·
    Noem geen namen, alleen wie het is.
    [Verder niemand] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Overslaan]
    <b>Stap 13 van 13</b> · Na het gesprek
    ·
    Na afloop schrijf je een korte notitie. Hoe begint die? Gebruik gewone taal die de ouder ook mag lezen.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Overslaan]
    Wanneer kijken jullie samen terug? Schrijf een dag op.
    [Die kiezen we samen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Overslaan]
    Tot slot, voor jezelf. Welke vraag wil je na het gesprek beantwoorden? Kies er één, of schrijf er zelf een.
    [Begreep ik de ouder?] [Groeide het vertrouwen?] [Leerde ik iets nieuws?] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Overslaan]
    Je plan is klaar. Wil je het eerst nog oefenen, of zie je liever meteen je plan?
    [Toon mijn plan] [Eerst oefenen] [Terug] [Pauze]
> [Toon mijn plan]
    <b>Plan voor het gesprek: Tegenvallende resultaten</b>
    ·
    <b>Over wie</b>
    deze leerling
    ·
    <b>Dit vertelde de ouder al</b>
    Vraag ik eerst na bij de vorige leraar.
    ·
    <i>Nog leeg: Zo begin ik · Dit gaat goed · Dit zag ik · Mijn boodschap · Mijn vertrouwen · Mijn vragen, en dan stil · Mijn uitleg, om na te vragen · Hoe de ouder het misschien ziet · Dit willen we allebei · Als … dan … · En als … dan … · Wie beslist wat · Dit is al geprobeerd · Dit wil het kind zelf · Dit biedt de school · Afspraak: wie, wat, wanneer · In gewone taal · Is het duidelijk? · Tolk · Wie moet het ook weten · Dan kijken we terug · Mijn notitie na afloop · Mijn vraag aan mezelf</i>
    ·
    Nog geen opening? Leen deze: “Ik wil u laten zien wat ik zie, en horen hoe u ernaar kijkt.”
    ·
    Het hoeft straks niet precies zo te gaan. Jij kent het kind in de klas, de ouder kent het thuis. Samen weten jullie meer. Met /plan zie je dit plan terug. Ik wens je een goed gesprek.
    ·
    Zal ik je de schooldag voor het gesprek een seintje geven?
    [Ja, graag] [Nee, dank je]
