"""A plan to take along: on paper, in a calendar, as text."""

import logging
import re
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from io import BytesIO, StringIO
from itertools import pairwise
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from icalendar import Calendar
from markdown_it import MarkdownIt
from PIL import Image
from pypdf import PageObject, PdfReader

from bot.channels.channel import Outgoing
from bot.channels.terminal import PlainFace
from bot.documents.calendar import ics
from bot.documents.chart import APART, chart, spread
from bot.documents.layout import SIZES, TITLE, laid_out
from bot.documents.letters import MISSING, paragraphs
from bot.documents.making import drawn, made
from bot.documents.markdown import markdown
from bot.documents.pdf import pdf
from bot.documents.sheet import Appointment, Chart, Entry, Sheet

HEADINGS = (
    "Over wie", "Zo begin ik", "Dit gaat goed", "Dit zag ik", "Mijn boodschap", "Mijn vragen, en dan stil", "Dit vertelde de ouder al",
    "Hoe de ouder het misschien ziet", "Dit willen we allebei", "Als … dan …", "En als … dan …", "Wie beslist wat", "Dit wil het kind zelf",
    "Dit biedt de school", "Afspraak: wie, wat, wanneer", "In gewone taal", "Is het duidelijk?", "Tolk", "Wie moet het ook weten",
    "Dan kijken we terug", "Mijn notitie na afloop", "Mijn vraag aan mezelf",
)  # fmt: skip
NORMAL = "Dinsdag maakte Sem {} van de 12 keersommen af. Twee weken geleden waren het er meer, zei hij."
AMSTERDAM = ZoneInfo("Europe/Amsterdam")
STAMP = datetime(2026, 11, 20, 12, tzinfo=UTC)
TALK = Appointment(
    "talk-7", "Gesprek over Sem", datetime(2026, 11, 27, 15, 30, tzinfo=AMSTERDAM), timedelta(minutes=30), "Neem mee:\nhet plan, de sommen; \\o/"
)
BACK = Appointment(
    "back-7", "Terugkijken: hoe gaat het met de afspraken die we met de ouders van Sem maakten? 😀", datetime(2026, 12, 18, tzinfo=AMSTERDAM), None
)
ANY_TEXT = st.text(st.characters(), max_size=300)


def sheet(*answers: str, empty: tuple[str, ...] = (), title: str = "Gesprek met de ouders van Sem") -> Sheet:
    entries = tuple(Entry(heading, answer, heading == "Zo begin ik") for heading, answer in zip(HEADINGS, answers, strict=False))
    return Sheet(title, "vrijdag 27 november 2026, 15.30 uur", entries, ("Nog leeg", empty), "Dit blad is van jou.")


def pages(document: bytes) -> list[PageObject]:
    return list(PdfReader(BytesIO(document)).pages)


def words(document: bytes) -> str:
    """All that can be read in it, without spaces and ends of lines."""
    return "".join("".join(page.extract_text().split()) for page in pages(document))


def together(text: str) -> str:
    return "".join(text.split())


def test_a_plan_of_normal_answers_is_one_page_that_holds_every_answer() -> None:
    answers = [NORMAL.format(number) for number in range(len(HEADINGS))]
    document = pdf(sheet(*answers))
    assert len(pages(document)) == 1
    read = words(document)
    for heading, answer in zip(HEADINGS, answers, strict=True):
        assert together(answer) in read
        assert together(heading) in read


def test_very_long_answers_go_on_over_the_pages_they_need_and_none_is_lost() -> None:
    answers = [" ".join(f"woord{number}n{count}" for count in range(100))[:1000] for number in range(22)]
    document = pdf(sheet(*answers))
    assert len(pages(document)) <= 7
    read = "".join(
        re.sub(r"Ditbladisvanjou\.\d+/\d+", "", words_of) for words_of in ("".join(page.extract_text().split()) for page in pages(document))
    )
    assert all(together(answer) in read for answer in answers)
    assert f"1/{len(pages(document))}" in words(document)


def test_answers_of_a_few_lines_each_take_two_pages_at_most() -> None:
    assert len(laid_out(sheet(*["Dit is een zin van gewone lengte, met nog een stukje. " * 5] * 22))) == 2


def test_type_is_never_smaller_than_the_smallest() -> None:
    for answers in (["kort"], [NORMAL] * 22, ["lang " * 200] * 22):
        sizes = {
            line.type.size
            for page in laid_out(sheet(*answers))
            for role, lines in page.passages
            for line in lines
            if role == "P" and line.type.ink == "dark"
        }
        assert SIZES[-1] <= min(sizes) <= max(sizes) < TITLE


def test_what_is_empty_gets_a_line_to_write_on_where_there_is_room_and_is_named_where_there_is_not() -> None:
    half = laid_out(sheet(*[NORMAL] * 10, empty=HEADINGS[10:]))
    assert len(half) == 1
    assert len(half[0].rules) == 1 + len(HEADINGS[10:])
    nearly_full = laid_out(sheet(*[NORMAL] * 19, empty=HEADINGS[19:]))
    assert len(nearly_full) == 1
    assert len(nearly_full[0].rules) == 1
    assert all(together(heading) in words(pdf(sheet(*[NORMAL] * 19, empty=HEADINGS[19:]))) for heading in HEADINGS[19:])


def test_everything_stays_on_the_paper() -> None:
    for each in (sheet("a" * 1000, "é" * 1000, "سلام" * 250), sheet(*["Dit is een lange zin. " * 40] * 22), sheet("kort", title="Gesprek " * 100)):
        for page in laid_out(each):
            lines = [line for _, lines in page.passages for line in lines]
            assert all(10 < line.x < 200 and 10 < line.y < 290 for line in lines)


def test_the_same_sheet_gives_the_same_bytes() -> None:
    assert pdf(sheet("Fijn dat u er bent.", "سلام 😀")) == pdf(sheet("Fijn dat u er bent.", "سلام 😀"))


def test_its_fonts_are_in_it_and_it_says_its_title_and_language_and_no_author() -> None:
    reader: Any = PdfReader(BytesIO(pdf(sheet("Fijn dat u er bent.", "سلام"))))  # what is in a page has no types of its own
    fonts = reader.pages[0]["/Resources"]["/Font"]
    assert len(fonts) == 3
    assert all("/FontFile2" in font.get_object()["/DescendantFonts"][0].get_object()["/FontDescriptor"].get_object() for font in fonts.values())
    assert reader.metadata is not None
    assert reader.metadata.title == "Gesprek met de ouders van Sem"
    assert reader.metadata.author is None
    assert reader.root_object["/Lang"] == "nl"
    assert reader.root_object["/MarkInfo"]["/Marked"]


@pytest.mark.parametrize(
    "typed", ["**vet** __lijn__ --weg-- [x](y) <b>dik</b>", "{nb} van {nb}", "Łódź, Дякую, Ευχαριστώ, Yıldız İğne", "één offi ﬁets"]
)
def test_what_was_typed_is_printed_as_it_was_typed(typed: str) -> None:
    assert together(typed).replace("ﬁ", "fi") in words(pdf(sheet(typed))).replace("ﬁ", "fi")


def test_a_paragraph_in_arabic_begins_at_the_right_in_each_of_its_lines() -> None:
    written = "كتب (5b).\nHallo سلام.\nسلام " + "Groep5b " * 15
    [lines] = [lines for role, lines in laid_out(sheet(written))[0].passages if role == "P" and len(lines) > 2]
    assert [line.rtl for line in lines] == [True, False, *[True] * (len(lines) - 2)]
    assert lines[0].x > lines[1].x


def test_what_follows_a_line_in_the_other_font_has_its_own_letters() -> None:
    # fpdf2 2.8.9 by itself draws it with the letters of the heading before
    assert "Hallovandaag" in words(pdf(sheet("سلام\nHallo vandaag")))


def test_lines_stay_lines_and_pictures_vanish() -> None:
    assert paragraphs("\n een\t twee \r\n\r\ndrie\x07 😀👍🏽\n\n") == ["een twee", "", "drie"]
    assert paragraphs("谢谢 → नमस्ते") == [f"{MISSING} -> {MISSING}"]
    assert paragraphs("😀") == []
    assert MISSING in words(pdf(sheet("😀")))


@pytest.mark.parametrize("one", ["a\n" + "\u200d" * 998, "\u200c\u200d" * 500, "\u0301" * 1000, "(" * 1000, "€" * 999 + "س", "1س" * 500])
def test_a_thousand_of_one_letter_are_printed(one: str) -> None:
    assert pages(pdf(sheet(one)))


@settings(max_examples=25)
@given(ANY_TEXT, ANY_TEXT, ANY_TEXT)
def test_no_text_is_refused(one: str, two: str, three: str) -> None:
    each = Sheet(one, two, (Entry(two, three), Entry(three, one, prominent=True)), (one, (two, three)), three)
    assert pages(pdf(each))
    assert markdown(each)
    assert ics([Appointment(one, two, STAMP, None, three)], STAMP)


def test_nothing_that_was_typed_comes_into_a_log(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG):
        pdf(sheet("Geheim 😀 谢谢 سلام"))
        ics([TALK], STAMP)
    assert not caplog.records


# ---- calendar
def test_appointments_are_read_back() -> None:
    calendar = Calendar.from_ical(ics([TALK, BACK], STAMP))
    talk, back = calendar.walk("VEVENT")
    assert (talk["UID"], talk["SUMMARY"], talk["DESCRIPTION"]) == (TALK.id, TALK.title, TALK.note)
    assert (talk.start, talk.end) == (TALK.start, TALK.start + timedelta(minutes=30))
    assert (back["SUMMARY"], back.start, back.end) == (BACK.title, date(2026, 12, 18), date(2026, 12, 19))
    assert {str(zone["TZID"]) for zone in calendar.walk("VTIMEZONE")} == {"Europe/Amsterdam"}
    assert "METHOD" not in calendar
    assert not calendar.walk("VALARM")


def test_its_lines_are_as_the_standard_has_them() -> None:
    written = ics([TALK, BACK], STAMP)
    assert written.endswith(b"\r\n")
    lines = written.removesuffix(b"\r\n").split(b"\r\n")
    assert all(len(line) <= 75 and b"\n" not in line and b"\r" not in line for line in lines)
    assert rb"DESCRIPTION:Neem mee:\nhet plan\, de sommen\; \\o/" in lines
    assert b"DTSTART;TZID=Europe/Amsterdam:20261127T153000" in lines
    assert b"DTSTART;VALUE=DATE:20261218" in lines
    assert written == ics([TALK, BACK], STAMP)


def test_a_time_without_a_named_zone_is_told_in_utc() -> None:
    start = TALK.start.astimezone(datetime.fromisoformat("2026-11-27T00:00:00+01:00").tzinfo)
    assert b"DTSTART:20261127T143000Z\r\n" in ics([Appointment("x", "y", start, timedelta(hours=1))], STAMP)


# ---- Markdown
def test_a_sheet_as_text() -> None:
    assert markdown(sheet("Sem", "Hoe vertelt Sem thuis\nover school?", empty=("Tolk", "Dit zag ik"))) == (
        "# Gesprek met de ouders van Sem\n\nvrijdag 27 november 2026, 15.30 uur\n\n## Over wie\n\nSem\n\n"
        "## Zo begin ik\n\nHoe vertelt Sem thuis  \nover school?\n\n## Nog leeg\n\nTolk · Dit zag ik\n\nDit blad is van jou.\n"
    )


@settings(max_examples=300)
@given(st.text("a1 \n#*_-+=>.)(`~[]!<b/>&amp;|\\:$é", max_size=40))
def test_no_text_is_markup(typed: str) -> None:
    parsed = MarkdownIt("commonmark").enable("table").parse(markdown(Sheet(f"t {typed}", "", (Entry("h", typed),), ("", ()), "")))
    assert {token.type.rpartition("_")[0] for token in parsed} <= {"heading", "paragraph", ""}
    inline = [child for token in parsed for child in token.children or ()]
    assert {child.type for child in inline} <= {"text", "text_special", "hardbreak", "softbreak"}
    read = "".join(child.content for child in inline)
    assert together(read) == together(f"t{typed}h{typed}")


# ---- a picture
MOOD = ("Stemming", (45, 33, 34, 41, 46, 52, 58, 55, 63, 70, 72, 75, 80))
HEARD = ("Gehoord", (20, 12, 14, 23, 35, 44, 56, 54, 62, 72, 71, 77, 79))


def picture(*series: tuple[str, tuple[int, ...]]) -> Image.Image:
    shown = Image.open(BytesIO(chart(Chart(series))))
    shown.load()
    return shown


@pytest.mark.parametrize(
    "series",
    [
        (MOOD, HEARD),
        (("Stemming", (45, 52)),),
        (("Stemming\nvan nu", (45,)),),
        tuple((f"Reeks {number}", (number * 20, 80, 80)) for number in range(5)),
        tuple(("Een naam die breder is dan de helft", (0, 100)) for _ in range(12)),
        (("Stemming", tuple(range(100))), ("Kort", (1,)), ("Leeg", ())),
        (("Te laag en te hoog", (-20, 130)),),
        (),
    ],
    ids=[
        "13 values",
        "one turn",
        "only the start, and a name of two lines",
        "five series",
        "twelve long names",
        "a hundred values",
        "out of range",
        "nothing",
    ],
)
def test_a_chart_is_a_picture_of_its_size(series: tuple[tuple[str, tuple[int, ...]], ...]) -> None:
    shown = picture(*series)
    assert (shown.format, shown.size, shown.mode) == ("PNG", (900, 600), "RGB")
    assert all(shown.getpixel(corner) == (255, 255, 255) for corner in ((0, 0), (899, 0), (0, 599), (899, 599)))


def test_a_chart_leaves_its_edge_white_also_where_all_names_end_at_the_same_height() -> None:
    for height in (0, 50, 100):
        shown = picture(*((f"Een lange naam, nummer {number}", (50, height)) for number in range(5)))
        ink = Image.eval(shown.convert("L"), lambda light: 255 - light).getbbox()
        assert ink is not None
        assert min(ink[:2]) > 10 and ink[2] < 890 and ink[3] < 590


def test_the_same_chart_gives_the_same_bytes_and_another_value_another_picture() -> None:
    assert chart(Chart((MOOD, HEARD))) == chart(Chart((MOOD, HEARD)))
    assert chart(Chart((MOOD, HEARD))) != chart(Chart((MOOD, ("Gehoord", (*HEARD[1][:-1], 60)))))
    assert chart(Chart((MOOD, HEARD))) != chart(Chart((MOOD, ("Vertrouwen", HEARD[1]))))


def test_lines_differ_in_more_than_their_colour() -> None:
    # the same series as the first and as the second of two, without the colours
    first, second = (picture(*series).convert("L").point(lambda light: 255 * (light > 250)) for series in ((MOOD,), (("", (0, 0)), MOOD)))
    assert first.tobytes() != second.tobytes()


@given(st.lists(st.floats(52, 508), max_size=12))
def test_names_stand_apart_in_the_order_of_their_lines(heights: list[float]) -> None:
    wanted = sorted(heights)
    placed = spread(wanted, APART, 26, 574)
    assert len(placed) == len(wanted)
    assert all(below - above >= APART - 1e-6 for above, below in pairwise(placed))
    assert all(26 <= each <= 574 for each in placed)
    if all(below - above >= APART for above, below in pairwise(wanted)):
        assert placed == pytest.approx(wanted), "who has room stays where it is wanted"


def test_a_chart_waits_in_the_outbox_as_words_and_becomes_the_same_picture() -> None:
    told = Chart((("Stemming van “Noor”", MOOD[1]), HEARD))
    waiting = Outgoing("Zo ging het.", document=drawn("stemming.png", told)).to_json()
    document = Outgoing.from_json(waiting).document
    assert "“Noor”" in waiting and document is not None
    assert made(document) == chart(told)


def test_a_picture_comes_into_the_folder_of_a_terminal(tmp_path: Path) -> None:
    document = drawn("stemming.png", Chart((MOOD,)))
    message = Outgoing("Zo ging het.", document=replace(document, content=made(document)))
    into = StringIO()
    for _ in range(2):
        PlainFace(into, [], tmp_path).show(message)
    assert [(tmp_path / name).read_bytes() for name in ("stemming.png", "stemming-2.png")] == [made(document)] * 2
    assert f"→ {tmp_path / 'stemming-2.png'}" in into.getvalue()
