"""The command: sets up, measures, prints."""

import asyncio
import json
import tempfile
from collections.abc import Mapping, Sequence
from importlib.metadata import version
from pathlib import Path
from typing import Any

import click

from bot.content import Content, read_content
from bot.dialogue import engine
from bot.dialogue.turn import Chose, Wrote

from .machine import database, machine
from .others import BareSqlite, Offline, and_kept, application, conversation_handler, halfway, our_handler, updates, walker
from .rounds import Group, Row, each, each_awaited, measure, ratio
from .turns import BOT, PEOPLE, Case, House, Nowhere, cases, through_json

PREPARATION, REHEARSAL = "tegenvallende_resultaten", "oefenen_bezorgde_ouder"
CONTEXT = {"help_option_names": ["-h", "--help"], "max_content_width": 110}


@click.command(context_settings=CONTEXT)
@click.option("--json", "as_json", is_flag=True, help="As one JSON value, with every round.")
def main(as_json: bool) -> None:
    """Measure one turn of a conversation, beside transitions, sqlite3 and python-telegram-bot. Takes about half a minute.

    Example: python -m bench --json
    """
    content = read_content()
    with tempfile.TemporaryDirectory(prefix="samenspraak-bench-") as folder, asyncio.Runner() as runner:
        words, choices = cases(content, PREPARATION, Wrote), cases(content, REHEARSAL, Chose)
        house, bare = House(Path(folder), content, words), BareSqlite(Path(folder), sum(len(case.snapshot.to_json()) for case in words) // len(words))
        groups = [_alone(content, words, choices), _kept(house, bare, runner), _replied(house, Path(folder), runner)]
        groups[0].rows[0].name += f", {len(content.dialogues[PREPARATION].states)} states"
        where = {**machine("sqlalchemy"), "database": database(house.app.store, Path(folder))}
        measure(groups)
        house.app.store.close()
        bare.close()
    if as_json:
        click.echo(json.dumps({"machine": where, "unit": "µs", "rows": [_as_data(row, groups) for group in groups for row in group.rows]}))
    else:
        _print(where, groups)


# ---- what is measured
def _alone(content: Content, words: Sequence[Case], choices: Sequence[Case]) -> Group:
    def answer(case: Case) -> object:
        return engine.answer(content.library, case.snapshot, case.given)

    model = walker(len(content.dialogues[PREPARATION].states))
    rows = [
        Row("transitions", f"transitions {version('transitions')}: one trigger, one guard", lambda: each(lambda _: model.on(), words), "transitions"),
        Row("words", "answer(): words, in the preparation", lambda: each(answer, words), "transitions", 60),
        Row("choice", "answer(): a choice, in the rehearsal", lambda: each(answer, choices), "transitions", 60),
        Row("json", "the preparation's snapshot to JSON and back", lambda: each(through_json, words), "transitions"),
    ]
    return Group("In memory", rows)


def _kept(house: House, bare: BareSqlite, runner: asyncio.Runner) -> Group:
    channel = Nowhere()
    sender = house.app.sender({f"telegram:{BOT}": channel})

    def emptied() -> float:
        channel.sent = 0
        took = runner.run(each_awaited(sender.flush, house.people))
        assert channel.sent >= PEOPLE, "a message did not leave"
        return took

    rows = [
        Row("sqlite", "sqlite3 alone: one row changed and committed", lambda: each(bare.commit, [house.update() for _ in range(PEOPLE)]), "sqlite"),
        Row("turn", "a whole turn: receive(), words, committed", house.whole_turns, "sqlite", 1000),
        Row("outbox", "… and out of the outbox, to a channel that does nothing", emptied, "sqlite"),  # of the turns before
    ]
    return Group("Kept, on a database file", rows)


def _replied(house: House, folder: Path, runner: asyncio.Runner) -> Group:
    request = Offline()
    states = len(house.app.content.dialogues[PREPARATION].states)
    forgetful = runner.run(application(request, conversation_handler(states, False)))
    pickling = runner.run(application(request, conversation_handler(states, True), folder / "bench.pickle"))
    ours = runner.run(application(request, our_handler(house)))

    def replied(made: Any, process: Any) -> float:
        fresh, request.messages = list(updates(made, house)), 0
        took = runner.run(each_awaited(process, fresh))
        assert request.messages >= len(fresh), "somebody got no reply"
        return took

    def pickled() -> float:
        halfway(pickling, house, states)
        return replied(pickling, and_kept(pickling))

    def our_own() -> float:
        house.set_back()
        took = replied(ours, ours.process_update)
        house.check()
        return took

    handler = f"python-telegram-bot {version('python-telegram-bot')}: ConversationHandler"
    rows = [
        Row("ptb", f"{handler}, nothing kept", lambda: replied(forgetful, forgetful.process_update), "ptb"),
        Row("pickle", "… kept by PicklePersistence at each update (no fsync)", pickled, "ptb"),
        Row("ours", "ours: the whole turn, out of the outbox, sent", our_own, "ptb"),
    ]
    return Group(f"From an update to the reply, no network, {PEOPLE} people", rows)


# ---- what is printed
def _as_data(row: Row, groups: Sequence[Group]) -> Mapping[str, object]:
    met = {"most": row.most, "met": row.median < row.most} if row.most else {}
    return {"id": row.id, "name": row.name, "median": row.median, "against": row.against, "ratio": ratio(row, groups), **met, "rounds": row.rounds}


def _print(where: Mapping[str, str], groups: Sequence[Group]) -> None:
    for name, value in where.items():
        click.echo(f"{name:10} {value}")
    rows = [row for group in groups for row in group.rows]
    click.echo(f"{'rounds':10} {len(rows[0].rounds)}, the rows in turns; median (least to most) of the rounds, each {PEOPLE} times\n")
    width = max(len(row.name) for row in rows)
    for group in groups:
        click.echo(f"{group.heading:{width + 2}}       µs     least to most   ratio")
        for row in group.rows:
            span = f"{min(row.rounds):.1f} to {max(row.rounds):.1f}"
            click.echo(f"  {row.name:{width}} {row.median:8.1f} {span:>17} {ratio(row, groups):6.1f}x")
        click.echo()
    for row in rows:
        if row.most:
            click.echo(f"{row.name}: expected under {row.most:g} µs, {'met' if row.median < row.most else 'NOT MET'} ({row.median:.0f} µs)")


if __name__ == "__main__":
    main(prog_name="python -m bench")
