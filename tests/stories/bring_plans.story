# A teacher brings plans along from another school; a parent can't.
= sanne
> /mijngegevens
    <b>Dit bewaar ik van je:</b> je account, je school en klas, en wat je hier maakt.
    ·
    Plannen: 0
    Keren geoefend: 0
    Seintjes: 0
    Opnames: 0
    Ingelogd in browsers: 0
    ·
    <b>Waarom?</b> Zodat je verder kunt waar je was. Niemand op school krijgt het van mij te zien. Alleen een plan dat jij deelt.
    [Tot wanneer?] [Plannen meebrengen] [Verder]
> [Plannen meebrengen]
    Heb je plannen van een andere school? Stuur mij het bestand <b>mijn-gegevens.json</b>. Dat kreeg je daar bij /mijngegevens, met Alles meenemen.
    [Toch niet]
> hallo
    Kies een van de knoppen.
    [Toch niet]
> [Toch niet]
    Goed.
> /meebrengen
    Heb je plannen van een andere school? Stuur mij het bestand <b>mijn-gegevens.json</b>. Dat kreeg je daar bij /mijngegevens, met Alles meenemen.
    [Toch niet]
> (a file of nothing)
    Dit bestand kan ik niet lezen. Stuur <b>mijn-gegevens.json</b> precies zoals je het kreeg.
    [Toch niet]
> [Toch niet]
    Goed.
> /meebrengen
    Heb je plannen van een andere school? Stuur mij het bestand <b>mijn-gegevens.json</b>. Dat kreeg je daar bij /mijngegevens, met Alles meenemen.
    [Toch niet]
> (a file of nothing)
    Dit bestand kan ik niet lezen. Stuur <b>mijn-gegevens.json</b> precies zoals je het kreeg.
    [Toch niet]
> (a file of two plans)
    Er zijn 2 plannen bij gekomen. Je vindt ze bij /plan.
> /plan
    Welk plan wil je zien?
    [Pesten · 27 nov] [Kennismaken · 27 nov] [Een nieuw plan] [Naar het menu]
> /meebrengen
    Heb je plannen van een andere school? Stuur mij het bestand <b>mijn-gegevens.json</b>. Dat kreeg je daar bij /mijngegevens, met Alles meenemen.
    [Toch niet]
> (a file of two plans)
    In dit bestand staat geen plan dat je nog niet had.
= ayse
> /meebrengen
    Plannen meebrengen kan als je bij een school hoort. Vraag de schoolleider om een link.
