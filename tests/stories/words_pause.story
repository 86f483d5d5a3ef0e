# One word alone begins a pause, in any language; in a sentence, and to who has a preparation open, it is something else.
= ayse
> Ara ver!
    Ne kadar süre kart gelmesin?
    ·
    Bir düğme seçin. Ya da kartın yeniden gelebileceği günü yazın, örneğin 12-1.
    [İki hafta] [Tatil bitene kadar] [Bir ay] [Böyle kalsın]
= omar
> إيقاف مؤقت
    كم من الوقت تريدون إيقاف البطاقات؟
    ·
    اختاروا زراً. أو اكتبوا في أي يوم تعود البطاقات: اليوم ثم الشهر، مثل 12-1.
    [أسبوعان] [إلى ما بعد العطلة] [شهر واحد] [بلا تغيير]
= sanne
> pauze
    Er is nu niets om te pauzeren. In /menu staat wat je kunt doen.
~ /voorbereiden
~ [Pesten]
~ Noor
~ [Een gewoon gesprek]
~ [Ja, alle stappen]
> Na de pauze stond Noor alleen. Dur je dat te zeggen?
    Kies een van de knoppen.
    [Het kind wordt gepest] [Het kind doet mee] [Waarom?] [Terug] [Pauze]
> Pauze
    Je antwoorden zijn bewaard. Tik op Verder als je weer tijd hebt.
    [Verder] [Herinner me later] [Menu]
~ /start demo5b
~ [Nederlands]
~ [Ja, ik doe mee]
~ [Zaterdag 10:00]
> pauze
    Je antwoorden zijn bewaard. Tik op Verder als je weer tijd hebt.
    [Verder] [Herinner me later] [De weekkaart pauzeren] [Menu]
> [De weekkaart pauzeren]
    Hoe lang wilt u geen kaart?
    ·
    Kies een knop. Of typ de dag waarop de kaart weer mag komen, zoals 12-1.
    [Twee weken] [Tot na de vakantie] [Een maand] [Zo laten]
> [Twee weken]
    Goed, u krijgt nu een tijd geen kaart. De volgende komt op <tg-time unix="1797066000" format="wDt">zaterdag 12 december om 10:00 uur</tg-time>.
    ·
    Eerder weer beginnen kan altijd, via /instellingen. En /kaart werkt ook in de pauze.
