# Bullying, in secondary school and in a hurry: other examples, practising before the plan, and first a stop.
! class vo Klas 2b
! invitation teacher vo2b Klas 2b

= joris
~ /start vo2b
~ /voorbereiden
~ [Pesten]
~ Sem
~ [Een gewoon gesprek]
> [Nee, ik stop hier]
    Goed dat je hier even bij stilstond. Doe eerst wat nu nodig is. Je kunt altijd opnieuw beginnen.
    ·
    In het menu vind je alles terug.
    [Naar het menu]
~ /voorbereiden
~ [Pesten]
~ Sem
~ [Een gewoon gesprek]
~ [Ja, maar kort]
~ [Het kind doet mee]
> [Voorbeeld]
    “Gezien: Sem stuurde vorige week vier berichten door in een groepsapp waarin om een ander gelachen werd.”
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ Gezien: Sem stuurde vorige week vier berichten door in een groepsapp.
> [Ja, dit mag iedereen lezen]
    Fijn. Zo bescherm je alle kinderen in dit verhaal.
    ·
    <b>Stap 3 van 13</b> · Wat gaat goed?
    ·
    Wanneer is Sem juist goed voor een ander? Zoek een moment dat je zelf zag.
    [Een goed bericht aan ouders] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “Sem hielp vorige week een nieuwe leerling de weg te vinden, zonder dat iemand het vroeg.”
    [Een goed bericht aan ouders] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Overslaan]
> [Dat weet ik niet]
    Vraag het aan de mentor van vorig jaar. Eén korte vraag is vaak al genoeg.
    ·
    Jij belt, en de ouder hoort dit over het eigen kind. Wat gaat er door die ouder heen? Een gok mag, met “navragen” erachter.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Terug]
~ [Nee, eerste keer]
> [Voorbeeld]
    “Misschien schaamte, of: niet mijn kind. Angst: dat Sem er voortaan op aangekeken wordt. Navragen.”
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Overslaan]
~ [Overslaan]
~ [Overslaan]
~ [Rustig]
> [Voorbeeld]
    “Ik denk dat deze ouder het gaat wegwuiven. Maar we hebben het er nog nooit over gehad.”
    [Kaart: vragen, niet invullen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Overslaan]
    <b>Stap 7 van 13</b> · De eerste minuut
    ·
    Wat is je eerste zin? Zeg dat het over iets lastigs gaat, en dat je de ouder nodig hebt.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “Ik bel over iets lastigs. Sem deed iets wat een ander pijn deed. Ik wil met u kijken hoe Sem het goed kan maken.”
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Overslaan]
    <b>Stap 8 van 13</b> · Mijn boodschap
    ·
    Wat moet deze ouder zeker onthouden? Zeg wat er gebeurde, wat het gevolg is, en dat jij gelooft dat het kind dit kan keren.
    [Kaart: de ik-boodschap] [Kaart: de vier G’s] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “Ik zag dat Sem een ander kind twee keer wegstuurde. Dat kind durft nu niet meer mee te doen. Ik weet dat Sem het anders kan.”
    [Kaart: de ik-boodschap] [Kaart: de vier G’s] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Overslaan]
    <b>Stap 9 van 13</b> · Drie open vragen
    ·
    Bedenk drie vragen waarmee je het kind beter leert kennen. Vraag niet of de ouder dit vaker ziet, dat klinkt als een beschuldiging.
    [Kaart: open vragen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    Kies er drie, of maak ze zelf:
    “Hoe kijkt u hiernaar?”
    “Hoe praat Sem thuis over de groep?”
    “Wat doet Sem als iets oneerlijk voelt?”
    “Hoe maakt Sem thuis iets goed?”
    “Wat heeft Sem van mij nodig?”
    [Kaart: open vragen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Overslaan]
    <b>Stap 10 van 13</b> · Als … dan …
    ·
    De ouder vraagt: “Wie zegt dat? Van wie heeft u dit?” Wat antwoord je, zonder iemand te noemen? Schrijf: als de ouder …, dan … ik.
    [Kaart: gevoel erkennen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “Als de ouder vraagt wie het zei, dan zeg ik: ‘Dit zag ik zelf, dinsdag op het plein. Over andere kinderen praat ik niet.’”
    [Kaart: gevoel erkennen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Overslaan]
    En als de ouder zegt: “Het is gewoon plagen”, of “Die ander begon”? Wat doe je dan?
    [Kaart: geen welles-nietes] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “Als de ouder zegt: ‘Het is maar plagen’, dan zeg ik: ‘Misschien bedoelt Sem het zo. De ander lacht niet meer. Daarom praat ik met u.’”
    [Kaart: geen welles-nietes] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Overslaan]
> [Nee, ga verder]
    <b>Stap 11 van 13</b> · Samen afspreken
    ·
    Wat zegt Sem er zelf over? Laat het kind het eerst vertellen, en vertel dat je de ouder belt.
    [Dat vraag ik nog] [Eerst met de leerling praten] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “Sem zegt: ik deed mee omdat iedereen het deed. Sem wil niet dat de hele klas het hoort.”
    [Dat vraag ik nog] [Eerst met de leerling praten] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Overslaan]
    Wat gebeurt er in de eerste twee dagen, zodat het stopt? Zeg wat jij doet en wat Sem doet.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “Vandaag praat ik met Sem. Morgen haalt Sem de berichten weg en verlaat die groepsapp, en laat mij dat zien.”
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Overslaan]
    Wat heeft Sem nodig om het anders te doen? Noem twee dingen, en vraag de ouder wat past.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “Sem kan de spullen op het plein gaan beheren. Of we oefenen samen wat je zegt als je niet mee wilt doen. Wat past, denkt u?”
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Overslaan]
    Op welke plekken gaat het mis, en wie let daar op? Wat doet Sem als het bijna weer gebeurt?
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “Lastig: de grote pauze. Ik sta daar drie weken. Merkt Sem dat het begint, dan loopt Sem naar mij toe. Dat is geen klikken.”
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Overslaan]
> [Voorbeeld]
    “Ik, na de grote pauze. Sem vertelt één ding dat goed ging en één moment dat lastig was.”
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Overslaan]
    Hoe kan Sem het goedmaken? Bedenk iets om te doen, niet alleen om te zeggen. En alleen als de ander het wil.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “Sem schrijft een kaart, ik lees mee. Wil de ander die niet, dan is dat goed. Sem helpt twee weken op het plein.”
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Overslaan]
> [Voorbeeld]
    “U praat vanavond rustig met Sem over wat er gebeurde. Vrijdag bel ik u, ook als het goed gaat.”
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Overslaan]
~ [Overslaan]
~ [Overslaan]
> [Voorbeeld]
    “Hoe vertelt u dit straks aan Sem?”
    [Kaart: luisteren en doorvragen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Overslaan]
    Wie moet dit ook weten? Denk aan de mentor of een vakdocent. Woont de leerling in twee huizen? Bedenk dan hoe beide ouders het horen.
    ·
    Noem geen namen, alleen wie het is.
    [Verder niemand] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “Alle vakdocenten en de conciërge weten waar ze op letten. De andere ouder hoort hetzelfde van mij.”
    [Verder niemand] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Overslaan]
~ [Overslaan]
> [Voorbeeld]
    “Ik zag dat Sem … Sem vertelde dat … Sem maakt het goed door … Vrijdag bel ik.”
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
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
    <b>Plan voor het gesprek: Pesten</b>
    ·
    <b>Over wie</b>
    Sem
    ·
    <b>Dit zag ik</b>
    Gezien: Sem stuurde vorige week vier berichten door in een groepsapp.
    ·
    <b>Dit vertelde de ouder al</b>
    Dit is de eerste keer.
    ·
    <i>Nog leeg: Zo begin ik · Dit gaat goed · Mijn boodschap · Dit doen we meteen · Zo blijft het veilig · Elke dag even kijken · Weer goed verder · Mijn vragen, en dan stil · Hoe de ouder het misschien ziet · Dit willen we allebei · Als … dan … · En als … dan … · Wie beslist wat · Dit wil het kind zelf · Dit biedt de school · Afspraak: wie, wat, wanneer · In gewone taal · Is het duidelijk? · Tolk · Wie moet het ook weten · Ons aanspreekpunt · Dan kijken we terug · Mijn notitie na afloop · Mijn vraag aan mezelf</i>
    ·
    Nog geen opening? Leen deze: “Ik bel over iets lastigs. Ik wil met u kijken hoe Sem het goed kan maken.”
    ·
    Je lost dit niet in één gesprek op, en dat hoeft ook niet. Doe morgen wat je belooft, en vraag elke dag even hoe het ging. Met /plan zie je dit plan terug. Sterkte met je gesprek.
    ·
    Zal ik je de schooldag voor het gesprek een seintje geven?
    [Ja, graag] [Nee, dank je]
~ /voorbereiden
~ [Pesten]
~ Noor
~ [Een gewoon gesprek]
~ [Ja, maar kort]
~ [Het kind wordt gepest]
> [Voorbeeld]
    “Gezien: bij twee opdrachten bleef Noor over. Gehoord van Noor: er gaan in een groepsapp bewerkte foto’s rond, sinds drie weken.”
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ Gezien: bij twee opdrachten bleef Noor over.
~ [Ja, dit mag iedereen lezen]
~ [Overslaan]
~ [Nee, eerste keer]
~ [Overslaan]
~ [Overslaan]
~ [Overslaan]
~ [Rustig]
~ [Overslaan]
~ [Overslaan]
~ [Overslaan]
~ [Overslaan]
~ [Overslaan]
~ [Overslaan]
~ [Nee, ga verder]
~ [Overslaan]
> [Voorbeeld]
    “Vandaag horen alle docenten van Noor dat ze op de gang letten. Morgen is er een vaste tafel in de mediatheek. Ik praat met iedereen die erbij was.”
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Overslaan]
~ [Overslaan]
~ [Overslaan]
~ [Overslaan]
~ [Overslaan]
~ [Overslaan]
~ [Overslaan]
~ [Overslaan]
~ [Overslaan]
~ [Overslaan]
~ [Overslaan]
~ [Overslaan]
~ [Overslaan]
~ [Overslaan]
> [Toon mijn plan]
    <b>Plan voor het gesprek: Pesten</b>
    ·
    <b>Over wie</b>
    Noor
    ·
    <b>Dit zag ik</b>
    Gezien: bij twee opdrachten bleef Noor over.
    ·
    <b>Dit vertelde de ouder al</b>
    Dit is de eerste keer.
    ·
    <i>Nog leeg: Zo begin ik · Dit gaat goed · Mijn boodschap · Dit doen we meteen · Zo blijft het veilig · Elke dag even kijken · Weer goed verder · Mijn vragen, en dan stil · Hoe de ouder het misschien ziet · Dit willen we allebei · Als … dan … · En als … dan … · Wie beslist wat · Dit wil het kind zelf · Dit biedt de school · Afspraak: wie, wat, wanneer · In gewone taal · Is het duidelijk? · Tolk · Wie moet het ook weten · Ons aanspreekpunt · Dan kijken we terug · Mijn notitie na afloop · Mijn vraag aan mezelf</i>
    ·
    Nog geen opening? Leen deze: “Wat Noor heeft meegemaakt, is niet goed. Ik wil horen hoe het nu gaat.”
    ·
    Je lost dit niet in één gesprek op, en dat hoeft ook niet. Doe morgen wat je belooft, en vraag elke dag even hoe het ging. Met /plan zie je dit plan terug. Sterkte met je gesprek.
    ·
    Zal ik je de schooldag voor het gesprek een seintje geven?
    [Ja, graag] [Nee, dank je]
