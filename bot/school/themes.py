"""What a class works on: a teacher looks, chooses, calls it by a name of their own, adds a sentence, and takes the card along."""

from collections.abc import Mapping
from dataclasses import replace

from ..deeds import Circumstances, number_of, text_of
from ..dialogue.definition import Item, Reference, Value, Values
from ..dialogue.turn import CardFiled, Say
from ..home.calendar import WEEK, monday_of
from ..home.themes import OWN, SECONDARY, Theme
from ..records import ClassTheme
from ..texts import SOURCE
from .cards import card_on, shown, theme_now, today
from .classes import own_class

PAGE = 8  # themes at once: more can't be looked over
LONGEST_TITLE, LONGEST_LINE = 60, 200  # characters
CARD, LINE = "weekkaart:kaart.say.kaart", "weekkaart:kaart.say.zin"  # what a parent reads
NOTHING: Mapping[str, Value] = {"class_name": "", "chosen": False, "theme": "", "line": "", "circle": False, "vo": False, "next": ""}


# ---- looking
def look_up_theme(at: Circumstances, values: Values) -> Mapping[str, Value]:
    """What the class works on now, what its teacher added, and when the next theme begins."""
    mine = own_class(at, values)
    if mine is None:
        return NOTHING
    day = today(at, mine)
    chosen = at.records.class_theme(mine.id, day)
    coming = at.records.class_themes(mine.id, monday_of(day) + WEEK)
    return {
        "class_name": mine.name,
        "chosen": chosen is not None,
        "theme": (chosen.title if chosen else "") or Reference(theme_now(at, mine)[0].title.context),
        "line": chosen.line if chosen else "",
        "circle": at.records.has_circle(at.person.id, mine.id),
        "vo": mine.band == SECONDARY,
        "next": f"{coming[0].starts.day}-{coming[0].starts.month}" if coming else "",
    }


def list_themes(at: Circumstances, values: Values) -> Mapping[str, Value]:
    """One page of the themes for the age of the class; `more`: there is another page after it."""
    mine, first = own_class(at, values), number_of(values, "page") * PAGE
    fitting = at.content.themes.for_band(mine.band) if mine else []
    return {"themes": _items(fitting[first : first + PAGE]), "count": len(fitting), "more": len(fitting) > first + PAGE}


def list_general_themes(at: Circumstances, values: Values) -> Mapping[str, Value]:
    """Cards that fit any subject, for a theme of the teacher's own."""
    return {"themes": _items(at.content.themes.for_band(OWN))}


def _items(themes: list[Theme]) -> tuple[Item, ...]:
    return tuple(Item(theme.id, Reference(theme.title.context)) for theme in themes)


def show_theme(at: Circumstances, values: Values) -> Mapping[str, Value]:
    """Its first card as a parent sees it, in that language (Dutch where it is empty)."""
    mine, theme = own_class(at, values), _theme(at, values)
    if mine is None or theme is None:
        return {"found": False}
    card = {**shown(theme, theme.card_of_week(0), _title(theme, values)), "class_name": mine.name}
    at.effects.append(Say(at.content.library.texts[CARD], None, card, language=text_of(values, "language") or SOURCE))
    return {"found": True}


# ---- choosing
def set_theme(at: Circumstances, values: Values) -> Mapping[str, Value]:
    """The class works on this theme from this week on, until the next that is planned."""
    mine, theme = own_class(at, values), _theme(at, values)
    if mine is None or theme is None:
        return {"theme": "", "class_name": ""}
    title = _title(theme, values)
    at.records.set_class_theme(mine.id, ClassTheme(monday_of(today(at, mine)), theme.id, title))
    return {"theme": title or Reference(theme.title.context), "class_name": mine.name}


def _theme(at: Circumstances, values: Values) -> Theme | None:
    """The theme that is meant, where it is one for this class."""
    mine, theme = own_class(at, values), at.content.themes.themes.get(text_of(values, "theme_id"))
    return theme if mine and theme and theme.band in (mine.band, OWN) else None


def _title(theme: Theme, values: Values) -> str:
    """What the teacher calls it, in one line; empty for a theme that has a name."""
    return " ".join(text_of(values, "title").split())[:LONGEST_TITLE] if theme.band == OWN else ""


def set_line(at: Circumstances, values: Values) -> Mapping[str, Value]:
    """What the teacher adds to the cards of this theme, as it was typed; an empty line takes it away."""
    mine = own_class(at, values)
    chosen = at.records.class_theme(mine.id, today(at, mine)) if mine else None
    if mine is not None and chosen is not None:
        at.records.set_class_theme(mine.id, replace(chosen, line=text_of(values, "line")[:LONGEST_LINE]))
    return {}


# ---- to take along
def copy_card(at: Circumstances, values: Values) -> Mapping[str, Value]:
    """This week's card to pass on: in Dutch, and as text in every language that has all of it."""
    mine = own_class(at, values)
    if mine is None:
        return {}
    card, texts = card_on(at, mine, today(at, mine)), at.content.library.texts
    parts = [texts[CARD], *([texts[LINE]] if card["line"] else [])]
    at.effects += [Say(part, None, card, language=SOURCE) for part in parts]
    at.effects.append(CardFiled(tuple(parts), card, tuple((each.code, each.name) for each in at.content.languages.values())))
    return {}
