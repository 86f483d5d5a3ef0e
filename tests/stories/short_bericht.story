# A good message to a parent in two minutes; the teacher copies it, nothing is sent. Every button once.
= sanne
> /bericht
    Een goed bericht aan een ouder of verzorger, in twee minuten. Gebruik een schuilnaam, geen echte naam.
    ·
    Wat voor bericht wordt het?
    [Zomaar, iets moois] [Ons eerste contact] [Er komt iets lastigs] [Toch niet] [Voorbeeld] [Waarom?]
> [Voorbeeld]
    “Volgende week praten we over rekenen. Ik wil eerst iets goeds laten horen.” Kies dan: er komt iets lastigs.
    [Zomaar, iets moois] [Ons eerste contact] [Er komt iets lastigs] [Toch niet] [Voorbeeld] [Waarom?]
> [Waarom?]
    <blockquote expandable>Wie alleen bij problemen van school hoort, schrikt van elk bericht. Met af en toe iets goeds wordt dat anders.
    ·
    <i>Bron: Stichting Stop Pesten Nu, naar onderzoek van de Rijksuniversiteit Groningen (Week Tegen Pesten 2017), Succesvolle samenwerking met ouders; Nederlands Jeugdinstituut (NJi), Samen met ouders het welbevinden van een kind stimuleren</i></blockquote>
    [Zomaar, iets moois] [Ons eerste contact] [Er komt iets lastigs] [Toch niet] [Voorbeeld] [Waarom?]
> [Zomaar, iets moois]
    Leuk. Een bericht zonder reden lees je twee keer.
    ·
    Waar moest je deze week om glimlachen? Schrijf op wat je zag, met een schuilnaam.
    [Ik weet even niets] [Voorbeeld] [Waarom?]
> [Voorbeeld]
    “Sem bouwde dinsdag een brug van karton. Die brak. Sem lachte en begon opnieuw.”
    [Ik weet even niets] [Voorbeeld] [Waarom?]
> [Waarom?]
    <blockquote expandable>“Het gaat goed” is zo weer vergeten. Iets wat echt gebeurde, ziet een ouder voor zich.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?; Stichting Stop Pesten Nu, naar onderzoek van de Rijksuniversiteit Groningen (Week Tegen Pesten 2017), Succesvolle samenwerking met ouders</i></blockquote>
    [Ik weet even niets] [Voorbeeld] [Waarom?]
> Sem bouwde een brug van karton. Die brak. Sem lachte en begon opnieuw.
    Wanneer was dat?
    [Vandaag] [Deze week] [Langer geleden] [Voorbeeld] [Waarom?]
> [Voorbeeld]
    “Gisteren, bij het opruimen.” Kies dan: deze week.
    [Vandaag] [Deze week] [Langer geleden] [Voorbeeld] [Waarom?]
> [Waarom?]
    <blockquote expandable>Iets aardigs doet het meest als het vers is. Liefst nog dezelfde dag.
    ·
    <i>Bron: Kind heeft baat bij goede relatie tussen ouders en leerkracht</i></blockquote>
    [Vandaag] [Deze week] [Langer geleden] [Voorbeeld] [Waarom?]
> [Vandaag]
    Stuur het vandaag nog. Dan kunnen ze er vanavond thuis over praten.
    ·
    Jij schreef:
    Sem bouwde een brug van karton. Die brak. Sem lachte en begon opnieuw.
    ·
    Maak er één zin van voor de ouder. In gewone woorden, en zonder “maar”.
    [Zo kan het al] [Voorbeeld] [Waarom?]
> [Voorbeeld]
    “Noor hielp vandaag een nieuwe klasgenoot met de rits, zonder dat iemand het vroeg.”
    [Zo kan het al] [Voorbeeld] [Waarom?]
> [Waarom?]
    <blockquote expandable>Eén gewone zin lezen ouders ook met het eten op het vuur. Door een “maar” wordt het een klacht.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?; Stichting Stop Pesten Nu, naar onderzoek van de Rijksuniversiteit Groningen (Week Tegen Pesten 2017), Succesvolle samenwerking met ouders</i></blockquote>
    [Zo kan het al] [Voorbeeld] [Waarom?]
> Sem bouwde vandaag een brug van karton, en toen die brak begon Sem lachend opnieuw.
    Wat zet je eronder? Kies één zin.
    [Kom eens kijken] [Fijn dat we samenwerken] [Vraag er thuis naar] [Zo is het genoeg] [Voorbeeld] [Waarom?]
> [Voorbeeld]
    “Woensdag om half negen staat de deur open.” Zo’n dag zet je er straks zelf bij.
    [Kom eens kijken] [Fijn dat we samenwerken] [Vraag er thuis naar] [Zo is het genoeg] [Voorbeeld] [Waarom?]
> [Waarom?]
    <blockquote expandable>Ouders doen meer voor school dan ze denken. Zeg dat je dat waardeert, of nodig ze uit.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Samen met ouders het welbevinden van een kind stimuleren; Loes van Wessum en Rieneke Pruis, lectoraat Leiderschap in onderwijs en opvoeding, Hogeschool Windesheim (2021), Samenwerken met ouders. Kwaliteitskaart voor schoolleiders; Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?</i></blockquote>
    [Kom eens kijken] [Fijn dat we samenwerken] [Vraag er thuis naar] [Zo is het genoeg] [Voorbeeld] [Waarom?]
> [Kom eens kijken]
    Leuk. Houd alvast een kwartier vrij.
    ·
    Je bericht is klaar.
    ---
    <b>Jouw bericht:</b>
    Beste ouder of verzorger,
    ·
    Sem bouwde vandaag een brug van karton, en toen die brak begon Sem lachend opnieuw.
    ·
    Wilt u het zelf eens zien? U bent welkom in de klas. Welke dag past u?
    ·
    Met vriendelijke groet,
    ---
    Kopieer het naar het kanaal van je school. Zet daar de echte naam erin, en je eigen naam eronder. Ik stuur zelf niets naar ouders.
    ·
    Over twee weken een andere leerling? Houd zelf bij wie je al had.

# The first contact; nothing comes to mind at once.
> /bericht
    Een goed bericht aan een ouder of verzorger, in twee minuten. Gebruik een schuilnaam, geen echte naam.
    ·
    Wat voor bericht wordt het?
    [Zomaar, iets moois] [Ons eerste contact] [Er komt iets lastigs] [Toch niet] [Voorbeeld] [Waarom?]
> [Ons eerste contact]
    Goed idee. Als er later iets lastigs is, kennen jullie elkaar al.
    ·
    Waar moest je deze week om glimlachen? Schrijf op wat je zag, met een schuilnaam.
    [Ik weet even niets] [Voorbeeld] [Waarom?]
> [Ik weet even niets]
    Dat kan, na zo’n week. Denk eens aan een leerling over wie je bijna nooit iets meldt.
    ·
    Komt er nu iets boven?
    [Ja, toch iets] [Ik kijk morgen] [Voorbeeld] [Waarom?]
> [Voorbeeld]
    “Milou schoof zonder iets te zeggen een gum naar de buurtafel.” Zo klein mag het zijn.
    [Ja, toch iets] [Ik kijk morgen] [Voorbeeld] [Waarom?]
> [Waarom?]
    <blockquote expandable>Over stille leerlingen meld je al snel niets. Ook hun ouders willen graag iets horen.
    ·
    <i>Bron: Stichting Stop Pesten Nu, naar onderzoek van de Rijksuniversiteit Groningen (Week Tegen Pesten 2017), Succesvolle samenwerking met ouders; Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?</i></blockquote>
    [Ja, toch iets] [Ik kijk morgen] [Voorbeeld] [Waarom?]
> [Ja, toch iets]
    Waar moest je deze week om glimlachen? Schrijf op wat je zag, met een schuilnaam.
    [Ik weet even niets] [Voorbeeld] [Waarom?]
> Milou zette woensdag alle stoelen recht, ook die van een ander.
    Wanneer was dat?
    [Vandaag] [Deze week] [Langer geleden] [Voorbeeld] [Waarom?]
> [Deze week]
    Noem de dag erbij. Dan ziet de ouder het voor zich.
    ·
    Jij schreef:
    Milou zette woensdag alle stoelen recht, ook die van een ander.
    ·
    Maak er één zin van voor de ouder. In gewone woorden, en zonder “maar”.
    [Zo kan het al] [Voorbeeld] [Waarom?]
> [Zo kan het al]
    Wat zet je eronder? Kies één zin.
    [Kom eens kijken] [Fijn dat we samenwerken] [Vraag er thuis naar] [Zo is het genoeg] [Voorbeeld] [Waarom?]
> [Fijn dat we samenwerken]
    Goed dat je het zegt. Een ouder weet dat niet vanzelf.
    ·
    Je bericht is klaar.
    ---
    <b>Jouw bericht:</b>
    Beste ouder of verzorger,
    ·
    We kennen elkaar nog niet goed. Daarom begin ik graag met iets moois.
    ·
    Milou zette woensdag alle stoelen recht, ook die van een ander.
    ·
    Ik werk graag met u samen. Vertelt u mij ook eens iets van thuis? Dat helpt mij in de klas.
    ·
    Met vriendelijke groet,
    ---
    Kopieer het naar het kanaal van je school. Zet daar de echte naam erin, en je eigen naam eronder. Ik stuur zelf niets naar ouders.
    ·
    Over twee weken een andere leerling? Houd zelf bij wie je al had.

# Before a difficult talk; what was seen is old.
> /bericht
    Een goed bericht aan een ouder of verzorger, in twee minuten. Gebruik een schuilnaam, geen echte naam.
    ·
    Wat voor bericht wordt het?
    [Zomaar, iets moois] [Ons eerste contact] [Er komt iets lastigs] [Toch niet] [Voorbeeld] [Waarom?]
> [Er komt iets lastigs]
    Stuur dit bericht apart, liefst een paar dagen eerder. Het lastige noem je nu nog niet.
    ·
    Waar moest je deze week om glimlachen? Schrijf op wat je zag, met een schuilnaam.
    [Ik weet even niets] [Voorbeeld] [Waarom?]
> Noor las vorige maand voor aan een kleuter.
    Wanneer was dat?
    [Vandaag] [Deze week] [Langer geleden] [Voorbeeld] [Waarom?]
> [Langer geleden]
    Is er ook iets van deze week? Oud nieuws klinkt al snel als een rapport.
    ·
    Waar moest je deze week om glimlachen? Schrijf op wat je zag, met een schuilnaam.
    [Toch dit] [Ik weet even niets] [Voorbeeld] [Waarom?]
> [Toch dit]
    Jij schreef:
    Noor las vorige maand voor aan een kleuter.
    ·
    Maak er één zin van voor de ouder. In gewone woorden, en zonder “maar”.
    [Zo kan het al] [Voorbeeld] [Waarom?]
> Noor las voor aan een kleuter, die bleef zitten tot het boek uit was.
    Wat zet je eronder? Kies één zin.
    [Kom eens kijken] [Fijn dat we samenwerken] [Vraag er thuis naar] [Zo is het genoeg] [Voorbeeld] [Waarom?]
> [Vraag er thuis naar]
    Mooi. Dan vertelt de leerling het zelf nog een keer.
    ·
    Je bericht is klaar.
    ---
    <b>Jouw bericht:</b>
    Beste ouder of verzorger,
    ·
    Noor las voor aan een kleuter, die bleef zitten tot het boek uit was.
    ·
    Vraagt u er thuis eens naar?
    ·
    Met vriendelijke groet,
    ---
    Kopieer het naar het kanaal van je school. Zet daar de echte naam erin, en je eigen naam eronder. Ik stuur zelf niets naar ouders.
    ·
    Straks kun je ook je gesprek met dit moment beginnen.

> /bericht
    Een goed bericht aan een ouder of verzorger, in twee minuten. Gebruik een schuilnaam, geen echte naam.
    ·
    Wat voor bericht wordt het?
    [Zomaar, iets moois] [Ons eerste contact] [Er komt iets lastigs] [Toch niet] [Voorbeeld] [Waarom?]
> [Zomaar, iets moois]
    Leuk. Een bericht zonder reden lees je twee keer.
    ·
    Waar moest je deze week om glimlachen? Schrijf op wat je zag, met een schuilnaam.
    [Ik weet even niets] [Voorbeeld] [Waarom?]
> Sem hielp vorig jaar met de tuin.
    Wanneer was dat?
    [Vandaag] [Deze week] [Langer geleden] [Voorbeeld] [Waarom?]
> [Langer geleden]
    Is er ook iets van deze week? Oud nieuws klinkt al snel als een rapport.
    ·
    Waar moest je deze week om glimlachen? Schrijf op wat je zag, met een schuilnaam.
    [Toch dit] [Ik weet even niets] [Voorbeeld] [Waarom?]
> Sem gaf gisteren de planten water in de pauze.
    Wanneer was dat?
    [Vandaag] [Deze week] [Langer geleden] [Voorbeeld] [Waarom?]
> [Deze week]
    Noem de dag erbij. Dan ziet de ouder het voor zich.
    ·
    Jij schreef:
    Sem gaf gisteren de planten water in de pauze.
    ·
    Maak er één zin van voor de ouder. In gewone woorden, en zonder “maar”.
    [Zo kan het al] [Voorbeeld] [Waarom?]
> [Zo kan het al]
    Wat zet je eronder? Kies één zin.
    [Kom eens kijken] [Fijn dat we samenwerken] [Vraag er thuis naar] [Zo is het genoeg] [Voorbeeld] [Waarom?]
> [Zo is het genoeg]
    Je bericht is klaar.
    ---
    <b>Jouw bericht:</b>
    Beste ouder of verzorger,
    ·
    Sem gaf gisteren de planten water in de pauze.
    ·
    Met vriendelijke groet,
    ---
    Kopieer het naar het kanaal van je school. Zet daar de echte naam erin, en je eigen naam eronder. Ik stuur zelf niets naar ouders.
    ·
    Over twee weken een andere leerling? Houd zelf bij wie je al had.

> /bericht
    Een goed bericht aan een ouder of verzorger, in twee minuten. Gebruik een schuilnaam, geen echte naam.
    ·
    Wat voor bericht wordt het?
    [Zomaar, iets moois] [Ons eerste contact] [Er komt iets lastigs] [Toch niet] [Voorbeeld] [Waarom?]
> [Zomaar, iets moois]
    Leuk. Een bericht zonder reden lees je twee keer.
    ·
    Waar moest je deze week om glimlachen? Schrijf op wat je zag, met een schuilnaam.
    [Ik weet even niets] [Voorbeeld] [Waarom?]
> [Ik weet even niets]
    Dat kan, na zo’n week. Denk eens aan een leerling over wie je bijna nooit iets meldt.
    ·
    Komt er nu iets boven?
    [Ja, toch iets] [Ik kijk morgen] [Voorbeeld] [Waarom?]
> [Ik kijk morgen]
    Goed. Kijk morgen één les naar die leerling. Schrijf één ding op. Met /bericht maak je er een bericht van.

> /bericht
    Een goed bericht aan een ouder of verzorger, in twee minuten. Gebruik een schuilnaam, geen echte naam.
    ·
    Wat voor bericht wordt het?
    [Zomaar, iets moois] [Ons eerste contact] [Er komt iets lastigs] [Toch niet] [Voorbeeld] [Waarom?]
> [Toch niet]
    Goed, een andere keer.

= ayse
> /bericht
    Dit is voor leraren. Bent u leraar? Vraag de schoolleider om een link.
