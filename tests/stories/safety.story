# Worries about safety, in the middle of a preparation too: where to go, and then the question that was open.
= sanne
> /veiligheid
    Fijn dat je hier even stopt. Wat is er nu?
    ·
    Wat je kiest, bewaar ik niet. Typ hier geen namen en geen signalen.
    [Er is nu gevaar] [Zorgen over thuis] [Een kind wil niet meer leven] [Iemand dreigt] [Een nummer voor het kind] [Waarom?]
> [Waarom?]
    <blockquote expandable>Je hoeft dit niet alleen te dragen, en ook niet alleen te beslissen. Daar zijn vaste stappen en mensen voor.
    ·
    <i>Bron: Wet verplichte meldcode huiselijk geweld en kindermishandeling: vijf stappen, afwegingskader sinds 1 januari 2019 (gezien november 2026); Augeo, Veilig Thuis (gezien november 2026); 113 Zelfmoordpreventie, Bel gratis 113 (113.nl; gratis op 113 sinds oktober 2025) (gezien november 2026); Stichting Vrienden van de Kindertelefoon, De Kindertelefoon (gezien november 2026)</i></blockquote>
    [Er is nu gevaar] [Zorgen over thuis] [Een kind wil niet meer leven] [Iemand dreigt] [Een nummer voor het kind] [Waarom?]
> [Er is nu gevaar]
    Bel nu <b>112</b>. Haal daarna je schoolleider erbij. Blijf bij het kind als dat veilig kan.
    ·
    Schrijf pas verder aan een gesprek als je hebt overlegd. Je plan blijft bewaard.
~ /veiligheid
> [Zorgen over thuis]
    Praat vandaag met de aandachtsfunctionaris van je school, of anders met je schoolleider. Volg samen de stappen van de meldcode. Spreek de ouder pas na dat overleg.
    ·
    Advies, zonder namen te noemen: Veilig Thuis, <b>0800-2000</b>, gratis, dag en nacht.
    ·
    Schrijf pas verder aan een gesprek als je hebt overlegd. Je plan blijft bewaard.
~ /veiligheid
> [Een kind wil niet meer leven]
    Laat het kind niet alleen, en haal er meteen iemand bij. Neem het serieus, ook als het later een grap heet.
    ·
    Jij kunt ook zelf bellen om te overleggen: <b>113</b>, gratis, dag en nacht. Bij direct gevaar: <b>112</b>.
    ·
    Schrijf pas verder aan een gesprek als je hebt overlegd. Je plan blijft bewaard.
~ /veiligheid
> [Iemand dreigt]
    Ga weg uit de situatie en bel bij gevaar <b>112</b>. Vertel je schoolleider wat er is gezegd. Volg de afspraken van je school over agressie. Voer het volgende gesprek niet alleen.
    ·
    Schrijf pas verder aan een gesprek als je hebt overlegd. Je plan blijft bewaard.

~ /voorbereiden
~ [Pesten]
> /veiligheid
    Fijn dat je hier even stopt. Wat is er nu?
    ·
    Wat je kiest, bewaar ik niet. Typ hier geen namen en geen signalen.
    [Er is nu gevaar] [Zorgen over thuis] [Een kind wil niet meer leven] [Iemand dreigt] [Een nummer voor het kind] [Waarom?]
> [Een nummer voor het kind]
    De Kindertelefoon, voor kinderen en jongeren van 8 tot 18 jaar: <b>0800-0432</b>, gratis en anoniem.
    ·
    Een kind dat belt, hoeft jou niets te vertellen.
    ·
    Schrijf pas verder aan een gesprek als je hebt overlegd. Je plan blijft bewaard.
    ·
    Fijn dat je de tijd neemt. In dertien korte stappen maak je een plan voor je gesprek met ouders of verzorgers.
    ·
    Over wie gaat het? Gebruik een schuilnaam, en schrijf ook geen andere namen op.
    ·
    <i>Ik bewaar je antwoorden op de server van je school. De app bewaart het gesprek. Ik laat het geen collega, leidinggevende of ouder zien.</i>
    [Liever geen naam] [Voorbeeld] [Waarom?]
