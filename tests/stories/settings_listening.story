# To hear cards, and to read them again.
= mila
~ /start demo5b
~ [Nederlands]
~ [Ja, ik doe mee]
~ [Zaterdag 10:00]
~ /instellingen
> [Kaart horen]
    In welke taal wilt u de kaart horen?
    ·
    Iemand van school spreekt de kaart in. De opname komt bij de kaart. Is er geen opname? Dan komt alleen de tekst.
    [Tamaziɣt] [Tarifiyt] [Soomaali] [ትግርኛ] [Kurmancî] [سۆرانی] [پښتو] [Darija الدارجة] [Nederlands] [English] [Türkçe] [العربية] [polski] [українська] [فارسی · دری] [español] [română] [български] [русский] [français] [Deutsch] [português] [中文] [Papiamentu] [Liever lezen]
> [Soomaali]
    Goed. Is er een opname in deze taal, dan komt die met de kaart mee: <b>Soomaali</b>.
> /instellingen
    U krijgt de kaart van Groep 5b op zaterdag om 10:00.
    ·
    Is de kaart ingesproken? Dan krijgt u ook het geluid.
    ·
    Wat wilt u veranderen?
    [Dag en uur] [Taal] [Pauze] [Kaart lezen] [Wat wordt bewaard?] [Alles wissen] [Stop] [Zo laten]
> [Kaart lezen]
    U hoort de kaart nu in deze taal: <b>Soomaali</b>.
    ·
    In welke taal wilt u de kaart horen?
    ·
    Iemand van school spreekt de kaart in. De opname komt bij de kaart. Is er geen opname? Dan komt alleen de tekst.
    [Tamaziɣt] [Tarifiyt] [Soomaali] [ትግርኛ] [Kurmancî] [سۆرانی] [پښتو] [Darija الدارجة] [Nederlands] [English] [Türkçe] [العربية] [polski] [українська] [فارسی · دری] [español] [română] [български] [русский] [français] [Deutsch] [português] [中文] [Papiamentu] [Liever lezen]
> [Liever lezen]
    Goed. U krijgt de kaart als tekst.
> /instellingen
    U krijgt de kaart van Groep 5b op zaterdag om 10:00.
    ·
    Wat wilt u veranderen?
    [Dag en uur] [Taal] [Pauze] [Kaart horen] [Wat wordt bewaard?] [Alles wissen] [Stop] [Zo laten]
