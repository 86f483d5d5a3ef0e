# Markup, braces and other scripts are words like all others.
= sanne
~ /voorbereiden
~ [Tegenvallende resultaten]
> <b>Sem</b> & {feiten}
    <b>Stap 1 van 13</b> · Past dit gesprek nu?
    ·
    Eerst even stilstaan. Waar lijkt je gesprek het meest op? Je keuze bewaar ik niet. In de app blijft mijn antwoord wel staan.
    [Een gewoon gesprek] [Ik ken de ouder nog niet] [Zorgen over veiligheid] [Boosheid of dreiging] [Voorbeeld] [Waarom?] [Terug] [Pauze]
~ [Een gewoon gesprek]
> [Ja, alle stappen]
    <b>Stap 2 van 13</b> · Wat zag ik?
    ·
    Wat zag je bij &lt;b&gt;Sem&lt;/b&gt; &amp; {feiten}? Schrijf op wat een camera ook zou zien: wanneer, waar, wat en hoe vaak.
    ·
    Kies hooguit drie feiten. Wat je ervan denkt, komt hierna.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> 5 < 10 & "goed" {schuilnaam} </i> 🎉 أحمد
    Je schreef:
    5 &lt; 10 &amp; "goed" {schuilnaam} &lt;/i&gt; 🎉 أحمد
    ·
    Lees het na. Zou een camera dit ook zien?
    [Ja, dit zijn feiten] [Ja, maar het is er één] [Het zijn er te veel] [Er zit een mening in] [Terug] [Pauze]
> [Er zit een mening in]
    Woorden als “lui”, “slordig” en “altijd” zijn een mening. Wat zag je op dat moment?
    ·
    Schrijf je feiten nu opnieuw op.
    ·
    Hier staat nu:
    5 &lt; 10 &amp; "goed" {schuilnaam} &lt;/i&gt; 🎉 أحمد
    [Voorbeeld] [Waarom?] [Zo laten] [Terug] [Pauze]
> overslaan
    Nu mag het wel: wat denk je erbij? Dat is je uitleg, nog geen feit.
    ·
    Zet er een vraag achter, zodat je het kunt navragen.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> zo laten
    <b>Stap 3 van 13</b> · Wat gaat goed?
    ·
    Wat gaat goed bij &lt;b&gt;Sem&lt;/b&gt; &amp; {feiten}? Noem twee dingen. Kies iets wat je zelf gezien hebt.
    [Een goed bericht aan ouders] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> Voorbeeld
    “Sem vraagt om hulp als iets niet lukt. En Sem weet veel over dieren en vertelt daar graag over.”
    [Een goed bericht aan ouders] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> 3
    <blockquote expandable>Vertel ook wat goed gaat, niet alleen wat tegenvalt. Dan merkt de ouder dat jij het hele kind ziet.
    ·
    <i>Bron: Stichting Stop Pesten Nu, naar onderzoek van de Rijksuniversiteit Groningen (Week Tegen Pesten 2017), Succesvolle samenwerking met ouders</i></blockquote>
    [Een goed bericht aan ouders] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
