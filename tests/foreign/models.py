"""Reads what a Telegram said as aiogram's models of the Bot API describe it. In and out: JSON lists; in [[method, result]], out what is wrong."""

import json
import sys
from collections.abc import Iterator
from typing import Any

from aiogram import methods
from aiogram.types import TelegramObject
from pydantic import TypeAdapter, ValidationError


def surplus(value: Any, place: str) -> Iterator[str]:
    """Fields the Bot API does not have; the models take them in silence."""
    if isinstance(value, TelegramObject):
        for name in value.model_extra or {}:
            yield f"{place}.{name}: no such field"
        for name in value.model_fields_set:
            yield from surplus(getattr(value, name, None), f"{place}.{name}")
    elif isinstance(value, list):
        for each in value:
            yield from surplus(each, f"{place}[]")


def wrong(method: str, result: Any) -> Iterator[str]:
    model = getattr(methods, method[0].upper() + method[1:])
    try:
        value = TypeAdapter(model.__returning__).validate_python(result)
    except ValidationError as error:
        yield from (f"{method}.{'.'.join(map(str, each['loc']))}: {each['msg']}" for each in error.errors())
    else:
        yield from surplus(value, method)


print(json.dumps([problem for method, result in json.load(sys.stdin) for problem in wrong(method, result)]))
