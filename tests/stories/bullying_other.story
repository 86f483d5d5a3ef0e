# Bullying, with the parent of a child that takes part: what is asked and shown then.
= sanne
~ /voorbereiden
~ [Pesten]
~ Sem
~ [Een gewoon gesprek]
~ [Ja, maar kort]
~ [Het kind doet mee]
> [Voorbeeld]
    “Gezien: dinsdag hield Sem op het plein twee keer een ander kind tegen bij de klimtoren en zei: ‘Jij niet.’”
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ Gezien: dinsdag hield Sem twee keer een ander kind tegen bij de klimtoren.
~ [Ik schreef op waarom]
> [Voorbeeld]
    “Sem is de aanvoerder” wordt: “Sem riep donderdag een bijnaam, en vier anderen lachten.”
    [Voorbeeld] [Waarom?] [Zo laten] [Terug] [Pauze]
~ Dinsdag hield Sem twee keer een ander kind tegen bij de klimtoren.
~ Sem hielp vorige week een nieuw kind de weg te vinden.
~ [Nee, eerste keer]
~ Misschien schaamte. Navragen.
~ [Overslaan]
~ [Overslaan]
~ [Een beetje gespannen]
~ [Overslaan]
~ Ik bel over iets lastigs.
~ [De ouder ontbreekt nog]
> [Voorbeeld]
    “Ik mag Sem graag, en daarom bel ik. Er gebeurde iets op het plein. Mag ik het vertellen?”
    [Voorbeeld] [Waarom?] [Zo laten] [Terug] [Pauze]
~ Ik bel over iets lastigs, en ik hoor graag hoe u het ziet.
~ [Overslaan]
~ [Overslaan]
~ [Overslaan]
~ [Overslaan]
~ [Nee, ga verder]
~ [Overslaan]
> [Voorbeeld]
    “Vandaag praat ik met Sem. Tot vrijdag speelt Sem op het grote veld, waar ik sta.”
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
    Sem
    ·
    <b>Zo begin ik</b>
    Ik bel over iets lastigs, en ik hoor graag hoe u het ziet.
    ·
    <b>Dit gaat goed</b>
    Sem hielp vorige week een nieuw kind de weg te vinden.
    ·
    <b>Dit zag ik</b>
    Dinsdag hield Sem twee keer een ander kind tegen bij de klimtoren.
    ·
    <b>Dit vertelde de ouder al</b>
    Dit is de eerste keer.
    ·
    <b>Hoe de ouder het misschien ziet</b>
    Misschien schaamte. Navragen.
    ·
    <i>Nog leeg: Mijn boodschap · Dit doen we meteen · Zo blijft het veilig · Elke dag even kijken · Weer goed verder · Mijn vragen, en dan stil · Dit willen we allebei · Als … dan … · En als … dan … · Wie beslist wat · Dit wil het kind zelf · Dit biedt de school · Afspraak: wie, wat, wanneer · In gewone taal · Is het duidelijk? · Tolk · Wie moet het ook weten · Ons aanspreekpunt · Dan kijken we terug · Mijn notitie na afloop · Mijn vraag aan mezelf</i>
    ·
    Je lost dit niet in één gesprek op, en dat hoeft ook niet. Doe morgen wat je belooft, en vraag elke dag even hoe het ging. Met /plan zie je dit plan terug. Sterkte met je gesprek.
    ·
    Zal ik je de schooldag voor het gesprek een seintje geven?
    [Ja, graag] [Nee, dank je]
