# A parent joins in English: language, consent, moment, and the first card.
= mila
> /start demo5b
    De Regenboog: Groep 5b
    Kies uw taal.
    Choose your language.
    Dilinizi seçin.
    اختاروا لغتكم.
    [Nederlands] [English] [Türkçe] [العربية]
> [English]
    Every week you get one card from Groep 5b: a question for your child and something small to do together. It takes five minutes. You can do it in any language.
    ·
    <b>This is what I keep:</b> your account in this app, your language, the class, the day and time of the card, and which card you looked at. I keep nothing about your child. The teacher does not see what you choose.
    ·
    Taking part is your own choice. You can stop at any time: tap Stop or send the word <i>stop</i>.
    ·
    Would you like to take part?
    ·
    <i>This text was translated by a computer. Nobody who speaks this language has checked it yet.</i>
    [Yes, I want to take part] [No, thank you] [What do we keep about you?]
    (the app offers /start /menu /kaart /thuis /instellingen /taal /privacy /help /stop)
> 1
    When would you like to get the card?
    ·
    Choose a quiet moment. We suggest Saturday at 10:00.
    [Saturday 10:00] [Sunday 17:00] [Wednesday 13:00] [Friday 16:00] [Another day or time]
> 1
    Done. You will get a card every school week, on Saturday at 10:00. In the school holidays there are no cards.
    ·
    Your next card comes on <tg-time unix="1795856400" format="wDt">Saturday 28-11-2026 at 10:00</tg-time>.

@ 2026-11-28T10:00
! tick mila
    (planned 3, sent 3, dropped 0)
    (mila)
    This message is not in English yet.
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
