"""Somebody who sends whatever they like to the webhook: updates of every shape, through the real server to the real conversation.

With the fuzzer `atheris` beside what the tests need, `python tests/attacker.py 300` looks for 300 seconds for updates that reach code
no update before reached. It is in no list of requirements: it has wheels for few systems, and the tests take the same updates from hypothesis.
"""

import asyncio
import gc
import json
import logging
import sqlite3
import sys
import tempfile
from collections.abc import Callable, Coroutine, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager, suppress
from dataclasses import replace
from pathlib import Path
from random import Random
from types import FunctionType, SimpleNamespace
from typing import Any

from fakes.html import parse
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from sounds import voice
from sqlalchemy import select
from stage import ZONE, Clock, Ears, add_class, add_plan, class_called, drawn, invitation, shipped

from bot.app import App
from bot.asking import Unfetched, Unheard
from bot.channels.bot import TelegramBot
from bot.channels.channel import Incoming, Outgoing
from bot.channels.webhook import HEADER, application
from bot.home.moments import Moment
from bot.records import TEACHER, VOICE
from bot.school.codes import hashed
from bot.school.kept import FORMAT
from bot.store.tables import metadata, outbox, person

BOT = 123456
TOKEN = f"{BOT}:kanarie-in-een-kolenmijn-0123456789"
PATH, SECRET = "/kanarie-pad-0123456789", "Kanarie-geheim_0123456789-abcdefgh"
VICTIM = 1001
STRANGER, GUEST, PARENT, WRITER, REHEARSER, BRINGER, SPEAKER = ATTACKERS = (2001, 2002, 2003, 2004, 2005, 2006, 2007)
WORDS = ("Aubergine", "Waterkers", "Venkel")  # in the victims' plan, in what they are typing, and the code to their plan
COUNTS = ("fact", "seen", "tally", "slot", "rate")  # of nobody
FILES = {"stem": voice(3), "zip": b"PK\3\4" + bytes(60), "leeg": b"", "lang": voice(61), "half": voice(3)[:-1], "groot": bytes(1_000_001)}
PLAN = {"dialogue": "tegenvallende_resultaten", "entries": [{"place": "tegenvallende_resultaten:plan.feiten", "answer": "<b>Sem"}]}
FILES |= {"plannen": json.dumps({"format": FORMAT, "plans": [PLAN, PLAN, {}, None]}).encode(), "diep": b'{"plans": ' + b"[" * 100_000, "json": b"{}"}
LONGEST = 4096  # characters in a message of Telegram's
TOGETHER = 20  # updates that are sent into one world
MEMORY = Path("/dev/shm")  # a folder without a disk, where there is one: a hundred thousand commits would be a test of the disk

Rows = dict[str, set[tuple[Any, ...]]]


def deaf(app: App) -> TelegramBot:
    """A bot without a network: to all that it tells Telegram beside a turn the answer is yes."""

    async def yes(*_: object) -> dict[str, Any]:
        return {}

    bot = TelegramBot(TOKEN, "http://localhost", "Alleen in een eigen chat.", lambda: app.clock().timestamp())
    bot.api = SimpleNamespace(id=BOT, base_url="", request=SimpleNamespace(post=yes), send_message=yes, leave_chat=yes)  # type: ignore[assignment]  # an API that says yes to all
    bot.talk = Turns(app)
    return bot


class Turns:
    """The conversation behind it: every turn is taken, and what is said waits in the outbox."""

    def __init__(self, app: App) -> None:
        self.app = app

    async def receive(self, incoming: Incoming) -> tuple[Callable[[], Coroutine[Any, Any, object]], Outgoing | None]:
        take = self.app.conversation.receive
        try:
            take(incoming)
        except Unheard:
            take(incoming, ())
        except Unfetched as unfetched:
            content = FILES.get(unfetched.attached.reference)
            take(
                replace(incoming, other="lost", attached=None)
                if content is None
                else replace(incoming, attached=replace(unfetched.attached, content=content))
            )
        return nothing, None

    async def flush(self, person: str) -> None: ...

    async def restarting(self, person: str) -> None: ...


async def nothing() -> None: ...


class Failures(logging.Handler):
    """What the program says of faults of its own."""

    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.heard: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.heard.append(record.getMessage())


class Siege:
    """A school with people in it, and seven who attack: a stranger, a guest, a parent, three teachers of another school, and who records cards."""

    def __init__(self, folder: Path) -> None:
        self.file, self.clock, self.loop = folder / "school.db", Clock(), asyncio.new_event_loop()
        self.app = App(f"sqlite:///{self.file}", self.clock, shipped(), drawn(), Ears())
        self.app.prepare(with_demo=True)
        self.failures, self.number, self.worlds, self.sent, self.bot = Failures(), 0, 0, 0, deaf(self.app)
        logging.getLogger("bot").addHandler(self.failures)
        self._victims()
        self.victims = {row.id for row in self._select(person)}
        self._attackers()
        self.answer = self.victim_says("/help")
        self.theirs = self.rows()
        self.last = max(row.id for row in self._select(outbox))
        self.data = sorted({button.data for each in (VICTIM, *ATTACKERS) for message in self.told(each) for button in message.buttons})
        assert not self.failures.heard
        keys = self.file.with_suffix(".keys.db")  # too, or who erased everything in one world could not be read in the next
        self.pristine = {file: file.with_suffix(".pristine") for file in (self.file, keys)}
        for file, pristine in self.pristine.items():
            copied(file, pristine)

    def close(self) -> None:
        logging.getLogger("bot").removeHandler(self.failures)
        self.loop.run_until_complete(self.errands())
        self.loop.close()
        self.app.store.close()

    # ---- who is there
    def _victims(self) -> None:
        plan = add_plan(self.app, "sanne", {"feiten": WORDS[0]})
        with self.app.store.transaction() as records:
            ours, victim = class_called(records, "Groep 5b"), records.person(key(VICTIM))
            records.set_language(victim.id, "nl")
            records.add_role(victim.id, TEACHER, ours.school_id, ours.id)
            records.subscribe(victim.id, ours.id, Moment(6, 600, ZONE.key), "test", self.clock())
            records.add_share(plan, hashed(WORDS[2]), self.clock.now.replace(year=2027))
        for words in ("/voorbereiden", "Tegenvallende resultaten", "Sem", "1", WORDS[1]):
            self.says(VICTIM, words)

    def _attackers(self) -> None:
        other = add_class(self.app, "Klas", region="zuid")
        for each in (WRITER, REHEARSER, BRINGER):
            with self.app.store.transaction() as records:
                records.set_language(records.person(key(each)).id, "nl")
                records.add_role(records.person(key(each)).id, TEACHER, other.school_id, other.id)
        invitation(self.app, VOICE, "WELKOM-STEM", "Groep 5b")
        self.says(GUEST, "/start", "Nederlands")
        self.says(PARENT, "/start demo5b", "Nederlands", "Ja, ik doe mee", "Zaterdag 10:00")
        self.says(WRITER, "/voorbereiden", "Tegenvallende resultaten", "Sem", "1")
        self.says(REHEARSER, "/oefenen", "1", "1", "1", "1")
        self.says(BRINGER, "/meebrengen")
        self.says(SPEAKER, "/start WELKOM-STEM", "Nederlands", "Kaart inspreken", "Soomaali")

    # ---- what they do
    def says(self, who: int, *texts: str) -> None:
        for text in texts:
            assert self.post(json.dumps(said(who, text=text)).encode()) == 200

    def victim_says(self, text: str) -> str:
        """What the victim hears."""
        already = len(self.told(VICTIM))
        self.says(VICTIM, text)
        return repr([(message.html, [button.label for button in message.buttons]) for message in self.told(VICTIM)[already:]])

    def post(self, body: bytes) -> int:
        """What the server answers to Telegram."""
        status = 0

        async def receive() -> dict[str, Any]:
            return {"type": "http.request", "body": body, "more_body": False}

        async def send(message: Mapping[str, Any]) -> None:
            nonlocal status
            status = message.get("status", status)

        headers = [(HEADER.lower().encode(), SECRET.encode()), (b"content-length", str(len(body)).encode())]
        scope = {"type": "http", "method": "POST", "path": PATH, "query_string": b"", "headers": headers}
        server = application({PATH: self.bot}, SECRET, None)  # type: ignore[arg-type]  # nobody watches
        self.loop.run_until_complete(server(scope, receive, send))
        return status

    @property
    def bot_name(self) -> str:
        """As it stands in the keys of its people."""
        return f"telegram:{BOT}"

    async def errands(self) -> None:
        """What the bot does beside its turns, to its end."""
        await asyncio.gather(*self.bot._errands)

    def attack(self, bodies: Sequence[Any]) -> None:
        """All of them, into the same world; and then everything is as it has to be."""
        self.begin()
        for each in bodies:
            body = self.written(each)
            status, self.sent = self.post(body), self.sent + 1
            assert status in (200, 400, 413), (status, body)
            if beyond(each):
                self.failures.heard.clear()
            assert not self.failures.heard, (self.failures.heard, body)
        rows = self.rows()
        assert rows == self.theirs, f"of somebody else changed: {[name for name in rows if rows[name] != self.theirs[name]]}"
        typed = repr(bodies)  # a code that somebody guesses, and calls a class by, they may read back
        for message in self.told(after=self.last):
            words = parse(message.html)
            assert len(words) <= LONGEST
            assert not [secret for secret in WORDS if secret in words and secret not in typed], "something of somebody else was told"
        assert self.victim_says("/help") == self.answer

    def begin(self) -> None:
        """As it was before anybody attacked."""
        self.loop.run_until_complete(self.errands())
        self.bot, self.number, self.worlds = deaf(self.app), 1_000_000, self.worlds + 1
        self.failures.heard.clear()
        for file, pristine in self.pristine.items():
            copied(pristine, file)

    def written(self, each: Any) -> bytes:
        """The body of a request: JSON; where an update wants a number, with the next one, and where a button is meant, with what it sends back."""
        if isinstance(each, bytes):
            return each
        if isinstance(each, dict) and each.get("update_id") == NEXT:
            self.number += 1
            each = {**each, "update_id": self.number}
        tap = each.get("callback_query") if isinstance(each, dict) else None
        if isinstance(tap, dict) and isinstance(tap.get("data"), int) and isinstance(tap.get("from"), dict):
            offered = [button.data for message in self.told(tap["from"].get("id"))[-1:] for button in message.buttons] or self.data
            each = {**each, "callback_query": {**tap, "data": offered[tap["data"] % len(offered)]}}
        return json.dumps(each).encode()

    # ---- what came of it
    def told(self, who: Any = None, after: int = 0) -> list[Outgoing]:
        """What waits for this person, or for everybody but the victims, oldest first."""
        whom = outbox.c.person_id.not_in(self.victims) if who is None else person.c.key == key(who)
        query = select(outbox).join(person, person.c.id == outbox.c.person_id).where(whom, outbox.c.id > after).order_by(outbox.c.id)
        with self.app.store.transaction() as records:
            messages = [records.sealing.open(row.person_id, row.message) for row in records.connection.execute(query)]
        return [message for message in map(Outgoing.from_json, messages) if not message.commands]

    def rows(self) -> Rows:
        """All that is the victims', as it stands in the file."""
        with closing(sqlite3.connect(self.file)) as connection:
            connection.row_factory = sqlite3.Row
            return {
                table.name: {tuple(row) for row in connection.execute(f"SELECT * FROM {table.name}") if self._is_theirs(table.name, row)}
                for table in metadata.sorted_tables
                if table.name not in COUNTS
            }

    def _is_theirs(self, table: str, row: sqlite3.Row) -> bool:
        columns = row.keys()
        owner = next((column for column in ("person_id", "made_by") if column in columns), "id" if table == "person" else "")
        if owner:
            return row[owner] in self.victims
        if table == "invitation" and row["kind"] == VOICE:
            return False  # by which one of the attackers came
        if table in ("share", "circle"):
            return True  # none of the attackers has one to begin with, and the victims' is to be seen
        return bool(row["school_id" if "school_id" in columns else "class_id" if "class_id" in columns else "id"] == 1)

    def _select(self, table: Any) -> Sequence[Any]:
        with self.app.store.transaction() as records:
            return records.connection.execute(select(table)).all()


def copied(source: Path, into: Path) -> None:
    with closing(sqlite3.connect(source)) as old, closing(sqlite3.connect(into)) as new:
        old.backup(new)


def beyond(body: Any) -> bool:
    """Whether this has a number that no database takes, and Telegram never gives: whoever sends it may hear that something went wrong."""
    number: object = body.get("update_id") if isinstance(body, dict) else None
    return bool(isinstance(number, int) and number not in range(-(2**63), 2**63))


def key(who: Any) -> str:
    return f"telegram:{BOT}:{who}"


@contextmanager
def siege() -> Iterator[Siege]:
    with tempfile.TemporaryDirectory(dir=MEMORY if MEMORY.exists() else None) as folder:
        made = Siege(Path(folder))
        try:
            yield made
        finally:
            made.close()


# ---- updates of every shape
NEXT = 0  # an update with this number gets the next one
NOW = 1_795_789_800  # on the stage
HOSTILE = (
    *("<b>", "</b>", "<a href='https://elders.example/'>tik</a>", "&lt;", "&#0;", "<script>alert(1)</script>", "\u202egnp.exe", "\u2066\u2066"),
    *("\u2069", "\ud800", "\udfff\ud800", "\0", "\r\n", "\u2028", "e\u0301" * 30, "👩‍👩‍👧‍👦", "ﷺ", "{name}", "{0}", "%s", "${x}", "' OR 1=1 --"),
    *("demo5b", "WELKOM-STEM", "Venkel", "https://t.me/x?start=demo5b", "b7pm-3xqd-9whf-2rty-k4mz", "1", "2", "٣", "9999999999", "stop", "dur"),
    *("../../etc/passwd", "قف", "Ja", "Nederlands", "Sem kwam dinsdag te laat.", "Bel mij op 06-12345678", "vrijdag om half vier", "=1+1"),
)  # fmt: skip
COMMANDS = tuple(
    f"/{name}" for name in (*shipped().commands, "", "bestaatniet", "start demo5b", "start Venkel", "start " + "x" * 64, "START", "help@bot nu", "/")
)
ODD_NUMBERS = (0, -1, 1, 2**31, 2**53 + 1, 2**63 - 1, 2**63, -(2**63) - 1, 10**30, 1.5, float("inf"), float("nan"))
TYPED = (
    st.sampled_from(HOSTILE + COMMANDS)
    | st.text(st.characters(), max_size=40)
    | st.builds(
        lambda each, times: each * times,
        st.sampled_from(("x", "Sem ", "<b>", "\u202e", "👍", "\ud83d", "é", "\n")),
        st.sampled_from((9, 1001, 4097, 20_000)),
    )
)
SCALARS = st.none() | st.booleans() | st.integers(-(2**70), 2**70) | st.sampled_from(ODD_NUMBERS) | TYPED
ANYTHING = st.recursive(SCALARS, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=9), inner, max_size=3), max_leaves=6)
WHO = st.sampled_from(ATTACKERS)
DATES = st.sampled_from((NOW, NOW - 1, NOW - 400 * 86400, NOW + 86400, 0, 1, 2**32 - 1, 2**32))
CHOICES = st.sampled_from(("skip", "back", "pause", "ja", "=1", "=9", "0", "start", "hint", "why", ".", "keep", "feiten")) | st.text(max_size=9)
SMALL = st.integers(0, 30)
DATA = (
    st.integers(0, 30)  # one of the buttons that this person sees now
    | st.builds("{}:{}:{}".format, SMALL, SMALL, CHOICES)
    | st.builds("d{}:{}".format, SMALL, CHOICES)
    | st.builds("/{}".format, st.sampled_from(tuple(shipped().commands)))
    | TYPED
)


def said(who: int, **content: Any) -> dict[str, Any]:
    """A message of this person, as Telegram brings it."""
    chat, sender = {"id": who, "type": "private", "first_name": "A"}, {"id": who, "is_bot": False, "first_name": "A"}
    return {"update_id": said_number(), "message": {"message_id": 7, "date": NOW, "chat": chat, "from": sender, **content}}


def said_number(numbers: Iterator[int] = iter(range(1, 1_000_000_000))) -> int:  # noqa: B008  # one row of numbers, for all
    return 2_000_000_000 + next(numbers)


@st.composite
def valid(draw: st.DrawFn) -> dict[str, Any]:
    """An update as Telegram might bring it, of one of the attackers."""
    who, kind = draw(WHO), draw(st.sampled_from(("message", "message", "callback_query", "callback_query", "edited_message", "my_chat_member")))
    chat = {"id": who, "type": draw(st.sampled_from(("private",) * 9 + ("group", "channel")))}
    sender = {"id": who, "is_bot": False, "first_name": "A"}
    message: dict[str, Any] = {"message_id": 7, "date": draw(DATES), "chat": chat, "from": sender}
    if kind == "callback_query":
        shown = message | {"text": draw(TYPED), "reply_markup": {"inline_keyboard": [[{"text": draw(TYPED), "callback_data": "1:1:ja"}]]}}
        shown["entities"] = [{"type": draw(st.sampled_from(("bold", "italic", "date_time", "url"))), "offset": draw(SMALL), "length": draw(SMALL)}]
        return {"update_id": NEXT, kind: {"id": "1", "from": sender, "chat_instance": "1", "data": draw(DATA), "message": shown}}
    if kind == "my_chat_member":
        member = {"user": {"id": BOT}, "status": draw(st.sampled_from(("member", "kicked", "left")))}
        return {"update_id": NEXT, kind: {"chat": chat, "from": sender, "date": NOW, "new_chat_member": member, "old_chat_member": member}}
    content = draw(st.sampled_from(("text", "text", "text", "voice", "document", "photo", "reply_to_message", "pinned_message")))
    if content in ("voice", "document"):
        reference, claimed = draw(st.sampled_from((*FILES, "weg", "../x"))), draw(st.sampled_from((0, 3, 60, 61, -1, 2**40)))
        mime = draw(st.sampled_from(("audio/ogg", "", "application/json")))
        message[content] = {"file_id": reference, "file_unique_id": "b", "duration": claimed, "file_size": claimed * 100, "mime_type": mime}
    else:
        message[content] = draw(TYPED) if content == "text" else message | {"text": "x"}
    return {"update_id": NEXT, kind: message}


@st.composite
def broken(draw: st.DrawFn) -> Any:
    """Such an update, in which something somewhere is gone or something else."""
    update = draw(valid())
    for _ in range(draw(st.integers(1, 3))):
        place: Any = update
        while isinstance(place, dict) and place:
            name = draw(st.sampled_from(sorted(place)))
            if not isinstance(place[name], dict) or draw(st.booleans()):
                if draw(st.booleans()):
                    del place[name]
                else:
                    place[name] = _not_of_the_victim(name, draw(ANYTHING))
                break
            place = place[name]
    return update


def _not_of_the_victim(name: str, value: Any) -> Any:
    """Who somebody is, Telegram says and nobody else: an update of the victim would be the victim's."""
    with suppress(TypeError, ValueError, OverflowError):
        return "x" if name == "id" and int(value) == VICTIM else value
    return value


def nested(deep: int, way: str) -> bytes:
    opening, closing_ = ('{"message":', "}") if way == "{" else ("[", "]")
    return b'{"update_id": 5, "message": ' + (opening * deep + "1" + closing_ * deep).encode() + b"}"


BODIES = (
    valid()
    | valid()
    | valid()
    | broken()
    | st.builds(nested, st.sampled_from((5, 900, 5000)), st.sampled_from("{["))
    | st.binary(max_size=40)
    | st.builds(lambda update, cut: json.dumps(update).encode()[:cut], valid(), st.integers(0, 200))
    | ANYTHING
)


def fuzz(besieged: Siege, examples: int) -> Callable[[], None]:
    """A test that attacks so many times, always with the same updates."""

    @settings(max_examples=examples, deadline=None, derandomize=True, database=None, suppress_health_check=list(HealthCheck))
    @given(st.lists(BODIES, min_size=TOGETHER, max_size=TOGETHER))
    def attack(bodies: list[Any]) -> None:
        besieged.attack(bodies)

    return attack


def guided(seconds: int) -> None:
    """Lets atheris look for so many seconds, from a few hundred updates on; it ends before that with the first thing it finds."""
    import atheris  # type: ignore[import-untyped]  # installed by hand

    for function in [each for each in gc.get_objects() if isinstance(each, FunctionType) and str(each.__module__).startswith("bot.")]:
        atheris.instrument_func(function)
    with siege() as besieged, tempfile.TemporaryDirectory() as corpus:
        for number in range(50):
            (Path(corpus) / str(number)).write_bytes(Random(number).randbytes(4000))

        @settings(deadline=None, database=None, phases=(Phase.generate,), suppress_health_check=list(HealthCheck))
        @given(st.lists(BODIES, min_size=1, max_size=TOGETHER))
        def attack(bodies: list[Any]) -> None:
            besieged.attack(bodies)
            if besieged.worlds % 1000 == 0:
                print(f"{besieged.sent} updates into {besieged.worlds} worlds", flush=True)

        one: Any = attack
        atheris.Setup([sys.argv[0], corpus, f"-max_total_time={seconds}", "-max_len=8192"], one.hypothesis.fuzz_one_input)
        atheris.Fuzz()


if __name__ == "__main__":
    guided(int(sys.argv[1]))
