# Where a button can answer, a button answers.
= sanne
~ /voorbereiden
~ [Tegenvallende resultaten]
~ [Liever geen naam]
~ [Een gewoon gesprek]
~ [Ja, alle stappen]
~ Vier van de tien sommen, en drie boze buien.
> [Het zijn er te veel]
    Kies de drie die je echt nodig hebt. De rest kun je bewaren voor als de ouder ernaar vraagt.
    ·
    Schrijf je feiten nu opnieuw op.
    ·
    Hier staat nu:
    Vier van de tien sommen, en drie boze buien.
    [Voorbeeld] [Waarom?] [Zo laten] [Terug] [Pauze]
> [Zo laten]
    Nu mag het wel: wat denk je erbij? Dat is je uitleg, nog geen feit.
    ·
    Zet er een vraag achter, zodat je het kunt navragen.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Overslaan]
~ [Overslaan]
~ [Overslaan]
> [Nee, eerste keer]
    Dan is je nieuws ook echt nieuws. Geef de ouder tijd om te schrikken of na te denken.
    ·
    Stel je voor dat jij deze ouder bent. Wat zie je thuis? Waar hoop je op? Wat vind je spannend? En wat wil je zelf doen?
    ·
    Weet je het niet? Schrijf dan: navragen.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Overslaan]
~ [Overslaan]
~ [Overslaan]
> [Een beetje gespannen]
    Heel gewoon. Zet straks je voeten op de grond en adem eerst rustig uit.
    ·
    Wat denk je nu al over deze ouder? Denk het, of schrijf het op. Leg het daarna opzij.
    ·
    Ook dit bewaar ik niet. Typ je het, dan blijft je bericht wel in de app staan. Alleen denken mag dus ook: kies dan Overslaan.
    [Kaart: vragen, niet invullen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Overslaan]
~ Fijn dat u er bent.
> [Te lang]
    Houd twee zinnen over. De rest komt later wel.
    ·
    Hoe wordt je eerste zin nu?
    ·
    Hier staat nu:
    Fijn dat u er bent.
    [Voorbeeld] [Waarom?] [Zo laten] [Terug] [Pauze]
> Fijn dat u er bent. Wat valt u op?
    Met “Wat valt u op” nodig je de ouder uit om mee te praten.
    ·
    <b>Stap 8 van 13</b> · Mijn boodschap
    ·
    Wat moet de ouder echt weten? Maak er hooguit twee zinnen van.
    ·
    Begin met “ik”: wat zie je, en wat betekent dat?
    [Kaart: de ik-boodschap] [Kaart: de vier G’s] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Terug]
> [Zo laten]
    <b>Stap 8 van 13</b> · Mijn boodschap
    ·
    Wat moet de ouder echt weten? Maak er hooguit twee zinnen van.
    ·
    Begin met “ik”: wat zie je, en wat betekent dat?
    [Kaart: de ik-boodschap] [Kaart: de vier G’s] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Overslaan]
~ [Overslaan]
~ [Overslaan]
~ [Overslaan]
~ [Overslaan]
~ [Nee, ga verder]
> [Dat vraag ik nog]
    Wat kan de school doen? Noem twee mogelijkheden.
    ·
    Vraag straks aan de ouder wat past. Geef pas tips voor thuis als de ouder dat wil.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Overslaan]
~ [Overslaan]
~ [Overslaan]
> [Geen tolk nodig]
    Hoe merk je straks of jij duidelijk was? Bedenk een vraag die niet klinkt als een toets.
    [Kaart: luisteren en doorvragen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Overslaan]
> [Verder niemand]
    <b>Stap 13 van 13</b> · Na het gesprek
    ·
    Na afloop schrijf je een korte notitie. Hoe begint die? Gebruik gewone taal die de ouder ook mag lezen.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Overslaan]
> [Die kiezen we samen]
    Tot slot, voor jezelf. Welke vraag wil je na het gesprek beantwoorden? Kies er één, of schrijf er zelf een.
    [Begreep ik de ouder?] [Groeide het vertrouwen?] [Leerde ik iets nieuws?] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Groeide het vertrouwen?]
    Je plan is klaar. Wil je het eerst nog oefenen, of zie je liever meteen je plan?
    [Toon mijn plan] [Eerst oefenen] [Terug] [Pauze]
> [Toon mijn plan]
    <b>Plan voor het gesprek: Tegenvallende resultaten</b>
    ·
    <b>Over wie</b>
    deze leerling
    ·
    <b>Zo begin ik</b>
    Fijn dat u er bent. Wat valt u op?
    ·
    <b>Dit zag ik</b>
    Vier van de tien sommen, en drie boze buien.
    ·
    <b>Dit vertelde de ouder al</b>
    Dit is de eerste keer.
    ·
    <b>Dit wil het kind zelf</b>
    Dat vraag ik nog.
    ·
    <b>Tolk</b>
    Niet nodig.
    ·
    <b>Wie moet het ook weten</b>
    Verder niemand.
    ·
    <b>Dan kijken we terug</b>
    Die dag kiezen we samen.
    ·
    <b>Mijn vraag aan mezelf</b>
    Groeide het vertrouwen?
    ·
    <i>Nog leeg: Dit gaat goed · Mijn boodschap · Mijn vertrouwen · Mijn vragen, en dan stil · Mijn uitleg, om na te vragen · Hoe de ouder het misschien ziet · Dit willen we allebei · Als … dan … · En als … dan … · Wie beslist wat · Dit is al geprobeerd · Dit biedt de school · Afspraak: wie, wat, wanneer · In gewone taal · Is het duidelijk? · Mijn notitie na afloop</i>
    ·
    Het hoeft straks niet precies zo te gaan. Jij kent het kind in de klas, de ouder kent het thuis. Samen weten jullie meer. Met /plan zie je dit plan terug. Ik wens je een goed gesprek.
    ·
    Zal ik je de schooldag voor het gesprek een seintje geven?
    [Ja, graag] [Nee, dank je]
