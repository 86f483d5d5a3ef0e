# Stopping ends the reminders too, and says so only where there were any.
= sanne
~ /voorbereiden
~ [Tegenvallende resultaten]
~ Sem
~ [Een gewoon gesprek]
~ [Pauze]
~ [Herinner me later]
~ [Morgen om 8.00]
> /stop
    Goed, we stoppen hier. Uit mezelf stuur ik je niets. Wat je had geschreven, blijft staan; met /verder ga je door.
    ·
    De seintjes die klaarstonden, zijn gewist.
> /stop
    Goed, we stoppen hier. Uit mezelf stuur ik je niets. Wat je had geschreven, blijft staan; met /verder ga je door.
@ 2026-11-28T08:00
! tick sanne
    (planned 0, sent 0, dropped 0)
~ /pauze
~ /verder
~ [Pauze]
~ [Herinner me later]
~ [Morgen om 8.00]
~ /herinneringen
> [Alles stoppen]
    Gedaan. Je krijgt geen seintjes meer.
> /herinneringen
    Er staat geen seintje klaar. Bij je plan kun je er een zetten, met /plan.
# A teacher who is a parent too
~ /start demo5b
~ [Nederlands]
~ [Ja, ik doe mee]
~ [Zaterdag 10:00]
~ /verder
~ [Pauze]
~ [Herinner me later]
~ [Over een week]
> stop
    U bent gestopt. U krijgt geen kaarten meer.
    ·
    Wilt u later weer meedoen? Tik dan op de link van school.
    ·
    Over 28 dagen wis ik wat ik van u heb. Kan het niet wachten? Kies /wissen.
    ·
    De seintjes voor gesprekken zijn ook gestopt.
# Who blocked the bot gets none.
~ /verder
~ [Pauze]
~ [Herinner me later]
~ [Morgen om 8.00]
~ (blocked)
@ 2026-11-29T08:00
! tick sanne
    (planned 2, sent 2, dropped 0)
@ 2026-11-30T09:00
! tick sanne
    (planned 0, sent 0, dropped 1)
