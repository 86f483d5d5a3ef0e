"""A teacher's classes, and the theme a class works on."""

from collections.abc import Mapping

from ..deeds import Circumstances, text_of
from ..dialogue.definition import Item, Reference, Value, Values
from ..home.calendar import monday_of
from ..home.themes import SECONDARY
from ..records import LEADER, ClassTheme, SchoolClass
from .cards import theme_now, today


def list_classes(at: Circumstances, values: Values) -> Mapping[str, Value]:
    """The classes of this teacher; `class_id` is filled where there is one only."""
    classes = at.records.classes_of_teacher(at.person.id)
    several = len({each.school_id for each in classes}) > 1  # schools, in which classes can have the same name
    return {
        "classes": tuple(Item(str(each.id), f"{each.name} · {each.school}" if several else each.name) for each in classes),
        "count": len(classes),
        "class_id": str(classes[0].id) if len(classes) == 1 else "",
    }


def teaches_vo(at: Circumstances, values: Values) -> Mapping[str, Value]:
    """Whether all classes of this teacher are of secondary school; where there is none, or one of primary school, it is not so."""
    classes = at.records.classes_of_teacher(at.person.id)
    return {"vo": bool(classes) and all(each.band == SECONDARY for each in classes)}


def own_class(at: Circumstances, values: Values) -> SchoolClass | None:
    """The class that is meant, if this teacher has it."""
    return next((each for each in at.records.classes_of_teacher(at.person.id) if str(each.id) == text_of(values, "class_id")), None)


def class_in_hand(at: Circumstances, values: Values) -> SchoolClass | None:
    """The class that is meant, if this person teaches it or leads its school."""
    led = {role.school_id for role in at.records.roles(at.person.id) if role.kind == LEADER}
    of_schools = (each for school in led for each in at.records.classes(school) if str(each.id) == text_of(values, "class_id"))
    return own_class(at, values) or next(of_schools, None)


def list_themes(at: Circumstances, values: Values) -> Mapping[str, Value]:
    """The themes for the age of the class, and the one it works on now."""
    mine = own_class(at, values)
    if mine is None:
        return {"themes": (), "count": 0, "class_name": "", "chosen": False, "theme": ""}
    themes = at.content.themes
    fitting = themes.for_band(mine.band)
    return {
        "themes": tuple(Item(theme.id, Reference(theme.title.context)) for theme in fitting),
        "count": len(fitting),
        "class_name": mine.name,
        "chosen": at.records.class_theme(mine.id, today(at, mine)) is not None,
        "theme": Reference(theme_now(at, mine)[0].title.context),
    }


def set_theme(at: Circumstances, values: Values) -> Mapping[str, Value]:
    """The class works on this theme, until another is chosen."""
    mine, theme = own_class(at, values), text_of(values, "theme_id")
    if mine is None or theme not in at.content.themes.themes:
        return {"theme": "", "class_name": ""}
    at.records.set_class_theme(mine.id, ClassTheme(monday_of(today(at, mine)), theme))
    return {"theme": Reference(at.content.themes.of_class(theme).title.context), "class_name": mine.name}
