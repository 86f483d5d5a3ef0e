"""What a school may know of its classes: how many, never who.

Everything is counted in steps of five, so a figure is one of five numbers. Languages are named without a figure. No group of one to four can be
worked out from it, not even with the exact number of parents at hand: tests/test_numbers.py tries all that can be seen against all that can be.
That is why there is no figure for who joined four weeks ago or longer, beside who stayed that long; with it, there were such groups.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from ..content import WORDING
from ..deeds import Circumstances, text_of
from ..dialogue.definition import Item, Reference, Value, Values
from ..dialogue.turn import Say
from ..records import LEADER, ClassCounts, SchoolClass
from .classes import offered_classes
from .counting import POSTER, TOO_HARD, WORKED

STEP = 5
FEWEST_FOR_LANGUAGES = 10  # parents; of fewer, that a language is not named could give away how few read it


@dataclass(frozen=True, slots=True)
class Numbers:
    """What is shown of a class; each figure is the least it can be, in steps of five.

    languages: some that five parents or more read. themes: how often one worked, and was too hard; only where either was five times or more.
    """

    posters: int
    joined: int
    stayed: int
    cards: int
    languages: tuple[str, ...]
    themes: Mapping[str, tuple[int, int]]


def shown(counts: ClassCounts) -> Numbers:
    """What may be shown of what was counted."""
    themes = sorted({theme for what, theme in counts.tallied if what in (WORKED, TOO_HARD)})
    of_themes = {theme: (stepped(counts.tallied.get((WORKED, theme), 0)), stepped(counts.tallied.get((TOO_HARD, theme), 0))) for theme in themes}
    return Numbers(
        stepped(counts.tallied.get((POSTER, ""), 0)),
        stepped(counts.joined),
        stepped(counts.stayed),
        stepped(counts.cards),
        _named(counts.languages),
        {theme: figures for theme, figures in of_themes.items() if any(figures)},
    )


def _named(languages: Mapping[str, int]) -> tuple[str, ...]:
    """Those of five parents or more; but where there are others too, not the least of these, so that what is not named may be many as well."""
    named = {language: number for language, number in languages.items() if number >= STEP}
    everybody = sum(languages.values())
    if named and sum(named.values()) < everybody:
        del named[min(named, key=lambda language: (named[language], language))]
    return tuple(sorted(named)) if everybody >= FEWEST_FOR_LANGUAGES else ()


def stepped(number: int) -> int:
    """Down to a multiple of five."""
    return number // STEP * STEP


def in_figures(least: int) -> str:
    """For a program, and for who runs one: 10-14, or <5."""
    return f"{least}-{least + STEP - 1}" if least else f"<{STEP}"


# ---- for teachers and leaders
def list_numbered_classes(at: Circumstances, values: Values) -> Mapping[str, Value]:
    """Those of this teacher; of a leader, those of the school."""
    return offered_classes([Item(str(each.id), each.name) for each in _classes(at)])


def look_up_numbers(at: Circumstances, values: Values) -> Mapping[str, Value]:
    """The figures of one of them."""
    school_class, numbers = _numbers(at, values)
    if school_class is None or numbers is None:
        return {"class_name": "", "languages": "", **dict.fromkeys(("posters", "joined", "stayed", "cards"), "")}
    return {
        "class_name": school_class.name,
        "posters": figure(numbers.posters),
        "joined": figure(numbers.joined),
        "stayed": figure(numbers.stayed),
        "cards": figure(numbers.cards),
        "languages": ", ".join(at.content.languages[each].name for each in numbers.languages if each in at.content.languages),
    }


def show_theme_numbers(at: Circumstances, values: Values) -> Mapping[str, Value]:
    """How its themes went, each in a line of its own; `count` is of how many there is something to show."""
    _, numbers = _numbers(at, values)
    themes = numbers.themes if numbers is not None else {}
    for theme, (worked, too_hard) in themes.items():
        title = Reference(at.content.themes.of_class(theme).title.context)
        _tell(at, "figure_theme", theme=title, worked=figure(worked), too_hard=figure(too_hard))
    return {"count": len(themes)}


def _classes(at: Circumstances) -> list[SchoolClass]:
    led = [each for role in at.records.roles(at.person.id) if role.kind == LEADER for each in at.records.classes(role.school_id)]
    return list({each.id: each for each in (*at.records.classes_of_teacher(at.person.id), *led)}.values())


def _numbers(at: Circumstances, values: Values) -> tuple[SchoolClass | None, Numbers | None]:
    """Of the class that is meant, if this person may know them."""
    found = next((each for each in _classes(at) if str(each.id) == text_of(values, "class_id")), None)
    return (found, shown(at.records.class_counts(found.id, at.now))) if found is not None else (None, None)


def figure(least: int) -> Value:
    """For a person."""
    return f"{least}–{least + STEP - 1}" if least else Reference(f"{WORDING}:figure_few")


def _tell(at: Circumstances, wording: str, **values: Value) -> None:
    at.effects.append(Say(at.content.wording[wording], None, values))
