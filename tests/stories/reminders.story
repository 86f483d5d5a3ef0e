# Everything that is still to come: another hour, away with one, away with all.
= sanne
> /herinneringen
    Er staat geen seintje klaar. Bij je plan kun je er een zetten, met /plan.
~ /voorbereiden
~ [Tegenvallende resultaten]
~ Sem
~ [Een gewoon gesprek]
~ [Ja, maar kort]
~ [Overslaan]
~ [Overslaan]
~ [Overslaan]
~ [Overslaan]
~ [Dat weet ik niet]
~ [Overslaan]
~ [Overslaan]
~ [Overslaan]
~ [Flink gespannen]
~ [Overslaan]
~ [Overslaan]
~ [Overslaan]
~ [Overslaan]
~ [Overslaan]
~ [Overslaan]
~ [Overslaan]
~ [Nee, ga verder]
~ [Overslaan]
~ [Overslaan]
~ [Overslaan]
~ [Overslaan]
~ [Overslaan]
~ [Overslaan]
~ [Overslaan]
~ [Overslaan]
~ [Overslaan]
~ [Overslaan]
~ [Toon mijn plan]
~ [Ja, graag]
~ [di 8 december]
~ [Prima]
~ [Na 1 week]
~ /voorbereiden
~ [Tegenvallende resultaten]
~ Noor
~ [Een gewoon gesprek]
~ [Pauze]
~ [Herinner me later]
~ [Over een week]
> /menu
    Wat wil je doen?
    [Verder met voorbereiden] [Gesprek voorbereiden] [Oefenen met een ouder] [Mijn plannen] [Korte hulp] [Herinneringen] [Thema van de klas] [Mijn klassen] [Cijfers van de klas] [Kaart inspreken] [Wat wordt bewaard?] [Hulp]
> [Herinneringen]
    Deze seintjes staan klaar. Tik er een aan om het te verzetten of te wissen.
    [vr 4 dec 16.00: voorbereiding] [ma 7 dec 16.00: gesprek] [di 15 dec 16.00: terugblik] [Alles stoppen] [Zo laten]
> [vr 4 dec 16.00: voorbereiding]
    <b><tg-time unix="1796396400" format="wDt">vrijdag 4 december om 16:00 uur</tg-time></b>: een seintje om verder te gaan met je voorbereiding (Tegenvallende resultaten).
    ·
    Wat wil je ermee?
    [Ander uur] [Wissen] [Terug]
> [Terug]
    Deze seintjes staan klaar. Tik er een aan om het te verzetten of te wissen.
    [vr 4 dec 16.00: voorbereiding] [ma 7 dec 16.00: gesprek] [di 15 dec 16.00: terugblik] [Alles stoppen] [Zo laten]
> [ma 7 dec 16.00: gesprek]
    <b><tg-time unix="1796655600" format="wDt">maandag 7 december om 16:00 uur</tg-time></b>: een seintje voor je gesprek (Tegenvallende resultaten).
    ·
    Wat wil je ermee?
    [Ander uur] [Wissen] [Terug]
> [Ander uur]
    Het seintje komt op <tg-time unix="1796655600" format="wDt">maandag 7 december om 16:00 uur</tg-time>. Hoe laat heb je het liever?
    [8.00] [9.00] [10.00] [11.00] [12.00] [13.00] [14.00] [15.00] [16.00] [17.00] [18.00] [19.00] [Zo laten]
> [8.00]
    Goed. Je krijgt een seintje op <b><tg-time unix="1796626800" format="wDt">maandag 7 december om 08:00 uur</tg-time></b>.
    ·
    Deze seintjes staan klaar. Tik er een aan om het te verzetten of te wissen.
    [vr 4 dec 16.00: voorbereiding] [ma 7 dec 8.00: gesprek] [di 15 dec 16.00: terugblik] [Alles stoppen] [Zo laten]
> [ma 7 dec 8.00: gesprek]
    <b><tg-time unix="1796626800" format="wDt">maandag 7 december om 08:00 uur</tg-time></b>: een seintje voor je gesprek (Tegenvallende resultaten).
    ·
    Wat wil je ermee?
    [Ander uur] [Wissen] [Terug]
> [Wissen]
    Gewist.
    ·
    Deze seintjes staan klaar. Tik er een aan om het te verzetten of te wissen.
    [vr 4 dec 16.00: voorbereiding] [di 15 dec 16.00: terugblik] [Alles stoppen] [Zo laten]
> [di 15 dec 16.00: terugblik]
    <b><tg-time unix="1797346800" format="wDt">dinsdag 15 december om 16:00 uur</tg-time></b>: een seintje voor je terugblik (Tegenvallende resultaten).
    ·
    Wat wil je ermee?
    [Ander uur] [Wissen] [Terug]
# meanwhile it has come
@ 2026-12-15T17:00
! tick sanne
    (planned 0, sent 1, dropped 1)
    (sanne)
    Vandaag kijk je terug op je gesprek (Tegenvallende resultaten). Hoe gaat het nu met wat jullie afspraken?
    [Terugkijken] [Toon mijn plan] [Herinneringen]
> [Ander uur]
    Dat kan niet meer. Het seintje is al geweest, of dat uur is voorbij.
    ·
    Er staat geen seintje klaar. Bij je plan kun je er een zetten, met /plan.
> [Zo laten]
    Deze knop werkt niet meer. Ga verder via /menu.
