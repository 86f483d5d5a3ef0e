# A question for oneself alone, of which nothing is told or kept; then asking instead of filling in: every choice of the card.
= sanne
> /vooroordelen
    <b>Vragen in plaats van invullen</b>
    Iedereen heeft vooroordelen, vaak zonder het te merken. Daardoor houd je soms meer afstand tot ouders of verzorgers met een andere achtergrond.
    ·
    Vraag naar wat je niet kent. Dan leer je elkaar kennen.
    ·
    “Hoe doet u dat thuis? Ik hoor het graag van u.”
    [Zo niet, zo wel] [Waarom?]
> [Waarom?]
    <blockquote expandable>Als je je eigen vooroordelen kent, begrijp je meer van een ander. Met een open blik werk je makkelijker samen.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Samen met ouders het welbevinden van een kind stimuleren; Loes van Wessum en Rieneke Pruis, lectoraat Leiderschap in onderwijs en opvoeding, Hogeschool Windesheim (2021), Samenwerken met ouders. Kwaliteitskaart voor schoolleiders</i></blockquote>
    [Zo niet, zo wel] [Waarom?]
> [Zo niet, zo wel]
    Een ouder was er nog op geen enkele ouderavond.
    ·
    <b>Zo niet,</b> in je hoofd: “School zal thuis wel niet zo belangrijk zijn.” Zo’n gedachte komt vanzelf, zeker aan het eind van de dag.
    ·
    <b>Zo wel,</b> aan de telefoon: “Ik spreek u graag een keer. Wanneer en waar past het u?”
    [Een vraag voor mij] [Genoeg voor nu]
> [Een vraag voor mij]
    Deze vraag is alleen voor jou. Met welke ouder praat jij minder dan met anderen? Wat denk je over die ouder? En wat weet je zeker?
    ·
    Je hoeft niets te typen. Ik bewaar niet wat je kiest. Alleen denken is genoeg.
    [Ik heb erover nagedacht] [Nu liever niet]
> [Ik heb erover nagedacht]
    Wat je denkt, kun je navragen. Een ouder zegt: “Bij ons voedt de hele familie op.” Wat zeg jij?
    ·
    A. “Dat ken ik niet zo. Hoe gaat dat bij u?”
    B. “Wat fijn, zo’n hechte familie. Dat helpt u vast?”
    C. “Wie zijn er belangrijk voor Sem, volgens u?”
    [A] [B] [C]
> [B]
    <b>B</b> – Vriendelijk, maar je vult al iets in. De ouder kan nu bijna alleen ja zeggen, ook als het soms lastig is. Hoe vraag je het zonder iets in te vullen?
    [A] [B] [C]
> [A]
    Je zegt eerlijk dat je iets niet kent. De ouder mag het uitleggen, in eigen woorden.
    ·
    Neem vandaag deze zin mee: “Dat ken ik nog niet. Wilt u het me vertellen?”
~ /vooroordelen
~ [Zo niet, zo wel]
~ [Een vraag voor mij]
> [Nu liever niet]
    Wat je denkt, kun je navragen. Een ouder zegt: “Bij ons voedt de hele familie op.” Wat zeg jij?
    ·
    A. “Dat ken ik niet zo. Hoe gaat dat bij u?”
    B. “Wat fijn, zo’n hechte familie. Dat helpt u vast?”
    C. “Wie zijn er belangrijk voor Sem, volgens u?”
    [A] [B] [C]
> [C]
    Je vraagt naar dit ene kind. De ouder merkt dat iedereen die voor Sem telt, welkom is.
    ·
    Neem vandaag deze zin mee: “Dat ken ik nog niet. Wilt u het me vertellen?”
~ /vooroordelen
~ [Zo niet, zo wel]
> [Genoeg voor nu]
    Neem vandaag deze zin mee: “Dat ken ik nog niet. Wilt u het me vertellen?”
