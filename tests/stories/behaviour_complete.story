# Behaviour in the class: every question of its own, with example and reason, and every choice of its own.
= sanne
~ /voorbereiden
> [Gedrag in de klas]
    Fijn dat je de tijd neemt. In dertien korte stappen maak je een plan voor je gesprek met ouders of verzorgers.
    ·
    Over wie gaat het? Gebruik een schuilnaam, en schrijf ook geen andere namen op.
    ·
    <i>Ik bewaar je antwoorden op de server van je school. De app bewaart het gesprek. Een ander leest het alleen als jij het deelt.</i>
    [Liever geen naam] [Voorbeeld] [Waarom?]
> [Voorbeeld]
    “Sem” is kort en typt snel. Kies een naam die bij jou in de klas niet voorkomt.
    [Liever geen naam] [Voorbeeld] [Waarom?]
> Sem
    <b>Stap 1 van 13</b> · Past dit gesprek nu?
    ·
    Eerst even stilstaan. Waar lijkt je gesprek het meest op? Je keuze bewaar ik niet. In de app blijft mijn antwoord wel staan.
    [Een gewoon gesprek] [Ik ken de ouder nog niet] [Zorgen over veiligheid] [Boosheid of dreiging] [Voorbeeld] [Waarom?] [Terug] [Pauze]
> [Voorbeeld]
    “Ik wil vertellen dat Sem tijdens de uitleg vaak opstaat. De ouder spreek ik geregeld.” Dat is een gewoon gesprek.
    [Een gewoon gesprek] [Ik ken de ouder nog niet] [Zorgen over veiligheid] [Boosheid of dreiging] [Voorbeeld] [Waarom?] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Praten over gedrag ligt gevoelig. Ken je de ouder nog niet, of verwacht je boosheid? Dan is eerst iets anders nodig.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?; Stichting Stop Pesten Nu, naar onderzoek van de Rijksuniversiteit Groningen (Week Tegen Pesten 2017), Succesvolle samenwerking met ouders</i></blockquote>
    [Een gewoon gesprek] [Ik ken de ouder nog niet] [Zorgen over veiligheid] [Boosheid of dreiging] [Voorbeeld] [Waarom?] [Terug] [Pauze]
~ [Een gewoon gesprek]

# 2
> [Ja, alle stappen]
    <b>Stap 2 van 13</b> · Wat zag ik?
    ·
    Wat deed Sem, en wanneer? Beschrijf het als een filmpje: welk moment, wat je zag en hoorde, hoe vaak.
    ·
    Kies één ding dat je wilt bespreken. Schrijf niet op wie er nog meer bij was.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “Maandag stond Sem tijdens de uitleg vier keer op, dinsdag vijf keer. Sem liep dan naar het raam.”
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Een woord als “druk” of “brutaal” is een oordeel. Daar gaat iemand zich tegen verdedigen. Wat je zag, kunnen jullie samen bekijken.
    ·
    <i>Bron: Stichting Stop Pesten Nu, naar onderzoek van de Rijksuniversiteit Groningen (Week Tegen Pesten 2017), Succesvolle samenwerking met ouders; Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?</i></blockquote>
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> Sem is altijd brutaal. Maandag riep Sem drie keer door de uitleg heen, samen met een ander.
    Bij “altijd” denkt een ouder al snel aan een uitzondering. Kun je er een aantal bij zetten?
    ·
    Bij “brutaal” kan een ouder iets anders denken dan jij. Wat zag of hoorde je precies?
    ·
    Typ het opnieuw, of kies Zo laten.
    [Voorbeeld] [Waarom?] [Zo laten] [Terug] [Pauze]
> [Zo laten]
    Je schreef:
    Sem is altijd brutaal. Maandag riep Sem drie keer door de uitleg heen, samen met een ander.
    ·
    Lees het nu alsof je de ouder bent. Wat valt je op?
    [Dit was echt te zien] [Er staat een oordeel in] [Er staat “altijd” in] [Er staat iemand anders in] [Terug] [Pauze]
> [Er staat een oordeel in]
    Denk aan “druk”, “brutaal” of “zoekt aandacht”. Wat deed het kind precies?
    ·
    Hoe schrijf je het nu op?
    ·
    Hier staat nu:
    Sem is altijd brutaal. Maandag riep Sem drie keer door de uitleg heen, samen met een ander.
    [Voorbeeld] [Waarom?] [Zo laten] [Terug] [Pauze]
> [Voorbeeld]
    “Noor stoort altijd” wordt: “Donderdag riep Noor zes keer iets tijdens de uitleg.”
    [Voorbeeld] [Waarom?] [Zo laten] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Kort en precies is het makkelijkst om te horen. En er blijft ruimte om te vragen hoe het komt.
    ·
    <i>Bron: Stichting Stop Pesten Nu, naar onderzoek van de Rijksuniversiteit Groningen (Week Tegen Pesten 2017), Succesvolle samenwerking met ouders; Nederlands Jeugdinstituut (NJi), Samen met ouders het welbevinden van een kind stimuleren</i></blockquote>
    [Voorbeeld] [Waarom?] [Zo laten] [Terug] [Pauze]
~ [Terug]
> [Er staat “altijd” in]
    Tel het eens een dag. “Vier keer” kan een ouder voor zich zien, “altijd” klinkt als een verwijt.
    ·
    Hoe schrijf je het nu op?
    ·
    Hier staat nu:
    Sem is altijd brutaal. Maandag riep Sem drie keer door de uitleg heen, samen met een ander.
    [Voorbeeld] [Waarom?] [Zo laten] [Terug] [Pauze]
~ [Terug]
> [Er staat iemand anders in]
    Haal dat weg. Over andere kinderen praat je niet met deze ouder.
    ·
    Hoe schrijf je het nu op?
    ·
    Hier staat nu:
    Sem is altijd brutaal. Maandag riep Sem drie keer door de uitleg heen, samen met een ander.
    [Voorbeeld] [Waarom?] [Zo laten] [Terug] [Pauze]
> Maandag riep Sem drie keer door de uitleg heen.
    Wat gebeurt er vaak vlak ervoor? Denk aan de plek, het tijdstip, de opdracht of het geluid in het lokaal.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Terug]
~ [Terug]
> [Dit was echt te zien]
    Goed zo. Dit kun je straks rustig vertellen.
    ·
    Wat gebeurt er vaak vlak ervoor? Denk aan de plek, het tijdstip, de opdracht of het geluid in het lokaal.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “Meestal net na het buitenspelen, als iedereen stil aan een taak begint.”
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Als je weet wanneer het gebeurt, kun je de ouder vragen of dat thuis net zo is. Zo zoek je samen.
    ·
    <i>Bron: Kind heeft baat bij goede relatie tussen ouders en leerkracht</i></blockquote>
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> Na de pauze, als het stil moet zijn.
    En wat gebeurt er daarna? Wat doe jij, en hoe gaat het dan verder?
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “Ik noem de naam van Sem, en er wordt gelachen. Daarna werkt Sem vijf minuten door.”
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Ook wat jij doet, hoort bij het verhaal. Vertel je dat zelf, dan komt het gesprek van twee kanten.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?</i></blockquote>
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> Ik zeg er iets van, en dan gaat het even goed.
    <b>Stap 3 van 13</b> · Wat gaat goed?
    ·
    Wat kan Sem goed? Noem twee dingen waar je een voorbeeld van hebt.
    [Een goed bericht aan ouders] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]

# 3
> [Voorbeeld]
    “Sem ziet snel wie hulp nodig heeft. En Sem bedenkt bij ruzie vaak een oplossing.”
    [Een goed bericht aan ouders] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Een ouder die merkt dat je ook de sterke kanten ziet, hoort rustiger wat moeilijk gaat.
    ·
    <i>Bron: Stichting Stop Pesten Nu, naar onderzoek van de Rijksuniversiteit Groningen (Week Tegen Pesten 2017), Succesvolle samenwerking met ouders</i></blockquote>
    [Een goed bericht aan ouders] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> Sem helpt graag. Sem tekent mooi.
    Wanneer gaat het juist wél goed? Zoek een moment van deze week, hoe klein ook.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “Woensdag bij gym wachtte Sem drie keer op de beurt. Er lag een hoepel om in te staan.”
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Een goed moment laat zien wat helpt. Daar kun je samen op verder bouwen.
    ·
    <i>Bron: Stichting Stop Pesten Nu, naar onderzoek van de Rijksuniversiteit Groningen (Week Tegen Pesten 2017), Succesvolle samenwerking met ouders; Nederlands Jeugdinstituut (NJi), Samen met ouders het welbevinden van een kind stimuleren</i></blockquote>
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> Vrijdag bij het voorlezen.
    <b>Stap 4 van 13</b> · De kant van de ouder
    ·
    Heeft de ouder hier al eerder met school over gepraat?
    [Ja, al eerder] [Nee, eerste keer] [Dat weet ik niet] [Waarom?] [Terug] [Pauze]

# 4
> [Ja, al eerder]
    Begin straks met wat je nog weet. Dan hoeft het verhaal niet opnieuw.
    ·
    Wat vertelde de ouder toen? Schrijf kort op wat je nog weet.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “In september vertelde de ouder dat Noor na school eerst een half uur naar buiten gaat.”
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> Sem is thuis graag buiten.
    Ga even op de stoel van de ouder zitten. Wat hoort deze ouder meestal over het kind? Hoe komt een gesprek over gedrag dan binnen?
    ·
    Schrijf “navragen” bij wat je niet zeker weet.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “Misschien hoort de ouder alleen iets als het misgaat. Misschien klinkt dit als kritiek op thuis. Navragen.”
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Een gesprek over gedrag kan klinken als een oordeel over de opvoeding. Wie daaraan denkt, kiest andere woorden.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?; Nederlands Jeugdinstituut (NJi), Samen met ouders het welbevinden van een kind stimuleren</i></blockquote>
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> De ouder hoort weinig van ons. Navragen.
    <b>Stap 5 van 13</b> · Wie beslist wat?
    ·
    In de klas gelden de regels van school, thuis die van de ouder. Die mogen verschillen.
    ·
    Wat regel jij? En waarover wil je horen wat de ouder ervan vindt?
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]

# 5
> [Voorbeeld]
    “Ik bepaal waar Sem zit en welke regels er in de klas zijn. De ouder weet waar Sem rustig van wordt. Dat wil ik horen.”
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>De school beslist over de regels in de klas, de ouder over de opvoeding. Elkaar iets voorstellen mag van twee kanten.
    ·
    <i>Bron: Kind heeft baat bij goede relatie tussen ouders en leerkracht</i></blockquote>
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> Ik de klas, de ouder thuis.
    Wat willen jullie allebei voor Sem? Maak er één zin van, zonder het woord “niet”.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “We willen allebei dat Sem met plezier naar school gaat.”
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Een zin over wat je wél wilt, geeft richting. En het kind merkt dat thuis en school aan dezelfde kant staan.
    ·
    <i>Bron: Kind heeft baat bij goede relatie tussen ouders en leerkracht</i></blockquote>
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> We willen allebei dat Sem graag naar school gaat.
    <b>Stap 6 van 13</b> · Hoe zit ik erbij?
    ·
    En jij? Hoe gespannen ben je voor dit gesprek? Je antwoord bewaar ik niet.
    [Rustig] [Een beetje gespannen] [Flink gespannen] [Voorbeeld] [Waarom?] [Terug] [Pauze]

# 6
> [Voorbeeld]
    “Flink gespannen: vorige keer werd het een discussie.”
    [Rustig] [Een beetje gespannen] [Flink gespannen] [Voorbeeld] [Waarom?] [Terug] [Pauze]
> [Rustig]
    Fijn. Die rust neem je mee naar binnen.
    ·
    Wat denk je nu al over deze ouder? Denk het, of schrijf het op. Leg het daarna opzij.
    ·
    Ook dit bewaar ik niet. Typ je het, dan blijft je bericht wel in de app staan. Alleen denken mag dus ook: kies dan Overslaan.
    [Kaart: vragen, niet invullen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “Ik denk dat er thuis weinig regels zijn. Maar dat heb ik nooit gevraagd.”
    [Kaart: vragen, niet invullen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Overslaan]
    <b>Stap 7 van 13</b> · De eerste minuut
    ·
    Hoe begin je? Zeg kort wat je ziet, en dat je de ouder nodig hebt om het te begrijpen.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]

# 7
> [Voorbeeld]
    “Fijn dat u er bent. Ik zie twee keer per dag iets waar Sem last van heeft, en ik denk dat u mij kunt helpen.”
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Je begint met een vraag om hulp, niet met een klacht. De ouder kent het kind het best, en dat laat je meteen merken.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Samen met ouders het welbevinden van een kind stimuleren</i></blockquote>
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> Fijn dat u er bent.
    Zeg je zin één keer hardop:
    Fijn dat u er bent.
    ·
    Hoe klinkt het?
    [Zo zeg ik het] [De ouder ontbreekt nog] [Te lang] [Terug] [Pauze]
> [De ouder ontbreekt nog]
    Zet er dit achter: “En ik hoor graag hoe u het ziet.”
    ·
    Hoe wordt je eerste zin nu?
    ·
    Hier staat nu:
    Fijn dat u er bent.
    [Voorbeeld] [Waarom?] [Zo laten] [Terug] [Pauze]
> [Voorbeeld]
    “Goed dat we elkaar spreken. Bij de uitleg lukt het Noor en mij nog niet goed samen. Wat denkt u dat Noor helpt?”
    [Voorbeeld] [Waarom?] [Zo laten] [Terug] [Pauze]
> Fijn dat u er bent. Ik hoor graag hoe u het ziet.
    Met “hoor graag” nodig je de ouder uit om mee te praten.
    ·
    <b>Stap 8 van 13</b> · Mijn boodschap
    ·
    Wat is je boodschap? Zeg wat je ziet, wat het gevolg is, wat het met jou doet en wat je graag wilt. Drie korte zinnen zijn genoeg.
    [Kaart: de ik-boodschap] [Kaart: de vier G’s] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]

# 8
> [Voorbeeld]
    “Ik zie dat Sem tijdens de uitleg een paar keer opstaat. Daardoor mist Sem wat er daarna moet gebeuren. Dat vind ik jammer, ik gun Sem dat het werk lukt.”
    [Kaart: de ik-boodschap] [Kaart: de vier G’s] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Eerst wat je zag, dan het gevolg, dan je gevoel en je wens. In die volgorde ben je eerlijk zonder verwijt.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?</i></blockquote>
    [Kaart: de ik-boodschap] [Kaart: de vier G’s] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> Ik zie dat Sem door de uitleg heen roept.
    Met “Ik zie” spreek je voor jezelf. Daar kan een ouder mee verder.
    ·
    <b>Stap 9 van 13</b> · Drie open vragen
    ·
    Welke drie open vragen stel je? Vraag in elk geval wanneer het thuis goed gaat.
    ·
    Stel er straks één tegelijk, en wacht rustig op het antwoord.
    [Kaart: open vragen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]

# 9
> [Voorbeeld]
    Kies er drie, of maak ze zelf:
    “Hoe is Noor na een schooldag?”
    “Wanneer gaat het thuis juist soepel?”
    “Wat doet u als iets niet lukt?”
    “Wat vertelt Noor zelf over de klas?”
    “Wat werkte vorig jaar goed?”
    “Wat zou u op mijn plek proberen?”
    [Kaart: open vragen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>De ouder ziet het kind op heel andere momenten. Misschien is thuis al gevonden wat op school ook kan werken.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?; Nederlands Jeugdinstituut (NJi), Samen met ouders het welbevinden van een kind stimuleren; Kind heeft baat bij goede relatie tussen ouders en leerkracht</i></blockquote>
    [Kaart: open vragen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> Hoe is Sem thuis? Wat helpt dan?
    “Hoe is Sem thuis?” is een open vraag. Daar kan een ouder alle kanten mee op.
    ·
    Neem een vel mee met twee kolommen: thuis en school. Vul jouw kolom nu vast in.
    ·
    De kolom van thuis blijft leeg. Die vult de ouder straks met jou in.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “School: lastig bij lange uitleg, goed bij werken met de handen, rustig op een plek aan de kant.”
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Een kind kan thuis en op school heel anders zijn. Zo hoeft niemand gelijk te krijgen, en bekijk je samen wat het verschil betekent.
    ·
    <i>Bron: Kind heeft baat bij goede relatie tussen ouders en leerkracht</i></blockquote>
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> School: lastig na de pauze.
    <b>Stap 10 van 13</b> · Als … dan …
    ·
    Stel, de ouder zegt: “Daar merken wij thuis niets van.” Wat doe jij dan?
    ·
    Schrijf: als de ouder …, dan … ik.
    [Kaart: gevoel erkennen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]

# 10
> [Voorbeeld]
    “Als de ouder zegt: ‘Thuis doet Sem dat nooit’, dan zeg ik: ‘Fijn om te horen. Wat is er thuis anders?’ Dat schrijven we in de kolom van thuis.”
    ·
    Bewijzen hoeft niet.
    [Kaart: gevoel erkennen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Ga je bewijzen dat jij gelijk hebt, dan gaat het over jullie tweeën. Zoek je het verschil, dan gaat het weer over het kind.
    ·
    <i>Bron: Kind heeft baat bij goede relatie tussen ouders en leerkracht</i></blockquote>
    [Kaart: gevoel erkennen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> Als de ouder zegt: thuis niet, dan vraag ik wat er thuis anders is.
    En als de ouder zich aangevallen voelt? Of meteen boos wordt op het kind? Maak ook daar een plan voor.
    [Kaart: geen welles-nietes] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “Als de ouder vraagt: ‘Dus het ligt aan ons?’, dan zeg ik: ‘Nee, dat bedoel ik niet. Ik wil het samen met u begrijpen.’”
    ·
    “Als de ouder boos wordt op Sem, dan zeg ik: ‘Ik vertel dit niet voor straf. Ik zoek wat Sem helpt.’”
    [Kaart: geen welles-nietes] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Luister en kijk eerst naar de reactie. Wie zich niet veroordeeld voelt, denkt daarna weer met je mee.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?</i></blockquote>
    [Kaart: geen welles-nietes] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> Als de ouder boos wordt, dan wacht ik.
    Wil je nu even oefenen? Ik speel een bezorgde ouder, na een rekentoets. Het onderwerp is anders. Rustig luisteren oefen je er net zo goed mee.
    [Ja, even oefenen] [Nee, ga verder] [Waarom?] [Terug] [Pauze]

# 11
> [Nee, ga verder]
    <b>Stap 11 van 13</b> · Samen afspreken
    ·
    Wat wil Sem zelf? Vraag het vóór het gesprek, als dat kan.
    [Dat vraag ik nog] [Eerst met de leerling praten] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “Noor zegt: ik wil een plek waar het stil is. En ik wil niet dat iedereen kijkt.”
    [Dat vraag ik nog] [Eerst met de leerling praten] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> Sem wil vooraan zitten.
    Wat kun jij in de klas anders doen? Noem twee kleine dingen. Vraag straks aan de ouder welke het best past.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “Sem kan een plek aan de kant krijgen. Of we spreken een teken af, en dan mag Sem even lopen. Wat denkt u?”
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Begin bij wat je zelf kunt doen. Daarna is het makkelijker om te vragen of de ouder thuis ook iets wil proberen.
    ·
    <i>Bron: Stichting Stop Pesten Nu, naar onderzoek van de Rijksuniversiteit Groningen (Week Tegen Pesten 2017), Succesvolle samenwerking met ouders; Nederlands Jeugdinstituut (NJi), Samen met ouders het welbevinden van een kind stimuleren; Kind heeft baat bij goede relatie tussen ouders en leerkracht</i></blockquote>
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> Een plek aan de kant.
    Kies één klein ding dat jullie twee weken willen proberen. Wie doet wat, en hoe hoor je van elkaar hoe het gaat?
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “Sem en ik gebruiken het teken. U vraagt thuis één keer per dag wat er goed ging. Vrijdag over twee weken bel ik u.”
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Twee weken is te overzien. Daarna kijk je samen of het werkte, en anders probeer je iets anders.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?</i></blockquote>
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> Twee weken een teken. Vrijdag bel ik.
    <b>Stap 12 van 13</b> · Is het duidelijk?
    ·
    Welk vakwoord over gedrag laat je liever weg? Zeg het zo dat de ouder het voor zich ziet.
    [Kaart: klare taal en een tolk] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]

# 12
> [Voorbeeld]
    “Prikkelgevoelig” wordt: “bij veel geluid lukt werken minder goed”.
    [Kaart: klare taal en een tolk] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Een vakwoord over gedrag klinkt al snel als een diagnose, en die geef jij niet. Zeg gewoon wat je ziet.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?</i></blockquote>
    [Kaart: klare taal en een tolk] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> Impulsief wordt: doet iets voordat er nagedacht is.
    Begrijpen jullie elkaars taal goed genoeg? Zo niet, wie tolkt er dan? Vraag nooit een kind om te tolken.
    [Geen tolk nodig] [Ik vraag het de ouder] [Een tolk regelen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “Het onderwerp is gevoelig. Ik vraag de ouder of een beroepstolk prettig is, en regel die voor het gesprek.”
    [Geen tolk nodig] [Ik vraag het de ouder] [Een tolk regelen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Een kind kan niet vertalen wat er over het eigen gedrag gezegd wordt. Een broer of zus ook niet. Een beroepstolk kan dat wel.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?</i></blockquote>
    [Geen tolk nodig] [Ik vraag het de ouder] [Een tolk regelen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Geen tolk nodig]
    Hoe merk je straks of jij duidelijk was? Bedenk een vraag die niet klinkt als een toets.
    [Kaart: luisteren en doorvragen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “We bespraken veel. Wat neemt u hiervan mee naar huis?”
    [Kaart: luisteren en doorvragen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> Wat neemt u mee?
    Wie moet dit ook weten? Woont het kind in twee huizen? Bedenk dan hoe beide ouders het horen.
    ·
    Noem geen namen, alleen wie het is.
    [Verder niemand] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “De pleinwacht hoort alleen het teken. De andere ouder krijgt dezelfde afspraak op papier.”
    [Verder niemand] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Verder niemand]
    <b>Stap 13 van 13</b> · Na het gesprek
    ·
    Wat schrijf je na afloop op? Kies woorden die de ouder mag lezen, en het kind later ook.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]

# 13
> [Voorbeeld]
    “We keken samen wanneer het goed gaat. De ouder vertelde … Tot vrijdag over twee weken proberen we …”
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Wat er over gedrag op papier staat, gaat lang mee. Schrijf dus op wat je zag en wat jullie afspraken.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?; Loes van Wessum en Rieneke Pruis, lectoraat Leiderschap in onderwijs en opvoeding, Hogeschool Windesheim (2021), Samenwerken met ouders. Kwaliteitskaart voor schoolleiders</i></blockquote>
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> We keken samen wanneer het goed gaat.
    Wanneer kijken jullie samen terug? Schrijf een dag op.
    [Die kiezen we samen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “Vrijdag over twee weken om kwart voor vier, aan de telefoon.”
    [Die kiezen we samen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> Vrijdag over twee weken.
    Dat is vrijdag 18 december.
    ·
    Tot slot, voor jezelf. Welke vraag wil je na het gesprek beantwoorden? Kies er één, of schrijf er zelf een.
    [Begreep ik de ouder?] [Groeide het vertrouwen?] [Leerde ik iets nieuws?] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “Wie praatte er meer, de ouder of ik?”
    [Begreep ik de ouder?] [Groeide het vertrouwen?] [Leerde ik iets nieuws?] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Begreep ik de ouder?]
    Je plan is klaar. Wil je het eerst nog oefenen, of zie je liever meteen je plan?
    [Toon mijn plan] [Eerst oefenen] [Terug] [Pauze]
> [Toon mijn plan]
    <b>Plan voor het gesprek: Gedrag in de klas</b>
    ·
    <b>Over wie</b>
    Sem
    ·
    <b>Zo begin ik</b>
    Fijn dat u er bent. Ik hoor graag hoe u het ziet.
    ·
    <b>Dit gaat goed</b>
    Sem helpt graag. Sem tekent mooi.
    ·
    <b>Dan gaat het wél goed</b>
    Vrijdag bij het voorlezen.
    ·
    <b>Dit zag ik</b>
    Maandag riep Sem drie keer door de uitleg heen.
    ·
    <b>Dit gebeurt ervoor</b>
    Na de pauze, als het stil moet zijn.
    ·
    <b>Dit gebeurt erna</b>
    Ik zeg er iets van, en dan gaat het even goed.
    ·
    <b>Mijn boodschap</b>
    Ik zie dat Sem door de uitleg heen roept.
    ·
    <b>Mijn vragen, en dan stil</b>
    Hoe is Sem thuis? Wat helpt dan?
    ·
    <b>Mijn kolom: op school</b>
    School: lastig na de pauze.
    ·
    <b>Dit vertelde de ouder al</b>
    Sem is thuis graag buiten.
    ·
    <b>Hoe de ouder het misschien ziet</b>
    De ouder hoort weinig van ons. Navragen.
    ·
    <b>Dit willen we allebei</b>
    We willen allebei dat Sem graag naar school gaat.
    ·
    <b>Als … dan …</b>
    Als de ouder zegt: thuis niet, dan vraag ik wat er thuis anders is.
    ·
    <b>En als … dan …</b>
    Als de ouder boos wordt, dan wacht ik.
    ·
    <b>Wie beslist wat</b>
    Ik de klas, de ouder thuis.
    ·
    <b>Dit wil het kind zelf</b>
    Sem wil vooraan zitten.
    ·
    <b>Dit biedt de school</b>
    Een plek aan de kant.
    ·
    <b>Afspraak: wie, wat, wanneer</b>
    Twee weken een teken. Vrijdag bel ik.
    ·
    <b>In gewone taal</b>
    Impulsief wordt: doet iets voordat er nagedacht is.
    ·
    <b>Is het duidelijk?</b>
    Wat neemt u mee?
    ·
    <b>Tolk</b>
    Niet nodig.
    ·
    <b>Wie moet het ook weten</b>
    Verder niemand.
    ·
    <b>Dan kijken we terug</b>
    Vrijdag over twee weken.
    ·
    <b>Mijn notitie na afloop</b>
    We keken samen wanneer het goed gaat.
    ·
    <b>Mijn vraag aan mezelf</b>
    Begreep ik de ouder?
    ·
    Het hoeft straks niet precies zo te gaan. Jij kent het kind in de klas, de ouder kent het thuis. Samen weten jullie meer. Met /plan zie je dit plan terug. Ik wens je een goed gesprek.
    ·
    Zal ik je de schooldag voor het gesprek een seintje geven?
    [Ja, graag] [Nee, dank je]
