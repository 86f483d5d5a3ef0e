"""A parent joins a class, chooses a moment, and stops."""

from collections.abc import Mapping

from ..content import WORDING
from ..deeds import Circumstances, number_of, text_of
from ..dialogue.definition import Reference, Value, Values
from ..home.moments import Moment
from ..records import Subscription

PROPOSED = (6, 10 * 60)  # Saturday 10:00; weekend messages were read most by those they help most (Cortes et al. 2019)
WEEKDAYS, HOURS = range(1, 8), range(8, 21)


def join_class(at: Circumstances, values: Values) -> Mapping[str, Value]:
    """From now on this parent gets the card of this class, at the proposed moment or the one they had."""
    school_class = at.records.school_class(int(text_of(values, "class_id") or 0))
    if school_class is not None:
        mine = at.records.subscriptions(at.person.id)
        weekday, minute = (mine[0].moment.weekday, mine[0].moment.minute) if mine else PROPOSED
        moment = Moment(weekday, minute, school_class.zone)
        at.records.subscribe(at.person.id, school_class.id, moment, text_of(values, "consent"), at.now)
    return {}


def choose_moment(at: Circumstances, values: Values) -> Mapping[str, Value]:
    """Another day and hour, for all classes of this parent."""
    weekday, hour = number_of(values, "weekday"), number_of(values, "hour")
    if weekday in WEEKDAYS and hour in HOURS:
        at.records.move_subscriptions(at.person.id, weekday, hour * 60)
    mine = at.records.subscriptions(at.person.id)
    if not mine:
        return {"day": "", "time": "", "date": ""}
    instant = mine[0].moment.next(at.now)
    calendar = at.content.calendar
    for _ in range(60):
        if any(calendar.is_school_week(each.school_class.region, instant.date()) for each in mine):
            break
        instant = mine[0].moment.next(instant)
    return {**_shown(mine[0]), "date": f"{instant:%d-%m-%Y}"}


def look_up_cards(at: Circumstances, values: Values) -> Mapping[str, Value]:
    """What this parent gets, and when."""
    mine = at.records.subscriptions(at.person.id)
    if not mine:
        return {"parent": False, "classes": "", "day": "", "time": ""}
    return {"parent": True, "classes": ", ".join(each.school_class.name for each in mine), **_shown(mine[0])}


def stop_cards(at: Circumstances, values: Values) -> Mapping[str, Value]:
    """No card any more, from this moment."""
    return {"had": at.records.end_subscriptions(at.person.id, "stopped", at.now) > 0}


def _shown(subscription: Subscription) -> dict[str, Value]:
    moment = subscription.moment
    day = Reference(f"{WORDING}:weekday_{moment.weekday}")
    return {"day": day, "time": f"{moment.minute // 60:02}:{moment.minute % 60:02}"}
