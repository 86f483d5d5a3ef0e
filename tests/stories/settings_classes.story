# Two classes: one is left, the other stays; and to leave the last is to stop.
! class groep-3-5 Groep 3c
! invitation class OUDERS-3C Groep 3c
= mila
~ /start demo5b
~ [Nederlands]
~ [Ja, ik doe mee]
~ [Zaterdag 10:00]
~ /start OUDERS-3C
~ [Nederlands]
~ [Ja, ik doe mee]
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
> /instellingen
    U krijgt de kaart van Groep 5b, Groep 3c op zaterdag om 10:00.
    ·
    Wat wilt u veranderen?
    [Dag en uur] [Taal] [Pauze] [Kaart horen] [Mijn klassen] [Wat wordt bewaard?] [Alles wissen] [Stop] [Zo laten]
> [Mijn klassen]
    Dit zijn uw klassen. Tik op een klas om met die kaart te stoppen.
    [Groep 5b] [Groep 3c] [Zo laten]
> [Zo laten]
    Goed, alles blijft zoals het is.
> /instellingen
    U krijgt de kaart van Groep 5b, Groep 3c op zaterdag om 10:00.
    ·
    Wat wilt u veranderen?
    [Dag en uur] [Taal] [Pauze] [Kaart horen] [Mijn klassen] [Wat wordt bewaard?] [Alles wissen] [Stop] [Zo laten]
~ [Mijn klassen]
> [Groep 5b]
    Wilt u geen kaart meer van Groep 5b?
    ·
    De kaarten van uw andere klassen blijven komen.
    [Ja, geen kaart meer] [Nee, zo laten]
> [Nee, zo laten]
    Goed, alles blijft zoals het is.
~ /instellingen
~ [Mijn klassen]
~ [Groep 5b]
> [Ja, geen kaart meer]
    Goed. U krijgt geen kaart meer van Groep 5b. Wilt u later weer meedoen? Tik dan op de link van die klas.
@ 2026-12-05T10:00
! tick mila
    (planned 3, sent 3, dropped 0)
    (mila)
    🏠 <b>De schooldag</b> · Groep 3c
    ·
    <b>Vraag aan uw kind:</b>
    Hoe was het vandaag op school? Geef een cijfer. Waarom dat cijfer?
    ·
    <b>Doe samen (5 minuten):</b>
    Begin zelf: welk cijfer krijgt uw eigen dag? Elk cijfer is goed.
    [Andere vraag] [Te moeilijk] [Ging goed] [Instellingen] [Stop]
> /instellingen
    U krijgt de kaart van Groep 3c op zaterdag om 10:00.
    ·
    Wat wilt u veranderen?
    [Dag en uur] [Taal] [Pauze] [Kaart horen] [Wat wordt bewaard?] [Alles wissen] [Stop] [Zo laten]
