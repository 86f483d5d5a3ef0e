"""What somebody means: the trained network at work, and the words in which it sees a move."""

import numpy as np

from ..coaching.moves import DOUBTFUL, MEANING
from ..dialogue.turn import Heard
from .encoder import Encoded, Encoder
from .network import Array, Batch, see, shares
from .weights import FILE, read

DOUBT = 0.2  # the chance from which a move may be there
SHOWN_WORDS = 5  # in which a move is seen


class Understanding:
    """Raises ImportError where its packages are not installed."""

    def __init__(self) -> None:
        self._encoder, self._trained = Encoder(), read(FILE.read_bytes())

    def heard(self, text: str) -> list[Heard]:
        """The moves of meaning that are surely there; or DOUBTFUL, with the words and the chance of what it may be."""
        encoded = self._encoder.encode(text)
        seen = see(self._trained.weights, Batch.of([encoded.vectors]))
        chances = dict(zip(self._trained.moves, seen.chances[0], strict=True))
        sure = dict(zip(self._trained.moves, self._trained.sure, strict=True))

        def where(move: str) -> str:
            return _words(encoded, shares(self._trained.weights, seen, 0, self._trained.moves.index(move)))

        found = [Heard(move, where(move), round(float(chances[move]), 2)) for move in MEANING if chances[move] >= sure[move]]
        likely = max(MEANING, key=lambda move: float(chances[move]))
        if not found and chances[likely] >= DOUBT:
            return [Heard(DOUBTFUL, where(likely), round(float(chances[likely]), 2))]
        return found


def _words(encoded: Encoded, added: Array) -> str:
    """The few words in a row that add most."""
    if not encoded.words:
        return ""
    per_word = np.zeros(len(encoded.words))
    for owner, share in zip(encoded.owners, added, strict=True):
        if owner >= 0:
            per_word[owner] += share
    length = min(SHOWN_WORDS, len(per_word))
    sums = np.convolve(per_word, np.ones(length), "valid")
    start = int(sums.argmax())
    return " ".join(encoded.words[start : start + length]).strip(" .,;:?!")
