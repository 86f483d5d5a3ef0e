# A code with a mistake in it, by someone new and by someone known.
= vreemde
> /start demo5x
    Welkom bij Samenspraak. Kies uw taal.
    Welcome. Choose your language.
    Hoş geldiniz. Dilinizi seçin.
    أهلاً وسهلاً. اختاروا لغتكم.
    [Nederlands] [English] [Türkçe] [العربية] [polski] [українська] [فارسی · دری] [ትግርኛ] [Soomaali] [español] [română] [български] [русский] [français] [Deutsch] [português] [中文] [Papiamentu]
> [Türkçe]
    Bu kodu tanımıyorum. Harfler doğru mu, bir bakın ve kodu tekrar yazın. Ya da öğretmenden yeni bir link isteyin.
    [Menüye git]
    (the app offers /start /menu /kaart /thuis /instellingen /mijngegevens /taal /privacy /help /stop)
> demo5y
    Bu kodu tanımıyorum. Harfler doğru mu, bir bakın ve kodu tekrar yazın. Ya da öğretmenden yeni bir link isteyin.
    [Menüye git]
> https://t.me/SamenspraakBot?start=demo5b
    De Regenboog: Groep 5b
    Dilinizi seçin.
    [Nederlands] [English] [Türkçe] [العربية] [polski] [українська] [فارسی · دری] [ትግርኛ] [Soomaali] [español] [română] [български] [русский] [français] [Deutsch] [português] [中文] [Papiamentu]

= ayse
> /start demo5x
    Bu kodu tanımıyorum. Harfler doğru mu, bir bakın ve kodu tekrar yazın. Ya da öğretmenden yeni bir link isteyin.
    [Menüye git]
> 1
    Ne yapmak istersiniz?
    [Bu haftanın kartı] [Ev için daha fazlası] [Ayarlar] [Hangi bilgiler kayıtlı?] [Yardım] [Durdur]
