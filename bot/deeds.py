"""What a function behind a request gets to work with. The functions themselves live in the rooms where they belong."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from .content import Content
from .dialogue.definition import Value, Values
from .dialogue.turn import Effect
from .records import Person, Records, Session


@dataclass(slots=True)
class Circumstances:
    """One turn, seen from a request: who asks, when, and what is remembered.

    A request may add effects, take up another session, or ask for other commands.
    """

    records: Records
    person: Person
    now: datetime
    content: Content
    new_code: Callable[[], str]
    effects: list[Effect] = field(default_factory=list)
    resumed: Session | None = None
    new_commands: bool = False  # the person's app should offer other commands from now on


Deed = Callable[[Circumstances, Values], Mapping[str, Value]]


def text_of(values: Values, name: str) -> str:
    """A text among the values of a request."""
    value = values[name]
    return value if isinstance(value, str) else ""


def number_of(values: Values, name: str) -> int:
    """A number among the values of a request."""
    value = values[name]
    return value if isinstance(value, int) else 0
