"""People who chat while cards go out: how much longer they wait for an answer."""

import asyncio
import json
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from itertools import count
from pathlib import Path
from statistics import median

import click

from .load import PATIENCE, STARTING, Load, Step
from .machine import free_port, machine
from .town import KINDS, Base, Town, listened, now_due, serving
from .webhook import API_SECONDS, CONTEXT, MOST_TALKS, WARM_SECONDS

PAUSES = {"in a hurry": 0.015, "calm": 1.0}  # seconds between what a person sees and does
LIMITS = (29.0, 0.0)  # cards a second; 0 is without a limit
PLANNING = 1.0  # seconds before the first card that count: the others are still being planned then
LONGEST_TICK = 60.0  # seconds until the first card, however busy the machine is: the bot looks for what is due every ten
MOST_GROWTH = 1.5


@dataclass(frozen=True, slots=True)
class Chatted:
    """One run. Times in ms; `cpu` and `load` are shares of one processor core: of the bot's process, and of the load itself."""

    database: str
    pace: str
    limit: float
    due: int  # cards
    updates: float  # answered in a second
    p50: float
    p99: float
    cards: float  # in a second
    most_cards: int  # in any one second
    cpu: float
    load: float
    posted: int
    faults: int  # answers that did not come, came twice or to something else, and cards that came twice


@click.command(context_settings=CONTEXT)
@click.option("--seconds", default=8.0, show_default=True, help="How long each run is measured, after a warming up.")
@click.option("--talks", default=100, show_default=True, help="How many people chat at once.")
@click.option("--cards", default=100_000, show_default=True, help="How many cards are due.")
@click.option("--rounds", default=3, show_default=True, help="How often each is measured, with cards and without in turns.")
@click.option("--on", type=click.Choice(KINDS), multiple=True, help="On this database only.")
@click.option("--pace", type=click.Choice([*PAUSES]), multiple=True, help="Only people who chat like this.")
@click.option("--limit", type=click.Choice([f"{limit:g}" for limit in LIMITS]), multiple=True, help="Only at so many cards a second.")
@click.option("--json", "as_json", is_flag=True, help="As one JSON value.")
def main(seconds: float, talks: int, cards: int, rounds: int, on: Sequence[str], pace: Sequence[str], limit: Sequence[str], as_json: bool) -> None:
    """Measure people who chat by webhook, without cards and while 100,000 cards go out. Some ten minutes.

    Telegram here takes every message: what counts is what the bot does to itself. Exit code 1: an answer was lost, doubled, or out of order.

    Example: python -m bench.beside --on sqlite --pace calm --limit 0
    """
    limits = [float(each) for each in limit] or LIMITS
    settings = [(how, most) for how in pace or PAUSES for most in limits]
    runs: list[Chatted] = []
    with tempfile.TemporaryDirectory(prefix="samenspraak-bench-") as name:
        Path(name).chmod(0o755)
        for kind in on or KINDS:
            folder = Path(name) / kind
            folder.mkdir()
            base = Base(kind, folder, int(MOST_TALKS * (WARM_SECONDS + LONGEST_TICK + seconds)) + talks, cards)
            steps = asyncio.run(listened(base, folder))
            with click.progressbar(_turns(rounds, settings, cards), rounds * len(settings) * 2, label=kind, file=sys.stderr) as turns:
                for how, most, due in turns:
                    runs.append(asyncio.run(chatted(base, folder, steps, how, most, due, seconds, talks)))
            base.close()
    where = machine("sqlalchemy", "python-telegram-bot", "psycopg")
    if as_json:
        click.echo(json.dumps({"machine": where, "talks": talks, "seconds": seconds, "runs": [asdict(each) for each in runs]}))
    else:
        for title, value in where.items():
            click.echo(f"{title:10} {value}")
        click.echo(f"{'load':10} {talks} people at once, {cards:,} cards due; a call of the Bot API takes {API_SECONDS * 1000:g} ms")
        click.echo(f"{'each':10} {seconds:g} s after {WARM_SECONDS:g} s of warming up, {rounds} rounds in turns; medians\n")
        _print(runs)
    sys.exit(any(each.faults for each in runs))


def _turns(rounds: int, settings: Sequence[tuple[str, float]], cards: int) -> Iterator[tuple[str, float, int]]:
    """Each without cards and with them, which of the two first in turns."""
    for number in range(rounds):
        for how, most in settings:
            for due in (0, cards) if number % 2 == 0 else (cards, 0):
                yield how, most, due


async def chatted(base: Base, folder: Path, steps: Sequence[Step], pace: str, limit: float, due: int, seconds: float, talks: int) -> Chatted:
    """So many people at a bot that begins with nothing; with `due` cards from the time on that is measured."""
    town = Town(tuple(steps), ("127.0.0.1", free_port()), API_SECONDS, PAUSES[pace])
    async with town:
        with base.copy() as url, serving(url, town, folder, limit) as (process,):
            people = count(1)
            async with asyncio.TaskGroup() as group:
                for number in range(talks):
                    group.create_task(talking(town, people, PAUSES[pace] * number / talks))
                async with asyncio.timeout(STARTING + PATIENCE):
                    await town.first
                await asyncio.sleep(WARM_SECONDS)
                if due:
                    await asyncio.to_thread(now_due, url)
                    async with asyncio.timeout(LONGEST_TICK):
                        await town.first_card.wait()
                begin, cpu, own = time.perf_counter(), process.cpu, time.process_time()
                await asyncio.sleep(seconds)
                end, cpu, own = time.perf_counter(), process.cpu - cpu, time.process_time() - own
                town.stopping = True
            begin -= PLANNING if due else 0.0
    waited = sorted(took * 1000 for at, took in town.answered if begin <= at < end)
    return Chatted(
        base.kind,
        pace,
        limit,
        due,
        updates=len(waited) / (end - begin),
        p50=waited[len(waited) // 2],
        p99=waited[len(waited) * 99 // 100],
        cards=sum(begin <= at < end for at in town.cards) / (end - begin),
        most_cards=town.most_cards,
        cpu=cpu / seconds,
        load=own / seconds,
        posted=town.posted,
        faults=town.lost + town.refused + town.twice + town.wrong + town.cards_twice,
    )


async def talking(load: Load, people: Iterator[int], later: float = 0.0) -> None:
    """One person after another, on one connection; the first comes a little later than those before."""
    async with load.talk() as talk:
        await asyncio.sleep(later)
        while not load.stopping:
            await talk.walk(next(people))


def _print(runs: Sequence[Chatted]) -> None:
    click.echo("                                        updates/s   p50 ms   p99 ms   cards/s   most in 1 s   bot's CPU   load's CPU   p99 grows")
    for key in dict.fromkeys((each.database, each.pace, each.limit) for each in runs):
        of = [each for each in runs if (each.database, each.pace, each.limit) == key]
        without, beside = [each for each in of if not each.due], [each for each in of if each.due]
        growth = median(with_cards.p99 / alone.p99 for with_cards, alone in zip(beside, without, strict=True))
        name = f"{key[0]}, {key[1]}, {f'{key[2]:g} a second' if key[2] else 'no limit'}"
        for words, rows in ((name, without), ("… beside cards", beside)):
            grown = f"{growth:8.2f}x {'' if growth < MOST_GROWTH else 'NOT MET'}" if rows is beside else ""
            updates, p50, p99, cards = (median(getattr(each, what) for each in rows) for what in ("updates", "p50", "p99", "cards"))
            most, cpu, own = max(each.most_cards for each in rows), median(each.cpu for each in rows), median(each.load for each in rows)
            click.echo(f"{words:38} {updates:10.0f} {p50:8.1f} {p99:8.1f} {cards:9.1f} {most:13} {cpu:11.0%} {own:12.0%} {grown}")
    for each in runs:
        if each.faults:
            click.echo(f"{each.database}, {each.pace}: {each.faults} faults in {each.posted} updates")


if __name__ == "__main__":
    main(prog_name="python -m bench.beside")
