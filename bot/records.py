"""What is remembered, as values. `questions` are what can be asked."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from .coaching.parent import Said
from .dialogue.snapshot import Snapshot
from .home.moments import Moment

# how a session stands
ACTIVE, PAUSED, CARD, CLOSED = "active", "paused", "card", "closed"

DEMO = "demo"  # the fact that this database holds the demo school
BOT = "bot:"  # before the number of a bot: the fact of its user name
WEB = "web:local"  # the bot, in the key of who came in by a browser and is on no other app
PROFILE = "profile:"  # before the number of a bot: the fact of what Telegram was told last about it
TEACHER, LEADER, CLASS = "teacher", "leader", "class"  # what an invitation is for; the first two are also roles
OPERATOR = "operator"  # who changed something from the command line; no role that anybody has in the bot
VOICE = "voice"  # another: to record cards for a class. No role: who records is none of the staff
TALK, FOLLOW_UP, PREPARATION = "gesprek", "terugblik", "voorbereiding"  # what a reminder is about; also the word on its button


def bot_of(key: str) -> str:
    """The bot by which a person is reached: the first two parts of the key."""
    return ":".join(key.split(":")[:2])


@dataclass(frozen=True, slots=True)
class Person:
    """Someone in one channel. `key` is `channel:bot:user`; `language` is empty until it is chosen."""

    id: int
    key: str
    language: str
    unreachable: str = ""


@dataclass(frozen=True, slots=True)
class Role:
    """What a person is at a school; a teacher perhaps of a class."""

    kind: str
    school_id: int
    class_id: int | None


@dataclass(frozen=True, slots=True)
class Guesses:
    """Wrong codes in a row, and until when no other is looked at; with too few to wait for, the instant of the last one."""

    wrong: int
    until: datetime


@dataclass(frozen=True, slots=True)
class School:
    """A school: `region` is that of its holidays, `zone` that of its clock."""

    id: int
    name: str
    region: str
    zone: str


@dataclass(frozen=True, slots=True)
class SchoolClass:
    """A class, with what its school brings along.

    region: of its holidays. code: with which parents join; empty where it is not known.
    """

    id: int
    name: str
    band: str
    code: str
    school_id: int
    school: str
    region: str
    zone: str


@dataclass(frozen=True, slots=True)
class ClassTheme:
    """What a class works on from the Monday `starts` until the next one starts.

    title: of a theme of the teacher's own, for which `theme` names general cards; else empty.
    line: what the teacher adds, in Dutch; may be empty.
    """

    starts: date
    theme: str
    title: str = ""
    line: str = ""


@dataclass(frozen=True, slots=True)
class Subscription:
    """A parent who gets the card of a class, at a moment. `paused_until` is the first day on which it comes again; empty where it comes."""

    id: int
    person_id: int
    moment: Moment
    school_class: SchoolClass
    paused_until: str = ""


@dataclass(frozen=True, slots=True)
class Consent:
    """A parent said yes to the text of this version, for the cards of a class; `ended` is when they stopped, or None."""

    school: str
    class_name: str
    version: str
    at: datetime
    ended: datetime | None


@dataclass(frozen=True, slots=True)
class Invitation:
    """A code as it is known: only its hash is kept. For staff it works once, for a class as often as there are parents."""

    id: int
    kind: str
    school_id: int
    school: str
    class_id: int | None
    class_name: str
    expires: datetime
    used_by: int | None


@dataclass(frozen=True, slots=True)
class Session:
    """A conversation at rest."""

    id: int
    person_id: int
    status: str
    snapshot: Snapshot


Entries = tuple[tuple[str, str], ...]  # headings, by their place in the content, and answers


@dataclass(frozen=True, slots=True)
class Plan:
    """A teacher's plan for a talk.

    talk: when it is, as ISO 8601 by the clock of the school: a day, or a day and a time; empty where that is not known.
    follow_up: the day on which it is looked back at, or empty.
    """

    id: int
    dialogue: str
    entries: Entries
    talk: str
    follow_up: str
    updated: datetime


@dataclass(frozen=True, slots=True)
class Practice:
    """A rehearsal as it is kept: with whom and about what, and what the teacher said; the rest follows from that.

    `persona`, `kind` and `level` are ids, `plan_id` is the plan that is rehearsed, `done`: it was brought to its end.
    """

    persona: str
    kind: str
    level: str
    seed: str
    said: tuple[Said, ...] = ()
    plan_id: int | None = None
    rewinds: int = 0
    done: bool = False
    id: int = 0
    updated: datetime = datetime.min  # noqa: DTZ901  # of one that is not kept yet


@dataclass(frozen=True, slots=True)
class Share:
    """A plan that a colleague may read, by a code that works once."""

    id: int
    plan: Plan
    expires: datetime


@dataclass(frozen=True, slots=True)
class ClassCounts:
    """What is counted of a class, exactly; only what `school.numbers` makes of it is shown to anybody.

    joined: who ever did; stayed: who of them did so four weeks ago or longer, and was still there after four weeks.
    languages: those of the parents now. tallied: by what and theme.
    """

    joined: int
    stayed: int
    cards: int
    languages: Mapping[str, int]
    tallied: Mapping[tuple[str, str], int]


@dataclass(frozen=True, slots=True)
class Change:
    """Something that was changed at a school, by somebody in this role: LEADER, TEACHER or OPERATOR. about: a class, a language or an ISO date."""

    at: datetime
    role: str
    what: str
    about: str


@dataclass(frozen=True, slots=True)
class Recording:
    """A card of a theme as somebody speaks it, in a language of spoken.yaml or languages.yaml.

    sent: it was handed in. approved: a teacher of the class listened to it, and parents of the whole school can hear it.
    """

    class_id: int
    theme: str
    card: str
    language: str
    seconds: int
    made_by: int
    sent: bool = False
    approved: bool = False
    id: int = 0


@dataclass(frozen=True, slots=True)
class Agenda:
    """When the first of all slots, reminders and cards for the circle that wait is due, None where none waits; and when somebody looked last."""

    slot: datetime | None
    reminder: datetime | None
    circle: datetime | None
    looked: datetime | None


@dataclass(frozen=True, slots=True)
class Slot:
    """All parents whose card is due at the same moment in the same region.

    next_due: what is to be planned next; None where it was never worked out. cursor: the last subscription that was planned for it.
    """

    id: int
    moment: Moment
    region: str
    next_due: datetime | None
    cursor: int


@dataclass(frozen=True, slots=True)
class Held:
    """A card that is being sent. `wanted`: the parent still gets cards of this class. `reason`: why it was not sent the last time.

    region: of the holidays of the class. theme: what the class worked on when the card was due; None where it never chose.
    """

    id: int
    person: Person
    class_id: int
    zone: str
    due: datetime
    attempts: int
    reason: str
    wanted: bool
    class_name: str
    listens: bool
    region: str
    theme: ClassTheme | None


@dataclass(frozen=True, slots=True)
class Queue:
    """How the ledger of one bot stands: cards by state, how many may leave now, and for how many seconds the oldest of these waits.

    per_second: what it may send now. blocked: for how many seconds Telegram said to wait. failed: cards of the last week, by reason.
    """

    bot: str
    states: Mapping[str, int]
    ready: int
    oldest: float
    per_second: float
    blocked: float
    failed: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a card: `state` as in the ledger; `again`: not before then, where it is due once more.

    tried: it was offered to Telegram, and Telegram did not just say to wait.
    """

    id: int
    state: str
    reason: str = ""
    again: datetime | None = None
    tried: bool = True


@dataclass(frozen=True, slots=True)
class Delivery:
    """A card that was sent, and the session it goes on in since a button of it was pressed, with the turn at which that began."""

    id: int
    class_id: int
    due: datetime
    session: int | None
    turn: int


@dataclass(frozen=True, slots=True)
class Reminder:
    """What a teacher asked to be reminded of, at the instant `due`; it is there until it has left.

    `kind` is TALK, FOLLOW_UP or PREPARATION, `dialogue` the preparation it is about (empty where that is not known),
    `day` the ISO date of the talk (empty for a PREPARATION), `zone` the clock it goes by.
    """

    id: int
    person: Person
    kind: str
    dialogue: str
    day: str
    due: datetime
    zone: str


@dataclass(frozen=True, slots=True)
class Circle:
    """A card for a teacher, to talk in the circle about the card that parents got in that week."""

    id: int
    person: Person
    class_id: int
    week: str
    zone: str
    due: datetime


Asked = Reminder | Circle  # what leaves by itself, because a teacher asked for it


@dataclass(frozen=True, slots=True)
class ByItself:
    """Of a message that nobody asked for just now: until when it is still right, and the time zone it goes to, where it leaves by day."""

    until: datetime
    zone: str


@dataclass(frozen=True, slots=True)
class Posted:
    """A message waiting to leave, as `channels.channel.Outgoing` wrote it.

    late: it is not to be sent any more. by_itself: nobody asked for it. unknown: it left before, and no answer came.
    """

    id: int
    person: Person
    message: str
    attempts: int
    late: bool = False
    by_itself: bool = False
    unknown: bool = False
