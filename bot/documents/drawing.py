"""Puts what is laid out into a PDF: its type embedded and shaped by HarfBuzz, its parts tagged for who has it read aloud."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime

from fpdf import FPDF, ViewerPreferences

from .layout import Ink, Line, Page, Role
from .letters import BOLD, REGULAR, fonts_for, paragraphs

# They tell of letters they miss, and of every font they make smaller. What a teacher typed is not for a log.
for name in ("fpdf", "fontTools"):
    logging.getLogger(name).setLevel(logging.CRITICAL + 1)

INKS: dict[Ink, tuple[int, int, int]] = {"dark": (28, 36, 48), "accent": (15, 92, 99), "muted": (104, 112, 122)}
TINT, LINES = (234, 243, 243), (176, 184, 192)
NO_DATE = datetime(2000, 1, 1, tzinfo=UTC)  # a PDF has one; that of today would make two of the same sheet differ


def drawn(title: str, language: str, pages: list[Page]) -> bytes:
    """What is laid out on these pages as a PDF."""
    paper = _Paper()
    # each takes a tenth of the time, and most sheets do without
    needed = fonts_for("".join(line.text for page in pages for _, lines in page.passages for line in lines))
    for path in needed:
        paper.add_font(path.stem, "", path)
    paper.set_fallback_fonts([path.stem for path in needed], exact_match=False)
    paper.set_creation_date(NO_DATE)
    paper.set_title(" ".join(paragraphs(title)))
    paper.set_lang(language)
    paper.viewer_preferences = ViewerPreferences(display_doc_title=True)
    for page in pages:
        paper.draw(page)
    return bytes(paper.output())


class _Paper(FPDF):
    """A4, without margins or a flow of its own: everything has its place already."""

    def __init__(self) -> None:
        super().__init__(format="A4", unit="mm")
        self.set_auto_page_break(False)
        self.set_margin(0)
        self.c_margin = 0
        self.alias_nb_pages("")  # "{nb}" is a word like any other
        self.add_font("Noto", "", REGULAR)
        self.add_font("Noto", "B", BOLD)
        self.set_font("Noto")

    def draw(self, page: Page) -> None:
        self.add_page()
        with self._marked("Artifact"):
            self.set_fill_color(*TINT)
            for panel in page.panels:
                self.rect(*panel, style="F")
            self.set_fill_color(*INKS["accent"])
            for x, y, _, height in page.panels:
                self.rect(x, y, 1.1, height, style="F")
            self.set_fill_color(*INKS["dark"])
            for square in page.squares:
                self.rect(*square, style="F")
            self.set_draw_color(*LINES)
            self.set_line_width(0.2)
            for x, y, width in page.rules:
                self.line(x, y, x + width, y)
        for role, lines in page.passages:
            with self._tagged(role):
                for line in lines:
                    self._type(line)

    def _type(self, line: Line) -> None:
        self.set_font("Noto", "B" if line.type.bold else "", line.type.size)
        self.set_text_color(*INKS[line.type.ink])
        self.set_text_shaping(True, direction="rtl" if line.rtl else "ltr")
        # fpdf2 2.8.9 can think that the font is set where it was for one line only, when that line began in the fallback font
        self.current_font_is_set_on_page = False
        # a cell without height has its baseline at 0.3 of its type
        # what is written from the right is measured here: fpdf2 gives vowel signs more room than HarfBuzz does
        self.set_xy(line.x - self.get_string_width(line.text) if line.rtl else line.x, line.y - 0.3 * self.font_size)
        # the space is for who has it read aloud: without it the last word of a line and the first of the next are one
        self.cell(1, 0, line.text if line.rtl else f"{line.text} ")

    @contextmanager
    def _tagged(self, role: Role) -> Iterator[None]:
        """fpdf2 can tag, but by itself it tags pictures only."""
        number = self.struct_builder.next_mcid_for_page(self.page)
        self._add_marked_content(struct_type=f"/{role}", mcid=number)
        with self._marked(f"{role} <</MCID {number}>>", "BDC"):
            yield

    @contextmanager
    def _marked(self, tag: str, operator: str = "BMC") -> Iterator[None]:
        self._out(f"/{tag} {operator}")
        yield
        self._out("EMC")
