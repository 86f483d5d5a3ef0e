"""Dialogues that have much in common: what they share stands once, in a template; each says only what is different. Pure."""

from collections.abc import Mapping
from typing import Any

from ..errors import DialogueInvalid
from .source import Problem, place_of

FIELD = "template"
# What goes name by name; all else is taken as a whole, from the dialogue itself where it has it.
NAMES: dict[str, Any] = {}
EACH = "*"
UNCHANGED: dict[str, Any] = {}  # what is written to say where something new stands
SHARED: dict[str, Any] = {
    **dict.fromkeys(("variables", "speakers", "steps", "plan"), NAMES),
    "states": {EACH: {"choices": {EACH: NAMES}}},
}


def filled_in(data: dict[str, Any], file: str, templates: Mapping[str, dict[str, Any]]) -> dict[str, Any]:
    """The data of a dialogue with what its template has, where it names one. Raises DialogueInvalid (S012) where there is none of that name."""
    if FIELD not in data:
        return data
    name = data[FIELD]
    if not isinstance(name, str) or name not in templates:
        raise DialogueInvalid([Problem(file, place_of(name)[1] or 1, "S012", f"template: there is no {str(name)!r} under dialogues/templates")])
    merged = _together(templates[name], data, SHARED)
    return {field: value for field, value in merged.items() if field != FIELD}


def _together(shared: Any, own: Any, parts: dict[str, Any]) -> Any:
    """Both, name by name. What is null in the dialogue is taken away; what is new in it stands after the name it follows there."""
    if not isinstance(shared, dict) or not isinstance(own, dict):
        return own
    order, before = list(shared), ""
    for name in own:
        if name not in shared:
            order.insert(order.index(before) + 1 if before else len(order), name)
        before = name
    written = {**{name: name for name in shared}, **{name: name for name in own}}  # names know their place in the file
    whole = {}
    for name in order:
        given, inner = own.get(name, UNCHANGED), parts.get(name, parts.get(EACH))
        if name in shared and given == UNCHANGED:
            given = shared[name]
        elif name in shared and inner is not None:
            given = _together(shared[name], given, inner)
        if given is not None:
            whole[written[name]] = given
    return whole
