# Parents who live apart: every question, with example and reason, and every choice but those of a stop half-way.
= sanne
~ /voorbereiden
> [Gescheiden ouders]
    Fijn dat je de tijd neemt. In dertien korte stappen maak je een plan voor je gesprek met ouders of verzorgers.
    ·
    Over wie gaat het? Gebruik een schuilnaam, en schrijf ook geen andere namen op.
    ·
    <i>Ik bewaar je antwoorden op de server van je school. De app bewaart het gesprek. Een ander leest het alleen als jij het deelt.</i>
    [Liever geen naam] [Voorbeeld] [Waarom?]
> [Voorbeeld]
    “Sem” is genoeg. Bij de ouders schrijf je “de ene” en “de andere”, dan blijft het eerlijk verdeeld.
    [Liever geen naam] [Voorbeeld] [Waarom?]
> [Waarom?]
    <blockquote expandable>Jij weet over wie het gaat. Een ander hoeft dat niet te weten.</blockquote>
    [Liever geen naam] [Voorbeeld] [Waarom?]
> [Liever geen naam]
    <b>Stap 1 van 13</b> · Past dit gesprek nu?
    ·
    Voordat we beginnen, waar lijkt dit gesprek op? Dat bewaar ik niet. Mijn antwoord blijft wel in de app staan.
    [Een gewoon gesprek] [Ik ken de ouder nog niet] [Zorgen over veiligheid] [Boosheid of dreiging] [Voorbeeld] [Waarom?] [Terug] [Pauze]
~ [Terug]
> Sem
    <b>Stap 1 van 13</b> · Past dit gesprek nu?
    ·
    Voordat we beginnen, waar lijkt dit gesprek op? Dat bewaar ik niet. Mijn antwoord blijft wel in de app staan.
    [Een gewoon gesprek] [Ik ken de ouder nog niet] [Zorgen over veiligheid] [Boosheid of dreiging] [Voorbeeld] [Waarom?] [Terug] [Pauze]
> [Voorbeeld]
    “De ouders van Sem wonen apart. Ik wil met allebei bespreken hoe het op school gaat.” Dat is een gewoon gesprek.
    [Een gewoon gesprek] [Ik ken de ouder nog niet] [Zorgen over veiligheid] [Boosheid of dreiging] [Voorbeeld] [Waarom?] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Twee huizen maken een gesprek niet meteen moeilijk. Is het thuis onrustig of dreigend, dan heb je eerst iemand naast je nodig.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?; Stichting Stop Pesten Nu, naar onderzoek van de Rijksuniversiteit Groningen (Week Tegen Pesten 2017), Succesvolle samenwerking met ouders</i></blockquote>
    [Een gewoon gesprek] [Ik ken de ouder nog niet] [Zorgen over veiligheid] [Boosheid of dreiging] [Voorbeeld] [Waarom?] [Terug] [Pauze]
> [Ik ken de ouder nog niet]
    Bel of app dan eerst even over iets wat goed gaat. Bijvoorbeeld: “Noor hielp vandaag een klasgenoot. Dat wilde ik u graag vertellen.”
    ·
    Is daar geen tijd meer voor? Begin je gesprek dan met kennismaken. Samen iets moeilijks bespreken gaat daarna makkelijker.
    ·
    Ga je nu verder met deze voorbereiding? Stop hier als je eerst moet overleggen.
    [Ja, alle stappen] [Ja, maar kort] [Nee, ik stop hier] [Terug] [Pauze]
~ [Terug]
~ Sem
> [Zorgen over veiligheid]
    <b>Stop hier en overleg eerst.</b> Praat vandaag met de aandachtsfunctionaris, of anders met je schoolleider. Volg samen de meldcode: de vaste stappen bij zorgen over thuis. Spreek de ouder pas na dat overleg. Typ hier niets over je zorgen.
    ·
    Direct gevaar: bel <b>112</b>
    Advies, zonder namen te noemen: Veilig Thuis, <b>0800-2000</b>, gratis, dag en nacht
    ·
    Ga je nu verder met deze voorbereiding? Stop hier als je eerst moet overleggen.
    [Ja, alle stappen] [Ja, maar kort] [Nee, ik stop hier] [Terug] [Pauze]
~ [Terug]
~ Sem
> [Boosheid of dreiging]
    Voer dit gesprek niet alleen. Vertel je schoolleider nu dat het komt. Volg de afspraken van je school over agressie. Spreek af wie erbij zit, en hoe jullie stoppen als dat nodig is.
    ·
    Een ouder mag boos zijn. Dreigen mag niet. Bij direct gevaar: bel <b>112</b>.
    ·
    Ga je nu verder met deze voorbereiding? Stop hier als je eerst moet overleggen.
    [Ja, alle stappen] [Ja, maar kort] [Nee, ik stop hier] [Terug] [Pauze]
~ [Terug]
~ Sem
> [Een gewoon gesprek]
    Goed. Dan kijken we rustig hoe je dit gesprek wilt voeren.
    ·
    Ga je nu verder met deze voorbereiding? Stop hier als je eerst moet overleggen.
    [Ja, alle stappen] [Ja, maar kort] [Nee, ik stop hier] [Terug] [Pauze]
> [Ja, maar kort]
    Vul dan alleen je feiten, je opening en je boodschap in. De rest mag je overslaan.
    ·
    Weet je of beide ouders gezag hebben? Wie gezag heeft, mag over het kind beslissen. Ook deze keuze bewaar ik niet.
    [Ja, allebei] [Eén van de twee] [Dat weet ik niet] [De rechter is erbij betrokken] [Voorbeeld] [Waarom?] [Terug] [Pauze]
~ [Terug]
> [Ja, alle stappen]
    Weet je of beide ouders gezag hebben? Wie gezag heeft, mag over het kind beslissen. Ook deze keuze bewaar ik niet.
    [Ja, allebei] [Eén van de twee] [Dat weet ik niet] [De rechter is erbij betrokken] [Voorbeeld] [Waarom?] [Terug] [Pauze]
> [Voorbeeld]
    “Ik belde de administratie. In één minuut wist ik wie gezag heeft.”
    [Ja, allebei] [Eén van de twee] [Dat weet ik niet] [De rechter is erbij betrokken] [Voorbeeld] [Waarom?] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Een ouder zonder gezag mag school om belangrijke informatie vragen: artikel 1:377c van het Burgerlijk Wetboek. School hoeft het niet te geven als de ouder met gezag het ook niet zo zou krijgen. Dat hoeft ook niet als het niet goed is voor het kind.
    ·
    <i>Bron: obs De Komeet, Gescheiden ouders (themadossier van de Landelijke Klachtencommissie Onderwijs) (gezien november 2026); Boels Zanders, Informatieplicht van school aan de ouder zonder het ouderlijk gezag (art. 1:377c BW) (gezien november 2026); Augeo Magazine, Uitgelegd: informatie delen (aandachtspunten van de Landelijke Klachtencommissie Onderwijs) (gezien november 2026)</i></blockquote>
    [Ja, allebei] [Eén van de twee] [Dat weet ik niet] [De rechter is erbij betrokken] [Voorbeeld] [Waarom?] [Terug] [Pauze]
> [Eén van de twee]
    Vraagt de ouder zonder gezag hoe het gaat? Dan vertel je wat belangrijk is, behalve als dat niet goed is voor het kind. Twijfel je, vraag het je schoolleider.
    ·
    <b>Stap 2 van 13</b> · Wat zag ik?
    ·
    Waar gaat het over op school? Schrijf op wat je in de klas ziet. Hoe het tussen de ouders gaat, laat je weg.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Terug]
~ [Ja, alle stappen]
> [Dat weet ik niet]
    Raad het niet, en vraag het niet aan het kind. De administratie of je intern begeleider kan het nakijken.
    ·
    <b>Stap 2 van 13</b> · Wat zag ik?
    ·
    Waar gaat het over op school? Schrijf op wat je in de klas ziet. Hoe het tussen de ouders gaat, laat je weg.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Terug]
~ [Ja, alle stappen]
> [De rechter is erbij betrokken]
    Loop dan eerst even langs je schoolleider. Die weet welke afspraken er zijn, en wie wat mag horen. Schrijf er hier niets over op.
    ·
    <b>Stap 2 van 13</b> · Wat zag ik?
    ·
    Waar gaat het over op school? Schrijf op wat je in de klas ziet. Hoe het tussen de ouders gaat, laat je weg.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Terug]
~ [Ja, alle stappen]
> [Ja, allebei]
    Dat blijft na een scheiding meestal zo. Vertel en stuur hun dan allebei hetzelfde.
    ·
    <b>Stap 2 van 13</b> · Wat zag ik?
    ·
    Waar gaat het over op school? Schrijf op wat je in de klas ziet. Hoe het tussen de ouders gaat, laat je weg.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]

# 2
> [Voorbeeld]
    “Sem leest nu vlot. Op vier van de laatste tien dagen miste de gymtas of het leesboek.”
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Over school kun je veel vertellen. Over de scheiding weet je weinig, en daar hoeft dit gesprek niet over te gaan.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?; Stichting Stop Pesten Nu, naar onderzoek van de Rijksuniversiteit Groningen (Week Tegen Pesten 2017), Succesvolle samenwerking met ouders</i></blockquote>
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> De gymtas ligt altijd in het andere huis.
    Bij “altijd” denkt een ouder al snel aan een uitzondering. Kun je er een aantal bij zetten?
    ·
    Typ het opnieuw, of kies Zo laten.
    [Voorbeeld] [Waarom?] [Zo laten] [Terug] [Pauze]
> Op vier van de tien dagen miste de gymtas of het leesboek.
    <b>Stap 3 van 13</b> · Wat gaat goed?
    ·
    Wat zou je aan allebei willen vertellen over Sem, gewoon omdat het fijn is om te horen?
    [Een goed bericht aan ouders] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]

# 3
> [Voorbeeld]
    “Sem maakt de hele tafelgroep aan het lachen, en helpt daarna iedereen weer aan het werk.”
    [Een goed bericht aan ouders] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Trots op een kind kunnen twee ouders samen zijn, ook als ze verder niets meer delen.
    ·
    <i>Bron: Stichting Stop Pesten Nu, naar onderzoek van de Rijksuniversiteit Groningen (Week Tegen Pesten 2017), Succesvolle samenwerking met ouders; Kind heeft baat bij goede relatie tussen ouders en leerkracht</i></blockquote>
    [Een goed bericht aan ouders] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Een goed bericht aan ouders]
~ [Toch niet]
> Sem maakt de tafelgroep aan het lachen.
    <b>Stap 4 van 13</b> · De kant van elke ouder
    ·
    Spraken jullie als school al eens met deze ouders? Met één van hen, of met allebei?
    [Ja, al eens] [Nog niet] [Dat weet ik niet] [Waarom?] [Terug] [Pauze]

# 4
> [Waarom?]
    <blockquote expandable>Steeds hetzelfde moeten vertellen is vermoeiend. Laat merken wat je al weet.
    ·
    <i>Bron: Loes van Wessum en Rieneke Pruis, lectoraat Leiderschap in onderwijs en opvoeding, Hogeschool Windesheim (2021), Samenwerken met ouders. Kwaliteitskaart voor schoolleiders</i></blockquote>
    [Ja, al eens] [Nog niet] [Dat weet ik niet] [Waarom?] [Terug] [Pauze]
> [Nog niet]
    Mooi moment om het meteen voor allebei hetzelfde te doen.
    ·
    Kijk eerst door de ogen van de ene ouder. Daarna even lang door die van de andere. Wat ziet ieder van Sem, en waar is ieder bang voor? Een vraagteken mag.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Terug]
> [Dat weet ik niet]
    Vraag het aan de vorige leraar of mentor. Eén korte vraag is vaak al genoeg.
    ·
    Kijk eerst door de ogen van de ene ouder. Daarna even lang door die van de andere. Wat ziet ieder van Sem, en waar is ieder bang voor? Een vraagteken mag.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Terug]
> [Ja, al eens]
    Ga na of ze toen allebei hetzelfde hoorden. Zo niet, dan maak je dat nu gelijk.
    ·
    Wat vertelden zij toen, en wat wil je de andere ouder nog laten weten? Wat een ouder in vertrouwen zei, geef je niet door.
    ·
    Hier staat nu:
    Vraag ik eerst na bij de vorige leraar.
    [Voorbeeld] [Waarom?] [Zo laten] [Terug] [Pauze]
> [Voorbeeld]
    “De ene ouder zei dat de wisseldag druk is. Wat ik over lezen vertelde, hoort de andere ouder nog van mij.”
    [Voorbeeld] [Waarom?] [Zo laten] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Wie merkt dat school het nog weet, voelt zich gehoord.
    ·
    <i>Bron: Loes van Wessum en Rieneke Pruis, lectoraat Leiderschap in onderwijs en opvoeding, Hogeschool Windesheim (2021), Samenwerken met ouders. Kwaliteitskaart voor schoolleiders</i></blockquote>
    [Voorbeeld] [Waarom?] [Zo laten] [Terug] [Pauze]
> De ene ouder zei dat de wisseldag druk is. De andere hoort nog hoe het lezen gaat.
    Kijk eerst door de ogen van de ene ouder. Daarna even lang door die van de andere. Wat ziet ieder van Sem, en waar is ieder bang voor? Een vraagteken mag.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “De ene: ziet vooral de schooldagen, bang dat er veel misgaat? De andere: ziet vooral weekenden, bang om iets te missen van school?”
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Wie het verhaal van één kant het beste kent, kijkt vanzelf mee van die kant. Even wisselen van stoel helpt.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?; Nederlands Jeugdinstituut (NJi), Samen met ouders het welbevinden van een kind stimuleren</i></blockquote>
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> De ene ziet de schooldagen. De andere is bang iets te missen?
    Praat je met hen samen of apart? Vraag aan allebei wat lukt. Bied hun dezelfde keuze, dezelfde tijd en dezelfde uitleg.
    [Samen, in één gesprek] [Apart, met dezelfde tijd] [Dat vraag ik allebei] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “Ze kiezen voor apart. Dinsdag om drie uur en dinsdag om half vier, allebei twintig minuten, met hetzelfde blad op tafel.”
    [Samen, in één gesprek] [Apart, met dezelfde tijd] [Dat vraag ik allebei] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Samen is fijn als het kan. Apart is beter als er anders niemand durft te praten. Dezelfde kans voor allebei houdt jou neutraal.
    ·
    <i>Bron: Augeo Magazine, Uitgelegd: informatie delen (aandachtspunten van de Landelijke Klachtencommissie Onderwijs) (gezien november 2026); Loes van Wessum en Rieneke Pruis, lectoraat Leiderschap in onderwijs en opvoeding, Hogeschool Windesheim (2021), Samenwerken met ouders. Kwaliteitskaart voor schoolleiders</i></blockquote>
    [Samen, in één gesprek] [Apart, met dezelfde tijd] [Dat vraag ik allebei] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Samen, in één gesprek]
    Soms wil een ouder een nieuwe partner meenemen, of een opa of zus. Wat spreek je daar vooraf over af? Regels verschillen. Vraag na hoe jouw school dit doet.
    [Alleen de ouders] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Terug]
~ [Apart, met dezelfde tijd]
~ [Terug]
~ [Dat vraag ik allebei]
~ [Terug]
> Ze kiezen voor apart. Dinsdag om drie uur en om half vier.
    Soms wil een ouder een nieuwe partner meenemen, of een opa of zus. Wat spreek je daar vooraf over af? Regels verschillen. Vraag na hoe jouw school dit doet.
    [Alleen de ouders] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “Ik schrijf aan allebei: ‘Wilt u iemand meenemen? Laat het mij weten, dan overleg ik het met u allebei.’”
    [Alleen de ouders] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Een onverwacht iemand aan tafel kan een gesprek doen kantelen. Wie het vooraf weet, komt rustiger binnen.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?</i></blockquote>
    [Alleen de ouders] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Alleen de ouders]
    <b>Stap 5 van 13</b> · Wie beslist wat?
    ·
    Jij gaat over de klas. Zij gaan over thuis, ieder in het eigen huis. Over de scheiding ga jij niet. Waar trek je die lijn, en hoe zeg je dat vriendelijk?
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Terug]
> Ik vraag allebei om het vooraf te zeggen als er iemand meekomt.
    <b>Stap 5 van 13</b> · Wie beslist wat?
    ·
    Jij gaat over de klas. Zij gaan over thuis, ieder in het eigen huis. Over de scheiding ga jij niet. Waar trek je die lijn, en hoe zeg je dat vriendelijk?
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]

# 5
> [Voorbeeld]
    “Over de weken bij u of bij de andere ouder ga ik niet. Wat Sem op school nodig heeft, bespreek ik graag met u allebei.”
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>School hoort een rustige plek te blijven. Dat lukt als jij geen scheidsrechter wordt.
    ·
    <i>Bron: Augeo Magazine, Uitgelegd: informatie delen (aandachtspunten van de Landelijke Klachtencommissie Onderwijs) (gezien november 2026); Kind heeft baat bij goede relatie tussen ouders en leerkracht</i></blockquote>
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Pauze]
    Je antwoorden zijn bewaard. Tik op Verder als je weer tijd hebt.
    [Verder] [Herinner me later] [Menu]
> [Verder]
    We gaan verder waar je was.
    ---
    <b>Stap 5 van 13</b> · Wie beslist wat?
    ·
    Jij gaat over de klas. Zij gaan over thuis, ieder in het eigen huis. Over de scheiding ga jij niet. Waar trek je die lijn, en hoe zeg je dat vriendelijk?
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> Over de weken thuis ga ik niet. Wat Sem op school nodig heeft, bespreek ik met allebei.
    Zoek één zin die ze allebei kunnen beamen. Test hem even. Klinkt hij als een verwijt aan een van de twee? Maak hem dan kleiner.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “U wilt allebei dat Sem zonder buikpijn over spullen naar school fietst. Ik ook.”
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Ouders kunnen het over veel oneens zijn, en toch hetzelfde wensen voor hun kind.
    ·
    <i>Bron: Kind heeft baat bij goede relatie tussen ouders en leerkracht</i></blockquote>
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> U wilt allebei dat Sem met een gerust hart naar school gaat.
    <b>Stap 6 van 13</b> · Hoe zit ik erbij?
    ·
    En jij? Hoe gespannen ben je voor dit gesprek? Je antwoord bewaar ik niet.
    [Rustig] [Een beetje gespannen] [Flink gespannen] [Voorbeeld] [Waarom?] [Terug] [Pauze]

# 6
> [Voorbeeld]
    “Een beetje: ik ben bang dat ik in het midden kom te zitten.”
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
    “Ik vind de ene ouder makkelijker, want die mailt vaker. Dat zegt niets over de andere.”
    [Kaart: vragen, niet invullen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Iedereen heeft zulke gedachten, vaak zonder het te merken. Als je ze kent, sturen ze je minder.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Samen met ouders het welbevinden van een kind stimuleren</i></blockquote>
    [Kaart: vragen, niet invullen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Kaart: vragen, niet invullen]
~ [Zo niet, zo wel]
~ [Genoeg voor nu]
> De ene ouder vind ik makkelijker.
    <b>Stap 7 van 13</b> · De eerste minuut
    ·
    Begin bij het kind en bij school. Met welke zin heet je allebei even welkom? Zitten ze apart, zeg dan twee keer hetzelfde.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]

# 7
> [Voorbeeld]
    “Fijn dat u er bent. U bent er allebei voor Sem. Vandaag praten we over school. Wat wilt u zeker bespreken?”
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>De eerste zin zet de toon en trekt de grens. Hier gaat het over school, en hier telt ieder evenveel.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Samen met ouders het welbevinden van een kind stimuleren; Augeo Magazine, Uitgelegd: informatie delen (aandachtspunten van de Landelijke Klachtencommissie Onderwijs) (gezien november 2026)</i></blockquote>
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> Fijn dat u er allebei bent. Vandaag praten we over school.
    Zeg je zin één keer hardop:
    Fijn dat u er allebei bent. Vandaag praten we over school.
    ·
    Hoe klinkt het?
    [Zo zeg ik het] [De ouder ontbreekt nog] [Te lang] [Terug] [Pauze]
> [Zo zeg ik het]
    Mooi. Zeg daarna hoeveel tijd er is, en vraag: “Wat wilt u vandaag zeker bespreken?”
    ·
    <b>Stap 8 van 13</b> · Mijn boodschap
    ·
    Wat wil je dat allebei onthouden? Gebruik voor allebei dezelfde woorden. Twee zinnen, zonder te zeggen bij wie iets misging.
    [Kaart: de ik-boodschap] [Kaart: de vier G’s] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Terug]
> [De ouder ontbreekt nog]
    Zet er dit achter: “En ik hoor graag hoe u het ziet.”
    ·
    Hoe wordt je eerste zin nu?
    ·
    Hier staat nu:
    Fijn dat u er allebei bent. Vandaag praten we over school.
    [Voorbeeld] [Waarom?] [Zo laten] [Terug] [Pauze]
~ [Terug]
> [Te lang]
    Houd twee zinnen over. De rest komt later wel.
    ·
    Hoe wordt je eerste zin nu?
    ·
    Hier staat nu:
    Fijn dat u er allebei bent. Vandaag praten we over school.
    [Voorbeeld] [Waarom?] [Zo laten] [Terug] [Pauze]
> [Voorbeeld]
    “Welkom. Dit halfuur is voor Noor. Ik vertel wat ik zie, en daarna hoor ik u allebei.”
    [Voorbeeld] [Waarom?] [Zo laten] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Een korte eerste zin onthoud je ook als het spannend is. Zeg dat je graag samenwerkt, dan voelt de ouder zich welkom en gezien.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Samen met ouders het welbevinden van een kind stimuleren</i></blockquote>
    [Voorbeeld] [Waarom?] [Zo laten] [Terug] [Pauze]
> Welkom. Ik vertel wat ik zie, en daarna hoor ik graag u allebei.
    Met “hoor ik graag” nodig je de ouder uit om mee te praten.
    ·
    <b>Stap 8 van 13</b> · Mijn boodschap
    ·
    Wat wil je dat allebei onthouden? Gebruik voor allebei dezelfde woorden. Twee zinnen, zonder te zeggen bij wie iets misging.
    [Kaart: de ik-boodschap] [Kaart: de vier G’s] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]

# 8
> [Voorbeeld]
    “Sem leest vlot en heeft plezier. Ik merk dat spullen soms in het andere huis liggen, en dan schaamt Sem zich.”
    [Kaart: de ik-boodschap] [Kaart: de vier G’s] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Als ze later vergelijken wat jij zei, klopt het. Dat geeft vertrouwen, aan twee kanten.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?; Augeo Magazine, Uitgelegd: informatie delen (aandachtspunten van de Landelijke Klachtencommissie Onderwijs) (gezien november 2026)</i></blockquote>
    [Kaart: de ik-boodschap] [Kaart: de vier G’s] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Kaart: de ik-boodschap]
~ [Zo niet, zo wel]
~ [Genoeg voor nu]
~ [Kaart: de vier G’s]
~ [Zo niet, zo wel]
~ [Genoeg voor nu]
> Sem leest vlot. U moet beter op de spullen letten.
    “U moet beter” kan binnenkomen als een verwijt. Kun je beginnen met “ik zie” of “ik merk”?
    ·
    Typ het opnieuw, of kies Zo laten.
    [Kaart: de ik-boodschap] [Kaart: de vier G’s] [Voorbeeld] [Waarom?] [Zo laten] [Terug] [Pauze]
> Sem leest vlot. Ik merk dat spullen soms in het andere huis liggen.
    Met “Ik merk” spreek je voor jezelf. Daar kan een ouder mee verder.
    ·
    Welke woorden laat je liever weg, omdat ze kleur bekennen? En wat zeg je in plaats daarvan?
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “Uw ex” wordt “de andere ouder van Sem”. “Gebroken gezin” wordt “twee huizen”. “Bij u gaat het mis” wordt “soms lukt het niet”.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Een klein woord kan klinken alsof je een kant kiest. Neutrale woorden houden de deur voor allebei open.
    ·
    <i>Bron: Augeo Magazine, Uitgelegd: informatie delen (aandachtspunten van de Landelijke Klachtencommissie Onderwijs) (gezien november 2026); Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?</i></blockquote>
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> Uw ex wordt: de andere ouder van Sem.
    <b>Stap 9 van 13</b> · Drie open vragen
    ·
    Welke drie vragen stel je aan allebei, in dezelfde woorden?
    ·
    Vraag naar het kind, niet naar de andere ouder. Kijk na elke vraag of ieder aan de beurt was.
    [Kaart: open vragen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]

# 9
> [Voorbeeld]
    Kies er drie, of maak ze zelf:
    “Hoe komt Sem bij u binnen na school?”
    “Waar wordt Sem bij u rustig van?”
    “Wat lukt goed met spullen en huiswerk?”
    “Wat hoort u graag van mij, en hoe?”
    “Wat heeft Sem volgens u nodig op een wisseldag?”
    [Kaart: open vragen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Een kind met twee huizen heeft twee plekken waar iemand meekijkt. Vraag je naar allebei, dan zie jij het hele kind.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?; Kind heeft baat bij goede relatie tussen ouders en leerkracht</i></blockquote>
    [Kaart: open vragen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Kaart: open vragen]
~ [Zo niet, zo wel]
~ [Genoeg voor nu]
> Hoe komt Sem bij u binnen? Wat lukt goed? Wat hoort u graag van mij?
    “Hoe komt Sem bij u binnen?” is een open vraag. Daar kan een ouder alle kanten mee op.
    ·
    <b>Stap 10 van 13</b> · Als … dan …
    ·
    De ene ouder wijst naar de andere: “Daar gaat het altijd mis.” Hoe breng jij het terug bij het kind?
    ·
    Schrijf: als de ouder …, dan … ik.
    [Kaart: gevoel erkennen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]

# 10
> [Voorbeeld]
    “Als er een verwijt komt, dan zeg ik: ‘Ik hoor dat dit u dwarszit. Daar kan ik niet over oordelen. Wat heeft Sem maandag van u nodig?’”
    [Kaart: gevoel erkennen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Een verwijt negeren lukt niet, erin meegaan helpt niet. Even horen en dan terug naar het kind, dat lukt vaak wel.
    ·
    <i>Bron: Kind heeft baat bij goede relatie tussen ouders en leerkracht; Augeo Magazine, Uitgelegd: informatie delen (aandachtspunten van de Landelijke Klachtencommissie Onderwijs) (gezien november 2026)</i></blockquote>
    [Kaart: gevoel erkennen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Kaart: gevoel erkennen]
~ [Zo niet, zo wel]
~ [Genoeg voor nu]
> Als er een verwijt komt, dan vraag ik wat Sem maandag nodig heeft.
    En als een ouder vraagt om een briefje voor de advocaat? Of zegt: “Dit vertelt u niet aan de ander”?
    [Kaart: geen welles-nietes] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “Als een ouder een brief wil voor een advocaat, dan zeg ik: ‘Dat doe ik niet zelf. Ik geef uw vraag door aan mijn schoolleider.’”
    ·
    “Als ik iets geheim moet houden, dan zeg ik: ‘Over school vertel ik u allebei hetzelfde.’”
    [Kaart: geen welles-nietes] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Zulke vragen komen vaak onverwacht. Met een zin klaar hoef je ter plekke niet te kiezen tussen twee mensen.
    ·
    <i>Bron: Augeo Magazine, Uitgelegd: informatie delen (aandachtspunten van de Landelijke Klachtencommissie Onderwijs) (gezien november 2026)</i></blockquote>
    [Kaart: geen welles-nietes] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Kaart: geen welles-nietes]
~ [Zo niet, zo wel]
~ [Genoeg voor nu]
> Als een ouder een brief wil, dan geef ik de vraag door aan mijn schoolleider.
    Zin om te oefenen? Ik heb nu één ouder voor je, en een rekentoets als onderwerp. Erkennen en dan terug naar het kind, dat oefen je ook zo.
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
    Wat wil Sem zelf? Vraag het vóór het gesprek, als dat kan.
    [Dat vraag ik nog] [Eerst met de leerling praten] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Terug]
> [Nee, ga verder]
    <b>Stap 11 van 13</b> · Samen afspreken
    ·
    Wat wil Sem zelf? Vraag het vóór het gesprek, als dat kan.
    [Dat vraag ik nog] [Eerst met de leerling praten] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]

# 11
> [Voorbeeld]
    “Sem wil één tas die altijd meegaat. Sem wil niet bij het gesprek zijn, en dat is goed.”
    [Dat vraag ik nog] [Eerst met de leerling praten] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Het gaat over het kind. Wie zelf mag meedenken, doet vaak liever mee. Hoe, hangt af van de leeftijd.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?; Stichting Stop Pesten Nu, naar onderzoek van de Rijksuniversiteit Groningen (Week Tegen Pesten 2017), Succesvolle samenwerking met ouders</i></blockquote>
    [Dat vraag ik nog] [Eerst met de leerling praten] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Eerst met de leerling praten]
~ [Toch niet]
> [Dat vraag ik nog]
    Hoe zorg je dat Sem geen briefjes, vragen of boosheid hoeft over te brengen? Denk aan post, toestemming en de ouderavond.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Terug]
> Sem wil één tas die meegaat.
    Hoe zorg je dat Sem geen briefjes, vragen of boosheid hoeft over te brengen? Denk aan post, toestemming en de ouderavond.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “Berichten gaan naar allebei tegelijk. Ik vraag Sem nooit: bij wie ben je nu? Vader- en moederdag? Sem mag twee kaarten maken, of drie.”
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Een kind houdt van allebei en wil niemand verraden. Hoe minder het hoeft door te geven, hoe vrijer het is.
    ·
    <i>Bron: Kind heeft baat bij goede relatie tussen ouders en leerkracht</i></blockquote>
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> Berichten gaan naar allebei tegelijk.
    Wat kan school regelen zodat twee huizen geen last geven? Noem twee dingen, en laat hen allebei reageren.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “Een tweede leesboek voor het andere huis kan. Of de gymtas blijft op school hangen. Wat werkt voor u, en voor u?”
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Iets wat de school regelt, hoeft geen van beiden aan de ander te vragen. Dat scheelt gedoe.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Samen met ouders het welbevinden van een kind stimuleren; Stichting Stop Pesten Nu, naar onderzoek van de Rijksuniversiteit Groningen (Week Tegen Pesten 2017), Succesvolle samenwerking met ouders</i></blockquote>
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> Een tweede leesboek, of de gymtas op school.
    Welke afspraak past in allebei de huizen, ook als ze thuis andere regels hebben? Schrijf op wie wat doet, en wanneer.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “De gymtas blijft tot de meivakantie op school. U kijkt ieder op de eigen dagen in de planner. Op 14 april mail ik u allebei hoe het gaat.”
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Een afspraak die van niemand verwacht dat de ander verandert, heeft de meeste kans.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?; Stichting Stop Pesten Nu, naar onderzoek van de Rijksuniversiteit Groningen (Week Tegen Pesten 2017), Succesvolle samenwerking met ouders</i></blockquote>
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> De gymtas blijft op school.
    Wanneer gebeurt het? Ik vind er nog geen dag of week in.
    ·
    Typ het opnieuw, of kies Zo laten.
    [Voorbeeld] [Waarom?] [Zo laten] [Terug] [Pauze]
> [Zo laten]
    <b>Stap 12 van 13</b> · Is het duidelijk?
    ·
    Welk deftig of juridisch woord vermijd je liever? Hoe zeg je het gewoon?
    [Kaart: klare taal en een tolk] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]

# 12
> [Voorbeeld]
    “Omgangsregeling” wordt: “de dagen bij u en de dagen bij de andere ouder”.
    [Kaart: klare taal en een tolk] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Juridische woorden horen bij de scheiding. Gewone woorden horen bij school.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?</i></blockquote>
    [Kaart: klare taal en een tolk] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Kaart: klare taal en een tolk]
~ [Zo niet, zo wel]
~ [Genoeg voor nu]
> Omgangsregeling wordt: de dagen bij u.
    Begrijpen jullie elkaars taal goed genoeg? Zo niet, wie tolkt er dan? Vraag nooit een kind om te tolken.
    [Geen tolk nodig] [Ik vraag het de ouder] [Een tolk regelen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “Eén ouder spreekt nog weinig Nederlands. Er komt een beroepstolk. De andere ouder vertaalt niet, en Sem ook niet.”
    [Geen tolk nodig] [Ik vraag het de ouder] [Een tolk regelen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Laat de ene ouder niet voor de andere vertalen, en het kind voor geen van beiden. Dan weet je dat ieder hetzelfde hoort.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?; Kind heeft baat bij goede relatie tussen ouders en leerkracht</i></blockquote>
    [Geen tolk nodig] [Ik vraag het de ouder] [Een tolk regelen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Een tolk regelen]
~ [Klaar]
> [Geen tolk nodig]
    Hoe merk je straks of jij duidelijk was? Bedenk een vraag die niet klinkt als een toets.
    [Kaart: luisteren en doorvragen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Terug]
~ [Ik vraag het de ouder]
~ [Terug]
> Er komt een beroepstolk voor de ene ouder.
    Hoe merk je straks of jij duidelijk was? Bedenk een vraag die niet klinkt als een toets.
    [Kaart: luisteren en doorvragen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “Ik vraag aan allebei apart: ‘Wat gaat u als eerste doen?’ Zo hoor ik of ik tweemaal hetzelfde vertelde.”
    [Kaart: luisteren en doorvragen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Op “Is het duidelijk?” zeggen de meeste mensen ja. Laat de ouder het in eigen woorden vertellen, en kijk en luister goed.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?</i></blockquote>
    [Kaart: luisteren en doorvragen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Kaart: luisteren en doorvragen]
~ [Zo niet, zo wel]
~ [Genoeg voor nu]
> Ik vraag aan allebei: wat doet u als eerste?
    Wie moet dit ook weten? Woont het kind in twee huizen? Bedenk dan hoe beide ouders het horen.
    ·
    Noem geen namen, alleen wie het is.
    [Verder niemand] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “De overblijf weet op welke dagen wie ophaalt. Meer hoeft daar niet bekend te zijn.”
    [Verder niemand] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Als iedereen hetzelfde hoort, hoeft het kind geen boodschapper te zijn. Twijfel je of je iets mag delen? Vraag het je schoolleider.
    ·
    <i>Bron: Kind heeft baat bij goede relatie tussen ouders en leerkracht; Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?</i></blockquote>
    [Verder niemand] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Verder niemand]
    Allebei krijgen ze hetzelfde verslag, op hetzelfde moment. Wat zet je erin, en hoe stuur je het?
    [Eén mail aan allebei] [Ik vraag na wat mag] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Terug]
> De overblijf weet wie op welke dag ophaalt.
    Allebei krijgen ze hetzelfde verslag, op hetzelfde moment. Wat zet je erin, en hoe stuur je het?
    [Eén mail aan allebei] [Ik vraag na wat mag] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “Vijf zinnen: wat goed gaat, wat we zien, wat ieder zei over Sem, de afspraak, de datum. Eén mail aan twee adressen, nog vanmiddag.”
    [Eén mail aan allebei] [Ik vraag na wat mag] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Hebben beide ouders gezag, dan horen ze allebei hetzelfde te krijgen, in gesprek en op papier. Heeft één ouder gezag? Vraag dan na wat je mag sturen.
    ·
    <i>Bron: Augeo Magazine, Uitgelegd: informatie delen (aandachtspunten van de Landelijke Klachtencommissie Onderwijs) (gezien november 2026); Boels Zanders, Informatieplicht van school aan de ouder zonder het ouderlijk gezag (art. 1:377c BW) (gezien november 2026)</i></blockquote>
    [Eén mail aan allebei] [Ik vraag na wat mag] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Eén mail aan allebei]
    <b>Stap 13 van 13</b> · Na het gesprek
    ·
    Schrijf straks een notitie over school en over het kind. Stel je voor dat allebei de ouders die naast elkaar lezen. Hoe begint die?
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Terug]
~ [Ik vraag na wat mag]
~ [Terug]
> Vijf zinnen, in één mail aan twee adressen.
    <b>Stap 13 van 13</b> · Na het gesprek
    ·
    Schrijf straks een notitie over school en over het kind. Stel je voor dat allebei de ouders die naast elkaar lezen. Hoe begint die?
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]

# 13
> [Voorbeeld]
    “We spraken over de spullen en het lezen van Sem. Beide ouders noemden … De afspraak is …”
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Wat ouders over elkaar zeiden, laat je weg. Dan kan niemand jouw notitie later tegen de ander gebruiken.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?; Augeo Magazine, Uitgelegd: informatie delen (aandachtspunten van de Landelijke Klachtencommissie Onderwijs) (gezien november 2026)</i></blockquote>
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> We spraken over de spullen en het lezen van Sem.
    Wanneer kijken jullie samen terug? Schrijf een dag op.
    [Die kiezen we samen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “Op 14 april, voor allebei. Samen of apart, net wat dan past.”
    [Die kiezen we samen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Met een vaste dag blijft een afspraak leven. En de ouder weet dat je terugkomt.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?; Stichting Stop Pesten Nu, naar onderzoek van de Rijksuniversiteit Groningen (Week Tegen Pesten 2017), Succesvolle samenwerking met ouders</i></blockquote>
    [Die kiezen we samen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Die kiezen we samen]
    Tot slot, voor jezelf. Welke vraag wil je na het gesprek beantwoorden? Kies er één, of schrijf er zelf een.
    [Begreep ik de ouder?] [Groeide het vertrouwen?] [Leerde ik iets nieuws?] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Terug]
> Woensdag 14 april
    Dat is woensdag 14 april.
    ·
    Tot slot, voor jezelf. Welke vraag wil je na het gesprek beantwoorden? Kies er één, of schrijf er zelf een.
    [Begreep ik de ouder?] [Groeide het vertrouwen?] [Leerde ik iets nieuws?] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “Keek ik de een net zo vaak aan als de ander?”
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
> Keek ik allebei even vaak aan?
    Je plan is klaar. Wil je het eerst nog oefenen, of zie je liever meteen je plan?
    [Toon mijn plan] [Eerst oefenen] [Terug] [Pauze]
> [Toon mijn plan]
    <b>Plan voor het gesprek: Gescheiden ouders</b>
    ·
    <b>Over wie</b>
    Sem
    ·
    <b>Zo begin ik</b>
    Welkom. Ik vertel wat ik zie, en daarna hoor ik graag u allebei.
    ·
    <b>Dit gaat goed</b>
    Sem maakt de tafelgroep aan het lachen.
    ·
    <b>Dit zag ik</b>
    Op vier van de tien dagen miste de gymtas of het leesboek.
    ·
    <b>Mijn boodschap</b>
    Sem leest vlot. Ik merk dat spullen soms in het andere huis liggen.
    ·
    <b>Zo zeg ik het</b>
    Uw ex wordt: de andere ouder van Sem.
    ·
    <b>Mijn vragen, en dan stil</b>
    Hoe komt Sem bij u binnen? Wat lukt goed? Wat hoort u graag van mij?
    ·
    <b>Dit vertelde de ouder al</b>
    De ene ouder zei dat de wisseldag druk is. De andere hoort nog hoe het lezen gaat.
    ·
    <b>Hoe elke ouder het misschien ziet</b>
    De ene ziet de schooldagen. De andere is bang iets te missen?
    ·
    <b>Dit willen we allebei</b>
    U wilt allebei dat Sem met een gerust hart naar school gaat.
    ·
    <b>Als … dan …</b>
    Als er een verwijt komt, dan vraag ik wat Sem maandag nodig heeft.
    ·
    <b>En als … dan …</b>
    Als een ouder een brief wil, dan geef ik de vraag door aan mijn schoolleider.
    ·
    <b>Wie beslist wat</b>
    Over de weken thuis ga ik niet. Wat Sem op school nodig heeft, bespreek ik met allebei.
    ·
    <b>Dit wil het kind zelf</b>
    Sem wil één tas die meegaat.
    ·
    <b>Het kind hoeft niets over te brengen</b>
    Berichten gaan naar allebei tegelijk.
    ·
    <b>Dit biedt de school</b>
    Een tweede leesboek, of de gymtas op school.
    ·
    <b>Afspraak: wie, wat, wanneer</b>
    De gymtas blijft op school.
    ·
    <b>Voor allebei hetzelfde</b>
    Vijf zinnen, in één mail aan twee adressen.
    ·
    <b>In gewone taal</b>
    Omgangsregeling wordt: de dagen bij u.
    ·
    <b>Is het duidelijk?</b>
    Ik vraag aan allebei: wat doet u als eerste?
    ·
    <b>Tolk</b>
    Er komt een beroepstolk voor de ene ouder.
    ·
    <b>Wie moet het ook weten</b>
    De overblijf weet wie op welke dag ophaalt.
    ·
    <b>Dan kijken we terug</b>
    Woensdag 14 april
    ·
    <b>Mijn notitie na afloop</b>
    We spraken over de spullen en het lezen van Sem.
    ·
    <b>Mijn vraag aan mezelf</b>
    Keek ik allebei even vaak aan?
    ·
    <b>Eén gesprek of twee</b>
    Ze kiezen voor apart. Dinsdag om drie uur en om half vier.
    ·
    <b>Wie er aan tafel zit</b>
    Ik vraag allebei om het vooraf te zeggen als er iemand meekomt.
    ·
    Het hoeft straks niet precies zo te gaan. Jij kent het kind in de klas, de ouder kent het thuis. Samen weten jullie meer. Met /plan zie je dit plan terug. Ik wens je een goed gesprek.
    ·
    Zal ik je de schooldag voor het gesprek een seintje geven?
    [Ja, graag] [Nee, dank je]
