"""The engine's vocabulary: what comes in (an answer), what goes out (effects), and both together (a step)."""

from dataclasses import dataclass
from datetime import datetime

from .definition import Text, Values
from .snapshot import Snapshot


# ---- what comes in
@dataclass(frozen=True, slots=True)
class Chose:
    """A choice by its id, or `=id` for one of a list."""

    choice: str


@dataclass(frozen=True, slots=True)
class Found:
    """What a rule found in words that a person wrote: the rule's name, and the words it was found in (empty where it is about all of them)."""

    rule: str
    words: str = ""


@dataclass(frozen=True, slots=True)
class Heard:
    """A move that was heard in what somebody said: in which words (empty where it is about all of them), and how surely, from 0 to 1."""

    move: str
    words: str = ""
    confidence: float = 1.0


@dataclass(frozen=True, slots=True)
class Wrote:
    """Words a person wrote, what was found in them, and, where the dialogue listens, the moves that were heard."""

    text: str
    found: tuple[Found, ...] = ()
    heard: tuple[Heard, ...] = ()


@dataclass(frozen=True, slots=True)
class Recorded:
    """A voice message of so many seconds, or a file of so many bytes. What is in it is the application's: the engine is never given it."""

    number: int


@dataclass(frozen=True, slots=True)
class Told:
    """What the application answers to a request."""

    values: Values


Answer = Chose | Wrote | Recorded | Told


# ---- what goes out: data, carried out by others
@dataclass(frozen=True, slots=True)
class Say:
    """Something said, still in Dutch: translated and filled in where it is sent."""

    text: Text
    speaker: Text | None  # None is the coach
    values: Values
    folded: bool = False  # to be opened by who wants to read on
    language: str = ""  # empty: that of who reads it


@dataclass(frozen=True, slots=True)
class Offered:
    """A button on offer. `label` is a plain string where it is somebody's data."""

    id: str
    label: Text | str
    command: str = ""
    style: str = ""


@dataclass(frozen=True, slots=True)
class Offer:
    """What a person can do now; `words`: they may also write, at most `most` characters where that is not 0.

    `sound`: they may speak. `file`: they may send a file.
    """

    choices: tuple[Offered, ...]
    words: bool
    most: int = 0
    sound: bool = False
    file: bool = False


@dataclass(frozen=True, slots=True)
class Requested:
    """Something for the application to do; it is answered with `Told`."""

    name: str
    values: Values


@dataclass(frozen=True, slots=True)
class Scored:
    """Points for a choice."""

    score: str
    points: int
    move: str


@dataclass(frozen=True, slots=True)
class PlanShown:
    """The plan as it stands: heading and answer, in order; an empty answer is shown as empty."""

    dialogue: str
    title: Text
    entries: tuple[tuple[Text, str], ...]


@dataclass(frozen=True, slots=True)
class PlanFiled:
    """The plan as a file: `form` is pdf, ics or md. `talk` and `follow_up` are a day, perhaps with a time, as ISO 8601 in `zone`; or empty."""

    form: str
    plan: PlanShown
    talk: str
    follow_up: str
    zone: str
    number: int
    made: datetime


@dataclass(frozen=True, slots=True)
class PosterFiled:
    """How parents come to a class, as a file: `form` is pdf, a poster in these languages, or png, only what a phone reads.

    `link` to the bot and the `page` of the class, to which a phone is led, may be empty.
    """

    form: str
    school: str
    class_name: str
    code: str
    link: str
    languages: tuple[str, ...]
    page: str = ""


@dataclass(frozen=True, slots=True)
class CardFiled:
    """A week card as plain text, in each of these languages (code and own name) that has all of its first part."""

    parts: tuple[Text, ...]
    values: Values
    languages: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class KeptFiled:
    """All that is kept of a person, as two files: `told` and then `written` (their own words) to read, and `data`, which is JSON."""

    told: tuple[Say, ...]
    written: str
    data: str


@dataclass(frozen=True, slots=True)
class MoodDrawn:
    """How a rehearsal went, as a picture: each series has a name and its values from 0 to 100, the first for the start and one for each turn."""

    series: tuple[tuple[Text, tuple[int, ...]], ...]


@dataclass(frozen=True, slots=True)
class Played:
    """A recording, by its number, to be listened to; `language` is the name of the one that is spoken."""

    recording: int
    language: str


@dataclass(frozen=True, slots=True)
class NotExpected:
    """The answer fits nothing here; the snapshot is as it was."""

    answer: Answer


@dataclass(frozen=True, slots=True)
class Moved:
    """The dialogue was changed under a live session."""

    was: str
    now: str


@dataclass(frozen=True, slots=True)
class Ended:
    """A dialogue ended, with its outcome and the scores it gave."""

    dialogue: str
    outcome: str
    scores: Values


Filed = PlanFiled | PosterFiled | CardFiled | KeptFiled
Effect = Say | Offer | Requested | Scored | PlanShown | Filed | MoodDrawn | Played | NotExpected | Moved | Ended


@dataclass(frozen=True, slots=True)
class Step:
    """One turn's result: where the session is now, and all that has to happen."""

    snapshot: Snapshot
    effects: tuple[Effect, ...]
