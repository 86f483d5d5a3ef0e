# The questions about the school day: another first one each day, all ten, and round again.
= ayse
~ /taal
~ [Nederlands]
> /vragen
    Stel vandaag één vraag. Het mag in elke taal. Elk antwoord is goed.
    ·
    <b>Vraag aan uw kind:</b>
    Wat was het vervelendste vandaag? Hoe ging het verder?
    ·
    <b>Tip:</b>
    Kies een rustig moment, niet meteen na school. Luister eerst. U hoeft niets op te lossen.
    [Nog een vraag] [Mijn kind vertelt weinig] [Meer voor thuis] [Waarom?]
> [Waarom?]
    <blockquote expandable>Op “Hoe was het op school?” zegt een kind vaak alleen “goed”. Met een kleine vraag vertelt uw kind meer. Zo merkt het ook dat u school belangrijk vindt.
    ·
    <i>Bron: Stichting Stop Pesten Nu, naar onderzoek van de Rijksuniversiteit Groningen (Week Tegen Pesten 2017), Succesvolle samenwerking met ouders; Kind heeft baat bij goede relatie tussen ouders en leerkracht</i></blockquote>
    [Nog een vraag] [Mijn kind vertelt weinig] [Meer voor thuis] [Waarom?]
> [Mijn kind vertelt weinig]
    Dat is heel gewoon. Vertel eerst zelf iets van uw dag. Wacht dan rustig. Morgen mag ook.
    ·
    Vraag op school of u eens in de klas mag kijken. Dan ziet u zelf wat uw kind daar doet.
    [Nog een vraag] [Mijn kind vertelt weinig] [Meer voor thuis] [Waarom?]
> [Nog een vraag]
    <b>Vraag aan uw kind:</b>
    Met wie was je in de pauze? Wat deden jullie?
    ·
    <b>Tip:</b>
    Vraag het als u samen loopt of fietst. Naast elkaar praten is vaak makkelijker.
    [Nog een vraag] [Mijn kind vertelt weinig] [Meer voor thuis] [Waarom?]
> [Nog een vraag]
    <b>Vraag aan uw kind:</b>
    Wat heb je geleerd dat je gisteren nog niet wist?
    ·
    <b>Tip:</b>
    Laat uw kind het voordoen of tekenen. U hoeft het zelf niet te weten.
    [Nog een vraag] [Mijn kind vertelt weinig] [Meer voor thuis] [Waarom?]
> [Nog een vraag]
    <b>Vraag aan uw kind:</b>
    Wie heeft jou geholpen? Wie heb jij geholpen?
    ·
    <b>Tip:</b>
    Vraag het als u samen iets doet, zoals afwassen. Bedank uw kind voor de hulp.
    [Nog een vraag] [Mijn kind vertelt weinig] [Meer voor thuis] [Waarom?]
> [Nog een vraag]
    <b>Vraag aan uw kind:</b>
    Wat was moeilijk? Wat deed je toen?
    ·
    <b>Tip:</b>
    Vertel eerst wat u vandaag moeilijk vond. Zo durft uw kind het ook.
    [Nog een vraag] [Mijn kind vertelt weinig] [Meer voor thuis] [Waarom?]
> [Nog een vraag]
    <b>Vraag aan uw kind:</b>
    Wanneer moest je lachen?
    ·
    <b>Tip:</b>
    Vertel zelf eerst waar u vandaag om lachte.
    [Nog een vraag] [Mijn kind vertelt weinig] [Meer voor thuis] [Waarom?]
> [Nog een vraag]
    <b>Vraag aan uw kind:</b>
    Wat zei je leraar waar je over moest nadenken?
    ·
    <b>Tip:</b>
    Leg uw telefoon even weg. Geef uw kind rustig de tijd.
    [Nog een vraag] [Mijn kind vertelt weinig] [Meer voor thuis] [Waarom?]
> [Nog een vraag]
    <b>Vraag aan uw kind:</b>
    Waar heb je morgen zin in?
    ·
    <b>Tip:</b>
    Vraag het voor het slapen. Noem ook iets waar u zelf zin in hebt.
    [Nog een vraag] [Mijn kind vertelt weinig] [Meer voor thuis] [Waarom?]
> [Nog een vraag]
    <b>Vraag aan uw kind:</b>
    Hoe was het vandaag op school? Geef een cijfer. Waarom dat cijfer?
    ·
    <b>Tip:</b>
    Begin zelf: welk cijfer krijgt uw eigen dag? Elk cijfer is goed.
    [Nog een vraag] [Mijn kind vertelt weinig] [Meer voor thuis] [Waarom?]
> [Nog een vraag]
    <b>Vraag aan uw kind:</b>
    Wat was het leukste vandaag?
    ·
    <b>Tip:</b>
    Vraag het bij het eten. Iedereen aan tafel noemt iets, u ook.
    [Nog een vraag] [Mijn kind vertelt weinig] [Meer voor thuis] [Waarom?]
> [Nog een vraag]
    <b>Vraag aan uw kind:</b>
    Wat was het vervelendste vandaag? Hoe ging het verder?
    ·
    <b>Tip:</b>
    Kies een rustig moment, niet meteen na school. Luister eerst. U hoeft niets op te lossen.
    [Nog een vraag] [Mijn kind vertelt weinig] [Meer voor thuis] [Waarom?]

@ 2026-11-28T09:00
> /vragen
    Stel vandaag één vraag. Het mag in elke taal. Elk antwoord is goed.
    ·
    <b>Vraag aan uw kind:</b>
    Met wie was je in de pauze? Wat deden jullie?
    ·
    <b>Tip:</b>
    Vraag het als u samen loopt of fietst. Naast elkaar praten is vaak makkelijker.
    [Nog een vraag] [Mijn kind vertelt weinig] [Meer voor thuis] [Waarom?]
~ [Meer voor thuis]
