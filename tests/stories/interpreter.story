# An interpreter: booking one, what to say before and in between, and a card for the parent.
= sanne
> /tolk
    Een goede tolk geeft rust, aan de ouder en aan jou. Vraag nooit een kind om te tolken, ook geen grote broer of zus.
    ·
    Wat heb je nu nodig?
    [Een tolk boeken] [De tolk vooraf spreken] [Praten met een tolk erbij] [Een kaart voor de ouder] [Klaar] [Waarom?]
> [Waarom?]
    <blockquote expandable>Tolken legt druk op een kind. En niet alles wat je een ouder wilt zeggen, is voor een kind bedoeld. Een tolk van een bureau kan er ook per telefoon of video bij zijn.
    ·
    <i>Bron: Passend Onderwijs Almere (11 september 2019), Professionele tolken bij oudergesprekken (gezien november 2026); Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?</i></blockquote>
    [Een tolk boeken] [De tolk vooraf spreken] [Praten met een tolk erbij] [Een kaart voor de ouder] [Klaar] [Waarom?]
> [Een tolk boeken]
    Vraag de ouder welke taal het is, en of een man of een vrouw prettiger is. Boek daarna via het bureau van je school. Weet je niet welk? Vraag het de schoolleider.
    ·
    Trek voor het gesprek twee keer zoveel tijd uit. Alles wordt twee keer gezegd.
    ·
    Wil je nog iets weten?
    [Een tolk boeken] [De tolk vooraf spreken] [Praten met een tolk erbij] [Een kaart voor de ouder] [Klaar]
> [De tolk vooraf spreken]
    Spreek de tolk vijf minuten eerder. Vertel waar het gesprek over gaat, en welke schoolwoorden voorbijkomen.
    ·
    Vraag of alles vertaald wordt, ook wat ongemakkelijk klinkt. En of alles vertrouwelijk blijft.
    ·
    Wil je nog iets weten?
    [Een tolk boeken] [De tolk vooraf spreken] [Praten met een tolk erbij] [Een kaart voor de ouder] [Klaar]
> [Praten met een tolk erbij]
    Kijk de ouder aan, niet de tolk. Praat tegen de ouder: “Wat ziet u thuis?”
    ·
    Zeg één ding tegelijk, in korte zinnen. Wacht dan. Vraag aan het eind: “Wilt u in uw eigen woorden zeggen wat we afspraken?”
    ·
    Wil je nog iets weten?
    [Een tolk boeken] [De tolk vooraf spreken] [Praten met een tolk erbij] [Een kaart voor de ouder] [Klaar]
> [Een kaart voor de ouder]
    In welke taal? Je krijgt de kaart ook in het Nederlands. Laat hem zien, of stuur hem via het kanaal van je school.
    [Nederlands] [English] [Türkçe] [العربية] [Die taal staat er niet bij]
> [Türkçe]
    <b>Okulda tercümanlı bir görüşme</b>
    ·
    Çocuğunuz hakkında sizinle konuşmak istiyoruz. Kendi dilinizde konuşmayı mı tercih edersiniz? O zaman bir tercüman da gelebilir. Tercüman sizin ve bizim söylediğimiz her şeyi çevirir.
    ·
    Hangi dilde konuşmak istediğinizi bize söyleyin veya yazın. Tercümanı biz ararız. Çocuğunuzun çeviri yapması gerekmez.
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
    Dan heb ik die kaart nog niet. Vraag het bureau van de tolk om één zin in die taal, of vraag een collega die de taal spreekt.
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
    <b>مقابلة في المدرسة مع مترجم</b>
    ·
    نودّ أن نتحدث معكم عن طفلكم. هل تفضّلون التحدث بلغتكم؟ يمكن إذن أن يحضر مترجم. المترجم يترجم كل ما تقولونه أنتم وكل ما نقوله نحن.
    ·
    أخبرونا، أو اكتبوا لنا، بأي لغة تريدون التحدث. نحن نبحث عن مترجم. لا يحتاج طفلكم إلى أن يترجم.
    ---
    <b>Een gesprek op school, met een tolk</b>
    ·
    Wij willen graag met u praten over uw kind. Spreekt u liever uw eigen taal? Dan kan er een tolk bij zijn. Een tolk vertaalt alles wat u zegt en alles wat wij zeggen.
    ·
    Zeg of schrijf ons welke taal u wilt spreken. Wij zoeken een tolk. Uw kind hoeft niet te tolken.
    ·
    Wil je nog iets weten?
    [Een tolk boeken] [De tolk vooraf spreken] [Praten met een tolk erbij] [Een kaart voor de ouder] [Klaar]
