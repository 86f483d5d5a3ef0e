"""Teaching: the corpus in, the file of weights out, and a report on how well it does on people it never heard."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import numpy as np

from ..coaching.moves import FORM, MEANING
from ..content import content_folder, read_content
from . import evaluation, reporting
from .corpus import Labelled, folds, read_corpus
from .encoder import Encoder
from .listener import Listener, beginning
from .meaning import decided
from .network import Array, Batch, Weights, see
from .training import Example, trained
from .weights import FILE, Trained, read, written

MOVES = (*MEANING, *FORM)
FOLDS = 3
AT_ONCE = 64
USUALLY_SURE = 0.46  # for a move, where nothing was tried yet
Progress = Callable[[float], None]


def teach(report: Path | None, progress: Progress) -> Iterator[str]:
    """Writes the weights, and the report where one is wanted. Yields what to say about it."""
    sentences = read_corpus(content_folder())
    encoder = Encoder()
    examples = [Example(encoder.encode(beginning(each.text)).vectors, _marks(each.moves), each.voice) for each in sentences]
    first = encoder.first_weights()
    parts = (FOLDS + 1) if report else 1
    sure = read(FILE.read_bytes()).sure if FILE.exists() else np.full((2, len(MOVES)), USUALLY_SURE, np.float32)
    if report:
        groups = folds([each.voice for each in sentences], FOLDS)
        chances = np.zeros((len(examples), len(MOVES)), np.float32)
        for number, group in enumerate(groups):
            weights = trained(first, [each for each in examples if each.voice not in group], _within(progress, number, parts))
            held = [place for place, each in enumerate(examples) if each.voice in group]
            chances[held] = _chances(weights, [examples[place] for place in held])
        listener = Listener(read_content().form)
        found = [frozenset(listener.found(beginning(each.text))) for each in sentences]
        sure = evaluation.how_sure(MOVES, chances, np.stack([_marks(each) for each in found]), np.stack([each.moves for each in examples]))
        heard = _held_out(sentences, groups, chances, found)
        report.write_text(reporting.report(sentences, groups, heard), "utf-8")
        yield f"the report is in {report}"
    weights = trained(first, examples, _within(progress, parts - 1, parts))
    FILE.write_bytes(written(Trained(weights, MOVES, sure)))
    voices = {each.voice for each in sentences}
    yield f"{len(sentences)} sentences of {len(voices)} voices; the weights are {FILE.stat().st_size / 1e6:.1f} MB"


def _held_out(
    sentences: Sequence[Labelled], groups: Sequence[Sequence[str]], chances: Array, found: Sequence[frozenset[str]]
) -> list[frozenset[str]]:
    """What is heard in each sentence where neither the network nor how sure it has to be was learnt from its voice."""
    marks, there = np.stack([_marks(each) for each in found]), np.stack([_marks(each.moves) for each in sentences])
    heard: list[frozenset[str]] = [frozenset()] * len(sentences)
    for group in groups:
        others = np.array([each.voice not in group for each in sentences])
        judge = Trained({}, MOVES, evaluation.how_sure(MOVES, chances[others], marks[others], there[others]))
        for place in map(int, np.flatnonzero(~others)):
            heard[place] = frozenset(decided(judge, chances[place], found[place]))
    return heard


def _marks(moves: frozenset[str]) -> Array:
    return np.array([move in moves for move in MOVES], np.float32)


def _within(progress: Progress, number: int, parts: int) -> Callable[[int, int, float], None]:
    return lambda done, steps, _: progress((number + done / steps) / parts)


def _chances(weights: Weights, examples: Sequence[Example]) -> Array:
    groups = (examples[start : start + AT_ONCE] for start in range(0, len(examples), AT_ONCE))
    return np.vstack([see(weights, Batch.of([each.vectors for each in group])).chances for group in groups])
