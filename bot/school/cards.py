"""Which card a parent gets: this week's, another, or an easier one."""

from collections.abc import Mapping
from datetime import date
from zoneinfo import ZoneInfo

from ..deeds import Circumstances, text_of
from ..dialogue.definition import Reference, Value, Values
from ..home.themes import SCHOOL_DAY, Card, Theme
from ..languages import CORE
from ..records import ClassTheme, SchoolClass
from . import listening

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
    return {**NO_CARD, "line": ""} if school_class is None else _heard(at, card_on(at, school_class, today(at, school_class)))


def another_card(at: Circumstances, values: Values) -> Mapping[str, Value]:
    """The card after the one shown."""
    theme = at.content.themes.of_class(text_of(values, "theme_id"))
    return _heard(at, shown(theme, theme.card_after(text_of(values, "card_id")), text_of(values, "title"))) if _has_cards(at) else NO_CARD


def easier_card(at: Circumstances, values: Values) -> Mapping[str, Value]:
    """Another text, for a child that says little."""
    theme = at.content.themes.of_class(text_of(values, "theme_id"))
    return _heard(at, shown(theme, theme.easier, text_of(values, "title"))) if _has_cards(at) else NO_CARD


def school_day_question(at: Circumstances, values: Values) -> Mapping[str, Value]:
    """The next question about the school day; the first one is another each day. After the last comes the first again."""
    theme, shown = at.content.themes.themes[SCHOOL_DAY], text_of(values, "card_id")
    card = theme.card_after(shown) if shown else theme.card_of_week(at.now.astimezone(at.zone).timetuple().tm_yday)
    return {"card_id": card.id, "question": Reference(card.question.context), "together": Reference(card.together.context)}


def _heard(at: Circumstances, card: dict[str, Value]) -> dict[str, Value]:
    """A card to be read; for who listens, its recording comes before it."""
    listening.play(at, text_of(card, "theme_id"), text_of(card, "card_id"))
    return card


def _has_cards(at: Circumstances) -> bool:
    """Whether this parent still gets cards; the buttons of an old one stay on the screen."""
    return bool(at.records.subscriptions(at.person.id))


def card_on(at: Circumstances, school_class: SchoolClass, day: date) -> dict[str, Value]:
    """The card of a class in the week of that day, with what its teacher calls the theme and adds."""
    chosen = at.records.class_theme(school_class.id, day)
    theme, week = _theme(at, school_class, chosen, day)
    title, line = (chosen.title, chosen.line) if chosen else ("", "")
    return {
        **shown(theme, theme.card_of_week(week), title),
        "line": line,
        "class_name": school_class.name,
        "unreviewed": _unread(at),
    }


def _unread(at: Circumstances) -> bool:
    """Whether the card is in a language that nobody who speaks it has read; where there are no cards in it, it comes in Dutch."""
    language = at.content.languages.get(at.person.language)
    return language is not None and language.level != CORE and not at.reviewed(language.code)


def theme_now(at: Circumstances, school_class: SchoolClass) -> tuple[Theme, int]:
    """What the class works on, and for how many school weeks; a class that never chose has the school day, and counts the weeks of the year.

    In a week without school it is still the last school week.
    """
    day = today(at, school_class)
    return _theme(at, school_class, at.records.class_theme(school_class.id, day), day)


def _theme(at: Circumstances, school_class: SchoolClass, chosen: ClassTheme | None, day: date) -> tuple[Theme, int]:
    if chosen is None:
        return at.content.themes.of_class(""), day.isocalendar().week
    weeks = at.content.calendar.school_weeks_between(school_class.region, chosen.starts, day)
    return at.content.themes.of_class(chosen.theme), weeks - (not at.content.calendar.is_school_week(school_class.region, day))


def today(at: Circumstances, school_class: SchoolClass) -> date:
    """By the clock of the class."""
    return at.now.astimezone(ZoneInfo(school_class.zone)).date()


def shown(theme: Theme, card: Card, title: str = "") -> dict[str, Value]:
    """What a card says; `title` is that of a theme of the teacher's own."""
    texts = {"question": Reference(card.question.context), "together": Reference(card.together.context)}
    return {"found": True, "theme_id": theme.id, "card_id": card.id, "title": title or Reference(theme.title.context), **texts}
