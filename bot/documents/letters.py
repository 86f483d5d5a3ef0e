"""The letters on paper: which there are, how wide words are, and where a line ends.

It needs HarfBuzz and the font files, not what writes a PDF: a sheet is laid out before there is one.
"""

import re
import unicodedata
from collections.abc import Iterator
from functools import cache
from itertools import groupby
from pathlib import Path
from typing import NamedTuple

import uharfbuzz

FONTS = Path(__file__).parent / "fonts"
REGULAR, BOLD = FONTS / "NotoSans-Regular.ttf", FONTS / "NotoSans-Bold.ttf"
ARABIC = FONTS / "NotoSansArabic-Regular.ttf"  # for what the other two don't have
ETHIOPIC, CHINESE = FONTS / "NotoSansEthiopic-Poster.ttf", FONTS / "NotoSansSC-Poster.ttf"  # with the letters of a poster only
ON_A_PLAN, ON_A_POSTER = (ARABIC,), (ARABIC, ETHIOPIC, CHINESE)
JOINERS = "\u200c\u200d"  # can't be seen, but Persian and Urdu are spelled with them
SPELLED = {"→": "->", "←": "<-", "⇒": "=>", "≠": "=/="}  # what phones and word processors make of these, made undone
MISSING = "…"
TOO_MANY = re.compile(f"({MISSING})+|([{JOINERS}])+")  # one of them says it; a thousand joiners are more than fpdf2 can follow
CLOSING = "，。、；：！？）》"  # Chinese, which has no spaces: a line can end anywhere but before these
BLANK = re.compile(r"[^\S\u00a0\u202f]+")  # where a line may end: the two spaces here hold what is beside them together


@cache
def _font(path: Path) -> uharfbuzz.Font:
    return uharfbuzz.Font(uharfbuzz.Face(uharfbuzz.Blob.from_file_path(path)))


@cache
def _known(path: Path) -> frozenset[str]:
    return frozenset(map(chr, _font(path).face.unicodes))


def known() -> list[frozenset[str]]:
    """The letters of each font."""
    return [_known(path) for path in (REGULAR, *ON_A_POSTER)]


def fonts_for(text: str) -> list[Path]:
    """Those that are needed besides NotoSans."""
    others = set(text) - _known(REGULAR)
    needed = []
    for path in ON_A_POSTER:
        if others & _known(path):
            needed.append(path)
            others -= _known(path)
    return needed


def _printable(character: str, besides: tuple[Path, ...]) -> str:
    """The character, or what stands for it: nothing for a picture and what can't be seen, dots for a letter that no font has."""
    kind = unicodedata.category(character)
    if kind[0] == "C" and character not in JOINERS:
        return ""
    if any(character in _known(path) for path in (REGULAR, *besides)):
        return character
    plain = SPELLED.get(character) or unicodedata.normalize("NFKC", character)
    if plain != character:
        return "".join(_printable(each, besides) for each in plain)
    return MISSING if kind[0] == "L" else ""


def paragraphs(text: str, besides: tuple[Path, ...] = ON_A_PLAN) -> list[str]:
    """The text as it can be printed with NotoSans and these fonts, in the lines it was typed in, without blank lines around it."""
    normal = (BLANK.sub(" ", unicodedata.normalize("NFC", line)) for line in text.splitlines())
    printable = ("".join(_printable(each, besides) for each in line) for line in normal)
    lines = [TOO_MANY.sub(r"\1\2", BLANK.sub(" ", line)).strip() for line in printable]
    filled = [number for number, line in enumerate(lines) if line]
    return lines[filled[0] : filled[-1] + 1] if filled else []


def is_rtl(text: str) -> bool:
    """Is this written from right to left? The first letter says so."""
    return next((kind != "L" for kind in map(unicodedata.bidirectional, text) if kind in ("L", "R", "AL")), False)


class Words(NamedTuple):
    """What stands on one line. The paragraph it is in says where it begins."""

    text: str
    rtl: bool = False


class Ruler:
    """Measures words, each once. It is there for one document, so that no word outlives it."""

    def __init__(self, besides: tuple[Path, ...] = ON_A_PLAN) -> None:
        """`besides`: the fonts there are besides NotoSans."""
        self._besides = besides
        self._widths: dict[tuple[str, bool], float] = {}
        self._paragraphs: dict[str, list[str]] = {}

    def width(self, text: str, bold: bool = False) -> float:
        """How wide the text is, as a part of the size of the type."""
        if (text, bold) not in self._widths:
            own = BOLD if bold else REGULAR
            runs = groupby(text, lambda character: self._font_of(character, own))
            self._widths[text, bold] = sum(_shaped("".join(run), _font(path)) for path, run in runs)
        return self._widths[text, bold]

    def _font_of(self, character: str, own: Path) -> Path:
        return next((path for path in (own, *self._besides) if character in _known(path)), self._besides[0])

    def lines(self, text: str, width: float, bold: bool = False) -> list[Words]:
        """The text in lines of at most this width (a part of the size of the type). The last word of a paragraph gets company."""
        if text not in self._paragraphs:
            self._paragraphs[text] = paragraphs(text, self._besides)
        lines: list[Words] = []
        for paragraph in self._paragraphs[text]:
            broken = list(self._broken(paragraph, width, bold))
            if len(broken) > 1 and " " not in broken[-1] and " " in broken[-2]:
                before, _, word = broken[-2].rpartition(" ")
                if self.width(with_it := f"{word} {broken[-1]}", bold) <= width:
                    broken[-2:] = before, with_it
            lines += [Words(line, is_rtl(paragraph)) for line in broken]
        return lines

    def _broken(self, paragraph: str, width: float, bold: bool) -> Iterator[str]:
        line, used, space = "", 0.0, self.width(" ", bold)
        for word in paragraph.split(" "):
            *cut, last = self._cut(word, width, bold)
            wide = self.width(last, bold)
            if line and not cut and used + space + wide <= width:
                line, used = f"{line} {last}", used + space + wide
                continue
            if line:
                yield line
            yield from cut
            line, used = last, wide
        yield line

    def _cut(self, word: str, width: float, bold: bool) -> Iterator[str]:
        """The word in one piece where it fits on a line, else in pieces that do."""
        if self.width(word, bold) <= width:
            yield word
            return
        piece, used = "", 0.0
        for character in word:
            wide = self.width(character, bold)
            if piece and used + wide > width and not unicodedata.combining(character) and character not in CLOSING:
                yield piece
                piece, used = "", 0.0
            piece, used = piece + character, used + wide
        yield piece


def _shaped(run: str, font: uharfbuzz.Font) -> float:
    buffer = uharfbuzz.Buffer()
    buffer.add_str(run)
    buffer.guess_segment_properties()
    uharfbuzz.shape(font, buffer)
    return float(sum(glyph.x_advance for glyph in buffer.glyph_positions)) / float(font.face.upem)
