"""What staff change of what is the school's is noted: when, in which role, and which class, language or day it was about.

Never who it was, and nothing else that they typed.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from ..deeds import Circumstances, Deed, text_of
from ..dialogue.definition import Value, Values
from ..records import LEADER, TEACHER
from .cards import today
from .class_life import name_of_class
from .classes import class_in_hand, led_school, own_school


@dataclass(frozen=True, slots=True)
class Seen:
    """What a deed is about, as it stands. class_name: empty where it is about no class. held: another value once something has changed."""

    school: int
    class_name: str
    held: frozenset[object] = frozenset()


Look = Callable[[Circumstances, Values], Seen | None]


def _class(at: Circumstances, values: Values) -> Seen | None:
    found = class_in_hand(at, values)
    if found is None:
        return None
    teachers, themes = at.records.teachers(found.id), at.records.class_themes(found.id, today(at, found))
    return Seen(found.school_id, found.name, frozenset((found, teachers, *themes)))


def _new_class(at: Circumstances, values: Values) -> Seen | None:
    school = own_school(at, values)
    return Seen(school, name_of_class(text_of(values, "name"))) if school is not None else None


def _languages(at: Circumstances, values: Values) -> Seen | None:
    school, languages = led_school(at), at.content.languages
    return Seen(school, "", frozenset(languages[code].name for code in at.records.left_out(school) if code in languages)) if school else None


def _days_off(at: Circumstances, values: Values) -> Seen | None:
    school = led_school(at)
    return Seen(school, "", frozenset(day.isoformat() for day in at.records.days_off(school))) if school else None


LOOKS: Mapping[str, tuple[Look, str]] = {  # with what a deed tells where it was done; empty where that is seen from what is held
    "make_class": (_new_class, "made"),
    "keep_class": (_class, "kept"),
    "end_class": (_class, ""),
    "renew_code": (_class, ""),
    "invite_teacher": (_class, "invite_code"),
    "remove_teachers": (_class, ""),
    "set_theme": (_class, "theme"),
    "use_year": (_class, ""),
    "clear_year": (_class, ""),
    "leave_out_language": (_languages, ""),
    "offer_language": (_languages, ""),
    "add_day_off": (_days_off, ""),
    "drop_day_off": (_days_off, ""),
}


def noted(name: str, deed: Deed) -> Deed:
    """The deed, and a note of it where it did something."""
    if name not in LOOKS:
        return deed
    look, done = LOOKS[name]

    def doing(at: Circumstances, values: Values) -> Mapping[str, Value]:
        before = look(at, values)
        role = LEADER if before and before.school in {each.school_id for each in at.records.roles(at.person.id) if each.kind == LEADER} else TEACHER
        told = deed(at, values)
        after = look(at, values)
        if before is not None and (told[done] if done else before != after):
            changed = sorted(map(str, before.held ^ after.held)) if after and not before.class_name else []
            about = (after or before).class_name or ", ".join(changed)
            at.records.note_change(before.school, role, name, about, at.now)
        return told

    return doing
