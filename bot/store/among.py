"""Rows by their ids, however many, as one value: with a parameter for each a statement would be another one every time."""

import json
from collections.abc import Iterable
from typing import Any

from sqlalchemy import ARRAY, BigInteger, ColumnElement, Connection, any_, bindparam, func, select

KINDS = ("sqlite", "postgresql")


def among(kind: str, column: ColumnElement[Any]) -> ColumnElement[bool]:
    """Whether it is one of `ids`, in the words of this kind of database."""
    if kind == "sqlite":
        return column.in_(select(func.json_each(bindparam("ids")).table_valued("value").c.value))
    return column == any_(bindparam("ids", type_=ARRAY(BigInteger)))


def in_one(connection: Connection, ids: Iterable[int]) -> object:
    """The value of `ids`."""
    return json.dumps(list(ids)) if connection.dialect.name == "sqlite" else list(ids)
