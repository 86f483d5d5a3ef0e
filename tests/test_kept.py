"""What is kept of a person, told to that person: how much, until when, all of it to take along, and all of it gone."""

import json
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from stage import Clock, Ears, Talk, add_parent, add_plan, class_called, everything, invitation, tick
from test_conversation import at_facts

from bot.app import App
from bot.channels.channel import Attachment
from bot.chat import key_of
from bot.coaching.parent import Said
from bot.content import Content
from bot.documents.making import made
from bot.errors import SessionUnreadable
from bot.records import TALK, TEACHER, Practice
from bot.store.sealing import Sealing

Talking = Callable[[str], Talk]


def worked(app: App, talk: Talking, clock: Clock) -> None:
    """Sanne has a plan, a rehearsal and a reminder."""
    plan = add_plan(app, "sanne", {"feiten": "Aubergine"})
    with app.store.transaction() as records:
        id = records.person(key_of("sanne")).id
        records.add_practice(Practice("boos", "pesten", "gewoon", "x", (Said("Hoe ziet u dat?", ()),), plan), id, clock())
        records.add_reminder(id, TALK, "pesten", "2026-12-01", clock(), "Europe/Amsterdam")


def taken(person: Talk) -> tuple[str, dict[str, object]]:
    """The two files that came: what can be read, and the data."""
    files = {message.document.name: made(message.document).decode() for message in person.got if message.document}
    return files["mijn-gegevens.txt"], json.loads(files["mijn-gegevens.json"])


def test_a_parent_sees_and_takes_along_what_is_kept_in_their_own_language(app: App, talk: Talking, clock: Clock) -> None:
    clock.at("2026-11-28T10:00")
    tick(app)
    add_parent(app, "kees", 6, 10)
    kees = talk("kees")
    assert "de klas (Groep 5b)" in kees.says("/mijngegevens")[0].text
    assert "28 dagen" in kees.presses("Waarom, en tot wanneer?")[0].text
    kees.presses("Alles meenemen")
    told, data = taken(kees)
    assert "Groep 5b" in told and "28 dagen" in told
    assert data["consents"] == [
        {"school": "De Regenboog", "class": "Groep 5b", "version": "test", "given": "2026-11-28T09:00:00+00:00", "ended": None}
    ]
    ayse = talk("ayse")
    ayse.says("/mijngegevens")
    ayse.presses(ayse.got[-1].buttons[1].label)
    assert "28 gün" in taken(ayse)[0]


def test_a_teacher_takes_along_every_word_that_is_kept(app: App, talk: Talking, clock: Clock) -> None:
    worked(app, talk, clock)
    sanne = talk("sanne")
    assert "Plannen: 1\nKeren geoefend: 1\nSeintjes: 1" in sanne.says("/mijngegevens")[0].text
    sanne.presses("Verder")
    sanne.presses("Alles meenemen")
    told, data = taken(sanne)
    assert all(words in told for words in ("Aubergine", "Hoe ziet u dat?", "De Regenboog · Groep 5b"))
    assert data["rehearsals"][0]["said"] == ["Hoe ziet u dat?"]  # type: ignore[index]  # read from JSON
    assert data["roles"] == [{"kind": "teacher", "school": "De Regenboog", "class": "Groep 5b"}]


def test_what_is_still_open_and_which_codes_were_used_come_along(app: App, talk: Talking) -> None:
    invitation(app, TEACHER, "bcdf-ghjk-mnpq-rstv", "Groep 5b")
    sanne = talk("sanne")
    sanne.says("/start bcdf-ghjk-mnpq-rstv")
    at_facts(sanne).says("Dinsdag waren 6 kokosnoten weg.")
    sanne.says("/mijngegevens")
    sanne.presses("Verder")
    sanne.presses("Alles meenemen")
    _, data = taken(sanne)
    assert "kokosnoten" in json.dumps(data["conversations"])
    assert [(each["for"], each["class"]) for each in data["codes"]] == [("teacher", "Groep 5b")]  # type: ignore[attr-defined]  # read from JSON


def test_a_teacher_can_erase_what_was_written_and_stay(app: App, talk: Talking, clock: Clock) -> None:
    worked(app, talk, clock)
    sanne = talk("sanne")
    at_facts(sanne).says("Dinsdag waren 6 kokosnoten weg.")
    with app.store.transaction() as records:
        before = records.connection.exec_driver_sql("SELECT person_id, entries FROM plan").all()
    sanne.says("/wissen")
    sanne.presses("Wat ik schreef")
    assert "kan niemand meer lezen" in sanne.presses("Ja, wissen")[0].text
    left = everything(app)
    assert "Aubergine" not in repr(left) and "kokosnoten" not in repr(left) and "Hoe ziet u dat" not in repr(left)
    assert [len(left[table]) for table in ("plan", "practice", "reminder")] == [0, 0, 0]
    with app.store.transaction() as records, pytest.raises(SessionUnreadable):
        Sealing(records.connection, app.store.keys).open(*before[0])  # as a backup has it
    assert "Wat wil je doen" in sanne.says("/menu")[0].text
    with app.store.transaction() as records:
        assert records.classes_of_teacher(records.person(key_of("sanne")).id)


def test_a_teacher_can_erase_everything_and_parents_get_their_card(app: App, talk: Talking, clock: Clock) -> None:
    worked(app, talk, clock)
    sanne = talk("sanne")
    sanne.says("/wissen")
    sanne.presses("Alles")
    assert sanne.presses("Ja, wissen")[0].text.startswith("Alles is gewist")
    left = everything(app)
    assert key_of("sanne") not in repr(left) and "Aubergine" not in repr(left)
    clock.at("2026-11-28T10:00")
    assert set(tick(app)[1]) == {"ayse", "omar"}
    with app.store.transaction() as records:
        assert records.teachers(class_called(records, "Groep 5b").id) == 0


def test_a_teacher_who_is_a_parent_too_can_erase_that_alone(app: App, talk: Talking, clock: Clock) -> None:
    worked(app, talk, clock)
    add_parent(app, "sanne", 6, 10)
    sanne = talk("sanne")
    sanne.says("/wissen")
    sanne.presses("Wat ik als ouder heb")
    assert "als ouder" in sanne.presses("Ja, wissen")[0].text
    assert "Aubergine" in repr(everything(app))
    with app.store.transaction() as records:
        assert records.subscriptions(records.person(key_of("sanne")).id) == []


def test_who_stops_hears_when_the_rest_goes(app: App, talk: Talking) -> None:
    add_parent(app, "kees", 6, 10)
    assert "Over 28 dagen wis ik wat ik van u heb." in talk("kees").says("stop")[0].text


def test_taking_along_names_nobody_else(app: App, database: Path, talk: Talking, clock: Clock, content: Content) -> None:
    worked(app, talk, clock)
    kim = talk("kim")
    kim.says("/mijngegevens")
    kim.presses("Alles meenemen")
    told, data = taken(kim)
    assert "sanne" not in told + json.dumps(data) and "Aubergine" not in told + json.dumps(data)


def files(person: Talk) -> bytes:
    """The file for another program, as it came."""
    return next(made(message.document) for message in reversed(person.got) if message.document and message.document.name.endswith(".json"))


def test_plans_come_along_to_another_school_after_all_was_erased_here(
    app: App, talk: Talking, clock: Clock, content: Content, tmp_path: Path, demo_school: Path
) -> None:
    plan = add_plan(app, "sanne", {"feiten": "Aubergine", "schuilnaam": "Noor"})
    add_plan(app, "sanne", {"feiten": "Radijs"}, "pesten")
    with app.store.transaction() as records:
        id = records.person(key_of("sanne")).id
        mine = records.plan(plan, id)
        assert mine is not None
        records.change_plan(replace(mine, talk="2026-12-08T15:30", follow_up="2026-12-22"), id, clock())
        before = records.plans(id, 10)
    sanne = talk("sanne")
    sanne.says("/mijngegevens")
    sanne.presses("Verder")
    sanne.presses("Alles meenemen")
    for words in ("/wissen", "Alles", "Ja, wissen"):
        sanne.says(words)
    assert "Aubergine" not in repr(everything(app))
    there = App(f"sqlite:///{shutil.copy(demo_school, tmp_path / 'there.db')}", clock, content, listener=Ears())
    again = Talk(there, "sanne")
    again.says("/meebrengen")
    assert "2 plannen" in again.sends_file(files(sanne))[0].text
    with there.store.transaction() as records:
        after = records.plans(records.person(key_of("sanne")).id, 10)
    assert {(each.dialogue, each.entries, each.talk, each.follow_up) for each in after} == {
        (each.dialogue, each.entries, each.talk, each.follow_up) for each in before
    }
    again.says("/meebrengen")
    assert "geen plan dat je nog niet had" in again.sends_file(files(sanne))[0].text
    there.store.close()


@pytest.mark.parametrize(
    "sent",
    [b"", b"\xff", b"{}", b"[]", b'"x"', b'{"format": "samenspraak/2", "plans": []}', b"[" * 100_000, b'{"format": "samenspraak/1", "plans": 3}'],
    ids=["empty", "no text", "nothing in it", "a list", "words", "of another version", "deep", "no plans"],
)
def test_a_file_that_is_not_ours_is_refused_and_asked_again(talk: Talking, sent: bytes) -> None:
    sanne = talk("sanne")
    sanne.says("/meebrengen")
    assert "kan ik niet lezen" in sanne.sends_file(sent)[0].text


@pytest.mark.parametrize(
    "attached", [Attachment("f", 0, 2_000_000), Attachment("f", 0, 9, content=bytes(1_000_001))], ids=["said to be large", "large"]
)
def test_a_file_that_is_too_large_is_asked_again(talk: Talking, attached: Attachment) -> None:
    sanne = talk("sanne")
    sanne.says("/meebrengen")
    assert "kan ik niet lezen" in sanne.gives(other="file", attached=attached)[0].text
    assert "kan ik niet lezen" in sanne.sends("lost")[0].text


def test_what_does_not_fit_is_left_out_of_a_plan_that_is_brought(app: App, talk: Talking) -> None:
    place = next(text.context for text in app.content.dialogues["pesten"].plan.values())
    answers = [{"place": place, "answer": "Radijs"}, {"place": "nergens:plan.x", "answer": "x"}, {"place": 3, "answer": None}, "x"]
    plans = [{"dialogue": "pesten", "entries": answers, "talk": "gisteren", "follow_up": ["x"]}, {"dialogue": "geen", "entries": answers}, 3]
    sanne = talk("sanne")
    sanne.says("/meebrengen")
    assert "één plan" in sanne.sends_file(json.dumps({"format": "samenspraak/1", "plans": plans}).encode())[0].text
    with app.store.transaction() as records:
        (plan,) = records.plans(records.person(key_of("sanne")).id, 10)
    assert (plan.entries, plan.talk, plan.follow_up) == (((place, "Radijs"),), "", "")


def test_a_parent_brings_no_plans(talk: Talking) -> None:
    ayse = talk("ayse")
    assert "als je bij een school hoort" in ayse.says("/meebrengen")[-1].text
