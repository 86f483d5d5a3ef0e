"""A Babel extractor: the texts that parents can meet, each with its place as message context.

    pybabel extract -F pyproject.toml -o locales/bot.pot .

What is extracted and what is looked up are the same `Text` values, so they can't drift apart. Dialogues that only teachers
meet are in Dutch and are not extracted.
"""

from collections.abc import Collection, Iterator, Mapping
from functools import cache
from typing import IO, Any

from .content import Content, read_content

Message = tuple[int, str, tuple[str, str], list[str]]


@cache
def _content() -> Content:
    return read_content()


def extract(fileobj: IO[bytes], keywords: Mapping[str, Any], comment_tags: Collection[str], options: Mapping[str, Any]) -> Iterator[Message]:
    """The messages of one file under `dialogues/`."""
    name = str(fileobj.name).replace("\\", "/")
    for text in _content().parent_texts():
        if text.file and name.endswith(text.file):
            yield text.line, "pgettext", (text.context, text.dutch), [f"NB: {text.note}"] if text.note else []
