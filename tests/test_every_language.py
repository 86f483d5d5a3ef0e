"""Every card in every language, through the whole chain: from the engine to what leaves; and whether it is in that language at all."""

import re
import unicodedata
from collections.abc import Iterator

import pytest
from lingua import IsoCode639_1, Language, LanguageDetector, LanguageDetectorBuilder

from bot import languages
from bot.content import Content
from bot.dialogue import engine
from bot.dialogue.definition import Reference
from bot.dialogue.turn import Told
from bot.home.themes import Card, Theme
from bot.rendering import Renderer
from bot.school.cards import NO_CARD
from bot.splitting import FSI, PDI
from bot.texts import SOURCE, plain, without_isolates

LONGEST = 900  # UTF-16 units: what fits on one screen of a phone
LONG_ENOUGH = 40  # characters, to tell a language by
BY_SCRIPT = {"ti": "ETHIOPIC"}  # languages the library does not know
NOT_KNOWN = ("pap",)
NEAR = 0.95  # of the texts in a language, those that are taken for it


@pytest.fixture(scope="module")
def renderer(content: Content) -> Renderer:
    return Renderer(content.translated, content.wording, content.dialogues)


@pytest.fixture(scope="module")
def detector(content: Content) -> LanguageDetector:
    codes = [code for code in map(two_letters, content.languages) if hasattr(IsoCode639_1, code.upper())]
    known = [Language.from_iso_code_639_1(getattr(IsoCode639_1, code.upper())) for code in codes]
    return LanguageDetectorBuilder.from_languages(*known).build()


def two_letters(code: str) -> str:
    return code.partition("_")[0]


def with_cards(content: Content) -> list[str]:
    return [each.code for each in content.languages.values() if each.level != languages.CORE]


def cards(content: Content) -> Iterator[tuple[Theme, Card]]:
    for theme in content.themes.themes.values():
        for card in (*theme.cards.values(), theme.easier):
            yield theme, card


def shown(renderer: Renderer, content: Content, language: str, theme: Theme, card: Card) -> str:
    """The card of the week as it leaves."""
    texts = {"title": theme.title, "question": card.question, "together": card.together}
    told = {**NO_CARD, "found": True, "class_name": "Groep 5b", **{name: Reference(text.context) for name, text in texts.items()}}
    begun = engine.begin(content.library, "weekkaart", {})
    effects = engine.answer(content.library, begun.snapshot, Told(told)).effects
    (message,) = renderer.messages(effects, language, 1, 1, "weekkaart")
    return message.html


def turns_around(line: str) -> bool:
    """Whether a line of a language from right to left goes from left to right: what stands between isolates does not decide."""
    bare = re.sub(f"{FSI}.*?{PDI}", "", plain(line))
    return bool(line) and next((kind for kind in map(unicodedata.bidirectional, bare) if kind in ("L", "R", "AL")), "L") == "L"


def test_every_card_in_every_language_leaves_whole(content: Content, renderer: Renderer) -> None:
    for language in with_cards(content):
        not_yet = renderer.word(language, "not_yet")
        for theme, card in cards(content):
            html = shown(renderer, content, language, theme, card)
            place = (language, theme.id, card.id)
            assert language == SOURCE or not_yet not in html, place
            assert "{" not in html and "}" not in html, place
            assert len(html.encode("utf-16-le")) // 2 <= LONGEST, place
            for line in html.split("\n"):
                assert line.count(FSI) == line.count(PDI), place
                assert not content.languages[language].right_to_left or not turns_around(line), (place, line)


def test_every_card_is_in_the_language_it_says_to_be_in(content: Content, renderer: Renderer, detector: LanguageDetector) -> None:
    found: dict[str, list[str]] = {}
    for language in with_cards(content):
        texts = [without_isolates(plain(shown(renderer, content, language, theme, card))) for theme, card in cards(content)]
        found[language] = taken_for(language, texts, detector)
    assert {language: len(wrong) for language, wrong in found.items() if len(wrong) > (1 - NEAR) * len(list(cards(content)))} == {}


def test_what_the_house_says_is_in_the_language_it_says_to_be_in(content: Content, renderer: Renderer, detector: LanguageDetector) -> None:
    for language in content.languages.values():
        texts = [re.sub(r"\{\w+\}", "", plain(renderer.texts.translation(language.code, text))) for text in content.texts_in(language)]
        long = [text for text in texts if len(text) > LONG_ENOUGH and "Choose" not in text]
        wrong = taken_for(language.code, long, detector)
        assert len(wrong) <= (1 - NEAR) * len(long), (language.code, wrong)


def taken_for(language: str, texts: list[str], detector: LanguageDetector) -> list[str]:
    """The texts that are taken for another language, or are in another script."""
    if language in NOT_KNOWN:
        return []
    if script := BY_SCRIPT.get(language):
        return [text for text in texts if not any(script in unicodedata.name(each, "") for each in text)]
    return [
        text for text in texts if (guess := detector.detect_language_of(text)) is None or guess.iso_code_639_1.name.lower() != two_letters(language)
    ]
