# A minute at the door, and how a worry is put off kindly. Every button once.
= sanne
> /deur
    Een praatje bij de deur duurt één minuut. Meer hoeft niet. Wat speelt er?
    [Gewoon even praten] [Ik zie de ouder nooit] [Ik heb een zorg] [De ouder heeft een zorg] [Toch niet] [Voorbeeld] [Waarom?]
> [Voorbeeld]
    “De opa van Milou staat elke dag bij het hek. Ik zeg alleen maar hallo.” Kies dan: gewoon even praten.
    [Gewoon even praten] [Ik zie de ouder nooit] [Ik heb een zorg] [De ouder heeft een zorg] [Toch niet] [Voorbeeld] [Waarom?]
> [Waarom?]
    <blockquote expandable>Van een kort praatje groeit vertrouwen. Ouders merken dat ze welkom zijn.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?; Loes van Wessum en Rieneke Pruis, lectoraat Leiderschap in onderwijs en opvoeding, Hogeschool Windesheim (2021), Samenwerken met ouders. Kwaliteitskaart voor schoolleiders</i></blockquote>
    [Gewoon even praten] [Ik zie de ouder nooit] [Ik heb een zorg] [De ouder heeft een zorg] [Toch niet] [Voorbeeld] [Waarom?]
> [Gewoon even praten]
    Waar begin je over? Neem iets kleins, geen toets en geen gedrag. Schrijf geen namen op.
    [Ik weet niets] [Voorbeeld] [Waarom?]
> [Voorbeeld]
    “De nieuwe hond. De fiets die te groot is. De regen van vanmorgen.”
    [Ik weet niets] [Voorbeeld] [Waarom?]
> [Waarom?]
    <blockquote expandable>Als je iets kleins onthoudt, merkt een ouder dat dit gezin telt.
    ·
    <i>Bron: Stichting Stop Pesten Nu, naar onderzoek van de Rijksuniversiteit Groningen (Week Tegen Pesten 2017), Succesvolle samenwerking met ouders; Nederlands Jeugdinstituut (NJi), Samen met ouders het welbevinden van een kind stimuleren</i></blockquote>
    [Ik weet niets] [Voorbeeld] [Waarom?]
> De nieuwe hond
    Met welke zin begin je? Houd het bij tien woorden.
    [Een groet is genoeg] [Voorbeeld] [Waarom?]
> [Voorbeeld]
    “Goedemorgen! Slaapt de hond al door?”
    [Een groet is genoeg] [Voorbeeld] [Waarom?]
> [Waarom?]
    <blockquote expandable>Jij staat in de deur, dus jij begint. Voor een ouder is beginnen soms een drempel.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?; Nederlands Jeugdinstituut (NJi), Samen met ouders het welbevinden van een kind stimuleren</i></blockquote>
    [Een groet is genoeg] [Voorbeeld] [Waarom?]
> Goedemorgen! Luistert de hond al een beetje?
    Na een minuut ga je naar binnen. Welk einde past?
    [De les begint] [De ouder praat door] [De ouder zegt weinig] [Voorbeeld] [Waarom?]
> [Voorbeeld]
    “Deze ouder blijft graag hangen, ook als de bel al ging.” Kies dan: de ouder praat door.
    [De les begint] [De ouder praat door] [De ouder zegt weinig] [Voorbeeld] [Waarom?]
> [Waarom?]
    <blockquote expandable>Met een duidelijk einde blijft het luchtig. Dan komt er morgen weer een praatje.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Samen met ouders het welbevinden van een kind stimuleren; Stichting Stop Pesten Nu, naar onderzoek van de Rijksuniversiteit Groningen (Week Tegen Pesten 2017), Succesvolle samenwerking met ouders</i></blockquote>
    [De les begint] [De ouder praat door] [De ouder zegt weinig] [Voorbeeld] [Waarom?]
> [De les begint]
    Zeg het met een glimlach, en loop ook echt naar binnen.
    ·
    <b>Jouw minuut</b>
    ·
    Je begint:
    Goedemorgen! Luistert de hond al een beetje?
    ·
    Je stopt:
    Ik ga naar binnen. Leuk dat ik u even zag.
    ·
    Komt er een zorg bij je op? Die bewaar je voor een ander moment.

> /deur
    Een praatje bij de deur duurt één minuut. Meer hoeft niet. Wat speelt er?
    [Gewoon even praten] [Ik zie de ouder nooit] [Ik heb een zorg] [De ouder heeft een zorg] [Toch niet] [Voorbeeld] [Waarom?]
> [Gewoon even praten]
    Waar begin je over? Neem iets kleins, geen toets en geen gedrag. Schrijf geen namen op.
    [Ik weet niets] [Voorbeeld] [Waarom?]
> [Ik weet niets]
    Vertel dan zelf iets uit de klas. Je hoeft niet met een vraag te beginnen.
    ·
    Met welke zin begin je? Houd het bij tien woorden.
    [Een groet is genoeg] [Voorbeeld] [Waarom?]
> [Een groet is genoeg]
    Na een minuut ga je naar binnen. Welk einde past?
    [De les begint] [De ouder praat door] [De ouder zegt weinig] [Voorbeeld] [Waarom?]
> [De ouder praat door]
    Dat is een goed teken. Geef het verhaal een eigen moment.
    ·
    <b>Jouw minuut</b>
    ·
    Je begint:
    Goedemorgen! Fijn u te zien.
    ·
    Je stopt:
    Dit wil ik goed horen. Zal ik u vanmiddag bellen?
    ·
    Komt er een zorg bij je op? Die bewaar je voor een ander moment.

> /deur
    Een praatje bij de deur duurt één minuut. Meer hoeft niet. Wat speelt er?
    [Gewoon even praten] [Ik zie de ouder nooit] [Ik heb een zorg] [De ouder heeft een zorg] [Toch niet] [Voorbeeld] [Waarom?]
> [Ik zie de ouder nooit]
    Veel ouders kunnen niet bij de deur zijn, bijvoorbeeld door hun werk. Het kan ook anders. Wat past bij jou?
    [Eén minuut bellen] [Groeten wie wél komt] [Naar het hek lopen] [Voorbeeld] [Waarom?]
> [Voorbeeld]
    “Milou komt met de bus. Thuis is er na zessen pas iemand.” Dan is bellen het handigst.
    [Eén minuut bellen] [Groeten wie wél komt] [Naar het hek lopen] [Voorbeeld] [Waarom?]
> [Waarom?]
    <blockquote expandable>Contact hoeft niet bij de deur. Als het maar persoonlijk is, en af en toe terugkomt.
    ·
    <i>Bron: Stichting Stop Pesten Nu, naar onderzoek van de Rijksuniversiteit Groningen (Week Tegen Pesten 2017), Succesvolle samenwerking met ouders; Nederlands Jeugdinstituut (NJi), Samen met ouders het welbevinden van een kind stimuleren</i></blockquote>
    [Eén minuut bellen] [Groeten wie wél komt] [Naar het hek lopen] [Voorbeeld] [Waarom?]
> [Eén minuut bellen]
    Begin met “Er is niets aan de hand”. Anders schrikt de ouder.
    ·
    <b>Jouw minuut</b>
    ·
    Je begint:
    Er is niets aan de hand. Ik wilde u gewoon even spreken.
    ·
    Je stopt:
    Dat was alles. Fijn dat ik u even sprak!
    ·
    Komt er een zorg bij je op? Die bewaar je voor een ander moment.

> /deur
    Een praatje bij de deur duurt één minuut. Meer hoeft niet. Wat speelt er?
    [Gewoon even praten] [Ik zie de ouder nooit] [Ik heb een zorg] [De ouder heeft een zorg] [Toch niet] [Voorbeeld] [Waarom?]
> [Ik zie de ouder nooit]
    Veel ouders kunnen niet bij de deur zijn, bijvoorbeeld door hun werk. Het kan ook anders. Wat past bij jou?
    [Eén minuut bellen] [Groeten wie wél komt] [Naar het hek lopen] [Voorbeeld] [Waarom?]
> [Groeten wie wél komt]
    Een opa, een buurvrouw, de opvang. Maak een praatje. Nieuws over het kind bewaar je voor de ouders of verzorgers.
    ·
    Waar begin je over? Neem iets kleins, geen toets en geen gedrag. Schrijf geen namen op.
    [Ik weet niets] [Voorbeeld] [Waarom?]
> Het voetbal van zaterdag
    Met welke zin begin je? Houd het bij tien woorden.
    [Een groet is genoeg] [Voorbeeld] [Waarom?]
> Goedemorgen! Gewonnen zaterdag?
    Na een minuut ga je naar binnen. Welk einde past?
    [De les begint] [De ouder praat door] [De ouder zegt weinig] [Voorbeeld] [Waarom?]
> [De ouder zegt weinig]
    Houd het dan kort. Morgen groet je weer. Vertrouwen mag langzaam groeien.
    ·
    <b>Jouw minuut</b>
    ·
    Je begint:
    Goedemorgen! Gewonnen zaterdag?
    ·
    Je stopt:
    Tot morgen!
    ·
    Komt er een zorg bij je op? Die bewaar je voor een ander moment.

> /deur
    Een praatje bij de deur duurt één minuut. Meer hoeft niet. Wat speelt er?
    [Gewoon even praten] [Ik zie de ouder nooit] [Ik heb een zorg] [De ouder heeft een zorg] [Toch niet] [Voorbeeld] [Waarom?]
> [Ik zie de ouder nooit]
    Veel ouders kunnen niet bij de deur zijn, bijvoorbeeld door hun werk. Het kan ook anders. Wat past bij jou?
    [Eén minuut bellen] [Groeten wie wél komt] [Naar het hek lopen] [Voorbeeld] [Waarom?]
> [Naar het hek lopen]
    Ga één keer per week vijf minuten staan waar ouders wachten. Zij hoeven daar niets voor te doen.
    ·
    Waar begin je over? Neem iets kleins, geen toets en geen gedrag. Schrijf geen namen op.
    [Ik weet niets] [Voorbeeld] [Waarom?]
> [Ik weet niets]
    Vertel dan zelf iets uit de klas. Je hoeft niet met een vraag te beginnen.
    ·
    Met welke zin begin je? Houd het bij tien woorden.
    [Een groet is genoeg] [Voorbeeld] [Waarom?]
> [Een groet is genoeg]
    Na een minuut ga je naar binnen. Welk einde past?
    [De les begint] [De ouder praat door] [De ouder zegt weinig] [Voorbeeld] [Waarom?]
> [De ouder zegt weinig]
    Houd het dan kort. Morgen groet je weer. Vertrouwen mag langzaam groeien.
    ·
    <b>Jouw minuut</b>
    ·
    Je begint:
    Goedemorgen! Fijn u te zien.
    ·
    Je stopt:
    Tot morgen!
    ·
    Komt er een zorg bij je op? Die bewaar je voor een ander moment.

# A worry, of the teacher's own.
> /deur
    Een praatje bij de deur duurt één minuut. Meer hoeft niet. Wat speelt er?
    [Gewoon even praten] [Ik zie de ouder nooit] [Ik heb een zorg] [De ouder heeft een zorg] [Toch niet] [Voorbeeld] [Waarom?]
> [Ik heb een zorg]
    Bij de deur luisteren anderen mee. Vertel je zorg daar niet. Zeg alleen dat je wilt praten, en wanneer.
    ·
    Hoeveel haast heeft het?
    [Het kan deze week] [Vandaag nog] [Het gaat om veiligheid] [Voorbeeld] [Waarom?]
> [Voorbeeld]
    “Er viel iemand op het plein, en de bril is stuk.” Kies dan: vandaag nog.
    [Het kan deze week] [Vandaag nog] [Het gaat om veiligheid] [Voorbeeld] [Waarom?]
> [Waarom?]
    <blockquote expandable>Een zorg vraagt een stoel en een dichte deur. Anders gaat een ouder weg met een half verhaal.
    ·
    <i>Bron: Stichting Stop Pesten Nu, naar onderzoek van de Rijksuniversiteit Groningen (Week Tegen Pesten 2017), Succesvolle samenwerking met ouders</i></blockquote>
    [Het kan deze week] [Vandaag nog] [Het gaat om veiligheid] [Voorbeeld] [Waarom?]
> [Het kan deze week]
    Stuur het onderwerp daarna in een kort bericht. Dan hoeft de ouder niet te piekeren.
    ·
    Met welke zin spreek je een ander moment af? Noem een dag en een tijd.
    [Geef mij een zin] [Voorbeeld] [Waarom?]
> [Voorbeeld]
    “Hier wil ik rustig voor gaan zitten. Zal ik u om vier uur bellen?”
    [Geef mij een zin] [Voorbeeld] [Waarom?]
> [Waarom?]
    <blockquote expandable>Zonder tijd lijkt het of je niet wilt praten. Met een tijd weet de ouder dat je het niet vergeet.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?; Stichting Stop Pesten Nu, naar onderzoek van de Rijksuniversiteit Groningen (Week Tegen Pesten 2017), Succesvolle samenwerking met ouders</i></blockquote>
    [Geef mij een zin] [Voorbeeld] [Waarom?]
> Ik wil graag rustig met u praten over lezen. Kunt u donderdag om drie uur?
    <b>Zeg bij de deur alleen dit</b>
    Ik wil graag rustig met u praten over lezen. Kunt u donderdag om drie uur?
    ·
    Houd je aan die tijd, ook als je nog niets weet. Het gesprek zelf kun je voorbereiden met /voorbereiden.

> /deur
    Een praatje bij de deur duurt één minuut. Meer hoeft niet. Wat speelt er?
    [Gewoon even praten] [Ik zie de ouder nooit] [Ik heb een zorg] [De ouder heeft een zorg] [Toch niet] [Voorbeeld] [Waarom?]
> [Ik heb een zorg]
    Bij de deur luisteren anderen mee. Vertel je zorg daar niet. Zeg alleen dat je wilt praten, en wanneer.
    ·
    Hoeveel haast heeft het?
    [Het kan deze week] [Vandaag nog] [Het gaat om veiligheid] [Voorbeeld] [Waarom?]
> [Vandaag nog]
    Vraag de ouder even mee naar binnen, of bel na schooltijd.
    ·
    Met welke zin spreek je een ander moment af? Noem een dag en een tijd.
    [Geef mij een zin] [Voorbeeld] [Waarom?]
> [Geef mij een zin]
    <b>Zeg bij de deur alleen dit</b>
    Dit wil ik rustig met u bespreken. Kunt u vanmiddag om half vier?
    ·
    Houd je aan die tijd, ook als je nog niets weet. Het gesprek zelf kun je voorbereiden met /voorbereiden.

> /deur
    Een praatje bij de deur duurt één minuut. Meer hoeft niet. Wat speelt er?
    [Gewoon even praten] [Ik zie de ouder nooit] [Ik heb een zorg] [De ouder heeft een zorg] [Toch niet] [Voorbeeld] [Waarom?]
> [Ik heb een zorg]
    Bij de deur luisteren anderen mee. Vertel je zorg daar niet. Zeg alleen dat je wilt praten, en wanneer.
    ·
    Hoeveel haast heeft het?
    [Het kan deze week] [Vandaag nog] [Het gaat om veiligheid] [Voorbeeld] [Waarom?]
> [Het gaat om veiligheid]
    Zeg er dan niets over bij de deur. Overleg vandaag nog met de aandachtsfunctionaris of je schoolleider. Spreek de ouder pas na dat overleg. Typ hier niets over je zorgen.
    ·
    Direct gevaar: bel <b>112</b>
    Advies, zonder namen te noemen: Veilig Thuis, <b>0800-2000</b>, gratis, dag en nacht

# A worry of the parent's.
> /deur
    Een praatje bij de deur duurt één minuut. Meer hoeft niet. Wat speelt er?
    [Gewoon even praten] [Ik zie de ouder nooit] [Ik heb een zorg] [De ouder heeft een zorg] [Toch niet] [Voorbeeld] [Waarom?]
> [De ouder heeft een zorg]
    De ouder begint bij de deur over iets moeilijks. Wijs het niet af, en los het niet staand op.
    ·
    Hoe klinkt de ouder?
    [Bezorgd] [Boos] [Voorbeeld] [Waarom?]
> [Voorbeeld]
    “Milou slaapt al drie nachten slecht”, zegt de ouder zacht. Kies dan: bezorgd.
    [Bezorgd] [Boos] [Voorbeeld] [Waarom?]
> [Waarom?]
    <blockquote expandable>Het is goed als een ouder durft te beginnen. Houd die deur open, en kies samen een betere plek.
    ·
    <i>Bron: Kind heeft baat bij goede relatie tussen ouders en leerkracht; Nederlands Jeugdinstituut (NJi), Samen met ouders het welbevinden van een kind stimuleren</i></blockquote>
    [Bezorgd] [Boos] [Voorbeeld] [Waarom?]
> [Bezorgd]
    Zeg eerst: “Goed dat u dit vertelt.” Spreek dan een tijd af.
    ·
    Met welke zin spreek je een ander moment af? Noem een dag en een tijd.
    [Geef mij een zin] [Voorbeeld] [Waarom?]
> Dit wil ik goed horen. Zal ik u om vier uur bellen?
    <b>Zeg bij de deur alleen dit</b>
    Dit wil ik goed horen. Zal ik u om vier uur bellen?
    ·
    Houd je aan die tijd, ook als je nog niets weet. Het gesprek zelf kun je voorbereiden met /voorbereiden.

> /deur
    Een praatje bij de deur duurt één minuut. Meer hoeft niet. Wat speelt er?
    [Gewoon even praten] [Ik zie de ouder nooit] [Ik heb een zorg] [De ouder heeft een zorg] [Toch niet] [Voorbeeld] [Waarom?]
> [De ouder heeft een zorg]
    De ouder begint bij de deur over iets moeilijks. Wijs het niet af, en los het niet staand op.
    ·
    Hoe klinkt de ouder?
    [Bezorgd] [Boos] [Voorbeeld] [Waarom?]
> [Boos]
    Zoek een rustige plek, met een collega in de buurt. Wordt er gedreigd? Stop, en haal hulp.
    ·
    Met welke zin spreek je een ander moment af? Noem een dag en een tijd.
    [Geef mij een zin] [Voorbeeld] [Waarom?]
> [Geef mij een zin]
    <b>Zeg bij de deur alleen dit</b>
    Dit wil ik rustig met u bespreken. Kunt u vanmiddag om half vier?
    ·
    Houd je aan die tijd, ook als je nog niets weet. Het gesprek zelf kun je voorbereiden met /voorbereiden.

> /deur
    Een praatje bij de deur duurt één minuut. Meer hoeft niet. Wat speelt er?
    [Gewoon even praten] [Ik zie de ouder nooit] [Ik heb een zorg] [De ouder heeft een zorg] [Toch niet] [Voorbeeld] [Waarom?]
> [Toch niet]
    Goed, een andere keer.

= ayse
> /deur
    Dit is voor leraren. Bent u leraar? Vraag de schoolleider om een link.
