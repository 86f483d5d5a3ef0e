"""How parents come to a class, on paper: one page for all languages, a code that a phone reads, and every letter there."""

from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
import zxingcpp
from PIL import Image
from pypdf import PdfReader
from stage import Talk

from bot.app import App
from bot.authoring.fonts import missing
from bot.channels.channel import Outgoing
from bot.content import Content
from bot.documents.letters import CHINESE, ETHIOPIC, MISSING
from bot.documents.making import made, on_the_door
from bot.documents.poster import BOTTOM, COLUMN, GUTTER, LEFT, RIGHT, laid_out, poster, qr_code
from bot.documents.sheet import Poster
from bot.texts import Texts

LINK, CODE = "https://t.me/regenboog_bot?start=k7pm-3xqd-9whf-2rty", "k7pm-3xqd-9whf-2rty"
DUTCH = (
    "Elke week een kaart voor thuis",
    "Een vraag voor uw kind, en iets om samen te doen. Vijf minuten, in uw taal.",
    "Gratis. Stoppen kan altijd.",
)
CYRILLIC = ("Щотижня картка для дому", "Запитання для вашої дитини і щось, що можна зробити разом.", "Безкоштовно. Зупинитися можна будь-коли.")
ARABIC = ("بطاقة للبيت كل أسبوع", "سؤال لطفلكم وشيء تفعلونه معًا.", "مجانًا. يمكنكم التوقف في أي وقت.")
TIGRINYA = ("ትግርኛ ካርድ ንገዛ", "ንውላድኩም ሓደ ሕቶን ብሓባር እትገብርዎ ነገርን።", "ብነጻ።")
CHINESE_TOLD = ("中文 每周一张卡片", "给您孩子的一个问题，还有一件可以一起做的小事。", "免费。随时可以停止。")
ALL = (DUTCH, ARABIC, CYRILLIC, TIGRINYA, CHINESE_TOLD, *(DUTCH for _ in range(13)))  # as many languages as there will be


def of(told: tuple[tuple[str, ...], ...] = ALL, name: str = "Groep 5b", code: str = CODE, link: str = LINK) -> Poster:
    return Poster("Basisschool De Regenboog", name, link or code, code, "t.me/regenboog_bot" if link else "", told)


def longer(told: tuple[tuple[str, ...], ...], times: int) -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(" ".join([text] * times) for text in block) for block in told)


def words(document: bytes) -> str:
    return "".join("".join(page.extract_text().split()) for page in PdfReader(BytesIO(document)).pages)


def read_by_a_phone(picture: Image.Image) -> list[str]:
    return [each.text for each in zxingcpp.read_barcodes(picture)]


POSTERS = {
    "one language": of((DUTCH,)),
    "all languages": of(),
    "long texts": of(longer(ALL, 3)),
    "very long texts": of(longer(ALL, 12)),
    "a long name": of(name="De allerleukste combinatiegroep 5/6 van de hele wijde wereld"),
    "a name of one word": of(name="W" * 60),
    "a name in Arabic": of(name="الصف الخامس"),
    "no link": of(link="", code="demo5b"),
    "no language": of(()),
}


@pytest.mark.parametrize("each", POSTERS.values(), ids=POSTERS)
def test_it_is_one_page_that_a_phone_reads_and_nothing_leaves_the_paper_or_its_column(each: Poster) -> None:
    document = poster(each)
    assert len(PdfReader(BytesIO(document)).pages) == 1
    assert read_by_a_phone(pypdfium2.PdfDocument(document)[0].render(scale=2).to_pil()) == [each.scanned]
    page = laid_out(each)
    lines = [line for _, lines in page.passages for line in lines]
    assert all(LEFT <= line.x <= RIGHT and 10 < line.y <= BOTTOM for line in lines)
    assert {line.x for line in lines if line.rtl} <= {LEFT + COLUMN, LEFT + 2 * COLUMN + GUTTER, RIGHT}, "what is written from the right begins there"


def test_what_is_on_it_can_be_read_in_every_script() -> None:
    read = words(poster(of()))
    assert MISSING not in read
    for text in ("Groep5b", CODE, "t.me/regenboog_bot", "Gratis.Stoppenkanaltijd.", "Щотижня", "ትግርኛ", "中文", "随时可以停止。"):
        assert text in read


def test_the_letters_are_in_the_file() -> None:
    reader: Any = PdfReader(BytesIO(poster(of())))  # what is in a page has no types of its own
    (page,) = reader.pages
    fonts = [font.get_object()["/BaseFont"] for font in page["/Resources"]["/Font"].values()]
    assert len(fonts) == 5 and all("+" in font for font in fonts)


def test_normal_texts_in_all_languages_can_be_read_from_a_step_away() -> None:
    assert min(line.type.size for _, lines in laid_out(of((*ALL[:5], *ALL[:5], *ALL[:5], *ALL[:3]))).passages for line in lines) >= 9


def test_a_line_in_chinese_does_not_begin_with_a_comma() -> None:
    told = tuple((("给" * before + "，" + "给" * 20),) for before in range(15, 40))
    texts = [line.text for block in told for _, lines in laid_out(of((block,))).passages for line in lines]
    assert not [text for text in texts if text.startswith("，")]


def test_the_same_poster_gives_the_same_bytes() -> None:
    assert poster(of()) == poster(of())


def test_the_picture_alone_is_read_too() -> None:
    assert read_by_a_phone(Image.open(BytesIO(qr_code(LINK)))) == [LINK]
    assert read_by_a_phone(Image.open(BytesIO(qr_code("demo5b")))) == ["demo5b"]


def test_it_waits_in_the_outbox_as_words_and_comes_as_a_file() -> None:
    for name, expected in (("poster.pdf", poster(of())), ("qr-code.png", qr_code(LINK))):
        document = Outgoing.from_json(Outgoing("Hier.", document=on_the_door(name, of())).to_json()).document
        assert document is not None and document.to_keep
        assert made(document) == expected


def test_no_letter_of_the_poster_is_missing_in_any_language(content: Content) -> None:
    """Where one is: `make fonts`, which takes it from the fonts of Debian."""
    lacking = missing(content, content.translated)
    assert lacking == {}


@pytest.mark.parametrize("font", [ETHIOPIC, CHINESE], ids=lambda font: font.stem)
def test_the_fonts_of_the_poster_are_small(font: Path) -> None:
    assert font.stat().st_size < 200_000


def filed(talk: Talk, form: str) -> str:
    """What the file is made of that comes with this button."""
    already = len(talk.got)
    talk.presses(form)
    return next(message.document.source for message in talk.got[already:] if message.document)


def test_only_languages_that_the_school_offers_and_that_have_all_of_it_are_on_it(
    talk: Callable[[str], Talk], app: App, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = Texts.translation
    theirs = {"tr": "Türkçesi", "ar": "بالعربية", "en": ""}
    monkeypatch.setattr(
        Texts,
        "translation",
        lambda self, language, text: (
            theirs.get(language, "") if text.context.startswith("poster:") and language != "nl" else real(self, language, text)
        ),
    )
    with app.store.transaction() as records:
        records.leave_out(next(iter(records.schools().values())), "ar")
    sanne = talk("sanne")
    for step in ("/klas", "Groep 5b", "Ouders uitnodigen"):
        sanne.says(step)
    source = filed(sanne, "Poster om op te hangen")
    assert "Stoppen kan altijd" in source and "Türkçesi" in source
    assert "بالعربية" not in source
    assert source.count('["') == 2  # the blocks of two languages
