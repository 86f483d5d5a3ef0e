# Behaviour in the class, in secondary school and in a hurry: other examples, and an opening to borrow.
! class vo Klas 2b
! invitation teacher vo2b Klas 2b

= joris
~ /start vo2b
~ /voorbereiden
~ [Gedrag in de klas]
~ [Liever geen naam]
~ [Ik ken de ouder nog niet]
> [Ja, maar kort]
    Vul dan alleen je feiten, je opening en je boodschap in. De rest mag je overslaan.
    ·
    <b>Stap 2 van 13</b> · Wat zag ik?
    ·
    Wat deed deze leerling, en wanneer? Beschrijf het als een filmpje: welk moment, wat je zag en hoorde, hoe vaak.
    ·
    Kies één ding dat je wilt bespreken. Schrijf niet op wie er nog meer bij was.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “Deze week praatte Sem in drie van de vijf lessen door de uitleg heen, steeds in de eerste tien minuten.”
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Overslaan]
    Wat gebeurt er vaak vlak ervoor? Denk aan de plek, het tijdstip, de opdracht of het geluid in het lokaal.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “Meestal in het laatste uur, als we aan een nieuwe opdracht beginnen.”
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Overslaan]
~ [Overslaan]
~ [Overslaan]
> [Voorbeeld]
    “Bij het practicum werkte Sem het hele uur door. Sem had daar een eigen taak.”
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Overslaan]
~ [Nee, eerste keer]
~ [Overslaan]
~ [Overslaan]
~ [Overslaan]
~ [Rustig]
~ [Overslaan]
> [Overslaan]
    <b>Stap 8 van 13</b> · Mijn boodschap
    ·
    Wat is je boodschap? Zeg wat je ziet, wat het gevolg is, wat het met jou doet en wat je graag wilt. Drie korte zinnen zijn genoeg.
    [Kaart: de ik-boodschap] [Kaart: de vier G’s] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “Ik merk dat Sem door de uitleg heen praat. Daardoor mist Sem de opdracht. Dat vind ik jammer, ik gun Sem een les die lukt.”
    [Kaart: de ik-boodschap] [Kaart: de vier G’s] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Overslaan]
~ [Overslaan]
~ [Overslaan]
~ [Overslaan]
~ [Overslaan]
~ [Nee, ga verder]
~ [Overslaan]
> [Voorbeeld]
    “Sem kan vooraan zitten. Of we spreken een teken af voor twee minuten pauze. Wat denkt u?”
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Overslaan]
~ [Overslaan]
~ [Overslaan]
~ [Overslaan]
~ [Overslaan]
> [Voorbeeld]
    “De vakdocenten horen alleen het teken. De andere ouder krijgt dezelfde afspraak op papier.”
    [Verder niemand] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Overslaan]
~ [Overslaan]
~ [Overslaan]
~ [Overslaan]
> [Toon mijn plan]
    <b>Plan voor het gesprek: Gedrag in de klas</b>
    ·
    <b>Over wie</b>
    deze leerling
    ·
    <b>Dit vertelde de ouder al</b>
    Dit is de eerste keer.
    ·
    <i>Nog leeg: Zo begin ik · Dit gaat goed · Dan gaat het wél goed · Dit zag ik · Dit gebeurt ervoor · Dit gebeurt erna · Mijn boodschap · Mijn vragen, en dan stil · Mijn kolom: op school · Hoe de ouder het misschien ziet · Dit willen we allebei · Als … dan … · En als … dan … · Wie beslist wat · Dit wil het kind zelf · Dit biedt de school · Afspraak: wie, wat, wanneer · In gewone taal · Is het duidelijk? · Tolk · Wie moet het ook weten · Dan kijken we terug · Mijn notitie na afloop · Mijn vraag aan mezelf</i>
    ·
    Nog geen opening? Leen deze: “Ik zie iets waar deze leerling last van heeft, en ik denk dat u mij kunt helpen.”
    ·
    Het hoeft straks niet precies zo te gaan. Jij kent het kind in de klas, de ouder kent het thuis. Samen weten jullie meer. Met /plan zie je dit plan terug. Ik wens je een goed gesprek.
    ·
    Zal ik je de schooldag voor het gesprek een seintje geven?
    [Ja, graag] [Nee, dank je]
