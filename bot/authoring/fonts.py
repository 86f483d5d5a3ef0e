"""The two small fonts of the poster, cut from whole ones that are too large to bring along: `make fonts`.

The whole ones are those of the Debian packages fonts-noto-core and fonts-noto-cjk; the folder they are in can be named. What is cut holds the letters
of the poster in that language, and those most written besides, so that a mended sentence seldom needs a new font.
"""

import sys
from collections import defaultdict
from pathlib import Path

from fontTools.pens.cu2quPen import Cu2QuPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont, newTable
from wordfreq import get_frequency_dict

from ..content import Content, read_content
from ..dialogue.definition import texts_of
from ..documents.letters import CHINESE, ETHIOPIC, known
from ..posters import POSTER
from ..texts import SOURCE, Texts, plain

WHOLE = Path("/usr/share/fonts")
SIMPLIFIED = 2  # of the fonts in the collection
LATIN = "".join(map(chr, range(0x20, 0x7F))) + "«»“”‘’–…·"
ETHIOPIC_LETTERS = "".join(map(chr, range(0x1200, 0x1380)))
MOST_CHINESE = 800
MOST_OFF = 4.0  # of a thousand parts of a letter: how far a curve may be from what it was
PUNCTUATION = "，。、；：！？（）《》"


def letters(content: Content, texts: Texts, language: str) -> set[str]:
    """Those of the poster in that language; none where it is not there."""
    said = [texts.translation(language, text) for text in texts_of(content.dialogues[POSTER])]
    return set("".join(map(plain, said))) if all(said) else set()


def missing(content: Content, texts: Texts) -> dict[str, set[str]]:
    """By language, the letters of the poster that no font has."""
    printable = set().union(*known())
    return {language: lacking for language in content.languages if (lacking := letters(content, texts, language) - printable - {"\n"})}


def most_written() -> str:
    """The Chinese characters that are written most."""
    times: defaultdict[str, float] = defaultdict(float)
    for word, frequency in get_frequency_dict("zh").items():
        for each in word:
            times[each] += frequency
    return "".join(sorted((each for each in times if "\u4e00" <= each <= "\u9fff"), key=lambda each: -times[each])[:MOST_CHINESE])


def cut(whole: TTFont, wanted: str, into: Path) -> None:
    """The font with these letters only, and its name and licence."""
    options = Options(name_IDs=[0, 1, 2, 3, 4, 5, 6, 13, 14], layout_features=[], hinting=False, notdef_outline=True)
    subsetter = Subsetter(options)
    subsetter.populate(text=wanted)
    subsetter.subset(whole)
    if "CFF " in whole:
        to_truetype(whole)
    whole.save(into)


def to_truetype(font: TTFont) -> None:
    """Its outlines as those of TrueType: the others fpdf2 writes in a way that not every reader of PDF takes."""
    names, shapes = font.getGlyphOrder(), font.getGlyphSet()
    glyphs = {}
    for name in names:
        pen = TTGlyphPen(shapes)
        shapes[name].draw(Cu2QuPen(pen, MOST_OFF, reverse_direction=True))
        glyphs[name] = pen.glyph()
    font["loca"], font["glyf"] = newTable("loca"), newTable("glyf")
    font["glyf"].glyphOrder, font["glyf"].glyphs = names, glyphs
    font["hmtx"].metrics = {name: (width, getattr(glyphs[name], "xMin", 0)) for name, (width, _) in font["hmtx"].metrics.items()}
    zones = {"maxZones": 1, **dict.fromkeys(("maxTwilightPoints", "maxStorage", "maxFunctionDefs", "maxInstructionDefs"), 0)}
    rest = dict.fromkeys(("maxStackElements", "maxSizeOfInstructions", "maxComponentElements"), 0)
    font["maxp"].tableVersion = 0x00010000
    vars(font["maxp"]).update(zones | rest)
    for table in ("CFF ", "VORG", "vhea", "vmtx", "BASE"):
        if table in font:
            del font[table]
    font.sfntVersion = "\0\1\0\0"


def main(folder: Path) -> None:
    content = read_content()
    texts = content.translated
    poster = "".join(sorted(set().union(*(letters(content, texts, language) for language in content.languages if language != SOURCE))))
    cut(TTFont(folder / "truetype/noto/NotoSansEthiopic-Regular.ttf", recalcTimestamp=False), LATIN + ETHIOPIC_LETTERS, ETHIOPIC)
    chinese = "".join(each for each in poster if each > "\u2e80") + most_written() + PUNCTUATION
    cut(TTFont(folder / "opentype/noto/NotoSansCJK-Regular.ttc", fontNumber=SIMPLIFIED, recalcTimestamp=False), LATIN + chinese, CHINESE)
    for language, lacking in missing(content, texts).items():
        sys.exit(f"{language}: no font has {' '.join(sorted(lacking))}")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else WHOLE)
