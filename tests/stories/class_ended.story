# A class ends: its parents get one last message, each in their language, and no card after that.
! class groep-6-8 Groep 6a
! teaches sanne Groep 6a
! invitation class ZES-A-1 Groep 6a

= omar
~ /start ZES-A-1
~ [العربية]
~ [نعم، أريد المشاركة]

@ 2027-06-15T12:00
= sanne
~ /klas
~ [Groep 5b]
> [Nieuw schooljaar]
    Gaat <b>Groep 5b</b> volgend jaar door? Dan blijven de ouders die meedoen. Sluit je de klas af, dan krijgen zij niets meer.
    [De klas gaat door] [Klas afsluiten] [Nu nog niet]
> [Klas afsluiten]
    Weet je het zeker? Ouders van <b>Groep 5b</b> krijgen nog één bericht, in hun taal. Daarna niets meer. Dit kan niet terug.
    [Ja, afsluiten] [Toch niet]
> [Toch niet]
    Gaat <b>Groep 5b</b> volgend jaar door? Dan blijven de ouders die meedoen. Sluit je de klas af, dan krijgen zij niets meer.
    [De klas gaat door] [Klas afsluiten] [Nu nog niet]
~ [Klas afsluiten]
> [Ja, afsluiten]
    Groep 5b is afgesloten. De code werkt niet meer.
    ·
    Dit zijn je klassen. Tik er een aan, of maak een nieuwe.
    [Groep 6a] [Nieuwe klas] [Naar het menu]

= ayse
> /menu
    De Regenboog: <b>Groep 5b</b> sınıfı burada kapandı. Artık size kart gelmeyecek, bir şey yapmanız da gerekmez.
    ·
    Katıldığınız için teşekkür ederim.
    ---
    Şu an burada bir sınıfa ya da okula bağlı değilsiniz. Okuldan alacağınız bir link ya da kodla başlayın.
    [Başla] [Yardım]
= omar
> /menu
    من De Regenboog: انتهت بطاقات صف <b>Groep 5b</b>. لن تصلكم بطاقات من هذا الصف بعد الآن. وبطاقاتكم الأخرى تصل كالعادة.
    ·
    شكراً لكم على المشاركة.
    ---
    ماذا تريدون أن تفعلوا؟
    [بطاقة هذا الأسبوع] [المزيد للبيت] [الإعدادات] [أي معلومات نحفظ؟] [مساعدة] [إيقاف]

# The code works no longer; who was still joining hears so.
= fatma
~ /start
~ [English]
> demo5b
    This link is too old and does not work any more. Please ask the school for a new link.
    [Go to the menu]

@ 2027-06-19T10:00
! tick
    (planned 1, sent 1, dropped 0)
    (omar)
    🏠 الموضوع: <b>اليوم المدرسي</b> · Groep 6a
    ·
    <b>سؤال لطفلكم:</b>
    من ساعدك؟ ومن ساعدت أنت؟
    ·
    <b>افعلوا هذا معاً (5 دقائق):</b>
    اسألوا وأنتم تفعلون شيئاً معاً، مثل غسل الصحون. واشكروا طفلكم على المساعدة.
    ·
    <i>ترجمة آلية لم تُراجَع بعد.</i>
    [سؤال آخر] [هذا صعب علينا] [نجحت معنا] [الإعدادات] [إيقاف]

# The name is free again.
= sanne
~ /klas
~ [Nieuwe klas]
~ Groep 5b
~ [Groep 3-5]
> [Ja, zoals de school]
    <b>Groep 5b</b> is klaar. Nu kunnen ouders meedoen.
    ·
    Met /thema kies je waar de klas aan werkt.
    ·
    Zo doen ouders van <b>Groep 5b</b> mee. Ze typen in een gesprek met mij:
    ·
    /start code-1
    ·
    De code werkt tot 18 juni 2028.
    [Poster om op te hangen] [QR-code] [Nieuwe code] [Klaar]
    (the app offers /start /menu /voorbereiden /verder /pauze /oefenen /plan /kort /terugblik /tolk /veiligheid /herinneringen /thema /klas /jaarplan /cijfers /bericht /deur /leerling /herstel /huisbezoek /vaardigheden /browser /kaart /thuis /instellingen /mijngegevens /taal /privacy /help /stop)
