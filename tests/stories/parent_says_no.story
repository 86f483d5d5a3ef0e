# No is fine, and later yes is fine too.
= mila
> /start demo5b
    De Regenboog: Groep 5b
    Kies uw taal.
    Choose your language.
    Dilinizi seçin.
    اختاروا لغتكم.
    [Nederlands] [English] [Türkçe] [العربية] [polski] [українська] [فارسی · دری] [ትግርኛ] [Soomaali] [español] [română] [български] [русский] [français] [Deutsch] [português] [中文] [Papiamentu]
> [Nederlands]
    Elke week krijgt u één kaart van Groep 5b: een vraag voor uw kind en iets kleins om samen te doen. Het duurt vijf minuten. U mag het doen in elke taal.
    ·
    <b>Dit bewaar ik:</b> uw account in deze app, uw taal, de klas, de dag en het uur van de kaart, uw pauze, of u leest of luistert, en welke kaart u bekeek. Over uw kind niets. De leraar ziet niet wat u kiest.
    ·
    Zegt u dat een kaart goed ging of te moeilijk was? Dan tel ik dat voor de hele klas, zonder uw naam.
    ·
    Meedoen is vrij. Stoppen kan altijd: tik op Stop of stuur het woord <i>stop</i>.
    ·
    Wilt u meedoen?
    [Ja, ik doe mee] [Nee, liever niet] [Wat wordt bewaard?]
    (the app offers /start /menu /kaart /thuis /instellingen /mijngegevens /taal /privacy /help /stop)
> [Wat wordt bewaard?]
    <b>Dit bewaar ik:</b> uw account in deze app, uw taal, de klas, de dag en het uur van de kaart, uw pauze, of u leest of luistert, en welke kaart u bekeek. Over uw kind bewaar ik niets.
    ·
    De leraar ziet niet wat u leest of kiest. Meedoen is vrij. Stoppen kan altijd, met /stop.
    ·
    Ik tel per klas hoeveel ouders meedoen. Ook tel ik hoe vaak een kaart goed ging of te moeilijk was. Namen staan daar niet bij. School ziet geen aantal onder de vijf.
    ·
    Wilt u zien wat ik van u heb, het meenemen of het wissen? Kies /mijngegevens.
    ·
    Wat u typt, staat op de server achter slot. Wist u alles, dan kan niemand het meer lezen.
    ·
    De app waarin dit gesprek staat, bewaart het gesprek ook. Daar gaat de school niet over. Een bericht of het hele gesprek wissen kan in de app zelf.
    ·
    Elke week krijgt u één kaart van Groep 5b: een vraag voor uw kind en iets kleins om samen te doen. Het duurt vijf minuten. U mag het doen in elke taal.
    ·
    <b>Dit bewaar ik:</b> uw account in deze app, uw taal, de klas, de dag en het uur van de kaart, uw pauze, of u leest of luistert, en welke kaart u bekeek. Over uw kind niets. De leraar ziet niet wat u kiest.
    ·
    Zegt u dat een kaart goed ging of te moeilijk was? Dan tel ik dat voor de hele klas, zonder uw naam.
    ·
    Meedoen is vrij. Stoppen kan altijd: tik op Stop of stuur het woord <i>stop</i>.
    ·
    Wilt u meedoen?
    [Ja, ik doe mee] [Nee, liever niet] [Wat wordt bewaard?]
> [Nee, liever niet]
    Dat is goed. U krijgt geen kaarten.
    ·
    Wilt u later toch meedoen? Tik dan opnieuw op de link van school.
@ 2026-11-28T10:00
! tick mila
    (planned 2, sent 2, dropped 0)
> /menu
    U hoort nu niet bij een klas of school. Begin met een link of code van school.
    [Beginnen] [Hulp]
> /start demo5b
    De Regenboog: Groep 5b
    Kies uw taal.
    Choose your language.
    Dilinizi seçin.
    اختاروا لغتكم.
    [Nederlands] [English] [Türkçe] [العربية] [polski] [українська] [فارسی · دری] [ትግርኛ] [Soomaali] [español] [română] [български] [русский] [français] [Deutsch] [português] [中文] [Papiamentu]
> [Nederlands]
    Elke week krijgt u één kaart van Groep 5b: een vraag voor uw kind en iets kleins om samen te doen. Het duurt vijf minuten. U mag het doen in elke taal.
    ·
    <b>Dit bewaar ik:</b> uw account in deze app, uw taal, de klas, de dag en het uur van de kaart, uw pauze, of u leest of luistert, en welke kaart u bekeek. Over uw kind niets. De leraar ziet niet wat u kiest.
    ·
    Zegt u dat een kaart goed ging of te moeilijk was? Dan tel ik dat voor de hele klas, zonder uw naam.
    ·
    Meedoen is vrij. Stoppen kan altijd: tik op Stop of stuur het woord <i>stop</i>.
    ·
    Wilt u meedoen?
    [Ja, ik doe mee] [Nee, liever niet] [Wat wordt bewaard?]
> [Ja, ik doe mee]
    Wanneer wilt u de kaart krijgen?
    ·
    Kies een rustig moment. Ons voorstel: zaterdag om 10:00 uur.
    [Zaterdag 10:00] [Zondag 17:00] [Woensdag 13:00] [Vrijdag 16:00] [Een ander moment]
