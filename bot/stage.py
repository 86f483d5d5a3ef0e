"""All that a rehearsal needs, read from the content when somebody first rehearses: it is large, and most turns need nothing of it."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from .coaching.effects import read_effects
from .coaching.mood import Effects
from .coaching.moves import FORM, MEANING
from .coaching.personas import Persona, read_persona
from .coaching.replies import Replies, read_replies
from .content import Content, Gathered
from .dialogue.definition import Text
from .dialogue.reading import PREPARATION

EFFECTS = "moves/effects.yaml"


@dataclass(frozen=True)
class Stage:
    """The parents to rehearse with, what moves do to them, and what a teacher can choose to say."""

    effects: Effects
    parents: Mapping[str, Persona]
    replies: Replies
    kinds: Sequence[str]  # of talks


@lru_cache(2)
def stage_of(content: Content) -> Stage:
    """Raises DialogueInvalid with the problems of all files together."""
    gathered = Gathered(content.root)
    kinds = [dialogue.id for dialogue in content.dialogues.values() if dialogue.kind == PREPARATION]
    effects = gathered.read(EFFECTS, read_effects)
    gathered.stop_on_problems()
    assert effects is not None
    gathered.problems += [f"dialogues/{EFFECTS}:1: S005 effects: {move} is missing" for move in (*FORM, *MEANING) if move not in effects.effects]
    gathered.problems += [
        f"{move.title.file}:{move.title.line}: S021 {move.id}: there is no dialogue {move.card!r}"
        for move in content.moves.values()
        if move.card not in content.dialogues
    ]
    gathered.problems += [f"dialogues/{EFFECTS}:1: S093 proposed: there is no preparation {kind!r}" for kind in effects.proposed if kind not in kinds]
    files = {Path(path).stem: path for path in gathered.files("personas")}
    parents = {id: gathered.read(path, lambda text, file: read_persona(text, file, effects, kinds)) for id, path in files.items()}
    replies = gathered.read("moves/replies.yaml", lambda text, file: read_replies(text, file, effects, kinds))
    gathered.problems += [f"dialogues/{EFFECTS}:1: S093 proposed: there is no parent {id!r}" for id in effects.proposed.values() if id not in parents]
    gathered.stop_on_problems()
    return Stage(effects, {id: parent for id, parent in parents.items() if parent is not None}, replies or {}, kinds)


def texts_of(content: Content) -> Iterator[Text]:
    """Everything the coach says in a rehearsal beside the dialogue itself. What parents say, and what can be said to them, is spoken language:
    it may be clumsy, or school talk."""
    stage = stage_of(content)
    for move in content.moves.values():
        yield from (move.title, move.meaning, move.short, move.found)
        yield from (contrast.say for contrast in move.instead)
    for parent in stage.parents.values():
        yield from (parent.title, parent.about, parent.wants, parent.lowers, parent.raises)
    yield from (level.title for level in stage.effects.levels.values())
    yield from stage.effects.names.values()
