"""The report on understanding, as a page of the documentation."""

from collections.abc import Mapping, Sequence

from ..coaching.moves import FORM, MEANING
from . import evaluation
from .corpus import Labelled
from .evaluation import Score

HEAD = """# How well moves are heard

Written by `samenspraak train --report docs/understanding.md`; do not edit it by hand.

The corpus has {sentences:,} sentences in {voices} voices. The voices were divided over {groups} groups; the sentences of each group were
judged by a network, and by limits of how sure it has to be, that were learnt from the other groups only. So every figure is about people the
network never heard. The sentences and their labels were written for this, by different writers to one standard; they are no talks that were
recorded. Most writers were asked to avoid the usual phrases, so that the network does not lean on them; *gewoon_po*, *gewoon_vo* and
*voorbeelden* speak as most people do. *P* is the part of what was heard that was there, *R* the part of what was there that was heard,
*F1* both in one.
"""


def report(sentences: Sequence[Labelled], groups: Sequence[Sequence[str]], heard: Sequence[frozenset[str]]) -> str:
    """`heard`: in each sentence, by a network that did not learn from its voice."""
    there = [each.moves for each in sentences]
    voices = [voice for group in groups for voice in group]
    form, meaning = (evaluation.scores(heard, there, moves) for moves in (FORM, MEANING))
    parts = [HEAD.format(sentences=len(sentences), voices=len(voices), groups=len(groups))]
    parts.append("## All of it\n\n" + _table("", {"meaning": evaluation.together(meaning), "form": evaluation.together(form)}))
    wrong = evaluation.wrong_turns(heard, there)
    parts.append(
        f"In {100 * wrong:.1f} percent of all sentences a move that costs trust was heard that is not there ({', '.join(evaluation.COSTLY)}).\n"
    )
    parts.append("## Each move\n\n" + _table("move", {**meaning, **form}))
    rows = ["| voice | sentences | meaning F1 | form F1 |", "|---|---|---|---|"]
    for voice in sorted(voices):
        places = [place for place, each in enumerate(sentences) if each.voice == voice]
        own, truth = [heard[place] for place in places], [there[place] for place in places]
        both = [evaluation.together(evaluation.scores(own, truth, moves)).f1 for moves in (MEANING, FORM)]
        rows.append(f"| {voice} | {len(places):,} | {both[0]:.2f} | {both[1]:.2f} |")
    parts.append("## Each voice\n\n" + "\n".join(rows) + "\n")
    return "\n".join(parts)


def _table(what: str, scores: Mapping[str, Score]) -> str:
    rows = [f"| {what} | there | P | R | F1 |", "|---|---|---|---|---|"]
    for name, each in scores.items():
        rows.append(f"| {name} | {each.right + each.missed:,} | {each.precision:.2f} | {each.recall:.2f} | {each.f1:.2f} |")
    return "\n".join(rows) + "\n"
