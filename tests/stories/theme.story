# The class gets a theme in two taps, after a look at the card, also in another language; keeps it, and gets another.
= sanne
> /thema
    Groep 5b heeft nog geen thema. Ouders die meedoen, krijgen nu een kaart over de schooldag.
    ·
    Waar werkt de klas aan? Tik een thema aan, dan zie je de kaart. Wat ouders thuis met hun kind doen, telt het meest mee, op elke leeftijd.
    [Leren lezen] [Rekenen] [Samen tegen pesten] [Trots] [Natuur en weer] [Voorlezen] [Klok en tijd] [Wij zijn een groep] [Meer thema's] [Een eigen thema] [Meer] [Zo laten]
> [Zo laten]
    Goed, er verandert niets.
> /thema
    Groep 5b heeft nog geen thema. Ouders die meedoen, krijgen nu een kaart over de schooldag.
    ·
    Waar werkt de klas aan? Tik een thema aan, dan zie je de kaart. Wat ouders thuis met hun kind doen, telt het meest mee, op elke leeftijd.
    [Leren lezen] [Rekenen] [Samen tegen pesten] [Trots] [Natuur en weer] [Voorlezen] [Klok en tijd] [Wij zijn een groep] [Meer thema's] [Een eigen thema] [Meer] [Zo laten]
> [Meer thema's]
    Groep 5b heeft nog geen thema. Ouders die meedoen, krijgen nu een kaart over de schooldag.
    ·
    Waar werkt de klas aan? Tik een thema aan, dan zie je de kaart. Wat ouders thuis met hun kind doen, telt het meest mee, op elke leeftijd.
    [Ruzie oplossen] [Regels thuis en op school] [De buurt] [Verhalen van vroeger] [Slapen en uitrusten] [Eten en proeven] [Sport en bewegen] [Muziek] [Meer thema's] [Terug] [Een eigen thema] [Meer] [Zo laten]
> [Meer thema's]
    Groep 5b heeft nog geen thema. Ouders die meedoen, krijgen nu een kaart over de schooldag.
    ·
    Waar werkt de klas aan? Tik een thema aan, dan zie je de kaart. Wat ouders thuis met hun kind doen, telt het meest mee, op elke leeftijd.
    [Spelletjes] [Boeken kiezen] [Vertellen voor de klas] [Filmpjes en schermen] [Terug] [Een eigen thema] [Meer] [Zo laten]
> [Terug]
    Groep 5b heeft nog geen thema. Ouders die meedoen, krijgen nu een kaart over de schooldag.
    ·
    Waar werkt de klas aan? Tik een thema aan, dan zie je de kaart. Wat ouders thuis met hun kind doen, telt het meest mee, op elke leeftijd.
    [Ruzie oplossen] [Regels thuis en op school] [De buurt] [Verhalen van vroeger] [Slapen en uitrusten] [Eten en proeven] [Sport en bewegen] [Muziek] [Meer thema's] [Terug] [Een eigen thema] [Meer] [Zo laten]
> [Terug]
    Groep 5b heeft nog geen thema. Ouders die meedoen, krijgen nu een kaart over de schooldag.
    ·
    Waar werkt de klas aan? Tik een thema aan, dan zie je de kaart. Wat ouders thuis met hun kind doen, telt het meest mee, op elke leeftijd.
    [Leren lezen] [Rekenen] [Samen tegen pesten] [Trots] [Natuur en weer] [Voorlezen] [Klok en tijd] [Wij zijn een groep] [Meer thema's] [Een eigen thema] [Meer] [Zo laten]
> [Rekenen]
    🏠 <b>Rekenen</b> · Groep 5b
    ·
    <b>Vraag aan uw kind:</b>
    Welke som vond je lastig? Hoe deed je het?
    ·
    <b>Doe samen (5 minuten):</b>
    Pak een handvol munten of knopen. Raad allebei hoeveel het er zijn. Tel daarna samen.
    ·
    Zo begint het voor ouders. Neem je dit thema?
    [Dit kiezen] [In een andere taal] [Een ander thema]
> [In een andere taal]
    In welke taal wil je de kaart zien?
    [Nederlands] [English] [Türkçe] [العربية] [polski] [українська] [فارسی · دری] [ትግርኛ] [Soomaali] [español] [română] [български] [русский] [français] [Deutsch] [português] [中文] [Papiamentu] [Terug]
> [Terug]
    Zo begint het voor ouders. Neem je dit thema?
    [Dit kiezen] [In een andere taal] [Een ander thema]
> [In een andere taal]
    In welke taal wil je de kaart zien?
    [Nederlands] [English] [Türkçe] [العربية] [polski] [українська] [فارسی · دری] [ትግርኛ] [Soomaali] [español] [română] [български] [русский] [français] [Deutsch] [português] [中文] [Papiamentu] [Terug]
> [Türkçe]
    🏠 <b>Matematik</b> · Groep 5b
    ·
    <b>Çocuğunuza şunu sorun:</b>
    Hangi matematik sorusu sana zor geldi? Nasıl yaptın?
    ·
    <b>Birlikte yapın (5 dakika):</b>
    Bir avuç bozuk para ya da düğme alın. Kaç tane var? İkiniz de tahmin edin. Sonra birlikte sayın.
    ---
    Zo begint het voor ouders. Neem je dit thema?
    [Dit kiezen] [In een andere taal] [Een ander thema]
> [Een ander thema]
    Groep 5b heeft nog geen thema. Ouders die meedoen, krijgen nu een kaart over de schooldag.
    ·
    Waar werkt de klas aan? Tik een thema aan, dan zie je de kaart. Wat ouders thuis met hun kind doen, telt het meest mee, op elke leeftijd.
    [Leren lezen] [Rekenen] [Samen tegen pesten] [Trots] [Natuur en weer] [Voorlezen] [Klok en tijd] [Wij zijn een groep] [Meer thema's] [Een eigen thema] [Meer] [Zo laten]
> [Rekenen]
    🏠 <b>Rekenen</b> · Groep 5b
    ·
    <b>Vraag aan uw kind:</b>
    Welke som vond je lastig? Hoe deed je het?
    ·
    <b>Doe samen (5 minuten):</b>
    Pak een handvol munten of knopen. Raad allebei hoeveel het er zijn. Tel daarna samen.
    ·
    Zo begint het voor ouders. Neem je dit thema?
    [Dit kiezen] [In een andere taal] [Een ander thema]
> [Dit kiezen]
    Gedaan. Groep 5b werkt aan <b>Rekenen</b>. Ouders die meedoen, krijgen hierover elke schoolweek een kaart.
    ·
    Na een paar weken komen dezelfde kaarten terug. Kies dan een ander thema.
    ·
    Wil je er zelf een zin bij zetten? Het hoeft niet.
    ·
    Praat ook in de kring over de kaart. Zo horen thuis en school bij elkaar. Ik kan je er op maandag een vraag voor sturen.
    [Een zin erbij] [Een kaart voor maandag] [Tekst voor de schoolapp] [Het hele jaar plannen] [Klaar]
> [Klaar]
    Goed. Je vindt dit terug met /thema.
> /menu
    Wat wil je doen?
    [Gesprek voorbereiden] [Oefenen met een ouder] [Korte hulp] [Thema van de klas] [Mijn klassen] [Cijfers van de klas] [Kaart inspreken] [Wat wordt bewaard?] [Hulp]
> [Thema van de klas]
    Groep 5b werkt nu aan: <b>Rekenen</b>.
    ·
    Waar werkt de klas aan? Tik een thema aan, dan zie je de kaart. Wat ouders thuis met hun kind doen, telt het meest mee, op elke leeftijd.
    [Leren lezen] [Rekenen] [Samen tegen pesten] [Trots] [Natuur en weer] [Voorlezen] [Klok en tijd] [Wij zijn een groep] [Meer thema's] [Een eigen thema] [Meer] [Zo laten]
> [Trots]
    🏠 <b>Trots</b> · Groep 5b
    ·
    <b>Vraag aan uw kind:</b>
    Wat ging deze week beter dan vorige week?
    ·
    <b>Doe samen (5 minuten):</b>
    Zeg wat u thuis beter zag gaan. Noem ook hoe hard uw kind werkte.
    ·
    Zo begint het voor ouders. Neem je dit thema?
    [Dit kiezen] [In een andere taal] [Een ander thema]
> [Dit kiezen]
    Gedaan. Groep 5b werkt aan <b>Trots</b>. Ouders die meedoen, krijgen hierover elke schoolweek een kaart.
    ·
    Na een paar weken komen dezelfde kaarten terug. Kies dan een ander thema.
    ·
    Wil je er zelf een zin bij zetten? Het hoeft niet.
    ·
    Praat ook in de kring over de kaart. Zo horen thuis en school bij elkaar. Ik kan je er op maandag een vraag voor sturen.
    [Een zin erbij] [Een kaart voor maandag] [Tekst voor de schoolapp] [Het hele jaar plannen] [Klaar]
> /thema
    Groep 5b werkt nu aan: <b>Trots</b>.
    ·
    Waar werkt de klas aan? Tik een thema aan, dan zie je de kaart. Wat ouders thuis met hun kind doen, telt het meest mee, op elke leeftijd.
    [Leren lezen] [Rekenen] [Samen tegen pesten] [Trots] [Natuur en weer] [Voorlezen] [Klok en tijd] [Wij zijn een groep] [Meer thema's] [Een eigen thema] [Meer] [Zo laten]
> [Meer]
    Wil je er zelf een zin bij zetten? Het hoeft niet.
    ·
    Praat ook in de kring over de kaart. Zo horen thuis en school bij elkaar. Ik kan je er op maandag een vraag voor sturen.
    [Een zin erbij] [Een kaart voor maandag] [Tekst voor de schoolapp] [Het hele jaar plannen] [Klaar]
> [Klaar]
    Goed. Je vindt dit terug met /thema.
