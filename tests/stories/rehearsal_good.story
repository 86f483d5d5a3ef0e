# Listening first: the parent goes home relieved, and the preparation goes on.
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
> [Overslaan]
    Wil je dit nu oefenen? Ik speel een bezorgde ouder. Daarna gaan we hier verder.
    [Ja, even oefenen] [Nee, ga verder] [Waarom?] [Terug] [Pauze]
> [Ja, even oefenen]
    De rekentoets van Sem uit groep 6 viel tegen. Jij belde zijn ouder. Nu zitten jullie samen aan tafel. Kies steeds wat je zegt. Hoe hoger de stemming, hoe rustiger de ouder.
    ·
    Stemming: 45 van 100
    ---
    <b>De ouder van Sem:</b>
    <i>heeft de jas nog aan</i> Ik heb slecht geslapen na uw telefoontje. Wat is er met Sem? Is het erg?
    [Maakt u zich maar geen zorgen.] [Sem had 21 van de 50 sommen goed.] [Dus u maakt zich zorgen om Sem.] [Waar schrikt u het meest van?]
> [Waar schrikt u het meest van?]
    Je begint bij de ouder. Wie mag vertellen, wordt rustiger.
    ·
    Stemming: 50 van 100
    ---
    <b>De ouder van Sem:</b>
    <i>ademt diep uit</i> Dat ik niets heb gemerkt. Hij was wat stil, meer niet. Ik ken mijn kind toch? En waarom hoor ik dit nu pas?
    [De toets is pas net nagekeken.] [Dit nieuws overvalt u, merk ik.] [Wat vertelt Sem thuis over school?] [Dat had ik u eerder willen zeggen.]
> [Dit nieuws overvalt u, merk ik.]
    Je noemt het gevoel, zonder uitleg erachteraan. Dan zakt de spanning.
    ·
    Stemming: 57 van 100
    ---
    <b>De ouder van Sem:</b>
    <i>schuift wat dichterbij</i> Weet u wat ik het ergste vind? Hij zegt: ‘Ik ben dom.’ Wat zeg je dan als ouder? En haalt hij groep 7 wel?
    [Vertel eens, hoe gaat een avond thuis?] [Zeg maar dat fouten maken mag.] [Groep 7 haalt hij heus wel, hoor.] [Dat doet pijn om te horen.]
> [Vertel eens, hoe gaat een avond thuis?]
    Je vraagt naar één gewone avond. Daar kan een ouder meteen over vertellen.
    ·
    Stemming: 61 van 100
    ---
    <b>De ouder van Sem:</b>
    <i>vertelt lang, over tranen en keersommen</i> Zo gaat dat dus. En in de klas? Kan hij het niet, of durft hij niet?
    [Dinsdag had hij 2 van de 10 goed.] [Hij stokt bij het automatiseren.] [Sem zet door, dat zie ik elke week.] [Hij is er vaak niet bij, denk ik.]
> [Dinsdag had hij 2 van de 10 goed.]
    Eén dag, één getal. Nu weet de ouder waar het over gaat.
    ·
    Stemming: 65 van 100
    ---
    <b>De ouder van Sem:</b>
    <i>kijkt je aan</i> Fijn dat u zo goed naar hem kijkt. Toch blijf ik piekeren. Had ik meer met hem moeten oefenen?
    [Dat knaagt aan u, hoor ik.] [U oefent thuis vast niet zo veel?] [U bent er voor hem. Dat is al veel.] [Leren rekenen is vooral mijn taak.]
> [U bent er voor hem. Dat is al veel.]
    Je noemt wat deze ouder al doet. Dat komt aan, omdat je eerst hebt geluisterd.
    ·
    Stemming: 72 van 100
    ---
    <b>De ouder van Sem:</b>
    <i>glimlacht even</i> Weet u wat gek is? Met koken rekent hij zo mee. Twee keer zoveel meel, hij weet het meteen. Kunnen we daar iets mee?
    [Vijf minuten samen rekenen is genoeg.] [Slaapt hij goed? Gamet hij veel?] [Hoe zou u het zelf aanpakken?] [Ik vraag Sem zelf wat hem helpt.]
> [Hoe zou u het zelf aanpakken?]
    Je vraagt wat de ouder weet. Een eigen idee houden mensen langer vol.
    ·
    Stemming: 78 van 100
    ---
    <b>De ouder van Sem:</b>
    <i>telt op de vingers</i> Ik kook elke zaterdag met hem, dan rekent hij mee. En u op school? Hoe spreken we dat af?
    [Zullen we Sem er straks bij halen?] [Dinsdag help ik Sem. Vrijdag bel ik u.] [Wat is voor u een goed plan?] [Zullen we het nog even aankijken?]
> [Dinsdag help ik Sem. Vrijdag bel ik u.]
    Wat jij doet, en op welke dag. Zo’n afspraak kan de ouder vasthouden.
    ·
    Stemming: 85 van 100
    ---
    <b>De ouder van Sem:</b>
    <i>zakt wat achterover</i> Hier kan ik mee naar huis. Vanavond vertel ik het aan Sem. Hebben we zo alles?
    [Wat neemt u mee uit dit gesprek?] [Dit blijft voor u spannend, merk ik.] [Zo is het wel duidelijk, toch?] [Ik noem nog even wat we afspraken.]
> [Ik noem nog even wat we afspraken.]
    Jij zet de afspraken op een rij. De ouder hoeft niets meer te onthouden.
    ·
    Stemming: 89 van 100
    ---
    <b>De ouder van Sem:</b>
    <i>doet rustig de jas dicht</i> Ik kwam met een knoop in mijn maag. Nu weet ik wat u doet en wat ik doe. Dank u wel.
    [Kijk terug]
> [Kijk terug]
    <b>Luisteren</b> Je vroeg en gaf terug wat je hoorde. Zo kon de ouder het hele verhaal kwijt.
    ·
    <b>Erkennen</b> Je noemde wat de ouder voelde. Dat geeft ruimte om samen naar de feiten te kijken.
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
    De ouder ging opgelucht naar huis. Een andere keer kun je andere zinnen proberen.
    ·
    Welke zin van jou hielp? Neem die straks mee.
    ·
    <b>Stap 11 van 13</b> · Samen afspreken
    ·
    Wat wil Sem zelf? Vraag het vóór het gesprek, als dat kan.
    [Dat vraag ik nog] [Eerst met de leerling praten] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
