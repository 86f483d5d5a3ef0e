"""Themes and their cards: what is refused, which card when, and the rules for the cards that are shipped."""

import re

import pytest
from small import problems_of

from bot.content import Content, content_folder
from bot.errors import DialogueInvalid
from bot.home.themes import BANDS, EASIER, EVERYONE, KINDS, OWN, SCHOOL_DAY, Theme, Themes, read_themes, texts_of

HEAD = "band: groep-3-5\ntitle: Groep 3-5\nthemes:\n  lezen:\n    title: Leren lezen\n    kind: D\n"
CARDS = (
    "    cards:\n      een: {question: A?, together: B.}\n      twee: {question: C?, together: D., note: N.}\n"
    "      drie: {question: E?, together: F.}\n"
)
EASY = "    easier: {question: G?, together: H.}\n"
WHOLE = HEAD + CARDS + EASY


def theme() -> Theme:
    (read,) = read_themes(WHOLE, "themes/x.yaml")
    return read


MISTAKES: dict[str, tuple[str, int, str]] = {
    "an unknown band": ("S060", 1, WHOLE.replace("groep-3-5", "groep 5")),
    "an unknown kind": ("S061", 6, WHOLE.replace("kind: D", "kind: E")),
    "a kind that is missing": ("S061", 4, WHOLE.replace("    kind: D\n", "")),
    "no cards": ("S062", 4, HEAD + "    cards: {}\n" + EASY),
    "the easier card among the cards": ("S062", 4, WHOLE.replace("twee:", "easier:")),
    "too many words": ("S063", 8, WHOLE.replace("B.", "woord " * 43)),
    "too many words in the easier card": ("S063", 11, WHOLE.replace("H.", "woord " * 43)),
    "no easier card": ("S005", 5, HEAD + CARDS),
    "a card without a question": ("S005", 8, WHOLE.replace("question: A?, ", "")),
    "an unknown field": ("S004", 8, WHOLE.replace("together: B.", "together: B., kleur: rood")),
    "a month that is none": ("S059", 4, WHOLE.replace("    kind: D\n", "    kind: D\n    from: 13\n")),
    "other markup": ("S044", 8, WHOLE.replace("A?", "<u>A</u>?")),
    "a list of themes": ("S006", 4, "band: vo\ntitle: T\nthemes:\n  - lezen\n"),
}


@pytest.mark.parametrize(("code", "line", "text"), MISTAKES.values(), ids=MISTAKES.keys())
def test_a_mistake_in_a_theme_is_told_with_its_line(code: str, line: int, text: str) -> None:
    with pytest.raises(DialogueInvalid) as refused:
        read_themes(text, "themes/x.yaml")
    assert (code, line) in {(problem.code, problem.line) for problem in problems_of(refused.value)}


def test_a_card_of_forty_five_words_is_read() -> None:
    assert read_themes(WHOLE.replace("B.", "woord " * 42), "themes/x.yaml"), "two in the title, one in the question"


def test_each_text_of_a_theme_has_its_place() -> None:
    assert [text.context for text in texts_of(theme())] == [
        "themes:lezen.title",
        *(f"themes:lezen.{card}.{part}" for card in ("een", "twee", "drie", "easier") for part in ("question", "together")),
    ]


def test_each_week_has_the_next_card_and_after_the_last_the_first() -> None:
    assert [theme().card_of_week(week).id for week in range(7)] == ["een", "twee", "drie", "een", "twee", "drie", "een"]


@pytest.mark.parametrize(("card", "after"), [("een", "twee"), ("drie", "een"), (EASIER, "een"), ("weg", "een")])
def test_another_card_is_another(card: str, after: str) -> None:
    assert theme().card_after(card).id == after


@pytest.mark.parametrize(("card", "found"), [("twee", "twee"), (EASIER, EASIER), ("weg", "een")])
def test_a_card_is_found_by_its_name_or_else_it_is_the_first(card: str, found: str) -> None:
    assert theme().card(card).id == found


def test_a_class_without_a_theme_has_the_school_day(content: Content) -> None:
    assert content.themes.of_class("").id == content.themes.of_class("weg").id == SCHOOL_DAY


def test_a_theme_says_from_which_month_it_fits() -> None:
    (autumn,) = read_themes(WHOLE.replace("    kind: D\n", "    kind: D\n    from: 10\n"), "themes/x.yaml")
    assert (autumn.month, theme().month) == (10, 0)


def test_a_band_has_its_own_themes() -> None:
    themes = Themes({"lezen": theme()})
    assert themes.for_band("groep-3-5") == [theme()]
    assert themes.for_band("vo") == []


# ---- what is shipped
def shipped(content: Content) -> list[Theme]:
    return list(content.themes.themes.values())


def test_every_shipped_theme_has_a_kind_and_a_band(content: Content) -> None:
    assert {theme.kind for theme in shipped(content)} <= set(KINDS)
    assert {theme.band for theme in shipped(content)} <= {*BANDS, EVERYONE, OWN}


def test_every_theme_lasts_two_weeks_or_more(content: Content) -> None:
    assert all(len(theme.cards) >= 2 for theme in shipped(content))


def test_no_card_is_longer_than_forty_five_words(content: Content) -> None:
    for theme in shipped(content):
        for card in (*theme.cards.values(), theme.easier):
            assert sum(len(text.dutch.split()) for text in (theme.title, card.question, card.together)) <= 45


def test_every_card_asks_something_and_lets_do_something_of_its_own(content: Content) -> None:
    cards = [card for theme in shipped(content) for card in (*theme.cards.values(), theme.easier)]
    assert all("?" in card.question.dutch or card.question.dutch.endswith(".") for card in cards)
    for part in ("question", "together"):
        texts = [getattr(card, part).dutch for card in cards]
        assert len(set(texts)) == len(texts)


def test_a_card_for_any_subject_names_none(content: Content) -> None:
    themes = content.themes.for_band(OWN)
    assert len(themes) == 4
    for theme in themes:
        for card in (*theme.cards.values(), theme.easier):
            assert "dit thema" in card.question.dutch, card.question.context


def test_a_card_speaks_to_the_child_and_what_to_do_to_the_parent(content: Content) -> None:
    for theme in shipped(content):
        for card in (*theme.cards.values(), theme.easier):
            assert not re.search(r"\b[uU]w?\b", card.question.dutch), card.question.context


def test_the_name_of_a_theme_is_in_one_file_only(content: Content) -> None:
    names = re.findall(
        r"^  ([\w-]+):$", "".join(path.read_text("utf-8") for path in (content_folder() / "dialogues" / "themes").glob("*.yaml")), re.MULTILINE
    )
    assert sorted(names) == sorted(content.themes.themes)
