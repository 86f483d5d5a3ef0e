"""Reminders: on which day and at what hour, once and never at night; checked against a calendar and a clock of the test's own."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from stage import PREPARED, ZONE, Clock, Mailbox, Talk, add_plan, shipped, tick, ticks_at_once, waiting_messages
from test_drain import WANTED_NO_MORE, Ending

from bot.app import App
from bot.chat import key_of
from bot.content import Content
from bot.home.moments import Moment
from bot.home.reminders import SchoolDays
from bot.records import FOLLOW_UP, LEADER, PREPARATION, TALK, Reminder, bot_of

Talking = Callable[[str], Talk]
THOROUGH = settings(max_examples=400)
CALENDAR = shipped().calendar

# ---- our own calendar and clock
HOLIDAYS = {  # of 2026-2027, copied from rijksoverheid.nl
    "noord": ["2026-10-10 2026-10-18", "2026-12-19 2027-01-03", "2027-02-20 2027-02-28", "2027-04-24 2027-05-02", "2027-07-10 2027-08-22"],
    "midden": ["2026-10-17 2026-10-25", "2026-12-19 2027-01-03", "2027-02-20 2027-02-28", "2027-04-24 2027-05-02", "2027-07-17 2027-08-29"],
    "zuid": ["2026-10-17 2026-10-25", "2026-12-19 2027-01-03", "2027-02-13 2027-02-21", "2027-04-24 2027-05-02", "2027-07-24 2027-09-05"],
    "": [],
}
FREE = {"2027-03-29", "2027-04-27", "2027-05-06", "2027-05-17", "2028-04-17", "2028-04-27", "2028-05-25", "2028-06-05"}
SCHOOL_YEAR = (date(2026, 9, 7), date(2027, 7, 9))
FIRST, LAST = datetime(2026, 1, 1, tzinfo=UTC), datetime(2030, 12, 31, tzinfo=UTC)


def last_sunday(year: int, month: int) -> date:
    day = date(year, month, 31)
    return day - timedelta(days=day.isoweekday() % 7)


near_clock_changes = st.builds(
    lambda year, spring, days: last_sunday(year, 3 if spring else 10) + timedelta(days=days),
    st.integers(2026, 2030),
    st.booleans(),
    st.integers(-9, 9),
)
# a region and a day; where the region is not known, of any year
places = st.tuples(st.sampled_from(["noord", "midden", "zuid"]), st.dates(*SCHOOL_YEAR)) | st.tuples(
    st.just(""), st.dates(FIRST.date(), LAST.date()) | near_clock_changes
)


def lessons(region: str, day: date) -> bool:
    """Whether there is school, in the year whose holidays stand above."""
    away = any(span[:10] <= str(day) <= span[11:] for span in HOLIDAYS[region])
    return day.strftime("%a") not in ("Sat", "Sun") and str(day) not in FREE and not away


def instant(day: date, hour: int) -> datetime:
    """When the clock of Amsterdam shows this hour, by the rule of summer time, without a table of zones."""
    summer = last_sunday(day.year, 3) <= day < last_sunday(day.year, 10)
    return datetime(day.year, day.month, day.day, hour, tzinfo=UTC) - timedelta(hours=2 if summer else 1)


def walked(day: date, by: int, fits: Callable[[date], bool]) -> date:
    """The first day that fits, from this one on, forth or back."""
    while not fits(day):
        day += timedelta(days=by)
    return day


def days_of(region: str) -> SchoolDays:
    return SchoolDays(CALENDAR, region, ZONE.key)


@THOROUGH
@given(places, st.integers(-40 * 1440, 2 * 1440))
def test_a_talk_is_reminded_the_school_day_before_or_else_that_morning(place: tuple[str, date], ahead: int) -> None:
    region, near = place
    talk = walked(near, 1, lambda day: lessons(region, day))
    before = walked(talk - timedelta(days=1), -1, lambda day: lessons(region, day))
    now = instant(talk, 12) + timedelta(minutes=ahead)
    wishes = [wish for wish in (instant(before, 16), instant(talk, 8)) if wish > now]
    assert days_of(region).reminder_of_talk(talk, now) == (wishes[0] if wishes else None)


@THOROUGH
@given(places, st.sampled_from([1, 2, 4, 6]))
def test_a_follow_up_is_reminded_at_four_on_the_first_school_day_from_that_date_on(place: tuple[str, date], weeks: int) -> None:
    region, talk = place
    expected = instant(walked(talk + timedelta(days=7 * weeks), 1, lambda day: lessons(region, day)), 16)
    assert days_of(region).reminder_of_follow_up(talk + timedelta(weeks=weeks)) == expected


@THOROUGH
@given(st.sampled_from(sorted(HOLIDAYS)), st.datetimes(FIRST.replace(tzinfo=None), LAST.replace(tzinfo=None), timezones=st.just(UTC)))
def test_every_reminder_is_ahead_and_at_the_hour_that_was_meant(region: str, now: datetime) -> None:
    days = days_of(region)
    talks = days.coming(now, 10)
    reminders = [days.reminder_of_talk(talk, now) for talk in talks]
    found = [each for each in reminders if each] + [
        days.reminder_of_follow_up(talk + timedelta(weeks=weeks)) for talk in talks for weeks in (1, 2, 4, 6)
    ]
    for due in (*found, *days.later(now).values()):
        assert due > now
        assert due.hour in (8, 16)
        assert due == instant(due.date(), due.hour)
    assert None not in reminders[1:]  # only for a talk today it can be too late
    assert sorted(set(talks)) == talks
    assert all(talk.isoweekday() <= 5 and talk >= days.date_of(now) for talk in talks)


MIDDEN = days_of("midden")


@pytest.mark.parametrize(
    ("now", "talk", "due"),
    [
        ("2026-11-20T09:00", "2026-11-24", "2026-11-23T16:00"),
        ("2026-11-20T09:00", "2026-11-23", "2026-11-20T16:00"),  # a talk on Monday: on Friday
        ("2026-10-12T09:00", "2026-10-26", "2026-10-16T16:00"),  # before the holiday
        ("2027-04-01T09:00", "2027-04-28", "2027-04-23T16:00"),  # the King's day lies in the holiday
        ("2027-05-03T09:00", "2027-05-07", "2027-05-05T16:00"),  # over Ascension Day
        ("2026-11-23T15:59", "2026-11-24", "2026-11-23T16:00"),
        ("2026-11-23T16:00", "2026-11-24", "2026-11-24T08:00"),
        ("2026-11-22T12:00", "2026-11-23", "2026-11-23T08:00"),  # asked on Sunday
        ("2026-11-24T07:59", "2026-11-24", "2026-11-24T08:00"),
        ("2026-11-24T08:00", "2026-11-24", None),
    ],
)
def test_when_a_talk_is_reminded(now: str, talk: str, due: str | None) -> None:
    found = MIDDEN.reminder_of_talk(date.fromisoformat(talk), datetime.fromisoformat(now).replace(tzinfo=ZONE))
    assert found == (datetime.fromisoformat(due).replace(tzinfo=ZONE) if due else None)


@pytest.mark.parametrize(
    ("now", "expected"),
    [
        (
            "2026-11-26T12:00",
            {"vanmiddag": "2026-11-26T16:00", "morgen": "2026-11-27T08:00", "schooldag": "2026-11-27T16:00", "week": "2026-12-03T16:00"},
        ),
        ("2026-11-27T16:00", {"morgen": "2026-11-28T08:00", "schooldag": "2026-11-30T16:00", "week": "2026-12-04T16:00"}),
        ("2026-12-18T23:59", {"morgen": "2026-12-19T08:00", "schooldag": "2027-01-04T16:00", "week": "2027-01-04T16:00"}),
    ],
)
def test_what_later_can_mean(now: str, expected: dict[str, str]) -> None:
    found = MIDDEN.later(datetime.fromisoformat(now).replace(tzinfo=ZONE))
    assert {name: f"{due:%Y-%m-%dT%H:%M}" for name, due in found.items()} == expected


@pytest.mark.parametrize(
    ("now", "first"), [("2026-11-27T19:59", "2026-11-27"), ("2026-11-27T20:00", "2026-11-30"), ("2026-10-16T21:00", "2026-10-26")]
)
def test_a_talk_can_be_today_until_the_evening(now: str, first: str) -> None:
    assert str(MIDDEN.coming(datetime.fromisoformat(now).replace(tzinfo=ZONE), 10)[0]) == first


# ---- sent once, at an hour that suits
def remind(app: App, name: str, due: str, kind: str = TALK, day: str = "2026-12-01", dialogue: str = PREPARED) -> Reminder:
    """A reminder of this person at this moment, in Dutch time."""
    with app.store.transaction() as records:
        person = records.person(key_of(name))
        id = records.add_reminder(person.id, kind, dialogue, day, datetime.fromisoformat(due).replace(tzinfo=ZONE), ZONE.key)
        return next(each for each in records.reminders(person.id) if each.id == id)


def left(app: App, name: str) -> int:
    with app.store.transaction() as records:
        return len(records.reminders(records.person(key_of(name)).id))


def counts(app: App) -> tuple[int, int]:
    ticked = app.clockwork.tick()
    return ticked.sent, ticked.dropped


@pytest.mark.parametrize(
    ("looks", "expected"),
    [
        (["11-30T15:59", "11-30T16:00", "11-30T16:00"], [(0, 0), (1, 0), (0, 0)]),
        (["11-30T20:01", "12-01T07:59", "12-01T08:00"], [(0, 0), (0, 0), (1, 0)]),
        (["12-01T16:00", "12-01T16:01"], [(1, 0), (0, 0)]),
        (["12-01T16:01", "12-01T16:02"], [(0, 1), (0, 0)]),
    ],
    ids=["once", "not at night", "a day late", "too late"],
)
def test_a_reminder_comes_once_or_is_dropped(school: App, clock: Clock, looks: list[str], expected: list[tuple[int, int]]) -> None:
    remind(school, "sanne", "2026-11-30T16:00")
    found = []
    for look in looks:
        clock.at(f"2026-{look}")
        found.append(counts(school))
    assert found == expected
    assert left(school, "sanne") == 0


async def test_what_did_not_leave_by_day_is_not_right_any_more_the_next_one(school: App, clock: Clock) -> None:
    reminder = remind(school, "sanne", "2026-11-30T19:59")
    clock.at("2026-11-30T19:59")
    (due,) = school.clockwork.due_asked()
    school.conversation.remind(due)
    sender, came = school.sender({bot_of(reminder.person.key): (mailbox := Mailbox())}), list[int]()
    for at in ("11-30T20:01", "12-01T07:59", "12-01T08:00"):
        clock.at(f"2026-{at}")
        await sender.flush_all()
        came.append(len(mailbox.brought))
    assert came == [0, 0, 0]  # it says when the talk is: tomorrow


def test_two_ticks_at_once_send_nothing_twice(school: App, database: Path, clock: Clock, content: Content) -> None:
    for n in range(12):
        remind(school, f"leraar{n}", "2026-11-30T16:00")
    clock.at("2026-11-30T16:00")
    assert sum(ticked.sent for ticked in ticks_at_once(3, database, clock, content)) == 12


def test_what_is_moved_or_cancelled_when_it_is_in_hand_does_not_leave(school: App, talk: Talking, clock: Clock) -> None:
    moved, cancelled = remind(school, "sanne", "2026-11-30T16:00"), remind(school, "mehmet", "2026-11-30T16:00")
    clock.at("2026-11-30T16:00")
    due = school.clockwork.due_asked()
    with school.store.transaction() as records:
        records.move_reminder(moved.id, clock() + timedelta(hours=1))
        records.end_reminder(cancelled)
    assert [school.conversation.remind(each) for each in due] == [[], []]
    assert talk("sanne").sees() == talk("mehmet").sees() == []
    clock.at("2026-11-30T17:00")
    assert counts(school) == (1, 0)


@pytest.mark.parametrize("end", WANTED_NO_MORE.values(), ids=WANTED_NO_MORE.keys())
def test_who_wants_no_more_cards_as_a_parent_still_gets_the_reminder_that_waits_to_leave(school: App, clock: Clock, end: Ending) -> None:
    remind(school, "sanne", "2026-11-30T16:00")
    clock.at("2026-11-30T16:00")
    (due,) = school.clockwork.due_asked()
    school.conversation.remind(due)
    with school.store.transaction() as records:
        records.subscribe(due.person.id, 1, Moment(6, 600, ZONE.key), "test", clock())
        end(records, due.person.id, clock())
    assert len(waiting_messages(school, due.person.key)) == 1
    school.restored()
    assert waiting_messages(school, due.person.key) == [], "it may have left before the backup was put back"


def test_who_erases_everything_when_a_reminder_is_in_hand_is_not_known_again(school: App, clock: Clock) -> None:
    remind(school, "sanne", "2026-11-30T16:00")
    clock.at("2026-11-30T16:00")
    (due,) = school.clockwork.due_asked()
    with school.store.transaction() as records:
        records.erase(due.person.id, clock())
    assert school.conversation.remind(due) == []
    with school.store.transaction() as records:
        assert not records.is_known(due.person.key)


def test_who_can_not_be_reached_gets_none(school: App, talk: Talking, clock: Clock) -> None:
    remind(school, "sanne", "2026-11-30T16:00")
    talk("sanne").sends("blocked")
    clock.at("2026-11-30T16:00")
    assert counts(school) == (0, 0)
    talk("sanne").sends("unblocked")
    assert counts(school) == (1, 0)


@pytest.mark.parametrize(
    ("kind", "day", "at", "words"),
    [
        (TALK, "2026-12-01", "11-30T16:00", "Morgen is je gesprek (Tegenvallende resultaten)."),
        (TALK, "2026-12-01", "12-01T08:00", "Vandaag is je gesprek (Tegenvallende resultaten)."),
        (TALK, "2026-12-07", "12-04T16:00", "Op maandag 7 december is je gesprek (Tegenvallende resultaten)."),
        (TALK, "2026-12-01", "12-02T08:00", ""),
        (
            FOLLOW_UP,
            "2026-12-01",
            "12-08T16:00",
            "Vandaag kijk je terug op je gesprek (Tegenvallende resultaten). Hoe gaat het nu met wat jullie afspraken?",
        ),
        (PREPARATION, "", "11-30T16:00", ""),  # nothing is open
    ],
)
def test_a_reminder_says_what_is_so_when_it_comes(school: App, clock: Clock, kind: str, day: str, at: str, words: str) -> None:
    remind(school, "sanne", f"2026-{at}", kind, day)
    clock.at(f"2026-{at}")
    ticked, cards = tick(school)
    assert [message.text.split("\n")[0] for message in cards.get("sanne", [])] == ([words] if words else [])
    assert ticked.sent == bool(words)
    assert left(school, "sanne") == 0


def test_a_reminder_of_a_preparation_that_is_no_longer_there_still_comes(school: App, clock: Clock) -> None:
    remind(school, "sanne", "2026-11-30T16:00", dialogue="verdwenen")
    clock.at("2026-11-30T16:00")
    assert tick(school)[1]["sanne"][0].text.startswith("Morgen is je gesprek (met ouders).")


def test_nothing_of_the_talk_is_kept_when_its_reminder_has_left(school: App, database: Path, clock: Clock) -> None:
    remind(school, "sanne", "2026-11-30T16:00")
    clock.at("2026-11-30T16:00")
    tick(school)
    with school.store.engine.connect().execution_options(reading=True) as connection:
        snapshots = [row[0] for row in connection.exec_driver_sql("SELECT snapshot FROM session")]
    assert not [snapshot for snapshot in snapshots if "2026-12-01" in snapshot or "december" in snapshot]


# ---- by whose calendar
def test_the_days_of_a_leader_are_those_of_the_school(school: App, talk: Talking, clock: Clock) -> None:
    """Also without a class; and who has no school at all only skips weekends and national free days."""
    clock.at("2026-10-16T21:00")
    with school.store.transaction() as records:
        records.add_role(records.person(key_of("lea")).id, LEADER, next(iter(records.schools().values())), None)
    for name, first in (("lea", "ma 26 oktober"), ("niemand", "ma 19 oktober")):
        add_plan(school, name, {})
        talk(name).says("/plan")
        assert talk(name).presses("Geef me een seintje")[-1].buttons[0] == first
