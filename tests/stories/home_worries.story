# I am worried: who can help. It asks for no words, and keeps no choice.
= ayse
~ /taal
~ [Nederlands]
> /zorgen
    Goed dat u hulp zoekt. Is er nu gevaar? Bel meteen <b>112</b>.
    ·
    Waar gaat het over? Wat u kiest, bewaar ik niet. Typ hier niets over uw zorgen.
    [Er is nu gevaar] [Leren of de klas] [Pesten] [Zorgen thuis] [Mijn kind is heel somber] [De leraar of de school] [Mijn kind wil bellen] [Meer voor thuis] [Waarom?]
> [Waarom?]
    <blockquote expandable>U hoeft dit niet alleen te doen. Op school en daarbuiten zijn mensen die u helpen. Hoe eerder u praat, hoe makkelijker het vaak is.
    ·
    <i>Bron: Kind heeft baat bij goede relatie tussen ouders en leerkracht; Stichting School &amp; Veiligheid, Is een anti-pestcoördinator verplicht? (Wet veiligheid op school, 2015) (gezien november 2026); Augeo, Veilig Thuis (gezien november 2026); 113 Zelfmoordpreventie, Bel gratis 113 (113.nl; gratis op 113 sinds oktober 2025) (gezien november 2026); Stichting Vrienden van de Kindertelefoon, De Kindertelefoon (gezien november 2026); stwt.nl, een schoolbestuur, Vertrouwenskwesties (gezien november 2026); Revius Wijk, Inspectie: vertrouwensinspecteurs (gezien november 2026)</i></blockquote>
    [Er is nu gevaar] [Leren of de klas] [Pesten] [Zorgen thuis] [Mijn kind is heel somber] [De leraar of de school] [Mijn kind wil bellen] [Meer voor thuis] [Waarom?]
> [Er is nu gevaar]
    Bel nu <b>112</b>. Zeg waar u bent en wat er gebeurt. Blijf bij uw kind als dat veilig kan.
    ·
    Wilt u nog iets weten?
    [Er is nu gevaar] [Leren of de klas] [Pesten] [Zorgen thuis] [Mijn kind is heel somber] [De leraar of de school] [Mijn kind wil bellen] [Meer voor thuis]
> [Leren of de klas]
    Praat eerst met de leraar. Vraag om een rustig moment. Helpt dat niet genoeg? Vraag dan een gesprek met de schoolleider.
    ·
    Zet het niet in de app-groep met andere ouders. Dan praat iedereen mee over uw kind.
    ·
    Hulp bij het gesprek: /mijngesprek
    ·
    Wilt u nog iets weten?
    [Er is nu gevaar] [Leren of de klas] [Pesten] [Zorgen thuis] [Mijn kind is heel somber] [De leraar of de school] [Mijn kind wil bellen] [Meer voor thuis]
> [Pesten]
    Luister naar uw kind. Zeg: “Goed dat je het vertelt. Het is niet jouw schuld.”
    ·
    Vertel het aan de leraar. Op elke school is er iemand voor vragen over pesten. Vraag wie dat is.
    ·
    Laat school met de andere ouders praten. Vraag wanneer u weer iets hoort.
    ·
    Pest uw kind zelf? Ook dan helpt de leraar.
    ·
    Wilt u nog iets weten?
    [Er is nu gevaar] [Leren of de klas] [Pesten] [Zorgen thuis] [Mijn kind is heel somber] [De leraar of de school] [Mijn kind wil bellen] [Meer voor thuis]
> [Zorgen thuis]
    Is er thuis veel ruzie of angst? Of wordt er geslagen? U bent niet de enige, en u mag hulp vragen.
    ·
    Bel Veilig Thuis: <b>0800-2000</b>, gratis, dag en nacht. U mag om advies vragen zonder namen te noemen.
    ·
    Uw huisarts denkt ook met u mee.
    ·
    Wilt u nog iets weten?
    [Er is nu gevaar] [Leren of de klas] [Pesten] [Zorgen thuis] [Mijn kind is heel somber] [De leraar of de school] [Mijn kind wil bellen] [Meer voor thuis]
> [Mijn kind is heel somber]
    Luister, en neem het serieus. Zegt uw kind dat het niet meer wil leven? Laat uw kind dan niet alleen.
    ·
    Is er nu gevaar? Bel <b>112</b>.
    Praten, ook als u zich zorgen maakt: bel <b>113</b>, gratis, dag en nacht.
    ·
    Bel ook uw huisarts. Vertel het de leraar.
    ·
    Wilt u nog iets weten?
    [Er is nu gevaar] [Leren of de klas] [Pesten] [Zorgen thuis] [Mijn kind is heel somber] [De leraar of de school] [Mijn kind wil bellen] [Meer voor thuis]
> [De leraar of de school]
    Kunt u het niet aan de leraar vertellen? Ga naar de schoolleider. Of vraag naar de vertrouwenspersoon. Die luistert en denkt met u mee. De naam staat in de schoolgids.
    ·
    Gaat het om seks, geweld of discriminatie? Bel op werkdagen ook de inspectie: <b>0900 111 3 111</b>.
    ·
    Een klacht? Kijk bij /wiebeslist.
    ·
    Wilt u nog iets weten?
    [Er is nu gevaar] [Leren of de klas] [Pesten] [Zorgen thuis] [Mijn kind is heel somber] [De leraar of de school] [Mijn kind wil bellen] [Meer voor thuis]
> [Mijn kind wil bellen]
    De Kindertelefoon, voor kinderen van 8 tot 18 jaar: <b>0800-0432</b>, gratis.
    ·
    Uw kind hoeft geen naam te zeggen, en u hoeft er niet bij te zijn.
    ·
    Wilt u nog iets weten?
    [Er is nu gevaar] [Leren of de klas] [Pesten] [Zorgen thuis] [Mijn kind is heel somber] [De leraar of de school] [Mijn kind wil bellen] [Meer voor thuis]
~ /zorgen
~ [Er is nu gevaar]
~ [Er is nu gevaar]
~ /zorgen
~ [Leren of de klas]
~ [Leren of de klas]
~ /zorgen
~ [Pesten]
~ [Pesten]
~ /zorgen
~ [Zorgen thuis]
~ [Zorgen thuis]
~ /zorgen
~ [Mijn kind is heel somber]
~ [Mijn kind is heel somber]
~ /zorgen
~ [De leraar of de school]
~ [De leraar of de school]
~ /zorgen
~ [Mijn kind wil bellen]
~ [Mijn kind wil bellen]
> Mijn buurman slaat zijn hond.
    Kies een van de knoppen.
    [Er is nu gevaar] [Leren of de klas] [Pesten] [Zorgen thuis] [Mijn kind is heel somber] [De leraar of de school] [Mijn kind wil bellen] [Meer voor thuis]
~ [Meer voor thuis]
~ /zorgen
~ [Meer voor thuis]
