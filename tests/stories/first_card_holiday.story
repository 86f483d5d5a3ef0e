# Who joins in a holiday gets a card at once too; the next one comes in the first school week, and is another.
= sanne
~ /thema
~ [Rekenen]
= mila
@ 2026-12-28T11:00
~ /start demo5b
~ [Nederlands]
~ [Ja, ik doe mee]
> [Zaterdag 10:00]
    Gelukt. U krijgt elke schoolweek een kaart, op zaterdag om 10:00. In de vakantie komt er geen kaart.
    ·
    De eerste krijgt u nu meteen. De volgende komt op <tg-time unix="1799485200" format="wDt">zaterdag 9 januari om 10:00 uur</tg-time>.
    ---
    🏠 <b>De schooldag</b> · Groep 5b
    ·
    <b>Vraag aan uw kind:</b>
    Wat heb je geleerd dat je gisteren nog niet wist?
    ·
    <b>Doe samen (5 minuten):</b>
    Laat uw kind het voordoen of tekenen. U hoeft het zelf niet te weten.
    [Andere vraag] [Te moeilijk] [Ging goed] [Instellingen] [Stop]
@ 2027-01-02T10:00
! tick mila
    (planned 0, sent 0, dropped 0)
@ 2027-01-09T10:00
! tick mila
    (planned 3, sent 3, dropped 0)
    (mila)
    🏠 <b>De schooldag</b> · Groep 5b
    ·
    <b>Vraag aan uw kind:</b>
    Wat was het vervelendste vandaag? Hoe ging het verder?
    ·
    <b>Doe samen (5 minuten):</b>
    Kies een rustig moment, niet meteen na school. Luister eerst. U hoeft niets op te lossen.
    [Andere vraag] [Te moeilijk] [Ging goed] [Instellingen] [Stop]
