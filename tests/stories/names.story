# What looks like a name is asked about before it is kept: an alias, typed again, or as it was. The alias that was chosen is no name.
= sanne
~ /voorbereiden
~ [Tegenvallende resultaten]
~ Sem
~ [Een gewoon gesprek]
~ [Ja, maar kort]
> In oktober had Mohammed 3 van de 10 sommen goed, en Sem was stil.
    Hier staat misschien iets waaraan je iemand herkent: “Mohammed”.
    ·
    Zal ik het zo bewaren?
    In oktober had de leerling 3 van de 10 sommen goed, en Sem was stil.
    [Ja, zo bewaren] [Nee, laat het staan] [Ik typ het opnieuw] [Waarom?]
> [Waarom?]
    <blockquote expandable>Een plan kan in verkeerde handen komen. Staat er geen naam in, dan weet een ander niet over wie het gaat.</blockquote>
    [Ja, zo bewaren] [Nee, laat het staan] [Ik typ het opnieuw] [Waarom?]
> [Ja, zo bewaren]
    Je schreef:
    In oktober had de leerling 3 van de 10 sommen goed, en Sem was stil.
    ·
    Lees het na. Zou een camera dit ook zien?
    [Ja, dit zijn feiten] [Ja, maar het is er één] [Het zijn er te veel] [Er zit een mening in] [Terug] [Pauze]
~ [Ja, dit zijn feiten]
> Ik denk dat Youssef moe is. Klopt dat?
    Hier staat misschien iets waaraan je iemand herkent: “Youssef”.
    ·
    Zal ik het zo bewaren?
    Ik denk dat de leerling moe is. Klopt dat?
    [Ja, zo bewaren] [Nee, laat het staan] [Ik typ het opnieuw] [Waarom?]
> [Ik typ het opnieuw]
    Nu mag het wel: wat denk je erbij? Dat is je uitleg, nog geen feit.
    ·
    Zet er een vraag achter, zodat je het kunt navragen.
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> Ik denk dat Youssef moe is. Klopt dat?
    Hier staat misschien iets waaraan je iemand herkent: “Youssef”.
    ·
    Zal ik het zo bewaren?
    Ik denk dat de leerling moe is. Klopt dat?
    [Ja, zo bewaren] [Nee, laat het staan] [Ik typ het opnieuw] [Waarom?]
> [Nee, laat het staan]
    <b>Stap 3 van 13</b> · Wat gaat goed?
    ·
    Wat gaat goed bij Sem? Noem twee dingen. Kies iets wat je zelf gezien hebt.
    [Een goed bericht aan ouders] [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
> De moeder van Fatima belde op 06-12345678.
    Hier staat misschien iets waaraan je iemand herkent: “Fatima”, “06-12345678”.
    ·
    Zal ik het zo bewaren?
    De moeder van de leerling belde op [telefoonnummer].
    [Ja, zo bewaren] [Nee, laat het staan] [Ik typ het opnieuw] [Waarom?]
> [Ja, zo bewaren]
    Wat heb je al geprobeerd? En wat hielp, al was het maar een beetje?
    [Voorbeeld] [Waarom?] [Overslaan] [Terug] [Pauze]
