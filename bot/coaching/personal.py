"""Personal data in what somebody typed, and the same text with aliases instead.

What it is known by stands in `dialogues/guard/`. Nothing here is sure: whoever typed it is asked.
"""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from .aliases import Aliases, instead
from .guard import Words
from .particulars import citizens, dates, mails, phones, short_phones
from .people import People
from .places import Places
from .tokens import Tokens

NAME, PHONE, MAIL, BSN, BIRTH_DATE, ADDRESS, SCHOOL = KINDS = ("name", "phone", "mail", "bsn", "birth_date", "address", "school")
MOST_READ = 20_000  # characters; no answer is longer


@dataclass(frozen=True, slots=True)
class Personal:
    """What was found, from `begin` to `end`. `alias` stands in for it and for some words around it, all of them from `since` to `until`."""

    kind: str
    begin: int
    end: int
    alias: str = ""
    since: int = -1
    until: int = -1


def find(text: str, words: Words, known: Collection[str] = ()) -> tuple[Personal, ...]:
    """All of it, in order, nothing twice. `known` are names that are none: the aliases a teacher chose."""
    tokens = Tokens(text[:MOST_READ])
    people = People(tokens, words, known)
    free = _Free(tokens.text)
    particulars = [each for each in _particulars(tokens, words) if free.take(*each[1:])]
    found = [Personal(kind, begin, end, *instead(people, kind, begin, end)) for kind, begin, end in particulars if kind]
    persons = [person for person in people.find() if free.take(person.begin, person.end)]
    found += [Personal(NAME, person.begin, person.end, *alias) for person, alias in zip(persons, Aliases(people).of(persons), strict=True)]
    return tuple(sorted(found, key=lambda each: each.begin))


def aliased(text: str, found: Sequence[Personal]) -> str:
    """The text with an alias instead of each."""
    parts, read = [], 0
    for each in found:
        since, until = (each.since, each.until) if each.since >= 0 else (each.begin, each.end)
        parts += [text[read : max(read, since)], each.alias]
        read = max(read, until)
    return "".join((*parts, text[read:]))


def _particulars(tokens: Tokens, words: Words) -> Iterator[tuple[str, int, int]]:
    """The surest first; a date of no birth takes its place too, so that it is no telephone number."""
    yield from ((MAIL, *place) for place in mails(tokens.text))
    if tokens.figures:
        yield from ((BIRTH_DATE if birth else "", begin, end) for begin, end, birth in dates(tokens, words))
        yield from ((PHONE, *place) for place in phones(tokens))
        yield from ((BSN, *place) for place in citizens(tokens, words))
        yield from ((PHONE, *place) for place in short_phones(tokens, words))
    places = Places(tokens, words)
    yield from ((ADDRESS, *place) for place in places.addresses())
    yield from ((SCHOOL, *place) for place in places.schools())


class _Free:
    """What of a text belongs to nothing yet."""

    def __init__(self, text: str) -> None:
        self.taken = bytearray(len(text))

    def take(self, begin: int, end: int) -> bool:
        if any(self.taken[begin:end]):
            return False
        self.taken[begin:end] = b"\1" * (end - begin)
        return True
