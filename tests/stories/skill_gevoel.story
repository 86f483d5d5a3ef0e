# Seeing a feeling, and being silent: every choice of the card, and what to do where a parent threatens.
= sanne
> /gevoel
    <b>Gevoel erkennen</b>
    Noem wat je ziet of hoort, en wees dan even stil. Een oplossing komt later.
    ·
    “Ik zie dat u schrikt. Neem gerust even de tijd.”
    ·
    Kijk goed naar wat er dan gebeurt. Klopt het niet wat je noemt? Dan hoor je dat vanzelf.
    [Zo niet, zo wel] [Waarom?]
> [Waarom?]
    <blockquote expandable>Een ouder merkt het als je goed luistert en kijkt. En denkt dan liever met je mee.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?</i></blockquote>
    [Zo niet, zo wel] [Waarom?]
> [Zo niet, zo wel]
    Je vertelt dat Noor onvoldoende staat. De ouder wordt stil.
    ·
    <b>Zo niet:</b> “Maakt u zich geen zorgen, dat halen we zo weer op.” Lief bedoeld. Maar zo krijgt de zorg geen plek.
    ·
    <b>Zo wel:</b> “Dit valt u tegen, zie ik.” Dan zeg je vijf tellen niets.
    [Even oefenen] [En als een ouder dreigt?] [Genoeg voor nu]
> [Even oefenen]
    Je belt over een ruzie op het plein. De ouder zucht: “Het is ook altijd wat met Milou.” Wat doe jij?
    ·
    A. “U klinkt moe. Of hoor ik dat niet goed?”
    B. “Milou hielp gisteren nog een kleuter met een jas.”
    C. Je zegt “hm” en wacht rustig af.
    [A] [B] [C]
> [B]
    <b>B</b> – Fijn om te horen, alleen komt het nu te vroeg. De ouder kan denken: ik word niet gehoord. Bewaar het voor straks. Wat past nu?
    [A] [B] [C]
> [A]
    Je noemt wat je hoort, en de ouder mag zeggen of het klopt. Dan komt er ruimte voor het hele verhaal.
    ·
    Neem vandaag deze zin mee: “Ik merk dat dit u raakt.” Adem dan één keer rustig uit.
~ /gevoel
~ [Zo niet, zo wel]
> [En als een ouder dreigt?]
    Boos zijn mag. Schelden en dreigen niet. Zeg één korte zin, zonder uitleg: “Ik wil niet dat u tegen mij schreeuwt.” Zeg die zo nodig nog eens.
    ·
    Helpt het niet, of dreigt de ouder? Stop het gesprek. Vertel het je schoolleider en volg de afspraken van je school. Direct gevaar: ga weg en bel <b>112</b>.
    [Even oefenen] [Genoeg voor nu] [Waarom?]
> [Waarom?]
    <blockquote expandable>Met een grens zorg je ook voor jezelf. Dan kun je later weer met elkaar praten.
    ·
    <i>Bron: Stichting Stop Pesten Nu, naar onderzoek van de Rijksuniversiteit Groningen (Week Tegen Pesten 2017), Succesvolle samenwerking met ouders; metouderscommuniceren.nl, Omgaan met weerstand en verbale agressie (gezien november 2026)</i></blockquote>
    [Even oefenen] [Genoeg voor nu] [Waarom?]
~ [Even oefenen]
> [C]
    Voor jou duurt een stilte lang. Voor de ouder is het ruimte. Luister naar wat er dan komt: een zucht, een woord, een vraag.
    ·
    Neem vandaag deze zin mee: “Ik merk dat dit u raakt.” Adem dan één keer rustig uit.
~ /gevoel
~ [Zo niet, zo wel]
~ [En als een ouder dreigt?]
> [Genoeg voor nu]
    Neem vandaag deze zin mee: “Ik merk dat dit u raakt.” Adem dan één keer rustig uit.
~ /gevoel
~ [Zo niet, zo wel]
> [Genoeg voor nu]
    Neem vandaag deze zin mee: “Ik merk dat dit u raakt.” Adem dan één keer rustig uit.
