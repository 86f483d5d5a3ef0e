# What does not fit where a button has to be chosen.
= sanne
> /voorbereiden
    Welk gesprek wil je voorbereiden?
    [Tegenvallende resultaten] [Gedrag in de klas] [Tienminutengesprek] [Naar het menu]
> ik weet het niet
    Kies een van de knoppen.
    [Tegenvallende resultaten] [Gedrag in de klas] [Tienminutengesprek] [Naar het menu]
> 9
    Dat nummer staat er niet bij. Kies 1 tot en met 4.
    [Tegenvallende resultaten] [Gedrag in de klas] [Tienminutengesprek] [Naar het menu]
> 0
    Dat nummer staat er niet bij. Kies 1 tot en met 4.
    [Tegenvallende resultaten] [Gedrag in de klas] [Tienminutengesprek] [Naar het menu]
> 👍
    Kies een van de knoppen.
    [Tegenvallende resultaten] [Gedrag in de klas] [Tienminutengesprek] [Naar het menu]
> (voice)
    Een spraakbericht kan ik niet beluisteren. Typ een antwoord of kies een knop.
    [Tegenvallende resultaten] [Gedrag in de klas] [Tienminutengesprek] [Naar het menu]
> (file)
    Ik lees alleen tekst en knoppen. Een foto, sticker of bestand bewaar ik niet.
    [Tegenvallende resultaten] [Gedrag in de klas] [Tienminutengesprek] [Naar het menu]
> (edited)
    Een aangepast bericht lees ik niet opnieuw. Stuur een nieuw bericht.
    [Tegenvallende resultaten] [Gedrag in de klas] [Tienminutengesprek] [Naar het menu]
> /bestaatniet
    Deze opdracht bestaat niet. Alles wat kan, staat in /menu.
    [Tegenvallende resultaten] [Gedrag in de klas] [Tienminutengesprek] [Naar het menu]
> /
    Deze opdracht bestaat niet. Alles wat kan, staat in /menu.
    [Tegenvallende resultaten] [Gedrag in de klas] [Tienminutengesprek] [Naar het menu]
> (5000 characters)
    Dit bericht is te lang: 5000 tekens. Korter dan 1000 tekens past wel. Er is niets veranderd.
    [Tegenvallende resultaten] [Gedrag in de klas] [Tienminutengesprek] [Naar het menu]
> (button 1:1:menu)
    Deze knop hoort bij een eerdere vraag. De vraag van nu:
    ---
    Welk gesprek wil je voorbereiden?
    [Tegenvallende resultaten] [Gedrag in de klas] [Tienminutengesprek] [Naar het menu]
> (button onzin)
    Deze knop hoort bij een eerdere vraag. De vraag van nu:
    ---
    Welk gesprek wil je voorbereiden?
    [Tegenvallende resultaten] [Gedrag in de klas] [Tienminutengesprek] [Naar het menu]
> (button /bestaatniet)
    Deze opdracht bestaat niet. Alles wat kan, staat in /menu.
    [Tegenvallende resultaten] [Gedrag in de klas] [Tienminutengesprek] [Naar het menu]
> 1
    Fijn dat je de tijd neemt. In dertien korte stappen maak je een plan voor je gesprek met ouders of verzorgers.
    ·
    Over wie gaat het? Gebruik een schuilnaam, en schrijf ook geen andere namen op.
    ·
    <i>Ik bewaar je antwoorden op de server van je school. De app bewaart het gesprek. Ik laat het geen collega, leidinggevende of ouder zien.</i>
    [Liever geen naam] [Voorbeeld] [Waarom?]
