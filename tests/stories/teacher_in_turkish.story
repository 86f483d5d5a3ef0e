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
    (the app offers /start /menu /voorbereiden /verder /pauze /oefenen /plan /kort /terugblik /tolk /veiligheid /herinneringen /thema /klas /jaarplan /cijfers /bericht /deur /leerling /herstel /huisbezoek /vaardigheden /kaart /thuis /instellingen /mijngegevens /taal /privacy /help /stop)
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
    Bu mesajın Türkçesi henüz yok.
    ·
    <b>Wat je hier typt</b> staat op de server van je school en bij de app waarin je typt. Geen collega, leidinggevende of ouder krijgt het van mij te zien, tenzij jij een plan deelt.
    ·
    Ik bewaar je antwoorden, behalve waar ik zeg van niet. Zo kun je later verder. Schrijf een schuilnaam, nooit de naam van een leerling.
    ·
    Vraag je een seintje voor je gesprek? Dan bewaar ik ook die dag.
    ·
    Oefen je met een ouder? Dan bewaar ik wat jij in dat gesprek zegt. Zo kun je terugkijken.
    ·
    <b>Een ingesproken kaart</b> bewaar ik met de stem, tot die gewist wordt. Ouders van school horen de opname. Wissen kan met /inspreken.
    ·
    Wat je typt, staat op de server achter slot. Wist je alles, dan kan niemand het meer lezen. Wat ik van je heb, en tot wanneer, zie je met /mijngegevens.
    ·
    De app waarin dit gesprek staat, bewaart het gesprek ook. Daar gaat de school niet over. Een bericht of het hele gesprek wissen kan in de app zelf.
    ·
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
