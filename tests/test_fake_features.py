"""What is optional on Telegram, as the fake shows it to people, and as a server that does not know it refuses or skips it."""

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from types import SimpleNamespace
from typing import Any

import pytest
import telegram
from fakes import FakeTelegram, User
from telegram.error import BadRequest, InvalidToken

TIME = '<tg-time unix="1790000000" format="wDT">maandag</tg-time>'
PRIMARY = telegram.InlineKeyboardMarkup.from_row([telegram.InlineKeyboardButton("Ja", callback_data="1", style="primary")])
QUIET: dict[str, Any] = {
    "disable_notification": True,
    "protect_content": True,
    "link_preview_options": telegram.LinkPreviewOptions(is_disabled=True),
    "reply_markup": PRIMARY,
}


@pytest.fixture
async def fake() -> AsyncIterator[FakeTelegram]:
    async with FakeTelegram(now=lambda: 1_790_000_000) as fake:
        yield fake


@pytest.fixture
async def bot(fake: FakeTelegram) -> AsyncIterator[telegram.Bot]:
    async with telegram.Bot(fake.TOKEN, base_url=f"{fake.url}/bot") as bot:
        yield bot


@pytest.fixture
async def anna(fake: FakeTelegram) -> User:
    anna = fake.user("Anna")
    await anna.send("/start")
    return anna


async def test_a_message_shows_what_was_asked_of_it(fake: FakeTelegram, bot: telegram.Bot, anna: User) -> None:
    await bot.send_message(anna.id, "Zie https://x.nl", **QUIET)
    await bot.send_message(anna.id, "Zie https://x.nl")
    asked, plain = fake.sent_to(anna)
    assert (asked.silent, asked.protected, asked.preview, asked.styles) == (True, True, False, {"Ja": "primary"})
    assert (plain.silent, plain.protected, plain.preview, plain.styles) == (False, False, True, {})
    fake.check()


async def test_a_document_can_be_quiet_and_protected(fake: FakeTelegram, bot: telegram.Bot, anna: User) -> None:
    sent = await bot.send_document(anna.id, b"%PDF", filename="plan.pdf", disable_notification=True, protect_content=True)
    (shown,) = fake.sent_to(anna)
    assert (shown.silent, shown.protected, sent.has_protected_content) == (True, True, True)


async def test_formatting_is_seen_with_the_words_it_is_about(fake: FakeTelegram, bot: telegram.Bot, anna: User) -> None:
    await bot.send_message(anna.id, f"Tot {TIME}\n<blockquote expandable>😀 Waarom &amp; hoe</blockquote>", parse_mode="HTML")
    (card,) = fake.sent_to(anna)
    assert card.text == "Tot maandag\n😀 Waarom & hoe"
    assert card.formatting == [("blockquote", "😀 Waarom & hoe", "1"), ("tg-time", "maandag", "1790000000 wDT")]


async def test_an_edit_is_seen_as_the_newest_text_and_the_history_keeps_the_old(fake: FakeTelegram, bot: telegram.Bot, anna: User) -> None:
    card = await bot.send_message(anna.id, "Stap 1", reply_markup=PRIMARY)
    await bot.send_message(anna.id, "Later")
    await anna.tap("Ja")
    await card.edit_text("Stap 2", reply_markup=PRIMARY)

    assert (await anna.sees("Stap", fresh=True)).text == "Stap 2"
    assert [message.text for message in fake.sent_to(anna)] == ["Stap 2", "Later"]
    assert [message.text for message in anna.history if message.id == card.message_id] == ["Stap 1", "Stap 2"]


async def test_buttons_can_change_alone(fake: FakeTelegram, bot: telegram.Bot, anna: User) -> None:
    card = await bot.send_message(anna.id, "Kaart", reply_markup=PRIMARY)
    await card.edit_reply_markup(None)
    assert fake.sent_to(anna)[0].buttons == []
    with pytest.raises(BadRequest, match="Message is not modified"):
        await card.edit_reply_markup(None)


async def test_a_change_of_formatting_or_style_is_a_change(bot: telegram.Bot, anna: User) -> None:
    card = await bot.send_message(anna.id, "Kaart", reply_markup=PRIMARY)
    await card.edit_text("<b>Kaart</b>", parse_mode="HTML", reply_markup=PRIMARY)
    await card.edit_text("<b>Kaart</b>", parse_mode="HTML", reply_markup=None)
    with pytest.raises(BadRequest, match="Message is not modified"):
        await card.edit_text("<strong>Kaart</strong>", parse_mode="HTML")


async def test_the_menu_button_is_everybodys_or_one_persons(bot: telegram.Bot, anna: User) -> None:
    assert await bot.get_chat_menu_button() == telegram.MenuButtonCommands()
    await bot.set_chat_menu_button(anna.id, telegram.MenuButtonWebApp("Overzicht", telegram.WebAppInfo("https://x.nl")))
    await bot.set_chat_menu_button(menu_button=telegram.MenuButtonDefault())
    assert await bot.get_chat_menu_button() == telegram.MenuButtonDefault()
    assert (await bot.get_chat_menu_button(anna.id)).type == "web_app"


@pytest.mark.parametrize(
    ("given", "description"),
    [
        ({"menu_button": "x"}, "Can't parse menu button json object"),
        ({"menu_button": []}, "Can't parse menu button: menubutton must be an object"),
        ({"menu_button": {}}, "Can't parse menu button: can't find field \"type\""),
        ({"menu_button": {"type": "x"}}, "Can't parse menu button: menubutton has unsupported type"),
        ({"menu_button": {"type": "web_app", "text": "x"}}, "Can't parse menu button: can't find field \"web_app\""),
        (
            {"menu_button": {"type": "web_app", "text": "x", "web_app": {"url": "http://x.nl"}}},
            "Menu button web app url 'http://x.nl' is invalid: only https links are allowed",
        ),
        ({"chat_id": 42}, "User not found"),
        ({"chat_id": -42}, "Invalid chat_id specified"),
    ],
)
async def test_a_bad_menu_button_is_refused(bot: telegram.Bot, given: dict[str, Any], description: str) -> None:
    with pytest.raises(BadRequest) as refusal:
        await bot._post("setChatMenuButton", given)
    assert refusal.value.message.lower() == description.lower()


@pytest.mark.parametrize(("kind", "most"), [("name", 64), ("description", 512), ("short_description", 120)])
async def test_the_bots_own_texts_have_limits_and_languages(fake: FakeTelegram, bot: telegram.Bot, kind: str, most: int) -> None:
    say, read = getattr(bot, f"set_my_{kind}"), getattr(bot, f"get_my_{kind}")
    await say("x" * most, language_code="nl")
    with pytest.raises(BadRequest):
        await say("x" * (most + 1), language_code="nl")
    assert getattr(await read("nl"), kind) == "x" * most
    await say("", language_code="nl")
    assert getattr(await read("nl"), kind) == (FakeTelegram.NAME if kind == "name" else "")
    assert len(fake.over_limits) == 1


# ---- a server that does not know something
@pytest.mark.parametrize("feature", ["link_preview_options", "is_disabled", "protect_content", "style"])
async def test_a_server_can_refuse_what_it_does_not_know(fake: FakeTelegram, bot: telegram.Bot, anna: User, feature: str) -> None:
    fake.refuses(feature)
    with pytest.raises(BadRequest, match=f"Unknown parameters \\['{feature}'\\]"):
        await bot.send_message(anna.id, "Hoi", **QUIET)
    await bot.send_message(anna.id, "Hoi")
    assert [message.text for message in fake.sent_to(anna)] == ["Hoi"]
    fake.check()


async def test_a_server_can_skip_what_it_does_not_know(fake: FakeTelegram, bot: telegram.Bot, anna: User) -> None:
    fake.ignores("link_preview_options", "protect_content", "style")
    await bot.send_message(anna.id, "Hoi", **QUIET)
    (shown,) = fake.sent_to(anna)
    assert (shown.silent, shown.protected, shown.preview, shown.styles) == (True, False, True, {})
    assert shown.buttons == [("Ja", "1")]
    fake.check()


async def test_a_tag_of_a_later_year_is_refused(fake: FakeTelegram, bot: telegram.Bot, anna: User) -> None:
    fake.refuses("tg-time")
    with pytest.raises(BadRequest, match=r'Can\'t parse entities: unsupported start tag "tg-time" at byte offset 5'):
        await bot.send_message(anna.id, f"Tot: {TIME}", parse_mode="HTML")
    await bot.send_message(anna.id, f"Tot: {TIME}")
    with pytest.raises(AssertionError, match="refuses methods and tags"):
        fake.ignores("tg-time")


async def test_a_method_of_a_later_year_is_not_there(fake: FakeTelegram, bot: telegram.Bot) -> None:
    fake.refuses("setMyDescription")
    with pytest.raises(InvalidToken):  # how python-telegram-bot reads a 404
        await bot.set_my_description("Wie dit is")
    await bot.set_my_short_description("Kort")
    assert fake.refusals == [("setMyDescription", 404, "Not Found: method not found")]
    fake.check()


async def test_an_appointment_is_a_moment_for_the_client_too(bot: telegram.Bot, anna: User) -> None:
    sent = await bot.send_message(anna.id, f"Tot {TIME}", parse_mode="HTML")
    assert sent.date == datetime.fromtimestamp(1_790_000_000, UTC)
    assert [(each.type, sent.parse_entity(each)) for each in sent.entities] == [("date_time", "maandag")]


# ---- asking for updates too often
async def ask(fake: FakeTelegram, **parameters: int) -> list[int]:
    """The ids of the updates it gets."""
    updates = await fake.call("getUpdates", {name: str(value) for name, value in parameters.items()}, {})
    return [update["update_id"] for update in updates]


async def test_who_asks_the_same_again_at_once_gets_one_update_and_later_all(monkeypatch: pytest.MonkeyPatch) -> None:
    now = [100.0]
    monkeypatch.setattr("fakes.updates.time", SimpleNamespace(monotonic=lambda: now[0]))
    fake = FakeTelegram()
    for text in "abc":
        await fake.user("Anna").send(text)
    first, second, third = await ask(fake)
    assert await ask(fake) == [first]
    now[0] += 0.5
    assert await ask(fake) == [first, second, third]
    assert await ask(fake, offset=second) == [second, third]


async def test_who_asks_the_same_again_at_once_waits_where_there_is_nothing() -> None:
    fake = FakeTelegram(hurry=3)
    assert await ask(fake) == []
    again = asyncio.create_task(ask(fake))
    await fake.called("getUpdates", 2)
    await asyncio.sleep(0)
    assert not again.done()
    await fake.user("Anna").send("Hoi")
    assert await again == [fake.queue.last_id]
    assert await ask(fake, offset=fake.queue.last_id + 1) == []
