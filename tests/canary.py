"""The canary: a word in every token and secret of these tests, and in what people type where that matters. It may never come out.

Neither may the number of a person. After each test everything is looked through that it, the program in it, and every process
it started has printed or logged.
What a failed assertion shows is no output of the program, and does not count.
"""

import re
from collections.abc import Generator, Iterable
from itertools import chain

import pytest
from fakes.telegram import CANARY
from fakes.world import FIRST_PERSON

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


def songs(texts: Iterable[str]) -> list[str]:
    """Every line in which the canary is heard, without what it sang."""
    return [SONG.sub("[the canary]", line) for text in texts for line in text.splitlines() if SONG.search(line)]


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item, call: pytest.CallInfo[None]) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    report = yield
    if report.when == "teardown":
        heard = songs(chain((text for _, text in report.sections), *(each.unheard() for each in _printed)))
        if heard and report.passed:
            report.outcome = "failed"
            report.longrepr = "a token, a secret or the number of a person was printed:\n" + "\n".join(heard)
    return report
