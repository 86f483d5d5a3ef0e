"""What Telegram shows is read back as the HTML it was sent as."""

from html import escape

import pytest
from fakes.entities import read_entities
from fakes.limits import Formatted, formatted
from hypothesis import given
from hypothesis import strategies as st

from bot.channels.entities import as_html


def read(html: str) -> Formatted:
    """As Telegram reads it."""
    return formatted(html, "HTML")


@pytest.mark.parametrize(
    "html",
    [
        "zonder opmaak",
        "<b>Stap 3 van 13</b> · Wat zag ik?",
        "1 &lt; 2 &amp; 3 &gt; 2",
        "<b>👩‍🏫 vet</b> en <i>schuin</i>",
        "<b>vet <i>en schuin</i> en vet</b>",
        "<blockquote expandable>Waarom?\n\n<i>Bron: NJi</i></blockquote>",
        'Tot <tg-time unix="1795000000" format="wDt">zaterdag om 10:00 uur</tg-time>.',
        "\u2068أحمد\u2069 <b>مرحبا</b>",
    ],
)
def test_a_text_we_send_is_read_back_as_it_was_sent(html: str) -> None:
    shown = read(html)
    assert as_html(shown.plain, read_entities(shown)) == html


def test_formatting_that_is_not_ours_leaves_only_its_words() -> None:
    assert as_html("kijk hier", [{"type": "text_link", "offset": 5, "length": 4, "url": "https://example.org"}]) == "kijk hier"


words = st.text(st.sampled_from("ab ë&<>👩é\u2068ع\n"), min_size=1, max_size=6).map(lambda text: escape(text, quote=False))
pieces = st.recursive(
    words,
    lambda inner: st.builds(lambda tag, parts: f"<{tag}>{''.join(parts)}</{tag}>", st.sampled_from("bi"), st.lists(inner, min_size=1, max_size=3)),
    max_leaves=6,
)


@given(st.lists(pieces, min_size=1, max_size=4))
def test_whatever_is_bold_and_italic_comes_back(parts: list[str]) -> None:
    shown = read("".join(parts))
    again = read(as_html(shown.plain, read_entities(shown)))
    assert (again.plain, set(again.marks)) == (shown.plain, set(shown.marks))


@given(st.text("ab<👩", max_size=4), st.lists(st.tuples(st.integers(-2, 9), st.integers(-2, 9)), max_size=4))
def test_whatever_places_are_named_what_is_opened_is_closed(text: str, places: list[tuple[int, int]]) -> None:
    """By who is not Telegram: its own lie within the text."""
    html = as_html(text, [{"type": "bold", "offset": offset, "length": length} for offset, length in places])
    assert html.count("<b>") == html.count("</b>")
