"""What a Bot API server of another age does not know: whole methods, parameters, fields in their JSON, and tags of its HTML."""

import json
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Any

from .html import TAGS
from .limits import Refused, formatted
from .parameters import Parameters


@dataclass
class Features:
    """Names of what is refused, and of what is skipped in silence (a real old server skips, but it refuses methods and tags)."""

    refused: set[str] = field(default_factory=set)
    ignored: set[str] = field(default_factory=set)

    def apply(self, method: str, call: Parameters) -> Parameters:
        """The call as such a server reads it. Raises Refused."""
        if method in self.refused:
            raise Refused(404, "Not Found: method not found")
        objects = {name: value for name, text in call.values.items() if isinstance(value := _json(text), dict | list)}
        if unknown := sorted(self.refused & {*call.values, *_names(list(objects.values()))}):
            raise Refused(400, f"Bad Request: unknown parameters {unknown}")
        tags = TAGS - {name.encode() for name in self.refused}
        for text in ("text", "caption"):
            formatted(call.words(text), call.words("parse_mode") if tags != TAGS else "", tags)
        if not self.ignored:
            return call
        values = call.values | {name: json.dumps(_without(value, self.ignored), ensure_ascii=False) for name, value in objects.items()}
        return replace(call, values={name: text for name, text in values.items() if name not in self.ignored})


def _json(text: str) -> Any:
    try:
        return json.loads(text)
    except ValueError:
        return None


def _names(value: Any) -> Iterator[str]:
    """The names of all fields, however deep."""
    if isinstance(value, dict):
        yield from value
    if isinstance(value, dict | list):
        for each in value.values() if isinstance(value, dict) else value:
            yield from _names(each)


def _without(value: Any, names: set[str]) -> Any:
    if isinstance(value, dict):
        return {name: _without(each, names) for name, each in value.items() if name not in names}
    return [_without(each, names) for each in value] if isinstance(value, list) else value
