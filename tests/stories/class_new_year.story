# From June to August a class is carried into the next school year: perhaps with another name, age and code.
! class groep-6-8 Groep 6a
! teaches sanne Groep 6a

@ 2027-05-31T12:00
= sanne
~ /klas
> [Groep 5b]
    <b>Groep 5b</b> (Groep 3-5)
    ·
    De code voor ouders werkt tot 7 augustus 2126.
    [Ouders uitnodigen] [Collega erbij] [Ik stop met deze klas] [Mijn klassen]

@ 2027-06-15T12:00
~ [Mijn klassen]
> [Groep 5b]
    <b>Groep 5b</b> (Groep 3-5)
    ·
    De code voor ouders werkt tot 7 augustus 2126.
    ·
    Het schooljaar loopt af. Gaat deze klas door?
    [Ouders uitnodigen] [Nieuw schooljaar] [Collega erbij] [Ik stop met deze klas] [Mijn klassen]
> [Nieuw schooljaar]
    Gaat <b>Groep 5b</b> volgend jaar door? Dan blijven de ouders die meedoen. Sluit je de klas af, dan krijgen zij niets meer.
    [De klas gaat door] [Klas afsluiten] [Nu nog niet]
> [Nu nog niet]
    Goed, er verandert niets.
    ·
    Dit zijn je klassen. Tik er een aan, of maak een nieuwe.
    [Groep 5b] [Groep 6a] [Nieuwe klas] [Naar het menu]
> [Groep 5b]
    <b>Groep 5b</b> (Groep 3-5)
    ·
    De code voor ouders werkt tot 7 augustus 2126.
    ·
    Het schooljaar loopt af. Gaat deze klas door?
    [Ouders uitnodigen] [Nieuw schooljaar] [Collega erbij] [Ik stop met deze klas] [Mijn klassen]
~ [Nieuw schooljaar]
> [De klas gaat door]
    Hoe heet de klas volgend jaar? Nu is dat Groep 5b.
    [Zelfde naam]
> Groep 6a
    Er is al een klas met de naam Groep 6a. Kies een andere naam.
    [Zelfde naam]
> (61 characters)
    Deze naam is te lang. Kies er een van hooguit 60 tekens.
    [Zelfde naam]
> Groep 6b
    Hoe oud zijn de leerlingen dan? Nu staat de klas bij Groep 3-5.
    [Zo laten] [Groep 1-2] [Groep 3-5] [Groep 6-8] [Voortgezet onderwijs]
> [Groep 6-8]
    Gedaan: <b>Groep 6b</b> gaat door. Ouders die meedoen, blijven.
    ·
    Wil je voor nieuwe ouders een nieuwe code? De oude werkt anders tot 7 augustus 2126.
    [Nieuwe code] [Klaar]
> [Nieuwe code]
    Zo doen ouders van <b>Groep 6b</b> mee. Ze typen in een gesprek met mij:
    ·
    /start code-1
    ·
    De code werkt tot 14 juni 2028.
    [Poster om op te hangen] [QR-code] [Nieuwe code] [Klaar]
> [Klaar]
    Kies een nieuw thema met /thema, zodra je weet waar de klas mee begint.
    ·
    Dit zijn je klassen. Tik er een aan, of maak een nieuwe.
    [Groep 6a] [Groep 6b] [Nieuwe klas] [Naar het menu]
> [Groep 6b]
    <b>Groep 6b</b> (Groep 6-8)
    ·
    De code voor ouders werkt tot 14 juni 2028.
    ·
    Het schooljaar loopt af. Gaat deze klas door?
    [Ouders uitnodigen] [Nieuw schooljaar] [Collega erbij] [Ik stop met deze klas] [Mijn klassen]

# The old code works no longer, the new one does, and parents stay.
= fatma
~ /start
~ [Nederlands]
> demo5b
    Deze link is verlopen. Vraag op school om een nieuwe link.
    [Naar het menu]
> code-1
    De Regenboog: Groep 6b
    Kies uw taal.
    Choose your language.
    Dilinizi seçin.
    اختاروا لغتكم.
    [Nederlands] [English] [Türkçe] [العربية] [polski] [українська] [فارسی · دری] [ትግርኛ] [Soomaali] [español] [română] [български] [русский] [français] [Deutsch] [português] [中文] [Papiamentu]
= ayse
> /instellingen
    Kartın günü ve saati: cumartesi, 10:00. Sınıf: Groep 6b.
    ·
    Neyi değiştirmek istersiniz?
    [Gün ve saat] [Dil] [Ara ver] [Dinlemek de isterim] [Hangi bilgiler kayıtlı?] [Her şeyi sil] [Durdur] [Böyle kalsın]

# Nothing has to change.
= sanne
~ /klas
~ [Groep 6a]
~ [Nieuw schooljaar]
~ [De klas gaat door]
> [Zelfde naam]
    Hoe oud zijn de leerlingen dan? Nu staat de klas bij Groep 6-8.
    [Zo laten] [Groep 1-2] [Groep 3-5] [Groep 6-8] [Voortgezet onderwijs]
> [Zo laten]
    Gedaan: <b>Groep 6a</b> gaat door. Ouders die meedoen, blijven.
    ·
    Voor nieuwe ouders is een nieuwe code nodig.
    [Nieuwe code] [Klaar]
> [Klaar]
    Kies een nieuw thema met /thema, zodra je weet waar de klas mee begint.
    ·
    Dit zijn je klassen. Tik er een aan, of maak een nieuwe.
    [Groep 6a] [Groep 6b] [Nieuwe klas] [Naar het menu]
~ [Groep 6b]
~ [Nieuw schooljaar]
~ [De klas gaat door]
~ Groep 6a
> [Zelfde naam]
    Hoe oud zijn de leerlingen dan? Nu staat de klas bij Groep 6-8.
    [Zo laten] [Groep 1-2] [Groep 3-5] [Groep 6-8] [Voortgezet onderwijs]
~ [Groep 1-2]
~ [Klaar]
~ [Groep 6b]
~ [Nieuw schooljaar]
~ [De klas gaat door]
~ (61 characters)
> [Zelfde naam]
    Hoe oud zijn de leerlingen dan? Nu staat de klas bij Groep 1-2.
    [Zo laten] [Groep 1-2] [Groep 3-5] [Groep 6-8] [Voortgezet onderwijs]
~ [Groep 3-5]
~ [Klaar]
~ [Groep 6b]
~ [Nieuw schooljaar]
~ [De klas gaat door]
~ [Zelfde naam]
> [Voortgezet onderwijs]
    Gedaan: <b>Groep 6b</b> gaat door. Ouders die meedoen, blijven.
    ·
    Wil je voor nieuwe ouders een nieuwe code? De oude werkt anders tot 14 juni 2028.
    [Nieuwe code] [Klaar]
