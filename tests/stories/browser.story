# A teacher goes on in a browser, by a link that works once, and logs out everywhere. Where no browser can reach the program, there is no link.
= sanne
> /browser
    In de browser praten kan hier nog niet. Wie Samenspraak op jouw school beheert, kan het aanzetten.
! reached https://school.example
> /browser
    Wil je verder op een computer of een ander apparaat? Open daar deze link:
    https://school.example/t/code-1
    ·
    Hij werkt één keer, binnen 60 minuten. Wie hem opent, leest je plannen en kan praten alsof jij het bent. Stuur hem dus niet door.
    ·
    Deel je die computer met anderen? Log dan uit als je klaar bent.
! opens code-1
    (in, terminal:local:sanne)
! opens code-1
    (not in)
> /browser
    Wil je verder op een computer of een ander apparaat? Open daar deze link:
    https://school.example/t/code-2
    ·
    Hij werkt één keer, binnen 60 minuten. Wie hem opent, leest je plannen en kan praten alsof jij het bent. Stuur hem dus niet door.
    ·
    Deel je die computer met anderen? Log dan uit als je klaar bent.
    ·
    Je bent nu in één browser ingelogd.
    [Overal uitloggen] [Zo laten]
> [Zo laten]
    Goed, je blijft ingelogd.
> /browser
    Wil je verder op een computer of een ander apparaat? Open daar deze link:
    https://school.example/t/code-3
    ·
    Hij werkt één keer, binnen 60 minuten. Wie hem opent, leest je plannen en kan praten alsof jij het bent. Stuur hem dus niet door.
    ·
    Deel je die computer met anderen? Log dan uit als je klaar bent.
    ·
    Je bent nu in één browser ingelogd.
    [Overal uitloggen] [Zo laten]
! opens code-3
    (in, terminal:local:sanne)
> [Overal uitloggen]
    Dan ben je in geen enkele browser meer ingelogd. Ook de link van net werkt niet meer. In de app praat je gewoon verder.
    [Ja, overal uitloggen] [Toch niet]
> [Toch niet]
    Goed, je blijft ingelogd.
> /browser
    Wil je verder op een computer of een ander apparaat? Open daar deze link:
    https://school.example/t/code-4
    ·
    Hij werkt één keer, binnen 60 minuten. Wie hem opent, leest je plannen en kan praten alsof jij het bent. Stuur hem dus niet door.
    ·
    Deel je die computer met anderen? Log dan uit als je klaar bent.
    ·
    Je bent nu in 2 browsers ingelogd.
    [Overal uitloggen] [Zo laten]
~ [Overal uitloggen]
> [Ja, overal uitloggen]
    Gedaan. Je was in 2 browsers ingelogd, en nu in geen enkele meer.
! opens code-4
    (not in)
~ /browser
! opens code-5
    (in, terminal:local:sanne)
~ /browser
~ [Overal uitloggen]
> [Ja, overal uitloggen]
    Gedaan. Je bent in geen enkele browser meer ingelogd.
# In the middle of something it stays open, to go on with there. What is kept says so.
~ /voorbereiden
~ [Pesten]
> /browser
    Wil je verder op een computer of een ander apparaat? Open daar deze link:
    https://school.example/t/code-7
    ·
    Hij werkt één keer, binnen 60 minuten. Wie hem opent, leest je plannen en kan praten alsof jij het bent. Stuur hem dus niet door.
    ·
    Deel je die computer met anderen? Log dan uit als je klaar bent.
    ·
    Fijn dat je de tijd neemt. In dertien korte stappen maak je een plan voor je gesprek met ouders of verzorgers.
    ·
    Over wie gaat het? Gebruik een schuilnaam, en schrijf ook geen andere namen op.
    ·
    <i>Ik bewaar je antwoorden op de server van je school. De app bewaart het gesprek. Een ander leest het alleen als jij het deelt.</i>
    [Liever geen naam] [Voorbeeld] [Waarom?]
! opens code-7
    (in, terminal:local:sanne)
~ /mijngegevens
> [Tot wanneer?]
    Een plan wis ik 6 maanden na het gesprek. Wat je zei toen je oefende, na 30 dagen.
    ·
    Je browser bewaart één cookie. Zo blijf je ingelogd, tot 60 dagen na je laatste bezoek. Overal uitloggen kan met /browser.
    ·
    <b>Wat je typt</b> staat achter slot, met een sleutel die alleen voor jou is. Wis je alles? Dan kan niemand het meer lezen. In een oude kopie van de server duurt dat nog 30 dagen.
    ·
    Wat wil je doen?
    [Alles meenemen] [Alles wissen] [Zo laten]

# A colleague can begin in a browser too.
~ /klas
~ [Groep 5b]
> [Collega erbij]
    Geef deze link aan je collega. Hij opent in de browser:
    https://school.example/t/code-8
    ·
    Hij werkt één keer, tot 11 december 2026. Daarna is je collega ook leraar van Groep 5b.
    ·
    <b>Groep 5b</b> (Groep 3-5)
    ·
    De code voor ouders werkt tot 7 augustus 2126.
    [Ouders uitnodigen] [Collega erbij] [Ik stop met deze klas] [Mijn klassen]
! bot SamenspraakBot
> [Collega erbij]
    Geef deze link aan je collega:
    https://t.me/SamenspraakBot?start=code-9
    ·
    Hij werkt één keer, tot 11 december 2026. Daarna is je collega ook leraar van Groep 5b.
    ·
    Liever in de browser? Geef dan deze link, in plaats van de eerste:
    https://school.example/t/code-9
    ·
    <b>Groep 5b</b> (Groep 3-5)
    ·
    De code voor ouders werkt tot 7 augustus 2126.
    [Ouders uitnodigen] [Collega erbij] [Ik stop met deze klas] [Mijn klassen]
! invitation leader LEIDING-1
= leider
~ /start LEIDING-1
~ /klassen
~ [Groep 5b · <5]
> [Leraar uitnodigen]
    Geef deze link aan de leraar van Groep 5b:
    https://t.me/SamenspraakBot?start=code-10
    ·
    Hij werkt één keer, tot 11 december 2026. Voor een tweede leraar maak je er nog een.
    ·
    Liever in de browser? Geef dan deze link, in plaats van de eerste:
    https://school.example/t/code-10
    ·
    <b>Groep 5b</b> (Groep 3-5)
    ·
    Er doen minder dan 5 ouders mee.
    [Leraar uitnodigen] [De leraar is weg] [Ouders uitnodigen] [Alle klassen]
! opens code-10
    (in, /start code-10)

# A parent has nothing to do there.
= ayse
> /browser
    Verder in de browser kan als je op een school werkt.
