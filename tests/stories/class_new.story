# A teacher makes a second class, and parents come in by its code; by an old code they don't.
= sanne
> /klas
    Dit zijn je klassen. Tik er een aan, of maak een nieuwe.
    [Groep 5b] [Nieuwe klas] [Naar het menu]
> [Nieuwe klas]
    Hoe heet de klas? Ouders zien deze naam op hun kaart.
    ·
    Bijvoorbeeld: Groep 5b. Gebruik geen naam van een leerling.
    [Toch niet]
> Groep 5B
    Op De Regenboog is al een klas met de naam Groep 5B. Kies een andere naam.
    [Toch niet]
> (61 characters)
    Deze naam is te lang. Kies er een van hooguit 60 tekens.
    [Toch niet]
> (70 characters)
    Deze naam is te lang. Kies er een van hooguit 60 tekens.
    [Toch niet]
> Groep   6a
    Hoe oud zijn de leerlingen van <b>Groep 6a</b>? Daar passen de thema's bij.
    [Groep 1-2] [Groep 3-5] [Groep 6-8] [Voortgezet onderwijs]
> [Groep 6-8]
    In de vakantie komen er geen kaarten. De Regenboog heeft de vakanties van regio <b>midden</b>. Deze klas ook?
    [Ja, zoals de school] [Nee, noord] [Nee, midden] [Nee, zuid]
> [Nee, noord]
    <b>Groep 6a</b> is klaar. Nu kunnen ouders meedoen.
    ·
    Met /thema kies je waar de klas aan werkt.
    ·
    Zo doen ouders van <b>Groep 6a</b> mee. Ze typen in een gesprek met mij:
    ·
    /start code-1
    ·
    De code werkt tot 27 november 2027.
    [Poster om op te hangen] [QR-code] [Nieuwe code] [Klaar]
    (the app offers /start /menu /voorbereiden /verder /pauze /oefenen /plan /kort /terugblik /tolk /veiligheid /herinneringen /thema /klas /jaarplan /cijfers /bericht /deur /leerling /herstel /huisbezoek /vaardigheden /browser /kaart /thuis /instellingen /mijngegevens /taal /privacy /help /stop)
> [Poster om op te hangen]
    De poster, om te printen en op te hangen.
    (the file poster.pdf)
    ---
    Zo doen ouders van <b>Groep 6a</b> mee. Ze typen in een gesprek met mij:
    ·
    /start code-1
    ·
    De code werkt tot 27 november 2027.
    [Poster om op te hangen] [QR-code] [Nieuwe code] [Klaar]
> [QR-code]
    De QR-code, voor in een brief of nieuwsbrief.
    (the file qr-code.png)
    ---
    Zo doen ouders van <b>Groep 6a</b> mee. Ze typen in een gesprek met mij:
    ·
    /start code-1
    ·
    De code werkt tot 27 november 2027.
    [Poster om op te hangen] [QR-code] [Nieuwe code] [Klaar]

= fatma
~ /start code-1
~ [Türkçe]
> [Evet, katılıyorum]
    Kart size ne zaman gelsin?
    ·
    Rahat olduğunuz bir zaman seçin. Bizim önerimiz: cumartesi günü, saat 10:00.
    [Cumartesi 10:00] [Pazar 17:00] [Çarşamba 13:00] [Cuma 16:00] [Başka gün ya da saat]

= sanne
> [Nieuwe code]
    Met een nieuwe code werkt de oude meteen niet meer. Hangt er een poster? Hang dan een nieuwe op. Ouders die al meedoen, blijven.
    [Ja, een nieuwe code] [Oude code houden]
> [Oude code houden]
    Zo doen ouders van <b>Groep 6a</b> mee. Ze typen in een gesprek met mij:
    ·
    /start code-1
    ·
    De code werkt tot 27 november 2027.
    [Poster om op te hangen] [QR-code] [Nieuwe code] [Klaar]
~ [Nieuwe code]
> [Ja, een nieuwe code]
    Zo doen ouders van <b>Groep 6a</b> mee. Ze typen in een gesprek met mij:
    ·
    /start code-2
    ·
    De code werkt tot 27 november 2027.
    [Poster om op te hangen] [QR-code] [Nieuwe code] [Klaar]
> [Klaar]
    Dit zijn je klassen. Tik er een aan, of maak een nieuwe.
    [Groep 5b] [Groep 6a] [Nieuwe klas] [Naar het menu]
> /klas
    Dit zijn je klassen. Tik er een aan, of maak een nieuwe.
    [Groep 5b] [Groep 6a] [Nieuwe klas] [Naar het menu]
> [Groep 6a]
    <b>Groep 6a</b> (Groep 6-8)
    ·
    De code voor ouders werkt tot 27 november 2027.
    [Ouders uitnodigen] [Collega erbij] [Ik stop met deze klas] [Mijn klassen]
> [Mijn klassen]
    Dit zijn je klassen. Tik er een aan, of maak een nieuwe.
    [Groep 5b] [Groep 6a] [Nieuwe klas] [Naar het menu]
> [Naar het menu]
    Wat wil je doen?
    [Gesprek voorbereiden] [Oefenen met een ouder] [Korte hulp] [Thema van de klas] [Mijn klassen] [Cijfers van de klas] [Kaart inspreken] [Wat wordt bewaard?] [Hulp]

= omar2
~ /start
~ [English]
> code-1
    This link is too old and does not work any more. Please ask the school for a new link.
    [Go to the menu]
> code-2
    De Regenboog: Groep 6a
    Choose your language.
    [Nederlands] [English] [Türkçe] [العربية] [polski] [українська] [فارسی · دری] [ትግርኛ] [Soomaali] [español] [română] [български] [русский] [français] [Deutsch] [português] [中文] [Papiamentu]

# Who joined before still gets the card.
@ 2026-12-05T10:00
! tick fatma
    (planned 3, sent 3, dropped 0)
    (fatma)
    🏠 <b>Okulda bir gün</b> · Groep 6a
    ·
    <b>Çocuğunuza şunu sorun:</b>
    Bugün okul nasıldı? 1’den 10’a kadar bir puan ver. Neden bu puanı verdin?
    ·
    <b>Birlikte yapın (5 dakika):</b>
    Önce siz başlayın: Sizin gününüz kaç puan? Her puan olur, yanlışı yok.
    ·
    <i>Bilgisayar çevirisi, daha kontrol edilmedi.</i>
    [Başka soru] [Çok zor] [İyi gitti] [Ayarlar] [Durdur]
