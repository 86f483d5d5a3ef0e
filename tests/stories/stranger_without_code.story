# Someone the school does not know.
= vreemde
> /start
    Welkom bij Samenspraak. Kies uw taal.
    Welcome. Choose your language.
    Hoş geldiniz. Dilinizi seçin.
    أهلاً وسهلاً. اختاروا لغتكم.
    [Nederlands] [English] [Türkçe] [العربية] [polski] [українська] [فارسی · دری] [ትግርኛ] [Soomaali] [español] [română] [български] [русский] [français] [Deutsch] [português] [中文] [Papiamentu]
> [English]
    Samenspraak is a service from school. Once a week, parents get a card here: a question for their child and something small to do together. Teachers prepare conversations with parents here.
    ·
    Do you have a code or a link from school? Tap the link, or type the code here.
    [What do we keep about you?] [Another language]
    (the app offers /start /menu /kaart /thuis /instellingen /mijngegevens /taal /privacy /help /stop)
> /menu
    You are not part of a class or school here at the moment. To start, you need a link or a code from school.
    [Start] [Help]
> /help
    To start, you need a link or a code from school. Please ask your child’s teacher for one.
    ·
    /menu – everything you can do
    /taal – another language
    /privacy – what we keep about you
    /stop – no more messages
    ·
    You are not part of a class or school here at the moment. To start, you need a link or a code from school.
    [Start] [Help]
> /kaart
    You are not getting any cards at the moment. Would you like to take part? Then tap the link from school.
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
    [Nederlands] [English] [Türkçe] [العربية] [polski] [українська] [فارسی · دری] [ትግርኛ] [Soomaali] [español] [română] [български] [русский] [français] [Deutsch] [português] [中文] [Papiamentu]
