# A teacher who chose Turkish as a parent: what is only in Dutch is in Dutch, and typed words count.
= sanne
> /taal
    Kies een taal.
    Choose a language.
    Bir dil seçin.
    اختاروا اللغة.
    [Nederlands] [English] [Türkçe] [العربية] [polski] [українська] [فارسی · دری] [ትግርኛ] [Soomaali] [español] [română] [български] [русский] [français] [Deutsch] [português] [中文] [Papiamentu]
> [Türkçe]
    Tamam. Bundan sonra Türkçe yazacağım.
    (the app offers /start /menu /voorbereiden /verder /pauze /oefenen /plan /kort /terugblik /tolk /veiligheid /herinneringen /thema /klas /jaarplan /cijfers /bericht /deur /leerling /herstel /huisbezoek /vaardigheden /browser /kaart /thuis /instellingen /mijngegevens /taal /privacy /help /stop)
> /voorbereiden
    Welk gesprek wil je voorbereiden?
    [Kennismaken] [Tegenvallende resultaten] [Schooladvies of niveau] [Gedrag in de klas] [Pesten] [Verzuim en te laat] [Zorgen om welzijn of thuis] [Zittenblijven of een andere school] [Klacht of boze ouder] [Andere verwachtingen] [Gescheiden ouders] [Tienminutengesprek] [Naar het menu]
> [Tegenvallende resultaten]
    Fijn dat je de tijd neemt. In dertien korte stappen maak je een plan voor je gesprek met ouders of verzorgers.
    ·
    Over wie gaat het? Gebruik een schuilnaam, en schrijf ook geen andere namen op.
    ·
    <i>Ik bewaar je antwoorden op de server van je school. De app bewaart het gesprek. Een ander leest het alleen als jij het deelt.</i>
    [Liever geen naam] [Voorbeeld] [Waarom?]
> Sem
    <b>Stap 1 van 13</b> · Past dit gesprek nu?
    ·
    Eerst even stilstaan. Waar lijkt je gesprek het meest op? Je keuze bewaar ik niet. In de app blijft mijn antwoord wel staan.
    [Een gewoon gesprek] [Ik ken de ouder nog niet] [Zorgen over veiligheid] [Boosheid of dreiging] [Voorbeeld] [Waarom?] [Terug] [Pauze]
> [Een gewoon gesprek]
    Goed. Dan kijken we rustig hoe je dit gesprek wilt voeren.
    ·
    Ga je nu verder met deze voorbereiding? Stop hier als je eerst moet overleggen.
    [Ja, alle stappen] [Ja, maar kort] [Nee, ik stop hier] [Terug] [Pauze]
> [Ja, alle stappen]
    <b>Stap 2 van 13</b> · Wat zag ik?
    ·
    Wat zag je bij Sem? Schrijf op wat een camera ook zou zien: wanneer, waar, wat en hoe vaak.
    ·
    Kies hooguit drie feiten. Wat je ervan denkt, komt hierna.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> voorbeeld
    “In oktober maakte Sem drie rekentoetsen van twintig sommen. Daarvan waren er 8, 7 en 9 goed.”
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> 👍
    Hier staan geen woorden in. Een kort antwoord is genoeg.
    ·
    <b>Stap 2 van 13</b> · Wat zag ik?
    ·
    Wat zag je bij Sem? Schrijf op wat een camera ook zou zien: wanneer, waar, wat en hoe vaak.
    ·
    Kies hooguit drie feiten. Wat je ervan denkt, komt hierna.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> overslaan
    Nu mag het wel: wat denk je erbij? Dat is je uitleg, nog geen feit.
    ·
    Zet er een vraag achter, zodat je het kunt navragen.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> /privacy
    <b>Buraya yazdıklarınız</b> okulunuzun sunucusunda ve kullandığınız uygulamada durur. Bunları hiçbir meslektaşınıza, yöneticinize ya da aileye göstermem. Sadece siz bir planı paylaşırsanız, o planı bir meslektaşınız okuyabilir.
    ·
    Cevaplarınızı kaydederim, böylece sonra devam edebilirsiniz. Sadece “kaydetmem” dediğim yerlerde kaydetmem. Takma ad yazın, öğrencinin adını hiçbir zaman yazmayın.
    ·
    Görüşmeniz için hatırlatma isterseniz o günü de kaydederim.
    ·
    Bir veliyle alıştırma yaparsanız o görüşmede söylediklerinizi kaydederim. Böylece geri dönüp bakabilirsiniz.
    ·
    <b>Kart seslendirirseniz</b> ses kaydınızı silinene kadar saklarım. Kaydı okulun velileri dinler. Silmek için: /inspreken
    ·
    Yazdıklarınızı sunucuda kilit altında tutarım. Her şeyi silerseniz onları artık hiç kimse okuyamaz. Sizinle ilgili neleri, ne zamana kadar sakladığımı görmek için: /mijngegevens
    ·
    Bu sohbet, kullandığınız uygulamada da kayıtlı kalır. Bu, okulun elinde değil. Bir mesajı ya da bütün sohbeti uygulamanın içinden silebilirsiniz.
    ---
    Nu mag het wel: wat denk je erbij? Dat is je uitleg, nog geen feit.
    ·
    Zet er een vraag achter, zodat je het kunt navragen.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> /bestaatniet
    Böyle bir komut yok. Yapabileceğiniz her şey burada: /menu
> /pauze
    Je antwoorden zijn bewaard. Tik op Verder als je weer tijd hebt.
    [Verder] [Herinner me later] [Menu]
> /menu
    Ne yapmak istersiniz?
    [Hazırlığa devam et] [Görüşmeye hazırlan] [Bir veliyle alıştırma yap] [Kısa yardım] [Hatırlatmalar] [Sınıfın konusu] [Sınıflarım] [Sınıfla ilgili sayılar] [Kart seslendir] [Hangi bilgiler kayıtlı?] [Yardım]
