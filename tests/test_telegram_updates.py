"""What Telegram says becomes what we understand, and what it refuses becomes what a message has to do."""

import asyncio
import traceback
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import timedelta
from typing import Any

import pytest
import telegram
from fakes import FakeTelegram
from processes import closed_port
from telegram.error import BadRequest, ChatMigrated, Conflict, Forbidden, InvalidToken, NetworkError, RetryAfter, TelegramError

from bot.channels.bot import name_of_bot, sending
from bot.channels.channel import Attachment, Button, Incoming, Outgoing
from bot.channels.telegram import TelegramChannel, chat_of, delivery_error, keyboard
from bot.channels.transport import AiohttpRequest, Interrupted, NotSent, Unanswered
from bot.channels.updates import UPDATES, Update, person_key, read_update
from bot.errors import DeliveryError, MessageRefused, NotKnown, PersonUnreachable, RetryLater, SettingsError, TokenRefused

BOT_ID = 123456
ANNA = {"id": 1001, "is_bot": False, "first_name": "Anna"}
PRIVATE = {"id": 1001, "type": "private", "first_name": "Anna"}
GROUP = {"id": -5, "type": "group", "title": "Groep 5b"}
SUPERGROUP = {"id": -1005, "type": "supergroup", "title": "Groep 5b"}
CHANNEL = {"id": -1006, "type": "channel", "title": "Nieuws"}
FILE = {"file_id": "a", "file_unique_id": "b"}


def message(chat: dict[str, Any] = PRIVATE, **content: Any) -> dict[str, Any]:
    return {"message_id": 7, "date": 1_790_000_000, "chat": chat, "from": ANNA, **content}


def tap(**content: Any) -> dict[str, Any]:
    return {"id": "1", "from": ANNA, "chat_instance": "1", **content}


def membership(status: str, chat: dict[str, Any] = PRIVATE) -> dict[str, Any]:
    def member(status: str) -> dict[str, Any]:
        bot = {"id": BOT_ID, "is_bot": True, "first_name": "Samenspraak"}
        return {"user": bot, "status": status} | ({"until_date": 0} if status == "kicked" else {})

    return {"chat": chat, "from": ANNA, "date": 0, "old_chat_member": member("left"), "new_chat_member": member(status)}


def update(**kind: Any) -> Update:
    return read_update({"update_id": 12, **kind}, BOT_ID)


def incoming(**what: Any) -> Incoming:
    return Incoming("telegram:123456:1001", source="telegram:123456", update=12, **what)


UNDERSTOOD: list[tuple[str, dict[str, Any], Incoming | None]] = [
    ("words", {"message": message(text="Hallo")}, incoming(text="Hallo")),
    ("words with formatting of another day", {"message": message(text="Hallo", entities=["?"])}, incoming(text="Hallo")),
    ("a command", {"message": message(text="/start abc")}, incoming(text="/start abc")),
    ("a tap", {"callback_query": tap(data="1:2:ja", message=message(text="?"))}, incoming(pressed="1:2:ja", card=Outgoing("?", edits=7))),
    ("a tap on a message that is gone", {"callback_query": tap(data="x", message=message() | {"date": 0})}, incoming(pressed="x")),
    ("a tap on a card of another day", {"callback_query": tap(data="x", message=message(text="?", entities=["?"]))}, incoming(pressed="x")),
    ("a pinned message", {"message": message(pinned_message=message(text="Plan"))}, None),
    ("a chat that empties itself", {"message": message(message_auto_delete_timer_changed={"message_auto_delete_time": 86400})}, None),
    ("an edited message", {"edited_message": message(text="Hoi", edit_date=1_790_000_001)}, incoming(other="edited")),
    ("a document", {"message": message(document=FILE | {"file_size": 9})}, incoming(other="file", attached=Attachment("a", 0, 9))),
    ("a voice message", {"message": message(voice=FILE | {"duration": 3})}, incoming(other="voice", attached=Attachment("a", 3))),
    (
        "a voice message with all that is told of it",
        {"message": message(voice=FILE | {"duration": 3, "mime_type": "audio/ogg", "file_size": 900})},
        incoming(other="voice", attached=Attachment("a", 3, 900, "audio/ogg")),
    ),
    ("an audio file", {"message": message(audio=FILE | {"duration": 3})}, incoming(other="voice")),
    ("a video note", {"message": message(video_note=FILE | {"duration": 3, "length": 240})}, incoming(other="voice")),
    ("a photo", {"message": message(photo=[FILE | {"width": 9, "height": 9}])}, incoming(other="file")),
    ("a photo with words", {"message": message(photo=[FILE | {"width": 9, "height": 9}], caption="Kijk")}, incoming(other="file")),
    (
        "a sticker",
        {"message": message(sticker=FILE | {"type": "regular", "width": 9, "height": 9, "is_animated": False, "is_video": False})},
        incoming(other="file"),
    ),
    ("a location", {"message": message(location={"latitude": 52.1, "longitude": 5.1})}, incoming(other="file")),
    ("blocked", {"my_chat_member": membership("kicked")}, incoming(other="blocked")),
    ("unblocked", {"my_chat_member": membership("member")}, incoming(other="unblocked")),
    ("words in a group", {"message": message(GROUP, text="Hallo")}, None),
    ("a tap in a group", {"callback_query": tap(data="x", message=message(GROUP, text="?"))}, None),
    ("a tap below an inline message", {"callback_query": tap(data="x", inline_message_id="1")}, None),
    ("added to a supergroup", {"my_chat_member": membership("member", SUPERGROUP)}, None),
    ("a post in a channel", {"channel_post": {"message_id": 7, "date": 0, "chat": CHANNEL, "text": "Hallo"}}, None),
    ("something of another day", {"poll_answer": {"poll_id": "1", "option_ids": [0], "option_persistent_ids": ["a"], "user": ANNA}}, None),
]


@pytest.mark.parametrize(("kind", "expected"), [row[1:] for row in UNDERSTOOD], ids=[row[0] for row in UNDERSTOOD])
def test_an_update_says(kind: dict[str, Any], expected: Incoming | None) -> None:
    assert update(**kind).incoming == expected


@pytest.mark.parametrize(
    ("kind", "group"),
    [
        ({"message": message(GROUP, text="Hallo")}, -5),
        ({"my_chat_member": membership("member", SUPERGROUP)}, -1005),
        ({"my_chat_member": membership("kicked", GROUP)}, 0),
        ({"my_chat_member": membership("left", GROUP)}, 0),
        ({"message": message(text="Hallo")}, 0),
        ({"callback_query": tap(data="x", inline_message_id="1")}, 0),
    ],
)
def test_groups_and_channels_are_left_unless_we_are_out_already(kind: dict[str, Any], group: int | None) -> None:
    assert update(**kind).group == group


def test_we_ask_for_the_updates_we_understand() -> None:
    assert set(UPDATES) == {"message", "edited_message", "callback_query", "my_chat_member"}


def test_a_person_is_known_by_bot_and_account() -> None:
    assert person_key(BOT_ID, 1001) == "telegram:123456:1001"
    assert chat_of("telegram:123456:1001") == 1001


# ---- buttons
@pytest.mark.parametrize(
    ("labels", "rows"),
    [
        ([], []),
        (["Ja"], [["Ja"]]),
        (["Ja", "Nee"], [["Ja", "Nee"]]),
        (["Een", "Twee", "Drie"], [["Een", "Twee"], ["Drie"]]),
        (["x" * 14, "y" * 14], [["x" * 14, "y" * 14]]),
        (["x" * 15, "Nee"], [["x" * 15], ["Nee"]]),
        (["Ja", "y" * 15, "Nee", "Terug"], [["Ja"], ["y" * 15], ["Nee", "Terug"]]),
    ],
)
def test_two_short_buttons_share_a_row(labels: list[str], rows: list[list[str]]) -> None:
    made = keyboard(tuple(Button(label, f"1:1:{label[:9]}") for label in labels))
    assert [[button["text"] for button in row] for row in made] == rows


def test_a_button_sends_back_its_own_words() -> None:
    made = keyboard((Button("Ja", "1:2:ja"),))
    assert made[0][0]["callback_data"] == "1:2:ja"


# ---- refusals
def outcome(error: DeliveryError) -> tuple[type[DeliveryError], Any]:
    return type(error), getattr(error, "after", None) or getattr(error, "reason", None) or str(error)


REFUSED: list[tuple[TelegramError, tuple[type[DeliveryError], Any]]] = [
    (Forbidden("Forbidden: bot was blocked by the user"), (PersonUnreachable, "blocked")),
    (Forbidden("Forbidden: user is deactivated"), (PersonUnreachable, "deactivated")),
    (Forbidden("Forbidden: bot can't initiate conversation with a user"), (PersonUnreachable, "refused")),
    (BadRequest("Chat not found"), (PersonUnreachable, "gone")),
    (BadRequest("User not found"), (PersonUnreachable, "gone")),
    (BadRequest("Peer_id_invalid"), (PersonUnreachable, "gone")),
    (BadRequest("Can't parse entities: unsupported start tag"), (MessageRefused, "Can't parse entities: unsupported start tag")),
    (BadRequest("Message is too long"), (MessageRefused, "Message is too long")),
    (ChatMigrated(-100), (PersonUnreachable, "migrated")),
    (Interrupted("ServerDisconnectedError"), (NotKnown, "Interrupted")),
    (Unanswered("TimedOut"), (NotKnown, "Unanswered")),
    (NetworkError("ServerDisconnectedError"), (DeliveryError, "NetworkError")),
    (NotSent("ClientConnectorError"), (DeliveryError, "NotSent")),
    (InvalidToken("The token `123456:secret` was rejected"), (TokenRefused, 60)),
    (Conflict("Conflict: terminated by other getUpdates request"), (MessageRefused, "Conflict")),
]


@pytest.mark.parametrize(("error", "expected"), REFUSED, ids=[f"{type(error).__name__} {error}"[:40] for error, _ in REFUSED])
def test_a_refusal_means(error: TelegramError, expected: tuple[type[DeliveryError], Any]) -> None:
    assert outcome(delivery_error(error)) == expected


@pytest.mark.filterwarnings("ignore::telegram.warnings.PTBDeprecationWarning")  # retry_after will be a timedelta one day; both are read
@pytest.mark.parametrize("seconds", [7, timedelta(seconds=7)])
def test_too_many_requests_means_later(seconds: int | timedelta) -> None:
    assert outcome(delivery_error(RetryAfter(seconds))) == (RetryLater, 7)


# ---- the way to Telegram
Answer = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]


@asynccontextmanager
async def answering(answer: Answer) -> AsyncIterator[str]:
    """A server that does this with every connection, and its address."""
    handling: set[asyncio.Task[None]] = set()

    async def handle(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        handling.add(task)
        try:
            await reader.readuntil(b"\r\n\r\n")
            await answer(reader, writer)
        finally:
            writer.close()

    server = await asyncio.start_server(handle, "127.0.0.1", 0)
    host, port = server.sockets[0].getsockname()
    try:
        yield f"http://{host}:{port}"
    finally:
        server.close()
        for task in handling:
            task.cancel()
        await asyncio.gather(*handling, return_exceptions=True)


async def closes(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    writer.close()


async def breaks_off(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\n{")
    await writer.drain()


async def speaks_something_else(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    writer.write(b"220 mail.example.nl ESMTP\r\n")
    await writer.drain()


async def redirects(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    writer.write(b"HTTP/1.1 302 Found\r\nLocation: https://elders.example.nl/\r\nContent-Length: 0\r\n\r\n")
    await writer.drain()


async def never_answers(reader: asyncio.StreamReader, _: asyncio.StreamWriter) -> None:
    await reader.read()  # until the bot has had enough
    await asyncio.Event().wait()


async def refusal_of(url: str, read_timeout: float = 10.0) -> TelegramError:
    """What sending a message to this server raises."""
    request = AiohttpRequest(1, read_timeout=read_timeout, connect_timeout=10.0)
    bot = telegram.Bot(FakeTelegram.TOKEN, base_url=f"{url}/bot", request=request)
    await request.initialize()
    try:
        await bot.send_message(1001, "Hallo")
    except TelegramError as error:
        return error
    finally:
        await request.shutdown()
    raise AssertionError("it was sent")


def tells_no_token(error: BaseException) -> None:
    told = "".join(traceback.format_exception(error)) + repr(error) + str(error)
    assert FakeTelegram.TOKEN.partition(":")[2] not in told


@pytest.mark.parametrize(
    ("answer", "kind"),
    [(closes, Interrupted), (breaks_off, Interrupted), (speaks_something_else, Interrupted), (never_answers, Unanswered)],
    ids=lambda value: value.__name__,
)
async def test_what_may_have_arrived_is_told_from_what_did_not(answer: Answer, kind: type[TelegramError]) -> None:
    async with answering(answer) as url:
        error = await refusal_of(url, read_timeout=0.2 if kind is Unanswered else 10.0)
    assert type(error) is kind
    tells_no_token(error)


async def test_a_refused_connection_sent_nothing() -> None:
    error = await refusal_of(closed_port())
    assert type(error) is NotSent
    tells_no_token(error)


async def test_a_redirect_is_not_followed_with_the_token_in_its_path() -> None:
    async with answering(redirects) as url:
        error = await refusal_of(url)
    assert isinstance(error, TelegramError)
    tells_no_token(error)


@pytest.mark.parametrize(("code", "description"), [(401, "Unauthorized"), (502, "Bad Gateway"), (400, "Bad Request: chat not found")])
async def test_no_refusal_of_telegram_tells_the_token(code: int, description: str) -> None:
    async with FakeTelegram() as fake, telegram.Bot(fake.TOKEN, base_url=f"{fake.url}/bot", request=AiohttpRequest()) as bot:
        fake.fail("sendMessage", 1, code, description)
        with pytest.raises(DeliveryError) as refused:
            await TelegramChannel(bot).send(person_key(BOT_ID, 1001), Outgoing("Hallo"))
    tells_no_token(refused.value)


async def says_nothing_we_understand(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 12\r\n\r\n<p>Later</p>")
    await writer.drain()


async def test_an_answer_that_is_none_drops_no_message() -> None:
    """As a page of a proxy before a Bot API of one's own."""
    async with answering(says_nothing_we_understand) as url:
        refused = delivery_error(await refusal_of(url))
    assert type(refused) is NotKnown


@pytest.mark.parametrize("status", [b"400 Bad Request", b"401 Unauthorized", b"403 Forbidden", b"404 Not Found", b"429 Too Many Requests"])
@pytest.mark.parametrize("page", [b"<p>Geblokkeerd door het filter</p>", b'{"error": "no route"}', b"7"])
async def test_what_something_on_the_way_refuses_says_nothing_of_a_person_a_message_or_the_token(status: bytes, page: bytes) -> None:
    async def refuses(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(b"HTTP/1.1 %b\r\nContent-Length: %d\r\n\r\n%b" % (status, len(page), page))
        await writer.drain()

    async with answering(refuses) as url:
        refused = delivery_error(await refusal_of(url))
    assert type(refused) is DeliveryError
    assert page.decode() not in str(refused)


async def test_a_message_reaches_the_screen_with_its_markup_and_buttons() -> None:
    async with FakeTelegram() as fake, telegram.Bot(fake.TOKEN, base_url=f"{fake.url}/bot", request=AiohttpRequest()) as bot:
        anna = fake.user("Anna")
        await anna.send("/start")
        await TelegramChannel(bot).send(person_key(BOT_ID, anna.id), Outgoing("<b>Hallo</b> &amp; welkom", (Button("Ja", "1:1:ja"),)))
        shown = await anna.sees("Hallo & welkom")
    assert [button.data for button in shown.buttons] == ["1:1:ja"]
    fake.check()


async def test_a_person_who_blocked_the_bot_can_not_be_reached() -> None:
    async with FakeTelegram() as fake, telegram.Bot(fake.TOKEN, base_url=f"{fake.url}/bot", request=AiohttpRequest()) as bot:
        anna = fake.user("Anna")
        await anna.send("/start")
        await anna.block()
        with pytest.raises(PersonUnreachable):
            await TelegramChannel(bot).send(person_key(BOT_ID, anna.id), Outgoing("Hallo"))


async def test_the_bot_is_asked_for_its_name() -> None:
    async with FakeTelegram() as fake:
        assert await name_of_bot(fake.TOKEN, fake.url) == fake.USERNAME


async def test_a_refused_token_is_a_setting_that_is_wrong() -> None:
    async with FakeTelegram() as fake:
        fake.fail("getMe", 1, 401, "Unauthorized")
        with pytest.raises(SettingsError) as refused:
            async with sending(fake.TOKEN, fake.url):
                raise AssertionError("it began")
    tells_no_token(refused.value)
