"""How many people can talk at once: our bot as it is served, beside other libraries' bots doing the same without keeping anything."""

import asyncio
import gc
import json
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import asdict, dataclass
from itertools import count
from pathlib import Path

import click

from . import play, rounds
from .bots import SERVE, Bot, Running, bots, copied, running, school, settings
from .load import PATIENCE, Load, Step
from .machine import database, free_port, machine
from .others import BareSqlite

CONTEXT = {"help_option_names": ["-h", "--help"], "max_content_width": 110}
WARM_SECONDS = 2.0
MOST_TALKS = 400  # that end in a second: so many teachers there have to be
COMMITS, SNAPSHOT = 300, 1500  # how often, and of how many bytes
API_SECONDS, PAUSE_SECONDS = 0.05, 0.015  # a call of the Bot API; a person, between reading and doing


@dataclass(frozen=True, slots=True)
class Measured:
    """What came out for a bot. Times in ms; memory in MB; `load` is the share of one processor core that the load itself took."""

    id: str
    name: str
    updates: float  # answered in a second
    p50: float
    p99: float
    cpu: float  # of the bot's process, for an update
    memory: float
    calls: float  # of the Bot API, for an update
    posted: int
    lost: int
    refused: int
    twice: int
    load: float

    @property
    def whole(self) -> bool:
        """Whether every update was acknowledged and answered once."""
        return not (self.lost or self.refused or self.twice)


@click.command(context_settings=CONTEXT)
@click.option("--seconds", default=10.0, show_default=True, help="How long each bot is measured, after a warming up.")
@click.option("--talks", default=100, show_default=True, help="How many people talk at once.")
@click.option("--only", metavar="NAMES", help=f"Of these bots only: {','.join(bot.id for bot in bots())}.")
@click.option("--json", "as_json", is_flag=True, help="As one JSON value.")
def main(seconds: float, talks: int, only: str | None, as_json: bool) -> None:
    """Measure whole talks by webhook: 100 at once, while every call of the Bot API takes 50 ms. About a minute and a half.

    Exit code 1: an update was lost, refused, or answered twice by our bot.

    Example: python -m bench.webhook --only ours,aiogram --seconds 5
    """
    chosen = [bot for bot in bots() if not only or bot.id in only.split(",")]
    if unknown := {*(only or bots()[0].id).split(",")} - {bot.id for bot in bots()}:
        raise click.BadParameter(f"no bot is called {', '.join(sorted(unknown))}", param_hint="--only")
    with tempfile.TemporaryDirectory(prefix="samenspraak-bench-") as name:
        folder = Path(name)
        where = founded(folder, int(MOST_TALKS * (seconds + WARM_SECONDS)) + talks)
        steps = asyncio.run(listen(folder, play.PREPARATION[: play.SIX]))
        play.write(folder / "play.json", steps)
        measured = []
        for bot in chosen:
            if bot.missing:
                click.echo(f"SKIPPED {bot.id}: {bot.missing}", err=True)
            else:
                measured.append(asyncio.run(measure(bot, folder, steps, seconds, talks)))
    if as_json:
        click.echo(json.dumps({"machine": where, "talks": talks, "seconds": seconds, "rows": [asdict(each) for each in measured]}))
    else:
        _print(where, measured, talks, seconds)
    sys.exit(any(each.id == "ours" and not each.whole for each in measured))


def founded(folder: Path, people: int) -> Mapping[str, str]:
    """A school with so many teachers, as `school.db` in this folder. Where it is measured, and what a commit takes there now."""
    with closing(school(f"sqlite:///{folder}/school.db", people)) as store, closing(BareSqlite(folder, SNAPSHOT)) as bare:
        took = rounds.each(bare.commit, range(COMMITS)) / 1000
        kept = f"{database(store, folder)}; sqlite3 alone commits a row in {took:.2f} ms"
        return {**machine("sqlalchemy", "python-telegram-bot"), "database": kept}


async def listen(folder: Path, given: Sequence[str]) -> tuple[Step, ...]:
    """The steps of the play, from our bot: the first teacher takes them, in `listen.db`."""
    load = Load((), ("127.0.0.1", free_port()), delay=0)
    async with load:
        environment = settings(copied(folder / "school.db", folder / "listen.db"), load.url, load.bot[1])
        with running(SERVE, environment, folder / "listen.log"):
            return await play.listen(load, given, person=1)


Mark = Callable[[Running], None]


async def measure(
    bot: Bot, folder: Path, steps: Sequence[Step], seconds: float, talks: int, begins: Mark = lambda _: None, ends: Mark = lambda _: None
) -> Measured:
    """So many talks at once at a bot that begins with nothing, for so long; `begins` and `ends` are told of that time."""
    load = Load(tuple(steps), ("127.0.0.1", free_port()), API_SECONDS, PAUSE_SECONDS, bot.says)
    async with load:
        environment = settings(copied(folder / "school.db", folder / f"{bot.id}.db"), load.url, load.bot[1])
        with running(bot.command(load.url, load.bot[1], folder / "play.json"), environment, folder / f"{bot.id}.log") as process:
            people = count(1)
            gc.collect()
            gc.freeze()
            async with asyncio.TaskGroup() as talking:
                for _ in range(talks):
                    talking.create_task(_talk(load, people))
                async with asyncio.timeout(PATIENCE):
                    await load.first  # it has started
                await asyncio.sleep(WARM_SECONDS)
                begins(process)
                begin, cpu, own = time.perf_counter(), process.cpu, time.process_time()
                await asyncio.sleep(seconds)
                end, cpu, own = time.perf_counter(), process.cpu - cpu, time.process_time() - own
                ends(process)
                memory = process.memory
                load.stopping = True
    late = sorted(took * 1000 for at, took in load.answered if begin <= at < end)
    calls = sum(begin <= at < end for at, _ in load.calls)
    return Measured(
        bot.id,
        bot.name,
        updates=len(late) / (end - begin),
        p50=late[len(late) // 2],
        p99=late[len(late) * 99 // 100],
        cpu=cpu * 1000 / len(late),
        memory=memory,
        calls=calls / len(late),
        posted=load.posted,
        lost=load.lost,
        refused=load.refused,
        twice=load.twice,
        load=own / (end - begin),
    )


async def _talk(load: Load, people: Iterator[int]) -> None:
    """One person after another, on one connection. Each is new: who talks this fast for long is taken for a flood."""
    async with load.talk() as talk:
        while not load.stopping:
            await talk.walk(next(people))


def _print(where: Mapping[str, str], measured: Sequence[Measured], talks: int, seconds: float) -> None:
    for name, value in where.items():
        click.echo(f"{name:10} {value}")
    load = (
        f"{talks} talks at once of {play.SIX} steps, {PAUSE_SECONDS * 1000:g} ms between them; a call of the Bot API takes {API_SECONDS * 1000:g} ms"
    )
    click.echo(f"{'load':10} {load}")
    click.echo(f"{'each':10} {seconds:g} s after {WARM_SECONDS:g} s of warming up, one bot after another\n")
    width = max(len(each.name) for each in measured)
    click.echo(f"{'':{width}}  updates/s   p50 ms   p99 ms  CPU ms  memory MB  calls/update  lost  load's CPU  ours is")
    ours = next((each.updates for each in measured if each.id == "ours"), None)
    for each in measured:
        ratio = f"{ours / each.updates:7.1f}x" if ours else ""
        missed = each.lost + each.refused
        row = f"{each.updates:11.0f} {each.p50:8.1f} {each.p99:8.1f} {each.cpu:7.2f} {each.memory:10.0f} {each.calls:13.2f} {missed:5}"
        click.echo(f"{each.name:{width}}{row} {each.load:10.0%} {ratio}")
    for each in measured:
        if not each.whole:
            faults = f"{each.lost} not answered, {each.refused} not acknowledged, {each.twice} answers too many"
            click.echo(f"\n{each.name}: of {each.posted} updates {faults}")


if __name__ == "__main__":
    main(prog_name="python -m bench.webhook")
