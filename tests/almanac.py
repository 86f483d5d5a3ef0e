"""What an oracle knows of time: days, weeks, clocks and lessons from first principles, without a line of the program."""

from datetime import UTC, date, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import yaml

SHIPPED = (Path(__file__).parent.parent / "dialogues/calendar/school_holidays.yaml").read_text("utf-8")
DAY = timedelta(days=1)
THURSDAY = 4


@cache
def without_lessons(calendar: str) -> dict[str, set[date]]:
    """Every day of a holiday by region, one by one; under an empty name those that are free everywhere."""
    told: dict[str, Any] = yaml.safe_load(calendar)
    found: dict[str, set[date]] = {"": {each["date"] for each in told["free_days"]}}
    for each in told["holidays"]:
        day = each["first"]
        while day <= each["last"]:
            found.setdefault(each["region"], set()).add(day)
            day += DAY
    return found


@cache
def lessons(region: str, day: date, calendar: str = SHIPPED) -> int:
    """How many days of the week of this day have lessons; a region that nobody knows has no holidays."""
    monday = day - (day.isoweekday() - 1) * DAY
    free = without_lessons(calendar)[""] | without_lessons(calendar).get(region, set())
    return sum(monday + number * DAY not in free for number in range(5))


def week(day: date) -> str:
    """A week is of the year in which its Thursday lies, and has its number from that."""
    thursday = day + (THURSDAY - day.isoweekday()) * DAY
    return f"{thursday.year}-W{(thursday - date(thursday.year, 1, 1)).days // 7 + 1:02}"


def instant(day: date, minute: int, zone: str) -> datetime:
    """When the clock there shows so many minutes past midnight, by day: then there is one such moment."""
    return datetime(day.year, day.month, day.day, minute // 60, minute % 60, tzinfo=ZoneInfo(zone)).astimezone(UTC)


def is_day(moment: datetime, zone: str) -> bool:
    """From eight to eight on the clock there, both included."""
    there = moment.astimezone(ZoneInfo(zone))
    return 8 * 3600 <= there.hour * 3600 + there.minute * 60 + there.second <= 20 * 3600
