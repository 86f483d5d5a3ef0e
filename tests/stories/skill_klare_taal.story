# Plain words, asking what came across, and an interpreter: every choice of the card.
= sanne
> /klare_taal
    <b>Klare taal</b>
    Gewone woorden, korte zinnen, één ding tegelijk. Vraag daarna wat er is blijven hangen. Begin bij jezelf, dan is het geen toets.
    ·
    “Ik vertelde veel achter elkaar. Wat neemt u mee naar huis?”
    [Zo niet, zo wel] [Waarom?]
> [Waarom?]
    <blockquote expandable>Je ziet niet aan een ouder of alles duidelijk is. Vraag het na, zeker na een zorg of een tip.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?</i></blockquote>
    [Zo niet, zo wel] [Waarom?]
> [Zo niet, zo wel]
    <b>Zo niet:</b> “Sem scoort laag op technisch lezen. We starten een interventie. Duidelijk zo?” Jij zegt die woorden elke dag. De ouder hoort ze misschien nooit, en “ja” is snel gezegd.
    ·
    <b>Zo wel:</b> “Sem leest nog langzaam. Wij oefenen elke dag tien minuten extra. Hoe vertelt u dat straks thuis?”
    [Even oefenen] [Over een tolk] [Genoeg voor nu]
> [Even oefenen]
    Je sprak met de ouder over een rustige plek voor huiswerk. Jullie ronden af. Wat zeg jij?
    ·
    A. “Was het helder zo, of heeft u nog een vraag?”
    B. “Ik praatte snel. Wat onthoudt u van dit gesprek?”
    C. “Nog even samen: wat doet u thuis, wat doe ik?”
    [A] [B] [C]
> [A]
    <b>A</b> – Netjes gevraagd. Alleen: “nee hoor” is dan het makkelijkste antwoord, ook voor wie de draad kwijt is. Hoe laat je de ouder vertellen?
    [A] [B] [C]
> [B]
    Je begint bij jezelf. Het is geen toets, en jij hoort wat is blijven hangen.
    ·
    <b>Met een tolk:</b>
    – boek op tijd, en vertel de tolk waarover het gaat
    – praat tegen de ouder, in korte zinnen
    – wacht tot alles vertaald is
    ·
    Vraag nooit het kind om te tolken, ook geen broer of zus.
    [Tot slot] [Waarom?]
> [Waarom?]
    <blockquote expandable>Tolken legt grote druk op een kind. Een beroepstolk kan naar school komen, of meedoen per telefoon of video.
    ·
    <i>Bron: Passend Onderwijs Almere (11 september 2019), Professionele tolken bij oudergesprekken (gezien november 2026)</i></blockquote>
    [Tot slot] [Waarom?]
> [Tot slot]
    Neem vandaag deze vraag mee: “Ik praat soms snel. Wat vertelt u straks thuis?”
~ /klare_taal
~ [Zo niet, zo wel]
~ [Even oefenen]
> [C]
    Jullie zetten samen op een rij wat is afgesproken. Wat nog niet klopt, hoor je nu, en niet over twee weken.
    ·
    <b>Met een tolk:</b>
    – boek op tijd, en vertel de tolk waarover het gaat
    – praat tegen de ouder, in korte zinnen
    – wacht tot alles vertaald is
    ·
    Vraag nooit het kind om te tolken, ook geen broer of zus.
    [Tot slot] [Waarom?]
~ [Tot slot]
~ /klare_taal
~ [Zo niet, zo wel]
> [Over een tolk]
    <b>Met een tolk:</b>
    – boek op tijd, en vertel de tolk waarover het gaat
    – praat tegen de ouder, in korte zinnen
    – wacht tot alles vertaald is
    ·
    Vraag nooit het kind om te tolken, ook geen broer of zus.
    [Tot slot] [Waarom?]
~ [Tot slot]
~ /klare_taal
~ [Zo niet, zo wel]
> [Genoeg voor nu]
    Neem vandaag deze vraag mee: “Ik praat soms snel. Wat vertelt u straks thuis?”
