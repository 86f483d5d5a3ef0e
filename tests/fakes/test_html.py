"""Texts are read and shown as Telegram reads and shows them. Every row was also put before Telegram's own parser."""

import pytest

from .html import BadHtml, parse
from .limits import as_shown

HTML = [
    ("<b>x</b>", "x"),
    ("<B>x</b >", "x"),
    ("<b>x</>", "x"),
    ("<b><i>x</i></b>", "x"),
    ("<a href='https://x.nl?a=1&amp;b'>x</a>", "x"),
    ("<a href=x.nl>x</a>", "x"),
    ("<b x=1 y='2' z>x</b>", "x"),
    ("<blockquote expandable>x</blockquote>", "x"),
    ('<span class="tg-spoiler">x</span>', "x"),
    ('<tg-time unix="1790000000" format="wDT">x</tg-time>', "x"),
    ('<tg-emoji emoji-id="5">x</tg-emoji>', "x"),
    ("<tg-emoji></tg-emoji>", ""),
    ("Jan & Piet &nbsp; &lt;3 &#233;&#xe9; &quot", 'Jan & Piet &nbsp; <3 éé "'),
    ("x > y", "x > y"),
    ("<b>x", BadHtml('Can\'t find end tag corresponding to start tag "b"')),
    ("<b>x</i>", BadHtml('Unmatched end tag at byte offset 4, expected "</b>", found "</i>"')),
    ("x</b>", BadHtml("Unexpected end tag at byte offset 1")),
    ("<b>x</b", BadHtml("Unclosed end tag at byte offset 4")),
    ("é <p>x</p>", BadHtml('Unsupported start tag "p" at byte offset 3')),
    ("x<br>", BadHtml('Unsupported start tag "br" at byte offset 1')),
    ("<b/>", BadHtml('Unsupported start tag "b/" at byte offset 0')),
    ("<É>", BadHtml('Unsupported start tag "É" at byte offset 0')),
    ("1 < 2", BadHtml('Unsupported start tag "" at byte offset 2')),
    ("ik <3", BadHtml("Unclosed start tag at byte offset 3")),
    ("<b x", BadHtml('Unclosed start tag "b" at byte offset 0')),
    ("<b x='", BadHtml("Unclosed start tag at byte offset 0")),
    ("<b =x>", BadHtml('Empty attribute name in the tag "b" at byte offset 0')),
    ("<a href=https://x.nl>x</a>", BadHtml("Unexpected end of name token at byte offset 8")),
    ("<span>x</span>", BadHtml('Tag "span" must have class "tg-spoiler" at byte offset 0')),
    ('<span CLASS="tg-spoiler">x</span>', BadHtml('Tag "span" must have class "tg-spoiler" at byte offset 0')),
    ("<tg-emoji>x</tg-emoji>", BadHtml("Invalid custom emoji identifier specified")),
    ("<tg-time unix='1' format='x'>x</tg-time>", BadHtml("Invalid date format used")),
    (
        "&#xD83D;",
        BadHtml("Text contains invalid Unicode characters after decoding HTML entities, check for unmatched surrogate code units"),
    ),
]


@pytest.mark.parametrize(("text", "expected"), HTML)
def test_html_is_read_as_telegram_reads_it(text: str, expected: str | BadHtml) -> None:
    if isinstance(expected, str):
        assert parse(text) == expected
    else:
        with pytest.raises(BadHtml) as refusal:
            parse(text)
        assert str(refusal.value) == str(expected)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("a\u202eb\u2028c\u202ad", "abcd"),
        ("\u2068Anna\u2069", "\u2068Anna\u2069"),
        ("a\tb\r\nc", "a b\nc"),
        ("a\u200f\u200e\u200fb", "a\u200c\u200c\u200fb"),
        ("a\u0333b\u033fc\u030a", "abc"),
        ("\n  a  b \n", "a  b"),
        ("\u2800\u00a0\u200d", ""),
    ],
)
def test_people_see_a_cleaned_text(text: str, shown: str) -> None:
    assert as_shown(text) == shown
