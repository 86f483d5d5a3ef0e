"""A dialogue as one `transitions` machine, built once and shared by every session.

No model is ever added to it. A turn hands its own `Turn` to `machine.events[name].trigger(turn)`; the
machine reads and sets `turn.state`, tries the routes in the order they are written, and asks their
conditions. Callbacks are always functions, never strings: `transitions` would look a string up, or import it.
"""

import logging
from collections.abc import Callable, Iterator
from typing import Any

from transitions import EventData, Machine

from .condition import Condition
from .definition import Call, Dialogue, Do, End, Go, Route, Wait

logging.getLogger("transitions").setLevel(logging.WARNING)

ON = "on"  # the way on from a state without a choice
ITEM = "item"  # the way on after one of a list


def event_name(choice_id: str) -> str:
    return f"choose {choice_id}"


def build_machine(dialogue: Dialogue, prepare: Callable[[EventData], None]) -> Machine:
    """The machine of a dialogue. `prepare` runs once per event, before the routes are weighed."""
    return Machine(
        model=None,
        states=[{"name": state.id, "final": isinstance(state.then, End)} for state in dialogue.states.values()],
        initial=None,
        transitions=[
            {"trigger": trigger, "source": source, "dest": route.to, "conditions": _guard(route.when)} for trigger, source, route in _events(dialogue)
        ],
        prepare_event=prepare,
        auto_transitions=False,
        send_event=True,
    )


def _events(dialogue: Dialogue) -> Iterator[tuple[str, str, Route]]:
    for state in dialogue.states.values():
        match state.then:
            case Wait(choices, _, routes, _, _, item_routes):
                for choice in choices.values():
                    yield from ((event_name(choice.id), state.id, route) for route in choice.routes)
                yield from ((ON, state.id, route) for route in routes)
                yield from ((ITEM, state.id, route) for route in item_routes)
            case Go(routes) | Call(_, routes) | Do(_, routes):
                yield from ((ON, state.id, route) for route in routes)
            case End():
                pass


def _guard(condition: Condition | None) -> Callable[[EventData], bool] | None:
    if condition is None:
        return None

    def holds(event: EventData) -> bool:  # a real bool: transitions compares with `==`
        turn: Any = event.model
        return condition.holds(turn.values)

    holds.__name__ = condition.source  # what a drawing shows
    return holds
