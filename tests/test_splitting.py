"""A long message in parts: nothing is lost, and each part is one that Telegram takes."""

import re

import pytest
from fakes.html import parse, parse_with_marks
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.splitting import FSI, LONGEST, PDI, split, units

TELEGRAM = 4096
THOROUGH = settings(max_examples=150)
BLANKS = re.compile(r"[\s\u2068\u2069]")

MOMENT = '<tg-time unix="1" format="wDt">di om 10</tg-time>'
CUTS: dict[str, tuple[str, int, list[str]]] = {
    "what fits stays whole": ("een twee", 8, ["een twee"]),
    "blanks are no message": ("\n \n", 9, []),
    "at a paragraph": ("Dit is een.\n\nDit is twee. En drie.", 24, ["Dit is een.", "Dit is twee. En drie."]),
    "else at a line": ("Dit is een\nDit is twee. En drie.", 21, ["Dit is een", "Dit is twee. En drie."]),
    "else at the end of a sentence": ("Dit is een. Dit is twee en drie.", 20, ["Dit is een.", "Dit is twee en drie."]),
    "a quote belongs to its sentence": ("Ik zeg: “Ga.” Dit is twee en drie.", 22, ["Ik zeg: “Ga.”", "Dit is twee en drie."]),
    "written out too": ("Ik zeg &quot;Ga.&quot; Dit is twee en drie", 26, ["Ik zeg &quot;Ga.&quot;", "Dit is twee en drie"]),
    "an Arabic question is a sentence": ("هل أنت بخير؟ نعم أنا بخير جدا", 18, ["هل أنت بخير؟", "نعم أنا بخير جدا"]),
    "a number with a point is none": ("Dat is 3.5 keer zo veel als", 14, ["Dat is 3.5", "keer zo veel", "als"]),
    "else at a space": ("een twee drie", 9, ["een twee", "drie"]),
    "else anywhere": ("abcdefgh", 3, ["abc", "def", "gh"]),
    "no crumb for the sake of a paragraph": ("Ja.\n\neen twee drie vier", 14, ["Ja.\n\neen twee", "drie vier"]),
    "not inside a character": ("😀😀😀", 5, ["😀😀", "😀"]),
    "not inside a reference": ("aaaa&amp;bbbb", 8, ["aaaa", "&amp;bbb", "b"]),
    "not inside a moment": (
        'aaaaaaaaaa <tg-time unix="1" format="wDt">di om 10</tg-time>',
        55,
        ["aaaaaaaaaa", '<tg-time unix="1" format="wDt">di om 10</tg-time>'],
    ),
    "what is bold goes on bold": ("<b>een twee</b> drie", 15, ["<b>een twee</b>", "drie"]),
    "opened again": ("<b>een twee</b>", 12, ["<b>een</b>", "<b>twee</b>"]),
    "a quote too": (
        "<blockquote expandable>een twee drie vier</blockquote>",
        46,
        ["<blockquote expandable>een twee</blockquote>", "<blockquote expandable>drie vier</blockquote>"],
    ),
    "in the right order": ("<b><i>een twee</i></b>", 20, ["<b><i>een</i></b>", "<b><i>twee</i></b>"]),
    "isolates come in pairs": (f"{FSI}een twee{PDI}", 7, [f"{FSI}een{PDI}", f"{FSI}twee{PDI}"]),
}


@pytest.mark.parametrize(("html", "limit", "parts"), CUTS.values(), ids=CUTS.keys())
def test_a_message_is_cut(html: str, limit: int, parts: list[str]) -> None:
    assert split(html, limit) == parts


def test_length_is_counted_as_telegram_does() -> None:
    assert (units("aé"), units("😀"), units("👩\u200d👧")) == (2, 2, 5)
    assert [units(part) for part in split("\n".join(["😀" * 1000] * 4))] == [2000, 2000, 2000, 2000]


def test_a_message_that_fits_is_not_split() -> None:
    assert split("a" * LONGEST) == ["a" * LONGEST]
    assert split("a\n\nb") == ["a\n\nb"]


words = st.text(st.sampled_from("ab .!?\n…؟。😀é&<>\"'”عر"), min_size=1, max_size=12).map(
    lambda text: text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
)
moments = st.just(MOMENT)


def wrapped(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    around = st.sampled_from([("<b>", "</b>"), ("<i>", "</i>"), ("<blockquote expandable>", "</blockquote>"), (FSI, PDI)])
    return st.builds(lambda pair, many: pair[0] + "".join(many) + pair[1], around, st.lists(inner, max_size=6))


leaves = words | moments
htmls = st.lists(leaves | wrapped(leaves | wrapped(leaves | wrapped(leaves))), max_size=30).map("".join)
limits = st.integers(200, 500)  # room for some nested tags, and more than one part


@THOROUGH
@given(htmls, limits)
def test_nothing_is_lost_and_each_part_is_valid_and_short_enough(html: str, limit: int) -> None:
    parts = split(html, limit)
    assert BLANKS.sub("", "".join(map(parse, parts))) == BLANKS.sub("", parse(html))
    for part in parts:
        assert units(part) <= limit
        assert parse(part).strip() == parse(part) or len(parts) == 1
        assert part.count(FSI) == part.count(PDI)


@THOROUGH
@given(htmls, limits)
def test_every_word_keeps_its_looks(html: str, limit: int) -> None:
    """How many bytes that can be seen are bold, quoted and so on, before and after."""

    def looks(text: str) -> dict[bytes, int]:
        plain, marks = parse_with_marks(text)
        found: dict[bytes, int] = {}
        for tag in {mark[0] for mark in marks}:
            places = {place for mark in marks if mark[0] == tag for place in range(mark[1], mark[2])}
            seen = bytes(plain.encode()[place] for place in sorted(places))
            found[tag] = len(BLANKS.sub("", seen.decode("utf-8", "ignore")).encode())
        return {tag: count for tag, count in found.items() if count}

    whole, parts = looks(html), [looks(part) for part in split(html, limit)]
    assert {tag: sum(part.get(tag, 0) for part in parts) for part in parts for tag in part} == whole


@THOROUGH
@given(st.text(max_size=600))
def test_whatever_it_is_given_it_comes_to_an_end(text: str) -> None:
    assert all(split(text, 40))


def test_a_part_stays_under_telegrams_limit() -> None:
    assert LONGEST < TELEGRAM
    assert all(units(part) <= LONGEST for part in split("<b>" + "Een zin van tien woorden, en dan nog een paar. " * 500 + "</b>"))
