# Nearly lost, halfway in doubt, and no agreement: undecided.
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
~ [Ja, even oefenen]
~ [Maakt u zich maar geen zorgen.]
~ [Dat had ik u eerder willen zeggen.]
~ [Zeg maar dat fouten maken mag.]
~ [Huilt hij dan elke avond?]
> [Hij is er vaak niet bij, denk ik.]
    Je vult in waarom het misgaat. Vertel wat je zag, dan kan de ouder meekijken.
    ·
    Stemming: 25 van 100
    ---
    <b>De ouder van Sem:</b>
    <i>kijkt op</i> Niet bij? Thuis bouwt hij uren aan één ding. Of ligt het aan mij? Had ik meer met hem moeten oefenen?
    [Dat knaagt aan u, hoor ik.] [U oefent thuis vast niet zo veel?] [U bent er voor hem. Dat is al veel.] [Leren rekenen is vooral mijn taak.]
> [Leren rekenen is vooral mijn taak.]
    Je zegt helder wat van jou is. Dat neemt een last weg.
    ·
    Stemming: 31 van 100
    ---
    <b>De ouder van Sem:</b>
    <i>zucht</i> Ik wil best meedenken, echt. Maar ik zit hier met buikpijn. Waar gaat dit naartoe?
    [Wij doen hier altijd alles voor Sem.] [Wat heeft u nu van mij nodig?] [Ik merk dat ik u nog niet help.] [U bent het vertrouwen wat kwijt.]
> [Ik merk dat ik u nog niet help.]
    Je zegt eerlijk wat jij merkt, en je legt het niet bij de ouder. Dat opent het gesprek weer.
    ·
    Stemming: 36 van 100
    ---
    <b>De ouder van Sem:</b>
    <i>haalt de schouders op</i> En nu? Sommen op papier worden thuis ruzie. U bent de leraar. Of wachten we weer af?
    [Vijf minuten samen rekenen is genoeg.] [Slaapt hij goed? Gamet hij veel?] [Hoe zou u het zelf aanpakken?] [Ik vraag Sem zelf wat hem helpt.]
> [Ik vraag Sem zelf wat hem helpt.]
    Je doet zelf een stap en Sem krijgt een stem. Zo staan jullie samen om hem heen.
    ·
    Stemming: 40 van 100
    ---
    <b>De ouder van Sem:</b>
    <i>tikt op de tafel</i> Mooi. Maar wie doet nu wat? Ik hoor nog niets vasts. Straks zitten we hier in juni weer.
    [Zullen we Sem er straks bij halen?] [Dinsdag help ik Sem. Vrijdag bel ik u.] [Wat is voor u een goed plan?] [Zullen we het nog even aankijken?]
> [Wat is voor u een goed plan?]
    De ouder was nog niet uitgepraat. Deze vraag geeft alsnog ruimte.
    ·
    Stemming: 44 van 100
    ---
    <b>De ouder van Sem:</b>
    <i>zoekt naar woorden</i> Dat ik weet wie wat doet. En dat het niet weer zo lang stil blijft. Op welke dag hoor ik iets?
    [U wilt houvast en een vaste dag.] [Ik moet eerst met mijn team praten.] [Welke dag past u om te bellen?] [Ik help Sem dinsdag. Vrijdag bel ik u.]
> [U wilt houvast en een vaste dag.]
    Je laat merken dat je de vraag hoort. Dat had deze ouder eerst nodig.
    ·
    Stemming: 50 van 100
    ---
    <b>De ouder van Sem:</b>
    <i>kijkt op de klok</i> Ik weet nog niet wat er nu gaat gebeuren. Straks vraagt Sem ernaar. Dan sta ik met lege handen.
    [Wat neemt u mee uit dit gesprek?] [Dit blijft voor u spannend, merk ik.] [Zo is het wel duidelijk, toch?] [Ik noem nog even wat we afspraken.]
> [Dit blijft voor u spannend, merk ik.]
    Je laat zien dat je de zorg nog ziet. Een dag om te bellen maakt het daarna lichter.
    ·
    Stemming: 54 van 100
    ---
    <b>De ouder van Sem:</b>
    <i>staat op en aarzelt</i> Goed dan. Ik blijf me wel zorgen maken, dat snapt u. Hoor ik nog iets van u?
    [Probeert u het nu wat los te laten.] [Vrijdag om vier uur bel ik u.] [Fijn dat u zo met mij meedenkt.] [Ik snap dat de zorg nog blijft.]
> [Ik snap dat de zorg nog blijft.]
    De zorg mag mee naar huis. Met een vaste dag erbij is dit een sterk afscheid.
    ·
    Stemming: 58 van 100
    ---
    <b>De ouder van Sem:</b>
    <i>blijft staan bij de deur</i> Ik ga nu maar. Ik weet nog niet wat er gaat gebeuren. Kunnen we nog een keer praten?
    [Kijk terug]
~ [Kijk terug]
~ [Verder]
~ [Verder]
> [Gedaan]
    Het gesprek is nog niet rond. De volgende keer kun je beginnen met luisteren.
    ·
    Zo kan het in het echt ook gaan. Een tweede gesprek afspreken is dan een goede uitkomst.
    ·
    <b>Stap 11 van 13</b> · Samen afspreken
    ·
    Wat wil Sem zelf? Vraag het vóór het gesprek, als dat kan.
    [Dat vraag ik nog] [Eerst met de leerling praten] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
