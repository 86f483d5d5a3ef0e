# Another moment: a day, back, another day, an hour.
= mila
~ /start demo5b
~ [Nederlands]
> [Ja, ik doe mee]
    Wanneer wilt u de kaart krijgen?
    ·
    Kies een rustig moment. Ons voorstel: zaterdag om 10:00 uur.
    [Zaterdag 10:00] [Zondag 17:00] [Woensdag 13:00] [Vrijdag 16:00] [Een ander moment]
> [Een ander moment]
    Op welke dag?
    [Maandag] [Dinsdag] [Woensdag] [Donderdag] [Vrijdag] [Zaterdag] [Zondag] [Terug]
> [Maandag]
    Hoe laat?
    [08:00] [10:00] [12:00] [14:00] [16:00] [17:00] [18:00] [19:00] [Terug]
> [Terug]
    Op welke dag?
    [Maandag] [Dinsdag] [Woensdag] [Donderdag] [Vrijdag] [Zaterdag] [Zondag] [Terug]
> [Dinsdag]
    Hoe laat?
    [08:00] [10:00] [12:00] [14:00] [16:00] [17:00] [18:00] [19:00] [Terug]
> [18:00]
    Gelukt. U krijgt elke schoolweek een kaart, op dinsdag om 18:00. In de vakantie komt er geen kaart.
    ·
    De eerste krijgt u nu meteen. De volgende komt op <tg-time unix="1796144400" format="wDt">dinsdag 1 december om 18:00 uur</tg-time>.
    ---
    🏠 <b>De schooldag</b> · Groep 5b
    ·
    <b>Vraag aan uw kind:</b>
    Waar heb je morgen zin in?
    ·
    <b>Doe samen (5 minuten):</b>
    Vraag het voor het slapen. Noem ook iets waar u zelf zin in hebt.
    [Andere vraag] [Te moeilijk] [Ging goed] [Instellingen] [Stop]
@ 2026-12-01T17:59
! tick mila
    (planned 0, sent 0, dropped 0)
@ 2026-12-01T18:00
! tick mila
    (planned 1, sent 1, dropped 0)
    (mila)
    🏠 <b>De schooldag</b> · Groep 5b
    ·
    <b>Vraag aan uw kind:</b>
    Hoe was het vandaag op school? Geef een cijfer. Waarom dat cijfer?
    ·
    <b>Doe samen (5 minuten):</b>
    Begin zelf: welk cijfer krijgt uw eigen dag? Elk cijfer is goed.
    [Andere vraag] [Te moeilijk] [Ging goed] [Instellingen] [Stop]
