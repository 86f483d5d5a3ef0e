"""The classifier of moves: a small convolutional network over the word vectors of a sentence encoder, in numpy.

Its shape is that of the n-gram layers of the Universal Sentence Encoder (multilingual, version 3), from whose weights it is trained further:
every token is seen in windows of 2, 3 and 5; per move, the tokens that say most (the maximum) and all of them (the mean) are weighed.
Layers: projection with layer norm, two windowed layers with residuals for each width, layer norm, pooling, one linear layer.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

Array = npt.NDArray[Any]  # of float32
Weights = dict[str, Array]
WIDTHS = ((2, 0), (3, 1), (5, 2))  # tokens in a window, and how many of them stand before the one it is about
CHANNELS = 256
EPSILON = 1e-6


@dataclass(slots=True)
class Batch:
    """Sentences as one array: the word vectors (sentence, token, dimension), and which tokens are there (sentence, token)."""

    vectors: Array
    there: Array

    @classmethod
    def of(cls, sentences: Sequence[Array]) -> "Batch":
        longest = max(len(each) for each in sentences)
        vectors = np.zeros((len(sentences), longest, sentences[0].shape[1]), np.float32)
        there = np.zeros((len(sentences), longest), np.float32)
        for number, each in enumerate(sentences):
            vectors[number, : len(each)], there[number, : len(each)] = each, 1
        return cls(vectors, there)


@dataclass(slots=True)
class Seen:
    """What the network made of a batch: everything that is needed to learn from it or to say why."""

    batch: Batch
    hidden: dict[str, Any]
    features: Array  # sentence, token, feature
    pooled: Array  # sentence, twice the features: maximum and mean
    logits: Array  # sentence, move

    @property
    def chances(self) -> Array:
        return np.asarray(1 / (1 + np.exp(-self.logits)), np.float32)


def see(weights: Weights, batch: Batch) -> Seen:
    """Forward."""
    there, hidden = batch.there[..., None], dict[str, Any]()
    projected, hidden["norm1"] = _normed(batch.vectors @ weights["projection"] + weights["projection_bias"], weights["scale1"], weights["shift1"])
    projected *= there
    parts = [batch.vectors]
    for number, width in enumerate(WIDTHS):
        channels = projected[..., number * CHANNELS : (number + 1) * CHANNELS]
        for layer in "ab":
            name = f"{layer}{number}"
            windows = _windows(channels, width)
            active: Array = np.maximum(windows @ weights[name] + weights[f"{name}_bias"], np.float32(0))
            hidden[name] = windows, active
            channels = np.asarray((active + channels) * there, np.float32)
        parts.append(channels)
    features, hidden["norm2"] = _normed(np.concatenate(parts, -1), weights["scale2"], weights["shift2"])
    lowest = np.where(there > 0, features, -np.inf)
    hidden["which"] = lowest.argmax(1)
    lengths = batch.there.sum(1, keepdims=True)
    pooled: Array = np.concatenate([lowest.max(1), (features * there).sum(1) / lengths], -1, dtype=np.float32)
    return Seen(batch, hidden, features, pooled, pooled @ weights["out"] + weights["out_bias"])


def learn(weights: Weights, seen: Seen, dropped: Array, blame: Array) -> Weights:
    """Backward: the gradient of every weight. `blame` is that of the logits, `dropped` the mask that the pooled features were multiplied by."""
    there, hidden, gradient = seen.batch.there[..., None], seen.hidden, Weights()
    pooled = seen.pooled * dropped
    gradient["out"], gradient["out_bias"] = pooled.T @ blame, blame.sum(0)
    of_pooled = (blame @ weights["out"].T) * dropped
    size = seen.features.shape[-1]
    of_features = np.broadcast_to((of_pooled[:, size:] / there.sum(1))[:, None, :], seen.features.shape) * there
    rows, columns = np.arange(len(blame))[:, None], np.arange(size)[None, :]
    of_features[rows, hidden["which"], columns] += of_pooled[:, :size]
    of_parts, gradient["scale2"], gradient["shift2"] = _norm_blame(of_features, weights["scale2"], hidden["norm2"])
    of_projected = np.zeros((*seen.features.shape[:2], len(WIDTHS) * CHANNELS), np.float32)
    start = size - len(WIDTHS) * CHANNELS
    for number, width in enumerate(WIDTHS):
        of_channels = of_parts[..., start + number * CHANNELS : start + (number + 1) * CHANNELS]
        for layer in "ba":
            name = f"{layer}{number}"
            windows, active = hidden[name]
            of_channels = np.asarray(of_channels * there, np.float32)
            of_active = of_channels * (active > 0)
            flat = of_active.reshape(-1, CHANNELS)
            gradient[name], gradient[f"{name}_bias"] = windows.reshape(-1, windows.shape[-1]).T @ flat, flat.sum(0)
            of_channels += _unwindowed((flat @ weights[name].T).reshape(windows.shape), width)
        of_projected[..., number * CHANNELS : (number + 1) * CHANNELS] = of_channels
    of_normed, gradient["scale1"], gradient["shift1"] = _norm_blame(of_projected * there, weights["scale1"], hidden["norm1"])
    flat = of_normed.reshape(-1, of_normed.shape[-1])
    gradient["projection"] = seen.batch.vectors.reshape(-1, seen.batch.vectors.shape[-1]).T @ flat
    gradient["projection_bias"] = flat.sum(0)
    return gradient


def shares(weights: Weights, seen: Seen, sentence: int, move: int) -> Array:
    """How much each token of a sentence adds to the logit of a move."""
    size, count = seen.features.shape[-1], int(seen.batch.there[sentence].sum())
    features, out = seen.features[sentence, :count], weights["out"][:, move]
    added: Array = features @ out[size:] / count
    np.add.at(added, seen.hidden["which"][sentence], seen.pooled[sentence, :size] * out[:size])
    return added


def _normed(values: Array, scale: Array, shift: Array) -> tuple[Array, tuple[Array, Array]]:
    centred = values - values.mean(-1, keepdims=True)
    inverse = 1 / np.sqrt((centred * centred).mean(-1, keepdims=True) + EPSILON)
    unit = centred * inverse
    return unit * scale + shift, (unit, inverse)


def _norm_blame(blame: Array, scale: Array, kept: tuple[Array, Array]) -> tuple[Array, Array, Array]:
    unit, inverse = kept
    inner = blame * scale
    back = inverse * (inner - inner.mean(-1, keepdims=True) - unit * (inner * unit).mean(-1, keepdims=True))
    return back, (blame * unit).sum((0, 1)), blame.sum((0, 1))


def _windows(channels: Array, width: tuple[int, int]) -> Array:
    """For every token the channels of the tokens around it, side by side; beyond the ends stands nothing."""
    count, before = width
    padded = np.pad(channels, ((0, 0), (before, count - 1 - before), (0, 0)))
    return np.concatenate([padded[:, place : place + channels.shape[1]] for place in range(count)], -1)


def _unwindowed(blame: Array, width: tuple[int, int]) -> Array:
    count, before = width
    length, size = blame.shape[1], blame.shape[2] // count
    padded = np.zeros((blame.shape[0], length + count - 1, size), np.float32)
    for place in range(count):
        padded[:, place : place + length] += blame[..., place * size : (place + 1) * size]
    return padded[:, before : before + length]
