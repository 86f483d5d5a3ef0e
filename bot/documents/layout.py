"""Where everything stands on the sheet. Millimetres from the top left corner; sizes of type in points."""

from dataclasses import dataclass, field
from typing import Literal

from .letters import MISSING, Ruler, Words
from .sheet import Sheet

Role = Literal["H1", "H2", "P"]  # what a passage is, as a PDF calls it
Ink = Literal["dark", "accent", "muted"]

LEFT, RIGHT, TOP, BOTTOM = 19, 193, 15, 286
ANSWERS, GUTTER = 65, 5  # the column of the answers begins here; the headings stand left of it
OUTDENT, PADDING = 5.0, 2.4  # how far a panel reaches around its words, which stay in line with the others
SIZES = tuple(points / 4 for points in range(50, 37, -1))  # 12.5 to 9.5
TITLE, ABOUT, HEADING, FOOTER = 21.0, 11.0, 9.5, 8.0
POINT = 25.4 / 72
LEADING = 1.33
LARGER = 1.14  # the type of what is prominent
TOGETHER = 4  # an answer of so few lines is not split over pages
ROOMY = 10.5  # smaller type than this makes no room to write in
ROWS = ((1, 7.5), (2, 10.0))  # columns of lines to write on, and how far these are apart at least
WIDEST_ROW = 11.0


@dataclass(frozen=True, slots=True)
class Type:
    """How letters are printed."""

    size: float
    ink: Ink = "dark"
    bold: bool = False

    @property
    def leading(self) -> float:
        return self.size * POINT * LEADING


@dataclass(frozen=True, slots=True)
class Line:
    """A line of type. `x` is where it begins, at its left or at its right, and `y` its baseline."""

    x: float
    y: float
    text: str
    type: Type
    rtl: bool


@dataclass(slots=True)
class Page:
    """A page: `panels` (x, y, width, height) below all else, `squares` (the same) for a phone, `rules` (x, y, width), and what is read, in order."""

    panels: list[tuple[float, float, float, float]] = field(default_factory=list)
    squares: list[tuple[float, float, float, float]] = field(default_factory=list)
    rules: list[tuple[float, float, float]] = field(default_factory=list)
    passages: list[tuple[Role, list[Line]]] = field(default_factory=list)


def laid_out(sheet: Sheet) -> list[Page]:
    """On the fewest pages, in the largest type that takes no more of them; a little smaller where that leaves room to write in what is empty."""
    ruler = Ruler()
    tries = [_Compositor(sheet, size, ruler) for size in SIZES]
    fitting = [each for each in tries if len(each.pages) == len(tries[-1].pages)]
    return next((each for each in fitting if each.roomy), fitting[0]).pages


class _Compositor:
    """Fills pages from top to bottom, in one size of type."""

    def __init__(self, sheet: Sheet, size: float, ruler: Ruler) -> None:
        self.pages = [Page()]
        self.roomy = False  # is there a line to write on for everything that is empty?
        self._size, self._ruler = size, ruler
        self._y: float = TOP
        footer = self._lines(sheet.footer, LEFT, RIGHT - 4 * GUTTER, Type(FOOTER))
        self._bottom = BOTTOM - len(footer) * Type(FOOTER).leading - GUTTER
        self._head(sheet.title, sheet.about)
        for entry in sheet.entries:
            self._block("P", entry.answer, Type(size * (LARGER if entry.prominent else 1)), ANSWERS, entry.heading, panel=entry.prominent)
            self._y += self._gap
        label, headings = sheet.empty
        if headings:
            self._empty(label, headings)
        self._foot(footer)

    def _head(self, title: str, about: str) -> None:
        self._block("H1", title, Type(TITLE, bold=True), LEFT)
        if about:
            self._block("P", about, Type(ABOUT, "muted"), LEFT)
        self._y += 2
        self._page.rules.append((LEFT, self._y, RIGHT - LEFT))
        self._y += 2.5 * self._gap

    def _empty(self, label: str, headings: tuple[str, ...]) -> None:
        """What has no answer yet: a line to write on for each, where there is room; else in one paragraph."""
        self._y += self._gap
        small = Type(HEADING, "muted")
        room = self._bottom - self._y
        for columns, least in ROWS:
            rows = -(-len(headings) // columns)
            row = min(WIDEST_ROW, (room - small.leading - 1.5) / rows)
            if row >= least and self._size >= ROOMY:
                self._form(label, headings, columns, row)
                return
        self._block("P", " ".join(f"{heading}\u00a0·" for heading in headings).removesuffix("\u00a0·"), small, ANSWERS, label)

    def _form(self, label: str, headings: tuple[str, ...], columns: int, row: float) -> None:
        self.roomy = True
        small = Type(HEADING - 0.5 * (columns - 1), "muted")
        self._block("H2", label, Type(HEADING, "muted", bold=True), LEFT)
        self._y += 1.5
        wide = (RIGHT - LEFT - (columns - 1) * 2 * GUTTER) / columns
        top = self._y
        for number, heading in enumerate(headings):
            column, line = divmod(number, -(-len(headings) // columns))
            left, y = LEFT + column * (wide + 2 * GUTTER), top + (line + 1) * row
            if columns == 1:
                self._set("P", self._lines(heading, LEFT, ANSWERS - GUTTER, small)[:1], LEFT, ANSWERS, y - small.leading, small)
                self._page.rules.append((ANSWERS, y, RIGHT - ANSWERS))
            else:
                self._set("P", self._lines(heading, left, left + wide, small)[:1], left, left + wide, y - row + 1, small)
                self._page.rules.append((left, y, wide))

    def _foot(self, footer: list[Words]) -> None:
        """On every page, with its number where there are more."""
        small = Type(FOOTER, "muted")
        for number, page in enumerate(self.pages, 1):
            self._set("P", footer, LEFT, RIGHT, BOTTOM - len(footer) * small.leading, small, page)
            if len(self.pages) > 1:
                folio = f"{number} / {len(self.pages)}"
                self._set("P", [Words(folio)], RIGHT - self._ruler.width(folio) * FOOTER * POINT, RIGHT, BOTTOM - small.leading, small, page)

    @property
    def _page(self) -> Page:
        return self.pages[-1]

    @property
    def _gap(self) -> float:
        """Between two answers. It shrinks faster than the type does."""
        return 1.6 + (self._size - SIZES[-1]) * 0.38

    def _lines(self, text: str, left: float, right: float, type_: Type) -> list[Words]:
        return self._ruler.lines(text, (right - left) / (type_.size * POINT), type_.bold)

    def _set(self, role: Role, lines: list[Words], left: float, right: float, top: float, type_: Type, page: Page | None = None) -> None:
        """Lines under each other; what is written from the right begins at the right."""
        scale, placed = type_.size * POINT, []
        for number, (text, rtl) in enumerate(lines):
            placed.append(Line(right if rtl else left, top + number * type_.leading + scale * (LEADING / 2 + 0.3), text, type_, rtl))
        if placed:
            (page or self._page).passages.append((role, placed))

    def _block(self, role: Role, text: str, type_: Type, left: float, heading: str = "", *, panel: bool = False) -> None:
        """A paragraph, with a heading left of it; on the next page goes on what does not fit."""
        head_type = Type(min(HEADING, self._size * 0.88), "muted" if type_.ink == "muted" else "accent", bold=True)
        head = self._lines(heading, LEFT, ANSWERS - GUTTER, head_type)
        # the first line of a heading stands on the baseline of the first line of the answer
        drop = (type_.size - head_type.size) * POINT * (LEADING / 2 + 0.3)
        lines = self._lines(text, left, RIGHT, type_) or [Words(MISSING)]
        padding = PADDING if panel else 0.0
        while lines:
            room = int((self._bottom - self._y - 2 * padding) / type_.leading + 1e-6)
            if room < (len(lines) if len(lines) <= TOGETHER else 2) and self._y > TOP:
                self._next_page()
                continue
            taken, lines = lines[: max(room, 1)], lines[max(room, 1) :]
            height = max(len(taken) * type_.leading, drop + len(head) * head_type.leading if head else 0) + 2 * padding
            if panel:
                self._page.panels.append((LEFT - OUTDENT, self._y, RIGHT - LEFT + 2 * OUTDENT, height))
            self._set("H2", head, LEFT, ANSWERS - GUTTER, self._y + padding + drop, head_type)
            self._set(role, taken, left, RIGHT, self._y + padding, type_)
            self._y += height
            head = []
            if lines:
                self._next_page()

    def _next_page(self) -> None:
        self.pages.append(Page())
        self._y = TOP
