"""A year of themes for a class: proposed, changed, used and taken away. `order` is a plan that is not used yet: days and themes, in one text."""

from collections.abc import Mapping
from datetime import date

from ..deeds import Circumstances, text_of
from ..dialogue.definition import Item, Value, Values
from ..home.calendar import WEEK, monday_of
from ..home.yearplan import changed, proposed
from ..records import ClassTheme, SchoolClass
from .cards import today
from .classes import own_class

LONGEST_LABEL = 40  # characters
Plan = dict[date, str]  # from which Monday on which theme


def propose_year(at: Circumstances, values: Values) -> Mapping[str, Value]:
    """What is planned from next week on; where nothing is, or `anew`, all themes for the age of the class until the summer holiday."""
    mine = own_class(at, values)
    if mine is None:
        return {**_told(at, {}), "planned": False, "class_name": ""}
    planned = {each.starts: each.theme for each in at.records.class_themes(mine.id, _next_week(at, mine))}
    plan = planned if planned and values["anew"] is not True else _proposed(at, mine)
    return {**_told(at, plan), "planned": bool(planned), "class_name": mine.name}


def change_year(at: Circumstances, values: Values) -> Mapping[str, Value]:
    """Another theme from that Monday on; the two change places where it is in the plan already."""
    return _told(at, changed(_plan(values), date.fromisoformat(text_of(values, "starts")), text_of(values, "theme_id")))


def use_year(at: Circumstances, values: Values) -> Mapping[str, Value]:
    """From now on this is the plan."""
    mine, plan = own_class(at, values), _plan(values)
    if mine is not None:
        at.records.drop_class_themes(mine.id, _next_week(at, mine))
        for starts, theme in plan.items():
            if starts >= monday_of(today(at, mine)):
                at.records.set_class_theme(mine.id, ClassTheme(starts, theme))
    return {}


def clear_year(at: Circumstances, values: Values) -> Mapping[str, Value]:
    """Nothing is planned any more; what the class works on now stays."""
    mine = own_class(at, values)
    if mine is not None:
        at.records.drop_class_themes(mine.id, _next_week(at, mine))
    return {}


def _next_week(at: Circumstances, school_class: SchoolClass) -> date:
    return monday_of(today(at, school_class)) + WEEK


def _proposed(at: Circumstances, school_class: SchoolClass) -> Plan:
    weeks = at.content.calendar.school_year(school_class.region, _next_week(at, school_class))
    return {starts: theme.id for starts, theme in proposed(at.content.themes.for_band(school_class.band), weeks).items()}


def _told(at: Circumstances, plan: Plan) -> dict[str, Value]:
    items = tuple(Item(starts.isoformat(), _label(at, starts, theme)) for starts, theme in plan.items())
    return {"order": " ".join(f"{starts.isoformat()}={theme}" for starts, theme in plan.items()), "entries": items, "count": len(items)}


def _plan(values: Values) -> Plan:
    return {date.fromisoformat(starts): theme for starts, _, theme in (each.partition("=") for each in text_of(values, "order").split())}


def _label(at: Circumstances, starts: date, theme: str) -> str:
    label = f"{starts.day}-{starts.month} {at.content.themes.of_class(theme).title.dutch}"
    return label if len(label) <= LONGEST_LABEL else f"{label[: LONGEST_LABEL - 1].rstrip()}…"
