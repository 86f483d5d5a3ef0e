"""Days without lessons at one school alone, such as a study day, as its leader sets them."""

from collections.abc import Mapping

from ..deeds import Circumstances, text_of
from ..dialogue.definition import Item, Value, Values
from ..home.days import Day, read_day
from ..texts import day_aloud
from .classes import led_school


def list_days_off(at: Circumstances, values: Values) -> Mapping[str, Value]:
    """Those that are to come, of the school that this person leads."""
    school, today = led_school(at), at.now.astimezone(at.zone).date()
    days = sorted(day for day in at.records.days_off(school) if day >= today) if school is not None else []
    items = tuple(Item(day.isoformat(), f"{day_aloud(day)} {day.year}") for day in days)
    return {"leader": school is not None, "days": items, "count": len(items)}


def add_day_off(at: Circumstances, values: Values) -> Mapping[str, Value]:
    """One more, chosen (`day`) or written (`words`); `read` is gezet, or why it is not: stond_al, or what `read_day` says."""
    school, read = led_school(at), read_day(text_of(values, "words") or text_of(values, "day"), at.now.astimezone(at.zone))
    if school is None or not isinstance(read, Day):
        return {"read": "" if school is None else str(read), "when": ""}
    was_there = read.date in at.records.days_off(school)
    at.records.add_days_off(school, [read.date])
    return {"read": "stond_al" if was_there else "gezet", "when": f"{day_aloud(read.date)} {read.date.year}"}


def drop_day_off(at: Circumstances, values: Values) -> Mapping[str, Value]:
    """There are lessons on it again."""
    school, read = led_school(at), read_day(text_of(values, "day"), at.now.astimezone(at.zone))
    dropped = at.records.drop_days_off(school, [read.date]) if school is not None and isinstance(read, Day) else 0
    return {"dropped": dropped > 0}
