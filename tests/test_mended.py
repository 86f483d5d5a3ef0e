"""Faults that were found once by trying, each as the sentence that should have been true."""

from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import event, select, update
from stage import Clock, everything, invitation
from test_conversation import at_facts, bytes_of, with_deed
from test_planner import Talking, add_class, add_parent, counts, tick
from test_sender import ANNA, BEN, Post, post

from bot.app import App
from bot.channels.channel import Outgoing
from bot.deeds import Circumstances
from bot.dialogue.definition import Value, Values
from bot.records import TEACHER
from bot.school import cards
from bot.store.tables import session as session_table
from bot.store.tables import tally

SATURDAY = "2026-11-28T10:00"


# ---- one thing that breaks
@pytest.mark.parametrize("words", ["stop", "/menu", "/start", "/help"])
@pytest.mark.parametrize("snapshot", ['{"format":2}', "{", "[]"])
def test_a_session_that_can_not_be_read_locks_nobody_in(app: App, talk: Talking, words: str, snapshot: str) -> None:
    talk("ayse").says("/instellingen")
    with app.store.transaction() as records:
        records.connection.execute(update(session_table).values(snapshot=snapshot))
    (said,) = talk("ayse").says(words)
    assert said.text != app.renderer.word("tr", "sorry")


def test_one_card_that_can_not_be_made_keeps_no_other_back(app: App, clock: Clock) -> None:
    def this_week(at: Circumstances, values: Values) -> "dict[str, Value]":
        if at.person.key.endswith("ayse"):
            raise ValueError("broken theme")
        return dict(cards.this_week(at, values))

    with_deed(app, "this_week", this_week)
    clock.at(SATURDAY)
    assert tick(app)[1].keys() == {"omar"}


async def test_one_message_that_can_not_be_sent_keeps_nobody_else_back(app: App) -> None:
    post(app, ANNA, "a")
    post(app, BEN, "b")
    channel = Post(a=[ValueError("no DeliveryError")])
    await app.sender({"post:1": channel}).flush_all()
    assert channel.words == ["b"]


async def test_a_message_in_another_version_s_form_is_dropped(app: App) -> None:
    with app.store.transaction() as records:
        records.post(records.person(ANNA).id, '["one part only"]')
    channel = Post()
    assert await app.sender({"post:1": channel}).flush_all() == 1
    assert channel.words == []


# ---- words
def test_a_stranger_may_begin_with_a_code(talk: Talking) -> None:
    assert "De Regenboog: Groep 5b" in talk("nieuw").says("demo5b")[-1].text


def test_a_command_may_begin_with_a_capital(talk: Talking) -> None:
    assert talk("sanne").says("/Menu")[0].text.startswith("Wat wil je doen")


def test_a_parent_who_is_a_teacher_hears_what_is_kept_of_both(app: App, talk: Talking) -> None:
    add_parent(app, "sanne", 6, 10)
    said = talk("sanne").says("/privacy")[0].text
    assert "uw taal" in said and "schuilnaam" in said


def test_going_back_into_another_step_says_which(talk: Talking) -> None:
    sanne = at_facts(talk("sanne"))
    sanne.says("x")
    sanne.presses("Ja, dit zijn feiten")
    sanne.says("gedachte")
    (said,) = sanne.presses("Terug")
    assert said.text.startswith("Stap 2 van 13")


# ---- stopping
def test_after_stop_the_buttons_of_an_old_card_bring_no_card(app: App, talk: Talking, clock: Clock) -> None:
    clock.at(SATURDAY)
    tick(app)
    talk("ayse").sees()
    another = talk("ayse").got[-1].buttons[0].data
    talk("ayse").says("dur")
    assert "🏠" not in talk("ayse").gives(pressed=another)[-1].text


def test_who_stopped_gets_no_card_that_was_waiting_to_leave(app: App, talk: Talking, clock: Clock) -> None:
    clock.at(SATURDAY)
    app.clockwork.tick()
    assert len(talk("ayse").says("dur")) == 1


# ---- the date that is told
def test_the_date_that_is_told_is_that_of_the_next_card(app: App, talk: Talking, clock: Clock) -> None:
    for words in ("/instellingen", "1", "Çarşamba 13:00"):
        talk("ayse").says(words)
    clock.at("2026-12-02T13:00")
    assert "ayse" in tick(app)[1]
    for words in ("/instellingen", "1", "Cumartesi 10:00"):
        told = talk("ayse").says(words)[-1].text
    assert "12-12-2026" in told
    clock.at("2026-12-05T10:00")
    assert "ayse" not in tick(app)[1]
    clock.at("2026-12-12T10:00")
    assert "ayse" in tick(app)[1]


def test_moving_to_a_moment_just_past_brings_no_card_at_once(app: App, talk: Talking, clock: Clock) -> None:
    for words in ("/instellingen", "1", "Başka gün ya da saat", "Perşembe", "16:00"):
        talk("ayse").says(words)
    clock.at("2026-11-27T15:31")
    assert "ayse" not in tick(app)[1]


def test_who_stops_and_joins_again_before_the_card_has_left_gets_it_at_once_and_no_other_that_week(app: App, talk: Talking, clock: Clock) -> None:
    clock.at("2026-11-28T20:30")
    app.clockwork.tick()
    for words in ("dur", "/start demo5b", "Türkçe", "1", "Pazar 17:00"):
        said = talk("ayse").says(words)
    assert "🏠" in said[-1].text
    for moment in ("2026-11-29T08:00", "2026-11-29T17:00"):
        clock.at(moment)
        assert "ayse" not in tick(app)[1]


# ---- the hours of a day
@pytest.mark.parametrize("zone", ["UTC", "Europe/Amsterdam"])
def test_twenty_four_hours_are_real_hours_when_the_clocks_change(school: App, clock: Clock, zone: str) -> None:
    clock.at("2027-03-20T12:00")
    add_parent(school, "mila", 6, 10)
    for moment in ("2027-03-27T09:00", "2027-03-28T10:30"):  # 23.5 real hours after Saturday 10:00
        clock.at(moment)
        clock.now = clock.now.astimezone(ZoneInfo(zone))
        found = counts(school)
    assert found == (1, 1, 0)


def test_a_card_does_not_come_in_another_week_than_its_own_which_has_one_itself_or_is_a_holiday(school: App, talk: Talking, clock: Clock) -> None:
    add_class(school, "Groep 4a")
    add_parent(school, "mila", 7, 19)
    talk("sanne").says("/thema")
    talk("sanne").presses("Trots")
    talk("sanne").presses("Dit kiezen")
    came = []
    for look in ("2026-11-29T20:30", "2026-11-30T08:00", "2026-12-06T19:00", "2026-12-20T20:30", "2026-12-21T08:00"):  # the last is a holiday
        clock.at(look)
        came += [look for _ in tick(school)[1].get("mila", [])]
    assert came == ["2026-12-06T19:00"]


# ---- no trace
@pytest.mark.parametrize(
    ("fork", "words"), [("Zorgen over veiligheid", "Stop hier en overleg eerst"), ("Boosheid of dreiging", "Voer dit gesprek niet alleen")]
)
def test_what_was_deleted_is_overwritten_however_sqlite_was_built(app: App, talk: Talking, database: Path, fork: str, words: str) -> None:
    event.listen(app.store.engine, "connect", lambda connection, _: connection.execute("PRAGMA secure_delete = OFF"), insert=True)
    for step in ("/voorbereiden", "Tegenvallende resultaten", "Sem", fork):
        talk("sanne").says(step)
    assert everything(app)["outbox"] == []
    assert words.encode() not in bytes_of(app, database)


# ---- what a hostile reader found
def test_one_parent_can_not_make_a_number_that_seems_that_of_five(app: App, talk: Talking, clock: Clock) -> None:
    add_parent(app, "mila", 6, 10)
    clock.at(SATURDAY)
    tick(app)
    mila = talk("mila")
    mila.sees()
    for _ in range(6):
        mila.presses("Ging goed")
        mila.presses("Andere vraag")
    with app.store.transaction() as records:
        (count,) = [row.count for row in records.connection.execute(select(tally)) if row.what == "worked"]
    assert count == 1


def test_a_goodbye_is_not_taken_for_the_card_whose_number_it_got(app: App) -> None:
    with app.store.transaction() as records:
        anna = records.person(ANNA)
        records.post(anna.id, Outgoing("card").to_json(), card=True)
        card = records.next_posted(ANNA, app.clock(), 15)
        records.forget_posted(anna.id)
        records.post(anna.id, Outgoing("goodbye").to_json())
        assert card is not None
        records.sent(card)
        assert records.is_waiting(anna.id, app.clock())


def test_who_erased_everything_and_blocks_the_bot_leaves_nothing(app: App, talk: Talking) -> None:
    mila = talk("mila")
    mila.says("/start")
    for step in ("Nederlands", "/wissen", "Ja, alles wissen"):
        mila.says(step)
    mila.sends("blocked")
    with app.store.transaction() as records:
        assert not records.is_known(mila.key)


def test_a_language_that_the_school_left_out_can_not_be_chosen_in_between(app: App, talk: Talking) -> None:
    with app.store.transaction() as records:
        records.leave_out(next(iter(records.schools().values())), "tr")
    mila = talk("mila")
    for step in ("/start demo5b", "Nederlands", "/taal", "Türkçe"):
        mila.says(step)
    mila.presses("Evet, katılıyorum") if "Evet, katılıyorum" in {b.label for m in mila.got for b in m.buttons} else mila.presses("Ja, ik doe mee")
    with app.store.transaction() as records:
        assert records.person(mila.key).language == "nl"


def test_who_left_a_class_does_not_come_back_with_the_code_of_before(app: App, talk: Talking) -> None:
    invitation(app, TEACHER, "jan-komt-1", "Groep 5b")
    jan = talk("jan")
    for step in ("/start jan-komt-1", "/klas", "Groep 5b", "Ik stop met deze klas", "Ja, ik stop ermee"):
        jan.says(step)
    assert "verlopen" in jan.says("/start jan-komt-1")[0].text
