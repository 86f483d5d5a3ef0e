"""A sheet as Markdown: text to paste anywhere. What was typed is text in it, never markup."""

import re

from .sheet import Sheet, plain

# Only where it would mean something, because the text must be readable too where nobody reads Markdown.
ANYWHERE = re.compile(r"[\\`*_\[\]~|$#]|<(?=[a-zA-Z/!?])|&(?=#?\w+;)")
AT_BEGINNING = re.compile(r"^(\d*)([.)](?=\s|$)|(?<!\d)(?:[-+=>]|:(?=-)))")  # a list, a line across, a heading above it, a quotation, a table


def markdown(sheet: Sheet) -> str:
    """All of the sheet, in its order."""
    label, headings = sheet.empty
    parts = [f"# {_line(sheet.title)}", _text(sheet.about)]
    for entry in sheet.entries:
        parts += [f"## {_line(entry.heading)}", _text(entry.answer)]
    if headings:
        parts += [f"## {_line(label)}", " · ".join(map(_line, headings))]
    parts += [_text(sheet.footer)]
    return "\n\n".join(part for part in parts if part) + "\n"


def _text(text: str) -> str:
    """Every line stays a line: two spaces at its end say so."""
    lines = [_escaped(line) for line in plain(text).strip().split("\n")]
    return "\n".join(f"{line}  " if line and following else line for line, following in zip(lines, [*lines[1:], ""], strict=True))


def _line(text: str) -> str:
    return _escaped(" ".join(plain(text).split()))


def _escaped(line: str) -> str:
    # without spaces before it, which would make it code
    return AT_BEGINNING.sub(r"\1\\\2", ANYWHERE.sub(r"\\\g<0>", line.strip()))
