"""One turn, whatever happens around it: twice the same, old, forged, in the wrong hands, at the wrong moment, and when something breaks."""

import asyncio
import io
import logging
import sys
import threading
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

import pytest
from sqlalchemy import event, insert, text
from stage import Clock, Mailbox, Talk, add_class, add_parent, everything, tick

from bot import logs
from bot.app import App
from bot.channels.channel import Incoming
from bot.chat import CHANNEL, key_of
from bot.content import Content
from bot.conversation import MOST_TRIES, Conversation
from bot.deeds import Circumstances, Deed
from bot.dialogue.definition import Value, Values
from bot.dialogue.snapshot import Snapshot
from bot.errors import Crossed, SamenspraakError, StaleSession
from bot.records import Session
from bot.school.answering import DEEDS
from bot.school.codes import new_code
from bot.store.store import Store, Transaction
from bot.store.tables import person
from bot.texts import without_isolates
from bot.weekcards import WeekCards

Talking = Callable[[str], Talk]
LANGUAGES = ("nl", "en", "tr", "ar")
ASSUMPTION = "Aubergine 4711 vindt school niet belangrijk"
FACT = "Dinsdag waren 6 van de 10 kokosnoten goed"


def open_session(app: App, name: str) -> Session:
    with app.store.transaction() as records:
        session = records.active_session(records.person(key_of(name)).id)
    assert session is not None
    return session


def at_facts(talk: Talk) -> Talk:
    """In the second step of a preparation."""
    for step in ("/voorbereiden", "Tegenvallende resultaten", "Sem", "Een gewoon gesprek", "Ja, alle stappen"):
        talk.says(step)
    return talk


# ---- twice the same
TWICE: list[tuple[str, list[str], str]] = [
    ("sanne", ["/voorbereiden", "Tegenvallende resultaten"], "Sem"),
    ("sanne", ["/voorbereiden"], "[Tegenvallende resultaten]"),
    ("sanne", [], "/thema"),
    ("sanne", ["/thema", "Trots"], "[Dit kiezen]"),
    ("ayse", [], "dur"),
    ("mila", [], "/start demo5b"),
    ("mila", ["/start demo5b", "Nederlands"], "[Ja, ik doe mee]"),
    ("mila", [], "hallo"),
    ("mila", [], "/bestaatniet"),
]


def word(app: App, language: str, key: str) -> str:
    """One of the house's sentences, as it is seen."""
    return without_isolates(app.renderer.word(language, key))


def does(talk: Talk, what: str) -> list[str]:
    return [message.text for message in (talk.presses(what[1:-1]) if what.startswith("[") else talk.says(what))]


@pytest.mark.parametrize(("name", "before", "what"), TWICE)
def test_an_update_that_comes_twice_changes_nothing_the_second_time(app: App, talk: Talking, name: str, before: list[str], what: str) -> None:
    for each in before:
        talk(name).says(each)
    assert does(talk(name), what)
    known = everything(app)
    assert talk(name).redelivered() == []
    assert everything(app) == known


def test_the_same_number_from_another_source_is_another_update(app: App, talk: Talking) -> None:
    at_facts(talk("sanne"))
    first = Incoming(key_of("sanne"), FACT, source="telegram:1", update=7)
    for incoming, turns in ((first, 1), (first, 0), (Incoming(first.person, "/pauze", source="telegram:2", update=7), 1)):
        before = everything(app)["seen"]
        app.conversation.receive(incoming)
        assert len(everything(app)["seen"]) == len(before) + turns


def test_a_double_tap_counts_once(app: App, talk: Talking) -> None:
    sanne = talk("sanne")
    for step in ("/voorbereiden", "Tegenvallende resultaten", "Sem"):
        sanne.says(step)
    sanne.presses("Een gewoon gesprek")
    once = open_session(app, "sanne")
    assert sanne.again()[0].text.startswith("Deze knop hoort bij een eerdere vraag")
    assert open_session(app, "sanne") == once


def test_of_many_taps_at_the_same_time_one_counts(app: App, talk: Talking) -> None:
    sanne = talk("sanne")
    sanne.says("/voorbereiden")
    pressed, turn = sanne.button("Tegenvallende resultaten"), open_session(app, "sanne").snapshot.turn
    at_the_same_time(8, lambda n: app.conversation.receive(Incoming(sanne.key, pressed=pressed, source="test", update=1000 + n)))
    assert open_session(app, "sanne").snapshot.turn == turn + 1
    assert sum("In dertien korte stappen" in message.text and "Deze knop" not in message.text for message in sanne.sees()) == 8


def at_the_same_time(threads: int, work: Callable[[int], object]) -> None:
    """Each in a thread, let go together; what goes wrong in one comes out here."""
    together = threading.Barrier(threads)

    def run(number: int) -> object:
        together.wait()
        return work(number)

    with ThreadPoolExecutor(threads) as pool:
        assert len(list(pool.map(run, range(threads)))) == threads


def test_everybody_can_talk_at_the_same_time(app: App, talk: Talking) -> None:
    names = [f"ouder{n}" for n in range(8)]

    def joins(number: int) -> None:
        for n, words in enumerate(("/start demo5b", "English", "1", "1")):
            assert app.conversation.receive(Incoming(key_of(names[number]), words, source=names[number], update=n)) == ()

    at_the_same_time(len(names), joins)
    assert len(everything(app)["subscription"]) == 2 + len(names)
    assert all(len(talk(name).sees()) == 5 for name in names)  # the last one is the first card


# ---- old, forged, and in the wrong hands
def test_a_button_of_before_shows_the_question_again_and_changes_nothing(app: App, talk: Talking) -> None:
    sanne = at_facts(talk("sanne"))
    before = open_session(app, "sanne")
    said, asked = sanne.presses("Een gewoon gesprek")
    assert said.text == "Deze knop hoort bij een eerdere vraag. De vraag van nu:"
    assert "Wat zag je bij Sem?" in asked.text
    assert asked.buttons == ("Voorbeeld", "Waarom?", "Overslaan", "Terug", "Pauze")
    assert open_session(app, "sanne") == before


def test_an_example_makes_no_button_old(talk: Talking) -> None:
    sanne = at_facts(talk("sanne"))
    skip = sanne.button("Overslaan")
    sanne.presses("Voorbeeld")
    assert "wat denk je erbij" in sanne.gives(pressed=skip)[0].text


@pytest.mark.parametrize("thief", ["sanne2", "ayse", "mila"])
def test_a_button_of_someone_elses_session_does_nothing(app: App, talk: Talking, thief: str) -> None:
    sanne = at_facts(talk("sanne"))
    stolen = [sanne.button(label) for label in ("Overslaan", "Terug", "Voorbeeld")]
    known = everything(app)
    for pressed in stolen:
        (said,) = talk(thief).gives(pressed=pressed)
        assert said.text == word(app, "tr" if thief == "ayse" else "nl", "stale_nothing")
    assert everything(app)["session"] == known["session"]


def test_a_card_of_someone_else_does_nothing_either(app: App, talk: Talking, clock: Clock) -> None:
    clock.at("2026-11-28T10:00")
    tick(app)
    talk("ayse").sees()
    known = everything(app)["session"]
    (said,) = talk("omar").gives(pressed=talk("ayse").got[-1].buttons[0].data)[-1:]
    assert said.text == word(app, "ar", "stale_nothing")
    assert everything(app)["session"] == known


FORGED = [
    "{id}:{turn}:bestaat_niet",
    "{id}:{turn}:=1",
    "{id}:{turn}:",
    "{id}:{turn}",
    "{id}:{later}:skip",
    "{id}:-1:skip",
    "{id}:{turn}:feiten",
    "{id}:{turn}:veiligheid",
    "{id}:{turn}:pause",
    "999999999999999999:1:skip",
    "0:0:skip",
    "٣:٣:skip",
    "{id}:{turn}:skip\n",
    ":::",
    "x" * 64,
    "{{}}",
    "' OR 1=1 --",
]


@pytest.mark.parametrize("data", FORGED)
def test_a_forged_button_changes_nothing(app: App, talk: Talking, data: str) -> None:
    sanne = at_facts(talk("sanne"))
    before = open_session(app, "sanne")
    said = sanne.gives(pressed=data.format(id=before.id, turn=before.snapshot.turn, later=before.snapshot.turn + 1))
    assert said[0].text == "Deze knop hoort bij een eerdere vraag. De vraag van nu:"
    assert open_session(app, "sanne") == before


@pytest.mark.parametrize("data", ["/", "//", "/bestaatniet", "/stop nu", "/start demo5b", "/STOP", "/../stop"])
def test_a_forged_command_is_unknown(app: App, talk: Talking, data: str) -> None:
    sanne = at_facts(talk("sanne"))
    before = everything(app)["session"]
    (said,) = sanne.gives(pressed=data)
    assert said.text == word(app, "nl", "unknown_command")
    assert everything(app)["session"] == before


def test_a_teacher_cant_choose_a_class_or_theme_that_is_not_on_offer(app: App, talk: Talking) -> None:
    other, second = add_class(app, "Groep 8x", "groep-6-8"), add_class(app, "Groep 4a")
    sanne = talk("sanne")
    with app.store.transaction() as records:
        records.add_role(records.person(sanne.key).id, "teacher", second.school_id, second.id)
    sanne.says("/thema")
    session = open_session(app, "sanne")
    sanne.gives(pressed=f"{session.id}:{session.snapshot.turn}:={other.id}")
    assert open_session(app, "sanne") == session
    sanne.presses("Groep 4a")
    session = open_session(app, "sanne")
    sanne.gives(pressed=f"{session.id}:{session.snapshot.turn}:=schooldag")
    assert open_session(app, "sanne") == session
    assert everything(app)["class_theme"] == []


def test_a_button_of_a_paused_preparation_does_nothing_until_it_is_taken_up(app: App, talk: Talking) -> None:
    sanne = at_facts(talk("sanne"))
    skip, before = sanne.button("Overslaan"), open_session(app, "sanne")
    sanne.presses("Pauze")
    assert [message.buttons for message in sanne.gives(pressed=skip)][-1] == ("Verder", "Herinner me later", "Menu")
    sanne.presses("Verder")
    assert open_session(app, "sanne") == before
    assert "wat denk je erbij" in sanne.gives(pressed=skip)[0].text


def test_a_card_and_an_open_question_do_not_disturb_each_other(app: App, talk: Talking, clock: Clock) -> None:
    add_parent(app, "sanne", 6, 10)
    sanne = at_facts(talk("sanne"))
    before = open_session(app, "sanne")
    clock.at("2026-11-28T10:00")
    tick(app)
    (card,) = sanne.sees()
    (other,) = sanne.presses("Andere vraag")
    assert card.text != other.text
    assert open_session(app, "sanne") == before
    assert sanne.says(FACT)[0].text.startswith("Je schreef:")


def test_words_on_a_button_are_the_button_in_the_language_that_is_shown(app: App, talk: Talking) -> None:
    """A teacher may have chosen Turkish, as a parent; a preparation is in Dutch all the same."""
    sanne = talk("sanne")
    sanne.says("/taal")
    sanne.presses("Türkçe")
    at_facts(sanne)
    for typed in ("Voorbeeld", "overslaan"):
        sanne.says(typed)
    assert open_session(app, "sanne").snapshot.place.state == "gedachte"
    assert open_session(app, "sanne").snapshot.place.variables["feiten"] == ""


def test_greeting_shows_the_open_question_and_changes_nothing(app: App, talk: Talking) -> None:
    at_facts(talk("sanne"))
    before = everything(app)["session"]
    assert app.conversation.greet(key_of("sanne")) == ()
    (asked,) = talk("sanne").sees()
    assert "Wat zag je bij Sem?" in asked.text
    assert everything(app)["session"] == before


def test_who_blocks_us_gets_nothing_and_who_comes_back_is_heard(app: App, talk: Talking, clock: Clock) -> None:
    clock.at("2026-11-28T10:00")
    tick(app)
    app.conversation.receive(Incoming(key_of("ayse"), other="blocked"))
    assert talk("ayse").sees() == []
    with app.store.transaction() as records:
        assert records.person(key_of("ayse")).unreachable == "blocked"
    assert talk("ayse").sends("unblocked") == []
    assert talk("ayse").says("/menu")
    with app.store.transaction() as records:
        assert records.person(key_of("ayse")).unreachable == ""


# ---- what is kept, and what is not
def prepared(talk: Talk, fork: str, tension: str) -> Talk:
    """A preparation from beginning to end, with the words of this file."""
    at_fork = ("/voorbereiden", "Tegenvallende resultaten", "Sem", fork, "Ja, maar kort", FACT, "Ja, dit zijn feiten")
    for step in (*at_fork, *["Overslaan"] * 3, "Dat weet ik niet", *["Overslaan"] * 3, tension, ASSUMPTION):
        talk.says(step)
    for _ in range(30):
        state = open_session(talk.app, talk.name).snapshot.place.state
        if state == "oefenen_slot":
            break
        talk.says("Nee, ga verder" if state == "oefenen_nu" else "Overslaan")
    talk.says("Toon mijn plan")
    return talk


def bytes_of(app: App, database: Path) -> bytes:
    """All that is on the disk, once nothing waits to be sent and the log is written into the database."""
    with app.store.engine.connect().execution_options(reading=True) as connection:
        connection.commit()
        connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
    app.store.close()
    return b"".join(file.read_bytes() for file in sorted(database.parent.glob(f"{database.name}*")))


def test_a_plan_holds_the_answers_and_nothing_that_is_not_kept(app: App, talk: Talking, database: Path) -> None:
    prepared(talk("sanne"), "Zorgen over veiligheid", "Flink gespannen")
    ((_, _, _, dialogue, entries, *_),) = everything(app)["plan"]
    assert dialogue == "tegenvallende_resultaten"
    assert FACT in str(entries)
    assert ASSUMPTION not in str(entries)
    assert everything(app)["outbox"] == []
    assert FACT.encode() not in bytes_of(app, database)  # only with her key
    kept = repr(everything(app))
    for gone in (
        ASSUMPTION,
        "Aubergine",
        "grens_veiligheid",
        "grens_gewoon",
        '"veiligheid"',
        '"flink"',
        "Stop hier en overleg",
        "Vertel het een collega",
    ):
        assert gone not in kept, gone


@pytest.mark.parametrize("fork", ["Een gewoon gesprek", "Ik ken de ouder nog niet", "Zorgen over veiligheid", "Boosheid of dreiging"])
def test_the_snapshot_is_the_same_after_every_fork(app: App, talk: Talking, fork: str) -> None:
    for step in ("/voorbereiden", "Tegenvallende resultaten", "Sem", fork):
        talk("sanne").says(step)
    snapshot = open_session(app, "sanne").snapshot
    assert snapshot.place.state == "grens_verder"
    assert not {"grens", "gewoon", "onbekend", "veiligheid", "dreiging"} & set(snapshot.path)
    assert snapshot.path == (
        "voorbereiden/",
        "voorbereiden/kijken",
        "voorbereiden/school",
        "voorbereiden/kiezen",
        "voorbereiden/resultaten",
        "tegenvallende_resultaten/",
        "tegenvallende_resultaten/welkom",
        "tegenvallende_resultaten/grens_verder",
    )
    assert Snapshot.from_json(snapshot.to_json()) == snapshot


@pytest.fixture
def log(monkeypatch: pytest.MonkeyPatch) -> Iterator[io.StringIO]:
    """What the program logs, set up as when it serves, at its most talkative."""
    monkeypatch.setattr(sys, "stderr", stream := io.StringIO())
    root = logging.getLogger()
    handlers, level, levels = root.handlers[:], root.level, {name: logging.getLogger(name).level for name in logs.TALKATIVE}
    logs.configure(logging.DEBUG, None)
    yield stream
    root.handlers[:] = handlers
    root.setLevel(level)
    for name, was in levels.items():
        logging.getLogger(name).setLevel(was)


def with_deed(app: App, name: str, deed: Deed) -> None:
    conversation = Conversation(app.content, app.renderer, app.store, {**DEEDS, name: deed}, app.clock, new_code, True)
    app.conversation = app.clockwork.conversation = conversation
    app.cards = app.clockwork.cards = WeekCards(conversation.card)


def test_what_is_typed_is_in_no_log(app: App, talk: Talking, log: io.StringIO) -> None:
    """Also when something breaks with the words in its hands: our code, the database, or a library."""

    def breaks(at: Circumstances, values: Values) -> Mapping[str, Value]:
        raise ValueError(f"can't do {values} with {FACT}")

    def breaks_in_sql(at: Circumstances, values: Values) -> Mapping[str, Value]:
        assert isinstance(at.records, Transaction)
        at.records.connection.execute(insert(person).values(id=1, key=FACT))
        return {}

    at_facts(talk("sanne")).says(FACT)
    for deed in (breaks, breaks_in_sql):
        with_deed(app, "use_code", deed)
        assert len(talk("mila").says(f"/start {FACT}")) == 1
    assert "a turn failed: ValueError at breaks" in log.getvalue()
    assert "nothing can be kept: UNIQUE constraint failed" in log.getvalue()
    assert "kokosnoten" not in log.getvalue()


# ---- when something breaks
def breaking(at: Circumstances, values: Values) -> Mapping[str, Value]:
    raise RuntimeError("a deed that does not work")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_deed_that_breaks_gives_one_apology_and_nothing_changes(app: App, talk: Talking, language: str) -> None:
    add_parent(app, "mila", 6, 10, language=language)
    mila = talk("mila")
    mila.says("/instellingen")
    mila.says("1")
    known = everything(app)
    with_deed(app, "choose_moment", breaking)
    (apology,) = mila.says("2")
    assert apology == (word(app, language, "sorry"), ())
    assert everything(app) == known
    app.conversation = Conversation(app.content, app.renderer, app.store, DEEDS, app.clock, new_code, True)
    assert "17:00" in mila.redelivered()[0].text


def test_a_stranger_gets_the_apology_in_dutch_and_is_not_remembered(app: App) -> None:
    with_deed(app, "look_up_person", breaking)
    known = everything(app)
    assert [message.html for message in app.conversation.receive(Incoming(key_of("vreemde"), "/start"))] == [word(app, "nl", "sorry")]
    assert everything(app) == known


class Contested(Store):
    """A database in which someone else saves the session first, so many times."""

    def __init__(self, url: str, times: int, error: SamenspraakError) -> None:
        super().__init__(url)
        self.times, self.error = times, error

    @contextmanager
    def transaction(self) -> Iterator[Transaction]:
        with super().transaction() as records:
            yield _Contested(self, records)


class _Contested(Transaction):
    def __init__(self, store: Contested, records: Transaction) -> None:
        super().__init__(records.connection, store.keys)
        self.store = store

    def save_session(self, before: Session, snapshot: Snapshot, status: str, now: datetime) -> Session:
        if self.store.times:
            self.store.times -= 1
            raise self.store.error
        return super().save_session(before, snapshot, status, now)


@pytest.mark.parametrize("error", [StaleSession("someone else was first"), Crossed("DeadlockDetected")], ids=["saved first", "crossed"])
@pytest.mark.parametrize("times", range(MOST_TRIES + 1))
def test_a_turn_begins_again_where_someone_else_came_between(app: App, talk: Talking, database: Path, times: int, error: SamenspraakError) -> None:
    sanne = at_facts(talk("sanne"))
    before = open_session(app, "sanne")
    contested = Contested(f"sqlite:///{database}", times, error)
    app.conversation = Conversation(app.content, app.renderer, contested, DEEDS, app.clock, new_code, True)
    (said,) = sanne.says(FACT)
    after = open_session(app, "sanne")
    contested.close()
    if times < MOST_TRIES:
        assert (said.text[:11], after.snapshot.turn) == ("Je schreef:", before.snapshot.turn + 1)
    else:
        assert (said.text, after) == (word(app, "nl", "sorry"), before)


@pytest.mark.parametrize("language", LANGUAGES)
def test_where_nothing_can_be_written_the_person_hears_that_and_nothing_is_lost(
    app: App, talk: Talking, database: Path, content: Content, language: str
) -> None:
    add_parent(app, "mila", 6, 10, language=language)
    talk("mila").says("/instellingen")
    known = everything(app)
    read_only = App(f"sqlite:///file:{database}?mode=ro&uri=true", app.clock, content)
    update = Incoming(key_of("mila"), "1", source="telegram:1", update=99)
    assert [message.html for message in read_only.conversation.receive(update)] == [word(app, language, "not_saved")]
    assert [message.html for message in read_only.conversation.greet(key_of("mila"))] == [word(app, language, "not_saved")]
    assert asyncio.run(read_only.sender({CHANNEL: Mailbox()}).flush(key_of("mila"))) == 0
    read_only.store.close()
    assert everything(app) == known
    assert app.conversation.receive(update) == ()
    assert len(talk("mila").sees()) == 1


def test_a_disk_that_is_full_halfway_a_turn_leaves_nothing_half_done(database: Path, clock: Clock, content: Content) -> None:
    app = App(f"sqlite:///{database}", clock, content)
    event.listen(app.store.engine, "connect", lambda connection, _: connection.execute("PRAGMA max_page_count = 1"))  # as small as it is now
    sanne = Talk(app, "sanne")
    sentences, refused = [word(app, "nl", "not_saved"), word(app, "nl", "sorry")], 0
    at_facts(sanne)
    for _ in range(60):
        before = everything(app)
        said = app.conversation.receive(Incoming(sanne.key, "lang " * 190))
        app.conversation.receive(Incoming(sanne.key, "Terug"))
        if said:
            refused += 1
            assert [message.html for message in said] == sentences[:1]
            assert everything(app) == before
        if refused == 3:
            break
    assert refused == 3
    app.store.close()


def test_an_empty_database_is_an_apology_too(tmp_path: Path, clock: Clock, content: Content) -> None:
    app = App(f"sqlite:///{tmp_path / 'leeg.db'}", clock, content)
    assert [message.html for message in app.conversation.receive(Incoming(key_of("sanne"), "/menu"))] == [word(app, "nl", "not_saved")]
    with app.store.engine.connect() as connection:
        assert connection.execute(text("SELECT count(*) FROM sqlite_master")).scalar() == 0
    app.store.close()


def test_a_name_in_a_rehearsal_is_asked_about_before_anybody_listens_and_the_pupil_of_the_rehearsal_is_none(app: App, talk: Talking) -> None:
    sanne = talk("sanne")
    for step in ("/oefenen", "Een boze ouder", "Pesten", "Zelf typen wat ik zeg", "Gewoon"):
        sanne.says(step)
    assert sanne.says("Ik zag dat Sem huilde.", moves=["observatie"])
    asked = sanne.says("Dat zei juf Ineke ook.")
    assert "“Ineke”" in asked[0].text
    assert "Ineke" not in repr(everything(app)["practice"])
    sanne.moves = ["observatie"]
    sanne.presses("Ja, zo bewaren")
    assert "Dat zei de juf ook." in repr(everything(app)["practice"])
