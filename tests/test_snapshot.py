"""A session at rest: what is saved is what comes back, and what is no snapshot is refused."""

import json
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.dialogue import snapshot as at_rest
from bot.dialogue.definition import Instant, Item, Reference, Values
from bot.dialogue.snapshot import FORMAT, RAISE, Frame, Snapshot
from bot.errors import SessionUnreadable

THOROUGH = settings(max_examples=150)
words = st.text(st.characters(exclude_categories=["Cs"]), max_size=40)
names = st.from_regex(r"[a-z][a-z0-9_]{0,23}", fullmatch=True)
items = st.lists(st.builds(Item, words, words | st.builds(Reference, words)), max_size=4).map(tuple)
values = (
    words | st.integers(-(10**9), 10**9) | st.booleans() | st.builds(Reference, words) | st.builds(Instant, st.integers(0, 10**10), names) | items
)
frames = st.builds(Frame, names, names, names, st.dictionaries(names, values, max_size=5), st.booleans())
snapshots = st.builds(
    Snapshot, st.lists(frames, max_size=4).map(tuple), st.integers(0, 10**9), st.lists(words, max_size=10).map(tuple), st.just("") | names
)


@THOROUGH
@given(snapshots)
def test_what_is_saved_comes_back(snapshot: Snapshot) -> None:
    text = snapshot.to_json()
    assert Snapshot.from_json(text) == snapshot
    assert Snapshot.from_json(text).to_json() == text


@THOROUGH
@given(snapshots)
def test_true_comes_back_as_true_and_one_as_one(snapshot: Snapshot) -> None:
    back = Snapshot.from_json(snapshot.to_json())
    for before, after in zip(snapshot.frames, back.frames, strict=True):
        assert {name: type(value) for name, value in before.variables.items()} == {name: type(value) for name, value in after.variables.items()}


SAVED: dict[str, Any] = json.loads(Snapshot((Frame("a", "b", "c", {"x": 1}),), 3, ("a/b",)).to_json())


def test_the_format_is_the_one_written_down() -> None:
    """A snapshot of format 1, as it stands in databases. It is never changed; a new format gets a text of its own."""
    text = (
        '{"format":1,"frames":[["menu","kies","0a1b",{"n":1,"ja":true,"t":"Sem","r":{"text":"menu:title"},'
        '"l":[["7","5b"],["8",{"text":"x:y"}]]},false]],"turn":4,"path":["menu/kies"],"outcome":""}'
    )
    variables: Values = {"n": 1, "ja": True, "t": "Sem", "r": Reference("menu:title"), "l": (Item("7", "5b"), Item("8", Reference("x:y")))}
    assert Snapshot.from_json(text) == Snapshot((Frame("menu", "kies", "0a1b", variables),), 4, ("menu/kies",))


UNREADABLE: dict[str, str] = {
    "nothing": "",
    "no json": "{",
    "a list": "[]",
    "a text": '"snapshot"',
    "null": "null",
    "no format": json.dumps({key: value for key, value in SAVED.items() if key != "format"}),
    "a format in words": json.dumps({**SAVED, "format": "een"}),
    "no frames": json.dumps({key: value for key, value in SAVED.items() if key != "frames"}),
    "no turn": json.dumps({key: value for key, value in SAVED.items() if key != "turn"}),
    "a frame with too little": json.dumps({**SAVED, "frames": [["a", "b"]]}),
    "a frame of another kind": json.dumps({**SAVED, "frames": [5]}),
    "variables of another kind": json.dumps({**SAVED, "frames": [["a", "b", "c", 5, False]]}),
    "a fraction": json.dumps({**SAVED, "frames": [["a", "b", "c", {"x": 1.5}, False]]}),
    "an empty value": json.dumps({**SAVED, "frames": [["a", "b", "c", {"x": None}, False]]}),
    "a value of another kind": json.dumps({**SAVED, "frames": [["a", "b", "c", {"x": {"tekst": "y"}}, False]]}),
    "half an item": json.dumps({**SAVED, "frames": [["a", "b", "c", {"x": [["7"]]}, False]]}),
    "no path": json.dumps({**SAVED, "path": None}),
}


@pytest.mark.parametrize("text", UNREADABLE.values(), ids=UNREADABLE.keys())
def test_what_is_no_snapshot_is_refused(text: str) -> None:
    with pytest.raises(SessionUnreadable, match="not a snapshot"):
        Snapshot.from_json(text)


def test_a_snapshot_of_a_newer_version_is_refused() -> None:
    with pytest.raises(SessionUnreadable, match="newer version"):
        Snapshot.from_json(json.dumps({**SAVED, "format": FORMAT + 1}))


def test_a_refusal_tells_nothing_that_was_typed() -> None:
    with pytest.raises(SessionUnreadable) as refused:
        Snapshot.from_json('{"format":1,"frames":[["a","b","c",{"naam":"Geheim"}')
    assert "Geheim" not in str(refused.value)
    assert refused.value.__suppress_context__


def test_there_is_a_raise_for_every_older_format() -> None:
    assert len(RAISE) == FORMAT - 1


def test_an_old_snapshot_is_raised_step_by_step(monkeypatch: pytest.MonkeyPatch) -> None:
    steps: list[Callable[[dict[str, Any]], dict[str, Any]]] = [
        lambda data: {**data, "turn": data["turn"] + 10},
        lambda data: {**data, "turn": data["turn"] * 2},
    ]
    monkeypatch.setattr(at_rest, "RAISE", steps)
    monkeypatch.setattr(at_rest, "FORMAT", 3)
    assert [Snapshot.from_json(json.dumps({**SAVED, "format": number})).turn for number in (1, 2, 3)] == [26, 6, 3]
