# The card for the circle: off until it is asked for, on the first lesson day after a week in which a parent got a card.
= sanne
~ /thema
~ [Rekenen]
~ [Dit kiezen]
@ 2026-11-28T10:00
! tick sanne
    (planned 2, sent 2, dropped 0)
@ 2026-11-30T08:00
! tick sanne
    (planned 0, sent 0, dropped 0)
> /thema
    Groep 5b werkt nu aan: <b>Rekenen</b>.
    ·
    Waar werkt de klas aan? Tik een thema aan, dan zie je de kaart. Wat ouders thuis met hun kind doen, telt het meest mee, op elke leeftijd.
    [Leren lezen] [Rekenen] [Samen tegen pesten] [Trots] [Natuur en weer] [Voorlezen] [Klok en tijd] [Wij zijn een groep] [Meer thema's] [Een eigen thema] [Meer] [Zo laten]
> [Meer]
    Wil je er zelf een zin bij zetten? Het hoeft niet.
    ·
    Praat ook in de kring over de kaart. Zo horen thuis en school bij elkaar. Ik kan je er op maandag een vraag voor sturen.
    [Een zin erbij] [Een kaart voor maandag] [Tekst voor de schoolapp] [Het hele jaar plannen] [Klaar]
> [Een kaart voor maandag]
    Goed. Kregen ouders een kaart? Dan stuur ik je op de eerste lesdag erna om 8 uur een vraag voor in de klas.
    ·
    Wil je er zelf een zin bij zetten? Het hoeft niet.
    ·
    Wat wil je nog doen?
    [Een zin erbij] [Maandag geen kaart meer] [Tekst voor de schoolapp] [Het hele jaar plannen] [Klaar]
# not at once: the first comes after the next cards
@ 2026-11-30T08:05
! tick sanne
    (planned 0, sent 0, dropped 0)
@ 2026-12-05T10:00
! tick sanne
    (planned 2, sent 2, dropped 0)
@ 2026-12-07T07:59
! tick sanne
    (planned 0, sent 0, dropped 0)
@ 2026-12-07T08:00
! tick sanne
    (planned 1, sent 1, dropped 0)
    (sanne)
    <b>Vraag vandaag in de kring</b> · Groep 5b · Rekenen
    ·
    Ouders kregen deze vraag mee voor thuis:
    <i>Waar in huis zie jij getallen? Waar zijn ze voor?</i>
    ·
    Wie wil er iets over vertellen? Niemand hoeft.
    ·
    Tip: geef zelf als eerste antwoord. Wie er thuis niet over sprak, kan dan ook meedoen.
    [Niet meer sturen] [Thema van de klas]
! tick sanne
    (planned 0, sent 0, dropped 0)
> [Thema van de klas]
    Groep 5b werkt nu aan: <b>Rekenen</b>.
    ·
    Waar werkt de klas aan? Tik een thema aan, dan zie je de kaart. Wat ouders thuis met hun kind doen, telt het meest mee, op elke leeftijd.
    [Leren lezen] [Rekenen] [Samen tegen pesten] [Trots] [Natuur en weer] [Voorlezen] [Klok en tijd] [Wij zijn een groep] [Meer thema's] [Een eigen thema] [Meer] [Zo laten]
> [Meer]
    Wil je er zelf een zin bij zetten? Het hoeft niet.
    ·
    Wat wil je nog doen?
    [Een zin erbij] [Maandag geen kaart meer] [Tekst voor de schoolapp] [Het hele jaar plannen] [Klaar]
> [Maandag geen kaart meer]
    Goed. Er komt geen kaart voor in de klas meer.
    ·
    Wil je er zelf een zin bij zetten? Het hoeft niet.
    ·
    Praat ook in de kring over de kaart. Zo horen thuis en school bij elkaar. Ik kan je er op maandag een vraag voor sturen.
    [Een zin erbij] [Een kaart voor maandag] [Tekst voor de schoolapp] [Het hele jaar plannen] [Klaar]
~ [Een kaart voor maandag]
@ 2026-12-12T10:00
! tick sanne
    (planned 2, sent 2, dropped 0)
@ 2026-12-14T08:00
! tick sanne
    (planned 1, sent 1, dropped 0)
    (sanne)
    <b>Vraag vandaag in de kring</b> · Groep 5b · Rekenen
    ·
    Ouders kregen deze vraag mee voor thuis:
    <i>Wat heb je deze week met iemand gedeeld? Hoe ging dat?</i>
    ·
    Wie wil er iets over vertellen? Niemand hoeft.
    ·
    Tip: geef zelf als eerste antwoord. Wie er thuis niet over sprak, kan dan ook meedoen.
    [Niet meer sturen] [Thema van de klas]
> [Niet meer sturen]
    Goed. Deze kaart komt niet meer. Je kunt hem weer aanzetten met /thema.
@ 2026-12-19T10:00
! tick sanne
    (planned 2, sent 2, dropped 0)
@ 2027-01-04T08:00
! tick sanne
    (planned 0, sent 0, dropped 0)

# at a secondary school it is for the lesson; where no parent got a card, none comes
! class vo 2 havo
! invitation teacher MENTOR 2 havo
= kim
~ /start MENTOR
~ /thema
~ [Meer]
> [Een kaart voor maandag]
    Goed. Kregen ouders een kaart? Dan stuur ik je op de eerste lesdag erna om 8 uur een vraag voor in de klas.
    ·
    Wat wil je nog doen?
    [Maandag geen kaart meer] [Tekst voor de schoolapp] [Het hele jaar plannen] [Klaar]
@ 2027-01-11T08:00
! tick kim
    (planned 0, sent 0, dropped 2)
! invitation class OUDERS 2 havo
= lars
~ /start OUDERS
~ [Nederlands]
~ [Ja, ik doe mee]
~ [Zaterdag 10:00]
@ 2027-01-16T10:00
! tick lars
    (planned 2, sent 2, dropped 0)
@ 2027-01-18T08:00
! tick kim
    (planned 1, sent 1, dropped 0)
    (kim)
    <b>Vraag vandaag in de les</b> · 2 havo · De schooldag
    ·
    Ouders kregen deze vraag mee voor thuis:
    <i>Met wie was je in de pauze? Wat deden jullie?</i>
    ·
    Wie wil er iets over vertellen? Niemand hoeft.
    ·
    Tip: geef zelf als eerste antwoord. Wie er thuis niet over sprak, kan dan ook meedoen.
    [Niet meer sturen] [Thema van de klas]
