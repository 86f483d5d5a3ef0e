# Whoever stopped can join again by the same link.
= ayse
> dur
    Tamam, durdurdum. Artık size kart gelmeyecek.
    ·
    İleride yine katılmak ister misiniz? O zaman okulun verdiği linke dokunun.
    ·
    28 gün sonra, sizinle ilgili bende ne varsa silerim. Beklemek istemiyor musunuz? O zaman şunu seçin: /wissen
> /menu
    Şu an burada bir sınıfa ya da okula bağlı değilsiniz. Okuldan alacağınız bir link ya da kodla başlayın.
    [Başla] [Yardım]
> /start demo5b
    De Regenboog: Groep 5b
    Dilinizi seçin.
    [Nederlands] [English] [Türkçe] [العربية] [polski] [українська] [فارسی · دری] [ትግርኛ] [Soomaali] [español] [română] [български] [русский] [français] [Deutsch] [português] [中文] [Papiamentu]
> [Türkçe]
    Her hafta Groep 5b sınıfından size bir kart gelir: çocuğunuza soracağınız bir soru ve birlikte yapacağınız küçük bir şey. Hepsi beş dakika sürer. İstediğiniz dilde yapabilirsiniz.
    ·
    <b>Şunları kaydederim:</b> bu uygulamadaki hesabınızı, dilinizi, sınıfı, kartın gününü ve saatini, verdiğiniz arayı, okumayı mı dinlemeyi mi seçtiğinizi, bir de hangi karta baktığınızı. Çocuğunuz hakkında hiçbir şey kaydetmem. Öğretmen ne seçtiğinizi görmez.
    ·
    Bir kartın iyi gittiğini ya da çok zor geldiğini söylerseniz bunu bütün sınıf için sayarım, adınızı yazmam.
    ·
    Katılmak zorunda değilsiniz. İstediğiniz zaman bırakabilirsiniz: Durdur düğmesine dokunun ya da <i>dur</i> yazıp gönderin.
    ·
    Katılmak ister misiniz?
    ·
    <i>Bu metni bilgisayar çevirdi. Bu dili konuşan hiç kimse daha okuyup kontrol etmedi.</i>
    [Evet, katılıyorum] [Hayır, teşekkürler] [Hangi bilgiler kayıtlı?]
    (the app offers /start /menu /kaart /thuis /instellingen /mijngegevens /taal /privacy /help /stop)
> 1
    Kart size ne zaman gelsin?
    ·
    Rahat olduğunuz bir zaman seçin. Bizim önerimiz: cumartesi günü, saat 10:00.
    [Cumartesi 10:00] [Pazar 17:00] [Çarşamba 13:00] [Cuma 16:00] [Başka gün ya da saat]
> 1
    Tamamdır. Okul olan her hafta size bir kart gelecek: cumartesi günü, saat 10:00. Tatilde kart gelmez.
    ·
    İlk kart size hemen şimdi geliyor. Sıradaki kartın tarihi: <tg-time unix="1796461200" format="wDt">05-12-2026 Cumartesi, saat 10:00</tg-time>.
    ---
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
@ 2026-11-28T10:00
! tick ayse
    (planned 1, sent 1, dropped 0)
