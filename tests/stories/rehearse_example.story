# An example first, in three ways; and then with whom.
= sanne
> /oefenen
    Je praat straks met een ouder. Die ouder is een programma: wat je zegt, verandert hoe de ouder zich voelt. Wat je typt, staat op de server van je school. Niemand leest mee.
    ·
    Met wie wil je oefenen?
    [Een ouder die het niet herkent] [Een bezorgde ouder] [Een boze ouder] [Een ouder die gescheiden is] [Een stille ouder] [Een ouder die veel verwacht] [Een verdrietige ouder] [Een ouder die Nederlands leert] [Eerst een voorbeeld] [Naar het menu]
> [Eerst een voorbeeld]
    De rekentoets van Sem uit groep 6 viel tegen. Jij belde zijn ouder. Nu zitten jullie samen aan tafel. Kies steeds wat je zegt. Hoe hoger de stemming, hoe rustiger de ouder.
    ·
    Stemming: 45 van 100
    ---
    <b>De ouder van Sem:</b>
    <i>heeft de jas nog aan</i> Ik heb slecht geslapen na uw telefoontje. Wat is er met Sem? Is het erg?
    [Maakt u zich maar geen zorgen.] [Sem had 21 van de 50 sommen goed.] [Dus u maakt zich zorgen om Sem.] [Waar schrikt u het meest van?]
~ [Dus u maakt zich zorgen om Sem.]
~ [Dit nieuws overvalt u, merk ik.]
~ [Zeg maar dat fouten maken mag.]
~ [U tilt er misschien wat zwaar aan.]
~ [Hij is er vaak niet bij, denk ik.]
~ [Dat knaagt aan u, hoor ik.]
~ [Wij doen hier altijd alles voor Sem.]
~ [Vijf minuten samen rekenen is genoeg.]
~ [Zullen we het nog even aankijken?]
~ [Welke dag past u om te bellen?]
~ [Zo is het wel duidelijk, toch?]
~ [Fijn dat u zo met mij meedenkt.]
~ [Kijk terug]
~ [Verder]
~ [Verder]
> [Gedaan]
    Goed dat je dit hier oefende. Begin een volgende keer met wat de ouder voelt.
    ·
    Dat was het voorbeeld. Nu kun je zelf kiezen of typen wat je zegt. Met wie wil je oefenen?
    [Een ouder die het niet herkent] [Een bezorgde ouder] [Een boze ouder] [Een ouder die gescheiden is] [Een stille ouder] [Een ouder die veel verwacht] [Een verdrietige ouder] [Een ouder die Nederlands leert] [Naar het menu]
> [Naar het menu]
    Wat wil je doen?
    [Verder met voorbereiden] [Gesprek voorbereiden] [Oefenen met een ouder] [Korte hulp] [Herinneringen] [Thema van de klas] [Mijn klassen] [Cijfers van de klas] [Kaart inspreken] [Wat wordt bewaard?] [Hulp]
~ /oefenen
~ [Eerst een voorbeeld]
~ [Sem had 21 van de 50 sommen goed.]
~ [De toets is pas net nagekeken.]
~ [Groep 7 haalt hij heus wel, hoor.]
~ [Wat machteloos moet dat voelen.]
~ [Hij is er vaak niet bij, denk ik.]
~ [Leren rekenen is vooral mijn taak.]
~ [Wat heeft u nu van mij nodig?]
~ [Ik vraag Sem zelf wat hem helpt.]
~ [Zullen we het nog even aankijken?]
~ [Ik help Sem dinsdag. Vrijdag bel ik u.]
~ [Dit blijft voor u spannend, merk ik.]
~ [Probeert u het nu wat los te laten.]
~ [Kijk terug]
~ [Verder]
~ [Verder]
> [Gedaan]
    Het gesprek is nog niet rond. De volgende keer kun je beginnen met luisteren.
    ·
    Dat was het voorbeeld. Nu kun je zelf kiezen of typen wat je zegt. Met wie wil je oefenen?
    [Een ouder die het niet herkent] [Een bezorgde ouder] [Een boze ouder] [Een ouder die gescheiden is] [Een stille ouder] [Een ouder die veel verwacht] [Een verdrietige ouder] [Een ouder die Nederlands leert] [Naar het menu]
> [Een stille ouder]
    Waarover gaat het gesprek?
    [Andere verwachtingen] [Blijven zitten of een andere school] [Klacht of boze ouder] [Gedrag in de klas] [Gescheiden ouders] [Kennismaken] [Pesten] [Schooladvies of niveau] [Tegenvallende resultaten] [Tienminutengesprek] [Verzuim en te laat] [Zorgen om welzijn of thuis] [Terug]
> [Terug]
    Dat was het voorbeeld. Nu kun je zelf kiezen of typen wat je zegt. Met wie wil je oefenen?
    [Een ouder die het niet herkent] [Een bezorgde ouder] [Een boze ouder] [Een ouder die gescheiden is] [Een stille ouder] [Een ouder die veel verwacht] [Een verdrietige ouder] [Een ouder die Nederlands leert] [Naar het menu]
> [Naar het menu]
    Wat wil je doen?
    [Verder met voorbereiden] [Gesprek voorbereiden] [Oefenen met een ouder] [Korte hulp] [Herinneringen] [Thema van de klas] [Mijn klassen] [Cijfers van de klas] [Kaart inspreken] [Wat wordt bewaard?] [Hulp]
~ /oefenen
~ [Eerst een voorbeeld]
~ [Sem had 21 van de 50 sommen goed.]
~ [De toets is pas net nagekeken.]
~ [Groep 7 haalt hij heus wel, hoor.]
~ [Wat machteloos moet dat voelen.]
~ [Hij is er vaak niet bij, denk ik.]
~ [Leren rekenen is vooral mijn taak.]
~ [U bent het vertrouwen wat kwijt.]
~ [Ik vraag Sem zelf wat hem helpt.]
~ [Zullen we het nog even aankijken?]
~ [Ik moet eerst met mijn team praten.]
~ [Wat neemt u mee uit dit gesprek?]
~ [Ik snap dat de zorg nog blijft.]
~ [Kijk terug]
~ [Verder]
~ [Verder]
> [Gedaan]
    Het gesprek is nog niet rond. De volgende keer kun je beginnen met luisteren.
    ·
    Dat was het voorbeeld. Nu kun je zelf kiezen of typen wat je zegt. Met wie wil je oefenen?
    [Een ouder die het niet herkent] [Een bezorgde ouder] [Een boze ouder] [Een ouder die gescheiden is] [Een stille ouder] [Een ouder die veel verwacht] [Een verdrietige ouder] [Een ouder die Nederlands leert] [Naar het menu]
> [Een boze ouder]
    Waarover gaat het gesprek?
    [Andere verwachtingen] [Blijven zitten of een andere school] [Klacht of boze ouder] [Gedrag in de klas] [Gescheiden ouders] [Kennismaken] [Pesten] [Schooladvies of niveau] [Tegenvallende resultaten] [Tienminutengesprek] [Verzuim en te laat] [Zorgen om welzijn of thuis] [Terug]
~ [Pesten]
~ [Kiezen uit vier zinnen]
> [Makkelijk]
    Deze ouder praat hard en kort, en wil vooral dat het eerlijk gaat voor het kind. Onder de boosheid zit zorg: deze ouder ligt er wakker van. Wat telt, is dat je doet wat je zegt.
    ·
    Je hebt hooguit twaalf beurten. Stoppen kan altijd. Daar is de ouder.
    ---
    <b>Een boze ouder:</b>
    <i>zet één natte gymschoen op tafel</i> Dit was het DERDE paar. Sem kwam op sokken thuis, door de regen. En school zegt: ‘Kwijt.’ Kwijt?
    ---
    <i>Spanning 80 · vertrouwen 25 · voelt zich gehoord 15 · begrijpt het 65</i>
    ·
    Wat zeg je?
    [Is er thuis iets veranderd?] [Kinderen plagen elkaar nu eenmaal.] [Hoe is dit voor uzelf, als ouder?] [Elk kind heeft wel eens zo’n week.] [Het gesprek afronden]
