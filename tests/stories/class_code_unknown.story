# A class of before, of which only the hash of the code is kept: there is a new one.
! class groep-3-5 Groep 4a
! teaches sanne Groep 4a
! invitation class LANG-GELEDEN-1 Groep 4a

= sanne
~ /klas
> [Groep 4a]
    <b>Groep 4a</b> (Groep 3-5)
    ·
    Ouders hebben een nieuwe code nodig. Maak die bij Ouders uitnodigen.
    [Ouders uitnodigen] [Collega erbij] [Ik stop met deze klas] [Mijn klassen]
> [Ouders uitnodigen]
    De code van <b>Groep 4a</b> kan ik niet meer laten zien. Met een nieuwe code werkt de oude niet meer. Ouders die al meedoen, blijven.
    [Nieuwe code] [Zo laten]
> [Nieuwe code]
    Zo doen ouders van <b>Groep 4a</b> mee. Ze typen in een gesprek met mij:
    ·
    /start code-1
    ·
    De code werkt tot 27 november 2027.
    [Poster om op te hangen] [QR-code] [Nieuwe code] [Klaar]

= fatma
~ /start
~ [Nederlands]
> LANG-GELEDEN-1
    Deze link is verlopen. Vraag op school om een nieuwe link.
    [Naar het menu]
> code-1
    De Regenboog: Groep 4a
    Kies uw taal.
    Choose your language.
    Dilinizi seçin.
    اختاروا لغتكم.
    [Nederlands] [English] [Türkçe] [العربية] [polski] [українська] [فارسی · دری] [ትግርኛ] [Soomaali] [español] [română] [български] [русский] [français] [Deutsch] [português] [中文] [Papiamentu]
