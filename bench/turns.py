"""Our own turns: walked at random, always the same, through the dialogues as they are shipped."""

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from bot.app import App
from bot.channels.channel import Channel, Incoming, Outgoing
from bot.content import Content
from bot.dialogue import engine
from bot.dialogue.definition import Wait
from bot.dialogue.snapshot import Snapshot
from bot.dialogue.turn import Answer, Chose, Wrote
from bot.records import ACTIVE, CLOSED, Session

from .rounds import each

PEOPLE = 100  # each takes one turn in a round
BOT = 123456789
WORDS = "Elke dag tien minuten samen oefenen met blokjes, dat lukte steeds een beetje beter."
MOST_TURNS = 100  # in one walk


@dataclass(frozen=True, slots=True)
class Case:
    """A session at rest, and what its person answers."""

    snapshot: Snapshot
    given: Answer


def cases(content: Content, dialogue: str, kind: type[Answer]) -> list[Case]:
    """As many turns as there are people, of one kind of answer, from walks through a dialogue."""
    chance = random.Random(1)
    found: list[Case] = []
    while len(found) < PEOPLE:
        found += [case for case in _walk(content, dialogue, chance) if isinstance(case.given, kind)]
    return found[:PEOPLE]


def _walk(content: Content, dialogue: str, chance: random.Random) -> Iterator[Case]:
    """Words wherever they are welcome, else any of the choices that lead on."""
    library = content.library
    snapshot = engine.begin(library, dialogue).snapshot
    for _ in range(MOST_TURNS):
        if snapshot.ended:
            return
        place = snapshot.place
        wait = library.dialogues[place.dialogue].states[place.state].then
        assert isinstance(wait, Wait), "the dialogues measured here ask nothing of the application"
        offered = [choice.id for choice in engine.offer_of(library, snapshot).choices]
        given = Wrote(WORDS) if wait.ask else Chose(chance.choice([id for id in offered if wait.choices[id].routes]))
        yield Case(snapshot, given)
        snapshot = engine.answer(library, snapshot, given).snapshot


def through_json(case: Case) -> Snapshot:
    return Snapshot.from_json(case.snapshot.to_json())


class House:
    """The whole application on a database file, with a session in the middle of the preparation for each person."""

    def __init__(self, folder: Path, content: Content, turns: Sequence[Case]) -> None:
        self.app = App(f"sqlite:///{folder / 'bench.db'}", lambda: datetime.now(UTC), content)
        self.app.prepare()
        self.turns, self.people = turns, [f"telegram:{BOT}:{number}" for number in range(1, len(turns) + 1)]
        self._sessions: list[Session] = []
        self._update = 0

    def update(self) -> int:
        """A number that was never used."""
        self._update += 1
        return self._update

    def set_back(self) -> None:
        """Everyone in a new session at the question of their turn, and nothing waiting."""
        now = self.app.clock()
        with self.app.store.transaction() as records:
            for session in self._sessions:
                records.set_status(session.id, CLOSED, now)
            people = [records.person(key) for key in self.people]
            for person in people:
                records.set_language(person.id, "nl")
                records.forget_posted(person.id)
            self._sessions = [records.open_session(person.id, ACTIVE, turn.snapshot, now) for person, turn in zip(people, self.turns, strict=True)]

    def check(self) -> None:
        """Whether everyone's turn was taken and kept."""
        with self.app.store.transaction() as records:
            for session in self._sessions:
                now = records.session(session.id, session.person_id)
                assert now is not None
                assert now.snapshot.turn == session.snapshot.turn + 1, "a turn was not taken"

    def receive(self, incoming: Incoming) -> None:
        """One turn."""
        at_once = self.app.conversation.receive(incoming)
        assert not at_once, at_once

    def whole_turns(self) -> float:
        self.set_back()
        incoming = [Incoming(key, text=WORDS, source=f"telegram:{BOT}", update=self.update()) for key in self.people]
        took = each(self.receive, incoming)
        self.check()
        return took


class Nowhere(Channel):
    """A channel that has sent a message as soon as it is asked to."""

    sent = 0

    async def send(self, person: str, message: Outgoing) -> None:
        self.sent += 1
