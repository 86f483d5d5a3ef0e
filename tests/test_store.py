"""The database by itself: its schema, what is said when it is not in order, and that a transaction is all or nothing."""

from contextlib import nullcontext
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, func, select, text
from stage import Clock

from bot.app import App
from bot.coaching.parent import Said
from bot.content import Content
from bot.dialogue.snapshot import Frame, Snapshot
from bot.dialogue.turn import Heard
from bot.errors import SettingsError, StaleSession, StoreUnavailable
from bot.records import ACTIVE, PAUSED, TALK, ClassTheme, Practice
from bot.store.store import MIGRATIONS, Store, Transaction
from bot.store.tables import SCHEMA, in_ms, metadata, person

NOW = datetime(2026, 11, 27, 14, 30, tzinfo=UTC)
HERE = Snapshot((Frame("welkom", "vraag", "r1", {"naam": "Sem", "punten": 3, "bekend": True}),), 4, ("welkom/vraag",))

SAID = (Said("Vertelt u eens … 😀", (Heard("open_vraag", "Vertelt u eens"), Heard("uitnodigen", "", 0.61))), Said("Ja.", ()))


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "store.db"


def upgraded(file: Path) -> Store:
    store = Store(f"sqlite:///{file}")
    store.upgrade()
    return store


# ---- the schema
def test_upgrading_an_empty_database_gives_the_tables_of_the_code(file: Path) -> None:
    store = upgraded(file)
    with store.engine.connect() as connection:
        assert compare_metadata(MigrationContext.configure(connection, opts={"compare_type": True}), metadata) == []
    assert store.schema() == SCHEMA
    store.require_schema()
    store.upgrade()  # once more does nothing
    store.close()


def columns_and_indexes(connection: Connection) -> list[str]:
    """As SQLite itself describes them: types, nulls, defaults, keys, and the conditions of partial indexes."""
    described = [str(row) for table in metadata.tables for row in connection.execute(text(f"PRAGMA table_xinfo({table})"))]
    return described + [
        str(row) for row in connection.execute(text("SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql > '' ORDER BY 1"))
    ]


def test_the_migrations_and_the_tables_of_the_code_make_the_same_columns_and_indexes(file: Path) -> None:
    store, other = upgraded(file), Store(f"sqlite:///{file}.code")
    with store.engine.begin() as migrated, other.engine.begin() as coded:
        metadata.create_all(coded)
        assert columns_and_indexes(migrated) == columns_and_indexes(coded)
    store.close()
    other.close()


def test_the_schema_of_the_code_is_the_newest_migration() -> None:
    assert ScriptDirectory(str(MIGRATIONS)).get_heads() == [SCHEMA]


def test_upgrading_keeps_what_is_there(file: Path) -> None:
    store = upgraded(file)
    with store.transaction() as records:
        records.person("terminal:local:sanne")
    store.upgrade()
    with store.transaction() as records:
        assert records.connection.execute(select(person.c.key)).scalars().all() == ["terminal:local:sanne"]
    store.close()


def test_a_database_of_the_first_schema_keeps_its_people_and_takes_reminders_from_then_on(file: Path) -> None:
    store, config = Store(f"sqlite:///{file}"), Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    with store.engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "0001")
        connection.execute(text("INSERT INTO person (id, key) VALUES (7, 'terminal:local:sanne')"))
    with pytest.raises(SettingsError, match=f"schema 0001, this version needs {SCHEMA}"):
        store.require_schema()
    store.upgrade()
    store.require_schema()
    with store.transaction() as records:
        assert records.person("terminal:local:sanne").id == 7
        records.add_reminder(7, TALK, "gesprek", "2026-12-01", NOW, "Europe/Amsterdam")
        assert [(each.person.key, each.day, each.due) for each in records.reminders(7)] == [("terminal:local:sanne", "2026-12-01", NOW)]
    store.close()


def test_a_plan_of_the_second_schema_keeps_its_answers_and_knows_no_day(file: Path) -> None:
    store, config = Store(f"sqlite:///{file}"), Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    with store.engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "0002")
        connection.execute(text("INSERT INTO person (id, key) VALUES (7, 'terminal:local:sanne')"))
        connection.execute(text("INSERT INTO session (id, person_id, status, turn, snapshot, updated) VALUES (3, 7, 'closed', 1, '{}', 1)"))
        connection.execute(text("""INSERT INTO plan VALUES (5, 3, 7, 'pesten', '[["pesten:plan.feiten", "Dinsdag."]]', 1)"""))
    store.upgrade()
    with store.transaction() as records:
        (plan,) = records.plans(7, 10)
    assert (plan.id, plan.entries, plan.talk, plan.follow_up) == (5, (("pesten:plan.feiten", "Dinsdag."),), "", "")
    store.close()


def _read(records: Transaction, value: object) -> object:
    return records.sealing.open(7, value) if isinstance(value, str) else value


def test_a_database_of_the_third_schema_keeps_all_it_had_and_takes_rehearsals_from_then_on(file: Path) -> None:
    store, config = Store(f"sqlite:///{file}"), Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    with store.engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "0003")
        connection.execute(text("INSERT INTO person (id, key) VALUES (7, 'terminal:local:sanne')"))
        connection.execute(text("INSERT INTO session (id, person_id, status, turn, snapshot, updated) VALUES (3, 7, 'closed', 1, '{}', 1)"))
        connection.execute(
            text("""INSERT INTO plan VALUES (5, 3, 7, 'pesten', '[["pesten:plan.feiten", "Dinsdag."]]', 1, '2026-12-01', '2026-12-15')""")
        )
        connection.execute(text("INSERT INTO share (id, plan_id, code_hash, expires) VALUES (2, 5, 'h', 9)"))
        before = rows_of(connection)
    store.upgrade()
    store.require_schema()
    with store.transaction() as records:
        after = rows_of(records.connection)
        closed = {name: [tuple(_read(records, value) for value in row) for row in rows] for name, rows in kept_of(before, after).items()}
        assert closed == before != kept_of(before, after)  # nothing that was typed is open any more
        assert after["practice"] == []
        begun = records.add_practice(Practice("boos", "pesten", "gewoon", "x", plan_id=5), 7, NOW)
        records.save_practice(replace(begun, said=SAID, rewinds=1, done=True), 7, NOW)
    with store.transaction() as records:
        assert records.practice(begun.id, 7) == replace(begun, said=SAID, rewinds=1, done=True)
        assert [each.id for each in records.practices(7, "boos", 9)] == [begun.id]
    store.close()


def test_the_theme_of_a_class_of_the_fourth_schema_began_in_that_week(file: Path) -> None:
    store, config = Store(f"sqlite:///{file}"), Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    sunday_evening = in_ms(datetime(2026, 11, 29, 22, 59, tzinfo=UTC))
    with store.engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "0004")
        connection.execute(text("INSERT INTO school VALUES (1, 'De Regenboog', 'midden', 'Europe/Amsterdam')"))
        connection.execute(text(f"INSERT INTO school_class VALUES (4, 1, 'Groep 5b', 'groep-3-5', 'm-trots', {sunday_evening})"))
        connection.execute(text("INSERT INTO school_class VALUES (5, 1, 'Groep 4a', 'groep-3-5', '', NULL)"))
    store.upgrade()
    store.require_schema()
    with store.transaction() as records:
        assert records.class_theme(4, date(2026, 11, 22)) is None
        assert records.class_theme(4, date(2026, 11, 23)) == ClassTheme(date(2026, 11, 23), "m-trots")
        assert records.class_themes(5, date.min) == []
        assert [each.name for each in records.classes(1)] == ["Groep 5b", "Groep 4a"]
    store.close()


def kept_of(before: dict[str, list[tuple[object, ...]]], after: dict[str, list[tuple[object, ...]]]) -> dict[str, list[tuple[object, ...]]]:
    """What there still is, in the columns that there were."""
    return {name: [row[: len(was[0])] for row in after[name]] if (was := before[name]) else after[name] for name in before}


def rows_of(connection: Connection) -> dict[str, list[tuple[object, ...]]]:
    """All that is in all tables."""
    names = (
        connection.execute(text("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name <> 'alembic_version'"))
        .scalars()
        .all()
    )
    return {name: [tuple(row) for row in connection.execute(text(f"SELECT * FROM {name}"))] for name in names}


def test_a_plan_that_is_thrown_away_leaves_its_rehearsals(file: Path) -> None:
    store = upgraded(file)
    with store.transaction() as records:
        mine = records.person("terminal:local:sanne").id
        plans = [records.add_plan(mine, "pesten", (("pesten:plan.feiten", "Dinsdag."),), NOW) for _ in range(2)]
        kept = [records.add_practice(Practice("boos", "pesten", "gewoon", "x", SAID, plan), mine, NOW) for plan in (*plans, None)]
        records.delete_plan(plans[0])
    with store.transaction() as records:
        assert records.plan(plans[0], mine) is None
        assert [records.practice(each.id, mine) for each in kept] == [replace(kept[0], plan_id=None), kept[1], kept[2]]
    store.close()


def test_a_rehearsal_is_read_by_who_did_it_only_and_the_last_one_with_a_parent_comes_first(file: Path) -> None:
    store = upgraded(file)
    with store.transaction() as records:
        mine, other = records.person("terminal:local:a").id, records.person("terminal:local:b").id
        first, second, third, open_one = (
            records.add_practice(Practice(parent, "pesten", "gewoon", "x", SAID, done=done), mine, NOW + timedelta(minutes=minutes))
            for parent, done, minutes in (("boos", True, 2), ("boos", True, 1), ("stil", True, 3), ("boos", False, 4))
        )
        assert records.practice(first.id, other) is None
        assert [each.id for each in records.practices(mine, "boos", 9)] == [first.id, second.id]
        assert [each.id for each in records.practices(mine, "boos", 1)] == [first.id]
        assert records.practices(other, "boos", 9) == []
        assert (records.practice(third.id, mine), records.practice(open_one.id, mine)) == (third, open_one)
    store.close()


def test_an_empty_database_is_refused_with_the_command_that_helps(file: Path) -> None:
    store = Store(f"sqlite:///{file}")
    with pytest.raises(SettingsError, match=r"^the database is empty; run: samenspraak db upgrade$"):
        store.require_schema()
    store.close()


@pytest.mark.parametrize("found", ["0000", "abcdef"])
def test_another_schema_is_refused_by_name(file: Path, found: str) -> None:
    store = upgraded(file)
    with store.transaction() as records:
        records.connection.execute(text("UPDATE alembic_version SET version_num = :found"), {"found": found})
    with pytest.raises(SettingsError, match=rf"^the database has schema {found}, this version needs {SCHEMA}; .+$"):
        store.require_schema()
    store.close()


def test_a_newer_schema_asks_for_a_newer_version(file: Path) -> None:
    store = upgraded(file)
    with store.transaction() as records:
        records.connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    for work in (store.require_schema, store.upgrade):
        with pytest.raises(SettingsError, match="newer version of Samenspraak"):
            work()
    store.close()


@pytest.mark.parametrize("with_demo", [True, False])
def test_preparing_an_empty_database_makes_it_ready_and_preparing_again_changes_nothing(
    file: Path, clock: Clock, content: Content, with_demo: bool
) -> None:
    app = App(f"sqlite:///{file}", clock, content)
    for _ in range(2):
        app.prepare(with_demo=with_demo)
        assert app.is_demo() is with_demo
        with app.store.transaction() as records:
            assert len(records.schools()) == with_demo
    app.prepare(with_demo=True)
    assert app.is_demo() is with_demo  # the demo school comes into an empty database only
    app.store.close()


# ---- the URL
@pytest.mark.parametrize("driver", ["", "+aiosqlite", "+pysqlite", "+nonsense"])
def test_a_driver_in_the_url_is_left_out(file: Path, driver: str) -> None:
    upgraded(file).close()
    store = Store(f"sqlite{driver}:///{file}")
    assert (store.schema(), store.single_writer) == (SCHEMA, True)
    store.close()


@pytest.mark.parametrize(
    "url", ["", "samenspraak.db", "/tmp/samenspraak.db", "sqlite", "mysql://root@localhost/x", "oracle://x", "://", "http://example.org", "sqlite:/x"]
)
def test_a_url_that_is_none_is_one_line_for_the_operator(url: str) -> None:
    with pytest.raises(SettingsError, match=r"^SAMENSPRAAK_DATABASE_URL[^\n]*$"):
        Store(url).close()


def test_a_folder_that_is_not_there_is_one_line_for_the_operator(tmp_path: Path) -> None:
    store = Store(f"sqlite:///{tmp_path / 'nergens' / 'x.db'}")
    for work in (store.schema, store.require_schema, store.upgrade):
        with pytest.raises(SettingsError, match=r"^the database can't be (opened|changed): [^\n]+$"):
            work()
    with pytest.raises(StoreUnavailable), store.transaction():
        pass
    store.close()


def test_a_file_that_is_no_database_is_one_line_for_the_operator(file: Path) -> None:
    file.write_text("geen database " * 100)
    store = Store(f"sqlite:///{file}")
    for work in (store.schema, store.upgrade):
        with pytest.raises(SettingsError, match=r"^the database can't be (opened|changed): file is not a database$"):
            work()
    assert store.language_of("terminal:local:sanne") == ""
    assert file.read_text().startswith("geen database")
    store.close()


def test_a_database_that_can_only_be_read_says_so_and_is_not_changed(file: Path) -> None:
    upgraded(file).close()
    before = file.read_bytes()
    store = Store(f"sqlite:///file:{file}?mode=ro&uri=true")
    assert store.schema() == SCHEMA
    with pytest.raises(StoreUnavailable, match=r"^attempt to write a readonly database$"), store.transaction() as records:
        records.person("terminal:local:sanne")
    store.close()
    assert file.read_bytes() == before


# ---- transactions
def people(store: Store) -> int:
    with store.engine.connect().execution_options(reading=True) as connection:
        return connection.execute(select(func.count()).select_from(person)).scalar() or 0


def test_nothing_is_kept_of_a_transaction_that_fails(file: Path) -> None:
    store = upgraded(file)

    def fails() -> float:
        with store.transaction() as records:
            records.open_session(records.person("terminal:local:sanne").id, ACTIVE, HERE, NOW)
            records.set_fact("zomaar", "iets")
            return 1 / 0

    with pytest.raises(ZeroDivisionError):
        fails()
    assert people(store) == 0
    with store.transaction() as records:
        assert records.fact("zomaar") is None
    store.close()


def test_nothing_is_kept_where_the_database_refuses(file: Path) -> None:
    store = upgraded(file)

    def refused() -> None:
        with store.transaction() as records:
            records.person("terminal:local:sanne")
            records.add_share(99, "hash", NOW)

    with pytest.raises(StoreUnavailable, match=r"^FOREIGN KEY constraint failed$"):
        refused()
    assert people(store) == 0
    store.close()


def test_what_the_database_says_holds_no_statement_and_nothing_typed(file: Path) -> None:
    store = upgraded(file)
    with pytest.raises(StoreUnavailable) as raised, store.transaction() as records:
        records.connection.execute(text("INSERT INTO nergens VALUES ('kokosnoten')"))
    assert "kokosnoten" not in str(raised.value)
    assert raised.value.__cause__ is None
    assert raised.value.__suppress_context__
    store.close()


# ---- sessions
def test_a_session_comes_back_as_it_was_saved_and_to_its_owner_only(file: Path) -> None:
    store = upgraded(file)
    with store.transaction() as records:
        mine, other = records.person("terminal:local:a").id, records.person("terminal:local:b").id
        session = records.open_session(mine, ACTIVE, HERE, NOW)
    with store.transaction() as records:
        assert records.session(session.id, mine) == session == records.active_session(mine)
        assert records.session(session.id, other) is None
        assert (records.active_session(other), records.paused_session(mine)) == (None, None)
        records.set_status(session.id, PAUSED, NOW)
        assert records.active_session(mine) is None
        assert records.paused_session(mine) is not None
    store.close()


@pytest.mark.parametrize(("turn", "saved"), [(4, True), (3, False), (5, False), (0, False)])
def test_a_session_is_saved_only_by_who_saw_it_last(file: Path, turn: int, saved: bool) -> None:
    store = upgraded(file)
    with store.transaction() as records:
        owner = records.person("terminal:local:a").id
        session = records.open_session(owner, ACTIVE, HERE, NOW)
    seen = type(session)(session.id, owner, ACTIVE, Snapshot(HERE.frames, turn, HERE.path))
    further = Snapshot(HERE.frames, 9, HERE.path)

    def saves() -> None:
        with store.transaction() as records:
            records.set_language(owner, "tr")
            records.save_session(seen, further, ACTIVE, NOW)

    with nullcontext() if saved else pytest.raises(StaleSession):
        saves()
    with store.transaction() as records:
        assert records.person("terminal:local:a").language == ("tr" if saved else "")
        found = records.active_session(owner)
        assert found is not None
        assert found.snapshot == (further if saved else HERE)
    store.close()


def test_updates_are_known_by_source_and_number_and_old_ones_are_forgotten(file: Path) -> None:
    store = upgraded(file)
    with store.transaction() as records:
        assert [records.first_time("telegram:1", n) for n in (5, 5, 4, 6, 5)] == [True, False, True, True, False]
        assert records.first_time("telegram:2", 5)
        assert records.first_time("telegram:1", 20_000)
        assert records.first_time("telegram:1", 5)  # older than Telegram sends again
        assert not records.first_time("telegram:2", 5)
    store.close()


def test_only_one_program_sends_from_a_file(tmp_path: Path) -> None:
    first, second, other = (Store(f"sqlite:///{tmp_path / name}.db") for name in ("a", "a", "b"))
    with first.alone(), other.alone(), pytest.raises(SettingsError, match="another program is at work"), second.alone():
        pass
    with second.alone():
        pass


def test_a_message_waits_for_nobody_whose_clock_was_set_back(file: Path, clock: Clock) -> None:
    store = upgraded(file)
    with store.transaction() as records:
        anna = records.person("telegram:1:1")
        records.post(anna.id, "[]")
        posted = records.next_posted(anna.key, clock(), 15)
        assert posted is not None
        records.postpone(posted, clock() + timedelta(minutes=10), unknown=False, tried=True)
        assert (records.next_posted(anna.key, clock(), 15), list(records.people_waiting("telegram:1", clock()))) == (None, [])
        clock.later(hours=-1)
        assert [each.id for each in records.people_waiting("telegram:1", clock())] == [anna.id]
        assert records.next_posted(anna.key, clock(), 15) is not None
    store.close()
