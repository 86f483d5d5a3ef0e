# Who decides what: each answer, and where it is from.
= ayse
~ /taal
~ [Nederlands]
> /wiebeslist
    U beslist over thuis. School beslist over de les. Over veel praat u samen.
    ·
    Elke school heeft ook eigen regels. Die staan in de schoolgids. Vraag ernaar op school.
    ·
    Waar gaat uw vraag over?
    [Les en klas] [Vrij en ziek] [Geld voor school] [Thuis] [Meepraten of een klacht] [Meer voor thuis] [Waarom?]
> [Waarom?]
    <blockquote expandable>Het is niet altijd duidelijk wat school van u verwacht. Vraag het gerust. U en de leraar willen allebei dat het goed gaat met uw kind.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?; Kind heeft baat bij goede relatie tussen ouders en leerkracht</i></blockquote>
    [Les en klas] [Vrij en ziek] [Geld voor school] [Thuis] [Meepraten of een klacht] [Meer voor thuis] [Waarom?]
~ [Meer voor thuis]
~ /wiebeslist

> [Les en klas]
    Wat wilt u weten?
    [De les] [Huiswerk] [Schooltijden] [Welke klas] [Een jaar overdoen] [Het schooladvies] [Een andere vraag] [Meer voor thuis]
> [De les]
    De school beslist hoe de les gaat, en welke regels er in de klas zijn. De leraar zorgt voor alle kinderen samen.
    ·
    U mag altijd een idee geven. U kent uw kind het best.
    [Meer over de klas] [Een andere vraag] [Meer voor thuis] [Waarom?]
> [Waarom?]
    <blockquote expandable>Lesgeven is het werk van de leraar. Opvoeden doet u. Ieder beslist over het eigen deel, en u praat er samen over.
    ·
    <i>Bron: Kind heeft baat bij goede relatie tussen ouders en leerkracht</i></blockquote>
    [Meer over de klas] [Een andere vraag] [Meer voor thuis] [Waarom?]
~ [Meer over de klas]
~ [De les]
~ [Een andere vraag]
~ [Les en klas]
~ [De les]
~ [Meer voor thuis]
~ /wiebeslist
~ [Les en klas]
> [Huiswerk]
    De leraar beslist welk huiswerk er is. U beslist waar en wanneer uw kind het thuis maakt.
    ·
    Is het te veel of te moeilijk? Vertel het de leraar.
    [Meer over de klas] [Een andere vraag] [Meer voor thuis] [Waarom?]
> [Waarom?]
    <blockquote expandable>De leraar ziet niet hoe het thuis gaat. Met uw verhaal kan het huiswerk beter passen.
    ·
    <i>Bron: Kind heeft baat bij goede relatie tussen ouders en leerkracht</i></blockquote>
    [Meer over de klas] [Een andere vraag] [Meer voor thuis] [Waarom?]
~ [Meer over de klas]
~ [Huiswerk]
~ [Een andere vraag]
~ [Les en klas]
~ [Huiswerk]
~ [Meer voor thuis]
~ /wiebeslist
~ [Les en klas]
> [Schooltijden]
    Op de basisschool mogen de schooltijden niet zomaar anders. Eerst vraagt school alle ouders wat zij vinden.
    ·
    Daarna moeten de ouders in de MR ja zeggen. De MR is een groep ouders en leraren die meebeslist.
    [Meer over de klas] [Een andere vraag] [Meer voor thuis] [Waarom?]
> [Waarom?]
    <blockquote expandable>Dit staat in de wet over meepraten op school. Op de middelbare school kan het anders gaan.
    ·
    <i>Bron: VBS, In hoeverre mag een school voor primair onderwijs zomaar de lestijden veranderen? (WMS, artikel 13.1 onder h) (gezien november 2026)</i></blockquote>
    [Meer over de klas] [Een andere vraag] [Meer voor thuis] [Waarom?]
~ [Meer over de klas]
~ [Schooltijden]
~ [Een andere vraag]
~ [Les en klas]
~ [Schooltijden]
~ [Meer voor thuis]
~ /wiebeslist
~ [Les en klas]
> [Welke klas]
    De school beslist in welke groep of klas uw kind komt. Dat is vaak een puzzel met veel kinderen.
    ·
    Maakt u zich zorgen over de klas? Praat met de school. U mag vragen waarom school dit kiest.
    [Meer over de klas] [Een andere vraag] [Meer voor thuis] [Waarom?]
> [Waarom?]
    <blockquote expandable>Scholen maken hier zelf regels voor. Op elke school gaat het dus anders.
    ·
    <i>Bron: Ouders &amp; Onderwijs, Samenstelling &amp; indeling (gezien november 2026)</i></blockquote>
    [Meer over de klas] [Een andere vraag] [Meer voor thuis] [Waarom?]
~ [Meer over de klas]
~ [Welke klas]
~ [Een andere vraag]
~ [Les en klas]
~ [Welke klas]
~ [Meer voor thuis]
~ /wiebeslist
~ [Les en klas]
> [Een jaar overdoen]
    De school beslist of een kind een jaar overdoet. School legt uit waarom. U mag zeggen wat u zelf wilt.
    ·
    Vraag al vroeg in het jaar hoe het gaat. Dan kunt u samen nog iets doen.
    [Meer over de klas] [Een andere vraag] [Meer voor thuis] [Waarom?]
> [Waarom?]
    <blockquote expandable>School heeft hier eigen regels voor. Vraag ernaar, of kijk in de schoolgids.
    ·
    <i>Bron: Verus, Wie bepaalt of een kind blijft zitten? (gezien november 2026); Kind heeft baat bij goede relatie tussen ouders en leerkracht</i></blockquote>
    [Meer over de klas] [Een andere vraag] [Meer voor thuis] [Waarom?]
~ [Meer over de klas]
~ [Een jaar overdoen]
~ [Een andere vraag]
~ [Les en klas]
~ [Een jaar overdoen]
~ [Meer voor thuis]
~ /wiebeslist
~ [Les en klas]
> [Het schooladvies]
    In groep 8 zegt de basisschool welk soort middelbare school past. Dat heet het schooladvies.
    ·
    Daarna komt er een toets: de doorstroomtoets. Gaat die beter dan het advies? Dan gaat het advies bijna altijd omhoog. Het gaat nooit omlaag.
    ·
    Wat u van thuis weet, telt ook. Vertel het vóór het advies er is.
    [Meer over de klas] [Een andere vraag] [Meer voor thuis] [Waarom?]
> [Waarom?]
    <blockquote expandable>Wil school het advies na de toets niet hoger maken? Dan moet school uitleggen waarom.
    ·
    <i>Bron: Bureau ICE, Wat moet ik doen als de uitslag van de doorstroomtoets afwijkt van het schooladvies? (gezien november 2026); Ouders &amp; Onderwijs, Voorlopig schooladvies (gezien november 2026); Kind heeft baat bij goede relatie tussen ouders en leerkracht</i></blockquote>
    [Meer over de klas] [Een andere vraag] [Meer voor thuis] [Waarom?]
~ [Meer over de klas]
~ [Het schooladvies]
~ [Een andere vraag]
~ [Les en klas]
~ [Het schooladvies]
~ [Meer voor thuis]
~ /wiebeslist
~ [Les en klas]
~ [Een andere vraag]
~ [Les en klas]
~ [Meer voor thuis]
~ /wiebeslist

> [Vrij en ziek]
    Wat wilt u weten?
    [Vanaf welke leeftijd?] [Vrij vragen] [Een feest van ons geloof] [Ziek] [Een andere vraag] [Meer voor thuis]
> [Vanaf welke leeftijd?]
    Een kind mag naar school vanaf 4 jaar. Vanaf 5 jaar moet het. Dat heet leerplicht.
    ·
    Dat duurt tot na het schooljaar waarin uw kind 16 wordt. Daarna moet uw kind leren tot een diploma of tot 18 jaar. Dat diploma is havo, vwo, of mbo 2 of hoger.
    [Meer over vrij en ziek] [Een andere vraag] [Meer voor thuis] [Waarom?]
> [Waarom?]
    <blockquote expandable>Dit staat in de wet. Zo krijgt elk kind in Nederland les.
    ·
    <i>Bron: Gemeente Borger-Odoorn, Volledige leerplicht en kwalificatieplicht (gezien november 2026)</i></blockquote>
    [Meer over vrij en ziek] [Een andere vraag] [Meer voor thuis] [Waarom?]
~ [Meer over vrij en ziek]
~ [Vanaf welke leeftijd?]
~ [Een andere vraag]
~ [Vrij en ziek]
~ [Vanaf welke leeftijd?]
~ [Meer voor thuis]
~ /wiebeslist
~ [Vrij en ziek]
> [Vrij vragen]
    Vrij buiten de vakantie mag meestal niet. Soms wel, zoals bij een bruiloft of begrafenis van familie.
    ·
    Vraag het vooraf aan de schoolleider. Die beslist. Gaat het om meer dan tien schooldagen? Dan beslist de leerplichtambtenaar van de gemeente.
    [Meer over vrij en ziek] [Een andere vraag] [Meer voor thuis] [Waarom?]
> [Waarom?]
    <blockquote expandable>Dit staat in de Leerplichtwet. Ook de schoolleider mag niet zomaar ja zeggen.
    ·
    <i>Bron: Gemeente Eindhoven, Richtlijnen verlof wegens gewichtige omstandigheden (Leerplichtwet, artikel 14) (gezien november 2026)</i></blockquote>
    [Meer over vrij en ziek] [Een andere vraag] [Meer voor thuis] [Waarom?]
~ [Meer over vrij en ziek]
~ [Vrij vragen]
~ [Een andere vraag]
~ [Vrij en ziek]
~ [Vrij vragen]
~ [Meer voor thuis]
~ /wiebeslist
~ [Vrij en ziek]
> [Een feest van ons geloof]
    Heeft uw geloof een feest waar uw kind bij moet zijn? Dan mag uw kind die dag vrij.
    ·
    Vertel het minstens twee dagen vooraf aan de schoolleider. U hoeft het niet te vragen, alleen te melden.
    [Meer over vrij en ziek] [Een andere vraag] [Meer voor thuis] [Waarom?]
> [Waarom?]
    <blockquote expandable>Dit staat in de Leerplichtwet. Het geldt voor elk geloof, en ook voor wie anders denkt over het leven.
    ·
    <i>Bron: Gemeente Rotterdam, Religieuze feestdagen (vrijstelling volgens de Leerplichtwet) (gezien november 2026)</i></blockquote>
    [Meer over vrij en ziek] [Een andere vraag] [Meer voor thuis] [Waarom?]
~ [Meer over vrij en ziek]
~ [Een feest van ons geloof]
~ [Een andere vraag]
~ [Vrij en ziek]
~ [Een feest van ons geloof]
~ [Meer voor thuis]
~ /wiebeslist
~ [Vrij en ziek]
> [Ziek]
    Is uw kind ziek? Dan hoeft het niet naar school. Vertel het school nog dezelfde dag, het liefst voor de les.
    ·
    Blijft uw kind lang ziek? Bedenk samen met de leraar hoe het kan blijven leren.
    [Meer over vrij en ziek] [Een andere vraag] [Meer voor thuis] [Waarom?]
> [Waarom?]
    <blockquote expandable>Volgens de wet moet school het binnen twee dagen weten. Hoort school het meteen? Dan weet de leraar waar uw kind is.
    ·
    <i>Bron: Pax Christi College, Uitleg vrijstelling schoolbezoek, uit de Methodische aanpak schoolverzuim (gezien november 2026)</i></blockquote>
    [Meer over vrij en ziek] [Een andere vraag] [Meer voor thuis] [Waarom?]
~ [Meer over vrij en ziek]
~ [Ziek]
~ [Een andere vraag]
~ [Vrij en ziek]
~ [Ziek]
~ [Meer voor thuis]
~ /wiebeslist
~ [Vrij en ziek]
~ [Een andere vraag]
~ [Vrij en ziek]
~ [Meer voor thuis]
~ /wiebeslist

> [Geld voor school]
    School vraagt soms geld, bijvoorbeeld voor een uitje of een feest. Dat heet de ouderbijdrage.
    ·
    U mag zelf kiezen of u betaalt. Betaalt u niet? Dan mag uw kind toch met alles meedoen. U hoeft niet te zeggen waarom.
    [Een andere vraag] [Meer voor thuis] [Waarom?]
> [Waarom?]
    <blockquote expandable>Dit staat in de wet, sinds 1 augustus 2021. Hoeveel school vraagt, staat in de schoolgids.
    ·
    <i>Bron: Leergeld, Wetswijziging vrijwillige ouderbijdrage (1 augustus 2021) (gezien november 2026)</i></blockquote>
    [Een andere vraag] [Meer voor thuis] [Waarom?]
> [Een andere vraag]
    Waar gaat uw vraag nu over?
    [Les en klas] [Vrij en ziek] [Geld voor school] [Thuis] [Meepraten of een klacht] [Meer voor thuis] [Waarom?]
~ [Geld voor school]
~ [Meer voor thuis]
~ /wiebeslist

> [Thuis]
    Over thuis beslist u: geloof, eten, kleren, slapen, hobby’s en de telefoon.
    ·
    De leraar mag een idee geven. U kiest zelf wat u daarmee doet.
    [Een andere vraag] [Meer voor thuis] [Waarom?]
> [Waarom?]
    <blockquote expandable>School en thuis zijn even belangrijk, en niet hetzelfde. U kent uw kind, de leraar kent de les.
    ·
    <i>Bron: Kind heeft baat bij goede relatie tussen ouders en leerkracht</i></blockquote>
    [Een andere vraag] [Meer voor thuis] [Waarom?]
> [Een andere vraag]
    Waar gaat uw vraag nu over?
    [Les en klas] [Vrij en ziek] [Geld voor school] [Thuis] [Meepraten of een klacht] [Meer voor thuis] [Waarom?]
~ [Thuis]
~ [Meer voor thuis]
~ /wiebeslist

> [Meepraten of een klacht]
    Wat wilt u weten?
    [De MR] [Een klacht] [Twee ouders apart] [Wat school opschrijft] [Een andere vraag] [Meer voor thuis]
> [De MR]
    De MR is een groep ouders en leraren. Op de middelbare school zitten er ook leerlingen in. Zij praten mee over plannen van school.
    ·
    Bij sommige plannen moet de MR eerst ja zeggen. Meedoen? Vraag op school hoe dat kan.
    [Meer hierover] [Een andere vraag] [Meer voor thuis] [Waarom?]
> [Waarom?]
    <blockquote expandable>MR is kort voor medezeggenschapsraad: de raad die meebeslist. Bijna elke school heeft er een.
    ·
    <i>Bron: Ouders &amp; Onderwijs, Instemmingsrecht (gezien november 2026); Gemeente Valkenswaard, Verplichting tot instellen medezeggenschapsraad (gezien november 2026); Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?</i></blockquote>
    [Meer hierover] [Een andere vraag] [Meer voor thuis] [Waarom?]
~ [Meer hierover]
~ [De MR]
~ [Een andere vraag]
~ [Meepraten of een klacht]
~ [De MR]
~ [Meer voor thuis]
~ /wiebeslist
~ [Meepraten of een klacht]
> [Een klacht]
    Praat eerst met de leraar, en dan met de schoolleider. Dat helpt vaak al.
    ·
    Helpt het niet? Dan mag u een klacht sturen. Een commissie van buiten de school kijkt er dan naar. In de schoolgids staat hoe het gaat.
    [Meer hierover] [Een andere vraag] [Meer voor thuis] [Waarom?]
> [Waarom?]
    <blockquote expandable>Elke school moet zeggen hoe u een klacht kunt sturen. Zo blijft u er niet alleen mee zitten.
    ·
    <i>Bron: Stichting School &amp; Veiligheid, Omgaan met klachten op school (Kwaliteitswet 1998) (gezien november 2026)</i></blockquote>
    [Meer hierover] [Een andere vraag] [Meer voor thuis] [Waarom?]
~ [Meer hierover]
~ [Een klacht]
~ [Een andere vraag]
~ [Meepraten of een klacht]
~ [Een klacht]
~ [Meer voor thuis]
~ /wiebeslist
~ [Meepraten of een klacht]
> [Twee ouders apart]
    Wonen de ouders van een kind apart? Wie gezag heeft, mag over het kind beslissen. Na een scheiding hebben meestal beide ouders gezag.
    ·
    School geeft hun dan allebei dezelfde informatie. Een ouder zonder gezag mag school ook om informatie vragen.
    [Meer hierover] [Een andere vraag] [Meer voor thuis] [Waarom?]
> [Waarom?]
    <blockquote expandable>School kiest geen kant. Wil school iets niet vertellen aan een ouder zonder gezag? Dan moet school uitleggen waarom.
    ·
    <i>Bron: obs De Komeet, Gescheiden ouders (themadossier van de Landelijke Klachtencommissie Onderwijs) (gezien november 2026); Boels Zanders, Informatieplicht van school aan de ouder zonder het ouderlijk gezag (art. 1:377c BW) (gezien november 2026); Augeo Magazine, Uitgelegd: informatie delen (aandachtspunten van de Landelijke Klachtencommissie Onderwijs) (gezien november 2026)</i></blockquote>
    [Meer hierover] [Een andere vraag] [Meer voor thuis] [Waarom?]
~ [Meer hierover]
~ [Twee ouders apart]
~ [Een andere vraag]
~ [Meepraten of een klacht]
~ [Twee ouders apart]
~ [Meer voor thuis]
~ /wiebeslist
~ [Meepraten of een klacht]
> [Wat school opschrijft]
    School schrijft op hoe het met uw kind gaat. Dat heet het dossier.
    ·
    U mag het lezen en om een kopie vragen. Staat er iets in dat niet klopt? Zeg het. Vanaf 16 jaar beslist uw kind hier zelf over.
    [Meer hierover] [Een andere vraag] [Meer voor thuis] [Waarom?]
> [Waarom?]
    <blockquote expandable>Dit staat in de wet over privacy. Na uw vraag heeft school vier weken de tijd.
    ·
    <i>Bron: OCO, onderwijsconsument.nl (19 januari 2023), Hebben ouders recht op inzage en een kopie van het leerlingdossier van hun kind? (gezien november 2026)</i></blockquote>
    [Meer hierover] [Een andere vraag] [Meer voor thuis] [Waarom?]
~ [Meer hierover]
~ [Wat school opschrijft]
~ [Een andere vraag]
~ [Meepraten of een klacht]
~ [Wat school opschrijft]
~ [Meer voor thuis]
~ /wiebeslist
~ [Meepraten of een klacht]
~ [Een andere vraag]
~ [Meepraten of een klacht]
~ [Meer voor thuis]
~ /wiebeslist
