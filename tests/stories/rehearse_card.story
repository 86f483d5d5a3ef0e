# After the report: the card that fits, once more, somebody else.
= sanne
~ /oefenen
~ [Een stille ouder]
~ [Kennismaken]
~ [Zelf typen wat ik zeg]
~ [Makkelijk]
> Sem is wat verlegen, denk ik. {interpretatie}
    <b>Een stille ouder:</b>
    Zo zie ik het niet helemaal.
    ·
    <i>schudt langzaam het hoofd</i> Ziet er ook iemand wat er goed gaat? Dat vraag ik me steeds af.
    ---
    ‘Sem is wat verlegen, denk ik’ kan klinken als een oordeel dat al vaststaat.
    ·
    <i>Spanning 49 · vertrouwen 32 · voelt zich gehoord 24 · begrijpt het 58</i>
    ·
    Wat zeg je?
    [Gedachten van de ouder] [Ik deed iets anders] [Ik stop hier]
~ [Ik stop hier]
~ [Weet ik niet]
> [Nee, naar het verslag]
    Zo ging het met de ouder, beurt voor beurt.
    (the file stemming.png)
    ---
    De ouder aan het eind: vertrouwen 32 · spanning 49 · voelt zich gehoord 24 · begrijpt het 58.
    ·
    Van alle woorden was 11 procent van jou. Beurten met een open vraag: 0. Met een gesloten vraag: 0.
    ·
    <b>Hier liep de spanning op</b>
    • ‘Sem is wat verlegen, denk ik’: invullen
    ·
    <b>Zo kan het ook</b>
    • ‘Sem heeft geen zin in leren.’
      → ‘Dinsdag bleef het blad van Sem leeg, zag ik.’
    ·
    Deze ouder wilde horen dat je het kind echt ziet, ook als het niet opvalt. En dat je begrijpt: wie weinig zegt, kan heel veel om een kind geven. Je hoefde de stilte niet te vullen.
    ·
    <b>Vraag jezelf</b>
    • Kon ik de ouder goed zien en begrijpen?
    • Hielp ik om vertrouwen te laten groeien?
    • Gebruikte ik wat de ouder zelf weet en kan?
    [Een korte kaart lezen] [Nog een keer met deze ouder] [Met een andere ouder] [Klaar]
> [Een korte kaart lezen]
    <b>Vragen in plaats van invullen</b>
    Iedereen heeft vooroordelen, vaak zonder het te merken. Daardoor houd je soms meer afstand tot ouders of verzorgers met een andere achtergrond.
    ·
    Vraag naar wat je niet kent. Dan leer je elkaar kennen.
    ·
    “Hoe doet u dat thuis? Ik hoor het graag van u.”
    [Zo niet, zo wel] [Waarom?]
~ [Zo niet, zo wel]
> [Genoeg voor nu]
    Neem vandaag deze zin mee: “Dat ken ik nog niet. Wilt u het me vertellen?”
    ·
    Wat wil je nu?
    [Nog een keer met deze ouder] [Met een andere ouder] [Klaar]
> [Nog een keer met deze ouder]
    Hoe wil je oefenen?
    [Zelf typen wat ik zeg] [Kiezen uit vier zinnen]
~ [Zelf typen wat ik zeg]
~ [Makkelijk]
~ U komt nooit op de ouderavond. {jij_verwijt}
~ [Ik stop hier]
~ [Weet ik niet]
~ [Nee, naar het verslag]
> [Een korte kaart lezen]
    <b>De ik-boodschap</b>
    Je begint bij jezelf: wat zag je, en wat doet dat met je? Dan hoeft de ouder zich niet te verdedigen.
    ·
    “Ik zie Sem de laatste weken stiller worden. Daar maak ik me zorgen over. Hoe ziet u dat?”
    [Zo niet, zo wel] [Waarom?]
~ [Zo niet, zo wel]
> [Genoeg voor nu]
    Begin vandaag één lastige zin met “Ik zag …” en sluit af met “Hoe ziet u dat?”
    ·
    Wat wil je nu?
    [Nog een keer met deze ouder] [Met een andere ouder] [Klaar]
~ [Nog een keer met deze ouder]
~ [Zelf typen wat ik zeg]
~ [Makkelijk]
~ In het LVS staat Sem op IV. {jargon}
~ [Ik stop hier]
~ [Weet ik niet]
~ [Nee, naar het verslag]
> [Een korte kaart lezen]
    <b>Klare taal</b>
    Gewone woorden, korte zinnen, één ding tegelijk. Vraag daarna wat er is blijven hangen. Begin bij jezelf, dan is het geen toets.
    ·
    “Ik vertelde veel achter elkaar. Wat neemt u mee naar huis?”
    [Zo niet, zo wel] [Waarom?]
~ [Zo niet, zo wel]
> [Genoeg voor nu]
    Neem vandaag deze vraag mee: “Ik praat soms snel. Wat vertelt u straks thuis?”
    ·
    Wat wil je nu?
    [Nog een keer met deze ouder] [Met een andere ouder] [Klaar]
~ [Nog een keer met deze ouder]
~ [Zelf typen wat ik zeg]
~ [Makkelijk]
~ Laat Sem eens bij een ander kind spelen. {advies}
~ [Ik stop hier]
~ [Weet ik niet]
~ [Nee, naar het verslag]
> [Een korte kaart lezen]
    <b>Luisteren, samenvatten, doorvragen</b>
    Eerst luisteren. Dan zeg je terug wat je hoorde, ook het gevoel. En pas dan vraag je door.
    ·
    “U vindt Sem thuis druk, en dat kost u energie. Wat bedoelt u met druk?”
    [Zo niet, zo wel] [Waarom?]
~ [Zo niet, zo wel]
> [Genoeg voor nu]
    Neem vandaag deze zin mee: “Als ik u goed begrijp, … Klopt dat?” Vraag daarna pas door.
    ·
    Wat wil je nu?
    [Nog een keer met deze ouder] [Met een andere ouder] [Klaar]
~ [Nog een keer met deze ouder]
~ [Zelf typen wat ik zeg]
~ [Makkelijk]
~ U bent toch ook blij met deze klas? {sturende_vraag}
~ [Ik stop hier]
~ [Weet ik niet]
~ [Nee, naar het verslag]
> [Een korte kaart lezen]
    <b>Open vragen</b>
    Een open vraag begint vaak met hoe of wat, of met “vertelt u eens”. De ouder kiest zelf wat belangrijk is. Stel er één, en wees dan stil.
    ·
    “Wat vertelt Milou thuis over school?”
    [Zo niet, zo wel] [Waarom?]
~ [Zo niet, zo wel]
> [Genoeg voor nu]
    Stel vandaag één vraag die begint met hoe of wat. Tel daarna in stilte tot vijf.
    ·
    Wat wil je nu?
    [Nog een keer met deze ouder] [Met een andere ouder] [Klaar]
~ [Nog een keer met deze ouder]
~ [Zelf typen wat ik zeg]
~ [Makkelijk]
~ Stil zijn gaat vanzelf over. {bagatelliseren}
~ [Ik stop hier]
~ [Weet ik niet]
~ [Nee, naar het verslag]
> [Een korte kaart lezen]
    <b>Gevoel erkennen</b>
    Noem wat je ziet of hoort, en wees dan even stil. Een oplossing komt later.
    ·
    “Ik zie dat u schrikt. Neem gerust even de tijd.”
    ·
    Kijk goed naar wat er dan gebeurt. Klopt het niet wat je noemt? Dan hoor je dat vanzelf.
    [Zo niet, zo wel] [Waarom?]
~ [Zo niet, zo wel]
> [Genoeg voor nu]
    Neem vandaag deze zin mee: “Ik merk dat dit u raakt.” Adem dan één keer rustig uit.
    ·
    Wat wil je nu?
    [Nog een keer met deze ouder] [Met een andere ouder] [Klaar]
~ [Nog een keer met deze ouder]
~ [Zelf typen wat ik zeg]
~ [Makkelijk]
~ Wij doen ons best voor ieder kind. {verdediging}
~ [Ik stop hier]
~ [Weet ik niet]
~ [Nee, naar het verslag]
> [Een korte kaart lezen]
    <b>Geen welles-nietes</b>
    Een kind kan thuis heel anders doen dan op school. Dan kunnen jullie allebei gelijk hebben. Maak twee kolommen: thuis en school. Zoek samen wat hetzelfde is, en wat anders.
    ·
    “Thuis leest Sem een uur, hier vijf minuten. Wat is er thuis anders?”
    [Zo niet, zo wel] [Waarom?]
~ [Zo niet, zo wel]
> [Genoeg voor nu]
    Neem vandaag deze vraag mee: “Hoe is dat thuis?” Zet het antwoord naast wat jij ziet, niet ertegenover.
    ·
    Wat wil je nu?
    [Nog een keer met deze ouder] [Met een andere ouder] [Klaar]
~ [Nog een keer met deze ouder]
~ [Zelf typen wat ik zeg]
~ [Makkelijk]
~ Sem zegt nooit iets. {absoluut}
~ [Ik stop hier]
~ [Weet ik niet]
~ [Nee, naar het verslag]
> [Een korte kaart lezen]
    <b>De vier G’s</b>
    Met vier korte zinnen is je boodschap helder en eerlijk.
    ·
    <b>Gedrag:</b> “Sem liep dinsdag drie keer weg bij het rekenen.”
    <b>Gevolg:</b> “Het werk kwam niet af.”
    <b>Gevoel:</b> “Dat vind ik jammer.”
    <b>Gewenst gedrag:</b> “Ik wil graag dat Sem eerst hulp vraagt.”
    [Zo niet, zo wel] [Waarom?]
~ [Zo niet, zo wel]
> [Genoeg voor nu]
    Neem vandaag dit begin mee: “Ik zag dat …” En dit slot: “Ik wil graag dat …”
    ·
    Wat wil je nu?
    [Nog een keer met deze ouder] [Met een andere ouder] [Klaar]
> [Met een andere ouder]
    Met wie wil je nu oefenen?
    [Een ouder die het niet herkent] [Een bezorgde ouder] [Een boze ouder] [Een ouder die gescheiden is] [Een stille ouder] [Een ouder die veel verwacht] [Een verdrietige ouder] [Een ouder die weinig Nederlands spreekt] [Naar het menu]
> [Een boze ouder]
    Hoe wil je oefenen?
    [Zelf typen wat ik zeg] [Kiezen uit vier zinnen]
~ [Zelf typen wat ik zeg]
~ [Moeilijk]
~ Dat valt wel mee. {bagatelliseren}
~ [Ik stop hier]
~ [Weet ik niet]
~ [Nee, naar het verslag]
> [Nog een keer met deze ouder]
    Hoe wil je oefenen?
    [Zelf typen wat ik zeg] [Kiezen uit vier zinnen]
~ [Zelf typen wat ik zeg]
~ [Gewoon]
~ Wat is er gebeurd? {open_vraag}
~ [Ik stop hier]
~ [Weet ik niet]
> [Met een andere ouder]
    Met wie wil je nu oefenen?
    [Een ouder die het niet herkent] [Een bezorgde ouder] [Een boze ouder] [Een ouder die gescheiden is] [Een stille ouder] [Een ouder die veel verwacht] [Een verdrietige ouder] [Een ouder die weinig Nederlands spreekt] [Naar het menu]
> [Naar het menu]
    Wat wil je doen?
    [Verder met voorbereiden] [Gesprek voorbereiden] [Oefenen met een ouder] [Korte hulp] [Herinneringen] [Thema van de klas] [Wat wordt bewaard?] [Hulp]
~ /oefenen
~ [Een boze ouder]
~ [Pesten]
~ [Zelf typen wat ik zeg]
~ [Makkelijk]
~ Dat valt wel mee. {bagatelliseren}
~ [Ik stop hier]
~ [Weet ik niet]
~ [Nee, naar het verslag]
~ [Een korte kaart lezen]
~ [Zo niet, zo wel]
~ [Genoeg voor nu]
> [Klaar]
    Goed dat je oefende. Wat je nu zei, hoef je aan tafel niet voor het eerst te zeggen.
~ /oefenen
> [Naar het menu]
    Wat wil je doen?
    [Verder met voorbereiden] [Gesprek voorbereiden] [Oefenen met een ouder] [Korte hulp] [Herinneringen] [Thema van de klas] [Wat wordt bewaard?] [Hulp]
