# First with the pupil, by age. Every button once.
= sanne
> /leerling
    Vijf minuten met de leerling, voordat je met thuis praat. Schrijf geen namen op.
    ·
    In welke groep of klas zit de leerling?
    [Groep 1-2] [Groep 3-5] [Groep 6-8] [Voortgezet onderwijs] [Toch niet] [Voorbeeld] [Waarom?]
> [Voorbeeld]
    Een combinatiegroep 5/6? Kies wat bij deze leerling past.
    [Groep 1-2] [Groep 3-5] [Groep 6-8] [Voortgezet onderwijs] [Toch niet] [Voorbeeld] [Waarom?]
> [Waarom?]
    <blockquote expandable>Het gaat over dit kind. Laat het meedenken, op een manier die past bij de leeftijd.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?; Stichting Stop Pesten Nu, naar onderzoek van de Rijksuniversiteit Groningen (Week Tegen Pesten 2017), Succesvolle samenwerking met ouders</i></blockquote>
    [Groep 1-2] [Groep 3-5] [Groep 6-8] [Voortgezet onderwijs] [Toch niet] [Voorbeeld] [Waarom?]
> [Groep 1-2]
    Geef papier en potloden, en vraag: “Wil je iets van school tekenen?” Ga ernaast zitten. Raad niet wat het is.
    ·
    Stel daarna één vraag over de tekening. Welke wordt het?
    [Wie zie ik hier?] [Wat doe jij hier?] [Voorbeeld] [Waarom?]
> [Voorbeeld]
    “Wijs eens aan waar jij het liefst bent.”
    [Wie zie ik hier?] [Wat doe jij hier?] [Voorbeeld] [Waarom?]
> [Waarom?]
    <blockquote expandable>Kleuters laten vaak meer zien dan ze zeggen. Eén kleine vraag is genoeg.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?</i></blockquote>
    [Wie zie ik hier?] [Wat doe jij hier?] [Voorbeeld] [Waarom?]
> [Wie zie ik hier?]
    Zeg ook tegen de leerling: “Je hoeft niet te kiezen. Thuis en school zijn er allebei voor jou.” Vraag dus nooit wie er gelijk heeft.
    ·
    Heb je de leerling al gesproken?
    [Ja, al gesproken] [Nee, dat komt nog] [De leerling zei niets] [Ik schrok van iets] [Voorbeeld] [Waarom?]
> [Voorbeeld]
    Zegt de leerling: “Thuis vinden ze u streng”? Dan zeg jij: “Dank je. Dat bespreek ik zelf, dat hoef jij niet te doen.”
    [Ja, al gesproken] [Nee, dat komt nog] [De leerling zei niets] [Ik schrok van iets] [Voorbeeld] [Waarom?]
> [Waarom?]
    <blockquote expandable>Een kind houdt van thuis en vertrouwt jou. Als het moet kiezen, verliest het altijd iets.
    ·
    <i>Bron: Kind heeft baat bij goede relatie tussen ouders en leerkracht; Stichting Stop Pesten Nu, naar onderzoek van de Rijksuniversiteit Groningen (Week Tegen Pesten 2017), Succesvolle samenwerking met ouders</i></blockquote>
    [Ja, al gesproken] [Nee, dat komt nog] [De leerling zei niets] [Ik schrok van iets] [Voorbeeld] [Waarom?]
> [Nee, dat komt nog]
    <b>Dit vraag je</b>
    Wie zie ik hier?
    ·
    Kies een rustig moment, zonder klasgenoten erbij. Kom daarna terug met /leerling. Dan schrijf je op wat het kind zelf wil.

> /leerling
    Vijf minuten met de leerling, voordat je met thuis praat. Schrijf geen namen op.
    ·
    In welke groep of klas zit de leerling?
    [Groep 1-2] [Groep 3-5] [Groep 6-8] [Voortgezet onderwijs] [Toch niet] [Voorbeeld] [Waarom?]
> [Groep 1-2]
    Geef papier en potloden, en vraag: “Wil je iets van school tekenen?” Ga ernaast zitten. Raad niet wat het is.
    ·
    Stel daarna één vraag over de tekening. Welke wordt het?
    [Wie zie ik hier?] [Wat doe jij hier?] [Voorbeeld] [Waarom?]
> [Wat doe jij hier?]
    Zeg ook tegen de leerling: “Je hoeft niet te kiezen. Thuis en school zijn er allebei voor jou.” Vraag dus nooit wie er gelijk heeft.
    ·
    Heb je de leerling al gesproken?
    [Ja, al gesproken] [Nee, dat komt nog] [De leerling zei niets] [Ik schrok van iets] [Voorbeeld] [Waarom?]
> [De leerling zei niets]
    Dat mag. Vraag niet door. Zeg: “Het is goed. Je mag er later mee komen.”
    ·
    <b>Dit neem je mee naar de ouder</b>
    ·
    Zeg tegen de ouder: “Uw kind wilde er nog niet over praten, en dat is goed. Wat ziet u thuis?”
    ·
    Vertel de leerling daarna wat jullie afspraken.

> /leerling
    Vijf minuten met de leerling, voordat je met thuis praat. Schrijf geen namen op.
    ·
    In welke groep of klas zit de leerling?
    [Groep 1-2] [Groep 3-5] [Groep 6-8] [Voortgezet onderwijs] [Toch niet] [Voorbeeld] [Waarom?]
> [Groep 1-2]
    Geef papier en potloden, en vraag: “Wil je iets van school tekenen?” Ga ernaast zitten. Raad niet wat het is.
    ·
    Stel daarna één vraag over de tekening. Welke wordt het?
    [Wie zie ik hier?] [Wat doe jij hier?] [Voorbeeld] [Waarom?]
> Wat gebeurt er in dit hoekje?
    Zeg ook tegen de leerling: “Je hoeft niet te kiezen. Thuis en school zijn er allebei voor jou.” Vraag dus nooit wie er gelijk heeft.
    ·
    Heb je de leerling al gesproken?
    [Ja, al gesproken] [Nee, dat komt nog] [De leerling zei niets] [Ik schrok van iets] [Voorbeeld] [Waarom?]
> [Ja, al gesproken]
    Wat wil de leerling zelf? Schrijf het op in de woorden van het kind. Alleen wat ze thuis mogen weten.
    [Overslaan] [Voorbeeld] [Waarom?]
> [Overslaan]
    <b>Dit neem je mee naar de ouder</b>
    ·
    Zeg tegen de ouder: “Ik heb het eerst aan uw kind gevraagd. Wilt u er thuis ook naar vragen?”
    ·
    Vertel de leerling daarna wat jullie afspraken.

> /leerling
    Vijf minuten met de leerling, voordat je met thuis praat. Schrijf geen namen op.
    ·
    In welke groep of klas zit de leerling?
    [Groep 1-2] [Groep 3-5] [Groep 6-8] [Voortgezet onderwijs] [Toch niet] [Voorbeeld] [Waarom?]
> [Groep 3-5]
    Loop samen een rondje, of ruim samen iets op. Stel drie vragen:
    Wat is fijn op school?
    Wat is lastig?
    Wat zou jou helpen?
    ·
    Hoe zeg jij het?
    [Precies zo] [Voorbeeld] [Waarom?]
> [Voorbeeld]
    “Wanneer gaat de dag snel? Wanneer duurt hij lang? Wat kan ik daaraan doen?”
    [Precies zo] [Voorbeeld] [Waarom?]
> [Waarom?]
    <blockquote expandable>Begin met wat fijn is. Dan durft een kind daarna ook te zeggen wat moeilijk is.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?</i></blockquote>
    [Precies zo] [Voorbeeld] [Waarom?]
> [Precies zo]
    Zeg ook tegen de leerling: “Je hoeft niet te kiezen. Thuis en school zijn er allebei voor jou.” Vraag dus nooit wie er gelijk heeft.
    ·
    Heb je de leerling al gesproken?
    [Ja, al gesproken] [Nee, dat komt nog] [De leerling zei niets] [Ik schrok van iets] [Voorbeeld] [Waarom?]
> [Ja, al gesproken]
    Wat wil de leerling zelf? Schrijf het op in de woorden van het kind. Alleen wat ze thuis mogen weten.
    [Overslaan] [Voorbeeld] [Waarom?]
> [Voorbeeld]
    “Milou wil ’s ochtends eerst even rustig zitten, en dan pas de kring.”
    [Overslaan] [Voorbeeld] [Waarom?]
> [Waarom?]
    <blockquote expandable>Zo zit het kind er toch een beetje bij. Het helpt als thuis vooraf ook aan het kind vraagt wat het wil.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?; Kind heeft baat bij goede relatie tussen ouders en leerkracht</i></blockquote>
    [Overslaan] [Voorbeeld] [Waarom?]
> Sem wil naast iemand die zachtjes praat.
    <b>Dit neem je mee naar de ouder</b>
    ·
    Dit wil de leerling zelf:
    Sem wil naast iemand die zachtjes praat.
    ·
    Zeg tegen de ouder: “Ik heb het eerst aan uw kind gevraagd. Wilt u er thuis ook naar vragen?”
    ·
    Vertel de leerling daarna wat jullie afspraken.

> /leerling
    Vijf minuten met de leerling, voordat je met thuis praat. Schrijf geen namen op.
    ·
    In welke groep of klas zit de leerling?
    [Groep 1-2] [Groep 3-5] [Groep 6-8] [Voortgezet onderwijs] [Toch niet] [Voorbeeld] [Waarom?]
> [Groep 6-8]
    Teken een lijn van 0 tot 10. De leerling wijst zelf een plek aan. Vraag dan: “Waarom niet lager?” En daarna: “Wat is er nodig voor één punt erbij?”
    ·
    Waarover gaat jouw lijn?
    [Hoe het op school gaat] [Voorbeeld] [Waarom?]
> [Voorbeeld]
    “0 tot 10: hoe goed lukt het om te beginnen aan een taak?”
    [Hoe het op school gaat] [Voorbeeld] [Waarom?]
> [Waarom?]
    <blockquote expandable>Een cijfer dat je zelf kiest, is geen rapport. Het helpt om te vertellen wat al lukt.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?; Stichting Stop Pesten Nu, naar onderzoek van de Rijksuniversiteit Groningen (Week Tegen Pesten 2017), Succesvolle samenwerking met ouders</i></blockquote>
    [Hoe het op school gaat] [Voorbeeld] [Waarom?]
> [Hoe het op school gaat]
    Zeg ook tegen de leerling: “Je hoeft niet te kiezen. Thuis en school zijn er allebei voor jou.” Vraag dus nooit wie er gelijk heeft.
    ·
    Heb je de leerling al gesproken?
    [Ja, al gesproken] [Nee, dat komt nog] [De leerling zei niets] [Ik schrok van iets] [Voorbeeld] [Waarom?]
> [Nee, dat komt nog]
    <b>Dit vraag je</b>
    0 tot 10: hoe gaat het op school?
    ·
    Kies een rustig moment, zonder klasgenoten erbij. Kom daarna terug met /leerling. Dan schrijf je op wat het kind zelf wil.

> /leerling
    Vijf minuten met de leerling, voordat je met thuis praat. Schrijf geen namen op.
    ·
    In welke groep of klas zit de leerling?
    [Groep 1-2] [Groep 3-5] [Groep 6-8] [Voortgezet onderwijs] [Toch niet] [Voorbeeld] [Waarom?]
> [Voortgezet onderwijs]
    Maak met een oudere leerling eerst een afspraak. Wil de leerling zelf bij het gesprek met thuis zijn?
    [Ja, erbij] [Nee, liever niet] [Nog niet gevraagd] [Voorbeeld] [Waarom?]
> [Voorbeeld]
    “Alleen het eerste stuk”, zei Noor. Dat kan ook. Kies dan: ja.
    [Ja, erbij] [Nee, liever niet] [Nog niet gevraagd] [Voorbeeld] [Waarom?]
> [Waarom?]
    <blockquote expandable>Jongeren praten vaak liever mee dan dat er over hen gepraat wordt. Maar laat het een keuze zijn.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?; Stichting Stop Pesten Nu, naar onderzoek van de Rijksuniversiteit Groningen (Week Tegen Pesten 2017), Succesvolle samenwerking met ouders</i></blockquote>
    [Ja, erbij] [Nee, liever niet] [Nog niet gevraagd] [Voorbeeld] [Waarom?]
> [Ja, erbij]
    Mooi. Laat de leerling beginnen. Dan praat niemand over de leerling heen.
    ·
    Spreek af wat jij vertelt, en wat de leerling zelf vertelt. Beloof geen geheim: is iemand niet veilig, dan haal je er hulp bij.
    ·
    Wat spreken jullie af?
    [Dat vraag ik nog] [Voorbeeld] [Waarom?]
> [Voorbeeld]
    “Ik vertel over de cijfers. Over de vriendengroep vertelt Noor zelf, of niet.”
    [Dat vraag ik nog] [Voorbeeld] [Waarom?]
> [Waarom?]
    <blockquote expandable>Wie weet wat er gezegd wordt, zit rustiger aan tafel. En vertelt je later ook weer iets.
    ·
    <i>Bron: Stichting Stop Pesten Nu, naar onderzoek van de Rijksuniversiteit Groningen (Week Tegen Pesten 2017), Succesvolle samenwerking met ouders; Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?</i></blockquote>
    [Dat vraag ik nog] [Voorbeeld] [Waarom?]
> Ik vertel over de cijfers, Noor over de rest.
    Zeg ook tegen de leerling: “Je hoeft niet te kiezen. Thuis en school zijn er allebei voor jou.” Vraag dus nooit wie er gelijk heeft.
    ·
    Heb je de leerling al gesproken?
    [Ja, al gesproken] [Nee, dat komt nog] [De leerling zei niets] [Ik schrok van iets] [Voorbeeld] [Waarom?]
> [Ja, al gesproken]
    Wat wil de leerling zelf? Schrijf het op in de woorden van het kind. Alleen wat ze thuis mogen weten.
    [Overslaan] [Voorbeeld] [Waarom?]
> Noor wil eerst wiskunde inhalen, en dan pas over een ander niveau praten.
    <b>Dit neem je mee naar de ouder</b>
    ·
    Dit wil de leerling zelf:
    Noor wil eerst wiskunde inhalen, en dan pas over een ander niveau praten.
    ·
    De leerling zit erbij, en mag beginnen.
    ·
    Dit spraken jullie af:
    Ik vertel over de cijfers, Noor over de rest.
    ·
    Zeg tegen de ouder: “Ik heb het eerst aan uw kind gevraagd. Wilt u er thuis ook naar vragen?”
    ·
    Vertel de leerling daarna wat jullie afspraken.

> /leerling
    Vijf minuten met de leerling, voordat je met thuis praat. Schrijf geen namen op.
    ·
    In welke groep of klas zit de leerling?
    [Groep 1-2] [Groep 3-5] [Groep 6-8] [Voortgezet onderwijs] [Toch niet] [Voorbeeld] [Waarom?]
> [Voortgezet onderwijs]
    Maak met een oudere leerling eerst een afspraak. Wil de leerling zelf bij het gesprek met thuis zijn?
    [Ja, erbij] [Nee, liever niet] [Nog niet gevraagd] [Voorbeeld] [Waarom?]
> [Nee, liever niet]
    Dat mag. Vraag wat jij namens de leerling mag zeggen. Vertel dezelfde dag hoe het ging.
    ·
    Spreek af wat jij vertelt, en wat de leerling zelf vertelt. Beloof geen geheim: is iemand niet veilig, dan haal je er hulp bij.
    ·
    Wat spreken jullie af?
    [Dat vraag ik nog] [Voorbeeld] [Waarom?]
> Ik vertel alleen over het rooster.
    Zeg ook tegen de leerling: “Je hoeft niet te kiezen. Thuis en school zijn er allebei voor jou.” Vraag dus nooit wie er gelijk heeft.
    ·
    Heb je de leerling al gesproken?
    [Ja, al gesproken] [Nee, dat komt nog] [De leerling zei niets] [Ik schrok van iets] [Voorbeeld] [Waarom?]
> [Nee, dat komt nog]
    De leerling is er niet bij. Ik vertel dezelfde dag hoe het ging.
    ·
    Dit spreken jullie af:
    Ik vertel alleen over het rooster.
    ·
    Kies een rustig moment, zonder klasgenoten erbij. Kom daarna terug met /leerling. Dan schrijf je op wat het kind zelf wil.

> /leerling
    Vijf minuten met de leerling, voordat je met thuis praat. Schrijf geen namen op.
    ·
    In welke groep of klas zit de leerling?
    [Groep 1-2] [Groep 3-5] [Groep 6-8] [Voortgezet onderwijs] [Toch niet] [Voorbeeld] [Waarom?]
> [Voortgezet onderwijs]
    Maak met een oudere leerling eerst een afspraak. Wil de leerling zelf bij het gesprek met thuis zijn?
    [Ja, erbij] [Nee, liever niet] [Nog niet gevraagd] [Voorbeeld] [Waarom?]
> [Nog niet gevraagd]
    Vraag het even apart: “Wil je erbij zijn? Je mag er een nachtje over slapen.”
    ·
    Spreek af wat jij vertelt, en wat de leerling zelf vertelt. Beloof geen geheim: is iemand niet veilig, dan haal je er hulp bij.
    ·
    Wat spreken jullie af?
    [Dat vraag ik nog] [Voorbeeld] [Waarom?]
> [Dat vraag ik nog]
    Zeg ook tegen de leerling: “Je hoeft niet te kiezen. Thuis en school zijn er allebei voor jou.” Vraag dus nooit wie er gelijk heeft.
    ·
    Heb je de leerling al gesproken?
    [Ja, al gesproken] [Nee, dat komt nog] [De leerling zei niets] [Ik schrok van iets] [Voorbeeld] [Waarom?]
> [Nee, dat komt nog]
    Eerst vraag ik: wil je erbij zijn?
    ·
    <b>Dit vraag je</b>
    Wat mag ik thuis vertellen, en wat vertel je zelf?
    ·
    Kies een rustig moment, zonder klasgenoten erbij. Kom daarna terug met /leerling. Dan schrijf je op wat het kind zelf wil.

> /leerling
    Vijf minuten met de leerling, voordat je met thuis praat. Schrijf geen namen op.
    ·
    In welke groep of klas zit de leerling?
    [Groep 1-2] [Groep 3-5] [Groep 6-8] [Voortgezet onderwijs] [Toch niet] [Voorbeeld] [Waarom?]
> [Groep 6-8]
    Teken een lijn van 0 tot 10. De leerling wijst zelf een plek aan. Vraag dan: “Waarom niet lager?” En daarna: “Wat is er nodig voor één punt erbij?”
    ·
    Waarover gaat jouw lijn?
    [Hoe het op school gaat] [Voorbeeld] [Waarom?]
> 0 tot 10: hoe fijn is de pauze?
    Zeg ook tegen de leerling: “Je hoeft niet te kiezen. Thuis en school zijn er allebei voor jou.” Vraag dus nooit wie er gelijk heeft.
    ·
    Heb je de leerling al gesproken?
    [Ja, al gesproken] [Nee, dat komt nog] [De leerling zei niets] [Ik schrok van iets] [Voorbeeld] [Waarom?]
> [Ik schrok van iets]
    Vraag de leerling niet verder uit. Overleg vandaag met de aandachtsfunctionaris of je schoolleider, voordat je de ouder spreekt. Typ hier niets over je zorgen.
    ·
    Direct gevaar: bel <b>112</b>
    Advies, zonder namen te noemen: Veilig Thuis, <b>0800-2000</b>, gratis, dag en nacht

> /leerling
    Vijf minuten met de leerling, voordat je met thuis praat. Schrijf geen namen op.
    ·
    In welke groep of klas zit de leerling?
    [Groep 1-2] [Groep 3-5] [Groep 6-8] [Voortgezet onderwijs] [Toch niet] [Voorbeeld] [Waarom?]
> [Toch niet]
    Goed, een andere keer.

= ayse
> /leerling
    Dit is voor leraren. Bent u leraar? Vraag de schoolleider om een link.
