"""The card for the circle: on which morning, to which teachers, and once."""

from collections import Counter
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from sqlalchemy import delete, select, update
from stage import ZONE, Clock, Talk, add_class, add_parent, class_called, tick, ticks_at_once

from bot.app import App
from bot.chat import key_of
from bot.content import Content
from bot.home.circle import circles, saturday_of
from bot.home.moments import week_of
from bot.home.reminders import SchoolDays
from bot.records import TEACHER
from bot.store.tables import circle, in_ms, role, school_class

Talking = Callable[[str], Talk]
SATURDAY, MONDAY = "2026-11-28T10:00", "2026-11-30T08:00"


def asked(app: App, name: str = "sanne", class_name: str = "Groep 5b") -> None:
    """This teacher of the class wants the card, from the very beginning."""
    with app.store.transaction() as records:
        person, mine = records.person(key_of(name)), class_called(records, class_name)
        records.add_role(person.id, TEACHER, mine.school_id, mine.id)
        records.set_circle(person.id, mine.id, True, [])


def states(app: App) -> Counter[str]:
    with app.store.engine.connect().execution_options(reading=True) as connection:
        return Counter(connection.execute(select(circle.c.state)).scalars())


# ---- when
@pytest.mark.parametrize(
    ("region", "saturday", "moment"),
    [
        ("midden", "2026-11-28", "2026-11-30"),
        ("midden", "2026-10-17", "2026-10-26"),  # over the autumn holiday
        ("noord", "2026-10-17", "2026-10-19"),
        ("midden", "2026-12-19", "2027-01-04"),
        ("midden", "2027-03-27", "2027-03-30"),  # after Easter Monday
        ("midden", "2027-04-24", "2027-05-03"),
        ("midden", "2027-05-15", "2027-05-18"),  # after Whit Monday
        ("midden", "2027-07-17", ""),  # after the summer nobody remembers
        ("zuid", "2027-07-17", "2027-07-19"),
    ],
)
def test_a_week_is_looked_back_at_on_the_first_lesson_day_after_its_saturday(content: Content, region: str, saturday: str, moment: str) -> None:
    days = SchoolDays(content.calendar, region, ZONE.key)
    found = dict(circles(days, datetime(2026, 8, 1, tzinfo=UTC), datetime(2027, 12, 1, tzinfo=UTC)))
    week = week_of(date.fromisoformat(saturday))
    assert found.get(week) == (datetime.fromisoformat(f"{moment}T08:00").replace(tzinfo=ZONE) if moment else None)
    assert saturday_of(week).isoformat() == saturday


def test_every_moment_is_in_one_stretch_of_time_only(content: Content) -> None:
    days, whole = SchoolDays(content.calendar, "midden", ZONE.key), (datetime(2026, 8, 1, tzinfo=UTC), datetime(2027, 8, 1, tzinfo=UTC))
    between = datetime(2026, 11, 30, 7, tzinfo=UTC)  # just at one of them
    assert list(circles(days, *whole)) == [*circles(days, whole[0], between), *circles(days, between, whole[1])]


# ---- to whom
@pytest.mark.parametrize(
    ("looks", "came"),
    [
        ([SATURDAY, "2026-11-30T07:59"], [0, 0]),
        ([SATURDAY, MONDAY, MONDAY, "2026-12-01T08:00"], [0, 1, 0, 0]),
        ([SATURDAY, "2026-12-01T08:00"], [0, 1]),  # 24 hours late
        ([SATURDAY, "2026-12-01T08:01"], [0, 0]),
        ([MONDAY], [0]),  # nobody got a card that week
        ([SATURDAY, "2026-12-05T10:00", "2026-12-07T08:00"], [0, 0, 1]),
    ],
)
def test_what_each_look_brings_the_teacher(app: App, clock: Clock, looks: list[str], came: list[int]) -> None:
    asked(app)
    found = []
    for look in looks:
        clock.at(look)
        found.append(len(tick(app)[1].get("sanne", [])))
    assert found == came


def test_it_comes_for_the_class_whose_parents_got_a_card(school: App, clock: Clock) -> None:
    add_class(school, "Groep 4a")
    add_parent(school, "mila", 6, 10, class_name="Groep 4a")
    asked(school)
    asked(school, "kim", "Groep 4a")
    clock.at(SATURDAY)
    tick(school)
    clock.at(MONDAY)
    assert {name: cards[0].text.split("\n")[0] for name, cards in tick(school)[1].items()} == {
        "kim": "Vraag vandaag in de kring · Groep 4a · De schooldag",
    }


def test_two_planners_at_once_send_it_once(app: App, database: Path, clock: Clock, content: Content) -> None:
    asked(app)
    clock.at(SATURDAY)
    app.clockwork.tick()
    clock.at(MONDAY)
    ticked = ticks_at_once(4, database, clock, content)
    assert [sum(each.planned for each in ticked), sum(each.sent for each in ticked)] == [1, 1]
    assert states(app) == {"sent": 1}


def test_who_turns_it_off_in_between_gets_none(app: App, talk: Talking, clock: Clock) -> None:
    asked(app)
    clock.at(SATURDAY)
    app.clockwork.tick()
    clock.at(MONDAY)
    app.clockwork.plan_all()
    due = app.clockwork.due_asked()
    for step in ("/thema", "Meer", "Maandag geen kaart meer"):
        talk("sanne").says(step)
    assert [app.conversation.remind(each) for each in due] == [[]]
    clock.at("2026-12-02T08:00")
    assert app.clockwork.tick().sent == 0


def test_none_comes_to_who_left_the_class_or_when_the_class_has_ended(app: App, clock: Clock) -> None:
    asked(app)
    asked(app, "kim")
    clock.at(SATURDAY)
    app.clockwork.tick()
    with app.store.transaction() as records:
        records.connection.execute(delete(role).where(role.c.person_id == records.person(key_of("kim")).id))
    clock.at(MONDAY)
    assert tick(app)[1].keys() == {"sanne"}
    with app.store.transaction() as records:  # what was planned goes with the role
        records.connection.execute(delete(role).where(role.c.person_id == records.person(key_of("sanne")).id))
    assert states(app) == {}
    asked(app)
    clock.at("2026-12-05T10:00")
    app.clockwork.tick()
    with app.store.transaction() as records:
        records.connection.execute(update(school_class).values(ended=in_ms(app.clock())))
    clock.at("2026-12-07T08:00")
    assert "sanne" not in tick(app)[1]


def test_who_can_not_be_reached_is_left_alone(app: App, talk: Talking, clock: Clock) -> None:
    asked(app)
    talk("sanne").sends("blocked")
    clock.at(SATURDAY)
    app.clockwork.tick()
    clock.at(MONDAY)
    assert tick(app)[1] == {}


def test_it_asks_what_parents_were_asked_also_when_the_theme_has_changed_since(app: App, talk: Talking, clock: Clock, content: Content) -> None:
    asked(app)
    for step in ("/thema", "Trots", "Dit kiezen"):
        talk("sanne").says(step)
    clock.at(SATURDAY)
    app.clockwork.tick()
    clock.at("2026-11-30T07:30")
    for step in ("/thema", "Rekenen", "Dit kiezen"):
        talk("sanne").says(step)
    clock.at(MONDAY)
    (card,) = tick(app)[1]["sanne"]
    assert content.themes.themes["m-trots"].card_of_week(0).question.dutch in card.text
