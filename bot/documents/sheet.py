"""What goes on paper, in a calendar and in a picture, all of it in words already: who makes a document of it knows no language and no content."""

import unicodedata
from dataclasses import dataclass
from datetime import datetime, timedelta


@dataclass(frozen=True, slots=True)
class Entry:
    """A heading, and what a teacher wrote under it. Never empty. What is `prominent` is found at a glance during the talk."""

    heading: str
    answer: str
    prominent: bool = False


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


@dataclass(frozen=True, slots=True)
class Poster:
    """How parents join a class.

    scanned: what a phone reads. code: the same for who types it; address: where to type it, or empty.
    told: the same few lines in each language, the first of them as a heading.
    """

    school: str
    class_name: str
    scanned: str
    code: str
    address: str
    told: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Chart:
    """How it went, turn by turn: each series has a name and its values from 0 to 100, the first for the start and one for each turn."""

    series: tuple[tuple[str, tuple[int, ...]], ...]


def plain(text: str) -> str:
    """The text, line by line, without what no file of text can hold: control characters, and halves of characters."""
    return "\n".join("".join(each for each in line if unicodedata.category(each) not in ("Cc", "Cs")) for line in text.expandtabs(1).splitlines())
