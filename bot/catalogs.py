"""Catalogs: dialogues -> .pot -> .po. Merging goes by context, so a changed Dutch text keeps its old translation, marked fuzzy.

(Babel's own merge compares every text with every other: 45 s where this takes 25 ms; and it mixes up contexts.)
"""

import unicodedata
from collections.abc import Iterator, Mapping, Set
from io import BytesIO
from pathlib import Path
from typing import Any

from babel.messages.catalog import Catalog, Message
from babel.messages.extract import DEFAULT_KEYWORDS, extract_from_dir
from babel.messages.pofile import read_po, write_po

from .content import Content
from .dialogue.definition import Text
from .dialogue.fields import markup_faults, placeholders
from .dialogue.reading import PARENT_KINDS
from .home.themes import MOST_WORDS
from .texts import REVIEWED_BY, SOURCE, TAG, reviewer_in

METHOD = [("dialogues/**.yaml", "bot.extraction:extract")]
WIDTH = 100  # fixed, so that a .po file changes only where a text does
LONGEST_BUTTON = 40  # characters, in translation: more is cut off on a small phone
HEADER = "# What parents read. Fill in msgstr only; `samenspraak check` says what is wrong."


def template(root: Path) -> Catalog:
    """Everything that is to be translated, from the dialogues under `root`."""
    catalog = Catalog(project="samenspraak", charset="utf-8", fuzzy=False, header_comment=HEADER)
    for file, line, message, comments, context in extract_from_dir(root, METHOD, keywords=DEFAULT_KEYWORDS, comment_tags=("NB:",)):
        msgid = message if isinstance(message, str) else message[-1]
        catalog.add(msgid, None, [(file, line)], auto_comments=comments, context=context)
    return catalog


def merged(old: Catalog, pot: Catalog, needed: Set[str]) -> Catalog:
    """The template filled with what there was, by context. A changed Dutch text makes its translation fuzzy, with the previous text beside it.

    What is neither needed in that language nor there is left out.
    """
    known = {message.context: message for message in old if message.id}
    new = Catalog(locale=old.locale, project="samenspraak", charset="utf-8", fuzzy=False, header_comment=HEADER)
    for message in pot:
        if not message.id:
            continue
        before = known.get(message.context)
        if message.context not in needed and (before is None or not before.string):
            continue
        place: dict[str, Any] = {"context": message.context, "locations": message.locations, "auto_comments": message.auto_comments}
        if before is None or not before.string:
            new.add(message.id, None, **place)
        elif before.id == message.id:
            new.add(message.id, before.string, flags=before.flags, user_comments=before.user_comments, previous_id=before.previous_id, **place)
        else:
            new.add(message.id, before.string, flags={"fuzzy"}, user_comments=before.user_comments, previous_id=before.id, **place)
    return new


def po_text(catalog: Catalog, reviewer: str | None = None) -> bytes:
    """The file as it is written: without dates, so that the same texts give the same file.

    reviewer: the native speaker who has read it, as its header says; None for a file that says nothing about it.
    """
    written = BytesIO()
    write_po(written, catalog, width=WIDTH, include_lineno=False, include_previous=True)
    dated = (b'"POT-Creation-Date', b'"PO-Revision-Date', b'"Last-Translator', b'"Generated-By', b'"Language-Team', b'"Report-Msgid', b'"Project-Id')
    lines = [line for line in written.getvalue().split(b"\n") if not line.startswith(dated)]
    if reviewer is not None:
        lines.insert(
            next(number for number, line in enumerate(lines) if line.startswith(b'"MIME-Version')), f'"{REVIEWED_BY}: {reviewer}\\n"'.encode()
        )
    return b"\n".join(lines)


def path_of(root: Path, language: str) -> Path:
    return root / "locales" / language / "LC_MESSAGES" / "bot.po"


def read(path: Path, language: str) -> Catalog:
    with path.open("rb") as file:
        return read_po(file, locale=language)


def update(root: Path, content: Content) -> None:
    """Bring locales/bot.pot and every language's .po up to date with the dialogues."""
    pot = template(root)
    (root / "locales").mkdir(exist_ok=True)
    (root / "locales" / "bot.pot").write_bytes(po_text(pot))
    for language in content.languages:
        if language != SOURCE:
            path = path_of(root, language)
            old = read(path, language) if path.is_file() else Catalog(locale=language)
            reviewer = reviewer_in(path.read_text("utf-8")) if path.is_file() else ""
            path.parent.mkdir(parents=True, exist_ok=True)
            needed = {text.context for text in content.texts_in(content.languages[language])}
            path.write_bytes(po_text(merged(old, pot, needed), reviewer))


def check(root: Path, content: Content) -> Iterator[str]:
    """Every problem of the catalogs, as `file: code message`. Each language is complete in as much as it says to have."""
    pot = template(root)
    if not (root / "locales" / "bot.pot").is_file() or (root / "locales" / "bot.pot").read_bytes() != po_text(pot):
        yield "locales/bot.pot: S070 is not up to date with the dialogues; run `samenspraak texts`"
    for language in content.languages:
        if language == SOURCE:
            continue
        path = path_of(root, language)
        shown = path.relative_to(root)
        if not path.is_file():
            yield f"{shown}: S071 there is no catalog for {language}"
            continue
        catalog = {message.context: message for message in read(path, language) if message.id}
        needed = {text.context for text in content.texts_in(content.languages[language])}
        for wanted in pot:
            found = catalog.get(wanted.context)
            if wanted.id and (wanted.context in needed or (found and found.string)):
                yield from (f"{shown}: {fault}" for fault in _faults(wanted, found, content.languages[language].right_to_left))
        yield from (f"{shown}: {fault}" for fault in _long(catalog, content))


def _faults(wanted: Message, found: Message | None, right_to_left: bool) -> Iterator[str]:
    place, dutch = wanted.context, str(wanted.id)
    if found is None or not found.string or found.id != wanted.id:
        yield f"S071 {place} is not translated"
        return
    if found.fuzzy:
        yield f"S072 {place}: the Dutch has changed; look at the translation again"
    words = str(found.string)
    if placeholders(words) != placeholders(dutch):
        yield f"S073 {place}: other placeholders than the Dutch"
    if sorted(TAG.findall(words)) != sorted(TAG.findall(dutch)):
        yield f"S074 {place}: other markup than the Dutch"
    for fault in markup_faults(words):
        yield f"S074 {place}: {fault}"
    if right_to_left:
        for line in words.split("\n"):
            if _starts_left_to_right(line):
                yield f"S075 {place}: a line that begins with Latin letters turns around: {line[:20]!r}"


def _long(catalog: Mapping[Any, Message], content: Content) -> Iterator[str]:
    """Buttons that don't fit, and cards with more words than somebody who is busy reads."""
    for label in labels(content):
        found = catalog.get(label.context)
        if found and len(str(found.string)) > LONGEST_BUTTON:
            yield f"S076 {label.context}: a button has at most {LONGEST_BUTTON} characters"
    for theme in content.themes.themes.values():
        for card in (*theme.cards.values(), theme.easier):
            parts = [catalog.get(text.context) for text in (theme.title, card.question, card.together)]
            words = sum(len(str(part.string).split()) for part in parts if part)
            if words > MOST_WORDS:
                yield f"S063 {card.question.context}: a card has at most {MOST_WORDS} words, this has {words}"


def labels(content: Content) -> Iterator[Text]:
    """The buttons that a parent can meet."""
    for dialogue in content.dialogues.values():
        if dialogue.kind in PARENT_KINDS:
            for state in dialogue.states.values():
                yield from (choice.text for choice in getattr(state.then, "choices", {}).values())


def _starts_left_to_right(line: str) -> bool:
    """Whether the first letter decides for left to right; an inserted value does not count, it is isolated."""
    for character in TAG.sub("", line.split("{")[0] if line.startswith("{") else line.replace("{", "\u2068")):
        direction = unicodedata.bidirectional(character)
        if direction in ("R", "AL", "FSI"):
            return False
        if direction == "L":
            return True
    return False
