"""The card for the circle: a class talks about what was asked at home, with the teacher who wants to."""

from collections.abc import Mapping

from ..deeds import Circumstances, text_of
from ..dialogue.definition import Value, Values
from ..home.circle import circles, saturday_of
from ..home.moments import STALE
from ..home.reminders import SchoolDays
from ..home.themes import SECONDARY
from .cards import card_on
from .classes import own_class

NO_CARD: Mapping[str, Value] = {"found": False, "class_name": "", "title": "", "question": "", "vo": False}


def set_circle(at: Circumstances, values: Values) -> Mapping[str, Value]:
    """From the next lesson day on that follows a week with cards; or no more."""
    mine = own_class(at, values)
    if mine is not None:
        days = SchoolDays(at.calendar_of(mine.school_id), mine.region, mine.zone)
        at.records.set_circle(at.person.id, mine.id, values["circle"] is True, list(circles(days, at.now - STALE, at.now)))
    return {}


def circle_card(at: Circumstances, values: Values) -> Mapping[str, Value]:
    """What parents were asked to ask in that week."""
    mine, week = own_class(at, values), text_of(values, "week")
    if mine is None or not week:
        return NO_CARD
    card = card_on(at, mine, saturday_of(week))
    return {"found": True, "vo": mine.band == SECONDARY, **{name: card[name] for name in ("class_name", "title", "question")}}
