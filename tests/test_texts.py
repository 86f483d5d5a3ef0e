"""Texts in a language, with values put in safely; and a turn's effects as messages."""

from collections.abc import Mapping
from pathlib import Path

import pytest
from small import WORDING, dialogue

from bot.channels.channel import Button, Outgoing
from bot.content import Content
from bot.dialogue.definition import Dialogue, Instant, Reference, Text, Value, texts_of
from bot.dialogue.turn import CardFiled, Effect, MoodDrawn, Moved, Offer, Offered, PlanShown, Say
from bot.documents.making import drawn, made
from bot.documents.sheet import Chart
from bot.meaning import Expected
from bot.rendering import Renderer
from bot.splitting import FSI, LONGEST, LRI, PDI, units
from bot.texts import Texts, isolated, plain, with_isolates_it_needs, without_isolates

TELEGRAM = 4096
TITLE = Text("Een <b>proef</b>", "proef:title")


def texts(folder: Path, **languages: Mapping[str, tuple[str, str]]) -> Texts:
    """Catalogs written by hand: context -> (Dutch, translation); a translation that begins with `#` is fuzzy."""
    for language, entries in languages.items():
        path = folder / language / "LC_MESSAGES" / "bot.po"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text('msgid ""\nmsgstr "Content-Type: text/plain; charset=utf-8\\n"\n' + "".join(map(entry, entries.items())), "utf-8")
    return Texts(folder, {TITLE.context: TITLE})


def entry(item: tuple[str, tuple[str, str]]) -> str:
    context, (dutch, translation) = item
    fuzzy = "\n#, fuzzy" if translation.startswith("#") else ""
    return f'{fuzzy}\nmsgctxt "{context}"\nmsgid "{dutch}"\nmsgstr "{translation.removeprefix("#")}"\n'


# ---- one text
VALUES: dict[str, tuple[str, Value | None, str]] = {
    "a name stands between marks": ("Dag {x}", "Anna", f"Dag {FSI}Anna{PDI}"),
    "each line has its own marks": ("{x}", "a\n\nb", f"{FSI}a{PDI}\n\n{FSI}b{PDI}"),
    "markup is escaped": ("{x}", "<b>a</b> & b", f"{FSI}&lt;b&gt;a&lt;/b&gt; &amp; b{PDI}"),
    "quotes are not escaped": ("{x}", "\"'", f"{FSI}\"'{PDI}"),
    "a number stands bare": ("{x} van 13", 3, "3 van 13"),
    "a value is not looked into": ("{x}", "{y} {x}", f"{FSI}{{y}} {{x}}{PDI}"),
    "another text is taken whole": ("{x}", Reference("proef:title"), "Een <b>proef</b>"),
    "an unknown text stays a name": ("{x}", Reference("weg:title"), "{x}"),
    "what is not given stays a name": ("Dag {x}", None, "Dag {x}"),
    "an attribute is no name": ("{x.real}", "a", "{x.real}"),
    "an index is no name": ("{x[0]} {0} {}", "a", "{x[0]} {0} {}"),
    "a format is no name": ("{x:>9} {x!r}", "a", "{x:>9} {x!r}"),
    "an empty value is empty": ("Dag {x}!", "", "Dag !"),
}


@pytest.mark.parametrize(("dutch", "value", "shown"), VALUES.values(), ids=VALUES.keys())
def test_a_value_is_put_in_safely(tmp_path: Path, dutch: str, value: Value | None, shown: str) -> None:
    assert texts(tmp_path).say("nl", Text(dutch, "a:b"), {} if value is None else {"x": value}) == shown


MOMENT = Instant(1_795_856_400, "Europe/Amsterdam")


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("nl", "zaterdag 28 november om 10:00 uur"),
        ("en", "Saturday 28-11-2026 at 10:00"),
        ("tr", "28-11-2026 Cumartesi, saat 10:00"),
        ("ar", f"السبت {LRI}28-11-2026{PDI} الساعة 10:00"),
    ],
)
def test_a_moment_is_in_words_of_the_language_and_for_the_app_to_show_in_its_own(content: Content, language: str, words: str) -> None:
    said = content.translated.say(language, Text("{x}", "a:b"), {"x": MOMENT})
    assert said == f'{FSI}<tg-time unix="1795856400" format="wDt">{words}</tg-time>{PDI}'
    assert without_isolates(plain(said)) == without_isolates(words)


def test_a_moment_is_told_in_the_time_of_its_zone(tmp_path: Path) -> None:
    said = texts(tmp_path).say("nl", Text("{x}", "a:b"), {"x": Instant(MOMENT.seconds, "America/Curacao")})
    assert without_isolates(plain(said)) == "zaterdag 28 november 05:00"


def test_a_list_is_not_shown() -> None:
    assert Texts(Path("nowhere"), {}).say("nl", Text("{x}", "a:b"), {"x": ()}) == "{x}"


def test_marks_come_in_pairs_on_every_line() -> None:
    for line in isolated("een\ntwee\n").split("\n"):
        assert line.count(FSI) == line.count(PDI) == bool(line)
    assert without_isolates(isolated("een\ntwee")) == "een\ntwee"


@pytest.mark.parametrize(("words", "kept"), [("Dag Ayşe, tot 4-12", False), ("Dag سلمى", True), ("Дорога", False), ("שלום", True)])
def test_only_a_text_in_which_something_runs_from_right_to_left_keeps_its_marks(words: str, kept: bool) -> None:
    assert with_isolates_it_needs(isolated(words)) == (isolated(words) if kept else words)


def test_a_terminal_shows_no_markup() -> None:
    assert plain("<b>A</b> &lt;i&gt; &amp; <i>b</i>") == "A <i> & b"


BACK = Text("Terug", "wording:back")


def test_a_text_is_said_in_the_language_or_else_in_dutch(tmp_path: Path) -> None:
    said = texts(tmp_path, en={"wording:back": ("Terug", "Back")}, tr={})
    assert [said.say(language, BACK) for language in ("nl", "en", "tr", "xx")] == ["Terug", "Back", "Terug", "Terug"]
    assert [said.has(language, BACK) for language in ("nl", "en", "tr", "xx")] == [True, True, False, False]


def test_the_same_words_in_two_places_have_two_translations(tmp_path: Path) -> None:
    said = texts(tmp_path, en={"wording:back": ("Terug", "Back"), "a:b": ("Terug", "Return")})
    assert (said.say("en", BACK), said.say("en", Text("Terug", "a:b"))) == ("Back", "Return")


STALE = {"a doubtful translation": ("Terug", "#Back"), "a translation of other words": ("Terug!", "Back"), "an empty translation": ("Terug", "")}


@pytest.mark.parametrize("given", STALE.values(), ids=STALE.keys())
def test_what_no_longer_fits_is_not_said(tmp_path: Path, given: tuple[str, str]) -> None:
    said = texts(tmp_path, en={"wording:back": given})
    assert (said.say("en", BACK), said.has("en", BACK)) == ("Terug", False)


def test_a_translation_that_equals_the_dutch_is_there(tmp_path: Path) -> None:
    assert texts(tmp_path, en={"wording:back": ("Terug", "Terug")}).has("en", BACK)


def test_a_text_is_there_when_its_values_are(tmp_path: Path) -> None:
    said = texts(tmp_path, en={"wording:back": ("Terug", "Back")})
    assert not said.has("en", BACK, {"x": Reference("proef:title")})
    assert said.has("en", BACK, {"x": Reference("weg:title"), "y": "words"})


# ---- a turn
PARENT = "kind: parent"
BODY = """
speakers: {ouder: De moeder}
plan: {w: Kop}
variables: {w: ""}
states: {een: {say: {a: Dag, b: Hoe gaat het?}, choices: {goed: {text: Goed, goto: twee}, menu: {text: Menu, command: menu}}}, twee: {end: klaar}}
"""
HOUSE = dialogue(BODY)
TRANSLATED = {text.context: (text.dutch, text.dutch.upper()) for text in texts_of(HOUSE)}
WORDS = {
    "moved": "Vernieuwd",
    "file_png": "Zo ging het",
    "file_txt": "Als tekst",
    "not_there": "Niet in die taal",
    "not_yet": "Nog niet",
    "plan_title": "Plan: {title}",
    "plan_entry": "<b>{heading}</b>\n{answer}",
    "plan_empty": "Leeg: {headings}",
}
OF_HOUSE = {key: Text(dutch, f"wording:{key}") for key, dutch in {**WORDING, **WORDS}.items()}
IN_ENGLISH = {text.context: (text.dutch, f"~{text.dutch}") for text in OF_HOUSE.values()}
OFFER = Offer(
    (Offered("goed", Text("Goed", "proef:een.goed.text")), Offered("=7", "Groep 5b"), Offered("menu", Text("Menu", "proef:een.menu.text"), "menu")),
    False,
)
GREET, ASK = (Say(line.text, None, {}) for line in HOUSE.states["een"].say)
MOTHER = HOUSE.speakers["ouder"]


def renderer(folder: Path, *dialogues: Dialogue, **languages: Mapping[str, tuple[str, str]]) -> Renderer:
    return Renderer(texts(folder, **languages), OF_HOUSE, {each.id: each for each in dialogues})


def test_a_turn_is_one_message_with_the_buttons_under_it(tmp_path: Path) -> None:
    (message,) = renderer(tmp_path, HOUSE).messages([GREET, ASK, OFFER], "nl", 7, 3, "proef")
    assert message == Outgoing("Dag\n\nHoe gaat het?", (Button("Goed", "7:3:goed"), Button("Groep 5b", "7:3:=7"), Button("Menu", "/menu")))


def test_each_speaker_has_a_message_and_the_last_has_the_buttons(tmp_path: Path) -> None:
    effects: list[Effect] = [GREET, Say(ASK.text, MOTHER, {}), Say(GREET.text, MOTHER, {}), ASK, OFFER]
    messages = renderer(tmp_path, HOUSE).messages(effects, "nl", 7, 3, "proef")
    assert [message.html for message in messages] == ["Dag", "<b>De moeder:</b>\nHoe gaat het?\n\nDag", "Hoe gaat het?"]
    assert [len(message.buttons) for message in messages] == [0, 0, 3]


def test_of_two_offers_the_last_counts(tmp_path: Path) -> None:
    messages = renderer(tmp_path, HOUSE).messages([GREET, Offer((), True), ASK, OFFER], "nl", 7, 3, "proef")
    assert len(messages[-1].buttons) == 3


def test_a_turn_in_a_language_that_is_complete(tmp_path: Path) -> None:
    (message,) = renderer(tmp_path, HOUSE, en={**TRANSLATED, **IN_ENGLISH}).messages([GREET, ASK, OFFER], "en", 7, 3, "proef")
    assert message.html == "DAG\n\nHOE GAAT HET?"
    assert [button.label for button in message.buttons] == ["GOED", "Groep 5b", "MENU"]


@pytest.mark.parametrize("missing", TRANSLATED, ids=list(TRANSLATED))
def test_where_one_text_is_missing_the_whole_turn_is_dutch_and_parents_are_told(tmp_path: Path, missing: str) -> None:
    there = {context: pair for context, pair in TRANSLATED.items() if context != missing}
    (message,) = renderer(tmp_path, HOUSE, en={**there, **IN_ENGLISH}).messages([GREET, ASK, OFFER], "en", 7, 3, "proef")
    assert message.html == "~Nog niet\n\nDag\n\nHoe gaat het?"
    assert [button.label for button in message.buttons] == ["Goed", "Groep 5b", "Menu"]


def test_a_dialogue_for_teachers_is_dutch_without_a_word_about_it(tmp_path: Path, content: Content) -> None:
    name = "voorbereiden"
    text = content.dialogues[name].states["kiezen"].say[1].text
    teacher = Renderer(texts(tmp_path, en=IN_ENGLISH), OF_HOUSE, content.dialogues)
    assert teacher.messages([Say(text, None, {})], "en", 7, 3, name) == [Outgoing(text.dutch)]


def test_words_that_may_be_typed_are_those_on_the_buttons(tmp_path: Path) -> None:
    whole, half = renderer(tmp_path / "a", HOUSE, en=TRANSLATED), renderer(tmp_path / "b", HOUSE, en={})
    assert whole.expected(OFFER, "en", "proef") == Expected([("goed", "GOED", ""), ("=7", "Groep 5b", ""), ("menu", "MENU", "menu")], False)
    assert half.expected(OFFER, "en", "proef").buttons[0][1] == "Goed"


def test_a_moved_session_is_told_so(tmp_path: Path) -> None:
    (message,) = renderer(tmp_path, HOUSE).messages([Moved("a/b", "a/c"), ASK, OFFER], "nl", 7, 3, "proef")
    assert message.html == "Vernieuwd\n\nHoe gaat het?"


def test_a_plan_shows_what_is_there_and_names_what_is_not(tmp_path: Path) -> None:
    plan = PlanShown(
        "proef", TITLE, ((Text("Kop", "proef:plan.w"), "Mijn <antwoord>"), (Text("Staart", "proef:plan.x"), ""), (Text("Slot", "proef:plan.y"), ""))
    )
    (message,) = renderer(tmp_path, HOUSE).messages([plan], "nl", 7, 3, "proef")
    assert without_isolates(message.html).split("\n\n")[1:] == ["<b>Kop</b>\nMijn &lt;antwoord&gt;", "Leeg: Staart · Slot"]


def test_a_plan_is_not_passed_on(tmp_path: Path) -> None:
    plan = PlanShown("proef", TITLE, ((Text("Kop", "proef:plan.w"), "x"),))
    assert [message.protected for message in renderer(tmp_path, HOUSE).messages([plan, ASK, OFFER], "nl", 7, 3, "proef")] == [True]
    assert [message.protected for message in renderer(tmp_path, HOUSE).messages([ASK, OFFER], "nl", 7, 3, "proef")] == [False]


def test_a_mood_is_a_picture_of_its_own_with_its_words_and_the_buttons_are_below_what_follows(tmp_path: Path) -> None:
    mood = MoodDrawn(((Text("Stemming", "proef:mood"), (45, 33, 60)), (Text("Gehoord", "proef:heard"), (20, 25, 70))))
    before, picture, after = renderer(tmp_path, HOUSE).messages([GREET, mood, ASK, OFFER], "nl", 7, 3, "proef")
    assert (before.html, picture.html, after.html) == ("Dag", "Zo ging het", "Hoe gaat het?")
    assert picture.document == drawn("stemming.png", Chart((("Stemming", (45, 33, 60)), ("Gehoord", (20, 25, 70)))))
    assert [bool(each.buttons) for each in (before, picture, after)] == [False, False, True]


def test_words_in_a_language_that_was_chosen_are_in_dutch_where_not_all_of_them_are_there(tmp_path: Path) -> None:
    """A teacher looks at what a parent gets."""
    half = {ASK.text.context: TRANSLATED[ASK.text.context]}
    showing = renderer(tmp_path, HOUSE, tr=TRANSLATED, en=half)
    for language, words in (("tr", "HOE GAAT HET?"), ("en", "HOE GAAT HET?"), ("ar", "Niet in die taal\n\nHoe gaat het?"), ("nl", "Hoe gaat het?")):
        (message,) = showing.messages([Say(ASK.text, None, {}, language=language)], "nl", 7, 3, "proef")
        assert message.html == words, language


def test_a_card_as_text_is_in_every_language_that_has_all_of_it(tmp_path: Path) -> None:
    card, line = Text("{x} & <b>{kop}</b>", "proef:card"), Text("Van: {zin}", "proef:line")
    title = ("Een <b>proef</b>", "Een <b>TOETS</b>")
    showing = renderer(
        tmp_path, HOUSE, tr={"proef:card": (card.dutch, "~{kop} & {x}"), "proef:title": title}, en={"proef:card": (card.dutch, "~{x}")}
    )
    filed = CardFiled(
        (card, line), {"x": "سلمى <5b>", "kop": Reference("proef:title"), "zin": "Dag"}, (("nl", "Nederlands"), ("tr", "Türkçe"), ("en", "English"))
    )
    before, message, after = showing.messages([GREET, filed, ASK, OFFER], "nl", 7, 3, "proef")
    assert (before.html, message.html, after.html) == ("Dag", "Als tekst", "Hoe gaat het?")
    assert message.document is not None
    assert message.document.name == "weekkaart.txt"
    dutch, turkish = made(message.document).decode().split("\n\n\n")
    assert dutch.split("\n\n") == ["Nederlands", "سلمى <5b> & Een proef", "Van: Dag"]
    assert turkish.split("\n\n") == ["Türkçe", "~Een TOETS & سلمى <5b>", "Van: Dag\n"]


def test_a_button_has_the_style_of_its_choice(tmp_path: Path) -> None:
    offer = Offer((Offered("stop", "Stop", "stop", "danger"), Offered("goed", "Goed")), False)
    (message,) = renderer(tmp_path, HOUSE).messages([ASK, offer], "nl", 7, 3, "proef")
    assert message.buttons == (Button("Stop", "/stop", "danger"), Button("Goed", "7:3:goed"))


def test_what_is_folded_is_one_quote(tmp_path: Path) -> None:
    effects: list[Effect] = [GREET, Say(ASK.text, None, {}, folded=True), Say(GREET.text, None, {}, folded=True), OFFER]
    (message,) = renderer(tmp_path, HOUSE).messages(effects, "nl", 7, 3, "proef")
    assert message.html == "Dag\n\n<blockquote expandable>Hoe gaat het?\n\nDag</blockquote>"
    assert plain(message.html) == "Dag\n\nHoe gaat het?\n\nDag"


def test_nothing_said_is_no_message(tmp_path: Path) -> None:
    assert renderer(tmp_path, HOUSE).messages([], "nl", 7, 3, "proef") == []


# ---- long
def test_a_long_message_is_split_between_lines_with_the_buttons_under_the_last(tmp_path: Path) -> None:
    answers = tuple((Text(f"Kop {n}", f"proef:plan.{n}"), "woord " * 150) for n in range(12))
    messages = renderer(tmp_path, HOUSE).messages([PlanShown("proef", TITLE, answers), ASK, OFFER], "nl", 7, 3, "proef")
    assert len(messages) > 2
    assert [bool(message.buttons) for message in messages] == [False] * (len(messages) - 1) + [True]
    for message in messages:
        assert 0 < units(message.html) <= LONGEST < TELEGRAM
        assert message.html.count("<b>") == message.html.count("</b>")
        assert message.html.count(FSI) == message.html.count(PDI)
    assert "".join(message.html for message in messages).count("woord") == 12 * 150
