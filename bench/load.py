"""Telegram under load: people who talk by webhook, and the Bot API they are answered through. Plain sockets, so that it is not the bottleneck."""

import asyncio
import json
import re
from collections.abc import AsyncIterator, Callable, Collection, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from itertools import count, cycle
from random import Random
from time import perf_counter, time
from urllib.parse import unquote_plus

BOT = 123456789
TOKEN = f"{BOT}:AAbench-bench-bench-bench-bench-12"
PATH = "/bench-path-0123456789"
SECRET = "bench-secret-0123456789-0123456789-0123"
ME = {"id": BOT, "is_bot": True, "first_name": "Samenspraak", "username": "samenspraak_bot", "can_join_groups": False}
LENGTH = re.compile(rb"\r\ncontent-length: *(\d+)", re.IGNORECASE)
CHUNKED = re.compile(rb"\r\ntransfer-encoding: *chunked", re.IGNORECASE)
CHAT = re.compile(rb'chat_id(?:=|" *: *"?|"\r\n(?:[^\r\n]+\r\n)*\r\n)(\d+)')  # in a form, in JSON, in parts
ACCEPTED = 200
NUMBERS = count(1)  # of updates and messages: never the same, also not at a bot that is started again
PATIENCE = 20.0  # seconds for an answer; who waits longer has lost it
STARTING = 60.0  # seconds until a process listens, however busy the machine is


@dataclass(frozen=True, slots=True)
class Call:
    """A call of the Bot API, as it arrived."""

    method: str
    body: bytes
    at: float  # seconds on `perf_counter`

    @property
    def chat(self) -> int:
        """Whom it is for; 0 where it names nobody."""
        found = CHAT.search(self.body)
        return int(found[1]) if found else 0

    def field(self, name: str) -> str:
        """One of its parameters; empty where it is not there."""
        if self.body.startswith(b"{"):
            value = json.loads(self.body).get(name, "")
            return value if isinstance(value, str) else json.dumps(value)
        if form := re.search(rb"(?:^|&)%b=([^&\r\n]*)" % name.encode(), self.body):
            return unquote_plus(form[1].decode())
        part = re.search(rb'name="%b"\r\n(?:[^\r\n]+\r\n)*\r\n(.*?)\r\n--' % name.encode(), self.body, re.DOTALL)
        return part[1].decode() if part else ""


def whole(buffer: bytes) -> tuple[bytes, bytes, int] | None:
    """The head and the body of the HTTP message a buffer begins with, and how long it is; None while some of it is still on its way."""
    end = buffer.find(b"\r\n\r\n")
    if end < 0:
        return None
    head, begin = buffer[: end + 2], end + 4
    if length := LENGTH.search(head):
        stop = begin + int(length[1])
        return (head, buffer[begin:stop], stop) if len(buffer) >= stop else None
    if CHUNKED.search(head):
        stop = buffer.find(b"0\r\n\r\n", begin)
        return (head, buffer[begin:stop], stop + 5) if stop >= 0 else None
    return head, b"", begin


class _Api(asyncio.Protocol):
    """One connection of a bot to the Bot API: each call is answered after `delay` seconds."""

    def __init__(self, load: "Load") -> None:
        self._load, self._buffer = load, b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        at = perf_counter()
        self._buffer += data
        while (found := whole(self._buffer)) is not None:
            head, body, length = found
            self._buffer = self._buffer[length:]
            call = Call(head[: head.index(b" HTTP/")].rpartition(b"/")[2].decode(), body, at)
            talk, answer = self._load.called(call)
            asyncio.get_running_loop().call_later(self._load.delay, self._answer, talk, answer)

    def _answer(self, talk: "Talk | None", answer: bytes) -> None:
        self._transport.write(b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%b" % (len(answer), answer))
        if talk is not None:
            talk.seen()


class _Hook(asyncio.Protocol):
    """One connection of Telegram to the bot: an update at a time, answered with a status."""

    def __init__(self) -> None:
        self._buffer = b""
        self._waiting: asyncio.Future[int] | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self.transport, self.port = transport, int(transport.get_extra_info("peername")[1])

    def data_received(self, data: bytes) -> None:
        self._buffer += data
        found = whole(self._buffer)
        if found is not None and self._waiting is not None:
            self._buffer = b""
            self._waiting.set_result(int(found[0][9:12]))
            self._waiting = None

    def connection_lost(self, _: Exception | None) -> None:
        if self._waiting is not None and not self._waiting.done():
            self._waiting.set_result(0)

    def post(self, update: bytes) -> "asyncio.Future[int]":
        """The status of the answer; 0 where the connection broke. Raises ConnectionError where it did before."""
        if self.transport.is_closing():
            raise ConnectionError("the bot closed a connection, or ended")
        self._waiting = waiting = asyncio.get_running_loop().create_future()
        head = f"POST {PATH} HTTP/1.1\r\nHost: bench\r\nContent-Type: application/json\r\nX-Telegram-Bot-Api-Secret-Token: {SECRET}\r\n"
        self.transport.write(b"%bContent-Length: %d\r\n\r\n%b" % (head.encode(), len(update), update))
        return waiting


@dataclass(frozen=True, slots=True)
class Step:
    """What a person does: types `words`, or presses the button `pressed` (counted from 0) under the last message.

    What is answered: one message, with these rows of labels under it.
    """

    words: str
    pressed: int
    text: str = ""
    labels: tuple[tuple[str, ...], ...] = ()


class Talk:
    """One person at a time, who goes through the steps; then the next person."""

    def __init__(self, load: "Load", hooks: list[_Hook]) -> None:
        """`hooks`: connections to the bot's processes, which get an update each in turn."""
        self._load, self._hooks, self._turns = load, hooks, cycle(range(len(hooks)))
        self._said: Call | None = None
        self._message = 0  # its number
        self._arrived = asyncio.Event()

    async def walk(self, person: int) -> None:
        """All steps of one person. Whoever gets no answer goes no further."""
        chance = Random(person)
        for number, step in enumerate(self._load.steps):
            if self._load.stopping or not await self._take(person, step, number):
                return
            await asyncio.sleep(self._load.pause * chance.uniform(0.5, 1.5))  # or who once waited together would go on to come together

    async def post(self, update: bytes) -> int:
        """The status of the answer. A connection on which nothing came for so long that the bot closed it is opened once more, as Telegram does."""
        turn = next(self._turns)
        if self._hooks[turn].transport.is_closing():
            self._hooks[turn] = await self._load.connected(self._hooks[turn].port) or self._hooks[turn]
        return await self._hooks[turn].post(update)

    async def _take(self, person: int, step: Step, number: int) -> bool:
        load = self._load
        update = load.update(person, step, self._said, self._message)
        self._said = None
        self._arrived.clear()
        load.waiting[person] = self, number
        begin = perf_counter()
        load.posted += 1
        try:
            async with asyncio.timeout(PATIENCE):
                status = await self.post(update)
                if status != ACCEPTED:
                    load.refused += 1
                    return False
                await self._arrived.wait()
        except TimeoutError:
            load.lost += 1
            return False
        finally:
            load.waiting.pop(person, None)
        assert self._said is not None
        load.answered.append((self._said.at, self._said.at - begin))
        if not load.first.done():
            load.first.set_result(None)
        return True

    def said(self, call: Call, message: int) -> bool:
        """The bot's message arrived at Telegram. Whether it was the first since the person's last step."""
        if self._said is not None:
            return False
        self._said, self._message = call, message
        return True

    def seen(self) -> None:
        """The person's app shows it."""
        self._arrived.set()


@dataclass
class Load:
    """Telegram, with people who take these steps at the bot that listens at `bot` (host, port).

    also: ports at which more of its processes listen; delay: seconds each call takes; pause: seconds between what a person sees and does, on average;
    says: the methods that count as an answer.
    """

    steps: tuple[Step, ...]
    bot: tuple[str, int]
    delay: float = 0.05
    pause: float = 0.015
    says: Collection[str] = ("sendMessage",)
    also: Sequence[int] = ()
    posted: int = 0
    lost: int = 0  # no answer within `PATIENCE`
    refused: int = 0  # the update was not acknowledged
    twice: int = 0  # messages nobody waited for
    stopping: bool = False
    answered: list[tuple[float, float]] = field(default_factory=list)  # when, and seconds since the update left
    calls: list[tuple[float, str]] = field(default_factory=list)  # when, and the method
    waiting: dict[int, tuple[Talk, int]] = field(default_factory=dict)
    heard: Callable[[Call], None] | None = None  # is told of every call

    async def __aenter__(self) -> "Load":
        loop = asyncio.get_running_loop()
        self._server = await loop.create_server(lambda: _Api(self), "127.0.0.1", 0, backlog=512)
        self.port: int = self._server.sockets[0].getsockname()[1]
        self.first: asyncio.Future[None] = loop.create_future()  # done with the first answer
        self._shown = [*map(_shown, self.steps), _shown(Step("", 0))]  # the last is for a message that belongs to no step
        return self

    async def __aexit__(self, *_: object) -> None:
        self._server.close()

    @property
    def url(self) -> str:
        """The root of the Bot API."""
        return f"http://127.0.0.1:{self.port}"

    @asynccontextmanager
    async def talk(self) -> AsyncIterator[Talk]:
        """A connection to each process of the bot, as soon as it listens. Raises TimeoutError where it never does."""
        hooks: list[_Hook] = []
        async with asyncio.timeout(STARTING):
            for port in (self.bot[1], *self.also):
                while (hook := await self.connected(port)) is None:  # noqa: ASYNC110  # another process makes it so
                    await asyncio.sleep(0.005)
                hooks.append(hook)
        try:
            yield Talk(self, hooks)
        finally:
            for hook in hooks:
                hook.transport.close()

    async def connected(self, port: int) -> _Hook | None:
        """A connection to the process at this port; None where it does not listen."""
        try:
            return (await asyncio.get_running_loop().create_connection(_Hook, self.bot[0], port))[1]
        except OSError:
            return None

    # ---- what goes out
    def update(self, person: int, step: Step, said: Call | None, message: int) -> bytes:
        """The step as Telegram brings it."""
        id = next(NUMBERS)
        who = f'{{"id":{person},"is_bot":false,"first_name":"Sanne","language_code":"nl"}}'
        chat = f'{{"id":{person},"type":"private","first_name":"Sanne"}}'
        if step.words:
            length = len(step.words.split()[0])
            command = f',"entities":[{{"type":"bot_command","offset":0,"length":{length}}}]' if step.words.startswith("/") else ""
            words = f'"text":{json.dumps(step.words)}{command}'
            told = f'"message":{{"message_id":{next(NUMBERS)},"date":{int(time())},"from":{who},"chat":{chat},{words}}}'
        else:
            assert said is not None
            keyboard = said.field("reply_markup")
            buttons = re.findall(r'"callback_data": ?("(?:[^"\\]|\\.)*")', keyboard)
            assert step.pressed < len(buttons), f"no button to press under: {said.field('text')}"
            data = buttons[step.pressed]
            shown = f'{{"message_id":{message},"date":1795000000,"from":{json.dumps(ME)},"chat":{chat},"text":"…","reply_markup":{keyboard}}}'
            told = f'"callback_query":{{"id":"{id}","from":{who},"message":{shown},"chat_instance":"{person}","data":{data}}}'
        return f'{{"update_id":{id},{told}}}'.encode()

    # ---- what comes in
    def called(self, call: Call) -> tuple[Talk | None, bytes]:
        """The talk that has its answer by this call, and what the Bot API says to it."""
        self.calls.append((call.at, call.method))
        if self.heard is not None:
            self.heard(call)
        if call.method == "getMe":
            return None, json.dumps({"ok": True, "result": ME}).encode()
        if call.method not in ("sendMessage", "editMessageText"):
            return None, b'{"ok":true,"result":true}'
        person, message = call.chat, next(NUMBERS)
        talk, number = self.waiting.get(person, (None, -1))
        if call.method not in self.says:
            talk = None  # a message of before that looks different now
        elif talk is None or not talk.said(call, message):
            self.twice += 1
        return talk, b'{"ok":true,"result":{"message_id":%d,"date":1795000000,"chat":{"id":%d,"type":"private","first_name":"Sanne"},%b}}' % (
            message,
            person,
            self._shown[number],
        )


def _shown(step: Step) -> bytes:
    """A message as the Bot API gives it back, from its sender on."""
    buttons = [[{"text": label, "callback_data": f"12345:12:{number}"} for number, label in enumerate(row)] for row in step.labels]
    shown = {"from": ME, "text": step.text or "…"} | ({"reply_markup": {"inline_keyboard": buttons}} if buttons else {})
    return json.dumps(shown)[1:-1].encode()
