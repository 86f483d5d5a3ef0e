"""A school moves from SQLite to PostgreSQL and back, in the middle of a conversation."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import postgres
import pytest
from sqlalchemy import insert, select
from stage import Clock, Ears, Talk, everything

from bot.app import App
from bot.content import Content
from bot.errors import SettingsError
from bot.store.tables import school

Opened = Callable[[str], App]


@pytest.fixture
def opened(app: App, clock: Clock, content: Content) -> Opened:
    keys = app.store.keys.places  # which stay where they are

    def another(url: str) -> App:
        return App(url, clock, content, listener=Ears(), keys=keys)

    return another


def test_a_conversation_goes_on_where_it_was_in_the_other_database_and_back(app: App, opened: Opened, tmp_path: Path) -> None:
    sanne = Talk(app, "sanne")
    sanne.says("/thema")
    sanne.presses("Rekenen")
    with postgres.database() as url:
        rows = app.move_to(url, lambda table, done, total: None)
        there = opened(url)
        assert rows == sum(map(len, everything(there).values()))
        assert everything(there) == everything(app)
        moved = Talk(there, "sanne")
        moved.mailbox.brought, moved.update = sanne.mailbox.brought, sanne.update
        assert "Groep 5b werkt aan Rekenen" in moved.presses("Dit kiezen")[0].text
        assert there.store.faults() == []
        file = f"sqlite:///{tmp_path / 'back.db'}"
        there.move_to(file, lambda table, done, total: None)
        there.store.close()
        back = opened(file)
        home = Talk(back, "sanne")
        home.mailbox.brought, home.update = moved.mailbox.brought, moved.update
        assert home.presses("Klaar")[0].text.startswith("Goed.")
        with back.store.transaction() as records:  # and new rows get new numbers
            records.connection.execute(insert(school).values(name="Een andere school", region="noord", zone="Europe/Amsterdam"))
            assert len(records.connection.execute(select(school.c.id)).all()) == 2
        back.store.close()


@pytest.mark.parametrize("url", ["sqlite", "postgresql"], indirect=True)
def test_nothing_is_moved_while_a_bot_is_at_work(url: str, app: App, opened: Opened, clock: Clock, tmp_path: Path) -> None:
    """What it does meanwhile would be lost."""
    there, other, target = opened(url), opened(url), f"sqlite:///{tmp_path / 'other.db'}"
    there.prepare()
    there.clockwork.plan_some()
    with there.store.alone(), pytest.raises(SettingsError, match="at work on this"):
        other.move_to(target, lambda table, done, total: None)
    clock.later(minutes=2)
    assert there.move_to(target, lambda table, done, total: None) > 0
    for each in (there, other):
        each.store.close()


def test_nothing_is_moved_into_a_database_that_holds_something(app: App, opened: Opened, tmp_path: Path) -> None:
    other = opened(f"sqlite:///{tmp_path / 'other.db'}")
    other.prepare(with_demo=True)
    before = everything(other)
    with pytest.raises(SettingsError, match="not empty"):
        app.move_to(f"sqlite:///{tmp_path / 'other.db'}", lambda table, done, total: None)
    assert everything(other) == before
    other.store.close()


def test_what_hangs_on_nothing_is_found(app: App, database: Path) -> None:
    assert app.store.faults() == []
    with closing(sqlite3.connect(database)) as connection, connection:  # which does not mind
        connection.execute("DELETE FROM school")
    assert "role: 1 rows hang on no school" in app.store.faults()
