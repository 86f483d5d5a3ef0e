"""How a simulated parent feels, and how what is heard changes that: a table of effects, which authors write."""

from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, field

from ..dialogue.condition import Condition
from ..dialogue.definition import Text

NOTHING_HEARD = "niets_herkend"
LEAST, MOST = 0.0, 100.0
WHOLE = 100  # percent


@dataclass(frozen=True, slots=True)
class Mood:
    """Four numbers from 0 to 100: trust, tension, feeling heard, and understanding what is said."""

    vertrouwen: float
    spanning: float
    gehoord: float
    begrip: float

    def after(self, effect: Iterable[float]) -> "Mood":
        return Mood(*(min(MOST, max(LEAST, now + change)) for now, change in zip(self.numbers(), effect, strict=True)))

    def numbers(self) -> tuple[float, float, float, float]:
        return self.vertrouwen, self.spanning, self.gehoord, self.begrip

    def rounded(self) -> dict[str, int]:
        return {name: round(value) for name, value in asdict(self).items()}

    @property
    def ease(self) -> float:
        """In one number how it is with this parent: what is good, less the tension."""
        return self.vertrouwen + self.gehoord + self.begrip - self.spanning


NUMBERS = ("vertrouwen", "spanning", "gehoord", "begrip")


@dataclass(frozen=True, slots=True)
class Phase:
    """A part of the talk. It begins by one of these moves as soon as `when` holds, or at the latest in this turn (counted from 1)."""

    id: str
    moves: frozenset[str] = frozenset()
    when: Condition | None = None
    from_turn: int = 0


@dataclass(frozen=True, slots=True)
class Level:
    """How hard it is: what does the parent good and what does not, in percent. `shows`: the mood is told after every turn."""

    title: Text
    better: int = WHOLE
    worse: int = WHOLE
    shows: bool = True


@dataclass(frozen=True)
class Effects:
    """What every move does to a parent, when a talk ends, and how a mood sounds."""

    effects: Mapping[str, tuple[int, int, int, int]]
    below: int  # who feels less heard than this takes no advice and makes no agreement
    too_early: Mapping[str, str]
    repeated: int  # percent
    walks_out: Condition
    agreed: Condition
    most_turns: int
    names: Mapping[str, Text]  # of the four numbers
    proposed: Mapping[str, str]  # for each kind of talk the parent that fits it best
    sounds: Mapping[str, Condition]
    phases: Mapping[str, Phase]
    levels: Mapping[str, Level]

    def counted(self, mood: Mood, moves: Iterable[str]) -> tuple[str, ...]:
        """The moves as this parent takes them, in the order of the table."""
        taken = {self.too_early.get(move, move) if mood.gehoord < self.below else move for move in moves}
        return tuple(move for move in self.effects if move in taken) or (NOTHING_HEARD,)

    def sound(self, mood: Mood) -> str:
        return next(name for name, when in self.sounds.items() if when.holds(asdict(mood)))


@dataclass(frozen=True, slots=True)
class Feeling:
    """All that a parent carries from one turn to the next. `heard`: how often each good move was heard of late."""

    mood: Mood
    phase: str
    agreed: bool = False
    heard: Mapping[str, int] = field(default_factory=dict)


def felt(
    effects: Effects, factors: Mapping[str, int], level: Level, feeling: Feeling, moves: Iterable[str], turn: int
) -> tuple[Feeling, dict[str, float]]:
    """How this parent feels after hearing these moves (as counted), and how much each of them did: more is better, less is worse."""
    mood, heard, did = feeling.mood, dict(feeling.heard), dict[str, float]()
    counted = tuple(moves)
    for move in counted:
        good = effects.effects[move][0] > 0
        weight = factors.get(move, WHOLE) / WHOLE * (level.better if good else level.worse) / WHOLE
        if good:
            weight *= (effects.repeated / WHOLE) ** heard.get(move, 0)
            heard[move] = heard.get(move, 0) + 1
        changed = mood.after(weight * part for part in effects.effects[move])
        did[move], mood = changed.ease - mood.ease, changed
    heard = {move: count if move in counted else count - 1 for move, count in heard.items() if count > 1 or move in counted}
    agreed = feeling.agreed or "afspraak" in counted
    return Feeling(mood, _phase(effects, feeling.phase, mood, counted, turn), agreed, heard), did


def _phase(effects: Effects, now: str, mood: Mood, moves: Iterable[str], turn: int) -> str:
    """The furthest phase that begins here; a talk never goes back."""
    phases = list(effects.phases.values())
    ahead = phases[[phase.id for phase in phases].index(now) + 1 :]
    begun = [
        phase.id
        for phase in ahead
        if turn >= phase.from_turn or (phase.moves & set(moves) and (phase.when is None or phase.when.holds(asdict(mood))))
    ]
    return begun[-1] if begun else now
