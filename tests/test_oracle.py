"""Is the fake Telegram honest about texts? Telegram's own parser judges, and reads everything this program can say."""

from typing import Any

import pytest
from fakes.entities import read_entities
from fakes.limits import Refused, clean, formatted
from fakes.test_html import HTML
from hypothesis import given, settings
from hypothesis import strategies as st
from tdlib import ABSENT, LIBRARY, Refusal, Tdlib

from bot.content import Content
from bot.dialogue.turn import Say
from bot.rendering import Renderer
from bot.texts import PLACEHOLDER

pytestmark = pytest.mark.skipif(LIBRARY is None, reason=ABSENT)

SOME = """<b>|</b>|<I>|</i>|<em>|</em>|<u>|</u>|<s>|</s>|<del>|</del>|<code>|</code>|<pre>|</pre>|</>
<code class="language-py">|<code class='language-'>|<span class="tg-spoiler">|<span>|</span>|<tg-spoiler>|</tg-spoiler>
<a href="https://x.nl">|<a href='X.nl:99?a b'>|<a href="javascript:x">|<a href=x.nl/&amp;>|<a>|</a>|https://x.nl/#y|x.nl
<blockquote>|<blockquote expandable>|<blockquote EXPANDABLE>|<blockquote expandable=''>|</blockquote>
<tg-time unix="1790000000">|<tg-time unix='1790000000' format='wDT'>|<tg-time format=R unix=17>|<tg-time unix=0 format=x>|</tg-time>
<tg-time unix="9999999999">|<tg-time unix='5x' format='tTwWdD'>|<tg-time>|<tg-emoji emoji-id="5368324170671202286">|</tg-emoji>
<tg-emoji emoji-id=05>|<p>|<br>|<b/>|<|>|</|<b |<b x=|='|'>|"|/>|=|&|&amp;|&lt;|&gt;|&quot;|&nbsp;|&#233;|&#xe9|&#128512;|&#xD83D;
&#0;|&#x10FFFF;|&amp|;|😀|👩‍👧|é|سلام|ğ|\u2068|\u2069|\u200f|\u202e|\u2028| |\t|\x00|\x0b|\u030a|x|Anna|1"""
PIECES = [*SOME.replace("\n", "|").split("|"), "\n", "\r"]
MARKUP = st.lists(st.sampled_from(PIECES) | st.text(st.characters(exclude_categories=["Cs"]), max_size=3), max_size=12).map("".join)
MANGLED = "aé😀 \n\t\r\x00\x0b\x1f\x7f\x85\u200c\u200e\u200f\u2027\u2028\u202a\u202e\u202f\u2066\u2068\u2069\u0333\u033f\u030a\u030b"
TABLE = [
    *(text for text, _ in HTML),
    "a < b",
    "<3",
    "<ul><li>x</li></ul>",
    "<h1>x</h1>",
    "<b></b>",
    "  ",
    "<b><b>x</b></b>",
    "<i\n>x</i>",
    "<u>سلام</u> مرحبا",
    "<a>https://x.nl</a>",
    "<blockquote><blockquote>x</blockquote></blockquote>",
    "<b>😀<i>é\u2068x\u2069</i></b>",
    "\x00",
    "<pre><code class='language-py'>x</code></pre>",
    "<code class='language-py'>x</code>",
    "<code class='language-py'><pre>x</pre></code>",
    "<pre>x<code class='language-py'>y</code></pre>",
    "<a href='https://x.nl:0'>x</a>",
    "<a href='.'>x</a>",
    "<a href='x.'>x</a>",
    "<a href=''>x</a>",
    "<a href='HTTP://X.NL/A'>x</a>",
    "<a href='ftp://x.nl'>x</a>",
    "<tg-time unix='-1'>x</tg-time>",
]


@pytest.fixture(scope="module")
def tdlib() -> Tdlib:
    return Tdlib()


def ours(html: str) -> Any:
    """What the fake makes of it: plain text and entities, or its refusal."""
    try:
        text = formatted(html, "HTML")
    except Refused as refused:
        return refused.description.removeprefix("Bad Request: can't parse entities: ")
    return text.plain, read_entities(text)


def theirs(tdlib: Tdlib, html: str) -> Any:
    try:
        return tdlib.parse(html)
    except Refusal as refusal:
        return str(refusal)


@pytest.mark.parametrize("html", TABLE)
def test_the_fake_reads_html_as_telegram_does(tdlib: Tdlib, html: str) -> None:
    assert ours(html) == theirs(tdlib, html)


@settings(max_examples=2000)
@given(html=MARKUP)
def test_the_fake_reads_anything_as_telegram_does(tdlib: Tdlib, html: str) -> None:
    assert ours(html) == theirs(tdlib, html)


@pytest.mark.slow
@settings(max_examples=20_000)
@given(html=MARKUP)
def test_the_fake_reads_very_many_texts_as_telegram_does(tdlib: Tdlib, html: str) -> None:
    assert ours(html) == theirs(tdlib, html)


@settings(max_examples=2000)
@given(text=st.text(st.sampled_from(MANGLED)))
def test_the_fake_cleans_a_text_as_telegram_does(tdlib: Tdlib, text: str) -> None:
    assert "" in (tdlib.clean(text), clean(text).strip(" \n")) or tdlib.clean(text) == clean(text)


def test_only_what_is_invisible_is_lost_of_a_value_between_isolates(tdlib: Tdlib) -> None:
    assert tdlib.clean("\u2068Ay\u202ese\u2069,\t\u2067\u0633\u2069") == "\u2068Ayse\u2069, \u2067\u0633\u2069"


NASTY = "<3 & </b> \u2068&amp;\u202e\n<tg-time>\t😀"


@pytest.mark.slow
def test_telegram_can_read_everything_that_can_be_said(tdlib: Tdlib, content: Content) -> None:
    """Every text in every language, with values that look like markup: people see them as they were typed."""
    texts = content.translated
    renderer = Renderer(texts, content.wording, content.dialogues)
    for language in content.languages:
        for text in content.texts():
            values = dict.fromkeys(PLACEHOLDER.findall(texts.say(language, text)), NASTY)
            (message,) = renderer.messages([Say(text, None, values)], language, 1, 1)
            plain, entities = tdlib.parse(message.html)
            assert (plain, entities) == ours(message.html)
            assert plain.count("<tg-time>") >= len(values)


def test_telegram_can_read_every_part_of_a_long_message(tdlib: Tdlib, content: Content) -> None:
    renderer = Renderer(content.translated, content.wording, content.dialogues)
    text = next(text for text in content.texts() if "<b>" in text.dutch and PLACEHOLDER.search(text.dutch))
    say = Say(text, None, dict.fromkeys(PLACEHOLDER.findall(text.dutch), f"{NASTY}\n" * 100))
    parts = [tdlib.parse(message.html)[0] for message in renderer.messages([say], "nl", 1, 1)]
    assert len(parts) > 2
    assert all("<tg-time>" in part for part in parts)
