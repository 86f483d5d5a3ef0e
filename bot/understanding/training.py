"""Learning the moves from the corpus: development only. The same corpus gives the same weights on one machine."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import numpy as np

from .network import Array, Batch, Weights, learn, see

ROUNDS = 7  # over the whole corpus
SEED = 0
TOGETHER = 32  # sentences
RATE = 1e-3  # the highest; it rises during a tenth of the way and falls during the rest
DECAY = 0.01
DROPPED, UNHEARD = 0.3, 0.1  # the parts of the pooled features, and of the tokens, that a step has to do without
LOUDEST = 1.0  # the norm of a gradient
SPREAD = 0.02  # of the first weights of the last layer
MEMORY = 0.9, 0.999  # of Adam, for the gradient and its square
Progress = Callable[[int, int, float], None]  # steps done, of how many, and the loss


@dataclass(frozen=True, slots=True)
class Example:
    """A sentence and what it is: 1 for each move in it, by the order of the moves. `voice`: who says it."""

    vectors: Array
    moves: Array
    voice: str


def trained(first: Weights, examples: Sequence[Example], progress: Progress, rounds: int = ROUNDS) -> Weights:
    """The weights that these examples give."""
    dice = np.random.default_rng(SEED)
    weights = {name: values.copy() for name, values in first.items()}
    features = len(weights["scale2"]) * 2
    weights["out"] = (dice.standard_normal((features, len(examples[0].moves))) * SPREAD).astype(np.float32)
    weights["out_bias"] = np.zeros(len(examples[0].moves), np.float32)
    speed = {name: np.zeros_like(values) for name, values in weights.items()}
    energy = {name: np.zeros_like(values) for name, values in weights.items()}
    steps, done = rounds * -(-len(examples) // TOGETHER), 0
    for _ in range(rounds):
        for group in _groups(examples, dice):
            done += 1
            batch = Batch.of([each.vectors for each in group])
            batch = replace(batch, there=batch.there * _heard(batch.there.shape, dice))
            seen = see(weights, batch)
            mask = ((dice.random(seen.pooled.shape) >= DROPPED) / (1 - DROPPED)).astype(np.float32)
            seen = replace(seen, logits=np.asarray((seen.pooled * mask) @ weights["out"] + weights["out_bias"], np.float32))
            wanted = np.stack([each.moves for each in group])
            gradient = learn(weights, seen, mask, (seen.chances - wanted) / np.float32(wanted.size))
            _adam(weights, gradient, speed, energy, _rate(done, steps), done)
            progress(done, steps, float(np.mean(np.logaddexp(0, seen.logits) - wanted * seen.logits)))
    return weights


def _groups(examples: Sequence[Example], dice: np.random.Generator) -> list[list[Example]]:
    """In another order every time, those of about the same length together."""
    order = sorted(dice.permutation(len(examples)), key=lambda number: len(examples[number].vectors) // 8)
    groups = [[examples[number] for number in order[start : start + TOGETHER]] for start in range(0, len(order), TOGETHER)]
    return [groups[number] for number in dice.permutation(len(groups))]


def _heard(shape: tuple[int, ...], dice: np.random.Generator) -> Array:
    """Which tokens are heard; the first always is."""
    heard = (dice.random(shape) >= UNHEARD).astype(np.float32)
    heard[:, 0] = 1
    return heard


def _rate(step: int, steps: int) -> float:
    rising = max(1, steps // 10)
    if step <= rising:
        return RATE * step / rising
    return float(RATE * (1 + np.cos(np.pi * (step - rising) / (steps - rising))) / 2)


def _adam(weights: Weights, gradient: Weights, speed: Weights, energy: Weights, rate: float, step: int) -> None:
    """One step of AdamW, in place."""
    loudness = np.sqrt(sum(float(np.vdot(each, each)) for each in gradient.values()))
    quieter = np.float32(min(1.0, LOUDEST / (loudness + 1e-6)))
    first, second = MEMORY
    for name, values in weights.items():
        change = gradient[name] * quieter
        speed[name] += (1 - first) * (change - speed[name])
        energy[name] += (1 - second) * (change * change - energy[name])
        values *= 1 - rate * DECAY
        values -= rate / (1 - first**step) * speed[name] / (np.sqrt(energy[name] / (1 - second**step)) + 1e-8)
