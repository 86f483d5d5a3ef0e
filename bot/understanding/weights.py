"""The trained weights as a file: whole numbers of eight bits, with a scale for every column, and how sure each move has to be."""

from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import Any

import numpy as np

from .network import Array, Weights

MOST = 127
FILE = Path(__file__).with_name("moves.npz")


@dataclass(frozen=True, slots=True)
class Trained:
    """A network that knows these moves, in this order; `sure` is the chance from which each of them counts as heard."""

    weights: Weights
    moves: tuple[str, ...]
    sure: Array


def written(trained: Trained) -> bytes:
    """The same network, the same bytes."""
    parts: dict[str, Any] = {"moves": np.array(trained.moves), "sure": trained.sure.astype(np.float32)}
    for name, values in trained.weights.items():
        scale = np.maximum(np.abs(values).max(0, keepdims=values.ndim > 1), 1e-12).astype(np.float32) / MOST
        parts[name] = np.round(values / scale).astype(np.int8)
        parts[f"{name}.scale"] = scale
    buffer = BytesIO()
    np.savez_compressed(buffer, **parts)
    return buffer.getvalue()


def read(content: bytes) -> Trained:
    with np.load(BytesIO(content), allow_pickle=False) as file:
        names = [name for name in file.files if name not in ("moves", "sure") and not name.endswith(".scale")]
        weights = {name: file[name].astype(np.float32) * file[f"{name}.scale"] for name in names}
        return Trained(weights, tuple(map(str, file["moves"])), file["sure"])
