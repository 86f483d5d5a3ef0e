# A recording that the teacher does not use is gone, and who made it hears so. A code works once; who has none can record nothing.
! invitation voice WELKOM-STEM Groep 5b
! invitation teacher WELKOM-JAN Groep 5b

= jan
~ /start WELKOM-JAN
= amina
> /start WELKOM-STEM
    Welkom bij Samenspraak. Kies uw taal.
    Welcome. Choose your language.
    Hoş geldiniz. Dilinizi seçin.
    أهلاً وسهلاً. اختاروا لغتكم.
    [Nederlands] [English] [Türkçe] [العربية] [polski] [українська] [فارسی · دری] [ትግርኛ] [Soomaali] [español] [română] [български] [русский] [français] [Deutsch] [português] [中文] [Papiamentu]
> [Nederlands]
    Niet elke ouder leest graag. Met een opname kunnen zij de kaart horen.
    ·
    <b>Dit wordt bewaard:</b> de opname met de stem, op de server van school. Eerst luistert de leraar. Daarna horen ouders van deze school de opname, als zij die taal kozen.
    ·
    Wissen kan altijd, hier bij Mijn opnames.
    [Kaart inspreken] [Niet nu]
    (the app offers /start /menu /kaart /thuis /instellingen /mijngegevens /taal /privacy /help /stop)
~ [Kaart inspreken]
~ [ትግርኛ]
~ (voice 40 s)
> [Versturen]
    Dank! De leraar luistert ernaar. Daarna gaat de opname mee met de kaart.
    [Nog een kaart] [Genoeg voor nu]
> [Genoeg voor nu]
    Goed. Later inspreken kan met /inspreken.
= jan
> /menu
    Er staat een opname klaar voor Groep 5b: ትግርኛ. Beluisteren kan met /opnames.
    ---
    Wat wil je doen?
    [Gesprek voorbereiden] [Oefenen met een ouder] [Korte hulp] [Thema van de klas] [Mijn klassen] [Cijfers van de klas] [Kaart inspreken] [Wat wordt bewaard?] [Hulp]
~ /opnames
~ [… ትግርኛ · De schooldag]
> [Niet gebruiken]
    De opname is gewist. Maakte iemand anders die? Dan is er een bericht gestuurd.
    ·
    Niet elke ouder leest graag. Een ouder of collega kan de kaart inspreken, in elke taal. Andere ouders kunnen dan luisteren.
    ·
    Er is nog geen opname. Vraag iemand, of spreek zelf een kaart in.
    [Iemand vragen] [Zelf inspreken] [Klaar]
= amina
> /menu
    De opname van de kaart (ትግርኛ) wordt niet gebruikt en is gewist. Nog eens inspreken mag, met /inspreken.
    ---
    Wat wilt u doen?
    [Kaart inspreken] [Wat wordt bewaard?] [Hulp]
> /inspreken
    Niet elke ouder leest graag. Met een opname kunnen zij de kaart horen.
    ·
    <b>Dit wordt bewaard:</b> de opname met de stem, op de server van school. Eerst luistert de leraar. Daarna horen ouders van deze school de opname, als zij die taal kozen.
    ·
    Wissen kan altijd, hier bij Mijn opnames.
    [Kaart inspreken] [Niet nu]
= ayse
> /start WELKOM-STEM
    Bu link daha önce kullanılmış. Sadece bir kez çalışıyor. Okuldan yeni bir link isteyin.
    [Menüye git]
> /inspreken
    Kart seslendirmek için öğretmenin vereceği bir kod gerekir. Kodu okuldan isteyin.
> /opnames
    Je hebt nog geen klas. Vraag de schoolleider om een link met jouw klas.
= petra
> /opnames
    Je hebt nog geen klas. Vraag de schoolleider om een link met jouw klas.
> (voice 5 s)
    Een spraakbericht kan ik niet beluisteren. Typ een antwoord of kies een knop.
