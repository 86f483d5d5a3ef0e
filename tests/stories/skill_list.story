# The list of cards: each is called, and the list comes back; a mentor of secondary school sees the same.
! class vo Klas 2b
! invitation teacher vo2b Klas 2b

= joris
~ /start vo2b
> /vaardigheden
    Acht korte kaarten voor je gesprek met ouders of verzorgers. Elke kaart: een idee, een voorbeeld, een kleine oefening. Welke kies je?
    [Luisteren en doorvragen] [Ik-boodschap] [Open vragen] [De vier G’s] [Gevoel erkennen] [Geen welles-nietes] [Vragen, niet invullen] [Klare taal en tolk] [Klaar]
> [Luisteren en doorvragen]
    <b>Luisteren, samenvatten, doorvragen</b>
    Eerst luisteren. Dan zeg je terug wat je hoorde, ook het gevoel. En pas dan vraag je door.
    ·
    “U vindt Sem thuis druk, en dat kost u energie. Wat bedoelt u met druk?”
    [Zo niet, zo wel] [Waarom?]
~ [Zo niet, zo wel]
> [Genoeg voor nu]
    Neem vandaag deze zin mee: “Als ik u goed begrijp, … Klopt dat?” Vraag daarna pas door.
    ·
    Nog een kaart, of is het goed zo?
    [Luisteren en doorvragen] [Ik-boodschap] [Open vragen] [De vier G’s] [Gevoel erkennen] [Geen welles-nietes] [Vragen, niet invullen] [Klare taal en tolk] [Klaar]
> [Ik-boodschap]
    <b>De ik-boodschap</b>
    Je begint bij jezelf: wat zag je, en wat doet dat met je? Dan hoeft de ouder zich niet te verdedigen.
    ·
    “Ik zie Sem de laatste weken stiller worden. Daar maak ik me zorgen over. Hoe ziet u dat?”
    [Zo niet, zo wel] [Waarom?]
~ [Zo niet, zo wel]
~ [Genoeg voor nu]
> [Open vragen]
    <b>Open vragen</b>
    Een open vraag begint vaak met hoe of wat, of met “vertelt u eens”. De ouder kiest zelf wat belangrijk is. Stel er één, en wees dan stil.
    ·
    “Wat vertelt Milou thuis over school?”
    [Zo niet, zo wel] [Waarom?]
~ [Zo niet, zo wel]
~ [Genoeg voor nu]
> [De vier G’s]
    <b>De vier G’s</b>
    Met vier korte zinnen is je boodschap helder en eerlijk.
    ·
    <b>Gedrag:</b> “Sem liep dinsdag drie keer weg bij het rekenen.”
    <b>Gevolg:</b> “Het werk kwam niet af.”
    <b>Gevoel:</b> “Dat vind ik jammer.”
    <b>Gewenst gedrag:</b> “Ik wil graag dat Sem eerst hulp vraagt.”
    [Zo niet, zo wel] [Waarom?]
~ [Zo niet, zo wel]
~ [Genoeg voor nu]
> [Gevoel erkennen]
    <b>Gevoel erkennen</b>
    Noem wat je ziet of hoort, en wees dan even stil. Een oplossing komt later.
    ·
    “Ik zie dat u schrikt. Neem gerust even de tijd.”
    ·
    Kijk goed naar wat er dan gebeurt. Klopt het niet wat je noemt? Dan hoor je dat vanzelf.
    [Zo niet, zo wel] [Waarom?]
~ [Zo niet, zo wel]
~ [Genoeg voor nu]
> [Geen welles-nietes]
    <b>Geen welles-nietes</b>
    Een kind kan thuis heel anders doen dan op school. Dan kunnen jullie allebei gelijk hebben. Maak twee kolommen: thuis en school. Zoek samen wat hetzelfde is, en wat anders.
    ·
    “Thuis leest Sem een uur, hier vijf minuten. Wat is er thuis anders?”
    [Zo niet, zo wel] [Waarom?]
~ [Zo niet, zo wel]
~ [Genoeg voor nu]
> [Vragen, niet invullen]
    <b>Vragen in plaats van invullen</b>
    Iedereen heeft vooroordelen, vaak zonder het te merken. Daardoor houd je soms meer afstand tot ouders of verzorgers met een andere achtergrond.
    ·
    Vraag naar wat je niet kent. Dan leer je elkaar kennen.
    ·
    “Hoe doet u dat thuis? Ik hoor het graag van u.”
    [Zo niet, zo wel] [Waarom?]
~ [Zo niet, zo wel]
~ [Genoeg voor nu]
> [Klare taal en tolk]
    <b>Klare taal</b>
    Gewone woorden, korte zinnen, één ding tegelijk. Vraag daarna wat er is blijven hangen. Begin bij jezelf, dan is het geen toets.
    ·
    “Ik vertelde veel achter elkaar. Wat neemt u mee naar huis?”
    [Zo niet, zo wel] [Waarom?]
~ [Zo niet, zo wel]
~ [Even oefenen]
~ [C]
> [Tot slot]
    Neem vandaag deze vraag mee: “Ik praat soms snel. Wat vertelt u straks thuis?”
    ·
    Nog een kaart, of is het goed zo?
    [Luisteren en doorvragen] [Ik-boodschap] [Open vragen] [De vier G’s] [Gevoel erkennen] [Geen welles-nietes] [Vragen, niet invullen] [Klare taal en tolk] [Klaar]
> [Klaar]
    Goed. Met /vaardigheden vind je de kaarten terug.
    ·
    Wat wil je doen?
    [Gesprek voorbereiden] [Oefenen met een ouder] [Korte hulp] [Thema van de klas] [Mijn klassen] [Cijfers van de klas] [Kaart inspreken] [Wat wordt bewaard?] [Hulp]
