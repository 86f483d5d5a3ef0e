"""The school year: in which weeks there are cards."""

from datetime import date, timedelta

import pytest
from small import problems_of

from bot.content import Content
from bot.errors import DialogueInvalid
from bot.home.calendar import REGIONS, Calendar, Holiday, read_calendar

HOLIDAY = "  - {name: herfst, region: midden, first: 2026-10-17, last: 2026-10-25}\n"
WHOLE = f"source: {{title: ergens}}\nholidays:\n{HOLIDAY}free_days:\n  - {{name: koningsdag, date: 2027-04-27}}\ncovers_until: 2028-08-20\n"

MISTAKES: dict[str, tuple[str, int, str]] = {
    "an unknown region": ("S064", 3, WHOLE.replace("midden", "west")),
    "a date the other way round": ("S065", 3, WHOLE.replace("2026-10-17", "17-10-2026")),
    "a day that does not exist": ("S065", 3, WHOLE.replace("2026-10-25", "2026-02-30")),
    "the last day first": ("S065", 3, WHOLE.replace("2026-10-25", "2026-10-16")),
    "a free day that is no date": ("S065", 5, WHOLE.replace("2027-04-27", "koningsdag")),
    "an end that is no date": ("S065", 6, WHOLE.replace("2028-08-20", "zomer")),
    "a holiday without a name": ("S005", 3, WHOLE.replace("name: herfst, ", "")),
    "an unknown field": ("S004", 3, WHOLE.replace("name: herfst", "name: herfst, kleur: rood")),
    "no end": ("S005", 1, WHOLE.replace("covers_until: 2028-08-20\n", "")),
    "a holiday of one word": ("S006", 3, WHOLE.replace(HOLIDAY, "  - herfst\n")),
}


@pytest.mark.parametrize(("code", "line", "text"), MISTAKES.values(), ids=MISTAKES.keys())
def test_a_mistake_in_the_calendar_is_told_with_its_line(code: str, line: int, text: str) -> None:
    with pytest.raises(DialogueInvalid) as refused:
        read_calendar(text, "calendar/x.yaml")
    assert (code, line) in {(problem.code, problem.line) for problem in problems_of(refused.value)}


def test_a_calendar_is_read() -> None:
    calendar = read_calendar(WHOLE, "calendar/x.yaml")
    assert calendar.holidays["midden"] == (Holiday("herfst", "midden", date(2026, 10, 17), date(2026, 10, 25)),)
    assert calendar.holidays["noord"] == ()
    assert (calendar.free_days, calendar.covers_until) == (frozenset({date(2027, 4, 27)}), date(2028, 8, 20))


# ---- the rule: three lesson days make a school week
MONDAY = date(2026, 11, 23)


def with_free(*days: int, holiday: tuple[int, int] | None = None) -> Calendar:
    holidays = (Holiday("vakantie", "midden", *(MONDAY + timedelta(days=day) for day in holiday)),) if holiday else ()
    return Calendar({"midden": holidays}, frozenset(MONDAY + timedelta(days=day) for day in days), date(2028, 8, 20))


@pytest.mark.parametrize(
    ("calendar", "school"),
    [
        (with_free(), True),
        (with_free(0, 1), True),
        (with_free(0, 2, 4), False),
        (with_free(5, 6), True),
        (with_free(holiday=(0, 1)), True),
        (with_free(holiday=(0, 2)), False),
        (with_free(holiday=(2, 2)), True),
        (with_free(1, holiday=(3, 9)), False),
        (with_free(4, holiday=(4, 9)), True),
        (with_free(holiday=(-9, 20)), False),
    ],
    ids=[
        "none free",
        "two free",
        "three free",
        "the weekend",
        "two of holiday",
        "three of holiday",
        "one of holiday",
        "both",
        "one day twice",
        "all",
    ],
)
def test_a_week_with_three_lesson_days_is_a_school_week(calendar: Calendar, school: bool) -> None:
    assert {calendar.is_school_week("midden", MONDAY + timedelta(days=day)) for day in range(7)} == {school}


def test_a_holiday_is_of_one_region_and_a_free_day_of_all() -> None:
    holiday, free = with_free(holiday=(0, 4)), with_free(0, 1, 2)
    assert (holiday.is_school_week("midden", MONDAY), holiday.is_school_week("noord", MONDAY)) == (False, True)
    assert not free.is_school_week("noord", MONDAY)


def test_the_weekend_has_no_lessons_and_both_ends_of_a_holiday_belong_to_it() -> None:
    calendar = with_free(holiday=(1, 2))
    assert [calendar.is_lesson_day("midden", MONDAY + timedelta(days=day)) for day in range(7)] == [True, False, False, True, True, False, False]


# ---- the shipped calendar
KNOWN: list[tuple[str, date, str]] = [
    ("the week of the demo", date(2026, 11, 23), "noord midden zuid"),
    ("the week before Christmas", date(2026, 12, 14), "noord midden zuid"),
    ("Christmas 2026", date(2026, 12, 21), ""),
    ("the week of New Year", date(2026, 12, 28), ""),
    ("the first week of 2027", date(2027, 1, 4), "noord midden zuid"),
    ("autumn 2026 in the north", date(2026, 10, 12), "midden zuid"),
    ("autumn 2026 elsewhere", date(2026, 10, 19), "noord"),
    ("spring 2027 in the south", date(2027, 2, 15), "noord midden"),
    ("spring 2027 elsewhere", date(2027, 2, 22), "zuid"),
    ("Easter Monday 2027", date(2027, 3, 29), "noord midden zuid"),
    ("May 2027", date(2027, 4, 26), ""),
    ("Ascension Day 2027", date(2027, 5, 3), "noord midden zuid"),
    ("summer 2027 began in the north", date(2027, 7, 12), "midden zuid"),
    ("summer 2027 everywhere", date(2027, 7, 26), ""),
    ("school again in the north", date(2027, 8, 23), "noord"),
    ("Christmas 2027", date(2027, 12, 27), ""),
    ("the first week of 2028", date(2028, 1, 3), ""),
    ("the second week of 2028", date(2028, 1, 10), "noord midden zuid"),
]


@pytest.mark.parametrize(("monday", "regions"), [known[1:] for known in KNOWN], ids=[known[0] for known in KNOWN])
def test_known_weeks_of_the_dutch_school_year(content: Content, monday: date, regions: str) -> None:
    assert [region for region in REGIONS if content.calendar.is_school_week(region, monday)] == regions.split()


def test_holidays_begin_on_saturday_and_end_on_sunday(content: Content) -> None:
    for region in REGIONS:
        for holiday in content.calendar.holidays[region]:
            assert (holiday.first.isoweekday(), holiday.last.isoweekday()) == (6, 7), holiday


def test_each_region_has_the_five_holidays_of_each_year_in_order(content: Content) -> None:
    for region in REGIONS:
        holidays = content.calendar.holidays[region]
        assert [holiday.name for holiday in holidays] == ["zomer", *["herfst", "kerst", "voorjaar", "mei", "zomer"] * 2]
        assert list(holidays) == sorted(holidays, key=lambda holiday: holiday.first)


def test_free_days_fall_on_working_days_within_the_calendar(content: Content) -> None:
    assert all(day.isoweekday() <= 5 and day <= content.calendar.covers_until for day in content.calendar.free_days)


def test_the_calendar_ends_with_the_last_summer(content: Content) -> None:
    assert content.calendar.covers_until == min(content.calendar.holidays[region][-1].last for region in REGIONS)


def test_after_the_calendar_every_week_is_a_school_week(content: Content) -> None:
    assert content.calendar.is_school_week("noord", content.calendar.covers_until + timedelta(days=400))


@pytest.mark.parametrize(
    ("earlier", "later", "weeks"),
    [(0, 6, 0), (6, 7, 1), (0, 14, 1), (0, 21, 2), (7, 14, 0), (14, 0, 0)],
    ids=["one week", "Sunday to Monday", "over a holiday", "and on", "from a holiday", "backwards"],
)
def test_school_weeks_between_two_days_leave_out_the_holidays(earlier: int, later: int, weeks: int) -> None:
    calendar = with_free(holiday=(7, 13))
    assert calendar.school_weeks_between("midden", MONDAY + timedelta(days=earlier), MONDAY + timedelta(days=later)) == weeks


@pytest.mark.parametrize(
    ("region", "today", "back"),
    [
        ("midden", "2026-11-27", "2027-01-04"),  # Christmas
        ("midden", "2026-12-18", "2027-01-04"),
        ("midden", "2026-12-25", "2027-01-04"),  # in the middle of it
        ("midden", "2027-01-03", "2027-01-04"),  # its last day
        ("midden", "2027-01-04", "2027-03-01"),  # the next one
        ("zuid", "2027-01-04", "2027-02-22"),
        ("noord", "2027-06-01", "2027-08-23"),  # six weeks
        ("midden", "2027-04-01", "2027-05-03"),  # May: in the week of Ascension Day there is school for three days
        ("midden", "2030-01-01", None),  # not known yet
        ("elders", "2026-11-27", None),
    ],
)
def test_after_the_holiday_that_is_or_comes_next_school_begins_on_a_monday(content: Content, region: str, today: str, back: str | None) -> None:
    found = content.calendar.after_holiday(region, date.fromisoformat(today))
    assert (found and found.isoformat()) == back
