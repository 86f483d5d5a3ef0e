"""What was kept long enough goes by itself, day by day, and nothing goes sooner."""

import threading
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import postgres
import pytest
from click.testing import CliRunner
from sqlalchemy import select
from stage import Clock, Talk, add_class, add_parent, add_plan, class_called, everything, invitation, tick
from test_conversation import at_facts

from bot.app import App
from bot.chat import key_of
from bot.cli import main
from bot.clockwork import CLASSES
from bot.content import Content
from bot.dialogue.source import Problem
from bot.errors import DialogueInvalid
from bot.home.retention import read_retention
from bot.records import TEACHER, Practice
from bot.store.tables import metadata

Talking = Callable[[str], Talk]


def rows(app: App, table: str) -> int:
    return len(everything(app)[table])


def known(app: App, name: str) -> bool:
    with app.store.transaction() as records:
        return records.is_known(key_of(name))


def gone_after(app: App, clock: Clock, days: float, what: str) -> int:
    """How many of these go in that time: a day before its end none may be gone."""
    clock.later(days=days - 1)
    assert what not in app.clockwork.sweep()
    clock.later(days=1, hours=1)
    return app.clockwork.sweep().get(what, 0)


# ---- who is nobody
def test_who_was_just_let_in_by_a_browser_stays_until_they_have_said_something(app: App, clock: Clock) -> None:
    code, before = "bcdf-ghjk-mnpq-rstv-wxyz", rows(app, "person")
    invitation(app, TEACHER, code, "Groep 5b")
    entered = app.door.enter(code)
    assert entered is not None
    app.clockwork.sweep()
    assert app.door.who(entered.secret) == entered.person_key
    assert gone_after(app, clock, 30, "people") == 1
    assert rows(app, "person") == before and app.door.who(entered.secret) == ""


# ---- what teachers make
def test_a_plan_goes_half_a_year_after_its_talk(app: App, clock: Clock) -> None:
    plan = add_plan(app, "sanne", {"feiten": "Aubergine"})
    app.clockwork.sweep()
    with app.store.transaction() as records:
        sanne = records.person(key_of("sanne")).id
        mine = records.plan(plan, sanne)
        assert mine is not None
        records.add_share(plan, "hash", clock() + timedelta(days=7))
        records.change_plan(replace(mine, talk="2026-12-27T15:30"), sanne, clock())
    assert gone_after(app, clock, 30 + 184, "plans") == 1
    assert rows(app, "plan") == rows(app, "share") == 0


def test_a_rehearsal_goes_after_a_month_and_its_plan_stays(app: App, clock: Clock) -> None:
    plan = add_plan(app, "sanne", {"feiten": "Aubergine"})
    with app.store.transaction() as records:
        records.add_practice(Practice("boos", "pesten", "gewoon", "x", (), plan), records.person(key_of("sanne")).id, clock())
    app.clockwork.sweep()
    assert gone_after(app, clock, 30, "rehearsals") == 1
    assert rows(app, "plan") == 1


def test_a_conversation_that_is_over_goes_after_a_month_and_one_that_is_open_when_a_plan_would(app: App, talk: Talking, clock: Clock) -> None:
    talk("sanne").says("/privacy")
    at_facts(talk("sanne"))
    open_ones = rows(app, "session") - 1
    assert gone_after(app, clock, 30, "conversations") == 1
    assert gone_after(app, clock, 153, "conversations") == open_ones


# ---- parents
def test_a_parent_who_stopped_is_gone_four_weeks_later_and_is_still_counted(app: App, talk: Talking, clock: Clock) -> None:
    clock.at("2026-11-28T10:00")
    tick(app)
    with app.store.transaction() as records:
        before = records.class_counts(1, clock())
    talk("ayse").says("stop")
    assert gone_after(app, clock, 28, "parents") == 1
    app.clockwork.sweep()
    with app.store.transaction() as records:
        after = records.class_counts(1, clock())
    assert (after.joined, after.cards) == (before.joined, before.cards) == (2, 2)
    clock.later(days=3)
    assert app.clockwork.sweep()["people"] == 1
    assert not known(app, "ayse") and known(app, "omar")


def test_who_blocks_the_bot_has_withdrawn(app: App, talk: Talking, clock: Clock) -> None:
    talk("ayse").gives(other="blocked")
    with app.store.transaction() as records:
        assert records.subscriptions(records.person(key_of("ayse")).id) == []
    clock.later(days=32)
    app.clockwork.sweep()
    assert not known(app, "ayse")


def test_a_guest_who_never_joined_is_forgotten_and_a_teacher_is_not(app: App, talk: Talking, clock: Clock) -> None:
    talk("gast").says("hallo")
    clock.later(days=31)
    app.clockwork.sweep()
    assert not known(app, "gast")
    assert known(app, "sanne") and known(app, "ayse")


def test_who_has_to_wait_for_another_guess_is_not_forgotten_meanwhile(app: App, talk: Talking, clock: Clock) -> None:
    gast = talk("gast")
    clock.later(days=30)
    for number in range(6):
        gast.says(f"/start FOUT-{number}")
    with app.store.transaction() as records:
        sessions = metadata.tables["session"]
        records.connection.execute(sessions.delete().where(sessions.c.person_id == records.person(key_of("gast")).id))
    app.clockwork.sweep()
    assert known(app, "gast")
    clock.later(days=2)
    app.clockwork.sweep()
    assert not known(app, "gast")


def test_codes_that_work_no_longer_go(app: App, clock: Clock) -> None:
    invitation(app, TEACHER, "code")
    before = rows(app, "invitation")
    gone_after(app, clock, 14 + 28, "codes")
    assert rows(app, "invitation") == before - 1


# ---- the school year
@pytest.mark.parametrize(("region", "begins"), [("noord", "2027-07-10"), ("midden", "2027-07-17"), ("zuid", "2027-07-24")])
def test_a_class_that_nobody_carries_on_ends_four_weeks_into_the_summer(app: App, talk: Talking, clock: Clock, region: str, begins: str) -> None:
    made = add_class(app, "Klas", region=region)
    add_parent(app, "bo", 6, 10, class_name="Klas")
    with app.store.transaction() as records:
        records.carry(made.id, clock())
        records.add_role(records.person(key_of("kim")).id, TEACHER, made.school_id, made.id)
        records.set_language(records.person(key_of("kim")).id, "nl")
    clock.at(f"{begins}T12:00")
    clock.later(days=13)
    app.clockwork.sweep()
    assert waiting(app, "kim") == waiting(app, "bo") == 0
    clock.later(days=1)
    app.clockwork.sweep()
    app.clockwork.sweep()
    assert waiting(app, "kim") == 1, "told once"
    clock.later(days=13)
    app.clockwork.sweep()
    assert waiting(app, "bo") == 0
    clock.later(days=1)
    app.clockwork.sweep()
    assert waiting(app, "bo") == 1
    with app.store.transaction() as records:
        assert records.school_class(made.id) is None


def test_classes_end_a_few_at_a_time_and_all_of_them(app: App, clock: Clock) -> None:
    """Not all of a country in one transaction; and one that has no parents is no end of it."""
    made = [add_class(app, f"Klas {number}").id for number in range(CLASSES + 1)]  # beside that of the demo
    with app.store.transaction() as records:
        for each in made:
            records.carry(each, clock())
    clock.at("2027-09-20T12:00")
    assert [app.clockwork.sweep_some()["classes"] for _ in range(2)] == [CLASSES, 2]
    assert "classes" not in app.clockwork.sweep_some()
    with app.store.transaction() as records:
        assert [records.school_class(each) for each in made] == [None] * len(made)


def test_a_class_that_is_carried_on_stays(app: App, clock: Clock) -> None:
    with app.store.transaction() as records:
        mine = class_called(records, "Groep 5b")
        records.carry(mine.id, clock())
    clock.at("2027-06-20T12:00")
    with app.store.transaction() as records:
        records.carry(mine.id, clock())
    clock.at("2027-09-20T12:00")
    app.clockwork.sweep()
    with app.store.transaction() as records:
        assert records.school_class(mine.id) is not None


def waiting(app: App, name: str) -> int:
    with app.store.transaction() as records:
        person, outbox = records.person(key_of(name)), metadata.tables["outbox"]
        return len(records.connection.execute(select(outbox).where(outbox.c.person_id == person.id)).all())


# ---- when
def test_both_databases_are_swept(url: str, clock: Clock, content: Content) -> None:
    app = App(url, clock, content, keys=postgres.keys_of(url))
    app.prepare(with_demo=True)
    add_plan(app, "sanne", {"feiten": "Aubergine"})
    with app.store.transaction() as records:
        records.end_subscriptions(records.person(key_of("ayse")).id, "stopped", clock())
        records.person(key_of("gast"))
    clock.later(days=200)
    swept = app.clockwork.sweep()
    assert {name: swept[name] for name in ("plans", "parents", "people")} == {"plans": 1, "parents": 1, "people": 2}
    app.store.close()


def test_it_happens_once_a_day_and_by_day(app: App, talk: Talking, clock: Clock) -> None:
    talk("gast").says("hallo")
    clock.at("2027-01-05T07:30")
    assert app.clockwork.sweep_some() == {}
    clock.at("2027-01-05T09:00")
    assert [app.clockwork.sweep_some(), app.clockwork.sweep_some()] == [{"conversations": 1}, {"people": 1}]
    while app.clockwork.sweep_some():
        pass
    talk("gast").says("hallo")
    clock.later(hours=9)
    assert app.clockwork.sweep_some() == {}


def test_an_operator_who_asks_for_it_by_night_gets_it_and_nobody_is_told_then(app: App, talk: Talking, clock: Clock) -> None:
    talk("gast").says("hallo")
    clock.at("2027-08-20T03:00")
    assert app.clockwork.sweep()["conversations"] == 1
    assert waiting(app, "ayse") == 0
    clock.at("2027-08-20T09:00")
    while app.clockwork.sweep_some():
        pass
    assert waiting(app, "ayse") == 1


def test_of_several_programs_that_sweep_at_once_one_tells_it(url: str, clock: Clock, content: Content) -> None:
    apps = [App(url, clock, content, keys=postgres.keys_of(url)) for _ in range(3)]
    apps[0].prepare(with_demo=True)
    clock.at("2027-08-20T12:00")
    together = threading.Barrier(len(apps))

    def run(app: App) -> None:
        together.wait()
        while app.clockwork.sweep_some():
            pass

    threads = [threading.Thread(target=run, args=(app,)) for app in apps]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [waiting(apps[0], name) for name in ("ayse", "omar")] == [1, 1]
    for app in apps:
        app.store.close()


def test_the_operator_can_do_it_too(database: object, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SAMENSPRAAK_DATABASE_URL", f"sqlite:///{database}")
    result = CliRunner().invoke(main, ["db", "sweep"])
    assert (result.exit_code, result.output.partition(":")[0]) == (0, "taken away")


@pytest.mark.parametrize("wrong", ["plan: 0", "plan: yes", 'plan: "183"', "plan: 4000", "plans: 183"])
def test_a_wrong_number_of_days_is_told_with_its_line(content: Content, wrong: str) -> None:
    text = (content.root / "retention.yaml").read_text("utf-8").replace("plan: 183 ", wrong + " ")
    with pytest.raises(DialogueInvalid) as caught:
        read_retention(text, "retention.yaml")
    assert all(isinstance(each, Problem) and each.line > 1 for each in caught.value.problems)
