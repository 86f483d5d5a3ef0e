"""A parent joins a class, chooses a moment, and stops."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from ..content import WORDING
from ..deeds import Circumstances, number_of, text_of
from ..dialogue.definition import Instant, Reference, Value, Values
from ..home.moments import Moment, week_of
from ..records import Subscription

PROPOSED = (6, 10 * 60)  # Saturday 10:00; weekend messages were read most by those they help most (Cortes et al. 2019)
MOST_WEEKS = 60  # to look ahead
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
        at.records.move_subscriptions(at.person.id, weekday, hour * 60, at.now)
    mine = at.records.subscriptions(at.person.id)
    if not mine:
        return {"day": "", "time": "", "date": ""}
    return {**_shown(mine[0]), "date": Instant(int(_first_card(at, mine).timestamp()), mine[0].moment.zone)}


def _first_card(at: Circumstances, mine: Sequence[Subscription]) -> datetime:
    """When the next card comes: not in a week that had one, nor in one without school."""
    moment, had = mine[0].moment, at.records.weeks_with_card(at.person.id)
    instant = moment.next(at.now)
    for _ in range(MOST_WEEKS):
        regions = {each.school_class.region for each in mine}
        if week_of(instant) not in had and any(at.content.calendar.is_school_week(region, instant.date()) for region in regions):
            break
        instant = moment.next(instant)
    return instant


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
