"""Updates by webhook: how Telegram brings them, and `samenspraak serve` as a real process to which it does."""

import asyncio
import json
import socket
import sqlite3
from collections import Counter
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, closing, suppress
from dataclasses import dataclass, field
from io import BytesIO
from pathlib import Path
from typing import Any

import aiohttp
import pytest
import pytest_asyncio
from aiohttp import test_utils, web
from fakes import FakeTelegram
from fakes.webhook import HEADER
from processes import School, Serving, press, promised, reply, telegram, until
from test_telegram_polling import LAST_STEPS, PREPARATION, RESUMED, Town, locked, missing_in_plan, texts, ticked

from bench.machine import free_port
from bot.tour import DRAFT

pytestmark = pytest.mark.asyncio(loop_scope="module")

PATH = "/kanarie-pad-0123456789"
SECRET = "Kanarie-geheim_0123456789-abcdefgh"
CANARY = "kanarie in een kolenmijn"
MEGABYTE = 1024 * 1024
HURRY = 20  # times faster than Telegram updates come again
UPDATES = ["message", "edited_message", "callback_query", "my_chat_member"]


class WebhookTown(Town):
    """A town whose bot is brought its updates."""

    @property
    def url(self) -> str:
        return self.place.settings["webhook_url"]

    @asynccontextmanager
    async def at_work(self) -> AsyncIterator[Serving]:
        """The bot, when it can be brought something."""
        async with self.place.serve() as bot:
            await bot.at_work()
            await until(lambda: takes_calls(self.place.settings["listen"]))
            yield bot

    async def ask(self, method: str = "POST", path: str = PATH, secret: str | None = SECRET, data: Any = None) -> tuple[int, str]:
        """What the bot's server answers to somebody on the internet."""
        headers = {"Content-Type": "application/json"} | ({HEADER: secret} if secret is not None else {})
        url = self.url.removesuffix(PATH) + path
        data = BytesIO(data) if isinstance(data, bytes) else data
        async with aiohttp.ClientSession(headers=headers) as session, session.request(method, url, data=data) as answer:
            return answer.status, await answer.text()

    async def health(self) -> int:
        status, _ = await self.ask("GET", "/healthz", secret=None)
        return status

    def column(self, query: str, *values: object) -> set[Any]:
        """What the database says, seen from outside."""
        with closing(sqlite3.connect(self.database)) as connection:
            return {value for (value,) in connection.execute(query, values)}

    @property
    def known(self) -> set[int]:
        """The updates that were kept."""
        return self.column("SELECT update_id FROM seen")

    def check(self) -> None:
        super().check()
        for text in self.place.printed:
            assert SECRET not in text and PATH not in text and CANARY not in text, f"this must not be printed:\n{text}"


def address_of(listen: str) -> tuple[str, int]:
    host, _, port = listen.rpartition(":")
    return host, int(port)


def takes_calls(listen: str) -> bool:
    with suppress(OSError), socket.create_connection(address_of(listen), 1):
        return True
    return False


def webhook_town(fake: FakeTelegram, school: School, folder: Path) -> WebhookTown:
    address = f"127.0.0.1:{free_port()}"
    settings = {"webhook_url": f"http://{address}{PATH}", "webhook_secret": SECRET, "listen": address}
    return WebhookTown(fake, school.copied(folder, **telegram(fake), **settings), school)


# ---- how Telegram brings updates
@dataclass
class Ear:
    """A bot that only listens."""

    fake: FakeTelegram
    url: str = ""
    heard: list[dict[str, Any]] = field(default_factory=list)
    secrets: set[str | None] = field(default_factory=set)
    answers: Iterator[web.Response] = field(default_factory=lambda: iter(()))  # then 200
    open: asyncio.Event = field(default_factory=asyncio.Event)
    inside: int = 0
    most_inside: int = 0

    async def take(self, request: web.Request) -> web.Response:
        self.heard.append(await request.json())
        self.secrets.add(request.headers.get(HEADER))
        self.inside += 1
        self.most_inside = max(self.most_inside, self.inside)
        await self.fake.notify()
        try:
            await self.open.wait()
        finally:
            self.inside -= 1
        return next(self.answers, None) or web.Response()

    async def set(self, **parameters: str) -> None:
        await self.fake.call("setWebhook", {"url": self.url, "secret_token": SECRET} | parameters, {})

    async def has_heard(self, times: int) -> list[str]:
        """Waits until it was brought so many updates; what they said."""
        assert await self.fake.wait_for(lambda: len(self.heard) >= times, 5), self.heard
        return [update["message"]["text"] if "message" in update else update["callback_query"]["data"] for update in self.heard]


@pytest_asyncio.fixture(loop_scope="module")
async def ear() -> AsyncIterator[Ear]:
    async with FakeTelegram(local=True) as fake:
        ear = Ear(fake)
        ear.open.set()
        app = web.Application()
        app.router.add_post("/", ear.take)
        async with test_utils.TestServer(app) as server:
            ear.url = str(server.make_url("/"))
            yield ear
            ear.open.set()
            await fake.stop()
            fake.check()


@pytest.fixture
def waits(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """The waits, which do not last."""
    waited: list[float] = []
    sleep = asyncio.sleep

    async def at_once(seconds: float, *_: object) -> None:
        waited.extend([seconds] if seconds else [])
        await sleep(0)

    monkeypatch.setattr(asyncio, "sleep", at_once)
    return waited


async def test_updates_of_a_chat_come_one_at_a_time_and_neither_taps_nor_others_wait_for_them(ear: Ear) -> None:
    anna, ben = ear.fake.user("Anna"), ear.fake.user("Ben")
    await ear.set(secret_token="")
    await anna.send("een")
    await ear.has_heard(1)
    ear.open.clear()
    await ear.fake.call("sendMessage", {"chat_id": str(anna.id), "text": "x"}, {})
    for text in ("twee", "drie"):
        await anna.send(text)
    await anna.forge("tik")
    await ben.send("hallo")
    assert set(await ear.has_heard(4)) == {"een", "twee", "tik", "hallo"}
    ear.open.set()
    assert (await ear.has_heard(5))[-1] == "drie"
    await ear.fake.wait_for(lambda: not len(ear.fake.queue), 5)
    assert ear.secrets == {None}
    ear.fake.expire_taps()


async def test_what_is_not_accepted_comes_again_at_once_and_then_ever_later(ear: Ear, waits: list[float]) -> None:
    ear.answers = iter([web.Response(status=status) for status in (500, 301, 404, 500, 500, 500, 500, 500, 500)])
    await ear.set()
    await ear.fake.user("Anna").send("een")
    assert await ear.has_heard(10) == ["een"] * 10
    assert waits[:5] == [2, 4, 8, 16, 32]
    assert all(60 <= wait <= 120 for wait in waits[5:])
    assert len(waits) == 8
    assert ear.secrets == {SECRET}


async def test_a_bot_that_says_when_is_listened_to(ear: Ear, waits: list[float]) -> None:
    when = [web.Response(status=429, headers={"Retry-After": seconds}) for seconds in ("7", "9999", "soon")]
    ear.answers = iter([*when, web.Response(status=503)])
    await ear.set()
    await ear.fake.user("Anna").send("een")
    await ear.has_heard(5)
    assert waits == [7, 3600, 2, 4]


async def test_a_tap_nobody_takes_is_forgotten_long_before_a_message() -> None:
    async with FakeTelegram(local=True, hurry=3000, forgets=3000) as fake:
        anna = fake.user("Anna")
        await anna.send("een")
        await fake.call("sendMessage", {"chat_id": str(anna.id), "text": "x"}, {})
        tap = await anna.forge("tik")
        await fake.call("setWebhook", {"url": "http://127.0.0.1:9/"}, {})
        assert await fake.wait_for(lambda: tap.expired, 5)
        assert [update.kind for update in fake.queue.hand_out(9)] == ["message"]
        fake.check()


async def test_no_more_updates_are_brought_at_once_than_the_bot_wants(ear: Ear) -> None:
    ear.open.clear()
    await ear.set(max_connections="2")
    for number in range(5):
        await ear.fake.user(f"Persoon {number}").send("hallo")
    await ear.has_heard(2)
    ear.open.set()
    await ear.has_heard(5)
    assert ear.most_inside == 2


async def test_without_a_webhook_nothing_is_brought_and_what_was_not_accepted_waits(ear: Ear) -> None:
    ear.open.clear()
    await ear.set()
    anna = ear.fake.user("Anna")
    for text in ("een", "twee"):
        await anna.send(text)
    await ear.has_heard(1)
    await ear.fake.call("deleteWebhook", {}, {})
    ear.open.set()
    updates = await ear.fake.call("getUpdates", {}, {})
    assert [update["message"]["text"] for update in updates] == ["een", "twee"]
    assert len(ear.heard) == 1


async def test_only_another_webhook_begins_anew(ear: Ear) -> None:
    ear.open.clear()
    await ear.set()
    await ear.fake.user("Anna").send("een")
    await ear.has_heard(1)
    await ear.set()
    await ear.set(drop_pending_updates="false", max_connections="7")
    await ear.has_heard(2)
    assert [attempt.status for attempt in ear.fake.courier.attempts] == [0, None]


# ---- the bot
@pytest.fixture(scope="module")
def school(founded: School) -> School:
    return founded


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def busy(school: School, tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[WebhookTown]:
    """A bot for all tests that do not hurt it."""
    async with FakeTelegram(local=True, hurry=HURRY) as fake:
        town = webhook_town(fake, school, tmp_path_factory.mktemp("busy"))
        async with town.at_work() as bot:
            yield town
            assert await bot.stop() == 0
        town.check()


@pytest_asyncio.fixture(loop_scope="module")
async def town(school: School, tmp_path: Path) -> AsyncIterator[WebhookTown]:
    """A town of one's own, where no bot is at work yet."""
    async with FakeTelegram(local=True, hurry=HURRY) as fake:
        town = webhook_town(fake, school, tmp_path)
        yield town
        town.check()


async def test_telegram_is_told_the_address_the_secret_and_what_is_wanted(busy: WebhookTown) -> None:
    (told,) = await busy.fake.called("setWebhook")
    wanted = {"allowed_updates": UPDATES, "max_connections": 40, "drop_pending_updates": False}
    assert {"drop_pending_updates": False} | told.parameters == {"url": busy.url, "secret_token": SECRET} | wanted
    busy.check()


async def test_a_teacher_joins_by_a_link_prepares_pauses_rehearses_and_gets_the_plan(busy: WebhookTown) -> None:
    anna = await busy.teacher("Anna", *PREPARATION)
    await busy.walk(anna, RESUMED)
    await busy.walk(anna, LAST_STEPS)
    assert missing_in_plan(anna) == [DRAFT]
    await anna.answered()
    busy.check()


async def test_a_parent_joins_gets_the_card_takes_another_blocks_the_bot_and_comes_back(busy: WebhookTown) -> None:
    fatma = await busy.parent("Fatma")
    await reply(fatma, "🏠")  # the first card, at once
    saturday = promised(fatma)
    already = len(texts(fatma))
    assert "sent 1" in await ticked(busy, f"{saturday}T10:05", fatma)
    (card,) = texts(fatma)[already:]
    fatma._last_act = 0
    await press(fatma, "andere")
    assert (await reply(fatma, "🏠")).text != card
    await fatma.block()
    await until(lambda: busy.column("SELECT unreachable FROM person WHERE key LIKE ?", f"%:{fatma.id}") == {"blocked"})
    await fatma.unblock()
    await busy.walk(fatma, ["dur"])
    assert busy.column("SELECT active FROM subscription JOIN person ON person.id = person_id WHERE key LIKE ?", f"%:{fatma.id}") == {0}
    await fatma.answered()
    busy.check()


# ---- strangers
PERSON = {"id": 666, "is_bot": False, "first_name": CANARY}
MESSAGE = {"message_id": 1, "date": 1, "chat": {"id": 666, "type": "private"}, "from": PERSON, "text": CANARY}


def update(**content: Any) -> str:
    """An update of somebody who does not exist."""
    return json.dumps({"update_id": 999_999_999, "message": MESSAGE | content})


def replies(deep: int) -> str:
    """An answer to an answer to an answer …"""
    message = json.dumps(MESSAGE)
    return '{"update_id": 999999999, "message": ' + f'{message[:-1]}, "reply_to_message": ' * deep + message + "}" * (deep + 1)


async def in_pieces(size: int) -> AsyncIterator[bytes]:
    """A body that does not say how long it is."""
    for _ in range(0, size, 1024):
        yield b"x" * 1024


STRANGERS: list[tuple[str, dict[str, Any], int]] = [
    ("another path", {"path": "/"}, 404),
    ("more than the path", {"path": PATH + "/"}, 404),
    ("the path in capitals", {"path": PATH.upper()}, 404),
    ("the beginning of the path", {"path": PATH[:-1]}, 404),
    ("no secret", {"secret": None}, 403),
    ("an empty secret", {"secret": ""}, 403),
    ("another secret", {"secret": SECRET + "x"}, 403),
    ("the secret in other letters", {"secret": SECRET.swapcase()}, 403),
    ("a secret of other signs", {"secret": "€" * len(SECRET)}, 403),
    ("a large body", {"data": b"x" * (MEGABYTE + 1)}, 413),
    ("a large body in pieces", {"data": in_pieces(3 * MEGABYTE)}, 413),
    ("a large body without secret", {"secret": None, "data": b"x" * (MEGABYTE + 1)}, 403),
    ("the largest body", {"data": b"x" * MEGABYTE}, 400),
    ("the largest body in pieces", {"data": in_pieces(MEGABYTE)}, 400),
    ("no body", {"data": b""}, 400),
    ("no JSON", {"data": update()[:-1]}, 400),
    ("no text", {"data": b"\xff\xfe\x00"}, 400),
    ("nothing", {"data": "null"}, 400),
    ("a number", {"data": "5"}, 400),
    ("an endless number", {"data": f'{{"update_id": {"9" * 5000}}}'}, 400),
    ("words", {"data": json.dumps(CANARY)}, 400),
    ("a list", {"data": f"[{update()}]"}, 400),
    ("no update", {"data": "{}"}, 400),
    ("an update without a number", {"data": json.dumps({"message": MESSAGE})}, 400),
    ("an update with words for a number", {"data": json.dumps({"update_id": CANARY, "message": MESSAGE})}, 400),
    ("a bomb of lists", {"data": "[" * MEGABYTE}, 400),
    ("a bomb of objects", {"data": '{"a":' * 200_000}, 400),
    ("a bomb of replies", {"data": replies(2000)}, 400),
    ("asking", {"method": "GET"}, 404),
    ("asking elsewhere", {"method": "GET", "path": "/elders"}, 404),
    ("putting", {"method": "PUT"}, 404),
    ("deleting", {"method": "DELETE"}, 404),
    # updates nobody can read are accepted, or they would come again for a day
    ("a message of words", {"data": json.dumps({"update_id": 1, "message": CANARY})}, 200),
    ("a message of nobody", {"data": json.dumps({"update_id": 1, "message": {"text": CANARY}})}, 200),
    ("a date of words", {"data": update(date=CANARY)}, 200),
    ("a date beyond all time", {"data": update(date=10**20)}, 200),
    ("a chat of words", {"data": update(chat=CANARY)}, 200),
]


@pytest.mark.parametrize(("asked", "status"), [row[1:] for row in STRANGERS], ids=[row[0] for row in STRANGERS])
async def test_of_what_strangers_send_nothing_is_kept_and_nothing_is_written_down(busy: WebhookTown, asked: dict[str, Any], status: int) -> None:
    people, known = busy.column("SELECT key FROM person"), busy.known
    assert (await busy.ask(**{"data": update()} | asked))[0] == status
    assert (busy.column("SELECT key FROM person"), busy.known) == (people, known)
    busy.check()


async def test_who_hangs_up_in_the_middle_leaves_no_trace(busy: WebhookTown) -> None:
    known = busy.known
    _, writer = await asyncio.open_connection(*address_of(busy.place.settings["listen"]))
    writer.write(f"POST {PATH} HTTP/1.1\r\nHost: x\r\n{HEADER}: {SECRET}\r\nContent-Length: 9999\r\n\r\n{update()[:-1]}".encode())
    await writer.drain()
    writer.close()
    await writer.wait_closed()
    assert await busy.health() == 200
    assert busy.known == known
    busy.check()


async def test_the_bot_is_healthy_as_long_as_it_makes_progress_itself_whatever_others_do(town: WebhookTown) -> None:
    last_tick = "SELECT value FROM fact WHERE name = 'last_tick'"
    async with town.at_work() as bot:
        await until(lambda: town.column(last_tick))
        status, words = await town.ask("GET", "/healthz", secret=None)
        assert (status, words[:13]) == (200, "last at work ")
        with closing(sqlite3.connect(town.database)) as connection, connection:
            connection.execute("UPDATE fact SET value = CAST(value AS INTEGER) - 90000 WHERE name = 'last_tick'")
        assert await town.health() == 200
        assert await bot.stop() == 0


# ---- accepted, and known
async def test_an_update_is_accepted_when_it_is_kept_and_not_before(busy: WebhookTown) -> None:
    anna = busy.fake.user("Anna")
    await busy.walk(anna, ["/start"])
    courier = busy.fake.courier
    with locked(busy.database):
        await anna.send("/help")
        update_id = busy.fake.queue.last_id
        await busy.fake.wait_for(lambda: courier.attempts[-1].update_id == update_id, 5)
        assert not await busy.fake.wait_for(lambda: update_id in courier.accepted, 1)
        assert update_id not in busy.known
    await busy.answer(anna)
    assert update_id in courier.accepted and update_id in busy.known
    assert [attempt.update_id for attempt in courier.attempts].count(update_id) == 1
    busy.check()


async def test_updates_that_come_again_change_nothing(busy: WebhookTown) -> None:
    first = busy.fake.queue.last_id + 1
    anna = await busy.parent("Anna")
    before = texts(anna)
    numbers = range(first, busy.fake.queue.last_id + 1)
    for number in numbers:
        await busy.fake.redeliver(number)
    assert await busy.fake.wait_for(lambda: not len(busy.fake.queue), 10)
    await busy.walk(anna, ["/menu"])
    brought = Counter(attempt.update_id for attempt in busy.fake.courier.attempts)
    assert [brought[number] for number in numbers] == [2] * len(numbers)
    assert texts(anna)[:-1] == before
    await anna.answered()
    busy.check()


async def test_an_update_that_comes_ten_times_at_once_is_answered_once(busy: WebhookTown) -> None:
    anna = busy.fake.user("Anna")
    sent = await anna.send("/start")
    await busy.answer(anna)
    already = len(texts(anna))
    again = json.dumps({"update_id": 900_000_001, "message": sent.json})
    assert await asyncio.gather(*(busy.ask(data=again) for _ in range(10))) == [(200, "")] * 10
    await busy.walk(anna, ["/help"])
    assert len(texts(anna)) == already + 2
    busy.check()


@pytest.mark.slow
async def test_from_webhook_to_polling_and_back_nothing_is_lost(town: WebhookTown) -> None:
    anna = town.fake.user("Anna")
    async with town.at_work() as bot:
        await town.walk(anna, (f"/start {town.school.parents}", "=nl"))
        assert await bot.stop() == 0
    await press(anna, "ja")
    async with town.place.serve(webhook_url="") as bot:
        await town.answer(anna)
        assert await bot.stop() == 0
    assert town.fake.webhook is None
    await press(anna, "za10")
    async with town.at_work() as bot:
        await town.answer(anna)
        await reply(anna, "🏠")
        await town.walk(anna, ["/menu"])
        assert await bot.stop() == 0
    assert len(texts(anna)) == 6
    assert not len(town.fake.queue)
    await anna.answered()


# ---- beginning
async def test_telegram_is_told_of_the_webhook_when_the_door_is_open(town: WebhookTown) -> None:
    anna = town.fake.user("Anna")
    await anna.send("/start")
    async with town.at_work() as bot:
        await town.answer(anna)
        assert await bot.stop() == 0
    assert [attempt.status for attempt in town.fake.courier.attempts] == [200]


async def test_where_the_port_is_taken_the_bot_says_so_in_one_line_and_telegram_is_told_nothing(town: WebhookTown) -> None:
    with socket.create_server(address_of(town.place.settings["listen"])):
        async with town.place.serve() as bot:
            assert await bot.ended() == 2
    assert bot.lines[-1].startswith("samenspraak: SAMENSPRAAK_LISTEN: ")
    assert town.fake.webhook is None


async def test_a_token_that_is_refused_at_the_door_ends_the_bot_with_one_line(town: WebhookTown) -> None:
    town.fake.fail("setWebhook", 1, 401, "Unauthorized")
    async with town.place.serve() as bot:
        assert await bot.ended() == 2
    assert bot.lines[-1] == "samenspraak: SAMENSPRAAK_TELEGRAM_TOKEN is refused by Telegram"


async def test_the_page_of_a_class_is_there_for_everybody_beside_the_updates(busy: WebhookTown, school: School) -> None:
    code = school.parents
    status, html = await busy.ask("GET", f"/k/{code}?lang=tr", secret=None)
    assert (status, "Çocuğunuza şunu sorun:" in html, code in html) == (200, True, True)
    assert (await busy.ask("GET", "/k/bbbb-bbbb-bbbb-bbbb-bbbb", secret=None))[0] == 404
