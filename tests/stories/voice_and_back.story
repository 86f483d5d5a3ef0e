# A recording that was left before it was handed in can be found again; every way out, and what comes of old buttons.
! invitation voice WELKOM-STEM Groep 5b

= amina
~ /start WELKOM-STEM
~ [Nederlands]
> [Niet nu]
    Goed. Later inspreken kan met /inspreken.
~ /inspreken
~ [Kaart inspreken]
~ [Kurmancî]
> (voice)
    Hier past alleen een spraakbericht. Houd de microfoon van de app ingedrukt en spreek de kaart in.
    [Andere kaart] [Niet nu]
> [Niet nu]
    Goed. Later inspreken kan met /inspreken.
~ /inspreken
~ [Kaart inspreken]
~ [Kurmancî]
~ (voice 20 s)
> /inspreken
    Niet elke ouder leest graag. Met een opname kunnen zij de kaart horen.
    ·
    <b>Dit wordt bewaard:</b> de opname met de stem, op de server van school. Eerst luistert de leraar. Daarna horen ouders van deze school de opname, als zij die taal kozen.
    ·
    Wissen kan altijd, hier bij Mijn opnames.
    [Kaart inspreken] [Mijn opnames] [Niet nu]
~ [Mijn opnames]
> [· Kurmancî · De schooldag]
    <b>De schooldag</b>
    ·
    Waar heb je morgen zin in?
    ·
    Vraag het voor het slapen. Noem ook iets waar u zelf zin in hebt.
    ---
    🔊 Kurmancî
    (geluid, 20 s)
    ---
    Deze opname is nog niet verstuurd.
    [Versturen] [Wissen] [Terug]
> [Terug]
    ✓ gaat mee met de kaart
    … wacht op de leraar
    · nog niet verstuurd
    ·
    Tik een opname aan om te luisteren of te wissen.
    [· Kurmancî · De schooldag] [Terug]
> [Terug]
    Niet elke ouder leest graag. Met een opname kunnen zij de kaart horen.
    ·
    <b>Dit wordt bewaard:</b> de opname met de stem, op de server van school. Eerst luistert de leraar. Daarna horen ouders van deze school de opname, als zij die taal kozen.
    ·
    Wissen kan altijd, hier bij Mijn opnames.
    [Kaart inspreken] [Mijn opnames] [Niet nu]
~ [Mijn opnames]
~ [· Kurmancî · De schooldag]
> [Versturen]
    Dank! De leraar luistert ernaar. Daarna gaat de opname mee met de kaart.
    [Nog een kaart] [Genoeg voor nu]
> [Nog een kaart]
    In welke taal is de opname?
    [Tamaziɣt] [Tarifiyt] [Soomaali] [ትግርኛ] [Kurmancî] [سۆرانی] [پښتو] [Darija الدارجة] [Nederlands] [English] [Türkçe] [العربية] [polski] [українська] [فارسی · دری] [español] [română] [български] [русский] [français] [Deutsch] [português] [中文] [Papiamentu]
~ /inspreken
~ [Mijn opnames]
~ [… Kurmancî · De schooldag]
> [Wissen]
    Gewist. De opname gaat met geen kaart meer mee.
# the same button once more: it belongs to a question of before
> [Wissen]
    Deze knop werkt niet meer. Ga verder via /menu.
> /luisteren
    In welke taal wilt u de kaart horen?
    ·
    Iemand van school spreekt de kaart in. De opname komt bij de kaart. Is er geen opname? Dan komt alleen de tekst.
    [Tamaziɣt] [Tarifiyt] [Soomaali] [ትግርኛ] [Kurmancî] [سۆرانی] [پښتو] [Darija الدارجة] [Nederlands] [English] [Türkçe] [العربية] [polski] [українська] [فارسی · دری] [español] [română] [български] [русский] [français] [Deutsch] [português] [中文] [Papiamentu] [Liever lezen]
> [Kurmancî]
    Goed. Is er een opname in deze taal, dan komt die met de kaart mee: <b>Kurmancî</b>.
