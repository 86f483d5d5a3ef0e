# What can be done from a reminder. What was typed is in none of them.
! plan sanne pesten Noor: Ik bel u vrijdag.
= sanne
~ /plan
> [Geef me een seintje]
    Wanneer is het gesprek? Tik op een dag, of typ er een.
    ·
    Bijvoorbeeld: <i>morgen om half vier</i>, of <i>4 december</i>.
    [vr 27 november] [ma 30 november] [di 1 december] [wo 2 december] [do 3 december] [vr 4 december] [ma 7 december] [di 8 december] [wo 9 december] [do 10 december] [Weet ik nog niet]
> [di 1 december]
    Genoteerd: <b>dinsdag 1 december</b>.
    ·
    Afgesproken. Je krijgt een seintje op <b><tg-time unix="1796050800" format="wDt">maandag 30 november om 16:00 uur</tg-time></b>.
    [Prima] [Ander uur]
~ [Prima]
> [Na 2 weken]
    Goed. Voor de terugblik krijg je een seintje op <b><tg-time unix="1797346800" format="wDt">dinsdag 15 december om 16:00 uur</tg-time></b>.
    ·
    Verzetten of wissen kan altijd, met /herinneringen.
    ·
    Het gesprek is op <b>dinsdag 1 december</b>.
    ·
    Wat wil je met dit plan?
    [Meenemen op papier] [Dit gesprek oefenen] [In mijn agenda] [Geef me een seintje] [Aanpassen] [Meer] [Naar het menu]
> /herinneringen
    Deze seintjes staan klaar. Tik er een aan om het te verzetten of te wissen.
    [ma 30 nov 16.00: gesprek] [di 15 dec 16.00: terugblik] [Alles stoppen] [Zo laten]
> [Zo laten]
    Goed, alles blijft zo.

@ 2026-11-30T16:00
! tick sanne
    (planned 0, sent 1, dropped 0)
    (sanne)
    Morgen is je gesprek (Pesten).
    ·
    Neem je openingszin nog eens door.
    [Toon mijn plan] [Herinneringen]
> [Herinneringen]
    Deze seintjes staan klaar. Tik er een aan om het te verzetten of te wissen.
    [di 15 dec 16.00: terugblik] [Alles stoppen] [Zo laten]

@ 2026-12-15T16:00
! tick sanne
    (planned 0, sent 1, dropped 4)
    (sanne)
    Vandaag kijk je terug op je gesprek (Pesten). Hoe gaat het nu met wat jullie afspraken?
    [Terugkijken] [Toon mijn plan] [Herinneringen]
> [Terugkijken]
    Terug naar je gesprek (Noor). Hoe ging het?
    [Goed] [Het ging wel] [Het was zwaar] [Het ging niet door] [Waarom?]
> [Toon mijn plan]
    <b>Plan voor het gesprek: Pesten</b>
    ·
    <b>Over wie</b>
    Noor
    ·
    <b>Zo begin ik</b>
    Fijn dat u er bent.
    ·
    <b>Afspraak: wie, wat, wanneer</b>
    Ik bel u vrijdag.
    ·
    <i>Nog leeg: Dit gaat goed · Dit zag ik · Mijn boodschap · Dit doen we meteen · Zo blijft het veilig · Elke dag even kijken · Weer goed verder · Mijn vragen, en dan stil · Dit vertelde de ouder al · Hoe de ouder het misschien ziet · Dit willen we allebei · Als … dan … · En als … dan … · Wie beslist wat · Dit wil het kind zelf · Dit biedt de school · In gewone taal · Is het duidelijk? · Tolk · Wie moet het ook weten · Ons aanspreekpunt · Dan kijken we terug · Mijn notitie na afloop · Mijn vraag aan mezelf</i>
    ·
    Het gesprek was op <b>dinsdag 1 december</b>.
    ·
    Wat wil je met dit plan?
    [Meenemen op papier] [Dit gesprek oefenen] [In mijn agenda] [Geef me een seintje] [Aanpassen] [Meer] [Naar het menu]
~ [Geef me een seintje]
~ [wo 6 januari]
~ [Prima]
> [Na 6 weken]
    Goed. Voor de terugblik krijg je een seintje op <b><tg-time unix="1802876400" format="wDt">woensdag 17 februari om 16:00 uur</tg-time></b>.
    ·
    Verzetten of wissen kan altijd, met /herinneringen.
    ·
    Het gesprek is op <b>woensdag 6 januari</b>.
    ·
    Wat wil je met dit plan?
    [Meenemen op papier] [Dit gesprek oefenen] [In mijn agenda] [Geef me een seintje] [Aanpassen] [Meer] [Naar het menu]
