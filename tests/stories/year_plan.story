# All themes over the weeks that are left: proposed, changed, used, and taken away. Choosing by hand leaves the rest as it is.
! class groep-1-2 Groep 1a
! invitation teacher ZONDER-KLAS
! invitation teacher KLEUTERS Groep 1a

= noa
~ /start ZONDER-KLAS
> /jaarplan
    Je hebt nog geen klas. Vraag de schoolleider om een link met jouw klas.

= kim
~ /start KLEUTERS
> /jaarplan
    Dit is een voorstel voor Groep 1a: elk thema twee schoolweken, tot de zomer. De datum is de maandag waarop het begint.
    ·
    Wil je op een plek iets anders? Tik die aan. Past het, kies dan Zo gebruiken.
    [30-11 Herfst] [14-12 Feest] [11-1 Winter] [25-1 Dit ben ik] [8-2 Samen spelen] [1-3 Lente] [15-3 Blij, boos, bang, verdrietig] [29-3 Mijn lichaam] [12-4 Eten] [3-5 Water] [17-5 Slapen] [31-5 Tellen] [14-6 Kleuren en vormen] [28-6 Een boek in de klas] [12-7 Rijmen en liedjes] [Zo gebruiken] [Zo laten]
> [Zo laten]
    Goed, er verandert niets.
~ /jaarplan
> [30-11 Herfst]
    Welk thema komt hier? Staat het al in het plan, dan ruilen ze van plek.
    [De klas leren kennen] [Dit ben ik] [Samen spelen] [Blij, boos, bang, verdrietig] [Mijn lichaam] [Eten] [Slapen] [Herfst] [Meer thema's] [Dit zo laten]
> [Meer thema's]
    Welk thema komt hier? Staat het al in het plan, dan ruilen ze van plek.
    [Winter] [Lente] [Tellen] [Kleuren en vormen] [Een boek in de klas] [Rijmen en liedjes] [De weg naar school] [Dieren] [Meer thema's] [Terug] [Dit zo laten]
> [Terug]
    Welk thema komt hier? Staat het al in het plan, dan ruilen ze van plek.
    [De klas leren kennen] [Dit ben ik] [Samen spelen] [Blij, boos, bang, verdrietig] [Mijn lichaam] [Eten] [Slapen] [Herfst] [Meer thema's] [Dit zo laten]
> [Dit zo laten]
    Dit is een voorstel voor Groep 1a: elk thema twee schoolweken, tot de zomer. De datum is de maandag waarop het begint.
    ·
    Wil je op een plek iets anders? Tik die aan. Past het, kies dan Zo gebruiken.
    [30-11 Herfst] [14-12 Feest] [11-1 Winter] [25-1 Dit ben ik] [8-2 Samen spelen] [1-3 Lente] [15-3 Blij, boos, bang, verdrietig] [29-3 Mijn lichaam] [12-4 Eten] [3-5 Water] [17-5 Slapen] [31-5 Tellen] [14-6 Kleuren en vormen] [28-6 Een boek in de klas] [12-7 Rijmen en liedjes] [Zo gebruiken] [Zo laten]
~ [30-11 Herfst]
> [Eten]
    Zo ziet het er dan uit.
    ·
    Dit is een voorstel voor Groep 1a: elk thema twee schoolweken, tot de zomer. De datum is de maandag waarop het begint.
    ·
    Wil je op een plek iets anders? Tik die aan. Past het, kies dan Zo gebruiken.
    [30-11 Eten] [14-12 Feest] [11-1 Winter] [25-1 Dit ben ik] [8-2 Samen spelen] [1-3 Lente] [15-3 Blij, boos, bang, verdrietig] [29-3 Mijn lichaam] [12-4 Herfst] [3-5 Water] [17-5 Slapen] [31-5 Tellen] [14-6 Kleuren en vormen] [28-6 Een boek in de klas] [12-7 Rijmen en liedjes] [Zo gebruiken] [Zo laten]
~ [14-12 Feest]
~ [Meer thema's]
~ [Meer thema's]
> [Water]
    Zo ziet het er dan uit.
    ·
    Dit is een voorstel voor Groep 1a: elk thema twee schoolweken, tot de zomer. De datum is de maandag waarop het begint.
    ·
    Wil je op een plek iets anders? Tik die aan. Past het, kies dan Zo gebruiken.
    [30-11 Eten] [14-12 Water] [11-1 Winter] [25-1 Dit ben ik] [8-2 Samen spelen] [1-3 Lente] [15-3 Blij, boos, bang, verdrietig] [29-3 Mijn lichaam] [12-4 Herfst] [3-5 Feest] [17-5 Slapen] [31-5 Tellen] [14-6 Kleuren en vormen] [28-6 Een boek in de klas] [12-7 Rijmen en liedjes] [Zo gebruiken] [Zo laten]
> [Zo gebruiken]
    Gedaan. De thema's wisselen nu vanzelf, en ouders krijgen de kaart die erbij hoort. Veranderen kan altijd, hier of met /thema.
> /jaarplan
    Dit is het jaarplan van Groep 1a.
    ·
    Wil je op een plek iets anders? Tik die aan. Past het, kies dan Zo gebruiken.
    [30-11 Eten] [14-12 Water] [11-1 Winter] [25-1 Dit ben ik] [8-2 Samen spelen] [1-3 Lente] [15-3 Blij, boos, bang, verdrietig] [29-3 Mijn lichaam] [12-4 Herfst] [3-5 Feest] [17-5 Slapen] [31-5 Tellen] [14-6 Kleuren en vormen] [28-6 Een boek in de klas] [12-7 Rijmen en liedjes] [Zo gebruiken] [Een nieuw voorstel] [Jaarplan wissen] [Zo laten]
> [Een nieuw voorstel]
    Dit is een voorstel voor Groep 1a: elk thema twee schoolweken, tot de zomer. De datum is de maandag waarop het begint.
    ·
    Wil je op een plek iets anders? Tik die aan. Past het, kies dan Zo gebruiken.
    [30-11 Herfst] [14-12 Feest] [11-1 Winter] [25-1 Dit ben ik] [8-2 Samen spelen] [1-3 Lente] [15-3 Blij, boos, bang, verdrietig] [29-3 Mijn lichaam] [12-4 Eten] [3-5 Water] [17-5 Slapen] [31-5 Tellen] [14-6 Kleuren en vormen] [28-6 Een boek in de klas] [12-7 Rijmen en liedjes] [Zo gebruiken] [Jaarplan wissen] [Zo laten]
~ [Zo laten]
@ 2026-12-01T09:00
> /thema
    Groep 1a werkt nu aan: <b>Eten</b>.
    ·
    Waar werkt de klas aan? Tik een thema aan, dan zie je de kaart. Wat ouders thuis met hun kind doen, telt het meest mee, op elke leeftijd.
    [De klas leren kennen] [Dit ben ik] [Samen spelen] [Blij, boos, bang, verdrietig] [Mijn lichaam] [Eten] [Slapen] [Herfst] [Meer thema's] [Een eigen thema] [Meer] [Zo laten]
~ [Slapen]
> [Dit kiezen]
    Gedaan. Groep 1a werkt aan <b>Slapen</b>. Ouders die meedoen, krijgen hierover elke schoolweek een kaart.
    ·
    Vanaf 14-12 gaat je jaarplan verder.
    ·
    Wil je er zelf een zin bij zetten? Het hoeft niet.
    ·
    Praat ook in de kring over de kaart. Zo horen thuis en school bij elkaar. Ik kan je er op maandag een vraag voor sturen.
    [Een zin erbij] [Een kaart voor maandag] [Tekst voor de schoolapp] [Het hele jaar plannen] [Klaar]
> [Het hele jaar plannen]
    Dit is het jaarplan van Groep 1a.
    ·
    Wil je op een plek iets anders? Tik die aan. Past het, kies dan Zo gebruiken.
    [14-12 Water] [11-1 Winter] [25-1 Dit ben ik] [8-2 Samen spelen] [1-3 Lente] [15-3 Blij, boos, bang, verdrietig] [29-3 Mijn lichaam] [12-4 Herfst] [3-5 Feest] [17-5 Slapen] [31-5 Tellen] [14-6 Kleuren en vormen] [28-6 Een boek in de klas] [12-7 Rijmen en liedjes] [Zo gebruiken] [Een nieuw voorstel] [Jaarplan wissen] [Zo laten]
> [Jaarplan wissen]
    Het jaarplan is gewist. Het thema van nu blijft staan.
> /thema
    Groep 1a werkt nu aan: <b>Slapen</b>.
    ·
    Waar werkt de klas aan? Tik een thema aan, dan zie je de kaart. Wat ouders thuis met hun kind doen, telt het meest mee, op elke leeftijd.
    [De klas leren kennen] [Dit ben ik] [Samen spelen] [Blij, boos, bang, verdrietig] [Mijn lichaam] [Eten] [Slapen] [Herfst] [Meer thema's] [Een eigen thema] [Meer] [Zo laten]

# a teacher with two classes; and after the last holiday that is known there is nothing to plan
! teaches kim Groep 5b
> /jaarplan
    Voor welke klas?
    [Groep 1a] [Groep 5b]
> [Groep 5b]
    Dit is een voorstel voor Groep 5b: elk thema twee schoolweken, tot de zomer. De datum is de maandag waarop het begint.
    ·
    Wil je op een plek iets anders? Tik die aan. Past het, kies dan Zo gebruiken.
    [7-12 Leren lezen] [4-1 Rekenen] [18-1 Samen tegen pesten] [1-2 Trots] [15-2 Natuur en weer] [8-3 Voorlezen] [22-3 Klok en tijd] [5-4 Wij zijn een groep] [19-4 Ruzie oplossen] [10-5 Regels thuis en op school] [24-5 De buurt] [7-6 Verhalen van vroeger] [21-6 Slapen en uitrusten] [5-7 Eten en proeven] [Zo gebruiken] [Zo laten]
@ 2028-07-06T09:00
~ /jaarplan
> [Groep 5b]
    Er is nu niets te plannen. De vakanties van het volgende schooljaar ken ik nog niet.
