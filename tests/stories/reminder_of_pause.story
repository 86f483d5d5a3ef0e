# "Remind me later" on a pause; later once more, and then no more.
= sanne
~ /voorbereiden
~ [Tegenvallende resultaten]
~ Sem
~ [Een gewoon gesprek]
> [Pauze]
    Je antwoorden zijn bewaard. Tik op Verder als je weer tijd hebt.
    [Verder] [Herinner me later] [Menu]
> [Herinner me later]
    Wanneer zal ik je een seintje geven?
    [Vanmiddag om 16.00] [Morgen om 8.00] [Volgende schooldag om 16.00] [Over een week] [Toch niet]
> [Vanmiddag om 16.00]
    Goed. Je krijgt een seintje op <b><tg-time unix="1795791600" format="wDt">vrijdag 27 november om 16:00 uur</tg-time></b>. Eerder verder kan ook, met /verder.
@ 2026-11-27T16:00
! tick sanne
    (planned 0, sent 1, dropped 0)
    (sanne)
    Je voorbereiding (Tegenvallende resultaten) staat nog open. Heb je nu een paar minuten?
    [Verder] [Later] [Niet meer]
> [Later]
    Wanneer zal ik je een seintje geven?
    [Morgen om 8.00] [Volgende schooldag om 16.00] [Over een week] [Toch niet]
> [Morgen om 8.00]
    Goed. Je krijgt een seintje op <b><tg-time unix="1795849200" format="wDt">zaterdag 28 november om 08:00 uur</tg-time></b>. Eerder verder kan ook, met /verder.
# A double tap, or a button of before
> [Morgen om 8.00] again
    Deze knop werkt niet meer. Ga verder via /menu.
@ 2026-11-28T08:00
! tick sanne
    (planned 0, sent 1, dropped 0)
    (sanne)
    Je voorbereiding (Tegenvallende resultaten) staat nog open. Heb je nu een paar minuten?
    [Verder] [Later] [Niet meer]
> [Later]
    Wanneer zal ik je een seintje geven?
    [Vanmiddag om 16.00] [Morgen om 8.00] [Volgende schooldag om 16.00] [Over een week] [Toch niet]
> [Toch niet]
    Goed, dan stuur ik je niets. Met /verder ga je door wanneer je wilt.
@ 2026-11-30T12:00
~ /pauze
> [Herinner me later]
    Wanneer zal ik je een seintje geven?
    [Vanmiddag om 16.00] [Morgen om 8.00] [Volgende schooldag om 16.00] [Over een week] [Toch niet]
> [Volgende schooldag om 16.00]
    Goed. Je krijgt een seintje op <b><tg-time unix="1796137200" format="wDt">dinsdag 1 december om 16:00 uur</tg-time></b>. Eerder verder kan ook, met /verder.
# At night nothing comes; in the morning it does.
@ 2026-12-01T20:30
! tick sanne
    (planned 0, sent 0, dropped 2)
@ 2026-12-02T08:00
! tick sanne
    (planned 0, sent 1, dropped 0)
    (sanne)
    Je voorbereiding (Tegenvallende resultaten) staat nog open. Heb je nu een paar minuten?
    [Verder] [Later] [Niet meer]
> [Niet meer]
    Goed, hier herinner ik je niet meer aan. Je antwoorden blijven bewaard.
> [Verder]
    We gaan verder waar je was.
    ---
    <b>Stap 1 van 13</b> · Past dit gesprek nu?
    ·
    Ga je nu verder met deze voorbereiding? Stop hier als je eerst moet overleggen.
    [Ja, alle stappen] [Ja, maar kort] [Nee, ik stop hier] [Terug] [Pauze]
> [Pauze]
    Je antwoorden zijn bewaard. Tik op Verder als je weer tijd hebt.
    [Verder] [Herinner me later] [Menu]
> [Herinner me later]
    Wanneer zal ik je een seintje geven?
    [Vanmiddag om 16.00] [Morgen om 8.00] [Volgende schooldag om 16.00] [Over een week] [Toch niet]
> [Over een week]
    Goed. Je krijgt een seintje op <b><tg-time unix="1796828400" format="wDt">woensdag 9 december om 16:00 uur</tg-time></b>. Eerder verder kan ook, met /verder.
# Who has finished in between is not reminded.
~ /verder
~ [Nee, ik stop hier]
@ 2026-12-09T16:00
! tick sanne
    (planned 0, sent 0, dropped 2)
