"""The commands about rehearsing: hearing moves, playing a script, and teaching the network. No logic, as in `cli`."""

import json
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import TextIO

import click

from .coaching.moves import DOUBTFUL
from .dialogue.turn import Heard
from .errors import SettingsError


@click.command()
@click.argument("lines", type=click.File(encoding="utf-8", errors="replace"), default="-")
@click.option("--json", "as_json", is_flag=True, help="One JSON value a line.")
def analyse(lines: TextIO, as_json: bool) -> None:
    """Which moves are in each line, of a file or typed: one line of output for every line of input.

    Example: samenspraak analyse --json
    """
    from .content import read_content
    from .understanding.listener import Listener

    listener = Listener(read_content().form)
    _warn(listener.understands)
    for line in lines:
        heard = listener.hear(line)
        sure = _sure(heard)
        if as_json:
            doubt = {"unsure": True} if len(sure) < len(heard) else {}
            click.echo(json.dumps({"moves": _told(sure), **doubt}, ensure_ascii=False))
        else:
            click.echo("; ".join(f"{each.move} {each.confidence:.2f} ({each.words})" for each in sure) or ("unsure" if heard else "-"))


@click.command()
@click.option("--persona", required=True, metavar="ID", help="The parent: a file in dialogues/personas.")
@click.option(
    "--script", type=click.File(encoding="utf-8", errors="replace"), required=True, help="What the teacher says, a turn a line (- to type it)."
)
@click.option("--about", default="pesten", show_default=True, metavar="ID", help="The kind of talk: the name of a preparation.")
@click.option("--level", default="gewoon", show_default=True, metavar="ID", help="How hard it is.")
@click.option("--seed", default="1", show_default=True, help="Another seed, other words.")
@click.option("--json", "as_json", is_flag=True, help="One JSON value a turn.")
def rehearse(persona: str, script: TextIO, about: str, level: str, seed: str, as_json: bool) -> None:
    """Play a script with a simulated parent: the moves that are heard, the mood, and what the parent says.

    Example: samenspraak rehearse --persona boos --script - --json
    """
    from .authoring.rehearsing import played_script
    from .channels.terminal import plain
    from .content import read_content
    from .understanding.listener import Listener

    content = read_content()
    listener = Listener(content.form)
    _warn(listener.understands)
    opening, rounds = played_script(content, listener.hear, persona, about, level, seed, script)
    if not as_json:
        click.echo(f"< {plain(opening)}")
    for each in rounds:
        sure = _sure(each.said.heard)
        if as_json:
            end = {"end": each.end} if each.end else {}
            click.echo(json.dumps({"moves": _told(sure), "mood": each.mood.rounded(), "reply": plain(each.reply), **end}, ensure_ascii=False))
        else:
            mood = " · ".join(f"{name} {value}" for name, value in each.mood.rounded().items())
            click.echo(f"> {each.said.text}\n  [{', '.join(heard.move for heard in sure) or '-'}] {mood}\n< {plain(each.reply)}")
            if each.end:
                click.echo(f"[{each.end}]")


@click.command()
@click.option("--report", type=click.Path(dir_okay=False, path_type=Path), help="Also try it on voices it never heard, and write what came out.")
def train(report: Path | None) -> None:
    """Teach the network the moves, from the corpus: development only. Some minutes for itself; with --report an hour.

    Example: samenspraak train --report docs/understanding.md
    """
    try:
        from .understanding.teaching import teach
    except ImportError as error:
        raise SettingsError(f"the Python package {error.name} is needed: pip install samenspraak[understanding]") from error
    with click.progressbar(length=1000, label="learning", file=sys.stderr) as bar:

        def progress(part: float) -> None:
            bar.update(max(0, round(part * 1000) - bar.pos))

        for line in teach(report, progress):
            click.echo(line)


def _sure(heard: Iterable[Heard]) -> list[Heard]:
    return [each for each in heard if each.move != DOUBTFUL]


def _told(heard: Iterable[Heard]) -> list[dict[str, object]]:
    return [{"move": each.move, "why": each.words, "confidence": each.confidence} for each in heard]


def _warn(understands: bool) -> None:
    if not understands:
        click.echo("only the form is heard: pip install samenspraak[understanding] for meaning", err=True)


COMMANDS = (analyse, rehearse, train)
