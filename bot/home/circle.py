"""When a class looks back at the card of the week: on the first lesson day after its Saturday, in the morning."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta

from .calendar import WEEK, monday_of
from .moments import week_of
from .reminders import DAY, MORNING, SchoolDays

SATURDAY = timedelta(days=5)
LONGEST = 3 * WEEK  # after which nobody remembers: the summer holiday is longer, all others are shorter


def circles(days: SchoolDays, after: datetime, until: datetime) -> Iterator[tuple[str, datetime]]:
    """The weeks that are looked back at with after < moment <= until, each with its moment."""
    saturday = monday_of(days.date_of(after) - LONGEST) + SATURDAY
    while saturday <= days.date_of(until):
        moment = days.at(next(days.days_from(saturday + DAY)), MORNING)
        if after < moment <= until and moment.date() - saturday <= LONGEST:
            yield week_of(saturday), moment
        saturday += WEEK


def saturday_of(week: str) -> date:
    """The Saturday of an ISO week such as 2026-W48."""
    year, _, number = week.partition("-W")
    return date.fromisocalendar(int(year), int(number), 6)
