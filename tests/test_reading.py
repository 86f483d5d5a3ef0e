"""Reading a dialogue: every mistake is one problem, with its code and its line; and what comes by itself.

In the table `#!` stands on the line that has to be named.
"""

import re
from itertools import chain
from pathlib import Path
from textwrap import dedent

import pytest
from small import COMMON, HEAD, dialogue, library, problems_of

from bot.dialogue import parts, reading, templates
from bot.dialogue.definition import Dialogue, Reference, Wait
from bot.dialogue.reading import read_dialogue
from bot.dialogue.requests import REQUESTS
from bot.dialogue.source import MOST_BYTES, Problem, load_yaml
from bot.errors import DialogueInvalid

ROOT = Path(__file__).parent.parent
CODE = re.compile(r"\bS0\d\d\b")
LONG = " ".join(["woord"] * 61)

# ---- one file. A body stands under a head of four lines; a text that begins with `dialogue:` stands alone.
MISTAKES: dict[str, tuple[str, str]] = {
    # source
    "too large": ("S001", "#!" + "x" * MOST_BYTES),
    "not yaml": ("S001", "states:\n  een: {end: a]} #!"),
    "a name twice": ("S001", "states:\n  een: {end: a}\n  een: {end: b} #!"),
    "a name that is a number": ("S001", "states:\n  1: {end: a} #!"),
    "a name that is true": ("S001", "states:\n  true: {end: a} #!"),
    "an alias": ("S001", "states:\n  een: {say: &x hoi, end: *x} #!"),
    "a star without quotes": ("S001", "states:\n  een:\n    say: *let op* #!\n    end: a"),
    "a colon without quotes": ("S001", "states:\n  een:\n    say: let op: hier #!\n    end: a"),
    "two documents": ("S001", "states: {een: {end: a}}\n--- #!\na: b"),
    "an unknown tag": ("S001", "states:\n  een: !els {end: a} #!"),
    "a list": ("S002", "dialogue: #!"),
    # fields
    "a state's name with a capital": ("S003", "states:\n  een: {say: A, goto: Twee}\n  Twee: {end: a} #!"),
    "a name that is too long": ("S003", "variables:\n  een_naam_van_vijfentwintig: 0 #!\nstates:\n  een: {end: a}"),
    "a variable called outcome": ("S003", "variables:\n  outcome: 0 #!\nstates:\n  een: {end: a}"),
    "an unknown field of the dialogue": ("S004", "titel: X #!\nstates:\n  een: {end: a}"),
    "an unknown field of a state": ("S004", "states:\n  een:\n    zeg: X #!\n    end: a"),
    "an unknown field of a choice": ("S004", "states:\n  een:\n    choices:\n      x: {text: X, kleur: rood, end: a, goto: een} #!"),
    "a missing title": ("S005", "dialogue: proef #!\nkind: house\nstart: een\nstates:\n  een: {end: a}"),
    "a choice without words": ("S005", "states:\n  een:\n    choices:\n      x: {goto: een} #!"),
    "an empty text": ("S005", 'states:\n  een:\n    say: "" #!\n    end: a'),
    "a text of spaces": ("S005", 'states:\n  een:\n    say: "  " #!\n    end: a'),
    "a text where names belong": ("S006", "plan: Feiten #!\nstates:\n  een: {end: a}"),
    "a list where names belong": (
        "S006",
        "variables: {w: ''}\nstates:\n  een:\n    choices: [ja, nee] #!\n    ask: w\n    goto: twee\n  twee: {end: a}",
    ),
    "a mapping where a list belongs": ("S006", "scores: {luisteren: 0} #!\nstates:\n  een: {end: a}"),
    "a number where text belongs": ("S006", "states:\n  een: #!\n    end: 5"),
    "a text where a number belongs": ("S006", "variables:\n  n: {default: 0, max: veel} #!\nstates:\n  een: {end: a}"),
    "not yes and not no": ("S006", "states:\n  een:\n    keep: soms #!\n    end: a"),
    "a fraction as first value": ("S006", "variables:\n  n: #!\n    default: {}\nstates:\n  een: {end: a}"),
    "something else to show": ("S006", "states:\n  een:\n    show: alles #!\n    end: a"),
    "a list from a text": ("S006", "variables: {w: '', k: ''}\nstates:\n  een:\n    from: w #!\n    into: k\n    goto: twee\n  twee: {end: a}"),
    "a choice into a list": ("S006", "variables: {l: [], k: []}\nstates:\n  een:\n    from: l\n    into: k #!\n    goto: twee\n  twee: {end: a}"),
    "words into a number": ("S006", "variables: {n: 0}\nstates:\n  een:\n    ask: n #!\n    goto: twee\n  twee: {end: a}"),
    "a change of a text": ("S006", "variables: {w: ''}\nstates:\n  een:\n    choices:\n      x: {text: X, goto: een, change: {w: 1}} #!"),
    "a change by a text": ("S006", "variables: {n: 0}\nstates:\n  een:\n    choices:\n      x: {text: X, goto: een, change: {n: veel}} #!"),
    "a value of another kind": ("S006", "variables: {n: 0}\nstates:\n  een:\n    choices:\n      x: {text: X, goto: een, set: {n: ja}} #!"),
    "true for a number": ("S006", "variables: {n: 0}\nstates:\n  een:\n    choices:\n      x: {text: X, goto: een, set: {n: true}} #!"),
    "a text with a colon as a mapping": ("S034", "states:\n  een:\n    say: {a: {text: {let op: hier}}} #!\n    end: a"),
    "other markup": ("S044", "states:\n  een:\n    say: <u>Hoi</u> #!\n    end: a"),
    "a tag that is not closed": ("S044", "states:\n  een:\n    say: <b>Hoi #!\n    end: a"),
    "a tag that closes nothing": ("S044", "states:\n  een:\n    say: Hoi</b> #!\n    end: a"),
    "tags that cross": ("S044", "states:\n  een:\n    say: <b><i>Hoi</b></i> #!\n    end: a"),
    "a tag over two lines": ("S044", 'states:\n  een:\n    say: "<b>Hoi\\nAnna</b>" #!\n    end: a'),
    "smaller than": ("S044", "states:\n  een:\n    say: 3 < 4 #!\n    end: a"),
    "a lone brace": ("S044", 'states:\n  een:\n    say: "Hoi {naam" #!\n    end: a'),
    "no condition": ("S030", "states:\n  een:\n    say: {a: {when: a en b, text: A}} #!\n    end: a"),
    "a call in a condition": ("S030", "states:\n  een:\n    say: {a: {when: open(), text: A}} #!\n    end: a"),
    "a condition on a stranger": ("S032", "states:\n  een:\n    say: {a: {when: stemming > 3, text: A}} #!\n    end: a"),
    # reading
    "a check that is not there": (
        "S013",
        'variables: {zin: ""}\nstates:\n  een:\n    say: A\n    ask: zin\n    check: zin #!\n    goto: b\n  b: {end: a}',
    ),
    "a check of words that are not kept": (
        "S014",
        'variables: {zin: {default: "", keep: no}}\nstates:\n  een:\n    say: A\n    ask: zin\n    check: feiten #!\n    goto: b\n  b: {end: a}',
    ),
    "a template that is not there": ("S012", "dialogue: proef\ntemplate: gesprek #!\ntitle: T"),
    "a start that is not there": ("S010", "dialogue: proef\nkind: house\ntitle: T\nstart: twee #!\nstates:\n  een: {end: a}"),
    "an unknown kind": ("S011", "dialogue: proef\nkind: gesprek #!\ntitle: T\nstart: een\nstates:\n  een: {end: a}"),
    "no way on": ("S020", "states:\n  een: {say: A} #!"),
    "two ways on": ("S020", "variables: {w: ''}\nstates:\n  een: {ask: w, end: a} #!"),
    "a route to nowhere": ("S021", "states:\n  een:\n    goto: twee #!"),
    "a choice to nowhere": ("S021", "states:\n  een:\n    choices:\n      x:\n        text: X\n        goto: twee #!"),
    "a last route with a condition": ("S022", "states:\n  een:\n    goto: [{when: true, to: twee}] #!\n  twee: {end: a}"),
    "no route after words": ("S022", "variables: {w: ''}\nstates:\n  een: {ask: w} #!"),
    "a route that is never taken": ("S023", "states:\n  een:\n    goto: [{to: twee}, {to: twee}] #!\n  twee: {end: a}"),
    "a choice with two ways": ("S025", "states:\n  een:\n    choices:\n      x: {text: X, goto: een, back: yes} #!"),
    "a choice without a way": ("S025", "states:\n  een:\n    choices:\n      x: {text: X} #!"),
    "a way that says no": ("S025", "states:\n  een:\n    choices:\n      x: {text: X, back: no} #!"),
    "a length where nobody writes": ("S026", "states:\n  een: #!\n    say: Hoi\n    most: 60\n    choices:\n      x: {text: X, goto: een}"),
    "a length in words": ("S006", "variables: {w: ''}\nstates:\n  een:\n    say: Hoi\n    ask: w\n    most: kort #!\n    goto: een"),
    "a goto that does nothing": ("S026", "states:\n  een: {say: Hoi, end: a, goto: een} #!"),
    "an unknown style": ("S027", "states:\n  een:\n    choices:\n      x: {text: X, goto: een, style: rood} #!"),
    "a wait without words": ("S046", "states:\n  een: #!\n    choices:\n      x: {text: X, goto: twee}\n  twee: {end: a}"),
    "a text that would be more than a number": ("S030", "variables: {w: ''}\nstates:\n  een:\n    goto: [{when: w > 3, to: een}, {to: een}] #!"),
    "a value on a button": ("S044", "variables: {w: ''}\nstates:\n  een:\n    say: Hoi\n    choices:\n      x: {text: 'Hoi {w}', goto: een} #!"),
    "a first value out of bounds": ("S006", "variables:\n  w: {default: 200, max: 100} #!\nstates:\n  een: {end: a}"),
    "a score with the name of a variable": ("S003", "variables: {w: ''}\nscores: [w] #!\nstates:\n  een: {end: a}"),
    "a choice that comes by itself": (
        "S003",
        "variables: {w: ''}\nsteps: {s: S}\nstates:\n  een: #!\n    step: s\n    say: A\n    ask: w\n"
        "    choices: {terug: {text: X, goto: een}}\n    goto: een",
    ),
    "points for an unknown score": ("S031", "states:\n  een:\n    choices:\n      x: {text: X, goto: een, score: {luisteren: 1}} #!"),
    "a change of a score": ("S032", "scores: [p]\nstates:\n  een:\n    choices:\n      x: {text: X, goto: een, change: {p: 1}} #!"),
    "an unknown name in a text": ("S032", 'states:\n  een:\n    say: "Hoi {naam}" #!\n    end: a'),
    "an unknown name in the plan": ("S032", "plan:\n  naam: Naam #!\nstates:\n  een: {end: a}"),
    "words into nothing": ("S032", "states:\n  een:\n    ask: w #!\n    goto: twee\n  twee: {end: a}"),
    "a list without a place for the choice": ("S032", "variables: {l: []}\nstates:\n  een: #!\n    from: l\n    goto: twee\n  twee: {end: a}"),
    "handing over a stranger": ("S032", "states:\n  een:\n    call: ander\n    with: naam #!\n    goto: twee\n  twee: {end: a}"),
    "setting a stranger": ("S032", "states:\n  een:\n    choices:\n      x: {text: X, goto: een, set: {naam: A}} #!"),
    "an unknown step": ("S035", "states:\n  een:\n    step: feiten #!\n    end: a"),
    "an unknown source": ("S036", "states:\n  een:\n    why: {text: A, source: 009-99} #!\n    choices: {x: {text: X, goto: een}}"),
    "an unknown command": ("S037", "states:\n  een:\n    choices:\n      x: {text: X, command: hup} #!"),
    "an unknown speaker": ("S038", "states:\n  een:\n    as: ouder #!\n    say: A\n    end: a"),
    "an unknown move": ("S039", "states:\n  een:\n    choices:\n      x: {text: X, goto: een, move: duwen} #!"),
    # checking
    "a state that is never reached": ("S040", "states:\n  een: {end: a}\n  twee:\n    say: A #!\n    end: a"),
    "no end": ("S041", "states: {een: {say: A, choices: {x: {text: X, goto: een}}}} #!"),
    "only choices with conditions": (
        "S024",
        "variables: {b: true}\nstates:\n  een:\n    say: A #!\n    choices: {x: {text: X, only_if: b, goto: twee}}\n  twee: {end: a}",
    ),
    "only a way back": ("S024", "states:\n  een:\n    say: A #!\n    choices: {t: {text: T, back: yes}, x: {text: X, only_if: true, command: menu}}"),
    "an unknown request": ("S033", "states:\n  een: {say: A, do: toveren, goto: twee} #!\n  twee: {end: a}"),
    "a request without its variable": ("S033", "states:\n  een: {say: A, do: resume, goto: twee} #!\n  twee: {end: a}"),
    "a request with a variable of another kind": (
        "S033",
        "variables: {resumed: 0}\nstates:\n  een: {say: A, do: resume, goto: twee} #!\n  twee: {end: a}",
    ),
    "too many words": ("S042", f"states:\n  een:\n    say: {LONG} #!\n    end: a"),
    "too many words in an aside": (
        "S042",
        f"states:\n  een:\n    say: A\n    choices:\n      x: {{text: X, goto: twee}}\n      y: {{text: Y, aside: {LONG}}} #!\n  twee: {{end: a}}",
    ),
    "a long button": ("S043", f"states:\n  een:\n    say: A\n    choices:\n      x: {{text: {'x' * 41}, goto: twee}} #!\n  twee: {{end: a}}"),
    "a long title": ("S043", f"dialogue: proef\nkind: house\ntitle: {'x' * 41} #!\nstart: een\nstates:\n  een: {{end: a}}"),
    "words that are kept": ("S045", "variables: {w: ''}\nstates:\n  een: {say: A, keep: no, ask: w, goto: twee} #!\n  twee: {end: a}"),
    "an item that is kept": (
        "S045",
        "variables: {l: [], k: ''}\nstates:\n  een: {say: A, keep: no, from: l, into: k, goto: twee} #!\n  twee: {end: a}",
    ),
    "a kept variable that is set": (
        "S045",
        "variables: {n: 0}\nstates:\n  een:\n    say: A #!\n    keep: no\n    choices: {x: {text: X, set: {n: 1}, goto: twee}}\n  twee: {end: a}",
    ),
    "a score that is kept": (
        "S045",
        "scores: [p]\nstates:\n  een:\n    say: A #!\n    keep: no\n    choices: {x: {text: X, score: {p: 1}, goto: twee}}\n  twee: {end: a}",
    ),
    "choices that part": (
        "S045",
        "states:\n  een:\n    say: A #!\n    keep: no\n    choices: {x: {text: X, goto: twee}, y: {text: Y, goto: drie}}"
        "\n  twee: {end: a}\n  drie: {end: a}",
    ),
    "choices that part behind a state that is not kept": (
        "S045",
        "states:\n  een:\n    say: A #!\n    keep: no\n    choices: {x: {text: X, goto: twee}, y: {text: Y, goto: drie}}\n"
        "  twee: {keep: no, goto: drie}\n  drie: {keep: no, goto: [{when: true, to: vier}, {to: vijf}]}\n  vier: {end: a}\n  vijf: {end: b}",
    ),
    "what is gone when it is asked again": (
        "S047",
        "variables: {w: {default: '', keep: no}}\nstates:\n  een: {say: 'A {w}', choices: {x: {text: X, goto: twee}}} #!\n  twee: {end: a}",
    ),
    "a list that is gone when it is asked again": (
        "S047",
        "variables: {l: {default: [], keep: no}, w: ''}\nstates:\n  een: {say: A, from: l, into: w, goto: twee} #!\n  twee: {end: a}",
    ),
    "a plan of what is not kept": ("S045", "plan: {w: Woord} #!\nvariables: {w: {default: '', keep: no}}\nstates:\n  een: {end: a}"),
}

# ---- all dialogues together: the first is the one with the problem
TOGETHER: dict[str, tuple[str, dict[str, str]]] = {
    "a call to nowhere": ("S050", {"proef": "states: {een: {call: nergens, goto: twee}, twee: {end: a}}"}),
    "a call to itself": ("S051", {"proef": "states: {een: {call: proef, goto: twee}, twee: {end: a}}"}),
    "handing over what the other lacks": (
        "S052",
        {"proef": "variables: {w: ''}\nstates: {een: {call: ander, with: w, goto: twee}, twee: {end: a}}", "ander": "states: {een: {end: b}}"},
    ),
    "an outcome the other never has": (
        "S053",
        {
            "proef": "states: {een: {call: ander, goto: [{when: outcome == 'c', to: twee}, {to: twee}]}, twee: {end: a}}",
            "ander": "states: {een: {end: b}}",
        },
    ),
}


ALSO = {"S034": {"S005"}}  # what can be told of the same mistake besides


def written(text: str) -> str:
    return text if text.startswith("dialogue:") else HEAD.format(name="proef") + text


def problems(text: str) -> list[Problem]:
    with pytest.raises(DialogueInvalid) as refused:
        read_dialogue(text, "proef.yaml", COMMON)
    return list(problems_of(refused.value))


@pytest.mark.parametrize(("code", "text"), MISTAKES.values(), ids=MISTAKES.keys())
def test_a_mistake_is_one_problem_on_its_line(code: str, text: str) -> None:
    text = written(text) if code != "S002" else "- een\n- twee"
    line = 1 if code in ("S001", "S002") and len(text) > MOST_BYTES else next((n for n, each in enumerate(text.split("\n"), 1) if "#!" in each), 1)
    line = 1 if code in ("S041",) or "plan: {w" in text else line  # a problem of the whole
    found = {(problem.code, problem.line) for problem in problems(text)}
    assert (code, line) in found
    assert {each for each, _ in found} - ALSO.get(code, set()) == {code}


@pytest.mark.parametrize(("code", "bodies"), TOGETHER.values(), ids=TOGETHER.keys())
def test_a_mistake_between_dialogues_is_found_by_the_library(code: str, bodies: dict[str, str]) -> None:
    with pytest.raises(DialogueInvalid) as refused:
        library(**bodies)
    assert [(problem.file, problem.code) for problem in problems_of(refused.value)] == [("proef.yaml", code)]


def test_a_circle_of_calls_is_found_in_each_of_them() -> None:
    body = "states: {{een: {{call: {}, goto: twee}}, twee: {{end: a}}}}"
    with pytest.raises(DialogueInvalid) as refused:
        library(proef=body.format("ander"), ander=body.format("proef"))
    assert [(problem.file, problem.code) for problem in problems_of(refused.value)] == [("ander.yaml", "S051"), ("proef.yaml", "S051")]


def test_all_mistakes_are_told_at_once_in_order_of_lines() -> None:
    found = problems(written("titel: X\nstates:\n  een:\n    zeg: A\n    goto: twee\n  Drie: {end: a}"))
    assert [(problem.code, problem.line) for problem in found] == [("S004", 5), ("S004", 8), ("S021", 9), ("S003", 10)]


def test_a_problem_reads_as_file_line_code_message() -> None:
    assert str(problems(written("states:\n  een: {goto: twee}"))[0]) == "proef.yaml:6: S021 goto: there is no state 'twee'"


def test_one_mistake_in_a_condition_is_told_once() -> None:
    assert [each.code for each in problems(written("states:\n  een: {goto: [{when: a b, to: twee}, {to: twee}]}\n  twee: {end: a}"))] == ["S030"]


# ---- what is written down about the codes and the fields
def codes_in(*names: str) -> set[str]:
    files = chain.from_iterable((ROOT / "bot").glob(name) for name in names)
    return {code for file in files for code in CODE.findall(file.read_text("utf-8"))}


def test_every_code_of_a_dialogue_has_a_row_here() -> None:
    rows = {code for code, _ in (*MISTAKES.values(), *TOGETHER.values())}
    elsewhere = {"S054"}  # in test_content: it takes more than one file
    assert codes_in("dialogue/*.py") == rows | elsewhere


def test_every_code_has_a_heading_of_its_own() -> None:
    headings = re.findall(r"^### (S0\d\d)\b", (ROOT / "docs" / "codes.md").read_text("utf-8"), re.MULTILINE)
    assert headings == sorted(codes_in("**/*.py"))


def test_every_code_shows_what_is_wrong_and_what_is_right() -> None:
    for section in re.split(r"^### ", (ROOT / "docs" / "codes.md").read_text("utf-8"), flags=re.MULTILINE)[1:]:
        assert "Wrong:" in section and "Right:" in section, section[:30]


def authors() -> str:
    return (ROOT / "docs" / "authors.md").read_text("utf-8")


def test_every_field_has_a_heading_for_authors() -> None:
    fields = {"dialogue", "kind", "title", "start", "states", "text", templates.FIELD, *reading.DIALOGUE, *reading.STATE, *parts.CHOICE}
    headings = set(re.findall(r"^### `(\w+)`", authors(), re.MULTILINE))
    assert fields <= headings
    assert headings <= fields, "a field that is no more"


def test_every_part_of_a_field_is_named_for_authors() -> None:
    assert [word for word in ("when", "to", "source", "default", "min", "max", "outcome") if not re.search(rf"\b{word}\b", authors())] == []


def test_every_request_stands_in_the_table_for_authors() -> None:
    row = re.compile(r"^\| `(\w+)` \| (.*?) \| (.*?) \| (.*?) \|$", re.MULTILINE)
    names = re.compile(r"`(\w+)` \(([^)]+)\)")
    told = {name: (dict(names.findall(takes)), dict(names.findall(tells)), what) for name, takes, tells, what in row.findall(authors())}
    assert told == {name: (dict(request.takes), dict(request.tells), request.what) for name, request in REQUESTS.items()}


# ---- yaml
SURPRISES = {
    "no": "no", "yes": "yes", "on": "on", "True": "True", "16:30": "16:30", "1:2:3": "1:2:3", "2026-11-23": "2026-11-23", "1.5": "1.5", "1e3": "1e3",
    "0x10": "0x10", "010": "010", "1_000": "1_000", "=": "=", "Null": "Null", "003-18": "003-18",
    "true": True, "false": False, "8": 8, "+8": 8, "-3": -3, "0": 0, "~": None, "null": None,
}  # fmt: skip


@pytest.mark.parametrize(("given", "read"), SURPRISES.items(), ids=SURPRISES.keys())
def test_yaml_holds_no_surprises(given: str, read: object) -> None:
    found = load_yaml(f"a: {given}", "x.yaml")["a"]
    assert found == read
    assert isinstance(found, bool) == isinstance(read, bool)


def test_every_text_knows_its_line() -> None:
    data = load_yaml("a: een\nb:\n  - c: twee\n", "x.yaml")
    assert (data["a"].line, data["b"][0]["c"].line) == (1, 3)


def test_a_star_inside_a_text_is_no_alias() -> None:
    assert load_yaml('a: "*let op* en *dit*"', "x.yaml") == {"a": "*let op* en *dit*"}


# ---- the revision
SHAPE = """
variables: {{n: 0, w: "", v: ""}}
states:
  een:
    say: {say}
    choices:
      x: {{text: {text}, goto: {goto}, change: {{n: {points}}}, feedback: {feedback}}}
      {choice}: {{text: Y, goto: vier}}
  twee: {{goto: [{{when: {when}, to: drie}}, {{to: drie}}]}}
  drie: {{end: {end}}}
  vier: {{say: A, ask: {ask}, goto: vijf}}
  vijf: {{call: {call}, goto: twee}}
"""
USUAL = {
    "say": "A", "text": "X", "goto": "twee", "points": "1", "feedback": "F", "choice": "y", "when": "n > 0", "end": "klaar", "ask": "w", "call": "a",
}  # fmt: skip
TEXTS = [{"say": "Beter"}, {"text": "Anders"}, {"points": "2"}, {"feedback": "Goed zo"}]
ROUTES = [{"goto": "vier"}, {"choice": "z"}, {"when": "n > 1"}, {"end": "anders"}, {"ask": "v"}, {"call": "b"}]


def revision(**other: str) -> str:
    return dialogue(SHAPE.format(**{**USUAL, **other})).revision


@pytest.mark.parametrize("other", TEXTS, ids=lambda other: next(iter(other)))
def test_a_corrected_text_is_no_new_revision(other: dict[str, str]) -> None:
    assert revision(**other) == revision()


@pytest.mark.parametrize("other", ROUTES, ids=lambda other: next(iter(other)))
def test_a_changed_route_is_a_new_revision(other: dict[str, str]) -> None:
    assert revision(**other) != revision()


# ---- what comes by itself
STEP = """
variables: {w: "", x: {default: "", keep: no}}
steps: {begin: Het begin, eind: Het eind}
states:
  een: {step: begin, say: A, ask: w, hint: Zo, why: {text: Daarom, source: [001-23, 001-24, 003-18]}, goto: twee}
  twee: {step: eind, say: B, ask: w, skip: no, goto: drie}
  drie: {step: eind, keep: no, say: C, ask: x, goto: vier}
  vier: {step: eind, say: D, choices: {ja: {text: Ja, goto: vijf}}}
  vijf: {say: E, ask: w, why: Omdat, choices: {nee: {text: Nee, goto: zes}}, goto: zes}
  zes: {end: klaar}
"""


@pytest.fixture(scope="module")
def steps() -> Dialogue:
    return dialogue(STEP)


def buttons(dialogue: Dialogue, state: str) -> list[str]:
    wait = dialogue.states[state].then
    assert isinstance(wait, Wait)
    return list(wait.choices)


@pytest.mark.parametrize(
    ("state", "expected"),
    [
        ("een", ["voorbeeld", "waarom", "overslaan", "zo_laten", "terug", "pauze"]),
        ("twee", ["terug", "pauze"]),
        ("drie", ["overslaan", "terug", "pauze"]),
        ("vier", ["ja", "terug", "pauze"]),
        ("vijf", ["nee", "waarom"]),
    ],
    ids=["a step that asks", "skip: no", "keep: no", "a step with choices", "no step"],
)
def test_buttons_come_by_themselves(steps: Dialogue, state: str, expected: list[str]) -> None:
    assert buttons(steps, state) == expected


def test_skipping_and_leaving_exclude_each_other(steps: Dialogue) -> None:
    wait = steps.states["een"].then
    assert isinstance(wait, Wait)
    shown = {answer: [c.id for c in wait.choices.values() if c.only_if and c.only_if.holds({"w": answer})] for answer in ("", "iets")}
    assert shown == {"": ["overslaan"], "iets": ["zo_laten"]}


def test_a_step_tells_its_number_and_title(steps: Dialogue) -> None:
    header = steps.states["twee"].header
    assert header is not None
    assert dict(header.given) == {"number": 2, "total": 2, "title": Reference("proef:steps.eind")}
    assert steps.states["vijf"].header is None


def test_a_reason_names_each_document_once(steps: Dialogue) -> None:
    wait = steps.states["een"].then
    assert isinstance(wait, Wait)
    assert [line.text.dutch for line in wait.choices["waarom"].aside] == ["Daarom", "Bron: {source}"]
    assert all(line.folded for line in wait.choices["waarom"].aside)
    assert wait.choices["waarom"].aside[1].given == {"source": "Een blad; Een boek"}


def test_an_earlier_answer_is_shown_where_it_is_kept(steps: Dialogue) -> None:
    assert {name: state.say[-1].answer for name, state in steps.states.items() if state.say} == {
        "een": "w", "twee": "w", "drie": "", "vier": "", "vijf": "",
    }  # fmt: skip


def test_a_text_has_a_place_a_note_and_a_line() -> None:
    body = "note: Van boven.\nstates:\n  een:\n    say: {a: A, b: {text: B, note: Eigen.}}\n    end: klaar"
    texts = [line.text for line in dialogue(body).states["een"].say]
    assert [(text.context, text.note, text.line) for text in texts] == [("proef:een.say.a", "Van boven.", 8), ("proef:een.say.b", "Eigen.", 8)]


def test_spaces_at_the_ends_of_lines_are_no_part_of_a_text() -> None:
    body = dedent('states:\n  een:\n    say: "  Hoi  \\n  Anna "\n    end: klaar')
    assert dialogue(body).states["een"].say[0].text.dutch == "Hoi\n  Anna"
