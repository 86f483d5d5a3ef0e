"""Who comes in by a browser, how long they stay, and who does not get in."""

import threading
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import postgres
import pytest
from sqlalchemy import select
from stage import Clock, Ears, Message, Talk, add_class, class_called, everything, invitation
from test_kept import taken

from bot.app import App
from bot.channels.channel import Incoming
from bot.chat import key_of
from bot.content import Content
from bot.door import Door, Entered
from bot.records import LEADER, TEACHER, WEB
from bot.school.browsers import MOST
from bot.school.codes import hashed, new_code
from bot.store.tables import browser

Talking = Callable[[str], Talk]
SANNE = key_of("sanne")
LINK = "bcdf-ghjk-mnpq-rstv-wxyz"


def link(app: App, clock: Clock, code: str = LINK, name: str = "sanne") -> None:
    with app.store.transaction() as records:
        records.add_browser(records.person(key_of(name)).id, hashed(code), True, clock() + timedelta(hours=1))


def let_in(app: App, clock: Clock, name: str = "sanne") -> str:
    """The secret of a session that begins now."""
    code = new_code()
    link(app, clock, code, name)
    return entered(app.door, code).secret


def entered(door: Door, code: str) -> Entered:
    found = door.enter(code)
    assert found is not None
    return found


def expires(app: App) -> list[int]:
    with app.store.engine.connect().execution_options(reading=True) as connection:
        return list(connection.execute(select(browser.c.expires)).scalars())


def roles(app: App, key: str) -> list[str]:
    with app.store.transaction() as records:
        return [role.kind for role in records.roles(records.person(key).id)]


# ---- by a link
def test_a_link_opens_one_session_as_the_same_person(app: App, clock: Clock) -> None:
    link(app, clock)
    found = entered(app.door, LINK)
    assert (found.person_key, found.begin) == (SANNE, "")
    assert app.door.who(found.secret) == SANNE
    assert app.door.enter(LINK) is None


def test_a_link_is_taken_however_it_is_typed(app: App, clock: Clock) -> None:
    link(app, clock)
    assert entered(app.door, LINK.upper().replace("-", " ")).person_key == SANNE


def test_of_many_who_open_one_link_at_once_one_gets_in(url: str, clock: Clock, content: Content) -> None:
    app = App(url, clock, content, keys=postgres.keys_of(url))
    app.prepare()
    link(app, clock)
    together, found = threading.Barrier(4), list[Entered | None]()

    def open_it() -> None:
        together.wait()
        found.append(app.door.enter(LINK))

    threads = [threading.Thread(target=open_it) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sum(each is not None for each in found) == 1
    assert len(expires(app)) == 1
    app.store.close()


def test_a_link_that_is_too_old_opens_nothing_and_is_taken_away(app: App, clock: Clock) -> None:
    link(app, clock)
    clock.later(hours=1)
    assert app.door.enter(LINK) is None
    clock.later(seconds=1)
    assert app.clockwork.sweep()["browsers"] == 1
    assert expires(app) == []


def test_a_link_is_no_session_and_a_session_no_link(app: App, clock: Clock) -> None:
    link(app, clock)
    assert app.door.who(LINK) == ""
    secret = let_in(app, clock)
    assert app.door.enter(secret) is None
    assert app.door.who(secret) == SANNE


# ---- a session
def test_a_session_lasts_sixty_days_after_its_last_use(app: App, clock: Clock) -> None:
    secret = let_in(app, clock)
    clock.later(days=59)
    assert app.door.who(secret) == SANNE
    clock.later(days=59)
    assert app.door.who(secret) == SANNE
    clock.later(days=60)
    assert app.door.who(secret) == ""
    clock.later(hours=1)
    assert app.clockwork.sweep()["browsers"] == 1


def test_it_is_written_down_once_a_day(app: App, clock: Clock) -> None:
    secret = let_in(app, clock)
    written = []
    for _ in range(48):
        assert app.door.who(secret) == SANNE
        written += expires(app)
        clock.later(hours=1)
    assert len(set(written)) == 2


def test_who_leaves_is_out_of_that_browser_and_no_other(app: App, clock: Clock) -> None:
    here, there = let_in(app, clock), let_in(app, clock)
    app.door.leave(here)
    assert [app.door.who(each) for each in (here, there)] == ["", SANNE]


def test_who_is_logged_out_everywhere_is_in_no_browser_and_no_link_lets_them_in(app: App, clock: Clock) -> None:
    here, there, colleague = let_in(app, clock), let_in(app, clock), let_in(app, clock, "kim")
    link(app, clock)
    with app.store.transaction() as records:
        sanne = records.person(SANNE).id
        assert (records.browsers(sanne, clock()), records.end_browsers(sanne), records.browsers(sanne, clock())) == (2, 2, 0)
    assert [app.door.who(each) for each in (here, there, colleague)] == ["", "", key_of("kim")]
    assert app.door.enter(LINK) is None


# ---- by an invitation
@pytest.mark.parametrize(("kind", "class_name"), [(TEACHER, "Groep 5b"), (LEADER, "")])
def test_who_opens_an_invitation_is_somebody_new_who_belongs_to_the_school_after_the_first_words(
    app: App, kind: str, class_name: str, clock: Clock
) -> None:
    invitation(app, kind, "STAF-1", class_name)
    found = entered(app.door, "STAF-1")
    assert found.person_key.startswith(f"{WEB}:") and len(found.person_key) == len(WEB) + 17
    assert app.door.who(found.secret) == found.person_key
    assert roles(app, found.person_key) == []
    app.conversation.receive(Incoming(found.person_key, found.begin))
    assert roles(app, found.person_key) == [kind]
    assert app.door.enter("STAF-1") is None


def test_of_two_who_open_an_invitation_the_first_to_speak_has_it(app: App) -> None:
    invitation(app, TEACHER, "LERAAR-1", "Groep 5b")
    first, second = entered(app.door, "LERAAR-1"), entered(app.door, "LERAAR-1")
    for each in (second, first):
        app.conversation.receive(Incoming(each.person_key, each.begin))
    assert (roles(app, first.person_key), roles(app, second.person_key)) == ([], [TEACHER])


def test_an_invitation_that_is_too_old_opens_nothing(app: App, clock: Clock) -> None:
    invitation(app, TEACHER, "LERAAR-1", "Groep 5b")
    clock.later(days=14)
    assert app.door.enter("LERAAR-1") is None


@pytest.mark.parametrize("kind", ["class", "voice"])
def test_a_code_for_others_than_staff_opens_nothing(app: App, kind: str) -> None:
    invitation(app, kind, "ANDER-1", "Groep 5b")
    before = everything(app)
    assert app.door.enter("ANDER-1") is None
    assert everything(app) == before


ODD = {
    "empty": "",
    "wrong": "bcdf-ghjk-mnpq-rstv-wxyy",
    "short": "a",
    "long": "a" * 100_000,
    "in another script": "كود",
    "half a character": "\ud800abcd",
    "with a zero": "abcd\0",
    "a path": "../../k/demo5b",
    "of the class": "demo5b",
}


@pytest.mark.parametrize("code", ODD.values(), ids=ODD.keys())
def test_what_is_no_code_opens_nothing_and_leaves_nothing(app: App, code: str) -> None:
    before = everything(app)
    assert (app.door.enter(code), app.door.who(code)) == (None, "")
    app.door.leave(code)
    assert everything(app) == before


# ---- what is kept, and until when
def test_nothing_that_opens_stands_in_the_database(app: App, clock: Clock, content: Content) -> None:
    secret = let_in(app, clock)
    link(app, clock)
    invitation(app, TEACHER, "LERAAR-1", "Groep 5b")
    new = entered(app.door, "LERAAR-1")
    kept = repr(everything(app))
    assert not [each for each in (secret, LINK, LINK.replace("-", ""), new.secret, "LERAAR-1") if each in kept]


def test_who_erases_everything_is_in_no_browser(app: App, talk: Talking, clock: Clock) -> None:
    secret = let_in(app, clock)
    link(app, clock)
    for words in ("/wissen", "Alles", "Ja, wissen"):
        talk("sanne").says(words)
    assert (app.door.who(secret), app.door.enter(LINK), expires(app)) == ("", None, [])


def test_who_is_none_of_the_staff_any_more_is_in_no_browser(app: App, talk: Talking, clock: Clock) -> None:
    add_class(app, "Groep 3c")
    with app.store.transaction() as records:
        for name, of in (("kim", "Groep 3c"), ("joris", "Groep 5b"), ("joris", "Groep 3c")):
            person, its = records.person(key_of(name)).id, class_called(records, of)
            records.set_language(person, "nl")
            records.add_role(person, TEACHER, its.school_id, its.id)
    invitation(app, LEADER, "LEIDING-1")
    talk("leader").says("/start LEIDING-1")
    kim, joris = let_in(app, clock, "kim"), let_in(app, clock, "joris")
    talk("leader").says("/klassen")
    for label in ("Groep 3c · <5", "De leraar is weg", "Ja, van de klas halen"):
        talk("leader").presses(label)
    assert [app.door.who(each) for each in (kim, joris)] == ["", key_of("joris")]  # Joris still has Groep 5b


def test_after_a_backup_was_put_back_nobody_is_in_a_browser(app: App, clock: Clock) -> None:
    secret = let_in(app, clock)
    link(app, clock)
    app.restored()
    assert (app.door.who(secret), app.door.enter(LINK), expires(app)) == ("", None, [])


# ---- in the conversation
@pytest.fixture
def reached(database: Path, clock: Clock, content: Content) -> Iterator[App]:
    """Where browsers can reach it."""
    app = App(f"sqlite:///{database}", clock, content, listener=Ears(), pages="https://school.example")
    yield app
    app.store.close()


def code_in(message: Message) -> str:
    return message.text.partition("https://school.example/t/")[2].partition("\n")[0]


def in_a_browser(app: App, key: str) -> Talk:
    """The conversation of whose key this is, which is none of a terminal."""
    talk = Talk(app, "browser")
    talk.key = key
    return talk


def test_the_newest_of_the_links_that_somebody_asked_for_work(reached: App, clock: Clock) -> None:
    sanne, codes = Talk(reached, "sanne"), []
    for _ in range(MOST + 2):
        codes.append(code_in(sanne.says("/browser")[0]))
        clock.later(minutes=1)
    assert [reached.door.enter(code) is not None for code in codes] == [False, False] + [True] * MOST


def test_a_link_works_for_an_hour(reached: App, clock: Clock) -> None:
    sanne = Talk(reached, "sanne")
    first, second = (code_in(sanne.says("/browser")[0]) for _ in range(2))
    clock.later(minutes=59)
    assert reached.door.enter(first) is not None
    clock.later(minutes=1)
    assert reached.door.enter(second) is None


def test_who_has_only_a_browser_can_go_on_in_another_and_is_told_what_it_means_to_leave_all(reached: App) -> None:
    invitation(reached, TEACHER, "LERAAR-1", "Groep 5b")
    here = entered(reached.door, "LERAAR-1")
    talk = in_a_browser(reached, here.person_key)
    assert "Fijn dat je er bent" in talk.says(here.begin)[-1].text
    there = entered(reached.door, code_in(talk.says("/browser")[0]))
    assert there.person_key == here.person_key
    assert "ook hier uitgelogd" in talk.presses("Overal uitloggen")[0].text
    talk.presses("Ja, overal uitloggen")
    assert [reached.door.who(each.secret) for each in (here, there)] == ["", ""]


@pytest.mark.parametrize("name", ["ayse", "gast"])
def test_who_is_none_of_the_staff_gets_no_link(reached: App, name: str) -> None:
    before = everything(reached)["browser"]
    assert "als je op een school werkt" in Talk(reached, name).says("/browser")[0].text
    assert everything(reached)["browser"] == before


def test_what_is_taken_along_says_in_how_many_browsers_somebody_is(app: App, talk: Talking, clock: Clock) -> None:
    let_in(app, clock)
    assert "Ingelogd in browsers: 1" in talk("sanne").says("/mijngegevens")[0].text
    for label in ("Verder", "Alles meenemen"):
        talk("sanne").presses(label)
    assert taken(talk("sanne"))[1]["browsers"] == 1
