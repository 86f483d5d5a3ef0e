# A talk went wrong: own share, sorry in one sentence, what now. Every button once; the school leader's too.
= sanne
> /herstel
    Een gesprek liep mis. Dat gebeurt iedereen wel eens. Vaak is het weer goed te maken.
    ·
    Wat gebeurde er?
    [Ik zei iets verkeerds] [Ik kwam iets niet na] [Het liep hoog op] [Toch niet] [Voorbeeld] [Waarom?]
> [Voorbeeld]
    “Ik zou maandag bellen. Het werd donderdag.” Kies dan: ik kwam iets niet na.
    [Ik zei iets verkeerds] [Ik kwam iets niet na] [Het liep hoog op] [Toch niet] [Voorbeeld] [Waarom?]
> [Waarom?]
    <blockquote expandable>Vertrouwen kan een deuk krijgen. Als jij er zelf op terugkomt, merkt de ander dat het je iets doet.
    ·
    <i>Bron: Kind heeft baat bij goede relatie tussen ouders en leerkracht; Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?</i></blockquote>
    [Ik zei iets verkeerds] [Ik kwam iets niet na] [Het liep hoog op] [Toch niet] [Voorbeeld] [Waarom?]
> [Ik zei iets verkeerds]
    Hoe zit je er nu bij? Je antwoord bewaar ik niet.
    [Redelijk rustig] [Nog boos] [Ik schaam me] [Voorbeeld] [Waarom?]
> [Voorbeeld]
    “Ik denk er de hele dag aan.” Kies wat er het dichtst bij komt.
    [Redelijk rustig] [Nog boos] [Ik schaam me] [Voorbeeld] [Waarom?]
> [Waarom?]
    <blockquote expandable>Ben jij rustig, dan praat de ander ook makkelijker. Daarom eerst even jij.
    ·
    <i>Bron: Kind heeft baat bij goede relatie tussen ouders en leerkracht</i></blockquote>
    [Redelijk rustig] [Nog boos] [Ik schaam me] [Voorbeeld] [Waarom?]
> [Ik schaam me]
    Dat voel je omdat je het goed wilt doen. En dit was maar één gesprek.
    ·
    Wat is er gezegd en gedaan? Drie korte zinnen, zonder uitleg en zonder namen.
    [Overslaan] [Voorbeeld] [Waarom?]
> [Voorbeeld]
    “De ouder vroeg waarom er straf was. Ik zei dat ik geen tijd had. De ouder liep weg.”
    [Overslaan] [Voorbeeld] [Waarom?]
> [Waarom?]
    <blockquote expandable>Over uitleg krijg je al snel welles en nietes. Feiten kun je naast elkaar leggen.
    ·
    <i>Bron: Kind heeft baat bij goede relatie tussen ouders en leerkracht</i></blockquote>
    [Overslaan] [Voorbeeld] [Waarom?]
> De ouder vroeg naar de straf. Ik zei: lees de mail. De ouder hing op.
    Wat was jouw deel? Eén ding. Het deel van de ander laat je hier even liggen.
    [Ik zie geen fout] [Voorbeeld] [Waarom?]
> [Voorbeeld]
    “Ik keek op de klok terwijl de ouder praatte.”
    [Ik zie geen fout] [Voorbeeld] [Waarom?]
> [Waarom?]
    <blockquote expandable>Een eigen fout noemen kost moed. Daarna kan de ander ook een stap zetten.
    ·
    <i>Bron: Kind heeft baat bij goede relatie tussen ouders en leerkracht; Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?</i></blockquote>
    [Ik zie geen fout] [Voorbeeld] [Waarom?]
> Ik was kortaf.
    Zeg sorry in één zin. Noem wat er fout ging, en leg niets uit.
    [Overslaan] [Voorbeeld] [Waarom?]
> [Voorbeeld]
    “Het spijt me dat ik u niet liet uitpraten.”
    [Overslaan] [Voorbeeld] [Waarom?]
> [Waarom?]
    <blockquote expandable>“Sorry, maar” is geen sorry. En “sorry dat u dat zo voelt” legt het bij de ander.
    ·
    <i>Bron: Kind heeft baat bij goede relatie tussen ouders en leerkracht; Nederlands Jeugdinstituut (NJi), Samen met ouders het welbevinden van een kind stimuleren</i></blockquote>
    [Overslaan] [Voorbeeld] [Waarom?]
> Het spijt me, maar ik had het druk.
    Jij zegt:
    Het spijt me, maar ik had het druk.
    ·
    Zit er een “maar” of een “als” in?
    [Nee, zo zeg ik het] [Ja, ik pas het aan] [Voorbeeld] [Waarom?]
> [Voorbeeld]
    “Het spijt me als ik te fel was” wordt: “Het spijt me dat ik te fel was.”
    [Nee, zo zeg ik het] [Ja, ik pas het aan] [Voorbeeld] [Waarom?]
> [Waarom?]
    <blockquote expandable>Met “maar” of “als” neem je je woorden half terug. De ouder hoort dat meteen.
    ·
    <i>Bron: Kind heeft baat bij goede relatie tussen ouders en leerkracht</i></blockquote>
    [Nee, zo zeg ik het] [Ja, ik pas het aan] [Voorbeeld] [Waarom?]
> [Ja, ik pas het aan]
    Zeg sorry in één zin. Noem wat er fout ging, en leg niets uit.
    [Overslaan] [Voorbeeld] [Waarom?]
> Het spijt me dat ik kortaf was.
    Jij zegt:
    Het spijt me dat ik kortaf was.
    ·
    Zit er een “maar” of een “als” in?
    [Nee, zo zeg ik het] [Ja, ik pas het aan] [Voorbeeld] [Waarom?]
> [Nee, zo zeg ik het]
    Goed. Zeg het, en wees dan even stil.
    ·
    Wat gebeurt er nu? Kies één ding dat jij doet, en een dag.
    [Dat vraag ik de ouder] [Voorbeeld] [Waarom?]
> [Voorbeeld]
    “Woensdag om twee uur bel ik. Dan heb ik een halfuur.”
    [Dat vraag ik de ouder] [Voorbeeld] [Waarom?]
> [Waarom?]
    <blockquote expandable>Na sorry telt wat je doet. Met een dag erbij kan de ander je eraan houden.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?</i></blockquote>
    [Dat vraag ik de ouder] [Voorbeeld] [Waarom?]
> Donderdag om drie uur bel ik, en dan heb ik de tijd.
    <b>Je herstelgesprek</b>
    Bel, of spreek af. Doe het niet per mail.
    ·
    <b>Zo begin ik</b>
    Het spijt me dat ik kortaf was.
    ·
    <b>Dit gebeurde</b>
    De ouder vroeg naar de straf. Ik zei: lees de mail. De ouder hing op.
    ·
    <b>Mijn deel</b>
    Ik was kortaf.
    ·
    <b>Dit doe ik nu</b>
    Donderdag om drie uur bel ik, en dan heb ik de tijd.
    ·
    Vraag ook: “Hoe was het voor u?” En luister, zonder je te verdedigen.
    ·
    Blijft de ouder ontevreden? Wijs dan de weg. In de schoolgids staat hoe een klacht wordt behandeld.

> /herstel
    Een gesprek liep mis. Dat gebeurt iedereen wel eens. Vaak is het weer goed te maken.
    ·
    Wat gebeurde er?
    [Ik zei iets verkeerds] [Ik kwam iets niet na] [Het liep hoog op] [Toch niet] [Voorbeeld] [Waarom?]
> [Ik kwam iets niet na]
    Wacht dan niet lang. Bel ook als het nog niet geregeld is.
    ·
    Hoe zit je er nu bij? Je antwoord bewaar ik niet.
    [Redelijk rustig] [Nog boos] [Ik schaam me] [Voorbeeld] [Waarom?]
> [Redelijk rustig]
    Dan is dit een goed moment.
    ·
    Wat is er gezegd en gedaan? Drie korte zinnen, zonder uitleg en zonder namen.
    [Overslaan] [Voorbeeld] [Waarom?]
> [Overslaan]
    Wat was jouw deel? Eén ding. Het deel van de ander laat je hier even liggen.
    [Ik zie geen fout] [Voorbeeld] [Waarom?]
> Ik zou bellen en deed het niet.
    Zeg sorry in één zin. Noem wat er fout ging, en leg niets uit.
    [Overslaan] [Voorbeeld] [Waarom?]
> [Overslaan]
    Wat gebeurt er nu? Kies één ding dat jij doet, en een dag.
    [Dat vraag ik de ouder] [Voorbeeld] [Waarom?]
> [Dat vraag ik de ouder]
    <b>Je herstelgesprek</b>
    Bel, of spreek af. Doe het niet per mail.
    ·
    <b>Mijn deel</b>
    Ik zou bellen en deed het niet.
    ·
    <b>Dit doe ik nu</b>
    Ik vraag: “Wat heeft u nu van mij nodig?”
    ·
    Vraag ook: “Hoe was het voor u?” En luister, zonder je te verdedigen.
    ·
    Blijft de ouder ontevreden? Wijs dan de weg. In de schoolgids staat hoe een klacht wordt behandeld.

> /herstel
    Een gesprek liep mis. Dat gebeurt iedereen wel eens. Vaak is het weer goed te maken.
    ·
    Wat gebeurde er?
    [Ik zei iets verkeerds] [Ik kwam iets niet na] [Het liep hoog op] [Toch niet] [Voorbeeld] [Waarom?]
> [Het liep hoog op]
    Was er dreiging, of voelde je je niet veilig?
    [Ja] [Nee, wel boosheid] [Voorbeeld] [Waarom?]
> [Voorbeeld]
    “Ik weet waar u woont” is dreigen. Hard praten en weglopen is boos.
    [Ja] [Nee, wel boosheid] [Voorbeeld] [Waarom?]
> [Waarom?]
    <blockquote expandable>Boosheid kun je samen herstellen. Bij dreiging gaat jouw veiligheid voor.
    ·
    <i>Bron: Stichting Stop Pesten Nu, naar onderzoek van de Rijksuniversiteit Groningen (Week Tegen Pesten 2017), Succesvolle samenwerking met ouders</i></blockquote>
    [Ja] [Nee, wel boosheid] [Voorbeeld] [Waarom?]
> [Nee, wel boosheid]
    Boos zijn mag. Laat het zakken, en zoek dan zelf weer contact.
    ·
    Hoe zit je er nu bij? Je antwoord bewaar ik niet.
    [Redelijk rustig] [Nog boos] [Ik schaam me] [Voorbeeld] [Waarom?]
> [Nog boos]
    Dat mag. Schrijf nu, en bel pas als je rustig kunt praten.
    ·
    Wat is er gezegd en gedaan? Drie korte zinnen, zonder uitleg en zonder namen.
    [Overslaan] [Voorbeeld] [Waarom?]
> De ouder riep dat ik partijdig ben. Ik stond op. De ouder ging weg.
    Wat was jouw deel? Eén ding. Het deel van de ander laat je hier even liggen.
    [Ik zie geen fout] [Voorbeeld] [Waarom?]
> [Ik zie geen fout]
    Verzin er dan geen. Zeg wel wat je jammer vindt: “Ik vind het naar dat u zo naar huis ging.”
    ·
    Hoe zeg jij dat? Eén zin.
    [Overslaan] [Voorbeeld] [Waarom?]
> Ik vind het naar dat we zo uit elkaar gingen.
    Jij zegt:
    Ik vind het naar dat we zo uit elkaar gingen.
    ·
    Zit er een “maar” of een “als” in?
    [Nee, zo zeg ik het] [Ja, ik pas het aan] [Voorbeeld] [Waarom?]
> [Nee, zo zeg ik het]
    Goed. Zeg het, en wees dan even stil.
    ·
    Wat gebeurt er nu? Kies één ding dat jij doet, en een dag.
    [Dat vraag ik de ouder] [Voorbeeld] [Waarom?]
> [Dat vraag ik de ouder]
    <b>Je herstelgesprek</b>
    Bel, of spreek af. Doe het niet per mail.
    ·
    <b>Zo begin ik</b>
    Ik vind het naar dat we zo uit elkaar gingen.
    ·
    <b>Dit gebeurde</b>
    De ouder riep dat ik partijdig ben. Ik stond op. De ouder ging weg.
    ·
    <b>Dit doe ik nu</b>
    Ik vraag: “Wat heeft u nu van mij nodig?”
    ·
    Vraag ook: “Hoe was het voor u?” En luister, zonder je te verdedigen.
    ·
    Blijft de ouder ontevreden? Wijs dan de weg. In de schoolgids staat hoe een klacht wordt behandeld.

> /herstel
    Een gesprek liep mis. Dat gebeurt iedereen wel eens. Vaak is het weer goed te maken.
    ·
    Wat gebeurde er?
    [Ik zei iets verkeerds] [Ik kwam iets niet na] [Het liep hoog op] [Toch niet] [Voorbeeld] [Waarom?]
> [Het liep hoog op]
    Was er dreiging, of voelde je je niet veilig?
    [Ja] [Nee, wel boosheid] [Voorbeeld] [Waarom?]
> [Ja]
    Ga dan niet alleen terug. Vertel het vandaag aan je schoolleider of je bestuur. Volg de afspraken van je school over agressie. Praat er ook over met iemand die je vertrouwt.
    ·
    Bij direct gevaar: bel <b>112</b>.

# The school leader mends what went wrong with a teacher.
! invitation leader LEIDING-KIM
= kim
~ /start LEIDING-KIM
> /herstel
    Een gesprek liep mis. Dat gebeurt iedereen wel eens. Vaak is het weer goed te maken.
    ·
    Wat gebeurde er?
    [Ik zei iets verkeerds] [Ik kwam iets niet na] [Het liep hoog op] [Bij een van mijn leraren] [Toch niet] [Voorbeeld] [Waarom?]
> [Bij een van mijn leraren]
    Luister eerst naar de leraar, dan naar de ouder. Apart, en zonder oordeel. Herstel wat de school kan herstellen, en val de leraar niet af.
    ·
    Wie voert het gesprek?
    [De leraar en ik] [Ik] [Voorbeeld] [Waarom?]
> [Voorbeeld]
    “De leraar is er nog vol van. Ik bel nu, volgende week schuift de leraar aan.” Kies dan: ik.
    [De leraar en ik] [Ik] [Voorbeeld] [Waarom?]
> [Waarom?]
    <blockquote expandable>Zo ziet je team hoe je een fout herstelt. Zeg er ook bij waarom je het zo doet.
    ·
    <i>Bron: Loes van Wessum en Rieneke Pruis, lectoraat Leiderschap in onderwijs en opvoeding, Hogeschool Windesheim (2021), Samenwerken met ouders. Kwaliteitskaart voor schoolleiders</i></blockquote>
    [De leraar en ik] [Ik] [Voorbeeld] [Waarom?]
> [De leraar en ik]
    Laat de leraar zelf het woord doen. Jij zorgt voor tijd en rust.
    ·
    Hoe zit je er nu bij? Je antwoord bewaar ik niet.
    [Redelijk rustig] [Nog boos] [Ik schaam me] [Voorbeeld] [Waarom?]
~ [Redelijk rustig]
> [Overslaan]
    Wat was het deel van de school? Eén ding. Het deel van de ouder laat je hier even liggen.
    [Ik zie geen fout] [Voorbeeld] [Waarom?]
> Wij belden te laat terug.
    Zeg sorry in één zin. Noem wat er fout ging, en leg niets uit.
    [Overslaan] [Voorbeeld] [Waarom?]
> Het spijt ons dat u een week moest wachten.
    Jij zegt:
    Het spijt ons dat u een week moest wachten.
    ·
    Zit er een “maar” of een “als” in?
    [Nee, zo zeg ik het] [Ja, ik pas het aan] [Voorbeeld] [Waarom?]
> [Nee, zo zeg ik het]
    Goed. Zeg het, en wees dan even stil.
    ·
    Wat gebeurt er nu? Kies één ding dat jij doet, en een dag.
    [Dat vraag ik de ouder] [Voorbeeld] [Waarom?]
> Vrijdag bellen de leraar en ik samen.
    <b>Je herstelgesprek</b>
    Bel, of spreek af. Doe het niet per mail.
    ·
    <b>Zo begin ik</b>
    Het spijt ons dat u een week moest wachten.
    ·
    <b>Het deel van de school</b>
    Wij belden te laat terug.
    ·
    <b>Dit doe ik nu</b>
    Vrijdag bellen de leraar en ik samen.
    ·
    Vraag ook: “Hoe was het voor u?” En luister, zonder je te verdedigen.
    ·
    Blijft de ouder ontevreden? Wijs dan de weg. In de schoolgids staat hoe een klacht wordt behandeld.
    ·
    Wat wil je doen?
    [Gesprek voorbereiden] [Oefenen met een ouder] [Korte hulp] [Klassen van de school] [Cijfers van de klas] [Talen voor ouders] [Vrije dagen] [Wat wordt bewaard?] [Hulp]

> /herstel
    Een gesprek liep mis. Dat gebeurt iedereen wel eens. Vaak is het weer goed te maken.
    ·
    Wat gebeurde er?
    [Ik zei iets verkeerds] [Ik kwam iets niet na] [Het liep hoog op] [Bij een van mijn leraren] [Toch niet] [Voorbeeld] [Waarom?]
> [Bij een van mijn leraren]
    Luister eerst naar de leraar, dan naar de ouder. Apart, en zonder oordeel. Herstel wat de school kan herstellen, en val de leraar niet af.
    ·
    Wie voert het gesprek?
    [De leraar en ik] [Ik] [Voorbeeld] [Waarom?]
> [Ik]
    Vertel de leraar vooraf wat je gaat zeggen, en achteraf hoe het ging.
    ·
    Hoe zit je er nu bij? Je antwoord bewaar ik niet.
    [Redelijk rustig] [Nog boos] [Ik schaam me] [Voorbeeld] [Waarom?]
~ [Redelijk rustig]
~ [Overslaan]
> [Ik zie geen fout]
    Verzin er dan geen. Zeg wel wat je jammer vindt: “Ik vind het naar dat u zo naar huis ging.”
    ·
    Hoe zeg jij dat? Eén zin.
    [Overslaan] [Voorbeeld] [Waarom?]
> [Overslaan]
    Wat gebeurt er nu? Kies één ding dat jij doet, en een dag.
    [Dat vraag ik de ouder] [Voorbeeld] [Waarom?]
> [Dat vraag ik de ouder]
    <b>Je herstelgesprek</b>
    Bel, of spreek af. Doe het niet per mail.
    ·
    <b>Dit doe ik nu</b>
    Ik vraag: “Wat heeft u nu van mij nodig?”
    ·
    Vraag ook: “Hoe was het voor u?” En luister, zonder je te verdedigen.
    ·
    Blijft de ouder ontevreden? Wijs dan de weg. In de schoolgids staat hoe een klacht wordt behandeld.
    ·
    Wat wil je doen?
    [Gesprek voorbereiden] [Oefenen met een ouder] [Korte hulp] [Klassen van de school] [Cijfers van de klas] [Talen voor ouders] [Vrije dagen] [Wat wordt bewaard?] [Hulp]

> /herstel
    Een gesprek liep mis. Dat gebeurt iedereen wel eens. Vaak is het weer goed te maken.
    ·
    Wat gebeurde er?
    [Ik zei iets verkeerds] [Ik kwam iets niet na] [Het liep hoog op] [Bij een van mijn leraren] [Toch niet] [Voorbeeld] [Waarom?]
> [Toch niet]
    Goed, een andere keer.
    ·
    Wat wil je doen?
    [Gesprek voorbereiden] [Oefenen met een ouder] [Korte hulp] [Klassen van de school] [Cijfers van de klas] [Talen voor ouders] [Vrije dagen] [Wat wordt bewaard?] [Hulp]

= ayse
> /herstel
    Dit is voor leraren. Bent u leraar? Vraag de schoolleider om een link.
