# After the talk: how it was, what was agreed, and what to do if it turns out otherwise.
= sanne
> /terugblik
    Terugkijken kan bij een plan, en je hebt er nog geen. Met /voorbereiden maak je er een. Liep een gesprek mis? Dan helpt /herstel.

! plan sanne pesten Noor: Ik bel u vrijdag.
> /terugblik
    Terug naar je gesprek (Noor). Hoe ging het?
    [Goed] [Het ging wel] [Het was zwaar] [Het ging niet door] [Waarom?]
> [Waarom?]
    <blockquote expandable>Even stilstaan kost een minuut. Daarna weet je wat je de volgende keer weer doet.
    ·
    <i>Bron: Loes van Wessum en Rieneke Pruis, lectoraat Leiderschap in onderwijs en opvoeding, Hogeschool Windesheim (2021), Samenwerken met ouders. Kwaliteitskaart voor schoolleiders</i></blockquote>
    [Goed] [Het ging wel] [Het was zwaar] [Het ging niet door] [Waarom?]
> [Goed]
    Onthoud welke zin of vraag van jou het meest hielp. Nu eerst jullie afspraken.
    ·
    In je plan staat:
    Ik bel u vrijdag.
    ·
    Spraken jullie dit af? Kies Zo laten, of typ wat het werd.
    [We spraken niets af] [Voorbeeld] [Waarom?] [Zo laten]
> [Voorbeeld]
    “Ik bel vrijdag om drie uur. De ouder leest elke avond tien minuten voor. Noor kiest het boek.”
    [We spraken niets af] [Voorbeeld] [Waarom?] [Zo laten]
> [Waarom?]
    <blockquote expandable>Wat op papier staat, vergeet je minder snel. En je kunt elkaar er vriendelijk aan herinneren.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?</i></blockquote>
    [We spraken niets af] [Voorbeeld] [Waarom?] [Zo laten]
> Er wordt beter opgelet.
    Wanneer gebeurt het? Ik vind er nog geen dag of week in.
    ·
    Bij “Er wordt” zie ik niet wie het doet. Schrijf bijvoorbeeld: “ik bel” of “de ouder leest voor”.
    ·
    Typ het opnieuw, of kies Zo laten.
    [We spraken niets af] [Voorbeeld] [Waarom?] [Zo laten]
> Ik bel vrijdag om vier uur. De ouder schrijft op wat Noor vertelt.
    Wie vertelt het kind wat jullie afspraken?
    [De ouder en ik, samen] [Ik doe dat] [De ouder doet dat] [Waarom?]
> [Waarom?]
    <blockquote expandable>Het gaat over het kind. Hoort het van school en van thuis hetzelfde, dan hoeft het niet te kiezen.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?; Kind heeft baat bij goede relatie tussen ouders en leerkracht</i></blockquote>
    [De ouder en ik, samen] [Ik doe dat] [De ouder doet dat] [Waarom?]
> [De ouder en ik, samen]
    Mooi. Dan hoort het kind één verhaal, in gewone woorden.
    ·
    Wanneer kijken jullie samen hoe het gaat?
    [Na 1 week] [Na 2 weken] [Na 4 weken] [Na 6 weken] [Dat spreken we later af]
> [Na 2 weken]
    En als het anders loopt? Maak één zin voor jezelf, die begint met “Als”.
    [Overslaan] [Voorbeeld] [Waarom?]
> [Voorbeeld]
    “Als er na een week niets is veranderd, dan bel ik zelf de ouder.”
    [Overslaan] [Voorbeeld] [Waarom?]
> [Waarom?]
    <blockquote expandable>Bedenk je vooraf wat je dan doet, dan doe je het ook eerder. Een kleine stap is genoeg, zoals nog eens vragen wat jullie van elkaar verwachten.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?; Loes van Wessum en Rieneke Pruis, lectoraat Leiderschap in onderwijs en opvoeding, Hogeschool Windesheim (2021), Samenwerken met ouders. Kwaliteitskaart voor schoolleiders</i></blockquote>
    [Overslaan] [Voorbeeld] [Waarom?]
> Als het niet stopt, dan bel ik dezelfde dag.
    Het staat nu in je plan. Hieronder staat een bericht voor de ouder. Lees het na: maak van “de ouder” “u”, en zet de echte naam erin. Stuur het zelf, via het kanaal van je school:
    ·
    Beste ouder of verzorger,
    ·
    Fijn dat we elkaar spraken. Dit spraken we af:
    ·
    Ik bel vrijdag om vier uur. De ouder schrijft op wat Noor vertelt.
    ·
    Op vrijdag 11 december kijken we samen hoe het gaat.
    ·
    Heeft u het anders onthouden, of heeft u een vraag? Laat het mij gerust weten.
    ·
    Met vriendelijke groet,
    ·
    Zal ik je op vrijdag 11 december een seintje geven?
    [Ja, graag] [Klaar, zonder seintje]
> [Ja, graag]
    Goed. Je krijgt een seintje op <b><tg-time unix="1797001200" format="wDt">vrijdag 11 december om 16:00 uur</tg-time></b>. Verzetten of wissen kan altijd, met /herinneringen.

# Two weeks later: not how the talk was, but how it goes with what was agreed then.
> /terugblik
    Jullie spraken dit af:
    Ik bel vrijdag om vier uur. De ouder schrijft op wat Noor vertelt.
    ·
    Hoe gaat het daar nu mee?
    [Het loopt] [Het lukt een beetje] [Het lukt nog niet] [Waarom?]
> [Waarom?]
    <blockquote expandable>Een afspraak waar niemand op terugkomt, verdwijnt. Eén vraag op de goede dag is genoeg.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?; Loes van Wessum en Rieneke Pruis, lectoraat Leiderschap in onderwijs en opvoeding, Hogeschool Windesheim (2021), Samenwerken met ouders. Kwaliteitskaart voor schoolleiders</i></blockquote>
    [Het loopt] [Het lukt een beetje] [Het lukt nog niet] [Waarom?]
> [Het loopt]
    Mooi. Zeg dat vandaag ook tegen de ouder, en tegen het kind. Wat jullie afspraken, blijft in je plan staan.
~ /terugblik
> [Het lukt een beetje]
    Kijk samen wat er al lukt. Maak de rest een stap kleiner.
    ·
    In je plan staat:
    Ik bel vrijdag om vier uur. De ouder schrijft op wat Noor vertelt.
    ·
    Spraken jullie dit af? Kies Zo laten, of typ wat het werd.
    [We spraken niets af] [Voorbeeld] [Waarom?] [Zo laten]
> [Zo laten]
    Wie vertelt het kind wat jullie afspraken?
    [De ouder en ik, samen] [Ik doe dat] [De ouder doet dat] [Waarom?]
> [Ik doe dat]
    Doe het rustig, en vraag wat het kind er zelf van vindt.
    ·
    Wanneer kijken jullie samen hoe het gaat?
    [Na 1 week] [Na 2 weken] [Na 4 weken] [Na 6 weken] [Dat spreken we later af]
> [Na 1 week]
    En als het anders loopt? Maak één zin voor jezelf, die begint met “Als”.
    [Overslaan] [Voorbeeld] [Waarom?]
> [Overslaan]
    Het staat nu in je plan. Hieronder staat een bericht voor de ouder. Lees het na: maak van “de ouder” “u”, en zet de echte naam erin. Stuur het zelf, via het kanaal van je school:
    ·
    Beste ouder of verzorger,
    ·
    Fijn dat we elkaar spraken. Dit spraken we af:
    ·
    Ik bel vrijdag om vier uur. De ouder schrijft op wat Noor vertelt.
    ·
    Op vrijdag 4 december kijken we samen hoe het gaat.
    ·
    Heeft u het anders onthouden, of heeft u een vraag? Laat het mij gerust weten.
    ·
    Met vriendelijke groet,
    ·
    Zal ik je op vrijdag 4 december een seintje geven?
    [Ja, graag] [Klaar, zonder seintje]
> [Klaar, zonder seintje]
    Mooi werk. Je vindt alles terug met /plan.
~ /terugblik
> [Het lukt nog niet]
    Dan was de stap misschien te groot, of kwam er iets tussen. Vraag de ouder hoe die het ziet.
    ·
    In je plan staat:
    Ik bel vrijdag om vier uur. De ouder schrijft op wat Noor vertelt.
    ·
    Spraken jullie dit af? Kies Zo laten, of typ wat het werd.
    [We spraken niets af] [Voorbeeld] [Waarom?] [Zo laten]
~ [Zo laten]
> [De ouder doet dat]
    Zeg er morgen zelf ook één zin over. Dan merkt het kind dat jij het ook weet.
    ·
    Wanneer kijken jullie samen hoe het gaat?
    [Na 1 week] [Na 2 weken] [Na 4 weken] [Na 6 weken] [Dat spreken we later af]
~ [Na 4 weken]
~ [Overslaan]
~ [Klaar, zonder seintje]

# Another talk. It was hard.
! plan sanne kennismaken Sem
> /terugblik
    Over welk gesprek kijken we terug?
    [Sem · Kennismaken · 27 nov] [Noor · Pesten · 27 nov] [Toch niet]
> [Toch niet]
    Goed. Het kan altijd later, met /terugblik.
~ /terugblik
> [Sem · Kennismaken · 27 nov]
    Terug naar je gesprek (Sem). Hoe ging het?
    [Goed] [Het ging wel] [Het was zwaar] [Het ging niet door] [Waarom?]
> [Het was zwaar]
    Zo’n gesprek neem je mee naar huis. Vertel vandaag één collega hoe het was, al is het maar vijf minuten.
    ·
    Bleef er iets liggen tussen jou en de ouder? Dan helpt een kort herstelgesprek. Werd er gedreigd? Kijk dan in /veiligheid.
    [Naar de afspraken] [Een herstelgesprek] [Later, ik stop even]
> [Later, ik stop even]
    Goed. Het kan altijd later, met /terugblik.
~ /terugblik
~ [Sem · Kennismaken · 27 nov]
~ [Het was zwaar]
> [Een herstelgesprek]
    Een gesprek liep mis. Dat gebeurt iedereen wel eens. Vaak is het weer goed te maken.
    ·
    Wat gebeurde er?
    [Ik zei iets verkeerds] [Ik kwam iets niet na] [Het liep hoog op] [Toch niet] [Voorbeeld] [Waarom?]
~ [Toch niet]
~ /terugblik
~ [Sem · Kennismaken · 27 nov]
~ [Het was zwaar]
> [Naar de afspraken]
    Wat spraken jullie af? Schrijf het op: wie doet wat, en wanneer?
    [We spraken niets af] [Voorbeeld] [Waarom?]

# Nothing was agreed, or the talk was put off until a day that is still to come.
> [We spraken niets af]
    Ook goed. Soms is luisteren genoeg voor één keer. Spreek dan wel af wanneer jullie weer praten.
    ·
    Wanneer kijken jullie samen hoe het gaat?
    [Na 1 week] [Na 2 weken] [Na 4 weken] [Na 6 weken] [Dat spreken we later af]
> [Dat spreken we later af]
    En als het anders loopt? Maak één zin voor jezelf, die begint met “Als”.
    [Overslaan] [Voorbeeld] [Waarom?]
> [Overslaan]
    Een seintje kan altijd later, bij je plan.
    [Klaar, zonder seintje]
~ [Klaar, zonder seintje]
~ /terugblik
~ [Sem · Kennismaken · 27 nov]
> [Het ging wel]
    Onthoud welke zin of vraag van jou het meest hielp. Nu eerst jullie afspraken.
    ·
    Wat spraken jullie af? Schrijf het op: wie doet wat, en wanneer?
    [We spraken niets af] [Voorbeeld] [Waarom?]
~ [We spraken niets af]
~ [Na 6 weken]
> [Overslaan]
    Zal ik je op vrijdag 8 januari een seintje geven?
    [Ja, graag] [Klaar, zonder seintje]
~ [Klaar, zonder seintje]
~ /terugblik
~ [Sem · Kennismaken · 27 nov]
> [Het ging niet door]
    Jammer, maar je plan ligt klaar. Laat de ouder weten dat je nog graag wilt praten. Prik samen een nieuwe dag.
    ·
    Wanneer is het gesprek? Tik op een dag, of typ er een.
    ·
    Bijvoorbeeld: <i>morgen om half vier</i>, of <i>4 december</i>.
    [vr 27 november] [ma 30 november] [di 1 december] [wo 2 december] [do 3 december] [vr 4 december] [ma 7 december] [di 8 december] [wo 9 december] [do 10 december] [Weet ik nog niet]
> [wo 2 december]
    Genoteerd: <b>woensdag 2 december</b>.
    ·
    Goed. Je plan vind je terug met /plan.
~ /terugblik
> [Sem · Kennismaken · 27 nov]
    Je gesprek staat op <b>woensdag 2 december</b>. Is het al geweest?
    [Ja, al geweest] [Nog niet]
> [Nog niet]
    Goed. Het kan altijd later, met /terugblik.
~ /terugblik
~ [Sem · Kennismaken · 27 nov]
> [Ja, al geweest]
    Terug naar je gesprek (Sem). Hoe ging het?
    [Goed] [Het ging wel] [Het was zwaar] [Het ging niet door] [Waarom?]
@ 2026-12-03T09:00
> /plan
    Welk plan wil je zien?
    [Sem · Kennismaken · 27 nov] [Noor · Pesten · 27 nov] [Een nieuw plan] [Naar het menu]
> [Sem · Kennismaken · 27 nov]
    <b>Plan voor het gesprek: Kennismaken</b>
    ·
    <b>Over wie</b>
    Sem
    ·
    <b>Zo begin ik</b>
    Fijn dat u er bent.
    ·
    <i>Nog leeg: Dit valt me mooi op · Dit weet ik al · Dit vertel ik over mezelf · Mijn vragen, en dan stil · Wat we graag doen · Dit vind ik belangrijk · Zo help ik het kind · Dit hoop ik van de ouder · Dit weet school al · Hoe de ouder misschien binnenkomt · Dit willen we allebei · Als … dan … · En als … dan … · Wie beslist wat · Dit wil het kind zelf · Dit biedt de school · Zo houden we contact · Zo bereiken we elkaar · In gewone taal · Is het duidelijk? · Tolk · Wie moet het ook weten · Dan kijken we terug · Mijn notitie na afloop · Mijn vraag aan mezelf</i>
    ·
    Het gesprek was op <b>woensdag 2 december</b>.
    ·
    Wat wil je met dit plan?
    [Meenemen op papier] [Dit gesprek oefenen] [In mijn agenda] [Geef me een seintje] [Aanpassen] [Meer] [Een ander plan] [Naar het menu]
