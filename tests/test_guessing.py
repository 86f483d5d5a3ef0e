"""Wrong codes: how long one waits, and that a right one changes nothing in the meantime."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest
from stage import Clock, Talk, invitation

from bot.app import App
from bot.chat import key_of
from bot.records import Guesses
from bot.school.guessing import DAY, after_wrong, minutes_left, wait_after

Talking = Callable[[str], Talk]
NOW = datetime(2026, 11, 27, 14, 30, tzinfo=UTC)
MINUTE = timedelta(minutes=1)
LONG_AGO = Guesses(0, datetime.fromtimestamp(0, UTC))


def test_four_cost_nothing_the_fifth_a_minute_and_then_twice_as_much_up_to_an_hour() -> None:
    assert [wait_after(wrong) // MINUTE for wrong in range(14)] == [0, 0, 0, 0, 0, 1, 2, 4, 8, 16, 32, 60, 60, 60]
    assert wait_after(10_000) == timedelta(hours=1)


def test_wrong_ones_add_up_within_a_day_and_not_after_it() -> None:
    guesses = LONG_AGO
    for wrong in range(1, 5):
        guesses = after_wrong(guesses, NOW)
        assert (guesses.wrong, minutes_left(guesses, NOW)) == (wrong, 0)
    assert after_wrong(guesses, NOW + DAY - MINUTE).wrong == 5
    assert after_wrong(guesses, NOW + DAY).wrong == 1


@pytest.mark.parametrize(("passed", "minutes"), [(0, 4), (1, 4), (60, 3), (179.5, 2), (239, 1), (239.9, 1), (240, 0), (500, 0)])
def test_what_is_left_is_told_in_whole_minutes(passed: float, minutes: int) -> None:
    assert minutes_left(Guesses(7, NOW + 4 * MINUTE), NOW + timedelta(seconds=passed)) == minutes


# ---- in a conversation
def wrong(talk: Talk, times: int) -> str:
    talk.says("/start")
    talk.says("Nederlands")
    return [talk.says(f"fout{number}")[-1].text for number in range(times)][-1]


def facts(app: App) -> tuple[str | None, int]:
    with app.store.transaction() as records:
        return records.fact("wrong_codes"), records.guesses(records.person(key_of("vreemde")).id).wrong


def test_a_right_code_in_the_waiting_time_is_not_used(app: App, talk: Talking, clock: Clock) -> None:
    invitation(app, "teacher", "LERAAR-1", "Groep 5b")
    assert "Deze code ken ik niet" in wrong(talk("vreemde"), 5)
    assert "over één minuut" in talk("vreemde").says("/start LERAAR-1")[-1].text
    with app.store.transaction() as records:
        assert records.roles(records.person(key_of("vreemde")).id) == []
    clock.later(minutes=1)
    assert "Fijn dat je er bent" in talk("vreemde").says("/start LERAAR-1")[-1].text
    assert facts(app) == ("5", 0)


def test_trying_in_the_waiting_time_makes_it_no_longer(app: App, talk: Talking, clock: Clock) -> None:
    wrong(talk("vreemde"), 5)
    for _ in range(10):
        talk("vreemde").says("/start demo5b")
    assert facts(app) == ("5", 5)
    clock.later(minutes=1)
    assert "Groep 5b" in talk("vreemde").says("/start demo5b")[-1].text


def test_a_right_code_begins_anew(app: App, talk: Talking) -> None:
    wrong(talk("vreemde"), 4)
    talk("vreemde").says("/start demo5b")
    assert "Deze code ken ik niet" in talk("vreemde").says("/start fout5")[-1].text
    assert facts(app) == ("5", 1)


def test_an_old_and_a_used_code_are_refused_in_one_sentence_more_and_count(app: App, talk: Talking, clock: Clock) -> None:
    invitation(app, "teacher", "LERAAR-1", "Groep 5b")
    invitation(app, "class", "OUD-1", "Groep 5b")
    talk("sanne").says("/start LERAAR-1")
    clock.later(days=366)
    wrong(talk("vreemde"), 1)
    assert "verlopen" in talk("vreemde").says("/start OUD-1")[-1].text
    assert facts(app) == ("2", 2)


def test_words_that_can_be_no_code_are_no_guess(app: App, talk: Talking) -> None:
    talk("vreemde").says("/start")
    talk("vreemde").says("Nederlands")
    for _ in range(6):
        assert "Deze code ken ik niet" in talk("vreemde").says("Ik heb geen code, hoe kom ik eraan?")[-1].text
    assert facts(app) == (None, 0)


def test_one_person_s_wrong_codes_keep_nobody_else_waiting(app: App, talk: Talking) -> None:
    wrong(talk("vreemde"), 6)
    assert "Groep 5b" in talk("mila").says("/start demo5b")[-1].text


def test_erasing_is_no_way_around(app: App, talk: Talking, clock: Clock) -> None:
    wrong(talk("vreemde"), 5)
    for words in ("/wissen", "Ja, alles wissen"):
        talk("vreemde").says(words)
    assert "over één minuut" in talk("vreemde").says("/start demo5b")[-1].text
