"""A teacher asks to be reminded, looks at what is still to come, and changes their mind."""

from collections.abc import Mapping
from datetime import date, datetime
from zoneinfo import ZoneInfo

from babel.dates import format_date, format_datetime

from ..deeds import Circumstances, text_of
from ..dialogue.definition import Instant, Item, Reference, Value, Values
from ..dialogue.reading import RESUMABLE_KINDS
from ..home.moments import ZONE
from ..home.reminders import SchoolDays
from ..records import FOLLOW_UP, PREPARATION, TALK, Reminder
from ..texts import SOURCE, day_aloud
from .plans import own_plan, talk_day

DAYS_SHOWN = 10
NOTHING = "niets"  # to say
DAY = "EEE d MMMM"  # di 24 november
MOMENT = "EEE d MMM H.mm"


# ---- asking
def list_talk_days(at: Circumstances, values: Values) -> Mapping[str, Value]:
    """The days on which the talk can be."""
    days = _school_days(at).coming(at.now, DAYS_SHOWN)
    return {"days": tuple(Item(day.isoformat(), format_date(day, DAY, SOURCE)) for day in days)}


def remind_of_talk(at: Circumstances, values: Values) -> Mapping[str, Value]:
    """On the school day before the talk, or else that morning."""
    plan = own_plan(at, values)
    talk = talk_day(plan)
    due = _school_days(at).reminder_of_talk(talk, at.now) if talk else None
    if plan is None or talk is None or due is None:
        return {"found": False, "reminder_id": "", "same_day": False, "when": ""}
    id = _add(at, TALK, plan.dialogue, talk.isoformat(), due)
    return {"found": True, "reminder_id": str(id), "same_day": due.date() == talk, "when": _aloud(due)}


def remind_of_follow_up(at: Circumstances, values: Values) -> Mapping[str, Value]:
    """On its day, in the afternoon."""
    plan = own_plan(at, values)
    if plan is None or not plan.follow_up:
        return {"when": ""}
    due = _school_days(at).reminder_of_follow_up(date.fromisoformat(plan.follow_up))
    _add(at, FOLLOW_UP, plan.dialogue, plan.talk[:10], due)
    return {"when": _aloud(due)}


def look_up_moments(at: Circumstances, values: Values) -> Mapping[str, Value]:
    """Whether “this afternoon” is still ahead; the other moments always are."""
    return {"afternoon": "vanmiddag" in _school_days(at).later(at.now)}


def remind_later(at: Circumstances, values: Values) -> Mapping[str, Value]:
    """Of the preparation that is open, at one of the moments of `SchoolDays.later`."""
    due = _school_days(at).later(at.now).get(text_of(values, "moment"))
    if due is None:
        return {"found": False, "when": ""}
    _add(at, PREPARATION, _open_preparation(at), "", due)
    return {"found": True, "when": _aloud(due)}


# ---- what is still to come
def list_reminders(at: Circumstances, values: Values) -> Mapping[str, Value]:
    """In the order in which they come."""
    mine = at.records.reminders(at.person.id)
    items = (Item(str(each.id), f"{format_datetime(_local(each), MOMENT, locale=SOURCE)}: {each.kind}") for each in mine)
    return {"reminders": tuple(items), "count": len(mine)}


def look_up_reminder(at: Circumstances, values: Values) -> Mapping[str, Value]:
    """What it is about, when it comes, and at which hours of that day it still can."""
    mine = _own(at, values)
    if mine is None:
        return {"found": False, "kind": "", "when": "", "hours": ()}
    hours = _school_days(at, mine.zone).hours_left(_local(mine).date(), at.now)
    items = tuple(Item(str(hour), f"{hour}.00") for hour in hours)
    return {"found": True, "kind": mine.kind, "when": _aloud(_local(mine)), "hours": items, **_about(at, mine.dialogue)}


def move_reminder(at: Circumstances, values: Values) -> Mapping[str, Value]:
    """To another hour of its day."""
    mine, hour = _own(at, values), int(text_of(values, "hour"))
    days = _school_days(at, mine.zone if mine else ZONE)
    if mine is None or hour not in days.hours_left(_local(mine).date(), at.now):
        return {"found": False, "when": ""}
    due = days.at(_local(mine).date(), hour)
    at.records.move_reminder(mine.id, due)
    return {"found": True, "when": _aloud(due)}


def cancel_reminder(at: Circumstances, values: Values) -> Mapping[str, Value]:
    """This one does not come."""
    if (mine := _own(at, values)) is not None:
        at.records.end_reminder(mine)
    return {}


def stop_reminders(at: Circumstances, values: Values) -> Mapping[str, Value]:
    """None comes any more, from this moment."""
    return {"had_reminders": at.records.end_reminders(at.person.id) > 0}


# ---- when it comes
def open_reminder(at: Circumstances, values: Values) -> Mapping[str, Value]:
    """What there is to say now: not that a talk of yesterday is near, nor that a finished preparation is open."""
    kind, dialogue, day = (text_of(values, name) for name in ("kind", "dialogue_id", "day"))
    nothing: dict[str, Value] = {"topic": NOTHING, "days": 0, "date": ""}
    if kind == PREPARATION:
        dialogue = _open_preparation(at)  # perhaps another by now; it is the one that can be taken up
        return {**nothing, "topic": kind, **_about(at, dialogue)} if dialogue else nothing
    if not day:  # a follow-up of a talk whose day was not known
        return {"topic": kind, "days": 0, "date": "", **_about(at, dialogue)}
    talk = date.fromisoformat(day)
    days = (talk - _school_days(at).date_of(at.now)).days
    if kind == TALK and days < 0:
        return nothing
    return {"topic": kind, "days": days, "date": day_aloud(talk), **_about(at, dialogue)}


def _add(at: Circumstances, kind: str, dialogue: str, day: str, due: datetime) -> int:
    return at.records.add_reminder(at.person.id, kind, dialogue, day, due, _school_days(at).zone)


def _school_days(at: Circumstances, zone: str = "") -> SchoolDays:
    """Those of the teacher's school, or by another clock."""
    school = at.records.school_of(at.person.id)
    if school is None:
        return SchoolDays(at.content.calendar, "", zone or ZONE)
    return SchoolDays(at.calendar_of(school.id), school.region, zone or school.zone)


def _open_preparation(at: Circumstances) -> str:
    """The preparation that is under way or paused; empty where there is none."""
    sessions = (at.records.active_session(at.person.id), at.records.paused_session(at.person.id))
    names = (frame.dialogue for session in sessions if session is not None for frame in session.snapshot.frames)
    dialogues = at.content.dialogues
    return next((name for name in names if name in dialogues and dialogues[name].kind in RESUMABLE_KINDS), "")


def _own(at: Circumstances, values: Values) -> Reminder | None:
    """The reminder that is meant, if it is this teacher's and still to come."""
    return next((each for each in at.records.reminders(at.person.id) if str(each.id) == text_of(values, "reminder_id")), None)


def _about(at: Circumstances, dialogue: str) -> dict[str, Value]:
    """The name of a preparation; nothing where it is not known, so that the words of the dialogue stand."""
    return {"about": Reference(at.content.dialogues[dialogue].title.context)} if dialogue in at.content.dialogues else {}


def _local(reminder: Reminder) -> datetime:
    return reminder.due.astimezone(ZoneInfo(reminder.zone))


def _aloud(local: datetime) -> Instant:
    return Instant(int(local.timestamp()), str(local.tzinfo))
