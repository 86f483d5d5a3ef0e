"""Plans after they were made: listed, changed, copied, thrown away, taken along, and read by a colleague."""

import asyncio
import io
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import text
from stage import Clock, Message, Talk, add_plan, everything, invitation, seen

from bot.app import App
from bot.channels.channel import Document, Incoming
from bot.channels.terminal import PlainFace, saved
from bot.chat import key_of
from bot.conversation import Conversation
from bot.errors import SettingsError
from bot.records import LEADER, TEACHER, Plan
from bot.school.answering import DEEDS
from bot.school.codes import hashed

Talking = Callable[[str], Talk]
ANSWERS = {"schuilnaam": "Sem", "feiten": "Dinsdag vier van de twaalf sommen.", "opening": "Fijn dat u er bent.", "afspraak": "Ik bel vrijdag."}


@pytest.fixture
def sanne(school: App, talk: Talking) -> Talk:
    """A teacher with a plan; Mehmet is a colleague."""
    add_plan(school, "sanne", ANSWERS)
    invitation(school, TEACHER, "mehmet-begint-1")
    talk("mehmet").says("/start mehmet-begint-1")
    return talk("sanne")


@pytest.fixture
def codes(school: App) -> list[str]:
    """The codes that are given out from now on."""
    given = [f"{number}-een-code-van-de-test" for number in range(1, 9)]
    numbers: Iterator[str] = iter(given)
    school.conversation = Conversation(school.content, school.renderer, school.store, DEEDS, school.clock, lambda: next(numbers), True)
    return given


def plans(app: App, name: str) -> list[Plan]:
    with app.store.transaction() as records:
        return list(records.plans(records.person(key_of(name)).id, 200))


def says(messages: list[Message]) -> str:
    return "\n".join(message.text for message in messages)


# ---- looking at them
def test_one_plan_is_shown_at_once_and_of_more_one_is_chosen(school: App, sanne: Talk) -> None:
    assert "Fijn dat u er bent." in says(sanne.says("/plan"))
    add_plan(school, "sanne", {"schuilnaam": "Noor"}, "pesten")
    assert sanne.says("/plan")[-1].buttons[:2] == ("Noor · Pesten · 27 nov", "Sem · Tegenvallende resultaten · 27 nov")
    assert "Over wie\nSem" in says(sanne.presses("Sem · Tegenvallende resultaten · 27 nov"))


def test_a_label_that_is_too_long_is_cut_where_a_button_ends(school: App, talk: Talking) -> None:
    for name in ("x" * 300, "Sem"):
        add_plan(school, "sanne", {"schuilnaam": name})
    assert max(map(len, talk("sanne").says("/plan")[-1].buttons)) == 40


def test_of_very_many_plans_the_newest_can_be_chosen(school: App, sanne: Talk, clock: Clock) -> None:
    for number in range(120):
        clock.later(seconds=1)
        add_plan(school, "sanne", {"schuilnaam": f"Kind {number}"})
    buttons = sanne.says("/plan")[-1].buttons
    assert buttons[0].startswith("Kind 119 ·") and len(buttons) < 60, "Telegram refuses a hundred"


def test_nobody_sees_the_plan_of_somebody_else(school: App, sanne: Talk, talk: Talking) -> None:
    assert "Fijn dat u er bent." not in says(talk("mehmet").says("/plan"))
    sanne.says("/plan")
    forged = sanne.button("Meenemen op papier")
    assert "Sem" not in says(talk("mehmet").gives(pressed=forged))


# ---- changing them
def test_any_answer_can_be_changed_later(school: App, sanne: Talk) -> None:
    sanne.says("/plan")
    headings = sanne.presses("Aanpassen")[-1].buttons
    assert "Dit zag ik" in headings and "Dit gaat goed (leeg)" in headings
    assert "Dinsdag vier van de twaalf sommen." in says(sanne.presses("Dit zag ik"))
    assert "Zo staat het er nu." in says(sanne.says("Woensdag vijf van de twaalf."))
    assert "Hier staat nog niets." in says(sanne.presses("Dit gaat goed (leeg)"))
    sanne.says("Sem helpt anderen.")
    shown = says(sanne.presses("Klaar"))
    assert "Woensdag vijf van de twaalf." in shown and "Sem helpt anderen." in shown and "vier van de twaalf" not in shown


def test_a_copy_has_the_answers_and_its_own_life(school: App, sanne: Talk) -> None:
    sanne.says("/plan")
    for button in ("Meer", "Kopie voor een ander gesprek", "Over wie"):
        sanne.presses(button)
    sanne.says("Noor")
    newest, first = plans(school, "sanne")
    assert (newest.entries[0][1], first.entries[0][1]) == ("Noor", "Sem")
    assert newest.entries[1:] == first.entries[1:]


def test_what_was_agreed_in_one_talk_is_not_copied_for_another(school: App, sanne: Talk) -> None:
    sanne.says("/terugblik")
    sanne.presses("Goed")
    sanne.says("Ik bel vrijdag om drie uur.")
    for button in ("De ouder en ik, samen", "Na 2 weken", "Overslaan"):
        sanne.presses(button)
    sanne.says("/plan")
    for button in ("Meer", "Kopie voor een ander gesprek"):
        sanne.presses(button)
    copy, first = plans(school, "sanne")
    assert "drie uur" in str(first.entries) and "drie uur" not in str(copy.entries)


def throw_away(app: App, name: str, about: str) -> None:
    """In another window, say."""
    gone = next(plan.id for plan in plans(app, name) if about in str(plan.entries))
    with app.store.transaction() as records:
        records.delete_plan(gone)


@pytest.mark.parametrize(
    "buttons",
    [
        ["Meenemen op papier"],
        ["Aanpassen", "Klaar"],
        ["In mijn agenda"],
        ["Geef me een seintje"],
        ["Meer", "Als gewone tekst"],
        ["Meer", "Weggooien", "Nee, bewaren"],
        ["Meer", "Een collega laten lezen"],
        ["Meer", "Kopie voor een ander gesprek", "Klaar"],
    ],
    ids=" ".join,
)
def test_who_has_a_plan_open_that_was_thrown_away_meanwhile_is_not_given_another(school: App, sanne: Talk, buttons: list[str]) -> None:
    add_plan(school, "sanne", {"schuilnaam": "Noor", "feiten": "Noor zat alleen."}, "pesten")
    sanne.says("/plan")
    sanne.presses("Sem · Tegenvallende resultaten · 27 nov")
    throw_away(school, "sanne", "Sem")
    for button in buttons:
        answered = sanne.presses(button)
    assert "Dit plan is er niet meer" in says(answered)
    assert "Noor" not in says(answered) and not documents(sanne)
    assert [plan.dialogue for plan in plans(school, "sanne")] == ["pesten"]


def test_a_plan_is_thrown_away_only_after_a_second_word(school: App, sanne: Talk) -> None:
    sanne.says("/plan")
    for button in ("Meer", "Weggooien", "Nee, bewaren"):
        sanne.presses(button)
    assert len(plans(school, "sanne")) == 1
    for button in ("Meer", "Weggooien", "Ja, gooi weg"):
        sanne.presses(button)
    assert plans(school, "sanne") == []
    assert "Je hebt nog geen plan." in says(sanne.says("/plan"))


def test_a_plan_whose_preparation_is_no_longer_there_can_still_be_thrown_away(school: App, talk: Talking) -> None:
    sanne, entries = talk("sanne"), (("vroeger:plan.feiten", "Sem telt."),)
    with school.store.transaction() as records:
        records.add_plan(records.person(sanne.key).id, "vroeger", entries, school.clock())
    sanne.says("/plan")
    for button in ("Meenemen op papier", "Aanpassen", "Klaar", "Geef me een seintje"):
        sanne.presses(button)
    sanne.says("4 december")
    assert "Is het al geweest?" in says(sanne.says("/terugblik"))
    sanne.says("/plan")
    for button in ("Meer", "Weggooien", "Ja, gooi weg"):
        sanne.presses(button)
    assert plans(school, "sanne") == [] and "Er ging hier iets mis" not in says([*map(seen, sanne.got)])


# ---- when the talk is
@pytest.mark.parametrize(
    ("words", "reply", "talk_at"),
    [
        ("morgen om half vier", "Genoteerd: zaterdag 28 november om 15:30 uur.", "2026-11-28T15:30"),
        ("4 december 15.00", "Genoteerd: vrijdag 4 december om 15:00 uur.", "2026-12-04T15:00"),
        ("31-02", "Die dag staat niet in de kalender", ""),
        ("25 november", "Die dag of dat uur is al geweest.", ""),
        ("gisteren", "Die dag of dat uur is al geweest.", ""),
        ("als het uitkomt", "Ik lees er geen dag in.", ""),
        ("tomorrow afternoon", "Ik lees er geen dag in.", ""),
    ],
)
def test_the_day_of_the_talk_is_read_or_asked_again(school: App, sanne: Talk, words: str, reply: str, talk_at: str) -> None:
    sanne.says("/plan")
    sanne.presses("In mijn agenda")
    answered = says(sanne.says(words))
    assert reply in answered
    assert ("Wanneer is het gesprek?" in answered) == (not talk_at)
    assert plans(school, "sanne")[0].talk == talk_at


@pytest.mark.parametrize(
    ("words", "reply", "talk_at"),
    [
        ("half vier", "Genoteerd", "2026-11-30T15:30"),
        ("straks", "Dat uur begrijp ik niet.", "2026-11-30"),
        ("25:00", "Dat uur begrijp ik niet.", "2026-11-30"),
    ],
)
def test_a_day_that_was_tapped_gets_a_time_in_words(school: App, sanne: Talk, words: str, reply: str, talk_at: str) -> None:
    sanne.says("/plan")
    sanne.presses("In mijn agenda")
    assert "Weet je ook al hoe laat?" in says(sanne.presses("ma 30 november"))
    assert reply in says(sanne.says(words))
    assert plans(school, "sanne")[0].talk == talk_at


def test_the_day_is_still_told_when_the_question_is_asked_again(school: App, sanne: Talk) -> None:
    sanne.says("/plan")
    sanne.presses("In mijn agenda")
    sanne.presses("ma 30 november")
    assert "Genoteerd: maandag 30 november." in says(sanne.says("/privacy"))
    sanne.says("/plan")
    sanne.presses("Geef me een seintje")
    assert "Je gesprek staat op maandag 30 november." in says(sanne.says("/privacy"))


def test_a_day_that_is_known_is_not_asked_again(school: App, sanne: Talk) -> None:
    sanne.says("/plan")
    sanne.presses("Geef me een seintje")
    sanne.says("vrijdag om drie uur")
    assert "Het gesprek is op vrijdag 4 december om 15:00 uur." in says(sanne.says("/plan"))
    assert "Klopt dat nog?" in says(sanne.presses("In mijn agenda"))


# ---- what is left of it elsewhere
SIGNAL = "Sem zei dat hij niet meer wil leven."


def kept(app: App) -> str:
    rows = everything(app)
    return repr(rows["session"] + rows["plan"])


def test_words_that_call_for_help_come_into_no_plan_by_changing_it_either(school: App, sanne: Talk) -> None:
    sanne.says("/plan")
    sanne.presses("Aanpassen")
    sanne.presses("Dit gaat goed (leeg)")
    assert "Stop hier en overleg eerst" in says(sanne.says(SIGNAL))
    assert "wil leven" not in kept(school)
    sanne.presses("Leeg laten")
    sanne.presses("Dit zag ik")
    assert "Stop hier en overleg eerst" in says(sanne.says(SIGNAL))
    sanne.presses("Zo laten")
    assert "wil leven" not in kept(school) and "vier van de twaalf" in kept(school)


def test_words_that_call_for_help_come_into_no_plan_by_looking_back_either(school: App, sanne: Talk) -> None:
    sanne.says("/terugblik")
    for button in ("Goed", "We spraken niets af", "Dat spreken we later af"):
        sanne.presses(button)
    assert "Stop hier en overleg eerst" in says(sanne.says(SIGNAL))
    assert "wil leven" not in kept(school)


def test_what_a_conversation_remembered_is_gone_when_one_turns_away_from_it(school: App, sanne: Talk) -> None:
    add_plan(school, "sanne", {"schuilnaam": "Noor"}, "pesten")
    sanne.says("/plan")
    sanne.says("/plan")
    for button in ("Sem · Tegenvallende resultaten · 27 nov", "Aanpassen", "Dit zag ik"):
        sanne.presses(button)
    sanne.says("/menu")
    for about in ("Sem", "Noor"):
        throw_away(school, "sanne", about)
    assert not [word for word in ("Sem", "Noor", "sommen") if word in kept(school)]


# ---- taken along
def documents(talk: Talk) -> dict[str, bytes]:
    return {message.document.name: message.document.content for message in talk.got if message.document}


def test_a_plan_comes_as_pdf_as_text_and_in_a_calendar(sanne: Talk) -> None:
    sanne.says("/plan")
    sanne.presses("Meenemen op papier")
    for button in ("Meer", "Als gewone tekst", "In mijn agenda"):
        sanne.presses(button)
    sanne.says("4 december half vier")
    sanne.presses("Na 2 weken")
    files = documents(sanne)
    assert files["plan.pdf"].startswith(b"%PDF-")
    assert "Dinsdag vier van de twaalf sommen." in files["plan.md"].decode()
    calendar = files["gesprek.ics"].decode()
    assert calendar.count("BEGIN:VEVENT") == 2
    assert "20261204T153000" in calendar and "20261218" in calendar
    assert not [word for word in ("Sem", "Fijn dat", "sommen") if word in calendar], "others may look into a calendar"


def test_who_wants_only_the_talk_in_the_calendar_gets_only_that(sanne: Talk) -> None:
    sanne.says("/plan")
    sanne.presses("In mijn agenda")
    sanne.says("4 december half vier")
    sanne.presses("Na 2 weken")
    for button in ("In mijn agenda", "Ja", "Nee, alleen het gesprek"):
        sanne.presses(button)
    assert documents(sanne)["gesprek.ics"].decode().count("BEGIN:VEVENT") == 1


def test_what_waits_in_the_outbox_is_no_file_yet(school: App, sanne: Talk) -> None:
    sanne.says("/plan")
    school.conversation.receive(Incoming(sanne.key, pressed=sanne.button("Meenemen op papier"), source="test:sanne", update=99))
    with school.store.transaction() as records:
        posted = records.next_posted(sanne.key, school.clock(), 15)
    assert posted is not None and "Dinsdag vier" in posted.message and "%PDF" not in posted.message


def test_a_file_that_can_not_be_written_in_a_terminal_is_one_line_and_comes_the_next_time(school: App, sanne: Talk, tmp_path: Path) -> None:
    sanne.says("/plan")
    pressed = f"{len(sanne.got[-1].buttons) - 6}"
    with pytest.raises(SettingsError, match=r"plan.pdf can't be written in /proc \(.+\); choose another folder with --files") as raised:
        asyncio.run(school.chat("sanne", PlainFace(io.StringIO(), [pressed], Path("/proc"))).run())
    assert "Sem" not in str(raised.value)
    asyncio.run(school.chat("sanne", PlainFace(io.StringIO(), [], tmp_path)).run())
    assert (tmp_path / "plan.pdf").read_bytes().startswith(b"%PDF-")


@pytest.mark.parametrize("name", ["../plan.pdf", "/plan.pdf", "a/../../plan.pdf"])
def test_a_file_in_a_terminal_comes_into_its_folder_and_takes_no_other_ones_place(tmp_path: Path, name: str) -> None:
    assert [saved(Document(name, "", content), tmp_path).name for content in (b"1", b"2")] == ["plan.pdf", "plan-2.pdf"]
    assert (tmp_path / "plan.pdf").read_bytes() == b"1"


# ---- read by a colleague
def shared(sanne: Talk) -> None:
    sanne.says("/plan")
    for button in ("Meer", "Een collega laten lezen", "Maak een code"):
        sanne.presses(button)


def test_a_colleague_reads_a_plan_by_a_code_and_can_change_nothing(sanne: Talk, talk: Talking, codes: list[str]) -> None:
    shared(sanne)
    assert f"/start {codes[0]}" in says([*map(seen, sanne.got)])
    read = talk("mehmet").says(f"/start {codes[0]}")
    assert "Fijn dat u er bent." in says(read)
    assert read[-1].buttons == ("Mijn plannen", "Naar het menu")
    assert "Collega: Sem" in str(talk("mehmet").presses("Mijn plannen")) or "Dit plan is van een collega." in says(talk("mehmet").says("/plan"))


def test_a_code_works_for_one_colleague_only(sanne: Talk, talk: Talking, codes: list[str], school: App) -> None:
    invitation(school, TEACHER, "nog-een-leraar-1")
    talk("derde").says("/start nog-een-leraar-1")
    shared(sanne)
    talk("mehmet").says(f"/start {codes[0]}")
    assert "al gebruikt" in says(talk("derde").says(f"/start {codes[0]}"))
    assert "Fijn dat u er bent." in says(talk("mehmet").says(f"/start {codes[0]}"))


def test_of_two_who_take_one_code_at_the_same_moment_one_is_first(school: App, sanne: Talk, codes: list[str]) -> None:
    shared(sanne)
    invitation(school, TEACHER, "een-plek-voor-een-1")
    with school.store.transaction() as records:
        mehmet, derde = (records.person(key_of(name)).id for name in ("mehmet", "derde"))
        share, invited = records.share(hashed(codes[0]), mehmet), records.invitation(hashed("een-plek-voor-een-1"))
        assert share is not None and invited is not None  # both have seen it unused by now
        for use, code in ((records.use_share, share.id), (records.use_invitation, invited.id)):
            assert [use(code, person, school.clock()) for person in (mehmet, derde, mehmet)] == [True, False, True]


def test_a_parent_or_a_stranger_gets_nothing_by_the_code_of_a_plan(sanne: Talk, talk: Talking, codes: list[str]) -> None:
    shared(sanne)
    for name in ("fatma", "ayse"):
        assert "Sem" not in says(talk(name).says(f"/start {codes[0]}"))


def test_a_school_leader_can_read_what_is_shared_with_them(school: App, sanne: Talk, talk: Talking, codes: list[str]) -> None:
    invitation(school, LEADER, "een-leider-van-1")
    talk("lea").says("/start een-leider-van-1")
    assert "Fijn dat u er bent." not in says(talk("lea").says("/plan"))
    shared(sanne)
    assert "Fijn dat u er bent." in says(talk("lea").says(f"/start {codes[0]}"))


@pytest.mark.parametrize("ended", ["withdrawn", "expired", "thrown away"])
def test_a_colleague_can_not_read_it_any_more(school: App, sanne: Talk, talk: Talking, codes: list[str], clock: Clock, ended: str) -> None:
    shared(sanne)
    talk("mehmet").says(f"/start {codes[0]}")
    sanne.says("/plan")
    sanne.presses("Meer")
    if ended == "withdrawn":
        for button in ("Een collega laten lezen", "Trek alle codes in"):
            sanne.presses(button)
    elif ended == "expired":
        clock.now += timedelta(days=7, seconds=1)
    else:
        for button in ("Weggooien", "Ja, gooi weg"):
            sanne.presses(button)
    assert "Fijn dat u er bent." not in says(talk("mehmet").says("/plan"))
    assert "Fijn dat u er bent." not in says(talk("mehmet").says(f"/start {codes[0]}"))


def member(app: App, name: str, school: str) -> None:
    """A teacher of a school, perhaps a new one."""
    with app.store.transaction() as records:
        person = records.person(key_of(name)).id
        records.set_language(person, "nl")
        records.add_role(person, TEACHER, records.schools().get(school) or records.add_school(school, "noord", "Europe/Amsterdam"), None)


def test_a_code_works_within_the_school_only(school: App, sanne: Talk, talk: Talking, codes: list[str]) -> None:
    member(school, "piet", "Een andere school")
    shared(sanne)
    assert "Deze code ken ik niet." in says(talk("piet").says(f"/start {codes[0]}"))
    assert "Fijn dat u er bent." in says(talk("mehmet").says(f"/start {codes[0]}"))


def test_who_has_left_the_school_reads_nothing_any_more(school: App, sanne: Talk, talk: Talking, codes: list[str]) -> None:
    shared(sanne)
    talk("mehmet").says(f"/start {codes[0]}")
    member(school, "mehmet", "Een andere school")
    with school.store.engine.begin() as connection:
        connection.execute(text("DELETE FROM role WHERE id IN (SELECT min(id) FROM role GROUP BY person_id HAVING count(*) > 1)"))
    talk("mehmet").presses("Naar het menu")
    assert "Je hebt nog geen plan." in says(talk("mehmet").says("/plan"))
    assert "Deze code ken ik niet." in says(talk("mehmet").says(f"/start {codes[0]}"))


def test_who_tries_their_own_code_does_not_use_it_up(sanne: Talk, talk: Talking, codes: list[str]) -> None:
    shared(sanne)
    assert "Deze code is van jou." in says(sanne.says(f"/start {codes[0]}"))
    assert "Fijn dat u er bent." in says(talk("mehmet").says(f"/start {codes[0]}"))


def test_until_when_a_code_works_is_told_to_the_minute(sanne: Talk, talk: Talking, codes: list[str], clock: Clock) -> None:
    clock.at("2026-11-28T00:30")
    shared(sanne)
    assert "Lezen kan tot zaterdag 5 december om 00:30 uur." in says([*map(seen, sanne.got)])
    clock.at("2026-12-05T00:30")
    assert "verlopen" in says(talk("mehmet").says(f"/start {codes[0]}"))


def test_an_expired_code_that_nobody_used_says_so(sanne: Talk, talk: Talking, codes: list[str], clock: Clock) -> None:
    shared(sanne)
    clock.now += timedelta(days=8)
    assert "verlopen" in says(talk("mehmet").says(f"/start {codes[0]}"))


# ---- after the talk
def test_what_was_agreed_is_kept_in_the_plan_and_written_out_for_the_parent(school: App, sanne: Talk) -> None:
    assert "Hoe ging het?" in says(sanne.says("/terugblik"))
    assert "In je plan staat:\nIk bel vrijdag." in says(sanne.presses("Goed"))
    sanne.says("Ik bel vrijdag om drie uur. Sem kiest een boek.")
    for button in ("De ouder en ik, samen", "Na 2 weken"):
        sanne.presses(button)
    letter = says(sanne.says("Als het niet lukt, dan bel ik eerder."))
    assert "Beste ouder of verzorger" in letter and "Sem kiest een boek." in letter and "vrijdag 11 december kijken we samen" in letter
    assert "Zal ik je op vrijdag 11 december een seintje geven?" in letter
    assert "Je krijgt een seintje op vrijdag 11 december om 16:00 uur" in says(sanne.presses("Ja, graag"))
    shown = says(sanne.says("/plan"))
    assert "Zo spraken we het af\nIk bel vrijdag om drie uur. Sem kiest een boek." in shown
    assert "Als het anders loopt\nAls het niet lukt, dan bel ik eerder." in shown


def test_without_an_agreement_no_letter_is_written(sanne: Talk) -> None:
    sanne.says("/terugblik")
    for button in ("Het was zwaar", "Naar de afspraken", "We spraken niets af", "Dat spreken we later af"):
        sanne.presses(button)
    assert "Beste ouder" not in says(sanne.presses("Overslaan"))
