"""The school year: in which weeks there is school, by region of the Netherlands."""

from collections.abc import Iterable, Iterator, Mapping, Set
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import takewhile

from ..dialogue.fields import Fields
from ..dialogue.source import load_yaml
from ..errors import DialogueInvalid

REGIONS = ("noord", "midden", "zuid")
WEEK = timedelta(days=7)
SUMMER = 5 * WEEK  # from one school week to the next: as long is no other holiday
FEWEST_LESSON_DAYS = 3  # in a week that counts as a school week


def monday_of(day: date) -> date:
    """The Monday of its ISO week."""
    return day - timedelta(days=day.isoweekday() - 1)


@dataclass(frozen=True, slots=True)
class Holiday:
    """A school holiday of one region; both days belong to it."""

    name: str
    region: str
    first: date
    last: date


@dataclass(frozen=True, slots=True)
class Calendar:
    """Holidays by region, and single days without lessons for everyone. After `covers_until` every week counts as a school week.

    source: where it was found, and when.
    """

    holidays: Mapping[str, tuple[Holiday, ...]]
    free_days: frozenset[date]
    covers_until: date
    source: str = ""

    def without(self, days: Set[date]) -> "Calendar":
        """That of a school which has no lessons on these days either."""
        return replace(self, free_days=self.free_days | days) if days else self

    def is_lesson_day(self, region: str, day: date) -> bool:
        if day.isoweekday() > 5 or day in self.free_days:
            return False
        return not any(holiday.first <= day <= holiday.last for holiday in self.holidays.get(region, ()))

    def is_school_week(self, region: str, day: date) -> bool:
        """Whether the ISO week of this day has enough lesson days."""
        monday = monday_of(day)
        lessons = sum(self.is_lesson_day(region, monday + timedelta(days=n)) for n in range(5))
        return lessons >= FEWEST_LESSON_DAYS

    def school_weeks(self, region: str, first: date) -> Iterator[date]:
        """The Mondays of the school weeks, from the week of this day on."""
        monday = monday_of(first)
        while True:
            if self.is_school_week(region, monday):
                yield monday
            monday += WEEK

    def school_year(self, region: str, first: date) -> list[date]:
        """The Mondays of the school weeks, from the week of this day until the summer holiday; until where the calendar ends at the latest."""
        mondays: list[date] = []
        for monday in takewhile(lambda monday: monday <= self.covers_until, self.school_weeks(region, first)):
            if mondays and monday - mondays[-1] >= SUMMER:
                break
            mondays.append(monday)
        return mondays

    def holidays_of_year(self, region: str, day: date) -> list[Holiday]:
        """Those of the school year of this day, from the end of its summer holiday to the next, which is one of them."""
        holidays = sorted(self.holidays.get(region, ()), key=lambda each: each.first)
        summers = [each.first for each in holidays if each.last - each.first >= SUMMER]
        begins = max((each for each in summers if each <= day), default=date.min)
        ends = min((each for each in summers if each > day), default=date.max)
        return [each for each in holidays if begins < each.first <= ends]

    def after_holiday(self, region: str, day: date) -> date | None:
        """The Monday of the first school week after the holiday that is or comes next; None where no such holiday is known."""
        ends = [holiday.last for holiday in self.holidays.get(region, ()) if holiday.last >= day]
        return next(self.school_weeks(region, min(ends) + timedelta(days=1))) if ends else None

    def school_weeks_between(self, region: str, earlier: date, later: date) -> int:
        """How many school weeks began since the week of `earlier`, before that of `later`; 0 in the same week."""
        return sum(1 for _ in takewhile(lambda monday: monday < monday_of(later), self.school_weeks(region, earlier)))


def read_calendar(text: str, file: str) -> Calendar:
    """Raises DialogueInvalid with all problems."""
    reader = _Reader(file, "calendar")
    calendar = reader.calendar(load_yaml(text, file))
    if reader.problems:
        raise DialogueInvalid(sorted(reader.problems))
    return calendar


class _Reader(Fields):
    def calendar(self, data: dict[str, object]) -> Calendar:
        fields = self.fields(data, "the calendar", ("source", "holidays", "free_days", "covers_until"))
        holidays = [self.holiday(item) for item in self.items(fields.get("holidays"))]
        days = [self.day(self.fields(item, "a free day", ("name", "date")).get("date"), "date") for item in self.items(fields.get("free_days"))]
        by_region = {region: tuple(h for h in holidays if h.region == region) for region in REGIONS}
        source = self.fields(fields.get("source"), "source", ("title",), ("seen",))
        seen = f" (gezien {source['seen']})" if "seen" in source else ""
        found = f"{source.get('title')}{seen}"
        return Calendar(by_region, frozenset(days), self.day(fields.get("covers_until"), "covers_until"), found)

    def items(self, value: object) -> Iterable[object]:
        return value if isinstance(value, list) else []

    def holiday(self, item: object) -> Holiday:
        fields = self.fields(item, "a holiday", ("name", "region", "first", "last"), ("binding",))
        region = self.word(fields.get("region"), "region")
        if region not in REGIONS:
            self.problem("S064", f"region is one of {', '.join(REGIONS)}", fields.get("region"))
        first, last = self.day(fields.get("first"), "first"), self.day(fields.get("last"), "last")
        if last < first:
            self.problem("S065", "the last day comes before the first", fields.get("last"))
        return Holiday(self.word(fields.get("name"), "name"), region, first, last)

    def day(self, value: object, what: str) -> date:
        try:
            return date.fromisoformat(str(value))
        except ValueError:
            self.problem("S065", f"{what}: a date is written 2026-12-19", value)
            return date.min
