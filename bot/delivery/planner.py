"""Which cards are due, and what came too late. Asking twice, or on two machines, plans nothing twice: one card per class, person and ISO week."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from ..home.calendar import WEEK, Calendar, monday_of
from ..home.circle import LONGEST, circles
from ..home.moments import STALE, day_there, week_of
from ..home.reminders import DAY, SchoolDays
from ..questions import Records
from ..records import Agenda

FARTHEST = timedelta(days=120)  # how far back missed cards are counted after a long standstill
CLOCK_SET_BACK = timedelta(hours=2)  # then every slot is worked out anew; what was planned already stays planned
QUARTER = 15 * 60  # seconds
MOST_ALONE = 1000  # parents in one transaction where one writes at a time: a hundredth of a second, so that people who are talking do not wait
MOST_BESIDE = 50_000  # where others write meanwhile: half a second, for which only who is erased waits


@dataclass(frozen=True, slots=True)
class Planned:
    """How many cards were newly planned, and how many week cards came too late; and how many of what was asked for. `more`: there is more to plan."""

    planned: int = 0
    dropped: int = 0
    missed: int = 0  # reminders, and cards for the circle
    more: bool = False

    def __add__(self, other: "Planned") -> "Planned":
        return Planned(self.planned + other.planned, self.dropped + other.dropped, self.missed + other.missed, other.more)


def nothing_due(agenda: Agenda, now: datetime) -> bool:
    """Whether nothing is to be planned or dropped. Cards for the circle are planned once in a quarter of an hour, all else as soon as it is due."""
    looked, stale = agenda.looked, now - STALE
    if looked is None or looked > now or looked.timestamp() // QUARTER != now.timestamp() // QUARTER:
        return False
    late = (each is not None and each < stale for each in (agenda.reminder, agenda.circle))
    return not any(late) and (agenda.slot is None or agenda.slot > now)


def step(records: Records, calendar: Calendar, now: datetime, most: int) -> Planned:
    """Plans one slot whose moment has come, for so many parents; what was missed by more than 24 hours is noted as dropped."""
    slot = records.due_slot(now)
    if slot is None:
        return Planned()
    since = max(records.last_tick() or now, now - FARTHEST) - STALE  # what was due before that was seen then
    # what was begun is finished first
    due = slot.next_due if slot.next_due and (slot.cursor or slot.next_due > since) else slot.moment.next(since)
    if due > now:
        records.move_slot(slot.id, due)
        return Planned(more=True)
    late, planned, last, day = now - due > STALE, 0, 0, day_there(due, slot.moment.zone)
    if calendar.is_school_week(slot.region, day):
        closed = [school for school, days in _days_off(records, day).items() if not calendar.without(days).is_school_week(slot.region, day)]
        planned, last = records.plan_cards(slot, week_of(day), due, late, most, closed)
    records.move_slot(slot.id, due if last else slot.moment.next(due), last)
    return Planned(0, planned, more=True) if late else Planned(planned, 0, more=True)


def tidy(records: Records, calendar: Calendar, now: datetime) -> Planned:
    """Once the cards of parents are planned: those for the circle; what nobody sent in time goes, and it is noted when this was."""
    last, planned = records.last_tick(), 0
    missed = records.drop_stale_reminders(now - STALE) + records.drop_stale_circles(now - STALE)
    since = max(last or now, now - FARTHEST) - STALE
    since = min(since, now - STALE)
    off = records.days_off_between(since.date() - LONGEST, now.date() + DAY)
    for region, zone in records.circle_places():
        for school, days in [(None, set[date]()), *off.items()]:
            for week, due in circles(SchoolDays(calendar.without(days), region, zone), since, now):
                late = now - due > STALE
                count = records.plan_circles(region, zone, week, due, late, school, () if school else off)
                planned, missed = (planned, missed + count) if late else (planned + count, missed)
    records.ticked(now)
    gone_back = last is not None and last - now > CLOCK_SET_BACK
    if gone_back:
        records.rewind_slots()
        records.forgive_late(now)
    return Planned(planned, missed=missed, more=gone_back)


def _days_off(records: Records, day: date) -> dict[int, set[date]]:
    """Those of single schools, in the week of this day."""
    monday = monday_of(day)
    return records.days_off_between(monday, monday + WEEK - DAY)
