"""How many, never who: what is counted, what is shown of it, and that nobody can work out a small group from it."""

import json
from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping
from itertools import combinations, product
from pathlib import Path
from types import SimpleNamespace

import pytest
from click.testing import CliRunner
from sqlalchemy import select
from stage import Clock, Talk, add_class, add_parent, class_called, everything, tick
from test_pausing import joins

from bot.app import App
from bot.chat import key_of
from bot.cli import main
from bot.records import ClassCounts
from bot.school.counting import POSTER, TOO_HARD, WORKED
from bot.school.numbers import in_figures, shown
from bot.store.tables import tally

Talking = Callable[[str], Talk]
SMALL = range(1, 5)


def counts(
    joined: int = 0, stayed: int = 0, languages: Mapping[str, int] | None = None, tallied: Mapping[tuple[str, str], int] | None = None
) -> ClassCounts:
    return ClassCounts(joined, stayed, 0, languages or {}, tallied or {})


def assert_nothing_small_is_given_away(classes: Iterable[tuple[Hashable, Mapping[str, int], bool]]) -> None:
    """Of every class there can be: what somebody sees of it, the sizes of its groups, and whether it is small enough to judge.

    Whoever sees something knows all classes that look like that; no group may have one to four people in each of these.
    """
    sizes: dict[tuple[Hashable, str], set[int]] = defaultdict(set)
    judged: set[tuple[Hashable, str]] = set()
    for seen, groups, judge in classes:
        for name, size in groups.items():
            sizes[seen, name].add(size)
            if judge:
                judged.add((seen, name))
    assert judged
    assert [(key, sizes[key]) for key in judged if sizes[key] <= set(SMALL)] == []


def known(exactly: bool, number: int) -> int:
    """What somebody knows beside what is shown."""
    return number if exactly else 0


@pytest.mark.parametrize("exactly", [False, True])
def test_nobody_can_work_out_a_small_group_from_who_joined_and_stayed(exactly: bool) -> None:
    """Also where the exact number of parents now is known."""

    def classes() -> Iterator[tuple[Hashable, Mapping[str, int], bool]]:
        for each in product(range(12), repeat=5):
            new_here, new_gone, soon_gone, later_gone, long_here = each
            joined, stayed, now = sum(each), later_gone + long_here, new_here + long_here
            groups = dict(zip(("new here", "new gone", "soon gone", "later gone", "long here"), each, strict=True))
            groups |= {"new": new_here + new_gone, "stayed": stayed, "gone": new_gone + soon_gone + later_gone, "not stayed": joined - stayed}
            groups |= {} if exactly else {"now": now}
            numbers = shown(counts(joined, stayed))
            yield (numbers.joined, numbers.stayed, known(exactly, now)), groups, max(each) < 7

    assert_nothing_small_is_given_away(classes())


@pytest.mark.parametrize("exactly", [False, True])
@pytest.mark.parametrize("languages", [("nl", "tr"), ("nl", "tr", "ti")])
def test_nobody_can_work_out_a_small_group_from_the_languages(languages: tuple[str, ...], exactly: bool) -> None:
    """Also where the exact number of parents is known, and which languages there can be."""
    several = [some for number in range(1, len(languages) + (not exactly)) for some in combinations(languages, number)]

    def classes() -> Iterator[tuple[Hashable, Mapping[str, int], bool]]:
        for each in product(range(30), repeat=len(languages)):
            sizes = dict(zip(languages, each, strict=True))
            numbers = shown(counts(languages={language: size for language, size in sizes.items() if size}))
            groups = {" and ".join(some): sum(sizes[language] for language in some) for some in several}
            yield (numbers.languages, known(exactly, sum(each))), groups, max(each) < 14

    assert_nothing_small_is_given_away(classes())


def test_nobody_can_work_out_a_small_number_of_taps() -> None:
    def classes() -> Iterator[tuple[Hashable, Mapping[str, int], bool]]:
        for worked, hard in product(range(15), repeat=2):
            numbers = shown(counts(tallied={(WORKED, "m-rekenen"): worked, (TOO_HARD, "m-rekenen"): hard}))
            yield repr(numbers.themes), {"worked": worked, "too hard": hard, "both": worked + hard}, max(worked, hard) < 10

    assert_nothing_small_is_given_away(classes())


@pytest.mark.parametrize(
    ("languages", "named"),
    [
        ({"nl": 12}, ("nl",)),
        ({"nl": 9}, ()),  # fewer than ten parents
        ({"nl": 12, "tr": 5}, ("nl", "tr")),
        ({"nl": 12, "tr": 5, "ti": 1}, ("nl",)),  # were Turkish named, who reads something else would be one
        ({"nl": 12, "ti": 1}, ()),
        ({"tr": 9, "ar": 9, "ti": 4, "so": 3}, ("tr",)),
        ({"tr": 4, "ar": 4, "ti": 4}, ()),
        ({}, ()),
    ],
)
def test_a_language_is_named_where_that_tells_nothing_of_others(languages: Mapping[str, int], named: tuple[str, ...]) -> None:
    assert shown(counts(languages=languages)).languages == named


@pytest.mark.parametrize(("least", "figure"), [(0, "<5"), (5, "5-9"), (10, "10-14"), (480, "480-484")])
def test_a_figure_is_one_of_five_numbers(least: int, figure: str) -> None:
    assert in_figures(least) == figure


# ---- what is counted
def counted(app: App, class_name: str = "Groep 5b") -> ClassCounts:
    with app.store.transaction() as records:
        return records.class_counts(class_called(records, class_name).id, app.clock())


def stops(app: App, name: str) -> None:
    with app.store.transaction() as records:
        records.end_subscriptions(records.person(key_of(name)).id, "stopped", app.clock())


def test_who_joined_and_stayed_is_counted_from_when_they_joined(school: App, clock: Clock) -> None:
    clock.at("2026-10-01T12:00")
    for name in ("a", "b", "c", "d"):
        add_parent(school, name, 6, 10, language="tr")
    clock.at("2026-10-28T11:00")  # not four weeks yet
    stops(school, "a")
    clock.at("2026-10-29T11:00")  # exactly (summer time ended)
    stops(school, "b")
    clock.at("2026-11-20T12:00")
    add_parent(school, "e", 6, 10)
    found = counted(school)
    demo = 2  # its parents joined in August, and stopped in November
    assert (found.joined, found.stayed) == (5 + demo, 3 + demo)
    assert found.languages == {"tr": 2, "nl": 1}


def test_cards_that_were_sent_are_counted_and_those_that_were_dropped_are_not(app: App, talk: Talking, clock: Clock) -> None:
    clock.at("2026-11-28T20:30")
    app.clockwork.tick()
    stops(app, "omar")
    clock.at("2026-11-29T08:00")
    app.clockwork.tick()
    joins(talk("mila"))
    assert counted(app).cards == 2


def tallied(app: App) -> dict[tuple[str, str], int]:
    return dict(counted(app).tallied)


def test_a_card_that_worked_or_was_too_hard_is_counted_once_for_its_theme(app: App, talk: Talking) -> None:
    joins(talk("mila"))
    joins(talk("nour"))
    for name in ("mila", "nour"):
        talk(name).presses("Ging goed")
        talk(name).presses("Te moeilijk")  # and an easier one comes
    assert tallied(app) == {(WORKED, "schooldag"): 2, (TOO_HARD, "schooldag"): 2}
    for _ in range(20):  # other cards, in the same conversation: it is still one parent
        talk("mila").presses("Andere vraag")
        talk("mila").presses("Ging goed")
    assert tallied(app)[WORKED, "schooldag"] == 2


def test_a_double_tap_counts_once(app: App, talk: Talking) -> None:
    joins(talk("mila"))
    talk("mila").presses("Ging goed")
    talk("mila").again()
    talk("mila").redelivered()
    assert tallied(app) == {(WORKED, "schooldag"): 1}


def test_a_card_that_a_parent_asks_for_thanks_and_counts_nothing(app: App, talk: Talking) -> None:
    joins(talk("mila"))
    for _ in range(6):
        talk("mila").says("/kaart")
        assert talk("mila").presses("Ging goed")[-1].text.startswith("Fijn!")
    assert tallied(app) == {}


def test_after_stopping_an_old_card_counts_nothing(app: App, talk: Talking) -> None:
    joins(talk("mila"))
    well = talk("mila").button("Ging goed")
    talk("mila").says("stop")
    talk("mila").gives(pressed=well)
    assert tallied(app) == {}


def test_a_tally_has_no_person_in_it(app: App, talk: Talking) -> None:
    joins(talk("mila"))
    talk("mila").presses("Ging goed")
    assert {column.name for column in tally.columns} == {"class_id", "what", "theme", "count"}
    assert [row[1:] for row in everything(app)["tally"]] == [("worked", "schooldag", 1)]


def test_posters_are_counted_for_the_class(app: App) -> None:
    with app.store.transaction() as records:
        for _ in range(6):
            records.count(class_called(records, "Groep 5b").id, POSTER)
    assert shown(counted(app)).posters == 5


# ---- who sees it
def full_class(app: App, clock: Clock) -> None:
    """Fourteen parents: eight read Turkish, six Arabic."""
    clock.at("2026-10-01T12:00")
    for number in range(7):
        add_parent(app, f"t{number}", 6, 10, language="tr")
    clock.at("2026-11-20T12:00")
    for number in range(5):
        add_parent(app, f"a{number}", 6, 10, language="ar")
    with app.store.transaction() as records:
        for _ in range(7):
            records.count(class_called(records, "Groep 5b").id, WORKED, "m-rekenen")
        records.count(class_called(records, "Groep 5b").id, TOO_HARD, "m-lezen")
    clock.at("2026-11-28T10:00")
    tick(app)


def test_a_teacher_sees_the_class_in_steps_of_five(app: App, talk: Talking, clock: Clock) -> None:
    full_class(app, clock)
    (said,) = talk("sanne").says("/cijfers")
    lines = [line for line in said.text.split("\n") if line]
    assert lines[1:6] == [
        "Posters gemaakt: minder dan 5",
        "Ouders die ooit meededen: 10–14",
        "Ouders die vier weken of langer bleven: 5–9",
        "Kaarten verstuurd: 10–14",
        "Talen die veel ouders nu lezen: العربية, Türkçe",
    ]
    assert lines[7] == "Rekenen: 5–9 keer ging goed, minder dan 5 keer te moeilijk"
    assert "Lezen" not in said.text


def test_nobody_sees_the_numbers_of_another_class(app: App, talk: Talking) -> None:
    own, other = add_class(app, "Groep 3c"), add_class(app, "Klas", region="zuid")  # the second is of another school
    with app.store.transaction() as records:
        records.add_role(records.person(key_of("sanne")).id, "teacher", own.school_id, own.id)
        records.add_role(records.person(key_of("lea")).id, "leader", own.school_id, None)
    for name in ("sanne", "lea"):
        (asked,) = talk(name).says("/cijfers")
        assert set(asked.buttons) == {"Groep 3c", "Groep 5b"}
        forged = talk(name).button("Groep 5b").rpartition("=")[0] + f"={other.id}"
        assert not any("Cijfers van" in message.text for message in talk(name).gives(pressed=forged))


def test_a_parent_sees_no_numbers(app: App, talk: Talking) -> None:
    assert "geen cijfers" in talk("ayse").says("/cijfers")[0].text


@pytest.fixture
def operator(app: App, database: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch) -> CliRunner:
    full_class(app, clock)
    monkeypatch.setenv("SAMENSPRAAK_DATABASE_URL", f"sqlite:///{database}")
    monkeypatch.setattr("bot.cli_numbers.datetime", SimpleNamespace(now=lambda zone: clock()))  # weeks from now more of them have stayed
    return CliRunner()


def test_an_operator_sees_every_class_as_one_line_of_json(operator: CliRunner) -> None:
    done = operator.invoke(main, ["numbers", "--json"])
    (line,) = done.output.splitlines()
    told = json.loads(line)
    assert told["wrong_codes"] == "<5"
    (found,) = told["classes"]
    assert (found["school"], found["class"], found["joined"], found["stayed"]) == ("De Regenboog", "Groep 5b", "10-14", "5-9")
    assert found["languages"] == ["ar", "tr"]
    assert found["themes"] == {"m-rekenen": {"worked": "5-9", "too_hard": "<5"}}


def test_an_operator_reads_the_same_in_words(operator: CliRunner) -> None:
    told = operator.invoke(main, ["numbers"]).output
    assert told.startswith("De Regenboog: Groep 5b\n  posters: <5\n  joined: 10-14\n")
    assert "\n  languages: ar, tr\n" in told
    assert told.endswith("wrong codes: <5\n")


def test_no_figure_anywhere_is_one_that_can_be_counted_back(operator: CliRunner, app: App) -> None:
    """Not a single exact number leaves the program."""
    told = json.loads(operator.invoke(main, ["numbers", "--json"]).output)
    figures = [
        figure
        for each in told["classes"]
        for figure in flat({key: value for key, value in each.items() if key not in ("school", "class", "languages")})
    ]
    assert figures and all(figure == "<5" or int(figure.split("-")[0]) % 5 == 0 for figure in figures)
    with app.store.engine.connect().execution_options(reading=True) as connection:
        assert 7 in connection.execute(select(tally.c.count)).scalars().all()


def flat(value: object) -> list[str]:
    return [figure for each in value.values() for figure in flat(each)] if isinstance(value, dict) else [str(value)]
