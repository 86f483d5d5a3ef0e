# Worries about how a child is: every question, with example and reason, and every choice but those of a stop half-way.
= sanne
~ /voorbereiden
> [Zorgen om welzijn of thuis]
    <b>Stap 1 van 13</b> · Past dit gesprek nu?
    ·
    Goed dat je hier stil bij staat. Typ nog niets over het kind. Eerst kijken we wat nu nodig is.
    ·
    Wat past het best? Je keuze bewaar ik niet. In de app blijft mijn antwoord wel staan.
    [Er is nu direct gevaar] [Misschien thuis onveilig] [Ik twijfel] [Ik heb al overlegd] [Zorgen, niet over veiligheid] [Voorbeeld] [Waarom?] [Pauze]
> [Voorbeeld]
    “Ik weet niet goed wat ik zie.” Kies dan: ik twijfel. Twijfel is genoeg om met iemand te overleggen.
    [Er is nu direct gevaar] [Misschien thuis onveilig] [Ik twijfel] [Ik heb al overlegd] [Zorgen, niet over veiligheid] [Voorbeeld] [Waarom?] [Pauze]
> [Waarom?]
    <blockquote expandable>Bij zorgen over veiligheid thuis werkt elke school met de meldcode. De stappen zijn signalen op een rij zetten, overleggen, praten, wegen en beslissen. Overleggen komt dus vóór praten met de ouder.
    ·
    <i>Bron: Wet verplichte meldcode huiselijk geweld en kindermishandeling: vijf stappen, afwegingskader sinds 1 januari 2019 (gezien november 2026)</i></blockquote>
    [Er is nu direct gevaar] [Misschien thuis onveilig] [Ik twijfel] [Ik heb al overlegd] [Zorgen, niet over veiligheid] [Voorbeeld] [Waarom?] [Pauze]
> [Er is nu direct gevaar]
    <b>Bel nu 112.</b> Houd je telefoon bij je, en haal je schoolleider erbij. Blijf bij het kind als dat kan.
    ·
    Voorbereiden kan later. Deze vragen wachten wel.
    ·
    Nog één vraag, en die is de belangrijkste. Kan het kind last krijgen van dit gesprek, vanavond thuis?
    ·
    Ook dit bewaar ik niet.
    [Dat verwacht ik niet] [Dat weet ik niet] [Ja, dat kan] [Eerst iets anders] [Waarom?] [Pauze]
~ /voorbereiden
~ [Zorgen om welzijn of thuis]
> [Misschien thuis onveilig]
    <b>Stop hier en overleg eerst.</b> Ga vandaag naar de aandachtsfunctionaris, of anders naar je schoolleider. Volg samen de meldcode van je school. Praat pas daarna met de ouder, als jullie dat samen besluiten.
    ·
    Advies, ook zonder namen te noemen: Veilig Thuis, <b>0800-2000</b>, gratis, dag en nacht
    Direct gevaar: <b>112</b>
    ·
    Nog één vraag, en die is de belangrijkste. Kan het kind last krijgen van dit gesprek, vanavond thuis?
    ·
    Ook dit bewaar ik niet.
    [Dat verwacht ik niet] [Dat weet ik niet] [Ja, dat kan] [Eerst iets anders] [Waarom?] [Pauze]
~ /voorbereiden
~ [Zorgen om welzijn of thuis]
> [Ik twijfel]
    Twijfel hoort erbij. Je hoeft niets zeker te weten om te overleggen. Loop vandaag langs bij de aandachtsfunctionaris.
    ·
    Is die er niet? Bel Veilig Thuis, <b>0800-2000</b>. Dat is gratis, dag en nacht, en je hoeft geen naam te noemen. Je mag ook vragen hoe je dit met de ouder bespreekt.
    ·
    Nog één vraag, en die is de belangrijkste. Kan het kind last krijgen van dit gesprek, vanavond thuis?
    ·
    Ook dit bewaar ik niet.
    [Dat verwacht ik niet] [Dat weet ik niet] [Ja, dat kan] [Eerst iets anders] [Waarom?] [Pauze]
~ /voorbereiden
~ [Zorgen om welzijn of thuis]
> [Zorgen, niet over veiligheid]
    Dat kan, een kind kan ook moe, stil of verdrietig zijn zonder dat het thuis onveilig is. Vertel het toch even aan de intern begeleider of de zorgcoördinator. Twee zien meer dan één.
    ·
    Zegt een kind niet meer te willen leven? Laat het niet alleen, haal er iemand bij, en bel voor advies <b>113</b>, gratis, dag en nacht.
    ·
    Nog één vraag, en die is de belangrijkste. Kan het kind last krijgen van dit gesprek, vanavond thuis?
    ·
    Ook dit bewaar ik niet.
    [Dat verwacht ik niet] [Dat weet ik niet] [Ja, dat kan] [Eerst iets anders] [Waarom?] [Pauze]
~ /voorbereiden
~ [Zorgen om welzijn of thuis]
> [Ik heb al overlegd]
    Fijn. Houd je aan wat jullie afspraken, ook over wie het gesprek voert en wat je wel en niet zegt.
    ·
    Zie je daarna iets nieuws? Overleg dan opnieuw. Veilig Thuis: <b>0800-2000</b>.
    ·
    Nog één vraag, en die is de belangrijkste. Kan het kind last krijgen van dit gesprek, vanavond thuis?
    ·
    Ook dit bewaar ik niet.
    [Dat verwacht ik niet] [Dat weet ik niet] [Ja, dat kan] [Eerst iets anders] [Waarom?] [Pauze]
> [Waarom?]
    <blockquote expandable>Een gesprek moet het kind helpen. Veilig Thuis denkt mee hoe je zorgen met een ouder bespreekt. Bij zorgen om niet meer willen leven denkt 113 mee. Je hoeft het niet alleen te bedenken.
    ·
    <i>Bron: Augeo, Veilig Thuis (gezien november 2026); 113 Zelfmoordpreventie, Bel gratis 113 (113.nl; gratis op 113 sinds oktober 2025) (gezien november 2026)</i></blockquote>
    [Dat verwacht ik niet] [Dat weet ik niet] [Ja, dat kan] [Eerst iets anders] [Waarom?] [Pauze]
> [Dat weet ik niet]
    Wacht dan nog met de ouder. Leg deze ene vraag eerst voor aan de aandachtsfunctionaris, of aan Veilig Thuis, <b>0800-2000</b>. Dat kan zonder namen.
    ·
    Is er overlegd waar dat nodig was, en is dit gesprek goed voor het kind? Dan gaan we verder. Twijfel je nog? Stop dan hier.
    [Ja, alle stappen] [Ja, maar kort] [Nee, ik overleg eerst] [Pauze]
~ /voorbereiden
~ [Zorgen om welzijn of thuis]
~ [Ik heb al overlegd]
> [Ja, dat kan]
    Praat dan nu niet met de ouder, en kondig ook niets aan. Ga eerst naar de aandachtsfunctionaris of bel Veilig Thuis, <b>0800-2000</b>. Bij direct gevaar bel je <b>112</b>.
    ·
    Is er overlegd waar dat nodig was, en is dit gesprek goed voor het kind? Dan gaan we verder. Twijfel je nog? Stop dan hier.
    [Ja, alle stappen] [Ja, maar kort] [Nee, ik overleg eerst] [Pauze]
~ /voorbereiden
~ [Zorgen om welzijn of thuis]
~ [Ik heb al overlegd]
> [Eerst iets anders]
    Goed. Doe eerst wat nu nodig is, en overleg. Deze vragen wachten wel.
    ·
    Is er overlegd waar dat nodig was, en is dit gesprek goed voor het kind? Dan gaan we verder. Twijfel je nog? Stop dan hier.
    [Ja, alle stappen] [Ja, maar kort] [Nee, ik overleg eerst] [Pauze]
~ /voorbereiden
~ [Zorgen om welzijn of thuis]
~ [Ik heb al overlegd]
> [Dat verwacht ik niet]
    Goed. Blijf er wel op letten, ook tijdens het gesprek. Merk je iets anders? Dan mag je het kort houden en later verdergaan.
    ·
    Is er overlegd waar dat nodig was, en is dit gesprek goed voor het kind? Dan gaan we verder. Twijfel je nog? Stop dan hier.
    [Ja, alle stappen] [Ja, maar kort] [Nee, ik overleg eerst] [Pauze]
> [Ja, maar kort]
    Vul dan alleen je feiten, je opening en je boodschap in. De rest mag je overslaan.
    ·
    Dan maken we nu rustig een plan. Over wie gaat het? Kies een schuilnaam die niemand herkent, en schrijf geen andere namen op.
    ·
    <i>Ik bewaar je antwoorden op de server van je school. De app bewaart het gesprek. Een ander leest het alleen als jij het deelt. Signalen van onveiligheid horen hier niet. Die legt school zelf vast.</i>
    [Liever geen naam] [Voorbeeld] [Waarom?]
~ /voorbereiden
~ [Zorgen om welzijn of thuis]
~ [Ik heb al overlegd]
~ [Dat verwacht ik niet]
> [Ja, alle stappen]
    Dan maken we nu rustig een plan. Over wie gaat het? Kies een schuilnaam die niemand herkent, en schrijf geen andere namen op.
    ·
    <i>Ik bewaar je antwoorden op de server van je school. De app bewaart het gesprek. Een ander leest het alleen als jij het deelt. Signalen van onveiligheid horen hier niet. Die legt school zelf vast.</i>
    [Liever geen naam] [Voorbeeld] [Waarom?]
> [Voorbeeld]
    “Noor”, of kies de knop zonder naam. Dat kan hier heel goed.
    [Liever geen naam] [Voorbeeld] [Waarom?]
> [Waarom?]
    <blockquote expandable>Jij weet over wie het gaat. Een ander hoeft dat niet te weten.</blockquote>
    [Liever geen naam] [Voorbeeld] [Waarom?]
> [Liever geen naam]
    <b>Stap 2 van 13</b> · Wat zag ik?
    ·
    Wat zag je aan deze leerling op school? Hooguit drie gewone feiten die de ouder mag lezen, met dag en plek.
    ·
    Niets over thuis, geen vermoeden, en niet wat een kind je in vertrouwen zei. Dat bespreek je met de aandachtsfunctionaris.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Terug]
> Milou
    <b>Stap 2 van 13</b> · Wat zag ik?
    ·
    Wat zag je aan Milou op school? Hooguit drie gewone feiten die de ouder mag lezen, met dag en plek.
    ·
    Niets over thuis, geen vermoeden, en niet wat een kind je in vertrouwen zei. Dat bespreek je met de aandachtsfunctionaris.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]

# 2
> [Voorbeeld]
    “Maandag en woensdag speelde Noor in de pauze niet mee. Noor deed dit jaar bijna elke pauze mee met tikkertje.”
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Een feit van school kan een ouder aanhoren. Een vermoeden voelt als een beschuldiging, en dan gaat de deur dicht.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?</i></blockquote>
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> Milou is de hele dag stil, en thuis vast ook.
    Bij “de hele dag” denkt een ouder al snel aan een uitzondering. Kun je er een aantal bij zetten?
    ·
    Typ het opnieuw, of kies Zo laten.
    [Voorbeeld] [Waarom?] [Zo laten] [Terug] [Pauze]
> Maandag en dinsdag stond Milou in de pauze bij het hek. Het zal thuis onrustig zijn.
    Lees het nog eens rustig over:
    Maandag en dinsdag stond Milou in de pauze bij het hek. Het zal thuis onrustig zijn.
    ·
    Staat er alleen wat jij op school zag?
    [Ja, alleen van school] [Er staat een uitleg bij] [Er staat iets over thuis] [Terug] [Pauze]
> [Ja, alleen van school]
    Goed. Daar kun je straks bij blijven, ook als het spannend wordt.
    ·
    <b>Stap 3 van 13</b> · Wat gaat goed?
    ·
    Waar zie je Milou wél opleven? Zoek een moment op school, hoe kort ook.
    [Een goed bericht aan ouders] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Terug]
> [Er staat een uitleg bij]
    Laat de uitleg weg. Je weet nog niet hoe het komt, en dat hoeft ook niet.
    ·
    Schrijf het opnieuw, zo kort dat je het uit je hoofd kunt zeggen.
    ·
    Hier staat nu:
    Maandag en dinsdag stond Milou in de pauze bij het hek. Het zal thuis onrustig zijn.
    [Voorbeeld] [Waarom?] [Zo laten] [Terug] [Pauze]
~ [Terug]
> [Er staat iets over thuis]
    Haal dat hier weg. Bespreek het met de aandachtsfunctionaris, en leg het vast waar school dat doet.
    ·
    Schrijf het opnieuw, zo kort dat je het uit je hoofd kunt zeggen.
    ·
    Hier staat nu:
    Maandag en dinsdag stond Milou in de pauze bij het hek. Het zal thuis onrustig zijn.
    [Voorbeeld] [Waarom?] [Zo laten] [Terug] [Pauze]
> [Voorbeeld]
    “Noor is de laatste tijd zo depressief” wordt: “Noor zei deze week bij vier lessen niets, en lachte niet mee.”
    [Voorbeeld] [Waarom?] [Zo laten] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Een woord als “depressief” is een diagnose, en die geef jij niet. Wat je zag, mag je wel delen.
    ·
    <i>Bron: Stichting Stop Pesten Nu, naar onderzoek van de Rijksuniversiteit Groningen (Week Tegen Pesten 2017), Succesvolle samenwerking met ouders; Nederlands Jeugdinstituut (NJi), Samen met ouders het welbevinden van een kind stimuleren</i></blockquote>
    [Voorbeeld] [Waarom?] [Zo laten] [Terug] [Pauze]
> Maandag en dinsdag stond Milou de hele pauze bij het hek.
    <b>Stap 3 van 13</b> · Wat gaat goed?
    ·
    Waar zie je Milou wél opleven? Zoek een moment op school, hoe kort ook.
    [Een goed bericht aan ouders] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]

# 3
> [Voorbeeld]
    “Bij handvaardigheid neuriet Noor. En als er iemand valt, is Noor er als eerste bij.”
    [Een goed bericht aan ouders] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Een ouder die alleen zorgen hoort, hoort een oordeel. Dit laat zien dat je het kind met plezier in de klas hebt.
    ·
    <i>Bron: Stichting Stop Pesten Nu, naar onderzoek van de Rijksuniversiteit Groningen (Week Tegen Pesten 2017), Succesvolle samenwerking met ouders</i></blockquote>
    [Een goed bericht aan ouders] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Een goed bericht aan ouders]
~ [Toch niet]
> Bij het tekenen neuriet Milou.
    <b>Stap 4 van 13</b> · De kant van de ouder
    ·
    Weet je of de ouder zelf al eens iets over zorgen gezegd heeft op school?
    [Ja, al eerder] [Nee, eerste keer] [Dat weet ik niet] [Waarom?] [Terug] [Pauze]

# 4
> [Waarom?]
    <blockquote expandable>Misschien heeft de ouder al eens om hulp gevraagd. Dan begin je niet met vertellen, maar met terugkomen op die vraag.
    ·
    <i>Bron: Loes van Wessum en Rieneke Pruis, lectoraat Leiderschap in onderwijs en opvoeding, Hogeschool Windesheim (2021), Samenwerken met ouders. Kwaliteitskaart voor schoolleiders; Kind heeft baat bij goede relatie tussen ouders en leerkracht</i></blockquote>
    [Ja, al eerder] [Nee, eerste keer] [Dat weet ik niet] [Waarom?] [Terug] [Pauze]
> [Nee, eerste keer]
    Dan kan het even duren voor er vertrouwen is. Eén gesprek is een begin.
    ·
    Hoe is het om zo’n telefoontje van school te krijgen? Waar zou jij als ouder bang voor zijn? Zet “navragen” bij wat je niet weet.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Terug]
> [Dat weet ik niet]
    Vraag het aan de intern begeleider. Die weet ook wat je wel en niet mag weten.
    ·
    Hoe is het om zo’n telefoontje van school te krijgen? Waar zou jij als ouder bang voor zijn? Zet “navragen” bij wat je niet weet.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Terug]
> [Ja, al eerder]
    Mooi. Knoop daarbij aan. De ouder deed toen de eerste stap.
    ·
    Wat vroeg of vertelde de ouder toen over school? Wat vertrouwelijk was, laat je hier weg.
    ·
    Hier staat nu:
    Vraag ik na bij wie het overleg doet.
    [Voorbeeld] [Waarom?] [Zo laten] [Terug] [Pauze]
> [Voorbeeld]
    “In oktober vroeg de ouder of Noor in de klas ook zo stil was. We zouden daarop terugkomen.”
    [Voorbeeld] [Waarom?] [Zo laten] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Wie merkt dat school het nog weet, voelt zich gehoord.
    ·
    <i>Bron: Loes van Wessum en Rieneke Pruis, lectoraat Leiderschap in onderwijs en opvoeding, Hogeschool Windesheim (2021), Samenwerken met ouders. Kwaliteitskaart voor schoolleiders</i></blockquote>
    [Voorbeeld] [Waarom?] [Zo laten] [Terug] [Pauze]
> De ouder vroeg in oktober of Milou in de klas ook stil was.
    Hoe is het om zo’n telefoontje van school te krijgen? Waar zou jij als ouder bang voor zijn? Zet “navragen” bij wat je niet weet.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “Bang dat school denkt dat ik het niet goed doe. Misschien ook blij dat iemand het ziet. Navragen.”
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>De meeste ouders willen het goed doen. Als je daarvan uitgaat, hoort de ouder dat aan je stem.
    ·
    <i>Bron: Kind heeft baat bij goede relatie tussen ouders en leerkracht; Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?; Loes van Wessum en Rieneke Pruis, lectoraat Leiderschap in onderwijs en opvoeding, Hogeschool Windesheim (2021), Samenwerken met ouders. Kwaliteitskaart voor schoolleiders</i></blockquote>
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> Bang dat wij iets van thuis vinden? Navragen.
    <b>Stap 5 van 13</b> · Wie beslist wat?
    ·
    Jij ziet een kind op school. Je hoeft niet uit te zoeken wat er thuis is, en niets op te lossen. Wat is dan wel jouw taak?
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]

# 5
> [Voorbeeld]
    “Ik vertel wat ik zie en luister. De zorgcoördinator weet welke hulp er is. De ouder vertelt wat die wil vertellen.”
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>School, ouders en hulp zijn samen verantwoordelijk. Je draagt dit dus niet alleen, en je bent geen onderzoeker.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?</i></blockquote>
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Pauze]
    Je antwoorden zijn bewaard. Tik op Verder als je weer tijd hebt.
    [Verder] [Herinner me later] [Menu]
> [Verder]
    We gaan verder waar je was.
    ---
    <b>Stap 5 van 13</b> · Wie beslist wat?
    ·
    Jij ziet een kind op school. Je hoeft niet uit te zoeken wat er thuis is, en niets op te lossen. Wat is dan wel jouw taak?
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> Ik vertel wat ik zie en ik luister.
    Met wie bereid je dit voor, en wie zit er straks bij? Geen naam, wel wie het is.
    [Dat vraag ik vandaag] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “Met de intern begeleider. Die zit erbij en maakt het verslag. Ik vertel wat ik in de klas zag.”
    [Dat vraag ik vandaag] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Een lastig gesprek bereid je beter samen voor. De een praat, de ander let op hoe het binnenkomt.
    ·
    <i>Bron: Loes van Wessum en Rieneke Pruis, lectoraat Leiderschap in onderwijs en opvoeding, Hogeschool Windesheim (2021), Samenwerken met ouders. Kwaliteitskaart voor schoolleiders; Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?</i></blockquote>
    [Dat vraag ik vandaag] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Dat vraag ik vandaag]
    Wat wil jij voor dit kind, en de ouder vast ook? Maak er een zin van die je zacht kunt zeggen.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Terug]
> Met de intern begeleider. Die zit erbij.
    Wat wil jij voor dit kind, en de ouder vast ook? Maak er een zin van die je zacht kunt zeggen.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “We willen allebei dat Noor weer zin heeft om te spelen.”
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Als de eerste zorg voelt als samen zorgen, hoeft een kind niet te kiezen tussen thuis en school.
    ·
    <i>Bron: Kind heeft baat bij goede relatie tussen ouders en leerkracht</i></blockquote>
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> We willen allebei dat Milou weer plezier heeft.
    <b>Stap 6 van 13</b> · Hoe zit ik erbij?
    ·
    En jij? Hoe gespannen ben je voor dit gesprek? Je antwoord bewaar ik niet.
    [Rustig] [Een beetje gespannen] [Flink gespannen] [Voorbeeld] [Waarom?] [Terug] [Pauze]

# 6
> [Voorbeeld]
    “Een beetje. Ik slaap er zelf ook minder goed van. Dat vertel ik mijn collega.”
    [Rustig] [Een beetje gespannen] [Flink gespannen] [Voorbeeld] [Waarom?] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Zorgen om een kind neem je mee naar huis. Vertel iemand dat het je raakt, dan zit je straks rustiger aan tafel.
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
    “Ik heb in mijn hoofd al een heel verhaal over dat gezin gemaakt. Daarvan weet ik bijna niets zeker.”
    [Kaart: vragen, niet invullen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Iedereen heeft zulke gedachten, vaak zonder het te merken. Als je ze kent, sturen ze je minder.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Samen met ouders het welbevinden van een kind stimuleren</i></blockquote>
    [Kaart: vragen, niet invullen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Kaart: vragen, niet invullen]
~ [Zo niet, zo wel]
~ [Genoeg voor nu]
> Ik heb al een verhaal in mijn hoofd.
    <b>Stap 7 van 13</b> · De eerste minuut
    ·
    Begin warm en meteen. Zeg dat je je zorgen maakt, en dat je wilt horen wat de ouder ziet. Hoe klinkt dat bij jou?
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]

# 7
> [Voorbeeld]
    “Fijn dat u kon komen. Ik maak me zorgen om Noor. Ik vertel wat ik heb gezien, en hoor graag wat u ziet.”
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Om de zorg heen draaien maakt een ouder onrustig. Zeg je het gewoon, dan is er daarna tijd om te luisteren.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Samen met ouders het welbevinden van een kind stimuleren</i></blockquote>
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> Ik maak me zorgen om Milou en daar wil ik het over hebben.
    Zeg je zin één keer hardop:
    Ik maak me zorgen om Milou en daar wil ik het over hebben.
    ·
    Hoe klinkt het?
    [Zo zeg ik het] [De ouder ontbreekt nog] [Te lang] [Terug] [Pauze]
> [Zo zeg ik het]
    Mooi. Zeg daarna hoeveel tijd er is, en vraag: “Wat wilt u vandaag zeker bespreken?”
    ·
    <b>Stap 8 van 13</b> · Mijn boodschap
    ·
    Wat zag je, en wat wens je het kind? Twee zinnen met “ik”. Laat woorden als “normaal”, “thuissituatie” en “signalen” weg.
    [Kaart: de ik-boodschap] [Kaart: de vier G’s] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Terug]
> [Te lang]
    Houd twee zinnen over. De rest komt later wel.
    ·
    Hoe wordt je eerste zin nu?
    ·
    Hier staat nu:
    Ik maak me zorgen om Milou en daar wil ik het over hebben.
    [Voorbeeld] [Waarom?] [Zo laten] [Terug] [Pauze]
~ [Terug]
> [De ouder ontbreekt nog]
    Zet er dit achter: “En ik hoor graag hoe u het ziet.”
    ·
    Hoe wordt je eerste zin nu?
    ·
    Hier staat nu:
    Ik maak me zorgen om Milou en daar wil ik het over hebben.
    [Voorbeeld] [Waarom?] [Zo laten] [Terug] [Pauze]
> [Voorbeeld]
    “Ik wil u iets over Noor vertellen waar ik mee rondloop. Daarna wil ik vooral naar u luisteren.”
    [Voorbeeld] [Waarom?] [Zo laten] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Een korte eerste zin onthoud je ook als het spannend is. Zeg dat je graag samenwerkt, dan voelt de ouder zich welkom en gezien.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Samen met ouders het welbevinden van een kind stimuleren</i></blockquote>
    [Voorbeeld] [Waarom?] [Zo laten] [Terug] [Pauze]
> Fijn dat u er bent. Ik maak me zorgen om Milou, en ik hoor graag wat u ziet.
    Met “hoor graag” nodig je de ouder uit om mee te praten.
    ·
    <b>Stap 8 van 13</b> · Mijn boodschap
    ·
    Wat zag je, en wat wens je het kind? Twee zinnen met “ik”. Laat woorden als “normaal”, “thuissituatie” en “signalen” weg.
    [Kaart: de ik-boodschap] [Kaart: de vier G’s] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]

# 8
> [Voorbeeld]
    “Ik zag Noor deze week vaak alleen op het bankje. Ik gun Noor weer vriendjes om zich heen.”
    [Kaart: de ik-boodschap] [Kaart: de vier G’s] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Met “ik zag” en “ik gun” zeg je niets over de ouder. Er is dus ook niets om tegenin te gaan.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?</i></blockquote>
    [Kaart: de ik-boodschap] [Kaart: de vier G’s] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Kaart: de ik-boodschap]
~ [Zo niet, zo wel]
~ [Genoeg voor nu]
~ [Kaart: de vier G’s]
~ [Zo niet, zo wel]
~ [Genoeg voor nu]
> Ik zag Milou deze week vaak bij het hek. Ik gun Milou weer vriendjes.
    Met “Ik zag” spreek je voor jezelf. Daar kan een ouder mee verder.
    ·
    Soms vraagt een ouder of het onder jullie blijft. Dat kun je niet beloven. Welke eerlijke zin heb je klaar?
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “Dat kan ik u niet beloven. Als ik hulp voor Noor nodig heb, praat ik met een collega. Ik vertel het u eerst, als dat kan.”
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Een geheim dat je moet breken, kost meer vertrouwen dan een eerlijk nee vooraf. En alleen kun je een gezin niet helpen.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?; Kind heeft baat bij goede relatie tussen ouders en leerkracht</i></blockquote>
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> Dat kan ik niet beloven. Ik vertel het u eerst als ik iemand vraag.
    <b>Stap 9 van 13</b> · Drie open vragen
    ·
    Bedenk drie vragen waarop de ouder ook weinig mag zeggen. Het is geen verhoor.
    ·
    Vraag naar hoe het gaat, niet naar wat er gebeurd is.
    [Kaart: open vragen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]

# 9
> [Voorbeeld]
    Kies er drie, of maak ze zelf:
    “Herkent u wat ik vertel?”
    “Hoe gaat het met u?”
    “Waar wordt Noor blij van?”
    “Wie denkt er met u mee?”
    “Wat zou nu een beetje helpen?”
    “Wat kan ik morgen voor Noor doen?”
    [Kaart: open vragen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Bij een open vraag kiest de ouder zelf hoe ver het gaat. Dat voelt veilig, en er komt vaak meer dan je denkt.
    ·
    <i>Bron: Kind heeft baat bij goede relatie tussen ouders en leerkracht; Nederlands Jeugdinstituut (NJi), Samen met ouders het welbevinden van een kind stimuleren</i></blockquote>
    [Kaart: open vragen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Kaart: open vragen]
~ [Zo niet, zo wel]
~ [Genoeg voor nu]
> Slaapt Milou wel goed?
    Op “Slaapt Milou wel goed?” kan een ouder kort antwoorden: ja, nee of één woord. Wil je meer horen? Begin met hoe, wat of: vertelt u eens.
    ·
    Typ het opnieuw, of kies Zo laten.
    [Kaart: open vragen] [Voorbeeld] [Waarom?] [Zo laten] [Terug] [Pauze]
> [Zo laten]
    <b>Stap 10 van 13</b> · Als … dan …
    ·
    De ouder zegt: “Er is helemaal niets.” Wat doe je? Trek niet aan het verhaal.
    ·
    Schrijf: als de ouder …, dan … ik.
    [Kaart: gevoel erkennen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]

# 10
> [Voorbeeld]
    “Als de ouder zegt dat er niets is, dan zeg ik: ‘Dat hoop ik ook. Ik zag Noor vier pauzes alleen. Ik blijf erop letten, en vrijdag bel ik u weer.’”
    [Kaart: gevoel erkennen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Je hoeft niemand te overtuigen. Herhaal wat je zag, zeg wat school doet, en laat de deur open.
    ·
    <i>Bron: Kind heeft baat bij goede relatie tussen ouders en leerkracht; Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?</i></blockquote>
    [Kaart: gevoel erkennen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Kaart: gevoel erkennen]
~ [Zo niet, zo wel]
~ [Genoeg voor nu]
> Als de ouder zegt dat er niets is, dan zeg ik dat ik vrijdag weer bel.
    En als de ouder gaat huilen, of juist veel meer vertelt dan je had verwacht? Bedenk wat je zegt, en met wie je daarna overlegt.
    [Kaart: geen welles-nietes] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “Als de ouder huilt, dan schuif ik de zakdoekjes aan en zeg ik: ‘Neem de tijd. Wat goed dat u het zegt.’”
    ·
    “Als de ouder iets zwaars vertelt, dan zeg ik: ‘Hier wil ik hulp bij zoeken, met u samen.’ En ik overleg nog dezelfde dag.”
    [Kaart: geen welles-nietes] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Oplossen hoeft nu niet. Blijven zitten en luisteren is al hulp. Daarna ga jij naar je collega, want dit draag je niet alleen.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?</i></blockquote>
    [Kaart: geen welles-nietes] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Kaart: geen welles-nietes]
~ [Zo niet, zo wel]
~ [Genoeg voor nu]
> Als de ouder huilt, dan wacht ik en overleg ik dezelfde dag.
    Zullen we luisteren oefenen? Ik speel een ouder die schrok van een rekentoets. Een gesprek met een kind oefenen we hier niet.
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
    Wat vindt Milou fijn op school? Schrijf op wat je al weet. Vraag het kind niet uit over thuis, ook niet voorzichtig.
    [Dat overleg ik nog] [Eerst met de leerling praten] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Terug]
> [Nee, ga verder]
    <b>Stap 11 van 13</b> · Samen afspreken
    ·
    Wat vindt Milou fijn op school? Schrijf op wat je al weet. Vraag het kind niet uit over thuis, ook niet voorzichtig.
    [Dat overleg ik nog] [Eerst met de leerling praten] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]

# 11
> [Voorbeeld]
    “Noor zit het liefst bij het raam, en geeft graag de planten water.”
    [Dat overleg ik nog] [Eerst met de leerling praten] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Een kind moet op school vooral kind kunnen zijn. Begint het zelf te vertellen, luister dan, beloof geen geheim en overleg dezelfde dag.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?</i></blockquote>
    [Dat overleg ik nog] [Eerst met de leerling praten] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Eerst met de leerling praten]
~ [Toch niet]
> [Dat overleg ik nog]
    Hoe maak jij school deze weken een fijne plek? Iets kleins en vasts, waar niemand naar hoeft te vragen.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Terug]
> Milou geeft graag de planten water.
    Hoe maak jij school deze weken een fijne plek? Iets kleins en vasts, waar niemand naar hoeft te vragen.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “Noor doet elke ochtend met mij de planten. Dan is er twee minuten rust, zonder vragen.”
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Een vast moment met een volwassene geeft rust. Dat kun je morgen al doen, wat het gesprek ook oplevert.
    ·
    <i>Bron: Kind heeft baat bij goede relatie tussen ouders en leerkracht; Stichting Stop Pesten Nu, naar onderzoek van de Rijksuniversiteit Groningen (Week Tegen Pesten 2017), Succesvolle samenwerking met ouders</i></blockquote>
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> Elke ochtend samen de planten, zonder vragen.
    Welke hulp kent jullie school dichtbij? Vraag het na bij je intern begeleider of zorgcoördinator, dan kun je iets noemen.
    [Dat vraag ik nog na] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “De maatschappelijk werker zit hier op dinsdag. U mag ook eerst alleen kennismaken. Zal ik meelopen?”
    [Dat vraag ik nog na] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>De raad “zoek hulp” is een berg. “Dinsdag, hier op school, ik loop mee” is een stap.
    ·
    <i>Bron: Stichting Stop Pesten Nu, naar onderzoek van de Rijksuniversiteit Groningen (Week Tegen Pesten 2017), Succesvolle samenwerking met ouders; Nederlands Jeugdinstituut (NJi), Samen met ouders het welbevinden van een kind stimuleren</i></blockquote>
    [Dat vraag ik nog na] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Dat vraag ik nog na]
    Wat doet de school, ook als de ouder nu geen hulp wil? Zeg het als aanbod, niet als dreigement.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Terug]
> De maatschappelijk werker is er op dinsdag.
    Wat doet de school, ook als de ouder nu geen hulp wil? Zeg het als aanbod, niet als dreigement.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “Ik let op hoe Noor zich voelt in de pauze, en u hoort van mij wat ik zie. Wat zou u er zelf graag bij willen?”
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Hulp die je mag kiezen, wordt eerder aangenomen. En de ouder weet waar die aan toe is.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Samen met ouders het welbevinden van een kind stimuleren</i></blockquote>
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> Ik let op de pauzes, en u hoort wat ik zie.
    Welke kleine stap stel je voor? Zet er een dag bij die dichtbij is.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “U denkt na over dinsdag. Ik let op de pauzes. Vrijdag om half vier bel ik u, gewoon om te horen hoe het gaat.”
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Voor wie zorgen heeft, duurt een week lang. Een afspraak binnen een paar dagen zegt dat je het meent.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?; Stichting Stop Pesten Nu, naar onderzoek van de Rijksuniversiteit Groningen (Week Tegen Pesten 2017), Succesvolle samenwerking met ouders</i></blockquote>
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> Ik let op de pauzes. Vrijdag om half vier bel ik de ouder.
    <b>Stap 12 van 13</b> · Is het duidelijk?
    ·
    Welke zin klinkt bij jullie in het team gewoon, maar aan deze tafel niet? Hoe zeg je die als mens tegen mens?
    [Kaart: klare taal en een tolk] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]

# 12
> [Voorbeeld]
    “We willen het ondersteuningsteam inschakelen” wordt: “Ik wil graag met iemand meedenken die hier meer van weet. Vindt u dat goed?”
    [Kaart: klare taal en een tolk] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Woorden van het zorgteam klinken voor een ouder alsof er een dossier ligt. Gewone woorden houden het bij het kind.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?</i></blockquote>
    [Kaart: klare taal en een tolk] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Kaart: klare taal en een tolk]
~ [Zo niet, zo wel]
~ [Genoeg voor nu]
> Ondersteuningsteam wordt: iemand die met mij meedenkt.
    Begrijpen jullie elkaars taal goed genoeg? Zo niet, wie tolkt er dan? Vraag nooit een kind om te tolken.
    [Geen tolk nodig] [Ik vraag het de ouder] [Een tolk regelen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “Er komt een beroepstolk aan de telefoon. Geen kennis of buur, want dit is van de ouder zelf.”
    [Geen tolk nodig] [Ik vraag het de ouder] [Een tolk regelen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Bij zorgen om een gezin mag niemand uit dat gezin vertalen, en een kind al helemaal niet. Ook een bekende kan het lastig maken.
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
> Een beroepstolk aan de telefoon.
    Hoe merk je straks of jij duidelijk was? Bedenk een vraag die niet klinkt als een toets.
    [Kaart: luisteren en doorvragen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “We hebben veel besproken. Wat is voor u nu het eerste dat we doen?”
    [Kaart: luisteren en doorvragen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Op “Is het duidelijk?” zeggen de meeste mensen ja. Laat de ouder het in eigen woorden vertellen, en kijk en luister goed.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?</i></blockquote>
    [Kaart: luisteren en doorvragen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Kaart: luisteren en doorvragen]
~ [Zo niet, zo wel]
~ [Genoeg voor nu]
> Wat doen we nu als eerste, denkt u?
    Wie moet dit weten om het kind te helpen, en wie juist niet? Zijn er twee huizen? Overleg eerst wie wat hoort, en wanneer.
    ·
    Geen namen, alleen wie het is.
    [Verder niemand] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “De intern begeleider weet alles. Mijn duo-collega weet van de planten, meer niet.”
    [Verder niemand] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Hoe minder mensen het verhaal kennen, hoe veiliger het is. Twijfel je wie iets mag weten? Vraag het de aandachtsfunctionaris.
    ·
    <i>Bron: Kind heeft baat bij goede relatie tussen ouders en leerkracht; Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?</i></blockquote>
    [Verder niemand] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Verder niemand]
    <b>Stap 13 van 13</b> · Na het gesprek
    ·
    Waar leg je het gesprek vast, en wie doet dat? Alleen feiten en afspraken. Het verslag zelf hoort niet hier, maar bij school.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Terug]
> De intern begeleider. Verder niemand.
    <b>Stap 13 van 13</b> · Na het gesprek
    ·
    Waar leg je het gesprek vast, en wie doet dat? Alleen feiten en afspraken. Het verslag zelf hoort niet hier, maar bij school.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]

# 13
> [Voorbeeld]
    “De intern begeleider zet in het dossier wat er gezegd en afgesproken is. Ik lees het dezelfde dag na.”
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Wat jij zag en wat iemand zei, houd je uit elkaar. Dan kan een ander er later eerlijk naar kijken.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?; Loes van Wessum en Rieneke Pruis, lectoraat Leiderschap in onderwijs en opvoeding, Hogeschool Windesheim (2021), Samenwerken met ouders. Kwaliteitskaart voor schoolleiders</i></blockquote>
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> De intern begeleider maakt het verslag.
    Met wie praat je dezelfde dag nog na? Wat je hoorde, kan betekenen dat er meer nodig is. Dat beslis je niet alleen.
    [De aandachtsfunctionaris] [Mijn schoolleider] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “Om vier uur zit ik bij de aandachtsfunctionaris. Daarna loop ik even buiten, en dan pas naar huis.”
    [De aandachtsfunctionaris] [Mijn schoolleider] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Na het praten komen in de meldcode nog wegen en beslissen. Dat doe je samen. Je mag Veilig Thuis bij elke stap om advies bellen.
    ·
    <i>Bron: Wet verplichte meldcode huiselijk geweld en kindermishandeling: vijf stappen, afwegingskader sinds 1 januari 2019 (gezien november 2026); Augeo, Veilig Thuis (gezien november 2026)</i></blockquote>
    [De aandachtsfunctionaris] [Mijn schoolleider] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [De aandachtsfunctionaris]
    Wanneer kijken jullie samen terug? Schrijf een dag op.
    [Die kiezen we samen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Terug]
~ [Mijn schoolleider]
~ [Terug]
> Met de aandachtsfunctionaris, om vier uur.
    Wanneer kijken jullie samen terug? Schrijf een dag op.
    [Die kiezen we samen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “Vrijdag bel ik de ouder. De week erna zitten we weer met z’n drieën.”
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
> Vrijdag 4 december
    Dat is vrijdag 4 december.
    ·
    Tot slot, voor jezelf. Welke vraag wil je na het gesprek beantwoorden? Kies er één, of schrijf er zelf een.
    [Begreep ik de ouder?] [Groeide het vertrouwen?] [Leerde ik iets nieuws?] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “Voelde de ouder zich na afloop minder alleen?”
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
> Voelde de ouder zich minder alleen?
    Je plan is klaar. Wil je het eerst nog oefenen, of zie je liever meteen je plan?
    [Toon mijn plan] [Eerst oefenen] [Terug] [Pauze]
> [Toon mijn plan]
    <b>Plan voor het gesprek: Zorgen om welzijn of thuis</b>
    ·
    <b>Over wie</b>
    Milou
    ·
    <b>Samen met wie</b>
    Met de intern begeleider. Die zit erbij.
    ·
    <b>Zo begin ik</b>
    Fijn dat u er bent. Ik maak me zorgen om Milou, en ik hoor graag wat u ziet.
    ·
    <b>Dit gaat goed</b>
    Bij het tekenen neuriet Milou.
    ·
    <b>Dit zag ik op school</b>
    Maandag en dinsdag stond Milou de hele pauze bij het hek.
    ·
    <b>Mijn boodschap</b>
    Ik zag Milou deze week vaak bij het hek. Ik gun Milou weer vriendjes.
    ·
    <b>Wat ik niet beloof</b>
    Dat kan ik niet beloven. Ik vertel het u eerst als ik iemand vraag.
    ·
    <b>Mijn vragen, en dan stil</b>
    Slaapt Milou wel goed?
    ·
    <b>Dit vertelde de ouder al</b>
    De ouder vroeg in oktober of Milou in de klas ook stil was.
    ·
    <b>Hoe de ouder het misschien ziet</b>
    Bang dat wij iets van thuis vinden? Navragen.
    ·
    <b>Dit willen we allebei</b>
    We willen allebei dat Milou weer plezier heeft.
    ·
    <b>Als … dan …</b>
    Als de ouder zegt dat er niets is, dan zeg ik dat ik vrijdag weer bel.
    ·
    <b>En als … dan …</b>
    Als de ouder huilt, dan wacht ik en overleg ik dezelfde dag.
    ·
    <b>Wie beslist wat</b>
    Ik vertel wat ik zie en ik luister.
    ·
    <b>Dit wil het kind zelf</b>
    Milou geeft graag de planten water.
    ·
    <b>Hulp die we kennen</b>
    De maatschappelijk werker is er op dinsdag.
    ·
    <b>Dit doet de school</b>
    Ik let op de pauzes, en u hoort wat ik zie.
    ·
    <b>Een fijne plek op school</b>
    Elke ochtend samen de planten, zonder vragen.
    ·
    <b>Na het gesprek: overleg</b>
    Met de aandachtsfunctionaris, om vier uur.
    ·
    <b>Afspraak: wie, wat, wanneer</b>
    Ik let op de pauzes. Vrijdag om half vier bel ik de ouder.
    ·
    <b>In gewone taal</b>
    Ondersteuningsteam wordt: iemand die met mij meedenkt.
    ·
    <b>Is het duidelijk?</b>
    Wat doen we nu als eerste, denkt u?
    ·
    <b>Tolk</b>
    Een beroepstolk aan de telefoon.
    ·
    <b>Wie moet het ook weten</b>
    De intern begeleider. Verder niemand.
    ·
    <b>Dan kijken we terug</b>
    Vrijdag 4 december
    ·
    <b>Mijn notitie na afloop</b>
    De intern begeleider maakt het verslag.
    ·
    <b>Mijn vraag aan mezelf</b>
    Voelde de ouder zich minder alleen?
    ·
    Dat jij het ziet, is al veel waard. Je hoeft het niet alleen te dragen. Verandert er iets voor je gesprek? Overleg dan eerst, of bel Veilig Thuis, 0800-2000. Met /plan zie je dit plan terug.
    ·
    Zal ik je de schooldag voor het gesprek een seintje geven?
    [Ja, graag] [Nee, dank je]
