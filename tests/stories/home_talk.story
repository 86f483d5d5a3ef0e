# A parent gets ready for a talk at school, and takes a card along.
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
> [Over mijn kind]
    Wat valt u thuis op aan uw kind? Kies iets, of typ het zelf.
    [Gaat graag naar school] [Vertelt weinig] [Is moe na school] [Is vaak boos of bang] [Overslaan] [Nu niet verder] [Waarom?]
> [Gaat graag naar school]
    Waar is uw kind goed in? Of wat lukt nu, en eerst nog niet?
    [Niet opgeven] [Anderen helpen] [Dingen maken] [Praten en vertellen] [Overslaan] [Nu niet verder] [Waarom?]
> [Niet opgeven]
    Wat vindt uw kind moeilijk?
    [Lezen of schrijven] [Rekenen] [Vrienden maken] [Rustig werken] [Overslaan] [Nu niet verder] [Waarom?]
> [Lezen of schrijven]
    Vraag het ook uw kind: “Wat moet ik op school vertellen?” Wat zegt uw kind?
    [Het gaat goed] [Ik wil meer hulp] [Ik heb vaak ruzie] [Ik kan meer] [Overslaan] [Nu niet verder] [Waarom?]
> [Het gaat goed]
    Wat vindt u het belangrijkst voor uw kind?
    [Met plezier naar school] [Veel leren] [Zich veilig voelen] [Vrienden hebben] [Overslaan] [Nu niet verder] [Waarom?]
> [Met plezier naar school]
    Wat wilt u zelf vragen?
    [Hoe gaat het in de klas?] [Hoe kan ik thuis helpen?] [Hoe is het in de pauze?] [Overslaan] [Nu niet verder] [Waarom?]
> [Hoe gaat het in de klas?]
    Wat hoopt u dat school doet?
    [Mij snel bellen] [Rustig uitleggen] [Extra helpen] [Naar mij luisteren] [Overslaan] [Nu niet verder] [Waarom?]
> [Mij snel bellen]
    Wie komt er mee naar het gesprek?
    [Ik kom alleen] [Familie of een vriend] [Ik wil graag een tolk] [Mijn kind komt mee] [Overslaan] [Nu niet verder] [Waarom?]
> [Ik kom alleen]
    <b>Voor ons gesprek op school:</b>
    <b>Dit valt mij thuis op</b>
    Mijn kind gaat graag naar school.
    ·
    <b>Hier is mijn kind goed in</b>
    Mijn kind geeft niet snel op.
    ·
    <b>Dit is moeilijk</b>
    Lezen of schrijven is moeilijk voor mijn kind.
    ·
    <b>Dit zegt mijn kind</b>
    Mijn kind zegt: het gaat goed.
    ·
    <b>Dit vind ik belangrijk</b>
    Ik vind belangrijk dat mijn kind met plezier naar school gaat.
    ·
    <b>Dit wil ik vragen</b>
    Hoe gaat het met mijn kind in de klas?
    ·
    <b>Dit hoop ik van school</b>
    Ik hoop dat school mij snel belt als er iets is.
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
~ [Over mijn kind]
~ [Vertelt weinig]
~ [Anderen helpen]
~ [Rekenen]
~ [Ik wil meer hulp]
~ [Veel leren]
~ [Hoe kan ik thuis helpen?]
~ [Rustig uitleggen]
> [Familie of een vriend]
    <b>Voor ons gesprek op school:</b>
    <b>Dit valt mij thuis op</b>
    Mijn kind vertelt thuis weinig over school.
    ·
    <b>Hier is mijn kind goed in</b>
    Mijn kind helpt graag anderen.
    ·
    <b>Dit is moeilijk</b>
    Rekenen is moeilijk voor mijn kind.
    ·
    <b>Dit zegt mijn kind</b>
    Mijn kind zegt: ik wil meer hulp.
    ·
    <b>Dit vind ik belangrijk</b>
    Ik vind belangrijk dat mijn kind veel leert.
    ·
    <b>Dit wil ik vragen</b>
    Hoe kan ik thuis helpen?
    ·
    <b>Dit hoop ik van school</b>
    Ik hoop dat school mij rustig uitlegt hoe het gaat.
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
~ [Over mijn kind]
~ [Is moe na school]
~ [Dingen maken]
~ [Vrienden maken]
~ [Ik heb vaak ruzie]
~ [Zich veilig voelen]
~ [Hoe is het in de pauze?]
~ [Extra helpen]
> [Ik wil graag een tolk]
    Vraag de tolk een week vooraf aan school. Deze kaart mag u dan al laten zien. Uw kind hoeft niet te tolken.
    ---
    <b>Voor ons gesprek op school:</b>
    <b>Dit valt mij thuis op</b>
    Mijn kind is moe na school.
    ·
    <b>Hier is mijn kind goed in</b>
    Mijn kind maakt graag dingen.
    ·
    <b>Dit is moeilijk</b>
    Vrienden maken is moeilijk voor mijn kind.
    ·
    <b>Dit zegt mijn kind</b>
    Mijn kind zegt: ik heb vaak ruzie op school.
    ·
    <b>Dit vind ik belangrijk</b>
    Ik vind belangrijk dat mijn kind zich veilig voelt.
    ·
    <b>Dit wil ik vragen</b>
    Met wie is mijn kind in de pauze?
    ·
    <b>Dit hoop ik van school</b>
    Ik hoop dat mijn kind extra hulp krijgt.
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
~ [Over mijn kind]
~ [Is vaak boos of bang]
~ [Praten en vertellen]
~ [Rustig werken]
~ [Ik kan meer]
~ [Vrienden hebben]
~ [Hoe gaat het in de klas?]
~ [Naar mij luisteren]
> [Mijn kind komt mee]
    <b>Voor ons gesprek op school:</b>
    <b>Dit valt mij thuis op</b>
    Mijn kind is thuis vaak boos of bang.
    ·
    <b>Hier is mijn kind goed in</b>
    Mijn kind kan goed praten en vertellen.
    ·
    <b>Dit is moeilijk</b>
    Rustig werken is moeilijk voor mijn kind.
    ·
    <b>Dit zegt mijn kind</b>
    Mijn kind zegt: ik kan meer dan ik nu doe.
    ·
    <b>Dit vind ik belangrijk</b>
    Ik vind belangrijk dat mijn kind vrienden heeft.
    ·
    <b>Dit wil ik vragen</b>
    Hoe gaat het met mijn kind in de klas?
    ·
    <b>Dit hoop ik van school</b>
    Ik hoop dat school naar mij luistert.
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
~ [Over mijn kind]
~ Thuis leest ze graag, maar alleen.
~ Ze kan goed tekenen.
~ Wachten.
~ Ik wil bij het raam zitten.
~ Dat ze niet bang is.
~ Wat is een <ontwikkelingsperspectief>?
~ Een telefoontje in de avond.
> Mijn zus.
    <b>Voor ons gesprek op school:</b>
    <b>Dit valt mij thuis op</b>
    Thuis leest ze graag, maar alleen.
    ·
    <b>Hier is mijn kind goed in</b>
    Ze kan goed tekenen.
    ·
    <b>Dit is moeilijk</b>
    Wachten.
    ·
    <b>Dit zegt mijn kind</b>
    Ik wil bij het raam zitten.
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
~ [Over mijn kind]
~ [Overslaan]
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

# stopped half-way, and asked something in between
~ /mijngesprek
~ [Over mijn kind]
~ [Waarom?]
~ [Nu niet verder]
~ /mijngesprek
~ [Over mijn kind]
~ [Overslaan]
~ [Waarom?]
~ [Nu niet verder]
~ /mijngesprek
~ [Over mijn kind]
~ [Overslaan]
~ [Overslaan]
~ [Waarom?]
~ [Nu niet verder]
~ /mijngesprek
~ [Over mijn kind]
~ [Overslaan]
~ [Overslaan]
~ [Overslaan]
~ [Waarom?]
~ [Nu niet verder]
~ /mijngesprek
~ [Over mijn kind]
~ [Overslaan]
~ [Overslaan]
~ [Overslaan]
~ [Overslaan]
~ [Waarom?]
~ [Nu niet verder]
~ /mijngesprek
~ [Over mijn kind]
~ [Overslaan]
~ [Overslaan]
~ [Overslaan]
~ [Overslaan]
~ [Overslaan]
~ [Waarom?]
~ [Nu niet verder]
~ /mijngesprek
~ [Over mijn kind]
~ [Overslaan]
~ [Overslaan]
~ [Overslaan]
~ [Overslaan]
~ [Overslaan]
~ [Overslaan]
~ [Waarom?]
~ [Nu niet verder]
~ /mijngesprek
~ [Over mijn kind]
~ [Overslaan]
~ [Overslaan]
~ [Overslaan]
~ [Overslaan]
~ [Overslaan]
~ [Overslaan]
~ [Overslaan]
~ [Waarom?]
~ [Nu niet verder]
~ /mijngesprek
> [Waarom?]
    <blockquote expandable>Wie weet wat hij wil zeggen, praat rustiger. En een leraar luistert makkelijker naar iets wat klaarligt.
    ·
    <i>Bron: Kind heeft baat bij goede relatie tussen ouders en leerkracht</i></blockquote>
    [Over mijn kind] [Inschrijven op school] [Meer voor thuis] [Waarom?]
~ [Meer voor thuis]
~ /mijngesprek
~ [Over mijn kind]
> /privacy
    <b>Dit bewaar ik:</b> uw account in deze app, uw taal, de klas, de dag en het uur van de kaart, uw pauze, of u leest of luistert, en welke kaart u bekeek. Over uw kind bewaar ik niets.
    ·
    De leraar ziet niet wat u leest of kiest. Meedoen is vrij. Stoppen kan altijd, met /stop.
    ·
    Maakt u een kaart met /mijngesprek? Tot die kaart er is, onthoud ik wat u kiest of typt. Daarna niet meer.
    ·
    Ik tel per klas hoeveel ouders meedoen. Ook tel ik hoe vaak een kaart goed ging of te moeilijk was. Namen staan daar niet bij. School ziet geen aantal onder de vijf.
    ·
    Wilt u zien wat ik van u heb, het meenemen of het wissen? Kies /mijngegevens.
    ·
    Wat u typt, staat op de server achter slot. Wist u alles, dan kan niemand het meer lezen.
    ·
    De app waarin dit gesprek staat, bewaart het gesprek ook. Daar gaat de school niet over. Een bericht of het hele gesprek wissen kan in de app zelf.
    ·
    Wat valt u thuis op aan uw kind? Kies iets, of typ het zelf.
    [Gaat graag naar school] [Vertelt weinig] [Is moe na school] [Is vaak boos of bang] [Overslaan] [Nu niet verder] [Waarom?]
> [Is moe na school]
    Waar is uw kind goed in? Of wat lukt nu, en eerst nog niet?
    [Niet opgeven] [Anderen helpen] [Dingen maken] [Praten en vertellen] [Overslaan] [Nu niet verder] [Waarom?]
