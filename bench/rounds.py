"""Rows that are measured in turns, round after round, so that a busy moment of the machine hits all of them."""

import time
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from statistics import median
from typing import TypeVar

MICRO = 1e6
SECONDS = 24.0  # no new round begins after this
LEAST_ROUNDS, MOST_ROUNDS = 3, 30
Case = TypeVar("Case")


@dataclass(slots=True)
class Row:
    """One thing that is measured. `run` does it a number of times and gives µs each; `against` names the row it is a ratio of."""

    id: str
    name: str
    run: Callable[[], float]
    against: str
    most: float = 0.0  # µs that it is expected to stay under
    rounds: list[float] = field(default_factory=list)

    @property
    def median(self) -> float:
        return median(self.rounds)


@dataclass(frozen=True, slots=True)
class Group:
    """Rows that can be compared with each other."""

    heading: str
    rows: Sequence[Row]


def measure(groups: Sequence[Group]) -> None:
    """A first round to warm up, then rounds for `SECONDS`."""
    rows = [row for group in groups for row in group.rows]
    for row in rows:
        row.run()
    begin = time.perf_counter()
    while len(rows[0].rounds) < LEAST_ROUNDS or (time.perf_counter() - begin < SECONDS and len(rows[0].rounds) < MOST_ROUNDS):
        for row in rows:
            row.rounds.append(row.run())


def ratio(row: Row, groups: Sequence[Group]) -> float:
    """The median of what it is in each round, of the row it is held against in that same round."""
    other = next(each for group in groups for each in group.rows if each.id == row.against)
    return median(mine / theirs for mine, theirs in zip(row.rounds, other.rounds, strict=True))


def each(work: Callable[[Case], object], cases: Sequence[Case]) -> float:
    """µs a case."""
    begin = time.perf_counter()
    for case in cases:
        work(case)
    return (time.perf_counter() - begin) / len(cases) * MICRO


async def each_awaited(work: Callable[[Case], Awaitable[object]], cases: Sequence[Case]) -> float:
    """µs a case, one after another."""
    begin = time.perf_counter()
    for case in cases:
        await work(case)
    return (time.perf_counter() - begin) / len(cases) * MICRO
