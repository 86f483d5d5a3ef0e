# Every day and hour for the card, and what is in the settings.
= ayse
~ /taal
~ [Nederlands]
~ /instellingen
~ [Dag en uur]
> [Zondag 17:00]
    Gelukt. U krijgt elke schoolweek een kaart, op zondag om 17:00. In de vakantie komt er geen kaart.
    ·
    De eerstvolgende komt op <tg-time unix="1795968000" format="wDt">zondag 29 november om 17:00 uur</tg-time>.
~ /instellingen
~ [Dag en uur]
> [Vrijdag 16:00]
    Gelukt. U krijgt elke schoolweek een kaart, op vrijdag om 16:00. In de vakantie komt er geen kaart.
    ·
    De eerstvolgende komt op <tg-time unix="1795791600" format="wDt">vrijdag 27 november om 16:00 uur</tg-time>.
~ /instellingen
~ [Dag en uur]
~ [Een ander moment]
~ [Maandag]
> [08:00]
    Gelukt. U krijgt elke schoolweek een kaart, op maandag om 08:00. In de vakantie komt er geen kaart.
    ·
    De eerstvolgende komt op <tg-time unix="1796022000" format="wDt">maandag 30 november om 08:00 uur</tg-time>.
~ /instellingen
~ [Dag en uur]
~ [Een ander moment]
~ [Dinsdag]
> [10:00]
    Gelukt. U krijgt elke schoolweek een kaart, op dinsdag om 10:00. In de vakantie komt er geen kaart.
    ·
    De eerstvolgende komt op <tg-time unix="1796115600" format="wDt">dinsdag 1 december om 10:00 uur</tg-time>.
~ /instellingen
~ [Dag en uur]
~ [Een ander moment]
~ [Woensdag]
> [12:00]
    Gelukt. U krijgt elke schoolweek een kaart, op woensdag om 12:00. In de vakantie komt er geen kaart.
    ·
    De eerstvolgende komt op <tg-time unix="1796209200" format="wDt">woensdag 2 december om 12:00 uur</tg-time>.
~ /instellingen
~ [Dag en uur]
~ [Een ander moment]
~ [Donderdag]
> [14:00]
    Gelukt. U krijgt elke schoolweek een kaart, op donderdag om 14:00. In de vakantie komt er geen kaart.
    ·
    De eerstvolgende komt op <tg-time unix="1796302800" format="wDt">donderdag 3 december om 14:00 uur</tg-time>.
~ /instellingen
~ [Dag en uur]
~ [Een ander moment]
~ [Vrijdag]
> [16:00]
    Gelukt. U krijgt elke schoolweek een kaart, op vrijdag om 16:00. In de vakantie komt er geen kaart.
    ·
    De eerstvolgende komt op <tg-time unix="1795791600" format="wDt">vrijdag 27 november om 16:00 uur</tg-time>.
~ /instellingen
~ [Dag en uur]
~ [Een ander moment]
~ [Zaterdag]
> [17:00]
    Gelukt. U krijgt elke schoolweek een kaart, op zaterdag om 17:00. In de vakantie komt er geen kaart.
    ·
    De eerstvolgende komt op <tg-time unix="1795881600" format="wDt">zaterdag 28 november om 17:00 uur</tg-time>.
~ /instellingen
~ [Dag en uur]
~ [Een ander moment]
~ [Zondag]
> [19:00]
    Gelukt. U krijgt elke schoolweek een kaart, op zondag om 19:00. In de vakantie komt er geen kaart.
    ·
    De eerstvolgende komt op <tg-time unix="1795975200" format="wDt">zondag 29 november om 19:00 uur</tg-time>.
~ /instellingen
~ [Dag en uur]
~ [Een ander moment]
> [Terug]
    Wanneer wilt u de kaart krijgen?
    ·
    Kies een rustig moment. Ons voorstel: zaterdag om 10:00 uur.
    [Zaterdag 10:00] [Zondag 17:00] [Woensdag 13:00] [Vrijdag 16:00] [Een ander moment]
~ /instellingen
> [Wat wordt bewaard?]
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
    Wat u typt, staat op de server achter slot. Wist u alles, dan kan niemand het meer lezen.
    ·
    De app waarin dit gesprek staat, bewaart het gesprek ook. Daar gaat de school niet over. Een bericht of het hele gesprek wissen kan in de app zelf.
    ·
    U krijgt de kaart van Groep 5b op zondag om 19:00.
    ·
    Wat wilt u veranderen?
    [Dag en uur] [Taal] [Pauze] [Kaart horen] [Wat wordt bewaard?] [Alles wissen] [Stop] [Zo laten]
~ /instellingen
> [Stop]
    U bent gestopt. U krijgt geen kaarten meer.
    ·
    Wilt u later weer meedoen? Tik dan op de link van school.
    ·
    Over 28 dagen wis ik wat ik van u heb. Kan het niet wachten? Kies /wissen.
