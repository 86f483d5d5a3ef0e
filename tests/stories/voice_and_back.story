# A recording that was left before it was handed in can be found again; every way out, and what comes of old buttons.
! invitation voice WELKOM-STEM Groep 5b

= amina
~ /start WELKOM-STEM
~ [Nederlands]
> [Niet nu]
~ /inspreken
~ [Kaart inspreken]
~ [Kurmancî]
> (voice)
> [Niet nu]
~ /inspreken
~ [Kaart inspreken]
~ [Kurmancî]
~ (voice 20 s)
> /inspreken
~ [Mijn opnames]
> [· Kurmancî · De schooldag]
> [Terug]
> [Terug]
~ [Mijn opnames]
~ [· Kurmancî · De schooldag]
> [Versturen]
> [Nog een kaart]
~ /inspreken
~ [Mijn opnames]
~ [… Kurmancî · De schooldag]
> [Wissen]
# the same button once more: it belongs to a question of before
> [Wissen]
> /luisteren
> [Kurmancî]
