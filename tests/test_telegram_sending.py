"""How a message looks on Telegram, and what becomes of it on a server that refuses some of that."""

import asyncio
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from typing import Any

import pytest
import telegram
from fakes import FakeTelegram, Message, User

from bot.channels.channel import Button, Document, Outgoing
from bot.channels.telegram import TelegramChannel
from bot.channels.transport import AiohttpRequest
from bot.channels.updates import card_of, person_key
from bot.documents.making import drawn, made, on_the_door
from bot.documents.sheet import Chart, Poster
from bot.errors import MessageRefused, PersonUnreachable
from bot.texts import FSI, PDI

MOMENT = '<tg-time unix="1795856400" format="wDt">zaterdag 28 november</tg-time>'
RICH = Outgoing(
    f"<b>Kaart</b> van {FSI}Groep 5b{PDI}: {MOMENT}\n\n<blockquote expandable>Daarom &amp; <i>Bron: een boek</i></blockquote>",
    (Button("Ja", "1:1:ja", "primary"), Button("Stop", "/stop", "danger"), Button("Terug", "1:1:terug")),
    protected=True,
)
WORDS = f"Kaart van {FSI}Groep 5b{PDI}: zaterdag 28 november\n\nDaarom & Bron: een boek"
OPTIONAL = {"link_preview_options", "protect_content"}
NO_SUCH_TAG = 'Bad Request: can\'t parse entities: Unsupported start tag "tg-time" at byte offset 30'


class Line:
    """One person, and the channel to them."""

    def __init__(self, fake: FakeTelegram, anna: User, bot: telegram.Bot) -> None:
        self.fake, self.anna, self.key, self.channel = fake, anna, person_key(fake.BOT_ID, anna.id), TelegramChannel(bot)

    async def sends(self, message: Outgoing) -> None:
        await self.channel.send(self.key, message)

    @property
    def shown(self) -> Message:
        return self.fake.sent_to(self.anna)[-1]

    def calls(self, method: str = "sendMessage") -> list[dict[str, Any]]:
        return [call.parameters for call in self.fake.calls if call.method == method]


@asynccontextmanager
async def line() -> AsyncIterator[Line]:
    async with FakeTelegram() as fake, telegram.Bot(fake.TOKEN, base_url=f"{fake.url}/bot", request=AiohttpRequest()) as bot:
        anna = fake.user("Anna")
        await anna.send("/start")
        yield Line(fake, anna, bot)
        fake.check()


def styles(parameters: dict[str, Any]) -> list[str]:
    return [button.get("style", "") for row in parameters["reply_markup"]["inline_keyboard"] for button in row]


# ---- in full
async def test_a_message_is_sent_with_all_that_telegram_can_do() -> None:
    async with line() as to:
        await to.sends(RICH)
        (sent,) = to.calls()
        assert to.shown.text == WORDS
        assert {mark[0] for mark in to.shown.source.marks} == {b"b", b"i", b"blockquote", b"tg-time"}
        assert (sent["link_preview_options"], sent["protect_content"]) == ({"is_disabled": True}, True)
        assert styles(sent) == ["primary", "danger", ""]


async def test_only_what_is_protected_is_protected() -> None:
    async with line() as to:
        await to.sends(Outgoing("Dag"))
        assert "protect_content" not in to.calls()[0]


# ---- a file
FILE = Outgoing("Je <b>plan</b>", document=Document("plan.pdf", "{}", b"%PDF-1.7 " + bytes(range(256)) * 50))


async def test_a_file_arrives_byte_for_byte_with_its_name_and_words() -> None:
    async with line() as to:
        await to.sends(FILE)
        file = to.shown.document
        assert file is not None and FILE.document is not None
        assert (file.name, file.content, to.shown.text) == ("plan.pdf", FILE.document.content, "Je plan")
        assert {mark[0] for mark in to.shown.source.marks} == {b"b"}


async def test_a_file_can_be_kept_and_printed_so_it_is_not_protected() -> None:
    async with line() as to:
        await to.sends(replace(FILE, protected=True))
        assert not to.shown.protected


async def test_the_words_of_a_file_that_telegram_can_not_read_go_as_plain_text() -> None:
    async with line() as to:
        to.fake.fail("sendDocument", 1, 400, "Bad Request: can't parse entities: unclosed start tag")
        await to.sends(FILE)
        assert to.shown.document is not None and to.shown.text == "Je plan"


async def test_a_file_for_who_blocked_the_bot_says_so() -> None:
    async with line() as to:
        await to.anna.block()
        with pytest.raises(PersonUnreachable):
            await to.sends(FILE)


# ---- what can't be read
async def test_what_telegram_can_not_read_goes_as_plain_text_with_its_buttons_and_an_alarm(caplog: pytest.LogCaptureFixture) -> None:
    async with line() as to:
        await to.sends(Outgoing("<b>1 &lt; 2, en <i>dat</b></i>", (Button("Ja", "1:1:ja"),)))
        assert (to.shown.text, [button.label for button in to.shown.buttons]) == ("1 < 2, en dat", ["Ja"])
        await to.sends(RICH)
        assert to.shown.source.marks, "the next one is as it should be"
    (alarm,) = caplog.records
    assert (alarm.levelno, "plain text" in alarm.message, "dat" in alarm.message) == (logging.ERROR, True, False)


# ---- what is optional
@pytest.mark.parametrize("refusal", ["Bad Request: unknown parameter link_preview_options", "Bad Request: button style", NO_SUCH_TAG])
async def test_where_the_server_refuses_what_is_optional_messages_go_without_it_from_then_on(refusal: str, caplog: pytest.LogCaptureFixture) -> None:
    async with line() as to:
        to.fake.fail("sendMessage", 1, 400, refusal)
        await to.sends(RICH)
        await to.sends(RICH)
        first, *basic = to.calls()
        assert first.keys() >= OPTIONAL
        assert len(basic) == 2
        for sent in basic:
            assert not OPTIONAL & sent.keys()
            assert "tg-time" not in sent["text"] and "blockquote" not in sent["text"] and "<b>Kaart</b>" in sent["text"]
            assert styles(sent) == ["", "", ""]
        assert to.shown.text == WORDS
    (told,) = caplog.records
    assert (told.levelno, "optional" in told.message) == (logging.WARNING, True)


async def test_messages_that_are_refused_at_the_same_time_all_arrive(caplog: pytest.LogCaptureFixture) -> None:
    async with line() as to:
        to.fake.fail("sendMessage", 3, 400, "Bad Request: unknown parameter link_preview_options")
        await asyncio.gather(*(to.sends(RICH) for _ in range(3)))
        assert len(to.fake.sent_to(to.anna)) == 3
    assert len(caplog.records) == 1


async def test_a_message_that_is_refused_in_its_basic_form_too_was_not_refused_for_what_is_optional() -> None:
    async with line() as to:
        to.fake.fail("sendMessage", 2, 400, "Bad Request: something else")
        with pytest.raises(MessageRefused):
            await to.sends(RICH)
        await to.sends(RICH)
        assert to.calls()[-1].keys() >= OPTIONAL


@pytest.mark.parametrize("refusal", ["message is too long", "BUTTON_DATA_INVALID", "reply markup is too long", "text must be non-empty"])
async def test_a_refusal_that_says_what_is_wrong_with_the_message_is_believed(refusal: str) -> None:
    async with line() as to:
        to.fake.fail("sendMessage", 1, 400, f"Bad Request: {refusal}")
        with pytest.raises(MessageRefused):
            await to.sends(RICH)
        assert len(to.calls()) == 1


# ---- changing a message
def edited(to: Line, html: str = "Anders") -> Outgoing:
    return Outgoing(html, (Button("Terug", "1:1:terug"),), edits=to.shown.id)


async def test_a_message_is_changed_in_place() -> None:
    async with line() as to:
        await to.sends(RICH)
        await to.sends(edited(to))
        assert len(to.fake.sent_to(to.anna)) == 1
        assert (to.shown.text, [button.label for button in to.shown.buttons]) == ("Anders", ["Terug"])
        assert to.calls("editMessageText")[0]["link_preview_options"] == {"is_disabled": True}


async def test_the_same_change_is_asked_for_once() -> None:
    async with line() as to:
        await to.sends(RICH)
        await to.sends(edited(to))
        await to.sends(edited(to))
        assert len(to.calls("editMessageText")) == 1
        assert len(to.fake.sent_to(to.anna)) == 1


async def test_a_change_that_changes_nothing_does_no_harm() -> None:
    async with line() as to:
        await to.sends(Outgoing("Dag"))
        await to.sends(Outgoing("Dag", edits=to.shown.id))
        assert [refusal.description[:35] for refusal in to.fake.refusals] == ["Bad Request: message is not modifie"]
        assert len(to.fake.sent_to(to.anna)) == 1


@pytest.mark.parametrize("refusal", ["message to edit not found", "message can't be edited", "MESSAGE_TOO_LONG"])
async def test_what_can_not_be_changed_comes_as_a_new_message(refusal: str) -> None:
    async with line() as to:
        await to.sends(RICH)
        to.fake.fail("editMessageText", 1, 400, f"Bad Request: {refusal}")
        await to.sends(edited(to))
        assert len(to.fake.sent_to(to.anna)) == 2
        assert to.shown.text == "Anders"


async def test_a_change_for_the_looks_is_a_call_that_is_made_once() -> None:
    async with line() as to:
        await to.sends(RICH)
        method, fields = to.channel.redrawing(to.key, edited(to)) or ("", {})
        assert (method, fields["text"], fields["message_id"]) == ("editMessageText", "Anders", to.shown.id)
        assert to.channel.redrawing(to.key, edited(to)) is None


async def test_changes_of_many_messages_are_not_remembered_for_ever(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.channels.telegram.MOST_EDITS", 2)
    async with line() as to:
        for number in range(4):
            await to.sends(RICH)
            await to.sends(edited(to, str(number)))
        assert len(to.channel._drawn) == 2


# ---- the card that was tapped
async def test_a_tapped_card_is_known_as_it_is_on_the_screen() -> None:
    async with line() as to:
        await to.sends(RICH)
        card = card_of(to.shown.json)
        assert card is not None and card.edits == to.shown.id
        assert card.html == RICH.html
        assert [button.data for button in card.buttons] == ["1:1:ja", "/stop", "1:1:terug"]
        assert [button.style for button in card.buttons] == ["primary", "danger", ""]
        await to.sends(card)
        assert [refusal.description[:35] for refusal in to.fake.refusals] == ["Bad Request: message is not modifie"], "it looks exactly the same"


# ---- with a document
PLAN = Outgoing("<b>Je plan</b>, om mee te nemen", (Button("Ja", "1:1:ja", "primary"),), document=Document("plan.pdf", "{}", b"%PDF-1.7"))


async def test_a_document_comes_with_its_words_and_its_buttons() -> None:
    async with line() as to:
        await to.sends(PLAN)
        (sent,) = to.calls("sendDocument")
        assert to.shown.document is not None and (to.shown.document.name, to.shown.document.content) == ("plan.pdf", b"%PDF-1.7")
        assert (to.shown.text, [button.label for button in to.shown.buttons]) == ("Je plan, om mee te nemen", ["Ja"])
        assert "protect_content" not in sent and "text" not in sent


@pytest.mark.parametrize(
    ("refusal", "times", "arrives"),
    [
        ("Bad Request: button style", 1, True),
        ("Bad Request: can't parse entities: Unsupported start tag", 1, True),
        ("Bad Request: file is too big", 2, False),
    ],
)
async def test_a_document_that_is_refused_goes_plainer_or_is_refused(refusal: str, times: int, arrives: bool) -> None:
    async with line() as to:
        to.fake.fail("sendDocument", times, 400, refusal)
        if arrives:
            await to.sends(PLAN)
            assert to.shown.document is not None and to.shown.text == "Je plan, om mee te nemen"
        else:
            with pytest.raises(MessageRefused):
                await to.sends(PLAN)
            await to.sends(RICH)
            assert to.calls()[-1].keys() >= OPTIONAL, "it was not for what is optional"


async def test_a_picture_is_seen_in_the_chat_with_its_words_and_its_buttons() -> None:
    mood = drawn("stemming.png", Chart((("Stemming", (45, 33, 60)),)))
    async with line() as to:
        await to.sends(replace(PLAN, html="Zo <b>ging</b> het.", document=replace(mood, content=made(mood))))
        (sent,) = to.calls("sendPhoto")
        assert to.shown.photo is not None and to.shown.document is None
        assert (to.shown.photo.content, to.shown.photo.width) == (made(mood), 900)
        assert (to.shown.text, [button.label for button in to.shown.buttons]) == ("Zo ging het.", ["Ja"])
        assert sent.keys() == {"chat_id", "caption", "parse_mode", "reply_markup", "photo"}
        assert card_of(to.shown.json) is None


async def test_a_picture_to_keep_comes_as_a_file() -> None:
    code = on_the_door("qr-code.png", Poster("De Regenboog", "Groep 5b", "demo5b", "demo5b", "", ()))
    async with line() as to:
        await to.sends(replace(PLAN, document=replace(code, content=made(code))))
        assert to.calls("sendDocument") and not to.calls("sendPhoto")
        assert to.shown.document is not None and to.shown.document.content == made(code)


async def test_a_tap_under_a_document_is_a_tap_without_a_card() -> None:
    async with line() as to:
        await to.sends(PLAN)
        tapped = {"date": 1, "message_id": 7, "document": {"file_id": "x"}, "caption": "Je plan", "reply_markup": {"inline_keyboard": []}}
        assert card_of(tapped) is None
