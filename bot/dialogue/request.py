"""A request: what a dialogue can ask of the application, by name."""

from collections.abc import Mapping
from dataclasses import dataclass

KINDS: Mapping[str, type] = {"text": str, "number": int, "yes or no": bool, "list": tuple}


@dataclass(frozen=True, slots=True)
class Request:
    """A request: `takes` and `tells` are variables of the dialogue that asks, each with its kind (a key of KINDS)."""

    what: str
    takes: Mapping[str, str]
    tells: Mapping[str, str]
