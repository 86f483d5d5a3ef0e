# A teacher sees the numbers of a class, none of a person; with two classes it is asked which; a leader sees those of the school.
= sanne
> /cijfers
    <b>Cijfers van Groep 5b</b>
    ·
    Posters gemaakt: minder dan 5
    Ouders die ooit meededen: minder dan 5
    Ouders die vier weken of langer bleven: minder dan 5
    Kaarten verstuurd: minder dan 5
    ·
    Talen noem ik nog niet: daarvoor doen te weinig ouders mee.
    ·
    <b>Hoe gingen de kaarten thuis?</b>
    ·
    Nog geen thema kreeg vijf keer “ging goed” of “te moeilijk”.
    ·
    <i>Ik tel in stappen van vijf. Wat maar een paar ouders lezen of doen, noem ik niet. Zo zie je nooit wat één ouder doet.</i>
! class groep-3-5 Groep 3c
! teaches sanne Groep 3c
> /cijfers
    Van welke klas wil je de cijfers zien?
    [Groep 3c] [Groep 5b]
> [Groep 5b]
    <b>Cijfers van Groep 5b</b>
    ·
    Posters gemaakt: minder dan 5
    Ouders die ooit meededen: minder dan 5
    Ouders die vier weken of langer bleven: minder dan 5
    Kaarten verstuurd: minder dan 5
    ·
    Talen noem ik nog niet: daarvoor doen te weinig ouders mee.
    ·
    <b>Hoe gingen de kaarten thuis?</b>
    ·
    Nog geen thema kreeg vijf keer “ging goed” of “te moeilijk”.
    ·
    <i>Ik tel in stappen van vijf. Wat maar een paar ouders lezen of doen, noem ik niet. Zo zie je nooit wat één ouder doet.</i>
= joris
! invitation leader LEIDER-1
~ /start LEIDER-1
> /cijfers
    Van welke klas wil je de cijfers zien?
    [Groep 5b] [Groep 3c]
> [Groep 3c]
    <b>Cijfers van Groep 3c</b>
    ·
    Posters gemaakt: minder dan 5
    Ouders die ooit meededen: minder dan 5
    Ouders die vier weken of langer bleven: minder dan 5
    Kaarten verstuurd: minder dan 5
    ·
    Talen noem ik nog niet: daarvoor doen te weinig ouders mee.
    ·
    <b>Hoe gingen de kaarten thuis?</b>
    ·
    Nog geen thema kreeg vijf keer “ging goed” of “te moeilijk”.
    ·
    <i>Ik tel in stappen van vijf. Wat maar een paar ouders lezen of doen, noem ik niet. Zo zie je nooit wat één ouder doet.</i>
= ayse
> /cijfers
    Je hebt nog geen klas, dus er zijn geen cijfers.
