# A theme of the teacher's own: its name as it was typed, on cards that fit anything. A name that is too long, or that tells of danger, is not taken.
= mila
~ /start demo5b
~ [Nederlands]
~ [Ja, ik doe mee]
~ [Zaterdag 10:00]

= sanne
~ /thema
> [Een eigen thema]
    Hoe heet je thema? Hooguit 60 tekens. Ouders zien de naam zoals jij die typt, in het Nederlands.
    ·
    Zet er geen naam van een leerling in.
    [Terug]
> [Terug]
    Groep 5b heeft nog geen thema. Ouders die meedoen, krijgen nu een kaart over de schooldag.
    ·
    Waar werkt de klas aan? Tik een thema aan, dan zie je de kaart. Wat ouders thuis met hun kind doen, telt het meest mee, op elke leeftijd.
    [Leren lezen] [Rekenen] [Samen tegen pesten] [Trots] [Natuur en weer] [Voorlezen] [Klok en tijd] [Wij zijn een groep] [Meer thema's] [Een eigen thema] [Meer] [Zo laten]
~ [Een eigen thema]
> Vulkanen, aardbevingen en alles wat verder nog beweegt onder de grond
    Dit bericht is te lang: 69 tekens. Korter dan 60 tekens past wel. Er is niets veranderd.
    ·
    Hoe heet je thema? Hooguit 60 tekens. Ouders zien de naam zoals jij die typt, in het Nederlands.
    ·
    Zet er geen naam van een leerling in.
    [Terug]
> Hij heeft blauwe plekken
    Je schreef “blauwe plekken”. <b>Stop hier en overleg eerst</b>, vandaag nog, met de aandachtsfunctionaris of je schoolleider. Ik heb dit niet bewaard. In de app staat het nog.
    ·
    Direct gevaar: bel <b>112</b>
    Advies bij zorgen over thuis: Veilig Thuis, <b>0800-2000</b>
    Bij gedachten aan zelfmoord: <b>113</b>
    ·
    Meer staat in /veiligheid. Bedoelde je iets anders? Schrijf het met andere woorden.
    [Terug]
> Vulkanen & <vuur>
    Wat gaan ouders en kinderen thuis doen met <b>Vulkanen &amp; &lt;vuur&gt;</b>? Deze kaarten passen bij elk thema.
    [Vertellen] [Maken] [Onderzoeken] [Spelen] [Terug]
> [Terug]
    Hoe heet je thema? Hooguit 60 tekens. Ouders zien de naam zoals jij die typt, in het Nederlands.
    ·
    Zet er geen naam van een leerling in.
    [Terug] [Zo laten]
> Zo werkt een vulkaan
    Wat gaan ouders en kinderen thuis doen met <b>Zo werkt een vulkaan</b>? Deze kaarten passen bij elk thema.
    [Vertellen] [Maken] [Onderzoeken] [Spelen] [Terug]
> [Maken]
    🏠 <b>Zo werkt een vulkaan</b> · Groep 5b
    ·
    <b>Vraag aan uw kind:</b>
    Wat zou jij over dit thema willen bouwen of tekenen?
    ·
    <b>Doe samen (5 minuten):</b>
    Maak het samen, klein, met wat er in huis ligt. Papier, lepels en doppen zijn genoeg. Geef het een mooie plek.
    ·
    Zo begint het voor ouders. Neem je dit thema?
    [Dit kiezen] [In een andere taal] [Een ander thema]
> [Een ander thema]
    Groep 5b heeft nog geen thema. Ouders die meedoen, krijgen nu een kaart over de schooldag.
    ·
    Waar werkt de klas aan? Tik een thema aan, dan zie je de kaart. Wat ouders thuis met hun kind doen, telt het meest mee, op elke leeftijd.
    [Leren lezen] [Rekenen] [Samen tegen pesten] [Trots] [Natuur en weer] [Voorlezen] [Klok en tijd] [Wij zijn een groep] [Meer thema's] [Een eigen thema] [Meer] [Zo laten]
~ [Een eigen thema]
~ Vulkanen & <vuur>
~ [Onderzoeken]
> [Dit kiezen]
    Gedaan. Groep 5b werkt aan <b>Vulkanen &amp; &lt;vuur&gt;</b>. Ouders die meedoen, krijgen hierover elke schoolweek een kaart.
    ·
    Na een paar weken komen dezelfde kaarten terug. Kies dan een ander thema.
    ·
    Wil je er zelf een zin bij zetten? Het hoeft niet.
    ·
    Praat ook in de kring over de kaart. Zo horen thuis en school bij elkaar. Ik kan je er op maandag een vraag voor sturen.
    [Een zin erbij] [Een kaart voor maandag] [Tekst voor de schoolapp] [Het hele jaar plannen] [Klaar]
> /thema
    Groep 5b werkt nu aan: <b>Vulkanen &amp; &lt;vuur&gt;</b>.
    ·
    Waar werkt de klas aan? Tik een thema aan, dan zie je de kaart. Wat ouders thuis met hun kind doen, telt het meest mee, op elke leeftijd.
    [Leren lezen] [Rekenen] [Samen tegen pesten] [Trots] [Natuur en weer] [Voorlezen] [Klok en tijd] [Wij zijn een groep] [Meer thema's] [Een eigen thema] [Meer] [Zo laten]

@ 2026-11-28T10:00
! tick mila
    (planned 2, sent 2, dropped 0)
= mila
> [Andere vraag]
    🏠 <b>De schooldag</b> · Groep 5b
    ·
    <b>Vraag aan uw kind:</b>
    Hoe was het vandaag op school? Geef een cijfer. Waarom dat cijfer?
    ·
    <b>Doe samen (5 minuten):</b>
    Begin zelf: welk cijfer krijgt uw eigen dag? Elk cijfer is goed.
    [Andere vraag] [Te moeilijk] [Ging goed] [Instellingen] [Stop]
> [Te moeilijk]
    🏠 <b>De schooldag</b> · Groep 5b
    ·
    <b>Vraag aan uw kind:</b>
    Naast wie zat je vandaag? Wat lag er op tafel?
    ·
    <b>Doe samen (5 minuten):</b>
    Noem eerst drie kleine dingen van uw eigen dag. Uw kind mag ook tekenen.
    [Andere vraag] [Te moeilijk] [Ging goed] [Instellingen] [Stop]

@ 2026-12-05T10:00
! tick mila
    (planned 3, sent 3, dropped 0)
    (mila)
    🏠 <b>Vulkanen &amp; &lt;vuur&gt;</b> · Groep 5b
    ·
    <b>Vraag aan uw kind:</b>
    Waar kom jij dit thema tegen, buiten school?
    ·
    <b>Doe samen (5 minuten):</b>
    Bedenk samen drie vragen over het thema. Wie van uw familie of vrienden weet iets? Kies één vraag voor die persoon.
    [Andere vraag] [Te moeilijk] [Ging goed] [Instellingen] [Stop]
