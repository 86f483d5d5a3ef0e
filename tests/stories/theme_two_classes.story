# A teacher with two classes says for which.
! class groep-3-5 Groep 4a
! teaches sanne Groep 4a

= sanne
> /thema
    Voor welke klas?
    [Groep 4a] [Groep 5b]
> [Groep 4a]
    Groep 4a heeft nog geen thema. Ouders die meedoen, krijgen nu een kaart over de schooldag.
    ·
    Waar werkt de klas aan? Tik een thema aan, dan zie je de kaart. Wat ouders thuis met hun kind doen, telt het meest mee, op elke leeftijd.
    [Leren lezen] [Rekenen] [Samen tegen pesten] [Trots] [Natuur en weer] [Voorlezen] [Klok en tijd] [Wij zijn een groep] [Meer thema's] [Een eigen thema] [Meer] [Zo laten]
> [Leren lezen]
    🏠 <b>Leren lezen</b> · Groep 4a
    ·
    <b>Vraag aan uw kind:</b>
    Welk woord kun jij nu lezen?
    ·
    <b>Doe samen (5 minuten):</b>
    Zoek samen letters op pakken in de keuken.
    ·
    Zo begint het voor ouders. Neem je dit thema?
    [Dit kiezen] [In een andere taal] [Een ander thema]
> [Dit kiezen]
    Gedaan. Groep 4a werkt aan <b>Leren lezen</b>. Ouders die meedoen, krijgen hierover elke schoolweek een kaart.
    ·
    Na een paar weken komen dezelfde kaarten terug. Kies dan een ander thema.
    ·
    Wil je er zelf een zin bij zetten? Het hoeft niet.
    ·
    Praat ook in de kring over de kaart. Zo horen thuis en school bij elkaar. Ik kan je er op maandag een vraag voor sturen.
    [Een zin erbij] [Een kaart voor maandag] [Tekst voor de schoolapp] [Het hele jaar plannen] [Klaar]
> /thema
    Voor welke klas?
    [Groep 4a] [Groep 5b]
> Groep 5b
    Groep 5b heeft nog geen thema. Ouders die meedoen, krijgen nu een kaart over de schooldag.
    ·
    Waar werkt de klas aan? Tik een thema aan, dan zie je de kaart. Wat ouders thuis met hun kind doen, telt het meest mee, op elke leeftijd.
    [Leren lezen] [Rekenen] [Samen tegen pesten] [Trots] [Natuur en weer] [Voorlezen] [Klok en tijd] [Wij zijn een groep] [Meer thema's] [Een eigen thema] [Meer] [Zo laten]
> 1
    🏠 <b>Leren lezen</b> · Groep 5b
    ·
    <b>Vraag aan uw kind:</b>
    Welk woord kun jij nu lezen?
    ·
    <b>Doe samen (5 minuten):</b>
    Zoek samen letters op pakken in de keuken.
    ·
    Zo begint het voor ouders. Neem je dit thema?
    [Dit kiezen] [In een andere taal] [Een ander thema]
> 1
    Gedaan. Groep 5b werkt aan <b>Leren lezen</b>. Ouders die meedoen, krijgen hierover elke schoolweek een kaart.
    ·
    Na een paar weken komen dezelfde kaarten terug. Kies dan een ander thema.
    ·
    Wil je er zelf een zin bij zetten? Het hoeft niet.
    ·
    Praat ook in de kring over de kaart. Zo horen thuis en school bij elkaar. Ik kan je er op maandag een vraag voor sturen.
    [Een zin erbij] [Een kaart voor maandag] [Tekst voor de schoolapp] [Het hele jaar plannen] [Klaar]
