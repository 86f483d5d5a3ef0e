"""How well moves are heard in people the network never heard, and how sure each move has to be for that."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from .network import Array

STEPS = np.array([0, *np.arange(0.06, 0.98, 0.04), 1.1])  # how sure a move may have to be: from always to never
PRECISE = 0.8  # of what counts as heard, this part at least is right
COSTLY = ("jij_verwijt", "bagatelliseren", "verdediging", "interpretatie", "sturende_vraag", "absoluut", "jargon")  # wrong, they hurt most


@dataclass(frozen=True, slots=True)
class Score:
    """Right, wrong and missed, by count."""

    right: int
    wrong: int
    missed: int

    @property
    def precision(self) -> float:
        return self.right / max(1, self.right + self.wrong)

    @property
    def recall(self) -> float:
        return self.right / max(1, self.right + self.missed)

    @property
    def f1(self) -> float:
        return 2 * self.right / max(1, 2 * self.right + self.wrong + self.missed)

    def __add__(self, other: "Score") -> "Score":
        return Score(self.right + other.right, self.wrong + other.wrong, self.missed + other.missed)


NONE = Score(0, 0, 0)


def score(heard: Sequence[frozenset[str]], there: Sequence[frozenset[str]], move: str) -> Score:
    """Of one move, over all sentences."""
    pairs = [(move in each, move in truth) for each, truth in zip(heard, there, strict=True)]
    return Score(pairs.count((True, True)), pairs.count((True, False)), pairs.count((False, True)))


def scores(heard: Sequence[frozenset[str]], there: Sequence[frozenset[str]], moves: Sequence[str]) -> Mapping[str, Score]:
    return {move: score(heard, there, move) for move in moves}


def together(of: Mapping[str, Score]) -> Score:
    """All moves as one."""
    return sum(of.values(), NONE)


def wrong_turns(heard: Sequence[frozenset[str]], there: Sequence[frozenset[str]]) -> float:
    """The part of all sentences in which a costly move is heard that is not there."""
    return sum(bool((each - truth) & set(COSTLY)) for each, truth in zip(heard, there, strict=True)) / max(1, len(heard))


def how_sure(chances: Array, ruled: Array, there: Array) -> Array:
    """From which chance each move (column) counts as heard: where no rule found it, and where one did.

    Those with the highest F1 of all that are precise enough; where none is, the most precise.
    """
    sure = np.zeros((2, chances.shape[1]), np.float32)
    for column in range(chances.shape[1]):
        truth, found = there[:, column] > 0, ruled[:, column] > 0
        missed = int(truth.sum())
        parts = [[_counted(chances[part, column], truth[part], step) for step in STEPS] for part in (~found, found)]
        tried = [
            (Score(right + more, wrong + worse, missed - right - more), step, other)
            for step, (right, wrong) in zip(STEPS, parts[0], strict=True)
            for other, (more, worse) in zip(STEPS, parts[1], strict=True)
        ]
        precise = [each for each in tried if each[0].precision >= PRECISE and each[0].right]
        _, *sure[:, column] = max(precise, key=lambda each: each[0].f1) if precise else max(tried, key=lambda each: each[0].precision)
    return sure


def _counted(chances: Array, truth: Array, step: float) -> tuple[int, int]:
    heard = chances >= step
    return int((heard & truth).sum()), int((heard & ~truth).sum())
