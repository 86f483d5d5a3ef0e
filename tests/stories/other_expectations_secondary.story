# Other expectations at home, in secondary school and in a hurry: other examples, practising before the plan, and first a stop.
! class vo Klas 2b
! invitation teacher vo2b Klas 2b

= joris
~ /start vo2b
~ /voorbereiden
~ [Andere verwachtingen]
~ [Liever geen naam]
~ [We kijken er anders naar]
> [Nee, ik stop hier]
    Goed dat je hier even bij stilstond. Doe eerst wat nu nodig is. Je kunt altijd opnieuw beginnen.
    ·
    In het menu vind je alles terug.
    [Naar het menu]
~ /voorbereiden
~ [Andere verwachtingen]
~ [Liever geen naam]
~ [We kijken er anders naar]
~ [Ja, maar kort]
> [Voorbeeld]
    “Op de ouderavond zei de ouder: ‘Vier uur huiswerk per dag is normaal.’ Ik had net uitgelegd dat één uur genoeg is.”
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Overslaan]
~ [Huiswerk en leren]
~ [Overslaan]
> [Dat weet ik niet]
    Vraag het aan de mentor van vorig jaar. Eén korte vraag is vaak al genoeg.
    ·
    Stel dat de ouder gelijk heeft. Waarom is het dan een goed idee?
    ·
    Doe je best. Het is maar een oefening.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Terug]
~ [Nee, eerste keer]
~ [Overslaan]
~ [Overslaan]
~ [Bij school]
> [Voorbeeld]
    “Hoeveel ik opgeef, beslis ik. Hoe lang Sem thuis aan tafel zit, beslist de ouder. Wat Sem aankan, horen we van Sem.”
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Overslaan]
~ [Zo doet onze school het]
> [Voorbeeld]
    “De toets biologie gaat ook over voortplanting, want dat hoort bij de stof. Hoe Sem erover denkt, toetsen we niet.”
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Overslaan]
~ [Overslaan]
~ [Overslaan]
~ [Rustig]
~ [Overslaan]
~ [Overslaan]
~ [Overslaan]
> [Voorbeeld]
    “Ik geef liever een uur huiswerk dat lukt dan vier uur dat niet afkomt. Ik zie dat u er anders over denkt, en ik wil graag weten waarom.”
    [Kaart: de ik-boodschap] [Kaart: de vier G’s] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Overslaan]
~ [Overslaan]
~ [Overslaan]
~ [Overslaan]
> [Nee, ga verder]
    <b>Stap 11 van 13</b> · Samen afspreken
    ·
    Hoe is dit voor deze leerling? Vraag wat jij wel en niet mag vertellen, en vraag niet wie er gelijk heeft. Wil deze leerling erbij zijn?
    [Dat vraag ik nog] [Eerst met de leerling praten] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Overslaan]
> [Voorbeeld]
    “Ik kan extra opgaven klaarzetten voor wie wil, of Sem elke week zelf een doel laten kiezen. Wat zou u doen?”
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Overslaan]
~ [Overslaan]
~ [Overslaan]
~ [Overslaan]
> [Overslaan]
    Wie moet dit ook weten? Denk aan de mentor of een vakdocent. Woont de leerling in twee huizen? Bedenk dan hoe beide ouders het horen.
    ·
    Noem geen namen, alleen wie het is.
    [Verder niemand] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “De mentor en de gymdocent weten wat we proberen. De reden blijft tussen ons, behalve als de ouder het anders wil.”
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
    <b>Plan voor het gesprek: Andere verwachtingen</b>
    ·
    <b>Over wie</b>
    deze leerling
    ·
    <b>Dit vertelde de ouder al</b>
    Dit is de eerste keer.
    ·
    <i>Nog leeg: Zo begin ik · Dit gaat goed · Hier merkte ik het verschil · Wat ik zelf gewend ben · Mijn boodschap · Dit weet ik nog niet · Mijn vragen, en dan stil · Hoe de ouder het misschien ziet · Dit willen we allebei · Als … dan … · En als … dan … · Wie gaat waarover · Dit staat vast · Hierover valt te praten · Dit wil het kind zelf · Dit biedt de school · Afspraak: wie, wat, wanneer · In gewone taal · Is het duidelijk? · Tolk · Wie moet het ook weten · Dan kijken we terug · Mijn notitie na afloop · Mijn vraag aan mezelf</i>
    ·
    Nog geen opening? Leen deze: “We kijken er anders naar. Wilt u mij vertellen hoe u het ziet?”
    ·
    Het hoeft straks niet precies zo te gaan. Jij kent het kind in de klas, de ouder kent het thuis. Samen weten jullie meer. Met /plan zie je dit plan terug. Ik wens je een goed gesprek.
    ·
    Zal ik je de schooldag voor het gesprek een seintje geven?
    [Ja, graag] [Nee, dank je]
