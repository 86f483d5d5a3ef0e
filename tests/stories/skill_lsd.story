# Listening, giving back, asking on: every choice of the card.
= sanne
> /lsd
    <b>Luisteren, samenvatten, doorvragen</b>
    Eerst luisteren. Dan zeg je terug wat je hoorde, ook het gevoel. En pas dan vraag je door.
    ·
    “U vindt Sem thuis druk, en dat kost u energie. Wat bedoelt u met druk?”
    [Zo niet, zo wel] [Waarom?]
> [Waarom?]
    <blockquote expandable>Een ouder heeft ideeën, wensen en zorgen. Die hoor je pas als je nog even niets oplost.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Samen met ouders het welbevinden van een kind stimuleren</i></blockquote>
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
> [B]
    <b>B</b> – Je leeft mee, maar met de bedtijd wijs je al een oorzaak aan. De ouder kan zich bekeken voelen. Bewaar deze vraag voor later. Welke zin past nu?
    [A] [B] [C]
> [A]
    Je zegt terug hoe het voor de ouder is. Die voelt zich gehoord, en kan vertellen wat al geprobeerd is.
    ·
    Neem vandaag deze zin mee: “Als ik u goed begrijp, … Klopt dat?” Vraag daarna pas door.
~ /lsd
~ [Zo niet, zo wel]
~ [Even oefenen]
> [C]
    “Geen zin” kan van alles zijn, en jij vraagt door. Zeg er ook bij: “Dat klinkt zwaar.” Dan voelt de ouder zich gezien.
    ·
    Neem vandaag deze zin mee: “Als ik u goed begrijp, … Klopt dat?” Vraag daarna pas door.
~ /lsd
~ [Zo niet, zo wel]
> [Genoeg voor nu]
    Neem vandaag deze zin mee: “Als ik u goed begrijp, … Klopt dat?” Vraag daarna pas door.
