# The card about the theme of the class; another question; an easier one.
= sanne
~ /thema
~ [Rekenen]
~ [Dit kiezen]

@ 2026-11-28T10:00
! tick
    (planned 2, sent 2, dropped 0)
    (ayse)
    Bu mesajın Türkçesi henüz yok.
    ·
    🏠 <b>Rekenen</b> · Groep 5b
    ·
    <b>Vraag aan uw kind:</b>
    Welke som vond je lastig? Hoe deed je het?
    ·
    <b>Doe samen (5 minuten):</b>
    Pak een handvol munten of knopen. Raad allebei hoeveel het er zijn. Tel daarna samen.
    ·
    <i>Vertaald door een computer, nog niet nagelezen.</i>
    [Andere vraag] [Te moeilijk] [Ging goed] [Instellingen] [Stop]
    (omar)
    هذه الرسالة غير موجودة بالعربية بعد.
    ·
    🏠 <b>Rekenen</b> · Groep 5b
    ·
    <b>Vraag aan uw kind:</b>
    Welke som vond je lastig? Hoe deed je het?
    ·
    <b>Doe samen (5 minuten):</b>
    Pak een handvol munten of knopen. Raad allebei hoeveel het er zijn. Tel daarna samen.
    ·
    <i>Vertaald door een computer, nog niet nagelezen.</i>
    [Andere vraag] [Te moeilijk] [Ging goed] [Instellingen] [Stop]
= ayse
> /kaart
    Bu mesajın Türkçesi henüz yok.
    ·
    🏠 <b>Rekenen</b> · Groep 5b
    ·
    <b>Vraag aan uw kind:</b>
    Welke som vond je lastig? Hoe deed je het?
    ·
    <b>Doe samen (5 minuten):</b>
    Pak een handvol munten of knopen. Raad allebei hoeveel het er zijn. Tel daarna samen.
    ·
    <i>Vertaald door een computer, nog niet nagelezen.</i>
    [Andere vraag] [Te moeilijk] [Ging goed] [Instellingen] [Stop]
> 1
    Bu mesajın Türkçesi henüz yok.
    ·
    🏠 <b>Rekenen</b> · Groep 5b
    ·
    <b>Vraag aan uw kind:</b>
    Waar in huis zie jij getallen? Waar zijn ze voor?
    ·
    <b>Doe samen (5 minuten):</b>
    Zoek met uw kind mee. Wie vindt het grootste getal?
    ·
    <i>Vertaald door een computer, nog niet nagelezen.</i>
    [Andere vraag] [Te moeilijk] [Ging goed] [Instellingen] [Stop]
> 2
    Bu mesajın Türkçesi henüz yok.
    ·
    🏠 <b>Rekenen</b> · Groep 5b
    ·
    <b>Vraag aan uw kind:</b>
    Welk getal vind jij mooi? Laat het zien met je vingers.
    ·
    <b>Doe samen (5 minuten):</b>
    Loop samen door het huis. Tel om de beurt de stappen: u één, uw kind twee, u drie.
    ·
    <i>Vertaald door een computer, nog niet nagelezen.</i>
    [Andere vraag] [Te moeilijk] [Ging goed] [Instellingen] [Stop]
> 1
    Bu mesajın Türkçesi henüz yok.
    ·
    🏠 <b>Rekenen</b> · Groep 5b
    ·
    <b>Vraag aan uw kind:</b>
    Welke som vond je lastig? Hoe deed je het?
    ·
    <b>Doe samen (5 minuten):</b>
    Pak een handvol munten of knopen. Raad allebei hoeveel het er zijn. Tel daarna samen.
    ·
    <i>Vertaald door een computer, nog niet nagelezen.</i>
    [Andere vraag] [Te moeilijk] [Ging goed] [Instellingen] [Stop]
= omar
> /kaart
    هذه الرسالة غير موجودة بالعربية بعد.
    ·
    🏠 <b>Rekenen</b> · Groep 5b
    ·
    <b>Vraag aan uw kind:</b>
    Welke som vond je lastig? Hoe deed je het?
    ·
    <b>Doe samen (5 minuten):</b>
    Pak een handvol munten of knopen. Raad allebei hoeveel het er zijn. Tel daarna samen.
    ·
    <i>Vertaald door een computer, nog niet nagelezen.</i>
    [Andere vraag] [Te moeilijk] [Ging goed] [Instellingen] [Stop]
