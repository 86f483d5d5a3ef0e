"""What ten thousand open conversations weigh: memory of the process as it is served, and how soon it answers after its start."""

import asyncio
import json
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path
from statistics import median

import click

from bot.store.store import Store

from . import play
from .bots import SERVE, copied, running, settings
from .load import Load, Step
from .machine import free_port
from .webhook import API_SECONDS, CONTEXT, founded, listen

STARTS = 5
TALKS = 50  # at once
MOST_MEMORY, MOST_SECONDS = 100.0, 2.0  # MB, and from start to reply: what it is expected to stay under
BEGINNING, LAST = Step(play.PREPARATION[0], 0), Step(play.PREPARATION[-1], 0)


@dataclass(frozen=True, slots=True)
class Weighed:
    """A database with so many open conversations. seconds: from the start to the first reply, each time; memory in MB."""

    conversations: int
    seconds: Sequence[float]
    cpu: Sequence[float]  # of these, seconds of processor time
    started: float  # memory, with the first reply
    memory: float  # when everybody had theirs


@click.command(context_settings=CONTEXT)
@click.option("--people", default=10_000, show_default=True, help="How many are in the middle of a conversation.")
@click.option("--json", "as_json", is_flag=True, help="As one JSON value.")
def main(people: int, as_json: bool) -> None:
    """Measure memory and start with 10,000 open conversations, beside an empty database. Some minutes.

    Everybody is in the middle of a preparation, with answers of about 120 bytes, and writes the third of them while it is measured.

    Example: python -m bench.memory --people 1000
    """
    with tempfile.TemporaryDirectory(prefix="samenspraak-bench-") as name:
        folder = Path(name)
        where = founded(folder, people)
        asyncio.run(listen(folder, play.PREPARATION[:-1]))
        copied(folder / "listen.db", folder / "full.db")
        _spread(folder / "full.db", people)
        weighed = [asyncio.run(weigh(folder, "school.db", BEGINNING, 0, STARTS)), asyncio.run(weigh(folder, "full.db", LAST, people, people))]
    if as_json:
        click.echo(json.dumps({"machine": where, "rows": [asdict(each) for each in weighed]}))
    else:
        _print(where, weighed)


def _spread(file: Path, people: int) -> None:
    """Brings everybody to where the first person is."""
    with closing(Store(f"sqlite:///{file}")) as store, store.transaction() as records:
        first = records.active_session(1)
        assert first is not None
        for person in range(2, people + 1):
            records.open_session(person, first.status, first.snapshot, datetime.now(UTC))


async def weigh(folder: Path, file: str, step: Step, conversations: int, people: int) -> Weighed:
    """Starts the bot on a copy of this database some times, a person taking this step each time; the last time all others do too."""
    at_work, seconds, cpu = copied(folder / file, folder / "weighed.db"), [], []
    for start in range(1, STARTS + 1):
        load = Load((step,), ("127.0.0.1", free_port()), API_SECONDS, pause=0)
        async with load:
            began = time.perf_counter()
            with running(SERVE, settings(at_work, load.url, load.bot[1]), folder / "weighed.log") as process:
                await _all(load, iter([start]))
                seconds.append(load.answered[0][0] - began)
                cpu.append(process.cpu)
                started = process.memory
                others = iter(range(STARTS + 1, people + 1)) if start == STARTS else iter(())
                await asyncio.gather(*(_all(load, others) for _ in range(TALKS)))
                memory = process.memory
        assert len(load.answered) == load.posted, f"{load.posted - len(load.answered)} updates were not answered"
    return Weighed(conversations, seconds, cpu, started, memory)


async def _all(load: Load, people: Iterator[int]) -> None:
    async with load.talk() as talk:
        for person in people:
            await talk.walk(person)


def _print(where: Mapping[str, str], weighed: Sequence[Weighed]) -> None:
    for name, value in where.items():
        click.echo(f"{name:10} {value}")
    click.echo(f"{'start':10} of the process until its first reply arrives; {STARTS} times; a call of the Bot API takes {API_SECONDS * 1000:g} ms\n")
    click.echo("open conversations   memory MB, started   after everybody's turn   start s   least to most   of it CPU s")
    for each in weighed:
        span = f"{min(each.seconds):.2f} to {max(each.seconds):.2f}"
        click.echo(
            f"{each.conversations:18,} {each.started:20.1f} {each.memory:24.1f} {median(each.seconds):9.2f} {span:>15} {median(each.cpu):14.2f}"
        )
    full = weighed[-1]
    for what, is_now, most, unit in (("memory", full.memory, MOST_MEMORY, "MB"), ("start", median(full.seconds), MOST_SECONDS, "s")):
        click.echo(f"\n{what}: expected under {most:g} {unit}, {'met' if is_now < most else 'NOT MET'} ({is_now:.1f} {unit})", nl=False)
    click.echo()


if __name__ == "__main__":
    main(prog_name="python -m bench.memory")
