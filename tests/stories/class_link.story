# Where the bot has an address, all that is passed on is a link.
! bot regenboog_bot

= sanne
~ /klas
> [Groep 5b]
    <b>Groep 5b</b> (Groep 3-5)
    ·
    De code voor ouders werkt tot 7 augustus 2126.
    [Ouders uitnodigen] [Collega erbij] [Ik stop met deze klas] [Mijn klassen]
> [Ouders uitnodigen]
    Met deze link doen ouders van <b>Groep 5b</b> mee:
    https://t.me/regenboog_bot?start=demo5b
    ·
    Of ze typen in een gesprek met mij de code <b>demo5b</b>.
    ·
    De code werkt tot 7 augustus 2126.
    [Poster om op te hangen] [QR-code] [Nieuwe code] [Klaar]
> [Klaar]
    <b>Groep 5b</b> (Groep 3-5)
    ·
    De code voor ouders werkt tot 7 augustus 2126.
    [Ouders uitnodigen] [Collega erbij] [Ik stop met deze klas] [Mijn klassen]
> [Collega erbij]
    Geef deze link aan je collega:
    https://t.me/regenboog_bot?start=code-1
    ·
    Hij werkt één keer, tot 11 december 2026. Daarna is je collega ook leraar van Groep 5b.
    ·
    <b>Groep 5b</b> (Groep 3-5)
    ·
    De code voor ouders werkt tot 7 augustus 2126.
    [Ouders uitnodigen] [Collega erbij] [Ik stop met deze klas] [Mijn klassen]
! leads sanne De Regenboog
~ /klassen
~ [Groep 5b · <5]
> [Leraar uitnodigen]
    Geef deze link aan de leraar van Groep 5b:
    https://t.me/regenboog_bot?start=code-2
    ·
    Hij werkt één keer, tot 11 december 2026. Voor een tweede leraar maak je er nog een.
    ·
    <b>Groep 5b</b> (Groep 3-5)
    ·
    Er doen minder dan 5 ouders mee.
    [Leraar uitnodigen] [De leraar is weg] [Ouders uitnodigen] [Alle klassen]
