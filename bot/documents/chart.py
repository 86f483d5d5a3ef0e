"""Draws a chart as a PNG that is read on a phone: large type, and lines that differ in more than their colour."""

from collections.abc import Sequence
from functools import lru_cache
from io import BytesIO
from itertools import accumulate
from pathlib import Path
from typing import NamedTuple

from PIL import Image, ImageDraw, ImageFont

from .letters import BOLD, REGULAR
from .sheet import Chart

Point = tuple[float, float]  # in pixels from the top left corner
Colour = tuple[int, int, int]

WIDTH, HEIGHT = 900, 600
FINE = 3  # it is drawn so many times larger and then made smaller: Pillow draws the edge of a line as stairs
LEFT, TOP, BOTTOM, EDGE = 92, 52, 508, 30  # where the start, 100 and 0 are; and what stays free at the right
LEVELS = (0, 50, 100)
NUMBERS, NAMES = 28.0, 30.0  # sizes of type
WIDEST = 270.0  # a name that is wider is printed smaller
LEADER, AFTER = 50, 18  # from the end of a line to its mark beside its name, and from there to the name
APART = 40.0  # names, at least
CROWDED = 44  # where turns are nearer to each other than this, some have no number
LINE, MARK, HALO = 5.0, 8.5, 2.0  # how thick a line is, how far a mark reaches, and the white around it

INK, MUTED, GRID = (28, 36, 48), (104, 112, 122), (220, 225, 229)
# those of Okabe and Ito that can be read as letters on white
COLOURS: tuple[Colour, ...] = ((0, 114, 178), (213, 94, 0), (0, 158, 115), (204, 121, 167), INK)
# The corners around a point, as parts of how far a mark reaches; none is a disc. One more than there are colours: thirty lines differ.
MARKS: tuple[tuple[Point, ...], ...] = (
    (),
    ((-0.9, -0.9), (0.9, -0.9), (0.9, 0.9), (-0.9, 0.9)),
    ((0, -1.25), (1.2, 0.85), (-1.2, 0.85)),
    ((0, -1.35), (1.35, 0), (0, 1.35), (-1.35, 0)),
    ((0, 1.25), (1.2, -0.85), (-1.2, -0.85)),
    ((-0.5, -1.3), (0.5, -1.3), (0.5, 1.3), (-0.5, 1.3)),
)


class _Line(NamedTuple):
    """A series on its place, and what tells it from the others."""

    name: str
    points: list[Point]
    colour: Colour
    mark: tuple[Point, ...]


def chart(chart: Chart) -> bytes:
    """The chart as a PNG. The same chart gives the same bytes."""
    pen = _Pen()
    series = [(" ".join(name.split()), values) for name, values in chart.series if values]
    widest = max((_width(name, NAMES) for name, _ in series), default=0.0)
    right = WIDTH - EDGE - LEADER - AFTER - min(widest, WIDEST)
    turns = max((len(values) for _, values in series), default=1) - 1
    step = (right - LEFT) / max(turns, 1)
    lines = [
        _Line(name, [(LEFT + turn * step, _height(value)) for turn, value in enumerate(values)], COLOURS[n % len(COLOURS)], MARKS[n % len(MARKS)])
        for n, (name, values) in enumerate(series)
    ]
    _grid(pen, right, turns, step)
    for line in lines:
        pen.line(line.points, line.colour, LINE)
    for line in lines:
        for point in line.points:
            pen.mark(point, line.mark, line.colour)
    _names(pen, lines, right, NAMES * min(1.0, WIDEST / max(widest, 1.0)))
    return pen.png()


def spread(wanted: Sequence[float], apart: float, top: float, bottom: float) -> list[float]:
    """Places that are so far apart, in the order of those that are wanted (from the top), each near to its own."""
    down = accumulate(wanted, lambda above, each: max(each, above + apart))
    up = reversed(list(accumulate(reversed(wanted), lambda below, each: min(each, below - apart))))
    halfway = [(low + high) / 2 for low, high in zip(down, up, strict=True)]
    last = len(halfway) - 1
    return [max(top + number * apart, min(bottom - (last - number) * apart, each)) for number, each in enumerate(halfway)]


def _height(value: int) -> float:
    return BOTTOM - (BOTTOM - TOP) * min(max(value, 0), 100) / 100


def _grid(pen: "_Pen", right: float, turns: int, step: float) -> None:
    for level in LEVELS:
        pen.line([(LEFT, _height(level)), (right, _height(level))], GRID, 2)
        pen.words((LEFT - 26, _height(level)), str(level), NUMBERS, MUTED, "rm")
    each = next(each for each in (1, 2, 5, 10, 20, 50, 100, turns + 1) if each * step >= CROWDED or each > turns)
    for turn in range(each, turns + 1, each):
        pen.words((LEFT + turn * step, BOTTOM + 26), str(turn), NUMBERS, MUTED, "ma")


def _names(pen: "_Pen", lines: list[_Line], right: float, size: float) -> None:
    """Each at the end of its line, or as near as the other names leave room; a thin line leads there."""
    lines = sorted(lines, key=lambda line: line.points[-1][1])
    heights = spread([line.points[-1][1] for line in lines], APART, TOP / 2, HEIGHT - TOP / 2)
    for (name, points, colour, mark), height in zip(lines, heights, strict=True):
        pen.line([(points[-1][0] + 1.5 * MARK, points[-1][1]), (right + LEADER, height)], colour, 1.5)
        pen.mark((right + LEADER, height), mark, colour)
        pen.words((right + LEADER + AFTER, height), name, size, colour, "lm", BOLD)


def _width(text: str, size: float) -> float:
    return _font(BOLD, size).getlength(text) / FINE


@lru_cache(8)
def _font(path: Path, size: float) -> ImageFont.FreeTypeFont:
    # the other layout is there only where the system has FriBiDi, and a picture looks the same everywhere
    return ImageFont.truetype(path, size * FINE, layout_engine=ImageFont.Layout.BASIC)


class _Pen:
    """Draws on a white picture, in the pixels that it will have."""

    def __init__(self) -> None:
        self._picture = Image.new("RGB", (WIDTH * FINE, HEIGHT * FINE), "white")
        self._draw = ImageDraw.Draw(self._picture)

    def line(self, points: list[Point], colour: Colour, thick: float) -> None:
        self._draw.line([(x * FINE, y * FINE) for x, y in points], colour, round(thick * FINE), joint="curve")

    def mark(self, at: Point, corners: tuple[Point, ...], colour: Colour) -> None:
        for reach, fill in ((MARK + HALO, (255, 255, 255)), (MARK, colour)):
            if corners:
                self._draw.polygon([((at[0] + x * reach) * FINE, (at[1] + y * reach) * FINE) for x, y in corners], fill)
            else:
                self._draw.circle((at[0] * FINE, at[1] * FINE), reach * FINE, fill)

    def words(self, at: Point, text: str, size: float, colour: Colour, anchor: str, font: Path = REGULAR) -> None:
        """`anchor` says where the text stands at that point, as Pillow calls it: `lm` is the middle of its left."""
        self._draw.text((at[0] * FINE, at[1] * FINE), text, colour, _font(font, size), anchor)

    def png(self) -> bytes:
        kept = BytesIO()
        self._picture.reduce(FINE).save(kept, "PNG", optimize=True)
        return kept.getvalue()
