"""Golden conversations, as people see them. `pytest tests/test_stories.py --update-stories` writes them anew; read the difference.

In a story: `> words`, `> [button]` and `> (voice)` are what a person does; `~` is the same, without showing what comes of it.
Where the dialogue listens, the moves that are heard stand behind the words: `> Ik zie dat u schrikt. {gevoel_erkennen}`. There can be more of
them, with spaces between, and `{}` is none; `onzeker` is a move that is doubtful. Without braces such a line is a fault in the story, and so are
braces where nobody listens; nothing is listened to in these tests, so they need no network. `! deaf` is a program that hears no meaning.
`> (voice 23 s)` is a voice message of that length, and `> (voice 23 s, broken)` one that is cut off; what is played stands as `(geluid, 23 s)`.
`> (a file of nothing)` is a file, one of FILES.
`= name` says who; `@ 2026-11-28T10:00` moves the clock; `! tick` and the other words of DIRECTIVES are the world's.
What stands indented is what the program says; `---` stands between two messages, `·` is an empty line.
"""

import json
import re
import shutil
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path

import postgres
import pytest
from recorder import LIST, SOUND, WORDS, Recorder
from sounds import voice
from sqlalchemy import delete, event
from stage import ZONE, Clock, Ears, Talk, add_class, add_plan, class_called, invitation

from bot.app import App
from bot.channels.channel import Outgoing
from bot.channels.sounds import SUFFIX, seconds_of
from bot.chat import key_of
from bot.coaching.moves import DOUBTFUL, FORM, MEANING
from bot.content import Content
from bot.dialogue.definition import Dialogue, Wait, lines_of
from bot.records import BOT, LEADER, TEACHER
from bot.school.kept import FORMAT
from bot.stage import stage_of
from bot.store.tables import practice
from bot.texts import without_isolates

STORIES = sorted((Path(__file__).parent / "stories").glob("*.story"))
INDENT, BETWEEN, EMPTY = "    ", "---", "·"
LONG = re.compile(r"\((\d+) characters\)")
BUTTON = re.compile(r"\[(.+)\]( again)?")
MOVES = frozenset((*FORM, *MEANING, DOUBTFUL))
HEARD = re.compile(r"(.*?) ?\{([a-z_ ]*)\}")
SPOKEN = re.compile(r"\(voice (\d+) s(, broken)?\)")
FILED = re.compile(r"\(a file of (.+)\)")
PLACES = ("pesten:plan.feiten", "kennismaken:plan.opening")
PLANS = [{"dialogue": place.partition(":")[0], "entries": [{"place": place, "answer": "Dinsdag."}]} for place in PLACES]
FILES = {"nothing": b"{}", "two plans": json.dumps({"format": FORMAT, "plans": PLANS}).encode()}
OTHER = re.compile(r"\((voice|file|edited|blocked|unblocked|button .+)\)")


class Story:
    """A conversation being played."""

    def __init__(self, url: str, content: Content, recorder: Recorder) -> None:
        self.url, self.content, self.recorder, self.clock = url, content, recorder, Clock()
        self.codes = (f"code-{number}" for number in count(1))  # that the program gives out
        self.ears, self.pages = Ears(), ""
        self.app = self.started()
        self.people: dict[str, Talk] = {}
        self.now = ""

    def started(self) -> App:
        app = App(self.url, self.clock, self.content, lambda: next(self.codes), self.ears, postgres.keys_of(self.url), self.pages)
        if app.store.single_writer:
            event.listen(
                app.store.engine, "connect", lambda connection, _: connection.execute("PRAGMA synchronous = OFF")
            )  # a story waits for no disk
        return app

    def played(self, lines: list[str]) -> Iterator[str]:
        """The lines that people wrote, each with what the program says now."""
        for line in lines:
            if line.startswith(INDENT):
                continue
            yield line
            match line[:2]:
                case "> ":
                    offered = self.person(self.now).mailbox.commands
                    yield from _shown(self.does(line[2:]))
                    if (commands := self.person(self.now).mailbox.commands) != offered:
                        yield f"{INDENT}(the app offers /{' /'.join(commands)})"
                case "~ ":
                    self.does(line[2:])
                case "= ":
                    self.now = line[2:]
                case "@ ":
                    self.clock.at(line[2:])
                case "! ":
                    name, *words = line[2:].split(" ", 2)
                    yield from DIRECTIVES[name](self, *words)
                case _:
                    assert not line or line.startswith("#"), f"not a line of a story: {line}"
        self.app.store.close()

    def person(self, name: str) -> Talk:
        return self.people.setdefault(name, Talk(self.app, name))

    def does(self, what: str) -> list[Outgoing]:
        talk = self.person(self.now)
        already = len(talk.got)
        if found := LONG.fullmatch(what):
            talk.says("a" * int(found[1]))
        elif found := BUTTON.fullmatch(what):
            talk.again() if found[2] else self.presses(talk, found[1])
        elif found := SPOKEN.fullmatch(what):
            talk.speaks(voice(int(found[1]))[: -9 if found[2] else None], int(found[1]))
        elif found := FILED.fullmatch(what):
            talk.sends_file(FILES[found[1]])
        elif found := OTHER.fullmatch(what):
            talk.gives(pressed=found[1][7:]) if found[1].startswith("button ") else talk.sends(found[1])
        elif (found := HEARD.fullmatch(what)) and MOVES.issuperset(found[2].split()):
            talk.says(found[1], found[2].split())
        else:
            talk.says(what)
        return talk.got[already:]

    def presses(self, talk: Talk, label: str) -> None:
        self.recorder.pressed(label, talk.button(label))
        talk.presses(label)

    # ---- the world
    def tick(self, only: str = "") -> Iterator[str]:
        """One tick: what everybody gets, or only one of them."""
        ticked = self.app.clockwork.tick()
        yield f"{INDENT}(planned {ticked.planned}, sent {ticked.sent}, dropped {ticked.dropped})"
        for key in sorted({person.key for person, _ in ticked.messages}):
            talk = self.person(key.rpartition(":")[2])
            already = len(talk.got)
            talk.sees()
            if only in ("", talk.name):
                yield f"{INDENT}({talk.name})"
                yield from _shown(talk.got[already:])

    def restart(self) -> Iterator[str]:
        """The program stops and starts: all that stays is in the database."""
        self.app.store.close()
        self.app = self.started()
        for talk in self.people.values():
            talk.app = self.app
        yield from ()

    def deaf(self) -> Iterator[str]:
        """The program stops, and starts where the packages that hear meaning are not installed."""
        self.ears = Ears(understands=False)
        yield from self.restart()

    def reached(self, pages: str) -> Iterator[str]:
        """The program stops, and starts where a browser can reach it."""
        self.pages = pages
        yield from self.restart()

    def opens(self, code: str) -> Iterator[str]:
        """Somebody opens the link with this code in a browser, and is who asked for it, or somebody new who begins with the code."""
        entered = self.app.door.enter(code)
        yield f"{INDENT}({f'in, {entered.begin or entered.person_key}' if entered else 'not in'})"

    def redeliver(self) -> Iterator[str]:
        talk = self.person(self.now)
        already = len(talk.got)
        talk.redelivered()
        yield from _shown(talk.got[already:])

    def invitation(self, kind: str, rest: str) -> Iterator[str]:
        code, _, class_name = rest.partition(" ")
        invitation(self.app, kind, code, class_name)
        yield from ()

    def add_class(self, band: str, name: str) -> Iterator[str]:
        add_class(self.app, name, band)
        yield from ()

    def school(self, region: str, name: str) -> Iterator[str]:
        """Another school, without classes."""
        with self.app.store.transaction() as records:
            records.add_school(name, region, ZONE.key)
        yield from ()

    def leads(self, person: str, name: str) -> Iterator[str]:
        """From now on this person is the leader of this school."""
        with self.app.store.transaction() as records:
            someone = records.person(key_of(person)).id
            records.set_language(someone, "nl")
            records.add_role(someone, LEADER, records.schools()[name], None)
        yield from ()

    def bot(self, name: str) -> Iterator[str]:
        """The address of the program, as one has on Telegram."""
        with self.app.store.transaction() as records:
            records.set_fact(f"{BOT}local", name)
        yield from ()

    def teaches(self, person: str, name: str) -> Iterator[str]:
        with self.app.store.transaction() as records:
            school_class = class_called(records, name)
            records.add_role(records.person(key_of(person)).id, TEACHER, school_class.school_id, school_class.id)
        yield from ()

    def lose_rehearsals(self, person: str) -> Iterator[str]:
        """Those of this person are there no longer."""
        with self.app.store.transaction() as records:
            records.connection.execute(delete(practice).where(practice.c.person_id == records.person(key_of(person)).id))
        yield from ()

    def plan(self, person: str, rest: str) -> Iterator[str]:
        """One that this person made, of this kind, about whom, perhaps with what is agreed and an if-then: `pesten Noor: Ik bel vrijdag. | Als …`"""
        about, _, answers = rest.partition(": ")
        dialogue, _, alias = about.partition(" ")
        agreed, _, if_then = answers.partition(" | ")
        add_plan(self.app, person, {"schuilnaam": alias, "opening": "Fijn dat u er bent.", "afspraak": agreed, "als_dan_1": if_then}, dialogue)
        yield from ()


DIRECTIVES: dict[str, Callable[..., Iterator[str]]] = {
    "tick": Story.tick,
    "restart": Story.restart,
    "deaf": Story.deaf,
    "reached": Story.reached,
    "opens": Story.opens,
    "redeliver": Story.redeliver,
    "invitation": Story.invitation,
    "class": Story.add_class,
    "teaches": Story.teaches,
    "school": Story.school,
    "leads": Story.leads,
    "bot": Story.bot,
    "plan": Story.plan,
    "lose": Story.lose_rehearsals,
}


def _shown(messages: list[Outgoing]) -> Iterator[str]:
    """As in the file: marks of direction left out, markup as it is sent."""
    for number, message in enumerate(messages):
        if number:
            yield INDENT + BETWEEN
        for line in without_isolates(message.html).split("\n"):
            yield INDENT + (line or EMPTY)
        if message.document:
            name = message.document.name
            yield f"{INDENT}(geluid, {seconds_of(message.document.content)} s)" if name.endswith(SUFFIX) else f"{INDENT}(the file {name})"
        if message.buttons:
            yield INDENT + " ".join(f"[{button.label}]" for button in message.buttons)
    if not messages:
        yield f"{INDENT}(nothing)"


@pytest.mark.parametrize("path", STORIES, ids=lambda path: path.stem)
def test_a_story_goes_as_it_is_written(path: Path, database: Path, content: Content, recorder: Recorder, request: pytest.FixtureRequest) -> None:
    written = path.read_text("utf-8")
    with recorder.listening(path.stem):
        told = "\n".join(Story(f"sqlite:///{database}", content, recorder).played(written.splitlines())) + "\n"
    if request.config.getoption("--update-stories"):
        path.write_text(told, "utf-8")
    assert told == path.read_text("utf-8")


# ---- that the stories together take every choice a teacher or a parent can meet
# What is missing is told as `dialogue/state/choice`. A list to choose from is the choice `=`, to write is the choice `words`, to speak is `sound`;
# `*` is any state.
KINDS = ("preparation", "rehearsal", "teacher", "parent")
EVERYWHERE = ("voorbeeld", "waarom")  # what a preparation has of its own in each state, behind a button of the house


@pytest.fixture(scope="module")
def heard(recorder: Recorder, demo_school: Path, content: Content, tmp_path_factory: pytest.TempPathFactory) -> Recorder:
    """All stories, also those that were not played yet."""
    folder = tmp_path_factory.mktemp("stories")
    for path in STORIES:
        if path.stem not in recorder.heard:
            database = Path(shutil.copy(demo_school, folder / f"{path.stem}.db"))
            with recorder.listening(path.stem):
                list(Story(f"sqlite:///{database}", content, recorder).played(path.read_text("utf-8").splitlines()))
    return recorder


def choices(dialogue: Dialogue) -> Iterator[str]:
    """Every choice there is; of those that the house adds, most once in the dialogue."""
    for state in dialogue.states.values():
        if isinstance(state.then, Wait):
            if state.then.items:
                yield f"{dialogue.id}/{state.id}/{LIST}"
            if state.then.ask:
                yield f"{dialogue.id}/{state.id}/{WORDS}"
            if state.then.record:
                yield f"{dialogue.id}/{state.id}/{SOUND}"
            for choice in state.then.choices.values():
                its_own = not choice.text.context.startswith("wording:") or (dialogue.kind == "preparation" and choice.id in EVERYWHERE)
                yield f"{dialogue.id}/{state.id if its_own else '*'}/{choice.id}"


def test_every_choice_is_taken_in_a_story(heard: Recorder, content: Content) -> None:
    wanted = [each for dialogue in content.dialogues.values() if dialogue.kind in KINDS for each in choices(dialogue)]
    missing = [each for each in dict.fromkeys(wanted) if each not in heard.taken]
    assert not missing, "no story takes\n" + "\n".join(missing)


def test_every_state_of_a_rehearsal_is_passed_in_a_story(heard: Recorder, content: Content) -> None:
    wanted = [f"oefenen/{state}" for state in content.dialogues["oefenen"].states]
    missing = [each for each in wanted if each not in heard.passed]
    assert not missing, "no story passes\n" + "\n".join(missing)


def test_every_parent_comes_to_every_end_in_a_story(heard: Recorder, content: Content) -> None:
    """What a parent says at the end is said at no other moment."""
    parents = stage_of(content).parents.values()
    missing = [
        f"{parent.id}: {end}" for parent in parents for end, lines in parent.ends.items() if heard.said.isdisjoint(line.context for line in lines)
    ]
    assert not missing, "no story comes to\n" + "\n".join(missing)


def test_every_text_that_a_preparation_has_of_its_own_is_said_in_a_story(heard: Recorder, content: Content) -> None:
    """At a primary and at a secondary school, and on each side of a fork."""
    preparations = [dialogue for dialogue in content.dialogues.values() if dialogue.kind == "preparation"]
    texts = [(dialogue, line.text) for dialogue in preparations for state in dialogue.states.values() for line in lines_of(state)]
    missing = [text.context for dialogue, text in texts if text.file == dialogue.file and text.context not in heard.said]
    assert not missing, "no story says\n" + "\n".join(missing)
