"""What is remembered, as values, and the questions that can be asked of it. `store` answers them; nobody else knows SQL."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol

from .coaching.parent import Said
from .dialogue.snapshot import Snapshot
from .home.moments import Moment
from .school.guessing import Guesses

# how a session stands
ACTIVE, PAUSED, CARD, CLOSED = "active", "paused", "card", "closed"

DEMO = "demo"  # the fact that this database holds the demo school
BOT = "bot:"  # before the number of a bot: the fact of its user name
PROFILE = "profile"  # the fact of what Telegram was told last about the bot
TEACHER, LEADER, CLASS = "teacher", "leader", "class"  # what an invitation is for; the first two are also roles
VOICE = "voice"  # another: to record cards for a class. No role: who records is none of the staff
TALK, FOLLOW_UP, PREPARATION = "gesprek", "terugblik", "voorbereiding"  # what a reminder is about; also the word on its button


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
class Invitation:
    """A code as it is known: only its hash is kept. For staff it works once, for a class as often as there are parents."""

    id: int
    kind: str
    school_id: int
    school: str
    class_id: int | None
    class_name: str
    expires: datetime


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
class Slot:
    """All parents whose card is due at the same moment in the same region."""

    moment: Moment
    region: str


@dataclass(frozen=True, slots=True)
class Delivery:
    """A card to be sent."""

    id: int
    person: Person
    class_id: int
    zone: str
    due: datetime


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


Due = Delivery | Reminder | Circle  # what leaves by itself


@dataclass(frozen=True, slots=True)
class Posted:
    """A message waiting to leave, as `channels.channel.Outgoing` wrote it."""

    id: int
    person: Person
    message: str
    attempts: int


class Records(Protocol):
    """Everything that can be asked within one transaction. Times are aware; a person is named by id."""

    # ---- people
    def person(self, key: str) -> Person: ...
    def set_language(self, person: int, language: str) -> None: ...
    def set_unreachable(self, person: int, reason: str) -> None: ...
    def roles(self, person: int) -> Sequence[Role]: ...
    def add_role(self, person: int, kind: str, school: int, school_class: int | None) -> None: ...

    # ---- schools
    def add_school(self, name: str, region: str, zone: str) -> int: ...
    def schools(self) -> dict[str, int]: ...
    def classes(self, school: int) -> Sequence[SchoolClass]: ...
    def add_invitation(self, code_hash: str, kind: str, school: int, school_class: int | None, expires: datetime) -> None: ...
    def invitation(self, code_hash: str) -> Invitation | None: ...
    def use_invitation(self, invitation: int, person: int, now: datetime) -> bool: ...
    def school_class(self, id: int) -> SchoolClass | None: ...
    def classes_of_teacher(self, person: int) -> Sequence[SchoolClass]: ...

    # ---- classes
    def school(self, id: int) -> School | None: ...
    def add_class(self, of: int, name: str, band: str, region: str = "") -> int: ...
    def class_names(self, of: int) -> dict[int, str]: ...
    def change_class(self, id: int, name: str, band: str) -> None: ...
    def set_class_code(self, id: int, code: str) -> None: ...
    def end_class(self, id: int, day: date, now: datetime) -> None: ...
    def expire_invitations(self, of: int, now: datetime, only_parents: bool = False) -> None: ...
    def teachers(self, of: int) -> int: ...
    def remove_teacher(self, person: int, of: int) -> None: ...
    def parents(self, of: int) -> Sequence[Person]: ...
    def parent_counts(self, of: int) -> dict[int, int]: ...
    def end_class_subscriptions(self, of: int, reason: str, now: datetime) -> None: ...

    # ---- themes
    def class_theme(self, school_class: int, day: date) -> ClassTheme | None: ...
    def class_themes(self, school_class: int, since: date) -> Sequence[ClassTheme]: ...
    def set_class_theme(self, school_class: int, theme: ClassTheme) -> None: ...
    def drop_class_themes(self, school_class: int, since: date) -> None: ...

    # ---- languages
    def left_out(self, school: int) -> set[str]: ...
    def leave_out(self, school: int, language: str) -> None: ...
    def take_in(self, school: int, language: str) -> None: ...
    def parents_who_read(self, school: int, language: str) -> Sequence[Person]: ...

    # ---- recordings
    def classes_of_volunteer(self, person: int) -> Sequence[SchoolClass]: ...
    def teachers_of(self, school_class: int) -> Sequence[Person]: ...
    def add_recording(self, made: Recording, sound: bytes, now: datetime) -> int: ...
    def recording(self, id: int) -> Recording | None: ...
    def maker(self, recording: int) -> Person: ...
    def recordings_by(self, person: int) -> Sequence[Recording]: ...
    def recordings_of(self, classes: Collection[int]) -> Sequence[Recording]: ...
    def hand_in(self, done: Recording, now: datetime) -> None: ...
    def approve(self, recording: int, by: int, now: datetime) -> None: ...
    def delete_recording(self, recording: int) -> None: ...
    def drop_recordings(self, school_class: int) -> None: ...
    def forget_voice(self, person: int) -> None: ...
    def listens_in(self, person: int) -> str: ...
    def listen_in(self, person: int, language: str) -> None: ...
    def recording_for(self, classes: Collection[int], schools: Collection[int], theme: str, card: str, language: str) -> Recording | None: ...

    # ---- cards
    def subscribe(self, person: int, school_class: int, moment: Moment, consent: str, now: datetime) -> None: ...
    def subscriptions(self, person: int) -> Sequence[Subscription]: ...
    def move_subscriptions(self, person: int, weekday: int, minute: int, now: datetime) -> None: ...
    def weeks_with_card(self, person: int) -> set[str]: ...
    def end_subscriptions(self, person: int, reason: str, now: datetime) -> int: ...

    # ---- the circle
    def has_circle(self, person: int, school_class: int) -> bool: ...
    def set_circle(self, person: int, school_class: int, wanted: bool, past: Iterable[tuple[str, datetime]]) -> None: ...
    def circle_places(self) -> Sequence[tuple[str, str]]: ...
    def plan_circles(self, region: str, zone: str, week: str, due: datetime, dropped: bool) -> int: ...
    def drop_stale_circles(self, before: datetime) -> int: ...
    def due_circles(self, now: datetime) -> Sequence[Circle]: ...
    def finish_circle(self, circle: int) -> bool: ...

    # ---- what parents set
    def note_card(self, subscription: int, week: str, now: datetime) -> bool: ...
    def pause(self, person: int, until: str, now: datetime) -> None: ...
    def end_pause(self, person: int, now: datetime) -> None: ...
    def leave_class(self, person: int, school_class: int, reason: str, now: datetime) -> bool: ...
    def listens(self, person: int) -> bool: ...
    def set_listens(self, person: int, listens: bool) -> None: ...
    def erase(self, person: int) -> None: ...
    def erase_parent(self, person: int) -> None: ...

    # ---- numbers
    def count(self, class_id: int, what: str, theme: str = "") -> None: ...
    def class_counts(self, class_id: int, now: datetime) -> ClassCounts: ...
    def guesses(self, person: int) -> Guesses: ...
    def set_guesses(self, person: int, guesses: Guesses) -> None: ...
    def count_wrong_code(self) -> None: ...
    def wrong_codes(self) -> int: ...

    # ---- reminders
    def region_and_zone(self, person: int) -> tuple[str, str] | None: ...
    def add_reminder(self, person: int, kind: str, dialogue: str, day: str, due: datetime, zone: str) -> int: ...
    def reminders(self, person: int) -> Sequence[Reminder]: ...
    def move_reminder(self, reminder: int, due: datetime) -> None: ...
    def end_reminder(self, reminder: Reminder) -> bool: ...
    def end_reminders(self, person: int) -> int: ...
    def due_reminders(self, now: datetime) -> Sequence[Reminder]: ...
    def drop_stale_reminders(self, before: datetime) -> int: ...

    # ---- sessions and plans
    def active_session(self, person: int) -> Session | None: ...
    def session(self, id: int, person: int) -> Session | None: ...
    def paused_session(self, person: int) -> Session | None: ...
    def open_session(self, person: int, status: str, snapshot: Snapshot, now: datetime) -> Session: ...
    def save_session(self, session: Session, snapshot: Snapshot, status: str, now: datetime) -> Session: ...
    def close_unreadable(self, person: int, now: datetime) -> int: ...
    def set_status(self, session: int, status: str, now: datetime) -> None: ...

    # ---- plans
    def save_plan(self, session: int, person: int, dialogue: str, entries: Entries, now: datetime) -> None: ...
    def plans(self, person: int, most: int) -> Sequence[Plan]: ...
    def plan(self, id: int, person: int) -> Plan | None: ...
    def latest_plan(self, person: int) -> Plan | None: ...
    def change_plan(self, changed: Plan, now: datetime) -> None: ...
    def add_plan(self, person: int, dialogue: str, entries: Entries, now: datetime) -> int: ...
    def delete_plan(self, id: int) -> None: ...
    def add_share(self, plan: int, code_hash: str, expires: datetime) -> None: ...
    def share(self, code_hash: str, reader: int) -> Share | None: ...
    def use_share(self, id: int, person: int, now: datetime) -> bool: ...
    def shares(self, plan: int) -> Sequence[Share]: ...
    def shared_with(self, person: int, now: datetime) -> Sequence[Share]: ...
    def withdraw(self, plan: int) -> int: ...

    # ---- rehearsals
    def add_practice(self, begun: Practice, person: int, now: datetime) -> Practice: ...
    def practice(self, id: int, person: int) -> Practice | None: ...
    def save_practice(self, changed: Practice, now: datetime) -> None: ...
    def practices(self, person: int, persona: str, most: int) -> Sequence[Practice]: ...

    # ---- what comes in and goes out
    def first_time(self, source: str, update: int) -> bool: ...
    def post(self, person: int, message: str, card: bool = False) -> None: ...
    def is_waiting(self, person: int) -> bool: ...
    def next_posted(self, key: str, now: datetime, lease: float) -> Posted | None: ...
    def people_waiting(self, channel: str, now: datetime) -> Sequence[Person]: ...
    def release_posted(self) -> None: ...
    def sent(self, posted: int) -> None: ...
    def postpone(self, posted: int, until: datetime) -> None: ...
    def forget_posted(self, person: int) -> int: ...

    # ---- single facts
    def fact(self, name: str) -> str | None: ...
    def set_fact(self, name: str, value: str) -> None: ...

    # ---- planning
    def last_tick(self) -> datetime | None: ...
    def ticked(self, now: datetime) -> None: ...
    def slots(self) -> Sequence[Slot]: ...
    def plan_cards(self, slot: Slot, week: str, due: datetime, dropped: bool) -> int: ...
    def drop_stale(self, before: datetime, now: datetime) -> int: ...
    def due_deliveries(self, now: datetime) -> Sequence[Delivery]: ...
    def finish_delivery(self, delivery: int, sent: bool, now: datetime) -> bool: ...


class Transactions(Protocol):
    """Where transactions come from: all that is asked within one is kept, or nothing is."""

    def transaction(self) -> AbstractContextManager[Records]: ...
    def language_of(self, key: str) -> str: ...
