# Who decides what, and where a complaint goes; also in the middle of something else.
! invitation leader WELKOM-LEIDER

= petra
~ /start WELKOM-LEIDER
> /kort
    Waar kan ik je nu kort mee helpen?
    [Een goed bericht] [Een praatje bij de deur] [Eerst met de leerling] [Hoe ging het gesprek?] [Een herstelgesprek] [Een huisbezoek] [Een tolk regelen] [Kaarten met vaardigheden] [Wie beslist wat?] [Een klacht of agressie] [Zorgen over veiligheid] [Naar het menu]
> [Wie beslist wat?]
    De rolkaart zegt wie waarover beslist. Zo weten ouders en team waar ze aan toe zijn. Wat wil je zien?
    [Waarom rollen?] [De school beslist] [Het schooladvies] [Ouders beslissen] [Samen praten] [Zeg het hardop] [Klaar]
> [Waarom rollen?]
    <b>Even belangrijk, en niet hetzelfde</b>
    De ouder kent het kind het best. De leraar weet hoe je lesgeeft. Samen zorgen zij dat het kind kan leren, thuis en op school.
    [Terug naar de lijst] [Waarom?]
> [Terug naar de lijst]
    Wat wil je nog zien?
    [Waarom rollen?] [De school beslist] [Het schooladvies] [Ouders beslissen] [Samen praten] [Zeg het hardop] [Klaar]
> [De school beslist]
    <b>De school beslist over</b>
    • de uitleg in de les, en wat de leraar zegt over het werk
    • in welke groep of klas een kind komt
    • de regels op school
    • een jaar overdoen (en legt uit waarom)
    • het schooladvies
    [Terug naar de lijst] [Waarom?]
> [Waarom?]
    <blockquote expandable>De leraar zorgt voor alle leerlingen samen. De school legt een besluit wel uit, en hoort eerst wat de ouder vindt.
    ·
    <i>Bron: Kind heeft baat bij goede relatie tussen ouders en leerkracht; Verus, Wie bepaalt of een kind blijft zitten? (gezien november 2026)</i></blockquote>
    [Terug naar de lijst] [Waarom?]
> [Terug naar de lijst]
    Wat wil je nog zien?
    [Waarom rollen?] [De school beslist] [Het schooladvies] [Ouders beslissen] [Samen praten] [Zeg het hardop] [Klaar]
> [Het schooladvies]
    <b>Over het schooladvies</b>
    De basisschool geeft eerst een voorlopig advies. Dan komt de doorstroomtoets. Is die hoger? Dan gaat het advies omhoog. Alleen als dat niet goed is voor de leerling, blijft het zoals het was, en dan zegt de school waarom. Is de toets lager? Dan verandert er niets.
    [Terug naar de lijst] [Waarom?]
> [Waarom?]
    <blockquote expandable>De basisschool beslist, en ouders vertellen vooraf wat zij thuis zien. Ook een middelbare school houdt zich aan dit advies.
    ·
    <i>Bron: Kind heeft baat bij goede relatie tussen ouders en leerkracht; Bureau ICE, Wat moet ik doen als de uitslag van de doorstroomtoets afwijkt van het schooladvies? (gezien november 2026); Ouders &amp; Onderwijs, Voorlopig schooladvies (gezien november 2026); VBS, Regels bijstellen schooladvies na doorstroomtoets (gezien november 2026)</i></blockquote>
    [Terug naar de lijst] [Waarom?]
> [Terug naar de lijst]
    Wat wil je nog zien?
    [Waarom rollen?] [De school beslist] [Het schooladvies] [Ouders beslissen] [Samen praten] [Zeg het hardop] [Klaar]
> [Ouders beslissen]
    <b>Ouders beslissen over</b>
    • geloof
    • eten en kleren
    • de bedtijd
    • hobby’s
    • telefoon en computer thuis
    [Terug naar de lijst] [Waarom?]
> [Terug naar de lijst]
    Wat wil je nog zien?
    [Waarom rollen?] [De school beslist] [Het schooladvies] [Ouders beslissen] [Samen praten] [Zeg het hardop] [Klaar]
> [Samen praten]
    <b>Over en weer mag je meepraten</b>
    Een ouder mag advies geven over het onderwijs. Een leraar mag een idee geven over de opvoeding, als de ouder dat fijn vindt. Daarna beslist ieder over het eigen deel.
    [Terug naar de lijst] [Waarom?]
> [Terug naar de lijst]
    Wat wil je nog zien?
    [Waarom rollen?] [De school beslist] [Het schooladvies] [Ouders beslissen] [Samen praten] [Zeg het hardop] [Klaar]
> [Zeg het hardop]
    <b>Zeg het hardop</b>
    Wie niet weet wat de ander verwacht, vult het zelf in. Zo praat je langs elkaar heen. Vertel dus aan het begin van het jaar wie waarover beslist. Zet het in de schoolgids, en praat erover met je team.
    [Terug naar de lijst] [Waarom?]
> [Terug naar de lijst]
    Wat wil je nog zien?
    [Waarom rollen?] [De school beslist] [Het schooladvies] [Ouders beslissen] [Samen praten] [Zeg het hardop] [Klaar]
> [Klaar]
    Een vraag voor je team: waar ging het dit jaar mis, omdat niemand had gezegd wie beslist?
    ·
    Waar kan ik je nu kort mee helpen?
    [Een goed bericht] [Een praatje bij de deur] [Eerst met de leerling] [Hoe ging het gesprek?] [Een herstelgesprek] [Een huisbezoek] [Een tolk regelen] [Kaarten met vaardigheden] [Wie beslist wat?] [Een klacht of agressie] [Zorgen over veiligheid] [Naar het menu]
> /kort
    Waar kan ik je nu kort mee helpen?
    [Een goed bericht] [Een praatje bij de deur] [Eerst met de leerling] [Hoe ging het gesprek?] [Een herstelgesprek] [Een huisbezoek] [Een tolk regelen] [Kaarten met vaardigheden] [Wie beslist wat?] [Een klacht of agressie] [Zorgen over veiligheid] [Naar het menu]
> [Een klacht of agressie]
    Bij direct gevaar: bel meteen <b>112</b>.
    ·
    Wat is er?
    [Een ouder heeft een klacht] [Hoe werkt een klacht?] [Iemand die luistert] [Geweld of misbruik] [Iemand scheldt of dreigt] [Zorgen over een kind] [Klaar]
> [Een ouder heeft een klacht]
    <b>Een ouder heeft een klacht</b>
    1. Eerst praat de ouder met de leraar.
    2. Komen zij er niet uit? Dan met de schoolleider.
    3. Lukt het dan nog niet, of gaat het over de schoolleider? Dan met het bestuur.
    ·
    Zeg bij elke stap wat de volgende is.
    [Terug naar de lijst] [Waarom?]
> [Terug naar de lijst]
    Wat wil je nog zien?
    [Een ouder heeft een klacht] [Hoe werkt een klacht?] [Iemand die luistert] [Geweld of misbruik] [Iemand scheldt of dreigt] [Zorgen over een kind] [Klaar]
> [Hoe werkt een klacht?]
    <b>De klachtenregeling</b>
    Volgens de wet heeft elke school een regeling voor klachten. In de schoolgids staat hoe dat gaat, en welke commissie de klacht bekijkt. Vaak is dat de LKC van Onderwijsgeschillen, of de GCBO voor bijzonder onderwijs. Zij geeft advies. Het bestuur beslist wat ermee gebeurt.
    [Terug naar de lijst] [Waarom?]
> [Waarom?]
    <blockquote expandable>De wet: artikel 14 van de Wet op het primair onderwijs, en artikel 3.35 van de Wet voortgezet onderwijs 2020. Een eigen commissie mag ook, als die onafhankelijk is.
    ·
    <i>Bron: Stichting School &amp; Veiligheid, Omgaan met klachten op school (Kwaliteitswet 1998) (gezien november 2026); OCO, onderwijsconsument.nl (13 juni 2023), Landelijke klachtencommissies in het onderwijs (Wet op het primair onderwijs, artikel 14; Wet voortgezet onderwijs 2020, artikel 3.35) (gezien november 2026); Onderwijsgeschillen, Procedure van de Landelijke Klachtencommissie Onderwijs (gezien november 2026)</i></blockquote>
    [Terug naar de lijst] [Waarom?]
> [Terug naar de lijst]
    Wat wil je nog zien?
    [Een ouder heeft een klacht] [Hoe werkt een klacht?] [Iemand die luistert] [Geweld of misbruik] [Iemand scheldt of dreigt] [Zorgen over een kind] [Klaar]
> [Iemand die luistert]
    <b>Iemand die luistert</b>
    De vertrouwenspersoon luistert naar een ouder of leerling met een klacht of een zorg. Samen bedenken zij de volgende stap. Zet de naam in de schoolgids, en zorg dat elke ouder die kan vinden.
    [Terug naar de lijst] [Waarom?]
> [Terug naar de lijst]
    Wat wil je nog zien?
    [Een ouder heeft een klacht] [Hoe werkt een klacht?] [Iemand die luistert] [Geweld of misbruik] [Iemand scheldt of dreigt] [Zorgen over een kind] [Klaar]
> [Geweld of misbruik]
    <b>Ernstig geweld, misbruik of discriminatie</b>
    Bel met de vertrouwensinspecteur van de Inspectie: <b>0900 111 3 111</b>, op werkdagen van 8 tot 17 uur. Ook een ouder of leraar mag bellen.
    ·
    Denk je aan misbruik door iemand van school? Zoek het niet zelf uit. Vertel het meteen aan het bestuur. Dat moet volgens de wet direct overleggen met de inspecteur.
    [Terug naar de lijst] [Waarom?]
> [Waarom?]
    <blockquote expandable>Voor seksueel misbruik, geweld, discriminatie en radicalisering.
    ·
    <i>Bron: Inspectie van het Onderwijs, english.onderwijsinspectie.nl, Confidential Inspectors (gezien november 2026); Stichting LVO, Meldingsplicht bij zedenmisdrijven (gezien november 2026)</i></blockquote>
    [Terug naar de lijst] [Waarom?]
> [Terug naar de lijst]
    Wat wil je nog zien?
    [Een ouder heeft een klacht] [Hoe werkt een klacht?] [Iemand die luistert] [Geweld of misbruik] [Iemand scheldt of dreigt] [Zorgen over een kind] [Klaar]
> [Iemand scheldt of dreigt]
    <b>Iemand scheldt of dreigt</b>
    1. Zeg in één zin wat je wilt. Helpt het niet? Stop het gesprek.
    2. De leraar vertelt het nog dezelfde dag aan de schoolleider.
    3. Volg de afspraken van school over agressie. Voer het volgende gesprek niet alleen.
    ·
    Bij direct gevaar: ga weg en bel <b>112</b>.
    [Terug naar de lijst] [Waarom?]
> [Terug naar de lijst]
    Wat wil je nog zien?
    [Een ouder heeft een klacht] [Hoe werkt een klacht?] [Iemand die luistert] [Geweld of misbruik] [Iemand scheldt of dreigt] [Zorgen over een kind] [Klaar]
> [Zorgen over een kind]
    Goed dat je hier even stopt. Bij direct gevaar: bel meteen <b>112</b>.
    ·
    Wat is er aan de hand? Wat je kiest, bewaar ik niet. Typ hier niets over je zorgen, en geen namen.
    [Er is nu gevaar] [Zorgen over thuis] [Een kind wil niet meer leven] [Iemand dreigt] [Een nummer voor het kind] [Waarom?]
> /klachten
    Bij direct gevaar: bel meteen <b>112</b>.
    ·
    Wat is er?
    [Een ouder heeft een klacht] [Hoe werkt een klacht?] [Iemand die luistert] [Geweld of misbruik] [Iemand scheldt of dreigt] [Zorgen over een kind] [Klaar]
> [Klaar]
    Kijk deze week één ding na: staat de vertrouwenspersoon in de schoolgids, en klopt de naam nog?
    ·
    Waar kan ik je nu kort mee helpen?
    [Een goed bericht] [Een praatje bij de deur] [Eerst met de leerling] [Hoe ging het gesprek?] [Een herstelgesprek] [Een huisbezoek] [Een tolk regelen] [Kaarten met vaardigheden] [Wie beslist wat?] [Een klacht of agressie] [Zorgen over veiligheid] [Naar het menu]
