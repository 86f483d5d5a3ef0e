"""The weekly moment a parent chose: a wish in local time, whose instants are worked out each time, clock changes included."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

WEEK = timedelta(days=7)
ZONE = "Europe/Amsterdam"  # of every school so far
EARLIEST, LATEST = time(8), time(20)  # local; outside nothing is sent
STALE = timedelta(hours=24)  # a card later than this is dropped


@dataclass(frozen=True, slots=True)
class Moment:
    """Every week on `weekday` (ISO: 1 is Monday) at `minute` minutes past local midnight in the time zone `zone`."""

    weekday: int
    minute: int
    zone: str

    def on(self, day: date) -> datetime:
        """The instant in the ISO week of this day."""
        day += timedelta(days=self.weekday - day.isoweekday())
        return datetime.combine(day, time(self.minute // 60, self.minute % 60), ZoneInfo(self.zone))

    def latest(self, now: datetime) -> datetime:
        """The last instant that is not after now."""
        today = now.astimezone(ZoneInfo(self.zone)).date()
        instant = self.on(today)
        return instant if instant <= now else self.on(today - WEEK)

    def next(self, now: datetime) -> datetime:
        """The first instant after now."""
        return self.on(self.latest(now).date() + WEEK)


def week_of(local: date) -> str:
    """The ISO week of the local date: `2026-W48`. A person gets at most one card of a class in it."""
    year, week, _ = local.isocalendar()
    return f"{year}-W{week:02}"


def day_there(instant: datetime, zone: str) -> date:
    """The date there."""
    return instant.astimezone(ZoneInfo(zone)).date()


def week_there(instant: datetime, zone: str) -> str:
    """The ISO week of the date there."""
    return week_of(day_there(instant, zone))


def next_hour_to_send(now: datetime, zone: str) -> datetime:
    """The next moment at which a card may arrive there."""
    local = now.astimezone(ZoneInfo(zone))
    day = local.date() if local.time() < EARLIEST else local.date() + timedelta(days=1)
    return datetime.combine(day, EARLIEST, ZoneInfo(zone))


def may_send(now: datetime, zone: str) -> bool:
    """Whether it is an hour at which a card may arrive there."""
    return EARLIEST <= now.astimezone(ZoneInfo(zone)).time() <= LATEST


def end_of_day(instant: datetime, zone: str) -> datetime:
    """Where the day there ends."""
    return datetime.combine(day_there(instant, zone) + timedelta(days=1), time(), ZoneInfo(zone))


def end_of_card(due: datetime, zone: str) -> datetime:
    """Until when a card may arrive there: a day long, and in its own week, since another has its own or none."""
    day = day_there(due, zone)
    return min(due + STALE, datetime.combine(day - timedelta(days=day.weekday()) + WEEK, time(), ZoneInfo(zone)))
