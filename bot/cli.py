"""The commands. No logic: each calls the part of the house that does it."""

import asyncio
import json
import logging
import sys
from collections.abc import Callable, Iterable
from datetime import UTC, date, datetime
from io import TextIOWrapper
from pathlib import Path
from typing import Any, TypeVar
from zoneinfo import ZoneInfo

import click

from . import demo as demo_school
from . import logs
from .app import App
from .channels.channel import Face
from .channels.terminal import JsonFace, PlainFace, plain, typed_lines
from .chat import name_of
from .cli_delivery import COMMANDS as OF_SENDING
from .cli_delivery import OF_DATABASE
from .cli_demo import demo
from .cli_keys import keys
from .cli_numbers import numbers
from .cli_rehearsal import COMMANDS
from .errors import DialogueInvalid, SamenspraakError, StoreUnavailable
from .home.calendar import REGIONS
from .home.moments import ZONE
from .home.themes import BANDS
from .records import LEADER, TEACHER
from .settings import read_settings

YEARS = range(2020, 2100)
CONTEXT = {"help_option_names": ["-h", "--help"], "max_content_width": 110}
# exit codes: 1 the content or the machine is not in order, 2 the call or a setting is wrong
AWAY = 75  # the database is away, or takes nothing now: trying again may help (EX_TEMPFAIL of sysexits.h)


When = TypeVar("When", date, datetime)


class Moment(click.ParamType[datetime]):
    """A moment such as 2026-11-28T10:00; without an offset it is Dutch time."""

    name = "ISO"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> datetime:
        moment = _read(self, datetime.fromisoformat, value, "a moment", "2026-11-28T10:00", param, ctx)
        return moment if moment.tzinfo else moment.replace(tzinfo=ZoneInfo(ZONE))


class Day(click.ParamType[date]):
    """A day such as 2026-12-04."""

    name = "DAY"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> date:
        return _read(self, date.fromisoformat, value, "a day", "2026-12-04", param, ctx)


def _read(kind: click.ParamType[Any], read: Callable[[str], When], value: Any, what: str, example: str, param: Any, ctx: Any) -> When:
    """A day or moment of these years; `kind` fails where it is none."""
    try:
        read_as = read(str(value))
    except ValueError:
        kind.fail(f"{what} is written {example}", param, ctx)
    if read_as.year not in YEARS:
        kind.fail(f"{what} lies between {YEARS.start} and {YEARS.stop - 1}", param, ctx)
    return read_as


def now() -> datetime:
    return datetime.now(UTC)


def clock(at: datetime | None) -> Callable[[], datetime]:
    """The time as it is, or standing still."""
    return now if at is None else lambda: at


@click.group(context_settings=CONTEXT)
@click.version_option(package_name="samenspraak", message="samenspraak %(version)s")
def main() -> None:
    """Samenspraak: teachers prepare and rehearse difficult conversations with parents, parents get a card for at home.

    Example: samenspraak demo
    """


@main.command()
@click.option("--as", "role", type=click.Choice(["teacher", "parent"]), default="teacher", show_default=True, help="The demo's teacher or parent.")
@click.option("--plain", "style", flag_value="plain", help="Line by line, choices numbered.")
@click.option("--json", "style", flag_value="json", help="One JSON value a line; #2 presses the second button.")
@click.option("--person", metavar="KEY", help="Any other person, by a name of your own.")
@click.option("--at", type=Moment(), help="The moment at which it is now.")
@click.option("--files", type=click.Path(exists=True, file_okay=False, path_type=Path), default=".", help="Where files come that the bot sends.")
def chat(role: str, style: str | None, person: str | None, at: datetime | None, files: Path) -> None:
    """Talk to the bot in the terminal, until the end of the input.

    Example: samenspraak chat --as parent --plain --at 2026-11-27T15:00
    """
    app = App.of(read_settings(), clock(at))
    app.prepare(with_demo=True)
    name = person or {"teacher": demo_school.TEACHER_NAME, "parent": demo_school.PARENT_NAME}[role]
    asyncio.run(app.chat(name, _face(style, files)).run())


def _face(style: str | None, files: Path) -> Face:
    if style == "json" or style == "plain" or not sys.stdin.isatty():
        return (JsonFace if style == "json" else PlainFace)(sys.stdout, sys.stdin, files)
    from rich.console import Console

    from .channels.coloured import RichFace

    return RichFace(Console(), typed_lines(), files)


@main.command()
def health() -> None:
    """Does the running bot make progress? Exit code 0 where it does; for a container's health check.

    Example: samenspraak health
    """
    try:
        app = App.of(read_settings(), now)
        app.store.require_schema()
        good, words = app.health()
    except SamenspraakError as error:  # 1, not 2: a container's health check knows no other
        click.echo(f"samenspraak: {error}", err=True)
        sys.exit(1)
    click.echo(words)
    sys.exit(0 if good else 1)


@main.command()
@click.option("--at", type=Moment(), help="The moment at which it is now. What is due by then is really sent.")
@click.option("--json", "as_json", is_flag=True, help="As one line of JSON.")
def tick(at: datetime | None, as_json: bool) -> None:
    """Plan and send the cards that are due at a moment, once.

    Example: samenspraak tick --at 2026-11-28T10:00 --json
    """
    settings = read_settings()
    app = App.of(settings, clock(at))
    app.prepare(with_demo=True)
    ticked = app.clockwork.tick()
    for token in settings.tokens if not app.is_demo() else []:
        asyncio.run(app.flush_telegram(token, settings.telegram_api_url))
    messages = [
        {"person": name_of(person.key, person.id), "language": person.language, "text": plain(message.html)} for person, message in ticked.messages
    ]
    if as_json:
        click.echo(json.dumps({"planned": ticked.planned, "sent": ticked.sent, "dropped": ticked.dropped, "messages": messages}, ensure_ascii=False))
    else:
        click.echo(f"planned {ticked.planned}, sent {ticked.sent}, dropped {ticked.dropped}")
        for each in messages:
            click.echo(f"\n{each['person']} ({each['language']})\n{each['text']}")


@main.command()
def check() -> None:
    """Check dialogues, catalogs, how plain the texts are and what they rest on; every problem as file:line: code message.

    Example: samenspraak check
    """
    from . import catalogs
    from .authoring import reading_level, seeds
    from .content import content_folder, read_content

    content, folder = read_content(), content_folder()
    frequency = reading_level.word_frequency()
    found = [*reading_level.check_content(folder, content, frequency), *seeds.check_content(folder, content)]
    problems = [*catalogs.check(folder, content), *map(str, found)]
    for problem in problems:
        click.echo(problem)
    if frequency is None:
        click.echo("rare words were not looked at: wordfreq is not installed")
    if problems:
        sys.exit(1)
    click.echo(f"{len(content.dialogues)} dialogues, {len(content.themes.themes)} themes, {len(content.languages)} languages: all in order")


@main.command()
def texts() -> None:
    """Bring locales/*.po up to date with the dialogues; changed texts are marked fuzzy.

    Example: samenspraak texts
    """
    from . import catalogs
    from .content import content_folder, read_content

    catalogs.update(content_folder(), read_content())


@main.command()
@click.argument("dialogue")
@click.option(
    "--file", "folder", type=click.Path(exists=True, file_okay=False, path_type=Path), help="Another content folder than the one that came along."
)
def play(dialogue: str, folder: Path | None) -> None:
    """Walk through a dialogue as an author; nothing is kept.

    Example: samenspraak play oefenen_bezorgde_ouder
    """
    from .authoring.player import play as playing
    from .content import read_content

    lines: Iterable[str] = typed_lines() if sys.stdin.isatty() else sys.stdin
    playing(read_content(folder), dialogue, lines, click.echo, lambda: now().astimezone(ZoneInfo(ZONE)))


@main.command()
@click.option("--json", "as_json", is_flag=True, help="As one line of JSON.")
def doctor(as_json: bool) -> None:
    """Is everything in order? Token, database, clock, catalogs.

    Example: samenspraak doctor
    """
    from .authoring.doctor import examine

    findings = examine(now())
    if as_json:
        click.echo(json.dumps([{"what": f.what, "good": f.good, "found": f.found} for f in findings], ensure_ascii=False))
    else:
        for finding in findings:
            click.echo(f"{'ok ' if finding.good else 'NOT'}  {finding.what}: {finding.found}")
    if not all(finding.good for finding in findings):
        sys.exit(1)


# ---- the school
@main.group()
def school() -> None:
    """Schools.

    Example: samenspraak school add "De Regenboog" --region midden
    """


@school.command("add")
@click.argument("name")
@click.option("--region", type=click.Choice(REGIONS), required=True, help="The region of its holidays.")
def school_add(name: str, region: str) -> None:
    """Add a school.

    Example: samenspraak school add "De Regenboog" --region midden
    """
    from .school.office import add_school

    app = _office()
    with app.store.transaction() as records:
        add_school(records, name, region)
    click.echo(f"school: {name} ({region})")


@school.command("days-off")
@click.argument("days", nargs=-1, type=Day())
@click.option("--remove", is_flag=True, help="There are lessons on these days after all.")
@click.option("--school", "school_name", help="Which school; not needed where there is one.")
def school_days_off(days: tuple[date, ...], remove: bool, school_name: str | None) -> None:
    """Days without lessons at this school alone, such as study days: then no reminders come, and no card in a week with fewer than three left.

    Example: samenspraak school days-off 2026-12-04 2027-03-15
    """
    from .school.office import change_days_off

    app = _office()
    with app.store.transaction() as records:
        left = change_days_off(records, school_name, days, remove, app.clock())
    click.echo("days off: " + (" ".join(day.isoformat() for day in left) or "none to come"))


@main.group("class")
def class_() -> None:
    """Classes.

    Example: samenspraak class add "Groep 5b" --band groep-3-5
    """


@class_.command("add")
@click.argument("name")
@click.option("--band", type=click.Choice(BANDS), required=True, help="The age of the children; it decides the themes.")
@click.option("--school", "school_name", help="Which school; not needed where there is one.")
def class_add(name: str, band: str, school_name: str | None) -> None:
    """Add a class and print the link for its parents.

    Example: samenspraak class add "Groep 5b" --band groep-3-5
    """
    from .school.office import add_class

    app = _office()
    with app.store.transaction() as records:
        code = add_class(records, school_name, name, band, app.clock())
    click.echo(f"class: {name} ({band})")
    _print_link("for parents of this class", code)


@main.command()
@click.argument("role", type=click.Choice([TEACHER, LEADER, "parents"]))
@click.option("--school", "school_name", help="Which school; not needed where there is one.")
@click.option("--class", "class_name", help="The teacher's class, or the class of the parents.")
def invite(role: str, school_name: str | None, class_name: str | None) -> None:
    """Print a link: for a teacher or leader it works once, for the parents of a class as often as needed.

    Example: samenspraak invite teacher --class "Groep 5b"
    """
    from .school.office import invite as inviting

    app = _office()
    with app.store.transaction() as records:
        code = inviting(records, role, school_name, class_name, app.clock())
    _print_link("for the parents of this class" if role == "parents" else f"for one {role}, once", code)
    if pages := read_settings().pages:
        page = f"this week's card without an app, in every language: {pages}/k/{code}"
        click.echo(page if role == "parents" else f"or in a browser: {pages}/t/{code}")


def _office() -> App:
    app = App.of(read_settings(), now)
    app.prepare()
    return app


def _print_link(whom: str, code: str) -> None:
    settings = read_settings()
    name = asyncio.run(App.bot_name(settings)) if settings.tokens else ""
    click.echo(f"{whom}: https://t.me/{name or 'YOUR_BOT'}?start={code}")
    click.echo(f"in the terminal: /start {code}")


# ---- the database
@main.group()
def db() -> None:
    """The database.

    Example: samenspraak db upgrade
    """


@db.command("upgrade")
def db_upgrade() -> None:
    """Bring the database to the newest schema; an empty one gets its tables.

    Example: samenspraak db upgrade
    """
    app = App.of(read_settings(), now)
    before = app.store.schema()
    app.store.upgrade()
    after, erased = app.store.schema(), app.erase_forgotten()
    click.echo(f"schema {after}" + (" already" if before == after else ""))
    if erased:
        click.echo(f"{erased} people had themselves erased after this backup was made, and are erased again")


for _command in (demo, numbers, keys, *COMMANDS, *OF_SENDING):
    main.add_command(_command)
for _command in OF_DATABASE:
    db.add_command(_command)


def run() -> None:
    """The entry point: whatever goes wrong ends in one line, without a traceback."""
    for stream in (sys.stdin, sys.stdout, sys.stderr):  # UTF-8 whatever the terminal says; what is no text is shown as such
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")
    logs.configure(logging.WARNING, None)
    try:
        main(standalone_mode=True)
    except DialogueInvalid as invalid:
        click.echo(str(invalid), err=True)
        sys.exit(1)
    except SamenspraakError as error:
        click.echo(f"samenspraak: {error}", err=True)
        sys.exit(AWAY if isinstance(error, StoreUnavailable) else 2)
    except BrokenPipeError:
        sys.stderr.close()
        sys.exit(1)
