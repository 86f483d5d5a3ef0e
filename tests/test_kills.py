"""Processes that send are killed at random moments, on both databases: no card is lost, and twice comes only what was on its way."""

import asyncio
import os
import random
from pathlib import Path

import postgres
import pytest
from delivering import Worker, arrived_unknown, at_work, due, settings_for, states, until

from bench.crowd import Crowd
from bot.content import Content

pytestmark = pytest.mark.slow

KILLS = int(os.environ.get("SAMENSPRAAK_TEST_KILLS", "50"))  # on each database
PER_SECOND = 29.0
LATENCY = 0.1  # seconds
NOTED = 0.5  # seconds in which it is noted, on the slowest disk
LONGEST = 2.0  # seconds that a process lives after it came to work


async def test_whoever_is_killed_no_card_is_lost(url: str, tmp_path: Path, content: Content, capsys: pytest.CaptureFixture[str]) -> None:
    workers = 1 if url.startswith("sqlite") else 3
    parents = KILLS * 60 // workers
    app = due(url, content, parents)
    dice, flying = random.Random(1), set[tuple[int, int]]()  # of a test; what was in flight at a kill
    async with Crowd(latency=LATENCY) as crowd:

        async def count() -> None:
            flying.update(await arrived_unknown(app, crowd))

        settings = settings_for(url, crowd, PER_SECOND)
        dying = [Worker(tmp_path, settings) for _ in range(workers)]
        each, more = divmod(KILLS, workers)
        await asyncio.gather(*(worker.dies(each + (number < more), dice, LONGEST, count) for number, worker in enumerate(dying)))
        in_the_middle = len(crowd.moments)
        async with at_work(tmp_path, settings, workers):
            await until(lambda: states(app).get("due", 0) + states(app).get("held", 0) == 0, 60 + parents / 20)
    left, twice = states(app), sum(crowd.taken.values()) - len(crowd.taken)
    with capsys.disabled():
        print(
            f"\n{app.store.engine.dialect.name}: {KILLS} kills of {workers} at work, {parents} cards, {in_the_middle} of them sent in between; "
            f"lost {parents - len(crowd.taken)}, in flight when one was killed {len(flying)}, twice {twice} ({twice / KILLS:.2f} a kill), "
            f"429s {crowd.refusals}"
        )
    assert len(crowd.taken) == parents
    assert left == {"sent": parents}
    assert twice <= len(flying), "no more than was on its way"
    assert len(flying) <= KILLS * (PER_SECOND * (LATENCY + NOTED) + 1), "what has arrived is noted soon"
    app.store.close()


async def test_one_of_three_that_never_comes_back_holds_nothing_up(tmp_path: Path, content: Content) -> None:
    with postgres.database() as url:
        app = due(url, content, 400)
        async with Crowd(latency=LATENCY) as crowd:
            settings = settings_for(url, crowd, PER_SECOND)
            gone = Worker(tmp_path, settings)
            await gone.start()
            await gone.at_work()
            async with at_work(tmp_path, settings, 2):
                await until(lambda: len(crowd.moments) > 60, 60)
                await gone.kill()
                await until(lambda: states(app).get("due", 0) + states(app).get("held", 0) == 0, 120)
        assert states(app) == {"sent": 400}
        assert len(crowd.taken) == 400
        app.store.close()
