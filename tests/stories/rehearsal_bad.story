# Everything wrong: the parent gets up and leaves. Practising once more at the end.
= sanne
~ /voorbereiden
~ [Tegenvallende resultaten]
~ Sem
~ [Een gewoon gesprek]
~ [Ja, maar kort]
~ [Overslaan]
~ [Overslaan]
~ [Overslaan]
~ [Overslaan]
~ [Dat weet ik niet]
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
~ [Overslaan]
> [Ja, even oefenen]
    De rekentoets van Sem uit groep 6 viel tegen. Jij belde zijn ouder. Nu zitten jullie samen aan tafel. Kies steeds wat je zegt. Hoe hoger de stemming, hoe rustiger de ouder.
    ·
    Stemming: 45 van 100
    ---
    <b>De ouder van Sem:</b>
    <i>heeft de jas nog aan</i> Ik heb slecht geslapen na uw telefoontje. Wat is er met Sem? Is het erg?
    [Maakt u zich maar geen zorgen.] [Sem had 21 van de 50 sommen goed.] [Dus u maakt zich zorgen om Sem.] [Waar schrikt u het meest van?]
> [Maakt u zich maar geen zorgen.]
    ‘Geen zorgen’ klinkt alsof de zorg niet telt. Noem eerst wat je ziet of hoort.
    ·
    Stemming: 33 van 100
    ---
    <b>De ouder van Sem:</b>
    <i>schuift de stoel naar achteren</i> Geen zorgen? U belt mij op, dus er is iets. Wat dan? En waarom hoor ik dat nu pas?
    [De toets is pas net nagekeken.] [Dit nieuws overvalt u, merk ik.] [Wat vertelt Sem thuis over school?] [Dat had ik u eerder willen zeggen.]
> [De toets is pas net nagekeken.]
    Het klopt, en toch hoort de ouder hier een verdediging. Eerst de schrik, dan de uitleg.
    ·
    Stemming: 25 van 100
    ---
    <b>De ouder van Sem:</b>
    <i>zucht</i> Nagekeken, ja. Maar thuis zegt hij al weken: ‘Ik ben dom.’ Wat moet ik dan zeggen? En haalt hij groep 7 wel?
    [Vertel eens, hoe gaat een avond thuis?] [Zeg maar dat fouten maken mag.] [Groep 7 haalt hij heus wel, hoor.] [Dat doet pijn om te horen.]
> [Groep 7 haalt hij heus wel, hoor.]
    Je wilt geruststellen, maar ‘heus wel’ kun je niet beloven. ‘Ik hoor hoe bang u bent’ geeft meer rust.
    ·
    Stemming: 12 van 100
    ---
    <b>De ouder van Sem:</b>
    <i>slaat de armen over elkaar</i> Hoe weet u dat? Hij was altijd zo vrolijk. Nu huilt hij, en ik zit ernaast. Begrijpt u dat wel?
    [Wat machteloos moet dat voelen.] [U mist de vrolijke Sem van vroeger.] [U tilt er misschien wat zwaar aan.] [Huilt hij dan elke avond?]
> [U tilt er misschien wat zwaar aan.]
    Je wilt het lichter maken. De ouder hoort: ‘Het ligt aan mij’, en vertelt minder.
    ·
    Stemming: 2 van 100
    ---
    <b>De ouder van Sem:</b>
    <i>staat op en pakt de tas</i> Zo kom ik niet verder. Ik zit hier met mijn zorgen en ik kan ze niet kwijt. Ik ga. Dag.
    [Kijk terug]
> [Kijk terug]
    <b>Luisteren</b> Stel een open vraag meer, en wacht dan even. Minder sterk: ‘Huilt hij elke avond?’ Sterker: ‘Vertel eens, hoe gaat een avond thuis?’
    ·
    <b>Erkennen</b> Noem het gevoel een keer vaker, nog vóór de uitleg. Minder sterk: ‘Maakt u zich geen zorgen.’ Sterker: ‘Dit nieuws overvalt u, merk ik.’
    [Verder]
> [Verder]
    Het gesprek stopte eerder dan je wilde. Dat gebeurt ook in het echt. Bel dan nog dezelfde dag. Minder sterk: ‘U liep zomaar weg.’ Sterker: ‘Ik had u beter willen horen. Mag ik het nog eens proberen?’
    [Verder]
> [Verder]
    Kijk nu zelf nog even terug.
    • Kon ik de ouder goed zien en begrijpen?
    • Hielp ik om vertrouwen te laten groeien?
    • Gebruikte ik wat de ouder over Sem weet?
    ·
    Kies één zin die je nu anders zou zeggen. Zeg die hardop, in je eigen woorden.
    [Gedaan]
> [Gedaan]
    Goed dat je dit hier oefende. Begin een volgende keer met wat de ouder voelt.
    ·
    Het hoeft hier niet goed te gaan, daar is oefenen voor. Handig voor straks: “Zullen we hier later rustig op terugkomen?”
    ·
    <b>Stap 11 van 13</b> · Samen afspreken
    ·
    Wat wil Sem zelf? Vraag het vóór het gesprek, als dat kan.
    [Dat vraag ik nog] [Eerst met de leerling praten] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Overslaan]
~ [Overslaan]
~ [Overslaan]
~ [Overslaan]
~ [Overslaan]
~ [Overslaan]
~ [Overslaan]
~ [Overslaan]
~ [Overslaan]
> [Overslaan]
    Je plan is klaar. Wil je het eerst nog oefenen, of zie je liever meteen je plan?
    [Toon mijn plan] [Eerst oefenen] [Terug] [Pauze]
> [Eerst oefenen]
    De rekentoets van Sem uit groep 6 viel tegen. Jij belde zijn ouder. Nu zitten jullie samen aan tafel. Kies steeds wat je zegt. Hoe hoger de stemming, hoe rustiger de ouder.
    ·
    Stemming: 45 van 100
    ---
    <b>De ouder van Sem:</b>
    <i>heeft de jas nog aan</i> Ik heb slecht geslapen na uw telefoontje. Wat is er met Sem? Is het erg?
    [Maakt u zich maar geen zorgen.] [Sem had 21 van de 50 sommen goed.] [Dus u maakt zich zorgen om Sem.] [Waar schrikt u het meest van?]
~ [Waar schrikt u het meest van?]
~ [Dat had ik u eerder willen zeggen.]
~ [Dat doet pijn om te horen.]
~ [Hij stokt bij het automatiseren.]
~ [U oefent thuis vast niet zo veel?]
> [Slaapt hij goed? Gamet hij veel?]
    Twee vragen achter elkaar voelen als een controle. Eén open vraag laat de ouder meedenken.
    ·
    Stemming: 45 van 100
    ---
    <b>De ouder van Sem:</b>
    <i>zucht</i> Hij slaapt prima, en gamen doet hij weinig. Dat is het niet. Wie doet nu wat? Wanneer weet ik iets?
    [Zullen we Sem er straks bij halen?] [Dinsdag help ik Sem. Vrijdag bel ik u.] [Wat is voor u een goed plan?] [Zullen we het nog even aankijken?]
> [Zullen we het nog even aankijken?]
    ‘Even aankijken’ is voor een bezorgde ouder leeg. ‘Vrijdag bel ik u’ geeft houvast.
    ·
    Stemming: 38 van 100
    ---
    <b>De ouder van Sem:</b>
    <i>komt half overeind</i> Aankijken? Dat is me te vaag. Wie doet er nu iets? Ik wil een dag horen.
    [U wilt houvast en een vaste dag.] [Ik moet eerst met mijn team praten.] [Welke dag past u om te bellen?] [Ik help Sem dinsdag. Vrijdag bel ik u.]
> [Ik moet eerst met mijn team praten.]
    Zonder dag klinkt dit als uitstel. ‘Donderdag praat ik met mijn team, vrijdag bel ik u’ is sterker.
    ·
    Stemming: 31 van 100
    ---
    <b>De ouder van Sem:</b>
    <i>kijkt op de klok</i> Ik weet nog niet wat er nu gaat gebeuren. Straks vraagt Sem ernaar. Dan sta ik met lege handen.
    [Wat neemt u mee uit dit gesprek?] [Dit blijft voor u spannend, merk ik.] [Zo is het wel duidelijk, toch?] [Ik noem nog even wat we afspraken.]
> [Zo is het wel duidelijk, toch?]
    Op ‘toch?’ zegt bijna iedereen ja. ‘Wat neemt u mee?’ laat horen wat er echt aankwam.
    ·
    Stemming: 26 van 100
    ---
    <b>De ouder van Sem:</b>
    <i>staat op, met de tas in de hand</i> Ik moet gaan. Ik weet nog niets zeker. Moet ik straks weer zelf bellen?
    [Probeert u het nu wat los te laten.] [Vrijdag om vier uur bel ik u.] [Fijn dat u zo met mij meedenkt.] [Ik snap dat de zorg nog blijft.]
> [Probeert u het nu wat los te laten.]
    Loslaten lukt niet op verzoek. Een vaste dag om te bellen helpt daar meer bij.
    ·
    Stemming: 20 van 100
    ---
    <b>De ouder van Sem:</b>
    <i>blijft staan bij de deur</i> Ik ga nu maar. Ik weet nog niet wat er gaat gebeuren. Kunnen we nog een keer praten?
    [Kijk terug]
> [Kijk terug]
    <b>Luisteren</b> Stel een open vraag meer, en wacht dan even. Minder sterk: ‘Huilt hij elke avond?’ Sterker: ‘Vertel eens, hoe gaat een avond thuis?’
    ·
    <b>Erkennen</b> Noem het gevoel een keer vaker, nog vóór de uitleg. Minder sterk: ‘Maakt u zich geen zorgen.’ Sterker: ‘Dit nieuws overvalt u, merk ik.’
    [Verder]
~ [Verder]
~ [Verder]
> [Gedaan]
    Het gesprek is nog niet rond. De volgende keer kun je beginnen met luisteren.
    ·
    Een tweede gesprek afspreken is straks ook winst.
    ·
    <b>Plan voor het gesprek: Tegenvallende resultaten</b>
    ·
    <b>Over wie</b>
    Sem
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
