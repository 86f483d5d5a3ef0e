"""A demo school, for trying everything out: one class, a teacher and two parents. Its code is known to all, so it is never served."""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta

from .chat import key_of
from .content import Content
from .home.moments import ZONE, Moment
from .questions import Records
from .records import CLASS, DEMO, TEACHER
from .school.codes import hashed
from .school.joining import PROPOSED

TEACHER_NAME, PARENT_NAME = "sanne", "ayse"
PARENTS = {PARENT_NAME: "tr", "omar": "ar"}
CODE = "demo5b"
JOINED = datetime(2026, 8, 31, tzinfo=UTC)


def load(records: Records) -> None:
    """Puts the demo school into an empty database."""
    school = records.add_school("De Regenboog", "midden", ZONE)
    school_class = records.add_class(school, "Groep 5b", "groep-3-5")
    records.add_invitation(hashed(CODE), CLASS, school, school_class, JOINED + timedelta(days=36500))
    records.set_class_code(school_class, CODE)
    records.carry(school_class, JOINED)
    teacher = records.person(key_of(TEACHER_NAME))
    records.set_language(teacher.id, "nl")
    records.add_role(teacher.id, TEACHER, school, school_class)
    _join(records, school_class, PARENTS)
    records.set_fact(DEMO, "yes")


def parents(content: Content) -> Mapping[str, str]:
    """A parent for every language: their name, and the language."""
    others = {f"ouder-{language}": language for language in content.languages if language not in PARENTS.values()}
    return PARENTS | others


def add_parents(records: Records, content: Content) -> None:
    """From now on the demo class has these."""
    (school,) = records.schools().values()
    (school_class,) = records.classes(school)
    _join(records, school_class.id, parents(content))


def _join(records: Records, school_class: int, joining: Mapping[str, str]) -> None:
    for name, language in joining.items():
        parent = records.person(key_of(name))
        records.set_language(parent.id, language)
        records.subscribe(parent.id, school_class, Moment(*PROPOSED, ZONE), "demo", JOINED)
