"""A rehearsal by a script: a teacher's lines, one after the other."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from ..coaching.mood import Mood
from ..coaching.parent import Said, Setting, played
from ..coaching.personas import NOBODY, with_child
from ..content import Content
from ..dialogue.definition import Text
from ..dialogue.turn import Heard
from ..errors import SettingsError
from ..stage import stage_of


@dataclass(frozen=True, slots=True)
class Spoken:
    """One round: what was said, how the parent is after it, what it answers, and how the talk ended, if it did."""

    said: Said
    mood: Mood
    reply: str
    end: str


def played_script(
    content: Content, hear: Callable[[str], tuple[Heard, ...]], persona: str, about: str, level: str, seed: str, lines: Iterable[str]
) -> tuple[str, Iterator[Spoken]]:
    """How the parent begins, and the rounds. Raises SettingsError where there is no such parent, talk or level."""
    stage = stage_of(content)
    for what, name, known in (("parent", persona, stage.parents), ("kind of talk", about, stage.kinds), ("level", level, stage.effects.levels)):
        if name not in known:
            raise SettingsError(f"there is no {what} {name}; there is: {', '.join(sorted(known))}")
    setting = Setting(stage.parents[persona], about, stage.effects.levels[level], seed)

    def rounds() -> Iterator[Spoken]:
        said: list[Said] = []
        for line in filter(None, map(str.strip, lines)):
            said.append(Said(line, hear(line)))
            rehearsal = played(stage.effects, setting, said)
            yield Spoken(said[-1], rehearsal.mood, _aloud(rehearsal.last_words), rehearsal.end)
            if rehearsal.end:
                return

    return _aloud(played(stage.effects, setting, ()).last_words), rounds()


def _aloud(words: Iterable[Text]) -> str:
    return " ".join(with_child(text, NOBODY) for text in words)
