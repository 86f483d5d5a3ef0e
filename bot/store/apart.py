"""Planning and erasing, apart from each other: a card that is planned while its parent is erased would stay behind.

SQLite has one writer at a time by itself. PostgreSQL holds one lock of ours until the transaction ends; to hold the rows instead would rewrite each.
"""

from sqlalchemy import Connection, func, select

CARDS = 7_330_601  # of all who work in this database: https://www.postgresql.org/docs/16/explicit-locking.html#ADVISORY-LOCKS


def to_plan(connection: Connection) -> None:
    """Nobody is erased meanwhile; others may plan too. The commit does not wait for the disk: what goes down with the database is planned again.

    Nothing of it leaves before it is safe: whoever takes a card in hand waits for the disk, and so for all that was written before.
    https://www.postgresql.org/docs/16/wal-async-commit.html
    """
    if connection.dialect.name == "postgresql":
        connection.execute(select(func.pg_advisory_xact_lock_shared(CARDS), func.set_config("synchronous_commit", "off", True)))


def to_erase(connection: Connection) -> None:
    """Nothing is planned meanwhile. Whoever asks for it holds the row of who is erased already: it is their own turn, or the sweep."""
    if connection.dialect.name == "postgresql":
        connection.execute(select(func.pg_advisory_xact_lock(CARDS)))
