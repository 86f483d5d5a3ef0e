"""Cards out of the ledger, on SQLite and PostgreSQL: each once, to who still wants it, whatever the channel answers; and several workers at once."""

import asyncio
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from typing import Any

import postgres
import pytest
from sqlalchemy import select, update
from stage import Clock

from bot.app import App
from bot.channels.channel import Channel, Outgoing
from bot.content import Content
from bot.delivery.budget import TALKING
from bot.delivery.drain import AT_ONCE, BESIDE, LEASE, Drain
from bot.delivery.sender import LONGEST, at_once
from bot.errors import DeliveryError, MessageRefused, NotKnown, PersonUnreachable, RetryLater, StoreUnavailable, TokenRefused
from bot.home.moments import ZONE, Moment
from bot.metrics import Metrics
from bot.store.keys import person_key
from bot.store.tables import delivery, in_ms

SATURDAY = "2026-11-28T10:00"
BOT = "post:1"


class Post(Channel):
    """Takes everything, but for what it is told to answer to a person first."""

    def __init__(self, **answers: Sequence[Exception]) -> None:
        self.answers, self.brought = {name: list(refusals) for name, refusals in answers.items()}, list[str]()

    async def send(self, person: str, message: Outgoing) -> None:
        name = person.rpartition(":")[2]
        if self.answers.get(name):
            raise self.answers[name].pop(0)
        assert message.html.startswith("🏠")
        self.brought.append(name)


@pytest.fixture
def app(url: str, clock: Clock, content: Content) -> Iterator[App]:
    """A school with one class, and nobody in it."""
    app = App(url, clock, content, keys=postgres.keys_of(url))
    app.prepare()
    with app.store.transaction() as records:
        records.add_class(records.add_school("De Regenboog", "midden", ZONE), "Groep 5b", "groep-3-5")
    yield app
    app.store.close()


def join(app: App, *names: str, classes: Sequence[str] = ("Groep 5b",)) -> None:
    with app.store.transaction() as records:
        (school,) = records.schools().values()
        there = {each.name: each.id for each in records.classes(school)}
        for name in names:
            who = records.person(f"{BOT}:{name}")
            for each in classes:
                records.subscribe(who.id, there.get(each) or records.add_class(school, each, "groep-3-5"), Moment(6, 600, ZONE), "test", app.clock())


def drain(app: App, channel: Channel, worker: str = "a", per_second: float = 0, **more: Any) -> Drain:
    return Drain(app.store, BOT, channel, app.cards.of, app.clock, at_once, worker, per_second, Metrics(), **more)


async def drained(app: App, *drains: Drain) -> None:
    app.clockwork.plan_all()
    for each in drains:
        while not await each.step():
            await asyncio.gather(*each._flying)
        await each.finish()


def states(app: App) -> dict[str, int]:
    with app.store.transaction() as records:
        return dict(Counter(f"{row.state} {row.reason}".strip() for row in records.connection.execute(select(delivery))))


async def test_each_card_goes_once_to_who_still_wants_it(app: App, clock: Clock) -> None:
    join(app, "anna", "ben", "cem")
    clock.at(SATURDAY)
    app.clockwork.plan_all()
    with app.store.transaction() as records:
        records.end_subscriptions(records.person(f"{BOT}:ben").id, "stopped", clock())
    post = Post()
    await drained(app, drain(app, post), drain(app, post, "b"))
    assert sorted(post.brought) == ["anna", "cem"]
    assert states(app) == {"sent": 2, "dropped stopped": 1}


Ending = Callable[[Any, int, datetime], object]  # of the records, a parent and the moment
WANTED_NO_MORE: dict[str, Ending] = {
    "stopped": lambda records, parent, now: records.end_subscriptions(parent, "stopped", now),
    "left the class": lambda records, parent, now: records.leave_class(parent, 1, "left", now),
    "paused": lambda records, parent, now: records.pause(parent, "2027-01-01", now),
    "the class ended": lambda records, parent, now: records.end_class_subscriptions(1, "class ended", now),
}


@pytest.mark.parametrize("arrives", [True, False])
@pytest.mark.parametrize("end", WANTED_NO_MORE.values(), ids=WANTED_NO_MORE.keys())
async def test_of_a_card_on_its_way_when_they_want_no_more_is_noted_what_became_of_it_and_it_leaves_no_second_time(
    app: App, clock: Clock, end: Ending, arrives: bool
) -> None:
    join(app, "anna")
    clock.at(SATURDAY)

    class Meanwhile(Post):
        async def send(self, person: str, message: Outgoing) -> None:
            with app.store.transaction() as records:
                end(records, records.person(person).id, clock())
            await super().send(person, message)

    post = Meanwhile() if arrives else Meanwhile(anna=[NotKnown("reset")])
    await drained(app, drain(app, post))
    clock.later(minutes=5)
    await drained(app, drain(app, post))
    assert (post.brought, states(app)) == ((["anna"], {"sent": 1}) if arrives else ([], {"dropped stopped": 1}))


ANSWERS: dict[str, tuple[list[Exception], dict[str, int], int]] = {
    "is blocked": ([PersonUnreachable("blocked")], {"failed blocked": 1}, 0),
    "does not like it": ([MessageRefused("Bad Request")], {"failed refused": 1}, 0),
    "is away twice": ([DeliveryError("502"), DeliveryError("502")], {"sent": 1}, 1),
    "says to wait": ([RetryLater(7)], {"sent": 1}, 1),
    "loses its answer": ([NotKnown("TimedOut")], {"sent": 1}, 1),
    "loses its answer again": ([NotKnown("TimedOut"), NotKnown("TimedOut")], {"unknown unknown": 1}, 0),
}


@pytest.mark.parametrize(("answers", "ended", "came"), ANSWERS.values(), ids=ANSWERS.keys())
async def test_where_telegram(app: App, clock: Clock, answers: list[Exception], ended: dict[str, int], came: int) -> None:
    join(app, "anna")
    clock.at(SATURDAY)
    post = Post(anna=answers)
    for _ in range(4):
        await drained(app, drain(app, post))
        clock.later(minutes=5)
    assert (states(app), len(post.brought)) == (ended, came)


async def test_a_card_that_telegram_fails_at_is_given_up_in_the_end(app: App, clock: Clock, monkeypatch: pytest.MonkeyPatch) -> None:
    """To be told to wait is no attempt at it."""
    monkeypatch.setattr("bot.delivery.drain.MOST_ATTEMPTS", 3)
    join(app, "anna")
    clock.at(SATURDAY)
    post = Post(anna=[DeliveryError("502"), RetryLater(1), RetryLater(1), TokenRefused(1), *[DeliveryError("502")] * 3])
    for _ in range(8):
        await drained(app, drain(app, post))
        clock.later(minutes=5)
    assert (states(app), len(post.answers["anna"])) == ({"failed given up": 1}, 1)
    assert app.queues([BOT])[0].failed == {"given up": 1}
    assert b'samenspraak_cards_failed{bot="post:1",reason="given up"} 1.0' in Metrics().page(app.queues([BOT]))


async def test_what_is_on_its_way_is_taken_from_nobody_by_a_clock_that_jumps(app: App, clock: Clock) -> None:
    join(app, "anna")
    clock.at(SATURDAY)
    app.clockwork.plan_all()
    answers = asyncio.Event()

    class Slow(Post):
        async def send(self, person: str, message: Outgoing) -> None:
            await super().send(person, message)
            await answers.wait()

    each = drain(app, post := Slow())
    await each.step()
    for hours in (1, -2):
        clock.later(hours=hours)
        each._swept = -float("inf")
        assert await each.step()
    answers.set()
    await asyncio.gather(*each._flying)
    await each.finish()
    assert (post.brought, states(app)) == (["anna"], {"sent": 1})


async def test_what_was_claimed_without_our_hearing_of_it_is_sent_soon(app: App, clock: Clock) -> None:
    """The connection was cut when it was kept."""
    join(app, "anna")
    clock.at(SATURDAY)
    app.clockwork.plan_all()
    each = drain(app, post := Post())
    ready, *_ = each._claim([], 0, 0, 10)
    assert len(ready) == 1
    each._swept = -float("inf")
    await drained(app, each)
    assert (post.brought, states(app)) == (["anna"], {"sent": 1})


@pytest.mark.parametrize("hours", [-1, 1])
async def test_a_clock_that_is_set_while_cards_are_made_holds_none_of_them_up(app: App, clock: Clock, hours: int) -> None:
    join(app, "anna", "ben")
    clock.at("2026-11-28T12:00")
    app.clockwork.plan_all()

    def render(*given: Any) -> Sequence[Outgoing]:
        if first:
            clock.later(hours=first.pop())
        return app.cards.of(*given)

    first = [hours]
    with app.store.transaction() as records:
        records.set_rate(BOT, 29.0, clock().timestamp(), 0.0)  # others have just sent
    sending = Drain(app.store, BOT, post := Post(), render, app.clock, at_once, "a", 29.0, Metrics())
    async with asyncio.timeout(5):
        while len(post.brought) < 2:
            assert await sending.step() < 2
            await asyncio.gather(*sending._flying)
    assert not sending.budget.blocked


async def test_what_a_clock_that_ran_ahead_called_late_is_sent_when_it_is_set_back(app: App, clock: Clock) -> None:
    join(app, "anna", "ben")
    clock.at(SATURDAY)
    app.clockwork.plan_all()
    post = Post(ben=[DeliveryError("502")] * 9)
    clock.later(hours=23)
    sending = drain(app, post)
    await drained(app, sending)
    clock.later(hours=2)
    await drained(app, drain(app, post))
    assert states(app) == {"sent": 1, "dropped late": 1}
    clock.at(SATURDAY)
    post.answers.clear()
    await drained(app, drain(app, post))
    assert (post.brought, states(app)) == (["anna", "ben"], {"sent": 2})


async def test_what_is_cut_off_when_we_stop_may_have_arrived(app: App, clock: Clock, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.delivery.drain.LANDING", 0.01)
    join(app, "anna")
    clock.at(SATURDAY)
    app.clockwork.plan_all()

    class Silent(Post):
        async def send(self, person: str, message: Outgoing) -> None:
            await asyncio.Event().wait()

    each = drain(app, Silent())
    await each.step()
    await asyncio.sleep(0)
    await each.finish()
    assert states(app) == {"due unknown": 1}


async def test_a_refusal_stops_all_workers_and_nobody_else_is_told(app: App, clock: Clock) -> None:
    join(app, *(f"ouder{number:02}" for number in range(20)))
    clock.at(SATURDAY)
    first = drain(app, Post(**{f"ouder{number:02}": [RetryLater(30)] for number in range(20)}))
    await drained(app, first)
    second = Post()
    await drained(app, drain(app, second, "b"))
    assert second.brought == []
    clock.later(seconds=31)
    await drained(app, drain(app, second, "b"))
    assert len(second.brought) == 20


async def test_after_a_refusal_nothing_leaves_whose_moment_was_given_before(app: App, clock: Clock) -> None:
    join(app, *(f"ouder{number:02}" for number in range(10)))
    clock.at(SATURDAY)
    app.clockwork.plan_all()
    post = Post(ouder00=[RetryLater(30)])
    each = drain(app, post, per_second=29, timer=lambda: clock().timestamp())
    await each.step()
    assert len(each._flying) == 10
    await asyncio.wait(each._flying, return_when=asyncio.FIRST_COMPLETED)
    await each.step()  # the refusal is kept
    await asyncio.gather(*each._flying)
    await each.finish()
    assert (post.brought, states(app)) == ([], {"due": 10})


async def test_what_a_dead_worker_held_is_sent_by_another_and_its_late_word_changes_nothing(app: App, clock: Clock) -> None:
    join(app, "anna")
    clock.at(SATURDAY)
    app.clockwork.plan_all()
    dead = drain(app, Post(), "dead")
    ready, *_ = dead._claim([], 0, 0, 10)
    assert len(ready) == 1
    post = Post()
    await drained(app, drain(app, post, "b"))
    assert post.brought == []
    clock.later(seconds=LEASE + 1)
    await drained(app, drain(app, post, "b"))
    assert post.brought == ["anna"]
    dead._end(ready[0].group, "due", "late word")
    await dead.finish()
    assert states(app) == {"sent": 1}


async def test_after_the_database_was_away_for_longer_than_a_lease_each_first_notes_what_it_sent(
    app: App, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Two at work, who both live: neither takes from the other what that one could not note."""
    join(app, *map(str, range(8)))
    clock.at(SATURDAY)
    app.clockwork.plan_all()
    back, stop, post = clock(), asyncio.Event(), Post()

    async def run(work: Callable[[], Any]) -> Any:
        if clock() < back:
            raise StoreUnavailable("away")
        return work()

    async def rest(_: Drain, seconds: float) -> None:
        clock.later(seconds=min(seconds, 0.5))
        if clock() > back + timedelta(minutes=1):
            stop.set()
        await asyncio.sleep(0)

    def begun(worker: str) -> Drain:
        return Drain(app.store, BOT, post, app.cards.of, app.clock, run, worker, 0, Metrics(), at_once=16, timer=lambda: clock().timestamp())

    monkeypatch.setattr(Drain, "_rest", rest)
    both = [begun("a"), begun("b")]
    for each in both:
        await each.step()
        await asyncio.gather(*each._flying)
    assert len(post.brought) == 8
    back = clock() + timedelta(seconds=LEASE + 5)
    await asyncio.gather(*(each.until(stop) for each in both))
    assert (len(post.brought), states(app)) == (8, {"sent": 8})


async def test_what_has_landed_is_noted_soon_though_others_hang(app: App, clock: Clock) -> None:
    join(app, *map(str, range(8)))
    clock.at(SATURDAY)
    app.clockwork.plan_all()
    answers = asyncio.Event()

    class Hangs(Post):
        async def send(self, person: str, message: Outgoing) -> None:
            await super().send(person, message)
            if person != f"{BOT}:7":  # the last
                await answers.wait()

    each = drain(app, post := Hangs(), at_once=8, timer=lambda: clock().timestamp())
    while len(post.brought) < 8:
        await each.step()
        await asyncio.sleep(0)
    clock.later(seconds=1)
    await each.step()
    assert states(app) == {"sent": 1, "held": 7}
    answers.set()
    await asyncio.gather(*each._flying)
    await each.finish()
    assert states(app) == {"sent": 8}


async def test_children_in_two_classes_make_one_message(app: App, clock: Clock) -> None:
    join(app, "anna", classes=["Groep 5b", "Groep 7a"])
    join(app, "ben")
    clock.at(SATURDAY)
    post = Post()
    await drained(app, drain(app, post))
    assert sorted(post.brought) == ["anna", "ben"]
    assert states(app) == {"sent": 3}


@pytest.mark.parametrize(("at", "came"), [("2026-11-28T20:30", 0), ("2026-11-29T07:59", 0), ("2026-11-29T08:00", 1), ("2026-11-29T10:01", 0)])
async def test_nothing_goes_at_night_or_a_day_late(app: App, clock: Clock, at: str, came: int) -> None:
    join(app, "anna")
    clock.at(SATURDAY)
    app.clockwork.plan_all()
    post = Post()
    clock.at(at)
    await drained(app, drain(app, post))
    assert len(post.brought) == came
    clock.at("2026-11-29T09:00")
    await drained(app, drain(app, post))
    assert len(post.brought) == (0 if at == "2026-11-29T10:01" else 1)


async def test_a_language_chosen_in_the_last_moment_counts(app: App, clock: Clock) -> None:
    join(app, "anna")
    clock.at(SATURDAY)
    app.clockwork.plan_all()
    with app.store.transaction() as records:
        records.set_language(records.person(f"{BOT}:anna").id, "uk")
    said = list[str]()

    class Reads(Post):
        async def send(self, person: str, message: Outgoing) -> None:
            said.append(message.html)

    await drained(app, drain(app, Reads()))
    assert "Groep 5b" in said[0] and any("а" <= letter <= "я" for letter in said[0])


def test_the_bot_of_a_card_is_that_of_its_person(app: App, clock: Clock) -> None:
    join(app, "anna")
    clock.at(SATURDAY)
    app.clockwork.plan_all()
    with app.store.transaction() as records:
        assert list(records.bots_due(clock())) == [BOT]
        assert records.claim("post:2", "x", clock(), clock(), 10) == []
        assert records.queue(BOT, clock() + timedelta(minutes=5)).oldest == 300


async def test_a_fault_of_ours_does_not_end_the_sending(app: App, clock: Clock, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.delivery.drain.IDLE", 0.01)
    join(app, "anna")
    clock.at(SATURDAY)
    app.clockwork.plan_all()
    stop, came, faults = asyncio.Event(), asyncio.Event(), [RuntimeError("ours"), ValueError("ours too")]

    class Tells(Post):
        async def send(self, person: str, message: Outgoing) -> None:
            await super().send(person, message)
            came.set()

    sending = drain(app, post := Tells())

    async def run(work: Callable[[], Any]) -> Any:
        if faults:
            raise faults.pop()
        return work()

    sending.run = run
    working = asyncio.create_task(sending.until(stop))
    await asyncio.wait_for(came.wait(), 5)
    stop.set()
    await asyncio.wait_for(working, 5)
    assert post.brought == ["anna"] and states(app) == {"sent": 1}


async def test_a_commit_that_takes_long_puts_no_card_back(app: App, clock: Clock) -> None:
    """What should have left meanwhile leaves from then on."""
    join(app, "anna", "ben", "cem")
    clock.at(SATURDAY)
    app.clockwork.plan_all()
    sending = Drain(app.store, BOT, post := Post(), app.cards.of, app.clock, at_once, "a", 29.0, Metrics(), timer=lambda: clock().timestamp())

    async def run(work: Callable[[], Any]) -> Any:
        done = work()
        clock.later(seconds=3)
        return done

    sending.run = run
    await sending.step()
    await asyncio.gather(*sending._flying)
    await sending.finish()
    assert sorted(post.brought) == ["anna", "ben", "cem"]


async def test_what_may_be_ours_no_longer_when_it_has_arrived_is_not_sent(app: App, clock: Clock) -> None:
    join(app, "anna")
    clock.at(SATURDAY)
    app.clockwork.plan_all()
    sending = Drain(app.store, BOT, post := Post(), app.cards.of, app.clock, at_once, "a", 0, Metrics(), timer=lambda: clock().timestamp())
    ready, *_ = sending._claim([], 0, 0, 10)
    clock.later(seconds=LEASE - LONGEST + 1)  # to keep it took that long
    await sending._fly(ready[0])
    await sending.finish()
    assert (post.brought, states(app)) == ([], {"due": 1})


@pytest.mark.parametrize("url", ["postgresql"], indirect=True)  # where several send
async def test_a_machine_that_slept_takes_nothing_from_who_was_awake(app: App, clock: Clock) -> None:
    join(app, "anna")
    clock.at(SATURDAY)
    app.clockwork.plan_all()
    slept = Drain(app.store, BOT, Post(), app.cards.of, app.clock, at_once, "a", 0, Metrics(), by_database=True)
    with app.store.transaction() as records:
        now = datetime.fromtimestamp(records.clock(), UTC)
        records.connection.execute(update(delivery).values(state="held", worker="c", not_before=in_ms(now) + LEASE * 1000))
    slept.clock._began = now.timestamp() - slept.timer() - 10 * LEASE
    assert await slept.step()
    assert states(app) == {"held": 1}


async def test_who_has_no_key_any_more_holds_up_nobody(app: App, clock: Clock) -> None:
    """A card that is heard too waits in the outbox, which is closed by a key of theirs."""
    join(app, "anna", "ben")
    clock.at(SATURDAY)
    with app.store.transaction() as records:
        anna = records.person(f"{BOT}:anna").id
        records.post(anna, "{}")
        records.forget_posted(anna)
        key = records.sealing.key_id(anna)
    with app.store.keys._connected() as connection:
        connection.execute(person_key.delete().where(person_key.c.id == key))
    app.store.keys._hand.clear()
    sending = Drain(app.store, BOT, Post(), lambda *_: [Outgoing("een"), Outgoing("twee")], app.clock, at_once, "a", 0, Metrics())
    app.clockwork.plan_all()
    await sending.step()
    assert states(app) == {"sent": 1, "due not made": 1}


async def test_who_is_always_late_still_sends_a_card_a_second_while_people_talk(app: App, clock: Clock) -> None:
    join(app, "anna", "ben", "cem")
    clock.at(SATURDAY)
    app.clockwork.plan_all()
    sending = Drain(app.store, BOT, post := Post(), app.cards.of, app.clock, at_once, "a", 29.0, Metrics(), timer=lambda: clock().timestamp())
    for talking, came in ((False, 0), (True, 1), (True, 2), (True, 3)):
        ready, *_ = sending._claim([], 0, 0, 10)
        clock.later(seconds=1)
        if talking:
            sending.budget.spend()
        for each in ready:
            await sending._fly(each)
        await sending.finish()
        assert len(post.brought) == came
    assert states(app) == {"sent": 3}


@pytest.mark.parametrize(
    ("per_second", "cards", "turns", "least", "most"),
    [(30.0, 0, 24, 0, 315), (30.0, 24, 0, 290, 315), (30.0, 24, 24, 140, 160), (1.0, 24, 24, 4, 7), (0.5, 24, 0, 5, 7)],
)
async def test_cards_and_what_waits_in_the_outbox_share_one_budget_over_two_processes(
    app: App, clock: Clock, per_second: float, cards: int, turns: int, least: int, most: int
) -> None:
    """`cards` and `turns` are wanted at each look; so many cards leave in ten seconds, and what the budget has left goes to the outbox."""
    join(app, *map(str, range(400)))
    clock.at(SATURDAY)
    if cards:
        app.clockwork.plan_all()
    processes = [
        Drain(app.store, BOT, Post(), app.cards.of, app.clock, at_once, name, per_second, Metrics(), timer=lambda: clock().timestamp())
        for name in "ab"
    ]
    left, given = list[float](), list[float]()
    for _ in range(100):  # ten seconds
        for each in processes:
            claimed = each._claim([], 0, 0, 24, turns)
            left += [ready.moment for ready in claimed.ready]
            given += claimed.turns
        clock.later(seconds=0.1)
    assert least <= len(left) <= most
    assert len(left) + len(given) == pytest.approx(10.3 * per_second, abs=3) or not turns
    moments = sorted(left + given)
    assert all(after - before >= 1 / per_second - 1e-4 for before, after in pairwise(moments))


async def test_what_waits_for_a_turn_leaves_while_cards_do(app: App, clock: Clock, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.delivery.budget.PATIENCE", 60)  # on a busy machine
    join(app, *map(str, range(50)))
    clock.at(SATURDAY)
    app.clockwork.plan_all()
    begun, stop = time.monotonic(), asyncio.Event()

    def running() -> datetime:
        return clock() + timedelta(seconds=time.monotonic() - begun)

    sending = Drain(app.store, BOT, post := Post(), app.cards.of, running, at_once, "a", 29.0, Metrics())
    working = asyncio.create_task(sending.until(stop))
    async with asyncio.timeout(60):
        assert await asyncio.gather(*(sending.budget.turn() for _ in range(20))) == [True] * 20
    stop.set()
    assert not await sending.budget.turn()
    await working
    assert sending.budget.blocked == float("inf")
    assert 0 < len(post.brought) < 50


async def test_where_nobody_gives_moments_or_telegram_says_to_wait_there_is_no_turn(app: App, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.delivery.budget.PATIENCE", 0.01)
    alone, told = drain(app, Post(), per_second=29), drain(app, Post())
    assert [await alone.budget.turn(), await told.budget.turn()] == [False, True]
    assert alone.budget.turns == 0
    told.budget.refused(RetryLater(30), everybody=True)
    assert not await told.budget.turn()


async def test_who_is_too_late_for_a_moment_gets_another(app: App, clock: Clock) -> None:
    sending = drain(app, Post(), per_second=29, timer=lambda: clock().timestamp())
    turn = asyncio.create_task(sending.budget.turn())
    for late in (1.0, 0.0):
        await sending.budget.wanted.wait()
        sending.budget.wanted.clear()
        sending.budget.give([sending.timer() - late])
    assert await turn


async def test_a_second_refusal_is_heard_while_others_wait_for_a_turn(app: App, clock: Clock) -> None:
    clock.at(SATURDAY)
    sending = Drain(app.store, BOT, Post(), app.cards.of, app.clock, at_once, "a", 30.0, Metrics(), timer=lambda: clock().timestamp())
    for refused, rate in ((True, 30.0), (False, 30.0), (True, 27.0)):
        if refused:
            sending.budget.refused(RetryLater(2), everybody=True)
        sending._claim([], sending.budget.refusal, 0, 24, 5)
        sending.budget.written(sending.budget.refusal, 0)
        with app.store.transaction() as records:
            kept = records.rate(BOT)
        assert kept is not None and kept[0] == pytest.approx(rate)
        clock.later(seconds=3)


async def test_after_a_fault_of_ours_a_card_is_tried_once_more_for_it_may_have_left(app: App, clock: Clock) -> None:
    join(app, "anna")
    clock.at(SATURDAY)
    post = Post(anna=[KeyError("ours")] * 9)
    for _ in range(5):
        await drained(app, drain(app, post))
        clock.later(minutes=5)
    assert (states(app), len(post.answers["anna"])) == ({"unknown unknown": 1}, 7)


@pytest.mark.parametrize(("replies", "least", "most"), [(0, 290, 310), (10, 180, 230)])
async def test_replies_go_before_cards(app: App, clock: Clock, replies: int, least: int, most: int) -> None:
    join(app, *map(str, range(most)))
    clock.at(SATURDAY)
    app.clockwork.plan_all()
    sending = Drain(app.store, BOT, Post(), app.cards.of, app.clock, at_once, "a", 30.0, Metrics(), timer=lambda: clock().timestamp())
    leave = 0
    for _ in range(100):  # ten seconds
        for _ in range(replies // 10):
            sending.budget.spend()
        clock.later(seconds=0.1)
        ready, *_ = sending._claim([], 0, sending.budget.spent, AT_ONCE)
        sending.budget.spent, leave = 0, leave + len(ready)
    assert least <= leave <= most


async def test_one_card_leaves_each_second_however_many_people_talk(app: App, clock: Clock) -> None:
    join(app, *map(str, range(50)))
    clock.at(SATURDAY)
    app.clockwork.plan_all()
    sending = Drain(app.store, BOT, post := Post(), app.cards.of, app.clock, at_once, "a", 30.0, Metrics(), timer=lambda: clock().timestamp())
    for _ in range(100):  # ten seconds
        for _ in range(50):
            sending.budget.spend()
        clock.later(seconds=0.1)
        while not await sending.step():
            pass
        await asyncio.gather(*sending._flying)
    assert 9 <= len(post.brought) <= 11


async def test_while_people_are_talking_only_a_few_cards_leave_at_once(app: App, clock: Clock) -> None:
    join(app, *map(str, range(AT_ONCE)))
    clock.at(SATURDAY)
    app.clockwork.plan_all()
    sending = drain(app, post := Post())
    sending.budget._answered = sending.timer() + 60  # they go on
    while not await sending.step():
        pass
    await sending.finish()
    assert len(post.brought) == BESIDE
    sending.budget._answered = sending.timer() - TALKING
    while not await sending.step():
        pass
    await sending.finish()
    assert len(post.brought) == AT_ONCE
