"""Reading plain data with a finger on the line: problems are collected, so an author sees all of them at once."""

import re
from collections.abc import Iterable, Mapping
from typing import Any

from .condition import Condition
from .definition import Text
from .source import Problem, place_of

NAME = re.compile(r"[a-z][a-z0-9_]{0,23}")
PLACEHOLDER = re.compile(r"\{([^{}]*)\}")
TAG = re.compile(r"<(/?)([^<>]*)>?")
TAGS = ("b", "i")
ALWAYS = Condition.parse("true")  # stands in for a condition that can't be read, so that one mistake is reported once


def normal(text: str) -> str:
    """A text as it is looked up: no space at the ends of lines, none before or after."""
    return "\n".join(line.rstrip() for line in text.strip().splitlines())


class Fields:
    """The base of every reader: a file, and the problems found in it."""

    def __init__(self, file: str, scope: str) -> None:
        self.file, self.scope = file, scope
        self.problems: list[Problem] = []
        self.place = file, 1  # where problems are that have no place of their own

    def problem(self, code: str, message: str, at: object = None) -> None:
        self.problems.append(Problem(*self.placed(at), code, message))

    def at(self, value: object) -> None:
        """From here on problems without a place of their own are reported at this one's."""
        self.place = self.placed(value)

    def placed(self, value: object) -> tuple[str, int]:
        """The file and line of a value, or of what is being read."""
        file, line = place_of(value)
        return (file or self.file, line) if line else self.place

    def fields(self, data: Any, what: str, needed: Iterable[str], allowed: Iterable[str] = ()) -> dict[str, Any]:
        """The data as a mapping with only these fields; what is missing or unknown is reported."""
        needed = list(needed)
        given = self.mapping(data, what)
        for key in given:
            if key not in needed and key not in allowed:
                self.problem("S004", f"{what}: unknown field {str(key)!r}", key)
        for key in needed:
            if given.get(key) is None:
                self.problem("S005", f"{what}: {key} is missing", given or None)
        return given

    def mapping(self, value: Any, what: str) -> dict[str, Any]:
        if value is None:
            return {}
        if not isinstance(value, dict):
            self.problem("S006", f"{what}: names and values are expected here", value)
            return {}
        return value

    def names(self, value: Any, what: str) -> dict[str, Any]:
        """A mapping whose keys are names of the author's."""
        given = self.mapping(value, what)
        for key in given:
            if not NAME.fullmatch(key):
                self.problem("S003", f"{str(key)!r}: a name is lower case letters, digits and _, at most 24", key)
        return given

    def listed(self, value: Any, what: str) -> list[str]:
        """A list of names; one alone may stand without brackets."""
        given = [value] if isinstance(value, str) else value or []
        if not isinstance(given, list) or not all(isinstance(item, str) for item in given):
            self.problem("S006", f"{what}: a name or a list of names is expected here", value)
            return []
        return given

    def word(self, value: Any, what: str) -> str:
        if not isinstance(value, str):
            if value is not None:
                self.problem("S006", f"{what}: text is expected here; a number or true/false needs quotes", value)
            return ""
        return str(value)

    def number(self, value: Any, what: str) -> int:
        if not isinstance(value, int) or isinstance(value, bool):
            self.problem("S006", f"{what}: a whole number is expected here", value)
            return 0
        return value

    def yes(self, value: Any, what: str, default: bool) -> bool:
        if value is None:
            return default
        if value in (True, "yes"):
            return True
        if value in (False, "no"):
            return False
        self.problem("S006", f"{what}: yes or no", value)
        return default

    def label(self, value: Any, path: str, what: str, note: str = "") -> Text:
        """A text without markup or values: a button, a title, a heading."""
        text = self.text(value, path, what, note)
        if PLACEHOLDER.search(text.dutch) or TAG.search(text.dutch):
            self.problem("S044", f"{what}: no {{names}} and no markup here", value)
        return text

    def text(self, value: Any, path: str, what: str, note: str = "") -> Text:
        """A text a person reads: its markup is checked here, its placeholders by whoever knows the values."""
        if isinstance(value, dict):
            self.problem("S034", f"{what}: a text that has ': ' in it needs quotes", value)
            value = ""
        dutch = normal(self.word(value, what))
        if not dutch and isinstance(value, str):
            self.problem("S005", f"{what}: the text is empty", value)
        for fault in markup_faults(dutch):
            self.problem("S044", f"{what}: {fault}", value)
        return Text(dutch, f"{self.scope}:{path}", note, *self.placed(value))

    def condition(self, source: Any, known: Mapping[str, object]) -> Condition | None:
        """A condition on names that are known, each with its first value."""
        if source is None:
            return None
        if not isinstance(source, str | bool):
            self.problem("S006", "a condition is text, such as stemming >= 60", source)
            return ALWAYS
        try:
            condition = Condition.parse(str(source).lower() if isinstance(source, bool) else str(source))
        except ValueError as error:
            self.problem("S030", str(error), source)
            return ALWAYS
        for name in sorted(condition.names - known.keys()):
            self.problem("S032", f"{name!r} is not declared under variables or scores", source)
        for name in sorted(condition.ordered & known.keys()):
            if type(known[name]) is not int:
                self.problem("S030", f"{name!r} is no number, so it can't be more or less than something", source)
        return condition if condition.names <= known.keys() else ALWAYS


def markup_faults(text: str) -> list[str]:
    """What is wrong with the markup of a text: only <b> and <i>, closed in order on the same line, and plain {names}."""
    faults = []
    for line in text.splitlines():
        open_tags: list[str] = []
        for closing, tag in TAG.findall(line):
            if tag not in TAGS:
                faults.append(f"<{closing}{tag}> is no markup we know; only <b> and <i>")
            elif not closing:
                open_tags.append(tag)
            elif not open_tags or open_tags.pop() != tag:
                faults.append(f"</{tag}> closes nothing")
        faults += [f"<{tag}> is not closed on its line" for tag in open_tags]
    left = PLACEHOLDER.sub("", text)
    if "{" in left or "}" in left:
        faults.append("a { or } stands alone")
    return faults


def placeholders(text: str) -> frozenset[str]:
    return frozenset(PLACEHOLDER.findall(text))


Texts = Mapping[str, Text]
