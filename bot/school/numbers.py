"""What a school may know of its classes: how many, never who. Everything is counted in steps of five.

So a figure is one of five numbers, and a difference between two figures can always be nothing, or five or more: nobody can work out that there is
a group of one to four, not even with the exact number of parents at hand. Languages and themes are named from five on; before that, even that
there is one would be telling.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from ..content import WORDING
from ..deeds import Circumstances, text_of
from ..dialogue.definition import Item, Reference, Value, Values
from ..dialogue.turn import Say
from ..records import LEADER, ClassCounts, SchoolClass
from .counting import POSTER, TOO_HARD, WORKED

STEP = 5


@dataclass(frozen=True, slots=True)
class Numbers:
    """What is shown of a class; each figure is the least it can be, in steps of five. `themes` have how often one worked and was too hard."""

    posters: int
    joined: int
    joined_before: int
    stayed: int
    cards: int
    languages: Mapping[str, int]
    other_languages: int
    themes: Mapping[str, tuple[int, int]]


def shown(counts: ClassCounts) -> Numbers:
    """What may be shown of what was counted."""
    named = {language: number for language, number in counts.languages.items() if number >= STEP}
    themes = sorted({theme for what, theme in counts.tallied if what in (WORKED, TOO_HARD)})
    of_themes = {theme: (stepped(counts.tallied.get((WORKED, theme), 0)), stepped(counts.tallied.get((TOO_HARD, theme), 0))) for theme in themes}
    return Numbers(
        stepped(counts.tallied.get((POSTER, ""), 0)),
        stepped(counts.joined),
        stepped(counts.joined_before),
        stepped(counts.stayed),
        stepped(counts.cards),
        {language: stepped(number) for language, number in sorted(named.items(), key=lambda each: (-stepped(each[1]), each[0]))},
        stepped(sum(counts.languages.values()) - sum(named.values())),
        {theme: figures for theme, figures in of_themes.items() if any(figures)},
    )


def stepped(number: int) -> int:
    """Down to a multiple of five."""
    return number // STEP * STEP


def in_figures(least: int) -> str:
    """For a program, and for who runs one: 10-14, or <5."""
    return f"{least}-{least + STEP - 1}" if least else f"<{STEP}"


# ---- for teachers and leaders
def list_numbered_classes(at: Circumstances, values: Values) -> Mapping[str, Value]:
    """Those of this teacher; of a leader, those of the school."""
    classes = _classes(at)
    return {
        "classes": tuple(Item(str(each.id), each.name) for each in classes),
        "count": len(classes),
        "class_id": str(classes[0].id) if len(classes) == 1 else "",
    }


def look_up_numbers(at: Circumstances, values: Values) -> Mapping[str, Value]:
    """The figures of one of them."""
    school_class, numbers = _numbers(at, values)
    if school_class is None or numbers is None:
        return {"class_name": "", **dict.fromkeys(("posters", "joined", "joined_before", "stayed", "cards"), "")}
    return {
        "class_name": school_class.name,
        "posters": _figure(numbers.posters),
        "joined": _figure(numbers.joined),
        "joined_before": _figure(numbers.joined_before),
        "stayed": _figure(numbers.stayed),
        "cards": _figure(numbers.cards),
    }


def show_language_numbers(at: Circumstances, values: Values) -> Mapping[str, Value]:
    """What the parents of a class read, each language in a line of its own."""
    _, numbers = _numbers(at, values)
    if numbers is not None:
        known = at.content.languages
        for language, least in numbers.languages.items():
            _tell(at, "figure_language", name=known[language].name if language in known else language, figure=_figure(least))
        _tell(at, "figure_others", figure=_figure(numbers.other_languages))
    return {}


def show_theme_numbers(at: Circumstances, values: Values) -> Mapping[str, Value]:
    """How its themes went, each in a line of its own; `count` is of how many there is something to show."""
    _, numbers = _numbers(at, values)
    themes = numbers.themes if numbers is not None else {}
    for theme, (worked, too_hard) in themes.items():
        title = Reference(at.content.themes.of_class(theme).title.context)
        _tell(at, "figure_theme", theme=title, worked=_figure(worked), too_hard=_figure(too_hard))
    return {"count": len(themes)}


def _classes(at: Circumstances) -> list[SchoolClass]:
    led = [each for role in at.records.roles(at.person.id) if role.kind == LEADER for each in at.records.classes(role.school_id)]
    return list({each.id: each for each in (*at.records.classes_of_teacher(at.person.id), *led)}.values())


def _numbers(at: Circumstances, values: Values) -> tuple[SchoolClass | None, Numbers | None]:
    """Of the class that is meant, if this person may know them."""
    found = next((each for each in _classes(at) if str(each.id) == text_of(values, "class_id")), None)
    return (found, shown(at.records.class_counts(found.id, at.now))) if found is not None else (None, None)


def _figure(least: int) -> Value:
    return f"{least}–{least + STEP - 1}" if least else Reference(f"{WORDING}:figure_few")


def _tell(at: Circumstances, wording: str, **values: Value) -> None:
    at.effects.append(Say(at.content.wording[wording], None, values))
