# The talk in one's calendar: a day that is not understood at first, an hour, and looking back after some weeks.
! plan sanne pesten Noor: Ik bel u vrijdag.
= sanne
~ /plan
> [In mijn agenda]
    Wanneer is het gesprek? Tik op een dag, of typ er een.
    ·
    Bijvoorbeeld: <i>morgen om half vier</i>, of <i>4 december</i>.
    [vr 27 november] [ma 30 november] [di 1 december] [wo 2 december] [do 3 december] [vr 4 december] [ma 7 december] [di 8 december] [wo 9 december] [do 10 december] [Weet ik nog niet]
> als het uitkomt
    Ik lees er geen dag in.
    ·
    Wanneer is het gesprek? Tik op een dag, of typ er een.
    ·
    Bijvoorbeeld: <i>morgen om half vier</i>, of <i>4 december</i>.
    [vr 27 november] [ma 30 november] [di 1 december] [wo 2 december] [do 3 december] [vr 4 december] [ma 7 december] [di 8 december] [wo 9 december] [do 10 december] [Weet ik nog niet]
> 31 november
    Die dag staat niet in de kalender, of de dag en de datum horen niet bij elkaar.
    ·
    Wanneer is het gesprek? Tik op een dag, of typ er een.
    ·
    Bijvoorbeeld: <i>morgen om half vier</i>, of <i>4 december</i>.
    [vr 27 november] [ma 30 november] [di 1 december] [wo 2 december] [do 3 december] [vr 4 december] [ma 7 december] [di 8 december] [wo 9 december] [do 10 december] [Weet ik nog niet]
> gisteren
    Die dag of dat uur is al geweest.
    ·
    Wanneer is het gesprek? Tik op een dag, of typ er een.
    ·
    Bijvoorbeeld: <i>morgen om half vier</i>, of <i>4 december</i>.
    [vr 27 november] [ma 30 november] [di 1 december] [wo 2 december] [do 3 december] [vr 4 december] [ma 7 december] [di 8 december] [wo 9 december] [do 10 december] [Weet ik nog niet]
> 4 december
    Genoteerd: <b>vrijdag 4 december</b>. Weet je ook al hoe laat?
    [Nog niet]
> als de bel is gegaan
    Dat uur begrijp ik niet. Schrijf het zo: <i>15.30</i>, of <i>half vier</i>.
    ·
    Genoteerd: <b>vrijdag 4 december</b>. Weet je ook al hoe laat?
    [Nog niet]
> half vier
    Genoteerd: <b><tg-time unix="1796394600" format="wDt">vrijdag 4 december om 15:30 uur</tg-time></b>.
    ·
    Wil je de terugblik ook in je agenda? Kies hoe lang na je gesprek.
    [Na 1 week] [Na 2 weken] [Na 4 weken] [Na 6 weken] [Nee, alleen het gesprek]
> [Na 2 weken]
    Open dit bestand om het in je agenda te zetten. Wat je in je plan schreef, staat er niet in.
    ---
    Voor je agenda.
    (the file gesprek.ics)
    ---
    Het gesprek is op <b><tg-time unix="1796394600" format="wDt">vrijdag 4 december om 15:30 uur</tg-time></b>.
    ·
    Wat wil je met dit plan?
    [Meenemen op papier] [Dit gesprek oefenen] [In mijn agenda] [Geef me een seintje] [Aanpassen] [Meer] [Naar het menu]

# It is known now.
> [In mijn agenda]
    Je gesprek staat op <b><tg-time unix="1796394600" format="wDt">vrijdag 4 december om 15:30 uur</tg-time></b>. Klopt dat nog?
    [Ja] [Nee, een andere dag]
> [Ja]
    Wil je de terugblik ook in je agenda? Kies hoe lang na je gesprek.
    [Na 1 week] [Na 2 weken] [Na 4 weken] [Na 6 weken] [Nee, alleen het gesprek]
> [Nee, alleen het gesprek]
    Open dit bestand om het in je agenda te zetten. Wat je in je plan schreef, staat er niet in.
    ---
    Voor je agenda.
    (the file gesprek.ics)
    ---
    Het gesprek is op <b><tg-time unix="1796394600" format="wDt">vrijdag 4 december om 15:30 uur</tg-time></b>.
    ·
    Wat wil je met dit plan?
    [Meenemen op papier] [Dit gesprek oefenen] [In mijn agenda] [Geef me een seintje] [Aanpassen] [Meer] [Naar het menu]
~ [In mijn agenda]
~ [Ja]
> [Na 1 week]
    Open dit bestand om het in je agenda te zetten. Wat je in je plan schreef, staat er niet in.
    ---
    Voor je agenda.
    (the file gesprek.ics)
    ---
    Het gesprek is op <b><tg-time unix="1796394600" format="wDt">vrijdag 4 december om 15:30 uur</tg-time></b>.
    ·
    Wat wil je met dit plan?
    [Meenemen op papier] [Dit gesprek oefenen] [In mijn agenda] [Geef me een seintje] [Aanpassen] [Meer] [Naar het menu]
~ [In mijn agenda]
~ [Ja]
> [Na 4 weken]
    Open dit bestand om het in je agenda te zetten. Wat je in je plan schreef, staat er niet in.
    ---
    Voor je agenda.
    (the file gesprek.ics)
    ---
    Het gesprek is op <b><tg-time unix="1796394600" format="wDt">vrijdag 4 december om 15:30 uur</tg-time></b>.
    ·
    Wat wil je met dit plan?
    [Meenemen op papier] [Dit gesprek oefenen] [In mijn agenda] [Geef me een seintje] [Aanpassen] [Meer] [Naar het menu]
~ [In mijn agenda]
> [Nee, een andere dag]
    Wanneer is het gesprek? Tik op een dag, of typ er een.
    ·
    Bijvoorbeeld: <i>morgen om half vier</i>, of <i>4 december</i>.
    [vr 27 november] [ma 30 november] [di 1 december] [wo 2 december] [do 3 december] [vr 4 december] [ma 7 december] [di 8 december] [wo 9 december] [do 10 december] [Weet ik nog niet]
> [di 8 december]
    Genoteerd: <b>dinsdag 8 december</b>. Weet je ook al hoe laat?
    [Nog niet]
> [Nog niet]
    Wil je de terugblik ook in je agenda? Kies hoe lang na je gesprek.
    [Na 1 week] [Na 2 weken] [Na 4 weken] [Na 6 weken] [Nee, alleen het gesprek]
> [Na 6 weken]
    Open dit bestand om het in je agenda te zetten. Wat je in je plan schreef, staat er niet in.
    ---
    Voor je agenda.
    (the file gesprek.ics)
    ---
    Het gesprek is op <b>dinsdag 8 december</b>.
    ·
    Wat wil je met dit plan?
    [Meenemen op papier] [Dit gesprek oefenen] [In mijn agenda] [Geef me een seintje] [Aanpassen] [Meer] [Naar het menu]
~ [In mijn agenda]
~ [Nee, een andere dag]
> [Weet ik nog niet]
    Zonder dag kan het gesprek niet in je agenda. Kom terug als je de dag weet.
    ·
    Het gesprek is op <b>dinsdag 8 december</b>.
    ·
    Wat wil je met dit plan?
    [Meenemen op papier] [Dit gesprek oefenen] [In mijn agenda] [Geef me een seintje] [Aanpassen] [Meer] [Naar het menu]
