"""The content folder as a whole: small files, what only all of them show, and the shipped content itself."""

from pathlib import Path

import pytest

from bot.content import NEEDED, Content, content_folder, read_content
from bot.errors import DialogueInvalid

MENU = "dialogue: menu\nkind: house\ntitle: Menu\nstart: een\nstates:\n  een: {say: Hoi, end: klaar}\n"
FILES = {
    "wording.yaml": "wording:\n" + "".join(f"  {key}: Tekst\n" for key in NEEDED),
    "commands.yaml": "commands:\n  menu: {dialogue: menu, for: everyone, description: Alles}\n",
    "languages.yaml": (
        "languages:\n  nl: {name: Nederlands}\n  ar: {name: العربية, direction: rtl}\n"
        "stop_words: {nl: [Stop], tr: iptal}\npause_words: {ar: [إيقاف مُؤقت]}\n"
    ),
    "spoken.yaml": "spoken: {zgh: Tamaziɣt}\n",
    "sources.yaml": 'documents:\n  "003": {title: Boek, publisher: Huis}\nelements:\n  "003-18": {document: "003"}\n',
    "moves/moves.yaml": "moves:\n  advies: {title: Advies, meaning: Je zegt wat., short: raden, found: Raad., card: kaart}\n",
    "guard/names.yaml": "names:\n  nederlands:\n    - Emma Noor\nalso_words: Bas\n",
    "guard/surnames.yaml": "surnames: Jansen\nalso_words: Bakker\n",
    "guard/context.yaml": (content_folder() / "dialogues/guard/context.yaml").read_text("utf-8"),
    "moves/form.yaml": (content_folder() / "dialogues/moves/form.yaml").read_text("utf-8"),
    "moves/checks.yaml": "again: Anders?\nchecks:\n  feiten: {absoluut: Echt?}\n",
    "calendar/school_holidays.yaml": "source: {title: x}\nholidays: []\nfree_days: []\ncovers_until: 2028-08-20\n",
    "retention.yaml": (Path(__file__).parent.parent / "dialogues/retention.yaml").read_text("utf-8"),
    "themes/schooldag.yaml": (
        "band: alle\ntitle: Dag\nthemes:\n  schooldag:\n    title: Dag\n    kind: B\n"
        "    cards: {a: {question: A?, together: B.}}\n    easier: {question: C?, together: D.}\n"
    ),
    "house/menu.yaml": MENU,
}


def content_in(folder: Path, **changed: str | None) -> Content:
    """The content of FILES with some of them changed (`/` written as `__`) or, with None, left out."""
    names = {name.replace(".yaml", "").replace("/", "__"): name for name in FILES}
    for key, text in {**{key: FILES[name] for key, name in names.items()}, **changed}.items():
        path = folder / "dialogues" / names.get(key, f"{key.replace('__', '/')}.yaml")
        path.parent.mkdir(parents=True, exist_ok=True)
        if text is not None:
            path.write_text(text, "utf-8")
    return read_content(folder)


def refused(folder: Path, **changed: str | None) -> list[str]:
    """Each problem as `file:line: code`."""
    with pytest.raises(DialogueInvalid) as invalid:
        content_in(folder, **changed)
    return [" ".join(str(problem).split(" ", 2)[:2]).removeprefix("dialogues/") for problem in invalid.value.problems]


def test_a_small_content_is_read(tmp_path: Path) -> None:
    content = content_in(tmp_path)
    assert list(content.dialogues) == ["menu"]
    assert (content.languages["ar"].right_to_left, content.languages["nl"].right_to_left) == (True, False)
    assert (content.stop_words, content.pause_words) == ({"stop", "iptal"}, {"إيقاف مؤقت"})  # as they count: without vowel signs
    assert content.commands["menu"].dialogue == "menu"
    assert content.spoken == {"zgh": "Tamaziɣt", "nl": "Nederlands", "ar": "العربية"}


MISTAKES: dict[str, tuple[str, dict[str, str | None]]] = {
    "a file that is missing": ("moves/moves.yaml:1: S000", {"moves__moves": None}),
    "a list of wordings": ("wording.yaml:1: S002", {"wording": "- hint\n"}),
    "a wording with a capital": ("wording.yaml:2: S003", {"wording": "wording:\n  Hint: A\n"}),
    "a rule that is none": ("moves/checks.yaml:3: S013", {"moves__checks": "again: A\nchecks:\n  feiten: {absolut: Echt?}\n"}),
    "a value that a remark does not have": ("moves/checks.yaml:3: S032", {"moves__checks": 'again: A\nchecks:\n  feiten: {absoluut: "{woord}?"}\n'}),
    "names with a comma": ("guard/names.yaml:3: S095", {"guard__names": "names:\n  nederlands:\n    - Emma, Noor\nalso_words: Bas\n"}),
    "a name that stands twice": ("guard/names.yaml:4: S096", {"guard__names": "names:\n  turks:\n    - Oğuz\nalso_words: Oguz\n"}),
    "no surnames": ("guard/surnames.yaml:1: S005", {"guard__surnames": "surnames: Jansen\n"}),
    "no year of birth": ("guard/context.yaml:1: S005", {"guard__context": "roles: {}\n"}),
    "an empty wording": ("wording.yaml:2: S005", {"wording": 'wording:\n  hint: ""\n'}),
    "a wording with other markup": ("wording.yaml:2: S044", {"wording": "wording:\n  hint: <u>A</u>\n"}),
    "a wording that is missing": ("wording.yaml:1: S005", {"wording": FILES["wording.yaml"].replace("  sorry: Tekst\n", "")}),
    "a theme in two files": ("themes/schooldag.yaml:5: S068", {"themes__nog_eens": FILES["themes/schooldag.yaml"].replace("band: alle", "band: vo")}),
    "another name than the file": ("house/anders.yaml:1: S007", {"house__anders": MENU.replace("een", "twee")}),
    "a command to nowhere": ("commands.yaml:2: S050", {"commands": FILES["commands.yaml"].replace("dialogue: menu", "dialogue: hup")}),
    "a command for nobody we know": ("commands.yaml:2: S067", {"commands": FILES["commands.yaml"].replace("everyone", "ouders")}),
    "a command without words": ("commands.yaml:2: S005", {"commands": "commands:\n  menu: {dialogue: menu, for: everyone}\n"}),
    "a language without a name": ("languages.yaml:2: S005", {"languages": "languages:\n  nl: {direction: rtl}\n"}),
    "a spoken language without a name": ("spoken.yaml:1: S006", {"spoken": "spoken: {zgh: []}\n"}),
    "a source of no document": ("sources.yaml:4: S036", {"sources": FILES["sources.yaml"].replace('document: "003"', 'document: "004"')}),
    "a document without a title": ("sources.yaml:2: S005", {"sources": FILES["sources.yaml"].replace("title: Boek, ", "")}),
    "a move without a meaning": ("moves/moves.yaml:2: S005", {"moves__moves": "moves:\n  advies: {title: Advies}\n"}),
    "no theme for every day": ("themes:1: S066", {"themes__schooldag": FILES["themes/schooldag.yaml"].replace("  schooldag:", "  anders:")}),
    "two texts in one place": (
        "house/menu.yaml:6: S054",
        {"house__menu": MENU.replace("say: Hoi, end: klaar", "say: {text: Hoi}, choices: {say: {text: Anders, command: menu}}")},
    ),
    "a call to nowhere": (
        "house/menu.yaml:1: S050",
        {"house__menu": MENU.replace("say: Hoi, end: klaar", "call: hup, goto: twee}\n  twee: {end: a")},
    ),
}


@pytest.mark.parametrize(("problem", "changed"), MISTAKES.values(), ids=MISTAKES.keys())
def test_a_mistake_in_a_file_is_told_with_its_place(tmp_path: Path, problem: str, changed: dict[str, str | None]) -> None:
    assert problem in refused(tmp_path, **changed)


def test_a_file_that_is_not_utf8_is_told(tmp_path: Path) -> None:
    content_in(tmp_path)
    (tmp_path / "dialogues" / "house" / "menu.yaml").write_bytes("# café".encode("latin-1"))
    with pytest.raises(DialogueInvalid, match=r"house/menu.yaml:1: S000 can't be read: UnicodeDecodeError"):
        read_content(tmp_path)


def test_the_mistakes_of_all_files_are_told_together(tmp_path: Path) -> None:
    found = refused(tmp_path, wording="wording:\n  Hint: A\n", moves__moves=None, themes__schooldag="band: x\ntitle: T\nthemes: {}\n")
    assert found == ["wording.yaml:2: S003", "moves/moves.yaml:1: S000", "themes/schooldag.yaml:1: S060"]


# ---- what is shipped
def test_what_is_shipped_is_in_order(content: Content) -> None:
    assert len(content.dialogues) > 10


def test_every_text_has_a_place_of_its_own(content: Content) -> None:
    dutch: dict[str, str] = {}
    for text in content.texts():
        assert dutch.setdefault(text.context, text.dutch) == text.dutch


def test_what_only_teachers_meet_is_not_for_translation(content: Content) -> None:
    scopes = {text.context.partition(":")[0] for text in content.parent_texts()}
    assert scopes & set(content.dialogues) == {name for name, each in content.dialogues.items() if each.kind in ("parent", "house")}
    assert {"wording", "commands", "themes"} <= scopes


def test_every_button_of_the_house_leads_to_a_command_for_that_person(content: Content) -> None:
    for dialogue in content.dialogues.values():
        for state in dialogue.states.values():
            for choice in getattr(state.then, "choices", {}).values():
                assert not choice.command or choice.command in content.commands


def test_the_command_that_takes_a_word_has_a_variable_for_it(content: Content) -> None:
    for command in content.commands.values():
        assert not command.takes or command.takes in content.dialogues[command.dialogue].variables
