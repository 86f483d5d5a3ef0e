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
    🏠 <b>Rekenen</b> · Groep 5b
    ·
    <b>Vraag aan uw kind:</b>
    Welke som vond je lastig? Hoe deed je het?
    ·
    <b>Doe samen (5 minuten):</b>
    Pak een handvol munten of knopen. Raad allebei hoeveel het er zijn. Tel daarna samen.
    [Andere vraag] [Te moeilijk] [Ging goed] [Instellingen] [Stop]
@ 2027-01-02T10:00
! tick mila
    (planned 0, sent 0, dropped 0)
@ 2027-01-09T10:00
! tick mila
    (planned 3, sent 3, dropped 0)
    (mila)
    🏠 <b>Rekenen</b> · Groep 5b
    ·
    <b>Vraag aan uw kind:</b>
    Waar in huis zie jij getallen? Waar zijn ze voor?
    ·
    <b>Doe samen (5 minuten):</b>
    Zoek met uw kind mee. Wie vindt het grootste getal?
    [Andere vraag] [Te moeilijk] [Ging goed] [Instellingen] [Stop]
