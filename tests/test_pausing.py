"""A pause: no card before a day, and then again by itself. And the first card, at once, once a week."""

from collections.abc import Callable

import pytest
from stage import Clock, Talk, add_class, add_parent, invitation, tick
from test_planner import counts, states

from bot.app import App
from bot.chat import key_of
from bot.dialogue.definition import Wait
from bot.school.pausing import LENGTHS

Talking = Callable[[str], Talk]
SATURDAY = "2026-11-28T10:00"


def pause(app: App, name: str, until: str) -> None:
    with app.store.transaction() as records:
        records.pause(records.person(key_of(name)).id, until, app.clock())


def joins(talk: Talk, code: str = "demo5b", moment: str = "Zaterdag 10:00") -> list[str]:
    """What who joins in Dutch sees last."""
    for words in (f"/start {code}", "Nederlands", "Ja, ik doe mee"):
        talk.says(words)
    return [message.text for message in talk.says(moment)]


def comes(app: App, clock: Clock, name: str, *moments: str) -> list[bool]:
    """Whether a card comes at each of these moments."""
    came = []
    for moment in moments:
        clock.at(moment)
        came.append(name in tick(app)[1])
    return came


# ---- a pause
@pytest.mark.parametrize(
    ("until", "came"),
    [
        ("2026-11-28", [True, True, True]),
        ("2026-11-29", [False, True, True]),
        ("2026-12-05", [False, True, True]),
        ("2026-12-06", [False, False, True]),
        ("2026-12-13", [False, False, False]),
        ("", [True, True, True]),
    ],
)
def test_no_card_comes_before_the_day_and_again_from_it_on(school: App, clock: Clock, until: str, came: list[bool]) -> None:
    add_parent(school, "mila", 6, 10)
    pause(school, "mila", until)
    assert comes(school, clock, "mila", SATURDAY, "2026-12-05T10:00", "2026-12-12T10:00") == came


def test_the_day_is_that_of_the_school_not_of_greenwich(school: App, clock: Clock) -> None:
    clock.at("2027-08-28T12:00")
    add_parent(school, "mila", 7, 8)
    pause(school, "mila", "2027-09-05")
    clock.at("2027-09-05T08:00")
    assert tick(school)[1].keys() == {"mila"}


def test_a_card_that_waits_for_the_morning_does_not_come_in_a_pause(app: App, talk: Talking, clock: Clock) -> None:
    clock.at("2026-11-28T20:30")
    assert counts(app) == (2, 0, 0)
    pause(app, "ayse", "2026-12-24")
    clock.at("2026-11-29T08:00")
    assert tick(app)[1].keys() == {"omar"}
    assert states(app) == {"sent": 1, "dropped": 1}


def test_a_card_that_waits_to_leave_does_not_leave_in_a_pause(app: App, talk: Talking, clock: Clock) -> None:
    clock.at(SATURDAY)
    app.clockwork.tick()
    pause(app, "ayse", "2026-12-24")
    assert talk("ayse").sees() == []


def test_cards_of_a_pause_are_not_counted_as_missed(school: App, clock: Clock) -> None:
    add_parent(school, "mila", 6, 10)
    pause(school, "mila", "2026-12-24")
    clock.at("2026-11-27T16:00")
    assert counts(school) == (0, 0, 0)
    clock.at("2026-12-14T12:00")
    assert counts(school) == (0, 0, 0)


def test_who_begins_again_hears_the_right_date_and_gets_no_card_of_a_moment_just_past(app: App, talk: Talking, clock: Clock) -> None:
    joins(talk("mila"))
    clock.at("2026-12-01T09:00")
    for words in ("pauze", "Twee weken"):
        talk("mila").says(words)
    clock.at("2026-12-05T10:30")
    talk("mila").says("pauze")
    assert "zaterdag 12 december" in talk("mila").says("Weer beginnen")[-1].text
    assert comes(app, clock, "mila", "2026-12-05T10:31", "2026-12-12T10:00") == [False, True]


@pytest.mark.parametrize(
    ("today", "button", "day"),
    [
        ("2026-11-30T09:00", "Twee weken", "19 december"),  # until Monday the 14th
        ("2026-11-30T09:00", "Een maand", "9 januari"),  # the 2nd is in the holiday
        ("2026-11-30T09:00", "Tot na de vakantie", "9 januari"),
        ("2026-12-21T09:00", "Tot na de vakantie", "9 januari"),  # it has begun
        ("2027-01-03T23:59", "Tot na de vakantie", "9 januari"),  # it is over tomorrow
        ("2027-01-04T00:00", "Tot na de vakantie", "6 maart"),
    ],
)
def test_a_button_says_when_the_next_card_comes_and_then_it_comes(
    school: App, talk: Talking, clock: Clock, today: str, button: str, day: str
) -> None:
    add_parent(school, "mila", 6, 10)
    clock.at(today)
    talk("mila").says("pauze")
    assert f"zaterdag {day} om 10:00" in talk("mila").says(button)[-1].text
    months = {"december": 12, "januari": 1, "maart": 3}
    number, month = day.split()
    expected = f"{2026 + (months[month] < 12)}-{months[month]:02}-{int(number):02}"
    came = [moment for moment in saturdays() if moment >= today and comes(school, clock, "mila", moment) == [True]]
    assert came[0][:10] == expected


def saturdays() -> list[str]:
    days = ["2026-12-05", "2026-12-12", "2026-12-19", "2026-12-26", "2027-01-02", "2027-01-09", "2027-01-16", "2027-01-23", "2027-01-30"]
    return [f"{day}T10:00" for day in (*days, "2027-02-06", "2027-02-13", "2027-02-20", "2027-02-27", "2027-03-06")]


def test_of_two_classes_in_different_regions_the_last_holiday_counts(school: App, talk: Talking, clock: Clock) -> None:
    add_class(school, "Klas", region="zuid")  # there spring holidays are a week earlier
    for name in ("Groep 5b", "Klas"):
        add_parent(school, "mila", 6, 10, class_name=name)
    clock.at("2027-02-01T09:00")
    talk("mila").says("pauze")
    assert "zaterdag 6 maart" in talk("mila").says("Tot na de vakantie")[-1].text


def test_where_no_holiday_is_known_it_is_not_offered(school: App, talk: Talking, clock: Clock) -> None:
    add_parent(school, "mila", 6, 10)
    clock.at("2029-01-10T09:00")
    assert talk("mila").says("pauze")[-1].buttons == ("Twee weken", "Een maand", "Zo laten")


def test_every_length_has_a_button(app: App) -> None:
    then = app.content.dialogues["pauzeren"].states["hoe_lang"].then
    assert isinstance(then, Wait)
    assert {choice.assign["length"] for choice in then.choices.values() if choice.assign} == {*LENGTHS, "vakantie"}


def test_who_joins_another_class_in_a_pause_gets_cards_again(app: App, talk: Talking, clock: Clock) -> None:
    joins(talk("mila"))
    for words in ("pauze", "Een maand"):
        talk("mila").says(words)
    said = joins(talk("mila"))
    assert "zaterdag 5 december" in said[-1]
    assert comes(app, clock, "mila", "2026-12-05T10:00") == [True]


# ---- the first card
@pytest.mark.parametrize(
    "day", ["2026-11-23T09:00", "2026-11-28T09:59", "2026-11-28T10:01", "2026-11-29T23:30", "2026-12-29T12:00", "2027-08-01T12:00"]
)
def test_who_joins_has_a_card_at_once_and_none_again_in_that_week(school: App, talk: Talking, clock: Clock, day: str) -> None:
    clock.at(day)
    assert joins(talk("mila"))[-1].startswith("🏠")
    week = clock.local().isocalendar()[:2]
    while clock.local().isocalendar()[:2] == week:
        assert "mila" not in tick(school)[1]
        clock.later(hours=5)


def test_who_had_this_week_s_card_gets_no_first_one(school: App, talk: Talking, clock: Clock) -> None:
    add_parent(school, "mila", 6, 10)
    clock.at(SATURDAY)
    assert "mila" in tick(school)[1]
    said = joins(talk("mila"), moment="Zondag 17:00")
    assert len(said) == 1 and "zondag 6 december" in said[0]


def test_each_class_that_is_joined_brings_its_first_card(school: App, talk: Talking, clock: Clock) -> None:
    add_class(school, "Groep 3c")
    invitation(school, "class", "OUDERS-3C", "Groep 3c")
    assert "Groep 5b" in joins(talk("mila"))[-1]
    assert "Groep 3c" in joins(talk("mila"), "OUDERS-3C")[-1]
    clock.at(SATURDAY)
    assert tick(school)[1] == {}


def test_the_buttons_of_the_first_card_work_after_something_else(school: App, talk: Talking) -> None:
    joins(talk("mila"))
    another = talk("mila").button("Andere vraag")
    talk("mila").says("/menu")
    assert talk("mila").gives(pressed=another)[-1].text.startswith("🏠")
