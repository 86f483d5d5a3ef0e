"""A school's whole memory from one database into another, of the same kind or not. Rows keep their ids, so a conversation goes on where it was."""

from collections.abc import Callable

from sqlalchemy import func, insert, select
from sqlalchemy.exc import SQLAlchemyError

from ..errors import SettingsError
from .store import Store
from .tables import metadata

AT_ONCE = 2000  # rows
Moved = Callable[[str, int, int], None]  # a table, how many of its rows are there now, and how many there are in all


def move(source: Store, target: Store, moved: Moved) -> int:
    """Everything, into a database that holds nothing yet. How many rows. Raises SettingsError; then nothing was kept there."""
    source.require_schema()
    if target.schema() == "":
        target.upgrade()
    target.require_schema()
    rows = 0
    try:
        as_it_stands = {} if source.single_writer else {"isolation_level": "REPEATABLE READ"}  # every table as at one moment
        with source.engine.connect().execution_options(reading=True, **as_it_stands) as old, target.engine.begin() as new:
            for each in (old, new):
                if each.dialect.name == "postgresql":  # while one takes its time the other waits
                    each.exec_driver_sql("SET LOCAL idle_in_transaction_session_timeout = 0")
            for table in metadata.sorted_tables:
                if new.execute(select(func.count()).select_from(table)).scalar():
                    raise SettingsError(f"the other database is not empty: there are rows in {table.name}")
            for table in metadata.sorted_tables:
                total, done = old.execute(select(func.count()).select_from(table)).scalar() or 0, 0
                for part in old.execution_options(yield_per=AT_ONCE).execute(select(table)).mappings().partitions(AT_ONCE):
                    new.execute(insert(table), [dict(row) for row in part])
                    done += len(part)
                    moved(table.name, done, total)
                rows += done
                if new.dialect.name == "postgresql" and "id" in table.c:  # the next row gets the next number
                    number = func.pg_get_serial_sequence(table.name, "id"), func.coalesce(func.max(table.c.id), 0) + 1
                    new.execute(select(func.setval(*number, False)))
    except SQLAlchemyError as error:
        raise SettingsError(f"it can't be moved: {type(getattr(error, 'orig', error)).__name__}") from None
    return rows
