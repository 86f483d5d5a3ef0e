# A pause of two weeks, a month, until after the holiday, or until a day; cards come again by themselves, or sooner.
= mila
~ /start demo5b
~ [Nederlands]
~ [Ja, ik doe mee]
~ [Zaterdag 10:00]
@ 2026-11-30T09:00
> /instellingen
    U krijgt de kaart van Groep 5b op zaterdag om 10:00.
    ·
    Wat wilt u veranderen?
    [Dag en uur] [Taal] [Pauze] [Kaart horen] [Wat wordt bewaard?] [Alles wissen] [Stop] [Zo laten]
> [Pauze]
    Hoe lang wilt u geen kaart?
    ·
    Kies een knop. Of typ de dag waarop de kaart weer mag komen, zoals 12-1.
    [Twee weken] [Tot na de vakantie] [Een maand] [Zo laten]
> [Twee weken]
    Goed, u krijgt nu een tijd geen kaart. De volgende komt op <tg-time unix="1797670800" format="wDt">zaterdag 19 december om 10:00 uur</tg-time>.
    ·
    Eerder weer beginnen kan altijd, via /instellingen. En /kaart werkt ook in de pauze.
> /instellingen
    U krijgt de kaart van Groep 5b op zaterdag om 10:00.
    ·
    U heeft nu pauze. De volgende kaart komt op <tg-time unix="1797670800" format="wDt">zaterdag 19 december om 10:00 uur</tg-time>.
    ·
    Wat wilt u veranderen?
    [Dag en uur] [Taal] [Weer beginnen] [Kaart horen] [Wat wordt bewaard?] [Alles wissen] [Stop] [Zo laten]
> /kaart
    🏠 <b>De schooldag</b> · Groep 5b
    ·
    <b>Vraag aan uw kind:</b>
    Hoe was het vandaag op school? Geef een cijfer. Waarom dat cijfer?
    ·
    <b>Doe samen (5 minuten):</b>
    Begin zelf: welk cijfer krijgt uw eigen dag? Elk cijfer is goed.
    [Andere vraag] [Te moeilijk] [Ging goed] [Instellingen] [Stop]
@ 2026-12-05T10:00
! tick mila
    (planned 2, sent 2, dropped 0)
@ 2026-12-12T10:00
! tick mila
    (planned 2, sent 2, dropped 0)
@ 2026-12-19T10:00
! tick mila
    (planned 3, sent 3, dropped 0)
    (mila)
    🏠 <b>De schooldag</b> · Groep 5b
    ·
    <b>Vraag aan uw kind:</b>
    Wat was het vervelendste vandaag? Hoe ging het verder?
    ·
    <b>Doe samen (5 minuten):</b>
    Kies een rustig moment, niet meteen na school. Luister eerst. U hoeft niets op te lossen.
    [Andere vraag] [Te moeilijk] [Ging goed] [Instellingen] [Stop]
> /instellingen
    U krijgt de kaart van Groep 5b op zaterdag om 10:00.
    ·
    Wat wilt u veranderen?
    [Dag en uur] [Taal] [Pauze] [Kaart horen] [Wat wordt bewaard?] [Alles wissen] [Stop] [Zo laten]
> [Pauze]
    Hoe lang wilt u geen kaart?
    ·
    Kies een knop. Of typ de dag waarop de kaart weer mag komen, zoals 12-1.
    [Twee weken] [Tot na de vakantie] [Een maand] [Zo laten]
> [Zo laten]
    Goed, alles blijft zoals het is.
> pauze
    Hoe lang wilt u geen kaart?
    ·
    Kies een knop. Of typ de dag waarop de kaart weer mag komen, zoals 12-1.
    [Twee weken] [Tot na de vakantie] [Een maand] [Zo laten]
> [Tot na de vakantie]
    Goed, u krijgt nu een tijd geen kaart. De volgende komt op <tg-time unix="1799485200" format="wDt">zaterdag 9 januari om 10:00 uur</tg-time>.
    ·
    Eerder weer beginnen kan altijd, via /instellingen. En /kaart werkt ook in de pauze.
> /pauze
    U heeft nu pauze. De volgende kaart komt op <tg-time unix="1799485200" format="wDt">zaterdag 9 januari om 10:00 uur</tg-time>.
    [Weer beginnen] [Langer of korter] [Zo laten]
> [Langer of korter]
    Hoe lang wilt u geen kaart?
    ·
    Kies een knop. Of typ de dag waarop de kaart weer mag komen, zoals 12-1.
    [Twee weken] [Tot na de vakantie] [Een maand] [Zo laten]
> [Een maand]
    Goed, u krijgt nu een tijd geen kaart. De volgende komt op <tg-time unix="1800694800" format="wDt">zaterdag 23 januari om 10:00 uur</tg-time>.
    ·
    Eerder weer beginnen kan altijd, via /instellingen. En /kaart werkt ook in de pauze.
> pauze
    U heeft nu pauze. De volgende kaart komt op <tg-time unix="1800694800" format="wDt">zaterdag 23 januari om 10:00 uur</tg-time>.
    [Weer beginnen] [Langer of korter] [Zo laten]
> [Zo laten]
    Goed, alles blijft zoals het is.
> pauze
    U heeft nu pauze. De volgende kaart komt op <tg-time unix="1800694800" format="wDt">zaterdag 23 januari om 10:00 uur</tg-time>.
    [Weer beginnen] [Langer of korter] [Zo laten]
> [Weer beginnen]
    Fijn, u krijgt weer kaarten. De eerstvolgende komt op <tg-time unix="1799485200" format="wDt">zaterdag 9 januari om 10:00 uur</tg-time>.
> /instellingen
    U krijgt de kaart van Groep 5b op zaterdag om 10:00.
    ·
    Wat wilt u veranderen?
    [Dag en uur] [Taal] [Pauze] [Kaart horen] [Wat wordt bewaard?] [Alles wissen] [Stop] [Zo laten]
> [Pauze]
    Hoe lang wilt u geen kaart?
    ·
    Kies een knop. Of typ de dag waarop de kaart weer mag komen, zoals 12-1.
    [Twee weken] [Tot na de vakantie] [Een maand] [Zo laten]
> ik weet het niet
    Welke dag bedoelt u? Schrijf hem met cijfers, zoals 12-1.
    ·
    Hoe lang wilt u geen kaart?
    ·
    Kies een knop. Of typ de dag waarop de kaart weer mag komen, zoals 12-1.
    [Twee weken] [Tot na de vakantie] [Een maand] [Zo laten]
> zomaar iets
    Welke dag bedoelt u? Schrijf hem met cijfers, zoals 12-1.
    ·
    Hoe lang wilt u geen kaart?
    ·
    Kies een knop. Of typ de dag waarop de kaart weer mag komen, zoals 12-1.
    [Twee weken] [Tot na de vakantie] [Een maand] [Zo laten]
> 31-2
    Deze dag ken ik niet. Schrijf hem met cijfers, zoals 12-1.
    ·
    Hoe lang wilt u geen kaart?
    ·
    Kies een knop. Of typ de dag waarop de kaart weer mag komen, zoals 12-1.
    [Twee weken] [Tot na de vakantie] [Een maand] [Zo laten]
> 1-12-2026
    Die dag is al geweest. Kies een dag na vandaag.
    ·
    Hoe lang wilt u geen kaart?
    ·
    Kies een knop. Of typ de dag waarop de kaart weer mag komen, zoals 12-1.
    [Twee weken] [Tot na de vakantie] [Een maand] [Zo laten]
> 19-12
    Die dag is al geweest. Kies een dag na vandaag.
    ·
    Hoe lang wilt u geen kaart?
    ·
    Kies een knop. Of typ de dag waarop de kaart weer mag komen, zoals 12-1.
    [Twee weken] [Tot na de vakantie] [Een maand] [Zo laten]
> 12-1-2029
    Deze dag ken ik niet. Schrijf hem met cijfers, zoals 12-1.
    ·
    Hoe lang wilt u geen kaart?
    ·
    Kies een knop. Of typ de dag waarop de kaart weer mag komen, zoals 12-1.
    [Twee weken] [Tot na de vakantie] [Een maand] [Zo laten]
> 1-2-2028
    Dat is langer dan een jaar. Kies een eerdere dag. Of stop helemaal, met /stop.
    ·
    Hoe lang wilt u geen kaart?
    ·
    Kies een knop. Of typ de dag waarop de kaart weer mag komen, zoals 12-1.
    [Twee weken] [Tot na de vakantie] [Een maand] [Zo laten]
> 12 januari
    Goed, u krijgt nu een tijd geen kaart. De volgende komt op <tg-time unix="1800090000" format="wDt">zaterdag 16 januari om 10:00 uur</tg-time>.
    ·
    Eerder weer beginnen kan altijd, via /instellingen. En /kaart werkt ook in de pauze.
> /instellingen
    U krijgt de kaart van Groep 5b op zaterdag om 10:00.
    ·
    U heeft nu pauze. De volgende kaart komt op <tg-time unix="1800090000" format="wDt">zaterdag 16 januari om 10:00 uur</tg-time>.
    ·
    Wat wilt u veranderen?
    [Dag en uur] [Taal] [Weer beginnen] [Kaart horen] [Wat wordt bewaard?] [Alles wissen] [Stop] [Zo laten]
> [Weer beginnen]
    Fijn, u krijgt weer kaarten. De eerstvolgende komt op <tg-time unix="1799485200" format="wDt">zaterdag 9 januari om 10:00 uur</tg-time>.
> pauze
    Hoe lang wilt u geen kaart?
    ·
    Kies een knop. Of typ de dag waarop de kaart weer mag komen, zoals 12-1.
    [Twee weken] [Tot na de vakantie] [Een maand] [Zo laten]
> 12/1/2027
    Goed, u krijgt nu een tijd geen kaart. De volgende komt op <tg-time unix="1800090000" format="wDt">zaterdag 16 januari om 10:00 uur</tg-time>.
    ·
    Eerder weer beginnen kan altijd, via /instellingen. En /kaart werkt ook in de pauze.
@ 2027-01-09T10:00
! tick mila
    (planned 2, sent 2, dropped 0)
@ 2027-01-16T10:00
! tick mila
    (planned 3, sent 3, dropped 0)
    (mila)
    🏠 <b>De schooldag</b> · Groep 5b
    ·
    <b>Vraag aan uw kind:</b>
    Met wie was je in de pauze? Wat deden jullie?
    ·
    <b>Doe samen (5 minuten):</b>
    Vraag het als u samen loopt of fietst. Naast elkaar praten is vaak makkelijker.
    [Andere vraag] [Te moeilijk] [Ging goed] [Instellingen] [Stop]

# Only figures in another language; and no pause without cards.
= ayse
~ pauze
> 12 januari
    Hangi günü demek istediniz? Rakamla yazın, örneğin 12-1.
    ·
    Ne kadar süre kart gelmesin?
    ·
    Bir düğme seçin. Ya da kartın yeniden gelebileceği günü yazın, örneğin 12-1.
    [İki hafta] [Tatil bitene kadar] [Bir ay] [Böyle kalsın]
> ١٢-١
    O gün geçti. Bugünden sonraki bir günü seçin.
    ·
    Ne kadar süre kart gelmesin?
    ·
    Bir düğme seçin. Ya da kartın yeniden gelebileceği günü yazın, örneğin 12-1.
    [İki hafta] [Tatil bitene kadar] [Bir ay] [Böyle kalsın]
= vreemde
~ /start
~ [Nederlands]
> pauze
    U krijgt nu geen kaarten. Wilt u meedoen? Tik dan op de link van school.
