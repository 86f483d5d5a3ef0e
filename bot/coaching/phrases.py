"""Phrases as an author lists them, and the one regular expression that finds them in a sentence.

It takes time in proportion to the text: it is tried only where a word begins as a phrase does, a gap has an end, and nothing goes back into a
word that has been read (`++`, `*+`).
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

WORD = re.compile(r"\w++")
PIECE = re.compile(
    r"<(?P<group>\w+)>|(?P<gap> ?… ?)|(?P<space> )|(?P<before>(?<![^ ])\*)|(?P<after>\*(?![^ ]))|(?P<number>(?<!\d)0(?!\d))|(?P<text>[^<* …])"
)
ATOMS = {"gap": r"(?:\W++\w++){0,5}?\W++", "space": ",? '?", "before": r"\w*", "after": r"\w*+", "number": r"\d++"}
PART = r"(?:^|(?<=[,;:–-] )|(?<=\ben )|(?<=\bmaar )|(?<=\bdus ))"  # where a part of a sentence begins
APOSTROPHES = tuple(zip("’‘´`İ", "''''I", strict=True))  # and the one letter that grows when it is made small
NOTHING = "(?!)"
TOLD = 3  # letters
LONGEST = 100


def plain(text: str) -> str:
    """The text as it is searched: small letters and plain apostrophes, each character where it was."""
    for written, instead in APOSTROPHES:  # many times as fast as `translate`
        text = text.replace(written, instead)
    return text.lower()


def beginning(word: str) -> str:
    """What words are told apart by before anything is tried; all numbers are alike."""
    return "0" if word[:1].isdigit() else word[:TOLD]


class Sentence:
    """A sentence as it was written, and as it is searched."""

    def __init__(self, written: str) -> None:
        self.written = written
        self.plain = plain(written)
        self.words = [(match.start(), beginning(match[0])) for match in WORD.finditer(self.plain)]


@dataclass(frozen=True)
class Phrase:
    """A phrase as regular expressions, one for each letter, space, gap or group, and the beginnings of words where it can be found ("" is any)."""

    atoms: Sequence[str]
    beginnings: frozenset[str]


@dataclass(frozen=True)
class Pattern:
    """Any of some phrases."""

    regex: str
    beginnings: frozenset[str]


def read_phrase(written: str, groups: Mapping[str, Pattern]) -> Phrase:
    """Raises ValueError where it can't be read."""
    phrase = plain(written)
    if not phrase[:1].isalnum() and phrase[:1] not in ("<", "*"):
        raise ValueError("a phrase begins with a letter, a figure, a * or a <group>")
    if len(phrase) > LONGEST:
        raise ValueError(f"a phrase has at most {LONGEST} characters")
    atoms: list[str] = []
    at = 0
    while at < len(phrase):
        piece = PIECE.match(phrase, at)
        if piece is None:
            raise ValueError("a * stands at the beginning or the end of a word, and < only around the name of a group")
        if piece["group"] and piece["group"] not in groups:
            raise ValueError(f"there is no group <{piece['group']}>")
        atoms.append(groups[piece["group"]].regex if piece["group"] else ATOMS.get(piece.lastgroup or "", re.escape(piece[0])))
        at = piece.end()
    group, word = PIECE.match(phrase), WORD.match(phrase)
    if group and group["group"]:
        return Phrase(atoms, groups[group["group"]].beginnings)
    told = word and (len(word[0]) >= TOLD or not phrase.startswith("*", word.end()))
    return Phrase(atoms, frozenset({beginning(word[0]) if word and told else ""}))


def any_of(phrases: Sequence[Phrase]) -> Pattern:
    return Pattern(_tree([phrase.atoms for phrase in phrases]), frozenset().union(*(phrase.beginnings for phrase in phrases)))


def _tree(phrases: Iterable[Sequence[str]]) -> str:
    """Any of these phrases, the longer before the shorter; what several begin with is tried once."""
    branches: dict[str, list[Sequence[str]]] = {}
    for atoms in phrases:
        branches.setdefault(atoms[0] if atoms else "", []).append(atoms[1:])
    ends = [""] if branches.pop("", None) else []
    tried = [atom + _tree(rest) for atom, rest in branches.items()] + ends
    return tried[0] if len(tried) == 1 else f"(?:{'|'.join(tried) or NOTHING})"


class Phrases:
    """Phrases to be found in a sentence: anywhere (`words`), where it `begins` or `ends`, or where one of its `parts` begins.

    `exceptions` hide the words they cover. `capitals` are found with those capitals only: RT is a lesson, “rt” a typing error.
    """

    def __init__(self, words: Pattern, begins: Pattern, parts: Pattern, ends: Pattern, exceptions: Pattern, capitals: Iterable[str] = ()) -> None:
        self._lists = words, begins, parts, ends, exceptions
        self.beginnings = frozenset[str]().union(*(each.beginnings for each in self._lists))
        self.any_word = "" in self.beginnings
        self.capitals = frozenset(capitals)
        self.small = frozenset(map(plain, self.capitals))

    @cached_property
    def regex(self) -> re.Pattern[str]:
        """Made when it is first looked with: all of them take a fifth of a second, and most programs look for nothing."""
        words, begins, parts, ends, exceptions = (each.regex for each in self._lists)
        return re.compile(rf"(?:(?P<hidden>{exceptions})|^{begins}|{PART}{parts}|{ends}(?=\W*+$)|{words})(?!\w)")

    def find(self, sentence: Sentence) -> str:
        """The first words these phrases are found in, as they were written; empty where there are none."""
        read = 0
        for start, begins in sentence.words:
            if start >= read and (begins in self.beginnings or self.any_word) and (match := self.regex.match(sentence.plain, start)):
                read = match.end()
                written = sentence.written[start:read]
                if match["hidden"] is None and (match[0] not in self.small or written in self.capitals):
                    return written
        return ""
