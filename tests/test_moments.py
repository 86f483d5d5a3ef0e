"""The weekly moment of a parent: worked out anew each time, against a calculation of our own over the clock of Amsterdam."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.home.moments import WEEK, Moment, may_send, next_hour_to_send, week_of

ZONE = "Europe/Amsterdam"
AMSTERDAM = ZoneInfo(ZONE)
THOROUGH = settings(max_examples=400)
FIRST, LAST = datetime(2026, 1, 1, tzinfo=UTC), datetime(2030, 12, 31, tzinfo=UTC)

instants = st.datetimes(FIRST.replace(tzinfo=None), LAST.replace(tzinfo=None), timezones=st.just(UTC))
near_clock_changes = st.builds(
    lambda year, spring, minutes: last_sunday(year, 3 if spring else 10) + timedelta(minutes=minutes),
    st.integers(2026, 2030),
    st.booleans(),
    st.integers(-8 * 1440, 8 * 1440),
)
nows = instants | near_clock_changes
days = st.dates(date(2026, 1, 1), date(2030, 12, 31))
in_the_night_of_the_change = st.builds(Moment, st.just(7), st.integers(110, 190), st.just(ZONE))
moments = st.builds(Moment, st.integers(1, 7), st.integers(0, 1439), st.just(ZONE)) | in_the_night_of_the_change
by_day = st.builds(Moment, st.integers(1, 7), st.integers(8 * 60, 20 * 60), st.just(ZONE))


def last_sunday(year: int, month: int) -> datetime:
    """When Europe's clocks change: the last Sunday of March or October, at one o'clock UTC."""
    day = date(year, month, 31)
    return datetime(year, month, 31 - day.isoweekday() % 7, 1, tzinfo=UTC)


def offset(instant: datetime) -> timedelta:
    """How far the clock of Amsterdam is ahead of UTC, by the rule, without a table of zones."""
    summer = last_sunday(instant.year, 3) <= instant < last_sunday(instant.year, 10)
    return timedelta(hours=2 if summer else 1)


def on_the_clock(instant: datetime) -> datetime:
    """What the clock in Amsterdam shows."""
    utc = instant.astimezone(UTC)
    return (utc + offset(utc)).replace(tzinfo=None)


def around(moment: Moment, now: datetime) -> list[datetime]:
    """Every instant from two weeks before to two weeks after, minute by minute where it can be: found by trying both offsets."""
    found = []
    for day in range(-15, 16):
        local = (on_the_clock(now) + timedelta(days=day)).replace(hour=moment.minute // 60, minute=moment.minute % 60, second=0, microsecond=0)
        if local.isoweekday() == moment.weekday:
            tried = [(local - timedelta(hours=ahead)).replace(tzinfo=UTC) for ahead in (2, 1)]
            fitting = [instant for instant in tried if on_the_clock(instant) == local]
            found.append(fitting[0] if fitting else tried[1])  # twice: the first; never (in spring): an hour later on the clock
    return found


@THOROUGH
@given(moments, nows)
def test_now_lies_between_the_latest_and_the_next(moment: Moment, now: datetime) -> None:
    assert moment.latest(now) <= now < moment.next(now)


@THOROUGH
@given(moments, nows)
def test_latest_and_next_are_those_of_our_own_calculation(moment: Moment, now: datetime) -> None:
    instants = around(moment, now)
    assert moment.latest(now).astimezone(UTC) == max(each for each in instants if each <= now)
    assert moment.next(now).astimezone(UTC) == min(each for each in instants if each > now)


@THOROUGH
@given(by_day, nows)
def test_the_clock_shows_the_hour_and_the_day_that_were_chosen(moment: Moment, now: datetime) -> None:
    for instant in (moment.latest(now), moment.next(now)):
        shown = on_the_clock(instant)
        assert (shown.isoweekday(), shown.hour * 60 + shown.minute, shown.second) == (moment.weekday, moment.minute, 0)


@THOROUGH
@given(by_day, nows)
def test_from_week_to_week_is_seven_days_give_or_take_the_hour_of_a_clock_change(moment: Moment, now: datetime) -> None:
    between = moment.next(now).astimezone(UTC) - moment.latest(now).astimezone(UTC)
    assert between - WEEK in (timedelta(), timedelta(hours=1), timedelta(hours=-1))


@THOROUGH
@given(moments, days)
def test_a_week_has_one_instant_whatever_day_one_asks(moment: Moment, day: date) -> None:
    monday = day - timedelta(days=day.isoweekday() - 1)
    assert len({moment.on(monday + timedelta(days=number)) for number in range(7)}) == 1
    assert week_of(moment.on(day)) == "{}-W{:02}".format(*day.isocalendar()[:2])


@THOROUGH
@given(nows)
def test_may_send_is_between_eight_and_eight_on_the_clock(now: datetime) -> None:
    shown = on_the_clock(now)
    assert may_send(now, ZONE) == (timedelta(hours=8) <= shown - shown.replace(hour=0, minute=0, second=0, microsecond=0) <= timedelta(hours=20))


@THOROUGH
@given(nows)
def test_the_next_hour_to_send_is_the_first_eight_o_clock_after_now(now: datetime) -> None:
    mornings = [instant for weekday in range(1, 8) for instant in around(Moment(weekday, 8 * 60, ZONE), now)]
    assert next_hour_to_send(now, ZONE).astimezone(UTC) == min(each for each in mornings if each > now)


KNOWN: list[tuple[str, Moment, str, str]] = [
    ("a plain Saturday", Moment(6, 600, ZONE), "2026-11-27T15:30+01:00", "2026-11-28T10:00+01:00"),
    ("at the moment itself", Moment(6, 600, ZONE), "2026-11-28T10:00+01:00", "2026-12-05T10:00+01:00"),
    ("a second before", Moment(6, 600, ZONE), "2026-11-28T09:59:59+01:00", "2026-11-28T10:00+01:00"),
    ("into summer time", Moment(7, 600, ZONE), "2027-03-27T12:00+01:00", "2027-03-28T10:00+02:00"),
    ("into winter time", Moment(7, 600, ZONE), "2027-10-30T12:00+02:00", "2027-10-31T10:00+01:00"),
    ("over New Year", Moment(3, 780, ZONE), "2026-12-31T12:00+01:00", "2027-01-06T13:00+01:00"),
    ("elsewhere", Moment(6, 600, "America/Curacao"), "2026-11-28T10:00+01:00", "2026-11-28T10:00-04:00"),
]


@pytest.mark.parametrize(("moment", "now", "then"), [known[1:] for known in KNOWN], ids=[known[0] for known in KNOWN])
def test_the_next_instant(moment: Moment, now: str, then: str) -> None:
    assert moment.next(datetime.fromisoformat(now).astimezone(UTC)) == datetime.fromisoformat(then)


def test_our_own_rule_for_the_clock_is_that_of_amsterdam() -> None:
    for hours in range(0, 5 * 366 * 24, 7):
        instant = FIRST + timedelta(hours=hours)
        assert offset(instant) == instant.astimezone(AMSTERDAM).utcoffset()


@pytest.mark.parametrize(
    ("day", "week"),
    [("2026-11-28", "2026-W48"), ("2026-12-31", "2026-W53"), ("2027-01-03", "2026-W53"), ("2027-01-04", "2027-W01"), ("2029-12-31", "2030-W01")],
)
def test_a_week_is_that_of_the_local_date(day: str, week: str) -> None:
    assert week_of(datetime.fromisoformat(f"{day}T00:30").replace(tzinfo=AMSTERDAM)) == week
