"""How a class ends: because somebody says so, or by itself after the school year."""

from collections.abc import Iterator, Sequence
from datetime import datetime, time
from zoneinfo import ZoneInfo

from ..content import Content
from ..deeds import Notice
from ..dialogue.definition import Value
from ..dialogue.turn import Say
from ..home.calendar import REGIONS
from ..home.moments import ZONE, day_there
from ..home.retention import WARNED, year_end
from ..questions import Records
from ..records import SchoolClass
from ..texts import day_aloud

CLASS_ENDED = "class ended"  # why a subscription ended
LAST_WORD = "klas_gestopt:gestopt.say"  # to parents: of their only class, or of one of several
ENDS_SOON = "klas_stopt_straks:straks.say"  # to its teachers


def ending(records: Records, content: Content, school_class: SchoolClass, now: datetime) -> Iterator[Notice]:
    """Ends it, and has the last word for each of its parents."""
    parents = records.parents(school_class.id)
    records.end_class_subscriptions(school_class.id, CLASS_ENDED, now)
    for parent in parents:
        if not parent.unreachable:
            which = "een" if records.subscriptions(parent.id) else "enige"
            yield Notice(parent, Say(content.library.texts[f"{LAST_WORD}.{which}"], None, _named(school_class)))
    records.expire_invitations(school_class.id, now)
    records.drop_recordings(school_class.id)
    records.end_class(school_class.id, day_there(now, school_class.zone), now)


def year_ends(records: Records, content: Content, now: datetime) -> Iterator[tuple[str, Sequence[Notice]]]:
    """Ends every class that nobody carried into the new school year, some weeks after the old one; its teachers hear of it before.

    For each class what became of it, `classes` or `warned`, and what is to be said of that.
    """
    for region in REGIONS:
        today = day_there(now, ZONE)
        end = year_end(content.calendar, region, today, content.retention)
        if end is None or today < end.ends - WARNED:
            continue
        since = datetime.combine(end.carried_from, time(), ZoneInfo(ZONE))
        is_over = today >= end.ends
        for school_class in records.classes_not_carried(region, since, warned=is_over):
            if is_over:
                yield "classes", list(ending(records, content, school_class, now))
            elif records.warn(school_class.id, now, since):
                values = _named(school_class) | {"date": day_aloud(end.ends)}
                text = content.library.texts[ENDS_SOON]
                yield "warned", [Notice(teacher, Say(text, None, values)) for teacher in records.teachers_of(school_class.id)]


def _named(school_class: SchoolClass) -> dict[str, Value]:
    return {"class_name": school_class.name, "school": school_class.school}
