"""The tables. Times are milliseconds since 1970 (UTC): the same on every database, with no time zone of a driver's own."""

from datetime import UTC, datetime

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    ColumnElement,
    Float,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
    UniqueConstraint,
    case,
    false,
    or_,
    text,
)

SCHEMA = "0012"  # the newest migration

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "pk": "pk_%(table_name)s",
    }
)

person = Table(
    "person",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("key", String(120), nullable=False, unique=True),
    Column("language", String(12), nullable=False, server_default=""),
    Column("unreachable", String(40), nullable=False, server_default=""),
    Column("listens", Boolean, nullable=False, server_default=false()),  # rather than reads: a card comes with its recording
    Column("hears", String(24), nullable=False, server_default=""),  # in which language, of spoken.yaml or languages.yaml
    Column("wrong_codes", Integer, nullable=False, server_default="0"),
    Column("wrong_until", BigInteger, nullable=False, server_default="0"),
    Column("bot", String(40), nullable=False, server_default=""),  # by which this person is reached: the first two parts of the key
    Column("key_id", String(32), nullable=False, server_default=""),  # of the key to what they type; empty where they never typed anything
)
school = Table(
    "school",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("name", String(120), nullable=False, unique=True),
    Column("region", String(12), nullable=False),
    Column("zone", String(40), nullable=False),
)
day_off = Table(
    "day_off",
    metadata,
    Column("school_id", ForeignKey("school.id"), primary_key=True),
    Column("day", String(10), primary_key=True, index=True),  # without lessons at this school alone, such as a study day
)
school_class = Table(
    "school_class",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("school_id", ForeignKey("school.id"), nullable=False),
    Column("name", String(80), nullable=False),
    Column("band", String(20), nullable=False),
    Column("region", String(12), nullable=False, server_default=""),  # where its holidays are not those of the school
    Column("code", String(40), nullable=False, server_default=""),  # by which parents join: it hangs on the door, so it is kept as it is
    Column("ended", BigInteger),
    Column("carried", BigInteger, nullable=False, server_default="0"),  # when it was made, or carried into a new school year
    Column("warned", BigInteger, nullable=False, server_default="0"),  # when its teachers heard that it ends by itself
    UniqueConstraint("school_id", "name"),
)
REGION = case((school_class.c.region != "", school_class.c.region), else_=school.c.region)  # of a class: whose holidays it has
class_theme = Table(
    "class_theme",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("class_id", ForeignKey("school_class.id"), nullable=False),
    Column("starts", String(10), nullable=False),  # a Monday; it stays until the next one starts
    Column("theme", String(40), nullable=False),
    Column("title", Text, nullable=False, server_default=""),  # of a theme of the teacher's own
    Column("line", Text, nullable=False, server_default=""),  # what the teacher adds, in Dutch
    UniqueConstraint("class_id", "starts"),
)
role = Table(
    "role",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("person_id", ForeignKey("person.id"), nullable=False, index=True),
    Column("kind", String(12), nullable=False),
    Column("school_id", ForeignKey("school.id"), nullable=False),
    Column("class_id", ForeignKey("school_class.id")),
    Column("circle", Boolean, nullable=False, server_default=false()),  # gets a card for the circle, after the parents got theirs
)
Index("ix_role_circle", role.c.class_id, sqlite_where=text("circle = 1"), postgresql_where=text("circle"))
invitation = Table(
    "invitation",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("code_hash", String(64), nullable=False, unique=True),
    Column("kind", String(12), nullable=False),
    Column("school_id", ForeignKey("school.id"), nullable=False),
    Column("class_id", ForeignKey("school_class.id")),
    Column("expires", BigInteger, nullable=False),
    Column("used_by", ForeignKey("person.id")),
    Column("used_at", BigInteger),
)
subscription = Table(
    "subscription",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("person_id", ForeignKey("person.id"), nullable=False),
    Column("class_id", ForeignKey("school_class.id"), nullable=False),
    Column("weekday", Integer, nullable=False),
    Column("minute", Integer, nullable=False),
    Column("active", Boolean, nullable=False),
    Column("since", BigInteger, nullable=False),
    Column("ended", BigInteger),
    Column("ended_reason", String(40), nullable=False, server_default=""),
    Column("consent", String(20), nullable=False),
    Column("consent_at", BigInteger, nullable=False),
    Column("paused_until", String(10), nullable=False, server_default=""),  # the first day on which cards come again
    Column("bot", String(40), nullable=False, server_default=""),  # its person's: to plan a card nobody need look at the person
    UniqueConstraint("person_id", "class_id"),
)
Index("ix_subscription_moment", subscription.c.weekday, subscription.c.minute, subscription.c.id)  # in the order in which they are planned
session = Table(
    "session",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("person_id", ForeignKey("person.id"), nullable=False),
    Column("status", String(12), nullable=False),
    Column("turn", Integer, nullable=False),
    Column("snapshot", Text, nullable=False),
    Column("updated", BigInteger, nullable=False),
    Index("ix_session_person_id_status", "person_id", "status"),
)
plan = Table(
    "plan",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("session_id", ForeignKey("session.id")),  # where it was made; a copy has none
    Column("person_id", ForeignKey("person.id"), nullable=False, index=True),
    Column("dialogue", String(40), nullable=False),
    Column("entries", Text, nullable=False),
    Column("updated", BigInteger, nullable=False),
    Column("talk", String(16), nullable=False, server_default=""),  # 2026-12-04 or 2026-12-04T15:30, by the clock of the school
    Column("follow_up", String(10), nullable=False, server_default=""),
    UniqueConstraint("session_id", "dialogue"),
)
share = Table(
    "share",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("plan_id", ForeignKey("plan.id"), nullable=False, index=True),
    Column("code_hash", String(64), nullable=False, unique=True),
    Column("expires", BigInteger, nullable=False),
    Column("used_by", ForeignKey("person.id"), index=True),
    Column("used_at", BigInteger),
)
practice = Table(
    "practice",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("person_id", ForeignKey("person.id"), nullable=False),
    Column("plan_id", ForeignKey("plan.id")),
    Column("persona", String(24), nullable=False),
    Column("kind", String(40), nullable=False),
    Column("level", String(24), nullable=False),
    Column("seed", String(24), nullable=False),
    Column("said", Text, nullable=False),
    Column("rewinds", Integer, nullable=False, server_default="0"),
    Column("done", Boolean, nullable=False, server_default=false()),
    Column("updated", BigInteger, nullable=False),
    Index("ix_practice_person_id_persona", "person_id", "persona"),
)
delivery = Table(
    "delivery",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("subscription_id", Integer, nullable=False),
    Column("week", String(8), nullable=False),
    Column("due", BigInteger, nullable=False),
    Column("state", String(8), nullable=False),  # due, held, sent, dropped, failed, unknown
    Column("done", BigInteger),
    Column("person_id", Integer, nullable=False, server_default="0"),  # as its subscription says: what goes to one person goes together
    Column("bot", String(40), nullable=False, server_default=""),  # the bot by which it goes: the first two parts of the person's key
    Column("not_before", BigInteger, nullable=False, server_default="0"),  # of one that is held: until when it is whose it is
    Column("attempts", Integer, nullable=False, server_default="0"),
    Column("worker", String(24), nullable=False, server_default=""),  # who holds it
    Column("reason", String(24), nullable=False, server_default=""),
    Column("session_id", Integer),  # in which it goes on, once a button of it was pressed
    Column("turn", Integer, nullable=False, server_default="0"),  # of that session, when it began
    UniqueConstraint("subscription_id", "week"),
    # PostgreSQL would look for each card by itself, which takes as long as all else of planning; see apart.py
    ForeignKeyConstraint(["subscription_id"], ["subscription.id"]).ddl_if(dialect="sqlite"),
)
# literals: a partial index is not used for a bound parameter
IS_DUE, IS_HELD, IS_FAILED = (text(f"delivery.state = '{state}'") for state in ("due", "held", "failed"))
INDEXED = (("waiting", ("bot", "not_before", "person_id", "id"), "due"), ("held", ("not_before",), "held"), ("failed", ("bot", "done"), "failed"))
for name, columns, state in INDEXED:
    only = text(f"state = '{state}'")
    Index(f"ix_delivery_{name}", *(delivery.c[column] for column in columns), sqlite_where=only, postgresql_where=only)
slot = Table(
    "slot",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("weekday", Integer, nullable=False),
    Column("minute", Integer, nullable=False),
    Column("zone", String(40), nullable=False),
    Column("region", String(12), nullable=False),
    Column("next_due", BigInteger, nullable=False, index=True),  # 0 where it was never worked out
    Column("cursor", Integer, nullable=False, server_default="0"),  # the last subscription that was planned for it
    UniqueConstraint("weekday", "minute", "zone", "region"),
)
rate = Table(
    "rate",
    metadata,
    Column("bot", String(40), primary_key=True),
    Column("per_second", Float, nullable=False),
    Column("given", Float, nullable=False),  # seconds since 1970: up to when all that may be sent was given away
    Column("blocked_until", BigInteger, nullable=False),
)
circle = Table(
    "circle",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("role_id", ForeignKey("role.id", ondelete="CASCADE"), nullable=False),
    Column("week", String(8), nullable=False),  # of the cards it is about
    Column("due", BigInteger, nullable=False),
    Column("state", String(8), nullable=False),  # due, sent, dropped
    UniqueConstraint("role_id", "week"),
)
CIRCLE_IS_DUE = text("circle.state = 'due'")
Index("ix_circle_waiting", circle.c.due, sqlite_where=text("state = 'due'"), postgresql_where=text("state = 'due'"))
tally = Table(
    "tally",
    metadata,
    Column("class_id", ForeignKey("school_class.id"), primary_key=True),
    Column("what", String(12), primary_key=True),
    Column("theme", String(40), primary_key=True),
    Column("count", Integer, nullable=False),
)
left_out = Table(
    "left_out",
    metadata,
    Column("school_id", ForeignKey("school.id"), primary_key=True),
    Column("language", String(12), primary_key=True),
)
recording = Table(
    "recording",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("class_id", ForeignKey("school_class.id"), nullable=False),
    Column("theme", String(40), nullable=False),
    Column("card", String(24), nullable=False),
    Column("language", String(24), nullable=False),
    Column("sound", LargeBinary, nullable=False),  # OGG with Opus, as a voice message is
    Column("seconds", Integer, nullable=False),
    Column("made_by", ForeignKey("person.id"), nullable=False),
    Column("made", BigInteger, nullable=False),
    Column("sent", BigInteger),  # when it was handed in; until then only who made it knows of it
    Column("approved_by", ForeignKey("person.id")),
    Column("approved", BigInteger),
    Index("ix_recording_class_id_theme_card", "class_id", "theme", "card"),
)
reminder = Table(
    "reminder",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("person_id", ForeignKey("person.id"), nullable=False),
    Column("kind", String(20), nullable=False),
    Column("dialogue", String(40), nullable=False),
    Column("day", String(10), nullable=False),
    Column("due", BigInteger, nullable=False, index=True),
    Column("zone", String(40), nullable=False),
    UniqueConstraint("person_id", "kind", "dialogue", "day"),
)
outbox = Table(
    "outbox",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("person_id", ForeignKey("person.id"), nullable=False, index=True),
    Column("message", Text, nullable=False),
    Column("card", Boolean, nullable=False),  # a week card: not sent any more when the parent stops
    Column("not_before", BigInteger, nullable=False),
    Column("attempts", Integer, nullable=False, server_default="0"),
    Column("until", BigInteger),  # of what comes by itself, with the time zone it goes to: then it is not right any more
    Column("zone", String(40), nullable=False, server_default=""),
    Column("unknown", Boolean, nullable=False, server_default=false()),  # it left before, and no answer came
)
seen = Table(
    "seen",
    metadata,
    Column("source", String(60), primary_key=True),
    Column("update_id", BigInteger, primary_key=True, autoincrement=False),
)
browser = Table(
    "browser",
    metadata,
    Column("hash", String(64), primary_key=True),  # of what is in the link, or in the cookie
    Column("person_id", ForeignKey("person.id"), nullable=False, index=True),
    Column("link", Boolean, nullable=False),  # opens a session, once; else it is one
    Column("expires", BigInteger, nullable=False),
)
change = Table(
    "change",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("school_id", ForeignKey("school.id"), nullable=False, index=True),
    Column("at", BigInteger, nullable=False),
    Column("role", String(12), nullable=False),  # of who changed it; nobody's name or number is kept
    Column("what", String(40), nullable=False),  # the name of the request
    Column("about", String(120), nullable=False),  # a class, a language or a day
)
fact = Table(
    "fact",
    metadata,
    Column("name", String(20), primary_key=True),
    Column("value", String(40), nullable=False),
)


def is_free_for(code: Table, person: int) -> ColumnElement[bool]:
    """Whether a code that works once was used by nobody else."""
    return or_(code.c.used_by.is_(None), code.c.used_by == person)


def in_ms(moment: datetime) -> int:
    return round(moment.timestamp() * 1000)


def from_ms(ms: int) -> datetime:
    return datetime.fromtimestamp(ms / 1000, UTC)
