"""The corpus: labelled sentences of teachers, kept apart by voice, so that a network can be tried on people it never heard."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from ..coaching.moves import FORM, MEANING
from ..dialogue.fields import Fields
from ..dialogue.source import load_yaml
from ..errors import DialogueInvalid

FOLDER = "dialogues/moves/corpus"


@dataclass(frozen=True, slots=True)
class Labelled:
    """A sentence, the moves in it, and who says it."""

    text: str
    moves: frozenset[str]
    voice: str


def read_corpus(root: Path) -> list[Labelled]:
    """All voices, each in its own order. Raises DialogueInvalid with the problems of the first file that has any."""
    return [each for path in sorted((root / FOLDER).glob("*.yaml")) for each in read_voice(path.read_text("utf-8"), f"{FOLDER}/{path.name}")]


def read_voice(text: str, file: str) -> list[Labelled]:
    """Raises DialogueInvalid with all problems."""
    reader = _Reader(file, Path(file).stem)
    read = list(reader.sentences(load_yaml(text, file)))
    if reader.problems:
        raise DialogueInvalid(sorted(reader.problems))
    return read


class _Reader(Fields):
    def sentences(self, data: object) -> Iterator[Labelled]:
        lines = self.fields(data, "the file", ("voice", "lines")).get("lines")
        for line in lines if isinstance(lines, list) else []:
            body = self.fields(line, "a line", ("text", "moves"))
            moves = self.listed(body.get("moves"), "moves")
            for unknown in set(moves) - {*FORM, *MEANING}:
                self.problem("S039", f"there is no move {str(unknown)!r}", body.get("text"))
            yield Labelled(self.word(body.get("text"), "text"), frozenset(map(str, moves)), self.scope)


def folds(voices: Sequence[str], count: int) -> list[tuple[str, ...]]:
    """The voices in so many groups of about as many sentences; each is tried on a network that heard the others."""
    groups: list[list[str]] = [[] for _ in range(count)]
    sizes = [0] * count
    for voice, size in sorted(Counter(voices).items(), key=lambda each: (-each[1], each[0])):
        smallest = sizes.index(min(sizes))
        groups[smallest].append(voice)
        sizes[smallest] += size
    return [tuple(group) for group in groups]
