"""Fits a saved session to the dialogues as they are now: they can be edited while people walk through them."""

from collections.abc import Mapping
from dataclasses import replace

from .definition import Call, Dialogue
from .snapshot import Frame, Snapshot
from .turn import Moved


def adopted(dialogues: Mapping[str, Dialogue], snapshot: Snapshot) -> tuple[Snapshot, tuple[Moved, ...]]:
    """The session as it goes on, and where it had to move.

    A state that is gone is looked for under a new name (`formerly:`), then on the path walked so far, then at the start.
    """
    if all(f.dialogue in dialogues and f.revision == dialogues[f.dialogue].revision for f in snapshot.frames):
        return snapshot, ()
    frames: list[Frame] = []
    moved: list[Moved] = []
    for index, frame in enumerate(snapshot.frames):
        dialogue = dialogues.get(frame.dialogue)
        if dialogue is None:
            moved.append(Moved(f"{frame.dialogue}/{frame.state}", ""))
            break
        state = frame.state if frame.state in dialogue.states else _successor(dialogue, frame.state, snapshot.path)
        if state != frame.state:
            moved.append(Moved(f"{frame.dialogue}/{frame.state}", f"{frame.dialogue}/{state}"))
        frames.append(Frame(frame.dialogue, state, dialogue.revision, frame.variables, frame.aside))
        above = snapshot.frames[index + 1] if index + 1 < len(snapshot.frames) else None
        then = dialogue.states[state].then
        still = above is None or above.aside or (isinstance(then, Call) and then.dialogue == above.dialogue)
        if not still:
            moved.append(Moved(f"{above.dialogue}/{above.state}" if above else "", f"{frame.dialogue}/{state}"))
        if state != frame.state or not still:
            break  # what it called was called from a place that is gone
    return replace(snapshot, frames=tuple(frames)), tuple(moved)


def _successor(dialogue: Dialogue, gone: str, path: tuple[str, ...]) -> str:
    for state in dialogue.states.values():
        if gone in state.formerly:
            return state.id
    for place in reversed(path):
        name, _, former = place.partition("/")
        if name == dialogue.id and former in dialogue.states:
            return former
    return dialogue.start
