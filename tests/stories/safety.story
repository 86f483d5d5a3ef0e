# Worries about safety, in the middle of a preparation too: where to go, and then the question that was open.
= sanne
> /veiligheid
    Goed dat je hier even stopt. Bij direct gevaar: bel meteen <b>112</b>.
    ·
    Wat is er aan de hand? Wat je kiest, bewaar ik niet. Typ hier niets over je zorgen, en geen namen.
    [Er is nu gevaar] [Zorgen over thuis] [Een kind wil niet meer leven] [Iemand dreigt] [Een nummer voor het kind] [Waarom?]
> [Waarom?]
    <blockquote expandable>Je hoeft dit niet alleen te dragen, en ook niet alleen te beslissen. Daar zijn vaste stappen en mensen voor.
    ·
    <i>Bron: Wet verplichte meldcode huiselijk geweld en kindermishandeling: vijf stappen, afwegingskader sinds 1 januari 2019 (gezien november 2026); Augeo, Veilig Thuis (gezien november 2026); 113 Zelfmoordpreventie, Bel gratis 113 (113.nl; gratis op 113 sinds oktober 2025) (gezien november 2026); Stichting Vrienden van de Kindertelefoon, De Kindertelefoon (gezien november 2026)</i></blockquote>
    [Er is nu gevaar] [Zorgen over thuis] [Een kind wil niet meer leven] [Iemand dreigt] [Een nummer voor het kind] [Waarom?]
> [Er is nu gevaar]
    Bel nu <b>112</b>. Blijf bij het kind als dat veilig kan. Haal daarna je schoolleider erbij.
    ·
    Ga pas verder met je voorbereiding als je hebt overlegd. Wat je al schreef, blijft bewaard.
~ /veiligheid
> [Zorgen over thuis]
    Praat vandaag met de aandachtsfunctionaris, of anders met je schoolleider. Volg samen de meldcode. Spreek de ouder pas na dat overleg.
    ·
    Vertelt het kind zelf iets? Luister, en vraag het kind niet uit. Beloof geen geheim.
    ·
    Advies, zonder namen te noemen: Veilig Thuis, <b>0800-2000</b>, gratis, dag en nacht.
    ·
    Ga pas verder met je voorbereiding als je hebt overlegd. Wat je al schreef, blijft bewaard.
~ /veiligheid
> [Een kind wil niet meer leven]
    Laat het kind niet alleen, en haal meteen je schoolleider of een collega erbij. Neem het serieus, ook als het later een grap heet. Beloof geen geheim. Beslis samen wie de ouders of verzorgers belt.
    ·
    Bij direct gevaar: bel <b>112</b>
    Overleggen, ook als leraar: <b>113</b>, gratis, dag en nacht
    ·
    Ga pas verder met je voorbereiding als je hebt overlegd. Wat je al schreef, blijft bewaard.
~ /veiligheid
> [Iemand dreigt]
    Bij direct gevaar: ga weg en bel <b>112</b>. Vertel vandaag je schoolleider wat er is gezegd. Volg de afspraken van je school over agressie. Voer het volgende gesprek niet alleen.
    ·
    Ga pas verder met je voorbereiding als je hebt overlegd. Wat je al schreef, blijft bewaard.

~ /voorbereiden
~ [Pesten]
> /veiligheid
    Goed dat je hier even stopt. Bij direct gevaar: bel meteen <b>112</b>.
    ·
    Wat is er aan de hand? Wat je kiest, bewaar ik niet. Typ hier niets over je zorgen, en geen namen.
    [Er is nu gevaar] [Zorgen over thuis] [Een kind wil niet meer leven] [Iemand dreigt] [Een nummer voor het kind] [Waarom?]
> [Een nummer voor het kind]
    De Kindertelefoon, voor kinderen en jongeren van 8 tot 18 jaar: <b>0800-0432</b>, gratis en anoniem.
    ·
    Een kind dat belt, hoeft jou niets te vertellen. Maak jij je zorgen over het kind? Overleg dan ook zelf, op school.
    ·
    Ga pas verder met je voorbereiding als je hebt overlegd. Wat je al schreef, blijft bewaard.
    ·
    Fijn dat je de tijd neemt. In dertien korte stappen maak je een plan voor je gesprek met ouders of verzorgers.
    ·
    Over wie gaat het? Gebruik een schuilnaam, en schrijf ook geen andere namen op.
    ·
    <i>Ik bewaar je antwoorden op de server van je school. De app bewaart het gesprek. Een ander leest het alleen als jij het deelt.</i>
    [Liever geen naam] [Voorbeeld] [Waarom?]
