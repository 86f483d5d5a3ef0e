"""How well personal data is found, and how fast. `python -m bench.personal [FILE]`

A label is found where all of its words are covered by what was found of its kind; what was found is right where it touches a label of its kind.
"""

import re
import sys
import time
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from statistics import median
from typing import Any

import yaml

from bot.coaching.guard import Words
from bot.coaching.personal import KINDS, Personal, find
from bot.content import content_folder, read_content
from bot.understanding.corpus import read_corpus

from .machine import machine

LINES = Path("tests/data/personal.yaml")
LONG = 4000  # characters, of sentences of the corpus
ROUNDS = 50


def places(line: dict[str, Any], kind: str) -> list[list[tuple[int, int]]]:
    """For each label of this kind, everywhere its words stand."""
    labels = [each["words"] for each in line.get("personal") or () if each["kind"] == kind]
    return [[match.span() for match in re.finditer(rf"(?<!\w){re.escape(words)}", line["text"])] for words in labels]


def covered(place: tuple[int, int], found: Sequence[Personal]) -> bool:
    return all(any(each.begin <= at < each.end for each in found) for at in range(*place))


def counted(lines: Sequence[dict[str, Any]], words: Words, missed: list[str] | None = None) -> Counter[tuple[str, str]]:
    """By kind: how many labels there are (`there`), are `recalled`, how many were `found`, and are `right`."""
    counts: Counter[tuple[str, str]] = Counter()
    for line in lines:
        all_found = find(line["text"], words)
        for kind in KINDS:
            found = [each for each in all_found if each.kind == kind]
            labels = places(line, kind)
            spots = [spot for label in labels for spot in label]
            recalled = [all(covered(spot, found) for spot in label) for label in labels]
            right = [any(each.begin < end and begin < each.end for begin, end in spots) for each in found]
            counts.update({(kind, "there"): len(labels), (kind, "recalled"): sum(recalled), (kind, "found"): len(found), (kind, "right"): sum(right)})
            if missed is not None and not all(recalled + right):
                not_there = [line["text"][label[0][0] : label[0][1]] for label, ok in zip(labels, recalled, strict=True) if not ok]
                wrong = [line["text"][each.begin : each.end] for each, ok in zip(found, right, strict=True) if not ok]
                missed.append(f"  {kind}: missed {not_there}, wrong {wrong} in: {line['text']}")
    return counts


def percent(part: int, whole: int) -> str:
    return f"{part / whole:.3f} ({part}/{whole})" if whole else "-"


def main() -> None:
    words = read_content().personal
    lines = yaml.safe_load((Path(sys.argv[1]) if len(sys.argv) > 1 else LINES).read_text("utf-8"))
    print(*(f"{name}: {value}" for name, value in machine().items()), sep="\n")
    for half in ("tune", "hold"):
        chosen = [line for line in lines if line["set"] == half]
        counts = counted(chosen, words)
        print(f"\n{len(chosen)} lines to {half} on\n{'':12}{'precision':22}recall")
        for kind in KINDS:
            right, recalled = percent(counts[kind, "right"], counts[kind, "found"]), percent(counts[kind, "recalled"], counts[kind, "there"])
            print(f"{kind:12}{right:22}{recalled}")
        clean = [line for line in chosen if not line.get("personal")]
        alarms = sum(bool(find(line["text"], words)) for line in clean)
        print(f"lines with none: an alarm in {percent(alarms, len(clean))}")
    text, times = " ".join(each.text for each in read_corpus(content_folder()))[:LONG], []
    for _ in range(ROUNDS):
        begun = time.process_time()
        find(text, words)
        times.append((time.process_time() - begun) * 1000)
    print(f"\na text of {LONG:,} characters: median {median(times):.2f} ms of processor")


if __name__ == "__main__":
    main()
