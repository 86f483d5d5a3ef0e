# More for at home: from the menu, one list, and each of it by a button.
= ayse
~ /taal
~ [Nederlands]
> /menu
    Wat wilt u doen?
    [Kaart van deze week] [Meer voor thuis] [Instellingen] [Wat wordt bewaard?] [Hulp] [Stop]
> [Meer voor thuis]
    Waar kan ik u mee helpen?
    ·
    Alles mag in uw eigen taal. De leraar ziet niet wat u kiest.
    [Vragen over de schooldag] [Thuis helpen met school] [Mijn gesprek op school] [Iets aardigs zeggen] [Wie beslist wat?] [Thuis anders dan school] [Ik maak me zorgen] [Naar het menu]
> [Vragen over de schooldag]
    Stel vandaag één vraag. Het mag in elke taal. Elk antwoord is goed.
    ·
    <b>Vraag aan uw kind:</b>
    Wat was het vervelendste vandaag? Hoe ging het verder?
    ·
    <b>Tip:</b>
    Kies een rustig moment, niet meteen na school. Luister eerst. U hoeft niets op te lossen.
    [Nog een vraag] [Mijn kind vertelt weinig] [Meer voor thuis] [Waarom?]
~ /thuis
> [Thuis helpen met school]
    Wat u thuis doet, helpt uw kind heel veel. Op elke leeftijd, en in elke taal.
    ·
    Elke tip duurt vijf minuten. Wat kiest u?
    [Klaar voor school] [Moed geven] [Samen ontdekken] [Helpen met leren] [Meer voor thuis] [Waarom?]
~ /thuis
> [Mijn gesprek op school]
    Ik help u met uw gesprek op school. Ik stel korte vragen. Kies iets, typ iets, of sla de vraag over.
    ·
    Daarna maak ik een kaart, in uw taal en in het Nederlands. Die laat u op school zien.
    ·
    <i>Als de kaart er is, weet ik uw antwoorden niet meer. Schrijf geen namen op.</i>
    ·
    Welk gesprek is het?
    [Over mijn kind] [Inschrijven op school] [Meer voor thuis] [Waarom?]
~ /thuis
> [Iets aardigs zeggen]
    Wilt u iets aardigs zeggen tegen de leraar? Ik geef u een zin. U zegt of stuurt hem zelf. Ik stuur niets naar school.
    ·
    Waar bent u blij mee?
    [De hulp] [Het geduld] [Een goed gesprek] [Oog voor mijn kind] [Zomaar, dank u wel] [Meer voor thuis] [Waarom?]
~ /thuis
> [Wie beslist wat?]
    U beslist over thuis. School beslist over de les. Over veel praat u samen.
    ·
    Elke school heeft ook eigen regels. Die staan in de schoolgids. Vraag ernaar op school.
    ·
    Waar gaat uw vraag over?
    [Les en klas] [Vrij en ziek] [Geld voor school] [Thuis] [Meepraten of een klacht] [Meer voor thuis] [Waarom?]
~ /thuis
> [Thuis anders dan school]
    Thuis is vaak anders dan op school. Dat is gewoon. Uw kind kan allebei leren.
    ·
    Waar gaat het over?
    [Regels] [Geloof] [Taal] [Opvoeden] [Boos op de leraar] [Mijn kind doet anders] [Meer voor thuis] [Waarom?]
~ /thuis
> [Ik maak me zorgen]
    Goed dat u hulp zoekt. Is er nu gevaar? Bel meteen <b>112</b>.
    ·
    Waar gaat het over? Wat u kiest, bewaar ik niet. Typ hier niets over uw zorgen.
    [Er is nu gevaar] [Leren of de klas] [Pesten] [Zorgen thuis] [Mijn kind is heel somber] [De leraar of de school] [Mijn kind wil bellen] [Meer voor thuis] [Waarom?]
~ /thuis
> [Naar het menu]
    Wat wilt u doen?
    [Kaart van deze week] [Meer voor thuis] [Instellingen] [Wat wordt bewaard?] [Hulp] [Stop]
~ /thuis
> /help
    Eén keer per week krijgt u een kaart: een vraag voor uw kind en iets om samen te doen. U hoeft niets terug te sturen.
    ·
    /kaart – de kaart van deze week
    /thuis – vragen, tips en hulp voor thuis
    /instellingen – taal, dag en uur, pauze, stoppen
    Of stuur één woord: <i>pauze</i> of <i>stop</i>.
    ·
    /menu – alles wat kan
    /taal – andere taal
    /privacy – wat wordt bewaard
    /stop – geen berichten meer
    ·
    Waar kan ik u mee helpen?
    ·
    Alles mag in uw eigen taal. De leraar ziet niet wat u kiest.
    [Vragen over de schooldag] [Thuis helpen met school] [Mijn gesprek op school] [Iets aardigs zeggen] [Wie beslist wat?] [Thuis anders dan school] [Ik maak me zorgen] [Naar het menu]
