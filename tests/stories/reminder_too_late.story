# The evening before a talk, and the day itself: what is still possible, and what is not.
@ 2026-11-30T17:00
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
    [ma 30 november] [di 1 december] [wo 2 december] [do 3 december] [vr 4 december] [ma 7 december] [di 8 december] [wo 9 december] [do 10 december] [vr 11 december] [Weet ik nog niet]
> [di 1 december]
    Genoteerd: <b>dinsdag 1 december</b>.
    ·
    Eerder lukt niet meer. Je krijgt het seintje op de dag zelf: <b><tg-time unix="1796108400" format="wDt">dinsdag 1 december om 08:00 uur</tg-time></b>.
    [Prima] [Ander uur]
> [Ander uur]
    Het seintje komt op <tg-time unix="1796108400" format="wDt">dinsdag 1 december om 08:00 uur</tg-time>. Hoe laat heb je het liever?
    [8.00] [9.00] [10.00] [11.00] [12.00] [13.00] [14.00] [15.00] [16.00] [17.00] [18.00] [19.00] [Zo laten]
> [Zo laten]
    Goed, het blijft zo.
    ·
    Wil je ook een seintje om terug te kijken? Kies hoe lang na je gesprek.
    [Na 1 week] [Na 2 weken] [Na 4 weken] [Na 6 weken] [Nee, dank je]
> [Nee, dank je]
    Goed. Verzetten of wissen kan altijd, met /herinneringen.
    ·
    In het menu vind je alles terug.
    [Naar het menu]
> /plan
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
> [Geef me een seintje]
    Je gesprek staat op <b>dinsdag 1 december</b>. Klopt dat nog?
    [Ja] [Nee, een andere dag]
> [ma 30 november]
    Deze knop hoort bij een eerdere vraag. De vraag van nu:
    ---
    Je gesprek staat op <b>dinsdag 1 december</b>. Klopt dat nog?
    [Ja] [Nee, een andere dag]
> [Nee, dank je]
    Deze knop hoort bij een eerdere vraag. De vraag van nu:
    ---
    Je gesprek staat op <b>dinsdag 1 december</b>. Klopt dat nog?
    [Ja] [Nee, een andere dag]
~ /plan
> [Geef me een seintje]
    Je gesprek staat op <b>dinsdag 1 december</b>. Klopt dat nog?
    [Ja] [Nee, een andere dag]
> [Nee, een andere dag]
    Wanneer is het gesprek? Tik op een dag, of typ er een.
    ·
    Bijvoorbeeld: <i>morgen om half vier</i>, of <i>4 december</i>.
    [ma 30 november] [di 1 december] [wo 2 december] [do 3 december] [vr 4 december] [ma 7 december] [di 8 december] [wo 9 december] [do 10 december] [vr 11 december] [Weet ik nog niet]
> [Weet ik nog niet]
    Dat is goed. Weet je de dag? Zet dan een seintje bij je plan, met /plan.
    ·
    Het gesprek is op <b>dinsdag 1 december</b>.
    ·
    Wat wil je met dit plan?
    [Meenemen op papier] [Dit gesprek oefenen] [In mijn agenda] [Geef me een seintje] [Aanpassen] [Meer] [Naar het menu]
@ 2026-12-01T08:00
! tick sanne
    (planned 0, sent 1, dropped 0)
    (sanne)
    Vandaag is je gesprek (Tegenvallende resultaten).
    ·
    Neem je openingszin nog eens door.
    [Toon mijn plan] [Herinneringen]
