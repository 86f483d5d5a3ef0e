"""A tour of the main job with the demo school: scripted, or with you in the seat."""

import tempfile
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random
from typing import TextIO
from zoneinfo import ZoneInfo

from rich.console import Console

from .app import App
from .channels.channel import Incoming
from .channels.coloured import RichFace
from .channels.terminal import PlainFace
from .chat import name_of
from .demo import CODE, PARENT_NAME, TEACHER_NAME
from .home import moments
from .school.codes import new_code

SEED = 5  # by which the parent of the tour always says the same
ZONE = ZoneInfo(moments.ZONE)
FRIDAY = datetime(2026, 11, 27, 15, 30, tzinfo=ZONE)
SATURDAY = datetime(2026, 11, 28, 10, 0, tzinfo=ZONE)
MONDAY = datetime(2026, 11, 30, 16, 0, tzinfo=ZONE)
DRAFT = "Oefent Sem thuis? Vindt u het rekenen moeilijk?"  # is looked at, and then written anew


@dataclass(frozen=True, slots=True)
class Scene:
    """What one person does at a moment. A line `=id` presses the button of that choice; other lines are typed."""

    heading: str
    person: str
    at: datetime
    lines: Sequence[str]


# fmt: off  # one line a step
SCENES = (
    Scene(
        "Sanne, leraar van groep 5b, bereidt een gesprek voor",
        TEACHER_NAME,
        FRIDAY,
        (
            "=voorbereiden",
            "=resultaten",
            "Sem",
            "=gewoon",
            "=verder",
            "=voorbeeld",
            "Dinsdag maakte Sem 4 van de 12 keersommen af. Twee weken geleden waren het er 9.",
            "=klopt",
            "Ik denk dat Sem de tafels nog niet vlot kent. Klopt dat?",
            "=waarom",
            "Sem helpt anderen bij het opruimen en vraagt door bij aardrijkskunde.",
            "Elke dag tien minuten samen. Met blokjes lukte het beter.",
            "=nee",
            "Misschien hoopt de ouder op de havo en schrikt van de toets. Navragen.",
            "Ik kies de uitleg op school. De ouder kiest wat thuis past.",
            "We willen allebei dat Sem weer met plezier rekent.",
            "=beetje",
            "=overslaan",
            "Ik wil u laten zien wat ik bij rekenen zie, en horen hoe u ernaar kijkt.",
            "=goed",
            "Ik zie dat Sem vastloopt bij de tafels. Daardoor komt het andere werk niet af.",
            "Met korte oefening kan Sem de tafels leren.",
            DRAFT,
            "Wat vertelt Sem thuis over rekenen? Hoe ging het toen het wél lukte? Wat zou volgens u helpen?",
            "=pauze",
        ),
    ),
    Scene(
        "Een kwartier later: het programma is opnieuw gestart, Sanne gaat verder",
        TEACHER_NAME,
        FRIDAY + timedelta(minutes=15),
        (
            "=verder",
            "Als de ouder zegt: u legt het niet goed uit, dan vraag ik naar een voorbeeld.",
            "=overslaan",
            "=ja",
            "=schrik",
            "=overvalt",
            "=avond",
            "=dinsdag",
            "=knaagt",
            "=vijf_minuten",
            "=vrijdag",
            "=meenemen",
            "=terugkijken",
            "=verder",
            "=verder",
            "=gedaan",
        ),
    ),
    Scene(
        "Na het oefenen: de laatste stappen, en het plan",
        TEACHER_NAME,
        FRIDAY + timedelta(minutes=25),
        (
            "=nog_vragen",
            "Tien minuten per dag samen oefenen, of een maatje uit groep 7.",
            "Ik oefen elke dag met Sem. Vrijdag bel ik om te vertellen hoe het ging.",
            "Automatiseren. Ik zeg: het antwoord meteen weten, zonder tellen.",
            "=niet_nodig",
            "Wat vertelt u straks thuis over dit gesprek?",
            "=niemand",
            "Vandaag spraken we over rekenen. We spraken af dat …",
            "Vrijdag 11 december, na school",
            "=vertrouwen",
            "=plan",
        ),
    ),
    Scene("Dinsdag is het gesprek: Sanne vraagt een seintje", TEACHER_NAME, FRIDAY + timedelta(minutes=30), ("=ja", "=2026-12-01", "=goed", "=nee")),
    Scene(
        "Het plan gaat mee: op papier, en in de agenda", TEACHER_NAME, FRIDAY + timedelta(minutes=35), ("/plan", "=papier", "=agenda", "=ja", "=nee")
    ),
    Scene(
        "Thuis oefent Sanne dit gesprek, in haar eigen woorden, met een ouder die reageert",
        TEACHER_NAME,
        FRIDAY + timedelta(minutes=38),
        (
            "/plan",
            "=oefenen",
            "=ja",
            "=typen",
            "=gewoon",
            "Fijn dat u er bent. Waar wilt u het vandaag over hebben?",
            "Ik merk dat u hiervan geschrokken bent.",
            "Maakt u zich maar geen zorgen, dat komt heus wel goed.",
            "=gedachten",
            "Dus thuis ziet u dat het rekenen Sem verdriet doet.",
            "=afronden",
            "=weet_niet",
            "=ja",
            "Wat zou u willen dat wij hier op school doen?",
            "=afronden",
            "=weet_niet",
            "=klaar",
        ),
    ),
    Scene("Sanne kiest waar de klas aan werkt", TEACHER_NAME, FRIDAY + timedelta(minutes=40), ("/thema", "=m-rekenen", "=dit")),
    Scene(
        "Fatma, een ouder, doet mee: taal, toestemming, moment; de eerste kaart is er meteen",
        "fatma",
        FRIDAY + timedelta(hours=1),
        (f"/start {CODE}", "=tr", "=ja", "=za10", "=moeilijk", "=goed"),
    ),
)
# fmt: on
PREPARING = SCENES[:4]  # until there is a plan, and a reminder of the talk


class TourFace(PlainFace):
    """Shows what was pressed or typed, like a script."""

    def incoming(self, person: str, line: str) -> Incoming:
        if line.startswith("="):
            ends = (f":{line[1:]}", f":={line[1:]}", f"/{line[1:]}")
            button = next((each for each in self.buttons if each.data.endswith(ends)), None)
            assert button is not None, f"{line} is not among {[each.label for each in self.buttons]}"
            self._print(f"› [{button.label}]\n")
            return Incoming(person, pressed=button.data)
        self._print(f"› {line}\n")
        return Incoming(person, text=line)


async def scripted(into: TextIO) -> None:
    """The whole main job on a database file of its own, which is gone afterwards."""
    with tempfile.TemporaryDirectory(prefix="samenspraak-") as folder:
        moment = [FRIDAY]
        always = Random(SEED).choice  # noqa: S311  # its codes let nobody in: the school is gone afterwards
        app = App(f"sqlite:///{Path(folder) / 'tour.db'}", lambda: moment[0], new_code=lambda: new_code(always))
        app.prepare(with_demo=True)
        for scene in SCENES:
            moment[0] = scene.at
            _heading(into, scene.heading, scene.at)
            await play(app, TourFace(into, ()), scene)
        moment[0] = SATURDAY
        _heading(into, "Zaterdag, tien uur: de weekkaart komt, in de taal van de ouder", SATURDAY)
        _brought(into, app)
        into.write(f"Nog een keer kijken stuurt niets: {app.clockwork.tick().sent} kaarten.\n")
        await play(app, TourFace(into, ()), Scene("", "fatma", SATURDAY, ("dur",)))
        moment[0] = MONDAY
        _heading(into, "Maandag, vier uur: het seintje", MONDAY)
        _brought(into, app)
        moment[0] = SATURDAY + timedelta(days=7)
        _heading(into, "Een week later: wie stopte, krijgt niets meer", moment[0])
        for person, _ in app.clockwork.tick().messages:
            into.write(f"[{name_of(person.key, person.id)}, {person.language}] krijgt de volgende kaart\n")
        into.write("\nDit was de rondleiding. Zelf praten: samenspraak chat --as teacher\n")
        app.store.close()


def _brought(into: TextIO, app: App) -> None:
    """One tick, and what everybody gets."""
    for person, message in app.clockwork.tick().messages:
        into.write(f"[{name_of(person.key, person.id)}, {person.language}]\n")
        PlainFace(into, ()).show(message)


def _heading(into: TextIO, words: str, at: datetime) -> None:
    into.write(f"\n===== {words} ({at:%d-%m %H:%M}) =====\n\n")


async def play(app: App, face: TourFace, scene: Scene) -> None:
    """What happens in it, as one person sees it."""
    chat = app.chat(scene.person, face)
    if not scene.lines[0].startswith("/start"):
        await chat.open()
    for line in scene.lines:
        await chat.say(face.incoming(chat.key, line))


class MovedClock:
    """A clock that goes on from a Friday afternoon in term, and can be moved ahead."""

    def __init__(self) -> None:
        self._ahead = FRIDAY - datetime.now(UTC)

    def __call__(self) -> datetime:
        return datetime.now(UTC) + self._ahead

    def later(self, much: timedelta) -> None:
        self._ahead += much


HELP = """[bold]Je bent Sanne, leraar van groep 5b.[/bold] Typ een nummer, woorden of een /opdracht.
[dim]:ouder  je bent Ayşe, ouder (Turks)      :omar  je bent Omar, ouder (Arabisch)      :leraar  je bent weer Sanne
:zaterdag  ga naar de volgende zaterdag 10:00, de kaarten komen      :einde  stop[/dim]
"""


async def interactive(console: Console, lines: Iterable[str]) -> None:
    """You are the teacher or a parent, and the clock is yours. On a database of its own, which is gone afterwards."""
    with tempfile.TemporaryDirectory(prefix="samenspraak-") as folder:
        clock = MovedClock()
        app = App(f"sqlite:///{Path(folder) / 'demo.db'}", clock)
        app.prepare(with_demo=True)
        try:
            await _taking_turns(app, clock, console, lines)
        finally:
            app.store.close()


async def _taking_turns(app: App, clock: MovedClock, console: Console, lines: Iterable[str]) -> None:
    console.print(HELP)
    people = {":leraar": TEACHER_NAME, ":ouder": PARENT_NAME, ":omar": "omar"}
    given = iter(lines)
    chat = app.chat(TEACHER_NAME, face := RichFace(console, (), Path()))
    await chat.open()
    for line in given:
        word = line.strip().lower()
        if word in (":einde", ":quit", ":q"):
            return
        if word == ":zaterdag":
            clock.later(to_saturday(clock()))
            ticked = app.clockwork.tick()
            it_is = f"{clock().astimezone(ZONE):%d-%m-%Y %H:%M}"
            console.print(f"[dim]Het is nu {it_is}. {ticked.sent} kaarten verstuurd; kijk met :ouder of :omar.[/dim]")
        elif word in people:
            chat = app.chat(people[word], face := RichFace(console, (), Path()))
            console.rule(people[word])
            await chat.open()
        elif word.startswith(":") and not word.startswith(":geluid "):
            console.print(HELP)
        else:
            await chat.say(face.incoming(chat.key, line))


def to_saturday(now: datetime) -> timedelta:
    """How long until the next Saturday 10:00."""
    local = now.astimezone(ZONE)
    days = (5 - local.weekday()) % 7
    then = (local + timedelta(days=days)).replace(hour=10, minute=0, second=0, microsecond=0)
    return (then if then > local else then + timedelta(days=7)) - local
