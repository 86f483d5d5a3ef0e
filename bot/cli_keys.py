"""The commands about the keys to what people typed. No logic, as in `cli`."""

from datetime import UTC, datetime

import click

from .app import App
from .settings import read_settings


@click.group()
def keys() -> None:
    """The keys to what people type.

    Example: samenspraak keys rotate
    """


@keys.command()
def rotate() -> None:
    """Make a new master key and wrap every key in it; the old master key opens nothing any more. Do so when the file may have been seen.

    Example: samenspraak keys rotate
    """
    count = App.of(read_settings(), lambda: datetime.now(UTC)).store.keys.rotate()
    click.echo(f"{count} keys have a new master key")


@keys.command("move")
@click.option("--to", required=True, metavar="URL", help="The other database of keys: sqlite:///FILE or postgresql://…")
def move_keys(to: str) -> None:
    """Bring the keys into another database, while no bot runs; the master key stays in its file. Set SAMENSPRAAK_KEYS_URL to it afterwards.

    Example: samenspraak keys move --to sqlite:////var/lib/samenspraak-keys/keys.db
    """
    app = App.of(read_settings(), lambda: datetime.now(UTC))
    count = app.move_keys(to)
    click.echo(f"moved: {count} keys; set SAMENSPRAAK_KEYS_URL to this database and SAMENSPRAAK_KEY_FILE={app.store.keys.places.file}")
