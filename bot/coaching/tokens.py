"""A text as its words: where each stands, as it was written, and as it is looked up."""

import re
from bisect import bisect_left
from collections.abc import Set

from .guard import folded
from .phrases import plain

WORD = re.compile(r"[\w\u0300-\u036f]++(?>(?:['’‘´`-][\w\u0300-\u036f]++)*)")  # no group is repeated with *+: see form.py
OPENS = frozenset("“”‘’\"'(«[{•*#>–—-")  # stands before the first word of a sentence, as after a dash in a list
FIGURES = re.compile(r"\d++")
SENTENCE_ENDS = re.compile(r"[!?\n]|\.\s+[A-Z]")  # a point alone may be that of "geb."
NEAR = 4  # words before
CUT = ("s", "t", "k", "n", "m")
CLOSES = frozenset(".!?…:;\n/|")


class Tokens:
    """The words of one text, by number. What is asked of a number that is none answers as if nothing stood there."""

    def __init__(self, text: str) -> None:
        self.text = text
        small = plain(text)
        spans = [match.span() for match in WORD.finditer(text)]
        self.begins = [begin for begin, _ in spans]
        self.ends = [end for _, end in spans]
        self.keys = [small[begin:end] for begin, end in spans]
        if not text.isascii():
            self.keys = [key if key.isascii() else folded(key) for key in self.keys]
        self.figures = [match.start() for match in FIGURES.finditer(text)]
        self.count = len(spans)
        self.uppers = {at: None for at, begin in enumerate(self.begins) if text[begin] != small[begin]}  # in order

    def written(self, at: int) -> str:
        return self.text[self.begins[at] : self.ends[at]]

    def upper(self, at: int) -> bool:
        return at in self.uppers

    def capital(self, at: int) -> bool:
        """Like a name: not small, and not in capitals altogether."""
        return at in self.uppers and (self.ends[at] - self.begins[at] == 1 or not self.written(at).isupper())

    def key(self, at: int) -> str:
        return self.keys[at] if 0 <= at < self.count else ""

    def gap(self, at: int) -> str:
        """What stands between this word and the next."""
        return self.text[self.ends[at] : self.begins[at + 1]] if 0 <= at < self.count - 1 else ""

    def inside(self, at: int) -> bool:
        """Whether a capital here is not that of a sentence."""
        if not at:
            return False
        gap = self.gap(at - 1)
        if self.keys[at - 1] in CUT and self.text[self.begins[at - 1] - 1 : self.begins[at - 1]] in ("'", "’", "‘"):  # “’s Avonds”
            return self.inside(at - 1)
        return gap == " " or not ((before := gap.rstrip(" \u00a0")[-1:]) in CLOSES or before in OPENS or "\n" in gap)

    def beginning_at(self, place: int) -> int:
        """The first word that begins there or later."""
        return bisect_left(self.begins, place)

    def near(self, place: int, words: Set[str]) -> bool:
        """Whether one of these words stands shortly before, in the same sentence, and not as an alias."""
        at = self.beginning_at(place)
        since = max(0, at - NEAR)
        if words.isdisjoint(self.keys[since:at]):
            return False
        told = [each for each in range(since, at) if self.keys[each] in words and self.text[self.begins[each] - 1 : self.begins[each]] != "["]
        return bool(told) and not SENTENCE_ENDS.search(self.text, self.ends[told[-1]], place + 1)
