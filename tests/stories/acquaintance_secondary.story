# Getting acquainted, in secondary school and in a hurry: other examples, practising before the plan, and first a stop.
! class vo Klas 2b
! invitation teacher vo2b Klas 2b

= joris
~ /start vo2b
~ /voorbereiden
~ [Kennismaken]
~ [Liever geen naam]
~ [Gewoon kennismaken]
> [Nee, ik stop hier]
    Goed dat je hier even bij stilstond. Doe eerst wat nu nodig is. Je kunt altijd opnieuw beginnen.
    ·
    In het menu vind je alles terug.
    [Naar het menu]
~ /voorbereiden
~ [Kennismaken]
~ [Liever geen naam]
~ [Gewoon kennismaken]
~ [Ja, maar kort]
> [Begin van het schooljaar]
    Goed moment. Als mentor leg jij het eerste contact, en ben je voor de ouder het gezicht van de school. Vakdocenten komen later.
    ·
    Wat heb je zelf al gezien van deze leerling? Twee of drie kleine dingen zijn genoeg.
    ·
    Weet je nog bijna niets? Schrijf dat op. Ook dat mag je straks zeggen.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “Noor zit bij mij achterin, heeft elke dag een tekenblok mee. In twee weken zei Noor drie keer iets uit zichzelf.”
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Overslaan]
~ [Overslaan]
> [Dat weet ik niet]
    Vraag het aan de mentor van vorig jaar. Eén korte vraag is vaak al genoeg.
    ·
    Hoe komt deze ouder straks binnen, denk je? Sommige ouders vonden school vroeger leuk, andere niet.
    ·
    Schrijf het op als vraag. Je weet het nog niet.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Terug]
~ [Nee, ze zijn nieuw]
> [Overslaan]
    <b>Stap 5 van 13</b> · Wie beslist wat?
    ·
    Het is hun kind, en jouw leerling. Allebei waar.
    ·
    Wat doe jij als mentor? Wat doen de vakdocenten, en wat blijft van thuis? En hoe vraag je wat de ouder daarvan vindt?
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “Ik ben het eerste nummer om te bellen. Over een cijfer gaat de vakdocent, over bedtijd gaat u. Hoe ziet u dat?”
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Overslaan]
~ [Overslaan]
~ [Rustig]
~ [Overslaan]
~ [Overslaan]
> [Voorbeeld]
    “Ik geef geschiedenis en ben mentor. Op maandag spreek ik iedere leerling kort, ook als er niets is.”
    [Kaart: de ik-boodschap] [Kaart: de vier G’s] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Overslaan]
~ Wat wilt u dat ik weet? Hoe leert uw kind thuis? Wat verwacht u van ons?
~ [Overslaan]
~ [Overslaan]
~ [Overslaan]
> [Voorbeeld]
    “Ik hoop dat u af en toe met Noor in het rooster kijkt. Past dat bij u? Zo niet, dan doe ik het met Noor.”
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Overslaan]
~ [Overslaan]
~ [Overslaan]
> [Nee, ga verder]
    <b>Stap 11 van 13</b> · Samen afspreken
    ·
    Vraag deze leerling vooraf: wat wil je dat ik weet, en wat vertel je liever zelf? Vraag ook of deze leerling erbij wil zijn.
    [Dat vraag ik nog] [Eerst met de leerling praten] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Overslaan]
> [Voorbeeld]
    “Ik stuur na de eerste toetsweek een bericht, ook als alles loopt. Dan weet u hoe mijn stem klinkt zonder slecht nieuws.”
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Overslaan]
~ Ik bel u in week 6. U belt als er eerder iets is.
> [Voorbeeld]
    “Magister” wordt: “het programma waarin u het rooster en de cijfers ziet”.
    [Kaart: klare taal en een tolk] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Overslaan]
~ [Overslaan]
~ [Overslaan]
> [Overslaan]
    Wie moet dit ook weten? Denk aan de mentor of een vakdocent. Woont de leerling in twee huizen? Bedenk dan hoe beide ouders het horen.
    ·
    Noem geen namen, alleen wie het is.
    [Verder niemand] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “De andere ouder krijgt een eigen uitnodiging. De vakdocenten hoeven alleen te weten dat ik het eerste nummer ben.”
    [Verder niemand] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Overslaan]
~ [Overslaan]
~ [Overslaan]
~ [Overslaan]
~ [Eerst oefenen]
~ [Maakt u zich maar geen zorgen.]
~ [De toets is pas net nagekeken.]
~ [Groep 7 haalt hij heus wel, hoor.]
~ [U tilt er misschien wat zwaar aan.]
~ [Kijk terug]
~ [Verder]
~ [Verder]
> [Gedaan]
    Goed dat je dit hier oefende. Begin een volgende keer met wat de ouder voelt.
    ·
    Hier mocht het misgaan. Begin straks met je eerste zin, en luister.
    ·
    <b>Plan voor het gesprek: Kennismaken</b>
    ·
    <b>Over wie</b>
    deze leerling
    ·
    <b>Mijn vragen, en dan stil</b>
    Wat wilt u dat ik weet? Hoe leert uw kind thuis? Wat verwacht u van ons?
    ·
    <b>Dit weet school al</b>
    Het gezin is nieuw op school.
    ·
    <b>Zo houden we contact</b>
    Ik bel u in week 6. U belt als er eerder iets is.
    ·
    <i>Nog leeg: Zo begin ik · Dit valt me mooi op · Dit weet ik al · Dit vertel ik over mezelf · Wat we graag doen · Dit vind ik belangrijk · Zo help ik het kind · Dit hoop ik van de ouder · Hoe de ouder misschien binnenkomt · Dit willen we allebei · Als … dan … · En als … dan … · Wie beslist wat · Dit wil het kind zelf · Dit biedt de school · Zo bereiken we elkaar · In gewone taal · Is het duidelijk? · Tolk · Wie moet het ook weten · Dan kijken we terug · Mijn notitie na afloop · Mijn vraag aan mezelf</i>
    ·
    Nog geen opening? Leen deze: “Er is niets aan de hand. Ik wil deze leerling graag leren kennen, en u bent de kenner.”
    ·
    Het hoeft straks niet precies zo te gaan. Jij kent het kind in de klas, de ouder kent het thuis. Samen weten jullie meer. Met /plan zie je dit plan terug. Ik wens je een goed gesprek.
    ·
    Zal ik je de schooldag voor het gesprek een seintje geven?
    [Ja, graag] [Nee, dank je]
