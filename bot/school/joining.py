"""A parent joins a class, chooses a moment, leaves a class, and stops."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from ..content import WORDING
from ..deeds import Circumstances, number_of, text_of
from ..dialogue.definition import Instant, Item, Reference, Value, Values
from ..home.calendar import Calendar
from ..home.moments import Moment, week_of
from ..records import Subscription
from .cards import today
from .people import speak_what_is_offered

PROPOSED = (6, 10 * 60)  # Saturday 10:00; weekend messages were read most by those they help most (Cortes et al. 2019)
MOST_WEEKS = 120  # to look ahead: a year's pause, and a summer
WEEKDAYS, HOURS = range(1, 8), range(8, 20)
NOTHING: Mapping[str, Value] = {"day": "", "time": "", "date": ""}  # of who gets no cards


def join_class(at: Circumstances, values: Values) -> Mapping[str, Value]:
    """From now on this parent gets the card of this class, at the proposed moment or the one they had; a pause is over."""
    school_class = at.records.school_class(int(text_of(values, "class_id") or 0))
    if school_class is not None:
        mine = at.records.subscriptions(at.person.id)
        weekday, minute = (mine[0].moment.weekday, mine[0].moment.minute) if mine else PROPOSED
        moment = Moment(weekday, minute, school_class.zone)
        at.records.subscribe(at.person.id, school_class.id, moment, text_of(values, "consent"), at.now)
        speak_what_is_offered(at)
        at.records.end_pause(at.person.id, at.now)
    return {}


def first_card(at: Circumstances, values: Values) -> Mapping[str, Value]:
    """This week's card of the class comes now, whatever day it is, unless it came already; it is that of the week, so no other comes in it."""
    mine = at.records.subscriptions(at.person.id)
    joined = next((each for each in mine if str(each.school_class.id) == text_of(values, "class_id")), None)
    if joined is None:
        return {"came": False, **NOTHING}
    came = at.records.note_card(joined.id, week_of(at.now.astimezone(ZoneInfo(joined.moment.zone))), at.now)
    if came:
        at.cards.append(joined.school_class.id)
    return {"came": came, **_shown(mine[0]), "date": next_card(at, mine)}


def choose_moment(at: Circumstances, values: Values) -> Mapping[str, Value]:
    """Another day and hour, for all classes of this parent."""
    weekday, hour = number_of(values, "weekday"), number_of(values, "hour")
    if weekday in WEEKDAYS and hour in HOURS:
        at.records.move_subscriptions(at.person.id, weekday, hour * 60, at.now)
    mine = at.records.subscriptions(at.person.id)
    return {**_shown(mine[0]), "date": next_card(at, mine)} if mine else NOTHING


def next_card(at: Circumstances, mine: Sequence[Subscription]) -> Instant:
    """When the next card comes: not in a week that had one, nor in one without school, nor during a pause."""
    moment, had = mine[0].moment, at.records.weeks_with_card(at.person.id)
    calendars = {school: at.calendar_of(school) for school in {each.school_class.school_id for each in mine}}
    instant = moment.next(at.now)
    for _ in range(MOST_WEEKS):
        if week_of(instant) not in had and any(_comes(each, calendars[each.school_class.school_id], instant) for each in mine):
            break
        instant = moment.next(instant)
    return Instant(int(instant.timestamp()), moment.zone)


def _comes(subscription: Subscription, calendar: Calendar, instant: datetime) -> bool:
    day = instant.date()
    return subscription.paused_until <= day.isoformat() and calendar.is_school_week(subscription.school_class.region, day)


def look_up_cards(at: Circumstances, values: Values) -> Mapping[str, Value]:
    """What this parent gets, how, and when."""
    mine = at.records.subscriptions(at.person.id)
    return {
        "parent": bool(mine),
        "classes": ", ".join(each.school_class.name for each in mine),
        "count": len(mine),
        "listens": bool(at.records.listens_in(at.person.id)),
        "pausing": any(each.paused_until > today(at, each.school_class).isoformat() for each in mine),
        **({**_shown(mine[0]), "date": next_card(at, mine)} if mine else NOTHING),
    }


def list_my_classes(at: Circumstances, values: Values) -> Mapping[str, Value]:
    """Those of which this parent gets the card."""
    mine = at.records.subscriptions(at.person.id)
    return {"my_classes": tuple(Item(str(each.school_class.id), each.school_class.name) for each in mine), "count": len(mine)}


def look_up_class(at: Circumstances, values: Values) -> Mapping[str, Value]:
    """One of them."""
    mine = (each.school_class for each in at.records.subscriptions(at.person.id))
    return {"class_name": next((each.name for each in mine if str(each.id) == text_of(values, "class_id")), "")}


def leave_class(at: Circumstances, values: Values) -> Mapping[str, Value]:
    """No card of this class any more, from this moment; those of others go on."""
    wanted = text_of(values, "class_id")
    return {"had": wanted.isdecimal() and at.records.leave_class(at.person.id, int(wanted), "left", at.now)}


def stop_cards(at: Circumstances, values: Values) -> Mapping[str, Value]:
    """No card any more, from this moment."""
    return {"had": at.records.end_subscriptions(at.person.id, "stopped", at.now) > 0, "days": at.content.retention.stopped}


def _shown(subscription: Subscription) -> dict[str, Value]:
    moment = subscription.moment
    day = Reference(f"{WORDING}:weekday_{moment.weekday}")
    return {"day": day, "time": f"{moment.minute // 60:02}:{moment.minute % 60:02}"}
