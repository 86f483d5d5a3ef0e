# A parent joins in العربية: language, consent, moment, and the first card.
= mila
> /start demo5b
    De Regenboog: Groep 5b
    Kies uw taal.
    Choose your language.
    Dilinizi seçin.
    اختاروا لغتكم.
    [Nederlands] [English] [Türkçe] [العربية]
> [العربية]
    كل أسبوع تصلكم بطاقة واحدة من صف Groep 5b: سؤال لطفلكم وشيء صغير تفعلونه معاً. هذا يأخذ خمس دقائق. يمكنكم أن تفعلوا ذلك بأي لغة.
    ·
    <b>هذا ما أحفظه:</b> حسابكم في هذا التطبيق، ولغتكم، والصف، وموعد البطاقة (اليوم والساعة)، والبطاقات التي شاهدتموها. لا أحفظ أي شيء عن طفلكم. معلّمو الصف لا يرون ما تختارون.
    ·
    المشاركة اختيارية. يمكنكم التوقّف في أي وقت: اضغطوا على «إيقاف» أو أرسلوا كلمة <i>إيقاف</i>.
    ·
    هل تريدون المشاركة؟
    ·
    <i>ترجم الحاسوب هذا النص، ولم يراجعه بعد أي شخص يتكلم هذه اللغة.</i>
    [نعم، أريد المشاركة] [لا، شكراً] [أي معلومات نحفظ؟]
    (the app offers /start /menu /kaart /thuis /instellingen /taal /privacy /help /stop)
> 1
    متى تريدون أن تصلكم البطاقة؟
    ·
    اختاروا وقتاً هادئاً. نقترح يوم السبت الساعة 10:00.
    [السبت الساعة 10:00] [الأحد الساعة 17:00] [الأربعاء الساعة 13:00] [الجمعة الساعة 16:00] [وقت آخر]
> 1
    تمّ. ستصلكم بطاقة كل أسبوع دراسي، يوم السبت الساعة 10:00. في العطلة لا تصل بطاقة.
    ·
    البطاقة القادمة تصل يوم <tg-time unix="1795856400" format="wDt">السبت 28-11-2026 الساعة 10:00</tg-time>.

@ 2026-11-28T10:00
! tick mila
    (planned 3, sent 3, dropped 0)
    (mila)
    هذه الرسالة غير موجودة بالعربية بعد.
    ·
    🏠 <b>De schooldag</b> · Groep 5b
    ·
    <b>Vraag aan uw kind:</b>
    Waar heb je morgen zin in?
    ·
    <b>Doe samen (5 minuten):</b>
    Vraag het voor het slapen. Noem ook iets waar u zelf zin in hebt.
    ·
    <i>Vertaald door een computer, nog niet nagelezen.</i>
    [Andere vraag] [Te moeilijk] [Instellingen] [Stop]
! tick mila
    (planned 0, sent 0, dropped 0)
