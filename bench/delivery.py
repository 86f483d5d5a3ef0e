"""How fast cards go, and what a million parents take: our ledger on both databases, beside the bare client, Telegram's limit, and a job a parent."""

import asyncio
import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from statistics import median
from typing import Any

import click

from bot.channels.channel import Channel, Outgoing
from bot.content import Content, read_content
from bot.delivery import planner
from bot.delivery.drain import AT_ONCE
from bot.delivery.sender import at_once
from bot.metrics import Metrics
from bot.serve import event_loop

from . import postgres
from .bots import PEERS_PYTHON, ROOT
from .country import AT_THE_PEAK, Country
from .crowd import BOT, Crowd
from .machine import machine
from .sending import Sending, in_turns, measure, ours

CONTEXT = {"help_option_names": ["-h", "--help"], "max_content_width": 110}
PARTS = ("limit", "million", "unlimited", "jobs")
LIMIT, PER_SECOND, LATENCY = 1000, 980.0, 0.05  # strictly, in any one second; what we set; seconds until it answers
FEW, TENTH = 1000, 10  # parents, beside whom a million is seen; and a tenth of those
LOOKS = 100
NEAR, WHOLE, NO_SLOWER, MEMORY = 0.92, 0.65, 0.9, 150.0  # of the limit, of the bare client, of what a tenth of the backlog gives; MB
WARM = 4.0  # seconds
ROUNDS, TURN = 3, 1.0  # seconds that one goes, before the next has its turn
LONGEST = 60.0  # seconds that a JobQueue may take
JOBS = (10_000, 100_000, 1_000_000)
BARE = (sys.executable, "-m", "bench.peers.bare", "{api}")
Told = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Row:
    """A number with its unit, beside another in the same unit; `most`: what it is expected to stay under."""

    part: str
    name: str
    value: float
    unit: str
    against: str
    other: float
    most: float = 0.0
    least: float = 0.0  # of the ratio
    note: str = ""

    @property
    def ratio(self) -> float:
        return self.value / self.other if self.other else 0.0

    @property
    def met(self) -> bool:
        return (not self.most or self.value <= self.most) and (not self.least or self.ratio >= self.least)


@click.command(context_settings=CONTEXT)
@click.option("--only", metavar="PARTS", help=f"Of {','.join(PARTS)}: only these.")
@click.option("--parents", default=1_000_000, show_default=True, help="How many there are.")
@click.option(
    "--seconds", default=15.0, show_default=True, help="How long each sending is measured; without a limit in three rounds, a second at a time."
)
@click.option("--databases", default="sqlite,postgresql", show_default=True)
@click.option("--json", "as_json", is_flag=True, help="As one JSON value.")
def main(only: str | None, parents: int, seconds: float, databases: str, as_json: bool) -> None:
    """Measure sending: at a limit of 1,000 a second, without one, and with a million parents. Ten minutes or so.

    Example: python -m bench.delivery --only limit --parents 100000
    """
    parts = only.split(",") if only else PARTS
    kinds = [kind for kind in databases.split(",") if kind == "sqlite" or postgres.server()]
    content, rows = read_content(), list[Row]()

    def told(words: str) -> None:
        click.echo(f"{time.strftime('%H:%M:%S')} {words}", err=True)

    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="samenspraak-bench-")))
        runner = stack.enter_context(asyncio.Runner(loop_factory=event_loop()))
        backlogs: dict[str, tuple[Country, Country]] = {}  # a tenth of the parents, and all
        for kind in kinds if {*parts} - {"jobs"} else ():
            told(f"{kind}: {parents:,} parents are made")
            country = stack.enter_context(filled(kind, parents, content))
            if "million" in parts:
                rows += at_a_million(kind, country, told)
            if {"limit", "unlimited"} & {*parts}:
                told(f"{kind}: a backlog of {parents // TENTH:,}, and one of {parents:,}")
                backlogs[kind] = country, stack.enter_context(country.copied())
                for each, cards in zip(backlogs[kind], (parents // TENTH, parents), strict=True):
                    each.owe(cards)
        if "limit" in parts:
            rows += runner.run(limited(backlogs, folder, seconds, told))
        if "unlimited" in parts:
            rows += runner.run(unlimited(backlogs, folder, seconds, told))
    if "jobs" in parts:
        rows += list(jobs(told))
    where = machine("sqlalchemy", "python-telegram-bot", "aiohttp", "psycopg")
    if as_json:
        click.echo(json.dumps({"machine": where, "parents": parents, "rows": [_as_data(row) for row in rows]}))
    else:
        _print(where, rows)


@contextmanager
def filled(kind: str, parents: int, content: Content) -> Iterator[Country]:
    with postgres.empty(kind) as url:
        country = Country(url, parents, content)
        country.fill()
        yield country
        country.app.store.close()


# ---- a million
class Nowhere(Channel):
    """Takes everything."""

    sent = 0

    async def send(self, person: str, message: Outgoing) -> None:
        self.sent += 1


def at_a_million(kind: str, country: Country, told: Told) -> Iterable[Row]:
    told(f"{kind}: looking where nothing is due, planning a fifth of {country.parents:,}")
    with filled(kind, FEW, country.content) as small:
        (few, _), (many, cpu) = idle(small), idle(country)
    name, note = f"{kind}: a look where nothing is due", f"{cpu * 1000:.2f} ms of processor"
    yield Row("million", name, many * 1000, "ms", f"with {FEW:,}", few * 1000, most=2.0, note=note)
    (whole, some), count = planned(country)
    name = f"{kind}: {count:,} planned, {country.app.clockwork.planned_at_once:,} at a time"
    yield Row("million", name, some, "s", "all in one statement", whole, most=2.0 * count / 200_000)
    told(f"{kind}: sending to nobody")
    country.begin()
    plan(country, country.parents)
    each = asyncio.run(drained(country, 10.0))
    yield Row("million", f"{kind}: a card through the ledger, sent nowhere", each * 1e6, "µs", "", 0, note="of processor")
    country.clear()


def idle(country: Country) -> tuple[float, float]:
    """Seconds that the planner's look and the sender's take; and of processor."""
    drain = country.app.drain(BOT, Nowhere(), at_once, "bench", 0, Metrics())

    def look() -> None:
        assert not country.app.clockwork.plan_some().more
        assert not drain._claim([], 0, 0, AT_ONCE)[0]

    look()
    cpu = time.process_time()
    took = median(timed(look)[0] for _ in range(LOOKS))
    return took, (time.process_time() - cpu) / LOOKS


def planned(country: Country) -> tuple[Sequence[float], int]:
    """Seconds that it takes in one statement, and in parts as we do it, in turns; and how many cards it is."""
    parts, count = (country.parents, country.app.clockwork.planned_at_once), country.parents // AT_THE_PEAK
    took = dict[int, list[float]]((most, []) for most in parts)
    for _ in range(ROUNDS):
        for most in parts:
            country.begin()
            seconds, cards = timed(partial(plan, country, most))
            assert cards == count, f"{cards} planned of {count}"
            took[most].append(seconds)
            country.clear()
    return [median(took[most]) for most in parts], count


def plan(country: Country, most: int) -> int:
    count = 0
    while True:
        with country.app.store.transaction() as records:
            planned = planner.step(records, country.content.calendar, country.app.clock(), most)
        if not planned.more:
            return count
        count += planned.planned


async def drained(country: Country, seconds: float) -> float:
    """Seconds of processor that a card takes, where the channel takes none: once most cards were made."""
    channel = Nowhere()
    drain = country.app.drain(BOT, channel, at_once, "bench", 0, Metrics())
    taken = [(0, time.process_time())]
    end = time.perf_counter() + seconds
    while time.perf_counter() < end and not await drain.step():
        await asyncio.gather(*drain._flying)
        taken.append((channel.sent, time.process_time()))
    await drain.finish()
    (before, begin), (after, now) = taken[len(taken) // 2], taken[-1]
    return (now - begin) / max(1, after - before)


def timed(work: Callable[[], Any]) -> tuple[float, Any]:
    begin = time.perf_counter()
    done = work()
    return time.perf_counter() - begin, done


# ---- processes that send
Backlogs = Mapping[str, tuple[Country, Country]]


async def limited(backlogs: Backlogs, folder: Path, seconds: float, told: Told) -> Iterator[Row]:
    rows = []
    for kind, (country, _) in backlogs.items():
        for processes in (1,) if kind == "sqlite" else (1, 2):
            row = ours(f"limit-{kind}-{processes}", f"{kind}, {processes} at work", country.url, PER_SECOND, processes)
            told(f"at most {LIMIT:,} a second: {row.name}")
            country.again()
            await measure(row, Crowd(LIMIT, latency=LATENCY), folder, WARM, seconds)
            rows.append(row)
    return (Row("limit", each.name, each.rate, "/s", "the limit", LIMIT, least=NEAR, note=f"{each.refusals} times 429, {each.cost}") for each in rows)


async def unlimited(backlogs: Backlogs, folder: Path, seconds: float, told: Told) -> Sequence[Row]:
    bare = Sending("bare", "the bare client", BARE)
    pairs = list[tuple[Sending, Sending]]()
    for kind, (tenth, all_of_it) in backlogs.items():
        few = ours(f"{kind}-few", f"{kind}, a backlog of {tenth.parents // TENTH:,}", tenth.url, 0)
        many = ours(f"{kind}-many", f"{kind}, a backlog of {all_of_it.parents:,}", all_of_it.url, 0)
        pairs.append((few, many))
    sendings, countries = [each for pair in pairs for each in pair], [each for pair in backlogs.values() for each in pair]
    for number in range(1, ROUNDS + 1):
        told(f"without a limit, round {number} of {ROUNDS}: the bare client and {len(sendings)} backlogs, in turns")
        for country in countries:
            country.again()
        await in_turns([bare, *sendings], folder, WARM, TURN, max(1, round(seconds / ROUNDS / TURN)))
    rows = [Row("unlimited", bare.name, bare.rate, "/s", "", 0, note=f"{bare.cost}, {bare.memory:.0f} MB")]
    for few, many in pairs:
        for each in (few, many):
            rows.append(Row("unlimited", each.name, each.rate, "/s", "the bare client", each.rate / each.beside(bare), least=WHOLE, note=each.cost))
        rows.append(Row("unlimited", many.name, many.rate, "/s", "a tenth of it", many.rate / many.beside(few), least=NO_SLOWER))
        rows.append(Row("unlimited", f"{many.name}: memory", many.memory, "MB", "the bare client", bare.memory, most=MEMORY))
    return rows


# ---- a job for each parent
def jobs(told: Told) -> Iterable[Row]:
    if not PEERS_PYTHON.exists():
        told("SKIPPED jobs: not installed; `make bench-delivery` does that")
        return
    for count in JOBS:
        told(f"python-telegram-bot's JobQueue with {count:,} jobs")
        command = (str(PEERS_PYTHON), "-m", "bench.peers.job_queue", str(count))
        try:
            out = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=LONGEST, check=True).stdout
        except subprocess.TimeoutExpired:
            told(f"it takes longer than {LONGEST:g} s")
            return
        found = json.loads(out)
        note = f"{found['memory']:.0f} MB; when due {found['due'] / count * 1e6:.0f} µs each, which do nothing; gone with the process"
        yield Row("jobs", f"JobQueue: {count:,} jobs planned, at each start", found["planned"], "s", "", 0, note=note)


# ---- what is printed
def _as_data(row: Row) -> Mapping[str, object]:
    names = ("part", "name", "value", "unit", "against", "ratio", "note")
    return {name: getattr(row, name) for name in names} | ({"met": row.met} if row.most or row.least else {})


def _print(where: Mapping[str, str], rows: Sequence[Row]) -> None:
    for name, value in where.items():
        click.echo(f"{name:10} {value}")
    width = max((len(row.name) for row in rows), default=0)
    part = ""
    for row in rows:
        if row.part != part:
            part = row.part
            click.echo(f"\n{part}")
        ratio = f"{row.ratio:6.3f}x {row.against}" if row.against else ""
        expected = f"under {row.most:g} {row.unit}" if row.most else f"at least {row.least:g}" if row.least else ""
        word = f"{expected}: {'met' if row.met else 'NOT MET'}" if expected else ""
        click.echo(f"  {row.name:{width}} {row.value:10,.2f} {row.unit:3} {ratio:32} {word:26} {row.note}".rstrip())


if __name__ == "__main__":
    main(prog_name="python -m bench.delivery")
