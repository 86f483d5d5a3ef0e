"""The content folder, read once: dialogues, themes, the calendar, commands, languages and the house's own wording."""

from collections.abc import Callable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any, TypeVar

from .coaching.form import Form, read_form
from .coaching.guard import Words, read_names, read_surnames, read_words
from .coaching.moves import Move, read_moves
from .dialogue.checking import duplicate_places
from .dialogue.definition import Check, Dialogue, Remark, Text, texts_of
from .dialogue.engine import Library
from .dialogue.fields import Fields, placeholders
from .dialogue.parts import ALWAYS, Common
from .dialogue.reading import PARENT_KINDS, read_dialogue
from .dialogue.source import Problem, load_yaml
from .dialogue.templates import FIELD
from .errors import DialogueInvalid
from .hearing import DAYS
from .home import themes as home_themes
from .home.calendar import Calendar, read_calendar
from .home.retention import Retention, read_retention
from .home.themes import Themes, read_themes
from .languages import CORE, EVERYTHING, Language, Languages, read_languages, read_spoken
from .texts import Texts

DIALOGUE_FOLDERS = ("preparation", "short", "skills", "rehearsal", "teacher", "parent", "house")
AUDIENCES = ("everyone", "teacher", "parent", "nobody")
WORDING = "wording"
NEEDED = (
    *("step_header", "answer_now", "hint", "why", "skip", "leave", "back", "pause", "source", "plan_title", "plan_entry", "plan_empty"),
    *("file_pdf", "file_ics", "file_md", "file_png", "file_txt", "file_poster", "file_qr", "file_ogg", "file_kept", "file_data"),
    *("only_voice", "sound_too_long", "sound_unreadable", "sound_empty", "sound_lost"),
    *("card_to_record", "recording_waits", "recording_used", "recording_not_used"),
    *("paper_title", "paper_talk", "paper_empty", "paper_footer", "calendar_talk", "calendar_follow_up"),
    *("choose_button", "choose_number", "unknown_command", "too_long", "no_words", "voice", "not_text", "edited", "stale_button"),
    *(
        "stale_nothing",
        "nothing_open",
        "sorry",
        "not_saved",
        "restarting",
        "too_fast",
        "moved",
        "not_yet",
        "not_there",
        "only_private",
        "language_gone",
    ),
    *("profile_name", "profile_short", "profile_what", "profile_operator", "profile_keeps", "profile_stop"),
    *("figure_few", "figure_theme"),
    *("instant", *(f"weekday_{day}" for day in range(1, 8))),
)
Read = TypeVar("Read")


@dataclass(frozen=True, slots=True)
class Command:
    """What is typed with a / in front. `aside`: the open question is asked again afterwards."""

    name: str
    dialogue: str
    description: Text
    audience: str
    aside: bool = False
    takes: str = ""


@dataclass(frozen=True, eq=False)
class Content:
    """All that authors write, as values."""

    library: Library
    wording: Mapping[str, Text]
    commands: Mapping[str, Command]
    languages: Mapping[str, Language]
    stop_words: frozenset[str]
    pause_words: frozenset[str]
    core: frozenset[str]  # the dialogues that every language has
    spoken: Mapping[str, str]  # what a card can be recorded in, by its own name: these languages, and some that are in no catalog
    themes: Themes
    calendar: Calendar
    checks: Mapping[str, Check]
    form: Form
    moves: Mapping[str, Move]
    personal: Words  # what personal data is known by
    retention: Retention
    root: Path  # the folder it was read from

    @property
    def dialogues(self) -> Mapping[str, Dialogue]:
        return self.library.dialogues

    @cached_property
    def translated(self) -> Texts:
        """The texts in every language; a catalog is read when somebody needs it."""
        return Texts(self.root.parent / "locales", self.library.texts)

    @cached_property
    def asides(self) -> frozenset[str]:
        """The dialogues that answer in between: there is nothing to come back to in one that was left half-way."""
        return frozenset(command.dialogue for command in self.commands.values() if command.aside)

    def texts(self) -> Iterator[Text]:
        """Every text, in the order of the files."""
        yield from self.wording.values()
        yield from (command.description for command in self.commands.values())
        yield from _texts_of_checks(self.checks)
        for dialogue in self.dialogues.values():
            yield from texts_of(dialogue)
        yield from self.theme_texts()

    def parent_texts(self) -> Iterator[Text]:
        """Every text that a parent can meet."""
        yield from self.wording.values()
        yield from (command.description for command in self.commands.values() if command.audience in ("everyone", "parent"))
        for dialogue in self.dialogues.values():
            if dialogue.kind in PARENT_KINDS:
                yield from texts_of(dialogue)
        yield from self.theme_texts()

    def texts_in(self, language: Language) -> Iterator[Text]:
        """What is complete in that language."""
        left_out = {id for id in self.dialogues if id not in self.core} if language.level != EVERYTHING else set()
        left_out |= {home_themes.SCOPE} if language.level == CORE else set()
        yield from (text for text in self.parent_texts() if text.context.partition(":")[0] not in left_out)

    def theme_texts(self) -> Iterator[Text]:
        for theme in self.themes.themes.values():
            yield from home_themes.texts_of(theme)


def content_folder() -> Path:
    """Where the content is: inside the installed package, or beside it in a checkout."""
    installed = Path(__file__).parent / "shipped"
    return installed if installed.is_dir() else Path(__file__).parent.parent


def read_content(folder: Path | None = None) -> Content:
    """Reads everything under `dialogues/`. Raises DialogueInvalid with the problems of all files together."""
    root = (folder or content_folder()) / "dialogues"
    gathered = Gathered(root)
    wording = gathered.read("wording.yaml", _read_wording) or {}
    commands = gathered.read("commands.yaml", _read_commands) or {}
    languages = gathered.read("languages.yaml", read_languages) or Languages({}, frozenset(), frozenset(), frozenset())
    spoken = gathered.read("spoken.yaml", read_spoken) or {}
    documents = gathered.read("sources.yaml", _read_sources) or {}
    moves = gathered.read("moves/moves.yaml", read_moves) or {}
    form = gathered.read("moves/form.yaml", read_form)
    rules = DAYS | (form.rules.keys() if form else set())
    checks = gathered.read("moves/checks.yaml", lambda text, file: _read_checks(text, file, rules)) or {}
    first, last = gathered.read("guard/names.yaml", read_names), gathered.read("guard/surnames.yaml", read_surnames)
    personal = gathered.read("guard/context.yaml", lambda text, file: read_words(text, file, first, last)) if first and last else None
    calendar = gathered.read("calendar/school_holidays.yaml", read_calendar)
    retention = gathered.read("retention.yaml", read_retention)
    templates = {Path(path).stem: gathered.read(path, _read_template) or {} for path in gathered.files("templates")}
    themes = [theme for path in gathered.files("themes") for theme in gathered.read(path, read_themes) or ()]
    gathered.needed(wording)
    gathered.once(themes)
    gathered.stop_on_problems()
    common = Common(wording, documents, frozenset(moves), {name: command.description for name, command in commands.items()}, templates, checks)
    dialogues: list[Dialogue] = []
    for path in (path for name in DIALOGUE_FOLDERS for path in gathered.files(name)):
        dialogue = gathered.read(path, lambda text, file: read_dialogue(text, file, common))
        if dialogue is not None:
            gathered.named(dialogue, Path(path).stem)
            dialogues.append(dialogue)
    gathered.stop_on_problems()
    assert calendar is not None
    assert form is not None
    assert personal is not None
    assert retention is not None
    texts = {text.context: text for theme in themes for text in home_themes.texts_of(theme)}
    texts |= {text.context: text for dialogue in dialogues for text in texts_of(dialogue)}
    texts |= {text.context: text for text in wording.values()}
    catalogue = Themes({theme.id: theme for theme in themes})
    content = Content(
        Library(dialogues, texts),
        wording,
        commands,
        languages.languages,
        languages.stop_words,
        languages.pause_words,
        languages.core,
        spoken | {language.code: language.name for language in languages.languages.values()},
        catalogue,
        calendar,
        checks,
        form,
        moves,
        personal,
        retention,
        root,
    )
    gathered.whole(content)
    gathered.stop_on_problems()
    return content


class Gathered:
    """Reads files below a folder and keeps the problems of all of them."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.problems: list[object] = []

    def files(self, folder: str) -> list[str]:
        return sorted(str(path.relative_to(self.root)) for path in (self.root / folder).glob("*.yaml"))

    def read(self, path: str, reader: Callable[[str, str], Read]) -> Read | None:
        shown = f"dialogues/{path}"
        try:
            return reader((self.root / path).read_text("utf-8"), shown)
        except DialogueInvalid as invalid:
            self.problems += invalid.problems
        except (OSError, UnicodeDecodeError) as error:
            self.problems.append(f"{shown}:1: S000 can't be read: {type(error).__name__}")
        return None

    def named(self, dialogue: Dialogue, stem: str) -> None:
        if dialogue.id != stem:
            self.problems.append(f"{dialogue.file}:1: S007 the dialogue {dialogue.id!r} belongs in a file of that name")

    def needed(self, wording: Mapping[str, Text]) -> None:
        """The house says these by itself, so they can't be missing."""
        self.problems += [f"dialogues/wording.yaml:1: S005 wording: {key} is missing" for key in NEEDED if wording and key not in wording]

    def once(self, themes: Sequence[home_themes.Theme]) -> None:
        """A theme has one place."""
        for number, theme in enumerate(themes):
            if any(theme.id == other.id for other in themes[:number]):
                self.problems.append(f"{theme.title.file}:{theme.title.line}: S068 there are two themes {theme.id!r}")

    def whole(self, content: Content) -> None:
        """What only all files together show."""
        for command in content.commands.values():
            if command.dialogue not in content.dialogues:
                self.problems.append(
                    f"{command.description.file}:{command.description.line}: S050 /{command.name}: there is no dialogue {command.dialogue!r}"
                )
        for id in sorted(content.core - content.dialogues.keys()):
            self.problems.append(f"dialogues/languages.yaml:1: S069 core: there is no dialogue {id!r}")
        if home_themes.SCHOOL_DAY not in content.themes.themes:
            self.problems.append(f"dialogues/themes:1: S066 there is no theme {home_themes.SCHOOL_DAY!r}")
        self.problems += duplicate_places(content.texts())

    def stop_on_problems(self) -> None:
        if self.problems:
            raise DialogueInvalid(list(dict.fromkeys(self.problems)))  # those of a template are found in each dialogue that has it


# ---- the small files
def _read_template(text: str, file: str) -> dict[str, Any]:
    """What dialogues share, as it is written: it is read as a part of each of them."""
    template = load_yaml(text, file)
    if template.get(FIELD) != Path(file).stem:
        raise DialogueInvalid([Problem(file, 1, "S007", f"the file begins with {FIELD}: {Path(file).stem}, its own name")])
    return template


def _read_wording(text: str, file: str) -> dict[str, Text]:
    reader = Fields(file, WORDING)
    wording: dict[str, Text] = {}
    for key, value in reader.names(load_yaml(text, file).get("wording"), "wording").items():
        body = reader.fields(value, f"wording {key}", ("text",), ("note",)) if isinstance(value, dict) else {"text": value}
        wording[str(key)] = reader.text(body.get("text"), key, f"wording {key}", reader.word(body.get("note"), "note"))
    return _checked(reader, wording)


def _read_commands(text: str, file: str) -> dict[str, Command]:
    reader = Fields(file, "commands")
    commands: dict[str, Command] = {}
    for key, value in reader.names(load_yaml(text, file).get("commands"), "commands").items():
        body = reader.fields(value, f"command {key}", ("dialogue", "for", "description"), ("aside", "takes"))
        if body.get("for") not in AUDIENCES:
            reader.problem("S067", f"for is one of {', '.join(AUDIENCES)}", body.get("for") or key)
        commands[str(key)] = Command(
            str(key),
            reader.word(body.get("dialogue"), "dialogue"),
            reader.text(body.get("description"), str(key), f"command {key}"),
            reader.word(body.get("for"), "for"),
            reader.yes(body.get("aside"), "aside", False),
            reader.word(body.get("takes"), "takes"),
        )
    return _checked(reader, commands)


def _read_sources(text: str, file: str) -> dict[str, str]:
    reader = Fields(file, "sources")
    data = load_yaml(text, file)
    documents: dict[str, str] = {}
    for key, value in reader.mapping(data.get("documents"), "documents").items():
        body = reader.fields(value, f"document {key}", ("title",), ("publisher", "seen"))
        seen = f" (gezien {body['seen']})" if "seen" in body else ""
        documents[str(key)] = ", ".join(str(body[part]) for part in ("publisher", "title") if part in body) + seen
    elements: dict[str, str] = {}
    for key, value in reader.mapping(data.get("elements"), "elements").items():
        document = str(reader.mapping(value, key).get("document"))
        if document not in documents:
            reader.problem("S036", f"{key}: there is no document {document!r}", key)
        elements[str(key)] = documents.get(document, "")
    return _checked(reader, elements)


def _read_checks(text: str, file: str, known: Set[str]) -> dict[str, Check]:
    """What words are looked at for. What stands under `altijd` comes first in all of them."""
    reader = Fields(file, "checks")
    data = reader.fields(load_yaml(text, file), "the file", ("again", "checks"))
    again = reader.text(data.get("again"), "again", "again")
    read: dict[str, tuple[Remark, ...]] = {}
    for name, rules in reader.names(data.get("checks"), "checks").items():
        remarks = []
        for rule, given in reader.names(rules, f"check {name}").items():
            body = (
                reader.fields(given, f"{name}: {rule}", ("text",), ("missing", "good", "unless", "keep"))
                if isinstance(given, dict)
                else {"text": given}
            )
            said = reader.text(body.get("text"), f"{name}.{rule}", f"{name}: {rule}")
            unless = reader.word(body.get("unless"), "unless")
            for unknown in {rule, unless or rule} - known:
                reader.problem("S013", f"{name}: there is no rule {str(unknown)!r} in moves/form.yaml", rule)
            missing, good, keep = (reader.yes(body.get(field), field, field == "keep") for field in ("missing", "good", "keep"))
            if extra := placeholders(said.dutch) - ({"words"} if not missing else set()):
                reader.problem("S032", f"{name}: {rule}: {', '.join(sorted(extra))} can't be shown here, only {{words}} of what was found", rule)
            remarks.append(Remark(str(rule), said, missing, good, unless, keep))
        read[str(name)] = tuple(remarks)
    always = read.get(ALWAYS, ())
    return _checked(reader, {name: Check(remarks if name == ALWAYS else always + remarks, again) for name, remarks in read.items()})


def _texts_of_checks(checks: Mapping[str, Check]) -> Iterator[Text]:
    """Each once: what stands under `altijd` is in all of them."""
    yield from dict.fromkeys(text for check in checks.values() for text in (check.again, *(remark.text for remark in check.remarks)))


def _checked(reader: Fields, read: Read) -> Read:
    if reader.problems:
        raise DialogueInvalid(sorted(reader.problems))
    return read
