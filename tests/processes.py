"""The real processes: commands as somebody types them, and the bot as it is served. Everything they print is kept and looked at."""

import asyncio
import os
import re
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, suppress
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import partial
from html import unescape
from io import StringIO
from pathlib import Path
from tempfile import TemporaryFile
from typing import Self, TypeVar
from zoneinfo import ZoneInfo

from canary import Printed
from commands import reader
from fakes import Button, FakeTelegram, Message, Tap, User
from fakes.chats import PATIENCE

from bench.machine import free_port
from bot.app import App
from bot.content import Content
from bot.texts import TAG
from bot.tour import Scene, TourFace

ROOT = Path(__file__).parent.parent
DATABASE = "samenspraak.db"
LIMIT = 60  # seconds a command may take on a busy machine
Left = TypeVar("Left")
CODE = re.compile(r"^in the terminal: /start ([a-z2-9]{4}(?:-[a-z2-9]{4}){4})$", re.MULTILINE)


@dataclass(frozen=True)
class Done:
    """What a command left behind."""

    code: int
    out: str
    err: str

    @property
    def complaint(self) -> str:
        """The one line on standard error; more lines, such as a traceback, fail here."""
        lines = self.err.splitlines()
        assert len(lines) == 1, f"one line was expected, not:\n{self.err}"
        return lines[0]

    def succeeded(self) -> Self:
        assert self.code == 0, f"exit {self.code}\n{self.out}\n{self.err}"
        return self


@dataclass
class Place:
    """A folder where commands run, with a clean environment and these settings (SAMENSPRAAK_…)."""

    folder: Path
    settings: dict[str, str] = field(default_factory=dict)
    printed: list[str] = field(default_factory=Printed)

    variables: dict[str, str] = field(default_factory=dict)  # others than ours

    def environment(self, **settings: str) -> dict[str, str]:
        clean = {"PATH": os.environ["PATH"], "HOME": str(self.folder), "LANG": "C.UTF-8", "PYTHONPATH": str(ROOT)}
        return clean | self.variables | {f"SAMENSPRAAK_{name.upper()}": value for name, value in (self.settings | settings).items()}

    def run(self, *words: str, typed: str | bytes = b"", **settings: str) -> Done:
        """`samenspraak WORDS`, with these lines typed."""
        typed, environment = typed.encode() if isinstance(typed, str) else typed, self.environment(**settings)
        run = self._run_anew if self.variables else self._run_at_once
        code, *printed = run(words, typed, environment)
        out, err = (each.decode() for each in printed)
        self.printed += [out, err]
        return Done(code, out, err)

    def _run_at_once(self, words: Sequence[str], typed: bytes, environment: dict[str, str]) -> tuple[int, bytes, bytes]:
        with TemporaryFile() as given, TemporaryFile() as out, TemporaryFile() as err:
            given.write(typed)
            given.seek(0)
            code = reader().begin(words, self.folder, environment, [file.fileno() for file in (given, out, err)]).ended(LIMIT)
            for file in (out, err):
                file.seek(0)
            return code, out.read(), err.read()

    def _run_anew(self, words: Sequence[str], typed: bytes, environment: dict[str, str]) -> tuple[int, bytes, bytes]:
        """With an interpreter of its own, which looks at the environment itself."""
        command = [sys.executable, "-m", "bot", *words]
        done = subprocess.run(command, input=typed, cwd=self.folder, env=environment, capture_output=True, check=False, timeout=LIMIT)
        return done.returncode, done.stdout, done.stderr

    def run_each(self, *commands: Sequence[str], **settings: str) -> list[Done]:
        """Several commands at the same time."""
        return together(*(partial(self.run, *words, **settings) for words in commands))

    async def beside(self, *words: str, typed: str | bytes = b"", **settings: str) -> Done:
        """The same, while this test goes on being Telegram."""
        return await asyncio.to_thread(lambda: self.run(*words, typed=typed, **settings))

    def serve(self, **settings: str) -> "Serving":
        return Serving(self, settings)

    def check(self) -> None:
        """Nothing that was printed holds a traceback; the canary looks after tokens."""
        for text in self.printed:
            assert "Traceback" not in text, text


class Serving:
    """`samenspraak serve` at work: `async with place.serve() as bot`. What was not stopped is killed in the end."""

    def __init__(self, place: Place, settings: dict[str, str]) -> None:
        self._place, self._settings = place, settings
        self.lines: list[str] = []
        self._more = asyncio.Condition()

    async def __aenter__(self) -> Self:
        environment, (saying, said), nothing = self._place.environment(**self._settings), os.pipe(), os.open(os.devnull, os.O_RDONLY)
        self._begun = await asyncio.to_thread(reader().begin, ["serve"], self._place.folder, environment, (nothing, said, said))
        os.close(nothing)
        os.close(said)
        self._code = asyncio.create_task(asyncio.to_thread(self._begun.ended))
        self._reading = asyncio.create_task(self._read(saying))
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.kill()

    async def _read(self, saying: int) -> None:
        lines = asyncio.StreamReader()
        transport, _ = await asyncio.get_running_loop().connect_read_pipe(lambda: asyncio.StreamReaderProtocol(lines), os.fdopen(saying, "rb"))
        async for line in lines:
            async with self._more:
                self.lines.append(line.decode().rstrip("\n"))
                self._place.printed.append(self.lines[-1])
                self._more.notify_all()
        transport.close()

    @property
    def running(self) -> bool:
        return not self._code.done()

    async def says(self, words: str, timeout: float = PATIENCE) -> str:
        """Waits for a line with these words."""

        def found() -> str | None:
            return next((line for line in self.lines if words in line), None)

        try:
            async with asyncio.timeout(timeout), self._more:
                line = await self._more.wait_for(found)
        except TimeoutError:
            raise AssertionError(f"{words!r} was not said within {timeout} s, but: {self.lines}") from None
        assert line is not None
        return line

    async def at_work(self) -> Self:
        await self.says("is at work")
        return self

    async def ended(self, timeout: float = PATIENCE) -> int:
        """Waits until it has ended, and gives its exit code."""
        async with asyncio.timeout(timeout):
            code = await asyncio.shield(self._code)
            await asyncio.shield(self._reading)
        return code

    async def stop(self, timeout: float = PATIENCE) -> int:
        """Asks it to stop, as a service manager does."""
        os.kill(self._begun.pid, signal.SIGTERM)
        return await self.ended(timeout)

    async def kill(self) -> None:
        """kill -9: no time for anything."""
        if self.running:
            with suppress(ProcessLookupError):  # it has ended already
                os.kill(self._begun.pid, signal.SIGKILL)
        await self.ended()


@dataclass(frozen=True)
class School:
    """A school made by the commands: its database, and the codes they printed."""

    database: Path
    parents: str
    teacher: str  # works once

    @classmethod
    def founded(cls, folder: Path) -> "School":
        place = Place(folder)
        place.run("school", "add", "De Regenboog", "--region", "midden").succeeded()
        parents = code_of(place.run("class", "add", "Groep 5b", "--band", "groep-3-5"))
        teacher = code_of(place.run("invite", "teacher", "--class", "Groep 5b"))
        place.check()
        return cls(folder / DATABASE, parents, teacher)

    def copied(self, folder: Path, **settings: str) -> Place:
        """A place that works on a copy of this school."""
        shutil.copy(self.database, folder / DATABASE)
        return Place(folder, settings)


def together(*runs: Callable[[], Left]) -> list[Left]:
    """Runs them at the same time; what they left behind, in this order."""
    with ThreadPoolExecutor(4) as pool:
        return [running.result() for running in [pool.submit(run) for run in runs]]


def code_of(done: Done) -> str:
    """The invitation a command printed."""
    found = CODE.search(done.succeeded().out)
    assert found is not None, done
    return found[1]


async def until(true: Callable[[], object], timeout: float = PATIENCE) -> None:
    """Waits until this is so, of something that can't tell us."""
    async with asyncio.timeout(timeout):
        while not true():  # noqa: ASYNC110  # another process makes it so
            await asyncio.sleep(0.01)


def waiting(database: Path, person: int) -> int:
    """How many messages wait in the outbox for the person of this account."""
    query = "SELECT count(*) FROM outbox JOIN person ON person.id = person_id WHERE key LIKE ?"
    with closing(sqlite3.connect(database)) as connection:
        return connection.execute(query, (f"%:{person}",)).fetchone()[0]


def closed_port() -> str:
    """An address where nobody listens."""
    return f"http://127.0.0.1:{free_port()}"


def telegram(fake: FakeTelegram) -> dict[str, str]:
    """The settings with which the bot talks to this Telegram."""
    return {"telegram_token": fake.TOKEN, "telegram_api_url": fake.url}


# ---- what people do and see
async def reply(person: User, words: str = "", timeout: float = PATIENCE) -> Message:
    """What the bot answered to the last thing this person did; that it stays on the card as a record is no answer."""

    def answered() -> list[Message]:
        return [each for each in person.messages if each.from_bot and each.change > person._last_act and not is_record(each)]

    await person.world.wait_for(answered, timeout)
    return await person.sees(words, timeout, fresh=True)


def is_record(message: Message) -> bool:
    """Whether this is a question that was answered by a tap, and looks like that since."""
    return "edit_date" in message.json and not message.buttons


async def press(person: User, choice: str, timeout: float = PATIENCE) -> Tap:
    """Presses the button of this choice, when the bot shows it in answer to what the person did last."""

    def shown() -> tuple[Message, Button] | None:
        messages = [message for message in reversed(person.messages) if message.change > person._last_act]
        return next(((message, button) for message in messages for button in message.buttons if is_of(choice, button.data or "")), None)

    found = await person.world.wait_for(shown, timeout)
    assert found is not None, f"no button {choice!r} on the screen within {timeout} s:\n{person.screen()}"
    return await person.tap_old(found[0], found[1].label)


def promised(person: User) -> date:
    """The day of the moment that the bot told this person last."""
    moments = [argument.split()[0] for message in person.messages for tag, _, _, argument in message.source.marks if tag == b"tg-time"]
    assert moments, person.screen()
    return datetime.fromtimestamp(int(moments[-1]), ZoneInfo("Europe/Amsterdam")).date()


def is_of(choice: str, data: str) -> bool:
    """Whether a button is the one of this choice, this item of a list, or this command."""
    return data.endswith((f":{choice}", f":={choice}", f"/{choice}"))


def as_numbers(content: Content, scenes: Sequence[Scene]) -> list[list[str]]:
    """The same scenes for `chat --json`: `=choice` becomes the number of that button, `#2`."""
    with tempfile.TemporaryDirectory() as folder:
        moment = [scenes[0].at]
        app = App(f"sqlite:///{folder}/numbers.db", lambda: moment[0], content)
        app.prepare(with_demo=True)
        numbered = [asyncio.run(_numbers(app, scene, moment)) for scene in scenes]
        app.store.close()
    return numbered


async def _numbers(app: App, scene: Scene, moment: list[datetime]) -> list[str]:
    moment[0] = scene.at
    face = TourFace(StringIO(), ())
    chat = app.chat(scene.person, face)
    await chat.open()
    numbers = []
    for line in scene.lines:
        incoming = face.incoming(chat.key, line)
        data = [button.data for button in face.buttons]
        numbers.append(f"#{data.index(incoming.pressed) + 1}" if incoming.pressed else line)
        await chat.say(incoming)
    return numbers


# ---- the words of the house, wherever their wording goes
def house_word(content: Content) -> Callable[..., str]:
    """`word("tr", "choose_button")` as it is seen on a screen."""
    texts = content.translated
    return lambda language, key, **values: unescape(TAG.sub("", texts.say(language, content.wording[key], values)))
