# School advice, in secondary school and in a hurry: other examples, practising before the plan, and first a stop.
! class vo Klas 2b
! invitation teacher vo2b Klas 2b

= joris
~ /start vo2b
~ /voorbereiden
~ [Schooladvies of niveau]
~ [Liever geen naam]
> [Voorbeeld]
    “Ik vertel dat Noor waarschijnlijk naar 3 mavo gaat. De ouder sprak ik in het najaar al.” Dat is een gewoon gesprek.
    [Een gewoon gesprek] [Ik ken de ouder nog niet] [Zorgen over veiligheid] [Boosheid of dreiging] [Voorbeeld] [Waarom?] [Terug] [Pauze]
~ [Een gewoon gesprek]
> [Nee, ik stop hier]
    Goed dat je hier even bij stilstond. Doe eerst wat nu nodig is. Je kunt altijd opnieuw beginnen.
    ·
    In het menu vind je alles terug.
    [Naar het menu]
~ /voorbereiden
~ [Schooladvies of niveau]
~ [Liever geen naam]
~ [Een gewoon gesprek]
> [Ja, maar kort]
    Vul dan alleen je feiten, je opening en je boodschap in. De rest mag je overslaan.
    ·
    <b>Stap 2 van 13</b> · Wat zag ik?
    ·
    Waar rust jullie voorstel voor deze leerling op? Kies hooguit vier dingen die je kunt laten zien. Kijk ook naar hoe deze leerling werkt, niet alleen naar cijfers.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “Noor staat voor vier vakken onder de 5,5. Bij projecten haalt Noor zevens. Het huiswerk lukt sinds november bijna elke week.”
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ Voor vier vakken onder de 5,5. Bij projecten zevens.
> [Voorbeeld]
    “Alle vakdocenten gaven een oordeel. Daarna legden we de cijfers naast de regels voor de overgang.”
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Overslaan]
    Gaat het over de overgang naar een volgend jaar, of over een profiel? Wanneer beslist de school, en wie beslist?
    ·
    De regels verschillen per school. Ze staan in de schoolgids. Vraag bij twijfel je teamleider.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “In de laatste week van juni vergaderen de docenten over de overgang. Noor kiest het profiel voor 1 maart, samen met de decaan.”
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Voor thuis zijn schoolregels vaak een doolhof. Met één datum, en wie de ouder kan bellen, wordt het overzichtelijk.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?</i></blockquote>
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ In de laatste week van juni beslist de vergadering.
~ [Overslaan]
> [Dat weet ik niet]
    Vraag het aan de mentor van vorig jaar. Eén korte vraag is vaak al genoeg.
    ·
    Waar hoopt deze ouder op, denk je? En wat zou dit nieuws thuis kunnen betekenen? Zet er een vraagteken achter. Je weet het pas als je het vraagt.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Terug]
~ [Nee, eerste keer]
> [Overslaan]
    <b>Stap 5 van 13</b> · Wie beslist wat?
    ·
    De school beslist over de overgang. Over een profiel praten leerling en ouder mee. Waar ligt dat bij jullie precies?
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “De vergadering beslist of Noor overgaat. Noor kiest het profiel, en u denkt mee. Ik neem uw vragen mee naar de vergadering.”
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Overslaan]
~ [Overslaan]
~ [Rustig]
~ [Overslaan]
> [Voorbeeld]
    “Ik begin met ons voorstel: 4 mavo in plaats van 4 havo. Ik leg uit waarom, en ik hoor graag wat dit met u doet.”
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Overslaan]
> [Voorbeeld]
    “Wij stellen 4 mavo voor. De stof van nu kost Noor zoveel tijd dat er weinig overblijft voor wat wel goed gaat.”
    [Kaart: de ik-boodschap] [Kaart: de vier G’s] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ Wij stellen 4 mavo voor. Ik zie dat de stof van nu veel tijd kost.
> [Overslaan]
    Wat kan er tot de beslissing nog veranderen, en wat niet? Denk ook aan een overstap later. Beloof niets wat je niet weet.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “Twee voldoendes erbij, en de vergadering kijkt opnieuw. Of Noor na 4 mavo naar havo kan, vraag ik na bij de teamleider.”
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Overslaan]
~ [Overslaan]
~ [Overslaan]
~ [Overslaan]
> [Nee, ga verder]
    <b>Stap 11 van 13</b> · Samen afspreken
    ·
    Wat wil deze leerling zelf? Vraag het vóór het gesprek. Spreek samen af wat jij vertelt, en of deze leerling erbij wil zijn.
    [Dat vraag ik nog] [Eerst met de leerling praten] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “Noor wil een profiel met biologie, en twijfelt over wiskunde. Noor wil zelf aan de ouder vertellen waarom.”
    [Dat vraag ik nog] [Eerst met de leerling praten] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Overslaan]
> [Voorbeeld]
    “U kunt samen met de decaan kijken welke vakken passen. Of Noor loopt een dag mee op de mavo. Waar heeft u het meest aan?”
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Overslaan]
> [Voorbeeld]
    “Noor praat deze week met de decaan. Ik bel u na de vergadering, uiterlijk 20 juni.”
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Overslaan]
> [Voorbeeld]
    “Profiel” wordt: “de groep vakken waarin Noor eindexamen doet”.
    [Kaart: klare taal en een tolk] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Overslaan]
~ [Overslaan]
> [Overslaan]
    Wie moet dit ook weten? Denk aan de mentor of een vakdocent. Woont de leerling in twee huizen? Bedenk dan hoe beide ouders het horen.
    ·
    Noem geen namen, alleen wie het is.
    [Verder niemand] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “De decaan weet van de vakkenkeuze. De andere ouder krijgt hetzelfde bericht op dezelfde dag.”
    [Verder niemand] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Overslaan]
~ [Overslaan]
> [Voorbeeld]
    “In de week na de rapportvergadering, bij mij op school.”
    [Die kiezen we samen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
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
    <b>Plan voor het gesprek: Schooladvies of niveau</b>
    ·
    <b>Over wie</b>
    deze leerling
    ·
    <b>Dit zag ik</b>
    Voor vier vakken onder de 5,5. Bij projecten zevens.
    ·
    <b>Wanneer gebeurt wat</b>
    In de laatste week van juni beslist de vergadering.
    ·
    <b>Mijn nieuws</b>
    Wij stellen 4 mavo voor. Ik zie dat de stof van nu veel tijd kost.
    ·
    <b>Dit vertelde de ouder al</b>
    Dit is de eerste keer.
    ·
    <i>Nog leeg: Zo begin ik · Dit gaat goed · Zo kwamen we hierop · Meteen na het nieuws · Wat nog kan veranderen · Mijn vragen, en dan stil · Hoe de ouder het misschien ziet · Dit willen we allebei · Als … dan … · En als … dan … · Wie beslist wat · Dit wil het kind zelf · Dit biedt de school · Afspraak: wie, wat, wanneer · In gewone taal · Is het duidelijk? · Tolk · Wie moet het ook weten · Dan kijken we terug · Mijn notitie na afloop · Mijn vraag aan mezelf</i>
    ·
    Nog geen opening? Leen deze: “Ik begin met het nieuws zelf. Daarna leg ik uit hoe we erbij kwamen, en hoor ik graag wat het met u doet.”
    ·
    Het hoeft straks niet precies zo te gaan. Jij kent het kind in de klas, de ouder kent het thuis. Samen weten jullie meer. Met /plan zie je dit plan terug. Ik wens je een goed gesprek.
    ·
    Zal ik je de schooldag voor het gesprek een seintje geven?
    [Ja, graag] [Nee, dank je]
