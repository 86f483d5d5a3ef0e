"""What an operator does: schools, classes and invitations. What changes at a school is noted there, as what its own staff changes."""

from collections.abc import Sequence
from datetime import date, datetime

from ..errors import SettingsError
from ..home.moments import ZONE, day_there
from ..questions import Records
from ..records import LEADER, OPERATOR, SchoolClass
from .class_life import LONGEST_NAME, is_taken, name_of_class
from .codes import hashed, new_code
from .invitations import lifetime
from .inviting import give_code, works_until

PARENTS = "parents"


def add_school(records: Records, name: str, region: str) -> int:
    """Raises SettingsError where there is one of that name."""
    name = _name(name)
    if name in records.schools():
        raise SettingsError(f"there is already a school called {name}")
    return records.add_school(name, region, ZONE)


def change_days_off(records: Records, school: str | None, days: Sequence[date], remove: bool, now: datetime) -> list[date]:
    """Days without lessons at this school are added, or removed. Those that are to come. Raises SettingsError where the school is not clear."""
    school_id = _school(records, school)
    before = records.days_off(school_id)
    if remove:
        records.drop_days_off(school_id, days)
    else:
        records.add_days_off(school_id, days)
    after = records.days_off(school_id)
    for day in sorted(before ^ after):
        records.note_change(school_id, OPERATOR, "drop_day_off" if remove else "add_day_off", day.isoformat(), now)
    return sorted(day for day in after if day >= day_there(now, ZONE))


def add_class(records: Records, school: str | None, name: str, band: str, now: datetime) -> str:
    """A class, and the code for its parents. Raises SettingsError where the school is not clear or the name is taken."""
    school_id, name = _school(records, school), _name(name)
    if is_taken(records, school_id, name):
        raise SettingsError(f"there is already a class called {name}")
    made = records.school_class(records.add_class(school_id, name, band))
    assert made is not None
    records.carry(made.id, now)
    records.note_change(school_id, OPERATOR, "make_class", name, now)
    return _new_code_of(records, made, now)


def invite(records: Records, role: str, school: str | None, class_name: str | None, now: datetime) -> str:
    """A code for one member of staff, or the one of the parents of a class. Raises SettingsError where the class is not clear."""
    school_id = _school(records, school)
    school_class = None if role == LEADER else _class(records, school_id, class_name)
    if role == PARENTS:
        if school_class is None:
            raise SettingsError("which class? add --class NAME")
        if works_until(records, school_class, now):
            return school_class.code
        records.note_change(school_id, OPERATOR, "renew_code", school_class.name, now)
        return _new_code_of(records, school_class, now)
    code = new_code()
    records.note_change(school_id, OPERATOR, f"invite_{role}", school_class.name if school_class else "", now)
    records.add_invitation(hashed(code), role, school_id, school_class.id if school_class else None, now + lifetime(role))
    return code


def _new_code_of(records: Records, school_class: SchoolClass, now: datetime) -> str:
    code = new_code()
    give_code(records, school_class, code, now)
    return code


def _school(records: Records, name: str | None) -> int:
    schools = records.schools()
    if not schools:
        raise SettingsError("there is no school yet; run: samenspraak school add NAME --region midden")
    if name is None and len(schools) > 1:
        raise SettingsError(f"which school? add --school NAME ({', '.join(schools)})")
    found = next(iter(schools.values())) if name is None else schools.get(name)
    if found is None:
        raise SettingsError(f"there is no school called {name}; there is: {', '.join(schools)}")
    return found


def _class(records: Records, school: int, name: str | None) -> SchoolClass | None:
    classes = {each.name: each for each in records.classes(school)}
    if name is None:
        return next(iter(classes.values())) if len(classes) == 1 else None
    if name not in classes:
        raise SettingsError(f"there is no class called {name}; there is: {', '.join(classes) or 'none yet'}")
    return classes[name]


def _name(given: str) -> str:
    name = name_of_class(given)
    if not name or len(name) > LONGEST_NAME:
        raise SettingsError(f"a name has 1 to {LONGEST_NAME} characters")
    return name
