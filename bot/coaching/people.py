"""Names of persons in a text: those that are listed, and those that stand where a name stands."""

import re
from bisect import bisect_left
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass

from .guard import Words, folded
from .particulars import WORD

OPENS = frozenset("“”‘\"'(«[{•*#>–—-")  # stands before the first word of a sentence, as after a dash in a list
CLOSES = frozenset(".!?…:;\n/|")
INITIAL = re.compile(r"[^\W\d_]\.")
MOST_PARTS = 5  # of one name


@dataclass(frozen=True, slots=True)
class Token:
    """A word, where it stands, and as it is looked up."""

    begin: int
    end: int
    written: str
    key: str

    @property
    def capital(self) -> bool:
        """Written like a name: not small, and not in capitals altogether."""
        return self.written[0].isupper() and (len(self.written) == 1 or not self.written.isupper())


@dataclass(frozen=True, slots=True)
class Person:
    """A name. `key` is the same for the same person; `owns`: it is somebody's jacket."""

    begin: int
    end: int
    key: str
    first: int  # the tokens of the name, from the first
    last: int  # to the last
    owns: bool = False


class People:
    """Looks for names in one text. `known` are names that are none: aliases."""

    def __init__(self, text: str, words: Words, known: Collection[str] = ()) -> None:
        self.text, self.words = text, words
        self.known = {folded(name) for name in known}
        self.tokens = [Token(match.start(), match.end(), match[0], folded(match[0])) for match in WORD.finditer(text)]
        self.lists = words.lists

    def find(self) -> tuple[Person, ...]:
        """All names, in order; a word that was a name in one place is one in another, where it has a capital."""
        found = list(self.looked(self.begins))
        keys = {person.key for person in found if len(person.key) > 1}
        taken = {at for person in found for at in range(person.first, person.last + 1)}
        if any(at not in taken and self.stem(token)[0] in keys for at, token in enumerate(self.tokens)):
            found = list(self.looked(lambda at: self.begins(at) or (self.stem(self.tokens[at])[0] in keys and self.tokens[at].written[0].isupper())))
        return tuple(found)

    def looked(self, begins: Callable[[int], bool]) -> Iterator[Person]:
        at = 0
        while at < len(self.tokens):
            if begins(at):
                last = self.extended(at)
                yield self.person(at, last)
                at = last
            at += 1

    # ---- where a name begins
    def begins(self, at: int) -> bool:
        token = self.tokens[at]
        key, owns = self.stem(token)
        words = self.words
        if key in self.known or key in words.roles or not key[0].isalpha():
            return False
        introduced = self.introduced(at)
        if introduced and self.initials(at):
            return True
        if key in self.lists["things"]:
            return introduced and key in words.first.sure | words.first.doubtful and token.capital
        if key in words.first.sure or self.joined(token):
            return True
        if introduced:
            if key in self.lists["particles"] and self.after_particles(at) > at:
                return self.titled(at)
            if key in words.first.doubtful or key in words.last.sure:
                return token.capital or not self.common(key)
            return token.capital and len(key) > 1 and key not in self.lists["determiners"]
        if not token.capital:
            return False
        if self.inside(at):
            listed = key in words.first.doubtful or key in words.last.sure
            placed = self.tokens[at - 1].key in self.lists["before_things"]
            return not placed and (listed or (len(key) > 2 and self.unknown(token)))
        following = self.tokens[at + 1] if at + 1 < len(self.tokens) else None
        return key in words.first.doubtful and following is not None and following.key in self.lists["verbs"] and self.adjacent(at)

    def unknown(self, token: Token) -> bool:
        """Looks like a name, and is no thing that is known."""
        parts = token.key.split("-")
        things = self.lists["things"]
        return not (parts[0] in things or token.key.removesuffix("'s") in things or any(map(str.isdigit, token.key)) or not token.written[1:].islower())

    def common(self, key: str) -> bool:
        return key in ("en", "is", "de", "die", "dan", "wil", "per", "man", "el")

    def joined(self, token: Token) -> bool:
        """Names with a dash between."""
        parts = token.key.split("-")
        listed = self.words.first
        return len(parts) > 1 and parts[0] in listed.sure | listed.doubtful and (
            all(part in listed.sure for part in parts) or all(part[:1].isupper() for part in token.written.split("-"))
        )

    def introduced(self, at: int) -> bool:
        """Whether what stands before says that a name comes: “juf”, “moeder van”, “heet”."""
        if not at or not self.gap(at - 1) in (" ", ". ", ": "):
            return False
        before = self.tokens[at - 1].key
        if before in self.words.roles or before in self.lists["naming"]:
            return True
        return before == "van" and at > 1 and self.adjacent(at - 2) and self.tokens[at - 2].key in self.words.roles

    def titled(self, at: int) -> bool:
        return self.tokens[at - 1].key in self.words.roles

    def inside(self, at: int) -> bool:
        """Whether a capital here is not that of a sentence."""
        before = self.text[: self.tokens[at].begin].rstrip(" \u00a0")[-1:] if at else ""
        return bool(at) and before not in CLOSES and before not in OPENS and "\n" not in self.gap(at - 1)

    # ---- how far a name goes
    def extended(self, at: int) -> int:
        """The last token of the name that begins here."""
        last = self.initials(at) or self.after_particles(at) if self.tokens[at].key in self.lists["particles"] or self.initials(at) else at
        while last - at < MOST_PARTS and last + 1 < len(self.tokens) and not self.stem(self.tokens[last])[1]:
            if self.gap(last) not in (" ", "-") and not (self.gap(last) == ". " and len(self.tokens[last].key) == 1):
                break
            if self.part(last + 1):
                last += 1
            elif (end := self.after_particles(last + 1)) > last + 1:
                last = end
            else:
                break
        return last

    def part(self, at: int) -> bool:
        """Whether this token can go on with a name."""
        token, words = self.tokens[at], self.words
        key, _ = self.stem(token)
        if key in words.last.sure:
            return True
        if not token.capital or key in words.roles or key in self.lists["particles"] or key in self.known:
            return False
        if len(key) == 1:
            return self.text[token.end : token.end + 1] == "." or at + 1 == len(self.tokens) or not self.text[token.end : token.end + 1].isalnum()
        return key not in self.lists["things"] and self.unknown(token)

    def after_particles(self, at: int) -> int:
        """The token of a surname with particles that begin here; where there is none, this one."""
        next = at
        while next < len(self.tokens) - 1 and self.tokens[next].key in self.lists["particles"] and self.gap(next) == " ":
            next += 1
        if next == at:
            return at
        token = self.tokens[next]
        key, _ = self.stem(token)
        small = key in self.words.last.sure or (key in self.words.last.doubtful and self.tokens[at].written[0].isupper())
        capital = token.capital and key not in self.lists["things"] and key not in self.words.roles and len(key) > 1
        return next if small or capital or (key in self.words.last.doubtful and self.small_name(at)) else at

    def small_name(self, at: int) -> bool:
        """All of it without capitals: “sanne de vries”."""
        return at > 0 and self.tokens[at - 1].written.islower()

    def initials(self, at: int) -> int:
        """The last of the initials that begin here, if a surname follows; else 0."""
        next = at
        while next < len(self.tokens) - 1 and INITIAL.fullmatch(self.text, self.tokens[next].begin, self.tokens[next].end + 1):
            next += 1
        if next == at:
            return 0
        end = self.after_particles(next)
        return end if end > next else next if self.tokens[next].capital else 0

    # ---- words
    def person(self, first: int, last: int) -> Person:
        key, _ = self.stem(self.tokens[first])
        if key in self.lists["particles"] or len(key) == 1:
            key = self.stem(self.tokens[last])[0]
        _, owns = self.stem(self.tokens[last])
        end = self.tokens[last].end
        if not owns and self.text[end : end + 2] in ("' ", "’ ") and self.tokens[last].key[-1] in "sxz":
            owns, end = True, end + 1
        return Person(self.tokens[first].begin, end, key, first, last, owns)

    def stem(self, token: Token) -> tuple[str, bool]:
        """A name without the s of what is somebody's, and whether it had one."""
        key, first = token.key, self.words.first
        if key.endswith("'s"):
            return key[:-2], True
        if key[-1] == "s" and key[:-1] in first.sure and key not in first.sure and key not in first.doubtful and key not in self.lists["things"] and key not in self.words.last.sure:
            return key[:-1], True
        return key, False

    def beginning_at(self, place: int) -> int | None:
        """The token that begins there."""
        at = bisect_left(self.tokens, place, key=lambda token: token.begin)
        return at if at < len(self.tokens) and self.tokens[at].begin == place else None

    def ending_at(self, place: int) -> int | None:
        """The token before what begins there."""
        at = bisect_left(self.tokens, place, key=lambda token: token.begin) - 1
        return at if at >= 0 and self.text[self.tokens[at].end : place] == " " else None

    def adjacent(self, at: int) -> bool:
        return self.gap(at) == " "

    def gap(self, at: int) -> str:
        """What stands between this token and the next."""
        return self.text[self.tokens[at].end : self.tokens[at + 1].begin] if at + 1 < len(self.tokens) else ""

