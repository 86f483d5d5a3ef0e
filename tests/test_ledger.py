"""The ledger on SQLite and PostgreSQL: what is due is found by an index, however much there is; a card is made once for all who get the same."""

from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import date, timedelta
from threading import Barrier
from typing import Any

import postgres
import pytest
from sqlalchemy import Connection, event, func, select, text
from sqlalchemy.exc import DBAPIError
from stage import Clock

from bot.app import App
from bot.content import Content
from bot.delivery.planner import step, tidy
from bot.errors import Crossed, StoreUnavailable
from bot.home.moments import ZONE, Moment
from bot.records import ClassTheme, Held, Outcome
from bot.store import opening
from bot.store.apart import to_erase, to_plan
from bot.store.hot import Hot
from bot.store.store import Store, Transaction
from bot.store.tables import delivery
from bot.weekcards import WeekCards

SATURDAY = "2026-11-28T10:00"
BOT = "post:1"


@pytest.fixture
def app(url: str, clock: Clock, content: Content) -> Iterator[App]:
    """Two schools with a Groep 5b each."""
    app = App(url, clock, content, keys=postgres.keys_of(url))
    app.prepare()
    with app.store.transaction() as records:
        for name in ("De Regenboog", "De Linde"):
            records.add_class(records.add_school(name, "midden", ZONE), "Groep 5b", "groep-3-5")
    yield app
    app.store.close()


def join(app: App, name: str, school: str, language: str = "nl") -> int:
    """A parent at that school. The id of the class."""
    with app.store.transaction() as records:
        (school_class,) = records.classes(records.schools()[school])
        who = records.person(f"{BOT}:{name}")
        records.set_language(who.id, language)
        records.subscribe(who.id, school_class.id, Moment(6, 600, ZONE), "test", app.clock())
    return school_class.id


def claimed(app: App) -> list[Held]:
    now = app.clock()
    app.clockwork.plan_all()
    with app.store.transaction() as records:
        return list(records.claim(BOT, "a", now, now + timedelta(seconds=30), 100))


# ---- cards
def test_a_card_is_made_once_for_all_who_get_the_same(app: App, clock: Clock) -> None:
    for name, school, language in (("anna", "De Regenboog", "nl"), ("ben", "De Linde", "nl"), ("cem", "De Linde", "tr")):
        join(app, name, school, language)
    clock.at(SATURDAY)
    made = list[int]()

    def make(records: Any, held: Held) -> Any:
        made.append(held.id)
        return app.conversation.card(records, held)

    cards, waiting = WeekCards(make), claimed(app)
    with app.store.transaction() as records:
        (anna,), (ben,), (cem,) = (cards.of(records, [each]) for each in waiting)
    assert made == [waiting[0].id, waiting[2].id]
    assert anna.html == ben.html != cem.html
    assert {button.data.split(":")[0] for button in ben.buttons if button.data.startswith("d")} == {f"d{waiting[1].id}"}


def test_what_a_class_works_on_is_its_own_and_counts_until_its_card_leaves(app: App, clock: Clock) -> None:
    regenboog = join(app, "anna", "De Regenboog")
    join(app, "ben", "De Linde")
    clock.at(SATURDAY)
    app.clockwork.plan_all()
    with app.store.transaction() as records:
        for starts, theme in ((date(2026, 11, 9), "m-lezen"), (date(2026, 11, 23), "m-rekenen"), (date(2026, 11, 30), "m-trots")):
            records.set_class_theme(regenboog, ClassTheme(starts, theme, "", f"regel bij {theme}"))
    waiting = claimed(app)
    with app.store.transaction() as records:
        (anna,), (ben,) = (app.cards.of(records, [each]) for each in waiting)
        alone = [app.conversation.card(records, each)[0].html for each in waiting]
    assert [each.theme and each.theme.theme for each in waiting] == ["m-rekenen", None]
    assert [anna.html, ben.html] == alone
    assert "regel bij m-rekenen" in anna.html and "regel" not in ben.html


# ---- found by an index
def test_what_is_due_is_found_by_an_index(app: App, clock: Clock, monkeypatch: pytest.MonkeyPatch) -> None:
    join(app, "anna", "De Regenboog")
    clock.at(SATURDAY)
    app.clockwork.plan_all()
    asked = list[tuple[str, Any]]()
    event.listen(app.store.engine, "before_cursor_execute", lambda _, __, statement, values, *___: asked.append((statement, values)))
    monkeypatch.setattr(Hot, "_run", lambda hot, connection, values: connection.exec_driver_sql(*hot._asked(connection, values)))
    with app.store.transaction() as records:
        now = clock()
        records.agenda()
        records.due_slot(now)
        assert records.has_due(BOT, now)
        records.claim(BOT, "a", now, now, 1)
        records.release_held(now + timedelta(minutes=1), 30)
        records.due_circles(now)
        records.plan_circles("midden", ZONE, "2026-W48", now, dropped=False)
        records.drop_stale_circles(now)
    plans = plans_of(app, [each for each in asked if each[0].lstrip().startswith(("SELECT", "UPDATE", "INSERT"))])
    for index in ("ix_slot_next_due", "ix_delivery_waiting", "ix_delivery_held", "ix_circle_waiting", "ix_role_circle"):
        assert any(index in plan for plan in plans), f"{index} is not used: {plans}"


def plans_of(app: App, asked: list[tuple[str, Any]]) -> list[str]:
    """How the database would find what each statement asks for, were there more of it."""
    plans = []
    with app.store.engine.connect() as connection:
        if not app.store.single_writer:
            connection.execute(text("SET enable_seqscan = off"))
        for statement, parameters in asked:
            explain = "EXPLAIN QUERY PLAN" if app.store.single_writer else "EXPLAIN"
            plans.append(" / ".join(str(row[-1]) for row in connection.exec_driver_sql(f"{explain} {statement}", parameters)))
    return plans


def test_two_children_in_one_chat_wait_for_each_other(app: App, clock: Clock) -> None:
    """Their cards are planned in two transactions; in between none of them is taken."""
    for school in ("De Regenboog", "De Linde"):
        join(app, "anna", school)
    clock.at(SATURDAY)
    now, taken = app.clock(), list[int]()
    more = True
    while more:
        with app.store.transaction() as records:
            more = step(records, app.content.calendar, now, most=1).more
            taken.append(len(records.claim(BOT, "a", now, now + timedelta(seconds=30), 100)))
    assert sum(taken) == max(taken) == 2


@pytest.mark.parametrize("url", ["postgresql"], indirect=True)  # where others write meanwhile
@pytest.mark.parametrize("everything", [True, False])
@pytest.mark.parametrize("planned_first", [True, False])
def test_who_is_erased_while_their_card_is_planned_leaves_none(app: App, clock: Clock, planned_first: bool, everything: bool) -> None:
    for school in ("De Linde", "De Regenboog"):
        join(app, "anna", school)
    clock.at(SATURDAY)
    with app.store.transaction() as records:
        anna = records.person(f"{BOT}:anna").id

    def plan(records: Transaction) -> None:
        while step(records, app.content.calendar, app.clock(), most=9).more:
            pass

    def erase(records: Transaction) -> None:
        records.erase(anna, app.clock()) if everything else records.erase_parent(anna)

    def second(work: Callable[[Transaction], None]) -> None:
        with app.store.transaction() as records:
            work(records)

    def cards(connection: Connection) -> int:
        return connection.execute(select(func.count()).select_from(delivery)).scalar_one()

    first, then = (plan, erase) if planned_first else (erase, plan)
    waiting = text("SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'")
    with ThreadPoolExecutor(1) as pool, app.store.engine.connect() as seen:
        with app.store.transaction() as records:
            first(records)
            assert cards(records.connection) == (2 if planned_first else 0)
            follows = pool.submit(second, then)
            while not follows.done() and not seen.execute(waiting).scalar():
                seen.rollback()
        follows.result()
        assert cards(seen) == 0
    assert app.store.faults() == []


@pytest.mark.parametrize("url", ["postgresql"], indirect=True)
def test_a_card_comes_into_the_outbox_of_who_is_talking_without_waiting_for_them(app: App) -> None:
    """They may be waiting for that card, to drop it."""
    with app.store.transaction() as records:
        anna = records.person(f"{BOT}:anna").id
        records.post(anna, "{}")  # by which they have a key
    with app.store.transaction() as talking, app.store.transaction() as claiming:
        talking.person(f"{BOT}:anna")
        claiming.connection.execute(text("SET LOCAL lock_timeout = '1s'"))
        claiming.post(anna, "{}", card=True)


@pytest.mark.parametrize("url", ["postgresql"], indirect=True)
def test_what_a_machine_held_that_is_gone_is_let_go(app: App, url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(opening, "LETS_GO", [each.replace("30s", "1s") for each in opening.LETS_GO])
    gone = Store(url, postgres.keys_of(url))
    held = gone.engine.connect()
    to_erase(held)
    with app.store.transaction() as records:
        to_plan(records.connection)
    with pytest.raises(DBAPIError):
        held.commit()
    held.invalidate()
    gone.close()


@pytest.mark.parametrize("url", ["postgresql"], indirect=True)
def test_a_connection_that_was_cut_is_noticed_once(app: App) -> None:
    with app.store.transaction(), app.store.transaction(), app.store.glance() as records:  # three connections, which all stay open
        assert records.agenda().looked is None
    with app.store.engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        others = "FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()"
        connection.execute(text(f"SELECT pg_terminate_backend(pid, 5000) {others}"))
        connection.invalidate()
    with pytest.raises(StoreUnavailable), app.store.glance() as records:
        records.agenda()
    with app.store.glance() as records:
        assert records.agenda().looked is None


@pytest.mark.parametrize("url", ["postgresql"], indirect=True)
def test_of_two_that_wait_for_each_other_one_hears_that_it_may_begin_again(app: App) -> None:
    names, met = ("anna", "ben"), Barrier(2)
    with app.store.transaction() as records:
        for name in names:
            records.person(f"{BOT}:{name}")

    def both(first: str, then: str) -> bool:
        try:
            with app.store.transaction() as records:
                records.person(f"{BOT}:{first}")
                met.wait(20)
                records.person(f"{BOT}:{then}")
        except Crossed:
            return False
        return True

    with ThreadPoolExecutor(2) as threads:
        assert sorted(threads.map(both, names, reversed(names))) == [False, True]


@pytest.mark.parametrize("url", ["postgresql"], indirect=True)
def test_what_another_notes_just_now_is_not_taken_from_it_and_not_waited_for(app: App, clock: Clock) -> None:
    """Both leases ended while the database was away."""
    join(app, "anna", "De Regenboog")
    clock.at(SATURDAY)
    (card,) = claimed(app)
    clock.later(minutes=1)
    with app.store.transaction() as noting, app.store.transaction() as taking:
        noting.settle("a", [Outcome(card.id, "sent")], clock())
        taking.connection.execute(text("SET LOCAL lock_timeout = '1s'"))
        assert taking.release_held(clock(), 30) == 0
    with app.store.transaction() as records:
        assert records.connection.execute(select(delivery.c.state)).scalars().all() == ["sent"]


def test_a_moment_that_one_is_planning_goes_on_where_it_was_though_another_has_looked_meanwhile(app: App, clock: Clock) -> None:
    """Nobody worked for more than a week; of two that come back, one finds that moment in the other's hand, and notes that it has looked."""
    clock.at("2026-11-14T12:00")
    for name in ("anna", "ben", "cem", "dirk"):
        join(app, name, "De Regenboog")
    clock.at("2026-11-20T12:00")
    app.clockwork.plan_all()
    clock.at("2026-11-29T08:00")
    now, calendar = clock(), app.content.calendar
    with app.store.transaction() as records:
        step(records, calendar, now, 2)
        tidy(records, calendar, now)
    for _ in range(9):
        with app.store.transaction() as records:
            step(records, calendar, now, 2)
    with app.store.transaction() as records:
        rows = records.connection.execute(select(delivery.c.week, delivery.c.state)).all()
    assert Counter(map(tuple, rows)) == {("2026-W47", "dropped"): 4, ("2026-W48", "due"): 4}
