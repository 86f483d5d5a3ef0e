"""A class's poster: from what is known of the class to what stands on the paper, in every language that has all of it."""

from collections.abc import Iterable, Iterator

from .channels.channel import Document
from .dialogue.definition import Dialogue, texts_of
from .dialogue.turn import PosterFiled
from .documents.making import on_the_door
from .documents.sheet import Poster
from .texts import Texts, plain

POSTER = "poster"  # the dialogue with what is told on it
NAMES = {"pdf": "poster.pdf", "png": "qr-code.png"}
SCHEME = "https://"


def posted(filed: PosterFiled, told: Iterable[tuple[str, ...]]) -> Document:
    """A phone is led to the page of the class, or else to the bot; where there is neither, it reads the code alone."""
    address = filed.link.partition("?")[0].removeprefix(SCHEME)
    scanned = filed.page or filed.link or filed.code
    return on_the_door(NAMES[filed.form], Poster(filed.school, filed.class_name, scanned, filed.code, address, tuple(told)))


def told_in(languages: Iterable[str], dialogue: Dialogue, texts: Texts) -> Iterator[tuple[str, ...]]:
    """What the poster says in each language in which nothing of it is missing."""
    for language in languages:
        lines = tuple(plain(texts.translation(language, text)) for text in texts_of(dialogue))
        if all(lines):
            yield lines
