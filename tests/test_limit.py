"""How close to Telegram's limit cards go, and that they never go over it: 30 in any one second, by one process or several that share it."""

import os
from collections.abc import Iterator
from pathlib import Path

import postgres
import pytest
from delivering import at_work, due, settings_for, until

from bench.crowd import Crowd
from bot.content import Content

pytestmark = pytest.mark.slow

SECONDS = float(os.environ.get("SAMENSPRAAK_TEST_SECONDS", "20"))
LIMIT, PER_SECOND = 30, 29.0
NEAR = 0.95  # of the limit


@pytest.fixture(params=[("sqlite", 1), ("postgresql", 1), ("postgresql", 2), ("postgresql", 4)], ids=lambda each: f"{each[0]}, {each[1]} at work")
def setting(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[tuple[str, int]]:
    kind, workers = request.param
    if kind == "sqlite":
        yield f"sqlite:///{tmp_path / 'school.db'}", workers
    else:
        with postgres.database() as url:
            yield url, workers


async def test_cards_go_nearly_as_fast_as_telegram_takes_them(
    setting: tuple[str, int], tmp_path: Path, content: Content, capsys: pytest.CaptureFixture[str]
) -> None:
    url, workers = setting
    app = due(url, content, round((SECONDS + 15) * LIMIT))
    async with Crowd(per_second=LIMIT, latency=0.05) as crowd, at_work(tmp_path, settings_for(url, crowd, PER_SECOND), workers):
        await until(lambda: len(crowd.moments) > LIMIT, 30)
        begin, refused = len(crowd.moments), crowd.refusals
        first = crowd.moments[-1]
        await until(lambda: crowd.moments[-1] - first >= SECONDS, SECONDS + 30)
        taken = [moment for moment in crowd.moments[begin:] if moment <= first + SECONDS]
        ratio, refused = len(taken) / SECONDS / LIMIT, crowd.refusals - refused
        with capsys.disabled():
            print(f"\n{app.store.engine.dialect.name}, {workers} at work: {ratio:.3f} of the limit in {SECONDS:g} s, {refused} times 429")
    app.store.close()
    assert ratio >= NEAR
