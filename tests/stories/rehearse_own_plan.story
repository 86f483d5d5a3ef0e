# Rehearsing a plan of one's own: the parent who fits, the opening sentence, and an if-then that comes back when the parent bursts out.
= sanne
! plan sanne pesten Noor: Ik bel u vrijdag. | Als de ouder boos wordt, dan vat ik eerst samen wat ik hoor.
~ /plan
> [Dit gesprek oefenen]
    Je oefent het gesprek van je plan. Wat je typt, staat op de server van je school. Niemand leest mee.
    ·
    Bij dit gesprek past: <b>Een boze ouder</b>. Wil je met deze ouder oefenen?
    [Ja, deze ouder] [Een andere ouder]
> [Ja, deze ouder]
    Hoe wil je oefenen?
    [Zelf typen wat ik zeg] [Kiezen uit vier zinnen]
~ [Zelf typen wat ik zeg]
> [Gewoon]
    Deze ouder praat hard en kort, en wil vooral dat het eerlijk gaat voor het kind. Onder de boosheid zit zorg: deze ouder ligt er wakker van. Wat telt, is dat je doet wat je zegt.
    ·
    Jouw eerste zin was: ‘Fijn dat u er bent.’
    ·
    Je hebt hooguit twaalf beurten. Stoppen kan altijd. Daar is de ouder.
    ---
    <b>Een boze ouder:</b>
    <i>zet één natte gymschoen op tafel</i> Dit was het DERDE paar. Noor kwam op sokken thuis, door de regen. En school zegt: ‘Kwijt.’ Kwijt?
    ---
    <i>Spanning 80 · vertrouwen 25 · voelt zich gehoord 15 · begrijpt het 65</i>
    ·
    Wat zeg je? Typ het zoals je het aan tafel zegt.
    [Het gesprek afronden]
> Fijn dat u er bent. {compliment}
    <b>Een boze ouder:</b>
    Bewaar dat maar voor later.
    ·
    <i>haalt snel adem</i> Ik kwam boos binnen en ik ben het nog. Dat gaat niet vanzelf over.
    ---
    ‘Fijn dat u er bent’: daarmee laat je zien wat je waardeert.
    ·
    <i>Spanning 78 · vertrouwen 28 · voelt zich gehoord 16 · begrijpt het 65</i>
    ·
    In je plan staat: ‘Als de ouder boos wordt, dan vat ik eerst samen wat ik hoor.’
    ·
    Wat zeg je?
    [Gedachten van de ouder] [Ik deed iets anders] [Het gesprek afronden]
> U heeft gebeld, en er gebeurde niets. {samenvatting}
    <b>Een boze ouder:</b>
    Ja. Dat is mijn punt.
    ·
    <i>wijst op de vloer</i> Op sokken kwam Noor thuis. De hele straat door. En niemand hier vraagt zich af waarom?
    ---
    ‘U heeft gebeld, en er gebeurde …’: zo geef je terug wat je hoorde.
    ·
    <i>Spanning 74 · vertrouwen 32 · voelt zich gehoord 26 · begrijpt het 68</i>
    ·
    Wat zeg je?
    [Gedachten van de ouder] [Ik deed iets anders] [Het gesprek afronden]
> Bij ons op school is het druk, dat weet u. {verdediging}
    <b>Een boze ouder:</b>
    Daar gaan we weer. School heeft gelijk.
    ·
    <i>blijft achter de stoel staan</i> Bij ons thuis gaat het hier elke avond over. Onder het eten al. Het houdt niet op.
    ---
    ‘Bij ons op school is het …’: dat kan klinken als een deur die dichtgaat.
    ·
    <i>Spanning 86 · vertrouwen 24 · voelt zich gehoord 14 · begrijpt het 68</i>
    ·
    In je plan staat: ‘Als de ouder boos wordt, dan vat ik eerst samen wat ik hoor.’
    ·
    Wat zeg je?
    [Gedachten van de ouder] [Ik deed iets anders] [Het gesprek afronden]
> [Het gesprek afronden]
    Je stopt hier. Dat mag op elk moment.
    ·
    Eerst jij: welke zin hielp volgens jou het meest?
    [Fijn dat u er bent.] [U heeft gebeld, en er gebeurde niets.] [Bij ons op school is het druk, dat weet u.] [Weet ik niet]
~ [Weet ik niet]
~ [Nee, naar het verslag]
> [Klaar]
    Goed dat je oefende. Wat je nu zei, hoef je aan tafel niet voor het eerst te zeggen.
    ·
    Wat wil je met dit plan?
    [Meenemen op papier] [Dit gesprek oefenen] [In mijn agenda] [Geef me een seintje] [Aanpassen] [Meer] [Naar het menu]
# Another parent, for the same talk: nothing is asked that the plan tells.
> [Dit gesprek oefenen]
    Je oefent het gesprek van je plan. Wat je typt, staat op de server van je school. Niemand leest mee.
    ·
    Bij dit gesprek past: <b>Een boze ouder</b>. Wil je met deze ouder oefenen?
    [Ja, deze ouder] [Een andere ouder]
> [Een andere ouder]
    Met welke ouder wil je oefenen?
    [Een ouder die het niet herkent] [Een bezorgde ouder] [Een boze ouder] [Een ouder die gescheiden is] [Een stille ouder] [Een ouder die veel verwacht] [Een verdrietige ouder] [Een ouder die Nederlands leert] [Naar het menu]
> [Een stille ouder]
    Hoe wil je oefenen?
    [Zelf typen wat ik zeg] [Kiezen uit vier zinnen]
~ [Kiezen uit vier zinnen]
> [Makkelijk]
    Deze ouder zegt weinig, maar ziet veel. Wat telt, is dat iemand echt naar het kind kijkt. Geef je rust en tijd, dan komt er meer dan je denkt.
    ·
    Jouw eerste zin was: ‘Fijn dat u er bent.’
    ·
    Je hebt hooguit twaalf beurten. Stoppen kan altijd. Daar is de ouder.
    ---
    <b>Een stille ouder:</b>
    <i>praat tegen het tafelblad</i> Ik wilde eerst niet komen. Maar Noor wordt gepest, denk ik. Ik weet het niet zeker. Zeker genoeg.
    ---
    <i>Spanning 45 · vertrouwen 35 · voelt zich gehoord 25 · begrijpt het 60</i>
    ·
    Wat zeg je?
    [Wat hoort u thuis over de pauzes?] [Zegt u thuis maar dat praten mag.] [Ik zie dat vaker, het trekt wel bij.] [Gaat Noor nog graag naar school?] [Het gesprek afronden]
> [Het gesprek afronden]
    Je hebt nog niets gezegd. Dat geeft niet. Een andere keer begint het gesprek gewoon opnieuw.
    ·
    Wat wil je met dit plan?
    [Meenemen op papier] [Dit gesprek oefenen] [In mijn agenda] [Geef me een seintje] [Aanpassen] [Meer] [Naar het menu]
# A plan that is thrown away in the meantime is rehearsed to its end, without its sentences.
~ [Dit gesprek oefenen]
~ [Ja, deze ouder]
~ [Zelf typen wat ik zeg]
~ [Makkelijk]
~ Ik wil het van u horen. {open_vraag}
~ /pauze
~ /plan
~ [Meer]
~ [Weggooien]
> [Ja, gooi weg]
    Weggegooid. In deze app staan de oude berichten nog. Die kun je zelf wissen.
> /verder
    We gaan verder waar je was.
    ---
    <i>Spanning 78 · vertrouwen 29 · voelt zich gehoord 22 · begrijpt het 65</i>
    ·
    In je plan staat: ‘Als de ouder boos wordt, dan vat ik eerst samen wat ik hoor.’
    ·
    Wat zeg je?
    [Gedachten van de ouder] [Ik deed iets anders] [Het gesprek afronden]
> U bent er boos over. {gevoel_erkennen}
    <b>Een boze ouder:</b>
    Dat heeft u goed gezien, ja.
    ·
    <i>wijst op de vloer</i> Op sokken kwam Sem thuis. De hele straat door. En niemand hier vraagt zich af waarom?
    ---
    ‘U bent er boos over’: daarmee geef je het gevoel een plek.
    ·
    <i>Spanning 65 · vertrouwen 38 · voelt zich gehoord 38 · begrijpt het 65</i>
    ·
    Wat zeg je?
    [Gedachten van de ouder] [Ik deed iets anders] [Het gesprek afronden]
> [Het gesprek afronden]
    Je stopt hier. Dat mag op elk moment.
    ·
    Eerst jij: welke zin hielp volgens jou het meest?
    [Ik wil het van u horen.] [U bent er boos over.] [Weet ik niet]
> [Ik wil het van u horen.]
    Bij deze ouder deed ‘U bent er boos over’ het meest goed.
    ---
    Zo ging het met de ouder, beurt voor beurt.
    (the file stemming.png)
    ---
    Zo voelde de ouder zich, van begin tot eind:
    • Vertrouwen: 25, 29, 38
    • Spanning: 80, 78, 65
    • Voelt zich gehoord: 15, 22, 38
    • Begrijpt het: 65, 65, 65
    ·
    Aan het eind van de vorige keer met deze ouder: vertrouwen 24 · spanning 86 · voelt zich gehoord 14 · begrijpt het 68. Nu: vertrouwen 38 · spanning 65 · voelt zich gehoord 38 · begrijpt het 65.
    ·
    Van alle woorden was 12 procent van jou. Beurten met een open vraag: 1. Met een gesloten vraag: 0.
    ·
    <b>Hier werd het rustiger</b>
    • ‘U bent er boos over’: gevoel benoemen
    • ‘Ik wil het van u horen’: open vragen
    ·
    Deze ouder wilde horen dat je de klacht begrijpt, en wat er beter had gekund. Gelijk krijgen was niet het doel. Het ging erom dat school er is voor het kind.
    ·
    <b>Vraag jezelf</b>
    • Kon ik de ouder goed zien en begrijpen?
    • Hielp ik om vertrouwen te laten groeien?
    • Gebruikte ik wat de ouder zelf weet en kan?
    [Nog een keer met deze ouder] [Met een andere ouder] [Klaar]
> [Klaar]
    Goed dat je oefende. Wat je nu zei, hoef je aan tafel niet voor het eerst te zeggen.
    ·
    Dit plan is er niet meer, of je collega deelt het niet meer.
    [Mijn plannen] [Naar het menu]
