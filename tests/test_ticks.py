"""What happens by the clock: one thing that takes long, or fails, keeps nothing else from happening."""

import asyncio
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from types import SimpleNamespace
from typing import Any

import pytest

from bot import ticks
from bot.delivery.planner import Planned
from bot.errors import StoreUnavailable
from bot.metrics import Metrics, summed_up
from bot.ticks import Ticks

ENOUGH = 3  # ticks


@dataclass
class Day:
    """What is done on it, written down; some of it does what a test says instead, once or each time."""

    done: list[str] = field(default_factory=list)
    instead: dict[str, Callable[[], Any]] = field(default_factory=dict)
    stop: asyncio.Event = field(default_factory=asyncio.Event)
    metrics: Metrics = field(default_factory=Metrics)

    def does(self, what: str, answer: Any = None) -> Callable[..., Any]:
        def work(*which: str) -> Any:
            name = " ".join((what, *which))
            self.done.append(name)
            if self.done.count("flush watched") >= ENOUGH:
                self.stop.set()
            return self.instead[name]() if name in self.instead else answer

        return work

    async def flush_watched(self) -> None:
        self.does("flush watched")()

    async def flush_all(self) -> None:
        self.does("send")()

    @property
    def ticks(self) -> Ticks:
        clockwork: Any = SimpleNamespace(
            plan_some=self.does("plan", Planned()),
            sweep_some=self.does("sweep", {}),
            due_asked=self.does("ask", ["anna", "ben"]),
            conversation=SimpleNamespace(remind=self.does("remind")),
            hand_over_to_browsers=self.does("hand over"),
        )
        bots: Any = [SimpleNamespace(name="telegram:1", sender=self)]
        return Ticks(clockwork, run, bots, self, self.metrics)  # type: ignore[arg-type]  # who stands in for the rest has only what is used here

    async def passes(self) -> list[str]:
        await asyncio.wait_for(self.ticks.until(self.stop), 5)
        return self.done


async def run(work: Callable[[], Any]) -> Any:
    await asyncio.sleep(0)
    return work()


@pytest.fixture
def day(monkeypatch: pytest.MonkeyPatch) -> Iterator[Day]:
    monkeypatch.setattr(ticks, "TICK_SECONDS", 0)
    return Day()


def fails(error: Exception) -> Callable[[], Any]:
    def fail() -> Any:
        raise error

    return fail


async def test_the_bot_goes_on_ticking_while_many_people_are_sent_to(day: Day, monkeypatch: pytest.MonkeyPatch) -> None:
    """With thousands of cards, or a Telegram that hangs, that takes longer than a bot may stand still."""
    ended = []

    async def flush_all() -> None:
        await day.stop.wait()
        ended.append(True)

    monkeypatch.setattr(day, "flush_all", flush_all, raising=False)
    assert (await day.passes()).count("plan") >= ENOUGH
    assert ended == [True], "one at a time, and at the end it is waited for"


async def test_cards_are_planned_while_a_whole_country_is_swept(day: Day) -> None:
    day.instead["sweep"] = lambda: {"plans": 500}
    done = await day.passes()
    assert done.count("plan") == ENOUGH
    assert done.count("remind ben") == ENOUGH


async def test_one_sweep_at_a_time_and_after_one_that_failed_the_next_tick_begins_another(day: Day, caplog: pytest.LogCaptureFixture) -> None:
    day.instead["sweep"] = fails(KeyError("what somebody typed"))
    done = await day.passes()
    assert 2 <= done.count("sweep") <= ENOUGH
    assert set(caplog.messages) == {"a tick failed: KeyError"}


STEPS = ["plan", "ask", "remind anna", "remind ben", "hand over", "flush watched"]


@pytest.mark.parametrize("error", [KeyError("what somebody typed"), StoreUnavailable("database is locked")])
@pytest.mark.parametrize("failing", STEPS)
async def test_a_step_that_fails_each_time_keeps_no_other_from_happening(
    day: Day, failing: str, error: Exception, caplog: pytest.LogCaptureFixture
) -> None:
    day.instead[failing] = fails(error)
    await day.passes()
    awaited = [step for step in STEPS if not (failing == "ask" and step.startswith("remind"))]
    assert [step for step in day.done if step in STEPS] == awaited * ENOUGH
    assert caplog.messages == ["a tick failed: KeyError" if isinstance(error, KeyError) else "cards have to wait: database is locked"] * ENOUGH


async def test_who_is_to_be_reminded_waits_for_the_next_start_where_the_bot_is_to_stop(day: Day) -> None:
    day.instead["remind anna"] = day.stop.set
    assert "remind ben" not in await day.passes()


async def test_what_came_too_late_to_be_planned_is_counted(day: Day) -> None:
    day.instead["plan"] = lambda: Planned(dropped=7)
    await day.passes()
    assert summed_up(day.metrics.page([]).decode())["dropped late"] == 7 * ENOUGH
