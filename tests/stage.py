"""People who talk to the real program: an App over an SQLite file, a clock that is ours, and a channel that keeps what it brings."""

import asyncio
import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import cache, partial
from pathlib import Path
from random import Random
from typing import NamedTuple, cast
from zoneinfo import ZoneInfo

from canary import typed
from sqlalchemy import select

from bot.app import App
from bot.asking import Unfetched, Unheard
from bot.channels.channel import Attachment, Channel, Incoming, Outgoing
from bot.chat import key_of
from bot.clockwork import Ticked
from bot.content import Content, read_content
from bot.dialogue.snapshot import Snapshot
from bot.dialogue.turn import Heard
from bot.home.moments import Moment
from bot.questions import Records
from bot.records import CLASS, CLOSED, LEADER, TEACHER, VOICE, SchoolClass, Subscription, bot_of
from bot.school.codes import hashed, new_code
from bot.school.invitations import lifetime
from bot.store.sealing import HOUSE
from bot.store.store import Transaction
from bot.store.tables import metadata, outbox
from bot.texts import plain, without_isolates
from bot.understanding.listener import Listener

ZONE = ZoneInfo("Europe/Amsterdam")
FRIDAY = "2026-11-27T15:30"


@cache
def shipped() -> Content:
    """The content that is shipped; nobody changes it, so it is read once."""
    return read_content()


def drawn() -> Callable[[], str]:
    """Codes as the program draws them, and in each run the same ones; so also what a simulated parent says."""
    return partial(new_code, Random(1).choice)


class Clock:
    """The time, in UTC as in the running program; it stands still until it is moved."""

    def __init__(self, moment: str = FRIDAY) -> None:
        self.at(moment)

    def __call__(self) -> datetime:
        return self.now

    def at(self, moment: str) -> None:
        """To this moment, in Dutch time."""
        self.now = datetime.fromisoformat(moment).replace(tzinfo=ZONE).astimezone(UTC)

    def local(self) -> datetime:
        return self.now.astimezone(ZONE)

    def later(self, **much: float) -> None:
        self.now += timedelta(**much)


def ticks_at_once(machines: int, database: Path, clock: Clock, content: Content) -> list[Ticked]:
    """What so many programs did on one database that all ticked at the same moment."""
    apps = [App(f"sqlite:///{database}", clock, content) for _ in range(machines)]
    together, ticked = threading.Barrier(machines), list[Ticked]()

    def run(app: App) -> None:
        together.wait()
        ticked.append(app.clockwork.tick())

    threads = [threading.Thread(target=run, args=(app,)) for app in apps]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    for app in apps:
        app.store.close()
    return ticked


class Mailbox(Channel):
    """Brings everything, and keeps it. `commands` are those that the person's app offers now, by name."""

    def __init__(self) -> None:
        self.brought: list[Outgoing] = []
        self.commands: tuple[str, ...] = ()

    async def send(self, person: str, message: Outgoing) -> None:
        if message.commands:
            self.commands = tuple(name for name, _ in message.commands)
        else:
            self.brought.append(message)


class Ears(Listener):
    """Hears nothing by itself, so that no test needs a network or its weights: who talks says what is heard. `understands`: meaning too."""

    def __init__(self, understands: bool = True) -> None:
        super().__init__(shipped().form)
        self.understands = understands

    def hear(self, text: str) -> tuple[Heard, ...]:
        raise AssertionError(f"the dialogue listens here, and what is heard is not said: {text!r}")


class Message(NamedTuple):
    """What a person sees."""

    text: str
    buttons: tuple[str, ...]


def seen(message: Outgoing) -> Message:
    return Message(without_isolates(plain(message.html)), tuple(button.label for button in message.buttons))


class Talk:
    """One person's side of the conversation. Each thing they do returns what they see of it."""

    def __init__(self, app: App, name: str) -> None:
        self.app, self.name, self.key, self.mailbox = app, name, key_of(name), Mailbox()
        self.update = 0
        self.last = Incoming(self.key)
        self.moves: Sequence[str] | None = None  # that are still to be heard in what was said
        self.sound, self.fetched = b"", 0  # of the last voice message, and how many were fetched

    @property
    def got(self) -> list[Outgoing]:
        """All that came so far."""
        return self.mailbox.brought

    def says(self, text: str, moves: Sequence[str] | None = None) -> list[Message]:
        """Words, and the moves that are heard in them; these have to be said where the dialogue listens, and nowhere else."""
        self.moves = moves
        said = self.gives(text=text)
        assert self.moves is None, f"nobody listens here, but moves are said: {text!r}"
        return said

    def presses(self, label: str) -> list[Message]:
        """The newest button with these words."""
        return self.gives(pressed=self.button(label))

    def sends(self, other: str) -> list[Message]:
        return self.gives(other=other)

    def speaks(self, content: bytes, seconds: int, kind: str = "audio/ogg") -> list[Message]:
        """A voice message, of which the app says how long it is; the sound is fetched where somebody asks for it."""
        self.sound = content
        return self.gives(other="voice", attached=Attachment("file-1", seconds, len(content), kind))

    def sends_file(self, content: bytes) -> list[Message]:
        """A file, which is fetched where somebody asks for it."""
        self.sound = content
        return self.gives(other="file", attached=Attachment("file-1", 0, len(content), "application/json"))

    def again(self) -> list[Message]:
        """The last thing once more, as a new update: a double tap."""
        return self.gives(self.last.text, self.last.pressed, self.last.other)

    def redelivered(self) -> list[Message]:
        """The last update once more: the network's doing."""
        return self._received(self.last)

    def gives(self, text: str = "", pressed: str = "", other: str = "", attached: Attachment | None = None) -> list[Message]:
        self.update += 1
        typed(text, (button.label for message in self.got for button in message.buttons))
        return self._received(Incoming(self.key, text, pressed, other, f"test:{self.name}", self.update, attached=attached))

    def sees(self) -> list[Message]:
        """What waits for this person, out of the outbox and through a channel."""
        already = len(self.mailbox.brought)
        asyncio.run(self.app.sender({bot_of(self.key): self.mailbox}).flush(self.key))
        return [seen(message) for message in self.got[already:]]

    def button(self, label: str) -> str:
        """What the newest button with these words sends back."""
        labelled = [(button.label, button.data) for message in self.got for button in message.buttons]
        found = [data for words, data in labelled if words == label]
        assert found, f"{self.name} has no button {label!r}, only {[words for words, _ in labelled[-10:]]}"
        return found[-1]

    def _received(self, incoming: Incoming) -> list[Message]:
        self.last = incoming
        try:
            at_once = self.app.conversation.receive(incoming)
        except Unheard as unheard:
            at_once = self.app.conversation.receive(incoming, self._heard(unheard.text))
        except Unfetched as unfetched:
            self.fetched += 1
            at_once = self.app.conversation.receive(replace(incoming, attached=replace(unfetched.attached, content=self.sound)))
        self.mailbox.brought += at_once
        return [*map(seen, at_once), *self.sees()]

    def _heard(self, text: str) -> tuple[Heard, ...]:
        moves, self.moves = self.moves, None
        return self.app.listener.hear(text) if moves is None else tuple(map(Heard, moves))


def tick(app: App) -> tuple[Ticked, Mapping[str, list[Message]]]:
    """One tick, and what it put in the outbox for whom, by name."""
    ticked = app.clockwork.tick()
    cards: dict[str, list[Message]] = {}
    for person, message in ticked.messages:
        cards.setdefault(person.key.rpartition(":")[2], []).append(seen(message))
    return ticked, cards


# ---- what an operator does, with codes and moments of our own
def class_called(records: Records, name: str) -> SchoolClass:
    return next(each for school in records.schools().values() for each in records.classes(school) if each.name == name)


def invitation(app: App, kind: str, code: str, class_name: str = "") -> None:
    """A code of our own choice, for one of the demo school's staff or for parents of a class."""
    assert kind in (CLASS, LEADER, TEACHER, VOICE)
    with app.store.transaction() as records:
        school_class = class_called(records, class_name).id if class_name else None
        school = next(iter(records.schools().values()))
        records.add_invitation(hashed(code), kind, school, school_class, app.clock() + lifetime(kind))


def add_class(app: App, name: str, band: str = "groep-3-5", region: str = "midden") -> SchoolClass:
    """A class; where the demo school is in another region, at a school of its own."""
    with app.store.transaction() as records:
        demo = class_called(records, "Groep 5b")
        school = demo.school_id if region == demo.region else records.add_school(f"School {name}", region, ZONE.key)
        records.add_class(school, name, band)
        return class_called(records, name)


def add_parent(app: App, name: str, weekday: int, hour: int, minute: int = 0, language: str = "nl", class_name: str = "Groep 5b") -> Subscription:
    """A parent who joined at this moment of the clock."""
    with app.store.transaction() as records:
        school_class, person = class_called(records, class_name), records.person(key_of(name))
        records.set_language(person.id, language)
        records.subscribe(person.id, school_class.id, Moment(weekday, hour * 60 + minute, school_class.zone), "test", app.clock())
        return records.subscriptions(person.id)[-1]


PREPARED = "tegenvallende_resultaten"


def add_plan(app: App, name: str, answers: Mapping[str, str], dialogue: str = PREPARED) -> int:
    """A plan of this person, with these answers by the names of the preparation's headings; the others are empty."""
    with app.store.transaction() as records:
        person = records.person(key_of(name))
        if not person.language:
            records.set_language(person.id, "nl")
        session = records.open_session(person.id, CLOSED, Snapshot(()), app.clock())
        headings = app.content.dialogues[dialogue].plan.items()
        records.save_plan(session.id, person.id, dialogue, tuple((heading.context, answers.get(key, "")) for key, heading in headings), app.clock())
        return records.plans(person.id, 1)[0].id


def everything(app: App) -> dict[str, list[tuple[object, ...]]]:
    """All that is kept, table by table, in the order of its numbers; what was closed is opened."""
    with app.store.transaction() as records:
        return {
            table.name: sorted((tuple(opened(records, row).values()) for row in records.connection.execute(select(table)).mappings()), key=repr)
            for table in metadata.sorted_tables
        }


def opened(records: Transaction, row: Mapping[str, object]) -> dict[str, object]:
    """A row, with what was closed in it as it was."""
    owner = cast(int, row.get("person_id") or row.get("made_by") or HOUSE)
    values = dict(row)
    for name, value in values.items():
        if isinstance(value, str):
            values[name] = records.sealing.open(owner, value)
        elif isinstance(value, bytes):
            values[name] = records.sealing.open_bytes(owner, value)
    return values


def waiting_messages(app: App, person: str = "") -> list[str]:
    """What waits in the outbox, for everybody or for the person with this key, oldest first."""
    with app.store.transaction() as records:
        rows = records.connection.execute(select(outbox).order_by(outbox.c.id)).all()
        wanted = [row for row in rows if not person or row.person_id == records.person(person).id]
        return [records.sealing.open(row.person_id, row.message) for row in wanted]
