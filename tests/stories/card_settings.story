# From the card to the settings: the language, then another moment.
= mila
~ /start demo5b
~ [Nederlands]
~ [Ja, ik doe mee]
~ [Zaterdag 10:00]
@ 2026-11-28T10:00
! tick mila
    (planned 2, sent 2, dropped 0)
> [Instellingen]
    U krijgt de kaart van Groep 5b op zaterdag om 10:00.
    ·
    Wat wilt u veranderen?
    [Dag en uur] [Taal] [Pauze] [Kaart horen] [Wat wordt bewaard?] [Alles wissen] [Stop] [Zo laten]
> [Taal]
    Kies een taal.
    Choose a language.
    Bir dil seçin.
    اختاروا اللغة.
    [Nederlands] [English] [Türkçe] [العربية] [polski] [українська] [فارسی · دری] [ትግርኛ] [Soomaali] [español] [română] [български] [русский] [français] [Deutsch] [português] [中文] [Papiamentu]
> [English]
    All right. From now on I will write in English.
    ·
    You get the card from Groep 5b on Saturday at 10:00.
    ·
    What would you like to change?
    [Day and time] [Language] [Pause] [Hear the card too] [What do we keep about you?] [Delete everything] [Stop] [Keep it as it is]
> /taal
    Choose a language.
    [Nederlands] [English] [Türkçe] [العربية] [polski] [українська] [فارسی · دری] [ትግርኛ] [Soomaali] [español] [română] [български] [русский] [français] [Deutsch] [português] [中文] [Papiamentu]
> [Nederlands]
    Goed. Vanaf nu schrijf ik in het Nederlands.
    ·
    U krijgt de kaart van Groep 5b op zaterdag om 10:00.
    ·
    Wat wilt u veranderen?
    [Dag en uur] [Taal] [Pauze] [Kaart horen] [Wat wordt bewaard?] [Alles wissen] [Stop] [Zo laten]
> [Dag en uur]
    Wanneer wilt u de kaart krijgen?
    ·
    Kies een rustig moment. Ons voorstel: zaterdag om 10:00 uur.
    [Zaterdag 10:00] [Zondag 17:00] [Woensdag 13:00] [Vrijdag 16:00] [Een ander moment]
> [Woensdag 13:00]
    Gelukt. U krijgt elke schoolweek een kaart, op woensdag om 13:00. In de vakantie komt er geen kaart.
    ·
    De eerstvolgende komt op <tg-time unix="1796212800" format="wDt">woensdag 2 december om 13:00 uur</tg-time>.
> /instellingen
    U krijgt de kaart van Groep 5b op woensdag om 13:00.
    ·
    Wat wilt u veranderen?
    [Dag en uur] [Taal] [Pauze] [Kaart horen] [Wat wordt bewaard?] [Alles wissen] [Stop] [Zo laten]
> [Zo laten]
    Goed, alles blijft zoals het is.
@ 2026-12-02T13:05
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
