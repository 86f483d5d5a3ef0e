"""What a running bot says of itself: whether it makes progress, and if not, what stands still."""

import asyncio
from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

import pytest
from stage import Clock
from test_drain import Post, drain

from bot.app import HEALTHY_SECONDS, App
from bot.delivery.sender import at_once
from bot.errors import StoreUnavailable
from bot.metrics import Metrics
from bot.serve import Watched
from bot.ticks import Ticks

LATE = HEALTHY_SECONDS + 5


class Seconds:
    """A timer."""

    now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def timer() -> Seconds:
    return Seconds()


def process(app: App, timer: Seconds, run: Any = at_once) -> tuple[Ticks, Any, Watched]:
    """One that has just begun: its ticks, the one bot it has, and what is seen of it."""

    async def flush_watched() -> None: ...

    bot: Any = SimpleNamespace(name="telegram:123", number="123", drain=drain(app, Post()))
    bot.drain.timer, bot.drain.looked = timer, timer()
    visits = SimpleNamespace(flush_watched=flush_watched)
    ticks = Ticks(app.clockwork, run, [bot], visits, Metrics(), timer)  # type: ignore[arg-type]  # who stands in for the rest has only what is used here
    return ticks, bot, Watched(app, run, None, ticks, SimpleNamespace(working=[bot]), timer)  # type: ignore[arg-type]  # as above


async def steps(bot: Any) -> None:
    """The cards' next step, and no other."""
    stop, step = asyncio.Event(), bot.drain.step

    async def once() -> float:
        stop.set()
        return await step()

    bot.drain.step = once
    await bot.drain.until(stop)
    bot.drain.step = step


async def test_what_ticks_and_sends_is_healthy(app: App, timer: Seconds) -> None:
    ticks, bot, watched = process(app, timer)
    assert (await watched.healthy())[0]
    for _ in range(3):
        timer.now += HEALTHY_SECONDS - 5
        await ticks._tick(asyncio.Event())
        await steps(bot)
        assert (await watched.healthy())[0]


async def test_a_process_that_does_not_tick_is_not_healthy_whatever_another_notes_in_the_database(app: App, timer: Seconds) -> None:
    _, bot, watched = process(app, timer)
    timer.now += LATE
    await steps(bot)
    app.clockwork.plan_all()
    assert app.health()[0]
    assert await watched.healthy() == (False, "no tick for 95 s")


async def test_cards_that_stand_still_are_seen_and_whose(app: App, timer: Seconds) -> None:
    ticks, _, watched = process(app, timer)
    timer.now += LATE
    await ticks._tick(asyncio.Event())
    assert await watched.healthy() == (False, "the cards of bot 123 stand still for 95 s")


async def test_cards_whose_every_step_fails_stand_still(app: App, timer: Seconds) -> None:
    ticks, bot, watched = process(app, timer)
    timer.now += LATE
    await ticks._tick(asyncio.Event())
    bot.drain.run = gone
    await steps(bot)
    assert not (await watched.healthy())[0]


async def test_cards_that_rest_for_as_long_as_telegram_said_do_not_stand_still(app: App, timer: Seconds, monkeypatch: pytest.MonkeyPatch) -> None:
    ticks, bot, watched = process(app, timer)

    async def told_to_wait() -> float:
        return 600.0

    async def rest(_: float) -> None: ...

    bot.drain.step, bot.drain._rest = told_to_wait, rest
    await steps(bot)
    timer.now += 600 + HEALTHY_SECONDS - 5
    await ticks._tick(asyncio.Event())
    assert (await watched.healthy())[0]
    timer.now += 10
    assert await watched.healthy() == (False, "the cards of bot 123 stand still for 95 s")


async def test_ticks_that_can_not_plan_are_none_also_where_people_are_reminded(app: App, timer: Seconds, monkeypatch: pytest.MonkeyPatch) -> None:
    ticks, bot, watched = process(app, timer)

    def fail() -> None:
        raise KeyError

    monkeypatch.setattr(app.clockwork, "plan_some", fail)
    monkeypatch.setattr(app.clockwork, "due_asked", lambda: [None])
    timer.now += LATE
    await ticks._tick(asyncio.Event())
    await steps(bot)
    assert await watched.healthy() == (False, "no tick for 95 s")


async def test_many_reminders_are_progress(app: App, timer: Seconds, monkeypatch: pytest.MonkeyPatch) -> None:
    ticks, bot, watched = process(app, timer)
    seen = []

    def remind(_: object) -> list[object]:
        timer.now += HEALTHY_SECONDS - 1
        seen.append(timer.now - ticks.looked < HEALTHY_SECONDS)
        return []

    monkeypatch.setattr(app.clockwork, "due_asked", lambda: [None] * 3)
    monkeypatch.setattr(app.conversation, "remind", remind)
    await ticks._tick(asyncio.Event())
    assert seen == [True] * 3
    await steps(bot)
    assert (await watched.healthy())[0]


async def gone(_: Callable[[], object]) -> Any:
    raise StoreUnavailable("the database is gone")


async def test_a_database_that_does_not_answer_is_said(app: App, timer: Seconds) -> None:
    _, _, watched = process(app, timer, gone)
    assert await watched.healthy() == (False, "the database is gone")


async def test_a_clock_that_is_set_makes_nothing_stand_still(app: App, clock: Clock, timer: Seconds) -> None:
    _, _, watched = process(app, timer)
    app.clockwork.plan_all()
    clock.later(hours=1)
    assert await watched.healthy() == (True, "last at work 3600 s ago")
