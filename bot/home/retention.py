"""How long what is kept: days, as the content has them."""

from dataclasses import dataclass, fields
from datetime import date, timedelta

from ..dialogue.fields import Fields
from ..dialogue.source import load_yaml
from ..errors import DialogueInvalid
from .calendar import SUMMER, Calendar

DAYS = range(1, 3651)
MONTH = 30.5  # days, as people count
CARRIED_FROM = 6  # the month from which a class that is made or carried on is one of the new school year
WARNED = timedelta(days=14)  # before a class ends by itself, its teachers hear so


@dataclass(frozen=True, slots=True)
class Retention:
    """Days; what each counts from is told in dialogues/retention.yaml."""

    plan: int
    rehearsal: int
    conversation: int
    stopped: int
    school_year: int
    code: int
    browser: int
    change: int
    log: int
    backup: int

    @property
    def plan_months(self) -> int:
        return round(self.plan / MONTH)


@dataclass(frozen=True, slots=True)
class YearEnd:
    """Of a region: classes that nobody carried on since `carried_from` end on the day `ends`."""

    carried_from: date
    ends: date


def year_end(calendar: Calendar, region: str, day: date, retention: Retention) -> YearEnd | None:
    """That of the last summer holiday that has begun by this day; None where none is known."""
    summers = [holiday.first for holiday in calendar.holidays.get(region, ()) if holiday.last - holiday.first >= SUMMER and holiday.first <= day]
    if not summers:
        return None
    begun = max(summers)
    return YearEnd(date(begun.year, CARRIED_FROM, 1), begun + timedelta(days=retention.school_year))


def read_retention(text: str, file: str) -> Retention:
    """Raises DialogueInvalid with all problems."""
    reader, names = Fields(file, "retention"), [field.name for field in fields(Retention)]
    given = reader.fields(load_yaml(text, file), "the file", ("source", "days"))
    days = reader.fields(given.get("days"), "days", names)
    for name, number in days.items():
        if name in names and not (type(number) is int and number in DAYS):
            reader.problem("S077", f"{name}: a number of days from {DAYS.start} to {DAYS.stop - 1}", name)
    if reader.problems:
        raise DialogueInvalid(sorted(reader.problems))
    return Retention(**days)
