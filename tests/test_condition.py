"""The language of conditions: what holds, and what is refused."""

import pytest

from bot.dialogue.condition import LONGEST, Condition, holding

VALUES = {"stemming": 60, "erkend": 0, "afspraak": False, "onderwerp": "rekenen", "leeg": "", "lijst": ()}

HOLDS = [
    ("stemming >= 60", True),
    ("stemming > 60", False),
    ("stemming <= 60", True),
    ("stemming < 60", False),
    ("stemming == 60", True),
    ("stemming != 60", False),
    ("40 <= stemming < 61", True),
    ("40 <= stemming < 60", False),
    ("-5 < erkend", True),
    ("-stemming < 0", True),
    ("afspraak", False),
    ("not afspraak", True),
    ("afspraak == false", True),
    ("true", True),
    ("false", False),
    ("leeg", False),
    ("onderwerp", True),
    ("lijst", False),
    ('onderwerp == "rekenen"', True),
    ("onderwerp == 'lezen'", False),
    ("stemming >= 60 and not afspraak", True),
    ("stemming > 60 or afspraak", False),
    ("not (stemming > 60 or afspraak)", True),
    ("afspraak and stemming or true", True),
    ("  stemming >= 60  ", True),
]

REFUSED = {
    "nothing": "",
    "half": "stemming >=",
    "two": "stemming; afspraak",
    "an assignment": "stemming = 60",
    "a walrus": "(x := 1)",
    "a call": "open('x')",
    "an attribute": "stemming.real",
    "an index": "lijst[0]",
    "arithmetic": "stemming + 1",
    "a plus": "+stemming",
    "a lambda": "lambda: 1",
    "a choice": "1 if afspraak else 2",
    "a membership": "onderwerp in lijst",
    "an identity": "afspraak is onderwerp",
    "a fraction": "stemming > 1.5",
    "nothing at all": "None",
    "bytes": "b'x'",
    "a list": "[1]",
    "a filled text": "f'{stemming}'",
    "a negated bit": "~erkend",
    "an await": "await stemming",
    "dots": "...",
    "null bytes": "a\0b",
    "too many parentheses": "(" * 280,
    "too long": "stemming >= 60 or " * 30 + "afspraak",
}


@pytest.mark.parametrize(("source", "expected"), HOLDS, ids=[source for source, _ in HOLDS])
def test_a_condition_holds_or_not(source: str, expected: bool) -> None:
    assert Condition.parse(source).holds(VALUES) is expected


@pytest.mark.parametrize("source", REFUSED.values(), ids=REFUSED.keys())
def test_anything_else_is_refused(source: str) -> None:
    with pytest.raises(ValueError, match="condition"):
        Condition.parse(source)


def test_a_condition_names_what_it_looks_at() -> None:
    assert Condition.parse("stemming > 1 and not afspraak or true").names == {"stemming", "afspraak"}


def test_no_condition_always_holds() -> None:
    assert holding(None, {})
    assert not holding(Condition.parse("afspraak"), VALUES)


def test_and_and_or_look_no_further_than_they_need() -> None:
    assert not Condition.parse("afspraak and nergens").holds(VALUES)
    assert Condition.parse("stemming or nergens").holds(VALUES)


def test_a_condition_of_the_greatest_length_is_read() -> None:
    assert Condition.parse("true".ljust(LONGEST)).holds({})


def test_equal_sources_are_equal_conditions() -> None:
    assert Condition.parse("afspraak") == Condition.parse("afspraak")
    assert Condition.parse("afspraak") != Condition.parse("not afspraak")
