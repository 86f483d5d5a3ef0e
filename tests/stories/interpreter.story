# An interpreter: booking one, what to say before and in between, and a card for the parent.
= sanne
> /tolk
    Met een goede tolk hoeft niemand te raden. Vraag nooit een kind om te tolken, ook geen broer of zus.
    ·
    Wat heb je nu nodig?
    [Een tolk boeken] [De tolk vooraf spreken] [Praten met een tolk erbij] [Een kaart voor de ouder] [Klaar] [Waarom?]
> [Waarom?]
    <blockquote expandable>Tolken legt druk op een kind. En niet alles wat je een ouder wilt zeggen, is voor een kind bedoeld. Een tolk van een bureau kan er ook per telefoon of video bij zijn.
    ·
    <i>Bron: Passend Onderwijs Almere (11 september 2019), Professionele tolken bij oudergesprekken (gezien november 2026); Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?</i></blockquote>
    [Een tolk boeken] [De tolk vooraf spreken] [Praten met een tolk erbij] [Een kaart voor de ouder] [Klaar] [Waarom?]
> [Een tolk boeken]
    Vraag de ouder om welke taal het gaat, en of een man of een vrouw prettiger is. Boek daarna bij het tolkbureau van je school. Weet je niet welk? Vraag het de schoolleider.
    ·
    Reken op twee keer zoveel tijd. Alles wordt twee keer gezegd.
    ·
    Wil je nog iets weten?
    [Een tolk boeken] [De tolk vooraf spreken] [Praten met een tolk erbij] [Een kaart voor de ouder] [Klaar]
> [De tolk vooraf spreken]
    Spreek de tolk vijf minuten van tevoren. Vertel waar het gesprek over gaat, en welke schoolwoorden voorbijkomen.
    ·
    Vraag de tolk om alles te vertalen, ook wat moeilijk is om te zeggen. En om niets door te vertellen.
    ·
    Wil je nog iets weten?
    [Een tolk boeken] [De tolk vooraf spreken] [Praten met een tolk erbij] [Een kaart voor de ouder] [Klaar]
> [Praten met een tolk erbij]
    Kijk de ouder aan, niet de tolk. Praat tegen de ouder: “Wat ziet u thuis?”
    ·
    Zeg één ding tegelijk, in korte zinnen. Wacht dan. Vraag aan het eind: “Ik wil weten of ik duidelijk was. Wat spraken we volgens u af?”
    ·
    Wil je nog iets weten?
    [Een tolk boeken] [De tolk vooraf spreken] [Praten met een tolk erbij] [Een kaart voor de ouder] [Klaar]
> [Een kaart voor de ouder]
    In welke taal? Je krijgt de kaart ook in het Nederlands. Laat de kaart zien, of stuur de kaart via het kanaal van je school.
    [Nederlands] [English] [Türkçe] [العربية] [polski] [українська] [فارسی · دری] [ትግርኛ] [Soomaali] [español] [română] [български] [русский] [français] [Deutsch] [português] [中文] [Papiamentu] [Die taal staat er niet bij]
> [Türkçe]
    <b>Okulda tercümanlı bir görüşme</b>
    ·
    Çocuğunuz hakkında sizinle konuşmak istiyoruz. Kendi dilinizde konuşmayı mı tercih edersiniz? O zaman görüşmede bir tercüman olabilir. Tercüman hem sizin hem bizim söylediğimiz her şeyi çevirir.
    ·
    Hangi dilde konuşmak istediğinizi bize söyleyin veya yazın. Tercümanı bulmakla biz ilgileniriz. Çocuğunuzun çeviri yapması gerekmez.
    ---
    <b>Een gesprek op school, met een tolk</b>
    ·
    Wij willen graag met u praten over uw kind. Spreekt u liever uw eigen taal? Dan kan er een tolk bij zijn. Een tolk vertaalt alles wat u zegt en alles wat wij zeggen.
    ·
    Zeg of schrijf ons welke taal u wilt spreken. Wij zoeken een tolk. Uw kind hoeft niet te tolken.
    ·
    Wil je nog iets weten?
    [Een tolk boeken] [De tolk vooraf spreken] [Praten met een tolk erbij] [Een kaart voor de ouder] [Klaar]
~ [Een kaart voor de ouder]
> [Die taal staat er niet bij]
    Die kaart heb ik nog niet. Vraag het tolkbureau om één zin in die taal. Of vraag een collega die de taal spreekt.
    ·
    Wil je nog iets weten?
    [Een tolk boeken] [De tolk vooraf spreken] [Praten met een tolk erbij] [Een kaart voor de ouder] [Klaar]
~ [Een tolk boeken]
> [Klaar]
    Goed. Je vindt dit terug met /tolk.
~ /tolk
~ [De tolk vooraf spreken]
~ /tolk
~ [Praten met een tolk erbij]
~ /tolk
~ [Een kaart voor de ouder]
> [العربية]
    <b>لقاء في المدرسة مع مترجم</b>
    ·
    نودّ أن نتحدث معكم عن طفلكم. هل تفضّلون التحدث بلغتكم؟ يمكن عندها أن يكون معنا مترجم. المترجم يترجم كل ما تقولونه أنتم وكل ما نقوله نحن.
    ·
    أخبرونا أو اكتبوا لنا بأي لغة تريدون التحدث. نحن نبحث عن مترجم. لا داعي لأن يترجم طفلكم.
    ---
    <b>Een gesprek op school, met een tolk</b>
    ·
    Wij willen graag met u praten over uw kind. Spreekt u liever uw eigen taal? Dan kan er een tolk bij zijn. Een tolk vertaalt alles wat u zegt en alles wat wij zeggen.
    ·
    Zeg of schrijf ons welke taal u wilt spreken. Wij zoeken een tolk. Uw kind hoeft niet te tolken.
    ·
    Wil je nog iets weten?
    [Een tolk boeken] [De tolk vooraf spreken] [Praten met een tolk erbij] [Een kaart voor de ouder] [Klaar]
