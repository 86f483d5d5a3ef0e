# A teacher's code works once.
! invitation teacher EEN-KEER Groep 5b
= noa
~ /start EEN-KEER
= vreemde
> /start EEN-KEER
    Welkom bij Samenspraak. Kies uw taal.
    Welcome. Choose your language.
    Hoş geldiniz. Dilinizi seçin.
    أهلاً وسهلاً. اختاروا لغتكم.
    [Nederlands] [English] [Türkçe] [العربية] [polski] [українська] [فارسی · دری] [ትግርኛ] [Soomaali] [español] [română] [български] [русский] [français] [Deutsch] [português] [中文] [Papiamentu]
> [Nederlands]
    Deze link is al gebruikt. Hij werkt maar één keer. Vraag op school om een nieuwe link.
    [Naar het menu]
    (the app offers /start /menu /kaart /thuis /instellingen /mijngegevens /taal /privacy /help /stop)
