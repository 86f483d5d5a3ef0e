# The button under the card stops at once.
= mila
~ /start demo5b
~ [Nederlands]
~ [Ja, ik doe mee]
~ [Zaterdag 10:00]
@ 2026-11-28T10:00
! tick mila
    (planned 2, sent 2, dropped 0)
> [Stop]
    U bent gestopt. U krijgt geen kaarten meer.
    ·
    Wilt u later weer meedoen? Tik dan op de link van school.
    ·
    Over 28 dagen wis ik wat ik van u heb. Kan het niet wachten? Kies /wissen.
> [Andere vraag]
    U krijgt nu geen kaarten. Wilt u meedoen? Tik dan op de link van school.
> /kaart
    U krijgt nu geen kaarten. Wilt u meedoen? Tik dan op de link van school.
> /instellingen
    U krijgt nu geen kaarten. Wilt u meedoen? Tik dan op de link van school.
> /stop
    U krijgt geen berichten van mij. Er is niets om te stoppen.
@ 2026-12-05T10:00
! tick mila
    (planned 2, sent 2, dropped 0)
