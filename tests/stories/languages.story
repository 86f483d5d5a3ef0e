# A leader leaves a language out; who read it hears so in that language, and gets Dutch from then on.
! invitation leader WELKOM-LEIDER

= petra
~ /start WELKOM-LEIDER
> /talen
    Dit zijn de talen voor ouders van jouw school.
    ·
    ✓ nagelezen door iemand die de taal van huis uit spreekt
    · nog niet nagelezen
    ✗ staat uit
    ·
    Tik een taal aan om haar uit of weer aan te zetten.
    [· English] [· Türkçe] [· العربية] [· polski] [· українська] [· فارسی · دری] [· ትግርኛ] [· Soomaali] [· español] [· română] [· български] [· русский] [· français] [· Deutsch] [· português] [· 中文] [· Papiamentu] [Klaar]
> [· Türkçe]
    <b>Türkçe</b>: nog niemand die deze taal van huis uit spreekt, heeft de teksten gelezen. Dat staat ook bij elke kaart.
    ·
    Zet je de taal uit? Wie haar koos, krijgt daarna Nederlands en hoort dat in die taal.
    [Taal uitzetten] [Zo laten]
> [Zo laten]
    Dit zijn de talen voor ouders van jouw school.
    ·
    ✓ nagelezen door iemand die de taal van huis uit spreekt
    · nog niet nagelezen
    ✗ staat uit
    ·
    Tik een taal aan om haar uit of weer aan te zetten.
    [· English] [· Türkçe] [· العربية] [· polski] [· українська] [· فارسی · دری] [· ትግርኛ] [· Soomaali] [· español] [· română] [· български] [· русский] [· français] [· Deutsch] [· português] [· 中文] [· Papiamentu] [Klaar]
> [· Türkçe]
    <b>Türkçe</b>: nog niemand die deze taal van huis uit spreekt, heeft de teksten gelezen. Dat staat ook bij elke kaart.
    ·
    Zet je de taal uit? Wie haar koos, krijgt daarna Nederlands en hoort dat in die taal.
    [Taal uitzetten] [Zo laten]
> [Taal uitzetten]
    Dit zijn de talen voor ouders van jouw school.
    ·
    ✓ nagelezen door iemand die de taal van huis uit spreekt
    · nog niet nagelezen
    ✗ staat uit
    ·
    Tik een taal aan om haar uit of weer aan te zetten.
    [· English] [✗ Türkçe] [· العربية] [· polski] [· українська] [· فارسی · دری] [· ትግርኛ] [· Soomaali] [· español] [· română] [· български] [· русский] [· français] [· Deutsch] [· português] [· 中文] [· Papiamentu] [Klaar]
> [· English]
    <b>English</b>: nog niemand die deze taal van huis uit spreekt, heeft de teksten gelezen. Dat staat ook bij elke kaart.
    ·
    Nog geen ouder van jouw school koos deze taal.
    [Taal uitzetten] [Zo laten]
> [Zo laten]
    Dit zijn de talen voor ouders van jouw school.
    ·
    ✓ nagelezen door iemand die de taal van huis uit spreekt
    · nog niet nagelezen
    ✗ staat uit
    ·
    Tik een taal aan om haar uit of weer aan te zetten.
    [· English] [✗ Türkçe] [· العربية] [· polski] [· українська] [· فارسی · دری] [· ትግርኛ] [· Soomaali] [· español] [· română] [· български] [· русский] [· français] [· Deutsch] [· português] [· 中文] [· Papiamentu] [Klaar]

= ayse
> /menu
    Okul artık Türkçe sunmuyor. Kartlar ve mesajlar bundan sonra Felemenkçe gelecek. İstediğiniz zaman /taal ile başka bir dil seçebilirsiniz.
    ---
    Wat wilt u doen?
    [Kaart van deze week] [Meer voor thuis] [Instellingen] [Wat wordt bewaard?] [Hulp] [Stop]
> /taal
    Kies een taal.
    Choose a language.
    Bir dil seçin.
    اختاروا اللغة.
    [Nederlands] [English] [العربية] [polski] [українська] [فارسی · دری] [ትግርኛ] [Soomaali] [español] [română] [български] [русский] [français] [Deutsch] [português] [中文] [Papiamentu]

= mila
> /start demo5b
    De Regenboog: Groep 5b
    Kies uw taal.
    Choose your language.
    Dilinizi seçin.
    اختاروا لغتكم.
    [Nederlands] [English] [العربية] [polski] [українська] [فارسی · دری] [ትግርኛ] [Soomaali] [español] [română] [български] [русский] [français] [Deutsch] [português] [中文] [Papiamentu]

= petra
> [✗ Türkçe]
    <b>Türkçe</b> staat uit. Ouders van jouw school kunnen deze taal niet kiezen.
    [Taal aanzetten] [Zo laten]
> [Zo laten]
    Dit zijn de talen voor ouders van jouw school.
    ·
    ✓ nagelezen door iemand die de taal van huis uit spreekt
    · nog niet nagelezen
    ✗ staat uit
    ·
    Tik een taal aan om haar uit of weer aan te zetten.
    [· English] [✗ Türkçe] [· العربية] [· polski] [· українська] [· فارسی · دری] [· ትግርኛ] [· Soomaali] [· español] [· română] [· български] [· русский] [· français] [· Deutsch] [· português] [· 中文] [· Papiamentu] [Klaar]
> [✗ Türkçe]
    <b>Türkçe</b> staat uit. Ouders van jouw school kunnen deze taal niet kiezen.
    [Taal aanzetten] [Zo laten]
> [Taal aanzetten]
    Dit zijn de talen voor ouders van jouw school.
    ·
    ✓ nagelezen door iemand die de taal van huis uit spreekt
    · nog niet nagelezen
    ✗ staat uit
    ·
    Tik een taal aan om haar uit of weer aan te zetten.
    [· English] [· Türkçe] [· العربية] [· polski] [· українська] [· فارسی · دری] [· ትግርኛ] [· Soomaali] [· español] [· română] [· български] [· русский] [· français] [· Deutsch] [· português] [· 中文] [· Papiamentu] [Klaar]
> [Klaar]
    Goed, zo blijft het.

= sanne
> /talen
    De talen kiest de schoolleider.
