# Well meant, not always well timed; halfway the teacher pauses.
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
> [Sem had 21 van de 50 sommen goed.]
    Je bent eerlijk en duidelijk. Bij zo veel schrik helpt eerst het gevoel, dan het getal.
    ·
    Stemming: 46 van 100
    ---
    <b>De ouder van Sem:</b>
    <i>slikt</i> Eenentwintig? Dat is nog niet de helft! Is hij nu ver achter? En waarom hoor ik dat nu pas?
    [De toets is pas net nagekeken.] [Dit nieuws overvalt u, merk ik.] [Wat vertelt Sem thuis over school?] [Dat had ik u eerder willen zeggen.]
> [Wat vertelt Sem thuis over school?]
    Met deze vraag hoor je wat jij op school niet kunt zien.
    ·
    Stemming: 51 van 100
    ---
    <b>De ouder van Sem:</b>
    <i>wrijft over het voorhoofd</i> Thuis zegt hij: ‘Ik ben dom.’ Al weken. Wat moet ik daarop zeggen? En haalt hij groep 7 wel?
    [Vertel eens, hoe gaat een avond thuis?] [Zeg maar dat fouten maken mag.] [Groep 7 haalt hij heus wel, hoor.] [Dat doet pijn om te horen.]
> [Zeg maar dat fouten maken mag.]
    De tip klopt, maar komt vroeg. Eerst de zorg horen, dan pas raad geven.
    ·
    Stemming: 45 van 100
    ---
    <b>De ouder van Sem:</b>
    <i>schudt het hoofd</i> Dat zeg ik elke avond al. Hij was altijd zo vrolijk. Nu huilt hij, en ik zit ernaast. Begrijpt u dat?
    [Wat machteloos moet dat voelen.] [U mist de vrolijke Sem van vroeger.] [U tilt er misschien wat zwaar aan.] [Huilt hij dan elke avond?]
> [U mist de vrolijke Sem van vroeger.]
    Je geeft terug wat je hoorde, in gewone woorden. Zo weet de ouder dat het aankwam.
    ·
    Stemming: 52 van 100
    ---
    <b>De ouder van Sem:</b>
    <i>pakt een pen</i> En u, wat ziet u in de klas? Kan hij het niet, of durft hij niet? Sinds wanneer is dat zo?
    [Dinsdag had hij 2 van de 10 goed.] [Hij stokt bij het automatiseren.] [Sem zet door, dat zie ik elke week.] [Hij is er vaak niet bij, denk ik.]
> /pauze
    Je antwoorden zijn bewaard. Tik op Verder als je weer tijd hebt.
    [Verder] [Herinner me later] [Menu]
! restart
> [Verder]
    We gaan verder waar je was.
    ---
    Stemming: 52 van 100
    ---
    <b>De ouder van Sem:</b>
    <i>pakt een pen</i> En u, wat ziet u in de klas? Kan hij het niet, of durft hij niet? Sinds wanneer is dat zo?
    [Dinsdag had hij 2 van de 10 goed.] [Hij stokt bij het automatiseren.] [Sem zet door, dat zie ik elke week.] [Hij is er vaak niet bij, denk ik.]
> [Sem zet door, dat zie ik elke week.]
    Je laat zien dat je Sem echt kent. Daar hoort straks nog wel een feit bij.
    ·
    Stemming: 55 van 100
    ---
    <b>De ouder van Sem:</b>
    <i>staart naar de tafel</i> Had ik dan meer met hem moeten oefenen? Ik dacht dat school dat deed. Heb ik iets laten liggen?
    [Dat knaagt aan u, hoor ik.] [U oefent thuis vast niet zo veel?] [U bent er voor hem. Dat is al veel.] [Leren rekenen is vooral mijn taak.]
> [Leren rekenen is vooral mijn taak.]
    Je zegt helder wat van jou is. Dat neemt een last weg.
    ·
    Stemming: 58 van 100
    ---
    <b>De ouder van Sem:</b>
    <i>vouwt de handen</i> En nu? Sommen op papier worden thuis ruzie. Met koken rekent hij gewoon mee. Wat kan ik doen?
    [Vijf minuten samen rekenen is genoeg.] [Slaapt hij goed? Gamet hij veel?] [Hoe zou u het zelf aanpakken?] [Ik vraag Sem zelf wat hem helpt.]
> [Ik vraag Sem zelf wat hem helpt.]
    Je doet zelf een stap en Sem krijgt een stem. Zo staan jullie samen om hem heen.
    ·
    Stemming: 61 van 100
    ---
    <b>De ouder van Sem:</b>
    <i>schrijft iets op</i> Goed, dat kan. En wat spreken we af? Wie doet wat? Wanneer weet ik of het beter gaat?
    [Zullen we Sem er straks bij halen?] [Dinsdag help ik Sem. Vrijdag bel ik u.] [Wat is voor u een goed plan?] [Zullen we het nog even aankijken?]
> [Zullen we Sem er straks bij halen?]
    Sem mag meepraten over zijn eigen plan. De ouder wil daarnaast een vaste dag.
    ·
    Stemming: 63 van 100
    ---
    <b>De ouder van Sem:</b>
    <i>knikt half</i> Sem mag er straks bij. Maar eerst wij tweeën. Wie doet wat? Op welke dag hoor ik iets?
    [U wilt houvast en een vaste dag.] [Ik moet eerst met mijn team praten.] [Welke dag past u om te bellen?] [Ik help Sem dinsdag. Vrijdag bel ik u.]
> [U wilt houvast en een vaste dag.]
    Je vat goed samen. Noem er meteen een dag bij, want daar vraagt de ouder om.
    ·
    Stemming: 65 van 100
    ---
    <b>De ouder van Sem:</b>
    <i>kijkt op de klok</i> Ik weet nog niet wat er nu gaat gebeuren. Straks vraagt Sem ernaar. Dan sta ik met lege handen.
    [Wat neemt u mee uit dit gesprek?] [Dit blijft voor u spannend, merk ik.] [Zo is het wel duidelijk, toch?] [Ik noem nog even wat we afspraken.]
> [Wat neemt u mee uit dit gesprek?]
    Er ligt nog weinig om mee te nemen. Hier helpt het om eerst het gevoel te noemen.
    ·
    Stemming: 61 van 100
    ---
    <b>De ouder van Sem:</b>
    <i>haalt de schouders op</i> Eerlijk? Ik weet het niet. We hebben veel gepraat, maar er staat niets vast. Hoor ik nog iets van u?
    [Probeert u het nu wat los te laten.] [Vrijdag om vier uur bel ik u.] [Fijn dat u zo met mij meedenkt.] [Ik snap dat de zorg nog blijft.]
> [Vrijdag om vier uur bel ik u.]
    Een dag en een tijd. De ouder hoeft niet af te wachten.
    ·
    Stemming: 67 van 100
    ---
    <b>De ouder van Sem:</b>
    <i>knikt bij de deur</i> Goed, we proberen het. Helemaal gerust ben ik nog niet. Maar ik weet wat er gaat gebeuren.
    [Kijk terug]
> [Kijk terug]
    <b>Luisteren</b> Je vroeg en gaf terug wat je hoorde. Zo kon de ouder het hele verhaal kwijt.
    ·
    <b>Erkennen</b> Noem het gevoel een keer vaker, nog vóór de uitleg. Minder sterk: ‘Maakt u zich geen zorgen.’ Sterker: ‘Dit nieuws overvalt u, merk ik.’
    [Verder]
> [Verder]
    <b>Concreet</b> Je noemde feiten en kleine stappen. Daar kan een ouder iets mee.
    ·
    <b>Samen</b> Je maakte ruimte voor wat de ouder en Sem weten. Zo werd het ook hun plan.
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
    Er is een afspraak, en het vertrouwen groeit. Dat is genoeg voor één gesprek.
    ·
    Welke vraag bracht jullie verder? Stel die straks weer.
    ·
    <b>Stap 11 van 13</b> · Samen afspreken
    ·
    Wat wil Sem zelf? Vraag het vóór het gesprek, als dat kan.
    [Dat vraag ik nog] [Eerst met de leerling praten] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
