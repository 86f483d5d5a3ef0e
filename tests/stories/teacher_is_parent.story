# A teacher who is a parent in another class: one menu for both.
! class groep-3-5 Groep 3c
! invitation class OUDERS-3C Groep 3c
= sanne
> /start OUDERS-3C
    De Regenboog: Groep 3c
    Kies uw taal.
    Choose your language.
    Dilinizi seçin.
    اختاروا لغتكم.
    [Nederlands] [English] [Türkçe] [العربية] [polski] [українська] [فارسی · دری] [ትግርኛ] [Soomaali] [español] [română] [български] [русский] [français] [Deutsch] [português] [中文] [Papiamentu]
> [Nederlands]
    Elke week krijgt u één kaart van Groep 3c: een vraag voor uw kind en iets kleins om samen te doen. Het duurt vijf minuten. U mag het doen in elke taal.
    ·
    <b>Dit bewaar ik:</b> uw account in deze app, uw taal, de klas, de dag en het uur van de kaart, uw pauze, of u leest of luistert, en welke kaart u bekeek. Over uw kind niets. De leraar ziet niet wat u kiest.
    ·
    Zegt u dat een kaart goed ging of te moeilijk was? Dan tel ik dat voor de hele klas, zonder uw naam.
    ·
    Meedoen is vrij. Stoppen kan altijd: tik op Stop of stuur het woord <i>stop</i>.
    ·
    Wilt u meedoen?
    [Ja, ik doe mee] [Nee, liever niet] [Wat wordt bewaard?]
    (the app offers /start /menu /voorbereiden /verder /pauze /oefenen /plan /kort /terugblik /tolk /veiligheid /herinneringen /thema /klas /jaarplan /cijfers /bericht /deur /leerling /herstel /huisbezoek /vaardigheden /browser /kaart /thuis /instellingen /mijngegevens /taal /privacy /help /stop)
> [Ja, ik doe mee]
    Wanneer wilt u de kaart krijgen?
    ·
    Kies een rustig moment. Ons voorstel: zaterdag om 10:00 uur.
    [Zaterdag 10:00] [Zondag 17:00] [Woensdag 13:00] [Vrijdag 16:00] [Een ander moment]
> [Zaterdag 10:00]
    Gelukt. U krijgt elke schoolweek een kaart, op zaterdag om 10:00. In de vakantie komt er geen kaart.
    ·
    De eerste krijgt u nu meteen. De volgende komt op <tg-time unix="1796461200" format="wDt">zaterdag 5 december om 10:00 uur</tg-time>.
    ---
    🏠 <b>De schooldag</b> · Groep 3c
    ·
    <b>Vraag aan uw kind:</b>
    Waar heb je morgen zin in?
    ·
    <b>Doe samen (5 minuten):</b>
    Vraag het voor het slapen. Noem ook iets waar u zelf zin in hebt.
    [Andere vraag] [Te moeilijk] [Ging goed] [Instellingen] [Stop]
> /menu
    Wat wil je doen?
    [Gesprek voorbereiden] [Oefenen met een ouder] [Korte hulp] [Thema van de klas] [Mijn klassen] [Cijfers van de klas] [Kaart inspreken] [Kaart van deze week] [Meer voor thuis] [Instellingen] [Wat wordt bewaard?] [Hulp] [Stop]
> [Hulp]
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
    Eén keer per week krijgt u een kaart: een vraag voor uw kind en iets om samen te doen. U hoeft niets terug te sturen.
    ·
    /kaart – de kaart van deze week
    /thuis – vragen, tips en hulp voor thuis
    /instellingen – taal, dag en uur, pauze, stoppen
    Of stuur één woord: <i>pauze</i> of <i>stop</i>.
    ·
    /inspreken – een kaart inspreken, voor wie liever luistert
    ·
    /menu – alles wat kan
    /taal – andere taal
    /privacy – wat wordt bewaard
    /stop – geen berichten meer
    ·
    Wat wil je doen?
    [Gesprek voorbereiden] [Oefenen met een ouder] [Korte hulp] [Thema van de klas] [Mijn klassen] [Cijfers van de klas] [Kaart inspreken] [Kaart van deze week] [Meer voor thuis] [Instellingen] [Wat wordt bewaard?] [Hulp] [Stop]
> [Wat wordt bewaard?]
    <b>Wat je hier typt</b> staat op de server van je school en bij de app waarin je typt. Geen collega, leidinggevende of ouder krijgt het van mij te zien, tenzij jij een plan deelt.
    ·
    Ik bewaar je antwoorden, behalve waar ik zeg van niet. Zo kun je later verder. Schrijf een schuilnaam, nooit de naam van een leerling.
    ·
    Vraag je een seintje voor je gesprek? Dan bewaar ik ook die dag.
    ·
    Oefen je met een ouder? Dan bewaar ik wat jij in dat gesprek zegt. Zo kun je terugkijken.
    ·
    <b>Dit bewaar ik:</b> uw account in deze app, uw taal, de klas, de dag en het uur van de kaart, uw pauze, of u leest of luistert, en welke kaart u bekeek. Over uw kind bewaar ik niets.
    ·
    De leraar ziet niet wat u leest of kiest. Meedoen is vrij. Stoppen kan altijd, met /stop.
    ·
    Maakt u een kaart met /mijngesprek? Tot die kaart er is, onthoud ik wat u kiest of typt. Daarna niet meer.
    ·
    Ik tel per klas hoeveel ouders meedoen. Ook tel ik hoe vaak een kaart goed ging of te moeilijk was. Namen staan daar niet bij. School ziet geen aantal onder de vijf.
    ·
    Wilt u zien wat ik van u heb, het meenemen of het wissen? Kies /mijngegevens.
    ·
    <b>Een ingesproken kaart</b> bewaar ik met de stem, tot die gewist wordt. Ouders van school horen de opname. Wissen kan met /inspreken.
    ·
    Wat u typt, staat op de server achter slot. Wist u alles, dan kan niemand het meer lezen.
    ·
    Wat je typt, staat op de server achter slot. Wist je alles, dan kan niemand het meer lezen. Wat ik van je heb, en tot wanneer, zie je met /mijngegevens.
    ·
    De app waarin dit gesprek staat, bewaart het gesprek ook. Daar gaat de school niet over. Een bericht of het hele gesprek wissen kan in de app zelf.
    ·
    Wat wil je doen?
    [Gesprek voorbereiden] [Oefenen met een ouder] [Korte hulp] [Thema van de klas] [Mijn klassen] [Cijfers van de klas] [Kaart inspreken] [Kaart van deze week] [Meer voor thuis] [Instellingen] [Wat wordt bewaard?] [Hulp] [Stop]
> [Kaart van deze week]
    🏠 <b>De schooldag</b> · Groep 3c
    ·
    <b>Vraag aan uw kind:</b>
    Waar heb je morgen zin in?
    ·
    <b>Doe samen (5 minuten):</b>
    Vraag het voor het slapen. Noem ook iets waar u zelf zin in hebt.
    [Andere vraag] [Te moeilijk] [Ging goed] [Instellingen] [Stop]
> [Stop]
    U bent gestopt. U krijgt geen kaarten meer.
    ·
    Wilt u later weer meedoen? Tik dan op de link van school.
    ·
    Over 28 dagen wis ik wat ik van u heb. Kan het niet wachten? Kies /wissen.
> /menu
    Wat wil je doen?
    [Gesprek voorbereiden] [Oefenen met een ouder] [Korte hulp] [Thema van de klas] [Mijn klassen] [Cijfers van de klas] [Kaart inspreken] [Wat wordt bewaard?] [Hulp]
