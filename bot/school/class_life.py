"""A class from its beginning to its end: it is made, left by a teacher, carried into a new school year, and ended."""

from collections.abc import Mapping

from ..deeds import Circumstances, Notice, text_of
from ..dialogue.definition import Item, Reference, Value, Values
from ..dialogue.turn import Say
from ..home.calendar import REGIONS
from ..home.themes import BANDS
from ..questions import Records
from ..records import LEADER, TEACHER, Person, SchoolClass
from .cards import today
from .classes import class_in_hand, led_class, own_class, own_school, own_schools
from .ending import ending
from .inviting import day_of, give_code, works_until

LONGEST_NAME = 60  # characters
FEWEST = 5  # parents: fewer are not told, for that would be telling who
TAKEN_OFF = "leraar_weg:weg.say"  # to who was its teacher
SUMMER = range(6, 9)  # the months in which a class is carried into the next year


# ---- schools
def list_schools(at: Circumstances, values: Values) -> Mapping[str, Value]:
    """The schools that this person works at; `school_id` is filled where there is one only."""
    schools = [school for id in own_schools(at) if (school := at.records.school(id)) is not None]
    return {
        "schools": tuple(Item(str(school.id), school.name) for school in schools),
        "count": len(schools),
        "school_id": str(schools[0].id) if len(schools) == 1 else "",
    }


def look_up_school(at: Circumstances, values: Values) -> Mapping[str, Value]:
    """Its name, and the region of its holidays."""
    id = own_school(at, values)
    school = at.records.school(id) if id is not None else None
    return {"school": school.name if school else "", "school_region": school.region if school else ""}


# ---- a class that begins
def name_of_class(given: str) -> str:
    """A name as it is kept."""
    return " ".join(given.split())


def is_taken(records: Records, school: int, name: str, besides: int = 0) -> bool:
    """Whether another class of the school has this name, or had it to the end."""
    return any(each.casefold() == name.casefold() and id != besides for id, each in records.class_names(school).items())


def read_class_name(at: Circumstances, values: Values) -> Mapping[str, Value]:
    """The name as it is kept, and whether it can be that of this class, or of a new one; `read` is goed, lang or bezet."""
    school_class = class_in_hand(at, values)
    school = school_class.school_id if school_class is not None else own_school(at, values)
    name = name_of_class(text_of(values, "name"))
    if len(name) > LONGEST_NAME:
        return {"name": name, "read": "lang"}
    taken = school is not None and is_taken(at.records, school, name, school_class.id if school_class is not None else 0)
    return {"name": name, "read": "bezet" if taken else "goed"}


def make_class(at: Circumstances, values: Values) -> Mapping[str, Value]:
    """A class with a code for its parents; who makes it becomes its teacher (`teach`). An empty region is that of the school."""
    id, name, band, region = own_school(at, values), name_of_class(text_of(values, "name")), text_of(values, "band"), text_of(values, "region")
    school = at.records.school(id) if id is not None else None
    if school is None or not _fits(name, band) or region not in ("", *REGIONS) or is_taken(at.records, school.id, name):
        return {"made": False, "class_id": ""}
    made = at.records.add_class(school.id, name, band, "" if region == school.region else region)
    school_class = at.records.school_class(made)
    assert school_class is not None
    at.records.carry(made, at.now)
    give_code(at.records, school_class, at.new_code(), at.now)
    if values["teach"]:
        at.records.add_role(at.person.id, TEACHER, school.id, made)
        at.new_commands = True
    return {"made": True, "class_id": str(made)}


def _fits(name: str, band: str) -> bool:
    return 0 < len(name) <= LONGEST_NAME and band in BANDS


# ---- a class as it is
def look_up_school_class(at: Circumstances, values: Values) -> Mapping[str, Value]:
    """What is known of it. `parents` is 0 where there are few, so that nobody can be counted out."""
    school_class = class_in_hand(at, values)
    if school_class is None:
        return {"found": False, "class_name": "", "band_name": "", "until": "", "parents": 0, "teachers": 0, "new_year": False}
    until, parents = works_until(at.records, school_class, at.now), at.records.parent_counts(school_class.school_id).get(school_class.id, 0)
    return {
        "found": True,
        "class_name": school_class.name,
        "band_name": Reference(f"nieuwe_klas:leeftijd.{school_class.band.replace('-', '_')}.text"),
        "until": day_of(at, until) if until else "",
        "parents": parents if parents >= FEWEST else 0,
        "teachers": at.records.teachers(school_class.id),
        "new_year": today(at, school_class).month in SUMMER,
    }


def list_school_classes(at: Circumstances, values: Values) -> Mapping[str, Value]:
    """All classes of the schools that this person leads, each with its number of parents."""
    led = list(dict.fromkeys(role.school_id for role in at.records.roles(at.person.id) if role.kind == LEADER))
    items = []
    for school in led:
        counts = at.records.parent_counts(school)
        for each in at.records.classes(school):
            parents = counts.get(each.id, 0)
            items.append(Item(str(each.id), f"{each.name} · {parents if parents >= FEWEST else f'<{FEWEST}'}"))
    return {"leader": bool(led), "classes": tuple(items), "count": len(items)}


def leave_as_teacher(at: Circumstances, values: Values) -> Mapping[str, Value]:
    """From now on this person does not teach it, but is still a teacher of the school."""
    mine = own_class(at, values)
    if mine is not None:
        at.records.remove_teacher(at.person.id, mine.id)
        if not any(role.kind == TEACHER and role.school_id == mine.school_id for role in at.records.roles(at.person.id)):
            at.records.add_role(at.person.id, TEACHER, mine.school_id, None)
    return {}


def remove_teachers(at: Circumstances, values: Values) -> Mapping[str, Value]:
    """The leader says that who taught it is gone: the class waits for another, and what the one before wrote goes.

    Of several teachers nobody knows which is gone: all leave the class, and what they wrote stays theirs.
    """
    led = led_class(at, values)
    if led is not None:
        teachers = at.records.teachers_of(led.id)
        for teacher in teachers:
            at.records.remove_teacher(teacher.id, led.id)
            if teacher.id != at.person.id:
                _leaves_school(at, teacher, led, gone=len(teachers) == 1)
    return {}


def _leaves_school(at: Circumstances, teacher: Person, of: SchoolClass, gone: bool) -> None:
    """Where they have no other class there, and do not lead it, they are none of its staff."""
    roles = at.records.roles(teacher.id)
    if any(role.school_id == of.school_id and (role.class_id is not None or role.kind == LEADER) for role in roles):
        return
    at.records.leave_school(teacher.id, of.school_id)
    nowhere = all(role.school_id == of.school_id for role in roles)
    if nowhere:
        at.records.end_browsers(teacher.id)
    erased = gone and nowhere
    if erased:
        at.records.erase_work(teacher.id, at.now)
    text = at.content.library.texts[f"{TAKEN_OFF}.{'gewist' if erased else 'blijft'}"]
    at.notices.append(Notice(teacher, Say(text, None, {"class_name": of.name, "school": of.school})))


# ---- a new school year
def keep_class(at: Circumstances, values: Values) -> Mapping[str, Value]:
    """It goes on, perhaps under another name and for another age; what is empty stays as it is. Its parents stay."""
    school_class = class_in_hand(at, values)
    if school_class is None:
        return {"kept": False}
    name, band = name_of_class(text_of(values, "name")) or school_class.name, text_of(values, "band") or school_class.band
    if not _fits(name, band) or is_taken(at.records, school_class.school_id, name, school_class.id):
        return {"kept": False}
    at.records.change_class(school_class.id, name, band)
    at.records.carry(school_class.id, at.now)
    return {"kept": True}


def end_class(at: Circumstances, values: Values) -> Mapping[str, Value]:
    """It is there no longer: its codes work no more, and what was recorded for it is gone.

    Its parents hear so, in their language, and nothing after that.
    """
    school_class = class_in_hand(at, values)
    if school_class is not None:
        at.notices += ending(at.records, at.content, school_class, at.now)
    return {}
