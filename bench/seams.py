"""Where the time of one update goes: the talks of `bench.webhook`, with a stopwatch at each seam of our bot."""

import asyncio
import json
import signal
import sys
import tempfile
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import click

from . import play
from .bots import Running, bots
from .stopwatch import SEAMS
from .webhook import CONTEXT, MOST_TALKS, WARM_SECONDS, Measured, founded, listen, measure

MICRO = 1e6


@click.command(context_settings=CONTEXT)
@click.option("--seconds", default=10.0, show_default=True, help="How long it is measured, after a warming up.")
@click.option("--talks", default=100, show_default=True, help="How many people talk at once.")
@click.option("--json", "as_json", is_flag=True, help="As one JSON value.")
def main(seconds: float, talks: int, as_json: bool) -> None:
    """Measure where the time of one update goes, seam by seam. About half a minute.

    Example: python -m bench.seams --talks 10
    """
    with tempfile.TemporaryDirectory(prefix="samenspraak-bench-") as name:
        folder, ours = Path(name), next(bot for bot in bots() if bot.id == "ours")
        where = founded(folder, int(MOST_TALKS * (seconds + WARM_SECONDS)) + talks)
        steps = asyncio.run(listen(folder, play.PREPARATION[: play.SIX]))
        plain = asyncio.run(measure(ours, folder, steps, seconds / 2, talks))
        told = folder / "told.json"
        watched = replace(ours, id="watched", command=lambda *_: (sys.executable, "-m", "bench.stopwatch", str(told)))
        timed = asyncio.run(measure(watched, folder, steps, seconds, talks, _signal(signal.SIGUSR1), _signal(signal.SIGUSR2)))
        found = json.loads(told.read_text())
    updates = round(timed.updates * found["wall"])
    rows = [
        {"seam": seam, "loop": loop, "calls": calls / updates, "cpu": cpu / updates * MICRO, "wall": wall / updates * MICRO}
        for seam, loop, calls, cpu, wall in found["rows"]
    ]
    rest = {True: found["loop"] / updates * MICRO, False: (found["cpu"] - found["loop"]) / updates * MICRO}
    if as_json:
        click.echo(
            json.dumps({"machine": where, "unit": "µs", "rows": rows, "threads": {"loop": rest[True], "others": rest[False]}, "gone": found["gone"]})
        )
    else:
        _print(where, plain, timed, rows, rest, found)


def _signal(number: signal.Signals) -> Any:
    def mark(running: Running) -> None:
        running.process.send_signal(number)

    return mark


def _print(where: Mapping[str, str], plain: Measured, timed: Measured, rows: list[dict[str, Any]], threads: dict[bool, float], found: Any) -> None:
    for name, value in where.items():
        click.echo(f"{name:10} {value}")
    click.echo(f"{'plain':10} {plain.updates:.0f} updates/s, {plain.cpu * 1000:.0f} µs of processor for each, {plain.calls:.2f} calls of the Bot API")
    click.echo(f"{'watched':10} {timed.updates:.0f} updates/s, {timed.cpu * 1000:.0f} µs of processor for each: so much do the stopwatches cost")
    order = [seam for seam, _ in SEAMS]
    for in_loop, heading in ((True, "in the loop's thread"), (False, "in other threads")):
        mine = sorted((row for row in rows if row["loop"] is in_loop), key=lambda row: order.index(row["seam"]))
        click.echo(f"\n{heading:42} times   CPU µs  clock µs  of all CPU")
        for row in mine:
            click.echo(f"  {row['seam']:40} {row['calls']:5.2f} {row['cpu']:8.0f} {row['wall']:9.0f} {row['cpu'] / sum(threads.values()):11.0%}")
        rest = threads[in_loop] - sum(row["cpu"] for row in mine)
        click.echo(f"  {'everything between them':40} {'':5} {rest:8.0f} {'':9} {rest / sum(threads.values()):11.0%}")
        click.echo(f"  {'together':40} {'':5} {threads[in_loop]:8.0f} {'':9} {threads[in_loop] / sum(threads.values()):11.0%}")
    busy = sum(row["wall"] for row in rows if not row["loop"]) * timed.updates / MICRO
    click.echo(f"\nthe other threads are at work {busy:.0%} of the time, the loop is {found['loop'] / found['wall']:.0%} of it on a processor")
    for place in found["gone"]:
        click.echo(f"NOT THERE: {place}; the seams of bench/stopwatch.py are older than the program")


if __name__ == "__main__":
    main(prog_name="python -m bench.seams")
