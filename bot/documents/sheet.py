"""What goes on paper and in a calendar, all of it in words already: who makes a document of it knows no language and no content."""

from dataclasses import dataclass
from datetime import datetime, timedelta


@dataclass(frozen=True, slots=True)
class Entry:
    """A heading, and what a teacher wrote under it. Never empty."""

    heading: str
    answer: str


@dataclass(frozen=True, slots=True)
class Sheet:
    """A plan in words.

    title: what it is a plan for. about: a line under it, such as the day of the talk; may be empty.
    empty: the words above the headings that have no answer yet, and those headings. footer: one small sentence at the bottom.
    """

    title: str
    about: str
    entries: tuple[Entry, ...]
    empty: tuple[str, tuple[str, ...]]
    footer: str
    language: str = "nl"


@dataclass(frozen=True, slots=True)
class Appointment:
    """Something in a calendar. `id` is the same when it is told again. `start` is aware; without `lasts` it takes the whole day."""

    id: str
    title: str
    start: datetime
    lasts: timedelta | None
    note: str = ""
