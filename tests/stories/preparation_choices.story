# Disappointing results: what the other stories of it leave out.
= sanne
~ /voorbereiden
~ [Tegenvallende resultaten]
~ Sem
~ [Een gewoon gesprek]
~ [Ja, maar kort]
~ [Overslaan]
~ [Overslaan]
~ [Een goed bericht aan ouders]
~ [Toch niet]
~ [Overslaan]
~ [Overslaan]
~ [Nee, eerste keer]
~ [Overslaan]
~ [Overslaan]
~ [Overslaan]
~ [Rustig]
~ [Kaart: vragen, niet invullen]
~ [Zo niet, zo wel]
~ [Genoeg voor nu]
~ Ik denk dat deze ouder weinig tijd heeft.
~ Fijn dat u er bent. Ik hoor graag hoe u het ziet.
~ [Te lang]
~ Fijn dat u er bent. Hoe ziet u het?
~ [Kaart: de ik-boodschap]
~ [Zo niet, zo wel]
~ [Genoeg voor nu]
~ [Kaart: de vier G’s]
~ [Zo niet, zo wel]
~ [Genoeg voor nu]
~ [Overslaan]
~ [Overslaan]
~ [Kaart: open vragen]
~ [Zo niet, zo wel]
~ [Genoeg voor nu]
~ [Overslaan]
~ [Kaart: gevoel erkennen]
~ [Zo niet, zo wel]
~ [Genoeg voor nu]
~ Als de ouder schrikt, dan wacht ik.
~ [Kaart: geen welles-nietes]
~ [Zo niet, zo wel]
~ [Genoeg voor nu]
~ [Overslaan]
~ [Nee, ga verder]
~ [Eerst met de leerling praten]
~ [Toch niet]
~ Sem wil een vaste plek.
~ [Overslaan]
~ [Overslaan]
~ [Kaart: klare taal en een tolk]
~ [Zo niet, zo wel]
~ [Genoeg voor nu]
~ [Overslaan]
~ [Een tolk regelen]
~ [Klaar]
~ Er komt een tolk aan de telefoon.
~ [Kaart: luisteren en doorvragen]
~ [Zo niet, zo wel]
~ [Genoeg voor nu]
~ [Overslaan]
~ Mijn duo-collega.
~ [Overslaan]
~ Als het uitkomt.
~ Vrijdag 18 december
~ [Begreep ik de ouder?]
~ [Terug]
~ Luisterde ik genoeg?
> [Toon mijn plan]
    <b>Plan voor het gesprek: Tegenvallende resultaten</b>
    ·
    <b>Over wie</b>
    Sem
    ·
    <b>Zo begin ik</b>
    Fijn dat u er bent. Hoe ziet u het?
    ·
    <b>Dit vertelde de ouder al</b>
    Dit is de eerste keer.
    ·
    <b>Als … dan …</b>
    Als de ouder schrikt, dan wacht ik.
    ·
    <b>Dit wil het kind zelf</b>
    Sem wil een vaste plek.
    ·
    <b>Tolk</b>
    Er komt een tolk aan de telefoon.
    ·
    <b>Wie moet het ook weten</b>
    Mijn duo-collega.
    ·
    <b>Dan kijken we terug</b>
    Vrijdag 18 december
    ·
    <b>Mijn vraag aan mezelf</b>
    Luisterde ik genoeg?
    ·
    <i>Nog leeg: Dit gaat goed · Dit zag ik · Mijn boodschap · Mijn vertrouwen · Mijn vragen, en dan stil · Mijn uitleg, om na te vragen · Hoe de ouder het misschien ziet · Dit willen we allebei · En als … dan … · Wie beslist wat · Dit is al geprobeerd · Dit biedt de school · Afspraak: wie, wat, wanneer · In gewone taal · Is het duidelijk? · Mijn notitie na afloop</i>
    ·
    Het hoeft straks niet precies zo te gaan. Jij kent het kind in de klas, de ouder kent het thuis. Samen weten jullie meer. Met /plan zie je dit plan terug. Ik wens je een goed gesprek.
    ·
    Zal ik je de schooldag voor het gesprek een seintje geven?
    [Ja, graag] [Nee, dank je]
> [Nee, dank je]
    In het menu vind je alles terug.
    [Naar het menu]
