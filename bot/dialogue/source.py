"""YAML with fewer surprises: `no`, `on` and `16:30` stay text, a key may be given only once, and every text knows its line."""

import re
from dataclasses import dataclass
from itertools import accumulate
from typing import Any, ClassVar

import yaml

from ..errors import DialogueInvalid

MOST_BYTES = 512 * 1024
DEEPEST = 200  # brackets within each other
BRACKETS = {"[": 1, "{": 1, "]": -1, "}": -1}
ALIAS = re.compile(r"(?:^|[\s,\[{])\*\w", re.MULTILINE)


class Source(str):
    """A string that remembers the file and the line it stands on."""

    __slots__ = ("file", "line")
    file: str
    line: int


@dataclass(frozen=True, order=True, slots=True)
class Problem:
    """Something an author has to mend."""

    file: str
    line: int
    code: str
    message: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.code} {self.message}"


class Loader(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):  # type: ignore[misc]  # the C loader, nine times as fast, where there is one
    """Knows only text, whole numbers, true/false and null."""

    file = ""
    yaml_implicit_resolvers: ClassVar[dict[str, list[tuple[str, re.Pattern[str]]]]] = {}

    def construct_text(self, node: yaml.ScalarNode) -> Source:
        text = Source(node.value)
        text.file, text.line = self.file, node.start_mark.line + 1
        return text

    def construct_unique(self, node: yaml.MappingNode) -> dict[Any, Any]:
        mapping: dict[Any, Any] = {}
        for key_node, value_node in node.value:
            key = self.construct_object(key_node, deep=True)
            if not isinstance(key, str):
                raise yaml.constructor.ConstructorError(None, None, "a name is text", key_node.start_mark)
            if key in mapping:
                raise yaml.constructor.ConstructorError(None, None, f"{str(key)!r} is given twice", key_node.start_mark)
            mapping[key] = self.construct_object(value_node, deep=True)
        return mapping


for _tag, _pattern, _first in (("bool", "true|false", "tf"), ("int", "[-+]?(?:0|[1-9][0-9]{0,8})", "-+0123456789"), ("null", "null|~|", "n~")):
    Loader.add_implicit_resolver(f"tag:yaml.org,2002:{_tag}", re.compile(f"^(?:{_pattern})$"), list(_first))
Loader.add_constructor("tag:yaml.org,2002:str", Loader.construct_text)
Loader.add_constructor("tag:yaml.org,2002:map", Loader.construct_unique)


def load_yaml(text: str, file: str) -> dict[str, Any]:
    """The file as plain data. Raises DialogueInvalid with one problem where it is not YAML (S001) or not a mapping (S002)."""
    if len(text.encode()) > MOST_BYTES:
        raise DialogueInvalid([Problem(file, 1, "S001", f"larger than {MOST_BYTES} bytes")])
    if max(accumulate(BRACKETS.get(character, 0) for character in text), default=0) > DEEPEST:
        raise DialogueInvalid([Problem(file, 1, "S001", f"more than {DEEPEST} brackets within each other")])  # the parser would end the program
    try:
        if ALIAS.search(text):
            for event in yaml.parse(text, Loader):
                if isinstance(event, yaml.AliasEvent):
                    line = event.start_mark.line + 1 if event.start_mark else 1
                    raise DialogueInvalid([Problem(file, line, "S001", "a text that begins with * needs quotes (aliases are not used here)")])
        loader = Loader(text)
        loader.file = file
        data = loader.get_single_data()
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        raise DialogueInvalid([Problem(file, line, "S001", f"not YAML: {error.problem}")]) from error
    except (yaml.YAMLError, RecursionError) as error:
        raise DialogueInvalid([Problem(file, 1, "S001", "not YAML")]) from error
    if not isinstance(data, dict):
        raise DialogueInvalid([Problem(file, 1, "S002", "the file is a list of fields, each with a name")])
    return data


def place_of(value: object) -> tuple[str, int]:
    """The file and line a value stands on; empty and 0 where they are not known."""
    if isinstance(value, dict):
        return place_of(next(iter(value), None))
    if isinstance(value, list):
        return place_of(value[0]) if value else ("", 0)
    return getattr(value, "file", ""), getattr(value, "line", 0)
