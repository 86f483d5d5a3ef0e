"""When a reminder comes: on school days, at an hour that suits. Days in, instants out."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from .calendar import Calendar
from .moments import EARLIEST, LATEST, WEEK

AFTERNOON = 16  # the hour of a reminder, unless another is chosen
MORNING = EARLIEST.hour
HOURS = range(EARLIEST.hour, LATEST.hour)  # to choose from; what is due at the last minute itself would come the next day
DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class SchoolDays:
    """The lesson days of a region, and the clock there. Where the region is not known (empty), no holidays are."""

    calendar: Calendar
    region: str
    zone: str

    def date_of(self, now: datetime) -> date:
        """The date there."""
        return now.astimezone(ZoneInfo(self.zone)).date()

    def at(self, day: date, hour: int) -> datetime:
        """The instant at which the clock shows this hour on that day."""
        return datetime.combine(day, time(hour), ZoneInfo(self.zone))

    def days_from(self, first: date, step: timedelta = DAY) -> Iterator[date]:
        """Lesson days, this one included where it is one; back in time with a step of minus one day."""
        day = first
        while True:
            if self.calendar.is_lesson_day(self.region, day):
                yield day
            day += step

    def coming(self, now: datetime, count: int) -> list[date]:
        """The next lesson days; today is one until the evening."""
        today = self.date_of(now)
        first = today if now < self.at(today, LATEST.hour) else today + DAY
        days = self.days_from(first)
        return [next(days) for _ in range(count)]

    def before(self, day: date) -> date:
        """The last lesson day before this one."""
        return next(self.days_from(day - DAY, -DAY))

    def reminder_of_talk(self, talk: date, now: datetime) -> datetime | None:
        """The afternoon of the school day before; where that has passed the morning itself; none where that has passed too."""
        wishes = (self.at(self.before(talk), AFTERNOON), self.at(talk, MORNING))
        return next((instant for instant in wishes if instant > now), None)

    def reminder_of_follow_up(self, day: date) -> datetime:
        """That afternoon; where there is no school that day, on the first day that there is."""
        return self.at(next(self.days_from(day)), AFTERNOON)

    def later(self, now: datetime) -> dict[str, datetime]:
        """What “later” can mean, by its name in the content; this afternoon only while it is ahead."""
        today = self.date_of(now)
        wishes = {
            "vanmiddag": self.at(today, AFTERNOON),
            "morgen": self.at(today + DAY, MORNING),
            "schooldag": self.at(next(self.days_from(today + DAY)), AFTERNOON),
            "week": self.at(next(self.days_from(today + WEEK)), AFTERNOON),
        }
        return {name: instant for name, instant in wishes.items() if instant > now}

    def hours_left(self, day: date, now: datetime) -> list[int]:
        """The hours of that day at which a reminder can still come."""
        return [hour for hour in HOURS if self.at(day, hour) > now]
