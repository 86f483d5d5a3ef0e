# A home visit, in consultation with the parents. Every button once.
= sanne
> /huisbezoek
    Op huisbezoek ga je alleen als de ouder dat ook wil. Schrijf hier geen namen en geen adres op.
    ·
    Hoe staat het ervoor?
    [Het is afgesproken] [Ik wil het vragen] [De ouder wil liever niet] [Ik heb zorgen over thuis] [Toch niet] [Voorbeeld] [Waarom?]
> [Voorbeeld]
    “De ouder zei bij de inschrijving: leuk! Een dag hebben we nog niet.” Kies dan: ik wil het vragen.
    [Het is afgesproken] [Ik wil het vragen] [De ouder wil liever niet] [Ik heb zorgen over thuis] [Toch niet] [Voorbeeld] [Waarom?]
> [Waarom?]
    <blockquote expandable>Thuis ben jij te gast. Je leert elkaar anders kennen dan aan een schooltafel.
    ·
    <i>Bron: Stichting Stop Pesten Nu, naar onderzoek van de Rijksuniversiteit Groningen (Week Tegen Pesten 2017), Succesvolle samenwerking met ouders; Loes van Wessum en Rieneke Pruis, lectoraat Leiderschap in onderwijs en opvoeding, Hogeschool Windesheim (2021), Samenwerken met ouders. Kwaliteitskaart voor schoolleiders; Nederlands Jeugdinstituut (NJi), Samen met ouders het welbevinden van een kind stimuleren</i></blockquote>
    [Het is afgesproken] [Ik wil het vragen] [De ouder wil liever niet] [Ik heb zorgen over thuis] [Toch niet] [Voorbeeld] [Waarom?]
> [Het is afgesproken]
    Waarvoor ga je? Eén doel is genoeg.
    [Elkaar leren kennen] [Iets bespreken] [Voorbeeld] [Waarom?]
> [Voorbeeld]
    “Zien waar Milou steeds over vertelt: de tomaten op het balkon.”
    [Elkaar leren kennen] [Iets bespreken] [Voorbeeld] [Waarom?]
> [Waarom?]
    <blockquote expandable>Je leert het kind kennen zoals het thuis is. Meer hoeft een bezoek niet op te leveren.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Samen met ouders het welbevinden van een kind stimuleren; Loes van Wessum en Rieneke Pruis, lectoraat Leiderschap in onderwijs en opvoeding, Hogeschool Windesheim (2021), Samenwerken met ouders. Kwaliteitskaart voor schoolleiders; Stichting Stop Pesten Nu, naar onderzoek van de Rijksuniversiteit Groningen (Week Tegen Pesten 2017), Succesvolle samenwerking met ouders</i></blockquote>
    [Elkaar leren kennen] [Iets bespreken] [Voorbeeld] [Waarom?]
> [Elkaar leren kennen]
    Met wie ga je?
    [Met een collega] [Alleen] [Het voelt niet veilig] [Voorbeeld] [Waarom?]
> [Voorbeeld]
    “Mijn duo kent de ouder al. We gaan samen, en spreken af wie er praat.”
    [Met een collega] [Alleen] [Het voelt niet veilig] [Voorbeeld] [Waarom?]
> [Waarom?]
    <blockquote expandable>De ouder wil weten wie er op de bank komt zitten. En jij moet je op je gemak voelen.
    ·
    <i>Bron: Stichting Stop Pesten Nu, naar onderzoek van de Rijksuniversiteit Groningen (Week Tegen Pesten 2017), Succesvolle samenwerking met ouders</i></blockquote>
    [Met een collega] [Alleen] [Het voelt niet veilig] [Voorbeeld] [Waarom?]
> [Met een collega]
    Vraag of de ouder dat goed vindt. Zeg ook wie er meekomt.
    ·
    Wie op school weet waar je bent, en hoe laat je klaar bent?
    [Dat regel ik nog] [Voorbeeld] [Waarom?]
> [Voorbeeld]
    “De conciërge. Om vijf uur stuur ik een berichtje.”
    [Dat regel ik nog] [Voorbeeld] [Waarom?]
> [Waarom?]
    <blockquote expandable>Dat is geen wantrouwen. Je school heeft hier misschien al afspraken over. Volg die.
    ·
    <i>Bron: Stichting Stop Pesten Nu, naar onderzoek van de Rijksuniversiteit Groningen (Week Tegen Pesten 2017), Succesvolle samenwerking met ouders</i></blockquote>
    [Dat regel ik nog] [Voorbeeld] [Waarom?]
> De administratie. Om vijf uur app ik.
    Wat neem je mee? Iets van het kind is het mooist. De toetsen blijven op school.
    [Alleen tijd] [Voorbeeld] [Waarom?]
> [Voorbeeld]
    “De brug van karton, en een foto van de plek waar Sem zit.”
    [Alleen tijd] [Voorbeeld] [Waarom?]
> [Waarom?]
    <blockquote expandable>Met iets van het kind op tafel begint het gesprek vanzelf.
    ·
    <i>Bron: Stichting Stop Pesten Nu, naar onderzoek van de Rijksuniversiteit Groningen (Week Tegen Pesten 2017), Succesvolle samenwerking met ouders; Nederlands Jeugdinstituut (NJi), Samen met ouders het welbevinden van een kind stimuleren</i></blockquote>
    [Alleen tijd] [Voorbeeld] [Waarom?]
> De tekening van de vogel.
    Schrijf straks niet op hoe het huis eruitziet. Ook niets over geld, geloof, gezondheid of wie er woont.
    ·
    Wat schrijf je wel op?
    [Alleen de afspraken] [Ook iets over thuis] [Helemaal niets] [Voorbeeld] [Waarom?]
> [Voorbeeld]
    “Afgesproken: het leesboek gaat elke vrijdag mee.” Meer hoeft er niet te staan.
    [Alleen de afspraken] [Ook iets over thuis] [Helemaal niets] [Voorbeeld] [Waarom?]
> [Waarom?]
    <blockquote expandable>Een ouder laat je binnen. En wat je ziet, vul je snel in met je eigen ideeën.
    ·
    <i>Bron: Stichting Stop Pesten Nu, naar onderzoek van de Rijksuniversiteit Groningen (Week Tegen Pesten 2017), Succesvolle samenwerking met ouders; Nederlands Jeugdinstituut (NJi), Samen met ouders het welbevinden van een kind stimuleren</i></blockquote>
    [Alleen de afspraken] [Ook iets over thuis] [Helemaal niets] [Voorbeeld] [Waarom?]
> [Alleen de afspraken]
    Goed. Lees ze samen na voordat je gaat.
    ·
    <b>Je huisbezoek</b>
    ·
    <b>Mijn doel</b>
    Elkaar leren kennen. Ik vraag: “Wat doen jullie thuis graag samen?”
    ·
    <b>Wie weet waar ik ben</b>
    De administratie. Om vijf uur app ik.
    ·
    <b>Dit neem ik mee</b>
    De tekening van de vogel.
    ·
    <b>Dit schrijf ik op</b>
    Alleen de afspraken.
    ·
    Schoenen uit of aan? Vraag het gewoon. Blijf niet langer dan je zei, en bedank de volgende dag. Schrik je daar van iets? Dan helpt /veiligheid.

> /huisbezoek
    Op huisbezoek ga je alleen als de ouder dat ook wil. Schrijf hier geen namen en geen adres op.
    ·
    Hoe staat het ervoor?
    [Het is afgesproken] [Ik wil het vragen] [De ouder wil liever niet] [Ik heb zorgen over thuis] [Toch niet] [Voorbeeld] [Waarom?]
> [Ik wil het vragen]
    Hoe vraag je het? Zeg waarom je komt en hoe lang. En dat nee ook goed is.
    [Overslaan] [Voorbeeld] [Waarom?]
> [Voorbeeld]
    “Mag ik een halfuur bij u langskomen om kennis te maken? Op school afspreken is ook prima.”
    [Overslaan] [Voorbeeld] [Waarom?]
> [Waarom?]
    <blockquote expandable>Een bezoek werkt alleen als de ouder echt mag kiezen.
    ·
    <i>Bron: Stichting Stop Pesten Nu, naar onderzoek van de Rijksuniversiteit Groningen (Week Tegen Pesten 2017), Succesvolle samenwerking met ouders</i></blockquote>
    [Overslaan] [Voorbeeld] [Waarom?]
> Mag ik een keer bij u langskomen? Een halfuur, en nee zeggen mag.
    Waarvoor ga je? Eén doel is genoeg.
    [Elkaar leren kennen] [Iets bespreken] [Voorbeeld] [Waarom?]
> [Iets bespreken]
    Zeg dan vooraf waarover. Zo overval je niemand aan de eigen tafel.
    ·
    Met wie ga je?
    [Met een collega] [Alleen] [Het voelt niet veilig] [Voorbeeld] [Waarom?]
> [Alleen]
    Dat kan. Houd je telefoon bij je, en laat een collega weten dat je weer buiten bent.
    ·
    Wie op school weet waar je bent, en hoe laat je klaar bent?
    [Dat regel ik nog] [Voorbeeld] [Waarom?]
> [Dat regel ik nog]
    Wat neem je mee? Iets van het kind is het mooist. De toetsen blijven op school.
    [Alleen tijd] [Voorbeeld] [Waarom?]
> [Alleen tijd]
    Schrijf straks niet op hoe het huis eruitziet. Ook niets over geld, geloof, gezondheid of wie er woont.
    ·
    Wat schrijf je wel op?
    [Alleen de afspraken] [Ook iets over thuis] [Helemaal niets] [Voorbeeld] [Waarom?]
> [Ook iets over thuis]
    Vraag het hardop: “Mag ik dit opschrijven?” Bij nee schrijf je het niet op.
    ·
    <b>Je huisbezoek</b>
    ·
    <b>Zo vraag ik het</b>
    Mag ik een keer bij u langskomen? Een halfuur, en nee zeggen mag.
    ·
    <b>Mijn doel</b>
    Samen iets bespreken. De ouder weet vooraf wat.
    ·
    <b>Wie weet waar ik ben</b>
    Regel ik voor ik ga.
    ·
    <b>Dit neem ik mee</b>
    Alleen tijd.
    ·
    <b>Dit schrijf ik op</b>
    De afspraken, en wat van de ouder mag.
    ·
    Schoenen uit of aan? Vraag het gewoon. Blijf niet langer dan je zei, en bedank de volgende dag. Schrik je daar van iets? Dan helpt /veiligheid.

> /huisbezoek
    Op huisbezoek ga je alleen als de ouder dat ook wil. Schrijf hier geen namen en geen adres op.
    ·
    Hoe staat het ervoor?
    [Het is afgesproken] [Ik wil het vragen] [De ouder wil liever niet] [Ik heb zorgen over thuis] [Toch niet] [Voorbeeld] [Waarom?]
> [Ik wil het vragen]
    Hoe vraag je het? Zeg waarom je komt en hoe lang. En dat nee ook goed is.
    [Overslaan] [Voorbeeld] [Waarom?]
> [Overslaan]
    Waarvoor ga je? Eén doel is genoeg.
    [Elkaar leren kennen] [Iets bespreken] [Voorbeeld] [Waarom?]
> De tomaten op het balkon zien.
    Met wie ga je?
    [Met een collega] [Alleen] [Het voelt niet veilig] [Voorbeeld] [Waarom?]
> [Alleen]
    Dat kan. Houd je telefoon bij je, en laat een collega weten dat je weer buiten bent.
    ·
    Wie op school weet waar je bent, en hoe laat je klaar bent?
    [Dat regel ik nog] [Voorbeeld] [Waarom?]
> Mijn duo
    Wat neem je mee? Iets van het kind is het mooist. De toetsen blijven op school.
    [Alleen tijd] [Voorbeeld] [Waarom?]
> [Alleen tijd]
    Schrijf straks niet op hoe het huis eruitziet. Ook niets over geld, geloof, gezondheid of wie er woont.
    ·
    Wat schrijf je wel op?
    [Alleen de afspraken] [Ook iets over thuis] [Helemaal niets] [Voorbeeld] [Waarom?]
> [Helemaal niets]
    Ook goed. Zeg wat jullie afspraken dan nog één keer hardop.
    ·
    <b>Je huisbezoek</b>
    ·
    <b>Mijn doel</b>
    De tomaten op het balkon zien.
    ·
    <b>Wie weet waar ik ben</b>
    Mijn duo
    ·
    <b>Dit neem ik mee</b>
    Alleen tijd.
    ·
    <b>Dit schrijf ik op</b>
    Niets.
    ·
    Schoenen uit of aan? Vraag het gewoon. Blijf niet langer dan je zei, en bedank de volgende dag. Schrik je daar van iets? Dan helpt /veiligheid.

> /huisbezoek
    Op huisbezoek ga je alleen als de ouder dat ook wil. Schrijf hier geen namen en geen adres op.
    ·
    Hoe staat het ervoor?
    [Het is afgesproken] [Ik wil het vragen] [De ouder wil liever niet] [Ik heb zorgen over thuis] [Toch niet] [Voorbeeld] [Waarom?]
> [Het is afgesproken]
    Waarvoor ga je? Eén doel is genoeg.
    [Elkaar leren kennen] [Iets bespreken] [Voorbeeld] [Waarom?]
> [Elkaar leren kennen]
    Met wie ga je?
    [Met een collega] [Alleen] [Het voelt niet veilig] [Voorbeeld] [Waarom?]
> [Het voelt niet veilig]
    Ga dan niet. Dat gevoel hoef je niet te bewijzen. Vertel het wel je schoolleider.
    ·
    <b>Dit zeg je</b>
    Ik spreek u liever op school. Welke dag past u?

> /huisbezoek
    Op huisbezoek ga je alleen als de ouder dat ook wil. Schrijf hier geen namen en geen adres op.
    ·
    Hoe staat het ervoor?
    [Het is afgesproken] [Ik wil het vragen] [De ouder wil liever niet] [Ik heb zorgen over thuis] [Toch niet] [Voorbeeld] [Waarom?]
> [De ouder wil liever niet]
    Nee is ook een goed antwoord. Vraag niet waarom. Contact kan ook ergens anders.
    ·
    Wat bied je aan?
    [Op school afspreken] [Een rondje lopen] [Ik laat het zo] [Voorbeeld] [Waarom?]
> [Voorbeeld]
    “Deze ouder laat na school altijd de hond uit.” Kies dan: een rondje lopen.
    [Op school afspreken] [Een rondje lopen] [Ik laat het zo] [Voorbeeld] [Waarom?]
> [Waarom?]
    <blockquote expandable>De ouder kiest zelf hoe dichtbij school komt. Jij houdt het contact makkelijk.
    ·
    <i>Bron: Loes van Wessum en Rieneke Pruis, lectoraat Leiderschap in onderwijs en opvoeding, Hogeschool Windesheim (2021), Samenwerken met ouders. Kwaliteitskaart voor schoolleiders; Nederlands Jeugdinstituut (NJi), Samen met ouders het welbevinden van een kind stimuleren; Stichting Stop Pesten Nu, naar onderzoek van de Rijksuniversiteit Groningen (Week Tegen Pesten 2017), Succesvolle samenwerking met ouders</i></blockquote>
    [Op school afspreken] [Een rondje lopen] [Ik laat het zo] [Voorbeeld] [Waarom?]
> [Op school afspreken]
    Kies een rustige kamer met gewone stoelen. Zet iets te drinken klaar.
    ·
    <b>Dit zeg je</b>
    Zullen we op school afspreken, als de kinderen weg zijn?

> /huisbezoek
    Op huisbezoek ga je alleen als de ouder dat ook wil. Schrijf hier geen namen en geen adres op.
    ·
    Hoe staat het ervoor?
    [Het is afgesproken] [Ik wil het vragen] [De ouder wil liever niet] [Ik heb zorgen over thuis] [Toch niet] [Voorbeeld] [Waarom?]
> [De ouder wil liever niet]
    Nee is ook een goed antwoord. Vraag niet waarom. Contact kan ook ergens anders.
    ·
    Wat bied je aan?
    [Op school afspreken] [Een rondje lopen] [Ik laat het zo] [Voorbeeld] [Waarom?]
> [Een rondje lopen]
    Naast elkaar praat soms makkelijker dan tegenover elkaar.
    ·
    <b>Dit zeg je</b>
    Zullen we een rondje lopen?

> /huisbezoek
    Op huisbezoek ga je alleen als de ouder dat ook wil. Schrijf hier geen namen en geen adres op.
    ·
    Hoe staat het ervoor?
    [Het is afgesproken] [Ik wil het vragen] [De ouder wil liever niet] [Ik heb zorgen over thuis] [Toch niet] [Voorbeeld] [Waarom?]
> [De ouder wil liever niet]
    Nee is ook een goed antwoord. Vraag niet waarom. Contact kan ook ergens anders.
    ·
    Wat bied je aan?
    [Op school afspreken] [Een rondje lopen] [Ik laat het zo] [Voorbeeld] [Waarom?]
> [Ik laat het zo]
    Ook goed. Begroet de ouder morgen net zo vrolijk als anders.
    ·
    <b>Dit zeg je</b>
    Fijn dat u het zegt. U kunt mij altijd bellen.

> /huisbezoek
    Op huisbezoek ga je alleen als de ouder dat ook wil. Schrijf hier geen namen en geen adres op.
    ·
    Hoe staat het ervoor?
    [Het is afgesproken] [Ik wil het vragen] [De ouder wil liever niet] [Ik heb zorgen over thuis] [Toch niet] [Voorbeeld] [Waarom?]
> [Ik heb zorgen over thuis]
    Ga dan niet kijken. Een huisbezoek is geen controle. Overleg vandaag met de aandachtsfunctionaris of je schoolleider. Spreek de ouder pas na dat overleg. Typ hier niets over je zorgen.
    ·
    Direct gevaar: bel <b>112</b>
    Advies, zonder namen te noemen: Veilig Thuis, <b>0800-2000</b>, gratis, dag en nacht

> /huisbezoek
    Op huisbezoek ga je alleen als de ouder dat ook wil. Schrijf hier geen namen en geen adres op.
    ·
    Hoe staat het ervoor?
    [Het is afgesproken] [Ik wil het vragen] [De ouder wil liever niet] [Ik heb zorgen over thuis] [Toch niet] [Voorbeeld] [Waarom?]
> [Toch niet]
    Goed, een andere keer.

= ayse
> /huisbezoek
    Dit is voor leraren. Bent u leraar? Vraag de schoolleider om een link.
