"""The desk of a school: its leader sees numbers and never who, sets what is the school's, and finds back what was changed."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date, timedelta
from itertools import count
from pathlib import Path
from random import Random

import pytest
from sqlalchemy import update
from stage import Clock, add_class, add_parent, class_called, everything, waiting_messages

from bot.app import App
from bot.channels.web.templates import FOLDER
from bot.chat import key_of
from bot.content import Content
from bot.deeds import Circumstances
from bot.desk import CHANGES, Done, SchoolDesk
from bot.dialogue.definition import Value
from bot.home.themes import OWN
from bot.records import BOT, LEADER, OPERATOR, TEACHER, ClassCounts, ClassTheme
from bot.school import office
from bot.school.answering import DEEDS
from bot.school.codes import hashed
from bot.school.counting import POSTER
from bot.school.noting import LOOKS
from bot.school.numbers import shown
from bot.store.store import Transaction
from bot.store.tables import school

PAGES = "https://bot.example.nl"
MOST_BYTES = 60_000
ATTACK = "<script>x</script>\"'><img src=x onerror=y>"


def desk_of(app: App) -> SchoolDesk:
    codes = (f"CODE-{number}" for number in count(1))
    return SchoolDesk(app.store, app.content, app.renderer, app.clock, lambda: next(codes), PAGES)


def leads(app: App, name: str, of: int = 1) -> str:
    """The key of somebody who leads this school from now on."""
    with app.store.transaction() as records:
        person = records.person(key_of(name))
        records.set_language(person.id, "nl")
        records.add_role(person.id, LEADER, of, None)
    return key_of(name)


@pytest.fixture
def desk(app: App) -> SchoolDesk:
    return desk_of(app)


@pytest.fixture
def leader(app: App) -> str:
    return leads(app, "petra")


def does(app: App, who: str, request: str, **values: Value) -> Mapping[str, Value]:
    """What this person asks in a conversation."""
    with app.store.transaction() as records:
        at = Circumstances(records, records.person(key_of(who)), app.clock(), app.content, lambda: "code", False, lambda _: True)
        return DEEDS[request](at, values)


def log(app: App, of: int = 1) -> list[tuple[str, str, str]]:
    with app.store.transaction() as records:
        return [(each.role, each.what, each.about) for each in reversed(records.changes(of, 99))]


# ---- who sees it
def test_a_leader_sees_the_own_school_and_nothing_of_another(app: App, desk: SchoolDesk, leader: str) -> None:
    elsewhere = add_class(app, "Klas Zuid", region="zuid")
    other = leads(app, "leider zuid", elsewhere.school_id)
    desk.change(other, {"what": "add_day_off", "day": "2027-01-22"})
    assert "De Regenboog" in desk.page(leader) and "Groep 5b" in desk.page(leader)
    assert "Klas Zuid" not in desk.page(leader) and "22 januari" not in desk.page(leader)
    assert "Klas Zuid" in desk.page(other) and "De Regenboog" not in desk.page(other) and "demo5b" not in desk.page(other)


@pytest.mark.parametrize("who", ["sanne", "ayse", "somebody"])
def test_who_leads_no_school_gets_nothing_and_changes_nothing(app: App, desk: SchoolDesk, who: str) -> None:
    before = everything(app)
    assert desk.page(key_of(who)) == ""
    for form in FORMS.values():
        assert desk.change(key_of(who), form) == Done("not_yours")
    assert everything(app) == before, "nor is a guest made anybody"


# ---- what it does
SURE = {"sure": "yes"}
FORMS: dict[str, dict[str, str]] = {
    "class_made": {"what": "make_class", "name": " Groep  6 ", "band": "groep-6-8", "region": "noord"},
    "teacher_invited": {"what": "invite_teacher", "class_id": "1"},
    "code_renewed": {"what": "renew_code", "class_id": "1", **SURE},
    "class_ended": {"what": "end_class", "class_id": "1", **SURE},
    "language_out": {"what": "leave_out_language", "language": "tr", **SURE},
    "language_in": {"what": "offer_language", "language": "pl"},
    "day_added": {"what": "add_day_off", "day": "2026-12-04", "until": "2026-12-08"},
    "day_dropped": {"what": "drop_day_off", "day": "2027-01-04"},
}
NOTED = {
    "class_made": [("make_class", "Groep 6")],
    "teacher_invited": [("invite_teacher", "Groep 5b")],
    "code_renewed": [("renew_code", "Groep 5b")],
    "class_ended": [("end_class", "Groep 5b")],
    "language_out": [("leave_out_language", "Türkçe")],
    "language_in": [("offer_language", "polski")],
    "day_added": [("add_day_off", day) for day in ("2026-12-04", "2026-12-07", "2026-12-08")],
    "day_dropped": [("drop_day_off", "2027-01-04")],
}


@pytest.fixture
def begun(app: App) -> None:
    """Somebody left a language out, and a day is off."""
    with app.store.transaction() as records:
        records.leave_out(1, "pl")
        records.add_days_off(1, [date(2027, 1, 4)])


@pytest.mark.usefixtures("begun")
@pytest.mark.parametrize("said", FORMS)
def test_each_form_does_its_thing_and_is_noted(app: App, desk: SchoolDesk, leader: str, said: str) -> None:
    done = desk.change(leader, FORMS[said])
    assert done.said == said
    assert log(app) == [(LEADER, what, about) for what, about in NOTED[said]]
    with app.store.transaction() as records:
        names = {each.name: each for each in records.classes(1)}
        assert ("Groep 6" in names and names["Groep 6"].region == "noord") == (said == "class_made")
        assert ("Groep 5b" in names) == (said != "class_ended")
        assert ("demo5b" in {each.code for each in names.values()}) == (said not in ("class_ended", "code_renewed"))
        assert records.left_out(1) == {"language_out": {"pl", "tr"}, "language_in": set()}.get(said, {"pl"})
        days = {date(2026, 12, day) for day in (4, 7, 8)} if said == "day_added" else set()
        assert records.days_off(1) == days | ({date(2027, 1, 4)} if said != "day_dropped" else set())
        assert (records.invitation(hashed(done.code)) is not None) == (said == "teacher_invited")
    assert 'role="status"' in desk.page(leader, done) and 'role="status"' not in desk.page(leader)


def test_every_form_is_tried_here() -> None:
    assert {form["what"] for form in FORMS.values()} == CHANGES.keys()


REFUSED: list[tuple[str, dict[str, str]]] = [
    ("not_valid", {}),
    ("not_valid", {"what": "erase_me"}),
    *(("not_valid", {"what": what}) for what in CHANGES),
    ("not_valid", {**FORMS["class_made"], "name": "   "}),
    ("not_valid", {**FORMS["class_made"], "name": "x" * 61}),
    ("not_valid", {**FORMS["class_made"], "name": "a\x00b"}),
    ("not_valid", {**FORMS["class_made"], "name": "\ud800"}),
    ("not_valid", {**FORMS["class_made"], "band": "groep-9"}),
    ("not_valid", {**FORMS["class_made"], "region": "oost"}),
    ("name_taken", {**FORMS["class_made"], "name": "groep 5B"}),
    *(
        ("not_valid", {"what": what, "class_id": id, **SURE})
        for what in ("invite_teacher", "renew_code", "end_class")
        for id in ("2", "", "x", "1.0", " 1")
    ),
    *(("not_sure", {"what": what, "class_id": "1", "sure": sure}) for what in ("renew_code", "end_class") for sure in ("", "no")),
    ("not_sure", {"what": "leave_out_language", "language": "tr"}),
    *(("not_valid", {"what": "leave_out_language", "language": language, **SURE}) for language in ("nl", "pl", "xx")),
    *(("not_valid", {"what": "offer_language", "language": language}) for language in ("tr", "xx")),
    *(("not_valid", {"what": "add_day_off", "day": day}) for day in ("morgen", "2026-02-31", "2026-12-05", "2029-11-01", "9999-12-31", ATTACK)),
    ("not_valid", {"what": "add_day_off", "day": "2026-12-04", "until": "2026-12-03"}),
    ("not_valid", {"what": "add_day_off", "day": "2026-12-04", "until": "2027-12-03"}),
    ("day_past", {"what": "add_day_off", "day": "2026-11-26", "until": "2026-12-04"}),
    ("day_there", {"what": "add_day_off", "day": "2027-01-04"}),
    *(("not_valid", {"what": "drop_day_off", "day": day}) for day in ("2026-12-04", "", ATTACK)),
]


@pytest.mark.usefixtures("begun")
@pytest.mark.parametrize(("said", "form"), REFUSED)
def test_what_is_not_in_order_changes_nothing_and_says_so(app: App, desk: SchoolDesk, leader: str, said: str, form: dict[str, str]) -> None:
    add_class(app, "Klas Zuid", region="zuid")  # the class of another school, whose number is 2
    before = everything(app)
    assert desk.change(leader, form) == Done(said)
    assert everything(app) == before


def test_all_that_can_be_said_has_a_sentence(desk: SchoolDesk, leader: str) -> None:
    source = (Path(__file__).parent.parent / "bot" / "desk.py").read_text("utf-8")
    told = {*re.findall(r'Done\("(\w+)"', source), *FORMS}
    for said in told:
        (sentence,) = re.findall(r'role="status">\n<p>(.*)</p>', desk.page(leader, Done(said)))
        assert sentence, said


def test_parents_whose_language_is_left_out_hear_so_in_it(app: App, desk: SchoolDesk, leader: str) -> None:
    desk.change(leader, FORMS["language_out"])
    (message,) = waiting_messages(app, key_of("ayse"))
    assert "Türkçe" in message and "Felemenkçe" in message


def test_an_invitation_is_shown_once_as_a_link_for_telegram_and_for_a_browser(app: App, desk: SchoolDesk, leader: str) -> None:
    with app.store.transaction() as records:
        records.set_fact(f"{BOT}{leader.split(':')[1]}", "regenboog_bot")
    html = desk.page(leader, desk.change(leader, FORMS["teacher_invited"]))
    assert 'href="https://t.me/regenboog_bot?start=CODE-1"' in html and f'href="{PAGES}/t/CODE-1"' in html and "/start CODE-1" in html
    assert f'href="{PAGES}/k/demo5b"' in html and f'href="{PAGES}/k/demo5b/a4"' in html
    assert "CODE-1" not in desk.page(leader)


# ---- what stands on it
def test_nothing_that_is_typed_is_markup(app: App, desk: SchoolDesk, leader: str) -> None:
    assert desk.change(leader, {"what": "make_class", "name": ATTACK, "band": "vo"}).said == "class_made"
    with app.store.transaction() as records:
        records.connection.execute(update(school).values(name=ATTACK))
    id = next(str(each["id"]) for each in classes(app) if each["name"] == ATTACK)
    html = desk.page(leader, desk.change(leader, {"what": "invite_teacher", "class_id": id}))
    assert "<script" not in html and "<img" not in html and html.count("&lt;script&gt;") > 5


def classes(app: App) -> list[dict[str, object]]:
    with app.store.transaction() as records:
        return [{"id": each.id, "name": each.name} for each in records.classes(1)]


def test_it_needs_no_script_and_no_style_of_its_own(desk: SchoolDesk, leader: str) -> None:
    html = desk.page(leader, Done("day_added"))
    assert not re.search(r"<script|<style|\sstyle=|\son\w+=|javascript:", html)
    assert set(re.findall(r'<form method="post" action="([^"]+)">\n<input type="hidden" name="what"', html)) == {"/desk"}
    assert html.count("<form") == html.count('name="what"')
    assert len(ids := re.findall(r'\sid="([^"]+)"', html)) == len(set(ids))
    assert set(re.findall(r'href="#([^"]+)"', html)) <= set(ids)


def test_it_is_small_for_a_school_with_twenty_classes(app: App, desk: SchoolDesk, leader: str) -> None:
    for number in range(19):
        assert desk.change(leader, {"what": "make_class", "name": f"Groep {number}", "band": "groep-3-5"}).said == "class_made"
    assert len(desk.page(leader).encode()) < MOST_BYTES - len((FOLDER / "desk.css").read_bytes())


def random_counts(random: Random) -> ClassCounts:
    def size() -> int:
        return random.choice((0, random.randint(1, 4), random.randint(5, 40)))

    return ClassCounts(size(), size(), size(), {code: size() for code in ("nl", "tr", "ar", "so")}, {(POSTER, ""): size()})


def lookalikes(random: Random, counts: ClassCounts) -> Iterator[ClassCounts]:
    """Other classes of which the same is shown."""
    for _ in range(200):
        other = random_counts(random)
        close = replace(other, joined=counts.joined // 5 * 5 + random.randint(0, 4), stayed=counts.stayed // 5 * 5 + random.randint(0, 4))
        close = replace(close, cards=counts.cards // 5 * 5 + random.randint(0, 4), tallied=counts.tallied)
        if shown(close) == shown(counts):
            yield close


def test_nothing_can_be_read_from_it_but_what_may_be_shown(desk: SchoolDesk, leader: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever is counted: a class that has other counts, of which the same is shown, has the same page."""
    random, compared = Random(7), 0
    for _ in range(12):
        counts = random_counts(random)
        monkeypatch.setattr(Transaction, "class_counts", lambda *_, counts=counts: counts)
        page = desk.page(leader)
        figures = re.findall(r"<td>([^<]+)</td>", page)
        assert len(figures) == 4
        assert all(each == "minder dan 5" or re.fullmatch(r"\d*[05]–\d*[49]", each) for each in figures), figures
        for other in list(lookalikes(random, counts))[:3]:
            monkeypatch.setattr(Transaction, "class_counts", lambda *_, counts=other: counts)
            assert desk.page(leader) == page
            compared += other != counts
    assert compared > 5


def test_a_few_parents_are_never_told_as_a_number(app: App, desk: SchoolDesk, leader: str) -> None:
    before = desk.page(leader)
    for name in ("a", "b"):  # with those of the demo there are four
        add_parent(app, name, 6, 10)
    assert desk.page(leader) == before


def test_nobodys_words_stand_on_it(app: App, desk: SchoolDesk, leader: str, content: Content) -> None:
    own = next(id for id, each in content.themes.themes.items() if each.band == OWN)
    does(app, "sanne", "set_theme", class_id="1", theme_id=own, title="Waterkers")
    does(app, "sanne", "set_line", class_id="1", line="Venkel")
    html = desk.page(leader)
    assert "een eigen thema" in html and "Waterkers" not in html and "Venkel" not in html
    with app.store.transaction() as records:
        records.set_class_theme(1, ClassTheme(date(2026, 11, 23), "m-trots"))
    assert content.themes.themes["m-trots"].title.dutch in desk.page(leader)


def test_it_tells_this_week_the_holidays_of_the_year_and_where_they_come_from(app: App, desk: SchoolDesk, leader: str, clock: Clock) -> None:
    html = desk.page(leader)
    assert "Week 48: ouders krijgen hun kaart." in html and "Eerstvolgende vakantie: kerst" in html
    assert html.count("2027") > 3 and "2028" not in html and "Regeling vaststelling schoolvakanties" in html
    clock.at("2026-12-23T12:00")
    assert "Week 52: geen kaart" in desk.page(leader)


def test_the_cards_of_the_leader_are_those_of_the_conversation(desk: SchoolDesk, leader: str) -> None:
    html = desk.page(leader)
    assert "<h3>Ouders beslissen over</h3>" in html and "<li>geloof</li>" in html
    assert "<b>0900 111 3 111</b>" in html and "artikel 14 van de Wet op het primair onderwijs" in html
    assert "Bron: " in html and "gezien november 2026" in html


# ---- what was changed
def test_what_a_teacher_changes_is_noted_with_the_role_and_without_any_words(app: App, content: Content) -> None:
    own = next(id for id, each in content.themes.themes.items() if each.band == OWN)
    does(app, "sanne", "set_theme", class_id="1", theme_id=own, title="Waterkers")
    does(app, "sanne", "use_year", class_id="1", order="2026-12-07=m-trots")
    does(app, "sanne", "clear_year", class_id="1")
    does(app, "sanne", "clear_year", class_id="1")  # there was nothing any more
    does(app, "sanne", "keep_class", class_id="1", name="Groep 6b", band="")
    does(app, "sanne", "remove_teachers", class_id="1")  # which only a leader may
    assert [each[1:] for each in log(app)] == [
        ("set_theme", "Groep 5b"),
        ("use_year", "Groep 5b"),
        ("clear_year", "Groep 5b"),
        ("keep_class", "Groep 6b"),
    ]
    assert {role for role, _, _ in log(app)} == {TEACHER}


def test_what_a_leader_says_in_the_conversation_is_noted_too(app: App, leader: str) -> None:
    does(app, "petra", "add_day_off", day="", words="vrijdag 4 december")
    does(app, "petra", "add_day_off", day="", words="gisteren")
    does(app, "petra", "leave_out_language", language="tr")
    does(app, "petra", "leave_out_language", language="tr")
    does(app, "petra", "remove_teachers", class_id="1")
    assert log(app) == [(LEADER, "add_day_off", "2026-12-04"), (LEADER, "leave_out_language", "Türkçe"), (LEADER, "remove_teachers", "Groep 5b")]


def test_what_the_operator_changes_is_noted_too(app: App, desk: SchoolDesk, leader: str, clock: Clock) -> None:
    with app.store.transaction() as records:
        office.add_class(records, None, "Groep 3", "groep-3-5", clock())
        office.invite(records, TEACHER, None, "Groep 3", clock())
        office.invite(records, LEADER, None, None, clock())
        office.invite(records, "parents", None, "Groep 3", clock())  # whose code works already
        office.change_days_off(records, None, [date(2026, 12, 4)], False, clock())
        office.change_days_off(records, None, [date(2026, 12, 4)], False, clock())
    told = [("make_class", "Groep 3"), ("invite_teacher", "Groep 3"), ("invite_leader", ""), ("add_day_off", "2026-12-04")]
    assert log(app) == [(OPERATOR, what, about) for what, about in told]
    assert re.findall(r"beheerder: (.*)</li>", desk.page(leader))[0] == "vrije dag erbij: vrijdag 4 december 2026"


def test_each_change_has_its_words(app: App, desk: SchoolDesk, leader: str, clock: Clock) -> None:
    for what in (*LOOKS, "invite_leader"):
        about = "2026-12-04" if "day" in what else "Groep 5b"
        with app.store.transaction() as records:
            records.note_change(1, LEADER, what, about, clock())
        assert re.search(r"</time> schoolleider: \w", desk.page(leader)), what


def test_the_log_goes_after_a_year(app: App, clock: Clock, leader: str) -> None:
    does(app, "petra", "leave_out_language", language="tr")
    clock.later(days=app.content.retention.change - 1)
    app.clockwork.sweep()
    assert len(log(app)) == 1
    clock.later(days=2)
    assert app.clockwork.sweep()["changes"] == 1 and log(app) == []


def test_who_is_erased_is_not_in_the_log_and_the_log_stays(app: App, leader: str) -> None:
    does(app, "petra", "leave_out_language", language="tr")
    with app.store.transaction() as records:
        records.erase(records.person(leader).id, app.clock() + timedelta(days=1))
        assert class_called(records, "Groep 5b")
    assert log(app) == [(LEADER, "leave_out_language", "Türkçe")]
