"""A class from its beginning to its end, and that nobody gets hold of a class of others."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from sqlalchemy import select
from stage import Clock, Talk, add_class, add_parent, add_plan, class_called, everything, invitation, tick

from bot.app import App
from bot.chat import key_of
from bot.deeds import Circumstances
from bot.dialogue.definition import Value, Values
from bot.dialogue.request import KINDS
from bot.dialogue.requests import REQUESTS
from bot.questions import Records
from bot.records import BOT, CLASS, LEADER, TEACHER
from bot.school import office
from bot.school.answering import DEEDS
from bot.school.codes import LETTERS, code_in, hashed, new_code
from bot.store.tables import circle, outbox, role, school_class, subscription
from bot.store.tables import invitation as invitations

Talking = Callable[[str], Talk]
OF_A_CLASS = (
    *("look_up_school_class", "look_up_code", "renew_code", "file_poster", "invite_teacher", "keep_class", "end_class", "leave_as_teacher"),
    *("list_themes", "set_theme"),
)
FORGED = {"name": "Van mij", "band": "vo", "form": "pdf", "theme_id": "schooldag", "region": "", "teach": True}


def ask(app: App, who: str, request: str, /, **given: Value) -> Values:
    """What somebody is told who asks for this, whatever is on the screen."""
    with app.store.transaction() as records:
        person = records.person(key_of(who))
        at = Circumstances(records, person, app.clock(), app.content, new_code, hears=True, reviewed=lambda _: True)
        takes = REQUESTS[request].takes
        told = DEEDS[request](at, {name: given.get(name, KINDS[kind]()) for name, kind in takes.items()})
        assert set(told) == set(REQUESTS[request].tells)
        for notice in at.notices:
            records.post(notice.to.id, notice.say.text.context)
        return told


def class_id(app: App, name: str) -> str:
    with app.store.transaction() as records:
        return str(class_called(records, name).id)


def code_of(app: App, name: str = "Groep 5b") -> str:
    with app.store.transaction() as records:
        return class_called(records, name).code


def lead(app: App, name: str) -> None:
    with app.store.transaction() as records:
        records.add_role(records.person(key_of(name)).id, LEADER, next(iter(records.schools().values())), None)


# ---- codes
def test_a_code_can_be_read_aloud_and_no_two_are_the_same() -> None:
    codes = {new_code() for _ in range(200)}
    assert len(codes) == 200
    assert all([len(group) for group in code.split("-")] == [4] * 5 and set(code) <= {*LETTERS, "-"} for code in codes)
    assert not set("0o1il5s") & (set(LETTERS) - set("5s")), "what looks alike is left out"


@pytest.mark.parametrize(
    "typed", ["k7pm-3xqd-9whf-2rty", " K7PM 3XQD 9WHF 2RTY ", "k7pm3xqd9whf2rty", "https://t.me/x_bot?start=k7pm-3xqd-9whf-2rty"]
)
@pytest.mark.parametrize("last", ["", "-6mzc"], ids=["a code of before", "a code of now"])
def test_a_code_is_known_however_it_is_typed(typed: str, last: str) -> None:
    ends = {" ": last.replace("-", " ").upper() + " ", "y": last if "-" in typed else last.replace("-", "")}
    assert code_in(typed.rstrip() + ends[typed[-1]]) == f"k7pm-3xqd-9whf-2rty{last}"


@pytest.mark.parametrize(
    ("typed", "code"), {"WELKOM-NOA": "WELKOM-NOA", "5tIlB0_xYz-mNqRsTuVw12": "5tIlB0_xYz-mNqRsTuVw12", "een twee": "", "": ""}.items()
)
def test_a_code_of_another_kind_is_taken_as_it_is(typed: str, code: str) -> None:
    assert code_in(typed) == code


def test_a_stranger_may_type_a_class_code_first(app: App, talk: Talking) -> None:
    invitation(app, CLASS, "k7pm-3xqd-9whf-2rty", "Groep 5b")
    assert "Groep 5b" in talk("fatma").says("K7PM 3XQD 9WHF 2RTY")[-1].text


def test_the_code_of_a_class_is_the_same_for_who_asks_again_until_it_has_expired(app: App, clock: Clock) -> None:
    def invited() -> str:
        with app.store.transaction() as records:
            return office.invite(records, office.PARENTS, None, "Groep 6a", clock())

    with app.store.transaction() as records:
        first = office.add_class(records, None, "Groep 6a", "groep-6-8", clock())
    assert invited() == first == code_of(app, "Groep 6a")
    clock.later(days=365)
    assert invited() != first
    assert invited() == code_of(app, "Groep 6a")


def test_of_a_colleagues_code_only_the_hash_is_kept(app: App) -> None:
    code = str(ask(app, "sanne", "invite_teacher", class_id=class_id(app, "Groep 5b"))["invite_code"])
    assert code not in repr(everything(app))
    with app.store.transaction() as records:
        row = records.connection.execute(select(invitations).where(invitations.c.code_hash == hashed(code))).one()
    assert (row.kind, row.class_id) == (TEACHER, int(class_id(app, "Groep 5b")))


def test_a_link_leads_to_the_bot_that_the_person_talks_to(app: App) -> None:
    with app.store.transaction() as records:
        records.set_fact(f"{BOT}7", "zeven_bot")
        records.set_fact(f"{BOT}8", "acht_bot")
        sanne = records.person("telegram:8:100")
        records.add_role(sanne.id, TEACHER, class_called(records, "Groep 5b").school_id, class_called(records, "Groep 5b").id)
        at = Circumstances(records, sanne, app.clock(), app.content, new_code, hears=True, reviewed=lambda _: True)
        assert DEEDS["look_up_code"](at, {"class_id": class_id_in(records)})["link"] == "https://t.me/acht_bot?start=demo5b"
    assert ask(app, "sanne", "look_up_code", class_id=class_id(app, "Groep 5b"))["link"] == ""


def class_id_in(records: Records) -> str:
    return str(class_called(records, "Groep 5b").id)


# ---- nobody else's
@pytest.mark.parametrize("request_name", OF_A_CLASS)
@pytest.mark.parametrize("who", ["sanne", "lot", "ayse", "stranger"])
def test_a_class_of_another_school_can_not_be_touched(app: App, who: str, request_name: str) -> None:
    other = add_class(app, "Brugklas", "vo", "zuid")
    lead(app, "lot")
    with app.store.transaction() as records:
        records.person(key_of(who))
        records.set_class_code(other.id, "geheim-1")
        records.add_invitation(hashed("geheim-1"), CLASS, other.school_id, other.id, app.clock() + timedelta(days=9))
    before = everything(app)
    told = ask(app, who, request_name, **{**FORGED, "class_id": str(other.id)})
    assert everything(app) == before
    assert "geheim" not in repr(told) and "Brugklas" not in repr(told)


def test_a_forged_button_for_a_class_of_others_is_no_button(app: App, talk: Talking) -> None:
    other, sanne = add_class(app, "Brugklas", "vo", "zuid"), talk("sanne")
    sanne.says("/klas")
    session, turn, _ = sanne.button("Groep 5b").split(":")
    before = everything(app)["school_class"]
    assert "eerdere vraag" in sanne.gives(pressed=f"{session}:{turn}:={other.id}")[0].text
    assert everything(app)["school_class"] == before


@pytest.mark.parametrize("school", ["", "99", "x"])
def test_a_class_is_made_only_at_a_school_where_one_works(app: App, school: str) -> None:
    other = add_class(app, "Brugklas", "vo", "zuid")
    before = everything(app)
    for who, school_id in (("sanne", school), ("sanne", str(other.school_id)), ("ayse", school), ("ayse", str(other.school_id))):
        assert ask(app, who, "make_class", **{**FORGED, "school_id": school_id})["made"] is False
    assert everything(app) == before


@pytest.mark.parametrize("wrong", [{"name": ""}, {"name": "x" * 61}, {"name": "groep 5B"}, {"band": "groep-9"}, {"region": "oost"}], ids=repr)
def test_a_class_that_does_not_fit_is_not_made(app: App, wrong: dict[str, str]) -> None:
    given: dict[str, Value] = {"school_id": str(ask(app, "sanne", "list_schools")["school_id"]), **FORGED}
    before = everything(app)
    assert ask(app, "sanne", "make_class", **{**given, **wrong})["made"] is False
    assert everything(app) == before
    assert ask(app, "sanne", "make_class", **given)["made"] is True


@pytest.mark.parametrize(("region", "kept"), {"": "", "midden": "", "noord": "noord"}.items())
def test_the_region_of_a_class_is_kept_only_where_it_is_not_that_of_its_school(app: App, region: str, kept: str) -> None:
    school_id = ask(app, "sanne", "list_schools")["school_id"]
    ask(app, "sanne", "make_class", **{**FORGED, "school_id": school_id, "region": region})
    with app.store.transaction() as records:
        made = class_called(records, "Van mij")
        assert records.connection.execute(select(school_class.c.region).where(school_class.c.id == made.id)).scalar() == kept
    assert made.region == (region or "midden")


# ---- who teaches, and how many
def test_a_teacher_who_stops_with_the_last_class_is_still_a_teacher_of_the_school(app: App) -> None:
    with app.store.transaction() as records:
        mine = records.connection.execute(select(role.c.id).where(role.c.kind == TEACHER)).scalar()
        records.connection.execute(circle.insert().values(role_id=mine, week="2026-W48", due=0, state="due"))
    ask(app, "sanne", "leave_as_teacher", class_id=class_id(app, "Groep 5b"))
    with app.store.transaction() as records:
        (left,) = records.roles(records.person(key_of("sanne")).id)
    assert (left.kind, left.class_id) == (TEACHER, None)
    assert not everything(app)["circle"]


@pytest.mark.parametrize(("parents", "shown", "told"), [(0, "<5", 0), (4, "<5", 0), (5, "5", 5), (12, "12", 12)])
def test_a_leader_sees_how_many_parents_there_are_from_five_on(school: App, parents: int, shown: str, told: int) -> None:
    lead(school, "lot")
    for number in range(parents):
        add_parent(school, f"parent{number}", 6, 10)
    items = ask(school, "lot", "list_school_classes")["classes"]
    assert isinstance(items, tuple)
    assert [item.label for item in items] == [f"Groep 5b · {shown}"]
    assert ask(school, "lot", "look_up_school_class", class_id=class_id(school, "Groep 5b"))["parents"] == told


# ---- the end
def test_a_class_that_ended_gets_no_card_also_not_one_that_was_planned_or_waits(app: App, clock: Clock) -> None:
    add_class(app, "Groep 6a", "groep-6-8")
    add_parent(app, "omar", 6, 10, class_name="Groep 6a", language="ar")
    clock.at("2026-11-28T10:00")
    tick(app)
    ended = class_id(app, "Groep 5b")
    ask(app, "sanne", "end_class", class_id=ended)
    with app.store.transaction() as records:
        cards = records.connection.execute(select(outbox.c.person_id).where(outbox.c.card)).scalars().all()
        assert set(cards) == {records.person(key_of("omar")).id}, "only who has another class still gets what waits"
        reasons = records.connection.execute(select(subscription.c.ended_reason).where(subscription.c.class_id == int(ended))).scalars().all()
        assert set(reasons) == {"class ended"}
    clock.later(weeks=1)
    assert list(tick(app)[1]) == ["omar"]


def test_each_parent_is_told_once_that_the_class_ended_but_for_who_cannot_be_reached(app: App) -> None:
    with app.store.transaction() as records:
        records.set_unreachable(records.person(key_of("omar")).id, "blocked", app.clock())
    for _ in range(2):
        ask(app, "sanne", "end_class", class_id=class_id(app, "Groep 5b") if _ == 0 else "1")
    with app.store.transaction() as records:
        told = [(row.person_id, records.sealing.open(row.person_id, row.message)) for row in records.connection.execute(select(outbox))]
        assert told == [(records.person(key_of("ayse")).id, "klas_gestopt:gestopt.say.enige")]


def test_who_was_still_joining_does_not_get_into_a_class_that_ended(app: App) -> None:
    ended = class_id(app, "Groep 5b")
    ask(app, "sanne", "end_class", class_id=ended)
    ask(app, "fatma", "join_class", class_id=ended, consent="test")
    with app.store.transaction() as records:
        assert not records.subscriptions(records.person(key_of("fatma")).id)


def test_no_code_for_a_class_that_ended_works(app: App, talk: Talking) -> None:
    colleague = ask(app, "sanne", "invite_teacher", class_id=class_id(app, "Groep 5b"))["invite_code"]
    ask(app, "sanne", "end_class", class_id=class_id(app, "Groep 5b"))
    talk("noa").says("/start")
    talk("noa").presses("Nederlands")
    for code in (colleague, "demo5b"):
        assert "verlopen" in talk("noa").says(f"/start {code}")[-1].text


def test_the_name_of_a_class_that_ended_is_free_even_twice_a_day(app: App) -> None:
    school_id = str(ask(app, "sanne", "list_schools")["school_id"])
    for _ in range(3):
        assert ask(app, "sanne", "make_class", **{**FORGED, "school_id": school_id})["made"]
        ask(app, "sanne", "end_class", class_id=class_id(app, "Van mij"))
    names = [row[2] for row in everything(app)["school_class"]]
    assert names[:2] == ["Groep 5b", "Van mij (2026-11-27)"] and len(set(names)) == 4
    assert ask(app, "sanne", "read_class_name", school_id=school_id, name="Van mij (2026-11-27)")["read"] == "bezet"


@pytest.mark.parametrize(
    ("moment", "offered"), {"2027-05-31T23:59": False, "2027-06-01T00:00": True, "2027-08-31T23:59": True, "2027-09-01T00:00": False}.items()
)
def test_a_class_is_carried_into_the_next_year_in_summer(app: App, clock: Clock, moment: str, offered: bool) -> None:
    clock.at(moment)
    assert ask(app, "sanne", "look_up_school_class", class_id=class_id(app, "Groep 5b"))["new_year"] is offered


def removed(talk: Talking) -> None:
    """The leader has the teachers of Groep 5b taken off it."""
    talk("lot").says("/klassen")
    for label in ("Groep 5b · <5", "De leraar is weg", "Ja, van de klas halen"):
        talk("lot").presses(label)


def test_a_departed_teachers_plans_go_and_the_class_passes_to_a_colleague(app: App, talk: Talking) -> None:
    lead(app, "lot")
    invitation(app, TEACHER, "VOOR-SANNE", "Groep 5b")
    talk("sanne").says("/start VOOR-SANNE")
    add_plan(app, "sanne", {"feiten": "Aubergine"})
    removed(talk)
    assert "Aubergine" not in repr(everything(app))
    with app.store.transaction() as records:
        assert records.roles(records.person(key_of("sanne")).id) == []
    sanne = talk("sanne")
    assert "aan een andere leraar gegeven" in sanne.says("/start VOOR-SANNE")[0].text
    with app.store.transaction() as records:
        assert records.roles(records.person(key_of("sanne")).id) == [], "the link of before lets nobody in again"
    invitation(app, TEACHER, "VOOR-KIM", "Groep 5b")
    talk("kim").says("/start VOOR-KIM")
    assert "Groep 5b" in talk("kim").says("/klas")[0].buttons


def test_of_several_teachers_none_loses_what_they_wrote(app: App, talk: Talking) -> None:
    lead(app, "lot")
    add_plan(app, "sanne", {"feiten": "Aubergine"})
    with app.store.transaction() as records:
        mine = class_called(records, "Groep 5b")
        records.add_role(records.person(key_of("kim")).id, TEACHER, mine.school_id, mine.id)
    removed(talk)
    assert "Aubergine" in repr(everything(app))
    with app.store.transaction() as records:
        assert records.teachers(mine.id) == 0
        assert records.roles(records.person(key_of("sanne")).id) == []
