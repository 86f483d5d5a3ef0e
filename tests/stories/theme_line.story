# The teacher adds a sentence to the cards of a theme. It is looked at, stays as it was typed (a name too), and can be taken away.
= mila
~ /start demo5b
~ [Nederlands]
~ [Ja, ik doe mee]
~ [Zaterdag 10:00]

= sanne
> /thema
    Groep 5b heeft nog geen thema. Ouders die meedoen, krijgen nu een kaart over de schooldag.
    ·
    Waar werkt de klas aan? Tik een thema aan, dan zie je de kaart. Wat ouders thuis met hun kind doen, telt het meest mee, op elke leeftijd.
    [Leren lezen] [Rekenen] [Samen tegen pesten] [Trots] [Natuur en weer] [Voorlezen] [Klok en tijd] [Wij zijn een groep] [Meer thema's] [Een eigen thema] [Meer] [Zo laten]
> [Meer]
    Praat ook in de kring over de kaart. Zo horen thuis en school bij elkaar. Ik kan je er op maandag een vraag voor sturen.
    [Een kaart voor maandag] [Tekst voor de schoolapp] [Het hele jaar plannen] [Klaar]
~ [Klaar]
~ /thema
~ [Rekenen]
~ [Dit kiezen]
> [Een zin erbij]
    Typ een zin voor ouders, hooguit 200 tekens. Die staat op de kaart zoals je hem typt, in het Nederlands, zolang dit thema loopt.
    ·
    Noem geen leerling.
    [Terug] [Voorbeeld]
> [Voorbeeld]
    “We hebben deze week bonen gezaaid. Vraag maar hoe dat ging!”
    [Terug] [Voorbeeld]
> [Terug]
    Wil je er zelf een zin bij zetten? Het hoeft niet.
    ·
    Praat ook in de kring over de kaart. Zo horen thuis en school bij elkaar. Ik kan je er op maandag een vraag voor sturen.
    [Een zin erbij] [Een kaart voor maandag] [Tekst voor de schoolapp] [Het hele jaar plannen] [Klaar]
~ [Een zin erbij]
> (201 characters)
    Dit bericht is te lang: 201 tekens. Korter dan 200 tekens past wel. Er is niets veranderd.
    ·
    Typ een zin voor ouders, hooguit 200 tekens. Die staat op de kaart zoals je hem typt, in het Nederlands, zolang dit thema loopt.
    ·
    Noem geen leerling.
    [Terug] [Voorbeeld]
> Vraag uw kind naar het automatiseren van de tafels.
    “automatiseren” is een woord van school. Hoe zeg je het tegen iedereen?
    ·
    Typ het opnieuw, of kies Zo laten.
    [Terug] [Voorbeeld] [Zo laten]
> Vraag Sem eens hoe <b>hij</b> de tafels leert!
    Hier staat misschien iets waaraan je iemand herkent: “Sem”.
    ·
    Zal ik het zo bewaren?
    Vraag de leerling eens hoe &lt;b&gt;hij&lt;/b&gt; de tafels leert!
    [Ja, zo bewaren] [Nee, laat het staan] [Ik typ het opnieuw] [Waarom?]
> [Nee, laat het staan]
    Gedaan. Je zin staat op de kaart.
    ·
    Op de kaart staat ook: <i>Vraag Sem eens hoe &lt;b&gt;hij&lt;/b&gt; de tafels leert!</i>
    ·
    Praat ook in de kring over de kaart. Zo horen thuis en school bij elkaar. Ik kan je er op maandag een vraag voor sturen.
    [Mijn zin veranderen] [Mijn zin weghalen] [Een kaart voor maandag] [Tekst voor de schoolapp] [Het hele jaar plannen] [Klaar]
> [Mijn zin veranderen]
    Typ een zin voor ouders, hooguit 200 tekens. Die staat op de kaart zoals je hem typt, in het Nederlands, zolang dit thema loopt.
    ·
    Noem geen leerling.
    [Terug] [Voorbeeld] [Zo laten]
> [Zo laten]
    Gedaan. Je zin staat op de kaart.
    ·
    Op de kaart staat ook: <i>Vraag Sem eens hoe &lt;b&gt;hij&lt;/b&gt; de tafels leert!</i>
    ·
    Praat ook in de kring over de kaart. Zo horen thuis en school bij elkaar. Ik kan je er op maandag een vraag voor sturen.
    [Mijn zin veranderen] [Mijn zin weghalen] [Een kaart voor maandag] [Tekst voor de schoolapp] [Het hele jaar plannen] [Klaar]
~ [Mijn zin veranderen]
> Ook de intern begeleider telt mee.
    “intern begeleider” is een woord van school. Hoe zeg je het tegen iedereen?
    ·
    Typ het opnieuw, of kies Zo laten.
    [Terug] [Voorbeeld] [Zo laten]
> [Zo laten]
    Gedaan. Je zin staat op de kaart.
    ·
    Op de kaart staat ook: <i>Ook de intern begeleider telt mee.</i>
    ·
    Praat ook in de kring over de kaart. Zo horen thuis en school bij elkaar. Ik kan je er op maandag een vraag voor sturen.
    [Mijn zin veranderen] [Mijn zin weghalen] [Een kaart voor maandag] [Tekst voor de schoolapp] [Het hele jaar plannen] [Klaar]
~ [Mijn zin veranderen]
> We tellen deze week alles.
    Gedaan. Je zin staat op de kaart.
    ·
    Op de kaart staat ook: <i>We tellen deze week alles.</i>
    ·
    Praat ook in de kring over de kaart. Zo horen thuis en school bij elkaar. Ik kan je er op maandag een vraag voor sturen.
    [Mijn zin veranderen] [Mijn zin weghalen] [Een kaart voor maandag] [Tekst voor de schoolapp] [Het hele jaar plannen] [Klaar]

@ 2026-11-28T10:00
! tick mila
    (planned 2, sent 2, dropped 0)
= sanne
> /thema
    Groep 5b werkt nu aan: <b>Rekenen</b>.
    ·
    Waar werkt de klas aan? Tik een thema aan, dan zie je de kaart. Wat ouders thuis met hun kind doen, telt het meest mee, op elke leeftijd.
    [Leren lezen] [Rekenen] [Samen tegen pesten] [Trots] [Natuur en weer] [Voorlezen] [Klok en tijd] [Wij zijn een groep] [Meer thema's] [Een eigen thema] [Meer] [Zo laten]
> [Meer]
    Op de kaart staat ook: <i>We tellen deze week alles.</i>
    ·
    Praat ook in de kring over de kaart. Zo horen thuis en school bij elkaar. Ik kan je er op maandag een vraag voor sturen.
    [Mijn zin veranderen] [Mijn zin weghalen] [Een kaart voor maandag] [Tekst voor de schoolapp] [Het hele jaar plannen] [Klaar]
> [Mijn zin weghalen]
    Gedaan. Je zin is eraf.
    ·
    Wil je er zelf een zin bij zetten? Het hoeft niet.
    ·
    Praat ook in de kring over de kaart. Zo horen thuis en school bij elkaar. Ik kan je er op maandag een vraag voor sturen.
    [Een zin erbij] [Een kaart voor maandag] [Tekst voor de schoolapp] [Het hele jaar plannen] [Klaar]
= mila
> /kaart
    🏠 <b>Rekenen</b> · Groep 5b
    ·
    <b>Vraag aan uw kind:</b>
    Welke som vond je lastig? Hoe deed je het?
    ·
    <b>Doe samen (5 minuten):</b>
    Pak een handvol munten of knopen. Raad allebei hoeveel het er zijn. Tel daarna samen.
    [Andere vraag] [Te moeilijk] [Ging goed] [Instellingen] [Stop]
