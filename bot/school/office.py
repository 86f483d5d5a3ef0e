"""What an operator does: schools, classes and invitations."""

from datetime import datetime

from ..errors import SettingsError
from ..home.moments import ZONE
from ..records import CLASS, LEADER, Records, SchoolClass
from .codes import hashed, new_code
from .invitations import lifetime

PARENTS = "parents"
LONGEST_NAME = 60  # characters


def add_school(records: Records, name: str, region: str) -> int:
    """Raises SettingsError where there is one of that name."""
    name = _name(name)
    if name in records.schools():
        raise SettingsError(f"there is already a school called {name}")
    return records.add_school(name, region, ZONE)


def add_class(records: Records, school: str | None, name: str, band: str, now: datetime) -> str:
    """A class, and the code for its parents. Raises SettingsError where the school is not clear or the name is taken."""
    school_id, name = _school(records, school), _name(name)
    if any(each.name == name for each in records.classes(school_id)):
        raise SettingsError(f"there is already a class called {name}")
    return _invitation(records, CLASS, school_id, records.add_class(school_id, name, band), now)


def invite(records: Records, role: str, school: str | None, class_name: str | None, now: datetime) -> str:
    """A code for one member of staff, or for the parents of a class. Raises SettingsError where the class is not clear."""
    school_id = _school(records, school)
    school_class = None if role == LEADER else _class(records, school_id, class_name)
    if role == PARENTS and school_class is None:
        raise SettingsError("which class? add --class NAME")
    return _invitation(records, CLASS if role == PARENTS else role, school_id, school_class.id if school_class else None, now)


def _invitation(records: Records, kind: str, school: int, school_class: int | None, now: datetime) -> str:
    code = new_code()
    records.add_invitation(hashed(code), kind, school, school_class, now + lifetime(kind))
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
    name = " ".join(given.split())
    if not name or len(name) > LONGEST_NAME:
        raise SettingsError(f"a name has 1 to {LONGEST_NAME} characters")
    return name
