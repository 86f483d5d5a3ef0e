"""Two processes on PostgreSQL beside one: how many more updates they take, and what each of them costs."""

import asyncio
import json
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import asdict, dataclass
from itertools import count
from pathlib import Path
from statistics import median

import click
from sqlalchemy import create_engine, text
from sqlalchemy.engine import make_url

from .beside import talking
from .bots import TICKS, Running
from .load import PATIENCE, STARTING, Step
from .machine import free_port, machine
from .town import Base, Town, listened, serving
from .webhook import API_SECONDS, CONTEXT, MOST_TALKS, WARM_SECONDS

LEAST_GROWTH = 1.5
PAUSE = 0.015
GROUPS = Path("/sys/fs/cgroup/cpu")  # where Linux lets us say how much of a processor a process may have
PERIOD = 20_000  # µs


@dataclass(frozen=True, slots=True)
class Taken:
    """One run. Times of processor in ms for each update: of all the bot's processes, of the database, of the load itself."""

    processes: int
    updates: float  # answered in a second
    p50: float  # ms
    p99: float
    bot: float
    database: float
    load: float
    posted: int
    faults: int  # answers that did not come, came twice, or were to something else


@click.command(context_settings=CONTEXT)
@click.option("--seconds", default=8.0, show_default=True, help="How long each run is measured, after a warming up.")
@click.option("--talks", default=100, show_default=True, help="How many people chat at once.")
@click.option("--rounds", default=3, show_default=True, help="How often each is measured, one process and two in turns.")
@click.option("--share", default=0, show_default=True, help="Percent of a processor core that each process may have; 0: all it gets.")
@click.option("--json", "as_json", is_flag=True, help="As one JSON value.")
def main(seconds: float, talks: int, rounds: int, share: int, as_json: bool) -> None:
    """Measure one process and two behind one address, on PostgreSQL. A minute.

    The database and the load want processors too. Where there are few, give each process a small share of one, as if it were a small machine.

    Example: python -m bench.processes --share 30
    """
    runs: list[Taken] = []
    with tempfile.TemporaryDirectory(prefix="samenspraak-bench-") as name:
        folder = Path(name)
        base = Base("postgresql", folder, int(2 * MOST_TALKS * (seconds + WARM_SECONDS)) + talks, parents=0)
        steps = asyncio.run(listened(base, folder))
        order = [how_many for number in range(rounds) for how_many in ((1, 2) if number % 2 == 0 else (2, 1))]
        with click.progressbar(order, label="runs", file=sys.stderr) as turns:
            for processes in turns:
                runs.append(asyncio.run(taken(base, folder, steps, processes, share, seconds, talks)))
        base.close()
    where = machine("sqlalchemy", "python-telegram-bot", "psycopg")
    if as_json:
        click.echo(json.dumps({"machine": where, "share": share, "runs": [asdict(each) for each in runs]}))
    else:
        for title, value in where.items():
            click.echo(f"{title:10} {value}")
        given = f", each process with {share} % of a core" if share else ""
        click.echo(
            f"{'load':10} {talks} people at once, {PAUSE * 1000:g} ms between steps; a call of the Bot API takes {API_SECONDS * 1000:g} ms{given}"
        )
        click.echo(f"{'each':10} {seconds:g} s after {WARM_SECONDS:g} s of warming up, {rounds} rounds in turns; medians\n")
        _print(runs)
    sys.exit(any(each.faults for each in runs))


async def taken(base: Base, folder: Path, steps: Sequence[Step], processes: int, share: int, seconds: float, talks: int) -> Taken:
    """So many people at so many processes, of which none knows of the others."""
    first, *also = (free_port() for _ in range(processes))
    town = Town(tuple(steps), ("127.0.0.1", first), API_SECONDS, PAUSE, also=also)
    async with town:
        with base.copy() as url, serving(url, town, folder) as bots, ExitStack() as kept:
            for bot in bots if share else ():
                kept.enter_context(held_to(bot, share))
            people = count(1)
            async with asyncio.TaskGroup() as group:
                for _ in range(talks):
                    group.create_task(talking(town, people))
                async with asyncio.timeout(STARTING + PATIENCE):
                    await town.first
                await asyncio.sleep(WARM_SECONDS)
                begin, used = time.perf_counter(), (sum(bot.cpu for bot in bots), database_cpu(url), time.process_time())
                await asyncio.sleep(seconds)
                end, now_used = time.perf_counter(), (sum(bot.cpu for bot in bots), database_cpu(url), time.process_time())
                town.stopping = True
    waited = sorted(took * 1000 for at, took in town.answered if begin <= at < end)
    bot_ms, database_ms, load_ms = ((after - before) * 1000 / len(waited) for before, after in zip(used, now_used, strict=True))
    return Taken(
        processes,
        updates=len(waited) / (end - begin),
        p50=waited[len(waited) // 2],
        p99=waited[len(waited) * 99 // 100],
        bot=bot_ms,
        database=database_ms,
        load=load_ms,
        posted=town.posted,
        faults=town.lost + town.refused + town.twice + town.wrong,
    )


@contextmanager
def held_to(bot: Running, share: int) -> Iterator[None]:
    """It gets no more than so many percent of a core. Raises OSError where that can't be said to Linux."""
    ours = next(line.rpartition(":")[2] for line in Path("/proc/self/cgroup").read_text().splitlines() if ":cpu:" in line)
    outer = GROUPS / ours.lstrip("/")
    group = outer / f"samenspraak-{bot.process.pid}"
    group.mkdir()
    try:
        (group / "cpu.cfs_period_us").write_text(f"{PERIOD}")
        (group / "cpu.cfs_quota_us").write_text(f"{PERIOD * share // 100}")
        (group / "cgroup.procs").write_text(f"{bot.process.pid}")
        yield
    finally:
        (outer / "cgroup.procs").write_text(f"{bot.process.pid}")
        group.rmdir()


def database_cpu(url: str) -> float:
    """Seconds of processor that the database's server has used, on this machine: of the postmaster, its children, and those that ended."""
    engine = create_engine(make_url(url).set(drivername="postgresql+psycopg"))
    with engine.connect() as connection:
        ours = connection.execute(text("SELECT pg_backend_pid()")).scalar_one()
        server = int(_stat(ours)[1])
        pids = [int(each) for each in Path(f"/proc/{server}/task/{server}/children").read_text().split()]
        spent = sum(int(field) for field in _stat(server)[11:15]) + sum(int(field) for pid in pids for field in _stat(pid)[11:13])
    engine.dispose()
    return spent / TICKS


def _stat(pid: int) -> list[str]:
    """What Linux knows of a process, from its state on."""
    return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()


def _print(runs: Sequence[Taken]) -> None:
    one, two = ([each for each in runs if each.processes == number] for number in (1, 2))
    click.echo("processes   updates/s   p50 ms   p99 ms   CPU ms an update: bot   database   load   all")
    for rows in (one, two):
        updates, p50, p99, bot, database, load = (
            median(getattr(each, what) for each in rows) for what in ("updates", "p50", "p99", "bot", "database", "load")
        )
        click.echo(
            f"{rows[0].processes:9} {updates:11.0f} {p50:8.1f} {p99:8.1f} {bot:23.2f} {database:10.2f} {load:6.2f} {bot + database + load:5.2f}"
        )
    growth = median(both.updates / alone.updates for both, alone in zip(two, one, strict=True))
    words = "met" if growth >= LEAST_GROWTH else "NOT MET"
    click.echo(f"\ntwo take {growth:.2f} times the updates of one: expected {LEAST_GROWTH:g}, {words}")


if __name__ == "__main__":
    main(prog_name="python -m bench.processes")
