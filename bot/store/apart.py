"""Planning and erasing, apart from each other: a card that is planned while its parent is erased would stay behind.

SQLite has one writer at a time by itself. PostgreSQL holds one lock of ours until the transaction ends; to hold the rows instead would rewrite each.
"""

from sqlalchemy import Connection, func, select

CARDS = 7_330_601  # of all who work in this database: https://www.postgresql.org/docs/16/explicit-locking.html#ADVISORY-LOCKS
# its commit does not wait for the disk; who is planned is found by an index, not looked for among all, and sorted in memory
QUICKLY = {"synchronous_commit": "off", "random_page_cost": "1", "work_mem": "32MB"}


def to_plan(connection: Connection) -> None:
    """Nobody is erased meanwhile; others may plan too. What goes down with the database before it is on the disk is planned again.

    Nothing of it leaves before it is safe: whoever takes a card in hand waits for the disk, and so for all that was written before.
    https://www.postgresql.org/docs/16/wal-async-commit.html
    """
    if connection.dialect.name == "postgresql":
        quickly = (func.set_config(name, value, True) for name, value in QUICKLY.items())
        connection.execute(select(func.pg_advisory_xact_lock_shared(CARDS), *quickly))


def to_erase(connection: Connection) -> None:
    """Nothing is planned meanwhile. Whoever asks for it holds the row of who is erased already: it is their own turn, or the sweep."""
    if connection.dialect.name == "postgresql":
        connection.execute(select(func.pg_advisory_xact_lock(CARDS)))
