# Practising when the plan is done: each way it can end, and then the plan.
! teaches noa Groep 5b
! teaches kim Groep 5b

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
~ [Nee, ga verder]
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
> [Eerst oefenen]
    De rekentoets van Sem uit groep 6 viel tegen. Jij belde zijn ouder. Nu zitten jullie samen aan tafel. Kies steeds wat je zegt. Hoe hoger de stemming, hoe rustiger de ouder.
    ·
    Stemming: 45 van 100
    ---
    <b>De ouder van Sem:</b>
    <i>heeft de jas nog aan</i> Ik heb slecht geslapen na uw telefoontje. Wat is er met Sem? Is het erg?
    [Maakt u zich maar geen zorgen.] [Sem had 21 van de 50 sommen goed.] [Dus u maakt zich zorgen om Sem.] [Waar schrikt u het meest van?]
~ [Waar schrikt u het meest van?]
~ [Dit nieuws overvalt u, merk ik.]
~ [Vertel eens, hoe gaat een avond thuis?]
~ [Dinsdag had hij 2 van de 10 goed.]
~ [U bent er voor hem. Dat is al veel.]
~ [Hoe zou u het zelf aanpakken?]
~ [Dinsdag help ik Sem. Vrijdag bel ik u.]
> [Ik noem nog even wat we afspraken.]
    Jij zet de afspraken op een rij. De ouder hoeft niets meer te onthouden.
    ·
    Stemming: 89 van 100
    ---
    <b>De ouder van Sem:</b>
    <i>doet rustig de jas dicht</i> Ik kwam met een knoop in mijn maag. Nu weet ik wat u doet en wat ik doe. Dank u wel.
    [Kijk terug]
~ [Kijk terug]
~ [Verder]
~ [Verder]
> [Gedaan]
    De ouder ging opgelucht naar huis. Een andere keer kun je andere zinnen proberen.
    ·
    Zo kan het dus gaan. Neem je beste zin straks mee.
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

= noa
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
~ [Nee, ga verder]
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
~ [Eerst oefenen]
~ [Sem had 21 van de 50 sommen goed.]
~ [Wat vertelt Sem thuis over school?]
~ [Zeg maar dat fouten maken mag.]
~ [U mist de vrolijke Sem van vroeger.]
~ [Sem zet door, dat zie ik elke week.]
~ [Leren rekenen is vooral mijn taak.]
~ [Ik vraag Sem zelf wat hem helpt.]
~ [Zullen we Sem er straks bij halen?]
~ [U wilt houvast en een vaste dag.]
~ [Wat neemt u mee uit dit gesprek?]
> [Vrijdag om vier uur bel ik u.]
    Een dag en een tijd. De ouder hoeft niet af te wachten.
    ·
    Stemming: 67 van 100
    ---
    <b>De ouder van Sem:</b>
    <i>knikt bij de deur</i> Goed, we proberen het. Helemaal gerust ben ik nog niet. Maar ik weet wat er gaat gebeuren.
    [Kijk terug]
~ [Kijk terug]
~ [Verder]
~ [Verder]
> [Gedaan]
    Er is een afspraak, en het vertrouwen groeit. Dat is genoeg voor één gesprek.
    ·
    Meer hoeft het straks ook niet te zijn.
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

= kim
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
~ [Nee, ga verder]
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
~ [Eerst oefenen]
~ [Maakt u zich maar geen zorgen.]
~ [De toets is pas net nagekeken.]
~ [Groep 7 haalt hij heus wel, hoor.]
> [U tilt er misschien wat zwaar aan.]
    Je wilt het lichter maken. De ouder hoort: ‘Het ligt aan mij’, en vertelt minder.
    ·
    Stemming: 2 van 100
    ---
    <b>De ouder van Sem:</b>
    <i>staat op en pakt de tas</i> Zo kom ik niet verder. Ik zit hier met mijn zorgen en ik kan ze niet kwijt. Ik ga. Dag.
    [Kijk terug]
~ [Kijk terug]
~ [Verder]
~ [Verder]
> [Gedaan]
    Goed dat je dit hier oefende. Begin een volgende keer met wat de ouder voelt.
    ·
    Hier mocht het misgaan. Begin straks met je eerste zin, en luister.
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
