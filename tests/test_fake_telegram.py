"""The fake Telegram refuses what Telegram refuses, and shows people what Telegram shows them."""

import asyncio
from collections.abc import AsyncIterator
from io import BytesIO
from typing import Any, get_args

import aiohttp
import pytest
import telegram
from fakes import Button, FakeTelegram, Group, User
from fakes.limits import NOT_MODIFIED, QUERY_TOO_OLD
from fakes.telegram import When
from fakes.world import FIRST_PERSON
from PIL import Image

ANNA, BEN, CAS, DORA = range(FIRST_PERSON, FIRST_PERSON + 4)
GROUP, OLD_GROUP = -FIRST_PERSON - 4, -FIRST_PERSON - 5
FROM_ANNA, CARD, DOCUMENT, IN_GROUP = 1, 4, 5, 6
BAD_BUTTON = "Bad Request: can't parse inline keyboard button: "
BAD_HTML = "Bad Request: can't parse entities: "
CROSSED = 'Unmatched end tag at byte offset 4, expected "</b>", found "</i>"'
BAD_WEBHOOK = "Bad Request: bad webhook: "
CONFLICT = "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"
WEBHOOK_ACTIVE = "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"


async def call(fake: FakeTelegram, method: str, **parameters: Any) -> Any:
    """What a call answers: the result, or the code and description of the refusal."""
    async with aiohttp.ClientSession() as session, session.post(address(fake, method), json=parameters) as response:
        return outcome(await response.json())


def address(fake: FakeTelegram, method: str, token: str = FakeTelegram.TOKEN) -> str:
    return f"{fake.url}/bot{token}/{method}"


def outcome(answer: dict[str, Any]) -> Any:
    return answer["result"] if answer["ok"] else (answer["error_code"], answer["description"])


def inline(rows: Any) -> dict[str, Any]:
    return {"reply_markup": {"inline_keyboard": rows}}


def keyboard(*labels: str, data: str = "x") -> dict[str, Any]:
    return inline([[{"text": label, "callback_data": data} for label in labels]])


def menu(command: str, description: str) -> dict[str, Any]:
    return {"commands": [{"command": command, "description": description}]}


@pytest.fixture
async def fake() -> AsyncIterator[FakeTelegram]:
    async with FakeTelegram(now=lambda: 1_790_000_000, hurry=1000) as fake:
        yield fake


@pytest.fixture
async def bot(fake: FakeTelegram) -> AsyncIterator[telegram.Bot]:
    async with telegram.Bot(fake.TOKEN, base_url=f"{fake.url}/bot") as bot:
        yield bot


@pytest.fixture
async def town(fake: FakeTelegram, bot: telegram.Bot) -> FakeTelegram:
    """Anna has a card and a document of the bot, Ben never wrote, Cas blocked it, Dora is gone; the bot left one group."""
    anna, _ben, cas, dora = (fake.user(name) for name in ("Anna", "Ben", "Cas", "Dora"))
    group = fake.group("Klas 5b", anna)
    fake.group("Klas 4b", anna)
    for person in (anna, cas, dora):
        await person.send("/start")
    await cas.block()
    dora.deactivate()
    await call(fake, "sendMessage", chat_id=ANNA, text="Kaart", **keyboard("Ja"))
    await bot.send_document(ANNA, b"%PDF", filename="plan.pdf")
    await group.send(anna, "Hoi")
    await bot.leave_chat(OLD_GROUP)
    return fake


def person(town: FakeTelegram, user_id: int) -> User:
    user = town.chats[user_id]
    assert isinstance(user, User)
    return user


# What a call has when a row of the table says nothing else.
USUAL: dict[str, dict[str, Any]] = {
    "sendMessage": {"chat_id": ANNA, "text": "x"},
    "sendDocument": {"chat_id": ANNA, "document": "file-1"},
    "sendPhoto": {"chat_id": ANNA, "photo": "file-1"},
    "sendVoice": {"chat_id": ANNA, "voice": "file-1"},
    "sendChatAction": {"chat_id": ANNA, "action": "typing"},
    "editMessageText": {"chat_id": ANNA, "message_id": CARD, "text": "x"},
    "editMessageReplyMarkup": {"chat_id": ANNA, "message_id": CARD},
    "deleteMessage": {"chat_id": ANNA, "message_id": CARD},
    "setWebhook": {"url": "https://x.nl"},
}
CODES = {"Bad Request": 400, "Forbidden": 403, "Not Found": 404}

REFUSALS: list[tuple[str, str, dict[str, Any], str]] = [
    ("no text", "sendMessage", {"text": ""}, "Bad Request: message text is empty"),
    ("blanks only", "sendMessage", {"text": " \n\u200b"}, "Bad Request: text must be non-empty"),
    ("an empty tag", "sendMessage", {"text": "<b> </b>", "parse_mode": "HTML"}, "Bad Request: text must be non-empty"),
    ("4097 characters", "sendMessage", {"text": "x" * 4097}, "Bad Request: message is too long"),
    ("32769 bytes", "sendMessage", {"text": "x" * 32769}, "Bad Request: text is too long"),
    ("a misspelt parse mode", "sendMessage", {"parse_mode": "htm"}, "Bad Request: unsupported parse_mode"),
    (
        "an open tag",
        "sendMessage",
        {"text": "<b>x", "parse_mode": "HTML"},
        "Bad Request: can't parse entities: Can't find end tag corresponding to start tag \"b\"",
    ),
    ("no chat", "sendMessage", {"chat_id": ""}, "Bad Request: chat_id is empty"),
    ("an unknown chat", "sendMessage", {"chat_id": 42}, "Bad Request: chat not found"),
    ("an unknown name", "sendMessage", {"chat_id": "@niemand"}, "Bad Request: chat not found"),
    ("never started", "sendMessage", {"chat_id": BEN}, "Forbidden: bot can't initiate conversation with a user"),
    ("blocked", "sendMessage", {"chat_id": CAS}, "Forbidden: bot was blocked by the user"),
    ("account gone", "sendMessage", {"chat_id": DORA}, "Forbidden: user is deactivated"),
    ("a group left", "sendMessage", {"chat_id": OLD_GROUP}, "Forbidden: bot is not a member of the group chat"),
    (
        "a reply to nothing",
        "sendMessage",
        {"reply_parameters": {"message_id": 9}},
        "Bad Request: message to be replied not found",
    ),
    ("broken JSON", "sendMessage", {"reply_markup": "{"}, "Bad Request: can't parse reply keyboard markup JSON object"),
    ("a list as keyboard", "sendMessage", {"reply_markup": []}, "Bad Request: object expected as reply markup"),
    ("a text as rows", "sendMessage", inline("x"), 'Bad Request: field "inline_keyboard" must be of type Array'),
    (
        "buttons without rows",
        "sendMessage",
        inline([{"text": "Ja"}]),
        'Bad Request: field "inline_keyboard" of the InlineKeyboardMarkup must be an Array of Arrays',
    ),
    ("a text as button", "sendMessage", inline([["Ja"]]), BAD_BUTTON + "InlineKeyboardButton must be an Object"),
    ("no label", "sendMessage", inline([[{"callback_data": "x"}]]), BAD_BUTTON + 'Can\'t find field "text"'),
    ("an empty label", "sendMessage", keyboard(""), "Bad Request: inline keyboard button text must be non-empty"),
    ("no data", "sendMessage", keyboard("J", data=""), BAD_BUTTON + "Text buttons are unallowed in the inline keyboard"),
    ("65 bytes of data", "sendMessage", keyboard("J", data="é" * 32 + "x"), "Bad Request: BUTTON_DATA_INVALID"),
    ("nine in a row", "sendMessage", keyboard(*"123456789"), "Bad Request: reply markup is too long"),
    ("101 buttons", "sendMessage", inline([[{"text": "J", "url": "x.nl"}]] * 101), "Bad Request: reply markup is too long"),
    ("more than 10 kB", "sendMessage", keyboard("J" * 10_000), "Bad Request: reply markup is too long"),
    ("nothing changed", "editMessageText", {"text": "Kaart"} | keyboard("Ja"), NOT_MODIFIED),
    ("buttons not changed", "editMessageReplyMarkup", keyboard("Ja"), NOT_MODIFIED),
    ("an edit of nothing", "editMessageText", {"message_id": 9}, "Bad Request: message to edit not found"),
    ("no target", "editMessageText", {"chat_id": "", "message_id": ""}, "Bad Request: message identifier is not specified"),
    ("an edit of Anna's", "editMessageText", {"message_id": FROM_ANNA}, "Bad Request: message can't be edited"),
    ("a file as text", "editMessageText", {"message_id": DOCUMENT}, "Bad Request: there is no text in the message to edit"),
    ("a long edit", "editMessageText", {"text": "x" * 4097}, "Bad Request: MESSAGE_TOO_LONG"),
    ("a deletion of nothing", "deleteMessage", {"message_id": 9}, "Bad Request: message to delete not found"),
    ("an unknown tap", "answerCallbackQuery", {"callback_query_id": "1"}, QUERY_TOO_OLD),
    ("a long toast", "answerCallbackQuery", {"callback_query_id": "1", "text": "x" * 201}, "Bad Request: MESSAGE_TOO_LONG"),
    ("no document", "sendDocument", {"document": ""}, "Bad Request: there is no document in the request"),
    ("an unknown file", "sendDocument", {"document": "?"}, "Bad Request: wrong file identifier/HTTP URL specified"),
    ("a long caption", "sendDocument", {"caption": "x" * 1025}, "Bad Request: message caption is too long"),
    ("no photo", "sendPhoto", {"photo": ""}, "Bad Request: there is no photo in the request"),
    ("an unknown photo", "sendPhoto", {"photo": "?"}, "Bad Request: wrong file identifier/HTTP URL specified"),
    ("a document as photo", "sendPhoto", {}, "Bad Request: can't use file of type Document as Photo"),
    ("no voice", "sendVoice", {"voice": ""}, "Bad Request: there is no voice in the request"),
    ("a document as voice", "sendVoice", {}, "Bad Request: can't use file of type Document as Voice"),
    ("no file to get", "getFile", {"file_id": ""}, "Bad Request: file_id not specified"),
    ("an unknown file to get", "getFile", {"file_id": "?"}, "Bad Request: invalid file_id"),
    ("an unknown action", "sendChatAction", {"action": "sing"}, "Bad Request: wrong parameter action in request"),
    ("leaving a person", "leaveChat", {"chat_id": ANNA}, "Bad Request: can't leave private chats"),
    ("a long command", "setMyCommands", menu("x" * 33, "x"), "Bad Request: command length must not exceed 32"),
    ("a capital", "setMyCommands", menu("Start", "x"), "Bad Request: BOT_COMMAND_INVALID"),
    ("no description", "setMyCommands", menu("start", " "), "Bad Request: command description must be non-empty"),
    ("a long one", "setMyCommands", menu("a", "x" * 257), "Bad Request: command description length must not exceed 256"),
    ("an unknown language", "setMyName", {"language_code": "nld"}, "Bad Request: invalid language code specified"),
    ("no TLS", "setWebhook", {"url": "http://x.nl"}, BAD_WEBHOOK + "An HTTPS URL must be provided for webhook"),
    (
        "another port",
        "setWebhook",
        {"url": "https://x.nl:99"},
        BAD_WEBHOOK + "Webhook can be set up only on ports 80, 88, 443 or 8443",
    ),
    ("a long secret", "setWebhook", {"secret_token": "x" * 257}, "Bad Request: secret token is too long"),
    ("a dot in a secret", "setWebhook", {"secret_token": "a.b"}, "Bad Request: secret token contains unallowed characters"),
    (
        "an unknown style",
        "sendMessage",
        inline([[{"text": "J", "callback_data": "x", "style": "red"}]]),
        BAD_BUTTON + "invalid button style specified",
    ),
    (
        "a preview of a kind",
        "sendMessage",
        {"link_preview_options": {"is_disabled": "no"}},
        'Bad Request: field "is_disabled" must be of type Boolean',
    ),
    ("previews off", "sendMessage", {"link_preview_options": True}, "Bad Request: object expected as link preview options"),
    ("a later tag", "sendMessage", {"text": "<p>x", "parse_mode": "HTML"}, BAD_HTML + 'Unsupported start tag "p" at byte offset 0'),
    ("tags crossed", "editMessageText", {"text": "<b>x</i>", "parse_mode": "HTML"}, BAD_HTML + CROSSED),
    ("a form of no date", "sendMessage", {"text": "<tg-time format=x>x</tg-time>", "parse_mode": "HTML"}, BAD_HTML + "Invalid date format used"),
    ("not ours to delete", "deleteMessage", {"chat_id": GROUP, "message_id": IN_GROUP}, "Bad Request: message can't be deleted"),
    ("a keyboard that stays", "editMessageReplyMarkup", {"reply_markup": {"force_reply": True}}, "Bad Request: inline keyboard expected"),
    ("no command", "setMyCommands", menu("/", "x"), "Bad Request: command must be non-empty"),
    ("101 commands", "setMyCommands", {"commands": menu("a", "x")["commands"] * 101}, "Bad Request: BOT_COMMANDS_TOO_MUCH"),
    ("a webhook to nowhere", "setWebhook", {"url": "ftp://x.nl"}, "Bad Request: invalid webhook URL specified"),
    ("an unknown method", "sendLove", {}, "Not Found: method not found"),
]


@pytest.mark.parametrize(("method", "parameters", "description"), [row[1:] for row in REFUSALS], ids=[row[0] for row in REFUSALS])
async def test_telegram_refuses(town: FakeTelegram, method: str, parameters: dict[str, Any], description: str) -> None:
    before = [chat.screen() for chat in town.chats.values()]
    answer = await call(town, method, **USUAL.get(method, {}) | parameters)

    assert answer == (CODES[description.partition(":")[0]], description)
    assert [chat.screen() for chat in town.chats.values()] == before
    assert town.refusals[-1] == (method, *answer)


@pytest.mark.parametrize(
    ("token", "expected"),
    [
        ("123456:" + "A" * 35, (401, "Unauthorized")),
        ("654321:" + "A" * 35, (401, "Unauthorized")),
        ("123456", (404, "Not Found")),
        ("", (404, "Not Found")),
    ],
)
async def test_only_one_token_opens_the_door(fake: FakeTelegram, token: str, expected: tuple[int, str]) -> None:
    async with aiohttp.ClientSession() as session, session.get(address(fake, "getMe", token)) as response:
        assert (response.status, outcome(await response.json())) == (expected[0], expected)


@pytest.mark.parametrize("token", ["123456", "0123:" + "A" * 35])
async def test_a_server_of_ones_own_says_what_is_wrong_with_a_token(token: str) -> None:
    async with FakeTelegram(local=True) as fake, aiohttp.ClientSession() as session, session.get(address(fake, "getMe", token)) as response:
        assert outcome(await response.json()) == (401, "Unauthorized: invalid token specified")


@pytest.mark.parametrize("way", ["params", "data", "json", "multipart"])
async def test_parameters_come_in_four_ways(fake: FakeTelegram, way: str) -> None:
    anna = fake.user("Anna")
    await anna.send("/start")
    markup = '{"inline_keyboard":[[{"text":"Ja","callback_data":"1"}]]}'
    given = {"chat_id": str(anna.id), "text": "Hoi", "protect_content": "true", "reply_markup": markup}
    form = aiohttp.FormData(given, default_to_multipart=True)
    body: dict[str, Any] = {"data": form} if way == "multipart" else {way: given}

    async with aiohttp.ClientSession() as session, session.post(address(fake, "sendMessage"), **body) as response:
        assert response.status == 200
    assert anna.messages[-1].buttons == [("Ja", "1")]
    assert fake.calls[-1].parameters == {
        "chat_id": anna.id,
        "text": "Hoi",
        "protect_content": True,
        "reply_markup": {"inline_keyboard": [[{"text": "Ja", "callback_data": "1"}]]},
    }
    fake.check()


async def test_what_telegram_would_skip_in_silence_is_a_violation(town: FakeTelegram) -> None:
    assert (await call(town, "sendMessage", chat_id=ANNA, text="x", colour="red"))[0] == 400
    await call(town, "getUpdates", limit=1000)
    await call(town, "sendMessage", chat_id=ANNA, text="x", reply_markup={"inline_keyboards": []})

    with pytest.raises(AssertionError, match=r"sendMessage: unknown parameters \['colour'\]"):
        town.check()
    assert len(town.violations) == 3


async def test_python_telegram_bot_holds_a_conversation(fake: FakeTelegram, bot: telegram.Bot) -> None:
    anna = fake.user("Anna", language_code="nl")
    await anna.send("/start klas5b")
    [update] = await bot.get_updates(allowed_updates=["message", "callback_query"])
    assert update.message and update.message.from_user
    assert update.message.from_user.language_code == "nl"
    assert update.message.parse_entities(["bot_command"]) == {update.message.entities[0]: "/start"}

    choices = telegram.InlineKeyboardMarkup.from_row([telegram.InlineKeyboardButton("Ja", callback_data="1:ja")])
    await bot.send_message(anna.id, "<b>Welkom</b> Anna &amp; co", parse_mode="HTML", reply_markup=choices)
    card = await anna.sees("Welkom Anna & co")
    tap = await anna.tap("Ja")
    [update] = await bot.get_updates(offset=update.update_id + 1)
    query = update.callback_query
    assert query and query.message and (query.data, query.message.message_id) == ("1:ja", card.id)
    await query.answer("Genoteerd", show_alert=True)
    await query.edit_message_text("Gekozen: Ja")

    await anna.answered()
    assert (tap.toast, tap.alert) == ("Genoteerd", True)
    assert anna.screen() == "Anna: /start klas5b\nSamenspraak (test): Gekozen: Ja"
    with pytest.raises(telegram.error.BadRequest, match="Message is not modified"):
        await query.edit_message_text("Gekozen: Ja")
    fake.check()


async def test_python_telegram_bot_presents_itself(fake: FakeTelegram, bot: telegram.Bot) -> None:
    anna = fake.user("Anna")
    only_anna = telegram.BotCommandScopeChat(anna.id)
    await bot.set_my_commands([("start", "Beginnen")], scope=only_anna, language_code="nl")
    await bot.set_my_commands([("help", "Help")])
    await bot.set_my_name("Samenspraak", language_code="nl")
    await bot.set_my_description("Wie dit is")
    await bot.set_my_short_description("Kort")

    assert await bot.get_my_commands(only_anna, "nl") == (telegram.BotCommand("start", "Beginnen"),)
    assert await bot.get_my_commands() == (telegram.BotCommand("help", "Help"),)
    await bot.delete_my_commands()
    assert await bot.get_my_commands() == ()
    assert [(await bot.get_my_name(code)).name for code in ("nl", "tr")] == ["Samenspraak", "Samenspraak (test)"]
    assert (await bot.get_my_description("tr")).description == "Wie dit is"
    assert (await bot.get_my_short_description()).short_description == "Kort"
    assert (await bot.get_me()).username == FakeTelegram.USERNAME
    assert (await bot.get_chat(anna.id)).first_name == "Anna"
    fake.check()


async def test_a_document_arrives_and_can_be_sent_again(fake: FakeTelegram, bot: telegram.Bot) -> None:
    anna = fake.user("Anna")
    await anna.send("/start")
    sent = await bot.send_document(anna.id, b"%PDF", filename="plan.pdf", caption="<i>Uw plan</i>", parse_mode="HTML")
    assert sent.document
    await bot.send_document(anna.id, sent.document.file_id)

    first, again = fake.sent_to(anna)
    assert first.document == again.document
    assert str(first) == "Samenspraak (test): (plan.pdf) Uw plan"
    fake.check()


def picture(width: int, height: int, kind: str = "PNG") -> bytes:
    file = BytesIO()
    Image.new("L", (width, height)).save(file, kind)
    return file.getvalue()


async def test_a_photo_arrives_in_all_its_sizes_and_can_be_sent_again_as_a_photo_only(fake: FakeTelegram, bot: telegram.Bot) -> None:
    anna = fake.user("Anna")
    await anna.send("/start")
    sent = await bot.send_photo(anna.id, picture(900, 600), caption="<i>Zo ging het</i>", parse_mode="HTML", has_spoiler=True)
    assert [(size.width, size.height) for size in sent.photo] == [(90, 60), (320, 213), (800, 533), (900, 600)]
    assert sent.caption == "Zo ging het" and sent.caption_entities[0].type == "italic" and sent.has_media_spoiler
    again = await bot.send_photo(anna.id, sent.photo[-1].file_id)
    assert again.photo == sent.photo
    with pytest.raises(telegram.error.BadRequest, match="use file of type photo as document"):
        await bot.send_document(anna.id, sent.photo[-1].file_id)
    with pytest.raises(telegram.error.BadRequest, match="no text in the message to edit"):
        await sent.edit_text("Anders")
    assert str(fake.sent_to(anna)[0]) == "Samenspraak (test): (photo) Zo ging het"
    assert [(size.width, size.height) for size in (await bot.send_photo(anna.id, picture(3000, 1500, "JPEG"))).photo][-1] == (1280, 640)
    fake.check()


@pytest.mark.parametrize(
    ("photo", "refusal"),
    [
        (picture(5000, 5001), "PHOTO_INVALID_DIMENSIONS"),
        (picture(1, 21), "PHOTO_INVALID_DIMENSIONS"),
        (b"%PDF-1.7", "IMAGE_PROCESS_FAILED"),
        (picture(90, 60)[:-40], "IMAGE_PROCESS_FAILED"),
        (bytes(10 * 2**20 + 1), "file of size 10485761 bytes is too big for a photo; the maximum size is 10485760 bytes"),
        (b"", "file must be non-empty"),
    ],
    ids=["large", "narrow", "no picture", "half a picture", "heavy", "empty"],
)
async def test_telegram_refuses_what_it_can_not_show_as_a_photo(fake: FakeTelegram, photo: bytes, refusal: str) -> None:
    anna = fake.user("Anna")
    await anna.send("/start")
    form = aiohttp.FormData({"chat_id": str(anna.id)})
    form.add_field("photo", BytesIO(photo), filename="x.png")
    async with aiohttp.ClientSession() as session, session.post(address(fake, "sendPhoto"), data=form) as response:
        assert outcome(await response.json()) == (400, f"Bad Request: {refusal}")
    assert not fake.sent_to(anna)


async def test_the_largest_photo_and_the_narrowest_are_shown(fake: FakeTelegram, bot: telegram.Bot) -> None:
    anna = fake.user("Anna")
    await anna.send("/start")
    for width, height in ((5000, 5000), (1, 20)):
        await bot.send_photo(anna.id, picture(width, height))
    assert [message.photo is not None for message in fake.sent_to(anna)] == [True, True]
    with pytest.raises(telegram.error.BadRequest, match="caption is too long"):
        await bot.send_photo(anna.id, picture(9, 9), caption="x" * 1025)


async def test_a_poll_waits_for_an_update(fake: FakeTelegram, bot: telegram.Bot) -> None:
    poll = asyncio.create_task(bot.get_updates(timeout=50))
    await fake.called("getUpdates")
    assert not poll.done()
    await fake.user("Anna").send("Hoi")

    [update] = await poll
    assert update.message and update.message.text == "Hoi"


async def test_the_older_of_two_pollers_dies(fake: FakeTelegram) -> None:
    older = asyncio.create_task(call(fake, "getUpdates", timeout=50))
    await fake.called("getUpdates")
    newer = asyncio.create_task(call(fake, "getUpdates", timeout=50))

    assert await older == (409, CONFLICT)
    await fake.user("Anna").send("Hoi")
    assert len(await newer) == 1


async def test_stopping_sends_a_waiting_poller_away() -> None:
    fake = FakeTelegram()
    await fake.start()
    poll = asyncio.create_task(call(fake, "getUpdates", timeout=50))
    await fake.called("getUpdates")
    await fake.stop()
    assert await poll == []


async def test_an_update_stays_until_it_is_confirmed(fake: FakeTelegram) -> None:
    anna = fake.user("Anna")
    for text in "abc":
        await anna.send(text)
    first, second, third = [update["update_id"] for update in await call(fake, "getUpdates")]
    assert first < second < third == fake.queue.last_id

    assert [update["update_id"] for update in await call(fake, "getUpdates", limit=1)] == [first]
    assert [update["update_id"] for update in await call(fake, "getUpdates", offset=second)] == [second, third]
    await fake.redeliver(first)
    assert [update["update_id"] for update in await call(fake, "getUpdates", offset=third)] == [first, third]
    assert await call(fake, "getUpdates", offset=third + 1) == []


async def test_a_bot_gets_only_the_kinds_it_asked_for(fake: FakeTelegram) -> None:
    anna = fake.user("Anna")
    await call(fake, "getUpdates", allowed_updates=["my_chat_member"])
    await anna.send("Hoi")
    await anna.block()
    await anna.unblock()
    updates = await call(fake, "getUpdates")

    assert [update["my_chat_member"]["new_chat_member"]["status"] for update in updates] == ["kicked", "member"]


async def test_everything_a_person_can_do_reaches_the_bot(town: FakeTelegram, bot: telegram.Bot) -> None:
    *_, last = await bot.get_updates()
    anna, group = person(town, ANNA), town.chats[GROUP]
    assert isinstance(group, Group)
    sent = await anna.send("Hoi")
    await anna.edit(sent, "Hallo")
    await anna.voice()
    await anna.photo()
    await anna.sticker()
    card = anna.messages[1]
    await call(town, "editMessageReplyMarkup", chat_id=ANNA, message_id=CARD)
    await anna.tap_old(card, "Ja")
    await call(town, "deleteMessage", chat_id=ANNA, message_id=CARD)
    await anna.tap_old(card, "Ja")
    await anna.forge("'; --")
    await group.send(anna, "/start@samenspraak_test_bot")

    updates = await bot.get_updates(offset=last.update_id + 1)
    messages = [update.effective_message for update in updates]
    assert all(messages)
    assert [update.edited_message.text for update in updates if update.edited_message] == ["Hallo"]
    assert [bool(m and m[kind]) for m, kind in zip(messages[2:5], ("voice", "photo", "sticker"), strict=True)] == [True] * 3
    queries = [update.callback_query for update in updates if update.callback_query]
    assert [query.data for query in queries] == ["x", "x", "'; --"]
    assert [query.message is not None and query.message.is_accessible for query in queries] == [True, False, True]
    assert updates[-1].effective_chat and updates[-1].effective_chat.title == "Klas 5b"


async def test_only_a_button_on_the_screen_can_be_tapped(town: FakeTelegram) -> None:
    anna = person(town, ANNA)
    await anna.tap("Ja")
    await call(town, "editMessageText", chat_id=ANNA, message_id=CARD, text="Klaar")
    with pytest.raises(AssertionError, match=r"Anna has no button \[Ja\] on the screen:\nAnna: /start\n"):
        await anna.tap("Ja")
    assert anna.messages[1].buttons == []


async def test_waiting_for_words_that_do_not_come_shows_the_screen(town: FakeTelegram) -> None:
    anna = person(town, ANNA)
    with pytest.raises(AssertionError, match="Kaart\n  \\[Ja\\]"):
        await anna.sees("Rooster", timeout=0)
    with pytest.raises(AssertionError):
        await anna.sees("/start", timeout=0)
    assert (await anna.sees("Kaart")).buttons == [Button("Ja", "x")]


async def test_fresh_words_came_after_the_last_act(town: FakeTelegram) -> None:
    anna = person(town, ANNA)
    await anna.tap("Ja")
    with pytest.raises(AssertionError):
        await anna.sees("Kaart", timeout=0, fresh=True)
    seen = asyncio.create_task(anna.sees("Kaart", fresh=True))
    await call(town, "sendMessage", chat_id=ANNA, text="Kaart \u2068twee\u2069")
    assert "twee" in (await seen).text


async def test_an_unanswered_tap_is_found(town: FakeTelegram) -> None:
    anna = person(town, ANNA)
    tap = await anna.tap("Ja")
    with pytest.raises(AssertionError, match=r"never answered: Anna pressed \[Ja\]"):
        town.check()
    with pytest.raises(AssertionError):
        await anna.answered(timeout=0)
    town.expire_taps()
    assert await call(town, "answerCallbackQuery", callback_query_id=tap.id) == (400, QUERY_TOO_OLD)
    town.check()


async def test_a_message_over_a_limit_is_found(town: FakeTelegram) -> None:
    await call(town, "sendMessage", chat_id=ANNA, text="👍" * 2049)
    await call(town, "sendMessage", chat_id=ANNA, text="x" * 4097)
    with pytest.raises(AssertionError, match=r"sendMessage: Bad Request: message is too long\nlonger than 4096 UTF-16 units"):
        town.check()


async def test_trouble_comes_as_often_as_it_was_ordered(town: FakeTelegram) -> None:
    town.fail("getMe", 2, 502, "Bad Gateway")
    assert [await call(town, "getMe") for _ in range(2)] == [(502, "Bad Gateway")] * 2
    assert (await call(town, "getMe"))["is_bot"]


async def test_a_flooding_bot_is_told_how_long_to_wait(fake: FakeTelegram) -> None:
    fake.fail("getMe", 1, 429, "Too Many Requests: retry after 7", retry_after=7)
    async with aiohttp.ClientSession() as session, session.get(address(fake, "getMe")) as response:
        assert (response.status, response.headers["Retry-After"]) == (429, "7")
        assert (await response.json())["parameters"] == {"retry_after": 7}


async def test_a_connection_breaks_before_or_after_the_call(town: FakeTelegram, bot: telegram.Bot) -> None:
    for when in get_args(When):
        town.drop("sendMessage", when=when)
        with pytest.raises(telegram.error.NetworkError):
            await bot.send_message(ANNA, when)
    assert town.sent_to(town.chats[ANNA])[-1].text == "after"
    assert "before" not in town.chats[ANNA].screen()


async def test_a_slow_telegram_has_carried_out_the_call_before_it_answers(town: FakeTelegram, bot: telegram.Bot) -> None:
    town.delay(60)
    with pytest.raises(telegram.error.TimedOut):
        await bot.send_message(ANNA, "Te laat", read_timeout=0.1)
    await town.chats[ANNA].sees("Te laat")


async def test_a_webhook_ends_polling(fake: FakeTelegram, bot: telegram.Bot) -> None:
    poll = asyncio.create_task(call(fake, "getUpdates", timeout=50))
    await fake.called("getUpdates")
    await bot.set_webhook("https://x.nl/hook", secret_token="s3cret", allowed_updates=["message"])

    assert await poll == (409, "Conflict: terminated by setWebhook request")
    assert await call(fake, "getUpdates") == (409, WEBHOOK_ACTIVE)
    info = await bot.get_webhook_info()
    assert (info.url, info.max_connections, info.allowed_updates) == ("https://x.nl/hook", 40, ("message",))
    await bot.delete_webhook()
    assert await call(fake, "getUpdates") == []


async def test_leaving_a_group_is_remembered(town: FakeTelegram) -> None:
    assert [group.title for group in town.left] == ["Klas 4b"]
