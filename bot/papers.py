"""A plan as a file: its words, in the language of who reads it, on a sheet or in a calendar."""

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from babel.dates import format_date, format_time

from .channels.channel import Document
from .dialogue.turn import PlanFiled
from .documents.making import ICS, in_calendar, on_paper
from .documents.sheet import Appointment, Entry, Sheet
from .texts import SOURCE

PROMINENT = ("opening", "boodschap", "vragen")  # to be found at a glance during the talk
LASTS = timedelta(minutes=30)
DAY = "EEEE d MMMM y"
NAMES = {"pdf": "plan.pdf", "ics": "gesprek.ics", "md": "plan.md"}
Words = Callable[..., str]  # one of the house's sentences by its key, without markup; and the values in it


def filed(plan: PlanFiled, words: Words) -> Document:
    """What a teacher typed stands on the sheet, and never in the calendar: others may look into that."""
    if plan.form == ICS:
        return in_calendar(NAMES[ICS], list(_appointments(plan, words)), plan.made)
    return on_paper(NAMES[plan.form], _sheet(plan, words))


def _sheet(plan: PlanFiled, words: Words) -> Sheet:
    entries = [(heading, answer) for heading, answer in plan.plan.entries if answer]
    return Sheet(
        words("paper_title", title=plan.plan.title.dutch),
        words("paper_talk", when=_aloud(plan.talk)) if plan.talk else "",
        tuple(Entry(heading.dutch, answer, heading.context.rpartition(".")[2] in PROMINENT) for heading, answer in entries),
        (words("paper_empty"), tuple(heading.dutch for heading, answer in plan.plan.entries if not answer)),
        words("paper_footer"),
    )


def _appointments(plan: PlanFiled, words: Words) -> Iterator[Appointment]:
    for name, moment in (("calendar_talk", plan.talk), ("calendar_follow_up", plan.follow_up)):
        if moment:
            start = datetime.fromisoformat(moment).replace(tzinfo=ZoneInfo(plan.zone))
            yield Appointment(f"{name.removeprefix('calendar_')}-{plan.number}@samenspraak", words(name), start, LASTS if "T" in moment else None)


def _aloud(moment: str) -> str:
    instant = datetime.fromisoformat(moment)
    day = format_date(instant, DAY, SOURCE)
    return f"{day}, {format_time(instant, 'H.mm', locale=SOURCE)} uur" if "T" in moment else day
