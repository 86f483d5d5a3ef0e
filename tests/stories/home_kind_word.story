# Something kind for the teacher: a sentence to say or send oneself.
= ayse
~ /taal
~ [Nederlands]
> /compliment
    Wilt u iets aardigs zeggen tegen de leraar? Ik geef u een zin. U zegt of stuurt hem zelf. Ik stuur niets naar school.
    ·
    Waar bent u blij mee?
    [De hulp] [Het geduld] [Een goed gesprek] [Oog voor mijn kind] [Zomaar, dank u wel] [Meer voor thuis] [Waarom?]
> [Waarom?]
    <blockquote expandable>Ook een leraar groeit van een aardig woord. Zeg het liefst dezelfde dag. Dan weet de leraar nog waar het over gaat.
    ·
    <i>Bron: Kind heeft baat bij goede relatie tussen ouders en leerkracht</i></blockquote>
    [De hulp] [Het geduld] [Een goed gesprek] [Oog voor mijn kind] [Zomaar, dank u wel] [Meer voor thuis] [Waarom?]
> [De hulp]
    <b>Om te zeggen of te sturen:</b>
    Dank u wel voor uw hulp. Mijn kind heeft er veel aan, en ik ook.
    ---
    Zeg het als u uw kind brengt of haalt. Of laat deze zin zien. Een bericht aan school mag ook.
    ·
    Maak er gerust uw eigen zin van.
    [Een andere zin] [Meer voor thuis]
~ [Een andere zin]
> [Het geduld]
    <b>Om te zeggen of te sturen:</b>
    Dank u wel voor uw geduld met mijn kind. Dat doet ons goed.
    ---
    Zeg het als u uw kind brengt of haalt. Of laat deze zin zien. Een bericht aan school mag ook.
    ·
    Maak er gerust uw eigen zin van.
    [Een andere zin] [Meer voor thuis]
~ [Een andere zin]
> [Een goed gesprek]
    <b>Om te zeggen of te sturen:</b>
    Dank u wel voor het fijne gesprek. U luisterde goed. Nu weet ik beter hoe het gaat.
    ---
    Zeg het als u uw kind brengt of haalt. Of laat deze zin zien. Een bericht aan school mag ook.
    ·
    Maak er gerust uw eigen zin van.
    [Een andere zin] [Meer voor thuis]
~ [Een andere zin]
> [Oog voor mijn kind]
    <b>Om te zeggen of te sturen:</b>
    Fijn dat u ziet hoe het met mijn kind gaat. Dank u wel dat u zo goed kijkt.
    ---
    Zeg het als u uw kind brengt of haalt. Of laat deze zin zien. Een bericht aan school mag ook.
    ·
    Maak er gerust uw eigen zin van.
    [Een andere zin] [Meer voor thuis]
~ [Een andere zin]
> [Zomaar, dank u wel]
    <b>Om te zeggen of te sturen:</b>
    Ik wil u gewoon bedanken. Fijn dat u de leraar van mijn kind bent.
    ---
    Zeg het als u uw kind brengt of haalt. Of laat deze zin zien. Een bericht aan school mag ook.
    ·
    Maak er gerust uw eigen zin van.
    [Een andere zin] [Meer voor thuis]
~ [Een andere zin]
~ [Meer voor thuis]
~ /compliment
~ [De hulp]
~ [Meer voor thuis]
