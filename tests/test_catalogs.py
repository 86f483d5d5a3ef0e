"""From dialogues to catalogs and back: what is extracted, merged and found wrong."""

import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest
from babel.messages.catalog import Catalog, Message

from bot import catalogs
from bot.catalogs import check, merged, path_of, po_text, read, template, update
from bot.content import Content, content_folder
from bot.texts import SOURCE, Texts

ROOT = content_folder()


def pot(**texts: str) -> Catalog:
    """A template: `menu__title` stands for the context `menu:title`."""
    catalog = Catalog(fuzzy=False)
    for name, dutch in texts.items():
        catalog.add(dutch, None, [("menu.yaml", 1)], auto_comments=["NB: let op"], context=name.replace("__", ":"))
    return catalog


def filled(**texts: tuple[str, str]) -> Catalog:
    catalog = Catalog(locale="en", fuzzy=False)
    for name, (dutch, translation) in texts.items():
        catalog.add(dutch, translation, user_comments=["eigen"], context=name.replace("__", ":"))
    return catalog


def entries(catalog: Catalog) -> list[tuple[str | None, str, str, bool]]:
    return [(each.context, str(each.id), str(each.string or ""), each.fuzzy) for each in catalog if each.id]


def all_of(old: Catalog, new: Catalog) -> Catalog:
    """For a language in which everything is needed."""
    return merged(old, new, {str(each.context) for each in new if each.id})


# ---- merging
OLD = filled(a__x=("Ja", "Yes"), a__y=("Nee", "No"), a__z=("Weg", "Gone"))


def test_the_same_text_keeps_its_translation() -> None:
    assert entries(all_of(OLD, pot(a__x="Ja"))) == [("a:x", "Ja", "Yes", False)]


def test_a_changed_text_keeps_its_translation_in_doubt_with_the_previous_beside_it() -> None:
    new = all_of(OLD, pot(a__y="Nee hoor"))
    assert entries(new) == [("a:y", "Nee hoor", "No", True)]
    assert b'#, fuzzy\n#| msgid "Nee"\nmsgctxt "a:y"\nmsgid "Nee hoor"\nmsgstr "No"' in po_text(new)


def test_a_new_text_is_empty_and_one_that_is_gone_is_gone() -> None:
    assert entries(all_of(OLD, pot(b__new="Nieuw"))) == [("b:new", "Nieuw", "", False)]


def test_what_a_language_does_not_need_is_left_out_unless_it_is_there() -> None:
    assert entries(merged(OLD, pot(a__x="Ja", b__new="Nieuw", c__new="Nog een"), {"c:new"})) == [
        ("a:x", "Ja", "Yes", False),
        ("c:new", "Nog een", "", False),
    ]


def test_a_text_that_moved_is_a_new_text() -> None:
    assert entries(all_of(OLD, pot(b__x="Ja"))) == [("b:x", "Ja", "", False)]


def test_the_same_dutch_in_two_places_is_never_mixed_up() -> None:
    old = filled(a__x=("Terug", "Back"), b__x=("Terug", "Return"))
    assert entries(all_of(old, pot(b__x="Terug", a__x="Terug"))) == [("b:x", "Terug", "Return", False), ("a:x", "Terug", "Back", False)]


def test_a_changed_text_without_a_translation_is_not_in_doubt() -> None:
    assert entries(all_of(filled(a__x=("Ja", "")), pot(a__x="Jazeker"))) == [("a:x", "Jazeker", "", False)]


def test_a_doubt_stays_until_somebody_looked() -> None:
    doubtful = all_of(OLD, pot(a__y="Nee hoor"))
    assert entries(all_of(doubtful, pot(a__y="Nee hoor"))) == entries(doubtful)


def test_notes_of_translators_stay_and_ours_are_renewed() -> None:
    (message,) = [each for each in all_of(OLD, pot(a__x="Ja")) if each.id]
    assert (message.user_comments, message.auto_comments) == (["eigen"], ["NB: let op"])


def test_the_same_texts_give_the_same_file() -> None:
    first = po_text(all_of(OLD, pot(a__x="Ja", a__y="Nee")))
    assert first == po_text(all_of(OLD, pot(a__x="Ja", a__y="Nee")))
    assert b"Date" not in first


# ---- faults
RIGHT = ("Dag <b>{naam}</b>", "Merhaba <b>{naam}</b>")
FAULTS: dict[str, tuple[Message | None, bool, list[str]]] = {
    "right": (Message(RIGHT[0], RIGHT[1]), False, []),
    "missing": (None, False, ["S071"]),
    "empty": (Message(RIGHT[0], ""), False, ["S071"]),
    "of another text": (Message("Dag", "Merhaba"), False, ["S071"]),
    "in doubt": (Message(RIGHT[0], RIGHT[1], flags={"fuzzy"}), False, ["S072"]),
    "without the name": (Message(RIGHT[0], "Merhaba <b>sen</b>"), False, ["S073"]),
    "with another name": (Message(RIGHT[0], "Merhaba <b>{ad}</b>"), False, ["S073"]),
    "without the markup": (Message(RIGHT[0], "Merhaba {naam}"), False, ["S074"]),
    "with other markup": (Message(RIGHT[0], "Merhaba <i>{naam}</i>"), False, ["S074"]),
    "with markup that is not closed": (Message(RIGHT[0], "Merhaba </b>{naam}<b>"), False, ["S074", "S074"]),
    "with a lone brace": (Message(RIGHT[0], "Merhaba <b>{naam}</b> {"), False, ["S074"]),
    "right to left": (Message(RIGHT[0], "مرحبا <b>{naam}</b>"), True, []),
    "right to left, turned around": (Message(RIGHT[0], "Samenspraak: مرحبا <b>{naam}</b>"), True, ["S075"]),
    "right to left, a later line turned around": (Message(RIGHT[0], "مرحبا <b>{naam}</b>\nabc"), True, ["S075"]),
    "right to left, a value in front": (Message(RIGHT[0], "<b>{naam}</b> مرحبا"), True, []),
}


@pytest.mark.parametrize(("found", "right_to_left", "codes"), FAULTS.values(), ids=FAULTS.keys())
def test_each_fault_of_a_translation_is_found(found: Message | None, right_to_left: bool, codes: list[str]) -> None:
    faults = list(catalogs._faults(Message(RIGHT[0], context="a:x"), found, right_to_left))
    assert [fault.partition(" ")[0] for fault in faults] == codes
    assert all("a:x" in fault for fault in faults)


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A copy of the shipped content, for tests that change it."""
    shutil.copytree(ROOT / "dialogues", tmp_path / "dialogues")
    for path in [ROOT / "locales" / "bot.pot", *(ROOT / "locales").glob("*/LC_MESSAGES/bot.po")]:
        copy = tmp_path / path.relative_to(ROOT)
        copy.parent.mkdir(parents=True, exist_ok=True)
        copy.write_bytes(path.read_bytes())
    return tmp_path


def without_first(file: bytes) -> bytes:
    """The catalog without the translation of its first text."""
    head, _, rest = file.partition(b'\nmsgctxt "commands:start"\n')
    lines = rest.split(b"\n")
    lines[1] = b'msgstr ""'
    return head + b'\nmsgctxt "commands:start"\n' + b"\n".join(lines)


@pytest.mark.parametrize(
    ("file", "change", "problem"),
    [
        ("locales/bot.pot", lambda text: text + b"\n", "locales/bot.pot: S070"),
        ("locales/bot.pot", None, "locales/bot.pot: S070"),
        ("locales/tr/LC_MESSAGES/bot.po", None, "locales/tr/LC_MESSAGES/bot.po: S071 there is no catalog for tr"),
        ("locales/en/LC_MESSAGES/bot.po", without_first, "locales/en/LC_MESSAGES/bot.po: S071 commands:start"),
    ],
    ids=["a template of before", "no template", "no catalog", "a text that is not translated"],
)
def test_a_fault_of_the_files_is_found(checkout: Path, content: Content, file: str, change: Callable[[bytes], bytes] | None, problem: str) -> None:
    path = checkout / file
    if change is None:
        path.unlink()
    else:
        path.write_bytes(change(path.read_bytes()))
    (found,) = check(checkout, content)
    assert found.startswith(problem)


def test_an_update_of_what_is_up_to_date_changes_nothing(checkout: Path, content: Content) -> None:
    before = {path: path.read_bytes() for path in checkout.glob("locales/**/bot.po*")}
    update(checkout, content)
    assert {path: path.read_bytes() for path in checkout.glob("locales/**/bot.po*")} == before


def test_an_update_makes_what_is_not_there(checkout: Path, content: Content) -> None:
    path_of(checkout, "tr").unlink()
    (checkout / "locales" / "bot.pot").unlink()
    update(checkout, content)
    assert (checkout / "locales" / "bot.pot").read_bytes() == (ROOT / "locales" / "bot.pot").read_bytes()
    catalog = [each for each in read(path_of(checkout, "tr"), "tr") if each.id]
    assert catalog and not [each for each in catalog if each.string]


# ---- what is shipped
def test_what_is_shipped_is_complete_in_every_language(content: Content) -> None:
    assert list(check(ROOT, content)) == []


def test_every_text_of_a_parent_is_said_in_every_language(content: Content) -> None:
    texts = Texts(ROOT / "locales", {})
    for language in content.languages.values():
        assert not [text.context for text in content.texts_in(language) if not texts.has(language.code, text)]


def test_what_is_whole_is_offered_whole_and_everything_has_the_core(content: Content) -> None:
    levels = Counter(language.level for language in content.languages.values())
    assert levels == {"everything": 6, "cards": 8, "core": 4}
    contexts = {text.context for text in content.texts_in(content.languages["ti"])}
    assert {"aanmelden:toestemming.say.wat", "wording:not_yet", "stop:gestopt.say.kaarten", "pauzeren:title"} <= contexts
    assert not any(context.startswith("themes:") for context in contexts)


def test_a_translated_button_is_not_too_long(content: Content) -> None:
    texts = Texts(ROOT / "locales", {})
    for dialogue in content.dialogues.values():
        if dialogue.kind in ("parent", "house"):
            labels = [choice.text for state in dialogue.states.values() for choice in getattr(state.then, "choices", {}).values()]
            for language in content.languages:
                assert not [text.context for text in labels if len(texts.say(language, text)) > catalogs.LONGEST_BUTTON]


def test_the_template_holds_what_parents_can_meet_and_nothing_else(content: Content) -> None:
    found = {(each.context, each.id) for each in template(ROOT) if each.id}
    assert found == {(text.context, text.dutch) for text in content.parent_texts()}


def test_babel_extracts_the_same(tmp_path: Path) -> None:
    out = tmp_path / "bot.pot"
    command = [sys.executable, "-m", "babel.messages.frontend", "extract", "-F", "pyproject.toml", "-o", str(out), "."]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr
    ours = {(each.context, each.id) for each in read(ROOT / "locales" / "bot.pot", SOURCE) if each.id}
    assert {(each.context, each.id) for each in read(out, SOURCE) if each.id} == ours
