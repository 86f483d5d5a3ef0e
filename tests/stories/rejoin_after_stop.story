# Whoever stopped can join again by the same link.
= ayse
> dur
    Tamam, durdurdum. Artık size kart gelmeyecek.
    ·
    İleride yine katılmak ister misiniz? O zaman okulun verdiği linke dokunun.
> /menu
    Bu mesajın Türkçesi henüz yok.
    ·
    U hoort nu niet bij een klas of school. Begin met een link of code van school.
    [Beginnen] [Hulp]
> /start demo5b
    Bu mesajın Türkçesi henüz yok.
    ·
    De Regenboog: Groep 5b
    Kies uw taal.
    Choose your language.
    Dilinizi seçin.
    اختاروا لغتكم.
    [Nederlands] [English] [Türkçe] [العربية]
> [Türkçe]
    Bu mesajın Türkçesi henüz yok.
    ·
    Elke week krijgt u één kaart van Groep 5b: een vraag voor uw kind en iets kleins om samen te doen. Het duurt vijf minuten. U mag het doen in elke taal.
    ·
    <b>Dit bewaar ik:</b> uw account in deze app, uw taal, de klas, de dag en het uur van de kaart, uw pauze, of u leest of luistert, en welke kaart u bekeek. Over uw kind niets. De leraar ziet niet wat u kiest.
    ·
    Zegt u dat een kaart goed ging of te moeilijk was? Dan tel ik dat voor de hele klas, zonder uw naam.
    ·
    Meedoen is vrij. Stoppen kan altijd: tik op Stop of stuur het woord <i>stop</i>.
    ·
    Wilt u meedoen?
    ·
    <i>Deze tekst is vertaald door een computer. Nog niemand die deze taal spreekt, heeft hem nagelezen.</i>
    [Ja, ik doe mee] [Nee, liever niet] [Wat wordt bewaard?]
    (the app offers /start /menu /kaart /instellingen /taal /privacy /help /stop)
> 1
    Kart size ne zaman gelsin?
    ·
    Rahat olduğunuz bir zaman seçin. Bizim önerimiz: cumartesi günü, saat 10:00.
    [Cumartesi 10:00] [Pazar 17:00] [Çarşamba 13:00] [Cuma 16:00] [Başka gün ya da saat]
> 1
    Bu mesajın Türkçesi henüz yok.
    ·
    Gelukt. U krijgt elke schoolweek een kaart, op zaterdag om 10:00. In de vakantie komt er geen kaart.
    ·
    De eerste krijgt u nu meteen. De volgende komt op <tg-time unix="1796461200" format="wDt">zaterdag 5 december om 10:00 uur</tg-time>.
    ---
    Bu mesajın Türkçesi henüz yok.
    ·
    🏠 <b>De schooldag</b> · Groep 5b
    ·
    <b>Vraag aan uw kind:</b>
    Waar heb je morgen zin in?
    ·
    <b>Doe samen (5 minuten):</b>
    Vraag het voor het slapen. Noem ook iets waar u zelf zin in hebt.
    ·
    <i>Vertaald door een computer, nog niet nagelezen.</i>
    [Andere vraag] [Te moeilijk] [Ging goed] [Instellingen] [Stop]
@ 2026-11-28T10:00
! tick ayse
    (planned 1, sent 1, dropped 0)
