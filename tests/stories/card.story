# The card about the theme of the class; another question; an easier one.
= sanne
~ /thema
~ [Rekenen]
~ [Dit kiezen]

@ 2026-11-28T10:00
! tick
    (planned 2, sent 2, dropped 0)
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
    🏠 الموضوع: <b>الحساب</b> · Groep 5b
    ·
    <b>سؤال لطفلكم:</b>
    أي مسألة حساب كانت صعبة عليك؟ وكيف حاولت حلّها؟
    ·
    <b>افعلوا هذا معاً (5 دقائق):</b>
    خذوا حفنة من النقود المعدنية أو من أزرار الملابس. خمّنوا أنتم وطفلكم: كم عددها؟ ثم عدّوها معاً.
    ·
    <i>ترجمة آلية لم تُراجَع بعد.</i>
    [سؤال آخر] [هذا صعب علينا] [نجحت معنا] [الإعدادات] [إيقاف]
= ayse
> /kaart
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
> 1
    🏠 <b>Matematik</b> · Groep 5b
    ·
    <b>Çocuğunuza şunu sorun:</b>
    Evde nerelerde sayı görüyorsun? Bu sayılar ne işe yarıyor?
    ·
    <b>Birlikte yapın (5 dakika):</b>
    Çocuğunuzla birlikte siz de arayın. En büyük sayıyı kim bulacak?
    ·
    <i>Bilgisayar çevirisi, daha kontrol edilmedi.</i>
    [Başka soru] [Çok zor] [İyi gitti] [Ayarlar] [Durdur]
> 2
    🏠 <b>Matematik</b> · Groep 5b
    ·
    <b>Çocuğunuza şunu sorun:</b>
    Hangi sayıyı seviyorsun? Parmaklarınla göster.
    ·
    <b>Birlikte yapın (5 dakika):</b>
    Evin içinde birlikte yürüyün. Adımları sırayla sayın: siz “bir”, çocuğunuz “iki”, siz “üç”.
    ·
    <i>Bilgisayar çevirisi, daha kontrol edilmedi.</i>
    [Başka soru] [Çok zor] [İyi gitti] [Ayarlar] [Durdur]
> 1
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
= omar
> /kaart
    🏠 الموضوع: <b>الحساب</b> · Groep 5b
    ·
    <b>سؤال لطفلكم:</b>
    أي مسألة حساب كانت صعبة عليك؟ وكيف حاولت حلّها؟
    ·
    <b>افعلوا هذا معاً (5 دقائق):</b>
    خذوا حفنة من النقود المعدنية أو من أزرار الملابس. خمّنوا أنتم وطفلكم: كم عددها؟ ثم عدّوها معاً.
    ·
    <i>ترجمة آلية لم تُراجَع بعد.</i>
    [سؤال آخر] [هذا صعب علينا] [نجحت معنا] [الإعدادات] [إيقاف]
