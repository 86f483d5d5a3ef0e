"""How well moves are heard in people the network never heard, and how sure each move has to be for that."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from ..coaching.moves import MEANING
from .network import Array

STEPS = np.array([0, *np.arange(0.06, 0.98, 0.04), 1.1])  # how sure a move may have to be: from always to never
PRECISE = 0.8  # of what counts as heard, this part at least is right
MOST_WRONG = 0.025  # of all turns: those in which a move of meaning that costs trust is heard and not there
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


def how_sure(moves: Sequence[str], chances: Array, ruled: Array, there: Array) -> Array:
    """From which chance each move (column) counts as heard: where no rule found it, and where one did.

    Moves of form, each by itself: with the highest F1 of all that are precise enough. Moves of meaning together, because there are too few
    rules and too many ways to say them: those that cost trust from the lowest chance at which few turns are judged wrongly, the others from
    the lowest that is precise enough; a move of meaning that a rule found, too.
    """
    sure = np.zeros((2, len(moves)), np.float32)
    meaning = [number for number, move in enumerate(moves) if move in MEANING]
    costly = [number for number in meaning if moves[number] in COSTLY]
    kind = [number for number in meaning if number not in costly]
    sure[:, costly] = _lowest(lambda step: _wrong(chances[:, costly] >= step, there[:, costly]) <= MOST_WRONG)
    sure[:, kind] = _lowest_precise(chances[:, kind], there[:, kind])
    for number in meaning:
        found = ruled[:, number] > 0
        if found.any():
            sure[1, number] = _lowest_precise(chances[found, number], there[found, number])
    for number in set(range(len(moves))) - set(meaning):
        sure[:, number] = _best(chances[:, number], ruled[:, number] > 0, there[:, number] > 0)
    return sure


def _lowest(fits: Callable[[float], bool]) -> float:
    """The lowest chance that fits; never, where none does."""
    return next((float(step) for step in STEPS if fits(step)), float(STEPS[-1]))


def _wrong(heard: Array, there: Array) -> float:
    """In which part of the turns something is heard that is not there."""
    return float((heard & ~(there > 0)).any(1).mean())


def _lowest_precise(chances: Array, there: Array) -> float:
    return _lowest(lambda step: bool(((chances >= step) & (there > 0)).sum() >= PRECISE * (chances >= step).sum()))


def _best(chances: Array, found: Array, truth: Array) -> tuple[float, float]:
    """The two limits with the highest F1 of all that are precise enough; where none are, the most precise."""
    missed = int(truth.sum())
    parts = [[_counted(chances[part], truth[part], step) for step in STEPS] for part in (~found, found)]
    tried = [
        (Score(right + more, wrong + worse, missed - right - more), (float(step), float(other)))
        for step, (right, wrong) in zip(STEPS, parts[0], strict=True)
        for other, (more, worse) in zip(STEPS, parts[1], strict=True)
    ]
    precise = [each for each in tried if each[0].precision >= PRECISE and each[0].right]
    return (max(precise, key=lambda each: each[0].f1) if precise else max(tried, key=lambda each: each[0].precision))[1]


def _counted(chances: Array, truth: Array, step: float) -> tuple[int, int]:
    heard = chances >= step
    return int((heard & truth).sum()), int((heard & ~truth).sum())
