# Worries about how a child is, in secondary school and in a hurry: other examples, practising before the plan, and first a stop.
! class vo Klas 2b
! invitation teacher vo2b Klas 2b

= joris
~ /start vo2b
~ /voorbereiden
~ [Zorgen om welzijn of thuis]
~ [Zorgen, niet over veiligheid]
~ [Dat verwacht ik niet]
> [Nee, ik overleg eerst]
    Dat is geen uitstel, dat is zorgvuldig. Overleg vandaag nog, en schrijf hier niets op. Na het overleg ben je welkom om verder te gaan.
    ·
    In het menu vind je alles terug.
    [Naar het menu]
~ /voorbereiden
~ [Zorgen om welzijn of thuis]
~ [Zorgen, niet over veiligheid]
~ [Dat verwacht ik niet]
~ [Ja, maar kort]
~ [Liever geen naam]
> [Voorbeeld]
    “Noor werkte drie lessen niet mee, en zat vier pauzes alleen in de mediatheek. In september was dat anders.”
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ Drie lessen niets gezegd, en vier pauzes alleen in de mediatheek.
~ [Ja, alleen van school]
~ [Overslaan]
> [Dat weet ik niet]
    Vraag het aan de zorgcoördinator. Die weet ook wat je wel en niet mag weten.
    ·
    Hoe is het om zo’n telefoontje van school te krijgen? Waar zou jij als ouder bang voor zijn? Zet “navragen” bij wat je niet weet.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Terug]
~ [Nee, eerste keer]
~ [Overslaan]
~ [Overslaan]
> [Voorbeeld]
    “Met de zorgcoördinator. Die zit erbij en maakt het verslag. Ik vertel wat ik als mentor zag.”
    [Dat vraag ik vandaag] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Overslaan]
~ [Overslaan]
~ [Rustig]
~ [Overslaan]
~ [Overslaan]
> [Voorbeeld]
    “Ik zie dat Noor sinds de herfst stiller is in de les. Ik gun Noor dat het weer lichter wordt.”
    [Kaart: de ik-boodschap] [Kaart: de vier G’s] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Overslaan]
~ [Overslaan]
~ [Overslaan]
~ [Overslaan]
~ [Overslaan]
> [Nee, ga verder]
    <b>Stap 11 van 13</b> · Samen afspreken
    ·
    Wat wil deze leerling op school wel en niet? Spreek met de zorgcoördinator af wat de leerling vooraf hoort. Vraag niet door over thuis.
    [Dat overleg ik nog] [Eerst met de leerling praten] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Overslaan]
> [Voorbeeld]
    “Noor mag in de pauze in mijn lokaal zitten. Ik kijk na, Noor leest. Praten hoeft niet.”
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Overslaan]
~ [Overslaan]
~ [Overslaan]
~ [Overslaan]
~ [Overslaan]
~ [Overslaan]
~ [Overslaan]
> [Voorbeeld]
    “De zorgcoördinator weet alles. De vakdocenten weten dat Noor in mijn lokaal mag zitten, meer niet.”
    [Verder niemand] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Overslaan]
~ [Overslaan]
~ [Overslaan]
~ [Overslaan]
~ [Overslaan]
~ [Eerst oefenen]
~ [Maakt u zich maar geen zorgen.]
~ [De toets is pas net nagekeken.]
~ [Groep 7 haalt hij heus wel, hoor.]
~ [U tilt er misschien wat zwaar aan.]
~ [Kijk terug]
~ [Verder]
~ [Verder]
> [Gedaan]
    Goed dat je dit hier oefende. Begin een volgende keer met wat de ouder voelt.
    ·
    Hier mocht het misgaan. Begin straks met je eerste zin, en luister.
    ·
    <b>Plan voor het gesprek: Zorgen om welzijn of thuis</b>
    ·
    <b>Over wie</b>
    deze leerling
    ·
    <b>Dit zag ik op school</b>
    Drie lessen niets gezegd, en vier pauzes alleen in de mediatheek.
    ·
    <b>Dit vertelde de ouder al</b>
    Dit is de eerste keer.
    ·
    <i>Nog leeg: Samen met wie · Zo begin ik · Dit gaat goed · Mijn boodschap · Wat ik niet beloof · Mijn vragen, en dan stil · Hoe de ouder het misschien ziet · Dit willen we allebei · Als … dan … · En als … dan … · Wie beslist wat · Dit wil het kind zelf · Hulp die we kennen · Dit doet de school · Een fijne plek op school · Na het gesprek: overleg · Afspraak: wie, wat, wanneer · In gewone taal · Is het duidelijk? · Tolk · Wie moet het ook weten · Dan kijken we terug · Mijn notitie na afloop · Mijn vraag aan mezelf</i>
    ·
    Nog geen opening? Leen deze: “Ik maak me zorgen om deze leerling. Ik vertel wat ik zag, en hoor graag wat u ziet.”
    ·
    Dat jij het ziet, is al veel waard. Je hoeft het niet alleen te dragen. Verandert er iets voor je gesprek? Overleg dan eerst, of bel Veilig Thuis, 0800-2000. Met /plan zie je dit plan terug.
    ·
    Zal ik je de schooldag voor het gesprek een seintje geven?
    [Ja, graag] [Nee, dank je]
