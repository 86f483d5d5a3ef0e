"""Small dialogues in a few lines of YAML, and conversations through them: the snapshot goes through JSON between all turns."""

from collections.abc import Sequence
from textwrap import dedent
from typing import cast

from bot.dialogue import engine
from bot.dialogue.definition import Check, Dialogue, Text
from bot.dialogue.engine import Library
from bot.dialogue.parts import Common
from bot.dialogue.reading import read_dialogue
from bot.dialogue.snapshot import Snapshot
from bot.dialogue.source import Problem
from bot.dialogue.turn import Answer, Chose, Ended, NotExpected, Offer, Requested, Say, Scored, Step
from bot.errors import DialogueInvalid

WORDING = {
    "step_header": "Stap {number} van {total}: {title}",
    "answer_now": "Hier staat nu: {answer}",
    "hint": "Voorbeeld",
    "why": "Waarom?",
    "skip": "Overslaan",
    "leave": "Zo laten",
    "back": "Terug",
    "pause": "Pauze",
    "source": "Bron: {source}",
}
COMMON = Common(
    wording={key: Text(dutch, f"wording:{key}") for key, dutch in WORDING.items()},
    documents={"003-18": "Een boek", "001-23": "Een blad", "001-24": "Een blad"},
    moves=frozenset({"open_vraag", "advies"}),
    commands={name: Text(name, f"commands:{name}") for name in ("menu", "pauze", "kaart")},
    checks={"feiten": Check((), Text("Anders?", "checks:again"))},
)
HEAD = "dialogue: {name}\nkind: house\ntitle: Een proef\nstart: een\n"


def dialogue(body: str, name: str = "proef") -> Dialogue:
    """A dialogue that starts in the state `een`."""
    return read_dialogue(HEAD.format(name=name) + dedent(body), f"{name}.yaml", COMMON)


def library(**bodies: str) -> Library:
    return Library(dialogue(body, name) for name, body in bodies.items())


def talk(library: Library, *answers: Answer | str, start: str = "proef") -> Step:
    """The step after these answers; a plain string is a choice."""
    return go_on(library, engine.begin(library, start), *answers)


def go_on(library: Library, step: Step, *answers: Answer | str) -> Step:
    for given in answers:
        saved = Snapshot.from_json(step.snapshot.to_json())
        step = engine.answer(library, saved, Chose(given) if isinstance(given, str) else given)
    return step


def again(step: Step) -> Snapshot:
    """The snapshot as it comes out of the store."""
    return Snapshot.from_json(step.snapshot.to_json())


def said(step: Step) -> list[str]:
    return [effect.text.dutch for effect in step.effects if isinstance(effect, Say)]


def offered(step: Step) -> list[str]:
    return [choice.id for effect in step.effects if isinstance(effect, Offer) for choice in effect.choices]


def asked(step: Step) -> list[Requested]:
    return [effect for effect in step.effects if isinstance(effect, Requested)]


def endings(step: Step) -> list[tuple[str, str]]:
    return [(effect.dialogue, effect.outcome) for effect in step.effects if isinstance(effect, Ended)]


def points(step: Step) -> list[tuple[str, int, str]]:
    return [(effect.score, effect.points, effect.move) for effect in step.effects if isinstance(effect, Scored)]


def fitted(step: Step) -> bool:
    return not any(isinstance(effect, NotExpected) for effect in step.effects)


def state(step: Step) -> str:
    return f"{step.snapshot.place.dialogue}/{step.snapshot.place.state}"


def problems_of(invalid: DialogueInvalid) -> Sequence[Problem]:
    """What is told of one file, or of a library; of content as a whole there can be plain lines among them."""
    return cast("Sequence[Problem]", invalid.problems)
