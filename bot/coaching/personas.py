"""The parents a teacher can practise with: who they are, and everything they can say."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from ..dialogue.definition import Text
from ..dialogue.fields import Fields, placeholders
from ..dialogue.source import load_yaml
from ..errors import DialogueInvalid
from .mood import LEAST, MOST, NUMBERS, Effects, Mood

Lines = Sequence[Text]
OPENING = "opening"
TENSE, NEUTRAL, OPEN = TONES = ("gespannen", "neutraal", "open")
CALM = "rustig"
REACTIONS = (TENSE, CALM)
AGREED, UNDECIDED, WALKED_OUT = ENDS = ("afspraak", "onbeslist", "weggelopen")
TOLD = ("about", "wants", "lowers", "raises")
CHILD = "leerling"  # the only value in what a parent says
NOBODY = "Sem"  # the child, where no plan gives it another name


@dataclass(frozen=True)
class Persona:
    """A simulated parent. `factors` say how much a move weighs with this one, in percent.

    Banks of lines: `reactions` by move and tone (TENSE or CALM), `lines` by phase and sound, `cases` by kind of talk and part (OPENING, or a
    phase and a tone of TONES), `ends` by end, `thoughts` by sound, `hearing` by move.
    """

    id: str
    title: Text
    about: Text
    wants: Text
    lowers: Text
    raises: Text
    start: Mood
    factors: Mapping[str, int]
    reactions: Mapping[tuple[str, str], Lines]
    lines: Mapping[tuple[str, str], Lines]
    cases: Mapping[tuple[str, str, str], Lines]
    ends: Mapping[str, Lines]
    thoughts: Mapping[str, Lines]
    hearing: Mapping[str, Text]


def with_child(text: Text, child: str) -> str:
    """The words, with this name in them."""
    return text.dutch.replace(f"{{{CHILD}}}", child)


def read_persona(text: str, file: str, effects: Effects, kinds: Sequence[str]) -> Persona:
    """One file. `kinds` are the kinds of talk that every parent can have. Raises DialogueInvalid with all problems."""
    reader = _Reader(file, file.rpartition("/")[2].removesuffix(".yaml"))
    persona = reader.persona(load_yaml(text, file), effects, kinds)
    if reader.problems:
        raise DialogueInvalid(sorted(reader.problems))
    return persona


class _Reader(Fields):
    def persona(self, data: object, effects: Effects, kinds: Sequence[str]) -> Persona:
        banks = ("reactions", "lines", "cases", "ends", "thoughts", "hearing")
        given = self.fields(data, "the file", ("persona", "title", *TOLD, "start", "factor", *banks))
        if given.get("persona") != self.scope:
            self.problem("S007", f"the file begins with persona: {self.scope}, its own name", given.get("persona"))
        moves, phases, sounds = tuple(effects.effects), tuple(effects.phases), tuple(effects.sounds)
        start = self.fields(given.get("start"), "start", NUMBERS)
        factors = self.mapping(given.get("factor"), "factor")
        for unknown in factors.keys() - set(moves):
            self.problem("S090", f"factor: there is no move {str(unknown)!r} in moves/effects.yaml", unknown)
        about, wants, lowers, raises = (self.told(given.get(part), part) for part in TOLD)
        return Persona(
            self.scope,
            self.label(given.get("title"), "title", "title"),
            about,
            wants,
            lowers,
            raises,
            Mood(*(self.part(start.get(name), name) for name in NUMBERS)),
            {str(move): self.number(percent, f"factor: {move}") for move, percent in factors.items()},
            self.grid(given.get("reactions"), "reactions", moves, REACTIONS, 2),
            self.grid(given.get("lines"), "lines", phases, sounds, 2),
            dict(self.talks(given.get("cases"), kinds, phases[:-1])),
            {end: lines for (end,), lines in self.bank(given.get("ends"), "ends", ENDS, 1)},
            {sound: lines for (sound,), lines in self.bank(given.get("thoughts"), "thoughts", sounds, 1)},
            {move: self.line(text, f"hearing.{move}") for move, text in self.exactly(given.get("hearing"), "hearing", moves).items()},
        )

    def part(self, value: object, what: str) -> float:
        """One of the four numbers."""
        number = float(self.number(value, what))
        if not LEAST <= number <= MOST:
            self.problem("S006", f"{what}: a number from {LEAST:.0f} to {MOST:.0f} is expected here", value)
        return number

    def talks(self, value: object, kinds: Sequence[str], phases: Sequence[str]) -> Iterator[tuple[tuple[str, str, str], Lines]]:
        for kind, parts in self.exactly(value, "cases", kinds).items():
            given = self.exactly(parts, kind, (OPENING, *phases))
            yield (kind, OPENING, ""), self.several(given.get(OPENING), f"{kind}.{OPENING}", 1)
            for (phase, tone), lines in self.grid({phase: given.get(phase) for phase in phases}, kind, phases, TONES, 1).items():
                yield (kind, phase, tone), lines

    def grid(self, value: object, what: str, rows: Sequence[str], columns: Sequence[str], least: int) -> dict[tuple[str, str], Lines]:
        return {
            (row, column): lines
            for row, cells in self.exactly(value, what, rows).items()
            for (column,), lines in self.bank(cells, f"{what}.{row}", columns, least)
        }

    def bank(self, value: object, what: str, names: Sequence[str], least: int) -> Iterator[tuple[tuple[str], Lines]]:
        for name, lines in self.exactly(value, what, names).items():
            yield (name,), self.several(lines, f"{what}.{name}", least)

    def exactly(self, value: object, what: str, names: Sequence[str]) -> dict[str, object]:
        """All of these names, and no others."""
        return {name: given for name, given in self.fields(value, what, names).items() if name in names}

    def several(self, value: object, path: str, least: int) -> Lines:
        """Ways to say something."""
        lines = [self.line(each, path) for each in self.listed(value, path)]
        if len(lines) < least:
            self.problem("S091", f"{path}: {least} lines at least, here are {len(lines)}", value)
        return lines

    def line(self, value: object, path: str) -> Text:
        text = self.text(value, path, path)
        if unknown := placeholders(text.dutch) - {CHILD}:
            self.problem("S032", f"{path}: {', '.join(sorted(unknown))} can't be shown here, only {{{CHILD}}}", value)
        return text

    def told(self, value: object, part: str) -> Text:
        """What the coach tells of this parent, who has no child yet."""
        text = self.text(value, part, part)
        if unknown := placeholders(text.dutch):
            self.problem("S032", f"{part}: {', '.join(sorted(unknown))} can't be shown here", value)
        return text
