# Helping at home, in four kinds: five tips each, and round again.
= ayse
~ /taal
~ [Nederlands]
> /helpen
    Wat u thuis doet, helpt uw kind heel veel. Op elke leeftijd, en in elke taal.
    ·
    Elke tip duurt vijf minuten. Wat kiest u?
    [Klaar voor school] [Moed geven] [Samen ontdekken] [Helpen met leren] [Meer voor thuis] [Waarom?]
> [Waarom?]
    <blockquote expandable>U hoeft geen leraar te zijn. U kent uw kind het best. Juist kleine dingen, elke week, maken verschil.
    ·
    <i>Bron: Loes van Wessum en Rieneke Pruis, lectoraat Leiderschap in onderwijs en opvoeding, Hogeschool Windesheim (2021), Samenwerken met ouders. Kwaliteitskaart voor schoolleiders; Nederlands Jeugdinstituut (NJi), Samen met ouders het welbevinden van een kind stimuleren; Stichting Stop Pesten Nu, naar onderzoek van de Rijksuniversiteit Groningen (Week Tegen Pesten 2017), Succesvolle samenwerking met ouders</i></blockquote>
    [Klaar voor school] [Moed geven] [Samen ontdekken] [Helpen met leren] [Meer voor thuis] [Waarom?]
~ [Meer voor thuis]
~ /helpen
> [Klaar voor school]
    <b>Uitgerust naar school</b>
    Vraag uw kind: “Wat helpt jou om goed te slapen?” Kies samen één ding. Probeer het een week.
    [Nog een tip] [Iets anders kiezen] [Meer voor thuis]
> [Nog een tip]
    <b>Eten en drinken</b>
    Vraag uw kind: “Wat neem je graag mee naar school?” Maak het samen klaar. Wie iets gegeten heeft, leert makkelijker.
    [Nog een tip] [Iets anders kiezen] [Meer voor thuis]
> [Nog een tip]
    <b>Op tijd</b>
    Leg ’s avonds samen alles klaar: de tas, de jas, de schoenen. Dan is de ochtend rustig en komt uw kind op tijd.
    [Nog een tip] [Iets anders kiezen] [Meer voor thuis]
> [Nog een tip]
    <b>Elke dag erbij</b>
    Wie een dag mist, mist een stukje van de les. Wil uw kind vaak niet naar school? Vraag rustig waarom. Vertel het ook aan de leraar.
    [Nog een tip] [Iets anders kiezen] [Meer voor thuis]
> [Nog een tip]
    <b>Thuis en school</b>
    Thuis is soms anders dan op school. Vraag uw kind: “Wat is op school anders dan bij ons?” Luister, en vertel hoe u het thuis doet.
    ·
    Meer hierover: /thuisanders
    [Nog een tip] [Iets anders kiezen] [Meer voor thuis]
~ [Nog een tip]
> [Iets anders kiezen]
    Wat u thuis doet, helpt uw kind heel veel. Op elke leeftijd, en in elke taal.
    ·
    Elke tip duurt vijf minuten. Wat kiest u?
    [Klaar voor school] [Moed geven] [Samen ontdekken] [Helpen met leren] [Meer voor thuis] [Waarom?]
~ [Klaar voor school]
~ [Meer voor thuis]
~ /helpen
> [Moed geven]
    <b>School is belangrijk</b>
    Zeg het gewoon eens: “Ik vind het fijn dat je naar school gaat. Ik wil graag weten wat je leert.”
    [Nog een tip] [Iets anders kiezen] [Meer voor thuis]
> [Nog een tip]
    <b>Laat eens zien</b>
    Vraag om één ding van school te zien: een tekening, een schrift, een foto. Vraag dan: “Hoe heb je dat gemaakt?”
    [Nog een tip] [Iets anders kiezen] [Meer voor thuis]
> [Nog een tip]
    <b>Zie hoe uw kind het probeert</b>
    Zeg wat u ziet: “Je ging door, ook toen het moeilijk was.” Dat helpt meer dan praten over een cijfer.
    [Nog een tip] [Iets anders kiezen] [Meer voor thuis]
> [Nog een tip]
    <b>Praat goed over school</b>
    Noem vandaag één ding dat u goed vindt aan school. Bent u ergens niet blij mee? Praat dan zelf met de leraar, zonder uw kind erbij.
    [Nog een tip] [Iets anders kiezen] [Meer voor thuis]
> [Nog een tip]
    <b>Geloof in uw kind</b>
    Verwacht veel van uw kind, en help met kleine stappen. Zegt uw kind: “Ik kan het niet”? Zeg dan: “Je kunt het nóg niet. Wat heb je nodig?”
    [Nog een tip] [Iets anders kiezen] [Meer voor thuis]
~ [Nog een tip]
> [Iets anders kiezen]
    Wat u thuis doet, helpt uw kind heel veel. Op elke leeftijd, en in elke taal.
    ·
    Elke tip duurt vijf minuten. Wat kiest u?
    [Klaar voor school] [Moed geven] [Samen ontdekken] [Helpen met leren] [Meer voor thuis] [Waarom?]
~ [Moed geven]
~ [Meer voor thuis]
~ /helpen
> [Samen ontdekken]
    <b>Speel een spel</b>
    Speel vijf minuten samen: kaarten, een dobbelsteen, of raden wat de ander ziet. Uw kind leert tellen, praten en wachten.
    [Nog een tip] [Iets anders kiezen] [Meer voor thuis]
> [Nog een tip]
    <b>De bibliotheek of een museum</b>
    Zoek samen op waar de bibliotheek is. Tot 18 jaar is lenen gratis. Ook een museum is leuk: laat uw kind daar één ding kiezen.
    [Nog een tip] [Iets anders kiezen] [Meer voor thuis]
> [Nog een tip]
    <b>Sport en muziek</b>
    Zet muziek op en zing of dans samen. Of speel met een bal. Vraag: “Welke sport of muziek wil je leren?”
    [Nog een tip] [Iets anders kiezen] [Meer voor thuis]
> [Nog een tip]
    <b>Samen koken</b>
    Laat uw kind meehelpen. Vraag: “Wat doen we eerst? Hoeveel hebben we nodig?” Zo leert uw kind woorden en tellen.
    [Nog een tip] [Iets anders kiezen] [Meer voor thuis]
> [Nog een tip]
    <b>Kijk buiten rond</b>
    Loop samen een klein stuk. Zoek iets dat jullie nog niet kennen. Vraag: “Hoe zou dat komen?” U hoeft het antwoord niet te weten.
    [Nog een tip] [Iets anders kiezen] [Meer voor thuis]
~ [Nog een tip]
> [Iets anders kiezen]
    Wat u thuis doet, helpt uw kind heel veel. Op elke leeftijd, en in elke taal.
    ·
    Elke tip duurt vijf minuten. Wat kiest u?
    [Klaar voor school] [Moed geven] [Samen ontdekken] [Helpen met leren] [Meer voor thuis] [Waarom?]
~ [Samen ontdekken]
~ [Meer voor thuis]
~ /helpen
> [Helpen met leren]
    <b>Samen lezen</b>
    Lees samen, in uw eigen taal of in het Nederlands. Bijvoorbeeld voor het slapen. Is lezen lastig? Kijk naar de plaatjes en vertel zelf een verhaal.
    [Nog een tip] [Iets anders kiezen] [Meer voor thuis]
> [Nog een tip]
    <b>Huiswerk</b>
    Ga er even bij zitten. Vraag: “Wat moet je doen? Waar begin je?” U hoeft het antwoord niet te weten. Lukt het niet? Dan vraagt uw kind het morgen aan de leraar.
    [Nog een tip] [Iets anders kiezen] [Meer voor thuis]
> [Nog een tip]
    <b>Kort oefenen</b>
    Tel samen de borden, het geld of de stappen op de trap. Of lees samen wat er op een pak staat. Stop als het nog leuk is.
    [Nog een tip] [Iets anders kiezen] [Meer voor thuis]
> [Nog een tip]
    <b>Een spreekbeurt</b>
    Bij een spreekbeurt vertelt uw kind iets voor de klas. Laat uw kind het eerst aan u vertellen, in elke taal. Stel één vraag. Zeg wat u mooi vond.
    [Nog een tip] [Iets anders kiezen] [Meer voor thuis]
> [Nog een tip]
    <b>Het gesprek op school</b>
    Ga naar de gesprekken over uw kind, ook als het goed gaat. Wat u van thuis weet, weet de leraar nog niet.
    ·
    Hulp bij zo’n gesprek: /mijngesprek
    [Nog een tip] [Iets anders kiezen] [Meer voor thuis]
~ [Nog een tip]
> [Iets anders kiezen]
    Wat u thuis doet, helpt uw kind heel veel. Op elke leeftijd, en in elke taal.
    ·
    Elke tip duurt vijf minuten. Wat kiest u?
    [Klaar voor school] [Moed geven] [Samen ontdekken] [Helpen met leren] [Meer voor thuis] [Waarom?]
~ [Helpen met leren]
~ [Meer voor thuis]
~ /helpen
