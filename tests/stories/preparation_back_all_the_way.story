# From the last question back to the first, and forward again: nothing is lost on the way.
= sanne
~ /voorbereiden
~ [Tegenvallende resultaten]
~ Sem
~ [Een gewoon gesprek]
~ [Ja, alle stappen]
~ Feit
~ [Ja, dit zijn feiten]
~ Gedachte
~ Kracht
~ Geprobeerd
~ [Ja, al eerder]
~ Verteld
~ Blik
~ Rollen
~ Belang
~ [Rustig]
~ [Overslaan]
~ Opening
~ [Zo zeg ik het]
~ Boodschap
~ Vertrouwen
~ Vragen
~ Als dan
~ [Overslaan]
~ [Nee, ga verder]
~ Wens
~ Aanbod
~ Afspraak
> [Zo laten]
    <b>Stap 12 van 13</b> · Is het duidelijk?
    ·
    Welk schoolwoord ga je bijna zeker gebruiken? Bedenk hoe je het in gewone taal zegt.
    [Kaart: klare taal en een tolk] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ Woord
~ Tolk
~ Terugvraag
~ Wie
~ Notitie
~ Vervolg
> [Zo laten]
    Tot slot, voor jezelf. Welke vraag wil je na het gesprek beantwoorden? Kies er één, of schrijf er zelf een.
    [Begreep ik de ouder?] [Groeide het vertrouwen?] [Leerde ik iets nieuws?] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> Terugblik
    Je plan is klaar. Wil je het eerst nog oefenen, of zie je liever meteen je plan?
    [Toon mijn plan] [Eerst oefenen] [Terug] [Pauze]
> [Terug]
    Tot slot, voor jezelf. Welke vraag wil je na het gesprek beantwoorden? Kies er één, of schrijf er zelf een.
    ·
    Hier staat nu:
    Terugblik
    [Begreep ik de ouder?] [Groeide het vertrouwen?] [Leerde ik iets nieuws?] [Voorbeeld] [Waarom?] [Zo laten] [Terug] [Pauze]
> [Terug]
    Wanneer kijken jullie samen terug? Schrijf een dag op.
    ·
    Hier staat nu:
    Vervolg
    [Die kiezen we samen] [Voorbeeld] [Waarom?] [Zo laten] [Terug] [Pauze]
> [Terug]
    Na afloop schrijf je een korte notitie. Hoe begint die? Gebruik gewone taal die de ouder ook mag lezen.
    ·
    Hier staat nu:
    Notitie
    [Voorbeeld] [Waarom?] [Zo laten] [Terug] [Pauze]
> [Terug]
    <b>Stap 12 van 13</b> · Is het duidelijk?
    ·
    Wie moet dit ook weten? Woont het kind in twee huizen? Bedenk dan hoe beide ouders het horen.
    ·
    Noem geen namen, alleen wie het is.
    ·
    Hier staat nu:
    Wie
    [Verder niemand] [Voorbeeld] [Waarom?] [Zo laten] [Terug] [Pauze]
> [Terug]
    Hoe merk je straks of jij duidelijk was? Bedenk een vraag die niet klinkt als een toets.
    ·
    Hier staat nu:
    Terugvraag
    [Kaart: luisteren en doorvragen] [Voorbeeld] [Waarom?] [Zo laten] [Terug] [Pauze]
> [Terug]
    Begrijpen jullie elkaars taal goed genoeg? Zo niet, wie tolkt er dan? Vraag nooit een kind om te tolken.
    ·
    Hier staat nu:
    Tolk
    [Geen tolk nodig] [Ik vraag het de ouder] [Een tolk regelen] [Voorbeeld] [Waarom?] [Zo laten] [Terug] [Pauze]
> [Terug]
    Welk schoolwoord ga je bijna zeker gebruiken? Bedenk hoe je het in gewone taal zegt.
    ·
    Hier staat nu:
    Woord
    [Kaart: klare taal en een tolk] [Voorbeeld] [Waarom?] [Zo laten] [Terug] [Pauze]
> [Terug]
    <b>Stap 11 van 13</b> · Samen afspreken
    ·
    Welke afspraak zou je willen voorstellen? Schrijf op: wie doet wat, en wanneer?
    ·
    De echte afspraak maak je samen.
    ·
    Hier staat nu:
    Afspraak
    [Voorbeeld] [Waarom?] [Zo laten] [Terug] [Pauze]
> [Terug]
    Wat kan de school doen? Noem twee mogelijkheden.
    ·
    Vraag straks aan de ouder wat past. Geef pas tips voor thuis als de ouder dat wil.
    ·
    Hier staat nu:
    Aanbod
    [Voorbeeld] [Waarom?] [Zo laten] [Terug] [Pauze]
> [Terug]
    Wat wil Sem zelf? Vraag het vóór het gesprek, als dat kan.
    ·
    Hier staat nu:
    Wens
    [Dat vraag ik nog] [Eerst met de leerling praten] [Voorbeeld] [Waarom?] [Zo laten] [Terug] [Pauze]
> [Terug]
    <b>Stap 10 van 13</b> · Als … dan …
    ·
    Wil je dit nu oefenen? Ik speel een bezorgde ouder. Daarna gaan we hier verder.
    [Ja, even oefenen] [Nee, ga verder] [Waarom?] [Terug] [Pauze]
> [Terug]
    Maak er nog één. Denk aan stilte, verdriet, of: “Thuis gaat het wel goed.”
    [Kaart: geen welles-nietes] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Terug]
    Welke reactie zou je lastig vinden? Maak er een klein plan voor.
    ·
    Schrijf: als de ouder …, dan … ik.
    ·
    Hier staat nu:
    Als dan
    [Kaart: gevoel erkennen] [Voorbeeld] [Waarom?] [Zo laten] [Terug] [Pauze]
> [Terug]
    <b>Stap 9 van 13</b> · Drie open vragen
    ·
    Bedenk drie open vragen. Zo’n vraag begint bijvoorbeeld met “wat” of “hoe”.
    ·
    Stel er straks één tegelijk. Wees dan stil, en tel in je hoofd tot vijf.
    ·
    Hier staat nu:
    Vragen
    [Kaart: open vragen] [Voorbeeld] [Waarom?] [Zo laten] [Terug] [Pauze]
> [Terug]
    <b>Stap 8 van 13</b> · Mijn boodschap
    ·
    Zet er één zin met vertrouwen bij. Wat kan Sem volgens jou leren? Blijf eerlijk, beloof geen cijfer.
    ·
    Hier staat nu:
    Vertrouwen
    [Voorbeeld] [Waarom?] [Zo laten] [Terug] [Pauze]
> [Terug]
    Wat moet de ouder echt weten? Maak er hooguit twee zinnen van.
    ·
    Begin met “ik”: wat zie je, en wat betekent dat?
    ·
    Hier staat nu:
    Boodschap
    [Kaart: de ik-boodschap] [Kaart: de vier G’s] [Voorbeeld] [Waarom?] [Zo laten] [Terug] [Pauze]
> [Terug]
    <b>Stap 7 van 13</b> · De eerste minuut
    ·
    Zeg je zin één keer hardop:
    Opening
    ·
    Hoe klinkt het?
    [Zo zeg ik het] [De ouder ontbreekt nog] [Te lang] [Terug] [Pauze]
> [Terug]
    Nu je eerste zin. Zeg wat je wilt bespreken, en dat je wilt weten hoe de ouder het ziet.
    ·
    Hoe begin je?
    ·
    Hier staat nu:
    Opening
    [Voorbeeld] [Waarom?] [Zo laten] [Terug] [Pauze]
> [Terug]
    <b>Stap 5 van 13</b> · Wie beslist wat?
    ·
    Schrijf nu één zin over wat jullie allebei willen. Die zin kun je straks hardop zeggen.
    ·
    Hier staat nu:
    Belang
    [Voorbeeld] [Waarom?] [Zo laten] [Terug] [Pauze]
> [Terug]
    De school beslist over de lessen. De ouder beslist over thuis, zoals bedtijd en schermtijd.
    ·
    Hoe is dat bij dit onderwerp? Wat bepaal jij, wat bepaalt de ouder?
    ·
    Hier staat nu:
    Rollen
    [Voorbeeld] [Waarom?] [Zo laten] [Terug] [Pauze]
> [Terug]
    <b>Stap 4 van 13</b> · De kant van de ouder
    ·
    Stel je voor dat jij deze ouder bent. Wat zie je thuis? Waar hoop je op? Wat vind je spannend? En wat wil je zelf doen?
    ·
    Weet je het niet? Schrijf dan: navragen.
    ·
    Hier staat nu:
    Blik
    [Voorbeeld] [Waarom?] [Zo laten] [Terug] [Pauze]
> [Terug]
    Wat vertelde de ouder toen? Schrijf kort op wat je nog weet.
    ·
    Hier staat nu:
    Verteld
    [Voorbeeld] [Waarom?] [Zo laten] [Terug] [Pauze]
> [Terug]
    Heeft de ouder hier al eerder met school over gepraat?
    [Ja, al eerder] [Nee, eerste keer] [Dat weet ik niet] [Waarom?] [Terug] [Pauze]
> [Terug]
    <b>Stap 3 van 13</b> · Wat gaat goed?
    ·
    Wat heb je al geprobeerd? En wat hielp, al was het maar een beetje?
    ·
    Hier staat nu:
    Geprobeerd
    [Voorbeeld] [Waarom?] [Zo laten] [Terug] [Pauze]
> [Terug]
    Wat gaat goed bij Sem? Noem twee dingen. Kies iets wat je zelf gezien hebt.
    ·
    Hier staat nu:
    Kracht
    [Een goed bericht aan ouders] [Voorbeeld] [Waarom?] [Zo laten] [Terug] [Pauze]
> [Terug]
    <b>Stap 2 van 13</b> · Wat zag ik?
    ·
    Nu mag het wel: wat denk je erbij? Dat is je uitleg, nog geen feit.
    ·
    Zet er een vraag achter, zodat je het kunt navragen.
    ·
    Hier staat nu:
    Gedachte
    [Voorbeeld] [Waarom?] [Zo laten] [Terug] [Pauze]
> [Terug]
    Je schreef:
    Feit
    ·
    Lees het na. Zou een camera dit ook zien?
    [Ja, dit zijn feiten] [Ja, maar het is er één] [Het zijn er te veel] [Er zit een mening in] [Terug] [Pauze]
> [Terug]
    Wat zag je bij Sem? Schrijf op wat een camera ook zou zien: wanneer, waar, wat en hoe vaak.
    ·
    Kies hooguit drie feiten. Wat je ervan denkt, komt hierna.
    ·
    Hier staat nu:
    Feit
    [Voorbeeld] [Waarom?] [Zo laten] [Terug] [Pauze]
> [Terug]
    <b>Stap 1 van 13</b> · Past dit gesprek nu?
    ·
    Ga je nu verder met deze voorbereiding? Stop hier als je eerst moet overleggen.
    [Ja, alle stappen] [Ja, maar kort] [Nee, ik stop hier] [Terug] [Pauze]
> [Terug]
    Fijn dat je de tijd neemt. In dertien korte stappen maak je een plan voor je gesprek met ouders of verzorgers.
    ·
    Over wie gaat het? Gebruik een schuilnaam, en schrijf ook geen andere namen op.
    ·
    <i>Ik bewaar je antwoorden op de server van je school. De app bewaart het gesprek. Een ander leest het alleen als jij het deelt.</i>
    [Liever geen naam] [Voorbeeld] [Waarom?]
> Noor
    <b>Stap 1 van 13</b> · Past dit gesprek nu?
    ·
    Eerst even stilstaan. Waar lijkt je gesprek het meest op? Je keuze bewaar ik niet. In de app blijft mijn antwoord wel staan.
    [Een gewoon gesprek] [Ik ken de ouder nog niet] [Zorgen over veiligheid] [Boosheid of dreiging] [Voorbeeld] [Waarom?] [Terug] [Pauze]
> [Een gewoon gesprek]
    Goed. Dan kijken we rustig hoe je dit gesprek wilt voeren.
    ·
    Ga je nu verder met deze voorbereiding? Stop hier als je eerst moet overleggen.
    [Ja, alle stappen] [Ja, maar kort] [Nee, ik stop hier] [Terug] [Pauze]
> [Ja, alle stappen]
    <b>Stap 2 van 13</b> · Wat zag ik?
    ·
    Wat zag je bij Noor? Schrijf op wat een camera ook zou zien: wanneer, waar, wat en hoe vaak.
    ·
    Kies hooguit drie feiten. Wat je ervan denkt, komt hierna.
    ·
    Hier staat nu:
    Feit
    [Voorbeeld] [Waarom?] [Zo laten] [Terug] [Pauze]
~ [Zo laten]
~ [Ja, dit zijn feiten]
~ [Zo laten]
~ [Zo laten]
~ [Zo laten]
~ [Ja, al eerder]
~ [Zo laten]
~ [Zo laten]
~ [Zo laten]
~ [Zo laten]
~ [Rustig]
~ [Overslaan]
~ [Zo laten]
~ [Zo zeg ik het]
~ [Zo laten]
~ [Zo laten]
~ [Zo laten]
~ [Zo laten]
~ [Overslaan]
~ [Nee, ga verder]
~ [Zo laten]
~ [Zo laten]
~ [Zo laten]
~ [Zo laten]
~ [Zo laten]
~ [Zo laten]
~ [Zo laten]
~ [Zo laten]
~ [Zo laten]
> [Zo laten]
    Je plan is klaar. Wil je het eerst nog oefenen, of zie je liever meteen je plan?
    [Toon mijn plan] [Eerst oefenen] [Terug] [Pauze]
> [Toon mijn plan]
    <b>Plan voor het gesprek: Tegenvallende resultaten</b>
    ·
    <b>Over wie</b>
    Noor
    ·
    <b>Zo begin ik</b>
    Opening
    ·
    <b>Dit gaat goed</b>
    Kracht
    ·
    <b>Dit zag ik</b>
    Feit
    ·
    <b>Mijn boodschap</b>
    Boodschap
    ·
    <b>Mijn vertrouwen</b>
    Vertrouwen
    ·
    <b>Mijn vragen, en dan stil</b>
    Vragen
    ·
    <b>Mijn uitleg, om na te vragen</b>
    Gedachte
    ·
    <b>Dit vertelde de ouder al</b>
    Verteld
    ·
    <b>Hoe de ouder het misschien ziet</b>
    Blik
    ·
    <b>Dit willen we allebei</b>
    Belang
    ·
    <b>Als … dan …</b>
    Als dan
    ·
    <b>Wie beslist wat</b>
    Rollen
    ·
    <b>Dit is al geprobeerd</b>
    Geprobeerd
    ·
    <b>Dit wil het kind zelf</b>
    Wens
    ·
    <b>Dit biedt de school</b>
    Aanbod
    ·
    <b>Afspraak: wie, wat, wanneer</b>
    Afspraak
    ·
    <b>In gewone taal</b>
    Woord
    ·
    <b>Is het duidelijk?</b>
    Terugvraag
    ·
    <b>Tolk</b>
    Tolk
    ·
    <b>Wie moet het ook weten</b>
    Wie
    ·
    <b>Dan kijken we terug</b>
    Vervolg
    ·
    <b>Mijn notitie na afloop</b>
    Notitie
    ·
    <b>Mijn vraag aan mezelf</b>
    Terugblik
    ·
    <i>Nog leeg: En als … dan …</i>
    ·
    Het hoeft straks niet precies zo te gaan. Jij kent het kind in de klas, de ouder kent het thuis. Samen weten jullie meer. Met /plan zie je dit plan terug. Ik wens je een goed gesprek.
    ·
    Zal ik je de schooldag voor het gesprek een seintje geven?
    [Ja, graag] [Nee, dank je]
