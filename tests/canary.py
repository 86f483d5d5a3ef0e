"""The canary: a word in every token and secret of these tests, and in what people type where that matters. It may never come out.

Neither may the number of a person. After each test everything is looked through that it, the program in it, and every process
it started has printed or logged; and byte for byte each database, backup and log that it left, for what people typed in it.
What a failed assertion shows is no output of the program, and does not count.
"""

import re
from collections.abc import Callable, Generator, Iterable
from itertools import chain
from pathlib import Path

import pytest
from fakes.telegram import CANARY
from fakes.world import FIRST_PERSON

SHORTEST = 4  # characters of what tells something
PUBLIC = re.compile(r"stop|demo5b|code-\d+|(Groep|Brugklas) .*")  # the name of a class, and its code: they hang on a door
KEPT = re.compile(r"\.(db|sqlite3?|log|sql|dump|bak)\b|backup")  # names of files that a program leaves
SONG = re.compile(rf"{CANARY}|{FIRST_PERSON // 10_000}[0-9]{{4}}(?![0-9])", re.IGNORECASE)


class Printed(list[str]):
    """What processes have printed, piece by piece."""

    def __init__(self) -> None:
        super().__init__()
        self._looked_through = 0
        _printed.append(self)

    def unheard(self) -> list[str]:
        """What came since it was looked through."""
        begin, self._looked_through = self._looked_through, len(self)
        return self[begin:]


_printed: list[Printed] = []
_typed: set[bytes] = set()  # in this test


def typed(text: str, besides: Iterable[str] = ()) -> None:
    """Somebody typed this. It may stand open nowhere, unless it is the words of a button (`besides`), a command, or known to everybody."""
    words = text.strip()
    if len(words) >= SHORTEST and not words.startswith("/") and not PUBLIC.fullmatch(words) and words not in set(besides):
        _typed.add(words.encode("utf-8", "ignore"))  # half a character is kept nowhere


def standing_in(read: Callable[[], bytes]) -> list[str]:
    """What was typed and stands there; it is only read where anything was typed."""
    content = read() if _typed else b""
    return [words.decode() for words in _typed if words in content]


def open_words(folder: Path) -> list[str]:
    """What was typed and stands open in a file of this folder."""
    files = [file for file in folder.rglob("*") if file.is_file() and KEPT.search(file.name)]
    return [f"{words!r} in {file.name}" for file in files for words in standing_in(file.read_bytes)]


def songs(texts: Iterable[str]) -> list[str]:
    """Every line in which the canary is heard, without what it sang."""
    return [SONG.sub("[the canary]", line) for text in texts for line in text.splitlines() if SONG.search(line)]


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item, call: pytest.CallInfo[None]) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    report = yield
    if report.when == "setup":
        _typed.clear()
    if report.when == "teardown":
        heard = songs(chain((text for _, text in report.sections), *(each.unheard() for each in _printed)))
        if heard and report.passed:
            report.outcome = "failed"
            report.longrepr = "a token, a secret or the number of a person was printed:\n" + "\n".join(heard)
        folder = getattr(item, "funcargs", {}).get("tmp_path")
        left = open_words(folder) if folder is not None and _typed else []
        left += [f"{words!r} in what was printed" for _, text in report.sections for words in standing_in(text.encode)]
        if left and report.passed:
            report.outcome = "failed"
            report.longrepr = "what people typed stands open:\n" + "\n".join(left)
    return report
