# A code with a mistake in it, by someone new and by someone known.
= vreemde
> /start demo5x
    Welkom bij Samenspraak. Kies uw taal.
    Welcome. Choose your language.
    Hoş geldiniz. Dilinizi seçin.
    أهلاً وسهلاً. اختاروا لغتكم.
    [Nederlands] [English] [Türkçe] [العربية]
> [Türkçe]
    Bu mesajın Türkçesi henüz yok.
    ·
    Deze code ken ik niet. Kijk of alle letters kloppen en typ de code nog eens. Of vraag de leraar om een nieuwe link.
    [Naar het menu]
    (the app offers /start /menu /kaart /instellingen /taal /privacy /help /stop)
> demo5y
    Bu mesajın Türkçesi henüz yok.
    ·
    Deze code ken ik niet. Kijk of alle letters kloppen en typ de code nog eens. Of vraag de leraar om een nieuwe link.
    [Naar het menu]
> https://t.me/SamenspraakBot?start=demo5b
    Bu mesajın Türkçesi henüz yok.
    ·
    De Regenboog: Groep 5b
    Kies uw taal.
    Choose your language.
    Dilinizi seçin.
    اختاروا لغتكم.
    [Nederlands] [English] [Türkçe] [العربية]

= ayse
> /start demo5x
    Bu mesajın Türkçesi henüz yok.
    ·
    Deze code ken ik niet. Kijk of alle letters kloppen en typ de code nog eens. Of vraag de leraar om een nieuwe link.
    [Naar het menu]
> 1
    Bu mesajın Türkçesi henüz yok.
    ·
    Wat wilt u doen?
    [Kaart van deze week] [Instellingen] [Wat wordt bewaard?] [Hulp] [Stop]
