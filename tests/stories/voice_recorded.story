# A mother speaks a card in Somali; the teacher listens and approves; a father who listens gets it with his card.
= sanne
~ /thema
~ [Rekenen]
~ [Dit kiezen]
> /opnames
    Niet elke ouder leest graag. Een ouder of collega kan de kaart inspreken, in elke taal. Andere ouders kunnen dan luisteren.
    ·
    Er is nog geen opname. Vraag iemand, of spreek zelf een kaart in.
    [Iemand vragen] [Zelf inspreken] [Klaar]
> [Iemand vragen]
    Geef deze regel aan een ouder of collega, om in een gesprek met mij te typen:
    ·
    /start code-1
    ·
    Hij werkt één keer, twee weken lang. Zeg erbij dat de opname wordt bewaard, en dat ouders van school die horen. Je krijgt bericht als er een klaarstaat.

= amina
> /start code-1
    Welkom bij Samenspraak. Kies uw taal.
    Welcome. Choose your language.
    Hoş geldiniz. Dilinizi seçin.
    أهلاً وسهلاً. اختاروا لغتكم.
    [Nederlands] [English] [Türkçe] [العربية] [polski] [українська] [فارسی · دری] [ትግርኛ] [Soomaali] [español] [română] [български] [русский] [français] [Deutsch] [português] [中文] [Papiamentu]
> [Nederlands]
    Niet elke ouder leest graag. Met een opname kunnen zij de kaart horen.
    ·
    <b>Dit wordt bewaard:</b> de opname met de stem, op de server van school. Eerst luistert de leraar. Daarna horen ouders van deze school de opname, als zij die taal kozen.
    ·
    Wissen kan altijd, hier bij Mijn opnames.
    [Kaart inspreken] [Niet nu]
    (the app offers /start /menu /kaart /thuis /instellingen /mijngegevens /taal /privacy /help /stop)
> [Kaart inspreken]
    In welke taal is de opname?
    [Tamaziɣt] [Tarifiyt] [Soomaali] [ትግርኛ] [Kurmancî] [سۆرانی] [پښتو] [Darija الدارجة] [Nederlands] [English] [Türkçe] [العربية] [polski] [українська] [فارسی · دری] [español] [română] [български] [русский] [français] [Deutsch] [português] [中文] [Papiamentu]
> [Soomaali]
    <b>Rekenen</b>
    ·
    Welke som vond je lastig? Hoe deed je het?
    ·
    Pak een handvol munten of knopen. Raad allebei hoeveel het er zijn. Tel daarna samen.
    ·
    Spreek deze kaart in als spraakbericht, in hooguit een minuut. Woord voor woord hoeft niet: gewoon vertellen mag.
    ·
    Noem geen namen van kinderen.
    [Andere kaart] [Niet nu]
> hoi
    Hier past alleen een spraakbericht. Houd de microfoon van de app ingedrukt en spreek de kaart in.
    [Andere kaart] [Niet nu]
> (file)
    Hier past alleen een spraakbericht. Houd de microfoon van de app ingedrukt en spreek de kaart in.
    [Andere kaart] [Niet nu]
> (voice 75 s)
    Deze opname is te lang. Hooguit 60 seconden past. Spreek de kaart nog eens in.
    [Andere kaart] [Niet nu]
> (voice 0 s)
    Deze opname is leeg. Spreek de kaart nog eens in.
    [Andere kaart] [Niet nu]
> (voice 20 s, broken)
    Deze opname kan ik niet gebruiken. Neem een spraakbericht op in de app zelf.
    [Andere kaart] [Niet nu]
> (voice 23 s)
    🔊 Soomaali
    (geluid, 23 s)
    ---
    Dit is de opname, 23 seconden. Goed zo? Nog eens inspreken kan ook.
    [Versturen] [Opnieuw] [Wissen]
> [Opnieuw]
    Spreek deze kaart in als spraakbericht, in hooguit een minuut. Woord voor woord hoeft niet: gewoon vertellen mag.
    ·
    Noem geen namen van kinderen.
    [Andere kaart] [Niet nu]
~ (voice 29 s)
> (voice 31 s)
    🔊 Soomaali
    (geluid, 31 s)
    ---
    Dit is de opname, 31 seconden. Goed zo? Nog eens inspreken kan ook.
    [Versturen] [Opnieuw] [Wissen]
> [Versturen]
    Dank! De leraar luistert ernaar. Daarna gaat de opname mee met de kaart.
    [Nog een kaart] [Genoeg voor nu]

= sanne
> /opnames
    Er staat een opname klaar voor Groep 5b: Soomaali. Beluisteren kan met /opnames.
    ---
    ✓ gaat mee met de kaart
    … wacht op jou
    ·
    Tik een opname aan om te luisteren.
    [… Soomaali · Rekenen] [Iemand vragen] [Zelf inspreken] [Klaar]
> [… Soomaali · Rekenen]
    <b>Rekenen</b>
    ·
    Welke som vond je lastig? Hoe deed je het?
    ·
    Pak een handvol munten of knopen. Raad allebei hoeveel het er zijn. Tel daarna samen.
    ---
    🔊 Soomaali
    (geluid, 31 s)
    ---
    Klopt de opname met de kaart? Versta je de taal niet? Luister dan met iemand die de taal spreekt.
    [Goedkeuren] [Niet gebruiken] [Terug]
> [Terug]
    ✓ gaat mee met de kaart
    … wacht op jou
    ·
    Tik een opname aan om te luisteren.
    [… Soomaali · Rekenen] [Iemand vragen] [Zelf inspreken] [Klaar]
~ [… Soomaali · Rekenen]
> [Goedkeuren]
    Goedgekeurd. Ouders van school die deze taal kozen, horen de opname bij de kaart.
    ·
    ✓ gaat mee met de kaart
    … wacht op jou
    ·
    Tik een opname aan om te luisteren.
    [✓ Soomaali · Rekenen] [Iemand vragen] [Zelf inspreken] [Klaar]

= omar
~ /taal
~ [Nederlands]
> /luisteren
    In welke taal wilt u de kaart horen?
    ·
    Iemand van school spreekt de kaart in. De opname komt bij de kaart. Is er geen opname? Dan komt alleen de tekst.
    [Tamaziɣt] [Tarifiyt] [Soomaali] [ትግርኛ] [Kurmancî] [سۆرانی] [پښتو] [Darija الدارجة] [Nederlands] [English] [Türkçe] [العربية] [polski] [українська] [فارسی · دری] [español] [română] [български] [русский] [français] [Deutsch] [português] [中文] [Papiamentu] [Liever lezen]
> [Soomaali]
    Goed. Is er een opname in deze taal, dan komt die met de kaart mee: <b>Soomaali</b>.

@ 2026-11-28T10:00
! tick
    (planned 2, sent 3, dropped 0)
    (ayse)
    🏠 <b>Matematik</b> · Groep 5b
    ·
    <b>Çocuğunuza şunu sorun:</b>
    Hangi matematik sorusu sana zor geldi? Nasıl yaptın?
    ·
    <b>Birlikte yapın (5 dakika):</b>
    Bir avuç bozuk para ya da düğme alın. Kaç tane var? İkiniz de tahmin edin. Sonra birlikte sayın.
    ·
    <i>Bilgisayar çevirisi, daha kontrol edilmedi.</i>
    [Başka soru] [Çok zor] [İyi gitti] [Ayarlar] [Durdur]
    (omar)
    🔊 Soomaali
    (geluid, 31 s)
    ---
    🏠 <b>Rekenen</b> · Groep 5b
    ·
    <b>Vraag aan uw kind:</b>
    Welke som vond je lastig? Hoe deed je het?
    ·
    <b>Doe samen (5 minuten):</b>
    Pak een handvol munten of knopen. Raad allebei hoeveel het er zijn. Tel daarna samen.
    [Andere vraag] [Te moeilijk] [Ging goed] [Instellingen] [Stop]
= omar
> [Te moeilijk]
    🏠 <b>Rekenen</b> · Groep 5b
    ·
    <b>Vraag aan uw kind:</b>
    Welk getal vind jij mooi? Laat het zien met je vingers.
    ·
    <b>Doe samen (5 minuten):</b>
    Loop samen door het huis. Tel om de beurt de stappen: u één, uw kind twee, u drie.
    [Andere vraag] [Te moeilijk] [Ging goed] [Instellingen] [Stop]
= amina
> /menu
    De opname van de kaart (Soomaali) is goedgekeurd en gaat mee met de kaart. Dank!
    ---
    Wat wilt u doen?
    [Kaart inspreken] [Wat wordt bewaard?] [Hulp]
> /inspreken
    Niet elke ouder leest graag. Met een opname kunnen zij de kaart horen.
    ·
    <b>Dit wordt bewaard:</b> de opname met de stem, op de server van school. Eerst luistert de leraar. Daarna horen ouders van deze school de opname, als zij die taal kozen.
    ·
    Wissen kan altijd, hier bij Mijn opnames.
    [Kaart inspreken] [Mijn opnames] [Niet nu]
> [Mijn opnames]
    ✓ gaat mee met de kaart
    … wacht op de leraar
    · nog niet verstuurd
    ·
    Tik een opname aan om te luisteren of te wissen.
    [✓ Soomaali · Rekenen] [Terug]
> [✓ Soomaali · Rekenen]
    <b>Rekenen</b>
    ·
    Welke som vond je lastig? Hoe deed je het?
    ·
    Pak een handvol munten of knopen. Raad allebei hoeveel het er zijn. Tel daarna samen.
    ---
    🔊 Soomaali
    (geluid, 31 s)
    ---
    Deze opname gaat mee met de kaart.
    [Wissen] [Terug]
> [Wissen]
    Gewist. De opname gaat met geen kaart meer mee.
    ·
    Wie de opname al kreeg, heeft die nog in de eigen app.
> /privacy
    <b>Dit bewaar ik:</b> uw account in deze app, uw taal, de klas, de dag en het uur van de kaart, uw pauze, of u leest of luistert, en welke kaart u bekeek. Over uw kind bewaar ik niets.
    ·
    De leraar ziet niet wat u leest of kiest. Meedoen is vrij. Stoppen kan altijd, met /stop.
    ·
    Ik tel per klas hoeveel ouders meedoen. Ook tel ik hoe vaak een kaart goed ging of te moeilijk was. Namen staan daar niet bij. School ziet geen aantal onder de vijf.
    ·
    Wilt u zien wat ik van u heb, het meenemen of het wissen? Kies /mijngegevens.
    ·
    <b>Een ingesproken kaart</b> bewaar ik met de stem, tot die gewist wordt. Ouders van school horen de opname. Wissen kan met /inspreken.
    ·
    Wat u typt, staat op de server achter slot. Wist u alles, dan kan niemand het meer lezen.
    ·
    De app waarin dit gesprek staat, bewaart het gesprek ook. Daar gaat de school niet over. Een bericht of het hele gesprek wissen kan in de app zelf.
= omar
> /kaart
    🏠 <b>Rekenen</b> · Groep 5b
    ·
    <b>Vraag aan uw kind:</b>
    Welke som vond je lastig? Hoe deed je het?
    ·
    <b>Doe samen (5 minuten):</b>
    Pak een handvol munten of knopen. Raad allebei hoeveel het er zijn. Tel daarna samen.
    [Andere vraag] [Te moeilijk] [Ging goed] [Instellingen] [Stop]
> /luisteren
    U hoort de kaart nu in deze taal: <b>Soomaali</b>.
    ·
    In welke taal wilt u de kaart horen?
    ·
    Iemand van school spreekt de kaart in. De opname komt bij de kaart. Is er geen opname? Dan komt alleen de tekst.
    [Tamaziɣt] [Tarifiyt] [Soomaali] [ትግርኛ] [Kurmancî] [سۆرانی] [پښتو] [Darija الدارجة] [Nederlands] [English] [Türkçe] [العربية] [polski] [українська] [فارسی · دری] [español] [română] [български] [русский] [français] [Deutsch] [português] [中文] [Papiamentu] [Liever lezen]
> [Liever lezen]
    Goed. U krijgt de kaart als tekst.

= amina
> /mijngegevens
    Van u bewaar ik alleen uw account in deze app en uw taal.
    ·
    Wat wilt u doen?
    [Tot wanneer?] [Alles meenemen] [Alles wissen] [Zo laten]
