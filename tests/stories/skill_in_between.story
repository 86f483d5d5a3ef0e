# A card in the middle of a preparation: the open question comes back, and its answer still counts.
= sanne
~ /voorbereiden
~ [Gedrag in de klas]
~ Sem
~ [Een gewoon gesprek]
> [Ja, alle stappen]
    <b>Stap 2 van 13</b> · Wat zag ik?
    ·
    Wat deed Sem, en wanneer? Beschrijf het als een filmpje: welk moment, wat je zag en hoorde, hoe vaak.
    ·
    Kies één ding dat je wilt bespreken. Schrijf niet op wie er nog meer bij was.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> /lsd
    <b>Luisteren, samenvatten, doorvragen</b>
    Eerst luisteren. Dan zeg je terug wat je hoorde, ook het gevoel. En pas dan vraag je door.
    ·
    “U vindt Sem thuis druk, en dat kost u energie. Wat bedoelt u met druk?”
    [Zo niet, zo wel] [Waarom?]
> [Zo niet, zo wel]
    De ouder van Noor uit de brugklas zegt: “Het is alleen nog maar die telefoon.”
    ·
    <b>Zo niet:</b> “Dan zou ik die ’s avonds weghalen.” Goed bedoeld. Misschien heeft de ouder dat allang geprobeerd.
    ·
    <b>Zo wel:</b> “U ziet Noor vooral met de telefoon, en dat zit u dwars. Wat maakt u het meest bezorgd?”
    [Even oefenen] [Genoeg voor nu]
> [Even oefenen]
    De ouder zegt: “Milou heeft geen zin meer in school. Ik weet het niet meer.” Wat zeg jij?
    ·
    A. “Dat valt niet mee, hoor ik. Wat heeft u al geprobeerd?”
    B. “Dat is vervelend. Hoe laat gaat Milou meestal naar bed?”
    C. “Geen zin meer, zegt u. Wat ziet u Milou dan doen?”
    [A] [B] [C]
> [C]
    “Geen zin” kan van alles zijn, en jij vraagt door. Zeg er ook bij: “Dat klinkt zwaar.” Dan voelt de ouder zich gezien.
    ·
    Neem vandaag deze zin mee: “Als ik u goed begrijp, … Klopt dat?” Vraag daarna pas door.
    ·
    Wat deed Sem, en wanneer? Beschrijf het als een filmpje: welk moment, wat je zag en hoorde, hoe vaak.
    ·
    Kies één ding dat je wilt bespreken. Schrijf niet op wie er nog meer bij was.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> /vaardigheden
    Acht korte kaarten voor je gesprek met ouders of verzorgers. Elke kaart: een idee, een voorbeeld, een kleine oefening. Welke kies je?
    [Luisteren en doorvragen] [Ik-boodschap] [Open vragen] [De vier G’s] [Gevoel erkennen] [Geen welles-nietes] [Vragen, niet invullen] [Klare taal en tolk] [Klaar]
> [Open vragen]
    <b>Open vragen</b>
    Een open vraag begint vaak met hoe of wat, of met “vertelt u eens”. De ouder kiest zelf wat belangrijk is. Stel er één, en wees dan stil.
    ·
    “Wat vertelt Milou thuis over school?”
    [Zo niet, zo wel] [Waarom?]
# a card in the middle of the list takes its place
> /vier_g
    <b>De vier G’s</b>
    Met vier korte zinnen is je boodschap helder en eerlijk.
    ·
    <b>Gedrag:</b> “Sem liep dinsdag drie keer weg bij het rekenen.”
    <b>Gevolg:</b> “Het werk kwam niet af.”
    <b>Gevoel:</b> “Dat vind ik jammer.”
    <b>Gewenst gedrag:</b> “Ik wil graag dat Sem eerst hulp vraagt.”
    [Zo niet, zo wel] [Waarom?]
> [Zo niet, zo wel]
    <b>Zo niet:</b> “Milou is ongemotiveerd, dat moet echt anders.” Na zo’n les is dat snel gezegd. Maar de ouder hoort een oordeel, en weet niet wat je wilt.
    ·
    <b>Zo wel:</b> “Milou had deze week twee keer het boek niet bij zich. Dan kan Milou niet meedoen. Dat vind ik jammer. Morgen zie ik graag het boek op tafel.”
    [Even oefenen] [Genoeg voor nu]
> [Genoeg voor nu]
    Neem vandaag dit begin mee: “Ik zag dat …” En dit slot: “Ik wil graag dat …”
    ·
    Wat deed Sem, en wanneer? Beschrijf het als een filmpje: welk moment, wat je zag en hoorde, hoe vaak.
    ·
    Kies één ding dat je wilt bespreken. Schrijf niet op wie er nog meer bij was.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> Sem stond dinsdag vier keer op.
    Je schreef:
    Sem stond dinsdag vier keer op.
    ·
    Lees het nu alsof je de ouder bent. Wat valt je op?
    [Dit was echt te zien] [Er staat een oordeel in] [Er staat “altijd” in] [Er staat iemand anders in] [Terug] [Pauze]
