# The I-message: every choice of the card.
= sanne
> /ik_boodschap
    <b>De ik-boodschap</b>
    Je begint bij jezelf: wat zag je, en wat doet dat met je? Dan hoeft de ouder zich niet te verdedigen.
    ·
    “Ik zie Sem de laatste weken stiller worden. Daar maak ik me zorgen over. Hoe ziet u dat?”
    [Zo niet, zo wel] [Waarom?]
> [Waarom?]
    <blockquote expandable>Misschien verwachten jullie iets anders van elkaar. Met een ik-boodschap praat je daar open over, zonder te oordelen.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?</i></blockquote>
    [Zo niet, zo wel] [Waarom?]
> [Zo niet, zo wel]
    <b>Zo niet:</b> “Ik vind dat u het huiswerk van Noor moet controleren.” Begrijpelijk, als je er al vaak om vroeg. Het begint met ik, maar de ouder hoort: u doet te weinig.
    ·
    <b>Zo wel:</b> “Ik zag drie keer geen huiswerk bij Noor. Dat zit me dwars, want ik gun Noor een voldoende.”
    [Even oefenen] [Genoeg voor nu]
> [Even oefenen]
    Sem uit groep 4 wordt voor de derde keer laat opgehaald. Wat zeg je tegen de ouder?
    ·
    A. “Ik heb het gevoel dat onze tijden u niet uitkomen. Hoe komt dat?”
    B. “Ik wachtte met Sem, en nu begint mijn overleg. Hoe lossen we dit op?”
    C. “Ik word onrustig als Sem hier zo lang staat. Wat kunnen we afspreken?”
    [A] [B] [C]
> [A]
    <b>A</b> – Dit klinkt als een gevoel, maar je vult iets in over de ouder. Die moet nu eerst uitleggen hoe het zit. Wat doet het met jou?
    [A] [B] [C]
> [B]
    Je noemt wat het voor jou betekent. De ouder snapt waarom het telt, en mag meedenken.
    ·
    Begin vandaag één lastige zin met “Ik zag …” en sluit af met “Hoe ziet u dat?”
~ /ik_boodschap
~ [Zo niet, zo wel]
~ [Even oefenen]
> [C]
    Je vertelt wat het met jou doet, en je vraagt om hulp. De ouder hoeft zich niet te verdedigen.
    ·
    Begin vandaag één lastige zin met “Ik zag …” en sluit af met “Hoe ziet u dat?”
~ /ik_boodschap
~ [Zo niet, zo wel]
> [Genoeg voor nu]
    Begin vandaag één lastige zin met “Ik zag …” en sluit af met “Hoe ziet u dat?”
