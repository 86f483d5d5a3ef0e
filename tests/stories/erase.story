# A parent has everything erased, and is a stranger afterwards.
= mila
~ /start demo5b
~ [Nederlands]
~ [Ja, ik doe mee]
~ [Zaterdag 10:00]
> /wissen
    Wilt u alles wissen? Dan stoppen de kaarten van al uw klassen. Alles wat ik van u heb, gaat weg. Dat kan ik niet terughalen.
    [Ja, alles wissen] [Nee, zo laten]
> [Nee, zo laten]
    Goed, alles blijft zoals het is.
~ /instellingen
> [Alles wissen]
    Wilt u alles wissen? Dan stoppen de kaarten van al uw klassen. Alles wat ik van u heb, gaat weg. Dat kan ik niet terughalen.
    [Ja, alles wissen] [Nee, zo laten]
> [Ja, alles wissen]
    Alles is gewist. Ik weet niets meer van u, en u krijgt geen berichten meer.
    ·
    Dit gesprek staat nog in uw app. Daar kunt u het zelf wissen.
    ·
    Wilt u later weer meedoen? Tik dan op de link van school.
> [Andere vraag]
    Deze knop werkt niet meer. Ga verder via /menu.
> hallo
    Welkom bij Samenspraak. Kies uw taal.
    Welcome. Choose your language.
    Hoş geldiniz. Dilinizi seçin.
    أهلاً وسهلاً. اختاروا لغتكم.
    [Nederlands] [English] [Türkçe] [العربية] [polski] [українська] [فارسی · دری] [ትግርኛ] [Soomaali] [español] [română] [български] [русский] [français] [Deutsch] [português] [中文] [Papiamentu]
@ 2026-12-05T10:00
! tick mila
    (planned 2, sent 2, dropped 0)

# A teacher who is a parent: what they prepared stays.
= sanne
~ /start demo5b
~ [Nederlands]
~ [Ja, ik doe mee]
~ [Zaterdag 10:00]
~ /voorbereiden
~ [Pesten]
~ Noor
> /wissen
    Wilt u alles wissen wat ik van u als ouder heb? Dan stoppen de kaarten van al uw klassen. Dat kan ik niet terughalen.
    ·
    Wat u als leraar schreef, blijft.
    [Ja, alles wissen] [Nee, zo laten]
> [Ja, alles wissen]
    Alles wat ik van u als ouder had, is gewist. U krijgt geen kaarten meer.
> /kaart
    U krijgt nu geen kaarten. Wilt u meedoen? Tik dan op de link van school.
> /verder
    We gaan verder waar je was.
    ---
    <b>Stap 1 van 13</b> · Past dit gesprek nu?
    ·
    Voor je begint: is dit een gesprek dat je nu kunt voeren, of moet er eerst iets anders? Hoe staat het ervoor?
    ·
    Je keuze bewaar ik niet. In de app blijft mijn antwoord wel staan.
    [Een gewoon gesprek] [Ik ken de ouder nog niet] [Zorgen over veiligheid] [Boosheid of dreiging] [Voorbeeld] [Waarom?] [Terug] [Pauze]
