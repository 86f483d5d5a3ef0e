"""One class, thirty parents, twelve languages, a whole school year: joined by `chat --json --at`, then every hour of the year a tick."""

import json
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from click.testing import CliRunner
from stage import ZONE, Clock, shipped
from test_planner import lessons

from bot import cli
from bot.app import App
from bot.content import Content
from bot.home.moments import week_of
from bot.rendering import Renderer
from bot.texts import SOURCE, plain, without_isolates

pytestmark = pytest.mark.slow

LANGUAGES = ("nl", "en", "tr", "ar", "pl", "uk", "fa", "es", "ro", "ru", "de", "ti")
MOMENTS = ((6, 10), (7, 17), (3, 13), (5, 16))  # weekday and hour of the four that are proposed, in their order
REGION = "midden"
JOINING = "2026-09-06T19:00"  # a Sunday evening, so that the first card is that week's
FIRST, LAST = date(2026, 9, 7), date(2027, 8, 20)
STOPPING, MOVING, SPEAKING = "2027-02-02T12:00", "2026-11-03T20:30", "2027-03-02T20:30"


class Parent:
    """Someone who joined, and what the year brings by rule."""

    def __init__(self, number: int, content: Content) -> None:
        self.name, self.language = f"ouder{number}", LANGUAGES[number % len(LANGUAGES)]
        self.weekday, self.hour = MOMENTS[number % len(MOMENTS)]
        self.stops, self.moves, self.speaks = number in (3, 14), number == 5, number == 8
        self.choices = [list(content.languages).index(self.language) + 1, 1, MOMENTS.index((self.weekday, self.hour)) + 1]

    def moment(self, monday: date) -> datetime:
        moved = self.moves and monday > datetime.fromisoformat(MOVING).date()
        weekday, hour = (7, 17) if moved else (self.weekday, self.hour)
        day = monday + timedelta(days=weekday - 1)
        return datetime(day.year, day.month, day.day, hour, tzinfo=ZONE)

    def due(self) -> Iterator[tuple[str, datetime, str]]:
        """Week by week, from first principles: who, when, in which language."""
        for week in range((LAST - FIRST).days // 7 + 1):
            monday = FIRST + timedelta(days=7 * week)
            moment = self.moment(monday)
            stopped = self.stops and moment > datetime.fromisoformat(STOPPING).replace(tzinfo=ZONE)
            if lessons(REGION, monday) >= 3 and not stopped:
                later = self.speaks and moment > datetime.fromisoformat(SPEAKING).replace(tzinfo=ZONE)
                yield self.name, moment.astimezone(UTC), "en" if later else self.language


def chats(database: Path, name: str, at: str, *lines: str) -> None:
    """`samenspraak chat --json --at …`, with these lines typed."""
    words = ["chat", "--as", "parent", "--person", name, "--json", "--at", at]
    url = {"SAMENSPRAAK_DATABASE_URL": f"sqlite:///{database}"}
    done = CliRunner().invoke(cli.main, words, input="".join(f"{line}\n" for line in lines), env=url)
    assert done.exit_code == 0, done.output
    assert all(isinstance(json.loads(line), dict) for line in done.output.splitlines())


def tongue_of(renderer: Renderer, text: str) -> str:
    """The language of a card, by its own words above the question; the apology of a language that has no cards goes before Dutch ones."""
    heading = "weekkaart:kaart.say.kaart"
    source = next(text for text in shipped().library.texts.values() if text.context == heading)
    for language in LANGUAGES:
        if without_isolates(plain(renderer.word(language, "not_yet"))) in text:
            return language
    for language in LANGUAGES:
        if plain(renderer.texts.translation(language, source)).split("\n")[2] in text:
            return language
    return "?"


def test_each_parent_gets_each_card_once_in_their_language(
    tmp_path: Path, content: Content, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("bot.app.read_content", shipped)  # read once, not for each of the chats
    database, parents = tmp_path / "year.db", [Parent(number, content) for number in range(30)]
    for parent in parents:
        language, consent, moment = parent.choices
        chats(database, parent.name, JOINING, "/start demo5b", f"#{language}", f"#{consent}", f"#{moment}")
    clock = Clock("2026-09-06T20:30")
    app = App(f"sqlite:///{database}", clock, content)
    found, dropped, hours = list[tuple[str, datetime, str]](), 0, 0
    events = {MOVING: [("ouder5", "/instellingen", "#1", "#2")], SPEAKING: [("ouder8", "/taal", "#2")]}
    events[STOPPING] = [("ouder3", "stop"), ("ouder14", "/stop")]
    waiting = sorted(events)
    while clock.local().date() <= LAST:
        while waiting and clock.local().strftime("%Y-%m-%dT%H:%M") >= waiting[0]:
            for name, *lines in events[waiting[0]]:
                chats(database, name, waiting[0], *lines)
            waiting.pop(0)
        ticked, hours = app.clockwork.tick(), hours + 1
        dropped += ticked.dropped
        for person, message in ticked.messages:
            name = person.key.rpartition(":")[2]
            if name.startswith("ouder"):
                assert 8 <= clock.local().hour < 20 or (clock.local().hour, clock.local().minute) == (20, 0)
                found.append((name, clock.now, tongue_of(app.renderer, without_isolates(plain(message.html)))))
        clock.now = (clock.now + timedelta(hours=1)).replace(minute=0)
    app.store.close()
    expected = sorted(card for parent in parents for card in parent.due())
    with capsys.disabled():
        print(f"\n{len(found)} cards to 30 parents in {len(LANGUAGES)} languages, in {hours} ticks; dropped: {dropped}")
        print("by language:", dict(sorted(Counter(language for *_, language in found).items())))
    assert sorted(found) == expected
    assert dropped == 0
    assert max(Counter((name, week_of(when.astimezone(ZONE))) for name, when, _ in found).values()) == 1
    assert SOURCE in {language for *_, language in found}
