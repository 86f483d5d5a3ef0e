# After five wrong codes a person has to wait; in the meantime the right one is not looked at either.
= vreemde
~ /start demo5a
~ [Nederlands]
> demo5c
    Deze code ken ik niet. Kijk of alle letters kloppen en typ de code nog eens. Of vraag de leraar om een nieuwe link.
    [Naar het menu]
> demo5d
    Deze code ken ik niet. Kijk of alle letters kloppen en typ de code nog eens. Of vraag de leraar om een nieuwe link.
    [Naar het menu]
> demo5e
    Deze code ken ik niet. Kijk of alle letters kloppen en typ de code nog eens. Of vraag de leraar om een nieuwe link.
    [Naar het menu]
> demo5f
    Deze code ken ik niet. Kijk of alle letters kloppen en typ de code nog eens. Of vraag de leraar om een nieuwe link.
    [Naar het menu]
> demo5b
    Dat waren te veel verkeerde codes. Probeer het over één minuut weer.
    [Naar het menu]
> /wissen
    Wilt u alles wissen? Dan stoppen de kaarten van al uw klassen. Alles wat ik van u heb, gaat weg. Dat kan ik niet terughalen.
    [Ja, alles wissen] [Nee, zo laten]
> [Ja, alles wissen]
    Dat waren te veel verkeerde codes. Wissen kan over één minuut.
@ 2026-11-27T15:30:59
> /start demo5b
    Dat waren te veel verkeerde codes. Probeer het over één minuut weer.
    [Naar het menu]
@ 2026-11-27T15:31
> /start demo5g
    Deze code ken ik niet. Kijk of alle letters kloppen en typ de code nog eens. Of vraag de leraar om een nieuwe link.
    [Naar het menu]
> /start demo5b
    Dat waren te veel verkeerde codes. Probeer het over 2 minuten weer.
    [Naar het menu]
@ 2026-11-27T15:33
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
