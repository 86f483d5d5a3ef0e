"""A database of every schema that was released, full of what it could hold, becomes one of today on both databases, and nothing in it is lost."""

from datetime import UTC, datetime
from typing import Any

import postgres
import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from sqlalchemy import Connection, MetaData, insert, select
from stage import Clock, opened, tick

from bot.app import App
from bot.content import Content
from bot.store.sealing import SEALED
from bot.store.store import MIGRATIONS, Store
from bot.store.tables import SCHEMA, in_ms, metadata

FRIDAY = in_ms(datetime(2026, 11, 20, 14, tzinfo=UTC))
ON_SQLITE_ALONE = ("fk_delivery_subscription_id",)
SCHEMAS = [f"{number:04}" for number in range(1, int(SCHEMA) + 1)]
ROWS: dict[str, list[dict[str, Any]]] = {  # as far as a schema has them; each table numbers its own from 1
    "fact": [{"name": "last_tick", "value": str(FRIDAY)}],
    "person": [
        {"key": "terminal:local:sanne", "language": "nl"},
        {"key": "telegram:123:5001", "language": "tr", "bot": "telegram:123"},
    ],
    "school": [{"name": "De Regenboog", "region": "midden", "zone": "Europe/Amsterdam"}],
    "day_off": [{"school_id": 1, "day": "2026-12-04"}],
    "school_class": [{"school_id": 1, "name": "Groep 5b", "band": "groep-3-5", "theme": "m-trots", "theme_since": FRIDAY, "code": "abc"}],
    "class_theme": [{"class_id": 1, "starts": "2026-11-16", "theme": "m-trots"}],
    "role": [{"person_id": 1, "kind": "teacher", "school_id": 1, "class_id": 1, "circle": True}],
    "invitation": [{"code_hash": "h", "kind": "class", "school_id": 1, "class_id": 1, "expires": FRIDAY, "used_by": 2, "used_at": FRIDAY}],
    "subscription": [
        {
            "person_id": 2,
            "bot": "telegram:123",
            "class_id": 1,
            "weekday": 6,
            "minute": 600,
            "active": True,
            "since": 1,
            "consent": "v1",
            "consent_at": 1,
        }
    ],
    "session": [{"person_id": 1, "status": "closed", "turn": 1, "snapshot": "{}", "updated": 1}],
    "plan": [{"session_id": 1, "person_id": 1, "dialogue": "pesten", "entries": '[["pesten:plan.feiten", "Dinsdag."]]', "updated": 1}],
    "share": [{"plan_id": 1, "code_hash": "s", "expires": 9, "used_by": 1}],
    "practice": [{"person_id": 1, "plan_id": 1, "persona": "boos", "kind": "pesten", "level": "gewoon", "seed": "x", "said": "[]", "updated": 1}],
    "delivery": [
        {"subscription_id": 1, "week": "2026-W46", "due": FRIDAY, "state": "sent", "done": FRIDAY, "person_id": 2, "bot": "telegram:123"},
        {"subscription_id": 1, "week": "2026-W47", "due": FRIDAY, "state": "due", "not_before": FRIDAY, "person_id": 2, "bot": "x"},
    ],
    "slot": [{"weekday": 6, "minute": 600, "zone": "Europe/Amsterdam", "region": "midden", "next_due": 0}],
    "rate": [{"bot": "telegram:123", "per_second": 29.0, "given": 1.5, "blocked_until": 1}],
    "circle": [{"role_id": 1, "week": "2026-W46", "due": 1, "state": "sent"}],
    "tally": [{"class_id": 1, "what": "well", "theme": "m-trots", "count": 3}],
    "left_out": [{"school_id": 1, "language": "ti"}],
    "recording": [
        {"class_id": 1, "theme": "m-trots", "card": "1", "language": "tr", "sound": b"\0Ogg", "seconds": 9, "made_by": 1, "made": 1, "sent": 2}
    ],
    "reminder": [
        {"person_id": 1, "kind": "gesprek", "dialogue": "pesten", "day": "2026-12-01", "due": in_ms(datetime(2027, 1, 1, tzinfo=UTC)), "zone": "UTC"}
    ],
    "outbox": [{"person_id": 1, "message": '["Dag", [], [], false, 0]', "card": False, "not_before": 1}],
    "browser": [{"hash": "b", "person_id": 1, "link": False, "expires": 9}],
    "change": [{"school_id": 1, "at": 1, "role": "leader", "what": "make_class", "about": "Groep 5b"}],
    "seen": [{"source": "telegram:123", "update_id": 2**40}],
}

pytestmark = pytest.mark.slow


def of_schema(store: Store, schema: str) -> dict[str, list[dict[str, Any]]]:
    """Makes a full database of that schema. What is in it."""
    config, there = Config(), MetaData()
    config.set_main_option("script_location", str(MIGRATIONS))
    with store.engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, schema)
        there.reflect(connection)
        full = {table.name: ROWS[table.name] for table in there.sorted_tables if table.name != "alembic_version"}
        for table in (there.tables[each.name] for each in metadata.sorted_tables if each.name in full):
            for row in full[table.name]:
                connection.execute(insert(table).values({name: row[name] for name in row if name in table.c}))
        return rows_of(connection, there)


def rows_of(connection: Connection, there: MetaData) -> dict[str, list[dict[str, Any]]]:
    tables = [table for table in there.sorted_tables if table.name != "alembic_version"]
    return {table.name: [dict(row) for row in connection.execute(select(table).order_by(*table.primary_key)).mappings()] for table in tables}


@pytest.mark.parametrize("schema", SCHEMAS)
def test_a_full_database_of_every_schema_becomes_one_of_today(url: str, schema: str, clock: Clock, content: Content) -> None:
    app = App(url, clock, content, keys=postgres.keys_of(url))
    before = of_schema(app.store, schema)
    app.store.upgrade()
    app.store.require_schema()
    with app.store.engine.connect() as connection:
        here = {"compare_type": True, "include_object": lambda each, *_: app.store.single_writer or getattr(each, "name", "") not in ON_SQLITE_ALONE}
        assert compare_metadata(MigrationContext.configure(connection, opts=here), metadata) == []
    with app.store.transaction() as records:
        closed = rows_of(records.connection, metadata)
        after = {table: [opened(records, row) for row in rows] for table, rows in closed.items()}
    assert "Dinsdag." not in repr(closed)
    assert all(row["sound"].startswith(SEALED) for row in closed["recording"])
    for table, rows in before.items():
        kept = [{name: row[name] for name in old if name in row and name != "key_id"} for old, row in zip(rows, after[table], strict=True)]
        assert kept == [{name: old[name] for name in old if name in metadata.tables[table].c and name != "key_id"} for old in rows]
    assert [(row["starts"], row["theme"]) for row in after["class_theme"]] == [("2026-11-16", "m-trots")]
    assert app.store.faults() == []
    goes_on(app, clock)
    app.store.close()


def goes_on(app: App, clock: Clock) -> None:
    """The next card comes, once; and whoever is new gets a number of their own."""
    clock.at("2026-11-28T10:00")
    assert [len(cards) for cards in tick(app)[1].values()] == [1]
    assert tick(app)[1] == {}
    with app.store.transaction() as records:
        assert records.person("telegram:123:5002").id == 3
        assert records.plans(1, 10)[0].entries == (("pesten:plan.feiten", "Dinsdag."),)
