# A second teacher comes, the first one leaves; who is the last one is told so.
= sanne
~ /klas
~ [Groep 5b]
> [Collega erbij]
    Geef deze regel aan je collega, om in een gesprek met mij te typen:
    ·
    /start code-1
    ·
    Hij werkt één keer, tot 11 december 2026. Daarna is je collega ook leraar van Groep 5b.
    ·
    <b>Groep 5b</b> (Groep 3-5)
    ·
    De code voor ouders werkt tot 7 augustus 2126.
    [Ouders uitnodigen] [Collega erbij] [Ik stop met deze klas] [Mijn klassen]

= noa
> /start code-1
    Fijn dat je er bent. Je hoort nu als leraar bij De Regenboog.
    ·
    Ik help je met moeilijke gesprekken met ouders. En ouders van je klas kunnen elke week een kaart krijgen voor thuis.
    ·
    Gebruik in dit gesprek nooit de naam van een leerling.
    ·
    Wat wil je doen?
    [Gesprek voorbereiden] [Oefenen met een ouder] [Korte hulp] [Thema van de klas] [Mijn klassen] [Cijfers van de klas] [Kaart inspreken] [Wat wordt bewaard?] [Hulp]
    (the app offers /start /menu /voorbereiden /verder /pauze /oefenen /plan /kort /terugblik /tolk /veiligheid /herinneringen /thema /klas /jaarplan /cijfers /bericht /deur /leerling /herstel /huisbezoek /vaardigheden /browser /kaart /thuis /instellingen /mijngegevens /taal /privacy /help /stop)
> /klas
    Dit zijn je klassen. Tik er een aan, of maak een nieuwe.
    [Groep 5b] [Nieuwe klas] [Naar het menu]
> [Groep 5b]
    <b>Groep 5b</b> (Groep 3-5)
    ·
    De code voor ouders werkt tot 7 augustus 2126.
    [Ouders uitnodigen] [Collega erbij] [Ik stop met deze klas] [Mijn klassen]

= eve
~ /start
~ [Nederlands]
> /start code-1
    Deze link is al gebruikt. Hij werkt maar één keer. Vraag op school om een nieuwe link.
    [Naar het menu]

= sanne
> [Ik stop met deze klas]
    Je stopt als leraar van <b>Groep 5b</b>. Er is nog een andere leraar.
    [Ja, ik stop ermee] [Toch niet]
> [Toch niet]
    <b>Groep 5b</b> (Groep 3-5)
    ·
    De code voor ouders werkt tot 7 augustus 2126.
    [Ouders uitnodigen] [Collega erbij] [Ik stop met deze klas] [Mijn klassen]
~ [Ik stop met deze klas]
> [Ja, ik stop ermee]
    Gedaan. Je bent geen leraar meer van Groep 5b. Ouders krijgen hun kaart nog gewoon.
> /klas
    Je hebt nog geen klas.
    ·
    Hoe heet de klas? Ouders zien deze naam op hun kaart.
    ·
    Bijvoorbeeld: Groep 5b. Gebruik geen naam van een leerling.
    [Toch niet]
> [Toch niet]
    Goed, er verandert niets.

= noa
> [Ik stop met deze klas]
    Je bent de enige leraar van <b>Groep 5b</b>. Daarna heeft de klas er geen: niemand kiest dan een thema. Je kunt de klas eerst aan een collega geven.
    [Eerst een collega erbij] [Ja, ik stop ermee] [Toch niet]
> [Toch niet]
    <b>Groep 5b</b> (Groep 3-5)
    ·
    De code voor ouders werkt tot 7 augustus 2126.
    [Ouders uitnodigen] [Collega erbij] [Ik stop met deze klas] [Mijn klassen]
> [Ik stop met deze klas]
    Je bent de enige leraar van <b>Groep 5b</b>. Daarna heeft de klas er geen: niemand kiest dan een thema. Je kunt de klas eerst aan een collega geven.
    [Eerst een collega erbij] [Ja, ik stop ermee] [Toch niet]
> [Eerst een collega erbij]
    Geef deze regel aan je collega, om in een gesprek met mij te typen:
    ·
    /start code-2
    ·
    Hij werkt één keer, tot 11 december 2026. Daarna is je collega ook leraar van Groep 5b.
    ·
    <b>Groep 5b</b> (Groep 3-5)
    ·
    De code voor ouders werkt tot 7 augustus 2126.
    [Ouders uitnodigen] [Collega erbij] [Ik stop met deze klas] [Mijn klassen]
~ [Ik stop met deze klas]
> [Ja, ik stop ermee]
    Gedaan. Je bent geen leraar meer van Groep 5b. Ouders krijgen hun kaart nog gewoon.
> /menu
    Wat wil je doen?
    [Gesprek voorbereiden] [Oefenen met een ouder] [Korte hulp] [Thema van de klas] [Mijn klassen] [Cijfers van de klas] [Kaart inspreken] [Wat wordt bewaard?] [Hulp]

# The parents' card still comes.
@ 2026-11-28T10:00
! tick ayse
    (planned 2, sent 2, dropped 0)
    (ayse)
    🏠 <b>Okulda bir gün</b> · Groep 5b
    ·
    <b>Çocuğunuza şunu sorun:</b>
    Yarın seni ne sevindirecek?
    ·
    <b>Birlikte yapın (5 dakika):</b>
    Yatmadan önce sorun. Yarın sizi ne sevindirecek? Onu siz de söyleyin.
    ·
    <i>Bilgisayar çevirisi, daha kontrol edilmedi.</i>
    [Başka soru] [Çok zor] [İyi gitti] [Ayarlar] [Durdur]
