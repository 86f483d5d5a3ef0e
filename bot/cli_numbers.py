"""The command for who runs the bot: how many, never who."""

import json
from datetime import UTC, datetime
from typing import Any

import click

from .app import App
from .questions import Records
from .school.numbers import Numbers, in_figures, shown, stepped
from .settings import read_settings

FIGURES = ("posters", "joined", "stayed", "cards")


@click.command()
@click.option("--json", "as_json", is_flag=True, help="As one line of JSON.")
def numbers(as_json: bool) -> None:
    """How many parents join and stay, in which languages, and how their cards go: by class, in steps of five, nothing of any one person.

    Example: samenspraak numbers
    """
    app = App.of(read_settings(), lambda: datetime.now(UTC))
    app.prepare()
    with app.store.transaction() as records:
        classes, wrong = _by_class(records, app.clock()), in_figures(stepped(records.wrong_codes()))
    if as_json:
        click.echo(json.dumps({"classes": classes, "wrong_codes": wrong}, ensure_ascii=False))
        return
    for each in classes:
        click.echo(f"{each.pop('school')}: {each.pop('class')}")
        for name, figure in each.items():
            click.echo(f"  {name.replace('_', ' ')}: {_in_words(figure)}")
    click.echo(f"wrong codes: {wrong}")


def _by_class(records: Records, now: datetime) -> list[dict[str, Any]]:
    return [
        {"school": school, "class": each.name, **_told(shown(records.class_counts(each.id, now)))}
        for school, id in records.schools().items()
        for each in records.classes(id)
    ]


def _told(told: Numbers) -> dict[str, Any]:
    return {
        **{name: in_figures(getattr(told, name)) for name in FIGURES},
        "languages": list(told.languages),
        "themes": {theme: {"worked": in_figures(worked), "too_hard": in_figures(hard)} for theme, (worked, hard) in told.themes.items()},
    }


def _in_words(figure: str | list[str] | dict[str, Any]) -> str:
    if isinstance(figure, dict):
        figure = [f"{name} {_in_words(value)}" for name, value in figure.items()]
    return figure if isinstance(figure, str) else ", ".join(figure) or "-"
