"""A year of themes: what is proposed for whom, what changes when one is moved, and that the weeks go by as planned."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from stage import Clock, Talk, add_parent, tick

from bot.app import App
from bot.content import Content
from bot.home.calendar import REGIONS
from bot.home.themes import BANDS
from bot.home.yearplan import SEASON, WEEKS, changed, proposed

Talking = Callable[[str], Talk]
DAYS = st.dates(date(2026, 8, 1), date(2028, 8, 1))


@given(st.sampled_from(BANDS), st.sampled_from(REGIONS), DAYS)
def test_each_theme_is_planned_once_for_two_school_weeks_before_the_summer(content: Content, band: str, region: str, day: date) -> None:
    weeks, themes = content.calendar.school_year(region, day), content.themes.for_band(band)
    plan = proposed(themes, weeks)
    assert len({theme.id for theme in plan.values()}) == len(plan) == min(len(themes), (len(weeks) + 1) // WEEKS)
    assert list(plan) == weeks[::WEEKS][: len(plan)] or len(plan) == len(themes)
    assert set(plan) <= set(weeks)


@pytest.mark.parametrize("region", REGIONS)
def test_in_a_whole_year_every_theme_has_its_season(content: Content, region: str) -> None:
    weeks = content.calendar.school_year(region, date(2026, 8, 3))
    for band in BANDS:
        themes = content.themes.for_band(band)
        plan = proposed(themes, weeks)
        assert len(plan) >= len(themes) - 1  # the south has a short year
        assert all((start.month - theme.month) % 12 < SEASON for start, theme in plan.items() if theme.month)


def test_a_season_that_is_over_does_not_come_before_what_fits_always(content: Content) -> None:
    plan = proposed(content.themes.for_band("groep-1-2"), content.calendar.school_year("midden", date(2027, 1, 4)))
    assert "k-wennen" not in [theme.id for theme in plan.values()][:-1]
    assert next(iter(plan.values())).title.dutch == "Winter"
    assert "Herfst" not in [theme.title.dutch for theme in plan.values()]


@pytest.mark.parametrize(
    ("region", "first", "last"),
    [("noord", "2026-08-17", "2027-07-05"), ("midden", "2026-08-31", "2027-07-12"), ("zuid", "2026-08-24", "2027-07-19")],
)
def test_a_school_year_is_from_summer_to_summer(content: Content, region: str, first: str, last: str) -> None:
    weeks = content.calendar.school_year(region, date(2026, 8, 3) if region != "noord" else date(2026, 8, 10))
    assert (weeks[0].isoformat(), weeks[-1].isoformat()) == (first, last)


def test_in_the_summer_the_next_year_is_meant_and_after_the_calendar_none(content: Content) -> None:
    assert content.calendar.school_year("midden", date(2027, 7, 20))[0] == date(2027, 8, 30)
    assert content.calendar.school_year("midden", date(2028, 7, 20)) == []


MONDAYS = [date(2026, 11, 30) + timedelta(weeks=n) for n in range(6)]


@given(st.permutations("abcdef"), st.sampled_from(MONDAYS), st.sampled_from("abcdefgh"))
def test_a_theme_that_is_moved_changes_places_and_a_new_one_takes_a_place(order: list[str], start: date, theme: str) -> None:
    plan = dict(zip(MONDAYS, order, strict=True))
    after = changed(plan, start, theme)
    assert (list(after), after[start]) == (MONDAYS, theme)
    assert sorted(after.values()) == sorted({*order, theme} - ({plan[start]} if theme not in order else set()))
    assert sum(plan[day] != after[day] for day in MONDAYS) == (0 if plan[start] == theme else 2 if theme in order else 1)


def test_the_weeks_go_by_as_planned_and_a_choice_by_hand_lasts_until_the_next(school: App, talk: Talking, clock: Clock) -> None:
    add_parent(school, "mila", 6, 10)
    for step in ("/jaarplan", "Zo gebruiken"):
        talk("sanne").says(step)
    titles = []
    for week in range(8):
        clock.at("2026-12-05T09:00")
        clock.later(days=7 * week)
        if week == 5:
            for step in ("/thema", "Natuur en weer", "Dit kiezen"):
                talk("sanne").says(step)
        clock.later(hours=1)
        cards = tick(school)[1].get("mila", [])
        titles += [card.text.split("\n")[0].removeprefix("🏠 ").removesuffix(" · Groep 5b") for card in cards]
    assert titles == ["Leren lezen", "Leren lezen", "Rekenen", "Natuur en weer", "Samen tegen pesten", "Samen tegen pesten"]
