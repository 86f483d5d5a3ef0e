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
    De Regenboog: Groep 5b
    Dilinizi seçin.
    [Nederlands] [English] [Türkçe] [العربية]
> [Türkçe]
    Her hafta Groep 5b sınıfından size bir kart gelir: çocuğunuza soracağınız bir soru ve birlikte yapacağınız küçük bir şey. Hepsi beş dakika sürer. İstediğiniz dilde yapabilirsiniz.
    ·
    <b>Şunları kaydederim:</b> bu uygulamadaki hesabınızı, dilinizi, sınıfı, kartın gününü ve saatini, bir de hangi karta baktığınızı. Çocuğunuz hakkında hiçbir şey kaydetmem. Öğretmen ne seçtiğinizi görmez.
    ·
    Katılmak zorunda değilsiniz. İstediğiniz zaman bırakabilirsiniz: Durdur düğmesine dokunun ya da <i>dur</i> yazıp gönderin.
    ·
    Katılmak ister misiniz?
    ·
    <i>Bu metni bilgisayar çevirdi. Bu dili konuşan hiç kimse daha okuyup kontrol etmedi.</i>
    [Evet, katılıyorum] [Hayır, teşekkürler] [Hangi bilgiler kayıtlı?]
    (the app offers /start /menu /kaart /thuis /instellingen /taal /privacy /help /stop)
> 1
    Kart size ne zaman gelsin?
    ·
    Rahat olduğunuz bir zaman seçin. Bizim önerimiz: cumartesi günü, saat 10:00.
    [Cumartesi 10:00] [Pazar 17:00] [Çarşamba 13:00] [Cuma 16:00] [Başka gün ya da saat]
> 1
    Tamamdır. Okul olan her hafta size bir kart gelecek: cumartesi günü, saat 10:00. Tatilde kart gelmez.
    ·
    Sıradaki kartın tarihi: <tg-time unix="1795856400" format="wDt">28-11-2026 Cumartesi, saat 10:00</tg-time>.
@ 2026-11-28T10:00
! tick ayse
    (planned 2, sent 2, dropped 0)
    (ayse)
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
    [Andere vraag] [Te moeilijk] [Instellingen] [Stop]
