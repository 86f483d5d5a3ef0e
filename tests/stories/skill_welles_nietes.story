# Two columns, home and school: every choice of the card.
= sanne
> /welles_nietes
    <b>Geen welles-nietes</b>
    Een kind kan thuis heel anders doen dan op school. Dan kunnen jullie allebei gelijk hebben. Maak twee kolommen: thuis en school. Zoek samen wat hetzelfde is, en wat anders.
    ·
    “Thuis leest Sem een uur, hier vijf minuten. Wat is er thuis anders?”
    [Zo niet, zo wel] [Waarom?]
> [Waarom?]
    <blockquote expandable>Als jullie strijden om je gelijk, heeft het kind daar niets aan. Wel als jullie samen kijken, zonder oordeel.
    ·
    <i>Bron: Kind heeft baat bij goede relatie tussen ouders en leerkracht; Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?</i></blockquote>
    [Zo niet, zo wel] [Waarom?]
> [Zo niet, zo wel]
    De ouder zegt: “Dat doet Noor thuis nooit.”
    ·
    <b>Zo niet:</b> “Toch gebeurt het hier elke dag, ik heb het opgeschreven.” Logisch, je wilt geloofd worden. De ouder wil dat ook.
    ·
    <b>Zo wel:</b> “Dat is fijn om te weten. Hoe gaat het thuis? Dat schrijf ik in uw kolom.”
    [Even oefenen] [Genoeg voor nu]
> [Even oefenen]
    Mentorgesprek. De ouder zegt: “Milou zit elke avond twee uur te leren.” Jij ziet er weinig van terug. Wat zeg je?
    ·
    A. “Twee uur is veel. Hoe ziet zo’n avond eruit?”
    B. “Zullen we samen de cijfers eens rustig bekijken?”
    C. “U ziet Milou leren, ik zie lege bladen. Wat missen we?”
    [A] [B] [C]
> [B]
    <b>B</b> – Je vraagt het vriendelijk. Toch hoort de ouder misschien: u gelooft mij niet. Wat wil je eerst weten over thuis?
    [A] [B] [C]
> [A]
    De ouder voelt zich geloofd en vult de kolom van thuis. Daarna is er ook ruimte voor jouw kolom.
    ·
    En dan? Bespreek wat jullie vonden, en wat dat betekent voor straks. Thuis beslist de ouder, in de klas jij. Jullie doen het allebei voor Milou.
    ·
    “Thuis helpt muziek. Zal ik dat in de klas een week proberen?”
    [Tot slot] [Waarom?]
> [Waarom?]
    <blockquote expandable>Een idee geven mag van twee kanten. Beslissen doet ieder op de eigen plek.
    ·
    <i>Bron: Kind heeft baat bij goede relatie tussen ouders en leerkracht</i></blockquote>
    [Tot slot] [Waarom?]
> [Tot slot]
    Neem vandaag deze vraag mee: “Hoe is dat thuis?” Zet het antwoord naast wat jij ziet, niet ertegenover.
~ /welles_nietes
~ [Zo niet, zo wel]
~ [Even oefenen]
> [C]
    Je legt de kolommen naast elkaar. De ouder hoeft geen gelijk te halen, en zoekt met je mee.
    ·
    En dan? Bespreek wat jullie vonden, en wat dat betekent voor straks. Thuis beslist de ouder, in de klas jij. Jullie doen het allebei voor Milou.
    ·
    “Thuis helpt muziek. Zal ik dat in de klas een week proberen?”
    [Tot slot] [Waarom?]
~ [Tot slot]
~ /welles_nietes
~ [Zo niet, zo wel]
> [Genoeg voor nu]
    Neem vandaag deze vraag mee: “Hoe is dat thuis?” Zet het antwoord naast wat jij ziet, niet ertegenover.
