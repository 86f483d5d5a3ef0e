# After the preparation: a reminder on the school day before the talk, and one for the follow-up. What was typed is in neither.
= sanne
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
> [Ja, graag]
    Wanneer is het gesprek? Tik op een dag, of typ er een.
    ·
    Bijvoorbeeld: <i>morgen om half vier</i>, of <i>4 december</i>.
    [vr 27 november] [ma 30 november] [di 1 december] [wo 2 december] [do 3 december] [vr 4 december] [ma 7 december] [di 8 december] [wo 9 december] [do 10 december] [Weet ik nog niet]
> [di 1 december]
    Genoteerd: <b>dinsdag 1 december</b>.
    ·
    Afgesproken. Je krijgt een seintje op <b><tg-time unix="1796050800" format="wDt">maandag 30 november om 16:00 uur</tg-time></b>.
    [Prima] [Ander uur]
> [Prima]
    Wil je ook een seintje om terug te kijken? Kies hoe lang na je gesprek.
    [Na 1 week] [Na 2 weken] [Na 4 weken] [Na 6 weken] [Nee, dank je]
> [Na 4 weken]
    Goed. Voor de terugblik krijg je een seintje op <b><tg-time unix="1799074800" format="wDt">maandag 4 januari om 16:00 uur</tg-time></b>.
    ·
    Verzetten of wissen kan altijd, met /herinneringen.
    ·
    In het menu vind je alles terug.
    [Naar het menu]
> /herinneringen
    Deze seintjes staan klaar. Tik er een aan om het te verzetten of te wissen.
    [ma 30 nov 16.00: gesprek] [ma 4 jan 16.00: terugblik] [Alles stoppen] [Zo laten]

@ 2026-11-30T15:59
! tick sanne
    (planned 0, sent 0, dropped 0)
@ 2026-11-30T16:00
! tick sanne
    (planned 0, sent 1, dropped 0)
    (sanne)
    Morgen is je gesprek (Tegenvallende resultaten).
    ·
    Neem je openingszin nog eens door.
    [Toon mijn plan] [Herinneringen]
! tick sanne
    (planned 0, sent 0, dropped 0)
= sanne
> [Toon mijn plan]
    <b>Plan voor het gesprek: Tegenvallende resultaten</b>
    ·
    <b>Over wie</b>
    Sem
    ·
    <b>Dit vertelde de ouder al</b>
    Vraag ik eerst na bij de vorige leraar.
    ·
    <i>Nog leeg: Zo begin ik · Dit gaat goed · Dit zag ik · Mijn boodschap · Mijn vertrouwen · Mijn vragen, en dan stil · Mijn uitleg, om na te vragen · Hoe de ouder het misschien ziet · Dit willen we allebei · Als … dan … · En als … dan … · Wie beslist wat · Dit is al geprobeerd · Dit wil het kind zelf · Dit biedt de school · Afspraak: wie, wat, wanneer · In gewone taal · Is het duidelijk? · Tolk · Wie moet het ook weten · Dan kijken we terug · Mijn notitie na afloop · Mijn vraag aan mezelf</i>
    ·
    Het gesprek is op <b>dinsdag 1 december</b>.
    ·
    Wat wil je met dit plan?
    [Meenemen op papier] [Dit gesprek oefenen] [In mijn agenda] [Geef me een seintje] [Aanpassen] [Meer] [Naar het menu]
> /herinneringen
    Deze seintjes staan klaar. Tik er een aan om het te verzetten of te wissen.
    [ma 4 jan 16.00: terugblik] [Alles stoppen] [Zo laten]
@ 2027-01-04T16:00
! tick sanne
    (planned 0, sent 1, dropped 6)
    (sanne)
    Vandaag kijk je terug op je gesprek (Tegenvallende resultaten). Hoe gaat het nu met wat jullie afspraken?
    [Terugkijken] [Toon mijn plan] [Herinneringen]
> [Herinneringen]
    Er staat geen seintje klaar. Bij je plan kun je er een zetten, met /plan.
