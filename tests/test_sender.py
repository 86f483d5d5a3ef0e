"""From the outbox to a channel that does what the world does: late, never, not this one, or killed halfway."""

import asyncio
import time
from collections.abc import Callable, Sequence
from typing import Any

import pytest
from sqlalchemy import select
from stage import Clock, waiting_messages

from bot.app import App
from bot.channels.channel import Button, Channel, Document, Outgoing
from bot.delivery.sender import LEASE, LONGEST_WAIT, MOST_ATTEMPTS, ONE_CHAT, SILENCE, Free, Sender
from bot.documents.making import made
from bot.errors import DeliveryError, MessageRefused, NotKnown, PersonUnreachable, RetryLater, StoreUnavailable, TokenRefused
from bot.home.moments import ZONE, end_of_card
from bot.records import ByItself
from bot.store.keys import person_key
from bot.store.tables import person

ANNA, BEN, EVE = "post:1:anna", "post:1:ben", "pigeon:1:eve"


class Killed(BaseException):
    """The program is gone: before the message was brought, or after that and before it knew."""

    def __init__(self, brought: bool) -> None:
        self.brought = brought


class Post(Channel):
    """Brings messages, but for a message that is in `trouble` it has a list of what happens first."""

    def __init__(self, **trouble: Sequence[BaseException | None]) -> None:
        self.trouble = {words: list(what) for words, what in trouble.items()}
        self.brought: list[tuple[str, str]] = []
        self.tried: list[str] = []

    async def send(self, person: str, message: Outgoing) -> None:
        await asyncio.sleep(0)  # others have their turn
        self.tried.append(message.html)
        what = self.trouble.get(message.html)
        error = what.pop(0) if what else None
        if error is None or (isinstance(error, Killed) and error.brought):
            self.brought.append((person.rpartition(":")[2], message.html))
        if error is not None:
            raise error

    @property
    def words(self) -> list[str]:
        return [words for _, words in self.brought]


def post(app: App, person: str, *words: str) -> None:
    with app.store.transaction() as records:
        for each in words:
            records.post(records.person(person).id, Outgoing(each, (Button("Ja", "1:1:ja"),)).to_json())


def by_itself(app: App, clock: Clock, person: str, *words: str) -> None:
    with app.store.transaction() as records:
        for each in words:
            records.post(records.person(person).id, Outgoing(each).to_json(), card=True, by_itself=ByItself(end_of_card(clock(), ZONE), ZONE))


class Counts(Free):
    """What a sender tells of what it does."""

    def __init__(self) -> None:
        self.blocked, self.why, self.told = 0.0, list[str](), list[tuple[float, bool]]()
        self.turns, self.free = 0, True

    async def turn(self) -> bool:
        self.turns += self.free
        return self.free

    def refused(self, error: RetryLater, everybody: bool) -> None:
        self.told.append((error.after, everybody))

    def lost(self, reason: str) -> None:
        self.why.append(reason)


def waiting(app: App) -> list[str]:
    return [Outgoing.from_json(message).html for message in waiting_messages(app)]


def unreachable(app: App, key: str) -> str:
    with app.store.engine.connect().execution_options(reading=True) as connection:
        return str(connection.execute(select(person.c.unreachable).where(person.c.key == key)).scalar())


async def test_each_person_gets_the_messages_in_order(app: App) -> None:
    for n in range(10):
        post(app, ANNA, f"a{n}")
        post(app, BEN, f"b{n}")
    channel = Post()
    sender = app.sender({"post:1": channel})
    assert sum(await asyncio.gather(*(sender.flush(each) for each in (ANNA, BEN, ANNA, BEN)))) == 20
    for name in ("anna", "ben"):
        assert [words for who, words in channel.brought if who == name] == [f"{name[0]}{n}" for n in range(10)]
    assert waiting(app) == []


async def test_flushing_all_reaches_everyone_of_our_channels_only(app: App) -> None:
    post(app, ANNA, "a")
    post(app, EVE, "e")
    post(app, BEN, "b1", "b2")
    channel = Post()
    sender = app.sender({"post:1": channel})
    assert await sender.flush_all() == 3
    assert await sender.flush_all() == 0
    assert await sender.flush(EVE) == 0
    assert channel.brought == [("anna", "a"), ("ben", "b1"), ("ben", "b2")]
    assert waiting(app) == ["e"]


async def test_a_sender_that_stops_finishes_what_is_in_hand_and_takes_nothing_new(app: App) -> None:
    post(app, ANNA, "in de hand", "nog niet")
    sender = app.sender({"post:1": (channel := Post())})
    first = sender.take(ANNA)
    sender.stop()
    assert await sender.flush(ANNA, first) == 1
    assert await sender.flush_all() == 0
    assert channel.words == ["in de hand"]
    assert waiting(app) == ["nog niet"]


async def test_what_arrived_when_the_database_was_away_is_noted_later_and_does_not_come_again(app: App, clock: Clock) -> None:
    post(app, ANNA, "een", "twee")
    away, again = False, list[str]()

    class Cut(Post):
        async def send(self, person: str, message: Outgoing) -> None:
            nonlocal away
            await super().send(person, message)
            away = message.html == "een"

    async def run(work: Callable[[], Any]) -> Any:
        if away:
            raise StoreUnavailable("away")
        return work()

    sender = Sender(app.store, {"post:1": (channel := Cut())}, app.clock, made, run, again=lambda who, wait: again.append(who))
    assert await sender.flush(ANNA) == 1
    away = False
    clock.later(seconds=LEASE + 1)
    assert (again, sender.take_first(ANNA)) == ([ANNA], None)
    await sender.flush_all()
    assert (channel.words, waiting(app)) == (["een", "twee"], [])


async def test_a_message_that_takes_longer_than_its_lease_is_not_taken_by_a_turn_as_well(app: App, clock: Clock) -> None:
    post(app, ANNA, "traag", "daarna")
    arriving = asyncio.Event()

    class Slow(Post):
        async def send(self, person: str, message: Outgoing) -> None:
            await arriving.wait()
            await super().send(person, message)

    sender = app.sender({"post:1": (channel := Slow())})
    sending = asyncio.create_task(sender.flush(ANNA, sender.take_first(ANNA)))
    await asyncio.sleep(0)
    clock.later(seconds=LEASE + 1)
    then = asyncio.create_task(sender.flush(ANNA, sender.take_first(ANNA)))  # she said something more
    arriving.set()
    await asyncio.gather(sending, then)
    assert channel.words == ["traag", "daarna"]


async def test_a_message_that_has_to_wait_holds_back_the_next_ones_of_that_person_only(app: App, clock: Clock) -> None:
    post(app, ANNA, "een", "twee", "drie")
    post(app, BEN, "ook")
    channel = Post(een=[RetryLater(30)])
    sender = app.sender({"post:1": channel})
    assert await sender.flush_all() == 1
    for seconds, words in ((0, ["ook"]), (29, ["ook"]), (1, ["ook", "een", "twee", "drie"])):
        clock.later(seconds=seconds)
        await sender.flush_all()
        assert channel.words == words
    assert channel.tried == ["een", "ook", "een", "twee", "drie"]


async def test_a_world_that_fails_is_asked_less_and_less_often_and_then_given_up(app: App, clock: Clock) -> None:
    post(app, ANNA, "een", "twee")
    channel = Post(een=[DeliveryError("the network")] * MOST_ATTEMPTS)
    sender = app.sender({"post:1": channel})
    for attempt in range(1, MOST_ATTEMPTS):
        await sender.flush_all()
        clock.later(seconds=min(2.0**attempt, LONGEST_WAIT) - 1)
        await sender.flush_all()
        assert channel.tried == ["een"] * attempt
        clock.later(seconds=1)
    await sender.flush_all()
    assert channel.tried == [*["een"] * MOST_ATTEMPTS, "twee"]
    assert (channel.words, waiting(app)) == (["twee"], [])


@pytest.mark.parametrize(("troubles", "tried"), [([], 1), (["?"], 2), (["?", "!", "!"], 4), (["?", "?"], 2), (["!", "?", "!", "?"], 4)])
async def test_what_may_have_arrived_is_sent_once_more_and_no_more_than_that(app: App, clock: Clock, troubles: list[str], tried: int) -> None:
    """?: it left, and no answer came. !: it was not taken."""
    post(app, ANNA, "een", "twee")
    channel, counts = Post(een=[NotKnown("TimedOut") if each == "?" else DeliveryError("502") for each in troubles]), Counts()
    sender = app.sender({"post:1": channel}, budget=counts)
    for _ in range(6):
        await sender.flush_all()
        clock.later(minutes=10)
    assert (channel.tried, waiting(app)) == (["een"] * tried + ["twee"], [])
    assert counts.why == (["unknown"] if troubles.count("?") == 2 else [])


BY_NIGHT = [
    ("2026-11-28T10:00", "2026-11-28T20:01", ["gevraagd"]),
    ("2026-11-28T10:00", "2026-11-29T07:59", ["gevraagd"]),
    ("2026-11-28T10:00", "2026-11-29T08:00", ["kaart", "geluid", "gevraagd"]),
    ("2026-11-28T10:00", "2026-11-29T10:01", ["gevraagd"]),
    ("2026-11-29T19:00", "2026-11-30T08:00", ["gevraagd"]),  # another week
]


@pytest.mark.parametrize(("due", "at", "came"), BY_NIGHT)
async def test_what_comes_by_itself_leaves_by_day_and_while_it_is_right_and_holds_up_no_answer(
    app: App, clock: Clock, due: str, at: str, came: list[str]
) -> None:
    clock.at(due)
    by_itself(app, clock, ANNA, "kaart", "geluid")
    post(app, ANNA, "gevraagd")
    clock.at(at)
    sender = app.sender({"post:1": (channel := Post())}, budget=(counts := Counts()))
    assert await sender.flush_all() == len(came)
    assert channel.words == came
    assert await sender.flush_all() == 0
    clock.at("2026-11-30T08:00")
    await sender.flush_all()
    assert (waiting(app), counts.why) == ([], ["late"] * (2 if "kaart" not in came else 0))


async def test_where_telegram_says_to_wait_what_comes_by_itself_waits_with_it(app: App, clock: Clock) -> None:
    clock.at("2026-11-28T10:00")
    by_itself(app, clock, ANNA, "een")
    by_itself(app, clock, BEN, "twee")
    sender = app.sender({"post:1": (channel := Post(een=[RetryLater(30)]))}, budget=(counts := Counts()))
    await sender.flush_all()
    counts.blocked = 30.0
    clock.later(seconds=31)
    assert await sender.flush_all() == 0
    counts.blocked = 0.0
    assert await sender.flush_all() == 1
    assert channel.words == ["twee", "een"] and counts.told == [(30, True)]


async def test_who_asks_gets_an_answer_before_what_came_by_itself_and_has_to_wait(app: App, clock: Clock) -> None:
    clock.at("2026-11-28T10:00")
    by_itself(app, clock, ANNA, "kaart")
    sender = app.sender({"post:1": (channel := Post(kaart=[DeliveryError("502")] * 99))})
    for _ in range(20):
        await sender.flush_all()
        clock.later(minutes=5)
    await sender.flush_all()
    post(app, ANNA, "gevraagd")
    assert await sender.flush(ANNA) == 1
    assert channel.words == ["gevraagd"]


async def test_to_be_told_to_wait_is_no_attempt(app: App, clock: Clock) -> None:
    post(app, ANNA, "een")
    channel = Post(een=[*[TokenRefused(60)] * (MOST_ATTEMPTS + 5), DeliveryError("502")])
    sender = app.sender({"post:1": channel})
    for _ in range(MOST_ATTEMPTS + 7):
        await sender.flush_all()
        clock.later(seconds=60)
    assert channel.words == ["een"]


async def test_a_message_whose_key_is_missing_waits_until_it_is_back(app: App, clock: Clock) -> None:
    post(app, ANNA, "een")
    with app.store.transaction() as records:
        key = records.sealing.key_id(records.person(ANNA).id)
    with app.store.keys._connected() as connection:
        (row,) = connection.execute(select(person_key).where(person_key.c.id == key)).mappings().all()
        connection.execute(person_key.delete().where(person_key.c.id == key))
    app.store.keys._hand.clear()
    sender = app.sender({"post:1": (channel := Post())})
    assert await sender.flush_all() == 0
    with app.store.keys._connected() as connection:
        connection.execute(person_key.insert().values(dict(row)))
    clock.later(minutes=11)
    assert await sender.flush_all() == 1 and channel.words == ["een"]


async def test_an_answer_that_has_to_wait_holds_up_nobody_else(app: App) -> None:
    post(app, ANNA, "een")
    await app.sender({"post:1": Post(een=[RetryLater(30)])}, budget=(counts := Counts())).flush(ANNA)
    assert counts.told == [(30, False)]


async def test_messages_to_everybody_take_turns_and_those_to_one_person_are_a_second_apart(app: App, monkeypatch: pytest.MonkeyPatch) -> None:
    post(app, ANNA, "a1", "a2")
    post(app, BEN, "b1", "b2")
    rests, sleep = list[float](), asyncio.sleep

    async def slept(seconds: float) -> None:
        rests.append(seconds)
        await sleep(0)

    monkeypatch.setattr("bot.delivery.sender.asyncio.sleep", slept)
    await app.sender({"post:1": Post()}, budget=(counts := Counts())).flush_all()
    assert (counts.turns, [each for each in rests if each]) == (4, [ONE_CHAT] * 2)


async def test_who_gets_no_turn_waits_in_the_outbox_and_an_answer_needs_none(app: App) -> None:
    post(app, ANNA, "a1", "a2")
    post(app, BEN, "b1")
    sender = app.sender({"post:1": (channel := Post())}, budget=(counts := Counts()))
    counts.free = False
    assert await sender.flush_all() == 0
    assert await sender.flush(BEN) == 1
    counts.free = True
    assert await sender.flush_all() == 2
    assert channel.words == ["b1", "a1", "a2"]


async def test_who_can_not_be_reached_any_more_is_forgotten_and_others_go_on(app: App) -> None:
    post(app, ANNA, "een", "twee")
    post(app, BEN, "ook")
    channel = Post(een=[PersonUnreachable("blocked")])
    assert await app.sender({"post:1": channel}).flush_all() == 1
    assert (channel.words, waiting(app)) == (["ook"], [])
    assert (unreachable(app, ANNA), unreachable(app, BEN)) == ("blocked", "")


async def test_a_message_that_is_refused_is_dropped_and_the_next_one_goes(app: App) -> None:
    post(app, ANNA, "een", "twee", "drie")
    channel = Post(twee=[MessageRefused("can't parse entities")])
    await app.sender({"post:1": channel}).flush(ANNA)
    assert (channel.words, waiting(app), unreachable(app, ANNA)) == (["een", "drie"], [], "")


@pytest.mark.parametrize("brought", [True, False])
async def test_a_kill_loses_nothing_and_sends_at_most_once_more(app: App, clock: Clock, brought: bool) -> None:
    post(app, ANNA, "een", "twee")
    channel = Post(een=[Killed(brought)])
    with pytest.raises(Killed):
        await app.sender({"post:1": channel}).flush(ANNA)
    started_again = app.sender({"post:1": channel})
    clock.later(seconds=LEASE - 1)
    assert await started_again.flush_all() == 0
    clock.later(seconds=1)
    assert await started_again.flush_all() == 2
    clock.later(hours=1)
    assert await started_again.flush_all() == 0
    assert channel.words == ["een"] * brought + ["een", "twee"]


async def test_two_senders_at_once_send_each_message_once(app: App) -> None:
    for name in (ANNA, BEN):
        post(app, name, *(f"{name[-1]}{n}" for n in range(20)))
    channel = Post()
    senders = [Sender(app.store, {"post:1": channel}, app.clock, made) for _ in range(4)]
    while waiting(app):
        await asyncio.gather(*(sender.flush_all() for sender in senders))
    assert sorted(channel.words) == sorted(f"{letter}{n}" for letter in "an" for n in range(20))
    assert [words for words in channel.words if words[0] == "a"] == [f"a{n}" for n in range(20)]


async def test_a_document_waits_while_the_database_is_away(app: App, clock: Clock) -> None:
    with app.store.transaction() as records:
        records.post(records.person(ANNA).id, Outgoing("stem", document=Document("stem.ogg", "1")).to_json())
    away = [StoreUnavailable("away")]

    def make(document: Document) -> bytes:
        if away:
            raise away.pop()
        return b"stem"

    sender = Sender(app.store, {"post:1": (channel := Post())}, app.clock, make)
    assert (await sender.flush_all(), channel.words) == (0, [])
    clock.later(minutes=1)
    assert (await sender.flush_all(), channel.words) == (1, ["stem"])


async def test_a_send_without_end_is_cut_off_and_may_have_arrived(app: App, clock: Clock, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.delivery.sender.LONGEST", 0.01)
    post(app, ANNA, "een")

    class Hangs(Post):
        async def send(self, person: str, message: Outgoing) -> None:
            self.tried.append(message.html)
            await asyncio.Event().wait()

    sender = app.sender({"post:1": (channel := Hangs())}, budget=(counts := Counts()))
    for seconds in (0, SILENCE - 1, 2):
        clock.later(seconds=seconds)
        await sender.flush_all()
    assert (channel.tried, counts.why) == (["een"] * 2, ["unknown"])


async def test_after_a_fault_of_ours_a_message_is_tried_once_more_for_it_may_have_left(app: App, clock: Clock) -> None:
    post(app, ANNA, "een", "twee")
    sender = app.sender({"post:1": (channel := Post(een=[KeyError("ours")] * 9))}, budget=(counts := Counts()))
    for _ in range(3):
        await sender.flush_all()
        clock.later(minutes=11)
    assert (channel.tried, counts.why) == (["een"] * 2 + ["twee"], ["unknown"])


async def test_what_was_not_ready_in_time_to_arrive_while_it_is_ours_is_left_to_the_next(app: App, monkeypatch: pytest.MonkeyPatch) -> None:
    post(app, ANNA, "een")
    monkeypatch.setattr("bot.delivery.sender.LONGEST", LEASE + 1)
    sender = app.sender({"post:1": (channel := Post())})
    assert (await sender.flush(ANNA), channel.tried) == (0, [])
    monkeypatch.undo()
    assert (await sender.flush(ANNA), channel.words) == (1, ["een"])


async def test_everybody_is_sent_to_once_at_a_time(app: App) -> None:
    post(app, ANNA, "a1", "a2")
    sender = app.sender({"post:1": (channel := Post())}, budget=(counts := Counts()))
    assert sorted(await asyncio.gather(sender.flush_all(), sender.flush_all())) == [0, 2]
    assert (channel.words, counts.turns) == (["a1", "a2"], 2)


async def test_who_asks_something_while_a_card_waits_for_its_turn_waits_for_no_other(app: App, clock: Clock) -> None:
    clock.at("2026-11-28T10:00")
    by_itself(app, clock, ANNA, "kaart")
    asked, turn = asyncio.Event(), asyncio.Event()

    class Slow(Counts):
        async def turn(self) -> bool:
            asked.set()
            await turn.wait()
            return await super().turn()

    sender = app.sender({"post:1": (channel := Post())}, budget=(counts := Slow()))
    card = asyncio.create_task(sender.flush_all())
    await asked.wait()
    post(app, ANNA, "gevraagd")
    answer = asyncio.create_task(sender.flush(ANNA))
    await asyncio.sleep(0)
    turn.set()
    await asyncio.gather(card, answer)
    assert (channel.words, counts.turns) == (["kaart", "gevraagd"], 1)


async def test_documents_are_made_one_at_a_time_however_many_people_wait(app: App) -> None:
    people = [f"post:1:{number}" for number in range(6)]
    with app.store.transaction() as records:
        for person in people:
            records.post(records.person(person).id, Outgoing(person, document=Document("plan.pdf", "{}")).to_json())
    at_work: list[Document] = []
    at_once: list[int] = []

    def make(document: Document) -> bytes:
        at_work.append(document)
        time.sleep(0.01)
        at_once.append(len(at_work))
        at_work.remove(document)
        return b"%PDF"

    sender = Sender(app.store, {"post:1": (channel := Post())}, app.clock, make)
    await asyncio.gather(*map(sender.flush, people))
    assert sorted(channel.words) == people and at_once == [1] * len(people)


async def test_a_message_arrives_as_it_was_posted(app: App) -> None:
    message = Outgoing("<b>Ja</b> & “nee” ⁨أهلا⁩ 👍\n\n<i>x</i>", (Button("Türkçe", "12:3:=tr"), Button("Stop", "/stop")))
    with app.store.transaction() as records:
        records.post(records.person(ANNA).id, message.to_json())
    kept: list[Outgoing] = []

    class Keeps(Channel):
        async def send(self, person: str, message: Outgoing) -> None:
            kept.append(message)

    await app.sender({"post:1": Keeps()}).flush(ANNA)
    assert kept == [message]
