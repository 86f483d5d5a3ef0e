"""A card that was tapped: what is told in between stands in it, and what was chosen stays under it."""

import pytest
from stage import Clock, Talk

from bot.app import App
from bot.channels.channel import Button, Incoming, Outgoing
from bot.living import as_record, with_aside
from bot.splitting import LONGEST

YES, WHY, STOP = Button("Ja & nee", "1:1:ja", "primary"), Button("Waarom?", "1:1:waarom"), Button("Stop", "/stop", "danger")
CARD = Outgoing("<b>Vraag</b>", (YES, WHY, STOP), edits=17)


def test_an_aside_stands_in_the_card_without_its_button() -> None:
    assert with_aside(CARD, WHY.data, "<i>Daarom</i>") == Outgoing("<b>Vraag</b>\n\n<i>Daarom</i>", (YES, STOP), edits=17)


def test_an_aside_that_was_told_there_already_changes_nothing() -> None:
    told = Outgoing("<b>Vraag</b>\n\nDaarom", (YES, STOP), edits=17)
    assert with_aside(told, WHY.data, "Daarom") == told


def test_a_record_shows_what_was_chosen_and_has_no_buttons() -> None:
    assert as_record(CARD, YES.data, tells=True) == Outgoing("<b>Vraag</b>\n\n➤ Ja &amp; nee", edits=17)


def test_a_record_that_tells_nothing_has_no_buttons_either() -> None:
    assert as_record(CARD, YES.data, tells=False) == Outgoing("<b>Vraag</b>", edits=17)


def test_what_does_not_fit_is_left_as_it_is() -> None:
    full = Outgoing("x" * LONGEST, (YES, WHY), edits=17)
    assert with_aside(full, WHY.data, "Daarom") is None
    assert as_record(full, YES.data, tells=True) is None


# ---- in a conversation
class Screen(Talk):
    """A person whose app shows the messages, and tells which one was tapped."""

    def taps(self, label: str) -> tuple[list[Outgoing], tuple[Outgoing, ...]]:
        """What comes of the newest button with these words: out of the outbox, and beside it."""
        card = next(message for message in reversed(self.got) if label in [button.label for button in message.buttons])
        shown = Outgoing(card.html, card.buttons, edits=card.edits or 100 + self.got.index(card))
        data = next(button.data for button in card.buttons if button.label == label)
        self.update += 1
        already = len(self.got)
        beside = self.app.conversation.receive(Incoming(self.key, pressed=data, source="test", update=self.update, card=shown))
        self.sees()
        return self.got[already:], beside


@pytest.fixture
def sanne(app: App) -> Screen:
    sanne = Screen(app, "sanne")
    for words in ("/voorbereiden", "Tegenvallende resultaten"):
        sanne.says(words)
    return sanne


def labels(message: Outgoing) -> list[str]:
    return [button.label for button in message.buttons]


def test_examples_and_reasons_are_told_in_the_card_that_was_tapped(sanne: Screen) -> None:
    (with_example,), beside = sanne.taps("Voorbeeld")
    question = sanne.got[-2]
    assert with_example.edits and beside == ()
    assert with_example.html.startswith(question.html) and "Noor" in with_example.html
    assert labels(with_example) == [label for label in labels(question) if label != "Voorbeeld"]
    (with_both,), _ = sanne.taps("Waarom?")
    assert with_both.edits == with_example.edits
    assert with_both.html.startswith(with_example.html) and with_both.html.endswith("</blockquote>")
    assert labels(with_both) == [label for label in labels(question) if label not in ("Voorbeeld", "Waarom?")]
    assert sanne.says("Sem")[-1].text, "the question is still open"


def test_an_aside_that_does_not_fit_in_the_card_is_a_message_of_its_own(sanne: Screen) -> None:
    sanne.got[-1] = Outgoing("x" * (LONGEST - 10), sanne.got[-1].buttons)
    (aside,), _ = sanne.taps("Waarom?")
    assert not aside.edits
    assert "Waarom?" in labels(aside)


def test_a_choice_stays_under_its_card(sanne: Screen) -> None:
    sanne.says("Sem")
    sanne.says("1")
    question = sanne.got[-1]
    (answer, *_), (record,) = sanne.taps("Ja, alle stappen")
    assert not answer.edits
    assert record == Outgoing(f"{question.html}\n\n➤ Ja, alle stappen", edits=record.edits)


def test_a_choice_that_leaves_no_trace_leaves_none_on_the_screen(sanne: Screen) -> None:
    sanne.says("Sem")
    question = sanne.got[-1]
    _, (record,) = sanne.taps("Zorgen over veiligheid")
    assert record == Outgoing(question.html, edits=record.edits)


def test_a_button_that_no_longer_fits_leaves_no_record(sanne: Screen) -> None:
    sanne.taps("Liever geen naam")
    messages, beside = sanne.taps("Liever geen naam")
    assert beside == ()
    assert messages and not any(message.edits for message in messages)


def test_a_week_card_keeps_its_buttons(app: App, clock: Clock) -> None:
    clock.at("2026-11-28T10:00")
    app.clockwork.tick()
    ayse = Screen(app, "ayse")
    ayse.sees()
    answer, beside = ayse.taps("Başka soru")
    assert answer and beside == ()


def test_the_menu_keeps_its_buttons(sanne: Screen) -> None:
    sanne.says("/menu")
    answer, beside = sanne.taps("Gesprek voorbereiden")
    assert answer and beside == ()


def test_without_a_card_nothing_is_changed(sanne: Screen) -> None:
    sanne.presses("Voorbeeld")
    sanne.presses("Liever geen naam")
    assert not any(message.edits for message in sanne.got)
