# Open questions: every choice of the card.
= sanne
> /open_vragen
    <b>Open vragen</b>
    Een open vraag begint vaak met hoe of wat, of met “vertelt u eens”. De ouder kiest zelf wat belangrijk is. Stel er één, en wees dan stil.
    ·
    “Wat vertelt Milou thuis over school?”
    [Zo niet, zo wel] [Waarom?]
> [Waarom?]
    <blockquote expandable>Zo hoor je ook ideeën en zorgen waar jij nog niet aan dacht.
    ·
    <i>Bron: Nederlands Jeugdinstituut (NJi), Samen met ouders het welbevinden van een kind stimuleren</i></blockquote>
    [Zo niet, zo wel] [Waarom?]
> [Zo niet, zo wel]
    Je hebt tien minuten voor een gesprek over huiswerk.
    ·
    <b>Zo niet:</b> “Maakt Sem het thuis? Op de eigen kamer? En vindt Sem het moeilijk?” Je wilt snel een compleet beeld. De ouder zegt: “Gaat wel.”
    ·
    <b>Zo wel:</b> “Hoe gaat het huiswerk bij u thuis?” En dan tel je in stilte tot vijf.
    [Even oefenen] [Genoeg voor nu]
> [Even oefenen]
    Noor uit groep 7 levert minder in dan voor de vakantie. Je belt de ouder. Wat vraag je?
    ·
    A. “Waarom maakt Noor het werk niet meer af, denkt u?”
    B. “Wat valt u de laatste weken op aan Noor?”
    C. “Is er iets gebeurd waar Noor last van heeft?”
    [A] [B] [C]
> [A]
    <b>A</b> – Deze vraag is open. Toch kan “waarom” streng klinken. Dan gaat de ouder zich verdedigen. Hoe vraag je het zonder waarom?
    [A] [B] [C]
> [C]
    <b>C</b> – Warm gevraagd. Toch zegt de ouder al snel alleen ja of nee, en schrikt er misschien van. Hoe vraag je het met hoe of wat?
    [A] [B] [C]
> [B]
    De ouder mag zelf kiezen waar het verhaal begint. Misschien hoor je iets wat je op school niet ziet.
    ·
    Stel vandaag één vraag die begint met hoe of wat. Tel daarna in stilte tot vijf.
~ /open_vragen
~ [Zo niet, zo wel]
> [Genoeg voor nu]
    Stel vandaag één vraag die begint met hoe of wat. Tel daarna in stilte tot vijf.
