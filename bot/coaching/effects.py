"""Reading `moves/effects.yaml`: what every move does to a parent, and when a talk ends."""

from collections.abc import Mapping
from typing import Any

from ..dialogue.condition import Condition
from ..dialogue.fields import Fields
from ..dialogue.source import load_yaml
from ..errors import DialogueInvalid
from .mood import NOTHING_HEARD, NUMBERS, Effects, Level, Phase

NOTHING = dict.fromkeys(NUMBERS, 0)  # what a condition can look at, each a number


def read_effects(text: str, file: str) -> Effects:
    """Raises DialogueInvalid with all problems."""
    reader = _Reader(file, "effects")
    effects = reader.effects(load_yaml(text, file))
    if reader.problems:
        raise DialogueInvalid(sorted(reader.problems))
    return effects


class _Reader(Fields):
    def effects(self, data: object) -> Effects:
        fields = ("effects", "too_early", "repeated", "walks_out", "agreed", "most_turns", "names", "proposed", "sounds", "phases", "levels")
        given = self.fields(data, "the file", fields)
        table = {move: self.row(numbers, move) for move, numbers in self.names(given.get("effects"), "effects").items()}
        if NOTHING_HEARD not in table:
            self.problem("S005", f"effects: {NOTHING_HEARD} is missing", given.get("effects"))
        early = self.fields(given.get("too_early"), "too_early", ("below", "moves"))
        too_early = self.mapping(early.get("moves"), "too_early: moves")
        phases = {id: self.phase(id, body, table) for id, body in self.names(given.get("phases"), "phases").items()}
        for unknown in {*too_early, *too_early.values(), *(move for phase in phases.values() for move in phase.moves)} - table.keys():
            self.problem("S090", f"there is no move {str(unknown)!r} under effects", unknown)
        if not phases:
            self.problem("S005", "phases: there is none, so a talk could not begin", given.get("phases"))
        sounds = {name: self.when(source) for name, source in self.names(given.get("sounds"), "sounds").items()}
        if not sounds or (last := list(sounds.values())[-1]).names or not last.holds(NOTHING):
            self.problem("S022", "sounds: the last one always fits, so that a parent always sounds like something", given.get("sounds"))
        return Effects(
            table,
            self.number(early.get("below"), "below"),
            {str(move): str(other) for move, other in too_early.items()},
            self.number(given.get("repeated"), "repeated"),
            self.when(given.get("walks_out")),
            self.when(given.get("agreed")),
            self.number(given.get("most_turns"), "most_turns"),
            {name: self.label(title, f"names.{name}", name) for name, title in self.fields(given.get("names"), "names", NUMBERS).items()},
            {str(kind): self.word(parent, kind) for kind, parent in self.mapping(given.get("proposed"), "proposed").items()},
            sounds,
            phases,
            {name: self.level(name, body) for name, body in self.names(given.get("levels"), "levels").items()},
        )

    def row(self, numbers: Any, move: str) -> tuple[int, int, int, int]:
        if not isinstance(numbers, list) or len(numbers) != len(NUMBERS):
            self.problem("S006", f"{move}: {len(NUMBERS)} numbers are expected here: {', '.join(NUMBERS)}", move)
            return 0, 0, 0, 0
        trust, tension, heard, clear = (self.number(each, move) for each in numbers)
        return trust, tension, heard, clear

    def phase(self, id: str, body: object, table: Mapping[str, object]) -> Phase:
        given = self.fields(body, f"phase {id}", (), ("moves", "when", "from_turn"))
        moves = frozenset(self.listed(given.get("moves"), "moves"))
        turn = self.number(given["from_turn"], "from_turn") if "from_turn" in given else 0
        return Phase(id, moves, self.condition(given.get("when"), NOTHING), turn)

    def level(self, id: str, body: object) -> Level:
        given = self.fields(body, f"level {id}", ("title", "better", "worse", "shows"))
        title = self.label(given.get("title"), f"levels.{id}", "title")
        better, worse = (self.number(given.get(part), part) for part in ("better", "worse"))
        return Level(title, better, worse, self.yes(given.get("shows"), "shows", True))

    def when(self, source: object) -> Condition:
        return self.condition(source, NOTHING) or Condition.parse("true")
