# It went well, or it was too hard: said once, thanked for, and the card can still be used.
= mila
~ /start demo5b
~ [Nederlands]
~ [Ja, ik doe mee]
~ [Zaterdag 10:00]
> [Ging goed]
    Fijn! Het mag deze week gerust nog een keer.
    [Andere vraag] [Te moeilijk] [Instellingen] [Stop]
> [Andere vraag]
    🏠 <b>De schooldag</b> · Groep 5b
    ·
    <b>Vraag aan uw kind:</b>
    Hoe was het vandaag op school? Geef een cijfer. Waarom dat cijfer?
    ·
    <b>Doe samen (5 minuten):</b>
    Begin zelf: welk cijfer krijgt uw eigen dag? Elk cijfer is goed.
    [Andere vraag] [Te moeilijk] [Ging goed] [Instellingen] [Stop]
> [Ging goed]
    Fijn! Die vijf minuten samen tellen mee.
    [Andere vraag] [Te moeilijk] [Instellingen] [Stop]
> [Te moeilijk]
    🏠 <b>De schooldag</b> · Groep 5b
    ·
    <b>Vraag aan uw kind:</b>
    Naast wie zat je vandaag? Wat lag er op tafel?
    ·
    <b>Doe samen (5 minuten):</b>
    Noem eerst drie kleine dingen van uw eigen dag. Uw kind mag ook tekenen.
    [Andere vraag] [Te moeilijk] [Ging goed] [Instellingen] [Stop]
> [Ging goed]
    Fijn! Uw kind merkt dat u luistert.
    [Andere vraag] [Te moeilijk] [Instellingen] [Stop]
> [Te moeilijk]
    🏠 <b>De schooldag</b> · Groep 5b
    ·
    <b>Vraag aan uw kind:</b>
    Naast wie zat je vandaag? Wat lag er op tafel?
    ·
    <b>Doe samen (5 minuten):</b>
    Noem eerst drie kleine dingen van uw eigen dag. Uw kind mag ook tekenen.
    [Andere vraag] [Te moeilijk] [Ging goed] [Instellingen] [Stop]
> [Instellingen]
    U krijgt de kaart van Groep 5b op zaterdag om 10:00.
    ·
    Wat wilt u veranderen?
    [Dag en uur] [Taal] [Pauze] [Kaart horen] [Wat wordt bewaard?] [Alles wissen] [Stop] [Zo laten]
> /kaart
    🏠 <b>De schooldag</b> · Groep 5b
    ·
    <b>Vraag aan uw kind:</b>
    Waar heb je morgen zin in?
    ·
    <b>Doe samen (5 minuten):</b>
    Vraag het voor het slapen. Noem ook iets waar u zelf zin in hebt.
    [Andere vraag] [Te moeilijk] [Ging goed] [Instellingen] [Stop]
> [Ging goed]
    Fijn! Het mag deze week gerust nog een keer.
    [Andere vraag] [Te moeilijk] [Instellingen] [Stop]
> [Instellingen]
    U krijgt de kaart van Groep 5b op zaterdag om 10:00.
    ·
    Wat wilt u veranderen?
    [Dag en uur] [Taal] [Pauze] [Kaart horen] [Wat wordt bewaard?] [Alles wissen] [Stop] [Zo laten]
> /kaart
    🏠 <b>De schooldag</b> · Groep 5b
    ·
    <b>Vraag aan uw kind:</b>
    Waar heb je morgen zin in?
    ·
    <b>Doe samen (5 minuten):</b>
    Vraag het voor het slapen. Noem ook iets waar u zelf zin in hebt.
    [Andere vraag] [Te moeilijk] [Ging goed] [Instellingen] [Stop]
> [Ging goed]
    Fijn! Het mag deze week gerust nog een keer.
    [Andere vraag] [Te moeilijk] [Instellingen] [Stop]
> [Stop]
    U bent gestopt. U krijgt geen kaarten meer.
    ·
    Wilt u later weer meedoen? Tik dan op de link van school.
    ·
    Over 28 dagen wis ik wat ik van u heb. Kan het niet wachten? Kies /wissen.
