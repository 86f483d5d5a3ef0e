# A question in between: the open one is asked again, and its answer still counts.
= sanne
~ /voorbereiden
~ [Tegenvallende resultaten]
~ Sem
~ [Een gewoon gesprek]
> [Ja, alle stappen]
    <b>Stap 2 van 13</b> · Wat zag ik?
    ·
    Wat zag je bij Sem? Schrijf op wat een camera ook zou zien: wanneer, waar, wat en hoe vaak.
    ·
    Kies hooguit drie feiten. Wat je ervan denkt, komt hierna.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> /privacy
    <b>Wat je hier typt</b> staat op de server van je school en bij de app waarin je typt. Geen collega, leidinggevende of ouder krijgt het van mij te zien, tenzij jij een plan deelt.
    ·
    Ik bewaar je antwoorden, behalve waar ik zeg van niet. Zo kun je later verder. Schrijf een schuilnaam, nooit de naam van een leerling.
    ·
    Vraag je een seintje voor je gesprek? Dan bewaar ik ook die dag.
    ·
    Oefen je met een ouder? Dan bewaar ik wat jij in dat gesprek zegt. Zo kun je terugkijken.
    ·
    <b>Een ingesproken kaart</b> bewaar ik met de stem, tot die gewist wordt. Ouders van school horen de opname. Wissen kan met /inspreken.
    ·
    Wat je typt, staat op de server achter slot. Wist je alles, dan kan niemand het meer lezen. Wat ik van je heb, en tot wanneer, zie je met /mijngegevens.
    ·
    De app waarin dit gesprek staat, bewaart het gesprek ook. Daar gaat de school niet over. Een bericht of het hele gesprek wissen kan in de app zelf.
    ·
    Wat zag je bij Sem? Schrijf op wat een camera ook zou zien: wanneer, waar, wat en hoe vaak.
    ·
    Kies hooguit drie feiten. Wat je ervan denkt, komt hierna.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> /help
    Ik help je een moeilijk gesprek met ouders voor te bereiden en te oefenen.
    ·
    /voorbereiden – een gesprek voorbereiden
    /verder – verder waar je was
    /oefenen – oefenen met een ouder
    /plan – je plannen
    /kort – korte hulp: een bericht, een tolk, een terugblik
    /herinneringen – je seintjes
    ·
    /klas – je klassen, en ouders uitnodigen
    /thema – het thema van je klas
    ·
    /cijfers – hoeveel ouders meedoen
    ·
    /inspreken – een kaart inspreken, voor wie liever luistert
    ·
    /menu – alles wat kan
    /taal – andere taal
    /privacy – wat wordt bewaard
    /stop – geen berichten meer
    ·
    Wat zag je bij Sem? Schrijf op wat een camera ook zou zien: wanneer, waar, wat en hoe vaak.
    ·
    Kies hooguit drie feiten. Wat je ervan denkt, komt hierna.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> /taal
    Kies een taal.
    Choose a language.
    Bir dil seçin.
    اختاروا اللغة.
    [Nederlands] [English] [Türkçe] [العربية] [polski] [українська] [فارسی · دری] [ትግርኛ] [Soomaali] [español] [română] [български] [русский] [français] [Deutsch] [português] [中文] [Papiamentu]
> /privacy
    <b>Wat je hier typt</b> staat op de server van je school en bij de app waarin je typt. Geen collega, leidinggevende of ouder krijgt het van mij te zien, tenzij jij een plan deelt.
    ·
    Ik bewaar je antwoorden, behalve waar ik zeg van niet. Zo kun je later verder. Schrijf een schuilnaam, nooit de naam van een leerling.
    ·
    Vraag je een seintje voor je gesprek? Dan bewaar ik ook die dag.
    ·
    Oefen je met een ouder? Dan bewaar ik wat jij in dat gesprek zegt. Zo kun je terugkijken.
    ·
    <b>Een ingesproken kaart</b> bewaar ik met de stem, tot die gewist wordt. Ouders van school horen de opname. Wissen kan met /inspreken.
    ·
    Wat je typt, staat op de server achter slot. Wist je alles, dan kan niemand het meer lezen. Wat ik van je heb, en tot wanneer, zie je met /mijngegevens.
    ·
    De app waarin dit gesprek staat, bewaart het gesprek ook. Daar gaat de school niet over. Een bericht of het hele gesprek wissen kan in de app zelf.
    ·
    Wat zag je bij Sem? Schrijf op wat een camera ook zou zien: wanneer, waar, wat en hoe vaak.
    ·
    Kies hooguit drie feiten. Wat je ervan denkt, komt hierna.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> Sem maakte 4 van de 12 sommen.
    Je schreef:
    Sem maakte 4 van de 12 sommen.
    ·
    Lees het na. Zou een camera dit ook zien?
    [Ja, dit zijn feiten] [Ja, maar het is er één] [Het zijn er te veel] [Er zit een mening in] [Terug] [Pauze]
> /taal
    Kies een taal.
    Choose a language.
    Bir dil seçin.
    اختاروا اللغة.
    [Nederlands] [English] [Türkçe] [العربية] [polski] [українська] [فارسی · دری] [ትግርኛ] [Soomaali] [español] [română] [български] [русский] [français] [Deutsch] [português] [中文] [Papiamentu]
> [Nederlands]
    Goed. Vanaf nu schrijf ik in het Nederlands.
    ·
    Je schreef:
    Sem maakte 4 van de 12 sommen.
    ·
    Lees het na. Zou een camera dit ook zien?
    [Ja, dit zijn feiten] [Ja, maar het is er één] [Het zijn er te veel] [Er zit een mening in] [Terug] [Pauze]
    (the app offers /start /menu /voorbereiden /verder /pauze /oefenen /plan /kort /terugblik /tolk /veiligheid /herinneringen /thema /klas /jaarplan /cijfers /bericht /deur /leerling /herstel /huisbezoek /vaardigheden /browser /kaart /thuis /instellingen /mijngegevens /taal /privacy /help /stop)
> [Ja, dit zijn feiten]
    Mooi. Hier kun je samen naar kijken.
    ·
    Nu mag het wel: wat denk je erbij? Dat is je uitleg, nog geen feit.
    ·
    Zet er een vraag achter, zodat je het kunt navragen.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]

= mila
~ /start demo5b
> [Nederlands]
    Elke week krijgt u één kaart van Groep 5b: een vraag voor uw kind en iets kleins om samen te doen. Het duurt vijf minuten. U mag het doen in elke taal.
    ·
    <b>Dit bewaar ik:</b> uw account in deze app, uw taal, de klas, de dag en het uur van de kaart, uw pauze, of u leest of luistert, en welke kaart u bekeek. Over uw kind niets. De leraar ziet niet wat u kiest.
    ·
    Zegt u dat een kaart goed ging of te moeilijk was? Dan tel ik dat voor de hele klas, zonder uw naam.
    ·
    Meedoen is vrij. Stoppen kan altijd: tik op Stop of stuur het woord <i>stop</i>.
    ·
    Wilt u meedoen?
    [Ja, ik doe mee] [Nee, liever niet] [Wat wordt bewaard?]
    (the app offers /start /menu /kaart /thuis /instellingen /mijngegevens /taal /privacy /help /stop)
> /taal
    Kies een taal.
    Choose a language.
    Bir dil seçin.
    اختاروا اللغة.
    [Nederlands] [English] [Türkçe] [العربية] [polski] [українська] [فارسی · دری] [ትግርኛ] [Soomaali] [español] [română] [български] [русский] [français] [Deutsch] [português] [中文] [Papiamentu]
> [English]
    All right. From now on I will write in English.
    ·
    Every week you get one card from Groep 5b: a question for your child and something small to do together. It takes five minutes. You can do it in any language.
    ·
    <b>This is what I keep:</b> your account in this app, your language, the class, the day and time of the card, your pause, your choice to read or listen, and which card you looked at. I keep nothing about your child. The teacher does not see what you choose.
    ·
    If you tell me that a card went well or was too difficult, I count that for the whole class, without your name.
    ·
    Taking part is your own choice. You can stop at any time: tap Stop or send the word <i>stop</i>.
    ·
    Would you like to take part?
    [Yes, I want to take part] [No, thank you] [What do we keep about you?]
> /help
    To start, you need a link or a code from school. Please ask your child’s teacher for one.
    ·
    /menu – everything you can do
    /taal – another language
    /privacy – what we keep about you
    /stop – no more messages
    ·
    Every week you get one card from Groep 5b: a question for your child and something small to do together. It takes five minutes. You can do it in any language.
    ·
    <b>This is what I keep:</b> your account in this app, your language, the class, the day and time of the card, your pause, your choice to read or listen, and which card you looked at. I keep nothing about your child. The teacher does not see what you choose.
    ·
    If you tell me that a card went well or was too difficult, I count that for the whole class, without your name.
    ·
    Taking part is your own choice. You can stop at any time: tap Stop or send the word <i>stop</i>.
    ·
    Would you like to take part?
    [Yes, I want to take part] [No, thank you] [What do we keep about you?]
> /privacy
    <b>This is what I keep:</b> your account in this app, your language, the class, the day and time of the card, your pause, your choice to read or listen, and which card you looked at. I keep nothing about your child.
    ·
    The teacher does not see what you read or choose. Taking part is your own choice. You can stop at any time with /stop.
    ·
    For each class, I count how many parents take part. I also count how often a card went well or was too difficult. No names are kept with this. The school does not see any number below five.
    ·
    Would you like to see what I have about you, get a copy of it or delete it? Choose /mijngegevens.
    ·
    What you type is locked away on the server. If you delete everything, nobody can read it any more.
    ·
    The app you use for this chat also keeps the chat. The school has no control over that. You can delete one message or the whole chat in the app itself.
    ·
    Every week you get one card from Groep 5b: a question for your child and something small to do together. It takes five minutes. You can do it in any language.
    ·
    <b>This is what I keep:</b> your account in this app, your language, the class, the day and time of the card, your pause, your choice to read or listen, and which card you looked at. I keep nothing about your child. The teacher does not see what you choose.
    ·
    If you tell me that a card went well or was too difficult, I count that for the whole class, without your name.
    ·
    Taking part is your own choice. You can stop at any time: tap Stop or send the word <i>stop</i>.
    ·
    Would you like to take part?
    [Yes, I want to take part] [No, thank you] [What do we keep about you?]
> 1
    When would you like to get the card?
    ·
    Choose a quiet moment. We suggest Saturday at 10:00.
    [Saturday 10:00] [Sunday 17:00] [Wednesday 13:00] [Friday 16:00] [Another day or time]
