# Someone the school does not know.
= vreemde
> /start
    Welkom bij Samenspraak. Kies uw taal.
    Welcome. Choose your language.
    Hoş geldiniz. Dilinizi seçin.
    أهلاً وسهلاً. اختاروا لغتكم.
    [Nederlands] [English] [Türkçe] [العربية]
> [English]
    Samenspraak is a service from school. Once a week, parents get a card here: a question for their child and something small to do together. Teachers prepare conversations with parents here.
    ·
    Do you have a code or a link from school? Tap the link, or type the code here.
    [What do we keep about you?] [Another language]
    (the app offers /start /menu /kaart /thuis /instellingen /taal /privacy /help /stop)
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
    Samenspraak is a service from school. Once a week, parents get a card here: a question for their child and something small to do together. Teachers prepare conversations with parents here.
    ·
    Do you have a code or a link from school? Tap the link, or type the code here.
    [What do we keep about you?] [Another language]
> hello
    I do not know this code. Please check all the letters and type the code again. Or ask the teacher for a new link.
    [Go to the menu]
> demo5b
    De Regenboog: Groep 5b
    Choose your language.
    [Nederlands] [English] [Türkçe] [العربية]
