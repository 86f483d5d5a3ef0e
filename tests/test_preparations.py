"""The preparations side by side: all on one skeleton, and each with its own questions, examples and reasons."""

from collections import Counter
from collections.abc import Iterator

import pytest
from stage import shipped

from bot.content import content_folder
from bot.dialogue.definition import Call, Choice, Dialogue, State, Text, Wait, lines_of
from bot.dialogue.source import load_yaml

HOUSE = ("wording:", "commands:")
SKELETON = "dialogues/templates/gesprek.yaml"
PREPARATIONS = [dialogue for dialogue in shipped().dialogues.values() if dialogue.kind == "preparation"]
by_name = pytest.mark.parametrize("dialogue", PREPARATIONS, ids=lambda dialogue: dialogue.id)


def skeleton_states() -> dict[str, dict[str, object]]:
    states: dict[str, dict[str, object]] = load_yaml((content_folder() / SKELETON).read_text("utf-8"), SKELETON)["states"]
    return states


def choices(state: State) -> dict[str, Choice]:
    return dict(state.then.choices) if isinstance(state.then, Wait) else {}


def talk(dialogue: Dialogue) -> Iterator[Text]:
    """All that is said in it, the house's own words, its commands and the headings aside."""
    for state in dialogue.states.values():
        yield from (line.text for line in lines_of(state) if not line.text.context.startswith(HOUSE))
        yield from (choice.text for choice in choices(state).values() if not choice.text.context.startswith(HOUSE))


def examples(dialogue: Dialogue) -> list[Text]:
    """Its examples, and all that it says about what to do when."""
    hints = [line.text for state in dialogue.states.values() if "voorbeeld" in choices(state) for line in choices(state)["voorbeeld"].aside]
    return hints + [line.text for name, state in dialogue.states.items() if name.startswith("als_dan") for line in state.say if not line.answer]


@by_name
def test_more_than_half_of_a_preparation_is_its_own(dialogue: Dialogue) -> None:
    said = list(talk(dialogue))
    assert sum(text.file == dialogue.file for text in said) > len(said) / 2


@by_name
def test_a_preparation_has_four_states_of_its_own(dialogue: Dialogue) -> None:
    assert len(dialogue.states.keys() - skeleton_states().keys()) >= 4


@by_name
def test_every_question_has_an_example_and_a_reason(dialogue: Dialogue) -> None:
    asking = {name: choices(state) for name, state in dialogue.states.items() if isinstance(state.then, Wait) and state.then.ask}
    assert {name for name, found in asking.items() if not {"voorbeeld", "waarom"} <= found.keys()} == set()


@by_name
def test_every_answer_that_is_kept_is_in_the_plan(dialogue: Dialogue) -> None:
    asked = {state.then.ask for state in dialogue.states.values() if isinstance(state.then, Wait) and state.then.ask}
    assert {name for name in asked if dialogue.variables[name].keep} == dialogue.plan.keys()


def test_the_skeleton_has_no_example() -> None:
    assert [name for name, state in skeleton_states().items() if "hint" in state] == []


def test_no_example_stands_in_two_preparations() -> None:
    found = Counter(dutch for dialogue in PREPARATIONS for dutch in {text.dutch for text in examples(dialogue)})
    assert [dutch for dutch, times in found.items() if times > 1] == []


def test_a_teacher_can_choose_every_preparation() -> None:
    states = shipped().dialogues["voorbereiden"].states
    calls = {name: state.then for name, state in states.items() if isinstance(state.then, Call)}
    chosen = [calls[route.to] for choice in choices(states["kiezen"]).values() for route in choice.routes]
    assert sorted(call.dialogue for call in chosen) == sorted(dialogue.id for dialogue in PREPARATIONS)
    assert all(call.given == ("vo",) for call in chosen)
