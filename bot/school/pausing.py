"""A parent gets no cards for a while, and then again by itself."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from zoneinfo import ZoneInfo

from ..deeds import Circumstances, text_of
from ..dialogue.definition import Value, Values
from ..home.days import Day, date_in_figures, read_day
from ..records import Subscription
from ..texts import SOURCE
from .cards import today
from .joining import next_card

LENGTHS = {"weken": timedelta(days=14), "maand": timedelta(days=30)}  # by their names in the content
HOLIDAY = "vakantie"
LONGEST = timedelta(days=366)


def look_up_holiday(at: Circumstances, values: Values) -> Mapping[str, Value]:
    """Whether it is known when the next holiday ends."""
    mine = at.records.subscriptions(at.person.id)
    return {"holiday": bool(mine) and _after_holiday(at, mine) is not None}


def pause_cards(at: Circumstances, values: Values) -> Mapping[str, Value]:
    """No card of any class for so long, or before the day that was typed. `result` is gedaan, or why not."""
    mine = at.records.subscriptions(at.person.id)
    until = _until(at, mine, text_of(values, "length"), text_of(values, "typed")) if mine else "geen"
    if isinstance(until, str):
        return {"result": until, "date": ""}
    at.records.pause(at.person.id, until.isoformat(), at.now)
    return {"result": "gedaan", "date": next_card(at, at.records.subscriptions(at.person.id))}


def end_pause(at: Circumstances, values: Values) -> Mapping[str, Value]:
    """Cards come again."""
    at.records.end_pause(at.person.id, at.now)
    mine = at.records.subscriptions(at.person.id)
    return {"date": next_card(at, mine) if mine else ""}


def _until(at: Circumstances, mine: Sequence[Subscription], length: str, typed: str) -> date | str:
    """The first day on which cards come again; or why there is none."""
    day = today(at, mine[0].school_class)
    if length in LENGTHS:
        return day + LENGTHS[length]
    if length == HOLIDAY:
        return _after_holiday(at, mine) or "geen"
    until = _typed(at, typed, mine[0].moment.zone)
    if isinstance(until, date) and not day < until <= day + LONGEST:
        return "voorbij" if until <= day else "te_ver"
    return until


def _typed(at: Circumstances, words: str, zone: str) -> date | str:
    """The day that is meant; words are read in Dutch only, figures in any language."""
    figures = date_in_figures(words)
    if not figures and at.person.language not in ("", SOURCE):
        return "geen"
    read = read_day(figures or words, at.now.astimezone(ZoneInfo(zone)))
    return read.date if isinstance(read, Day) else read


def _after_holiday(at: Circumstances, mine: Sequence[Subscription]) -> date | None:
    """The Monday of the first school week after the next holiday; of classes in different regions, the last."""
    days = [at.content.calendar.after_holiday(each.school_class.region, today(at, each.school_class)) for each in mine]
    known = [day for day in days if day is not None]
    return max(known) if len(known) == len(days) else None
