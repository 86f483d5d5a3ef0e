# A complaint or an angry parent: every question, with example and reason, and every choice but those of a stop half-way.
= sanne
~ /voorbereiden
> [Klacht of boze ouder]
    Fijn dat je de tijd neemt. In dertien korte stappen maak je een plan voor je gesprek met ouders of verzorgers.
    ·
    Over wie gaat het? Gebruik een schuilnaam, en schrijf ook geen andere namen op.
    ·
    <i>Ik bewaar je antwoorden op de server van je school. De app bewaart het gesprek. Een ander leest het alleen als jij het deelt.</i>
    [Liever geen naam] [Voorbeeld] [Waarom?]
> [Voorbeeld]
    “Noor”. Is de klacht in het team al bekend? Dan is een naam die alleen jij snapt extra fijn.
    [Liever geen naam] [Voorbeeld] [Waarom?]
> [Waarom?]
    <blockquote expandable>Jij weet over wie het gaat. Een ander hoeft dat niet te weten.</blockquote>
    [Liever geen naam] [Voorbeeld] [Waarom?]
> [Liever geen naam]
    <b>Stap 1 van 13</b> · Past dit gesprek nu?
    ·
    Eerst jij. Kun je dit gesprek rustig en veilig voeren? Kies wat het best past.
    ·
    Je keuze bewaar ik niet. In de app blijft mijn antwoord wel staan.
    [Boos, maar te spreken] [Ik ken de ouder nog niet] [Er ligt een officiële klacht] [Zorgen over veiligheid] [Schelden of dreigen] [Voorbeeld] [Waarom?] [Terug] [Pauze]
~ [Terug]
> Noor
    <b>Stap 1 van 13</b> · Past dit gesprek nu?
    ·
    Eerst jij. Kun je dit gesprek rustig en veilig voeren? Kies wat het best past.
    ·
    Je keuze bewaar ik niet. In de app blijft mijn antwoord wel staan.
    [Boos, maar te spreken] [Ik ken de ouder nog niet] [Er ligt een officiële klacht] [Zorgen over veiligheid] [Schelden of dreigen] [Voorbeeld] [Waarom?] [Terug] [Pauze]
> [Voorbeeld]
    “De ouder mailde boos over een straf. We hebben elkaar vaker gesproken.” Dan is de ouder boos, maar te spreken.
    [Boos, maar te spreken] [Ik ken de ouder nog niet] [Er ligt een officiële klacht] [Zorgen over veiligheid] [Schelden of dreigen] [Voorbeeld] [Waarom?] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Boosheid en dreiging zijn twee dingen. Met een boze ouder praat je. Bij dreiging zorg je eerst dat je niet alleen bent.
    ·
    <i>Bron: Stichting Stop Pesten Nu, naar onderzoek van de Rijksuniversiteit Groningen (Week Tegen Pesten 2017), Succesvolle samenwerking met ouders</i></blockquote>
    [Boos, maar te spreken] [Ik ken de ouder nog niet] [Er ligt een officiële klacht] [Zorgen over veiligheid] [Schelden of dreigen] [Voorbeeld] [Waarom?] [Terug] [Pauze]
> [Ik ken de ouder nog niet]
    Kennismaken kan ook als iemand boos is. Bel kort en maak een afspraak: “Ik las uw bericht. Ik wil het hele verhaal horen. Kunt u morgen om half vier?”
    ·
    Beantwoord een boze mail liever niet punt voor punt.
    ·
    Ga je nu verder met deze voorbereiding? Stop hier als je eerst moet overleggen.
    [Ja, alle stappen] [Ja, maar kort] [Nee, ik stop hier] [Terug] [Pauze]
~ [Terug]
~ Noor
> [Er ligt een officiële klacht]
    Vertel je schoolleider ervan voordat je met de ouder praat. Vraag wie het gesprek voert. Misschien ben jij dat niet, en dat is geen verwijt.
    ·
    Elke school heeft een klachtenregeling. Vraag na hoe die bij jullie werkt.
    ·
    Ga je nu verder met deze voorbereiding? Stop hier als je eerst moet overleggen.
    [Ja, alle stappen] [Ja, maar kort] [Nee, ik stop hier] [Terug] [Pauze]
~ [Terug]
~ Noor
> [Zorgen over veiligheid]
    <b>Stop hier en overleg eerst.</b> Praat vandaag met de aandachtsfunctionaris, of anders met je schoolleider. Volg samen de meldcode: de vaste stappen bij zorgen over thuis. Spreek de ouder pas na dat overleg. Typ hier niets over je zorgen.
    ·
    Direct gevaar: bel <b>112</b>
    Advies, zonder namen te noemen: Veilig Thuis, <b>0800-2000</b>, gratis, dag en nacht
    ·
    Ga je nu verder met deze voorbereiding? Stop hier als je eerst moet overleggen.
    [Ja, alle stappen] [Ja, maar kort] [Nee, ik stop hier] [Terug] [Pauze]
~ [Terug]
~ Noor
> [Schelden of dreigen]
    <b>Ga dit gesprek niet alleen in.</b> Vertel je schoolleider nu wat er gebeurd is, en volg de afspraken van je school over agressie.
    ·
    Spreek af wie erbij zit, in welke ruimte, en met welk woord jullie stoppen. Ga zelf het dichtst bij de deur zitten.
    ·
    Direct gevaar: ga weg en bel <b>112</b>.
    ·
    Ga je nu verder met deze voorbereiding? Stop hier als je eerst moet overleggen.
    [Ja, alle stappen] [Ja, maar kort] [Nee, ik stop hier] [Terug] [Pauze]
~ [Terug]
~ Noor
> [Boos, maar te spreken]
    Goed. Wie boos op school komt, komt vaak op voor het kind. Dat is een begin waar je iets mee kunt.
    ·
    Ga je nu verder met deze voorbereiding? Stop hier als je eerst moet overleggen.
    [Ja, alle stappen] [Ja, maar kort] [Nee, ik stop hier] [Terug] [Pauze]
> [Ja, maar kort]
    Vul dan alleen je feiten, je opening en je boodschap in. De rest mag je overslaan.
    ·
    <b>Stap 2 van 13</b> · Wat gebeurde er?
    ·
    Wat weet je zelf? Schrijf op wat je zag, hoorde of deed, en wanneer.
    ·
    Weet je iets alleen van een ander? Zet er dan bij: gehoord.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Terug]
> [Ja, alle stappen]
    <b>Stap 2 van 13</b> · Wat gebeurde er?
    ·
    Wat weet je zelf? Schrijf op wat je zag, hoorde of deed, en wanneer.
    ·
    Weet je iets alleen van een ander? Zet er dan bij: gehoord.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]

# 2
> [Voorbeeld]
    “Woensdag bleef Noor tijdens de pauze binnen. Dat besloot ik om tien uur. Ik heb de ouder er niet over gebeld.”
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Als je weet wat je zelf zag, hoef je straks niets te verdedigen. En je kunt eerlijk zeggen wat je nog moet uitzoeken.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?; Nederlands Jeugdinstituut (NJi), Samen met ouders het welbevinden van een kind stimuleren</i></blockquote>
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> Noor luistert nooit. Woensdag bleef Noor binnen in de pauze.
    Bij “nooit” denkt een ouder al snel aan een uitzondering. Kun je er een aantal bij zetten?
    ·
    Bij “luistert nooit” kan een ouder iets anders denken dan jij. Wat zag of hoorde je precies?
    ·
    Typ het opnieuw, of kies Zo laten.
    [Voorbeeld] [Waarom?] [Zo laten] [Terug] [Pauze]
> Woensdag bleef Noor binnen in de pauze. Dat besloot ik om tien uur.
    Waar is de ouder boos over? Probeer het te zeggen zoals de ouder het zou zeggen. Welke zorg zit eronder, denk je?
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “‘Noor kreeg straf voor iets wat een ander deed, en niemand belde ons.’ Eronder misschien: wordt Noor wel eerlijk behandeld? Dat vraag ik na.”
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Onder boosheid zit vaak een zorg om het kind. Hoor je die zorg, dan hoeft de stem niet meer omhoog.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Samen met ouders het welbevinden van een kind stimuleren; Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?</i></blockquote>
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> Noor kreeg straf voor iets wat een ander deed, en wij hoorden het te laat.
    Kijk eens eerlijk naar jullie eigen kant. Wat had jij, of de school, anders kunnen doen? Ook iets kleins telt.
    [Dat zoek ik nog uit] [Ik zie nu niets] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “Ik had dezelfde middag kunnen bellen. De straf zelf vind ik nog steeds goed.”
    [Dat zoek ik nog uit] [Ik zie nu niets] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Wie zelf al weet wat beter kon, schrikt minder als een ouder het zegt. Iets toegeven is niet hetzelfde als alles toegeven.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?; Kind heeft baat bij goede relatie tussen ouders en leerkracht</i></blockquote>
    [Dat zoek ik nog uit] [Ik zie nu niets] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Dat zoek ik nog uit]
    <b>Stap 3 van 13</b> · Wat gaat goed?
    ·
    Het gaat straks veel over wat er misging. Wat waardeer jij aan Noor? Schrijf één ding op dat je echt meent.
    [Een goed bericht aan ouders] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Terug]
~ [Ik zie nu niets]
~ [Terug]
> Ik had dezelfde middag kunnen bellen.
    <b>Stap 3 van 13</b> · Wat gaat goed?
    ·
    Het gaat straks veel over wat er misging. Wat waardeer jij aan Noor? Schrijf één ding op dat je echt meent.
    [Een goed bericht aan ouders] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]

# 3
> [Voorbeeld]
    “Noor komt op voor anderen, ook als dat lastig is.”
    [Een goed bericht aan ouders] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Een boze ouder vraagt zich soms af of jij het kind wel mag. Eén oprechte zin geeft daar antwoord op.
    ·
    <i>Bron: Stichting Stop Pesten Nu, naar onderzoek van de Rijksuniversiteit Groningen (Week Tegen Pesten 2017), Succesvolle samenwerking met ouders</i></blockquote>
    [Een goed bericht aan ouders] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Een goed bericht aan ouders]
~ [Toch niet]
> Noor komt op voor anderen.
    <b>Stap 4 van 13</b> · De kant van de ouder
    ·
    Heeft de ouder deze klacht al eens op school verteld, bij jou of bij een ander?
    [Ja, al eerder] [Nee, eerste keer] [Dat weet ik niet] [Waarom?] [Terug] [Pauze]

# 4
> [Waarom?]
    <blockquote expandable>Wie zijn verhaal voor de derde keer vertelt, wordt vanzelf bozer. Zoek dus op wat er al gezegd is.
    ·
    <i>Bron: Loes van Wessum en Rieneke Pruis, lectoraat Leiderschap in onderwijs en opvoeding, Hogeschool Windesheim (2021), Samenwerken met ouders. Kwaliteitskaart voor schoolleiders</i></blockquote>
    [Ja, al eerder] [Nee, eerste keer] [Dat weet ik niet] [Waarom?] [Terug] [Pauze]
> [Nee, eerste keer]
    Dan hoor jij het als eerste. Fijn dat de ouder ermee naar school komt.
    ·
    Stel, je hoort dit verhaal thuis aan de keukentafel, van je eigen kind. Wat zou jij dan voelen? En wat zou je van school willen?
    ·
    Schrijf “navragen” achter wat je raadt.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Terug]
> [Dat weet ik niet]
    Vraag het vandaag nog na in het team. Dat scheelt de ouder een keer uitleggen.
    ·
    Stel, je hoort dit verhaal thuis aan de keukentafel, van je eigen kind. Wat zou jij dan voelen? En wat zou je van school willen?
    ·
    Schrijf “navragen” achter wat je raadt.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Terug]
> [Ja, al eerder]
    Zeg dat dan meteen: “U heeft dit al eerder verteld. Dat vind ik vervelend voor u.”
    ·
    Wat is er toen gezegd of beloofd? En wat is daarvan gedaan?
    ·
    Hier staat nu:
    Vraag ik vandaag nog na in het team.
    [Voorbeeld] [Waarom?] [Zo laten] [Terug] [Pauze]
> [Voorbeeld]
    “In november beloofde de conciërge dat er gebeld zou worden. Dat is niet gebeurd.”
    [Voorbeeld] [Waarom?] [Zo laten] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Een belofte die bleef liggen, steekt soms meer dan de klacht zelf. Noem die zelf, dan hoeft de ouder het niet te doen.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?; Loes van Wessum en Rieneke Pruis, lectoraat Leiderschap in onderwijs en opvoeding, Hogeschool Windesheim (2021), Samenwerken met ouders. Kwaliteitskaart voor schoolleiders</i></blockquote>
    [Voorbeeld] [Waarom?] [Zo laten] [Terug] [Pauze]
> In november zou er gebeld worden. Dat is niet gebeurd.
    Stel, je hoort dit verhaal thuis aan de keukentafel, van je eigen kind. Wat zou jij dan voelen? En wat zou je van school willen?
    ·
    Schrijf “navragen” achter wat je raadt.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “Ik zou me machteloos voelen. Ik zou willen dat iemand zegt: dit zoeken we uit. Navragen.”
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Je hoeft het niet met de ouder eens te zijn om te snappen waarom iemand boos is.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?; Nederlands Jeugdinstituut (NJi), Samen met ouders het welbevinden van een kind stimuleren</i></blockquote>
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> Ik zou me machteloos voelen. Navragen.
    <b>Stap 5 van 13</b> · Wie beslist wat?
    ·
    Wat kun jij hierin zelf beslissen? Wat beslist je schoolleider? En wat is echt aan de ouder?
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]

# 5
> [Voorbeeld]
    “Ik ga over de regels in mijn lokaal. Over een schorsing gaat de schoolleider. Wat Noor er thuis over hoort, is aan de ouder.”
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Beloof alleen waar je zelf over gaat. Dan hoef je later niets terug te nemen.
    ·
    <i>Bron: Kind heeft baat bij goede relatie tussen ouders en leerkracht</i></blockquote>
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Pauze]
    Je antwoorden zijn bewaard. Tik op Verder als je weer tijd hebt.
    [Verder] [Herinner me later] [Menu]
> [Verder]
    We gaan verder waar je was.
    ---
    <b>Stap 5 van 13</b> · Wie beslist wat?
    ·
    Wat kun jij hierin zelf beslissen? Wat beslist je schoolleider? En wat is echt aan de ouder?
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> Ik ga over de regels in mijn lokaal. Wat Noor er thuis over hoort, is aan de ouder.
    Wie zit er straks naast jou? Zeg het ook vooraf tegen de ouder, en vraag of die iemand wil meenemen.
    [Ik praat alleen, dat kan] [Ik vraag de schoolleider] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “De intern begeleider schuift aan en schrijft mee. Ik bel de ouder vanmiddag om dat te vertellen.”
    [Ik praat alleen, dat kan] [Ik vraag de schoolleider] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Met z’n tweeën luister je beter, en je staat er niet alleen voor. Weet de ouder het vooraf, dan voelt het niet als een overval.
    ·
    <i>Bron: Loes van Wessum en Rieneke Pruis, lectoraat Leiderschap in onderwijs en opvoeding, Hogeschool Windesheim (2021), Samenwerken met ouders. Kwaliteitskaart voor schoolleiders; Kind heeft baat bij goede relatie tussen ouders en leerkracht</i></blockquote>
    [Ik praat alleen, dat kan] [Ik vraag de schoolleider] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Ik praat alleen, dat kan]
    Zeg wel even tegen een collega waar je zit en tot hoe laat.
    ·
    Ergens willen jullie hetzelfde. Welke zin kun je zeggen waar ook een boze ouder ja op zegt?
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Terug]
~ [Ik vraag de schoolleider]
~ [Terug]
> De intern begeleider schuift aan.
    Ergens willen jullie hetzelfde. Welke zin kun je zeggen waar ook een boze ouder ja op zegt?
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “We willen allebei dat Noor hier eerlijk behandeld wordt.”
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Met zo’n zin sta je weer naast elkaar in plaats van tegenover elkaar. Het kind hoeft dan niet te kiezen.
    ·
    <i>Bron: Kind heeft baat bij goede relatie tussen ouders en leerkracht</i></blockquote>
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> We willen allebei dat Noor eerlijk behandeld wordt.
    <b>Stap 6 van 13</b> · Hoe zit ik erbij?
    ·
    En jij? Hoe gespannen ben je voor dit gesprek? Je antwoord bewaar ik niet.
    [Rustig] [Een beetje gespannen] [Flink gespannen] [Voorbeeld] [Waarom?] [Terug] [Pauze]

# 6
> [Voorbeeld]
    “Flink gespannen. Ik las die mail vannacht nog twee keer.”
    [Rustig] [Een beetje gespannen] [Flink gespannen] [Voorbeeld] [Waarom?] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Een boos bericht raakt je, hoe lang je ook lesgeeft. Als je weet hoe gespannen je bent, kun je er rekening mee houden.
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
> [Een beetje gespannen]
    Heel gewoon. Zet straks je voeten op de grond en adem eerst rustig uit.
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
> [Voorbeeld]
    “Ik denk dat deze ouder altijd wat te klagen heeft. Maar dit is pas de tweede keer dat we praten.”
    [Kaart: vragen, niet invullen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Iedereen heeft zulke gedachten, vaak zonder het te merken. Als je ze kent, sturen ze je minder.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Samen met ouders het welbevinden van een kind stimuleren</i></blockquote>
    [Kaart: vragen, niet invullen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Kaart: vragen, niet invullen]
~ [Zo niet, zo wel]
~ [Genoeg voor nu]
> Deze ouder klaagt graag, denk ik.
    Vijf woorden voor onderweg:
    <b>rustig</b> – zit, adem uit, praat langzaam
    <b>horen</b> – laat de ouder uitpraten
    <b>herhalen</b> – zeg terug wat je hoorde
    <b>grens</b> – één zin, als het nodig is
    <b>vervolg</b> – zeg wat er nu gebeurt
    ·
    Welk woord wordt voor jou het lastigst? Wat helpt je daarbij?
    [Rustig blijven] [Laten uitpraten] [Zeggen wat ik hoorde] [Een grens trekken] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “Horen. Ik schrijf mee met pen en papier, dan praat ik er niet doorheen.”
    [Rustig blijven] [Laten uitpraten] [Zeggen wat ik hoorde] [Een grens trekken] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Iemand die boos is, kan nog niet naar een uitleg luisteren. Daarom komt horen eerst, en een oplossing pas daarna.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Samen met ouders het welbevinden van een kind stimuleren; Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?</i></blockquote>
    [Rustig blijven] [Laten uitpraten] [Zeggen wat ik hoorde] [Een grens trekken] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Rustig blijven]
    <b>Stap 7 van 13</b> · De eerste minuut
    ·
    Je begin is kort. Noem de boosheid zoals die is, en geef de ouder de ruimte. Wat zeg je?
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Terug]
~ [Laten uitpraten]
~ [Terug]
~ [Zeggen wat ik hoorde]
~ [Terug]
~ [Een grens trekken]
~ [Terug]
> Horen. Ik schrijf mee.
    <b>Stap 7 van 13</b> · De eerste minuut
    ·
    Je begin is kort. Noem de boosheid zoals die is, en geef de ouder de ruimte. Wat zeg je?
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]

# 7
> [Voorbeeld]
    “U bent boos. Ik wil het hele verhaal horen. Neem de tijd.”
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Zeg je dat je de boosheid ziet, dan hoeft de ouder die niet nog een keer te laten merken.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Samen met ouders het welbevinden van een kind stimuleren</i></blockquote>
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> U bent boos, dat hoor ik.
    Zeg je zin één keer hardop:
    U bent boos, dat hoor ik.
    ·
    Hoe klinkt het?
    [Zo zeg ik het] [De ouder ontbreekt nog] [Te lang] [Terug] [Pauze]
> [Zo zeg ik het]
    Dan is dit je begin. Daarna ben je stil, en pas als de ouder klaar is zeg je: “Dus u zegt dat … Klopt dat?”
    ·
    <b>Stap 8 van 13</b> · Mijn boodschap
    ·
    Eerst hoorde je de ouder. Wat wil jij daarna zelf zeggen? Houd het bij twee zinnen over wat je deed en waarom.
    [Kaart: de ik-boodschap] [Kaart: de vier G’s] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Terug]
> [Te lang]
    Houd twee zinnen over. De rest komt later wel.
    ·
    Hoe wordt je eerste zin nu?
    ·
    Hier staat nu:
    U bent boos, dat hoor ik.
    [Voorbeeld] [Waarom?] [Zo laten] [Terug] [Pauze]
~ [Terug]
> [De ouder ontbreekt nog]
    Zet er dit achter: “En ik hoor graag hoe u het ziet.”
    ·
    Hoe wordt je eerste zin nu?
    ·
    Hier staat nu:
    U bent boos, dat hoor ik.
    [Voorbeeld] [Waarom?] [Zo laten] [Terug] [Pauze]
> [Voorbeeld]
    “Dank u dat u hiermee naar mij komt. Vertelt u eerst, dan luister ik.”
    [Voorbeeld] [Waarom?] [Zo laten] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Een korte eerste zin onthoud je ook als het spannend is. Zeg dat je graag samenwerkt, dan voelt de ouder zich welkom en gezien.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Samen met ouders het welbevinden van een kind stimuleren</i></blockquote>
    [Voorbeeld] [Waarom?] [Zo laten] [Terug] [Pauze]
> U bent boos. Vertelt u eerst, ik luister.
    Met “Vertelt u” nodig je de ouder uit om mee te praten.
    ·
    <b>Stap 8 van 13</b> · Mijn boodschap
    ·
    Eerst hoorde je de ouder. Wat wil jij daarna zelf zeggen? Houd het bij twee zinnen over wat je deed en waarom.
    [Kaart: de ik-boodschap] [Kaart: de vier G’s] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]

# 8
> [Voorbeeld]
    “Ik liet Noor binnen om even tot rust te komen. Ik snap dat het voor Noor als straf voelde.”
    [Kaart: de ik-boodschap] [Kaart: de vier G’s] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Een lange uitleg klinkt al snel als een excuus om geen gelijk te hoeven geven. Twee zinnen blijven hangen.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?; Kind heeft baat bij goede relatie tussen ouders en leerkracht</i></blockquote>
    [Kaart: de ik-boodschap] [Kaart: de vier G’s] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Kaart: de ik-boodschap]
~ [Zo niet, zo wel]
~ [Genoeg voor nu]
~ [Kaart: de vier G’s]
~ [Zo niet, zo wel]
~ [Genoeg voor nu]
> Ik liet Noor binnen om tot rust te komen. Ik snap dat het als straf voelde.
    Past er een excuus? Zeg dan precies waarvoor, en laat het woord “maar” weg. Hoe klinkt het?
    [Eerst uitzoeken] [Geen excuus, wel begrip] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “Het spijt me dat u het van Noor moest horen. Ik had u dezelfde middag moeten bellen.”
    [Eerst uitzoeken] [Geen excuus, wel begrip] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Een excuus voor één ding is eerlijk en geeft lucht. Met “maar” erachter verdwijnt het weer.
    ·
    <i>Bron: Kind heeft baat bij goede relatie tussen ouders en leerkracht; Stichting Stop Pesten Nu, naar onderzoek van de Rijksuniversiteit Groningen (Week Tegen Pesten 2017), Succesvolle samenwerking met ouders</i></blockquote>
    [Eerst uitzoeken] [Geen excuus, wel begrip] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Eerst uitzoeken]
    <b>Stap 9 van 13</b> · Drie open vragen
    ·
    Wat wil je begrijpen voordat je iets oplost? Bedenk drie vragen die beginnen met “wat” of “hoe”.
    ·
    “Waarom” klinkt voor iemand die boos is vaak als een verwijt.
    [Kaart: open vragen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Terug]
~ [Geen excuus, wel begrip]
~ [Terug]
> Het spijt me dat u het van Noor moest horen.
    <b>Stap 9 van 13</b> · Drie open vragen
    ·
    Wat wil je begrijpen voordat je iets oplost? Bedenk drie vragen die beginnen met “wat” of “hoe”.
    ·
    “Waarom” klinkt voor iemand die boos is vaak als een verwijt.
    [Kaart: open vragen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]

# 9
> [Voorbeeld]
    Kies er drie, of maak ze zelf:
    “Wat vond u hiervan het ergst?”
    “Hoe hoorde u het?”
    “Wat merkt u nu aan Noor?”
    “Wat had u van mij verwacht?”
    “Wat moet er anders, zodat Noor morgen goed binnenkomt?”
    “Wat heb ik nog niet gevraagd?”
    [Kaart: open vragen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Met een vraag laat je zien dat je het wilt snappen. En je hoort wat de ouder echt wil, dat is vaak minder dan je vreest.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Samen met ouders het welbevinden van een kind stimuleren; Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?</i></blockquote>
    [Kaart: open vragen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Kaart: open vragen]
~ [Zo niet, zo wel]
~ [Genoeg voor nu]
> Bent u nog boos? U weet toch dat dit de regel is?
    In “U weet toch dat dit de regel is?” kan een ouder al horen wat je zelf vindt. Hoe vraag je het open?
    ·
    Op “Bent u nog boos?” kan een ouder kort antwoorden: ja, nee of één woord. Wil je meer horen? Begin met hoe, wat of: vertelt u eens.
    ·
    Typ het opnieuw, of kies Zo laten.
    [Kaart: open vragen] [Voorbeeld] [Waarom?] [Zo laten] [Terug] [Pauze]
> Wat vond u het ergst? Hoe hoorde u het? Wat merkt u nu aan Noor?
    “Wat vond u het ergst?” is een open vraag. Daar kan een ouder alle kanten mee op.
    ·
    <b>Stap 10 van 13</b> · Als … dan …
    ·
    De ouder praat door jou heen, steeds harder, maar scheldt niet. Wat doe je?
    ·
    Schrijf: als de ouder …, dan … ik.
    [Kaart: gevoel erkennen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]

# 10
> [Voorbeeld]
    “Als de ouder harder gaat praten, dan praat ik zachter en zeg ik: ‘Ik hoor dat dit u hoog zit. U vond dat Noor oneerlijk behandeld werd. Klopt dat?’”
    [Kaart: gevoel erkennen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Als jij ook harder praat, wordt het een wedstrijd. Zeg je terug wat je hoort, dan kan de stem weer omlaag.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?; Kind heeft baat bij goede relatie tussen ouders en leerkracht</i></blockquote>
    [Kaart: gevoel erkennen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Kaart: gevoel erkennen]
~ [Zo niet, zo wel]
~ [Genoeg voor nu]
> Als de ouder harder praat, dan praat ik zachter.
    En als de ouder zegt dat er morgen iets moet veranderen, of dreigt met de krant of de directie? Maak daar ook een plan voor.
    [Kaart: geen welles-nietes] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “Als de ouder zegt: ‘Dan ga ik naar de directie’, dan zeg ik: ‘Dat mag u doen. Ik vertel u hoe, en wil u nu ook graag helpen.’”
    ·
    “Als de ouder nu een besluit wil, dan zeg ik: ‘Dat kan ik niet alleen. Morgen voor vier uur bel ik u.’”
    [Kaart: geen welles-nietes] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Een ouder mag hogerop gaan. Als jij daar rustig over bent, is het geen wapen meer en praat je verder.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?; Stichting Stop Pesten Nu, naar onderzoek van de Rijksuniversiteit Groningen (Week Tegen Pesten 2017), Succesvolle samenwerking met ouders</i></blockquote>
    [Kaart: geen welles-nietes] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Kaart: geen welles-nietes]
~ [Zo niet, zo wel]
~ [Genoeg voor nu]
> Als de ouder naar de directie wil, dan zeg ik hoe dat kan.
    En als de ouder scheldt of schreeuwt? Dan zeg je één korte zin, hooguit twaalf woorden. Niet uitleggen.
    ·
    Helpt het niet? Herhaal dan precies dezelfde zin. Welke zin wordt het?
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “Ik wil niet dat u tegen mij schreeuwt.”
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Een korte zin over wat jij wilt, is duidelijk en niet vijandig. Over een lange uitleg kan iemand weer ruzie maken.
    ·
    <i>Bron: metouderscommuniceren.nl, Omgaan met weerstand en verbale agressie (gezien november 2026)</i></blockquote>
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> Ik wil niet dat u tegen mij schreeuwt.
    Soms gaat het door, ook als je je zin herhaalt. Dan stop jij. Hoe rond je af, waar ga je heen en wie haal je erbij?
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “Ik stop nu. Ik wil dit later met u afmaken, met de schoolleider erbij. Daarna sta ik op en loop ik naar de administratie.”
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Weggaan mag. Als je nu al weet hoe, hoef je het straks niet te bedenken terwijl je schrikt.
    ·
    <i>Bron: metouderscommuniceren.nl, Omgaan met weerstand en verbale agressie (gezien november 2026); Stichting Stop Pesten Nu, naar onderzoek van de Rijksuniversiteit Groningen (Week Tegen Pesten 2017), Succesvolle samenwerking met ouders</i></blockquote>
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> Ik stop nu. Ik wil dit later afmaken, met de schoolleider erbij.
    Wil je het horen en herhalen even oefenen? Ik speel een ouder die zich zorgen maakt na een rekentoets. Schelden komt er niet in voor.
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
    Dit liep vast, en dat kan straks ook. Dan mag je zeggen: “Ik wil hier morgen rustig mee verder.”
    ·
    <b>Stap 11 van 13</b> · Samen afspreken
    ·
    De boosheid gaat over Noor, en die merkt er vast iets van. Wat heeft Noor nodig om morgen gewoon binnen te komen?
    [Dat vraag ik nog] [Eerst met de leerling praten] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Terug]
> [Nee, ga verder]
    <b>Stap 11 van 13</b> · Samen afspreken
    ·
    De boosheid gaat over Noor, en die merkt er vast iets van. Wat heeft Noor nodig om morgen gewoon binnen te komen?
    [Dat vraag ik nog] [Eerst met de leerling praten] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]

# 11
> [Voorbeeld]
    “Noor wil niet dat de klas erover begint. Ik zeg morgen bij de deur gewoon goedemorgen.”
    [Dat vraag ik nog] [Eerst met de leerling praten] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Het kind zit morgen weer bij jou, wat er ook gezegd is. Het mag niet tussen jullie in komen te staan.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?; Kind heeft baat bij goede relatie tussen ouders en leerkracht</i></blockquote>
    [Dat vraag ik nog] [Eerst met de leerling praten] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Eerst met de leerling praten]
~ [Toch niet]
> [Dat vraag ik nog]
    Wat kun je straks meteen toezeggen, en wat zoek je eerst uit? Noem ook wat je niet kunt doen.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Terug]
> Noor wil dat de klas er niet over begint.
    Wat kun je straks meteen toezeggen, en wat zoek je eerst uit? Noem ook wat je niet kunt doen.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “Ik bel voortaan dezelfde dag. Ik vraag na wat er op het plein gebeurde. De straf kan ik niet terugdraaien.”
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Eén ding dat je echt doet, helpt meer dan vijf dingen die je zult bekijken.
    ·
    <i>Bron: Stichting Stop Pesten Nu, naar onderzoek van de Rijksuniversiteit Groningen (Week Tegen Pesten 2017), Succesvolle samenwerking met ouders; Nederlands Jeugdinstituut (NJi), Samen met ouders het welbevinden van een kind stimuleren</i></blockquote>
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> Ik bel voortaan dezelfde dag. De straf draai ik niet terug.
    Hoe gaat het daarna verder? Schrijf op wie wat doet, en wanneer de ouder van jou hoort. Ook als er nog geen nieuws is.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “Ik vraag het donderdag na op het plein. Vrijdag voor vier uur bel ik u, ook als ik nog niets weet.”
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Na een klacht let een ouder op of je doet wat je zegt. Een belletje op tijd zegt meer dan een mooie brief.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?</i></blockquote>
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> Ik zoek het uit en dan bel ik.
    Wanneer gebeurt het? Ik vind er nog geen dag of week in.
    ·
    Typ het opnieuw, of kies Zo laten.
    [Voorbeeld] [Waarom?] [Zo laten] [Terug] [Pauze]
> [Zo laten]
    Stel dat jullie er samen niet uitkomen. Bij wie kan de ouder dan terecht? Kijk in jullie schoolgids, of vraag het na bij je schoolleider.
    [Dat vraag ik na] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “U kunt hiermee naar de schoolleider, en daarna naar de klachtencommissie. Hoe dat gaat, staat in onze schoolgids. Ik kan het u laten zien.”
    [Dat vraag ik na] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Elke school heeft een klachtenregeling en een onafhankelijke klachtencommissie, en zet in de schoolgids hoe het gaat. Vertel je dat zelf, dan merkt de ouder dat klagen mag.
    ·
    <i>Bron: Stichting School &amp; Veiligheid, Omgaan met klachten op school (Kwaliteitswet 1998) (gezien november 2026)</i></blockquote>
    [Dat vraag ik na] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Dat vraag ik na]
    <b>Stap 12 van 13</b> · Is het duidelijk?
    ·
    Welk schoolwoord klinkt voor een boze ouder kil? Wat zeg je in plaats daarvan?
    [Kaart: klare taal en een tolk] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Terug]
> Eerst de schoolleider, dan de klachtencommissie. Dat staat in de schoolgids.
    <b>Stap 12 van 13</b> · Is het duidelijk?
    ·
    Welk schoolwoord klinkt voor een boze ouder kil? Wat zeg je in plaats daarvan?
    [Kaart: klare taal en een tolk] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]

# 12
> [Voorbeeld]
    “Dat is volgens het protocol” wordt: “Wij doen dat bij iedereen zo, en ik leg u graag uit waarom.”
    [Kaart: klare taal en een tolk] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Regeltaal klinkt voor wie boos is als een dichte deur. In gewone woorden ben je weer twee mensen aan een tafel.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?</i></blockquote>
    [Kaart: klare taal en een tolk] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Kaart: klare taal en een tolk]
~ [Zo niet, zo wel]
~ [Genoeg voor nu]
> Volgens het protocol wordt: zo doen we dat bij ieder kind.
    Begrijpen jullie elkaars taal goed genoeg? Zo niet, wie tolkt er dan? Vraag nooit een kind om te tolken.
    [Geen tolk nodig] [Ik vraag het de ouder] [Een tolk regelen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “Boos worden doe je in je eigen taal. Ik regel een tolk aan de telefoon, ook al spreekt de ouder aardig Nederlands.”
    [Geen tolk nodig] [Ik vraag het de ouder] [Een tolk regelen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Een kind mag nooit de boosheid van een ouder vertalen. Een beroepstolk blijft er rustig onder.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?</i></blockquote>
    [Geen tolk nodig] [Ik vraag het de ouder] [Een tolk regelen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Een tolk regelen]
~ [Klaar]
> [Geen tolk nodig]
    Hoe check je of jij de ouder goed begrepen hebt? Bij een klacht is dat de belangrijkste vraag.
    [Kaart: luisteren en doorvragen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Terug]
~ [Ik vraag het de ouder]
~ [Terug]
> Ik regel een tolk aan de telefoon.
    Hoe check je of jij de ouder goed begrepen hebt? Bij een klacht is dat de belangrijkste vraag.
    [Kaart: luisteren en doorvragen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “Ik vat het samen: … Wat ben ik vergeten?”
    [Kaart: luisteren en doorvragen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>De ouder hoort dan het eigen verhaal uit jouw mond. Mist er iets, dan kan het nog gezegd worden.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?</i></blockquote>
    [Kaart: luisteren en doorvragen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Kaart: luisteren en doorvragen]
~ [Zo niet, zo wel]
~ [Genoeg voor nu]
> Ik vat het samen. Wat ben ik vergeten?
    Wie moet dit ook weten? Woont het kind in twee huizen? Bedenk dan hoe beide ouders het horen.
    ·
    Noem geen namen, alleen wie het is.
    [Verder niemand] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “De schoolleider hoort het vandaag nog. De collega van de pauze weet alleen wat we afspraken.”
    [Verder niemand] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Als iedereen hetzelfde hoort, hoeft het kind geen boodschapper te zijn. Twijfel je of je iets mag delen? Vraag het je schoolleider.
    ·
    <i>Bron: Kind heeft baat bij goede relatie tussen ouders en leerkracht; Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?</i></blockquote>
    [Verder niemand] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Verder niemand]
    <b>Stap 13 van 13</b> · Na het gesprek
    ·
    Wat zet je op papier, nog vandaag? Schrijf wat er gezegd en afgesproken is, niet hoe de ouder deed.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Terug]
> De schoolleider hoort het vandaag nog.
    <b>Stap 13 van 13</b> · Na het gesprek
    ·
    Wat zet je op papier, nog vandaag? Schrijf wat er gezegd en afgesproken is, niet hoe de ouder deed.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]

# 13
> [Voorbeeld]
    “De ouder zei: … Ik zei: … Afgesproken: vrijdag voor vier uur bel ik. De teamleider was erbij.”
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Bij een klacht leest een ander jouw notitie soms later terug. Woorden als “agressief” kleuren alles. Wat er gezegd is, blijft overeind.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?; Loes van Wessum en Rieneke Pruis, lectoraat Leiderschap in onderwijs en opvoeding, Hogeschool Windesheim (2021), Samenwerken met ouders. Kwaliteitskaart voor schoolleiders</i></blockquote>
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> De ouder zei … Afgesproken: ik bel vrijdag.
    En jij? Zo’n gesprek werkt nog even na. Bij wie kun je daarna terecht, al is het vijf minuten?
    [Een collega] [Mijn schoolleider] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “Ik loop langs de kamer van mijn duo. Daarna een rondje buiten, dan pas mijn mail.”
    [Een collega] [Mijn schoolleider] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Stoom afblazen hoort erbij. Vertel je het iemand, dan neem je het minder mee naar huis en naar het volgende gesprek.
    ·
    <i>Bron: Loes van Wessum en Rieneke Pruis, lectoraat Leiderschap in onderwijs en opvoeding, Hogeschool Windesheim (2021), Samenwerken met ouders. Kwaliteitskaart voor schoolleiders</i></blockquote>
    [Een collega] [Mijn schoolleider] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Een collega]
    Wanneer vraag je de ouder hoe het nu gaat? Kies een dag, ook als de klacht is opgelost.
    [Die kiezen we samen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Terug]
~ [Mijn schoolleider]
~ [Terug]
> Ik loop langs bij mijn duo en ga een rondje buiten.
    Wanneer vraag je de ouder hoe het nu gaat? Kies een dag, ook als de klacht is opgelost.
    [Die kiezen we samen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “Over twee weken een belletje: hoe komt Noor nu thuis?”
    [Die kiezen we samen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Nog één keer bellen als de storm voorbij is, herstelt vaak meer dan het gesprek zelf.
    ·
    <i>Bron: Stichting Stop Pesten Nu, naar onderzoek van de Rijksuniversiteit Groningen (Week Tegen Pesten 2017), Succesvolle samenwerking met ouders; Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?</i></blockquote>
    [Die kiezen we samen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Die kiezen we samen]
    Tot slot, voor jezelf. Welke vraag wil je na het gesprek beantwoorden? Kies er één, of schrijf er zelf een.
    [Begreep ik de ouder?] [Groeide het vertrouwen?] [Leerde ik iets nieuws?] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Terug]
> Vrijdag 11 december
    Dat is vrijdag 11 december.
    ·
    Tot slot, voor jezelf. Welke vraag wil je na het gesprek beantwoorden? Kies er één, of schrijf er zelf een.
    [Begreep ik de ouder?] [Groeide het vertrouwen?] [Leerde ik iets nieuws?] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “Wat was de zorg onder de boosheid?”
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
> Wat was de zorg onder de boosheid?
    Je plan is klaar. Wil je het eerst nog oefenen, of zie je liever meteen je plan?
    [Toon mijn plan] [Eerst oefenen] [Terug] [Pauze]
> [Toon mijn plan]
    <b>Plan voor het gesprek: Klacht of boze ouder</b>
    ·
    <b>Over wie</b>
    Noor
    ·
    <b>Zo begin ik</b>
    U bent boos. Vertelt u eerst, ik luister.
    ·
    <b>Rustig, horen, herhalen</b>
    Horen. Ik schrijf mee.
    ·
    <b>Wie erbij zit</b>
    De intern begeleider schuift aan.
    ·
    <b>De klacht van de ouder</b>
    Noor kreeg straf voor iets wat een ander deed, en wij hoorden het te laat.
    ·
    <b>Dit gaat goed</b>
    Noor komt op voor anderen.
    ·
    <b>Dit weet ik zelf</b>
    Woensdag bleef Noor binnen in de pauze. Dat besloot ik om tien uur.
    ·
    <b>Dit kon anders</b>
    Ik had dezelfde middag kunnen bellen.
    ·
    <b>Mijn boodschap</b>
    Ik liet Noor binnen om tot rust te komen. Ik snap dat het als straf voelde.
    ·
    <b>Mijn excuus</b>
    Het spijt me dat u het van Noor moest horen.
    ·
    <b>Mijn vragen, en dan stil</b>
    Wat vond u het ergst? Hoe hoorde u het? Wat merkt u nu aan Noor?
    ·
    <b>Dit vertelde de ouder al</b>
    In november zou er gebeld worden. Dat is niet gebeurd.
    ·
    <b>Hoe de ouder het misschien ziet</b>
    Ik zou me machteloos voelen. Navragen.
    ·
    <b>Dit willen we allebei</b>
    We willen allebei dat Noor eerlijk behandeld wordt.
    ·
    <b>Als … dan …</b>
    Als de ouder harder praat, dan praat ik zachter.
    ·
    <b>En als … dan …</b>
    Als de ouder naar de directie wil, dan zeg ik hoe dat kan.
    ·
    <b>Mijn grens, in één zin</b>
    Ik wil niet dat u tegen mij schreeuwt.
    ·
    <b>Zo stop ik</b>
    Ik stop nu. Ik wil dit later afmaken, met de schoolleider erbij.
    ·
    <b>Wie beslist wat</b>
    Ik ga over de regels in mijn lokaal. Wat Noor er thuis over hoort, is aan de ouder.
    ·
    <b>Dit wil het kind zelf</b>
    Noor wil dat de klas er niet over begint.
    ·
    <b>Dit biedt de school</b>
    Ik bel voortaan dezelfde dag. De straf draai ik niet terug.
    ·
    <b>Afspraak: wie, wat, wanneer</b>
    Ik zoek het uit en dan bel ik.
    ·
    <b>Als de klacht blijft</b>
    Eerst de schoolleider, dan de klachtencommissie. Dat staat in de schoolgids.
    ·
    <b>In gewone taal</b>
    Volgens het protocol wordt: zo doen we dat bij ieder kind.
    ·
    <b>Is het duidelijk?</b>
    Ik vat het samen. Wat ben ik vergeten?
    ·
    <b>Tolk</b>
    Ik regel een tolk aan de telefoon.
    ·
    <b>Wie moet het ook weten</b>
    De schoolleider hoort het vandaag nog.
    ·
    <b>Dan kijken we terug</b>
    Vrijdag 11 december
    ·
    <b>Mijn notitie na afloop</b>
    De ouder zei … Afgesproken: ik bel vrijdag.
    ·
    <b>Voor mezelf, na afloop</b>
    Ik loop langs bij mijn duo en ga een rondje buiten.
    ·
    <b>Mijn vraag aan mezelf</b>
    Wat was de zorg onder de boosheid?
    ·
    Je hoeft de boosheid niet weg te krijgen. Luister, zeg terug wat je hoorde, en doe wat je belooft. Met /plan zie je dit plan terug. Je staat er niet alleen voor.
    ·
    Zal ik je de schooldag voor het gesprek een seintje geven?
    [Ja, graag] [Nee, dank je]
