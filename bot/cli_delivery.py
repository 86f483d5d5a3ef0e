"""The commands about sending and about the database behind it. No logic, as in `cli`."""

import asyncio
import gc
import json
import logging
import sys
from datetime import UTC, datetime

import click

from . import logs
from .app import App
from .settings import Settings, read_settings

ANSWERING = 3.0  # seconds that the server may take


def _now() -> datetime:
    return datetime.now(UTC)


@click.command()
def serve() -> None:
    """Be the bot on Telegram, until SIGTERM; with several tokens, several bots.

    Example: SAMENSPRAAK_TELEGRAM_TOKEN=… samenspraak serve
    """
    _at_work(updates=True)


@click.command()
def send() -> None:
    """Plan and send cards and reminders, until SIGTERM, without taking updates: as many of these as one wants beside `serve`, on PostgreSQL.

    Example: SAMENSPRAAK_TELEGRAM_TOKEN=… samenspraak send
    """
    _at_work(updates=False)


def _at_work(updates: bool) -> None:
    from .serve import event_loop
    from .serve import serve as serving

    gc.disable()  # until all is read: nothing of it becomes garbage
    settings = read_settings()
    logs.configure(logging.INFO, settings)
    with asyncio.Runner(loop_factory=event_loop()) as runner:
        runner.run(serving(App.of(settings, _now), settings, updates))


@click.command()
@click.option("--json", "as_json", is_flag=True, help="One JSON value a bot, and one of the server that listens here.")
@click.option("--watch", is_flag=True, help="Until nothing waits any more, with a bar of progress.")
def queue(as_json: bool, watch: bool) -> None:
    """What waits to be sent: cards that are due, in hand, and for how long; how fast a bot may send; what failed in the last seven days, and why.

    Where the server listens also what it counted since it began: how cards ended, how late they were, and how long database work takes.

    Example: samenspraak queue --json
    """
    settings = read_settings()
    app = App.of(settings, _now)
    app.store.require_schema()
    if watch:
        _watched(app)
        return
    for each in app.queues([]):
        told = {"bot": each.bot, **each.states, "ready": each.ready, "oldest_seconds": round(each.oldest)}
        told |= {"per_second": each.per_second, "blocked_seconds": round(each.blocked), "failed": sum(each.failed.values())}
        reasons = ", ".join(f"{name} {count}" for name, count in sorted(each.failed.items()))
        line = ", ".join(f"{name} {value}" for name, value in told.items()) + (f" ({reasons})" if reasons else "")
        click.echo(json.dumps(told | {"failed": each.failed}) if as_json else line)
    if counted := _counted(settings):
        line = "since the server began: " + ", ".join(f"{name} {value:g}" for name, value in counted.items())
        click.echo(json.dumps({"since_the_server_began": counted}) if as_json else line)


def _counted(settings: Settings) -> dict[str, float]:
    """What the server that listens here counted; nothing where none answers."""
    from http.client import HTTPException
    from urllib.request import ProxyHandler, build_opener

    from .metrics import summed_up

    if not settings.listens:
        return {}
    try:
        with build_opener(ProxyHandler({})).open(f"http://{settings.listens}/metrics", timeout=ANSWERING) as page:
            return summed_up(page.read().decode())
    except (OSError, ValueError, HTTPException):  # none, or another program's
        return {}


def _watched(app: App) -> None:
    """Looks once a second until nothing is ready. The bar is for people: a script reads `--json`."""
    import time

    from rich.progress import Progress

    with Progress(disable=not sys.stderr.isatty()) as progress:
        task, most = progress.add_task("cards", total=None), 0
        while ready := sum(each.ready + each.states["held"] for each in app.queues([])):
            most = max(most, ready)
            progress.update(task, total=most, completed=most - ready)
            time.sleep(1)
    click.echo("nothing waits")


@click.command("check")
def db_check() -> None:
    """Is the schema the newest, and is everything in the database whole? Exit code 0 where it is.

    Example: samenspraak db check
    """
    app = App.of(read_settings(), _now)
    app.store.require_schema()
    faults = app.store.faults()
    for fault in faults:
        click.echo(fault)
    if faults:
        sys.exit(1)
    click.echo(f"schema {app.store.schema()}, whole")


@click.command("move")
@click.option("--to", required=True, metavar="URL", help="The other database: sqlite:///FILE or postgresql://…, with nothing in it yet.")
def db_move(to: str) -> None:
    """Bring everything into another database, while no bot runs. Set SAMENSPRAAK_DATABASE_URL to it afterwards.

    Example: samenspraak db move --to sqlite:///school.db
    """
    app = App.of(read_settings(), _now)
    from rich.progress import Progress, TaskID

    tasks: dict[str, TaskID] = {}
    with Progress(disable=not sys.stderr.isatty()) as progress:

        def moved(table: str, done: int, total: int) -> None:
            if table not in tasks:
                tasks[table] = progress.add_task(table, total=total)
            progress.update(tasks[table], completed=done)

        rows = app.move_to(to, moved)
    places = app.store.keys.places
    click.echo(f"moved: {rows} rows; the keys stay where they are: SAMENSPRAAK_KEYS_URL={places.url} SAMENSPRAAK_KEY_FILE={places.file}")


@click.command("sweep")
def db_sweep() -> None:
    """Take away what was kept as long as dialogues/retention.yaml says, as `serve` does by itself once a day between 8 and 20 hours.

    Example: samenspraak db sweep
    """
    app = App.of(read_settings(), _now)
    app.store.require_schema()
    click.echo("taken away: " + (", ".join(f"{what} {count}" for what, count in app.clockwork.sweep().items()) or "nothing"))


@click.command("another-bot")
@click.argument("old", type=click.IntRange(min=1))
@click.argument("new", type=click.IntRange(min=1))
def db_another_bot(old: int, new: int) -> None:
    """Let the people of one Telegram bot be those of another, by the numbers before the `:` of their tokens. While no bot runs.

    Example: samenspraak db another-bot 123456789 987654321
    """
    app = App.of(read_settings(), _now)
    app.store.require_schema()
    click.echo(f"moved: {app.change_bot(f'telegram:{old}', f'telegram:{new}')} people")


@click.command("restored")
def db_restored() -> None:
    """A backup was put back: let nothing that was due until now leave once more. While no bot runs.

    Example: samenspraak db restored
    """
    app = App.of(read_settings(), _now)
    app.store.require_schema()
    click.echo(f"dropped: {app.restored()} cards")


COMMANDS = (serve, send, queue)
OF_DATABASE = (db_check, db_move, db_sweep, db_restored, db_another_bot)
