# All thirteen steps, with every example and every reason.
= sanne
> /voorbereiden
    Welk gesprek wil je voorbereiden?
    [Kennismaken] [Tegenvallende resultaten] [Schooladvies of niveau] [Gedrag in de klas] [Pesten] [Verzuim en te laat] [Zorgen om welzijn of thuis] [Zittenblijven of een andere school] [Klacht of boze ouder] [Andere verwachtingen] [Gescheiden ouders] [Tienminutengesprek] [Naar het menu]
> [Tegenvallende resultaten]
    Fijn dat je de tijd neemt. In dertien korte stappen maak je een plan voor je gesprek met ouders of verzorgers.
    ·
    Over wie gaat het? Gebruik een schuilnaam, en schrijf ook geen andere namen op.
    ·
    <i>Ik bewaar je antwoorden op de server van je school. De app bewaart het gesprek. Een ander leest het alleen als jij het deelt.</i>
    [Liever geen naam] [Voorbeeld] [Waarom?]
> [Voorbeeld]
    “Sem” of “Noor”. Kies een naam die niemand in je klas heeft.
    [Liever geen naam] [Voorbeeld] [Waarom?]
> [Waarom?]
    <blockquote expandable>Jij weet over wie het gaat. Een ander hoeft dat niet te weten.</blockquote>
    [Liever geen naam] [Voorbeeld] [Waarom?]
> Noor
    <b>Stap 1 van 13</b> · Past dit gesprek nu?
    ·
    Eerst even stilstaan. Waar lijkt je gesprek het meest op? Je keuze bewaar ik niet. In de app blijft mijn antwoord wel staan.
    [Een gewoon gesprek] [Ik ken de ouder nog niet] [Zorgen over veiligheid] [Boosheid of dreiging] [Voorbeeld] [Waarom?] [Terug] [Pauze]

# 1
> [Voorbeeld]
    “Ik wil vertellen dat het rekenen van Sem tegenvalt. De ouder sprak ik al bij de start van het jaar.” Dat is een gewoon gesprek.
    [Een gewoon gesprek] [Ik ken de ouder nog niet] [Zorgen over veiligheid] [Boosheid of dreiging] [Voorbeeld] [Waarom?] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Niet elk gesprek begint met praten over resultaten. Soms is eerst iets anders nodig, of iemand naast je.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?; Stichting Stop Pesten Nu, naar onderzoek van de Rijksuniversiteit Groningen (Week Tegen Pesten 2017), Succesvolle samenwerking met ouders</i></blockquote>
    [Een gewoon gesprek] [Ik ken de ouder nog niet] [Zorgen over veiligheid] [Boosheid of dreiging] [Voorbeeld] [Waarom?] [Terug] [Pauze]
> [Een gewoon gesprek]
    Goed. Dan kijken we rustig hoe je dit gesprek wilt voeren.
    ·
    Ga je nu verder met deze voorbereiding? Stop hier als je eerst moet overleggen.
    [Ja, alle stappen] [Ja, maar kort] [Nee, ik stop hier] [Terug] [Pauze]
> [Ja, alle stappen]
    <b>Stap 2 van 13</b> · Wat zag ik?
    ·
    Wat zag je bij Noor? Schrijf op wat een camera ook zou zien: wanneer, waar, wat en hoe vaak.
    ·
    Kies hooguit drie feiten. Wat je ervan denkt, komt hierna.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]

# 2
> [Voorbeeld]
    “In oktober maakte Sem drie rekentoetsen van twintig sommen. Daarvan waren er 8, 7 en 9 goed.”
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Over een oordeel ben je het snel oneens. Naar een feit kun je samen kijken. Drie feiten kan iemand onthouden.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?; Stichting Stop Pesten Nu, naar onderzoek van de Rijksuniversiteit Groningen (Week Tegen Pesten 2017), Succesvolle samenwerking met ouders</i></blockquote>
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> Dinsdag las Noor 9 van de 20 woorden goed. Twee weken geleden 12.
    Je schreef:
    Dinsdag las Noor 9 van de 20 woorden goed. Twee weken geleden 12.
    ·
    Lees het na. Zou een camera dit ook zien?
    [Ja, dit zijn feiten] [Ja, maar het is er één] [Het zijn er te veel] [Er zit een mening in] [Terug] [Pauze]
> [Er zit een mening in]
    Woorden als “lui”, “slordig” en “altijd” zijn een mening. Wat zag je op dat moment?
    ·
    Schrijf je feiten nu opnieuw op.
    ·
    Hier staat nu:
    Dinsdag las Noor 9 van de 20 woorden goed. Twee weken geleden 12.
    [Voorbeeld] [Waarom?] [Zo laten] [Terug] [Pauze]
> [Voorbeeld]
    “Noor is slordig” wordt: “In het schrift van Noor waren deze week drie van de vijf taken niet af.”
    [Voorbeeld] [Waarom?] [Zo laten] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Een feit helpt de ouder om mee te kijken. Tegen een mening gaat iemand zich verdedigen.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?; Stichting Stop Pesten Nu, naar onderzoek van de Rijksuniversiteit Groningen (Week Tegen Pesten 2017), Succesvolle samenwerking met ouders</i></blockquote>
    [Voorbeeld] [Waarom?] [Zo laten] [Terug] [Pauze]
> Dinsdag las Noor 9 van de 20 woorden goed.
    Nu mag het wel: wat denk je erbij? Dat is je uitleg, nog geen feit.
    ·
    Zet er een vraag achter, zodat je het kunt navragen.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “Ik denk dat Sem de tafels nog niet kent. Vraag: ziet u dat thuis ook?”
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Je uitleg kan kloppen. Maar de ouder weet misschien iets wat jij niet ziet. Navragen is sterker dan aannemen.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Samen met ouders het welbevinden van een kind stimuleren</i></blockquote>
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> Ik denk dat Noor de letters nog verwisselt. Ziet u dat thuis ook?
    <b>Stap 3 van 13</b> · Wat gaat goed?
    ·
    Wat gaat goed bij Noor? Noem twee dingen. Kies iets wat je zelf gezien hebt.
    [Een goed bericht aan ouders] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]

# 3
> [Voorbeeld]
    “Sem vraagt om hulp als iets niet lukt. En Sem weet veel over dieren en vertelt daar graag over.”
    [Een goed bericht aan ouders] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Vertel ook wat goed gaat, niet alleen wat tegenvalt. Dan merkt de ouder dat jij het hele kind ziet.
    ·
    <i>Bron: Stichting Stop Pesten Nu, naar onderzoek van de Rijksuniversiteit Groningen (Week Tegen Pesten 2017), Succesvolle samenwerking met ouders</i></blockquote>
    [Een goed bericht aan ouders] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> Noor helpt anderen. Noor vertelt mooi.
    Wat heb je al geprobeerd? En wat hielp, al was het maar een beetje?
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “Ik gaf Noor drie sommen per keer in plaats van tien. Toen waren ze wel af.”
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Wat een keer lukte, kan vaker lukken. En de ouder ziet dat jij al bezig bent.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?; Nederlands Jeugdinstituut (NJi), Samen met ouders het welbevinden van een kind stimuleren</i></blockquote>
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> Samen lezen met een maatje hielp.
    <b>Stap 4 van 13</b> · De kant van de ouder
    ·
    Heeft de ouder hier al eerder met school over gepraat?
    [Ja, al eerder] [Nee, eerste keer] [Dat weet ik niet] [Waarom?] [Terug] [Pauze]

# 4
> [Waarom?]
    <blockquote expandable>Steeds hetzelfde moeten vertellen is vermoeiend. Laat merken wat je al weet.
    ·
    <i>Bron: Loes van Wessum en Rieneke Pruis, lectoraat Leiderschap in onderwijs en opvoeding, Hogeschool Windesheim (2021), Samenwerken met ouders. Kwaliteitskaart voor schoolleiders</i></blockquote>
    [Ja, al eerder] [Nee, eerste keer] [Dat weet ik niet] [Waarom?] [Terug] [Pauze]
> [Ja, al eerder]
    Begin straks met wat je nog weet. Dan hoeft het verhaal niet opnieuw.
    ·
    Wat vertelde de ouder toen? Schrijf kort op wat je nog weet.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “In oktober vertelde de ouder dat Noor thuis liever leest dan rekent.”
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Wie merkt dat school het nog weet, voelt zich gehoord.
    ·
    <i>Bron: Loes van Wessum en Rieneke Pruis, lectoraat Leiderschap in onderwijs en opvoeding, Hogeschool Windesheim (2021), Samenwerken met ouders. Kwaliteitskaart voor schoolleiders</i></blockquote>
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> In oktober zei de ouder dat Noor moe is na school.
    Stel je voor dat jij deze ouder bent. Wat zie je thuis? Waar hoop je op? Wat vind je spannend? En wat wil je zelf doen?
    ·
    Weet je het niet? Schrijf dan: navragen.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “Ziet: Sem is na school moe. Hoopt: dat Sem weer zin krijgt. Spannend: misschien moet Sem blijven zitten. Doet graag: overhoren, liever geen uitleg geven. Dat vraag ik na.”
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>De ouder kent het kind langer en anders dan jij. Elke ouder heeft eigen wensen en zorgen, en kiest zelf een rol. Bedenken helpt, vragen helpt meer.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Samen met ouders het welbevinden van een kind stimuleren; Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?; Loes van Wessum en Rieneke Pruis, lectoraat Leiderschap in onderwijs en opvoeding, Hogeschool Windesheim (2021), Samenwerken met ouders. Kwaliteitskaart voor schoolleiders</i></blockquote>
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> Navragen.
    <b>Stap 5 van 13</b> · Wie beslist wat?
    ·
    De school beslist over de lessen. De ouder beslist over thuis, zoals bedtijd en schermtijd.
    ·
    Hoe is dat bij dit onderwerp? Wat bepaal jij, wat bepaalt de ouder?
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]

# 5
> [Voorbeeld]
    “Ik bepaal hoe Sem uitleg krijgt. De ouder bepaalt of Sem thuis oefent, en wanneer. Ik mag iets voorstellen.”
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Jullie zijn even belangrijk, met een andere taak: jij kent je vak, de ouder kent dit kind. Is dat duidelijk, dan hoeft niemand zich te verdedigen.
    ·
    <i>Bron: Kind heeft baat bij goede relatie tussen ouders en leerkracht; Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?</i></blockquote>
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> Ik kies hoe Noor leest op school. De ouder kiest wat thuis past.
    Schrijf nu één zin over wat jullie allebei willen. Die zin kun je straks hardop zeggen.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “We willen allebei dat Sem weer durft te rekenen.”
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Met één doel werk je makkelijker samen. Dat geeft het kind rust: het hoeft niet te kiezen tussen thuis en school.
    ·
    <i>Bron: Kind heeft baat bij goede relatie tussen ouders en leerkracht</i></blockquote>
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> We willen allebei dat Noor graag leest.
    <b>Stap 6 van 13</b> · Hoe zit ik erbij?
    ·
    En jij? Hoe gespannen ben je voor dit gesprek? Je antwoord bewaar ik niet.
    [Rustig] [Een beetje gespannen] [Flink gespannen] [Voorbeeld] [Waarom?] [Terug] [Pauze]

# 6
> [Voorbeeld]
    “Een beetje: ik ben bang dat de ouder schrikt.”
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
> [Voorbeeld]
    “Ik denk dat deze ouder school niet zo belangrijk vindt. Maar dat weet ik niet.”
    [Kaart: vragen, niet invullen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Iedereen heeft zulke gedachten, vaak zonder het te merken. Als je ze kent, sturen ze je minder.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Samen met ouders het welbevinden van een kind stimuleren</i></blockquote>
    [Kaart: vragen, niet invullen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> Deze ouder heeft vast weinig tijd.
    <b>Stap 7 van 13</b> · De eerste minuut
    ·
    Nu je eerste zin. Zeg wat je wilt bespreken, en dat je wilt weten hoe de ouder het ziet.
    ·
    Hoe begin je?
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]

# 7
> [Voorbeeld]
    “Fijn dat u er bent. Ik wil u laten zien wat ik bij rekenen zie, en horen hoe u ernaar kijkt.”
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Noem in je begin jouw blik én die van de ouder. Dan gaat de ander zich minder snel verdedigen, bleek uit onderzoek van Rogers (2018). En de ouder merkt meteen dat je wilt luisteren.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Samen met ouders het welbevinden van een kind stimuleren</i></blockquote>
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> Ik wil het lezen van Noor met u bespreken.
    Zeg je zin één keer hardop:
    Ik wil het lezen van Noor met u bespreken.
    ·
    Hoe klinkt het?
    [Zo zeg ik het] [De ouder ontbreekt nog] [Te lang] [Terug] [Pauze]
> [De ouder ontbreekt nog]
    Zet er dit achter: “En ik hoor graag hoe u het ziet.”
    ·
    Hoe wordt je eerste zin nu?
    ·
    Hier staat nu:
    Ik wil het lezen van Noor met u bespreken.
    [Voorbeeld] [Waarom?] [Zo laten] [Terug] [Pauze]
> [Voorbeeld]
    “Fijn dat u er bent. Ik wil het lezen van Noor bespreken, en horen wat u thuis ziet. Wat wilt u zelf zeker bespreken?”
    [Voorbeeld] [Waarom?] [Zo laten] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Een korte eerste zin onthoud je ook als het spannend is. Zeg dat je graag samenwerkt, dan voelt de ouder zich welkom en gezien.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Samen met ouders het welbevinden van een kind stimuleren</i></blockquote>
    [Voorbeeld] [Waarom?] [Zo laten] [Terug] [Pauze]
> Ik wil het lezen van Noor met u bespreken, en horen hoe u het ziet.
    Met “hoe u het” nodig je de ouder uit om mee te praten.
    ·
    <b>Stap 8 van 13</b> · Mijn boodschap
    ·
    Wat moet de ouder echt weten? Maak er hooguit twee zinnen van.
    ·
    Begin met “ik”: wat zie je, en wat betekent dat?
    [Kaart: de ik-boodschap] [Kaart: de vier G’s] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]

# 8
> [Voorbeeld]
    “Ik zie dat Sem bij rekenen ongeveer acht van de twintig sommen goed heeft. Ik maak me daar zorgen over, want de nieuwe sommen bouwen hierop voort.”
    [Kaart: de ik-boodschap] [Kaart: de vier G’s] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Kort en eerlijk is ook vriendelijk. Dan hoeft de ouder niet te raden. Met “ik” vertel je wat jij ziet, zonder verwijt.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?</i></blockquote>
    [Kaart: de ik-boodschap] [Kaart: de vier G’s] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> Ik zie dat Noor woorden overslaat. Daardoor mist Noor het verhaal.
    Met “Ik zie” spreek je voor jezelf. Daar kan een ouder mee verder.
    ·
    Zet er één zin met vertrouwen bij. Wat kan Noor volgens jou leren? Blijf eerlijk, beloof geen cijfer.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “Ik heb er vertrouwen in dat Sem de tafels kan leren. Daar help ik bij.”
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Hoge verwachtingen van thuis helpen een kind op school. Als jij vertrouwen uitspreekt, kan de ouder daarin meegaan.
    ·
    <i>Bron: Loes van Wessum en Rieneke Pruis, lectoraat Leiderschap in onderwijs en opvoeding, Hogeschool Windesheim (2021), Samenwerken met ouders. Kwaliteitskaart voor schoolleiders</i></blockquote>
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> Noor kan leren rustig te lezen.
    <b>Stap 9 van 13</b> · Drie open vragen
    ·
    Bedenk drie open vragen. Zo’n vraag begint bijvoorbeeld met “wat” of “hoe”.
    ·
    Stel er straks één tegelijk. Wees dan stil, en tel in je hoofd tot vijf.
    [Kaart: open vragen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]

# 9
> [Voorbeeld]
    Kies er drie, of maak ze zelf:
    “Wat valt u thuis op?”
    “Wat vertelt Noor thuis over school?”
    “Wat vindt u belangrijk voor Noor?”
    “Wanneer gaat leren thuis wél goed?”
    “Hoe moedigt u Noor aan?”
    “Wat verwacht u van mij?”
    “Wat heeft Noor volgens u nodig?”
    [Kaart: open vragen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>De ouder weet dingen die jij niet kunt zien. Stilte geeft tijd om na te denken. Beantwoord je vraag daarna ook zelf, dan komt het van twee kanten.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?</i></blockquote>
    [Kaart: open vragen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> Wat valt u thuis op? Wat vertelt Noor? Wat verwacht u van mij?
    “Wat valt u thuis op?” is een open vraag. Daar kan een ouder alle kanten mee op.
    ·
    <b>Stap 10 van 13</b> · Als … dan …
    ·
    Welke reactie zou je lastig vinden? Maak er een klein plan voor.
    ·
    Schrijf: als de ouder …, dan … ik.
    [Kaart: gevoel erkennen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]

# 10
> [Voorbeeld]
    “Als de ouder zegt: ‘U legt het niet goed uit’, dan zeg ik: ‘Dat is vervelend, goed dat u het zegt. Kunt u een voorbeeld geven?’”
    ·
    Leg op dat moment de lesmethode nog niet uit.
    [Kaart: gevoel erkennen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Wie zich gehoord voelt, kan daarna beter luisteren. Ga je meteen uitleggen, dan wordt het al snel “welles” en “nietes”.
    ·
    <i>Bron: Kind heeft baat bij goede relatie tussen ouders en leerkracht; Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?</i></blockquote>
    [Kaart: gevoel erkennen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> Als de ouder schrikt, dan wacht ik.
    Maak er nog één. Denk aan stilte, verdriet, of: “Thuis gaat het wel goed.”
    [Kaart: geen welles-nietes] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “Als de ouder zegt: ‘Thuis kan Sem het wel’, dan vraag ik: ‘Hoe gaat dat thuis?’ Daarna kijken we samen naar het verschil.”
    ·
    “Als de ouder stil wordt, dan wacht ik en zeg ik: ‘Neem gerust de tijd.’”
    [Kaart: geen welles-nietes] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Een kind kan thuis echt anders zijn dan op school. Jullie kunnen allebei gelijk hebben. Het verschil vertelt je iets.
    ·
    <i>Bron: Kind heeft baat bij goede relatie tussen ouders en leerkracht</i></blockquote>
    [Kaart: geen welles-nietes] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> Als de ouder boos wordt, dan vraag ik waar de boosheid zit.
    Wil je dit nu oefenen? Ik speel een bezorgde ouder. Daarna gaan we hier verder.
    [Ja, even oefenen] [Nee, ga verder] [Waarom?] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Ouders goed bij school betrekken kun je leren. Een zin die je al eens gezegd hebt, komt straks makkelijker. Hier mag het misgaan.
    ·
    <i>Bron: Loes van Wessum en Rieneke Pruis, lectoraat Leiderschap in onderwijs en opvoeding, Hogeschool Windesheim (2021), Samenwerken met ouders. Kwaliteitskaart voor schoolleiders; Stichting Stop Pesten Nu, naar onderzoek van de Rijksuniversiteit Groningen (Week Tegen Pesten 2017), Succesvolle samenwerking met ouders</i></blockquote>
    [Ja, even oefenen] [Nee, ga verder] [Waarom?] [Terug] [Pauze]
> [Nee, ga verder]
    <b>Stap 11 van 13</b> · Samen afspreken
    ·
    Wat wil Noor zelf? Vraag het vóór het gesprek, als dat kan.
    [Dat vraag ik nog] [Eerst met de leerling praten] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]

# 11
> [Voorbeeld]
    “Noor wil graag vooraan zitten. En Noor wil niet apart geroepen worden.”
    [Dat vraag ik nog] [Eerst met de leerling praten] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Het gaat over het kind. Wie zelf mag meedenken, doet vaak liever mee. Hoe, hangt af van de leeftijd.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?; Stichting Stop Pesten Nu, naar onderzoek van de Rijksuniversiteit Groningen (Week Tegen Pesten 2017), Succesvolle samenwerking met ouders</i></blockquote>
    [Dat vraag ik nog] [Eerst met de leerling praten] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> Noor wil zelf een boek kiezen.
    Wat kan de school doen? Noem twee mogelijkheden.
    ·
    Vraag straks aan de ouder wat past. Geef pas tips voor thuis als de ouder dat wil.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “Ik kan Sem op dinsdag extra uitleg geven, of elke dag vijf minuten met Sem oefenen. Wat past volgens u het best?”
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Een advies helpt als het concreet is en thuis haalbaar. De ouder weet wat lukt, en kiest.
    ·
    <i>Bron: Stichting Stop Pesten Nu, naar onderzoek van de Rijksuniversiteit Groningen (Week Tegen Pesten 2017), Succesvolle samenwerking met ouders; Nederlands Jeugdinstituut (NJi), Samen met ouders het welbevinden van een kind stimuleren; Loes van Wessum en Rieneke Pruis, lectoraat Leiderschap in onderwijs en opvoeding, Hogeschool Windesheim (2021), Samenwerken met ouders. Kwaliteitskaart voor schoolleiders</i></blockquote>
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> Een leesmaatje, of samen lezen op woensdag.
    Welke afspraak zou je willen voorstellen? Schrijf op: wie doet wat, en wanneer?
    ·
    De echte afspraak maak je samen.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “Ik oefen elke dinsdag een kwartier met Sem. U kiest één moment in de week voor een rekenspel thuis. Over drie weken bel ik u.”
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Een kleine, duidelijke afspraak kun je nakomen. En je kunt er later samen op terugkijken.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?</i></blockquote>
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> Ik lees elke woensdag met Noor. De ouder leest voor als dat past.
    <b>Stap 12 van 13</b> · Is het duidelijk?
    ·
    Welk schoolwoord ga je bijna zeker gebruiken? Bedenk hoe je het in gewone taal zegt.
    [Kaart: klare taal en een tolk] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]

# 12
> [Voorbeeld]
    “Automatiseren” wordt: “de tafels snel weten, zonder te rekenen”.
    [Kaart: klare taal en een tolk] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Schooltaal is voor jou gewoon, voor veel ouders niet. Wie het begrijpt, kan meepraten.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?</i></blockquote>
    [Kaart: klare taal en een tolk] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> Technisch lezen: de woorden goed uitspreken.
    Begrijpen jullie elkaars taal goed genoeg? Zo niet, wie tolkt er dan? Vraag nooit een kind om te tolken.
    [Geen tolk nodig] [Ik vraag het de ouder] [Een tolk regelen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “Ik vraag de ouder of een tolk aan de telefoon prettig is. Dan regelen we die vooraf.”
    [Geen tolk nodig] [Ik vraag het de ouder] [Een tolk regelen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Voor een kind dat tolkt, is zulk nieuws te zwaar. Een beroepstolk vertaalt alles, ook wat lastig is.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?</i></blockquote>
    [Geen tolk nodig] [Ik vraag het de ouder] [Een tolk regelen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Ik vraag het de ouder]
    Hoe merk je straks of jij duidelijk was? Bedenk een vraag die niet klinkt als een toets.
    [Kaart: luisteren en doorvragen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “Ik wil weten of ik het goed heb uitgelegd. Wat vertelt u er straks thuis over?”
    [Kaart: luisteren en doorvragen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Op “Is het duidelijk?” zeggen de meeste mensen ja. Laat de ouder het in eigen woorden vertellen, en kijk en luister goed.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?</i></blockquote>
    [Kaart: luisteren en doorvragen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> Wat vertelt u straks thuis?
    Wie moet dit ook weten? Woont het kind in twee huizen? Bedenk dan hoe beide ouders het horen.
    ·
    Noem geen namen, alleen wie het is.
    [Verder niemand] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “De andere ouder krijgt van mij hetzelfde korte verslag. Mijn duo-collega weet van de extra uitleg.”
    [Verder niemand] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Als iedereen hetzelfde hoort, hoeft het kind geen boodschapper te zijn. Twijfel je of je iets mag delen? Vraag het je schoolleider.
    ·
    <i>Bron: Kind heeft baat bij goede relatie tussen ouders en leerkracht; Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?</i></blockquote>
    [Verder niemand] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> De andere ouder, ook van mij.
    <b>Stap 13 van 13</b> · Na het gesprek
    ·
    Na afloop schrijf je een korte notitie. Hoe begint die? Gebruik gewone taal die de ouder ook mag lezen.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]

# 13
> [Voorbeeld]
    “We spraken over het rekenen van Sem. De ouder vertelde … We spraken af dat …”
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Drie zinnen op dezelfde dag zijn genoeg. Dan weet jij nog wat de ouder zei, en je collega straks ook.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?; Loes van Wessum en Rieneke Pruis, lectoraat Leiderschap in onderwijs en opvoeding, Hogeschool Windesheim (2021), Samenwerken met ouders. Kwaliteitskaart voor schoolleiders</i></blockquote>
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> We spraken over het lezen van Noor.
    Wanneer kijken jullie samen terug? Schrijf een dag op.
    [Die kiezen we samen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “Donderdag over drie weken. Ik bel, het duurt tien minuten.”
    [Die kiezen we samen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Met een vaste dag blijft een afspraak leven. En de ouder weet dat je terugkomt.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?; Stichting Stop Pesten Nu, naar onderzoek van de Rijksuniversiteit Groningen (Week Tegen Pesten 2017), Succesvolle samenwerking met ouders</i></blockquote>
    [Die kiezen we samen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> Woensdag over drie weken.
    Dat is woensdag 23 december.
    ·
    Tot slot, voor jezelf. Welke vraag wil je na het gesprek beantwoorden? Kies er één, of schrijf er zelf een.
    [Begreep ik de ouder?] [Groeide het vertrouwen?] [Leerde ik iets nieuws?] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “Heb ik de ouder laten uitpraten over Noor?”
    [Begreep ik de ouder?] [Groeide het vertrouwen?] [Leerde ik iets nieuws?] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Eén vraag achteraf is genoeg om iets te leren voor de volgende keer.
    ·
    <i>Bron: Loes van Wessum en Rieneke Pruis, lectoraat Leiderschap in onderwijs en opvoeding, Hogeschool Windesheim (2021), Samenwerken met ouders. Kwaliteitskaart voor schoolleiders</i></blockquote>
    [Begreep ik de ouder?] [Groeide het vertrouwen?] [Leerde ik iets nieuws?] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Leerde ik iets nieuws?]
    Je plan is klaar. Wil je het eerst nog oefenen, of zie je liever meteen je plan?
    [Toon mijn plan] [Eerst oefenen] [Terug] [Pauze]
> [Toon mijn plan]
    <b>Plan voor het gesprek: Tegenvallende resultaten</b>
    ·
    <b>Over wie</b>
    Noor
    ·
    <b>Zo begin ik</b>
    Ik wil het lezen van Noor met u bespreken, en horen hoe u het ziet.
    ·
    <b>Dit gaat goed</b>
    Noor helpt anderen. Noor vertelt mooi.
    ·
    <b>Dit zag ik</b>
    Dinsdag las Noor 9 van de 20 woorden goed.
    ·
    <b>Mijn boodschap</b>
    Ik zie dat Noor woorden overslaat. Daardoor mist Noor het verhaal.
    ·
    <b>Mijn vertrouwen</b>
    Noor kan leren rustig te lezen.
    ·
    <b>Mijn vragen, en dan stil</b>
    Wat valt u thuis op? Wat vertelt Noor? Wat verwacht u van mij?
    ·
    <b>Mijn uitleg, om na te vragen</b>
    Ik denk dat Noor de letters nog verwisselt. Ziet u dat thuis ook?
    ·
    <b>Dit vertelde de ouder al</b>
    In oktober zei de ouder dat Noor moe is na school.
    ·
    <b>Hoe de ouder het misschien ziet</b>
    Navragen.
    ·
    <b>Dit willen we allebei</b>
    We willen allebei dat Noor graag leest.
    ·
    <b>Als … dan …</b>
    Als de ouder schrikt, dan wacht ik.
    ·
    <b>En als … dan …</b>
    Als de ouder boos wordt, dan vraag ik waar de boosheid zit.
    ·
    <b>Wie beslist wat</b>
    Ik kies hoe Noor leest op school. De ouder kiest wat thuis past.
    ·
    <b>Dit is al geprobeerd</b>
    Samen lezen met een maatje hielp.
    ·
    <b>Dit wil het kind zelf</b>
    Noor wil zelf een boek kiezen.
    ·
    <b>Dit biedt de school</b>
    Een leesmaatje, of samen lezen op woensdag.
    ·
    <b>Afspraak: wie, wat, wanneer</b>
    Ik lees elke woensdag met Noor. De ouder leest voor als dat past.
    ·
    <b>In gewone taal</b>
    Technisch lezen: de woorden goed uitspreken.
    ·
    <b>Is het duidelijk?</b>
    Wat vertelt u straks thuis?
    ·
    <b>Tolk</b>
    Ik vraag de ouder wat prettig is.
    ·
    <b>Wie moet het ook weten</b>
    De andere ouder, ook van mij.
    ·
    <b>Dan kijken we terug</b>
    Woensdag over drie weken.
    ·
    <b>Mijn notitie na afloop</b>
    We spraken over het lezen van Noor.
    ·
    <b>Mijn vraag aan mezelf</b>
    Leerde ik van de ouder iets nieuws over het kind?
    ·
    Het hoeft straks niet precies zo te gaan. Jij kent het kind in de klas, de ouder kent het thuis. Samen weten jullie meer. Met /plan zie je dit plan terug. Ik wens je een goed gesprek.
    ·
    Zal ik je de schooldag voor het gesprek een seintje geven?
    [Ja, graag] [Nee, dank je]

> [Naar het menu]
    Wat wil je doen?
    [Gesprek voorbereiden] [Oefenen met een ouder] [Mijn plannen] [Korte hulp] [Herinneringen] [Thema van de klas] [Mijn klassen] [Cijfers van de klas] [Kaart inspreken] [Wat wordt bewaard?] [Hulp]
> [Mijn plannen]
    <b>Plan voor het gesprek: Tegenvallende resultaten</b>
    ·
    <b>Over wie</b>
    Noor
    ·
    <b>Zo begin ik</b>
    Ik wil het lezen van Noor met u bespreken, en horen hoe u het ziet.
    ·
    <b>Dit gaat goed</b>
    Noor helpt anderen. Noor vertelt mooi.
    ·
    <b>Dit zag ik</b>
    Dinsdag las Noor 9 van de 20 woorden goed.
    ·
    <b>Mijn boodschap</b>
    Ik zie dat Noor woorden overslaat. Daardoor mist Noor het verhaal.
    ·
    <b>Mijn vertrouwen</b>
    Noor kan leren rustig te lezen.
    ·
    <b>Mijn vragen, en dan stil</b>
    Wat valt u thuis op? Wat vertelt Noor? Wat verwacht u van mij?
    ·
    <b>Mijn uitleg, om na te vragen</b>
    Ik denk dat Noor de letters nog verwisselt. Ziet u dat thuis ook?
    ·
    <b>Dit vertelde de ouder al</b>
    In oktober zei de ouder dat Noor moe is na school.
    ·
    <b>Hoe de ouder het misschien ziet</b>
    Navragen.
    ·
    <b>Dit willen we allebei</b>
    We willen allebei dat Noor graag leest.
    ·
    <b>Als … dan …</b>
    Als de ouder schrikt, dan wacht ik.
    ·
    <b>En als … dan …</b>
    Als de ouder boos wordt, dan vraag ik waar de boosheid zit.
    ·
    <b>Wie beslist wat</b>
    Ik kies hoe Noor leest op school. De ouder kiest wat thuis past.
    ·
    <b>Dit is al geprobeerd</b>
    Samen lezen met een maatje hielp.
    ·
    <b>Dit wil het kind zelf</b>
    Noor wil zelf een boek kiezen.
    ·
    <b>Dit biedt de school</b>
    Een leesmaatje, of samen lezen op woensdag.
    ·
    <b>Afspraak: wie, wat, wanneer</b>
    Ik lees elke woensdag met Noor. De ouder leest voor als dat past.
    ·
    <b>In gewone taal</b>
    Technisch lezen: de woorden goed uitspreken.
    ·
    <b>Is het duidelijk?</b>
    Wat vertelt u straks thuis?
    ·
    <b>Tolk</b>
    Ik vraag de ouder wat prettig is.
    ·
    <b>Wie moet het ook weten</b>
    De andere ouder, ook van mij.
    ·
    <b>Dan kijken we terug</b>
    Woensdag over drie weken.
    ·
    <b>Mijn notitie na afloop</b>
    We spraken over het lezen van Noor.
    ·
    <b>Mijn vraag aan mezelf</b>
    Leerde ik van de ouder iets nieuws over het kind?
    ·
    Wat wil je met dit plan?
    [Meenemen op papier] [Dit gesprek oefenen] [In mijn agenda] [Geef me een seintje] [Aanpassen] [Meer] [Naar het menu]
