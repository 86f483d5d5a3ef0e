"""What there is to say about a rehearsal: what was found, never what was missing, and no grade."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from .mood import NOTHING_HEARD
from .moves import QUOTED_WORDS, Contrast, Move
from .parent import Rehearsal, Round, Said

MOST_MOMENTS = 3
OPEN, CLOSED = ("open_vraag", "uitnodigen"), ("gesloten_vraag", "sturende_vraag")


@dataclass(frozen=True, slots=True)
class Report:
    """A rehearsal in numbers and moments. `share`: of all words, those of the teacher in percent. `strongest` and `weakest`: the rounds that
    did most, the weightiest first; `turning_point` is the one to say anew, where there is one."""

    share: int
    open: int
    closed: int
    strongest: tuple[Round, ...]
    weakest: tuple[Round, ...]

    @property
    def turning_point(self) -> Round | None:
        return self.weakest[0] if self.weakest else None


def report(rehearsal: Rehearsal) -> Report:
    """What can be told at its end."""
    ours = sum(len(each.said.text.split()) for each in rehearsal.rounds)
    theirs = sum(len(text.dutch.split()) for text in (rehearsal.opening, *(part for each in rehearsal.rounds for part in each.reply)))
    ordered = sorted(rehearsal.rounds, key=lambda each: each.gain)
    open, closed = (sum(any(heard.move in moves for heard in each.said.heard) for each in rehearsal.rounds) for moves in (OPEN, CLOSED))
    return Report(
        round(100 * ours / (ours + theirs)),
        open,
        closed,
        tuple(each for each in reversed(ordered) if each.gain > 0)[:MOST_MOMENTS],
        tuple(each for each in ordered if each.gain < 0)[:MOST_MOMENTS],
    )


def words_of(said: Said, move: str, early: Mapping[str, str]) -> str:
    """The words in which a move was heard, as they are quoted: no more than a few. `early`: the names of moves that came too early."""
    heard = next((each.words for each in said.heard if move in (each.move, early.get(each.move))), "")
    return quoted(heard or said.text)


def quoted(words: str) -> str:
    """The first few words, and a sign where there were more."""
    parts = words.strip().rstrip(".!?… ").split()
    return " ".join(parts[:QUOTED_WORDS]).rstrip(",;:") + (" …" if len(parts) > QUOTED_WORDS else "")


def contrast(move: Move, number: int) -> Contrast | None:
    """One of its examples, another one each time."""
    return move.instead[number % len(move.instead)] if move.instead else None


def card(rounds: Sequence[Round], moves: Mapping[str, Move]) -> str:
    """The skill card that fits best: that of the first of these rounds in which a move was heard; empty where none was."""
    return next((moves[each.weightiest].card for each in rounds if each.weightiest != NOTHING_HEARD and each.weightiest in moves), "")
