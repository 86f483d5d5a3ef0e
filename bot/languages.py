"""The languages on offer, how much there is in each, and the words that stop everything, or begin a pause, in any of them."""

from collections.abc import Mapping
from dataclasses import dataclass

from .dialogue.fields import Fields
from .dialogue.source import load_yaml
from .errors import DialogueInvalid
from .meaning import bare

CORE, CARDS, EVERYTHING = LEVELS = ("core", "cards", "everything")  # each holds what stands before it


@dataclass(frozen=True, slots=True)
class Language:
    """A language on offer, by its own name.

    level: how much of what a parent can meet is there: the core (joining, settings, stopping, what the house says), the cards too, or everything.
    telegram: the code by which Telegram knows it; empty where it does not.
    """

    code: str
    name: str
    right_to_left: bool
    level: str
    telegram: str


@dataclass(frozen=True, slots=True)
class Languages:
    """All that languages.yaml says. `core`: the dialogues that are there in every language."""

    languages: dict[str, Language]
    stop_words: frozenset[str]
    pause_words: frozenset[str]
    core: frozenset[str]


def read_languages(text: str, file: str) -> Languages:
    """Raises DialogueInvalid with all problems."""
    reader = Fields(file, "languages")
    data = reader.fields(load_yaml(text, file), "the file", ("languages", "stop_words"), ("core", "pause_words"))
    languages = {str(code): _language(reader, str(code), value) for code, value in reader.mapping(data.get("languages"), "languages").items()}
    stop_words, pause_words = (_words(reader, data, name) for name in ("stop_words", "pause_words"))
    core = frozenset(map(str, reader.listed(data.get("core"), "core")))
    if reader.problems:
        raise DialogueInvalid(sorted(reader.problems))
    return Languages(languages, stop_words, pause_words, core)


def _words(reader: Fields, data: Mapping[str, object], name: str) -> frozenset[str]:
    """Of all languages together, as they count."""
    return frozenset(bare(word) for listed in reader.mapping(data.get(name), name).values() for word in reader.listed(listed, name))


def read_spoken(text: str, file: str) -> dict[str, str]:
    """The languages that are spoken on recordings only: code -> own name. Raises DialogueInvalid with all problems."""
    reader = Fields(file, "spoken")
    data = reader.fields(load_yaml(text, file), "the file", ("spoken",))
    names = {str(code): reader.word(name, str(code)) for code, name in reader.names(data.get("spoken"), "spoken").items()}
    if reader.problems:
        raise DialogueInvalid(sorted(reader.problems))
    return names


def _language(reader: Fields, code: str, value: object) -> Language:
    body = reader.fields(value, f"language {code}", ("name",), ("direction", "has", "telegram"))
    level = reader.word(body.get("has"), "has") or EVERYTHING
    if level not in LEVELS:
        reader.problem("S069", f"has is one of {', '.join(LEVELS)}", body["has"])
    telegram = reader.word(body.get("telegram"), "telegram") if "telegram" in body else code
    return Language(code, reader.word(body.get("name"), "name"), body.get("direction") == "rtl", level, "" if telegram == "none" else telegram)
