# A parent gets ready to enrol a child, and takes a card along.
= ayse
~ /taal
~ [Nederlands]
> /mijngesprek
    Ik help u met uw gesprek op school. Ik stel korte vragen. Kies iets, typ iets, of sla de vraag over.
    ·
    Daarna maak ik een kaart, in uw taal en in het Nederlands. Die laat u op school zien.
    ·
    <i>Als de kaart er is, weet ik uw antwoorden niet meer. Schrijf geen namen op.</i>
    ·
    Welk gesprek is het?
    [Over mijn kind] [Inschrijven op school] [Meer voor thuis] [Waarom?]
> [Inschrijven op school]
    Waarom kiest u deze school? Kies iets, of typ het zelf.
    [Dicht bij huis] [Ik hoorde veel goeds] [Past bij ons geloof] [Het voelt hier goed] [Overslaan] [Nu niet verder] [Waarom?]
> [Dicht bij huis]
    Wat is bij u thuis belangrijk, ook voor school?
    [Ons geloof] [Wat mijn kind eet] [Onze taal] [Iets over gezondheid] [Overslaan] [Nu niet verder] [Waarom?]
> [Ons geloof]
    Wat vindt u het belangrijkst voor uw kind?
    [Met plezier naar school] [Veel leren] [Zich veilig voelen] [Vrienden hebben] [Overslaan] [Nu niet verder] [Waarom?]
> [Met plezier naar school]
    Wat wilt u zelf vragen?
    [Hoe kan ik thuis helpen?] [Hoe begint het hier?] [Hulp met Nederlands?] [Overslaan] [Nu niet verder] [Waarom?]
> [Hoe kan ik thuis helpen?]
    Wat hoopt u dat school doet?
    [Mij snel bellen] [Rustig uitleggen] [Extra helpen] [Naar mij luisteren] [Overslaan] [Nu niet verder] [Waarom?]
> [Mij snel bellen]
    Wilt u ook iets doen op school? Het mag, het hoeft niet.
    [Helpen bij een feest] [Vertellen over mijn werk] [Vooral thuis helpen] [Later misschien] [Overslaan] [Nu niet verder] [Waarom?]
> [Helpen bij een feest]
    Wie komt er mee naar het gesprek?
    [Ik kom alleen] [Familie of een vriend] [Ik wil graag een tolk] [Mijn kind komt mee] [Overslaan] [Nu niet verder] [Waarom?]
> [Ik kom alleen]
    <b>Voor ons gesprek op school:</b>
    <b>Waarom wij deze school kiezen</b>
    De school is dicht bij ons huis.
    ·
    <b>Dit is thuis belangrijk</b>
    Ons geloof is belangrijk voor ons.
    ·
    <b>Dit vind ik belangrijk</b>
    Ik vind belangrijk dat mijn kind met plezier naar school gaat.
    ·
    <b>Dit wil ik vragen</b>
    Hoe kan ik thuis helpen?
    ·
    <b>Dit hoop ik van school</b>
    Ik hoop dat school mij snel belt als er iets is.
    ·
    <b>Meedoen op school</b>
    Ik wil wel eens helpen bij een feest of een uitje.
    ·
    <b>Wie er komt</b>
    Ik kom alleen.
    ---
    Hierboven staat uw kaart. Laat hem zien op school. Bewaar hem in deze chat, want ik bewaar hem niet.
    ·
    Vraag in het gesprek gerust: “Kunt u dat nog eens zeggen?” Spreek aan het eind af wie wat doet.
    ·
    Meer voor thuis: /thuis

~ /mijngesprek
~ [Inschrijven op school]
~ [Ik hoorde veel goeds]
~ [Wat mijn kind eet]
~ [Veel leren]
~ [Hoe begint het hier?]
~ [Rustig uitleggen]
~ [Vertellen over mijn werk]
> [Familie of een vriend]
    <b>Voor ons gesprek op school:</b>
    <b>Waarom wij deze school kiezen</b>
    Andere ouders zeggen goede dingen over de school.
    ·
    <b>Dit is thuis belangrijk</b>
    Mijn kind mag niet alles eten of drinken. Dat leg ik graag uit.
    ·
    <b>Dit vind ik belangrijk</b>
    Ik vind belangrijk dat mijn kind veel leert.
    ·
    <b>Dit wil ik vragen</b>
    Hoe gaan de eerste weken hier op school?
    ·
    <b>Dit hoop ik van school</b>
    Ik hoop dat school mij rustig uitlegt hoe het gaat.
    ·
    <b>Meedoen op school</b>
    Ik wil in de klas wel vertellen over mijn werk.
    ·
    <b>Wie er komt</b>
    Ik neem iemand mee.
    ---
    Hierboven staat uw kaart. Laat hem zien op school. Bewaar hem in deze chat, want ik bewaar hem niet.
    ·
    Vraag in het gesprek gerust: “Kunt u dat nog eens zeggen?” Spreek aan het eind af wie wat doet.
    ·
    Meer voor thuis: /thuis
~ /mijngesprek
~ [Inschrijven op school]
~ [Past bij ons geloof]
~ [Onze taal]
~ [Zich veilig voelen]
~ [Hulp met Nederlands?]
~ [Extra helpen]
~ [Vooral thuis helpen]
> [Ik wil graag een tolk]
    Vraag de tolk een week vooraf aan school. Deze kaart mag u dan al laten zien. Uw kind hoeft niet te tolken.
    ---
    <b>Voor ons gesprek op school:</b>
    <b>Waarom wij deze school kiezen</b>
    De school past bij ons geloof.
    ·
    <b>Dit is thuis belangrijk</b>
    Wij spreken thuis ook een andere taal.
    ·
    <b>Dit vind ik belangrijk</b>
    Ik vind belangrijk dat mijn kind zich veilig voelt.
    ·
    <b>Dit wil ik vragen</b>
    Hoe helpt de school mijn kind met Nederlands?
    ·
    <b>Dit hoop ik van school</b>
    Ik hoop dat mijn kind extra hulp krijgt.
    ·
    <b>Meedoen op school</b>
    Ik help mijn kind vooral thuis.
    ·
    <b>Wie er komt</b>
    Ik wil graag een tolk erbij. Wilt u dat regelen?
    ---
    Hierboven staat uw kaart. Laat hem zien op school. Bewaar hem in deze chat, want ik bewaar hem niet.
    ·
    Vraag in het gesprek gerust: “Kunt u dat nog eens zeggen?” Spreek aan het eind af wie wat doet.
    ·
    Meer voor thuis: /thuis
~ /mijngesprek
~ [Inschrijven op school]
~ [Het voelt hier goed]
~ [Iets over gezondheid]
~ [Vrienden hebben]
~ [Hoe kan ik thuis helpen?]
~ [Naar mij luisteren]
~ [Later misschien]
> [Mijn kind komt mee]
    <b>Voor ons gesprek op school:</b>
    <b>Waarom wij deze school kiezen</b>
    Het voelt hier goed voor ons.
    ·
    <b>Dit is thuis belangrijk</b>
    Ik wil iets vertellen over de gezondheid van mijn kind.
    ·
    <b>Dit vind ik belangrijk</b>
    Ik vind belangrijk dat mijn kind vrienden heeft.
    ·
    <b>Dit wil ik vragen</b>
    Hoe kan ik thuis helpen?
    ·
    <b>Dit hoop ik van school</b>
    Ik hoop dat school naar mij luistert.
    ·
    <b>Meedoen op school</b>
    Ik wil eerst wennen. Later wil ik misschien iets doen.
    ·
    <b>Wie er komt</b>
    Mijn kind komt mee.
    ---
    Hierboven staat uw kaart. Laat hem zien op school. Bewaar hem in deze chat, want ik bewaar hem niet.
    ·
    Vraag in het gesprek gerust: “Kunt u dat nog eens zeggen?” Spreek aan het eind af wie wat doet.
    ·
    Meer voor thuis: /thuis

# in one's own words
~ /mijngesprek
~ [Inschrijven op school]
~ Mijn neef zit hier.
~ Wij bidden voor het eten.
~ Dat ze niet bang is.
~ Wat is een <ontwikkelingsperspectief>?
~ Een telefoontje in de avond.
~ Ik kan haren knippen.
> Mijn zus.
    <b>Voor ons gesprek op school:</b>
    <b>Waarom wij deze school kiezen</b>
    Mijn neef zit hier.
    ·
    <b>Dit is thuis belangrijk</b>
    Wij bidden voor het eten.
    ·
    <b>Dit vind ik belangrijk</b>
    Dat ze niet bang is.
    ·
    <b>Dit wil ik vragen</b>
    Wat is een &lt;ontwikkelingsperspectief&gt;?
    ·
    <b>Dit hoop ik van school</b>
    Een telefoontje in de avond.
    ·
    <b>Meedoen op school</b>
    Ik kan haren knippen.
    ·
    <b>Wie er komt</b>
    Mijn zus.
    ---
    Hierboven staat uw kaart. Laat hem zien op school. Bewaar hem in deze chat, want ik bewaar hem niet.
    ·
    Vraag in het gesprek gerust: “Kunt u dat nog eens zeggen?” Spreek aan het eind af wie wat doet.
    ·
    Meer voor thuis: /thuis

# all skipped
~ /mijngesprek
~ [Inschrijven op school]
~ [Overslaan]
~ [Overslaan]
~ [Overslaan]
~ [Overslaan]
~ [Overslaan]
~ [Overslaan]
> [Overslaan]
    U hebt alles overgeslagen. Dat mag. Er is dus geen kaart. Opnieuw beginnen kan altijd: /mijngesprek
    ·
    Meer voor thuis: /thuis
~ /mijngesprek
~ [Inschrijven op school]
> [Waarom?]
    <blockquote expandable>Op de website van de school staat veel. Praat ook eens met ouders die de school al kennen.
    ·
    <i>Bron: Kind heeft baat bij goede relatie tussen ouders en leerkracht</i></blockquote>
    [Dicht bij huis] [Ik hoorde veel goeds] [Past bij ons geloof] [Het voelt hier goed] [Overslaan] [Nu niet verder] [Waarom?]
~ [Nu niet verder]
~ /mijngesprek
~ [Inschrijven op school]
~ [Overslaan]
> [Waarom?]
    <blockquote expandable>School kan vertellen hoe het daar gaat, en of het bij u past. U hoeft alleen te vertellen wat u wilt.
    ·
    <i>Bron: Kind heeft baat bij goede relatie tussen ouders en leerkracht</i></blockquote>
    [Ons geloof] [Wat mijn kind eet] [Onze taal] [Iets over gezondheid] [Overslaan] [Nu niet verder] [Waarom?]
~ [Nu niet verder]
~ /mijngesprek
~ [Inschrijven op school]
~ [Overslaan]
~ [Overslaan]
~ [Overslaan]
~ [Overslaan]
~ [Overslaan]
> [Waarom?]
    <blockquote expandable>Vraag school wat kan. Een klein beetje is ook goed. U kiest zelf wat bij u past.
    ·
    <i>Bron: Kind heeft baat bij goede relatie tussen ouders en leerkracht; Nederlands Jeugdinstituut (NJi), Hoe werk ik aan partnerschap tussen ouders en school?; Loes van Wessum en Rieneke Pruis, lectoraat Leiderschap in onderwijs en opvoeding, Hogeschool Windesheim (2021), Samenwerken met ouders. Kwaliteitskaart voor schoolleiders</i></blockquote>
    [Helpen bij een feest] [Vertellen over mijn werk] [Vooral thuis helpen] [Later misschien] [Overslaan] [Nu niet verder] [Waarom?]
~ [Nu niet verder]
