# The talk is on the Monday after the Christmas holiday: the reminder comes on the last school day before it, at an hour of one's own.
@ 2026-12-17T21:00
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
    [vr 18 december] [ma 4 januari] [di 5 januari] [wo 6 januari] [do 7 januari] [vr 8 januari] [ma 11 januari] [di 12 januari] [wo 13 januari] [do 14 januari] [Weet ik nog niet]
> [ma 4 januari]
    Genoteerd: <b>maandag 4 januari</b>.
    ·
    Afgesproken. Je krijgt een seintje op <b><tg-time unix="1797606000" format="wDt">vrijdag 18 december om 16:00 uur</tg-time></b>.
    [Prima] [Ander uur]
> [Ander uur]
    Het seintje komt op <tg-time unix="1797606000" format="wDt">vrijdag 18 december om 16:00 uur</tg-time>. Hoe laat heb je het liever?
    [8.00] [9.00] [10.00] [11.00] [12.00] [13.00] [14.00] [15.00] [16.00] [17.00] [18.00] [19.00] [Zo laten]
> [19.00]
    Goed. Je krijgt een seintje op <b><tg-time unix="1797616800" format="wDt">vrijdag 18 december om 19:00 uur</tg-time></b>.
    ·
    Wil je ook een seintje om terug te kijken? Kies hoe lang na je gesprek.
    [Na 1 week] [Na 2 weken] [Na 4 weken] [Na 6 weken] [Nee, dank je]
> [Nee, dank je]
    Goed. Verzetten of wissen kan altijd, met /herinneringen.
    ·
    In het menu vind je alles terug.
    [Naar het menu]
@ 2026-12-18T19:00
! tick sanne
    (planned 0, sent 1, dropped 0)
    (sanne)
    Op maandag 4 januari is je gesprek (Tegenvallende resultaten).
    ·
    Neem je openingszin nog eens door.
    [Toon mijn plan] [Herinneringen]
