"""How parents join a class, for on the door: one page with a code that a phone reads, and what it is in every language. And that code alone."""

from collections.abc import Iterator
from io import BytesIO

import segno

from .layout import Ink, Line, Page, Role, Type
from .letters import ON_A_POSTER, Ruler
from .sheet import Poster

LEFT, RIGHT, TOP, BOTTOM = 17.0, 193.0, 17.0, 282.0
CODE, BESIDE = 76.0, 10.0  # how wide the code is, and how far the words are from it: more than the white that it needs around it
COLUMN, GUTTER = 83.0, 10.0
SCHOOL, NAME, TYPED, ADDRESS = 13.0, 30.0, 21.0, 13.0
LARGEST, SMALLER = 17.0, 0.96  # the type of what is told; each time it does not fit, so much smaller
POINT = 25.4 / 72
APART = 0.75  # of the size of the type: between two languages
OVERLAP = 0.02  # so that no hair of white shows between two rows of the code
LEVEL, WHITE, DOTS = "q", 4, 16  # a quarter of the code can be dirty; white around it, in squares; and a square of it as a picture, in dots


def poster(poster: Poster) -> bytes:
    """The same poster gives the same bytes."""
    from .drawing import drawn

    return drawn(f"{poster.school} · {poster.class_name}", "nl", [laid_out(poster)])


def qr_code(scanned: str) -> bytes:
    """As a picture that can be printed, PNG."""
    file = BytesIO()
    segno.make_qr(scanned, error=LEVEL).save(file, kind="png", scale=DOTS, border=WHITE)
    return file.getvalue()


def squares(scanned: str) -> list[list[bool]]:
    """Which squares of the code are dark, row by row."""
    return [[bool(dark) for dark in row] for row in segno.make_qr(scanned, error=LEVEL).matrix]


def laid_out(poster: Poster) -> Page:
    """Always one page: the more there is to say, the smaller it is said."""
    return _Poster(poster).page


class _Poster:
    """Fills the page: the code with the class beside it, and below it the languages in two columns."""

    def __init__(self, poster: Poster) -> None:
        self.page, self._ruler = Page(), Ruler(ON_A_POSTER)
        self._code(poster.scanned)
        below = max(self._head(poster), TOP + CODE) + 7
        self.page.rules.append((LEFT, below, RIGHT - LEFT))
        self._languages(poster.told, below + 6)

    def _code(self, scanned: str) -> None:
        """Each row of it in as few pieces as there are."""
        rows = squares(scanned)
        side = CODE / len(rows)
        for number, row in enumerate(rows):
            for begin, end in _runs(row):
                self.page.squares.append((LEFT + begin * side, TOP + number * side, (end - begin) * side, side + OVERLAP))

    def _head(self, poster: Poster) -> float:
        """Whose code it is, and the code in letters. How far it reaches."""
        left, y = LEFT + CODE + BESIDE, TOP - 1.5
        y = self._set("P", poster.school, Type(SCHOOL, "muted"), left, RIGHT, y)
        y = self._set("H1", poster.class_name, self._fitting(poster.class_name, NAME, RIGHT - left, 3), left, RIGHT, y + 1)
        typed = self._fitting(poster.code, TYPED, RIGHT - left, 1)
        y = max(y + 6, TOP + CODE - typed.leading - (Type(ADDRESS).leading if poster.address else 0) + 2)
        y = self._set("P", poster.code, typed, left, RIGHT, y)
        return self._set("P", poster.address, Type(ADDRESS, "muted"), left, RIGHT, y) if poster.address else y

    def _fitting(self, text: str, size: float, width: float, most: int) -> Type:
        """The largest type, up to this size, in which the text takes no more than so many lines, with no word broken."""
        ink: Ink = "accent" if most > 1 else "dark"
        while size > 1:
            lines = self._ruler.lines(text, width / (size * POINT), bold=True)
            whole = all(self._ruler.width(word, bold=True) * size * POINT <= width for word in text.split())
            if len(lines) <= most and (whole or size < NAME / 2):
                break
            size *= SMALLER
        return Type(size, ink, bold=True)

    def _languages(self, told: tuple[tuple[str, ...], ...], top: float) -> None:
        size, at = LARGEST, 0
        while size > 1:
            heights = [self._height(block, size) for block in told]
            # where the second column begins: so that the longer of the two is as short as can be
            at = min(range(len(told) + 1), key=lambda first: (max(sum(heights[:first]), sum(heights[first:])), -first))
            if max(sum(heights[:at]), sum(heights[at:])) <= BOTTOM - top:
                break
            size *= SMALLER
        for left, blocks in ((LEFT, told[:at]), (LEFT + COLUMN + GUTTER, told[at:])):
            y = top
            for block in blocks:
                for number, text in enumerate(block):
                    y = self._set("P" if number else "H2", text, _type(size, number), left, left + COLUMN, y)
                y += size * POINT * APART

    def _height(self, block: tuple[str, ...], size: float) -> float:
        lines = sum(len(self._ruler.lines(text, COLUMN / (size * POINT), _type(size, number).bold)) for number, text in enumerate(block))
        return lines * Type(size).leading + size * POINT * APART

    def _set(self, role: Role, text: str, type_: Type, left: float, right: float, top: float) -> float:
        """Lines under each other; what is written from the right begins at the right. How far they reach."""
        scale, lines = type_.size * POINT, []
        for number, (words, rtl) in enumerate(self._ruler.lines(text, (right - left) / scale, type_.bold)):
            lines.append(Line(right if rtl else left, top + number * type_.leading + scale, words, type_, rtl))
        if lines:
            self.page.passages.append((role, lines))
        return top + len(lines) * type_.leading


def _type(size: float, number: int) -> Type:
    """The first line of a language is its heading."""
    return Type(size, "dark" if number else "accent", bold=number == 0)


def _runs(row: list[bool]) -> Iterator[tuple[int, int]]:
    """Where dark squares beside each other begin and end."""
    begin = 0
    for at, dark in enumerate([*row, False]):
        if not dark:
            if begin < at:
                yield begin, at
            begin = at + 1
