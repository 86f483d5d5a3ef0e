# A parent joins in English: language, consent, moment, and the first card.
= mila
> /start demo5b
    De Regenboog: Groep 5b
    Kies uw taal.
    Choose your language.
    Dilinizi seçin.
    اختاروا لغتكم.
    [Nederlands] [English] [Türkçe] [العربية] [polski] [українська] [فارسی · دری] [ትግርኛ] [Soomaali] [español] [română] [български] [русский] [français] [Deutsch] [português] [中文] [Papiamentu]
> [English]
    Every week you get one card from Groep 5b: a question for your child and something small to do together. It takes five minutes. You can do it in any language.
    ·
    <b>This is what I keep:</b> your account in this app, your language, the class, the day and time of the card, your pause, your choice to read or listen, and which card you looked at. I keep nothing about your child. The teacher does not see what you choose.
    ·
    If you tell me that a card went well or was too difficult, I count that for the whole class, without your name.
    ·
    Taking part is your own choice. You can stop at any time: tap Stop or send the word <i>stop</i>.
    ·
    Would you like to take part?
    ·
    <i>This text was translated by a computer. Nobody who speaks this language has checked it yet.</i>
    [Yes, I want to take part] [No, thank you] [What do we keep about you?]
    (the app offers /start /menu /kaart /thuis /instellingen /mijngegevens /taal /privacy /help /stop)
> 1
    When would you like to get the card?
    ·
    Choose a quiet moment. We suggest Saturday at 10:00.
    [Saturday 10:00] [Sunday 17:00] [Wednesday 13:00] [Friday 16:00] [Another day or time]
> 1
    Done. You will get a card every school week, on Saturday at 10:00. In the school holidays there are no cards.
    ·
    The first one comes right now. The next one comes on <tg-time unix="1796461200" format="wDt">Saturday 05-12-2026 at 10:00</tg-time>.
    ---
    🏠 <b>The school day</b> · Groep 5b
    ·
    <b>Ask your child:</b>
    What are you looking forward to tomorrow?
    ·
    <b>Do this together (5 minutes):</b>
    Ask this at bedtime. Also say what you are looking forward to.
    ·
    <i>Translated by a computer, not checked yet.</i>
    [Another question] [Too difficult] [It went well] [Settings] [Stop]

@ 2026-11-28T10:00
! tick mila
    (planned 2, sent 2, dropped 0)
! tick mila
    (planned 0, sent 0, dropped 0)
