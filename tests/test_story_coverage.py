"""That the stories, taken together, take every choice a teacher can meet: in the preparations, in the short talks and cards, and in all that comes round them.

What is missing is told as `dialogue/state/choice`. A list to choose from is the choice `=`, words are the choice `words`; `*` is any state.
"""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from test_stories import BUTTON, STORIES, Story

from bot.channels.channel import Outgoing
from bot.content import Content
from bot.dialogue import engine
from bot.dialogue.definition import Dialogue, Text, Wait
from bot.dialogue.snapshot import Snapshot
from bot.dialogue.turn import Answer, Chose, NotExpected, Offer, Step, Wrote

KINDS = ("preparation", "teacher")
EVERYWHERE = ("voorbeeld", "waarom")  # what a preparation has of its own in each state, behind a button of the house


class Recorder:
    """Listens to the engine, and keeps what was taken."""

    def __init__(self) -> None:
        self.taken: set[str] = set()
        self.commands: dict[tuple[str, str], tuple[str, str]] = {}  # where a button with these words and this command stands, and its choice

    def listen(self, patch: pytest.MonkeyPatch) -> None:
        patch.setattr(engine, "answer", self.answering(engine.answer))
        for name in ("begin", "interrupt", "ask_again"):
            patch.setattr(engine, name, self.offering(getattr(engine, name)))

    def answering(self, real: Callable[..., Step]) -> Callable[..., Step]:
        def answer(library: Any, snapshot: Snapshot, given: Answer) -> Step:
            step = self.offering(real)(library, snapshot, given)
            if not snapshot.ended and not isinstance(step.effects[-1], NotExpected):
                match given:
                    case Chose(choice):
                        self.take(_place(snapshot), "=" if choice.startswith("=") else choice)
                    case Wrote():
                        self.take(_place(snapshot), "words")
            return step

        return answer

    def offering(self, real: Callable[..., Step]) -> Callable[..., Step]:
        def step_of(*given: Any) -> Step:
            step = real(*given)
            for offer in (effect for effect in step.effects if isinstance(effect, Offer)):
                for each in offer.choices:
                    if each.command and isinstance(each.label, Text):
                        self.commands[each.label.dutch, each.command] = _place(step.snapshot), each.id
            return step

        return step_of

    def pressed(self, label: str, command: str) -> None:
        """A button that is the same as a command never reaches the engine as a choice."""
        if (label, command) in self.commands:
            self.take(*self.commands[label, command])

    def take(self, place: str, choice: str) -> None:
        self.taken |= {f"{place}/{choice}", f"{place.partition('/')[0]}/*/{choice}"}


class Heard(Story):
    """A story that tells the recorder which commands were pressed."""

    def __init__(self, database: Path, content: Content, recorder: Recorder) -> None:
        super().__init__(database, content)
        self.recorder = recorder

    def does(self, what: str) -> list[Outgoing]:
        if (found := BUTTON.fullmatch(what)) and not found[2]:
            data = self.person(self.now).button(found[1])
            if data.startswith("/"):
                self.recorder.pressed(found[1], data[1:])
        return super().does(what)


def _place(snapshot: Snapshot) -> str:
    return f"{snapshot.place.dialogue}/{snapshot.place.state}"


def wanted(dialogue: Dialogue) -> Iterator[str]:
    """Every choice there is; of those that the house adds, most once in the dialogue."""
    for state in dialogue.states.values():
        if isinstance(state.then, Wait):
            if state.then.items:
                yield f"{dialogue.id}/{state.id}/="
            if state.then.ask:
                yield f"{dialogue.id}/{state.id}/words"
            for choice in state.then.choices.values():
                its_own = not choice.text.context.startswith("wording:") or (dialogue.kind == "preparation" and choice.id in EVERYWHERE)
                yield f"{dialogue.id}/{state.id if its_own else '*'}/{choice.id}"


@pytest.fixture(scope="module")
def taken(demo_school: Path, content: Content, tmp_path_factory: pytest.TempPathFactory) -> set[str]:
    """What all stories take, played once."""
    recorder, folder = Recorder(), tmp_path_factory.mktemp("stories")
    with pytest.MonkeyPatch.context() as patch:
        recorder.listen(patch)
        for path in STORIES:
            database = Path(shutil.copy(demo_school, folder / f"{path.stem}.db"))
            for _ in Heard(database, content, recorder).played(path.read_text("utf-8").splitlines()):
                pass
    return recorder.taken


def test_every_choice_is_taken_in_a_story(taken: set[str], content: Content) -> None:
    missing = [each for dialogue in content.dialogues.values() if dialogue.kind in KINDS for each in wanted(dialogue) if each not in taken]
    assert not missing, "no story takes\n" + "\n".join(dict.fromkeys(missing))
