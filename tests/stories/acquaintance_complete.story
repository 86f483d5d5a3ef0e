# Getting acquainted: every question, with example and reason, and every choice but those of a stop half-way.
= sanne
~ /voorbereiden
> [Kennismaken]
    Leuk, een kennismaking. In dertien korte stappen maak je een plan. Overslaan mag altijd.
    ·
    Over wie gaat het? Gebruik een schuilnaam, en schrijf ook geen andere namen op.
    ·
    <i>Ik bewaar je antwoorden op de server van je school. De app bewaart het gesprek. Een ander leest het alleen als jij het deelt.</i>
    [Liever geen naam] [Voorbeeld] [Waarom?]
> [Voorbeeld]
    “Sem”, of “nummer vier van de lijst”. Als jij maar weet wie je bedoelt.
    [Liever geen naam] [Voorbeeld] [Waarom?]
> [Waarom?]
    <blockquote expandable>Jij weet over wie het gaat. Een ander hoeft dat niet te weten.</blockquote>
    [Liever geen naam] [Voorbeeld] [Waarom?]
> [Liever geen naam]
    <b>Stap 1 van 13</b> · Past dit gesprek nu?
    ·
    Eerst even stilstaan. Waar lijkt je gesprek het meest op? Je keuze bewaar ik niet. In de app blijft mijn antwoord wel staan.
    [Gewoon kennismaken] [Er speelt al iets lastigs] [Zorgen over veiligheid] [Boosheid of dreiging] [Voorbeeld] [Waarom?] [Terug] [Pauze]
~ [Terug]
> Milou
    <b>Stap 1 van 13</b> · Past dit gesprek nu?
    ·
    Eerst even stilstaan. Waar lijkt je gesprek het meest op? Je keuze bewaar ik niet. In de app blijft mijn antwoord wel staan.
    [Gewoon kennismaken] [Er speelt al iets lastigs] [Zorgen over veiligheid] [Boosheid of dreiging] [Voorbeeld] [Waarom?] [Terug] [Pauze]
> [Voorbeeld]
    “Het schooljaar is twee weken oud. Ik wil weten wie er bij Noor aan de keukentafel zitten.” Dat is gewoon kennismaken.
    [Gewoon kennismaken] [Er speelt al iets lastigs] [Zorgen over veiligheid] [Boosheid of dreiging] [Voorbeeld] [Waarom?] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Een kennismaking werkt het best als er nog niets hoeft. Speelt er al wel iets, dan kies je een andere volgorde.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?; Nederlands Jeugdinstituut (NJi), Samen met ouders het welbevinden van een kind stimuleren</i></blockquote>
    [Gewoon kennismaken] [Er speelt al iets lastigs] [Zorgen over veiligheid] [Boosheid of dreiging] [Voorbeeld] [Waarom?] [Terug] [Pauze]
> [Er speelt al iets lastigs]
    Maak er dan twee gesprekken van. Eerst kennismaken, kort. Het lastige komt een andere dag.
    ·
    Kan dat niet wachten? Zeg het dan meteen: “Ik wil u leren kennen. En daarna wil ik één ding met u bespreken.” Zo voelt niemand zich gelokt.
    ·
    Ga je nu verder met deze voorbereiding? Stop hier als je eerst moet overleggen.
    [Ja, alle stappen] [Ja, maar kort] [Nee, ik stop hier] [Terug] [Pauze]
~ [Terug]
~ Milou
> [Zorgen over veiligheid]
    <b>Stop hier en overleg eerst.</b> Praat vandaag met de aandachtsfunctionaris, of anders met je schoolleider. Volg samen de meldcode: de vaste stappen bij zorgen over thuis. Spreek de ouder pas na dat overleg. Typ hier niets over je zorgen.
    ·
    Direct gevaar: bel <b>112</b>
    Advies, zonder namen te noemen: Veilig Thuis, <b>0800-2000</b>, gratis, dag en nacht
    ·
    Ga je nu verder met deze voorbereiding? Stop hier als je eerst moet overleggen.
    [Ja, alle stappen] [Ja, maar kort] [Nee, ik stop hier] [Terug] [Pauze]
~ [Terug]
~ Milou
> [Boosheid of dreiging]
    Voer dit gesprek niet alleen. Vertel je schoolleider nu dat het komt. Volg de afspraken van je school over agressie. Spreek af wie erbij zit, en hoe jullie stoppen als dat nodig is.
    ·
    Een ouder mag boos zijn. Dreigen mag niet. Bij direct gevaar: bel <b>112</b>.
    ·
    Ga je nu verder met deze voorbereiding? Stop hier als je eerst moet overleggen.
    [Ja, alle stappen] [Ja, maar kort] [Nee, ik stop hier] [Terug] [Pauze]
~ [Terug]
~ Milou
> [Gewoon kennismaken]
    Mooi. Er ligt niets op tafel behalve koffie. Zo hoort een kennismaking te zijn.
    ·
    Ga je nu verder met deze voorbereiding? Stop hier als je eerst moet overleggen.
    [Ja, alle stappen] [Ja, maar kort] [Nee, ik stop hier] [Terug] [Pauze]
> [Ja, maar kort]
    Vul dan alleen je opening, je vragen en je contactmomenten in. De rest mag je overslaan.
    ·
    <b>Stap 2 van 13</b> · Wat weet ik al?
    ·
    Wat voor kennismaking wordt het?
    [Begin van het schooljaar] [Inschrijving of instroom] [Halverwege het jaar] [Waarom?] [Terug] [Pauze]
~ [Terug]
> [Ja, alle stappen]
    <b>Stap 2 van 13</b> · Wat weet ik al?
    ·
    Wat voor kennismaking wordt het?
    [Begin van het schooljaar] [Inschrijving of instroom] [Halverwege het jaar] [Waarom?] [Terug] [Pauze]

# 2
> [Waarom?]
    <blockquote expandable>Een relatie groeit vanaf het eerste contact, dus wacht er niet mee. Dat kan de inschrijving zijn, de eerste schoolweek, of gewoon vandaag.
    ·
    <i>Bron: Kind heeft baat bij goede relatie tussen ouders en leerkracht; Stichting Stop Pesten Nu, naar onderzoek van de Rijksuniversiteit Groningen (Week Tegen Pesten 2017), Succesvolle samenwerking met ouders</i></blockquote>
    [Begin van het schooljaar] [Inschrijving of instroom] [Halverwege het jaar] [Waarom?] [Terug] [Pauze]
> [Inschrijving of instroom]
    De ouder kiest jullie nog, of koos net. Vraag waarom. Vertel ook eerlijk waar jullie school anders in is dan de vorige.
    ·
    Wat heb je zelf al gezien van Milou? Twee of drie kleine dingen zijn genoeg.
    ·
    Weet je nog bijna niets? Schrijf dat op. Ook dat mag je straks zeggen.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Terug]
> [Halverwege het jaar]
    Laat is niet erg. Zeg het gerust: “Dit had ik eerder willen doen.”
    ·
    Wat heb je zelf al gezien van Milou? Twee of drie kleine dingen zijn genoeg.
    ·
    Weet je nog bijna niets? Schrijf dat op. Ook dat mag je straks zeggen.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Terug]
> [Begin van het schooljaar]
    Goed moment. Wie elkaar in september spreekt, belt makkelijker in maart.
    ·
    Wat heb je zelf al gezien van Milou? Twee of drie kleine dingen zijn genoeg.
    ·
    Weet je nog bijna niets? Schrijf dat op. Ook dat mag je straks zeggen.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “Noor kiest in de kring steeds dezelfde plek, bij het raam. Bij buitenspelen is Noor als eerste weg.”
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Wie een vraag stelt, geeft zelf ook antwoord. De ouder vertelt over thuis, jij over wat je op school ziet.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?</i></blockquote>
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> Milou zit altijd als eerste op de stoel bij het raam.
    Bij “altijd” denkt een ouder al snel aan een uitzondering. Kun je er een aantal bij zetten?
    ·
    Typ het opnieuw, of kies Zo laten.
    [Voorbeeld] [Waarom?] [Zo laten] [Terug] [Pauze]
> Milou zat vier van de vijf ochtenden als eerste op de stoel bij het raam.
    <b>Stap 3 van 13</b> · Wat valt me mooi op?
    ·
    Wat viel je mooi op aan Milou? Neem iets echts. Klein mag.
    [Een goed bericht aan ouders] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]

# 3
> [Voorbeeld]
    “Sem zei vrijdag uit zichzelf gedag tegen de conciërge. Ik zag ze allebei glimmen.”
    [Een goed bericht aan ouders] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Een ouder hoort graag dat iemand op school het kind al heeft gezien. En het kost je één zin.
    ·
    <i>Bron: Stichting Stop Pesten Nu, naar onderzoek van de Rijksuniversiteit Groningen (Week Tegen Pesten 2017), Succesvolle samenwerking met ouders</i></blockquote>
    [Een goed bericht aan ouders] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Een goed bericht aan ouders]
~ [Toch niet]
> Milou hielp donderdag uit zichzelf met vegen.
    <b>Stap 4 van 13</b> · De kant van de ouder
    ·
    Kent jullie school dit gezin al?
    [Ja, al langer] [Nee, ze zijn nieuw] [Dat weet ik niet] [Waarom?] [Terug] [Pauze]

# 4
> [Waarom?]
    <blockquote expandable>Steeds hetzelfde moeten vertellen is vermoeiend. Laat merken wat je al weet.
    ·
    <i>Bron: Loes van Wessum en Rieneke Pruis, lectoraat Leiderschap in onderwijs en opvoeding, Hogeschool Windesheim (2021), Samenwerken met ouders. Kwaliteitskaart voor schoolleiders</i></blockquote>
    [Ja, al langer] [Nee, ze zijn nieuw] [Dat weet ik niet] [Waarom?] [Terug] [Pauze]
> [Nee, ze zijn nieuw]
    Vertel straks ook hoe school werkt. Voor jou spreekt dat vanzelf.
    ·
    Hoe komt deze ouder straks binnen, denk je? Sommige ouders vonden school vroeger leuk, andere niet.
    ·
    Schrijf het op als vraag. Je weet het nog niet.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Terug]
> [Dat weet ik niet]
    Vraag het aan de vorige leraar of mentor. Eén korte vraag is vaak al genoeg.
    ·
    Hoe komt deze ouder straks binnen, denk je? Sommige ouders vonden school vroeger leuk, andere niet.
    ·
    Schrijf het op als vraag. Je weet het nog niet.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Terug]
> [Ja, al langer]
    Vraag een collega dan om drie zinnen. Dan hoeft de ouder niet bij het begin te beginnen.
    ·
    Wat hoeft de ouder jou niet nog eens te vertellen? Schrijf kort op wat je collega nog weet. Oordelen laat je bij de collega.
    ·
    Hier staat nu:
    Vraag ik eerst na bij de vorige leraar.
    [Voorbeeld] [Waarom?] [Zo laten] [Terug] [Pauze]
> [Voorbeeld]
    “Sem fietst sinds vorig jaar zelf. De ouder werkt vaak in de avond en belt liever in de ochtend.”
    [Voorbeeld] [Waarom?] [Zo laten] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Wie merkt dat school het nog weet, voelt zich gehoord.
    ·
    <i>Bron: Loes van Wessum en Rieneke Pruis, lectoraat Leiderschap in onderwijs en opvoeding, Hogeschool Windesheim (2021), Samenwerken met ouders. Kwaliteitskaart voor schoolleiders</i></blockquote>
    [Voorbeeld] [Waarom?] [Zo laten] [Terug] [Pauze]
> De oudste zat hier ook. De ouder mailt liever dan dat die belt.
    Hoe komt deze ouder straks binnen, denk je? Sommige ouders vonden school vroeger leuk, andere niet.
    ·
    Schrijf het op als vraag. Je weet het nog niet.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “Misschien denkt de ouder: er is vast iets mis, anders bellen ze niet. Dus ik zeg meteen dat er niets is.”
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Elke ouder leeft anders en verwacht iets anders van school. Als je daar rekening mee houdt, voelt iemand zich sneller welkom.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?; Stichting Stop Pesten Nu, naar onderzoek van de Rijksuniversiteit Groningen (Week Tegen Pesten 2017), Succesvolle samenwerking met ouders; Nederlands Jeugdinstituut (NJi), Samen met ouders het welbevinden van een kind stimuleren</i></blockquote>
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> Zou de ouder denken dat er iets mis is? Dat vraag ik niet, ik zeg gewoon dat er niks is.
    <b>Stap 5 van 13</b> · Wie beslist wat?
    ·
    Het is hun kind, en jouw leerling. Allebei waar.
    ·
    Wat wil je aan het begin vast duidelijk maken over wie wat doet? En hoe vraag je wat de ouder daarvan vindt?
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]

# 5
> [Voorbeeld]
    “Ik zorg voor de lessen en de sfeer in de groep. Wat Noor eet, draagt en gelooft, is aan thuis. Hoe ziet u dat?”
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Aan het begin is dit een gewoon praatje. Midden in een meningsverschil is het dat niet meer.
    ·
    <i>Bron: Kind heeft baat bij goede relatie tussen ouders en leerkracht; Stichting Stop Pesten Nu, naar onderzoek van de Rijksuniversiteit Groningen (Week Tegen Pesten 2017), Succesvolle samenwerking met ouders; Loes van Wessum en Rieneke Pruis, lectoraat Leiderschap in onderwijs en opvoeding, Hogeschool Windesheim (2021), Samenwerken met ouders. Kwaliteitskaart voor schoolleiders</i></blockquote>
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Pauze]
    Je antwoorden zijn bewaard. Tik op Verder als je weer tijd hebt.
    [Verder] [Herinner me later] [Menu]
> [Verder]
    We gaan verder waar je was.
    ---
    <b>Stap 5 van 13</b> · Wie beslist wat?
    ·
    Het is hun kind, en jouw leerling. Allebei waar.
    ·
    Wat wil je aan het begin vast duidelijk maken over wie wat doet? En hoe vraag je wat de ouder daarvan vindt?
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> Ik zorg voor de lessen. Wat Milou na school doet, is aan thuis.
    Wat hopen jullie vast allebei voor Milou dit jaar? Eén gewone zin.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “We hopen allebei dat Noor hier vrienden maakt en iets leert.”
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Een kind leert beter en voelt zich beter als thuis en school elkaar steunen. Op deze zin kun je later terugkomen, ook als het een keer tegenzit.
    ·
    <i>Bron: Kind heeft baat bij goede relatie tussen ouders en leerkracht; Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?; Nederlands Jeugdinstituut (NJi), Samen met ouders het welbevinden van een kind stimuleren</i></blockquote>
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> We hopen allebei dat Milou hier met plezier binnenkomt.
    <b>Stap 6 van 13</b> · Hoe zit ik erbij?
    ·
    En jij? Een eerste gesprek is voor jou ook een eerste keer. Hoe gespannen ben je? Je antwoord bewaar ik niet.
    [Rustig] [Een beetje gespannen] [Flink gespannen] [Voorbeeld] [Waarom?] [Terug] [Pauze]

# 6
> [Voorbeeld]
    “Een beetje gespannen. Ik ben zelf nieuw in deze groep, dus ik word ook bekeken.”
    [Rustig] [Een beetje gespannen] [Flink gespannen] [Voorbeeld] [Waarom?] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Je eigen rust helpt het gesprek. Spanning is niet fout. Als je weet dat die er is, kun je er iets mee.
    ·
    <i>Bron: Kind heeft baat bij goede relatie tussen ouders en leerkracht</i></blockquote>
    [Rustig] [Een beetje gespannen] [Flink gespannen] [Voorbeeld] [Waarom?] [Terug] [Pauze]
> [Rustig]
    Fijn. Die rust neem je mee naar binnen.
    ·
    Wat denk je nu al over deze ouder? Denk het, of schrijf het op. Leg het daarna opzij.
    ·
    Ook dit bewaar ik niet. Typ je het, dan blijft je bericht wel in de app staan. Alleen denken mag dus ook: kies dan Overslaan.
    [Kaart: vragen, niet invullen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Terug]
~ [Zo laten]
> [Flink gespannen]
    Dat mag. Vertel het een collega voordat je begint, of vraag iemand erbij.
    ·
    Wat denk je nu al over deze ouder? Denk het, of schrijf het op. Leg het daarna opzij.
    ·
    Ook dit bewaar ik niet. Typ je het, dan blijft je bericht wel in de app staan. Alleen denken mag dus ook: kies dan Overslaan.
    [Kaart: vragen, niet invullen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Terug]
~ [Zo laten]
> [Een beetje gespannen]
    Heel gewoon. Zet straks je voeten op de grond en adem eerst rustig uit.
    ·
    Wat denk je nu al over deze ouder? Denk het, of schrijf het op. Leg het daarna opzij.
    ·
    Ook dit bewaar ik niet. Typ je het, dan blijft je bericht wel in de app staan. Alleen denken mag dus ook: kies dan Overslaan.
    [Kaart: vragen, niet invullen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “De achternaam ken ik van een oudere broer of zus. Ik merk dat ik daar al iets bij denk.”
    [Kaart: vragen, niet invullen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Bij mensen die anders leven dan jij, houd je soms wat meer afstand. Dat gaat vanzelf. Weten helpt, en daarna gewoon vragen.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Samen met ouders het welbevinden van een kind stimuleren</i></blockquote>
    [Kaart: vragen, niet invullen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Kaart: vragen, niet invullen]
~ [Zo niet, zo wel]
~ [Genoeg voor nu]
> Deze ouder heeft vast weinig tijd.
    <b>Stap 7 van 13</b> · De eerste minuut
    ·
    Hoe begin je? Zeg dat er niets aan de hand is. En zeg wie hier de kenner is: de ouder.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]

# 7
> [Voorbeeld]
    “Fijn dat u er bent. Er is niets aan de hand. Ik wil Sem graag leren kennen, en u kent Sem het best.”
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>De ouder heeft jaren voorsprong op jou. Zeg je dat hardop, dan voelt de ouder zich gezien, en werken jullie meteen samen.
    ·
    <i>Bron: Loes van Wessum en Rieneke Pruis, lectoraat Leiderschap in onderwijs en opvoeding, Hogeschool Windesheim (2021), Samenwerken met ouders. Kwaliteitskaart voor schoolleiders; Nederlands Jeugdinstituut (NJi), Samen met ouders het welbevinden van een kind stimuleren</i></blockquote>
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> Fijn dat u er bent. Er is niets aan de hand, ik wil Milou graag leren kennen.
    Zeg je zin één keer hardop:
    Fijn dat u er bent. Er is niets aan de hand, ik wil Milou graag leren kennen.
    ·
    Hoe klinkt het?
    [Zo zeg ik het] [De ouder ontbreekt nog] [Te lang] [Terug] [Pauze]
> [Zo zeg ik het]
    Mooi. Zeg daarna hoeveel tijd er is, en vraag: “Wat wilt u vandaag zeker bespreken?”
    ·
    <b>Stap 8 van 13</b> · Wie ben ik?
    ·
    Wat vertel jij over jezelf? Twee zinnen over wie je bent, één over hoe het bij jou gaat.
    [Kaart: de ik-boodschap] [Kaart: de vier G’s] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Terug]
> [Te lang]
    Houd twee zinnen over. De rest komt later wel.
    ·
    Hoe wordt je eerste zin nu?
    ·
    Hier staat nu:
    Fijn dat u er bent. Er is niets aan de hand, ik wil Milou graag leren kennen.
    [Voorbeeld] [Waarom?] [Zo laten] [Terug] [Pauze]
~ [Terug]
> [De ouder ontbreekt nog]
    Zet er dit achter: “En ik hoor graag hoe u het ziet.”
    ·
    Hoe wordt je eerste zin nu?
    ·
    Hier staat nu:
    Fijn dat u er bent. Er is niets aan de hand, ik wil Milou graag leren kennen.
    [Voorbeeld] [Waarom?] [Zo laten] [Terug] [Pauze]
> [Voorbeeld]
    “Welkom. Ik geef Noor sinds augustus les. U doet het al een stuk langer. Vertelt u eens?”
    [Voorbeeld] [Waarom?] [Zo laten] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Een korte eerste zin onthoud je ook als het spannend is. Zeg dat je graag samenwerkt, dan voelt de ouder zich welkom en gezien.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Samen met ouders het welbevinden van een kind stimuleren</i></blockquote>
    [Voorbeeld] [Waarom?] [Zo laten] [Terug] [Pauze]
> Fijn dat u er bent. Er is niets aan de hand. U kent Milou het best, vertelt u eens?
    Met “U kent Milou het best” nodig je de ouder uit om mee te praten.
    ·
    <b>Stap 8 van 13</b> · Wie ben ik?
    ·
    Wat vertel jij over jezelf? Twee zinnen over wie je bent, één over hoe het bij jou gaat.
    [Kaart: de ik-boodschap] [Kaart: de vier G’s] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]

# 8
> [Voorbeeld]
    “Ik sta twintig jaar voor de klas en houd van voorlezen. Bij mij is het ’s ochtends eerst tien minuten rustig, dan gaan we aan het werk.”
    [Kaart: de ik-boodschap] [Kaart: de vier G’s] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Contact wordt persoonlijk als er ook van jouw kant een persoon in zit. Het hoeft geen levensverhaal te zijn.
    ·
    <i>Bron: Stichting Stop Pesten Nu, naar onderzoek van de Rijksuniversiteit Groningen (Week Tegen Pesten 2017), Succesvolle samenwerking met ouders; Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?</i></blockquote>
    [Kaart: de ik-boodschap] [Kaart: de vier G’s] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Kaart: de ik-boodschap]
~ [Zo niet, zo wel]
~ [Genoeg voor nu]
~ [Kaart: de vier G’s]
~ [Zo niet, zo wel]
~ [Genoeg voor nu]
> Ik geef twaalf jaar les en houd van muziek. Bij ons starten we met een instructietafel.
    Misschien kent de ouder “instructietafel” niet. Hoe zeg je het in gewone taal?
    ·
    Typ het opnieuw, of kies Zo laten.
    [Kaart: de ik-boodschap] [Kaart: de vier G’s] [Voorbeeld] [Waarom?] [Zo laten] [Terug] [Pauze]
> [Zo laten]
    <b>Stap 9 van 13</b> · Vragen over en weer
    ·
    Vier vragen passen in bijna elke kennismaking. Wat valt u op? Wat vindt u belangrijk? Hoe helpt u daarbij? Wat verwacht u van ons?
    ·
    Maak er je eigen vragen van. Drie is genoeg.
    [Kaart: open vragen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]

# 9
> [Voorbeeld]
    “Wat zou ik over Noor moeten weten en kan ik zelf niet zien?”
    “Wat wilt u Noor graag meegeven?”
    “Hoe moedigt u Noor thuis aan?”
    “Wanneer bent u in juni tevreden over ons?”
    [Kaart: open vragen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Met deze vier hoor je hoe een ouder kijkt, wat voor hen telt, wat ze doen en wat ze hopen. Meer hoef je nu niet te weten.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?; Nederlands Jeugdinstituut (NJi), Samen met ouders het welbevinden van een kind stimuleren</i></blockquote>
    [Kaart: open vragen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Kaart: open vragen]
~ [Zo niet, zo wel]
~ [Genoeg voor nu]
> Wat moet ik weten over Milou? Wat vindt u belangrijk? Hoe moedigt u Milou aan?
    “Wat moet ik weten over Milou?” is een open vraag. Daar kan een ouder alle kanten mee op.
    ·
    Eén vraag werkt bijna altijd: “Wat doen jullie thuis graag samen?”
    ·
    Hoe stel jij die? En wat antwoord jij als de ouder vraagt wat jouw klas graag doet?
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “Wat doen jullie op zondag het liefst? Bij ons op school is het vrijdagmiddag bouwen. Daar hoor je niemand over naar huis.”
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Je leert het kind kennen zoals het thuis is. Er is geen goed antwoord, dus ook geen fout.
    ·
    <i>Bron: Loes van Wessum en Rieneke Pruis, lectoraat Leiderschap in onderwijs en opvoeding, Hogeschool Windesheim (2021), Samenwerken met ouders. Kwaliteitskaart voor schoolleiders</i></blockquote>
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> Wat doen jullie op woensdagmiddag graag? Bij ons is het knutselen favoriet.
    Nu jouw antwoorden. Wat vind jij het belangrijkst voor de kinderen in je klas? Eén zin, en eerlijk.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “Dat iedereen iets durft te vragen. Rekenen komt daarna, maar het komt.”
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Jij vraagt wat de ouder belangrijk vindt. Dan mag de ouder dat ook van jou weten.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?; Loes van Wessum en Rieneke Pruis, lectoraat Leiderschap in onderwijs en opvoeding, Hogeschool Windesheim (2021), Samenwerken met ouders. Kwaliteitskaart voor schoolleiders</i></blockquote>
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> Dat kinderen fouten durven maken.
    Hoe moedig jij Milou aan? Noem één ding dat je doet, of wilt gaan doen.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “Als Sem begint, steek ik even mijn duim op. Meer aandacht vindt Sem niet fijn.”
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Thuis wordt ook aangemoedigd, op een eigen manier. Leg ze naast elkaar en jullie leren allebei iets.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?</i></blockquote>
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> Ik loop even langs als Milou begint, en knik.
    Wat hoop je van deze ouder? Houd het klein, en vraag of het past.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “Ik hoop dat u me belt als er thuis iets verandert. Een kort berichtje mag ook. Past dat bij u?”
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Ouders weten niet vanzelf wat een school verwacht. Zeg het vroeg, dan staat later niemand voor een verrassing.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?; Loes van Wessum en Rieneke Pruis, lectoraat Leiderschap in onderwijs en opvoeding, Hogeschool Windesheim (2021), Samenwerken met ouders. Kwaliteitskaart voor schoolleiders</i></blockquote>
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> Ik hoop dat u belt als er thuis iets verandert. Past dat?
    <b>Stap 10 van 13</b> · Als … dan …
    ·
    Stel, de ouder zegt bijna niets. “Ja hoor.” “Gaat wel.” Wat doe je?
    ·
    Schrijf: als de ouder …, dan … ik.
    [Kaart: gevoel erkennen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]

# 10
> [Voorbeeld]
    “Als de ouder weinig zegt, dan vertel ik eerst iets uit de klas. Daarna vraag ik iets kleins: ‘Wat eet Sem het liefst tussen de middag?’”
    [Kaart: gevoel erkennen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Niet iedereen praat meteen met een leraar. Geef zelf iets, vraag kleiner, en gun de tijd.
    ·
    <i>Bron: Kind heeft baat bij goede relatie tussen ouders en leerkracht; Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?; Loes van Wessum en Rieneke Pruis, lectoraat Leiderschap in onderwijs en opvoeding, Hogeschool Windesheim (2021), Samenwerken met ouders. Kwaliteitskaart voor schoolleiders</i></blockquote>
    [Kaart: gevoel erkennen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Kaart: gevoel erkennen]
~ [Zo niet, zo wel]
~ [Genoeg voor nu]
> Als de ouder weinig zegt, dan vertel ik eerst iets over de kring.
    En als de ouder juist een lange lijst meebrengt? Of meteen over een oude ruzie met school begint? Bedenk wat je dan doet.
    [Kaart: geen welles-nietes] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “Als de ouder over vorig jaar begint, dan zeg ik: ‘Dat wil ik horen. Wat had u toen nodig van ons?’ Ik verdedig niemand.”
    ·
    “Als er een lijst komt, dan schrijf ik mee en vraag ik: ‘Wat moet ik als eerste weten?’”
    [Kaart: geen welles-nietes] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Een oud verhaal moet eerst ergens heen. Luister je nu, dan begint jullie relatie niet met een discussie.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Samen met ouders het welbevinden van een kind stimuleren; Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?</i></blockquote>
    [Kaart: geen welles-nietes] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Kaart: geen welles-nietes]
~ [Zo niet, zo wel]
~ [Genoeg voor nu]
> Als de ouder een lijst heeft, dan schrijf ik mee en vraag ik wat het eerst moet.
    Wil je even oefenen? Ik speel een ouder die geschrokken is van een toets. Dat is pittiger dan kennismaken. Lukt dit, dan lukt dat ook.
    [Ja, even oefenen] [Nee, ga verder] [Waarom?] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Ouders goed bij school betrekken kun je leren. Een zin die je al eens gezegd hebt, komt straks makkelijker. Hier mag het misgaan.
    ·
    <i>Bron: Loes van Wessum en Rieneke Pruis, lectoraat Leiderschap in onderwijs en opvoeding, Hogeschool Windesheim (2021), Samenwerken met ouders. Kwaliteitskaart voor schoolleiders; Stichting Stop Pesten Nu, naar onderzoek van de Rijksuniversiteit Groningen (Week Tegen Pesten 2017), Succesvolle samenwerking met ouders</i></blockquote>
    [Ja, even oefenen] [Nee, ga verder] [Waarom?] [Terug] [Pauze]
~ [Ja, even oefenen]
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
    Het hoeft hier niet goed te gaan, daar is oefenen voor. Handig voor straks: “Zullen we hier later rustig op terugkomen?”
    ·
    <b>Stap 11 van 13</b> · Samen afspreken
    ·
    Wat mag jij van Milou over de klas vertellen? En wat vertelt Milou liever zelf? Vraag het even, als dat kan.
    [Dat vraag ik nog] [Eerst met de leerling praten] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Terug]
> [Nee, ga verder]
    <b>Stap 11 van 13</b> · Samen afspreken
    ·
    Wat mag jij van Milou over de klas vertellen? En wat vertelt Milou liever zelf? Vraag het even, als dat kan.
    [Dat vraag ik nog] [Eerst met de leerling praten] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]

# 11
> [Voorbeeld]
    “Noor wil dat ik over de hut vertel die we bouwden. Over de musical vertelt Noor liever zelf.”
    [Dat vraag ik nog] [Eerst met de leerling praten] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Het gaat over het kind. Wie zelf mag meedenken, doet vaak liever mee. Hoe, hangt af van de leeftijd.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?; Stichting Stop Pesten Nu, naar onderzoek van de Rijksuniversiteit Groningen (Week Tegen Pesten 2017), Succesvolle samenwerking met ouders</i></blockquote>
    [Dat vraag ik nog] [Eerst met de leerling praten] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Eerst met de leerling praten]
~ [Toch niet]
> [Dat vraag ik nog]
    Wat kun jij deze ouder alvast bieden? Een blik in de klas, een rondleiding, een berichtje na de eerste maand?
    ·
    Vraag ook of de ouder tips wil om thuis te helpen met leren. De een vindt dat fijn, de ander niet.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Terug]
> Milou wil dat ik over het konijn vertel.
    Wat kun jij deze ouder alvast bieden? Een blik in de klas, een rondleiding, een berichtje na de eerste maand?
    ·
    Vraag ook of de ouder tips wil om thuis te helpen met leren. De een vindt dat fijn, de ander niet.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “Kom woensdag om half negen gerust even binnen. Dan laat Sem zien waar de jas hangt en waar de hamster woont.”
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Een uitnodiging zegt meer dan een folder. Houd het klein, dan kun je het ook nakomen.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?; Nederlands Jeugdinstituut (NJi), Samen met ouders het welbevinden van een kind stimuleren; Loes van Wessum en Rieneke Pruis, lectoraat Leiderschap in onderwijs en opvoeding, Hogeschool Windesheim (2021), Samenwerken met ouders. Kwaliteitskaart voor schoolleiders</i></blockquote>
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> Kom dinsdag om half negen gerust even kijken.
    Hoe houden jullie contact, ook als er niets is? Schrijf op wie wanneer iets laat horen.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “Eind oktober bel ik u vijf minuten. En als u eerder iets ziet of hoort, belt u mij.”
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Regelmatig contact zonder probleem is een spaarpot. Als er later iets is, kun je er samen uit putten.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Samen met ouders het welbevinden van een kind stimuleren; Stichting Stop Pesten Nu, naar onderzoek van de Rijksuniversiteit Groningen (Week Tegen Pesten 2017), Succesvolle samenwerking met ouders; Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?</i></blockquote>
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> Ik bel u in de laatste week van januari. U belt als er eerder iets is.
    <b>Stap 12 van 13</b> · Is het duidelijk?
    ·
    Welke afkorting of schoolnaam gooi je er straks vast uit, zonder dat je het merkt?
    [Kaart: klare taal en een tolk] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]

# 12
> [Voorbeeld]
    “De IB’er” wordt: “mijn collega die meedenkt als leren ergens moeilijk gaat”.
    [Kaart: klare taal en een tolk] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Voor iemand die onze scholen niet kent, zit een eerste gesprek vol raadsels. Eén raadsel minder is al gastvrij.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?</i></blockquote>
    [Kaart: klare taal en een tolk] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Kaart: klare taal en een tolk]
~ [Zo niet, zo wel]
~ [Genoeg voor nu]
> Ouderportaal wordt: de app waarin u onze berichten leest.
    Hoe wil de ouder jou kunnen bereiken, en jij de ouder? Denk aan bellen of een bericht, aan tijden, en aan de taal die prettig leest.
    ·
    Schrijf hier geen nummers of adressen op.
    [Dat vraag ik de ouder] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “Ik vraag: belt u liever of leest u liever? Zelf ben ik te bereiken op schooldagen tussen drie en half vijf. ’s Avonds niet, en dat zeg ik ook.”
    [Dat vraag ik de ouder] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Een brief die niemand leest, is geen contact. Vraag het één keer goed, dan weet je het het hele jaar.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?; Nederlands Jeugdinstituut (NJi), Samen met ouders het welbevinden van een kind stimuleren; Loes van Wessum en Rieneke Pruis, lectoraat Leiderschap in onderwijs en opvoeding, Hogeschool Windesheim (2021), Samenwerken met ouders. Kwaliteitskaart voor schoolleiders</i></blockquote>
    [Dat vraag ik de ouder] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Dat vraag ik de ouder]
    Begrijpen jullie elkaars taal goed genoeg? Zo niet, wie tolkt er dan? Vraag nooit een kind om te tolken.
    [Geen tolk nodig] [Ik vraag het de ouder] [Een tolk regelen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Terug]
> Ik vraag of de ouder liever belt of leest. Ik kan tussen drie en vier.
    Begrijpen jullie elkaars taal goed genoeg? Zo niet, wie tolkt er dan? Vraag nooit een kind om te tolken.
    [Geen tolk nodig] [Ik vraag het de ouder] [Een tolk regelen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “Aan de telefoon ging het net. Voor een echt gesprek regel ik liever een tolk, dan kan de ouder ook grapjes maken.”
    [Geen tolk nodig] [Ik vraag het de ouder] [Een tolk regelen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Een eerste gesprek wil je in je eigen taal kunnen voeren. Een kind dat tolkt, staat ertussen in plaats van erbij.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?</i></blockquote>
    [Geen tolk nodig] [Ik vraag het de ouder] [Een tolk regelen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Een tolk regelen]
~ [Klaar]
> [Geen tolk nodig]
    Hoe merk je straks of jij duidelijk was? Bedenk een vraag die niet klinkt als een toets.
    [Kaart: luisteren en doorvragen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Terug]
~ [Ik vraag het de ouder]
~ [Terug]
> De ouder neemt een vriendin mee, ik vraag of een tolk fijner is.
    Hoe merk je straks of jij duidelijk was? Bedenk een vraag die niet klinkt als een toets.
    [Kaart: luisteren en doorvragen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “Stel dat Noor straks vraagt hoe ons gesprek was. Wat vertelt u dan?”
    [Kaart: luisteren en doorvragen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Op “Is het duidelijk?” zeggen de meeste mensen ja. Laat de ouder het in eigen woorden vertellen, en kijk en luister goed.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?</i></blockquote>
    [Kaart: luisteren en doorvragen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Kaart: luisteren en doorvragen]
~ [Zo niet, zo wel]
~ [Genoeg voor nu]
> Wat vertelt u straks aan Milou over ons gesprek?
    Wie moet dit ook weten? Woont het kind in twee huizen? Bedenk dan hoe beide ouders het horen.
    ·
    Noem geen namen, alleen wie het is.
    [Verder niemand] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “De andere ouder krijgt een eigen uitnodiging. Mijn duo-collega hoort hoe we elkaar bereiken.”
    [Verder niemand] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Als iedereen hetzelfde hoort, hoeft het kind geen boodschapper te zijn. Twijfel je of je iets mag delen? Vraag het je schoolleider.
    ·
    <i>Bron: Kind heeft baat bij goede relatie tussen ouders en leerkracht; Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?</i></blockquote>
    [Verder niemand] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Verder niemand]
    <b>Stap 13 van 13</b> · Na het gesprek
    ·
    Wat schrijf je na afloop op? Alleen wat je op school nodig hebt. De rest was gewoon een goed gesprek.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Terug]
> De andere ouder krijgt een eigen uitnodiging.
    <b>Stap 13 van 13</b> · Na het gesprek
    ·
    Wat schrijf je na afloop op? Alleen wat je op school nodig hebt. De rest was gewoon een goed gesprek.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]

# 13
> [Voorbeeld]
    “De ouder leest liever een bericht. Noor bouwt thuis veel. Eind oktober bel ik.”
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Volgend jaar leest een collega dit. Dan hoeft de ouder niet weer van voren af aan te beginnen.
    ·
    <i>Bron: Loes van Wessum en Rieneke Pruis, lectoraat Leiderschap in onderwijs en opvoeding, Hogeschool Windesheim (2021), Samenwerken met ouders. Kwaliteitskaart voor schoolleiders</i></blockquote>
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> De ouder leest liever. Milou is gek op dieren.
    Wanneer laat jij weer iets horen? Schrijf een dag of week op.
    [Die kiezen we samen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “De laatste week van oktober. Het staat in mijn agenda, anders komt het er niet van.”
    [Die kiezen we samen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Het eerste telefoontje komt van jou. Daarna bellen ouders zelf makkelijker.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?; Stichting Stop Pesten Nu, naar onderzoek van de Rijksuniversiteit Groningen (Week Tegen Pesten 2017), Succesvolle samenwerking met ouders</i></blockquote>
    [Die kiezen we samen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Die kiezen we samen]
    Tot slot, voor jezelf. Welke vraag wil je na het gesprek beantwoorden? Kies er één, of schrijf er zelf een.
    [Begreep ik de ouder?] [Groeide het vertrouwen?] [Leerde ik iets nieuws?] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Terug]
> Maandag 25 januari
    Dat is maandag 25 januari.
    ·
    Tot slot, voor jezelf. Welke vraag wil je na het gesprek beantwoorden? Kies er één, of schrijf er zelf een.
    [Begreep ik de ouder?] [Groeide het vertrouwen?] [Leerde ik iets nieuws?] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “Weet ik nu iets over Sem wat ik in de klas nooit had gezien?”
    [Begreep ik de ouder?] [Groeide het vertrouwen?] [Leerde ik iets nieuws?] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Eén vraag achteraf is genoeg om iets te leren voor de volgende keer.
    ·
    <i>Bron: Loes van Wessum en Rieneke Pruis, lectoraat Leiderschap in onderwijs en opvoeding, Hogeschool Windesheim (2021), Samenwerken met ouders. Kwaliteitskaart voor schoolleiders</i></blockquote>
    [Begreep ik de ouder?] [Groeide het vertrouwen?] [Leerde ik iets nieuws?] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Begreep ik de ouder?]
    Je plan is klaar. Wil je het eerst nog oefenen, of zie je liever meteen je plan?
    [Toon mijn plan] [Eerst oefenen] [Terug] [Pauze]
~ [Terug]
~ [Groeide het vertrouwen?]
~ [Terug]
~ [Leerde ik iets nieuws?]
~ [Terug]
> Weet ik nu waar Milou thuis van opleeft?
    Je plan is klaar. Wil je het eerst nog oefenen, of zie je liever meteen je plan?
    [Toon mijn plan] [Eerst oefenen] [Terug] [Pauze]
> [Toon mijn plan]
    <b>Plan voor het gesprek: Kennismaken</b>
    ·
    <b>Over wie</b>
    Milou
    ·
    <b>Zo begin ik</b>
    Fijn dat u er bent. Er is niets aan de hand. U kent Milou het best, vertelt u eens?
    ·
    <b>Dit valt me mooi op</b>
    Milou hielp donderdag uit zichzelf met vegen.
    ·
    <b>Dit weet ik al</b>
    Milou zat vier van de vijf ochtenden als eerste op de stoel bij het raam.
    ·
    <b>Dit vertel ik over mezelf</b>
    Ik geef twaalf jaar les en houd van muziek. Bij ons starten we met een instructietafel.
    ·
    <b>Mijn vragen, en dan stil</b>
    Wat moet ik weten over Milou? Wat vindt u belangrijk? Hoe moedigt u Milou aan?
    ·
    <b>Wat we graag doen</b>
    Wat doen jullie op woensdagmiddag graag? Bij ons is het knutselen favoriet.
    ·
    <b>Dit vind ik belangrijk</b>
    Dat kinderen fouten durven maken.
    ·
    <b>Zo help ik het kind</b>
    Ik loop even langs als Milou begint, en knik.
    ·
    <b>Dit hoop ik van de ouder</b>
    Ik hoop dat u belt als er thuis iets verandert. Past dat?
    ·
    <b>Dit weet school al</b>
    De oudste zat hier ook. De ouder mailt liever dan dat die belt.
    ·
    <b>Hoe de ouder misschien binnenkomt</b>
    Zou de ouder denken dat er iets mis is? Dat vraag ik niet, ik zeg gewoon dat er niks is.
    ·
    <b>Dit willen we allebei</b>
    We hopen allebei dat Milou hier met plezier binnenkomt.
    ·
    <b>Als … dan …</b>
    Als de ouder weinig zegt, dan vertel ik eerst iets over de kring.
    ·
    <b>En als … dan …</b>
    Als de ouder een lijst heeft, dan schrijf ik mee en vraag ik wat het eerst moet.
    ·
    <b>Wie beslist wat</b>
    Ik zorg voor de lessen. Wat Milou na school doet, is aan thuis.
    ·
    <b>Dit wil het kind zelf</b>
    Milou wil dat ik over het konijn vertel.
    ·
    <b>Dit biedt de school</b>
    Kom dinsdag om half negen gerust even kijken.
    ·
    <b>Zo houden we contact</b>
    Ik bel u in de laatste week van januari. U belt als er eerder iets is.
    ·
    <b>Zo bereiken we elkaar</b>
    Ik vraag of de ouder liever belt of leest. Ik kan tussen drie en vier.
    ·
    <b>In gewone taal</b>
    Ouderportaal wordt: de app waarin u onze berichten leest.
    ·
    <b>Is het duidelijk?</b>
    Wat vertelt u straks aan Milou over ons gesprek?
    ·
    <b>Tolk</b>
    De ouder neemt een vriendin mee, ik vraag of een tolk fijner is.
    ·
    <b>Wie moet het ook weten</b>
    De andere ouder krijgt een eigen uitnodiging.
    ·
    <b>Dan kijken we terug</b>
    Maandag 25 januari
    ·
    <b>Mijn notitie na afloop</b>
    De ouder leest liever. Milou is gek op dieren.
    ·
    <b>Mijn vraag aan mezelf</b>
    Weet ik nu waar Milou thuis van opleeft?
    ·
    Het hoeft straks niet precies zo te gaan. Jij kent het kind in de klas, de ouder kent het thuis. Samen weten jullie meer. Met /plan zie je dit plan terug. Ik wens je een goed gesprek.
    ·
    Zal ik je de schooldag voor het gesprek een seintje geven?
    [Ja, graag] [Nee, dank je]
