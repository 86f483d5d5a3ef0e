# After the talk: how it was, what was agreed, and what to do if it turns out otherwise.
= sanne
> /terugblik
    Terugkijken doe je bij een plan, en je hebt er nog geen. Met /voorbereiden maak je er een.

! plan sanne pesten Noor: Ik bel u vrijdag.
> /terugblik
    Het gesprek over Noor is geweest. Hoe kom jij eruit?
    [Goed] [Het ging] [Het was zwaar] [Het ging niet door] [Waarom?]
> [Waarom?]
    <blockquote expandable>Even stilstaan kost een minuut. Daarna weet je wat je de volgende keer weer doet.
    ·
    <i>Bron: Loes van Wessum en Rieneke Pruis, lectoraat Leiderschap in onderwijs en opvoeding, Hogeschool Windesheim (2021), Samenwerken met ouders. Kwaliteitskaart voor schoolleiders</i></blockquote>
    [Goed] [Het ging] [Het was zwaar] [Het ging niet door] [Waarom?]
> [Goed]
    Onthoud welke zin of vraag van jou het meest hielp, of schrijf die straks in je plan. Nu eerst jullie afspraken.
    ·
    In je plan stond:
    Ik bel u vrijdag.
    ·
    Is het zo afgesproken?
    [We spraken niets af] [Voorbeeld] [Waarom?] [Zo laten]
> [Voorbeeld]
    “Ik bel vrijdag om drie uur. De ouder leest elke avond tien minuten voor. Noor kiest het boek.”
    [We spraken niets af] [Voorbeeld] [Waarom?] [Zo laten]
> [Waarom?]
    <blockquote expandable>Wat je samen opschrijft, kun je samen nakomen. En je kunt elkaar er vriendelijk aan herinneren.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?</i></blockquote>
    [We spraken niets af] [Voorbeeld] [Waarom?] [Zo laten]
> Er wordt beter opgelet.
    Wanneer gebeurt het? Een dag of een week erbij, dan weet iedereen het.
    ·
    In “Er wordt” staat niet wie het doet. Schrijf bijvoorbeeld: ik …, en de ouder ….
    ·
    Wil je het anders opschrijven? Typ het dan opnieuw. Of kies Zo laten.
    [We spraken niets af] [Voorbeeld] [Waarom?] [Zo laten]
> Ik bel vrijdag om vier uur. De ouder schrijft op wat Noor vertelt.
    Wie vertelt het kind zelf wat er is afgesproken?
    [De ouder en ik, samen] [Ik doe dat] [De ouder doet dat] [Waarom?]
> [Waarom?]
    <blockquote expandable>Het kind hoort het liefst één verhaal, van school en van thuis. Dan hoeft het niet te kiezen.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?; Kind heeft baat bij goede relatie tussen ouders en leerkracht</i></blockquote>
    [De ouder en ik, samen] [Ik doe dat] [De ouder doet dat] [Waarom?]
> [De ouder en ik, samen]
    Mooi. Zeg allebei hetzelfde, in dezelfde gewone woorden.
    ·
    Wanneer kijken jullie samen of het werkt?
    [Over 1 week] [Over 2 weken] [Over 4 weken] [Over 6 weken] [Dat spreken we later af]
> [Over 2 weken]
    En als het anders loopt? Maak één zin voor jezelf, die begint met “Als”.
    [Overslaan] [Voorbeeld] [Waarom?]
> [Voorbeeld]
    “Als er na een week niets is veranderd, dan bel ik zelf, en wacht ik niet tot de ouder belt.”
    [Overslaan] [Voorbeeld] [Waarom?]
> [Waarom?]
    <blockquote expandable>Bedenk je vooraf wat je dan doet, dan doe je het ook eerder. En het hoeft geen grote stap te zijn.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?; Loes van Wessum en Rieneke Pruis, lectoraat Leiderschap in onderwijs en opvoeding, Hogeschool Windesheim (2021), Samenwerken met ouders. Kwaliteitskaart voor schoolleiders</i></blockquote>
    [Overslaan] [Voorbeeld] [Waarom?]
> Als het niet stopt, dan bel ik dezelfde dag.
    Je plan weet het nu. Hieronder staat een bericht voor de ouder. Lees het na, en stuur het zelf, via het kanaal van je school:
    ·
    Beste ouder of verzorger,
    ·
    Fijn dat we elkaar spraken. Dit spraken we af:
    ·
    Ik bel vrijdag om vier uur. De ouder schrijft op wat Noor vertelt.
    ·
    Op vrijdag 11 december kijken we samen hoe het gaat.
    ·
    Heeft u het anders onthouden, of heeft u een vraag? Laat het mij weten.
    ·
    Zal ik je op vrijdag 11 december een seintje geven?
    [Ja, graag] [Klaar]
> [Ja, graag]
    Goed. Je krijgt een seintje op <b><tg-time unix="1797001200" format="wDt">vrijdag 11 december om 16:00 uur</tg-time></b>. Verzetten of wissen kan altijd, met /herinneringen.

# Another time, with what stands there by now.
> /terugblik
    Het gesprek over Noor is geweest. Hoe kom jij eruit?
    [Goed] [Het ging] [Het was zwaar] [Het ging niet door] [Waarom?]
> [Het ging]
    Onthoud welke zin of vraag van jou het meest hielp, of schrijf die straks in je plan. Nu eerst jullie afspraken.
    ·
    In je plan stond:
    Ik bel u vrijdag.
    ·
    Is het zo afgesproken?
    [We spraken niets af] [Voorbeeld] [Waarom?] [Zo laten]
> [Zo laten]
    Wie vertelt het kind zelf wat er is afgesproken?
    [De ouder en ik, samen] [Ik doe dat] [De ouder doet dat] [Waarom?]
> [Ik doe dat]
    Doe het rustig, en vraag wat het kind er zelf van vindt.
    ·
    Wanneer kijken jullie samen of het werkt?
    [Over 1 week] [Over 2 weken] [Over 4 weken] [Over 6 weken] [Dat spreken we later af]
> [Over 1 week]
    En als het anders loopt? Maak één zin voor jezelf, die begint met “Als”.
    [Overslaan] [Voorbeeld] [Waarom?]
> [Overslaan]
    Je plan weet het nu. Hieronder staat een bericht voor de ouder. Lees het na, en stuur het zelf, via het kanaal van je school:
    ·
    Beste ouder of verzorger,
    ·
    Fijn dat we elkaar spraken. Dit spraken we af:
    ·
    Ik bel u vrijdag.
    ·
    Op vrijdag 4 december kijken we samen hoe het gaat.
    ·
    Heeft u het anders onthouden, of heeft u een vraag? Laat het mij weten.
    ·
    Zal ik je op vrijdag 4 december een seintje geven?
    [Ja, graag] [Klaar]
> [Klaar]
    Mooi werk. Je vindt alles terug met /plan.

# It was hard.
> /terugblik
    Het gesprek over Noor is geweest. Hoe kom jij eruit?
    [Goed] [Het ging] [Het was zwaar] [Het ging niet door] [Waarom?]
> [Het was zwaar]
    Dat mag. Vertel vandaag één collega hoe het was, al is het vijf minuten.
    ·
    Bleef er iets liggen tussen jou en de ouder? Dan helpt een kort herstelgesprek.
    [Naar de afspraken] [Een herstelgesprek] [Later, ik stop even]
> [Later, ik stop even]
    Goed. Het kan altijd later, met /terugblik.
~ /terugblik
~ [Het was zwaar]
> [Een herstelgesprek]
    Een gesprek liep mis. Dat gebeurt iedereen wel eens. Vaak is het weer goed te maken.
    ·
    Wat gebeurde er? Noem geen namen.
    [Ik zei iets verkeerds] [Ik kwam iets niet na] [Het liep hoog op] [Toch niet] [Voorbeeld] [Waarom?]
~ [Toch niet]
~ /terugblik
~ [Het was zwaar]
> [Naar de afspraken]
    In je plan stond:
    Ik bel u vrijdag.
    ·
    Is het zo afgesproken?
    [We spraken niets af] [Voorbeeld] [Waarom?] [Zo laten]
~ [Zo laten]
> [De ouder doet dat]
    Laat het kind morgen merken dat jij het ook weet, met één zin.
    ·
    Wanneer kijken jullie samen of het werkt?
    [Over 1 week] [Over 2 weken] [Over 4 weken] [Over 6 weken] [Dat spreken we later af]
~ [Over 4 weken]
~ [Overslaan]
~ [Klaar]

# Nothing was agreed, or the talk was put off; and of more plans one is chosen.
! plan sanne kennismaken Sem
> /terugblik
    Over welk gesprek kijken we terug?
    [Sem · Kennismaken · 27 nov] [Noor · Pesten · 27 nov] [Toch niet]
> [Toch niet]
    Goed. Het kan altijd later, met /terugblik.
~ /terugblik
> [Sem · Kennismaken · 27 nov]
    Het gesprek over Sem is geweest. Hoe kom jij eruit?
    [Goed] [Het ging] [Het was zwaar] [Het ging niet door] [Waarom?]
~ [Goed]
> [We spraken niets af]
    Ook goed. Soms is luisteren genoeg voor één keer. Spreek dan wel af wanneer jullie elkaar weer zien.
    ·
    Wanneer kijken jullie samen of het werkt?
    [Over 1 week] [Over 2 weken] [Over 4 weken] [Over 6 weken] [Dat spreken we later af]
> [Dat spreken we later af]
    En als het anders loopt? Maak één zin voor jezelf, die begint met “Als”.
    [Overslaan] [Voorbeeld] [Waarom?]
> [Overslaan]
    Een seintje kan altijd later, bij je plan.
    [Klaar]
~ [Klaar]
~ /terugblik
~ [Sem · Kennismaken · 27 nov]
~ [Goed]
~ [We spraken niets af]
~ [Over 6 weken]
> [Overslaan]
    Zal ik je op vrijdag 8 januari een seintje geven?
    [Ja, graag] [Klaar]
~ [Klaar]
~ /terugblik
~ [Sem · Kennismaken · 27 nov]
> [Het ging niet door]
    Jammer, maar je plan ligt klaar. Laat de ouder weten dat die nog welkom is, en prik meteen een nieuwe dag.
    ·
    Wanneer is het gesprek? Tik op een dag, of typ het.
    ·
    Bijvoorbeeld: <i>morgen om half vier</i>, of <i>4 december</i>.
    [vr 27 november] [ma 30 november] [di 1 december] [wo 2 december] [do 3 december] [vr 4 december] [ma 7 december] [di 8 december] [wo 9 december] [do 10 december] [Weet ik nog niet]
> [wo 2 december]
    Genoteerd: <b>woensdag 2 december</b>.
    ·
    Goed. Je plan vind je terug met /plan.
