# Who stops and joins again in the same week gets no second card; nor does who had this week's.
= mila
~ /start demo5b
~ [Nederlands]
~ [Ja, ik doe mee]
~ [Zaterdag 10:00]
~ stop
~ /start demo5b
~ [Nederlands]
~ [Ja, ik doe mee]
> [Zondag 17:00]
    Gelukt. U krijgt elke schoolweek een kaart, op zondag om 17:00. In de vakantie komt er geen kaart.
    ·
    De eerstvolgende komt op <tg-time unix="1796572800" format="wDt">zondag 6 december om 17:00 uur</tg-time>.
@ 2026-11-29T17:00
! tick mila
    (planned 0, sent 0, dropped 0)
@ 2026-12-06T17:00
! tick mila
    (planned 1, sent 1, dropped 2)
    (mila)
    🏠 <b>De schooldag</b> · Groep 5b
    ·
    <b>Vraag aan uw kind:</b>
    Hoe was het vandaag op school? Geef een cijfer. Waarom dat cijfer?
    ·
    <b>Doe samen (5 minuten):</b>
    Begin zelf: welk cijfer krijgt uw eigen dag? Elk cijfer is goed.
    [Andere vraag] [Te moeilijk] [Ging goed] [Instellingen] [Stop]
