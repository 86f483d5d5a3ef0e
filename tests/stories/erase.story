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
    Wat zal ik wissen? Ik kan het niet terughalen.
    ·
    <b>Wat ik schreef:</b> je plannen, wat je oefende, seintjes en opnames. Je blijft leraar van je klas.
    ·
    <b>Alles:</b> dat, en ook dat je bij deze school hoort. Voor een klas heb je daarna een nieuwe uitnodiging nodig. Ouders krijgen hun kaart gewoon.
    [Wat ik schreef] [Wat ik als ouder heb] [Alles] [Toch niet]
> [Wat ik als ouder heb]
    Weet je het zeker? De kaarten van al je klassen als ouder stoppen. Wat je als leraar schreef, blijft.
    [Ja, wissen] [Toch niet]
> [Ja, wissen]
    Alles wat ik van je als ouder had, is gewist. Je krijgt geen kaarten meer.
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

# A teacher erases what they wrote, changes their mind, and then erases everything.
= sanne
> /wissen
    Wat zal ik wissen? Ik kan het niet terughalen.
    ·
    <b>Wat ik schreef:</b> je plannen, wat je oefende, seintjes en opnames. Je blijft leraar van je klas.
    ·
    <b>Alles:</b> dat, en ook dat je bij deze school hoort. Voor een klas heb je daarna een nieuwe uitnodiging nodig. Ouders krijgen hun kaart gewoon.
    [Wat ik schreef] [Alles] [Toch niet]
> [Toch niet]
    Goed, alles blijft zoals het is.
> /wissen
    Wat zal ik wissen? Ik kan het niet terughalen.
    ·
    <b>Wat ik schreef:</b> je plannen, wat je oefende, seintjes en opnames. Je blijft leraar van je klas.
    ·
    <b>Alles:</b> dat, en ook dat je bij deze school hoort. Voor een klas heb je daarna een nieuwe uitnodiging nodig. Ouders krijgen hun kaart gewoon.
    [Wat ik schreef] [Alles] [Toch niet]
> [Wat ik schreef]
    Weet je het zeker? Alles wat je schreef en insprak, gaat nu weg.
    [Ja, wissen] [Toch niet]
> [Toch niet]
    Goed, alles blijft zoals het is.
> /wissen
    Wat zal ik wissen? Ik kan het niet terughalen.
    ·
    <b>Wat ik schreef:</b> je plannen, wat je oefende, seintjes en opnames. Je blijft leraar van je klas.
    ·
    <b>Alles:</b> dat, en ook dat je bij deze school hoort. Voor een klas heb je daarna een nieuwe uitnodiging nodig. Ouders krijgen hun kaart gewoon.
    [Wat ik schreef] [Alles] [Toch niet]
> [Wat ik schreef]
    Weet je het zeker? Alles wat je schreef en insprak, gaat nu weg.
    [Ja, wissen] [Toch niet]
> [Ja, wissen]
    Gewist. Wat je schreef en insprak, kan niemand meer lezen of horen.
> /wissen
    Wat zal ik wissen? Ik kan het niet terughalen.
    ·
    <b>Wat ik schreef:</b> je plannen, wat je oefende, seintjes en opnames. Je blijft leraar van je klas.
    ·
    <b>Alles:</b> dat, en ook dat je bij deze school hoort. Voor een klas heb je daarna een nieuwe uitnodiging nodig. Ouders krijgen hun kaart gewoon.
    [Wat ik schreef] [Alles] [Toch niet]
> [Alles]
    Weet je het zeker? Daarna weet ik niets meer van je.
    [Ja, wissen] [Toch niet]
> [Ja, wissen]
    Alles is gewist. Ik weet niets meer van je.
    ·
    Praatte je in een chat-app? Daar staat dit gesprek nog. Je kunt het er zelf wissen.
> /menu
    U hoort nu niet bij een klas of school. Begin met een link of code van school.
    [Beginnen] [Hulp]

# A teacher who sent too many wrong codes has to wait, the longer the more there were.
! teaches kim Groep 5b
= kim
~ /menu
~ /start demo5c
~ /start demo5d
~ /start demo5e
~ /start demo5f
~ /start demo5g
> /wissen
    Wat zal ik wissen? Ik kan het niet terughalen.
    ·
    <b>Wat ik schreef:</b> je plannen, wat je oefende, seintjes en opnames. Je blijft leraar van je klas.
    ·
    <b>Alles:</b> dat, en ook dat je bij deze school hoort. Voor een klas heb je daarna een nieuwe uitnodiging nodig. Ouders krijgen hun kaart gewoon.
    [Wat ik schreef] [Alles] [Toch niet]
> [Alles]
    Weet je het zeker? Daarna weet ik niets meer van je.
    [Ja, wissen] [Toch niet]
> [Ja, wissen]
    Dat waren te veel verkeerde codes. Wissen kan over één minuut.
@ 2026-12-05T10:02
~ /start demo5h
> /wissen
    Wat zal ik wissen? Ik kan het niet terughalen.
    ·
    <b>Wat ik schreef:</b> je plannen, wat je oefende, seintjes en opnames. Je blijft leraar van je klas.
    ·
    <b>Alles:</b> dat, en ook dat je bij deze school hoort. Voor een klas heb je daarna een nieuwe uitnodiging nodig. Ouders krijgen hun kaart gewoon.
    [Wat ik schreef] [Alles] [Toch niet]
> [Alles]
    Weet je het zeker? Daarna weet ik niets meer van je.
    [Ja, wissen] [Toch niet]
> [Ja, wissen]
    Dat waren te veel verkeerde codes. Wissen kan over 2 minuten.
