# One word stops everything, in any language, in any state; with a capital or a full stop too.
= mila
~ /start demo5b
~ [Nederlands]
~ [Ja, ik doe mee]
> Stop.
    U bent gestopt. U krijgt geen kaarten meer.
    ·
    Wilt u later weer meedoen? Tik dan op de link van school.
    ·
    Over 28 dagen wis ik wat ik van u heb. Kan het niet wachten? Kies /wissen.

= ayse
> dur
    Bu mesajın Türkçesi henüz yok.
    ·
    U bent gestopt. U krijgt geen kaarten meer.
    ·
    Wilt u later weer meedoen? Tik dan op de link van school.
    ·
    Over 28 dagen wis ik wat ik van u heb. Kan het niet wachten? Kies /wissen.

= omar
> قف
    هذه الرسالة غير موجودة بالعربية بعد.
    ·
    U bent gestopt. U krijgt geen kaarten meer.
    ·
    Wilt u later weer meedoen? Tik dan op de link van school.
    ·
    Over 28 dagen wis ik wat ik van u heb. Kan het niet wachten? Kies /wissen.

= john
~ /start demo5b
~ [English]
~ 1
~ 1
> STOP!
    This message is not in English yet.
    ·
    U bent gestopt. U krijgt geen kaarten meer.
    ·
    Wilt u later weer meedoen? Tik dan op de link van school.
    ·
    Over 28 dagen wis ik wat ik van u heb. Kan het niet wachten? Kies /wissen.

= sanne
~ /voorbereiden
~ [Tegenvallende resultaten]
> stop
    Goed, we stoppen hier. Uit mezelf stuur ik je niets. Wat je had geschreven, blijft staan; met /verder ga je door.
> stop
    Goed, we stoppen hier. Uit mezelf stuur ik je niets. Wat je had geschreven, blijft staan; met /verder ga je door.

= vreemde
> stop
    U krijgt geen berichten van mij. Er is niets om te stoppen.

@ 2026-11-28T10:00
! tick
    (planned 0, sent 0, dropped 0)
