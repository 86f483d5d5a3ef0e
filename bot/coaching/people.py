"""Names of persons in a text: those that are listed, and those that stand where a name stands."""

import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass

from .guard import Words, folded
from .tokens import Tokens

INITIAL = re.compile(r"[^\W\d_]\.")
MOST_PARTS = 5  # of one name
JOINED = (" ", ".", ". ", "/")  # “van der”, “v.d.”, “v/d”
SHORT = 4  # letters
LONGEST_ABBREVIATED = 4  # “mevr.”
ARTICLES = ("een", "de", "het")


@dataclass(frozen=True, slots=True)
class Person:
    """A name, and its words from the `first` to the `last`. `key` is the same for the same person; `owns`: it is somebody's jacket."""

    begin: int
    end: int
    key: str
    first: int
    last: int
    owns: bool = False


class People:
    """Looks for names in one text. `known` are names that are none: aliases."""

    def __init__(self, tokens: Tokens, words: Words, known: Collection[str] = ()) -> None:
        self.tokens, self.words, self.text = tokens, words, tokens.text
        self.lists = words.lists
        self.known = {folded(name) for name in known}
        self.famous = set(self.places_of_famous())

    def find(self) -> tuple[Person, ...]:
        """All names, in order; a word that was a name in one place is one in another, if it is written as large."""
        tokens, hot = self.tokens, self.words.hot
        candidates = {at for at, key in enumerate(tokens.keys) if key in hot or "'" in key or "-" in key}
        candidates.update(tokens.uppers, (at + 1 for at, key in enumerate(tokens.keys) if key in self.words.roles or key in self.lists["naming"]))
        candidates -= {*self.famous, tokens.count}
        begins = sorted(filter(self.begins, candidates))
        keys = {self.stem(at)[0]: tokens.upper(at) for at in reversed(begins)}
        again = (at for at in candidates if keys and self.stem(at)[0] in keys and keys[self.stem(at)[0]] <= tokens.upper(at) and not self.article(at))
        return tuple(self.persons(sorted({*begins, *again})))

    def persons(self, begins: Iterable[int]) -> Iterator[Person]:
        last = -1
        for at in begins:
            if at > last:
                last = self.extended(at)
                yield self.person(at, last)

    def places_of_famous(self) -> Iterator[int]:
        """The words that are about somebody out of a book, a lesson or the news."""
        keys = self.tokens.keys
        famous = self.words.famous
        for at in [at for at, key in enumerate(keys) if key in famous]:
            for name in famous[keys[at]]:
                if tuple(keys[at : at + len(name)]) == name:
                    yield from range(at, at + len(name))

    # ---- where a name begins
    def begins(self, at: int) -> bool:
        tokens, words, lists = self.tokens, self.words, self.lists
        key, _ = self.stem(at)
        if key in self.known or key in words.roles or not key[0].isalpha() or tokens.keys[at] in self.known:
            return False
        introduced = self.introduced(at)
        if (surname := self.initials(at)) and (introduced or self.stem(surname)[0] in words.last.sure | words.last.doubtful):
            return True
        first = key in words.first.sure or key in words.first.doubtful
        if key in lists["things"] or tokens.keys[at] in lists["things"]:
            return introduced and first and tokens.capital(at) and tokens.keys[at - 1] != "van"
        if self.shortened(at) and not introduced:
            return False
        if key in words.first.sure or self.joined(at):
            return tokens.upper(at) or not self.article(at)
        if introduced:
            if key in lists["particles"]:
                return tokens.keys[at - 1] in words.roles and self.surname_follows(at)
            if first or key in words.last.sure or (key in words.last.doubtful and tokens.keys[at - 1] in lists["titles"]):
                return tokens.capital(at) or (key not in lists["openers"] and self.called(at))
            return tokens.capital(at) and len(key) > 1 and key not in lists["determiners"] and key not in lists["openers"] and self.unknown(at)
        if first and self.beside_a_name(at):
            return True
        if tokens.inside(at):
            if not tokens.capital(at) or tokens.keys[at - 1] in lists["before_things"]:
                return False
            return first or key in words.last.sure or (len(key) > 2 and self.unknown(at))
        if key in words.first.doubtful:
            return key not in lists["openers"] and self.acts(at)
        return tokens.capital(at) and key not in lists["openers"] and self.unknown(at) and self.named_in_full(at)

    def acts(self, at: int) -> bool:
        """Whether what follows is what somebody does."""
        tokens, key = self.tokens, self.tokens.key(at + 1)
        if tokens.gap(at) != " " or tokens.upper(at + 1):
            return False
        return (
            key in self.lists["verbs"] or key in self.lists["person_verbs"] or (tokens.upper(at) and len(key) > 4 and key.endswith(("t", "te", "de")))
        )

    def named_in_full(self, at: int) -> bool:
        """Whether a word that begins a sentence is the first name of a surname, or does what only persons do."""
        tokens, last = self.tokens, self.words.last
        if tokens.gap(at) != " ":
            return False
        if tokens.key(at + 1) in self.lists["person_verbs"] or (tokens.upper(at + 1) and tokens.key(at + 1) in last.sure):
            return True
        surname = self.stem(self.after_particles(at + 1))[0]
        return self.after_particles(at + 1) > at + 1 and surname in last.sure | last.doubtful and surname not in self.words.first.sure

    def beside_a_name(self, at: int) -> bool:
        """“bas en mohammed”: one name says that the other is one."""
        tokens, sure = self.tokens, self.words.first.sure
        if self.tokens.keys[at] in self.lists["openers"]:
            return False
        after = tokens.gap(at) == " " and tokens.key(at + 1) == "en" and tokens.key(at + 2)
        before = at > 1 and tokens.gap(at - 1) == " " and tokens.keys[at - 1] == "en" and tokens.keys[at - 2]
        return any(key and key in sure and key not in self.lists["things"] for key in (after, before))

    def unknown(self, at: int) -> bool:
        """Looks like a name, and is no thing that is known."""
        written, key, things = self.tokens.written(at), self.tokens.keys[at], self.lists["things"]
        if key in self.lists["openers"] or key in self.lists["before_things"] or key in self.lists["determiners"]:
            return False
        parts = re.split(r"['’-]", written)
        if any(char.isdigit() for char in key) or key.split("-")[0] in things or key.removesuffix("'s") in things:
            return False
        return all(part[:1].isupper() or part == "s" for part in parts) and all(len(part) == 1 or part[1:].islower() for part in parts if part)

    def joined(self, at: int) -> bool:
        """Names with a dash between."""
        key, listed = self.tokens.keys[at], self.words.first
        if "-" not in key:
            return False
        parts = key.split("-")
        capitals = all(part[:1].isupper() for part in self.tokens.written(at).split("-"))
        return all(part in listed.sure or (capitals and part in listed.doubtful) for part in parts) or (capitals and parts[0] in listed.sure)

    def shortened(self, at: int) -> bool:
        """A few capitals among small words are an abbreviation: OKAN."""
        tokens = self.tokens
        if not tokens.upper(at) or tokens.capital(at) or tokens.ends[at] - tokens.begins[at] > SHORT:
            return False
        beside = [tokens.written(each) for each in (at - 1, at + 1) if 0 <= each < tokens.count]
        return not any(each.isupper() and len(each) > 1 for each in beside)

    def article(self, at: int) -> bool:
        """“een iris” is none, where it is small."""
        return at > 0 and self.tokens.keys[at - 1] in ARTICLES and self.tokens.gap(at - 1) == " " and not self.tokens.upper(at)

    def introduced(self, at: int) -> bool:
        """Whether what stands before says that a name comes: “juf”, “moeder van”, “heet”."""
        tokens = self.tokens
        before = tokens.key(at - 1)
        if tokens.gap(at - 1) not in (" ", ": ") and not (tokens.gap(at - 1) == ". " and len(before) <= LONGEST_ABBREVIATED):
            return False
        if before in self.words.roles or before in self.lists["naming"]:
            return True
        return before == "van" and at > 1 and tokens.gap(at - 2) == " " and tokens.keys[at - 2] in self.words.roles

    def called(self, at: int) -> bool:
        """Whether a name without a capital can stand here: “juf roos”, “de moeder van max”, but not “de leerling max 5 minuten”."""
        before = self.tokens.keys[at - 1]
        if self.tokens.keys[at] in self.lists["verbs"]:
            return False
        return before == "van" or before in self.lists["naming"] or before in self.lists["titles"] or before in self.lists["called"]

    # ---- how far a name goes
    def extended(self, at: int) -> int:
        """The last word of the name that begins here."""
        last = self.initials(at) or (self.after_particles(at) if self.tokens.keys[at] in self.lists["particles"] else at)
        while last - at < MOST_PARTS and last + 1 < self.tokens.count and not self.stem(last)[1] and last + 1 not in self.famous:
            if self.tokens.gap(last) not in (" ", "-") and not (self.tokens.gap(last) == ". " and len(self.tokens.keys[last]) == 1):
                break
            if self.part(last + 1, at):
                last += 1
            elif (end := self.after_particles(last + 1)) > last + 1:
                last = end
            else:
                break
        return last

    def part(self, at: int, first: int) -> bool:
        """Whether this word can go on with a name."""
        tokens, words = self.tokens, self.words
        key, _ = self.stem(at)
        if key in words.last.sure or (key in words.first.sure and not tokens.upper(at) and not tokens.upper(first)):
            return True
        if not tokens.capital(at) or key in words.roles or key in self.lists["particles"] or key in self.known:
            return False
        return len(key) == 1 or (key not in self.lists["things"] and self.unknown(at))

    def after_particles(self, at: int) -> int:
        """The word of a surname with particles that begin here; where there is none, this one."""
        tokens, last = self.tokens, self.words.last
        next = at
        while next < tokens.count - 1 and next - at < MOST_PARTS and tokens.keys[next] in self.lists["particles"] and tokens.gap(next) in JOINED:
            next += 1
        if next == at:
            return at
        key, _ = self.stem(next)
        small = not tokens.upper(at - 1) if at else False  # all of it without capitals: “sanne de vries”
        if key in self.lists["things"] or key in self.words.roles or len(key) < 2:
            return at
        capital = tokens.capital(next) and self.unknown(next)
        return next if capital or key in last.sure or (key in last.doubtful and (small or tokens.upper(at))) else at

    def surname_follows(self, at: int) -> bool:
        """“Mevrouw van Dijk”, but not “de juf van Sara”."""
        name = self.after_particles(at)
        surname = self.tokens.keys[at - 1] in self.lists["titles"] or self.tokens.upper(at) or self.tokens.keys[at] != "van" or name > at + 1
        return name > at and (surname or self.stem(name)[0] in self.words.last.sure | self.words.last.doubtful - self.words.first.sure)

    def initials(self, at: int) -> int:
        """The last word of a name with the initials that begin here; 0, where no surname follows."""
        tokens, next = self.tokens, at
        while next < tokens.count - 1 and next - at < MOST_PARTS and INITIAL.fullmatch(self.text, tokens.begins[next], tokens.ends[next] + 1):
            next += 1
        if next == at or not self.text[tokens.begins[at]].isupper():
            return 0
        end = self.after_particles(next)
        return end if end > next else next if tokens.capital(next) else 0

    # ---- words
    def person(self, first: int, last: int) -> Person:
        tokens = self.tokens
        key, owns = self.stem(first)[0], self.stem(last)[1]
        if key in self.lists["particles"] or len(key) == 1:
            key = self.stem(last)[0]
        end = tokens.ends[last]
        if not owns and self.text[end : end + 2] in ("' ", "’ ") and tokens.keys[last][-1] in "sxz":
            owns, end = True, end + 1
        return Person(tokens.begins[first], end, key, first, last, owns)

    def stem(self, at: int) -> tuple[str, bool]:
        """A name without the s of what is somebody's, and whether it had one."""
        key, first = self.tokens.keys[at], self.words.first
        if key.endswith("'s"):
            return key[:-2], True
        if key[-1] == "s" and key[:-1] in first.sure and key not in self.words.hot_names and key not in self.lists["things"]:
            return key[:-1], True
        return key, False
