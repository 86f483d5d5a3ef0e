"""A long message in parts that each stand on their own: cut where a reader would pause, with what is open at a cut closed there and opened again."""

import re
from dataclasses import dataclass
from itertools import pairwise

LONGEST = 3900  # UTF-16 units of a part, markup included; Telegram takes 4,096 without it
FSI, LRI, PDI = "\u2068", "\u2066", "\u2069"  # around what has its own direction; the second: from left to right
# one piece of a text that is never cut: a moment, a reference such as &amp;, a character
PIECE = re.compile(rf"(<tg-time\b[^>]*>[^<]*</tg-time>)|(</[^>]*>|{PDI})|(<[^>]*>|[{FSI}{LRI}])|(&(?:#?\w+);)|(.)", re.DOTALL)
NAME = re.compile(r"[\w-]+")
# from the best place for a cut to the worst
PAUSES = [re.compile(pause) for pause in (r"\n\n", r"\n", r"[.!?…؟۔]+[\"'”’»)\]]*[ \n]|。[”’」』]*", r"[ \n]")]
QUOTES = {"&quot;": '"', "&#39;": "'", "&#x27;": "'"}


@dataclass(frozen=True, slots=True)
class Open:
    """A tag or isolate that was opened: where, and the words that open it."""

    at: int
    words: str

    @property
    def closing(self) -> str:
        return PDI if self.words in (FSI, LRI) else f"</{_name(self.words)}>"


@dataclass(frozen=True, slots=True)
class Piece:
    """What can't be cut, and all that is open around it, outermost first."""

    words: str
    within: tuple[Open, ...]


def units(text: str) -> int:
    """Length as Telegram counts it: in UTF-16 units. Half a character counts as one."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def split(html: str, limit: int = LONGEST) -> list[str]:
    """The message in parts of at most `limit` units: none for a message of blanks only. Blanks at a cut are dropped, nothing else is."""
    if units(html) <= limit:
        return [html.strip("\n")] if html.strip() else []
    pieces = _pieces(html)
    read = "".join(_shown(piece) for piece in pieces)  # one character for each piece
    parts, start = [], 0
    while start < len(pieces):
        end = _reach(pieces, start, limit)
        if end < len(pieces):
            end = _pause(read, start, end)
        parts.append(_written(pieces[start:end]))
        start = end
    return [part for part in parts if part]


def _pieces(html: str) -> list[Piece]:
    pieces: list[Piece] = []
    within: list[Open] = []
    for found in PIECE.finditer(html):
        _, closes, opens, _, _ = found.groups()
        if opens:
            within.append(Open(found.start(), opens))
        elif closes:
            last = next((each for each in reversed(within) if each.closing == closes), None)
            within = [each for each in within if each is not last]
        else:
            pieces.append(Piece(found[0], tuple(within)))
    return pieces


def _shown(piece: Piece) -> str:
    """The piece as one character, to look for pauses in."""
    return QUOTES.get(piece.words, piece.words if len(piece.words) == 1 else "x")


def _reach(pieces: list[Piece], start: int, limit: int) -> int:
    """How far a part that begins here can go; one piece at least."""
    length = 0
    before: tuple[Open, ...] = ()
    for index in range(start, len(pieces)):
        piece = pieces[index]
        length += units(_between(before, piece.within) + piece.words)
        before = piece.within
        if length + units(_between(before, ())) > limit:
            return max(index, start + 1)
    return len(pieces)


def _pause(read: str, start: int, end: int) -> int:
    """The last of the best pauses in the second half of what fits, so that no part is a crumb; `end` where there is none."""
    for pause in PAUSES:
        ends = [found.end() for found in pause.finditer(read, start, end + 1) if found.end() <= end]
        if ends and ends[-1] > (start + end) // 2:
            return ends[-1]
    return end


def _written(pieces: list[Piece]) -> str:
    """As HTML, without the blanks around it."""
    first = next((index for index, piece in enumerate(pieces) if not piece.words.isspace()), len(pieces))
    last = next((index for index in range(len(pieces), first, -1) if not pieces[index - 1].words.isspace()), first)
    kept = pieces[first:last]
    if not kept:
        return ""
    inside = "".join(before.words + _between(before.within, after.within) for before, after in pairwise(kept))
    return _between((), kept[0].within) + inside + kept[-1].words + _between(kept[-1].within, ())


def _between(before: tuple[Open, ...], after: tuple[Open, ...]) -> str:
    """What closes and opens on the way from one piece to the next."""
    same = 0
    while same < min(len(before), len(after)) and before[same] == after[same]:
        same += 1
    return "".join(each.closing for each in reversed(before[same:])) + "".join(each.words for each in after[same:])


def _name(tag: str) -> str:
    found = NAME.search(tag)
    return found[0] if found else ""
