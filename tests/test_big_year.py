"""A school year of thousands of parents in all regions, on both databases, with all that happens in it: each card that is due once, and no other.

The program plans and sends by a clock that is ours, every hour but when it stands still. An oracle works the same year out by itself, day by day.
"""

import asyncio
import os
import random
import time
from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import postgres
import pytest
from almanac import DAY, SHIPPED, instant, is_day, lessons, week
from sqlalchemy import event, select
from stage import Clock

from bot.app import App
from bot.channels.channel import Channel, Outgoing
from bot.content import Content
from bot.delivery.drain import Drain
from bot.delivery.sender import at_once
from bot.home.calendar import read_calendar
from bot.home.moments import Moment
from bot.metrics import Metrics
from bot.questions import Records
from bot.records import Held
from bot.store.tables import delivery, person, school_class, subscription

pytestmark = pytest.mark.slow

PARENTS = int(os.environ.get("SAMENSPRAAK_TEST_PARENTS", "2000"))
SHARE = 5  # parents for each moment that is chosen by anybody, until all are
AMSTERDAM, CURACAO, BOT = "Europe/Amsterdam", "America/Curacao", "post:1"
FIRST, LAST = date(2026, 8, 24), date(2027, 8, 29)
DAYS = [FIRST + number * DAY for number in range(-1, (LAST - FIRST).days + 1)]  # overseas it is still the day before
QUARTERS = [(weekday, minute) for weekday in range(1, 8) for minute in range(8 * 60, 20 * 60 + 1, 15)]
HOUR, TOO_LATE = timedelta(hours=1), timedelta(hours=24)
STANDSTILLS = [  # by the clock of Amsterdam: from and until when nobody plans or sends
    ("2026-10-25T18:30", "2026-10-26T06:30"),  # from one week to the next
    ("2026-11-17T12:30", "2026-11-19T05:30"),  # more than a day
    ("2027-01-20T00:30", "2027-01-29T12:30"),  # more than a week
    ("2027-03-27T19:30", "2027-03-28T09:30"),  # the night of summer time
    ("2027-06-02T19:15", "2027-06-03T06:30"),  # a night
]
STANDSTILLS += [(f"{day}T15:30", f"{day}T20:30") for day in DAYS[9::23]]  # evenings, each on another day of the week

MAY = "{name: mei, region: %s, first: 2027-04-24, last: 2027-05-%02d, binding: yes}"
CALENDAR = SHIPPED  # with a longer May: together with Ascension Day it leaves two days of lessons in the north, three in the south
for region, last in (("noord", 4), ("zuid", 3)):
    assert MAY % (region, 2) in SHIPPED
    CALENDAR = CALENDAR.replace(MAY % (region, 2), MAY % (region, last))


DAYS_OFF = {"Groep 3 noord": [date(2026, 11, day) for day in (3, 5, 6)], "Groep 7 zuid": [date(2027, 4, 6), date(2027, 4, 7)]}  # of one school


def looks() -> Iterator[datetime]:
    """Every hour of the year at which the program is at work."""
    still = [[datetime.fromisoformat(end).replace(tzinfo=ZoneInfo(AMSTERDAM)) for end in ends] for ends in STANDSTILLS]
    now = datetime(FIRST.year, FIRST.month, FIRST.day, tzinfo=UTC)
    while now.date() <= LAST:
        if not any(begin <= now < end for begin, end in still):
            yield now
        now += HOUR


@dataclass(frozen=True, slots=True)
class Class:
    """A class with cards: `region` is that of its holidays."""

    name: str
    region: str
    zone: str


CLASSES = [Class(f"Groep {number} {region}", region, AMSTERDAM) for region in ("noord", "midden", "zuid") for number in (3, 7)]
CLASSES += [Class("Groep 5 bezoek", "noord", AMSTERDAM), Class("Groep 5 overzee", "", CURACAO)]  # the first at a school in another region


@dataclass(frozen=True, slots=True)
class Facts:
    """What holds for a parent from an instant on. `begun`: since when this moment is theirs. `paused`: the first day of cards, or empty."""

    at: datetime
    weekday: int
    minute: int
    begun: datetime
    wanted: bool = True
    paused: str = ""
    dropping: bool = False  # what was planned by then does not come any more


Deed = Callable[[Records, int], object]  # what the program is told at that instant


@dataclass(frozen=True, slots=True)
class Parent:
    """Someone with a child in a class or two, and what the year brings them."""

    key: str
    classes: Sequence[Class]
    story: Sequence[tuple[Facts, Deed]]


def parent(number: int, moments: Sequence[tuple[int, int]], dice: random.Random) -> Parent:
    """One of those who stay, come later, stop, stop and come back, move, or pause, for as long as they said or shorter."""
    one = dice.choice(CLASSES)
    near = [each for each in CLASSES if each.zone == one.zone and each is not one]
    classes = [one, dice.choice(near)] if near and number % 10 == 0 else [one]
    midnight = datetime(FIRST.year, FIRST.month, FIRST.day, tzinfo=UTC)
    begin = midnight - timedelta(minutes=23)  # so that all happens in the midst of an hour: after some moments in it, before the next look
    events = sorted(begin + dice.randrange(1, (LAST - FIRST).days) * DAY + dice.randrange(24) * HOUR for _ in range(2))
    kind = dice.choices(("stays", "comes later", "stops", "comes back", "moves", "pauses", "ends a pause"), (40, 10, 10, 10, 15, 10, 5))[0]
    facts = [Facts(events[0] if kind == "comes later" else begin, *dice.choice(moments), begin)]
    facts[0] = replace(facts[0], begun=facts[0].at)
    other = dice.choice(moments)
    if kind in ("stops", "comes back"):
        facts.append(replace(facts[0], at=events[0], wanted=False, dropping=True))
    if kind == "comes back":
        facts.append(Facts(events[1], *other, events[1]))
    if kind == "moves":
        facts.append(Facts(events[0], *other, events[0]))
    if kind in ("pauses", "ends a pause"):
        until = (events[0].date() + dice.randrange(1, 100) * DAY).isoformat()
        facts.append(replace(facts[0], at=events[0], paused=until, dropping=True))
    if kind == "ends a pause":
        facts.append(replace(facts[0], at=events[1], begun=events[1]))
    return Parent(f"{BOT}:ouder{number}", classes, [(each, deed(kind, each)) for each in facts])


def deed(kind: str, facts: Facts) -> Deed:
    """How the program hears of it."""
    if not facts.wanted:
        return lambda records, who: records.end_subscriptions(who, "stopped", facts.at)
    if facts.paused:
        return lambda records, who: records.pause(who, facts.paused, facts.at)
    if kind == "moves":
        return lambda records, who: records.move_subscriptions(who, facts.weekday, facts.minute, facts.at)
    return lambda records, who: records.end_pause(who, facts.at)


# ---- the oracle
Row = tuple[str, str, str, str]  # who, the class, the week, and what became of that card
Message = tuple[datetime, str, tuple[str, ...]]  # when, to whom, about which classes


def cards(who: Parent, of: Class, at_work: Sequence[datetime]) -> Iterator[tuple[str, datetime | None]]:
    """Day by day: the week of each card, and when it comes; None where it does not come any more."""
    facts, weeks = [each for each, _ in who.story], set[str]()
    chosen = {(each.weekday, each.minute) for each in facts}
    for day in DAYS:
        off = sum(week(each) == week(day) for each in DAYS_OFF.get(of.name, ()))
        if lessons(of.region, day, CALENDAR) - off < 3 or week(day) in weeks:
            continue
        for minute in sorted(minute for weekday, minute in chosen if weekday == day.isoweekday()):
            due = instant(day, minute, of.zone)
            place = bisect_left(at_work, due)
            if place == len(at_work):
                continue
            then = [each for each in facts if each.at <= at_work[place]]
            if not then or not then[-1].wanted or (then[-1].weekday, then[-1].minute) != (day.isoweekday(), minute):
                continue
            if then[-1].begun > due or then[-1].paused > day.isoformat() or week(day) in weeks:
                continue
            weeks.add(week(day))
            come = next((look for look in at_work[place:] if is_day(look, of.zone)), None)
            dropped = come is None or any(each.dropping and at_work[place] < each.at <= come for each in facts)
            comes = not dropped and come - due <= TOO_LATE and week(come.astimezone(ZoneInfo(of.zone)).date()) == week(day)
            yield week(day), come if comes else None


def worked_out(parents: Sequence[Parent], at_work: Sequence[datetime]) -> tuple[set[Row], list[Message]]:
    """All cards of the year, and all messages: one for all cards that a parent gets at once."""
    rows, together = set[Row](), dict[tuple[datetime, str], list[str]]()
    for who in parents:
        for of in who.classes:
            for in_week, come in cards(who, of, at_work):
                rows.add((who.key, of.name, in_week, "sent" if come else "dropped"))
                if come:
                    together.setdefault((come, who.key), []).append(of.name)
    return rows, sorted((when, key, tuple(sorted(names))) for (when, key), names in together.items())


# ---- the program
class Post(Channel):
    """Takes everything, and writes down when."""

    def __init__(self, clock: Clock) -> None:
        self.clock, self.brought = clock, list[Message]()

    async def send(self, person: str, message: Outgoing) -> None:
        self.brought.append((self.clock.now, person, tuple(message.html.split("\n"))))


def naming(records: Records, held: Sequence[Held]) -> Sequence[Outgoing]:
    """A card that says of which classes it is: other tests read what is on one."""
    return [Outgoing("\n".join(sorted(each.class_name for each in held)))]


def begun(url: str, clock: Clock, content: Content) -> tuple[App, dict[str, int]]:
    """Schools without parents, and their classes by name."""
    app, made = App(url, clock, replace(content, calendar=read_calendar(CALENDAR, "may.yaml")), keys=postgres.keys_of(url)), dict[str, int]()
    unsafe = "PRAGMA synchronous = OFF" if app.store.single_writer else "SET synchronous_commit TO off"  # a year of waiting for the disk
    event.listen(app.store.engine, "connect", lambda connection, _: connection.cursor().execute(unsafe))
    app.prepare()
    with app.store.transaction() as records:
        for each in CLASSES:
            visiting = each.name.endswith("bezoek")
            at = records.add_school(f"School van {each.name}", "zuid" if visiting else each.region, each.zone)
            records.add_days_off(at, DAYS_OFF.get(each.name, ()))
            made[each.name] = records.add_class(at, each.name, "groep-3-5", each.region if visiting else "")
    return app, made


def joins(who: Parent, facts: Facts, made: dict[str, int]) -> Deed:
    def join(records: Records, id: int) -> None:
        for each in who.classes:
            records.subscribe(id, made[each.name], Moment(facts.weekday, facts.minute, each.zone), "test", facts.at)

    return join


async def lived_through(app: App, made: dict[str, int], parents: Sequence[Parent], at_work: Sequence[datetime], clock: Clock) -> Post:
    """The year as the program makes it."""
    post, deeds = Post(clock), list[tuple[datetime, str, Deed]]()
    for who in parents:
        for number, (facts, do) in enumerate(who.story):
            back = number and not who.story[number - 1][0].wanted
            deeds.append((facts.at, who.key, do if number and not back else joins(who, facts, made)))
    deeds.sort(key=lambda each: each[0], reverse=True)
    drain = Drain(app.store, BOT, post, naming, clock, at_once, "a", 0, Metrics(), at_once=1000)
    for clock.now in at_work:
        if deeds and deeds[-1][0] <= clock.now:
            with app.store.transaction() as records:
                while deeds and deeds[-1][0] <= clock.now:
                    _, key, do = deeds.pop()
                    do(records, records.person(key).id)
        app.clockwork.plan_all()
        while not await drain.step():
            await asyncio.gather(*drain._flying)
    await drain.finish()
    return post


def ledger(app: App) -> list[Row]:
    query = select(person.c.key, school_class.c.name, delivery.c.week, delivery.c.state).select_from(delivery)
    query = query.join(subscription, subscription.c.id == delivery.c.subscription_id).join(person, person.c.id == subscription.c.person_id)
    with app.store.engine.connect().execution_options(reading=True) as connection:
        return [tuple(row) for row in connection.execute(query.join(school_class, school_class.c.id == subscription.c.class_id))]


async def test_in_a_year_each_card_that_is_due_comes_once(url: str, clock: Clock, content: Content, capsys: pytest.CaptureFixture[str]) -> None:
    dice, at_work, begin = random.Random(7), list(looks()), time.monotonic()
    moments = dice.sample(QUARTERS, min(len(QUARTERS), PARENTS // SHARE // 4))
    parents = [parent(number, moments, dice) for number in range(PARENTS)]
    rows, messages = worked_out(parents, at_work)
    app, made = begun(url, clock, content)
    post = await lived_through(app, made, parents, at_work, clock)
    found, states = ledger(app), Counter(state for *_, state in rows)
    with capsys.disabled():
        print(
            f"\n{app.store.engine.dialect.name}: {PARENTS} parents of {sum(len(each.classes) for each in parents)} children, "
            f"{len(moments)} moments in {len(CLASSES)} classes, {len(at_work)} looks: {states['sent']} cards in {len(post.brought)} messages, "
            f"{states['dropped']} that came too late or were not wanted any more; {time.monotonic() - begin:.0f} s"
        )
    app.store.close()
    assert sorted(post.brought) == messages
    assert len(found) == len(rows) and set(found) == rows
    assert states["sent"] > 25 * PARENTS and states["dropped"] > PARENTS and len(messages) < states["sent"]
