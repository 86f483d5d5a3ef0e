"""An attacker who gets nothing and stops nobody: guesses, forged and broken updates, hostile texts and files, and floods.

What each threat is, and which other tests stand in its way, is in docs/security.md.
"""

import json
import math
import os
import re
import secrets
from collections.abc import Callable, Iterator
from datetime import timedelta
from io import BytesIO
from pathlib import Path
from random import Random
from typing import Any

import attacker
import click
import pytest
from attacker import BOT, GUEST, VICTIM, WRITER, Siege, said
from fakes.html import parse_with_marks
from pypdf import PdfReader
from pypdf.generic import ArrayObject, DictionaryObject, IndirectObject
from sounds import voice
from stage import Clock, Mailbox, Talk, add_plan, class_called, everything, invitation

from bot.app import App
from bot.channels.buckets import BURST
from bot.channels.channel import Incoming, Outgoing
from bot.channels.updates import Update, read_update
from bot.chat import key_of
from bot.cli import main
from bot.conversation import Conversation
from bot.dialogue.source import load_yaml
from bot.documents.pdf import pdf
from bot.documents.poster import poster
from bot.documents.sheet import Entry, Poster, Sheet
from bot.errors import DialogueInvalid, SettingsError
from bot.meaning import HIDDEN
from bot.records import CLASS, LEADER, TEACHER, VOICE
from bot.school import codes
from bot.school.answering import DEEDS
from bot.school.codes import hashed, new_code
from bot.school.guessing import minutes_left
from bot.school.kept import FORMAT
from bot.settings import Settings, read_settings
from bot.splitting import FSI, LRI, PDI
from bot.talk import Talk as Serving
from bot.texts import without_isolates
from bot.worker import Batches

Talking = Callable[[str], Talk]
ROOT = Path(__file__).parent.parent
FUZZ = int(os.environ.get("SAMENSPRAAK_TEST_FUZZ", 0))  # how many updates, where a test is not to choose


# ---- guesses
def test_a_code_has_more_than_ninety_six_bits_of_real_chance() -> None:
    assert len(set(codes.LETTERS)) == len(codes.LETTERS)
    assert math.log2(len(codes.LETTERS)) * codes.GROUPS * codes.IN_A_GROUP > 96
    assert vars(codes)["secrets"] is secrets, "of the operating system, and no row of numbers that can be worked out"
    assert len({new_code() for _ in range(1000)}) == 1000


@pytest.mark.parametrize("people", [1, 100])
@pytest.mark.parametrize("guesses", [150, pytest.param(10_000, marks=pytest.mark.slow)])
def test_ten_thousand_guesses_let_nobody_in(app: App, talk: Talking, clock: Clock, people: int, guesses: int) -> None:
    """By one person, or by a hundred in turn; every other time they wait as long as they are asked to, so that their guess is looked at."""
    before, looked_at = everything(app), 0
    for number in range(guesses):
        thief = key_of(f"dief{number % people}")
        with app.store.transaction() as records:
            left = minutes_left(records.guesses(records.person(thief).id), app.clock())
        if number // people % 2:
            clock.later(minutes=left)
            left = 0
        looked_at += not left
        app.conversation.receive(Incoming(thief, f"/start {new_code()}", source="dief", update=number))
        if number == guesses // 2:
            invitation(app, TEACHER, "LERAAR-1", "Groep 5b")
            assert "Fijn dat je er bent" in talk("mehmet").says("/start LERAAR-1")[-1].text, "a right code works meanwhile"
            assert "Groep 5b" in talk("mila").says("/start demo5b")[-1].text
    after = everything(app)
    assert len(after["role"]) == len(before["role"]) + 1, "only the one with the right code"
    assert after["subscription"] == before["subscription"]
    with app.store.transaction() as records:
        assert records.fact("wrong_codes") == str(looked_at)
    assert looked_at >= guesses // 2


@pytest.mark.parametrize("guesses", [3000, pytest.param(1_000_000, marks=pytest.mark.slow)])
def test_a_million_random_codes_find_nothing(app: App, guesses: int) -> None:
    chance = Random(8)
    with app.store.transaction() as records:
        school_class = class_called(records, "Groep 5b")
        for kind in (CLASS, LEADER, TEACHER, VOICE) * 50:
            records.add_invitation(hashed(new_code()), kind, school_class.school_id, school_class.id, app.clock() + timedelta(days=9))
        known = new_code()
        records.add_invitation(hashed(known), CLASS, school_class.school_id, school_class.id, app.clock() + timedelta(days=9))
        for _ in range(guesses):
            code = codes._grouped("".join(chance.choices(codes.LETTERS, k=codes.GROUPS * codes.IN_A_GROUP)))
            assert records.invitation(hashed(code)) is None
        assert records.invitation(hashed(known)) is not None


# ---- updates of every shape
@pytest.fixture(scope="module")
def siege() -> Iterator[Siege]:
    with attacker.siege() as made:
        yield made


@pytest.mark.parametrize("updates", [1500, pytest.param(100_000, marks=pytest.mark.slow)])
def test_whatever_is_sent_nothing_of_anybody_else_changes_and_they_are_answered(siege: Siege, updates: int) -> None:
    attacker.fuzz(siege, (FUZZ or updates) // attacker.TOGETHER)()


def forged(data: str) -> dict[str, Any]:
    """A tap that no button stood behind, on a card that was never sent."""
    sender, chat = {"id": WRITER, "is_bot": False}, {"id": WRITER, "type": "private"}
    return {
        "update_id": 0,
        "callback_query": {"id": "1", "from": sender, "data": data, "message": {"message_id": 1, "date": 1, "chat": chat, "text": "?"}},
    }


def test_no_button_of_somebody_else_can_be_pressed(siege: Siege) -> None:
    """All that there are and all that there could be, in the first few sessions and turns."""
    theirs = [button.data for message in siege.told(VICTIM) for button in message.buttons if not button.data.startswith("/")]
    siege.attack([forged(data) for data in theirs])
    siege.attack([forged(f"d{card}:{choice}") for card in range(1, 9) for choice in (".", "andere", "stop", "ging_goed")])
    siege.attack([forged(f"{session}:{turn}:skip") for session in range(1, 3) for turn in range(9)])


def test_who_speaks_is_who_telegram_says_and_not_whose_chat_is_named(siege: Siege) -> None:
    update = said(GUEST, text="/stop")
    for place in (update["message"]["chat"], update["message"]):
        place["id"] = VICTIM
    update["message"] |= {"sender_chat": {"id": VICTIM}, "forward_from": {"id": VICTIM}, "via_bot": {"id": VICTIM}}
    incoming = read_update(update, BOT).incoming
    assert incoming is not None and incoming.person == attacker.key(GUEST)
    siege.attack([update])


@pytest.mark.parametrize("number", [2**63, -(2**63) - 1, 10**30])
def test_an_update_with_a_number_no_database_takes_changes_nothing(siege: Siege, number: int) -> None:
    siege.attack([{**said(GUEST, text="/stop"), "update_id": number}])
    siege.begin()
    siege.post(json.dumps({**said(attacker.PARENT, text="/stop"), "update_id": number}).encode())
    assert siege.app.store.language_of(attacker.key(attacker.PARENT)) == "nl"
    with siege.app.store.transaction() as records:
        assert records.subscriptions(records.person(attacker.key(attacker.PARENT)).id), "it counts for nothing"


# ---- hostile texts
TEXTS = (
    '<a href="//elders.example/">Tik hier</a></b></i>',
    '<b>5c <tg-time unix="1">nu</blockquote>',
    "5d &lt;b&gt; &#60;i&#62; {class_name} {0} %s ${x}",
    "\u202etxt.exe\u202c \u2069\u2069 5e \u2066",
)
SENT = {b"b", b"i", b"blockquote", b"tg-time"}  # the tags of the house


def shown(messages: list[Outgoing], typed: str) -> None:
    """That somebody else reads this as it was typed, and nothing in it did anything."""
    found = []
    for message in messages:
        words, marks = parse_with_marks(message.html)
        assert {mark[0] for mark in marks} <= SENT
        assert not set(HIDDEN[:5]) & set(words), "nothing that turns a line around"
        for line in words.splitlines():
            depth = 0
            for sign in line:
                depth += (sign in FSI + LRI) - (sign == PDI)
                assert depth >= 0, "what was typed ended an isolate of ours"
            assert depth == 0
        found.append(without_isolates(words))
    seen = "".join(sign for sign in typed if sign not in HIDDEN)
    assert any(" ".join(seen.split()) in " ".join(each.split()) for each in found), found


def presses(talk: Talk, *lines: str) -> None:
    for line in lines:
        talk.says(line)


def parent(talk: Talking, code: str = "demo5b") -> Talk:
    """One who reads Arabic, so that marks of direction are there."""
    omar = talk("nieuw")
    presses(omar, f"/start {code}", "العربية")
    return omar


def name_of_a_class(app: App, talk: Talking, typed: str) -> list[Outgoing]:
    app.conversation = Conversation(app.content, app.renderer, app.store, DEEDS, app.clock, lambda: "een-code-1", True)
    presses(talk("sanne"), "/klas", "Nieuwe klas", f"Groep {typed}", "Groep 6-8", "Ja, zoals de school")
    return parent(talk, "een-code-1").got


def joined(talk: Talking) -> Talk:
    omar = parent(talk)
    for _ in range(2):
        omar.gives(pressed=omar.got[-1].buttons[0].data)
    return omar


def title_of_a_theme(app: App, talk: Talking, typed: str) -> list[Outgoing]:
    presses(talk("sanne"), "/thema", "Een eigen thema", typed, "Maken", "Dit kiezen")
    omar = joined(talk)
    return omar.got


def line_on_a_card(app: App, talk: Talking, typed: str) -> list[Outgoing]:
    presses(talk("sanne"), "/thema", "Rekenen", "Dit kiezen", "Een zin erbij", typed, "Zo laten")
    return joined(talk).got


def plan_for_a_colleague(app: App, talk: Talking, typed: str, heading: str = "feiten") -> list[Outgoing]:
    """As a text that was never cleaned, from an older version or another hand."""
    plan = add_plan(app, "sanne", {heading: "".join(sign for sign in typed if sign not in HIDDEN)})
    invitation(app, TEACHER, "COLLEGA-1")
    with app.store.transaction() as records:
        records.add_share(plan, hashed("lees-dit-1"), app.clock() + timedelta(days=7))
    presses(talk("mehmet"), "/start COLLEGA-1", "/start lees-dit-1")
    return talk("mehmet").got


def alias(app: App, talk: Talking, typed: str) -> list[Outgoing]:
    return plan_for_a_colleague(app, talk, typed, "schuilnaam")


@pytest.mark.parametrize("place", [name_of_a_class, title_of_a_theme, line_on_a_card, plan_for_a_colleague, alias], ids=lambda place: place.__name__)
@pytest.mark.parametrize("typed", TEXTS)
def test_what_one_person_types_another_reads_as_it_is(app: App, talk: Talking, place: Callable[..., list[Outgoing]], typed: str) -> None:
    shown(place(app, talk, typed), typed)


# ---- hostile files
OPERATORS = (
    ") Tj ET Q endstream endobj 9 0 obj << /OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >> >>",
    "/JS /JavaScript /AA /Launch /URI (https://elders.example/) /Annots [9 0 R]",
    "<< /Type /Annot /Subtype /Link /A << /S /URI /URI (https://elders.example/) >> >>",
    "https://elders.example/ mailto:x@elders.example [tik](https://elders.example/) <a href='https://elders.example/'>x</a>",
    "%PDF-1.7 %%EOF startxref 0 trailer << /Root 1 0 R >>",
    "x" * 5000,
    "\\) \\( \\\\ \0 \x1b \u202e \ud800",
)
FORBIDDEN = {
    *("/AA", "/JS", "/JavaScript", "/Launch", "/URI", "/Annots", "/AcroForm", "/EmbeddedFiles", "/RichMedia", "/SubmitForm", "/GoToR"),
    *("/XFA", "/ImportData", "/Named", "/GoTo"),  # /OpenAction is there, and is a place on the first page: an action has one of these names
}


def names_in(document: bytes) -> set[str]:
    """Every key and every name in all objects of a PDF."""
    reader, found, seen = PdfReader(BytesIO(document)), set[str](), set[int]()

    def walk(value: Any) -> None:
        match value:
            case IndirectObject():
                if value.idnum not in seen:
                    seen.add(value.idnum)
                    walk(value.get_object())
            case DictionaryObject():
                for key, each in value.items():
                    found.add(str(key))
                    walk(each)
            case ArrayObject():
                for each in value:
                    walk(each)
            case str() if value.startswith("/"):
                found.add(str(value))

    walk(reader.trailer)
    return found


@pytest.mark.parametrize("typed", OPERATORS, ids=range(len(OPERATORS)))
def test_no_text_becomes_an_action_or_a_link_in_a_pdf(typed: str) -> None:
    on_paper = pdf(
        Sheet(typed[:60], typed[:60], (Entry("Over wie", typed), Entry(typed[:60], "x", prominent=True)), ("Nog leeg", (typed[:60],)), typed[:60])
    )
    on_the_door = poster(Poster(typed[:60], typed[:60], "https://t.me/x?start=y", "y", "t.me/x", ((typed[:60], typed[:200]),)))
    for document in (on_paper, on_the_door):
        assert "/Page" in names_in(document)
        assert not names_in(document) & FORBIDDEN


BOMBS = {
    "a billion laughs": "a: &a [x, x, x, x, x, x, x, x, x]\n"
    + "".join(f"{chr(98 + n)}: &{chr(98 + n)} [{', '.join([f'*{chr(97 + n)}'] * 9)}]\n" for n in range(9)),
    "a circle": "a: &a\n  b: *a\n",
    "one text for another": "a: &a x\nb: *a\n",
    "merged": "a: &a {x: y}\nb:\n  <<: *a\n",
    "a call": "a: !!python/object/apply:os.system ['touch /tmp/hier']\n",
    "a class": "a: !!python/name:os.system\n",
    "a tag": "a: !geheim x\n",
    "too deep": "a: " + "[" * 5000 + "]" * 5000,
    "so deep that the parser would end the program": "a: " + "{" * 40_000,
    "too large": "a: " + "x" * 600_000,
    "twice the same": "a: 1\na: 2\n",
    "no text for a name": "? [a, b]\n: x\n",
    "two documents": "a: 1\n---\nb: 2\n",
}


@pytest.mark.parametrize("bomb", BOMBS.values(), ids=BOMBS)
def test_a_dialogue_can_hold_no_bomb(bomb: str) -> None:
    with pytest.raises(DialogueInvalid) as invalid:
        load_yaml(bomb, "bom.yaml")
    assert len(str(invalid.value)) < 300


OGG = voice(3)
FILES = [
    ("a zip", b"PK\3\4" + bytes(400), 3, 0),
    ("a zip behind the sound", OGG + b"PK\3\4" + bytes(400), 3, 0),
    ("a program", b"\x7fELF" + bytes(400), 3, 0),
    ("a page", b"<html><script>alert(1)</script>", 3, 0),
    ("a table that promises more than there is", OGG[:26] + b"\xff" * 40, 3, 0),
    ("longer than said", voice(61), 3, 0),
    ("larger than said", OGG + bytes(1_000_000), 3, 0),
    ("shorter than said", OGG, 60, 3),
    ("of less than no time", OGG, -5, 3),
]


@pytest.mark.parametrize(("sound", "claimed", "seconds"), [row[1:] for row in FILES], ids=[row[0] for row in FILES])
def test_of_a_voice_message_counts_what_is_in_it(app: App, talk: Talking, sound: bytes, claimed: int, seconds: int) -> None:
    invitation(app, VOICE, "WELKOM-STEM", "Groep 5b")
    presses(talk("amina"), "/start WELKOM-STEM", "Nederlands", "Kaart inspreken", "Soomaali")
    talk("amina").speaks(sound, claimed)
    with app.store.transaction() as records:
        kept = list(records.connection.exec_driver_sql("SELECT seconds FROM recording").scalars())
    assert kept == ([seconds] if seconds else [])


# a file of plans from elsewhere, as /mijngegevens gives one
PLAN = "tegenvallende_resultaten"
PLACE = f"{PLAN}:plan.feiten"


def brought(dialogue: object = PLAN, place: object = PLACE, answer: object = "Sem leest", times: int = 1, **days: object) -> bytes:
    return json.dumps({"format": FORMAT, "plans": [{"dialogue": dialogue, "entries": [{"place": place, "answer": answer}] * times, **days}]}).encode()


BROUGHT = [
    pytest.param(brought(talk="2026-99-99"), id="a day that is none"),
    pytest.param(brought(talk="2026-01-01T99:99"), id="an hour that is none"),
    pytest.param(brought(talk="٢٠٢٦-٠١-٠١"), id="a day in digits of another script"),
    pytest.param(brought(talk="0001-01-01T00:00"), id="the first moment there is"),
    pytest.param(brought(talk="9999-12-31"), id="the last day there is"),
    pytest.param(brought(follow_up="2026-13-45"), id="a day to look back that is none"),
    pytest.param(brought(answer="\ud800 Sem leest"), id="half a character"),
    pytest.param(brought(answer="\u202e Sem leest"), id="marks that turn a line around"),
    pytest.param(brought(answer="\0\x1b Sem leest"), id="what can't be seen"),
    pytest.param(brought("start"), id="another dialogue"),
    pytest.param(brought(place="wording:sorry"), id="a text of the house for a heading"),
    pytest.param(brought(times=100), id="one heading a hundred times"),
]


@pytest.mark.parametrize("file", BROUGHT)
def test_a_plan_from_elsewhere_is_no_more_than_one_that_was_typed(app: App, talk: Talking, clock: Clock, file: bytes) -> None:
    """Whatever is in the file: what is brought can be looked at, taken along, and goes when its time has come."""
    sanne = talk("sanne")
    sanne.says("/meebrengen")
    said = sanne.sends_file(file)
    with app.store.transaction() as records:
        plans = records.plans(records.person(sanne.key).id, 9)
    for each in plans:
        headings = [heading.context for heading in app.content.dialogues[PLAN].plan.values()]
        places = [place for place, _ in each.entries]
        assert each.dialogue == PLAN and set(places) <= set(headings) and len(places) == len(set(places))
        assert not [sign for _, answer in each.entries for sign in answer if sign in HIDDEN or (not sign.isprintable() and sign != "\n")]
    for words in ("/plan", "Meenemen op papier", "Als PDF", "/terugblik", "/plan") if plans else ():
        said += sanne.says(words)
    assert not [message for message in said if "iets mis" in message.text]
    clock.later(days=400)
    app.clockwork.sweep()
    assert everything(app)["plan"] == []


# ---- settings and commands
@pytest.mark.parametrize(
    "url",
    [
        "file:///etc/passwd",
        "gopher://127.0.0.1/",
        "ftp://x/",
        "//elders.example",
        "javascript:x",
        "http://",
        "https:///x",
        "https://a b/",
        "data:,x",
        "x",
    ],
)
def test_the_bot_api_is_asked_over_the_web_and_in_no_other_way(monkeypatch: pytest.MonkeyPatch, url: str) -> None:
    monkeypatch.setenv("SAMENSPRAAK_TELEGRAM_API_URL", url)
    with pytest.raises(SettingsError) as refused:
        read_settings()
    assert str(refused.value) == "SAMENSPRAAK_TELEGRAM_API_URL: is no web address"


def commands(group: click.Group, path: str = "") -> Iterator[tuple[str, click.Command]]:
    for name, command in group.commands.items():
        if isinstance(command, click.Group):
            yield from commands(command, f"{path}{name} ")
        else:
            yield f"{path}{name}", command


def test_no_command_takes_a_secret() -> None:
    """Others on the machine can read what a command was called with. Two take the address of a database; the guide says where its password is."""
    taken = {(name, str(option.name)): option for name, command in commands(main) for option in command.params}
    assert not [each for each in taken if re.search("token|secret|pass|master|code", each[1])]
    assert {name for (name, _), option in taken.items() if option.make_metavar(click.Context(main)) == "URL"} == {"db move", "keys move"}
    sentence = (
        "A password belongs in `/var/lib/samenspraak/.pgpass` (of that user, mode 0600) or in the settings (`PGPASSWORD=…`), not on the command line."
    )
    assert sentence in " ".join((ROOT / "docs/operators.md").read_text().split())
    assert {name for name, field in Settings.model_fields.items() if "Secret" in str(field.annotation)} == {"telegram_token", "webhook_secret"}


# ---- floods
def test_five_thousand_updates_at_once_cost_nobody_else_a_turn_and_the_sender_nothing_for_ever(siege: Siege, monkeypatch: pytest.MonkeyPatch) -> None:
    siege.begin()
    turns, mailbox, other = list[str](), Mailbox(), attacker.key(VICTIM)
    receive = siege.app.conversation.receive

    def counted(incoming: Incoming, *moves: Any) -> tuple[Outgoing, ...]:
        turns.append(incoming.person)
        return receive(incoming, *moves)

    def update(who: int, text: str, number: int) -> Update:
        return read_update({**said(who, text=text), "update_id": number}, BOT)

    async def at_once(flood: int) -> int:
        """How many turns are taken before that of somebody who says something behind a flood."""
        siege.bot = attacker.deaf(siege.app)
        worker = Batches(siege.app.store.share)
        siege.bot.talk = Serving(siege.app, worker.run, siege.app.sender({siege.bot_name: mailbox}, worker.run), mailbox)
        turns.clear()
        await siege.bot.take_all([*(update(WRITER, "/help", 3000 + each) for each in range(flood)), update(VICTIM, "/help", 9000 + flood)])
        await siege.errands()
        await worker.close()
        siege.bot = attacker.deaf(siege.app)
        return turns.index(other)

    with monkeypatch.context() as patched:
        patched.setattr(siege.app.conversation, "receive", counted)
        assert siege.loop.run_until_complete(at_once(0)) == 0
        assert siege.loop.run_until_complete(at_once(5000)) <= 1
    assert turns.count(attacker.key(WRITER)) == BURST + 1, "as many as anybody may send, and once that it is too much"
    assert siege.app.renderer.word("nl", "too_fast") in [message.html for message in mailbox.brought]
    siege.clock.later(minutes=2)
    siege.says(WRITER, "Terug")
    assert siege.told(WRITER)[-1].buttons, "and the conversation goes on where it was"


async def test_a_crowd_of_strangers_takes_no_more_than_its_share_and_who_is_talking_goes_on(app: App, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.channels.bot.MOST_ARRIVING", 50)
    bot = attacker.deaf(app)

    def admitted(who: int, number: int) -> bool:
        update = read_update({**said(who, text="/help"), "update_id": number}, BOT)
        assert update.incoming is not None
        return bot._admitted(update.incoming, update.sent) is not None

    assert admitted(VICTIM, 1)
    assert 40 < sum(admitted(7_000_000 + number, 2 + number) for number in range(500)) < 50, "as many as may come at once, of whom one was there"
    assert admitted(VICTIM, 900)


# ---- what is promised
def test_every_test_that_the_threat_model_names_is_there() -> None:
    named = set(re.findall(r"tests/([\w/]+\.py)::(\w+)", (ROOT / "docs/security.md").read_text()))
    assert len(named) > 50
    there = {file: set(re.findall(r"^(?:async )?def (\w+)\(", (ROOT / "tests" / file).read_text(), re.MULTILINE)) for file, _ in named}
    assert not sorted(f"{file}::{name}" for file, name in named if name not in there[file])
