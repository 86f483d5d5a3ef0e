"""Statements of every turn, given to the driver itself: SQLAlchemy's own way of running one takes longer than the database does."""

from collections import namedtuple
from collections.abc import Callable, Iterable
from typing import Any

from sqlalchemy import Connection, Select, UpdateBase


class Hot:
    """A statement, compiled once for each kind of database. Its errors are the driver's; `Store.transaction` knows both.

    `columns` are those that an INSERT or UPDATE fills, by their own names.
    """

    def __init__(self, statement: Select[*tuple[Any, ...]] | UpdateBase, columns: Iterable[str] = ()) -> None:
        self._statement, self._columns = statement, list(columns)
        names = statement.selected_columns.keys() if isinstance(statement, Select) else []
        row = namedtuple("row", names, rename=True)  # type: ignore[misc]  # its fields are those of the statement
        self._row: Callable[..., Any] = row
        self._compiled: dict[str, tuple[str, dict[str, object], list[str] | None]] = {}  # SQL, its own values, the order of all values

    def rows(self, connection: Connection, **values: object) -> list[Any]:
        """All rows, with their columns as attributes."""
        return [self._row(*row) for row in self._run(connection, values).fetchall()]

    def first(self, connection: Connection, **values: object) -> Any:
        """The first row; None where there is none."""
        row = self._run(connection, values).fetchone()
        return None if row is None else self._row(*row)

    def change(self, connection: Connection, **values: object) -> int:
        """How many rows it concerned."""
        count: int = self._run(connection, values).rowcount
        return count

    def made(self, connection: Connection, **values: object) -> int:
        """The id of the row that an INSERT … RETURNING made."""
        id: int = self._run(connection, values).fetchone()[0]
        return id

    def _run(self, connection: Connection, values: dict[str, object]) -> Any:
        driver: Any = connection.connection.dbapi_connection
        return driver.execute(*self._asked(connection, values))

    def _asked(self, connection: Connection, values: dict[str, object]) -> tuple[str, Any]:
        """SQL and values, as the driver takes them."""
        name = connection.dialect.name
        if name not in self._compiled:
            made = self._statement.compile(dialect=connection.dialect, column_keys=self._columns)
            self._compiled[name] = str(made), made.params, made.positiontup
        sql, own, order = self._compiled[name]
        values = {**own, **values}
        return sql, values if order is None else tuple(values[name] for name in order)
