"""Every card once, in its week and at its hour; checked against a calendar of the test's own."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import event, select
from stage import ZONE, Clock, Talk, add_class, add_parent, tick, ticks_at_once

from bot.app import App
from bot.content import Content
from bot.delivery.planner import nothing_due
from bot.home.calendar import REGIONS
from bot.records import Agenda, ClassTheme
from bot.store.tables import delivery, outbox

Talking = Callable[[str], Talk]
SATURDAY = "2026-11-28T10:00"  # the moment of the demo school's two parents, Ayşe and Omar


def counts(app: App) -> tuple[int, int, int]:
    ticked = app.clockwork.tick()
    return ticked.planned, ticked.sent, ticked.dropped


def states(app: App) -> Counter[str]:
    with app.store.engine.connect().execution_options(reading=True) as connection:
        return Counter(connection.execute(select(delivery.c.state)).scalars())


def titles(app: App, name: str) -> list[str]:
    """The first line of each card this tick brings someone."""
    return [card.text.split("\n")[0] for card in tick(app)[1].get(name, [])]


# ---- one card per week
def test_a_card_comes_once_however_often_we_look(app: App, clock: Clock) -> None:
    sent = Counter[str]()
    clock.at("2026-11-28T09:00")
    while clock.now < datetime(2026, 12, 5, 8, tzinfo=UTC):
        sent.update(tick(app)[1].keys())
        clock.later(minutes=40)
    assert sent == {"ayse": 1, "omar": 1}


@pytest.mark.parametrize(
    ("looks", "expected"),
    [
        (["2026-11-27T15:30", "2026-11-28T09:59"], [(0, 0, 0), (0, 0, 0)]),
        (["2026-11-27T15:30", SATURDAY], [(0, 0, 0), (2, 2, 0)]),
        ([SATURDAY, SATURDAY], [(2, 2, 0), (0, 0, 0)]),
        (["2026-11-27T15:30", "2026-11-29T10:00"], [(0, 0, 0), (2, 2, 0)]),  # 24 hours late
        (["2026-11-27T15:30", "2026-11-29T10:01"], [(0, 0, 0), (0, 0, 2)]),
        (["2026-11-27T15:30", "2026-11-29T11:00"], [(0, 0, 0), (0, 0, 2)]),
        (["2026-11-29T11:00"], [(0, 0, 0)]),  # the very first look: what was before is not missed
        ([SATURDAY, "2026-12-19T10:00"], [(2, 2, 0), (2, 2, 4)]),  # three weeks later: one card each, two missed each
        ([SATURDAY, "2026-12-21T10:00"], [(2, 2, 0), (0, 0, 6)]),
        ([SATURDAY, "2027-01-03T12:00"], [(2, 2, 0), (0, 0, 6)]),  # the Christmas holiday is not missed
        (["2026-11-28T20:30", "2026-11-29T08:00"], [(2, 0, 0), (0, 2, 0)]),
        (["2026-11-28T20:30", "2026-11-29T10:01"], [(2, 0, 0), (0, 0, 2)]),  # planned in time, and then too late
    ],
)
def test_what_each_look_plans_sends_and_drops(app: App, clock: Clock, looks: list[str], expected: list[tuple[int, int, int]]) -> None:
    found = []
    for look in looks:
        clock.at(look)
        found.append(counts(app))
    assert found == expected


def test_to_plan_some_nobody_looks_at_all_who_come_after_them(app: App, clock: Clock) -> None:
    """In SQLite's own words: the parents of a moment stand in the order in which they are planned."""
    asked: list[tuple[str, Any]] = []
    event.listen(app.store.engine, "before_cursor_execute", lambda _, __, statement, values, *___: asked.append((statement, values)))
    clock.at(SATURDAY)
    counts(app)
    planned = [(statement, values) for statement, values in asked if statement.startswith("INSERT INTO delivery")]
    assert planned
    with app.store.engine.connect().execution_options(reading=True) as connection:
        for statement, values in planned:
            steps = [row.detail for row in connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", values)]
            assert any("subscription USING INDEX ix_subscription_moment (weekday=? AND minute=? AND id>?" in step for step in steps), steps


MOMENT = datetime(2026, 11, 28, 10, 5, tzinfo=UTC)


@pytest.mark.parametrize(
    ("quiet", "changed"),
    [
        (True, {}),
        (True, {"slot": None}),
        (False, {"slot": MOMENT}),
        (False, {"looked": None}),
        (False, {"looked": MOMENT - timedelta(minutes=6)}),  # the last quarter
        (False, {"looked": MOMENT + timedelta(seconds=1)}),  # the clock was set back
        (True, {"reminder": MOMENT}),  # to be sent, not to be planned
        (False, {"reminder": MOMENT - timedelta(hours=25)}),
        (False, {"circle": MOMENT - timedelta(hours=25)}),
    ],
)
def test_nobody_looks_any_further_where_nothing_is_to_be_planned_or_dropped(quiet: bool, changed: dict[str, datetime | None]) -> None:
    agenda = Agenda(slot=MOMENT + timedelta(seconds=1), reminder=None, circle=None, looked=MOMENT - timedelta(minutes=5))
    assert nothing_due(replace(agenda, **changed), MOMENT) is quiet


def test_a_clock_that_goes_back_plans_nothing_twice(app: App, clock: Clock) -> None:
    sent = Counter[str]()
    for look in (SATURDAY, "2026-11-27T09:00", "2026-11-28T10:00", "2026-11-21T10:00", "2026-11-28T11:00", "2026-12-05T10:00"):
        clock.at(look)
        sent.update({f"{name} {look[:10]}" for name in tick(app)[1]})
    assert sent == {f"{name} {day}": 1 for name in ("ayse", "omar") for day in ("2026-11-28", "2026-11-21", "2026-12-05")}


def test_two_planners_at_once_plan_nothing_twice(school: App, database: Path, clock: Clock, content: Content) -> None:
    parents = 24
    for n in range(parents):
        add_parent(school, f"ouder{n}", 6, 10)
    clock.at(SATURDAY)
    ticked = [(each.planned, each.sent, each.dropped) for each in ticks_at_once(4, database, clock, content)]
    assert [sum(numbers) for numbers in zip(*ticked, strict=True)] == [parents, parents, 0]
    with school.store.engine.connect().execution_options(reading=True) as connection:
        assert Counter(connection.execute(select(outbox.c.person_id)).scalars()).most_common(1)[0][1] == 1
    assert states(school) == {"sent": parents}


# ---- at an hour that suits
def test_no_card_at_night_but_the_next_morning(school: App, clock: Clock) -> None:
    add_parent(school, "laat", 6, 19)
    add_parent(school, "vroeg", 7, 8)
    hours = {}
    for look in ("11-28T18:59", "11-28T20:01", "11-28T23:30", "11-29T07:59", "11-29T08:00", "11-29T08:01"):
        clock.at(f"2026-{look}")
        hours[look] = sorted(tick(school)[1])
    assert {look: names for look, names in hours.items() if names} == {"11-29T08:00": ["laat", "vroeg"]}


def test_in_the_evening_after_too_long_a_standstill_the_card_is_dropped(school: App, clock: Clock) -> None:
    add_parent(school, "laat", 6, 19)
    clock.at("2026-11-28T20:30")
    assert counts(school) == (1, 0, 0)
    clock.at("2026-11-29T20:15")
    assert counts(school) == (0, 0, 1)


@pytest.mark.parametrize(("day", "offset"), [("2026-10-24", 2), ("2026-10-31", 1), ("2027-03-27", 1), ("2027-04-03", 2)])
def test_ten_o_clock_is_ten_o_clock_in_summer_and_in_winter(school: App, clock: Clock, day: str, offset: int) -> None:
    clock.at("2026-08-31T12:00")
    add_class(school, "Groep 8", "groep-6-8", "noord")
    add_parent(school, "noord", 6, 10, class_name="Groep 8")
    clock.at(f"{day}T09:59")
    assert counts(school)[:2] == (0, 0)
    clock.now = datetime.fromisoformat(f"{day}T10:00:00+00:00") - timedelta(hours=offset)
    assert counts(school)[:2] == (1, 1)


@pytest.mark.parametrize(
    ("region", "days"),
    [
        ("noord", {"2026-10-10": True, "2026-10-17": False, "2026-10-24": True, "2027-02-20": True, "2027-02-27": False}),
        ("midden", {"2026-10-10": True, "2026-10-17": True, "2026-10-24": False, "2026-12-19": True, "2026-12-26": False, "2027-01-02": False}),
        ("zuid", {"2027-01-09": True, "2027-02-13": True, "2027-02-20": False, "2027-02-27": True, "2027-05-01": False, "2027-05-08": True}),
    ],
)
def test_in_a_week_without_school_no_card_comes(school: App, clock: Clock, region: str, days: dict[str, bool]) -> None:
    """On the first Saturday of a holiday one does: it belongs to the week before."""
    clock.at("2026-08-31T12:00")
    add_class(school, "Klas", region=region)
    add_parent(school, "mila", 6, 10, class_name="Klas")
    came = {}
    for day in days:
        clock.at(f"{day}T10:00")
        came[day] = bool(tick(school)[1])
    assert came == days


# ---- who gets one
def test_who_joins_after_the_moment_gets_the_card_of_next_week(school: App, clock: Clock) -> None:
    clock.at("2026-11-28T10:01")
    add_parent(school, "nieuw", 6, 10)
    assert counts(school) == (0, 0, 0)
    clock.at("2026-12-05T10:00")
    assert tick(school)[1].keys() == {"nieuw"}


def test_who_joins_again_gets_one_card_that_week(app: App, talk: Talking, clock: Clock) -> None:
    clock.at(SATURDAY)
    assert "ayse" in tick(app)[1]
    for words in ("dur", "/start demo5b", "Türkçe", "1", "Pazar 17:00"):
        talk("ayse").says(words)
    for look, due in (("2026-11-29T17:00", False), ("2026-12-05T10:00", False), ("2026-12-06T17:00", True)):
        clock.at(look)
        assert ("ayse" in tick(app)[1]) is due, look


def test_who_stops_between_planning_and_sending_gets_nothing(app: App, talk: Talking, clock: Clock) -> None:
    clock.at("2026-11-28T20:30")
    assert counts(app) == (2, 0, 0)
    talk("ayse").says("dur")
    clock.at("2026-11-29T08:00")
    assert tick(app)[1].keys() == {"omar"}
    assert states(app) == {"sent": 1, "dropped": 1}


def test_who_stops_when_the_card_is_in_hand_gets_nothing(app: App, talk: Talking, clock: Clock) -> None:
    clock.at(SATURDAY)
    app.clockwork.plan_all()
    talk("ayse").says("dur")
    assert tick(app)[1].keys() == {"omar"}
    assert talk("ayse").sees() == []


def test_who_blocks_the_bot_gets_no_card_until_they_join_again(app: App, talk: Talking, clock: Clock) -> None:
    talk("ayse").sends("blocked")
    clock.at(SATURDAY)
    assert tick(app)[1].keys() == {"omar"}
    clock.at("2026-12-01T09:00")
    talk("ayse").sends("unblocked")
    clock.at("2026-12-05T10:00")
    assert tick(app)[1].keys() == {"omar"}
    add_parent(app, "ayse", 6, 10)
    clock.at("2026-12-12T10:00")
    assert tick(app)[1].keys() == {"ayse", "omar"}


def test_a_parent_of_two_classes_gets_one_message_and_can_go_on_with_each(school: App, talk: Talking, clock: Clock) -> None:
    add_class(school, "Groep 4a")
    for name in ("Groep 5b", "Groep 4a"):
        add_parent(school, "mila", 6, 10, class_name=name)
    clock.at(SATURDAY)
    _, cards = tick(school)
    (card,) = cards["mila"]
    assert [line for line in card.text.split("\n") if line.startswith("🏠")] == ["🏠 De schooldag · Groep 5b", "🏠 De schooldag · Groep 4a"]
    assert card.buttons == ("Groep 5b", "Groep 4a", "Instellingen", "Stop")
    mila = talk("mila")
    mila.sees()
    (own,) = mila.presses("Groep 4a")
    assert own.text.startswith("🏠 De schooldag · Groep 4a") and "Andere vraag" in own.buttons


def test_who_moves_the_moment_after_the_card_has_one_card_that_week(app: App, talk: Talking, clock: Clock) -> None:
    for words in ("/instellingen", "1", "Çarşamba 13:00"):
        talk("ayse").says(words)
    clock.at("2026-12-02T13:00")
    assert tick(app)[1].keys() == {"ayse"}
    for words in ("/instellingen", "1", "Cumartesi 10:00"):
        talk("ayse").says(words)
    clock.at("2026-12-05T10:00")
    assert tick(app)[1].keys() == {"omar"}
    clock.at("2026-12-12T10:00")
    assert tick(app)[1].keys() == {"ayse", "omar"}


# ---- which card
def test_a_theme_stays_and_its_card_changes_week_by_week(school: App, talk: Talking, clock: Clock, content: Content) -> None:
    add_parent(school, "mila", 6, 10)
    talk("sanne").says("/thema")
    talk("sanne").presses("Trots")
    talk("sanne").presses("Dit kiezen")
    cards = [card.question.dutch for card in content.themes.themes["m-trots"].cards.values()]
    questions = []
    for week in range(4):
        clock.at(SATURDAY)
        clock.later(days=7 * week)
        (card,) = tick(school)[1]["mila"]
        assert card.text.startswith("🏠 Trots · Groep 5b")
        questions.append(card.text.split("\n")[3])
    assert questions == [*cards, cards[0]]


def test_a_class_without_a_theme_gets_the_school_day_and_another_question_every_week(school: App, clock: Clock) -> None:
    add_parent(school, "mila", 6, 10)
    questions = []
    for week in range(3):
        clock.at(SATURDAY)
        clock.later(days=7 * week)
        (card,) = tick(school)[1]["mila"]
        assert card.text.startswith("🏠 De schooldag · Groep 5b")
        questions.append(card.text.split("\n")[3])
    assert len(set(questions)) == 3


def test_a_theme_counts_for_its_own_class(school: App, talk: Talking, clock: Clock) -> None:
    add_class(school, "Groep 4a")
    add_parent(school, "mila", 6, 10, class_name="Groep 4a")
    add_parent(school, "lars", 6, 10)
    talk("sanne").says("/thema")
    talk("sanne").presses("Rekenen")
    talk("sanne").presses("Dit kiezen")
    clock.at(SATURDAY)
    _, cards = tick(school)
    assert {name: got[0].text.split("\n")[0] for name, got in cards.items()} == {
        "mila": "🏠 De schooldag · Groep 4a",
        "lars": "🏠 Rekenen · Groep 5b",
    }


def test_a_theme_that_is_no_longer_there_gives_the_school_day(school: App, clock: Clock) -> None:
    subscription = add_parent(school, "mila", 6, 10)
    with school.store.transaction() as records:
        records.set_class_theme(subscription.school_class.id, ClassTheme(date(2026, 11, 23), "m-verdwenen"))
    clock.at(SATURDAY)
    assert titles(school, "mila") == ["🏠 De schooldag · Groep 5b"]


# ---- a whole school year
HOLIDAYS = {  # of 2026-2027, copied from rijksoverheid.nl: first and last day
    "noord": ["2026-10-10 2026-10-18", "2026-12-19 2027-01-03", "2027-02-20 2027-02-28", "2027-04-24 2027-05-02", "2027-07-10 2027-08-22"],
    "midden": ["2026-10-17 2026-10-25", "2026-12-19 2027-01-03", "2027-02-20 2027-02-28", "2027-04-24 2027-05-02", "2027-07-17 2027-08-29"],
    "zuid": ["2026-10-17 2026-10-25", "2026-12-19 2027-01-03", "2027-02-13 2027-02-21", "2027-04-24 2027-05-02", "2027-07-24 2027-09-05"],
}
FREE = {date(2027, 3, 29), date(2027, 4, 27), date(2027, 5, 6), date(2027, 5, 17)}
MONDAY, LAST = date(2026, 8, 31), date(2027, 8, 20)
PARENTS = [  # weekday, hour, minute, region
    (1, 8, 0, "noord"),
    (1, 12, 0, "midden"),
    (2, 19, 0, "zuid"),
    (3, 13, 0, "noord"),
    (3, 13, 0, "zuid"),
    (4, 16, 30, "midden"),
    (5, 16, 0, "noord"),
    (6, 10, 0, "midden"),
    (6, 10, 0, "zuid"),
    (6, 18, 0, "noord"),
    (7, 17, 0, "midden"),
    (7, 19, 0, "zuid"),
]


def lessons(region: str, monday: date) -> int:
    """Days with lessons in a week, counted one by one."""
    spans = [[date.fromisoformat(day) for day in span.split()] for span in HOLIDAYS[region]]
    week = [monday + timedelta(days=n) for n in range(5)]
    return sum(day not in FREE and not any(first <= day <= last for first, last in spans) for day in week)


def due() -> Iterator[tuple[datetime, str]]:
    """Every card of the year: week by week, from first principles."""
    for number, (weekday, hour, minute, region) in enumerate(PARENTS):
        monday = MONDAY
        while monday <= LAST:
            if lessons(region, monday) >= 3:
                day = monday + timedelta(days=weekday - 1)
                yield datetime(day.year, day.month, day.day, hour, minute, tzinfo=ZONE).astimezone(UTC), f"ouder{number}"
            monday += timedelta(days=7)


def looks() -> list[datetime]:
    """Every hour at which something can happen: the first look after each moment, one more, and each morning."""
    days = [MONDAY + timedelta(days=n) for n in range((LAST - MONDAY).days)]
    hours = {(day.isoweekday(), hour) for day in days[:7] for hour in (8, 21)}
    hours |= {(weekday, hour + later) for weekday, hour, minute, _ in PARENTS for later in ((minute > 0), 1 + (minute > 0))}
    return [
        datetime(day.year, day.month, day.day, hour, tzinfo=ZONE).astimezone(UTC)
        for day in days
        for hour in range(24)
        if (day.isoweekday(), hour) in hours
    ]


def test_in_a_school_year_each_card_that_is_due_comes_once(school: App, clock: Clock) -> None:
    clock.at("2026-08-30T21:00")
    for region in REGIONS:
        add_class(school, f"Groep {region}", region=region)
    for number, (weekday, hour, minute, region) in enumerate(PARENTS):
        add_parent(school, f"ouder{number}", weekday, hour, minute, class_name=f"Groep {region}")
    all_looks, found, dropped = looks(), list[tuple[datetime, str]](), 0
    for clock.now in all_looks:
        ticked, cards = tick(school)
        dropped += ticked.dropped
        found += [(clock.now, name) for name, brought in cards.items() for _ in brought]
    expected = sorted((all_looks[bisect_left(all_looks, moment)], name) for moment, name in due())
    assert len(expected) > 400
    assert sorted(found) == expected
    assert dropped == 0
    assert states(school) == {"sent": len(expected)}
