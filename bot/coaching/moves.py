"""The moves of a conversation: what a teacher can do with one sentence, and what there is to say about it."""

from collections.abc import Mapping
from dataclasses import dataclass

from ..dialogue.definition import Text
from ..dialogue.fields import Fields, placeholders
from ..dialogue.source import load_yaml
from ..errors import DialogueInvalid
from .personas import CHILD

FORM = ("open_vraag", "gesloten_vraag", "sturende_vraag", "meer_vragen", "absoluut", "jargon", "te_lang")  # heard by rules
MEANING = (  # heard by a classifier
    *("ik_boodschap", "jij_verwijt", "gevoel_erkennen", "samenvatting", "observatie", "interpretatie", "compliment"),
    *("uitnodigen", "advies", "bagatelliseren", "verdediging", "afspraak", "begrip_check", "leerling_betrekken"),
)
DOUBTFUL = "onzeker"  # heard in words that may be a move, but it is better to ask which
WORDS = "words"  # what was said, in `found`
MOST_SENTENCES, MOST_WORDS = 2, 15  # of what is told after a turn; what is quoted counts for so many:
QUOTED_WORDS = 6


@dataclass(frozen=True, slots=True)
class Contrast:
    """A sentence, and another way to say the same concern."""

    said: Text
    say: Text


@dataclass(frozen=True, slots=True)
class Move:
    """A move: its title, what it is, in a word or three what one does (`short`), what is told when it was found (in {words}).

    `card` is the skill card to read about it; `instead` says how else, for a move that costs trust.
    """

    id: str
    title: Text
    meaning: Text
    short: Text
    found: Text
    card: str
    instead: tuple[Contrast, ...] = ()


def read_moves(text: str, file: str) -> Mapping[str, Move]:
    """Raises DialogueInvalid with all problems."""
    reader = _Reader(file, "moves")
    moves = {str(id): reader.move(str(id), body) for id, body in reader.names(load_yaml(text, file).get("moves"), "moves").items()}
    if reader.problems:
        raise DialogueInvalid(sorted(reader.problems))
    return moves


class _Reader(Fields):
    def move(self, id: str, body: object) -> Move:
        self.at(id)
        given = self.fields(body, f"move {id}", ("title", "meaning", "short", "found", "card"), ("instead",))
        found = self.text(given.get("found"), f"{id}.found", "found")
        if unknown := placeholders(found.dutch) - {WORDS}:
            self.problem("S032", f"found: {', '.join(sorted(unknown))} can't be shown here, only {{{WORDS}}}", given.get("found"))
        words = len(found.dutch.replace("{words}", " ".join("x" * QUOTED_WORDS)).split())
        if words > MOST_WORDS or sum(found.dutch.count(mark) for mark in ".?!") > MOST_SENTENCES:
            self.problem("S092", f"found: at most {MOST_SENTENCES} sentences and {MOST_WORDS} words, this has {words}", given.get("found"))
        title, meaning, short = (self.label(given.get(part), f"{id}.{part}", part) for part in ("title", "meaning", "short"))
        instead = tuple(self.contrast(f"{id}.instead", each) for each in self.items(given.get("instead"), "instead"))
        return Move(id, title, meaning, short, found, self.word(given.get("card"), "card"), instead)

    def contrast(self, path: str, body: object) -> Contrast:
        given = self.fields(body, "a contrast", ("said", "say"))
        said, say = (self.text(given.get(part), path, part) for part in ("said", "say"))
        if unknown := placeholders(said.dutch + say.dutch) - {CHILD}:
            self.problem("S032", f"instead: {', '.join(sorted(unknown))} can't be shown here, only {{{CHILD}}}", given.get("say"))
        return Contrast(said, say)

    def items(self, value: object, what: str) -> list[object]:
        if value is not None and not isinstance(value, list):
            self.problem("S006", f"{what}: a list is expected here", value)
        return value if isinstance(value, list) else []
