"""A session at rest. The whole of it is JSON, with a format number; old formats are raised on reading."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from ..errors import SessionUnreadable
from .definition import Instant, Item, Reference, Value, Values

FORMAT = 1
RAISE: list[Callable[[dict[str, Any]], dict[str, Any]]] = []  # RAISE[n - 1] raises format n to n + 1


@dataclass(frozen=True, slots=True)
class Frame:
    """A place in a dialogue, with what that dialogue remembers. The last frame is where we are; those before wait for it to end."""

    dialogue: str
    state: str
    revision: str
    variables: Values = field(default_factory=dict)
    aside: bool = False  # began in the middle of a question, which is asked again when it ends


@dataclass(frozen=True, slots=True)
class Snapshot:
    """A whole session: where it is, what was answered, and the way walked (`dialogue/state`, latest last)."""

    frames: tuple[Frame, ...]
    turn: int = 0
    path: tuple[str, ...] = ()
    outcome: str = ""  # filled when the session has ended

    @property
    def place(self) -> Frame:
        return self.frames[-1]

    @property
    def ended(self) -> bool:
        return not self.frames

    def to_json(self) -> str:
        frames = [[f.dialogue, f.state, f.revision, {k: _packed(v) for k, v in f.variables.items()}, f.aside] for f in self.frames]
        data = {"format": FORMAT, "frames": frames, "turn": self.turn, "path": self.path, "outcome": self.outcome}
        return json.dumps(data, ensure_ascii=False, separators=(",", ":"))

    @classmethod
    def from_json(cls, text: str) -> "Snapshot":
        """Raises SessionUnreadable where this is no snapshot, or one of a later version."""
        try:
            data: dict[str, Any] = json.loads(text)
            number = data.pop("format")
            if number > FORMAT:
                raise SessionUnreadable(f"saved by a newer version (format {number}, this is {FORMAT})")
            for raised in RAISE[number - 1 :]:
                data = raised(data)
            frames = tuple(Frame(d, s, r, {k: _unpacked(v) for k, v in variables.items()}, aside) for d, s, r, variables, aside in data["frames"])
            return cls(frames, data["turn"], tuple(data["path"]), data["outcome"])
        except (ValueError, TypeError, KeyError, AttributeError) as error:
            raise SessionUnreadable(f"not a snapshot: {type(error).__name__}") from None


def _packed(value: Value) -> Any:
    match value:
        case str() | int():  # what most are
            return value
        case Reference(context):
            return {"text": context}
        case Instant(seconds, zone):
            return {"seconds": seconds, "zone": zone}
        case tuple():
            return [[item.id, _packed(item.label)] for item in value]


def _unpacked(value: Any) -> Value:
    match value:
        case str() | int():  # what most are
            return value
        case {"text": str(context)}:
            return Reference(context)
        case {"seconds": int(seconds), "zone": str(zone)}:
            return Instant(seconds, zone)
        case list():
            return tuple(Item(id, _label(label)) for id, label in value)
        case _:
            raise TypeError("no value")


def _label(packed: Any) -> str | Reference:
    return Reference(packed["text"]) if isinstance(packed, Mapping) else str(packed)
