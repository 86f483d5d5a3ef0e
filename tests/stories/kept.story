# A parent looks at what is kept, why and until when, takes it along, and withdraws.
= mila
~ /start demo5b
~ [Nederlands]
~ [Ja, ik doe mee]
~ [Zaterdag 10:00]
> /mijngegevens
    <b>Dit bewaar ik van u:</b> uw account, uw taal en de klas (Groep 5b). Ook de dag en het uur van de kaart, en uw pauze. En of u leest of luistert, en welke kaarten u kreeg. Over uw kind bewaar ik niets.
    ·
    U zei ja op <tg-time unix="1795789800" format="wDt">vrijdag 27 november om 15:30 uur</tg-time>, bij de tekst van 2026-12.
    ·
    Wat wilt u doen?
    [Waarom, en tot wanneer?] [Alles meenemen] [Toestemming intrekken] [Alles wissen] [Zo laten]
> [Waarom, en tot wanneer?]
    <b>Waarom?</b> Om u elke week de kaart te sturen. Ik gebruik het nergens anders voor.
    ·
    <b>Tot wanneer?</b> Stopt u, of stopt de klas? Dan wis ik alles na 28 dagen.
    ·
    <b>Wat u typt</b> staat achter slot. Wist u alles? Dan kan niemand het meer lezen. In een oude kopie van de server duurt dat nog 30 dagen.
    [Waarom, en tot wanneer?] [Alles meenemen] [Toestemming intrekken] [Alles wissen] [Zo laten]
> [Alles meenemen]
    Alles wat ik bewaar, om te lezen.
    (the file mijn-gegevens.txt)
    ---
    Hetzelfde, voor een ander programma.
    (the file mijn-gegevens.json)
    ---
    Klaar. Meer dan in deze bestanden staat, bewaar ik niet.
> /mijngegevens
    <b>Dit bewaar ik van u:</b> uw account, uw taal en de klas (Groep 5b). Ook de dag en het uur van de kaart, en uw pauze. En of u leest of luistert, en welke kaarten u kreeg. Over uw kind bewaar ik niets.
    ·
    U zei ja op <tg-time unix="1795789800" format="wDt">vrijdag 27 november om 15:30 uur</tg-time>, bij de tekst van 2026-12.
    ·
    Wat wilt u doen?
    [Waarom, en tot wanneer?] [Alles meenemen] [Toestemming intrekken] [Alles wissen] [Zo laten]
> [Zo laten]
    Wat wilt u doen?
    [Kaart van deze week] [Meer voor thuis] [Instellingen] [Wat wordt bewaard?] [Hulp] [Stop]
> /mijngegevens
    <b>Dit bewaar ik van u:</b> uw account, uw taal en de klas (Groep 5b). Ook de dag en het uur van de kaart, en uw pauze. En of u leest of luistert, en welke kaarten u kreeg. Over uw kind bewaar ik niets.
    ·
    U zei ja op <tg-time unix="1795789800" format="wDt">vrijdag 27 november om 15:30 uur</tg-time>, bij de tekst van 2026-12.
    ·
    Wat wilt u doen?
    [Waarom, en tot wanneer?] [Alles meenemen] [Toestemming intrekken] [Alles wissen] [Zo laten]
> [Toestemming intrekken]
    U bent gestopt. U krijgt geen kaarten meer.
    ·
    Wilt u later weer meedoen? Tik dan op de link van school.
    ·
    Over 28 dagen wis ik wat ik van u heb. Kan het niet wachten? Kies /wissen.
> /mijngegevens
    Van u bewaar ik alleen uw account in deze app en uw taal.
    ·
    Wat wilt u doen?
    [Tot wanneer?] [Alles meenemen] [Alles wissen] [Zo laten]
> [Tot wanneer?]
    Hoor ik 30 dagen niets van u? Dan wis ik alles.
    [Tot wanneer?] [Alles meenemen] [Alles wissen] [Zo laten]
> [Alles wissen]
    Wilt u alles wissen? Dan stoppen de kaarten van al uw klassen. Alles wat ik van u heb, gaat weg. Dat kan ik niet terughalen.
    [Ja, alles wissen] [Nee, zo laten]

# A teacher.
= sanne
> /mijngegevens
    <b>Dit bewaar ik van je:</b> je account, je school en klas, en wat je hier maakt.
    ·
    Plannen: 0
    Keren geoefend: 0
    Seintjes: 0
    Opnames: 0
    Ingelogd in browsers: 0
    ·
    <b>Waarom?</b> Zodat je verder kunt waar je was. Niemand op school krijgt het van mij te zien. Alleen een plan dat jij deelt.
    [Tot wanneer?] [Plannen meebrengen] [Verder]
> [Tot wanneer?]
    Een plan wis ik 6 maanden na het gesprek. Wat je zei toen je oefende, na 30 dagen.
    ·
    <b>Wat je typt</b> staat achter slot, met een sleutel die alleen voor jou is. Wis je alles? Dan kan niemand het meer lezen. In een oude kopie van de server duurt dat nog 30 dagen.
    ·
    Wat wil je doen?
    [Alles meenemen] [Alles wissen] [Zo laten]
> [Alles meenemen]
    Alles wat ik bewaar, om te lezen.
    (the file mijn-gegevens.txt)
    ---
    Hetzelfde, voor een ander programma.
    (the file mijn-gegevens.json)
    ---
    Klaar. Meer dan in deze bestanden staat, bewaar ik niet.
> /mijngegevens
    <b>Dit bewaar ik van je:</b> je account, je school en klas, en wat je hier maakt.
    ·
    Plannen: 0
    Keren geoefend: 0
    Seintjes: 0
    Opnames: 0
    Ingelogd in browsers: 0
    ·
    <b>Waarom?</b> Zodat je verder kunt waar je was. Niemand op school krijgt het van mij te zien. Alleen een plan dat jij deelt.
    [Tot wanneer?] [Plannen meebrengen] [Verder]
> [Verder]
    Wat wil je doen?
    [Alles meenemen] [Alles wissen] [Zo laten]
> [Zo laten]
    Wat wil je doen?
    [Gesprek voorbereiden] [Oefenen met een ouder] [Korte hulp] [Thema van de klas] [Mijn klassen] [Cijfers van de klas] [Kaart inspreken] [Wat wordt bewaard?] [Hulp]
