# Bullying: every question, with example and reason, and every choice but those of a stop half-way.
= sanne
~ /voorbereiden
> [Pesten]
    Fijn dat je de tijd neemt. In dertien korte stappen maak je een plan voor je gesprek met ouders of verzorgers.
    ·
    Over wie gaat het? Gebruik een schuilnaam, en schrijf ook geen andere namen op.
    ·
    <i>Ik bewaar je antwoorden op de server van je school. De app bewaart het gesprek. Een ander leest het alleen als jij het deelt.</i>
    [Liever geen naam] [Voorbeeld] [Waarom?]
> [Voorbeeld]
    “Noor”. Gebruik voor alle anderen geen naam, ook geen schuilnaam. “Een ander kind” is genoeg.
    [Liever geen naam] [Voorbeeld] [Waarom?]
> [Waarom?]
    <blockquote expandable>Jij weet over wie het gaat. Een ander hoeft dat niet te weten.</blockquote>
    [Liever geen naam] [Voorbeeld] [Waarom?]
~ [Liever geen naam]
~ [Terug]
> Noor
    <b>Stap 1 van 13</b> · Past dit gesprek nu?
    ·
    Voor je begint: is dit een gesprek dat je nu kunt voeren, of moet er eerst iets anders? Hoe staat het ervoor?
    ·
    Je keuze bewaar ik niet. In de app blijft mijn antwoord wel staan.
    [Een gewoon gesprek] [Ik ken de ouder nog niet] [Zorgen over veiligheid] [Boosheid of dreiging] [Voorbeeld] [Waarom?] [Terug] [Pauze]
> [Voorbeeld]
    “Noor wordt al twee weken buitengesloten. Noor komt wel gewoon naar school, en ik spreek de ouder vaker.” Dat is een gewoon gesprek.
    [Een gewoon gesprek] [Ik ken de ouder nog niet] [Zorgen over veiligheid] [Boosheid of dreiging] [Voorbeeld] [Waarom?] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Soms is er meer aan de hand dan pesten, of is een ouder heel boos. Dan overleg je eerst, en bel je daarna. Bij 113 en Veilig Thuis kun jij ook terecht als je je zorgen maakt om een ander.
    ·
    <i>Bron: Stichting Stop Pesten Nu, naar onderzoek van de Rijksuniversiteit Groningen (Week Tegen Pesten 2017), Succesvolle samenwerking met ouders; 113 Zelfmoordpreventie, Bel gratis 113 (113.nl; gratis op 113 sinds oktober 2025) (gezien november 2026); Augeo, Veilig Thuis (gezien november 2026)</i></blockquote>
    [Een gewoon gesprek] [Ik ken de ouder nog niet] [Zorgen over veiligheid] [Boosheid of dreiging] [Voorbeeld] [Waarom?] [Terug] [Pauze]
> [Ik ken de ouder nog niet]
    Vertel de ouder dan eerst wie je bent en hoe je het kind kent: “Ik geef les aan Noor en zie Noor bijna elke dag.”
    ·
    Wacht alleen niet tot je elkaar beter kent. Dit kan geen week blijven liggen.
    ·
    Ga je nu verder met deze voorbereiding? Stop hier als je eerst moet overleggen.
    [Ja, alle stappen] [Ja, maar kort] [Nee, ik stop hier] [Terug] [Pauze]
~ [Terug]
~ Noor
> [Zorgen over veiligheid]
    <b>Haal er nu iemand bij.</b> Is een kind bedreigd of gewond? Ga vandaag naar je schoolleider of de aandachtsfunctionaris. Schrijf hier niets over op.
    ·
    Direct gevaar: <b>112</b>
    Zegt een kind niet meer te willen leven? Laat het niet alleen, en bel voor advies <b>113</b>, gratis, dag en nacht
    Zorgen over thuis: Veilig Thuis, <b>0800-2000</b>
    ·
    Ga je nu verder met deze voorbereiding? Stop hier als je eerst moet overleggen.
    [Ja, alle stappen] [Ja, maar kort] [Nee, ik stop hier] [Terug] [Pauze]
~ [Terug]
~ Noor
> [Boosheid of dreiging]
    Een ouder van wie het kind gepest wordt, mag boos zijn. Dreigt de ouder, of wil die zelf naar een ander gezin toe? Praat dan niet alleen. Vertel het nu aan je schoolleider en volg de afspraken van je school.
    ·
    Bij direct gevaar: bel <b>112</b>.
    ·
    Ga je nu verder met deze voorbereiding? Stop hier als je eerst moet overleggen.
    [Ja, alle stappen] [Ja, maar kort] [Nee, ik stop hier] [Terug] [Pauze]
~ [Terug]
~ Noor
> [Een gewoon gesprek]
    Dan kunnen we aan de slag. Bel liever vandaag dan volgende week. Een ouder die het van jou hoort, schrikt minder dan een ouder die het van het plein hoort.
    ·
    Ga je nu verder met deze voorbereiding? Stop hier als je eerst moet overleggen.
    [Ja, alle stappen] [Ja, maar kort] [Nee, ik stop hier] [Terug] [Pauze]
> [Ja, maar kort]
    Vul dan alleen je feiten, je opening en je boodschap in. De rest mag je overslaan.
    ·
    <b>Stap 2 van 13</b> · Wat zag ik?
    ·
    Met welke ouder ga je praten?
    ·
    Is het allebei een beetje waar? Kies dan wat je nu wilt bespreken.
    [Het kind wordt gepest] [Het kind doet mee] [Waarom?] [Terug] [Pauze]
~ [Terug]
> [Ja, alle stappen]
    <b>Stap 2 van 13</b> · Wat zag ik?
    ·
    Met welke ouder ga je praten?
    ·
    Is het allebei een beetje waar? Kies dan wat je nu wilt bespreken.
    [Het kind wordt gepest] [Het kind doet mee] [Waarom?] [Terug] [Pauze]

# 2
> [Waarom?]
    <blockquote expandable>Het is een ander gesprek. De ene ouder wil weten of het kind veilig is. De andere hoort iets wat niemand graag over een eigen kind hoort.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?</i></blockquote>
    [Het kind wordt gepest] [Het kind doet mee] [Waarom?] [Terug] [Pauze]
> [Het kind doet mee]
    Dan praat je over wat het kind deed, niet over wie het kind is. Dat verschil hoort een ouder meteen.
    ·
    Wat deed Noor precies? Schrijf op waar, wanneer en hoe vaak, en of je het zag of hoorde.
    ·
    Schrijf niets over het andere kind, ook niet hoe dat eruitziet of reageerde.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Terug]
> [Het kind wordt gepest]
    Onder alles wat de ouder zegt, ligt één vraag, of het kind morgen veilig is. Daar werk je naartoe.
    ·
    Wat is er met Noor gebeurd? Schrijf op waar, wanneer en hoe vaak, en of je het zag of hoorde.
    ·
    Anderen noem je niet. Ook niet als “die jongen met de rode jas”.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “Gezien: dinsdag en donderdag mocht Noor bij tikkertje niet meedoen. Gehoord van Noor: de jas lag twee keer in de modder.”
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Bij pesten gaan er al snel drie verhalen rond. Met wat je zag en wat je hoorde uit elkaar, blijft jouw verhaal overeind.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?; Nederlands Jeugdinstituut (NJi), Samen met ouders het welbevinden van een kind stimuleren</i></blockquote>
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> Noor mag nooit meedoen met tikkertje.
    Bij “nooit” denkt een ouder al snel aan een uitzondering. Kun je er een aantal bij zetten?
    ·
    Typ het opnieuw, of kies Zo laten.
    [Voorbeeld] [Waarom?] [Zo laten] [Terug] [Pauze]
> Gezien: maandag en woensdag mocht Noor niet meedoen met tikkertje, van die pester in het rood.
    Dit staat er nu:
    Gezien: maandag en woensdag mocht Noor niet meedoen met tikkertje, van die pester in het rood.
    ·
    Stel dat een andere ouder meeleest. Mag alles blijven staan?
    [Ja, dit mag iedereen lezen] [Er is een ander herkenbaar] [Er staat “pester” of zoiets] [Ik schreef op waarom] [Terug] [Pauze]
> [Waarom?]
    Deze knop hoort bij een eerdere vraag. De vraag van nu:
    ---
    <b>Stap 2 van 13</b> · Wat zag ik?
    ·
    Dit staat er nu:
    Gezien: maandag en woensdag mocht Noor niet meedoen met tikkertje, van die pester in het rood.
    ·
    Stel dat een andere ouder meeleest. Mag alles blijven staan?
    [Ja, dit mag iedereen lezen] [Er is een ander herkenbaar] [Er staat “pester” of zoiets] [Ik schreef op waarom] [Terug] [Pauze]
> [Ja, dit mag iedereen lezen]
    Fijn. Zo bescherm je alle kinderen in dit verhaal.
    ·
    <b>Stap 3 van 13</b> · Wat gaat goed?
    ·
    Waar bloeit Noor van op? Noem iets van de laatste weken, en bij wie of waar het goed ging.
    [Een goed bericht aan ouders] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Terug]
> [Er staat “pester” of zoiets]
    Een etiket plakt. Schrijf op wat er gedaan of gezegd werd, dan kan het morgen anders gaan.
    ·
    Schrijf het nog eens, met alleen wat er gebeurde.
    ·
    Hier staat nu:
    Gezien: maandag en woensdag mocht Noor niet meedoen met tikkertje, van die pester in het rood.
    [Voorbeeld] [Waarom?] [Zo laten] [Terug] [Pauze]
~ [Terug]
> [Ik schreef op waarom]
    Waarom een kind iets doet, weet je nog niet. Bewaar dat voor je vragen straks.
    ·
    Schrijf het nog eens, met alleen wat er gebeurde.
    ·
    Hier staat nu:
    Gezien: maandag en woensdag mocht Noor niet meedoen met tikkertje, van die pester in het rood.
    [Voorbeeld] [Waarom?] [Zo laten] [Terug] [Pauze]
~ [Terug]
> [Er is een ander herkenbaar]
    Haal weg wat naar een ander kind wijst, een naam, kleding, een plek in de klas.
    ·
    Schrijf het nog eens, met alleen wat er gebeurde.
    ·
    Hier staat nu:
    Gezien: maandag en woensdag mocht Noor niet meedoen met tikkertje, van die pester in het rood.
    [Voorbeeld] [Waarom?] [Zo laten] [Terug] [Pauze]
> [Voorbeeld]
    “Noor is het pispaaltje van de klas” wordt: “Deze week zat Noor drie keer alleen aan een tafel voor vier.”
    [Voorbeeld] [Waarom?] [Zo laten] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Een woord als “pester” of “slachtoffer” blijft aan een kind hangen. Wat iemand deed, kan morgen anders.
    ·
    <i>Bron: Stichting Stop Pesten Nu, naar onderzoek van de Rijksuniversiteit Groningen (Week Tegen Pesten 2017), Succesvolle samenwerking met ouders; Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?</i></blockquote>
    [Voorbeeld] [Waarom?] [Zo laten] [Terug] [Pauze]
> Maandag en woensdag mocht Noor niet meedoen met tikkertje.
    <b>Stap 3 van 13</b> · Wat gaat goed?
    ·
    Waar bloeit Noor van op? Noem iets van de laatste weken, en bij wie of waar het goed ging.
    [Een goed bericht aan ouders] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]

# 3
> [Voorbeeld]
    “Bij muziek zong Noor voor, en er werd geklapt. In de bibliotheek voelt Noor zich thuis.”
    [Een goed bericht aan ouders] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Een kind is meer dan wat er nu speelt. Dat wil een ouder horen, juist in dit gesprek.
    ·
    <i>Bron: Stichting Stop Pesten Nu, naar onderzoek van de Rijksuniversiteit Groningen (Week Tegen Pesten 2017), Succesvolle samenwerking met ouders; Nederlands Jeugdinstituut (NJi), Samen met ouders het welbevinden van een kind stimuleren</i></blockquote>
    [Een goed bericht aan ouders] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Een goed bericht aan ouders]
~ [Toch niet]
> Bij het koken leidde Noor het groepje.
    <b>Stap 4 van 13</b> · De kant van de ouder
    ·
    Weet de ouder er al van? Heeft die het misschien zelf eerder gemeld?
    [Ja, al eerder] [Nee, eerste keer] [Dat weet ik niet] [Waarom?] [Terug] [Pauze]

# 4
> [Waarom?]
    <blockquote expandable>Een ouder die al twee keer belde over pesten, wil niet weer bij het begin beginnen. Die wil weten wat er sindsdien gedaan is.
    ·
    <i>Bron: Loes van Wessum en Rieneke Pruis, lectoraat Leiderschap in onderwijs en opvoeding, Hogeschool Windesheim (2021), Samenwerken met ouders. Kwaliteitskaart voor schoolleiders</i></blockquote>
    [Ja, al eerder] [Nee, eerste keer] [Dat weet ik niet] [Waarom?] [Terug] [Pauze]
> [Nee, eerste keer]
    Dan schrikt de ouder straks misschien. Las na je eerste zinnen een stilte in.
    ·
    Wat ziet deze ouder thuis, ’s avonds of op zondag? Wat is de grootste angst, denk je? Een gok mag, met “navragen” erachter.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Terug]
> [Dat weet ik niet]
    Vraag het aan de vorige leraar of mentor. Eén korte vraag is vaak al genoeg.
    ·
    Wat ziet deze ouder thuis, ’s avonds of op zondag? Wat is de grootste angst, denk je? Een gok mag, met “navragen” erachter.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Terug]
> [Ja, al eerder]
    Begin dan met wat er sindsdien gedaan is. Was dat te weinig? Zeg het eerlijk.
    ·
    Wat meldde de ouder toen, en wat hebben jullie ermee gedaan? Laat namen van anderen ook hier weg.
    ·
    Hier staat nu:
    Vraag ik eerst na bij de vorige leraar.
    [Voorbeeld] [Waarom?] [Zo laten] [Terug] [Pauze]
> [Voorbeeld]
    “In oktober belde de ouder over het kleedlokaal. We zetten er twee weken iemand bij. Daarna niet meer.”
    [Voorbeeld] [Waarom?] [Zo laten] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Wie merkt dat school het nog weet, voelt zich gehoord.
    ·
    <i>Bron: Loes van Wessum en Rieneke Pruis, lectoraat Leiderschap in onderwijs en opvoeding, Hogeschool Windesheim (2021), Samenwerken met ouders. Kwaliteitskaart voor schoolleiders</i></blockquote>
    [Voorbeeld] [Waarom?] [Zo laten] [Terug] [Pauze]
> In september belde de ouder over het plein. Wij zouden opletten.
    Wat ziet deze ouder thuis, ’s avonds of op zondag? Wat is de grootste angst, denk je? Een gok mag, met “navragen” erachter.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “Misschien heeft Noor op zondagavond buikpijn. Angst: dat school het afdoet als plagen. Navragen.”
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Schaamte en angst klinken vaak als boosheid. Wie dat weet, schrikt er minder van.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Samen met ouders het welbevinden van een kind stimuleren; Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?</i></blockquote>
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> Buikpijn op zondag? Bang dat wij het plagen noemen. Navragen.
    <b>Stap 5 van 13</b> · Wie beslist wat?
    ·
    Op school zorgen jullie dat het stopt. Wat kan een ouder erbij doen? En wat laat je liever niet aan ouders over?
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]

# 5
> [Voorbeeld]
    “Wij houden het plein en het kleedlokaal in de gaten. De ouder kent de telefoon van het kind en kan meekijken. Met andere ouders praten doe ik, niet deze ouder.”
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Gaan ouders het onderling oplossen, dan staat er vaak een ruzie bij. Als jij zegt dat jij dat doet, hoeft de ouder het niet te dragen.
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
    Op school zorgen jullie dat het stopt. Wat kan een ouder erbij doen? En wat laat je liever niet aan ouders over?
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> Wij letten op het plein en de gang. De ouder kijkt mee op de tablet.
    Welke zin is waar voor elke ouder, aan welke kant het kind ook staat?
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “We willen allebei dat elk kind hier zonder buikpijn naar binnen loopt, ook dat van u.”
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Met deze zin zet je niemand in de hoek. En je laat horen waar de school voor staat.
    ·
    <i>Bron: Kind heeft baat bij goede relatie tussen ouders en leerkracht; Stichting Stop Pesten Nu, naar onderzoek van de Rijksuniversiteit Groningen (Week Tegen Pesten 2017), Succesvolle samenwerking met ouders</i></blockquote>
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> We willen allebei dat elk kind hier met een gerust hart binnenkomt.
    <b>Stap 6 van 13</b> · Hoe zit ik erbij?
    ·
    En jij? Hoe gespannen ben je voor dit gesprek? Je antwoord bewaar ik niet.
    [Rustig] [Een beetje gespannen] [Flink gespannen] [Voorbeeld] [Waarom?] [Terug] [Pauze]

# 6
> [Voorbeeld]
    “Een beetje gespannen. Ik vraag me af of ik het eerder had moeten zien.”
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
    “Ik denk dat deze ouder Noor te veel beschermt. Maar ik weet niet wat Noor thuis vertelt.”
    [Kaart: vragen, niet invullen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Iedereen heeft zulke gedachten, vaak zonder het te merken. Als je ze kent, sturen ze je minder.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Samen met ouders het welbevinden van een kind stimuleren</i></blockquote>
    [Kaart: vragen, niet invullen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Kaart: vragen, niet invullen]
~ [Zo niet, zo wel]
~ [Genoeg voor nu]
> Ik denk dat de ouder boos op mij is.
    <b>Stap 7 van 13</b> · De eerste minuut
    ·
    Wat is je eerste zin? Zeg dat het niet goed is wat er gebeurde, en dat je wilt horen hoe het gaat.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]

# 7
> [Voorbeeld]
    “Wat Noor heeft meegemaakt, is niet goed. Ik wil horen hoe het nu gaat, en vertellen wat wij vandaag doen.”
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Zeg je meteen waarover het gaat, dan hoeft de ouder niet te raden. Raden maakt het erger.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Samen met ouders het welbevinden van een kind stimuleren</i></blockquote>
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> Ik wil met u praten over wat Noor op het plein meemaakt.
    Zeg je zin één keer hardop:
    Ik wil met u praten over wat Noor op het plein meemaakt.
    ·
    Hoe klinkt het?
    [Zo zeg ik het] [De ouder ontbreekt nog] [Te lang] [Terug] [Pauze]
> [Zo zeg ik het]
    Mooi. Zeg daarna hoeveel tijd er is, en vraag: “Wat wilt u vandaag zeker bespreken?”
    ·
    <b>Stap 8 van 13</b> · Mijn boodschap
    ·
    Wat moet deze ouder zeker onthouden? Zeg dat het niet aan het kind ligt, en dat jullie nu iets doen.
    [Kaart: de ik-boodschap] [Kaart: de vier G’s] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Terug]
> [Te lang]
    Houd twee zinnen over. De rest komt later wel.
    ·
    Hoe wordt je eerste zin nu?
    ·
    Hier staat nu:
    Ik wil met u praten over wat Noor op het plein meemaakt.
    [Voorbeeld] [Waarom?] [Zo laten] [Terug] [Pauze]
~ [Terug]
> [De ouder ontbreekt nog]
    Zet er dit achter: “En ik hoor graag hoe u het ziet.”
    ·
    Hoe wordt je eerste zin nu?
    ·
    Hier staat nu:
    Ik wil met u praten over wat Noor op het plein meemaakt.
    [Voorbeeld] [Waarom?] [Zo laten] [Terug] [Pauze]
> [Voorbeeld]
    “Noor heeft het zwaar gehad bij ons, en dat moet stoppen. Vertelt u eerst: hoe is het thuis?”
    [Voorbeeld] [Waarom?] [Zo laten] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Een korte eerste zin onthoud je ook als het spannend is. Zeg dat je graag samenwerkt, dan voelt de ouder zich welkom en gezien.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Samen met ouders het welbevinden van een kind stimuleren</i></blockquote>
    [Voorbeeld] [Waarom?] [Zo laten] [Terug] [Pauze]
> Wat Noor meemaakt, is niet goed. Ik hoor graag hoe het thuis is.
    Met “hoor graag” nodig je de ouder uit om mee te praten.
    ·
    <b>Stap 8 van 13</b> · Mijn boodschap
    ·
    Wat moet deze ouder zeker onthouden? Zeg dat het niet aan het kind ligt, en dat jullie nu iets doen.
    [Kaart: de ik-boodschap] [Kaart: de vier G’s] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]

# 8
> [Voorbeeld]
    “Het ligt niet aan Noor. Ik zag deze week drie keer dat Noor buitengesloten werd, en vanaf vandaag staat er iemand bij.”
    [Kaart: de ik-boodschap] [Kaart: de vier G’s] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Duidelijk en vriendelijk tegelijk kan. Je keurt af wat er gebeurde, en niet het kind of de opvoeding.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?; Stichting Stop Pesten Nu, naar onderzoek van de Rijksuniversiteit Groningen (Week Tegen Pesten 2017), Succesvolle samenwerking met ouders</i></blockquote>
    [Kaart: de ik-boodschap] [Kaart: de vier G’s] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Kaart: de ik-boodschap]
~ [Zo niet, zo wel]
~ [Genoeg voor nu]
~ [Kaart: de vier G’s]
~ [Zo niet, zo wel]
~ [Genoeg voor nu]
> Het ligt niet aan Noor. Ik zag het drie keer, en vanaf vandaag staat er iemand bij.
    Met “Ik zag” spreek je voor jezelf. Daar kan een ouder mee verder.
    ·
    <b>Stap 9 van 13</b> · Drie open vragen
    ·
    Bedenk drie vragen waarmee je hoort hoe het echt gaat. Vraag niet wat het kind zelf verkeerd deed.
    [Kaart: open vragen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]

# 9
> [Voorbeeld]
    Kies er drie, of maak ze zelf:
    “Hoe gaat Noor ’s ochtends de deur uit?”
    “Wat vertelt Noor u wel, en wat niet?”
    “Bij wie voelt Noor zich veilig?”
    “Wat wil Noor dat ik doe, en wat liever niet?”
    “Wat gebeurt er op de telefoon?”
    [Kaart: open vragen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>De ouder ziet de zondagavond en de telefoon, jij het plein. Samen zie je pas het hele verhaal.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?; Nederlands Jeugdinstituut (NJi), Samen met ouders het welbevinden van een kind stimuleren</i></blockquote>
    [Kaart: open vragen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Kaart: open vragen]
~ [Zo niet, zo wel]
~ [Genoeg voor nu]
> Hoe gaat Noor de deur uit? Wat vertelt Noor? Wat wil Noor dat ik doe?
    “Hoe gaat Noor de deur uit?” is een open vraag. Daar kan een ouder alle kanten mee op.
    ·
    <b>Stap 10 van 13</b> · Als … dan …
    ·
    De ouder vraagt: “Wie zijn die kinderen?” Wat antwoord je, zonder iemand te noemen? Schrijf: als de ouder …, dan … ik.
    [Kaart: gevoel erkennen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]

# 10
> [Voorbeeld]
    “Als de ouder om namen vraagt, dan zeg ik: ‘Over andere kinderen praat ik niet, zoals ik ook met niemand over Noor praat. Wel over wat ik doe.’”
    [Kaart: gevoel erkennen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Eén naam, en het verhaal staat vanavond in een groepsapp. De ouder merkt ook dat jij hun kind net zo beschermt.
    ·
    <i>Bron: Kind heeft baat bij goede relatie tussen ouders en leerkracht; Stichting Stop Pesten Nu, naar onderzoek van de Rijksuniversiteit Groningen (Week Tegen Pesten 2017), Succesvolle samenwerking met ouders</i></blockquote>
    [Kaart: gevoel erkennen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Kaart: gevoel erkennen]
~ [Zo niet, zo wel]
~ [Genoeg voor nu]
> Als de ouder om namen vraagt, dan zeg ik dat ik over andere kinderen niet praat.
    En als de ouder zegt: “Dit speelt al maanden en jullie doen niks”? Wat doe je dan?
    [Kaart: geen welles-nietes] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “Als de ouder zegt dat wij niets doen, dan zeg ik: ‘U heeft hier te lang op gewacht. Dit doen we vandaag, en morgen om vier uur bel ik u.’”
    [Kaart: geen welles-nietes] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Blijf weg van wie er gelijk heeft. Erken wat je hoort, en ga terug naar wat je gezien hebt.
    ·
    <i>Bron: Kind heeft baat bij goede relatie tussen ouders en leerkracht; Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?</i></blockquote>
    [Kaart: geen welles-nietes] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Kaart: geen welles-nietes]
~ [Zo niet, zo wel]
~ [Genoeg voor nu]
> Als de ouder zegt dat wij niks doen, dan zeg ik wat we vandaag doen.
    Eerst proefdraaien? Ik speel een ouder die zich zorgen maakt over een rekentoets. Pesten komt niet voor, erkennen en doorvragen wel.
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
    Wat wil Noor dat er gebeurt, en wat juist niet? Vraag het voordat je belt. Doe niets achter de rug om.
    [Dat vraag ik nog] [Eerst met de leerling praten] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Terug]
> [Nee, ga verder]
    <b>Stap 11 van 13</b> · Samen afspreken
    ·
    Wat wil Noor dat er gebeurt, en wat juist niet? Vraag het voordat je belt. Doe niets achter de rug om.
    [Dat vraag ik nog] [Eerst met de leerling praten] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]

# 11
> [Voorbeeld]
    “Noor wil niet dat het in de kring besproken wordt. Noor wil wel een vaste plek in de pauze.”
    [Dat vraag ik nog] [Eerst met de leerling praten] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Een kind dat weet wat er gaat gebeuren, durft de volgende keer weer iets te vertellen.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?; Stichting Stop Pesten Nu, naar onderzoek van de Rijksuniversiteit Groningen (Week Tegen Pesten 2017), Succesvolle samenwerking met ouders</i></blockquote>
    [Dat vraag ik nog] [Eerst met de leerling praten] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Eerst met de leerling praten]
~ [Toch niet]
> [Dat vraag ik nog]
    Wat biedt de school daarna? Noem twee dingen, en vraag de ouder wat bij het kind past.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Terug]
> Noor wil een vaste plek in de pauze, en geen gesprek in de kring.
    Wat doen jullie in de eerste twee dagen, zodat Noor het merkt? Zeg het zo precies dat de ouder het kan navragen.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “Vandaag staat er iemand bij de fietsen. Morgen zit Noor bij het eten naast een kind naar keuze. Ik praat met iedereen die erbij was.”
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Pesten stopt zelden door afwachten. Als er meteen iets zichtbaars gebeurt, gelooft het kind dat het kan veranderen.
    ·
    <i>Bron: Stichting Stop Pesten Nu, naar onderzoek van de Rijksuniversiteit Groningen (Week Tegen Pesten 2017), Succesvolle samenwerking met ouders; Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?</i></blockquote>
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> Vandaag sta ik bij de fietsen. Morgen kiest Noor naast wie die zit.
    Wat biedt de school daarna? Noem twee dingen, en vraag de ouder wat bij het kind past.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “We kunnen een maatje zoeken voor de pauze, of een klein groepje dat samen eet. Wat denkt u dat Noor fijn vindt?”
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Met twee dingen om uit te kiezen denkt de ouder mee. Die weet wat het kind wel en niet wil.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Samen met ouders het welbevinden van een kind stimuleren</i></blockquote>
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> Een maatje in de pauze, of samen eten in een klein groepje.
    Maak nu het veiligheidsplan. Op welke plekken gaat het mis, en wie let daar op? Waar kan Noor meteen naartoe?
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “Lastig: het kleedlokaal en de fietsenstalling. Daar staat de komende drie weken een volwassene. Wordt het te veel, dan mag Noor zonder uitleg naar de administratie.”
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Een plan met plekken en tijden kan iedereen volgen, ook een invaller. “We letten erop” kan niemand volgen.
    ·
    <i>Bron: Stichting Stop Pesten Nu, naar onderzoek van de Rijksuniversiteit Groningen (Week Tegen Pesten 2017), Succesvolle samenwerking met ouders</i></blockquote>
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> De gang bij de jassen. Daar sta ik drie weken. Noor mag altijd naar mij toe.
    Wie vraagt Noor elke dag even hoe het ging, en op welk moment? Eén minuut is genoeg, als het maar elke dag is.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “Ik, om tien over drie bij mijn bureau. Noor steekt een duim op, half of omlaag. Bij omlaag praten we.”
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Als jij ernaar vraagt, hoeft het kind er niet zelf mee te komen. Zo merk je snel of het werkt.
    ·
    <i>Bron: Stichting Stop Pesten Nu, naar onderzoek van de Rijksuniversiteit Groningen (Week Tegen Pesten 2017), Succesvolle samenwerking met ouders</i></blockquote>
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> Ik, om kwart over drie. Noor steekt een duim op of omlaag.
    Wat heeft Noor nodig om weer met een gerust hart binnen te komen? Dwing niets af. Sorry aanhoren hoeft niet.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “Noor kiest zelf met wie het groepswerk is. Een gesprek met anderen komt er alleen als Noor dat wil.”
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Straf alleen leert een kind niet hoe het wel moet. En wie geraakt is, mag zelf bepalen wat helpt.
    ·
    <i>Bron: Stichting Stop Pesten Nu, naar onderzoek van de Rijksuniversiteit Groningen (Week Tegen Pesten 2017), Succesvolle samenwerking met ouders; Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?</i></blockquote>
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> Noor kiest zelf met wie die samenwerkt.
    Hoe vaak hoort de ouder van jou, en op welke dag het eerst? Schrijf ook op wat de ouder thuis wil doen.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “Morgen om vier uur bel ik u, daarna elke vrijdag. U schrijft op wat Noor vertelt en belt mij als het misgaat.”
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Bij stilte denkt een ouder dat er niets gebeurt. Een vast belmoment voorkomt dat.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?; Stichting Stop Pesten Nu, naar onderzoek van de Rijksuniversiteit Groningen (Week Tegen Pesten 2017), Succesvolle samenwerking met ouders</i></blockquote>
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> Ik bel de ouder regelmatig.
    Wanneer gebeurt het? Ik vind er nog geen dag of week in.
    ·
    Typ het opnieuw, of kies Zo laten.
    [Voorbeeld] [Waarom?] [Zo laten] [Terug] [Pauze]
> Ik bel de ouder morgen om vier uur, en daarna elke vrijdag.
    <b>Stap 12 van 13</b> · Is het duidelijk?
    ·
    Welk woord uit jullie aanpak kent een ouder niet? Leg het uit zoals je het aan een buurvrouw zou doen.
    [Kaart: klare taal en een tolk] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]

# 12
> [Voorbeeld]
    “De no-blame-aanpak” wordt: “een groepje kinderen bedenkt samen hoe het fijner wordt, zonder straf”.
    [Kaart: klare taal en een tolk] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>De naam van een aanpak stelt niemand gerust. Wat er morgen gebeurt wel.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?</i></blockquote>
    [Kaart: klare taal en een tolk] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Kaart: klare taal en een tolk]
~ [Zo niet, zo wel]
~ [Genoeg voor nu]
> Steungroep wordt: een paar kinderen die meedenken.
    Begrijpen jullie elkaars taal goed genoeg? Zo niet, wie tolkt er dan? Vraag nooit een kind om te tolken.
    [Geen tolk nodig] [Ik vraag het de ouder] [Een tolk regelen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “Ook een broer of zus tolkt niet. Die loopt morgen weer over hetzelfde plein. Ik bel een tolk erbij.”
    [Geen tolk nodig] [Ik vraag het de ouder] [Een tolk regelen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Een kind dat vertaalt, hoort dingen die het niet hoort te dragen. En het laat soms iets weg om de ouder te sparen.
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
> Ik bel een tolk erbij, geen broer of zus.
    Hoe merk je straks of jij duidelijk was? Bedenk een vraag die niet klinkt als een toets.
    [Kaart: luisteren en doorvragen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “Wat vertelt u vanavond aan Noor over wat wij gaan doen?”
    [Kaart: luisteren en doorvragen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Op “Is het duidelijk?” zeggen de meeste mensen ja. Laat de ouder het in eigen woorden vertellen, en kijk en luister goed.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?</i></blockquote>
    [Kaart: luisteren en doorvragen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Kaart: luisteren en doorvragen]
~ [Zo niet, zo wel]
~ [Genoeg voor nu]
> Wat vertelt u vanavond aan Noor?
    Wie moet dit ook weten? Woont het kind in twee huizen? Bedenk dan hoe beide ouders het horen.
    ·
    Noem geen namen, alleen wie het is.
    [Verder niemand] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “De pleinwacht, de gymleraar en de overblijf weten waar ze op letten. De andere ouder hoort hetzelfde van mij.”
    [Verder niemand] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Pesten gebeurt waar jij niet bent. Wie daar wel is, moet weten waarop te letten. Meer hoeven ze niet te weten.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?</i></blockquote>
    [Verder niemand] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Verder niemand]
    Bij wie op school kan de ouder terecht over pesten, behalve bij jou? Geen naam, wel wie het is en hoe je die bereikt.
    [Dat zoek ik nog op] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Terug]
> De pleinwacht en de gymleraar weten waar ze op letten.
    Bij wie op school kan de ouder terecht over pesten, behalve bij jou? Geen naam, wel wie het is en hoe je die bereikt.
    [Dat zoek ik nog op] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “Ons aanspreekpunt voor pesten staat op de site, onder ‘Veilig op school’. U kunt daar bellen zonder mij.”
    [Dat zoek ik nog op] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Elke school heeft een aanspreekpunt voor pesten, voor ouders en leerlingen. Dat moet sinds 2015. Wie het is, kiest de school zelf.
    ·
    <i>Bron: Stichting School &amp; Veiligheid, Is een anti-pestcoördinator verplicht? (Wet veiligheid op school, 2015) (gezien november 2026)</i></blockquote>
    [Dat zoek ik nog op] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Dat zoek ik nog op]
    <b>Stap 13 van 13</b> · Na het gesprek
    ·
    Wat leg je vast? Eén kind per notitie. Over anderen staat er niets in, ook geen beginletter.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Terug]
> De vertrouwenspersoon, te vinden op de site onder contact.
    <b>Stap 13 van 13</b> · Na het gesprek
    ·
    Wat leg je vast? Eén kind per notitie. Over anderen staat er niets in, ook geen beginletter.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]

# 13
> [Voorbeeld]
    “Noor vertelde dat … Vanaf vandaag doen we … De ouder belt als … Vrijdag bel ik.”
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Wat over het ene kind gaat, hoort een andere ouder nooit te lezen. Met één kind per notitie gaat dat vanzelf goed.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?; Loes van Wessum en Rieneke Pruis, lectoraat Leiderschap in onderwijs en opvoeding, Hogeschool Windesheim (2021), Samenwerken met ouders. Kwaliteitskaart voor schoolleiders</i></blockquote>
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> Noor vertelde over het plein. Vrijdag bel ik.
    Bellen doe je al snel. Maar wanneer kijk je of het echt gestopt is, ook over een paar weken nog?
    [Die kiezen we samen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “Na drie weken, en nog eens na de vakantie. Dan vraag ik ook het kind zelf.”
    [Die kiezen we samen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Waarom?]
    <blockquote expandable>Het lijkt soms voorbij en begint dan zachter opnieuw. Wie later nog eens vraagt, merkt dat op tijd.
    ·
    <i>Bron: Stichting Stop Pesten Nu, naar onderzoek van de Rijksuniversiteit Groningen (Week Tegen Pesten 2017), Succesvolle samenwerking met ouders; Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?</i></blockquote>
    [Die kiezen we samen] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Die kiezen we samen]
    Tot slot, voor jezelf. Welke vraag wil je na het gesprek beantwoorden? Kies er één, of schrijf er zelf een.
    [Begreep ik de ouder?] [Groeide het vertrouwen?] [Leerde ik iets nieuws?] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
~ [Terug]
> Als het rustiger is.
    Ik lees er geen dag in. Schrijf bijvoorbeeld: volgende week vrijdag, of: over drie weken.
    ·
    Typ het opnieuw, of kies Zo laten.
    [Die kiezen we samen] [Voorbeeld] [Waarom?] [Zo laten] [Terug] [Pauze]
> [Zo laten]
    Tot slot, voor jezelf. Welke vraag wil je na het gesprek beantwoorden? Kies er één, of schrijf er zelf een.
    [Begreep ik de ouder?] [Groeide het vertrouwen?] [Leerde ik iets nieuws?] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> [Voorbeeld]
    “Ging het over wat we doen, of over wie de schuld heeft?”
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
> Ging het over wat we doen?
    Je plan is klaar. Wil je het eerst nog oefenen, of zie je liever meteen je plan?
    [Toon mijn plan] [Eerst oefenen] [Terug] [Pauze]
> [Toon mijn plan]
    <b>Plan voor het gesprek: Pesten</b>
    ·
    <b>Over wie</b>
    Noor
    ·
    <b>Zo begin ik</b>
    Wat Noor meemaakt, is niet goed. Ik hoor graag hoe het thuis is.
    ·
    <b>Dit gaat goed</b>
    Bij het koken leidde Noor het groepje.
    ·
    <b>Dit zag ik</b>
    Maandag en woensdag mocht Noor niet meedoen met tikkertje.
    ·
    <b>Mijn boodschap</b>
    Het ligt niet aan Noor. Ik zag het drie keer, en vanaf vandaag staat er iemand bij.
    ·
    <b>Dit doen we meteen</b>
    Vandaag sta ik bij de fietsen. Morgen kiest Noor naast wie die zit.
    ·
    <b>Zo blijft het veilig</b>
    De gang bij de jassen. Daar sta ik drie weken. Noor mag altijd naar mij toe.
    ·
    <b>Elke dag even kijken</b>
    Ik, om kwart over drie. Noor steekt een duim op of omlaag.
    ·
    <b>Weer goed verder</b>
    Noor kiest zelf met wie die samenwerkt.
    ·
    <b>Mijn vragen, en dan stil</b>
    Hoe gaat Noor de deur uit? Wat vertelt Noor? Wat wil Noor dat ik doe?
    ·
    <b>Dit vertelde de ouder al</b>
    In september belde de ouder over het plein. Wij zouden opletten.
    ·
    <b>Hoe de ouder het misschien ziet</b>
    Buikpijn op zondag? Bang dat wij het plagen noemen. Navragen.
    ·
    <b>Dit willen we allebei</b>
    We willen allebei dat elk kind hier met een gerust hart binnenkomt.
    ·
    <b>Als … dan …</b>
    Als de ouder om namen vraagt, dan zeg ik dat ik over andere kinderen niet praat.
    ·
    <b>En als … dan …</b>
    Als de ouder zegt dat wij niks doen, dan zeg ik wat we vandaag doen.
    ·
    <b>Wie beslist wat</b>
    Wij letten op het plein en de gang. De ouder kijkt mee op de tablet.
    ·
    <b>Dit wil het kind zelf</b>
    Noor wil een vaste plek in de pauze, en geen gesprek in de kring.
    ·
    <b>Dit biedt de school</b>
    Een maatje in de pauze, of samen eten in een klein groepje.
    ·
    <b>Afspraak: wie, wat, wanneer</b>
    Ik bel de ouder morgen om vier uur, en daarna elke vrijdag.
    ·
    <b>In gewone taal</b>
    Steungroep wordt: een paar kinderen die meedenken.
    ·
    <b>Is het duidelijk?</b>
    Wat vertelt u vanavond aan Noor?
    ·
    <b>Tolk</b>
    Ik bel een tolk erbij, geen broer of zus.
    ·
    <b>Wie moet het ook weten</b>
    De pleinwacht en de gymleraar weten waar ze op letten.
    ·
    <b>Ons aanspreekpunt</b>
    De vertrouwenspersoon, te vinden op de site onder contact.
    ·
    <b>Dan kijken we terug</b>
    Als het rustiger is.
    ·
    <b>Mijn notitie na afloop</b>
    Noor vertelde over het plein. Vrijdag bel ik.
    ·
    <b>Mijn vraag aan mezelf</b>
    Ging het over wat we doen?
    ·
    Je lost dit niet in één gesprek op, en dat hoeft ook niet. Doe morgen wat je belooft, en vraag elke dag even hoe het ging. Met /plan zie je dit plan terug. Sterkte met je gesprek.
    ·
    Zal ik je de schooldag voor het gesprek een seintje geven?
    [Ja, graag] [Nee, dank je]
