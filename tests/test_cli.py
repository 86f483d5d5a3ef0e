"""Every command as a real process, in a folder of its own, with nothing set that a person did not set."""

import json
import re
import shlex
import shutil
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import Any

import click
import pytest
from click.testing import CliRunner
from fakes import FakeTelegram
from processes import DATABASE, ROOT, Done, Place, as_numbers, closed_port, code_of, house_word, together

from bot.cli import AWAY, main
from bot.content import Content
from bot.demo import CODE
from bot.metrics import Metrics
from bot.store.tables import SCHEMA
from bot.tour import DRAFT, FRIDAY, SATURDAY, SCENES, Scene

READ_ONLY = f"sqlite:///file:{DATABASE}?mode=ro&uri=true"
AYSE, OMAR = ("ayse", "tr"), ("omar", "ar")  # the parents of the demo school


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Place]:
    """An empty folder; what is printed there never holds a traceback."""
    place = Place(tmp_path)
    yield place
    place.check()


@pytest.fixture(scope="module")
def demo_database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    place = Place(tmp_path_factory.mktemp("demo"))
    place.run("chat", "--json").succeeded()
    return place.folder / DATABASE


@pytest.fixture(scope="module")
def empty_database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    place = Place(tmp_path_factory.mktemp("empty"))
    assert place.run("db", "upgrade").succeeded().out == f"schema {SCHEMA}\n"
    return place.folder / DATABASE


@pytest.fixture
def ready(place: Place, empty_database: Path) -> Place:
    """A folder with a database where nobody is yet."""
    shutil.copy(empty_database, place.folder)
    return place


@pytest.fixture
def demo(place: Place, demo_database: Path) -> Place:
    """A folder with the demo school."""
    for file in demo_database.parent.glob(f"{demo_database.stem}*"):  # with its keys
        shutil.copy(file, place.folder)
    return place


@pytest.fixture(scope="module")
def word(content: Content) -> Callable[..., str]:
    return house_word(content)


@dataclass(frozen=True)
class Said:
    """What `chat --json` said: before the first line, and after each."""

    turns: Sequence[Sequence[dict[str, Any]]]

    @classmethod
    def by(cls, done: Done) -> "Said":
        turns: list[list[dict[str, Any]]] = [[]]
        for line in done.succeeded().out.splitlines():
            value = json.loads(line)
            if value == {"waiting": True}:
                turns.append([])
            else:
                assert list(value) == ["text", "buttons", "file"] and value["file"] is None, line
                turns[-1].append(value)
        assert turns.pop() == [], "the last thing said is that it waits"
        return cls(turns)

    @property
    def text(self) -> str:
        """All of it, as it is read."""
        return "\n".join(message["text"] for turn in self.turns for message in turn).replace("\u2068", "").replace("\u2069", "")


def chat(place: Place, lines: Sequence[str], *words: str) -> Said:
    """A conversation in which these lines are typed."""
    said = Said.by(place.run("chat", "--json", *words, typed="".join(f"{line}\n" for line in lines)))
    assert len(said.turns) == len(lines) + 1
    return said


def at(moment: Any) -> tuple[str, str]:
    return "--at", moment.isoformat()


# ---- chat
def test_chat_begins_with_the_menu_of_the_demo_teacher_and_ends_with_the_input(place: Place) -> None:
    (begin,) = chat(place, []).turns
    assert len(begin) == 1 and len(begin[0]["buttons"]) > 1


def test_a_number_a_hash_and_the_words_of_a_button_are_the_same(demo: Place) -> None:
    third = chat(demo, []).turns[0][0]["buttons"][2]
    said = chat(demo, ["#3", "/menu", "3", "/menu", third])
    assert said.turns[1] == said.turns[3] == said.turns[5] != said.turns[0]


TOO_LONG, CUT_OFF, SUPERSCRIPT = b"x" * 10_000, b"\xff\xfe\x80", b"\xc2\xb2"
BAD_BYTES = [CUT_OFF, b"", b"   ", b"\r", TOO_LONG, b"#0", b"#99", b"#99999", b"#", b"\x00", b"/", b"/bestaatniet", "🙂".encode(), SUPERSCRIPT]


def test_bad_input_never_ends_a_chat_and_always_gets_an_answer(demo: Place) -> None:
    said = Said.by(demo.run("chat", "--json", typed=b"\n".join([*BAD_BYTES, b"/menu"])))
    menu = said.turns[0]
    assert len(said.turns) == len(BAD_BYTES) + 2
    assert [len(turn) for turn in said.turns] == [1] * len(said.turns)
    assert all(turn[0]["buttons"] == menu[0]["buttons"] for turn in said.turns)
    assert said.turns[-1] == menu


def test_what_is_said_is_utf_8_whatever_the_terminal_is(demo: Place) -> None:
    demo.variables["PYTHONIOENCODING"] = "cp1252:strict"  # a pipe on Windows
    assert "🏠" in chat(demo, ["/kaart"], "--as", "parent").text


def test_the_lines_of_a_plain_chat_are_numbered_and_a_number_chooses(demo: Place) -> None:
    shown = demo.run("chat", "--plain", typed="1\n").succeeded().out
    menu, answer = (part.splitlines() for part in shown.removesuffix("\n\n").split("\n\n"))
    assert [line.partition(" ")[0] for line in menu[1:]] == [f"{number}." for number in range(1, len(menu))]
    assert answer and not set(answer) & set(menu)


def test_the_demo_has_a_parent_and_anyone_else_may_come(demo: Place) -> None:
    people = demo.run_each(["chat", "--json"], ["chat", "--json", "--as", "parent"], ["chat", "--json", "--person", "iemand"])
    teacher, parent, stranger = (Said.by(done).turns[0] for done in people)
    assert teacher != parent != stranger
    assert stranger[0]["buttons"][:4] == ["Nederlands", "English", "Türkçe", "العربية"]


def test_it_is_the_moment_that_is_given_in_dutch_time_unless_it_says_otherwise(demo: Place, content: Content) -> None:
    lines = as_numbers(content, [Scene("", "een", FRIDAY, (f"/start {CODE}", "=nl", "=ja", "=za10"))])[0]
    dutch, other = ("--person", "een", "--at", "2026-11-29T23:30"), ("--person", "twee", "--at", "2026-11-29T23:30+00:00")
    assert "zaterdag 5 december" in chat(demo, lines, *dutch).text
    assert "zaterdag 12 december" in chat(demo, lines, *other).text  # there it is Monday, so this week's card comes at once


def test_a_moment_that_is_none_is_said_to_be_none(place: Place) -> None:
    for done in place.run_each(["tick", "--at", "morgen"], ["chat", "--at", "28-11-2026 10:00"]):
        assert done.code == 2 and "a moment is written 2026-11-28T10:00" in done.err
    assert list(place.folder.iterdir()) == []
    for done in demo_ticks(place, "9999-12-31T23:59", "0001-01-01"):
        assert done.code == 2, done.err


def demo_ticks(place: Place, *moments: str) -> list[Done]:
    return place.run_each(*(["tick", "--at", moment] for moment in moments))


# ---- the main job
def test_a_teacher_stops_half_way_goes_on_in_a_new_process_and_gets_a_plan_with_every_answer(demo: Place, content: Content) -> None:
    scenes = SCENES[:3]
    said = [chat(demo, lines, *at(scene.at)) for scene, lines in zip(scenes, as_numbers(content, scenes), strict=True)]
    typed = [line for scene in scenes for line in scene.lines if not line.startswith("=")]
    plan = "\n".join(message["text"] for message in said[-1].turns[-1])
    assert [line for line in typed if line not in plan.replace("\u2068", "").replace("\u2069", "")] == [DRAFT]
    again = chat(demo, ["/plan"], *at(scenes[-1].at)).text
    assert [line for line in typed if line not in again] == [DRAFT]


def test_the_open_question_stands_there_again_in_a_new_process_and_an_empty_line_leaves_it_open(demo: Place, content: Content) -> None:
    (question,) = chat(demo, as_numbers(content, SCENES[:1])[0][:6], *at(FRIDAY)).turns[-1]
    begin, empty = chat(demo, [""], *at(FRIDAY)).turns
    assert begin[-1]["buttons"] == question["buttons"]
    assert len(empty) == 1 and empty != begin
    assert chat(demo, [], *at(FRIDAY)).turns == [begin]


def tick(place: Place, moment: Any) -> dict[str, Any]:
    ticked = json.loads(place.run("tick", "--json", *at(moment)).succeeded().out)
    assert list(ticked) == ["planned", "sent", "dropped", "messages"]
    assert all(list(message) == ["person", "language", "text"] for message in ticked["messages"])
    return ticked


def got(ticked: dict[str, Any]) -> list[tuple[str, str]]:
    return [(message["person"], message["language"]) for message in ticked["messages"]]


def test_newcomers_get_the_card_once_in_their_language_and_none_after_they_stopped(demo: Place, content: Content, word: Callable[..., str]) -> None:
    newcomers = {"fatma": "tr", "nour": "ar"}
    stopping = {"fatma": "dur", "nour": "قف"}
    scenes = [Scene("", name, FRIDAY, (f"/start {CODE}", f"={language}", "=ja", "=za10")) for name, language in newcomers.items()]
    numbered = zip(newcomers, as_numbers(content, scenes), strict=True)
    joined = together(*(partial(chat, demo, lines, "--person", name, *at(FRIDAY)) for name, lines in numbered))
    for language, said in zip(newcomers.values(), joined, strict=True):
        card = said.turns[-1][-1]["text"]
        assert card.startswith("🏠") and word(language, "not_yet") not in card
    assert got(tick(demo, SATURDAY)) == [AYSE, OMAR]  # who joins has this week's card already
    assert tick(demo, SATURDAY) == {"planned": 0, "sent": 0, "dropped": 0, "messages": []}
    second = tick(demo, SATURDAY + timedelta(days=7))
    assert got(second)[:2] == [AYSE, OMAR] and dict(got(second)[2:]) == newcomers
    together(*(partial(chat, demo, [stop], "--person", name, *at(SATURDAY)) for name, stop in stopping.items()))
    assert got(tick(demo, SATURDAY + timedelta(days=14))) == [AYSE, OMAR]


def test_ticks_at_the_same_time_send_each_card_once(demo: Place) -> None:
    ticked = [json.loads(done.succeeded().out) for done in demo.run_each(*[["tick", "--json", *at(SATURDAY)]] * 2)]
    assert sorted(person for each in ticked for person in got(each)) == [AYSE, OMAR]


def test_a_tick_tells_people_what_it_did(demo: Place) -> None:
    told = demo.run("tick", *at(SATURDAY)).succeeded().out
    assert told.startswith("planned 2, sent 2, dropped 0\n\nayse (tr)\n🏠")


# ---- the tour and the demo school
def test_without_a_terminal_the_demo_is_a_scripted_tour_that_leaves_nothing_behind(place: Place) -> None:
    told = place.run("demo").succeeded()
    assert told.err == ""
    assert [scene.heading for scene in SCENES if scene.heading not in told.out] == []
    assert list(place.folder.iterdir()) == []


def facts(place: Place) -> list[str]:
    with closing(sqlite3.connect(place.folder / DATABASE)) as connection:
        return [name for (name,) in connection.execute("SELECT name FROM fact")]


def test_chat_and_tick_bring_the_demo_school_into_an_empty_database_even_at_the_same_time(place: Place) -> None:
    for done in place.run_each(["chat", "--json"], ["tick"]):
        done.succeeded()
    assert "demo" in facts(place)


def test_the_commands_for_a_real_school_bring_no_demo_school(ready: Place) -> None:
    ready.run("school", "add", "De Zon", "--region", "midden").succeeded()
    assert "De Regenboog" not in chat(ready, [f"/start {CODE}"]).text
    assert facts(ready) == ["wrong_codes"]


def test_the_demo_school_is_never_served(demo: Place) -> None:
    done = demo.run("serve", telegram_token=FakeTelegram.TOKEN)
    assert done.code == 2 and "demo school" in done.complaint


def test_an_empty_database_is_not_served_and_the_command_that_helps_is_named(place: Place) -> None:
    done = place.run("serve", telegram_token=FakeTelegram.TOKEN)
    assert done.code == 2 and "samenspraak db upgrade" in done.complaint


def test_a_database_that_is_new_enough_is_left_as_it_is(ready: Place) -> None:
    assert ready.run("db", "upgrade").succeeded().out == f"schema {SCHEMA} already\n"


# ---- a school
def test_a_school_is_made_and_a_teachers_link_works_once(place: Place, word: Callable[..., str]) -> None:
    assert place.run("school", "add", "De Regenboog", "--region", "midden").succeeded().out == "school: De Regenboog (midden)\n"
    made = place.run("class", "add", "Groep 5b", "--band", "groep-3-5").succeeded()
    assert made.out.splitlines()[0] == "class: Groep 5b (groep-3-5)"
    parents, teacher = code_of(made), code_of(place.run("invite", "teacher").succeeded())
    assert f"https://t.me/YOUR_BOT?start={parents}" in made.out
    first = chat(place, [f"/start {teacher}"], "--person", "sanne")
    second = chat(place, [f"/start {teacher}"], "--person", "eve")
    assert "De Regenboog" in first.text and "De Regenboog" not in second.text
    assert first.turns[1][-1]["buttons"] != second.turns[1][-1]["buttons"]
    starts = (partial(chat, place, [f"/start {parents}"], "--person", name) for name in ("fatma", "omar"))
    assert all("De Regenboog" in said.text for said in together(*starts))


WITHOUT_A_SCHOOL = [
    (["class", "add", "Groep 5b", "--band", "groep-3-5"], "there is no school yet"),
    (["invite", "teacher"], "there is no school yet"),
    (["school", "add", " ", "--region", "midden"], "a name has 1 to 60 characters"),
]
WITH_A_SCHOOL = [
    (["school", "add", "De Regenboog", "--region", "zuid"], "there is already a school"),
    (["class", "add", "Groep 5b", "--band", "groep-3-5"], "there is already a class"),
    (["invite", "parents", "--class", "Groep 9"], "there is: Groep 5b"),
]


def test_what_is_missing_for_a_school_is_said_in_one_line(ready: Place) -> None:
    refused_in_one_line(ready, WITHOUT_A_SCHOOL)


def test_an_invitation_for_staff_also_works_in_a_browser_where_there_are_pages(demo: Place) -> None:
    settings = {"pages_url": "https://school.example"}
    teacher, leader, parents = demo.run_each(["invite", "teacher"], ["invite", "leader"], ["invite", "parents"], **settings)
    for staff in (teacher, leader):
        assert f"or in a browser: https://school.example/t/{code_of(staff)}\n" in staff.out
    assert "/t/" not in parents.out and "https://school.example/k/demo5b\n" in parents.out


def test_what_a_school_has_already_is_not_made_twice(demo: Place) -> None:
    refused_in_one_line(demo, WITH_A_SCHOOL)


def refused_in_one_line(place: Place, table: Sequence[tuple[Sequence[str], str]], code: int = 2, **settings: str) -> None:
    for done, (_, complaint) in zip(place.run_each(*(words for words, _ in table), **settings), table, strict=True):
        assert done.code == code and complaint in done.complaint


def test_commands_that_only_ask_telegram_for_a_name_do_without_it(demo: Place) -> None:
    settings = {"telegram_token": FakeTelegram.TOKEN, "telegram_api_url": closed_port()}
    invited, examined = demo.run_each(["invite", "teacher"], ["doctor"], **settings)
    assert (invited.code, invited.err) == (0, "") and "YOUR_BOT" in invited.out
    assert (examined.code, examined.err) == (1, "") and "NOT  token: Telegram does not answer" in examined.out


def test_cards_that_can_not_be_sent_are_one_line_and_stay_in_the_outbox(ready: Place) -> None:
    done = ready.run("tick", telegram_token=FakeTelegram.TOKEN, telegram_api_url=closed_port())
    assert done.code == 2 and "Telegram can't be reached" in done.complaint


# ---- for authors and operators
def test_all_that_is_shipped_is_in_order(place: Place) -> None:
    checked = place.run("check")
    assert (checked.code, checked.err) == (0, ""), checked.out
    assert checked.out.endswith(": all in order\n") and checked.out.count("\n") == 1


def test_the_doctor_names_what_is_not_in_order(place: Place, empty_database: Path) -> None:
    told = place.run("doctor")
    assert told.code == 1 and told.err == ""
    assert {line.split(":")[0] for line in told.out.splitlines() if line.startswith("NOT")} == {"NOT  database", "NOT  token"}
    shutil.copy(empty_database, place.folder)
    findings = json.loads(place.run("doctor", "--json").out)
    assert all(list(finding) == ["what", "good", "found"] for finding in findings)
    assert [finding["what"] for finding in findings if not finding["good"]] == ["token"]


def test_an_author_walks_through_a_dialogue(place: Place) -> None:
    told = place.run("play", "oefenen_bezorgde_ouder", typed="4\n2\nzomaar iets\n99\n").succeeded()
    assert "[luisteren +2 open_vraag]" in told.out and "does not fit" in told.out
    assert list(place.folder.iterdir()) == []


def test_an_author_sees_what_is_told_about_the_words_that_are_typed(place: Place) -> None:
    told = place.run("play", "tegenvallende_resultaten", typed="Sem\n1\n1\nSem is altijd te laat.\n").succeeded()
    assert "“altijd”" in told.out and ". Zo laten\n" in told.out


def test_bytes_that_are_no_words_do_not_end_a_walk(place: Place) -> None:
    place.variables["PYTHONIOENCODING"] = "utf-8:strict"  # as where LANG is nl_NL.UTF-8
    assert "does not fit" in place.run("play", "oefenen_bezorgde_ouder", typed=b"\xff\xfe\n").succeeded().out


def test_a_dialogue_that_is_not_there_is_answered_with_those_that_are(place: Place) -> None:
    done = place.run("play", "bestaat_niet")
    assert done.code == 2 and "oefenen_bezorgde_ouder" in done.complaint


def test_a_dialogue_that_is_not_in_order_is_named_by_file_and_line(place: Place) -> None:
    breaks = {
        "twice": ("kind: rehearsal", "kind: rehearsal\nkind: rehearsal"),
        "nowhere": ("start: begin", "start: nergens"),
        "open": ("states:", "states: ["),
    }
    for folder, (before, after) in breaks.items():
        shutil.copytree(ROOT / "dialogues", place.folder / folder / "dialogues")
        broken = place.folder / folder / "dialogues/rehearsal/oefenen_bezorgde_ouder.yaml"
        broken.write_text(broken.read_text("utf-8").replace(before, after, 1), "utf-8")
    for done in place.run_each(*(["play", "oefenen_bezorgde_ouder", "--file", folder] for folder in breaks)):
        assert (done.code, done.out) == (1, "")
        assert re.match(r"dialogues/rehearsal/oefenen_bezorgde_ouder\.yaml:[1-9]\d*: [A-Z]\d{3} \S", done.err), done.err


def commands(command: click.Command = main, words: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], click.Command]]:
    """Every command and group, with its words."""
    yield words, command
    for name, each in getattr(command, "commands", {}).items():
        yield from commands(each, (*words, name))


def test_the_help_of_every_command_has_an_example_that_can_be_typed() -> None:
    for words, _ in commands():
        told = CliRunner().invoke(main, [*words, "--help"])
        found = re.search(r"Example: (?:SAMENSPRAAK_\w+=\S+ )*samenspraak (.+)", told.output)
        assert told.exit_code == 0 and found is not None, words
        command, typed = main, shlex.split(found[1])
        while isinstance(command, click.Group):
            command = command.commands[typed.pop(0)]
        command.make_context("samenspraak", typed).close()


def test_the_process_tells_its_version_and_knows_no_other_commands(place: Place) -> None:
    version, unknown = place.run_each(["--version"], ["bestaatniet"])
    assert version.succeeded().out.startswith("samenspraak ") and unknown.code == 2


# ---- settings that are wrong, and databases that can't be used
SECRET = "hunter2"
WRONG: list[tuple[dict[str, str], str]] = [
    ({"database_url": SECRET}, "SAMENSPRAAK_DATABASE_URL"),
    ({"database_url": f"mysql://{SECRET}@x/y"}, "SAMENSPRAAK_DATABASE_URL"),
    ({"telegram_token": SECRET}, "SAMENSPRAAK_TELEGRAM_TOKEN"),
    ({"telegram_api_url": SECRET}, "SAMENSPRAAK_TELEGRAM_API_URL"),
    ({"database_url": "sqlite:////nowhere/at/all.db"}, "the database can't be opened"),
    ({"database_url": "sqlite:///notes.txt"}, "the database can't be opened"),
]


def test_a_setting_that_is_wrong_is_one_line_that_does_not_repeat_it(place: Place) -> None:
    (place.folder / "notes.txt").write_text("no database at all, but a file of some length")
    runs = together(*(partial(place.run, "chat", "--json", **settings) for settings, _ in WRONG))
    for done, (_, complaint) in zip(runs, WRONG, strict=True):
        assert done.code == 2 and complaint in done.complaint and SECRET not in done.complaint


def test_a_postgresql_that_is_away_is_one_line_and_an_exit_code_after_which_trying_again_helps(place: Place) -> None:
    away = closed_port().replace("http", "postgresql") + "/samenspraak"
    done = place.run("serve", database_url=away, keys_url="sqlite:///x.db", key_file="x.key", telegram_token=FakeTelegram.TOKEN)
    assert done.code == AWAY and "the database can't be opened" in done.complaint


def test_trying_it_in_the_terminal_touches_no_database_of_ones_own(place: Place) -> None:
    shown = place.run("demo", "--terminal", typed=":zaterdag\n:ouder\n:einde\n").succeeded().out
    assert "2 kaarten verstuurd" in shown and list(place.folder.iterdir()) == []


def test_the_queue_tells_what_the_server_counted_that_listens_here(demo: Place) -> None:
    metrics = Metrics()
    for state, reason in (("sent", ""), ("sent", ""), ("dropped", "late")):
        metrics.ended(state, reason)
    metrics.sent(2.0)
    metrics.lost("unknown")

    class Page(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.end_headers()
            self.wfile.write(metrics.page([]))

        def log_message(self, *_: object) -> None: ...

    with HTTPServer(("127.0.0.1", 0), Page) as server:
        threading.Thread(target=server.serve_forever).start()
        told = demo.run("queue", listen=f"127.0.0.1:{server.server_port}").succeeded().out
        server.shutdown()
    assert told.endswith(
        "since the server began: sent 2, dropped late 1, unknown 1, lag_seconds 2, told_to_wait 0, taken_over 0, database_seconds 0\n"
    )
    assert "since the server began" not in demo.run("queue", listen=closed_port().removeprefix("http://")).succeeded().out


def test_serving_without_a_token_is_one_line(place: Place) -> None:
    done = place.run("serve")
    assert done.code == 2 and "SAMENSPRAAK_TELEGRAM_TOKEN is not set" in done.complaint


def test_who_talks_to_a_database_that_can_only_be_read_hears_that_nothing_is_kept(demo: Place, word: Callable[..., str]) -> None:
    done = demo.run("chat", "--json", typed="hallo\n", database_url=READ_ONLY)
    assert [turn[0]["text"] for turn in Said.by(done).turns] == [word("nl", "not_saved")] * 2
    assert "hallo" not in done.err


def test_a_command_on_a_database_that_can_only_be_read_says_so_in_one_line(demo: Place) -> None:
    words = (["tick"], ["school", "add", "De Zon", "--region", "midden"], ["invite", "teacher"])
    refused_in_one_line(demo, [(each, "readonly") for each in words], AWAY, database_url=READ_ONLY)


# ---- as it is installed
@pytest.mark.slow
def test_a_wheel_runs_the_tour_in_an_empty_folder_without_the_sources(tmp_path: Path) -> None:
    sources, empty, fresh = tmp_path / "sources", tmp_path / "empty", tmp_path / "venv"
    kept = shutil.ignore_patterns(".*", "dist", "build", "__pycache__", "*.db*")
    shutil.copytree(ROOT, sources, ignore=kept)
    empty.mkdir()
    venv = Path(sys.prefix)
    done = subprocess.run(
        ["make", "wheel", f"VENV={venv}", "-o", f"{venv}/tests", "-o", f"{venv}/runs"], cwd=sources, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    (wheel,) = (sources / "dist").glob("samenspraak-*.whl")
    subprocess.run([sys.executable, "-m", "venv", fresh], check=True)
    subprocess.run([fresh / "bin/python", "-m", "pip", "install", "--quiet", "--no-deps", "--no-index", wheel], check=True)
    shutil.rmtree(sources)
    (libraries,) = venv.glob("lib/python*/site-packages")  # on PYTHONPATH its editable samenspraak does not count: no .pth is read there
    environment = Place(empty).environment() | {"PYTHONPATH": str(libraries)}
    toured = subprocess.run(
        [fresh / "bin/samenspraak", "demo"], stdin=subprocess.DEVNULL, cwd=empty, env=environment, capture_output=True, text=True, check=False
    )
    assert (toured.returncode, toured.stderr) == (0, "")
    assert SCENES[0].heading in toured.stdout and list(empty.iterdir()) == []
    where = [fresh / "bin/python", "-c", "import bot; print(bot.__file__)"]
    assert str(fresh) in subprocess.run(where, env=environment, cwd=empty, capture_output=True, text=True, check=True).stdout
