"""That the stories together take every choice a teacher or a parent can meet: in preparations, rehearsals, short talks, cards and all else.

What is missing is told as `dialogue/state/choice`. A list to choose from is the choice `=`, to write is the choice `words`, to speak is
`sound`; `*` is any state.
"""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from recorder import LIST, SOUND, WORDS, Recorder
from test_stories import STORIES, Story

from bot.content import Content
from bot.dialogue.definition import Dialogue, Wait, lines_of
from bot.stage import stage_of

KINDS = ("preparation", "rehearsal", "teacher", "parent")
EVERYWHERE = ("voorbeeld", "waarom")  # what a preparation has of its own in each state, behind a button of the house


@pytest.fixture(scope="module")
def heard(recorder: Recorder, demo_school: Path, content: Content, tmp_path_factory: pytest.TempPathFactory) -> Recorder:
    """All stories, also those that were not played yet."""
    folder = tmp_path_factory.mktemp("stories")
    for path in STORIES:
        if path.stem not in recorder.heard:
            database = Path(shutil.copy(demo_school, folder / f"{path.stem}.db"))
            with recorder.listening(path.stem):
                list(Story(f"sqlite:///{database}", content, recorder).played(path.read_text("utf-8").splitlines()))
    return recorder


def choices(dialogue: Dialogue) -> Iterator[str]:
    """Every choice there is; of those that the house adds, most once in the dialogue."""
    for state in dialogue.states.values():
        if isinstance(state.then, Wait):
            if state.then.items:
                yield f"{dialogue.id}/{state.id}/{LIST}"
            if state.then.ask:
                yield f"{dialogue.id}/{state.id}/{WORDS}"
            if state.then.record:
                yield f"{dialogue.id}/{state.id}/{SOUND}"
            for choice in state.then.choices.values():
                its_own = not choice.text.context.startswith("wording:") or (dialogue.kind == "preparation" and choice.id in EVERYWHERE)
                yield f"{dialogue.id}/{state.id if its_own else '*'}/{choice.id}"


def test_every_choice_is_taken_in_a_story(heard: Recorder, content: Content) -> None:
    wanted = [each for dialogue in content.dialogues.values() if dialogue.kind in KINDS for each in choices(dialogue)]
    missing = [each for each in dict.fromkeys(wanted) if each not in heard.taken]
    assert not missing, "no story takes\n" + "\n".join(missing)


def test_every_state_of_a_rehearsal_is_passed_in_a_story(heard: Recorder, content: Content) -> None:
    wanted = [f"oefenen/{state}" for state in content.dialogues["oefenen"].states]
    missing = [each for each in wanted if each not in heard.passed]
    assert not missing, "no story passes\n" + "\n".join(missing)


def test_every_parent_comes_to_every_end_in_a_story(heard: Recorder, content: Content) -> None:
    """What a parent says at the end is said at no other moment."""
    parents = stage_of(content).parents.values()
    missing = [
        f"{parent.id}: {end}" for parent in parents for end, lines in parent.ends.items() if heard.said.isdisjoint(line.context for line in lines)
    ]
    assert not missing, "no story comes to\n" + "\n".join(missing)


def test_every_text_that_a_preparation_has_of_its_own_is_said_in_a_story(heard: Recorder, content: Content) -> None:
    """At a primary and at a secondary school, and on each side of a fork."""
    preparations = [dialogue for dialogue in content.dialogues.values() if dialogue.kind == "preparation"]
    texts = [(dialogue, line.text) for dialogue in preparations for state in dialogue.states.values() for line in lines_of(state)]
    missing = [text.context for dialogue, text in texts if text.file == dialogue.file and text.context not in heard.said]
    assert not missing, "no story says\n" + "\n".join(missing)
