# After a year the code of a class works no longer, until there is a new one. Who joined stays.
= sanne
~ /klas
~ [Nieuwe klas]
~ Groep 6a
~ [Groep 6-8]
~ [Ja, zoals de school]
~ [Klaar]

@ 2027-11-26T12:00
= fatma
~ /start
~ [English]
> /start code-1
    De Regenboog: Groep 6a
    Choose your language.
    [Nederlands] [English] [Türkçe] [العربية] [polski] [українська] [فارسی · دری] [ትግርኛ] [Soomaali] [español] [română] [български] [русский] [français] [Deutsch] [português] [中文] [Papiamentu]

@ 2027-11-27T15:30
> /start code-1
    This link is too old and does not work any more. Please ask the school for a new link.
    [Go to the menu]
= sanne
~ /klas
> [Groep 6a]
    <b>Groep 6a</b> (Groep 6-8)
    ·
    Ouders hebben een nieuwe code nodig. Maak die bij Ouders uitnodigen.
    [Ouders uitnodigen] [Collega erbij] [Ik stop met deze klas] [Mijn klassen]
> [Ouders uitnodigen]
    De code van <b>Groep 6a</b> is verlopen. Ouders die al meedoen, blijven.
    [Nieuwe code] [Zo laten]
> [Zo laten]
    <b>Groep 6a</b> (Groep 6-8)
    ·
    Ouders hebben een nieuwe code nodig. Maak die bij Ouders uitnodigen.
    [Ouders uitnodigen] [Collega erbij] [Ik stop met deze klas] [Mijn klassen]
~ [Ouders uitnodigen]
> [Nieuwe code]
    Zo doen ouders van <b>Groep 6a</b> mee. Ze typen in een gesprek met mij:
    ·
    /start code-2
    ·
    De code werkt tot 26 november 2028.
    [Poster om op te hangen] [QR-code] [Nieuwe code] [Klaar]
= fatma
> /start code-2
    De Regenboog: Groep 6a
    Choose your language.
    [Nederlands] [English] [Türkçe] [العربية] [polski] [українська] [فارسی · دری] [ትግርኛ] [Soomaali] [español] [română] [български] [русский] [français] [Deutsch] [português] [中文] [Papiamentu]
