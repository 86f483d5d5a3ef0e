"""What stands on the desk of a school, as values for its page: only what its leader may know."""

import re
from collections.abc import Iterator
from datetime import date
from typing import Any

from babel.dates import format_date, format_datetime
from markupsafe import Markup

from .content import Content
from .deeds import Circumstances
from .dialogue.definition import Dialogue, Line, Reference, Wait
from .home.calendar import REGIONS, WEEK, Holiday, monday_of
from .home.themes import BANDS, OWN
from .records import Change, SchoolClass
from .rendering import Renderer
from .school.answering import DEEDS
from .school.cards import theme_now
from .school.numbers import STEP, Numbers, figure, shown
from .texts import SOURCE, plain, without_isolates

ROLES, ROUTE = "rolkaart", "klachten_en_veiligheid"  # the dialogues that are shown here too
WHY = "waarom"  # the button that tells why, and where it was found
MOST_CHANGES = 30
FUNNEL = ("posters", "joined", "stayed", "cards")
NUMBERED = re.compile(r"\d\. ")


def view(at: Circumstances, school_id: int, renderer: Renderer) -> dict[str, Any]:
    """Everything, by the names that desk.html has for it."""
    school, today = at.records.school(school_id), at.now.astimezone(at.zone).date()
    assert school is not None
    holidays = at.content.calendar.holidays_of_year(school.region, today)
    classes = list(at.records.classes(school_id))
    numbers = {each.id: shown(at.records.class_counts(each.id, at.now)) for each in classes}
    return {
        "school": school,
        "week": _week(at, school_id, school.region, today),
        "classes": [_class(at, each) for each in classes],
        "bands": {band: _band(at.content, band) for band in BANDS},
        "regions": REGIONS,
        "languages": _languages(at, school_id, classes, numbers),
        "days_off": DEEDS["list_days_off"](at, {})["days"],
        "today": today.isoformat(),
        "holidays": [_holiday(each) for each in holidays],
        "source": at.content.calendar.source,
        "funnels": _funnels(classes, numbers, renderer),
        "roles": list(_sections(at.content.dialogues[ROLES], renderer)),
        "route": list(_sections(at.content.dialogues[ROUTE], renderer)),
        "kept": at.content.retention,
        "changes": [_change(at, each) for each in at.records.changes(school_id, MOST_CHANGES)],
    }


def _week(at: Circumstances, school: int, region: str, today: date) -> dict[str, Any]:
    """How this week stands: whether parents get a card, which days the school has off, and the holiday that is or comes next."""
    calendar, monday = at.calendar_of(school), monday_of(today)
    off = sorted(day for day in at.records.days_off(school) if monday <= day < monday + WEEK)
    ahead = [each for each in at.content.calendar.holidays.get(region, ()) if each.last >= today]
    holiday = min(ahead, key=lambda each: each.first) if ahead else None
    return {
        "number": today.isocalendar().week,
        "lessons": calendar.is_school_week(region, today),
        "off": [_aloud(day) for day in off],
        "holiday": _holiday(holiday) if holiday else None,
    }


def _class(at: Circumstances, of: SchoolClass) -> dict[str, Any]:
    theme, _ = theme_now(at, of)
    return {
        **DEEDS["look_up_code"](at, {"class_id": str(of.id)}),
        "id": of.id,
        "name": of.name,
        "band": _band(at.content, of.band),
        "region": of.region,
        "taught": at.records.teachers(of.id) > 0,
        "theme": "" if theme.band == OWN else theme.title.dutch,  # what a teacher calls a theme of their own is theirs
    }


def _band(content: Content, band: str) -> str:
    return content.library.texts[f"nieuwe_klas:leeftijd.{band.replace('-', '_')}.text"].dutch


def _languages(at: Circumstances, school: int, classes: list[SchoolClass], numbers: dict[int, Numbers]) -> list[dict[str, Any]]:
    """Each with how it stands, and the classes in which it may be named; of none is told how many read it."""
    out = at.records.left_out(school)
    return [
        {
            "language": each,
            "tag": each.code.replace("_", "-"),
            "source": each.code == SOURCE,
            "out": each.code in out,
            "reviewed": at.reviewed(each.code),
            "read_in": [of.name for of in classes if each.code in numbers[of.id].languages],
        }
        for each in at.content.languages.values()
    ]


def _funnels(classes: list[SchoolClass], numbers: dict[int, Numbers], renderer: Renderer) -> list[dict[str, Any]]:
    """Of each class its figures in order, each with a bar: those of people on one scale for the whole school, cards on another."""
    figures = {of.id: {name: getattr(numbers[of.id], name) for name in FUNNEL} for of in classes}
    cards = max((each["cards"] for each in figures.values()), default=0) + STEP
    people = max((each[name] for each in figures.values() for name in FUNNEL[:-1]), default=0) + STEP
    few = renderer.word(SOURCE, "figure_few")
    return [
        {
            "name": of.name,
            "figures": [
                {
                    "what": name,
                    "percent": 100 * least // (cards if name == "cards" else people),
                    "told": few if isinstance(told := figure(least), Reference) else told,
                }
                for name, least in figures[of.id].items()
            ],
        }
        for of in classes
    ]


def _sections(dialogue: Dialogue, renderer: Renderer) -> Iterator[dict[str, Any]]:
    """What a dialogue tells behind its first question: a title, its parts, and why."""

    def said(line: Line) -> str:
        return without_isolates(renderer.texts.say(SOURCE, line.text, line.given))

    for state in dialogue.states.values():
        if state.id == dialogue.start or not isinstance(state.then, Wait):
            continue
        title, _, rest = "\n\n".join(map(said, state.say)).partition("\n")
        why = state.then.choices.get(WHY)
        yield {
            "title": plain(title),
            "parts": [_part(each) for each in rest.split("\n\n")],
            "why": [_html(said(line)) for line in why.aside] if why else [],
        }


def _part(text: str) -> tuple[str, list[Markup]]:
    """A list, where each of its lines begins as one of a list does; or else a paragraph."""
    lines = text.split("\n")
    if all(line.startswith("• ") for line in lines):
        return "ul", [_html(line[2:]) for line in lines]
    if all(NUMBERED.match(line) for line in lines):
        return "ol", [_html(NUMBERED.sub("", line, count=1)) for line in lines]
    return "p", [_html(text)]


def _html(said: str) -> Markup:
    return Markup(said.replace("\n", "<br>"))  # noqa: S704  # authors wrote it, and what is put into it is escaped there


def _change(at: Circumstances, change: Change) -> dict[str, str]:
    about = _aloud(date.fromisoformat(change.about)) if change.what in ("add_day_off", "drop_day_off") else change.about
    when = format_datetime(change.at.astimezone(at.zone), "d MMM y, HH:mm", locale=SOURCE)
    return {"when": when, "at": change.at.isoformat(), "role": change.role, "what": change.what, "about": about}


def _aloud(day: date) -> str:
    return format_date(day, "EEEE d MMMM y", SOURCE)


def _holiday(holiday: Holiday) -> dict[str, str]:
    first, last = (format_date(day, "d MMMM y", SOURCE) for day in (holiday.first, holiday.last))
    return {"name": holiday.name, "when": f"{first} t/m {last}"}
