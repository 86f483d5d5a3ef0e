# Someone the school does not know.
= vreemde
> /start
    Welkom bij Samenspraak. Kies uw taal.
    Welcome. Choose your language.
    Hoş geldiniz. Dilinizi seçin.
    أهلاً وسهلاً. اختاروا لغتكم.
    [Nederlands] [English] [Türkçe] [العربية]
> [English]
    This message is not in English yet.
    ·
    Samenspraak is van school. Ouders krijgen hier één keer per week een kaart: een vraag voor hun kind en iets kleins om samen te doen. Leraren bereiden hier gesprekken met ouders voor.
    ·
    Heeft u een code of link van school? Tik op de link, of typ hier de code.
    [Wat wordt bewaard?] [Andere taal]
    (the app offers /start /menu /kaart /instellingen /taal /privacy /help /stop)
> /menu
    This message is not in English yet.
    ·
    U hoort nu niet bij een klas of school. Begin met een link of code van school.
    [Beginnen] [Hulp]
> /help
    This message is not in English yet.
    ·
    Begin met een link of code van school. Vraag ernaar bij de leraar van uw kind.
    ·
    /menu – alles wat kan
    /taal – andere taal
    /privacy – wat wordt bewaard
    /stop – geen berichten meer
    ·
    U hoort nu niet bij een klas of school. Begin met een link of code van school.
    [Beginnen] [Hulp]
> /kaart
    This message is not in English yet.
    ·
    U krijgt nu geen kaarten. Wilt u meedoen? Tik dan op de link van school.
> /start
    This message is not in English yet.
    ·
    Samenspraak is van school. Ouders krijgen hier één keer per week een kaart: een vraag voor hun kind en iets kleins om samen te doen. Leraren bereiden hier gesprekken met ouders voor.
    ·
    Heeft u een code of link van school? Tik op de link, of typ hier de code.
    [Wat wordt bewaard?] [Andere taal]
> hello
    This message is not in English yet.
    ·
    Deze code ken ik niet. Kijk of alle letters kloppen en typ de code nog eens. Of vraag de leraar om een nieuwe link.
    [Naar het menu]
> demo5b
    This message is not in English yet.
    ·
    De Regenboog: Groep 5b
    Kies uw taal.
    Choose your language.
    Dilinizi seçin.
    اختاروا لغتكم.
    [Nederlands] [English] [Türkçe] [العربية]
