"""Days without lessons at one school alone: no card in a week with too few left, no reminder on such a day, and a look back after it."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from click.testing import CliRunner
from stage import Clock, Talk, add_class, add_parent, tick
from test_circle import asked

from bot.app import App
from bot.cli import main
from bot.content import Content
from bot.home.moments import ZONE
from bot.home.reminders import SchoolDays

Talking = Callable[[str], Talk]
WEEK_OFF = [date(2026, 11, day) for day in (24, 25, 26)]
SATURDAY = "2026-11-28T10:00"


def take_off(app: App, school: str, *days: date) -> None:
    with app.store.transaction() as records:
        records.add_days_off(records.schools()[school], days)


def with_another_school(app: App) -> None:
    """With a parent in its one class, who has the card on Saturday."""
    add_class(app, "Groep 3", region="noord")
    add_parent(app, "bo", 6, 10, class_name="Groep 3")


def test_a_school_with_too_few_lessons_in_a_week_gets_no_card_and_others_do(app: App, clock: Clock) -> None:
    with_another_school(app)
    take_off(app, "School Groep 3", *WEEK_OFF)
    clock.at(SATURDAY)
    assert set(tick(app)[1]) == {"ayse", "omar"}
    clock.at("2026-12-05T10:00")
    assert set(tick(app)[1]) == {"ayse", "omar", "bo"}


def test_two_days_off_leave_a_card(app: App, clock: Clock) -> None:
    with_another_school(app)
    take_off(app, "School Groep 3", *WEEK_OFF[:2])
    clock.at(SATURDAY)
    assert set(tick(app)[1]) == {"ayse", "omar", "bo"}


def test_a_parent_hears_that_the_card_comes_after_the_week_off(app: App, talk: Talking) -> None:
    with_another_school(app)
    take_off(app, "School Groep 3", *WEEK_OFF)
    bo = talk("bo")
    bo.says("/instellingen")
    bo.presses("Dag en uur")
    assert "zondag 6 december" in bo.presses("Zondag 17:00")[-1].text


def test_a_class_looks_back_on_the_first_day_with_lessons(app: App, clock: Clock) -> None:
    with_another_school(app)
    take_off(app, "School Groep 3", date(2026, 11, 30))
    asked(app)
    asked(app, "kim", "Groep 3")
    clock.at(SATURDAY)
    tick(app)
    came = []
    for day in ("2026-11-30T08:00", "2026-12-01T08:00"):
        clock.at(day)
        came.append(set(tick(app)[1]))
    assert came == [{"sanne"}, {"kim"}]


def test_a_reminder_of_a_talk_comes_before_a_day_off(content: Content) -> None:
    days = SchoolDays(content.calendar.without({date(2026, 12, 3)}), "midden", ZONE)
    due = days.reminder_of_talk(date(2026, 12, 4), datetime(2026, 11, 30, tzinfo=UTC))
    assert due is not None and due.isoformat() == "2026-12-02T16:00:00+01:00"


def test_the_operator_sets_shows_and_takes_away_days_off(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("SAMENSPRAAK_DATABASE_URL", "sqlite:///school.db")

    def run(*words: str) -> str:
        return CliRunner().invoke(main, words).output

    run("school", "add", "De Regenboog", "--region", "midden")
    assert run("school", "days-off", "2099-12-04", "2099-03-15") == "days off: 2099-03-15 2099-12-04\n"
    assert run("school", "days-off", "--remove", "2099-12-04") == "days off: 2099-03-15\n"
    assert "a day is written 2026-12-04" in run("school", "days-off", "4 december")
