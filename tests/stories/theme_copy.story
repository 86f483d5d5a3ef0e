# The card of this week as text, for the app of the school.
= sanne
~ /thema
> [Meer]
    Praat ook in de kring over de kaart. Zo horen thuis en school bij elkaar. Ik kan je er op maandag een vraag voor sturen.
    [Een kaart voor maandag] [Tekst voor de schoolapp] [Het hele jaar plannen] [Klaar]
> [Tekst voor de schoolapp]
    🏠 <b>De schooldag</b> · Groep 5b
    ·
    <b>Vraag aan uw kind:</b>
    Waar heb je morgen zin in?
    ·
    <b>Doe samen (5 minuten):</b>
    Vraag het voor het slapen. Noem ook iets waar u zelf zin in hebt.
    ---
    De kaart als tekst, in elke taal waarin die klaar is.
    (the file weekkaart.txt)
    ---
    Dit is de kaart van deze week. Kopieer de tekst naar de app van je school, voor ouders die hier niet meedoen.
    ·
    Praat ook in de kring over de kaart. Zo horen thuis en school bij elkaar. Ik kan je er op maandag een vraag voor sturen.
    [Een kaart voor maandag] [Tekst voor de schoolapp] [Het hele jaar plannen] [Klaar]
~ /thema
~ [Trots]
~ [Dit kiezen]
~ [Een zin erbij]
~ We zijn trots op de hele klas.
> [Tekst voor de schoolapp]
    🏠 <b>Trots</b> · Groep 5b
    ·
    <b>Vraag aan uw kind:</b>
    Wat ging deze week beter dan vorige week?
    ·
    <b>Doe samen (5 minuten):</b>
    Zeg wat u thuis beter zag gaan. Noem ook hoe hard uw kind werkte.
    ·
    <b>Van de leraar:</b>
    We zijn trots op de hele klas.
    ---
    De kaart als tekst, in elke taal waarin die klaar is.
    (the file weekkaart.txt)
    ---
    Dit is de kaart van deze week. Kopieer de tekst naar de app van je school, voor ouders die hier niet meedoen.
    ·
    Op de kaart staat ook: <i>We zijn trots op de hele klas.</i>
    ·
    Praat ook in de kring over de kaart. Zo horen thuis en school bij elkaar. Ik kan je er op maandag een vraag voor sturen.
    [Mijn zin veranderen] [Mijn zin weghalen] [Een kaart voor maandag] [Tekst voor de schoolapp] [Het hele jaar plannen] [Klaar]
