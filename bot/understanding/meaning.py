"""What somebody means: the trained network at work beside the rules, and the words in which it sees a move."""

from collections.abc import Collection, Iterator, Mapping

import numpy as np

from ..coaching.moves import DOUBTFUL, MEANING
from ..dialogue.turn import Heard
from .encoder import Encoded, Encoder
from .network import Array, Batch, see, shares
from .weights import FILE, Trained, read

DOUBT = 0.2  # the chance from which a move may be there
SHOWN_WORDS = 6  # in which a move is seen, at most
SENTENCE_ENDS = ".?!…"


def decided(trained: Trained, chances: Array, found: Collection[str]) -> Iterator[str]:
    """The moves that count as heard, by their chances and by what rules found."""
    for number, move in enumerate(trained.moves):
        if chances[number] >= trained.sure[int(move in found), number]:
            yield move


class Understanding:
    """Raises ImportError where its packages are not installed."""

    def __init__(self) -> None:
        self._encoder, self._trained = Encoder(), read(FILE.read_bytes())

    def heard(self, text: str, found: Mapping[str, str]) -> list[Heard]:
        """The moves that are there; none, but DOUBTFUL with the words and the chance of what it may be, where it is better to ask.

        `found`: what rules found, and in which words.
        """
        encoded = self._encoder.encode(text)
        seen = see(self._trained.weights, Batch.of([encoded.vectors]))
        chances = dict(zip(self._trained.moves, map(float, seen.chances[0]), strict=True))

        def hearing(move: str, called: str) -> Heard:
            words = found.get(move) or _words(encoded, shares(self._trained.weights, seen, 0, self._trained.moves.index(move)))
            return Heard(called, words, round(chances[move], 2))

        moves = list(decided(self._trained, seen.chances[0], found))
        likely = max(MEANING, key=lambda move: chances[move])
        if not moves and chances[likely] >= DOUBT:
            return [hearing(likely, DOUBTFUL)]
        return [hearing(move, move) for move in moves]


def _words(encoded: Encoded, added: Array) -> str:
    """The sentence that adds most; of a long one the few words in a row that do."""
    per_word = np.zeros(len(encoded.words))
    for owner, share in zip(encoded.owners, added, strict=True):
        if owner >= 0:
            per_word[owner] += share
    ends = [number + 1 for number, word in enumerate(encoded.words) if word[-1] in SENTENCE_ENDS]
    begins = [0, *(end for end in ends if end < len(per_word))]
    sentences = [slice(begin, end) for begin, end in zip(begins, [*begins[1:], len(per_word)], strict=True)]
    best = max(sentences, key=lambda each: float(per_word[each].sum()))
    words, shares_of = encoded.words[best], per_word[best]
    if len(words) > SHOWN_WORDS:
        start = int(np.convolve(shares_of, np.ones(SHOWN_WORDS), "valid").argmax())
        words = words[start : start + SHOWN_WORDS]
    return " ".join(words).strip(" .,;:?!…")
