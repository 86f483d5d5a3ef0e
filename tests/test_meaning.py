"""What comes in, and what it means where something is on offer."""

import pytest

from bot.channels.channel import Incoming
from bot.content import Content
from bot.dialogue.turn import Chose, Wrote
from bot.meaning import LONGEST_ANSWER, Command, Expected, Meaning, Pressed, Silence, Unfit, bare, button_data, clean, looks_like_code, read

STOP_WORDS = frozenset({"stop", "dur", "iptal", "قف", "أوقف"})
BUTTONS = Expected([("ja", "Ja, graag", ""), ("nee", "Nee", ""), ("menu", "Naar het menu", "menu"), ("duim", "👍", "")])
WORDS = Expected([("overslaan", "Overslaan", ""), ("pauze", "Pauze", "pauze")], words=True)
ONLY_WORDS = Expected([], words=True)
SHORT = Expected([], words=True, most=60)
NOTHING = Expected()
CHOOSE = Unfit("choose_button")
NO_SUCH_NUMBER = Unfit("choose_number", (("most", 4),))

TYPED: list[tuple[str, Expected, Meaning]] = [
    # numbers
    ("1", BUTTONS, Chose("ja")),
    (" 2 ", BUTTONS, Chose("nee")),
    ("3", BUTTONS, Command("menu")),
    ("4", BUTTONS, Chose("duim")),
    ("5", BUTTONS, NO_SUCH_NUMBER),
    ("0", BUTTONS, NO_SUCH_NUMBER),
    ("01", BUTTONS, Chose("ja")),
    ("٢", BUTTONS, Chose("nee")),
    ("-1", BUTTONS, CHOOSE),
    ("1", WORDS, Chose("overslaan")),
    ("7", WORDS, Wrote("7")),
    ("7", NOTHING, Unfit("nothing_open")),
    # labels
    ("Ja, graag", BUTTONS, Chose("ja")),
    ("ja graag!", BUTTONS, Chose("ja")),
    ("  JA   GRAAG ", BUTTONS, Chose("ja")),
    ("*ja*, graag", BUTTONS, Chose("ja")),
    ("ja", BUTTONS, CHOOSE),
    ("naar het menu", BUTTONS, Command("menu")),
    ("pauze", WORDS, Command("pauze")),
    ("Pauze graag", WORDS, Wrote("Pauze graag")),
    # other words
    ("Het gaat goed.", WORDS, Wrote("Het gaat goed.")),
    ("  Twee\nregels\t ", ONLY_WORDS, Wrote("Twee\nregels")),
    ("Het gaat goed.", BUTTONS, CHOOSE),
    ("Het gaat goed.", NOTHING, Unfit("nothing_open")),
    ("stop ermee", ONLY_WORDS, Wrote("stop ermee")),
    # nothing that can be read
    ("👍", WORDS, Unfit("no_words")),
    ("👍", BUTTONS, CHOOSE),
    ("👍", NOTHING, Unfit("nothing_open")),
    ("?!", ONLY_WORDS, Unfit("no_words")),
    ("", ONLY_WORDS, Unfit("no_words")),
    ("👍 goed", ONLY_WORDS, Wrote("👍 goed")),
    # long
    ("a" * LONGEST_ANSWER, ONLY_WORDS, Wrote("a" * LONGEST_ANSWER)),
    ("a" * (LONGEST_ANSWER + 1), ONLY_WORDS, Unfit("too_long", (("length", LONGEST_ANSWER + 1), ("most", LONGEST_ANSWER)))),
    (" " * 2000 + "kort", ONLY_WORDS, Wrote("kort")),
    ("a" * 60, SHORT, Wrote("a" * 60)),
    ("a" * 61, SHORT, Unfit("too_long", (("length", 61), ("most", 60)))),
    ("a" * 2000, SHORT, Unfit("too_long", (("length", 2000), ("most", 60)))),
    # commands
    ("/menu", WORDS, Command("menu")),
    ("/menu@samenspraak_bot", NOTHING, Command("menu")),
    ("/start k-herfst", NOTHING, Command("start", "k-herfst")),
    ("/start@bot  a b\n", NOTHING, Command("start", "a b")),
    ("/Menu", WORDS, Command("menu")),
    ("/onbekend", WORDS, Command("onbekend")),
    ("/", WORDS, Command("")),
    ("/me-nu", WORDS, Command("")),
    ("/" + "a" * 33, WORDS, Command("")),
    ("/start " + "a" * 2000, WORDS, Command("start", "a" * 2000)),
    # stopping
    ("stop", WORDS, Command("stop")),
    ("/stop", NOTHING, Command("stop")),
    ("/stop@bot", NOTHING, Command("stop")),
    ("STOP!", BUTTONS, Command("stop")),
    ("“Stop”.", WORDS, Command("stop")),
    ("İPTAL", WORDS, Command("stop")),
    ("IPTAL", WORDS, Command("stop")),
    ("DUR", WORDS, Command("stop")),
    ("قف", WORDS, Command("stop")),
    ("قِفْ", WORDS, Command("stop")),
    ("قـــف", WORDS, Command("stop")),
    ("أوقف", WORDS, Command("stop")),
    ("ｓｔｏｐ", WORDS, Command("stop")),
    ("st\u200bop", WORDS, Command("stop")),
    # what can't be seen or kept
    ("a\x00b\x1bc", ONLY_WORDS, Wrote("abc")),
    ("\u2068Anna\u2069", ONLY_WORDS, Wrote("Anna")),
    ("\u202eanna", ONLY_WORDS, Wrote("anna")),
    ("half \ud83d teken", ONLY_WORDS, Wrote("half  teken")),
    ("👩\u200d👧 hoi", ONLY_WORDS, Wrote("👩\u200d👧 hoi")),
    ("\x00", ONLY_WORDS, Unfit("no_words")),
]


@pytest.mark.parametrize(("text", "expected", "meaning"), TYPED, ids=[ascii(text[:30]) for text, _, _ in TYPED])
def test_what_is_typed_means_this(text: str, expected: Expected, meaning: Meaning) -> None:
    assert read(Incoming("p", text=text), expected, STOP_WORDS) == meaning


PRESSED: list[tuple[str, Meaning]] = [
    ("7:3:ja", Pressed(7, 3, Chose("ja"))),
    ("7:3:=m-lezen", Pressed(7, 3, Chose("=m-lezen"))),
    ("7:3:a:b", Pressed(7, 3, Chose("a:b"))),
    ("/menu", Command("menu")),
    ("/stop", Command("stop")),
    ("7:3:", Unfit("stale_nothing")),
    ("7:3", Unfit("stale_nothing")),
    ("ja", Unfit("stale_nothing")),
    ("-7:3:ja", Unfit("stale_nothing")),
    ("7:3.5:ja", Unfit("stale_nothing")),
    ("٧:3:ja", Unfit("stale_nothing")),
    ("9999999999999999999:3:ja", Unfit("stale_nothing")),
    ("7:1234567890:ja", Unfit("stale_nothing")),
    ("7:3:" + "a" * 41, Unfit("stale_nothing")),
    ("7:3:ja\n", Unfit("stale_nothing")),
]


@pytest.mark.parametrize(("data", "meaning"), PRESSED, ids=[ascii(data[:30]) for data, _ in PRESSED])
def test_what_is_pressed_means_this(data: str, meaning: Meaning) -> None:
    assert read(Incoming("p", pressed=data), NOTHING, STOP_WORDS) == meaning


OTHER: list[tuple[str, Expected, Meaning]] = [
    ("voice", WORDS, Unfit("voice")),
    ("edited", WORDS, Unfit("edited")),
    ("photo", WORDS, Unfit("not_text")),
    ("file", NOTHING, Unfit("not_text")),
    ("blocked", WORDS, Silence("blocked")),
    ("unblocked", NOTHING, Silence("unblocked")),
    ("no_button", BUTTONS, NO_SUCH_NUMBER),
    ("no_button", NOTHING, Unfit("stale_nothing")),
]


@pytest.mark.parametrize(("other", "expected", "meaning"), OTHER, ids=[other for other, _, _ in OTHER])
def test_what_is_no_text_means_this(other: str, expected: Expected, meaning: Meaning) -> None:
    assert read(Incoming("p", other=other), expected, STOP_WORDS) == meaning


CODES = {
    "k-herfst5": True,
    " AbC_12-x9 ": True,
    "https://t.me/bot?start=abc": True,
    "k7pm-3xqd-9whf-2rty": True,
    "K7PM 3XQD 9WHF 2RTY": True,
    "bcdf ghjk mnpq rstv": True,
    "heel goed weer vind": False,
    "herfst": False,
    "k5": False,
    "groep 5b nu": False,
    "5" * 65: False,
    "": False,
}


@pytest.mark.parametrize(("text", "code"), CODES.items(), ids=[ascii(text[:20]) for text in CODES])
def test_an_invitation_is_one_word_with_a_digit_four_groups_of_four_or_a_link(text: str, code: bool) -> None:
    assert looks_like_code(text) is code


def test_what_a_button_sends_is_what_is_read() -> None:
    assert read(Incoming("p", pressed=button_data(7, 3, "ja")), NOTHING, ()) == Pressed(7, 3, Chose("ja"))
    assert read(Incoming("p", pressed=button_data(7, 3, "menu", "menu")), NOTHING, ()) == Command("menu")


def test_what_a_button_sends_fits_telegram() -> None:
    assert len(button_data(10**18 - 1, 10**9 - 1, "een_naam_van_vierentwin").encode()) <= 64


def test_every_stop_word_stops_in_any_writing(content: Content) -> None:
    for word in content.stop_words:
        for written in (word, word.upper(), f" {word}! ", f"({word.title()})"):
            assert read(Incoming("p", text=written), WORDS, content.stop_words) == Command("stop"), written


def test_every_pause_word_begins_a_pause_in_any_writing(content: Content) -> None:
    for word in content.pause_words:
        for written in (word, word.upper(), f" {word}! ", f"¿{word}؟", f"«{word}。"):
            for expected in (ONLY_WORDS, BUTTONS, NOTHING):
                assert read(Incoming("p", text=written), expected, content.stop_words, content.pause_words) == Command("pauze"), written


def test_a_button_comes_before_a_pause_word_and_a_sentence_is_neither(content: Content) -> None:
    for text, expected, meaning in (
        ("pauze", Expected([("pauze", "Pauze", "")]), Chose("pauze")),
        ("1", BUTTONS, Chose("ja")),
        ("Na de pauze ging het mis.", ONLY_WORDS, Wrote("Na de pauze ging het mis.")),
        ("Ik durf dat niet, dur jij?", ONLY_WORDS, Wrote("Ik durf dat niet, dur jij?")),
        ("ara ver lütfen", BUTTONS, CHOOSE),
        ("pauze stop", ONLY_WORDS, Wrote("pauze stop")),
    ):
        assert read(Incoming("p", text=text), expected, content.stop_words, content.pause_words) == meaning


def test_no_word_stops_and_pauses(content: Content) -> None:
    assert content.stop_words & content.pause_words == set()


STOPPING = [
    "Стоп!",
    "зупинити.",
    "توقف",
    "متوقف کن",
    "ጠጠው።",
    "JOOJI",
    "¡Cancelar!",
    "oprește",
    "OPREȘTE",
    "Arrêter",
    "ARRÊTER",
    "Abmelden.",
    "停止。",
    "退订！",
    "Stòp",
    "İPTAL",
    "قف؟",
]


@pytest.mark.parametrize("word", STOPPING)
def test_a_word_stops_in_every_language_with_its_own_signs(content: Content, word: str) -> None:
    assert read(Incoming("p", text=word), WORDS, content.stop_words, content.pause_words) == Command("stop")


def test_no_word_that_is_an_ordinary_answer_stops_or_pauses(content: Content) -> None:
    answers = [
        "para",
        "basta",
        "koniec",
        "nee",
        "nu niet",
        "later",
        "rust",
        "einde",
        "klaar",
        "genoeg",
        "non",
        "no",
        "yok",
        "لا",
        "нет",
        "nie",
        "dura",
        "durf",
        "Ara",
    ]
    assert not {bare(answer) for answer in answers} & (content.stop_words | content.pause_words)


def test_no_shipped_button_is_a_stop_word_that_does_something_else(content: Content) -> None:
    for dialogue in content.dialogues.values():
        for state in dialogue.states.values():
            for choice in getattr(state.then, "choices", {}).values():
                assert bare(choice.text.dutch) not in content.stop_words or choice.command == "stop"


def test_every_reason_and_every_word_of_the_house_is_there(content: Content) -> None:
    meanings = [meaning for _, _, meaning in (*TYPED, *OTHER)] + [meaning for _, meaning in PRESSED]
    assert {meaning.reason for meaning in meanings if isinstance(meaning, Unfit)} <= set(content.wording)


def test_bare_words_have_no_case_marks_or_punctuation() -> None:
    assert bare("  İYİ, Günler!\u200f ") == bare("iyi günler")
    assert bare("👍") == ""


def test_clean_text_keeps_lines_and_what_holds_letters_together() -> None:
    assert clean(" a\nb\tc می\u200cخواهم ") == "a\nb\tc می\u200cخواهم"
