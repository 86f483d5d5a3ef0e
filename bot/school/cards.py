"""Which card a parent gets: this week's, another, or an easier one."""

from collections.abc import Mapping
from datetime import date
from zoneinfo import ZoneInfo

from ..deeds import Circumstances, text_of
from ..dialogue.definition import Reference, Value, Values
from ..home.themes import Card, Theme
from ..records import SchoolClass
from ..texts import SOURCE

NO_CARD: Mapping[str, Value] = {
    "found": False,
    "theme_id": "",
    "card_id": "",
    "title": "",
    "question": "",
    "together": "",
    "class_name": "",
    "unreviewed": False,
}


def this_week(at: Circumstances, values: Values) -> Mapping[str, Value]:
    """The card of a class this week; an empty class_id is the parent's first class."""
    wanted = text_of(values, "class_id")
    mine = [each.school_class for each in at.records.subscriptions(at.person.id)]
    school_class = next((each for each in mine if wanted in ("", str(each.id))), None)
    if school_class is None:
        return NO_CARD
    theme, week = theme_now(at, school_class)
    return {**_shown(theme, theme.card_of_week(week)), "class_name": school_class.name, "unreviewed": not at.reviewed(at.person.language or SOURCE)}


def another_card(at: Circumstances, values: Values) -> Mapping[str, Value]:
    """The card after the one shown."""
    theme = at.content.themes.of_class(text_of(values, "theme_id"))
    return _shown(theme, theme.card_after(text_of(values, "card_id"))) if _has_cards(at) else NO_CARD


def easier_card(at: Circumstances, values: Values) -> Mapping[str, Value]:
    """Another text, for a child that says little."""
    theme = at.content.themes.of_class(text_of(values, "theme_id"))
    return _shown(theme, theme.easier) if _has_cards(at) else NO_CARD


def _has_cards(at: Circumstances) -> bool:
    """Whether this parent still gets cards; the buttons of an old one stay on the screen."""
    return bool(at.records.subscriptions(at.person.id))


def theme_now(at: Circumstances, school_class: SchoolClass) -> tuple[Theme, int]:
    """What the class works on, and for how many school weeks; a class that never chose has the school day, and counts the weeks of the year.

    In a week without school it is still the last school week.
    """
    day = today(at, school_class)
    chosen = at.records.class_theme(school_class.id, day)
    if chosen is None:
        return at.content.themes.of_class(""), day.isocalendar().week
    weeks = at.content.calendar.school_weeks_between(school_class.region, chosen.starts, day)
    return at.content.themes.of_class(chosen.theme), weeks - (not at.content.calendar.is_school_week(school_class.region, day))


def today(at: Circumstances, school_class: SchoolClass) -> date:
    """By the clock of the class."""
    return at.now.astimezone(ZoneInfo(school_class.zone)).date()


def _shown(theme: Theme, card: Card) -> dict[str, Value]:
    texts = {"title": theme.title, "question": card.question, "together": card.together}
    return {"found": True, "theme_id": theme.id, "card_id": card.id, **{name: Reference(text.context) for name, text in texts.items()}}
