"""A teacher's classes."""

from collections.abc import Mapping, Sequence

from ..deeds import Circumstances, text_of
from ..dialogue.definition import Item, Value, Values
from ..home.themes import SECONDARY
from ..records import LEADER, SchoolClass


def list_classes(at: Circumstances, values: Values) -> Mapping[str, Value]:
    """The classes of this teacher, with their schools where there are several."""
    classes = at.records.classes_of_teacher(at.person.id)
    several = len({each.school_id for each in classes}) > 1  # schools, in which classes can have the same name
    return offered_classes([Item(str(each.id), f"{each.name} · {each.school}" if several else each.name) for each in classes])


def offered_classes(items: Sequence[Item]) -> Mapping[str, Value]:
    """What a dialogue needs to let somebody choose a class; `class_id` is filled where there is one only."""
    return {"classes": tuple(items), "count": len(items), "class_id": items[0].id if len(items) == 1 else ""}


def teaches_vo(at: Circumstances, values: Values) -> Mapping[str, Value]:
    """Whether all classes of this teacher are of secondary school; where there is none, or one of primary school, it is not so."""
    classes = at.records.classes_of_teacher(at.person.id)
    return {"vo": bool(classes) and all(each.band == SECONDARY for each in classes)}


def own_class(at: Circumstances, values: Values) -> SchoolClass | None:
    """The class that is meant, if this teacher has it."""
    return next((each for each in at.records.classes_of_teacher(at.person.id) if str(each.id) == text_of(values, "class_id")), None)


def class_in_hand(at: Circumstances, values: Values) -> SchoolClass | None:
    """The class that is meant, if this person teaches it or leads its school."""
    return own_class(at, values) or led_class(at, values)


def led_class(at: Circumstances, values: Values) -> SchoolClass | None:
    """The class that is meant, if this person leads its school."""
    led = {role.school_id for role in at.records.roles(at.person.id) if role.kind == LEADER}
    return next((each for school in led for each in at.records.classes(school) if str(each.id) == text_of(values, "class_id")), None)


def own_schools(at: Circumstances) -> list[int]:
    """Those that this person works at."""
    return list(dict.fromkeys(role.school_id for role in at.records.roles(at.person.id)))


def own_school(at: Circumstances, values: Values) -> int | None:
    """The school that is meant, if this person works there."""
    return next((id for id in own_schools(at) if str(id) == text_of(values, "school_id")), None)


def led_school(at: Circumstances) -> int | None:
    """The school that this person leads."""
    return next((role.school_id for role in at.records.roles(at.person.id) if role.kind == LEADER), None)
