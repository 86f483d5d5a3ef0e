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
    Ne kadar süre kart gelmesin?
    ·
    Bir düğme seçin. Ya da kartın yeniden gelebileceği günü yazın, örneğin 12-1.
    [İki hafta] [Tatil bitene kadar] [Bir ay] [Böyle kalsın]
