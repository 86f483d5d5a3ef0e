"""What a function behind a request gets to work with. The functions themselves live in the rooms where they belong."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from functools import cached_property
from zoneinfo import ZoneInfo

from .content import Content
from .dialogue.definition import Value, Values
from .dialogue.turn import Effect, Say
from .home.calendar import Calendar
from .home.moments import ZONE
from .questions import Records
from .records import Person, Session


@dataclass(frozen=True, slots=True)
class Notice:
    """Something said to somebody else than who asks, in the language they read until now."""

    to: Person
    say: Say


@dataclass
class Circumstances:
    """One turn, seen from a request: who asks, when, and what is remembered.

    reviewed: whether a native speaker has read what is said in a language. attached: the voice message or file that came in, if one did.

    A request may add effects, tell others something, take up another session, ask for other commands, let this week's card of
    a class come now (`cards`: by the id of the class), or have this person forgotten.
    """

    records: Records
    person: Person
    now: datetime
    content: Content
    new_code: Callable[[], str]
    hears: bool  # whether the meaning of what is typed can be heard
    reviewed: Callable[[str], bool]
    attached: bytes = b""
    pages: str = ""  # where people reach those of classes; empty where they can't
    effects: list[Effect] = field(default_factory=list)
    notices: list[Notice] = field(default_factory=list)
    resumed: Session | None = None
    cards: list[int] = field(default_factory=list)
    forgotten: bool = False  # nothing of the person is kept once what is said has been said
    new_commands: bool = False  # the person's app should offer other commands from now on

    def calendar_of(self, school: int) -> Calendar:
        """The school year as this school has it."""
        return self.content.calendar.without(self.records.days_off(school))

    @cached_property
    def zone(self) -> ZoneInfo:
        """The clock of the person's school."""
        return zone_of(self.records, self.person.id)


Deed = Callable[[Circumstances, Values], Mapping[str, Value]]


def zone_of(records: Records, person: int) -> ZoneInfo:
    """The clock of the school this person works at."""
    school = records.school_of(person)
    return ZoneInfo(school.zone if school else ZONE)


def text_of(values: Values, name: str) -> str:
    """A text among the values of a request."""
    value = values[name]
    return value if isinstance(value, str) else ""


def number_of(values: Values, name: str) -> int:
    """A number among the values of a request."""
    value = values[name]
    return value if isinstance(value, int) else 0
