"""A rehearsal as a value: what the teacher said, round by round, and everything that follows from it.

Nothing of the parent is kept: the same persona, kind of talk, level and seed hear the same words and give the same talk, so going back
to an earlier round is leaving out what came after it.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256

from ..dialogue.definition import Text
from ..dialogue.turn import Heard
from .mood import Effects, Feeling, Level, Mood, felt
from .personas import AGREED, CALM, NEUTRAL, OPEN, OPENING, TENSE, UNDECIDED, WALKED_OUT, Lines, Persona

TENSE_SOUNDS = ("uitbarsting", "oplopend")
OPEN_SOUNDS = ("opent_zich",)
GENERAL_FIRST = ("uitbarsting", "herhaalt_zich", "verward")  # who sounds like this has no eye for the matter itself yet


@dataclass(frozen=True, slots=True)
class Said:
    """What a teacher said in one round, and the moves heard in it."""

    text: str
    heard: tuple[Heard, ...]


@dataclass(frozen=True, slots=True)
class Setting:
    """Who talks about what: `kind` is the id of a preparation, `level` of a level, `seed` makes one talk differ from another."""

    persona: Persona
    kind: str
    level: Level
    seed: str


@dataclass(frozen=True, slots=True)
class Round:
    """What the teacher said, what it did, and what the parent answered. `did`: how much each move did, as it counted."""

    said: Said
    did: Mapping[str, float]
    before: Mood
    after: Mood
    phase: str
    sound: str
    reply: tuple[Text, ...]

    @property
    def moves(self) -> tuple[str, ...]:
        """As they counted."""
        return tuple(self.did)

    @property
    def weightiest(self) -> str:
        """The move that did most."""
        return weightiest(self.did)

    @property
    def gain(self) -> float:
        """How much better it is with the parent than before."""
        return self.after.ease - self.before.ease


@dataclass(frozen=True, slots=True)
class Rehearsal:
    """A talk as far as it goes. `end` is one of ENDS, or empty while it goes on."""

    opening: Text
    start: Mood
    rounds: tuple[Round, ...]
    end: str

    @property
    def mood(self) -> Mood:
        return self.rounds[-1].after if self.rounds else self.start

    @property
    def last_words(self) -> tuple[Text, ...]:
        """What the parent said last."""
        return self.rounds[-1].reply if self.rounds else (self.opening,)


def played(effects: Effects, setting: Setting, said: Sequence[Said]) -> Rehearsal:
    """The talk in which the teacher said this; what comes after its end is left out."""
    persona, pick = setting.persona, _Picker(setting.seed)
    opening = pick(persona.cases[setting.kind, OPENING, ""])
    feeling, end, rounds = Feeling(persona.start, next(iter(effects.phases))), "", list[Round]()
    for turn, words in enumerate(said, 1):
        before, agreed_before = feeling.mood, feeling.agreed
        moves = effects.counted(before, (each.move for each in words.heard))
        feeling, did = felt(effects, persona.factors, setting.level, feeling, moves, turn)
        sound = effects.sound(feeling.mood)
        end = _end(effects, feeling, agreed_before, turn)
        reply = (pick(persona.ends[end]),) if end else _reply(effects, setting, pick, feeling, did, sound)
        rounds.append(Round(words, did, before, feeling.mood, feeling.phase, sound, reply))
        if end:
            break
    return Rehearsal(opening, persona.start, tuple(rounds), end)


def weightiest(did: Mapping[str, float]) -> str:
    """The move that did most, for better or worse."""
    return max(did, key=lambda move: abs(did[move]))


def _end(effects: Effects, feeling: Feeling, agreed_before: bool, turn: int) -> str:
    """After an agreement the teacher has one more word: to ask what has come across, or to thank."""
    values = feeling.mood.rounded()
    if effects.walks_out.holds(values):
        return WALKED_OUT
    settled = feeling.agreed and effects.agreed.holds(values)
    if settled and (agreed_before or turn >= effects.most_turns):
        return AGREED
    return UNDECIDED if turn >= effects.most_turns else ""


def _reply(effects: Effects, setting: Setting, pick: "_Picker", feeling: Feeling, did: Mapping[str, float], sound: str) -> tuple[Text, ...]:
    """First what this parent says to the move that did most, as long as there is something new to say to it; then on with the story."""
    persona, tense = setting.persona, sound in TENSE_SOUNDS
    reaction = pick.unused(persona.reactions[weightiest(did), TENSE if tense else CALM])
    tone = TENSE if tense else OPEN if sound in OPEN_SOUNDS else NEUTRAL
    phases = list(effects.phases)
    banks = list[Lines]()
    for phase in reversed(phases[: phases.index(feeling.phase) + 1]):  # where this part of the talk takes long: what was not told before
        general, case = persona.lines[phase, sound], persona.cases.get((setting.kind, phase, tone), ())
        banks += (general, case) if sound in GENERAL_FIRST else (case, general)
    return (*([reaction] if reaction else []), pick(*banks))


class _Picker:
    """Chooses lines by the seed, none twice as long as there are others."""

    def __init__(self, seed: str) -> None:
        self.seed, self.used = seed, list[Text]()

    def __call__(self, *banks: Lines) -> Text:
        """From the first bank with a line that was not used yet; else what was used longest ago."""
        return self.unused(*banks) or self._chosen(sorted((line for bank in banks for line in bank), key=self._last_used)[:1])

    def unused(self, *banks: Lines) -> Text | None:
        """From the first bank with a line that was not used yet."""
        fresh = next((left for bank in banks if (left := [line for line in bank if line not in self.used])), None)
        return self._chosen(fresh) if fresh else None

    def _chosen(self, lines: Lines) -> Text:
        number = int.from_bytes(sha256(f"{self.seed}:{len(self.used)}".encode()).digest()[:4], "big")
        chosen = lines[number % len(lines)]
        self.used.append(chosen)
        return chosen

    def _last_used(self, line: Text) -> int:
        return len(self.used) - 1 - self.used[::-1].index(line)
