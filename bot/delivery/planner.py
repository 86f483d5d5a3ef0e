"""Which cards are due, and what came too late. Asking twice, or on two machines, plans nothing twice: one card per class, person and ISO week."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from ..home.calendar import Calendar
from ..home.circle import circles
from ..home.moments import STALE, week_of
from ..home.reminders import SchoolDays
from ..records import Records

FARTHEST = timedelta(days=120)  # how far back missed cards are counted after a long standstill


@dataclass(frozen=True, slots=True)
class Planned:
    """How many cards were newly planned, for parents and for the circle, and how many cards and reminders were too late."""

    planned: int
    dropped: int


def tick(records: Records, calendar: Calendar, now: datetime) -> Planned:
    """Plan every card that became due in the last 24 hours; note those that were missed longer ago as dropped, and drop old reminders."""
    last = records.last_tick() or now
    since = max(last, now - FARTHEST) - STALE
    planned = dropped = 0
    for slot in records.slots():
        for due in slot.moment.between(min(since, now - STALE), now):
            if calendar.is_school_week(slot.region, due.date()):
                late = now - due > STALE
                count = records.plan_cards(slot, week_of(due), due, dropped=late)
                planned, dropped = (planned, dropped + count) if late else (planned + count, dropped)
    for region, zone in records.circle_places():
        for week, due in circles(SchoolDays(calendar, region, zone), min(since, now - STALE), now):
            late = now - due > STALE
            count = records.plan_circles(region, zone, week, due, dropped=late)
            planned, dropped = (planned, dropped + count) if late else (planned + count, dropped)
    dropped += records.drop_stale(now - STALE, now) + records.drop_stale_reminders(now - STALE) + records.drop_stale_circles(now - STALE)
    records.ticked(now)
    return Planned(planned, dropped)
