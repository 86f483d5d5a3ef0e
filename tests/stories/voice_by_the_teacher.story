# What a teacher of the class records needs nobody else to approve it. Without a recording of this card the card comes as text.
! class groep-3-5 Groep 4a
! teaches sanne Groep 4a

= sanne
> /inspreken
    Niet elke ouder leest graag. Met een opname kunnen zij de kaart horen.
    ·
    <b>Dit wordt bewaard:</b> de opname met de stem, op de server van school. Eerst luistert de leraar. Daarna horen ouders van deze school de opname, als zij die taal kozen.
    ·
    Wissen kan altijd, hier bij Mijn opnames.
    [Kaart inspreken] [Opnames van de klas] [Niet nu]
> [Kaart inspreken]
    Voor welke klas?
    [Groep 4a] [Groep 5b]
> [Groep 4a]
    In welke taal is de opname?
    [Tamaziɣt] [Tarifiyt] [Soomaali] [ትግርኛ] [Kurmancî] [سۆرانی] [پښتو] [Darija الدارجة] [Nederlands] [English] [Türkçe] [العربية] [polski] [українська] [فارسی · دری] [español] [română] [български] [русский] [français] [Deutsch] [português] [中文] [Papiamentu]
> [Tamaziɣt]
    <b>De schooldag</b>
    ·
    Waar heb je morgen zin in?
    ·
    Vraag het voor het slapen. Noem ook iets waar u zelf zin in hebt.
    ·
    Spreek deze kaart in als spraakbericht, in hooguit een minuut. Woord voor woord hoeft niet: gewoon vertellen mag.
    ·
    Noem geen namen van kinderen.
    [Andere kaart] [Niet nu]
> [Andere kaart]
    <b>De schooldag</b>
    ·
    Hoe was het vandaag op school? Geef een cijfer. Waarom dat cijfer?
    ·
    Begin zelf: welk cijfer krijgt uw eigen dag? Elk cijfer is goed.
    ·
    Spreek deze kaart in als spraakbericht, in hooguit een minuut. Woord voor woord hoeft niet: gewoon vertellen mag.
    ·
    Noem geen namen van kinderen.
    [Andere kaart] [Niet nu]
> (voice 12 s)
    🔊 Tamaziɣt
    (geluid, 12 s)
    ---
    Dit is de opname, 12 seconden. Goed zo? Nog eens inspreken kan ook.
    [Versturen] [Opnieuw] [Wissen]
> [Versturen]
    Dank! De opname gaat voortaan mee met de kaart.
    [Nog een kaart] [Genoeg voor nu]
> [Nog een kaart]
    <b>De schooldag</b>
    ·
    Wat was het leukste vandaag?
    ·
    Vraag het bij het eten. Iedereen aan tafel noemt iets, u ook.
    ·
    Spreek deze kaart in als spraakbericht, in hooguit een minuut. Woord voor woord hoeft niet: gewoon vertellen mag.
    ·
    Noem geen namen van kinderen.
    [Andere kaart] [Niet nu]
> (voice 14 s)
    🔊 Tamaziɣt
    (geluid, 14 s)
    ---
    Dit is de opname, 14 seconden. Goed zo? Nog eens inspreken kan ook.
    [Versturen] [Opnieuw] [Wissen]
> [Wissen]
    Gewist. De opname gaat met geen kaart meer mee.
    ·
    Wie de opname al kreeg, heeft die nog in de eigen app.
> /inspreken
    Niet elke ouder leest graag. Met een opname kunnen zij de kaart horen.
    ·
    <b>Dit wordt bewaard:</b> de opname met de stem, op de server van school. Eerst luistert de leraar. Daarna horen ouders van deze school de opname, als zij die taal kozen.
    ·
    Wissen kan altijd, hier bij Mijn opnames.
    [Kaart inspreken] [Mijn opnames] [Opnames van de klas] [Niet nu]
> [Opnames van de klas]
    ✓ gaat mee met de kaart
    … wacht op jou
    ·
    Tik een opname aan om te luisteren.
    [✓ Tamaziɣt · De schooldag] [Iemand vragen] [Zelf inspreken] [Klaar]
> [✓ Tamaziɣt · De schooldag]
    <b>De schooldag</b>
    ·
    Hoe was het vandaag op school? Geef een cijfer. Waarom dat cijfer?
    ·
    Begin zelf: welk cijfer krijgt uw eigen dag? Elk cijfer is goed.
    ---
    🔊 Tamaziɣt
    (geluid, 12 s)
    ---
    Deze opname gaat mee met de kaart.
    [Niet gebruiken] [Terug]
> [Niet gebruiken]
    De opname is gewist. Maakte iemand anders die? Dan is er een bericht gestuurd.
    ·
    Niet elke ouder leest graag. Een ouder of collega kan de kaart inspreken, in elke taal. Andere ouders kunnen dan luisteren.
    ·
    Er is nog geen opname. Vraag iemand, of spreek zelf een kaart in.
    [Iemand vragen] [Zelf inspreken] [Klaar]
> [Iemand vragen]
    Voor welke klas?
    [Groep 4a] [Groep 5b]
> [Groep 5b]
    Geef deze regel aan een ouder of collega, om in een gesprek met mij te typen:
    ·
    /start code-1
    ·
    Hij werkt één keer, twee weken lang. Zeg erbij dat de opname wordt bewaard, en dat ouders van school die horen. Je krijgt bericht als er een klaarstaat.
> /opnames
    Niet elke ouder leest graag. Een ouder of collega kan de kaart inspreken, in elke taal. Andere ouders kunnen dan luisteren.
    ·
    Er is nog geen opname. Vraag iemand, of spreek zelf een kaart in.
    [Iemand vragen] [Zelf inspreken] [Klaar]
> [Zelf inspreken]
    Niet elke ouder leest graag. Met een opname kunnen zij de kaart horen.
    ·
    <b>Dit wordt bewaard:</b> de opname met de stem, op de server van school. Eerst luistert de leraar. Daarna horen ouders van deze school de opname, als zij die taal kozen.
    ·
    Wissen kan altijd, hier bij Mijn opnames.
    [Kaart inspreken] [Opnames van de klas] [Niet nu]
> [Niet nu]
    Goed. Later inspreken kan met /inspreken.
> /opnames
    Niet elke ouder leest graag. Een ouder of collega kan de kaart inspreken, in elke taal. Andere ouders kunnen dan luisteren.
    ·
    Er is nog geen opname. Vraag iemand, of spreek zelf een kaart in.
    [Iemand vragen] [Zelf inspreken] [Klaar]
> [Klaar]
    Goed, zo blijft het.
