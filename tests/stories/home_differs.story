# Home differs from school: what to say to the child, and how to ask school.
= ayse
~ /taal
~ [Nederlands]
> /thuisanders
    Thuis is vaak anders dan op school. Dat is gewoon. Uw kind kan allebei leren.
    ·
    Waar gaat het over?
    [Regels] [Geloof] [Taal] [Opvoeden] [Boos op de leraar] [Mijn kind doet anders] [Meer voor thuis] [Waarom?]
> [Waarom?]
    <blockquote expandable>Een kind houdt van thuis, en hoort ook bij school. Moet het kiezen wie gelijk heeft? Dat is zwaar voor een kind. Als u en de leraar goed met elkaar praten, geeft dat rust.
    ·
    <i>Bron: Kind heeft baat bij goede relatie tussen ouders en leerkracht</i></blockquote>
    [Regels] [Geloof] [Taal] [Opvoeden] [Boos op de leraar] [Mijn kind doet anders] [Meer voor thuis] [Waarom?]
> [Regels]
    Zeg tegen uw kind: “Op school gaat het zo. Bij ons gaat het zo. Allebei is goed.”
    ·
    Vertel waarom u het thuis zo doet. Vraag ook: “Waarom doen ze het op school zo, denk je?”
    [Hoe vraag ik het school?] [Iets anders kiezen] [Meer voor thuis]
~ [Hoe vraag ik het school?]
~ [Iets anders kiezen]
~ [Regels]
~ [Iets anders kiezen]
~ [Regels]
~ [Meer voor thuis]
~ /thuisanders
> [Geloof]
    Zeg tegen uw kind: “Bij ons geloven we dit. Andere mensen denken er anders over. Je mag mij altijd alles vragen.”
    ·
    Komt er een les of een feest waar u over twijfelt? Vraag vooraf wat er gebeurt. Vertel wat voor u belangrijk is.
    [Hoe vraag ik het school?] [Iets anders kiezen] [Meer voor thuis]
~ [Hoe vraag ik het school?]
~ [Iets anders kiezen]
~ [Geloof]
~ [Iets anders kiezen]
~ [Geloof]
~ [Meer voor thuis]
~ /thuisanders
> [Taal]
    Praat thuis de taal die u het best kent. Daar leert uw kind veel woorden van. Dat helpt ook bij het Nederlands.
    ·
    Zeg tegen uw kind: “Thuis praten we zo, op school praat je Nederlands. Knap dat je het allebei leert.”
    [Hoe vraag ik het school?] [Iets anders kiezen] [Meer voor thuis]
~ [Hoe vraag ik het school?]
~ [Iets anders kiezen]
~ [Taal]
~ [Iets anders kiezen]
~ [Taal]
~ [Meer voor thuis]
~ /thuisanders
> [Opvoeden]
    Elk gezin doet het anders met ruzie, straf of de telefoon. Over thuis beslist u.
    ·
    Zeg tegen uw kind: “De leraar zorgt voor alle kinderen in de klas. Daarom gaat het daar zo. Thuis doen wij het zo.”
    [Hoe vraag ik het school?] [Iets anders kiezen] [Meer voor thuis]
~ [Hoe vraag ik het school?]
~ [Iets anders kiezen]
~ [Opvoeden]
~ [Iets anders kiezen]
~ [Opvoeden]
~ [Meer voor thuis]
~ /thuisanders
> [Boos op de leraar]
    Luister eerst. Zeg: “Dat was niet leuk voor jou.” Vraag dan: “Wat kun je morgen zelf zeggen of doen?”
    ·
    Praat niet lelijk over de leraar. Zo hoeft uw kind niet te kiezen. Wilt u er meer van weten? Vraag het de leraar zelf.
    [Hoe vraag ik het school?] [Iets anders kiezen] [Meer voor thuis]
~ [Hoe vraag ik het school?]
~ [Iets anders kiezen]
~ [Boos op de leraar]
~ [Iets anders kiezen]
~ [Boos op de leraar]
~ [Meer voor thuis]
~ /thuisanders
> [Mijn kind doet anders]
    Een kind kan thuis heel anders doen dan op school. Het is dan allebei waar.
    ·
    Vraag de leraar: “Wat ziet u? Wij zien dit. Wat is hetzelfde, en wat is anders?” Kijk dan samen wat uw kind helpt.
    [Hoe vraag ik het school?] [Iets anders kiezen] [Meer voor thuis]
~ [Hoe vraag ik het school?]
~ [Iets anders kiezen]
~ [Mijn kind doet anders]
~ [Iets anders kiezen]
~ [Mijn kind doet anders]
~ [Meer voor thuis]
~ /thuisanders
~ [Taal]
> [Hoe vraag ik het school?]
    Vraag om een rustig moment. U kunt zeggen:
    ·
    “Bij ons thuis gaat het zo. Hoe gaat het op school? Kunnen we samen kijken wat goed is voor mijn kind?”
    ·
    U mag ook altijd vragen: “Waarom doet u dat zo?” Hulp bij zo’n gesprek: /mijngesprek
    [Iets anders kiezen] [Meer voor thuis]
~ [Meer voor thuis]
~ /thuisanders
~ [Meer voor thuis]
