# Behaviour, effect, feeling, wish: every choice of the card.
= sanne
> /vier_g
    <b>De vier G’s</b>
    Met vier korte zinnen is je boodschap helder en eerlijk.
    ·
    <b>Gedrag:</b> “Sem liep dinsdag drie keer weg bij het rekenen.”
    <b>Gevolg:</b> “Het werk kwam niet af.”
    <b>Gevoel:</b> “Dat vind ik jammer.”
    <b>Gewenst gedrag:</b> “Ik wil graag dat Sem eerst hulp vraagt.”
    [Zo niet, zo wel] [Waarom?]
> [Waarom?]
    <blockquote expandable>Wie precies zegt wat er gebeurde, hoeft niet te oordelen. En de ouder weet meteen wat je graag wilt.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?</i></blockquote>
    [Zo niet, zo wel] [Waarom?]
> [Zo niet, zo wel]
    <b>Zo niet:</b> “Milou is ongemotiveerd, dat moet echt anders.” Na zo’n les is dat snel gezegd. Maar de ouder hoort een oordeel, en weet niet wat je wilt.
    ·
    <b>Zo wel:</b> “Milou had deze week twee keer het boek niet bij zich. Dan kan Milou niet meedoen. Dat vind ik jammer. Morgen zie ik graag het boek op tafel.”
    [Even oefenen] [Genoeg voor nu]
> [Even oefenen]
    Je vertelde dat Noor vier keer door je uitleg riep. Ook het gevolg en je gevoel noemde je. Nu nog je wens. Wat zeg je?
    ·
    A. “Ik wil graag dat u dit vanavond met Noor bespreekt.”
    B. “Ik wil graag dat Noor een vinger opsteekt en wacht.”
    C. “Ik wil graag met Noor een teken afspreken. Wat denkt u?”
    [A] [B] [C]
> [A]
    <b>A</b> – Misschien doet de ouder dat graag. Toch klinkt het als een opdracht, en het doel is nog niet duidelijk. Wat wil jij in de klas zien?
    [A] [B] [C]
> [B]
    De ouder ziet precies voor zich wat je bedoelt. Daar kun je samen over praten.
    ·
    Neem vandaag dit begin mee: “Ik zag dat …” En dit slot: “Ik wil graag dat …”
~ /vier_g
~ [Zo niet, zo wel]
~ [Even oefenen]
> [C]
    Je doet zelf ook iets, en je laat ruimte. De ouder kan er een eigen idee naast leggen.
    ·
    Neem vandaag dit begin mee: “Ik zag dat …” En dit slot: “Ik wil graag dat …”
~ /vier_g
~ [Zo niet, zo wel]
> [Genoeg voor nu]
    Neem vandaag dit begin mee: “Ik zag dat …” En dit slot: “Ik wil graag dat …”
