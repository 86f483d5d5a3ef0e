# What a parent gets from commands that are for teachers.
= ayse
> /voorbereiden
    Dit is voor leraren. Bent u leraar? Vraag de schoolleider om een link.
> /thema
    Je hebt nog geen klas. Met /klas maak je er een.
> /plan
    Je hebt nog geen plan. Met /voorbereiden maak je er een.
> /verder
    Er staat geen voorbereiding open. Met /voorbereiden begin je er een.
> /pauze
    Bu mesajın Türkçesi henüz yok.
    ·
    Hoe lang wilt u geen kaart?
    ·
    Kies een knop. Of typ de dag waarop de kaart weer mag komen, zoals 12-1.
    [Twee weken] [Tot na de vakantie] [Een maand] [Zo laten]
