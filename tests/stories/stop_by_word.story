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
    Tamam, durdurdum. Artık size kart gelmeyecek.
    ·
    İleride yine katılmak ister misiniz? O zaman okulun verdiği linke dokunun.
    ·
    28 gün sonra, sizinle ilgili bende ne varsa silerim. Beklemek istemiyor musunuz? O zaman şunu seçin: /wissen

= omar
> قف
    حسناً، أوقفنا البطاقات. لن تصلكم بعد الآن.
    ·
    هل تريدون المشاركة من جديد لاحقاً؟ اضغطوا على الرابط الذي وصلكم من المدرسة.
    ·
    بعد 28 يوماً أمسح كل ما عندي عنكم. لا تريدون الانتظار؟ اختاروا /wissen.

= john
~ /start demo5b
~ [English]
~ 1
~ 1
> STOP!
    You have stopped. You will not get any more cards.
    ·
    Would you like to take part again later? Then tap the link from school.
    ·
    In 28 days I will delete what I have about you. Would you rather not wait? Choose /wissen.

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
