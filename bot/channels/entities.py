"""A text as Telegram shows it (words, and where their formatting begins and ends) as the HTML it was sent as. Pure."""

from collections.abc import Iterable, Mapping
from html import escape
from typing import Any

TAGS = {
    "bold": "b",
    "italic": "i",
    "expandable_blockquote": "blockquote expandable",
    "date_time": 'tg-time unix="{unix_time}" format="{date_time_format}"',
}


def as_html(text: str, entities: Iterable[Mapping[str, Any]]) -> str:
    """Only what we send ourselves; of the rest the words stay. Places count in UTF-16 units. Raises KeyError or TypeError."""
    units = text.encode("utf-16-le")
    html: list[str] = []
    inside: list[tuple[int, str]] = []  # where what is open ends, and its tag
    at = 0

    def go_to(place: int) -> None:
        nonlocal at
        html.append(escape(units[2 * at : 2 * place].decode("utf-16-le"), quote=False))
        at = place

    def close(until: int) -> None:
        while inside and inside[-1][0] <= until:
            end, tag = inside.pop()
            go_to(end)
            html.append(f"</{tag}>")

    for entity in sorted(entities, key=lambda each: (each["offset"], -each["length"])):
        within = 0 <= entity["offset"] < entity["offset"] + entity["length"] <= len(units) // 2  # as all of Telegram's are
        if entity["type"] in TAGS and within:
            opening = TAGS[entity["type"]].format_map(entity)
            close(entity["offset"])
            go_to(entity["offset"])
            html.append(f"<{opening}>")
            inside.append((entity["offset"] + entity["length"], opening.partition(" ")[0]))
    close(len(units))
    go_to(len(units) // 2)
    return "".join(html)
