"""For which weeks a card is planned, from 2026 to 2030: clock changes, holidays, pauses and joining together, against a calculation day by day."""

from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, datetime, timedelta

import pytest
from almanac import DAY, instant, lessons, week
from hypothesis import example, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from bot.content import Content
from bot.delivery import planner
from bot.home.calendar import Calendar
from bot.home.moments import Moment
from bot.store.store import Store
from bot.store.tables import delivery, in_ms

AMSTERDAM, CURACAO = "Europe/Amsterdam", "America/Curacao"
PLACES = [("noord", AMSTERDAM), ("midden", AMSTERDAM), ("zuid", AMSTERDAM), ("", CURACAO)]
FIRST, LAST = datetime(2026, 1, 1), datetime(2030, 12, 1)  # noqa: DTZ001  # made UTC below
joining = st.datetimes(FIRST, LAST, timezones=st.just(UTC)).map(lambda moment: moment.replace(microsecond=0))


class Undone(Exception):
    """So that the next example begins with nothing."""


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    store = Store(f"sqlite:///{tmp_path_factory.mktemp('due') / 'due.db'}")
    store.upgrade()
    yield store
    store.close()


@pytest.fixture(scope="module")
def calendar(content: Content) -> Calendar:
    return content.calendar


@settings(max_examples=150)
@given(joining, st.sampled_from(PLACES), st.integers(1, 7), st.integers(8 * 60, 20 * 60), st.integers(1, 30), st.none() | st.integers(0, 25))
@example(datetime(2026, 10, 24, 7, 59, 59, tzinfo=UTC), PLACES[0], 6, 600, 14, None)  # joined a second before, and winter time begins
@example(datetime(2026, 12, 30, 12, tzinfo=UTC), PLACES[2], 7, 1200, 14, None)  # a week of two years
@example(datetime(2028, 7, 1, 12, tzinfo=UTC), PLACES[1], 3, 480, 30, 7)  # over the end of the calendar that is known
@example(datetime(2027, 2, 10, 12, tzinfo=UTC), PLACES[3], 7, 1200, 30, 4)  # a pause until that Sunday
@example(datetime(2027, 2, 10, 12, tzinfo=UTC), PLACES[3], 7, 1200, 30, 5)  # and until the Monday, which it is in Greenwich already
def test_a_card_is_planned_for_each_week_with_school_after_joining_and_outside_a_pause(
    store: Store, calendar: Calendar, begin: datetime, place: tuple[str, str], weekday: int, minute: int, days: int, pause: int | None
) -> None:
    (region, zone), found = place, set[tuple[str, int]]()
    until = "" if pause is None else (begin.date() + pause * DAY).isoformat()
    with suppress(Undone), store.transaction() as records:
        made = records.add_class(records.add_school("De Dag", region, zone), "Groep 5b", "groep-3-5")
        parent = records.person("post:1:mila").id
        records.subscribe(parent, made, Moment(weekday, minute, zone), "test", begin)
        records.pause(parent, until, begin)
        for number in range(days + 1):
            while planner.step(records, calendar, begin + number * DAY, planner.MOST_ALONE).more:
                pass
            records.ticked(begin + number * DAY)
        found |= {tuple(row) for row in records.connection.execute(select(delivery.c.week, delivery.c.due).where(delivery.c.state == "due"))}
        raise Undone
    near = [begin.date() + number * DAY for number in range(-1, days + 2)]
    due = {day: instant(day, minute, zone) for day in near if day.isoweekday() == weekday and lessons(region, day) >= 3 and day.isoformat() >= until}
    assert found == {(week(day), in_ms(at)) for day, at in due.items() if timedelta() < at - begin <= days * DAY}
