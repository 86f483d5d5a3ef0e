"""What personal data is known by: names, and the words they stand among, as authors list them in `dialogues/guard/`."""

import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any, TypeVar

from ..dialogue.fields import Fields
from ..dialogue.source import load_yaml
from ..errors import DialogueInvalid
from .phrases import plain

Read = TypeVar("Read")
LETTERS = str.maketrans({"ı": "i", "ø": "o", "ł": "l", "đ": "d", "ß": "ss", "æ": "ae", "ə": "e"})  # accents that can't be taken off
LISTS = (
    *("naming", "verbs", "determiners", "neuter", "particles", "things", "before_things", "phone_words", "bsn_words", "birth_words"),
    *("home_words", "titles", "called", "openers", "person_verbs", "rehearsed"),
)
STREETS, SCHOOLS = ("endings", "with_capital", "never", "units"), ("before", "after", "never", "names")


def folded(text: str) -> str:
    """A word as it is looked up: small, and without accents."""
    text = plain(text)
    if text.isascii():
        return text
    return "".join(each for each in unicodedata.normalize("NFKD", text.translate(LETTERS)) if not unicodedata.combining(each))


@dataclass(frozen=True, eq=False)
class Names:
    """Names of one sort: those that are nothing else, and those that are words too."""

    sure: frozenset[str]
    doubtful: frozenset[str]


@dataclass(frozen=True, eq=False)
class Words:
    """All of `dialogues/guard/`, each word folded. `roles`: who somebody is, and what is said instead of the name."""

    first: Names
    last: Names
    roles: Mapping[str, str]
    lists: Mapping[str, frozenset[str]]
    streets: Mapping[str, frozenset[str]]
    schools: Mapping[str, frozenset[str]]
    months: Mapping[str, int]
    birth_years: range
    famous: Mapping[str, Sequence[tuple[str, ...]]]  # whom everybody knows, by the first word of the name

    @cached_property
    def hot_names(self) -> frozenset[str]:
        return self.first.sure | self.first.doubtful | self.last.sure

    @cached_property
    def hot(self) -> frozenset[str]:
        """The words at which it is worth while to look closer."""
        return self.hot_names | {f"{name}s" for name in self.first.sure} | self.last.doubtful

    @cached_property
    def street_endings(self) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """Those that do in small letters, and those that take a capital."""
        return tuple(self.streets["endings"]), tuple(self.streets["with_capital"])

    @cached_property
    def school_endings(self) -> tuple[str, ...]:
        return tuple(self.schools["after"])


def read_names(text: str, file: str) -> Names:
    """First names, by origin. Raises DialogueInvalid with all problems."""
    reader = _Reader(file, "names")
    data = reader.fields(load_yaml(text, file), "the file", ("names", "also_words"))
    return reader.checked(reader.two_sorts([row for origin in reader.names(data.get("names"), "names").values() for row in origin or ()], data))


def read_surnames(text: str, file: str) -> Names:
    """Raises DialogueInvalid with all problems."""
    reader = _Reader(file, "surnames")
    data = reader.fields(load_yaml(text, file), "the file", ("surnames", "also_words"))
    return reader.checked(reader.two_sorts(data.get("surnames"), data))


def read_words(text: str, file: str, first: Names, last: Names) -> Words:
    """The words that names and the rest are known by. Raises DialogueInvalid with all problems."""
    reader = _Reader(file, "guard")
    return reader.checked(reader.guard(load_yaml(text, file), first, last))


class _Reader(Fields):
    def checked(self, read: Read) -> Read:
        if self.problems:
            raise DialogueInvalid(sorted(self.problems))
        return read

    def two_sorts(self, sure: Any, data: Mapping[str, Any]) -> Names:
        seen = set[str]()
        sorts = [list(self.of_rows(rows, "names")) for rows in (sure, data.get("also_words"))]
        for row, name in (each for sort in sorts for each in sort):
            if name in seen:
                self.problem("S096", f"{name!r} stands in this file twice", row)
            seen.add(name)
        first, second = (frozenset(name for _, name in sort) for sort in sorts)
        return Names(first, second)

    def guard(self, data: dict[str, Any], first: Names, last: Names) -> Words:
        given = self.fields(data, "the file", ("roles", *LISTS, "birth_years", "months", "streets", "schools", "famous"))
        lists = {name: frozenset(self.each(given.get(name), name)) for name in LISTS}
        streets = self.fields(given.get("streets"), "streets", STREETS)
        schools = self.fields(given.get("schools"), "schools", SCHOOLS)
        famous: dict[str, list[tuple[str, ...]]] = {}
        for name in (name for row in given.get("famous") or () for name in self.listed(row, "famous")):
            parts = tuple(map(folded, name.split()))
            famous.setdefault(parts[0], []).append(parts)
        years = self.fields(given.get("birth_years"), "birth_years", ("from", "until"))
        return Words(
            first,
            last,
            {folded(role): self.word(says, role) for role, says in self.mapping(given.get("roles"), "roles").items()},
            lists,
            {name: frozenset(self.each(streets.get(name), f"streets: {name}")) for name in STREETS},
            {name: frozenset(self.each(schools.get(name), f"schools: {name}")) for name in SCHOOLS},
            {folded(month): self.number(number, month) for month, number in self.mapping(given.get("months"), "months").items()},
            range(self.number(years.get("from"), "from"), self.number(years.get("until"), "until") + 1),
            famous,
        )

    def each(self, rows: Any, what: str) -> Iterator[str]:
        return (word for _, word in self.of_rows(rows, what))

    def of_rows(self, rows: Any, what: str) -> Iterator[tuple[str, str]]:
        """Each word with the row it stands in."""
        for row in self.listed(rows, what):
            for word in folded(row).split():
                if "," in word or not (word[0].isalnum() or word[0] == "'"):
                    self.problem("S095", f"{what}: {word!r}: between two words stands a space, and nothing else", row)
                yield row, word
