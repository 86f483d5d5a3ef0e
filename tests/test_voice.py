"""Cards that are spoken: what is taken for a voice message, who may record, judge and hear, and what is left of it."""

import asyncio
import json
from collections.abc import Callable
from dataclasses import replace
from io import StringIO
from pathlib import Path

import pytest
from small import dialogue, fitted, library, state, talk
from sounds import page, voice
from sqlalchemy import func, select
from stage import Clock, Talk, add_class, add_parent, class_called, invitation, waiting_messages
from test_classes import ask, class_id

from bot.app import App
from bot.asking import Unfetched
from bot.channels.channel import Attachment, Incoming, Outgoing
from bot.channels.sounds import MOST_BYTES, MOST_SECONDS, seconds_of
from bot.channels.terminal import JsonFace, PlainFace
from bot.chat import key_of
from bot.dialogue.turn import Recorded, Wrote
from bot.errors import DialogueInvalid
from bot.meaning import Expected, Meaning, Unfit, read
from bot.meaning import Unfetched as ToFetch
from bot.records import TEACHER, VOICE, Recording
from bot.store.tables import invitation as invitations
from bot.store.tables import recording, role, school_class

SOUND = voice(23)
SATURDAY = "2026-11-28T10:00"  # when the cards come


# ---- what is a voice message
def mp3() -> bytes:
    return b"ID3\4\0\0\0\0\0\0" + b"\xff\xfb\x90\x00" * 400


SOUNDS: list[tuple[str, bytes, int | None]] = [
    ("23 seconds", SOUND, 23),
    ("a little more than a second", voice(1.1), 2),
    ("a minute in many pages", voice(60, pages=60), 60),
    ("three minutes", voice(180), 180),
    ("nothing but heads", voice(0), 0),
    ("no bytes", b"", 0),
    ("music", mp3(), None),
    ("words", b"OggS maar niet heus", None),
    ("Vorbis", SOUND.replace(b"OpusHead", b"\1vorbis\0"), None),
    ("cut off", SOUND[:-1], None),
    ("cut off in a head", SOUND[: SOUND.rindex(b"OggS") + 9], None),
    ("something behind it", SOUND + b"<script>", None),
    ("another stream behind it", SOUND + page(48_000, 0, b"OpusHead" + bytes(11), first=True, serial=8), None),
    ("not from the beginning", SOUND[SOUND.index(b"OggS", 4) :], None),
    ("a head that is too short", page(0, 0, b"OpusHead", first=True), None),
    ("another version of OGG", SOUND[:4] + b"\1" + SOUND[5:], None),
    ("a page in which nothing ends", SOUND + page(2**64 - 1, 9, b""), 23),
]


@pytest.mark.parametrize(("sound", "seconds"), [row[1:] for row in SOUNDS], ids=[row[0] for row in SOUNDS])
def test_a_voice_message_lasts(sound: bytes, seconds: int | None) -> None:
    assert seconds_of(sound) == seconds


RECORDS, ASKS = Expected([("klaar", "Klaar", "")], sound=True), Expected(words=True)
TOO_LONG = Unfit("sound_too_long", (("most", MOST_SECONDS),))


def sound(content: bytes | None = None, seconds: int = 0, size: int = 0, kind: str = "audio/ogg") -> Incoming:
    return Incoming("p", other="voice", attached=Attachment("f", seconds, size, kind, content))


MEANINGS: list[tuple[str, Incoming, Expected, Meaning]] = [
    ("a sound", sound(SOUND), RECORDS, Recorded(23)),
    ("one to be fetched", sound(None, 23, 9000), RECORDS, ToFetch(Attachment("f", 23, 9000, "audio/ogg"))),
    ("said to be too long", sound(None, 61, 9000), RECORDS, TOO_LONG),
    ("said to be too big", sound(None, 23, MOST_BYTES + 1), RECORDS, TOO_LONG),
    ("said to be something else", sound(None, 23, 9000, "audio/mpeg"), RECORDS, Unfit("sound_unreadable")),
    ("longer than was said", sound(voice(61), 3), RECORDS, TOO_LONG),
    ("bigger than was said", sound(SOUND + bytes(MOST_BYTES), 3), RECORDS, TOO_LONG),
    ("a minute", sound(voice(60), 60), RECORDS, Recorded(60)),
    ("no sound", sound(mp3()), RECORDS, Unfit("sound_unreadable")),
    ("an empty one", sound(b""), RECORDS, Unfit("sound_empty")),
    ("lost on the way", Incoming("p", other="lost"), RECORDS, Unfit("sound_lost")),
    ("music or a video message", Incoming("p", other="voice"), RECORDS, Unfit("only_voice")),
    ("a photo", Incoming("p", other="file"), RECORDS, Unfit("only_voice")),
    ("words", Incoming("p", text="Hallo"), RECORDS, Unfit("only_voice")),
    ("no words", Incoming("p", text="👍"), RECORDS, Unfit("only_voice")),
    ("where words are asked", sound(SOUND), ASKS, Unfit("voice")),
    ("where nothing is asked", sound(None, 3), Expected(), Unfit("voice")),
]


@pytest.mark.parametrize(("incoming", "expected", "meaning"), [row[1:] for row in MEANINGS], ids=[row[0] for row in MEANINGS])
def test_what_is_sent_means(incoming: Incoming, expected: Expected, meaning: Meaning) -> None:
    assert read(incoming, expected, ()) == meaning


# ---- in a dialogue
SPEAKING = library(
    proef="""
        variables: {seconds: {default: 0, max: 60}}
        states:
          een: {say: Spreek., record: seconds, choices: {niet: {text: Niet, goto: klaar}}, goto: twee}
          twee: {say: "{seconds}", choices: {door: {text: Door, goto: klaar}}}
          klaar: {end: klaar}
    """
)


def test_the_seconds_go_into_a_variable_and_the_conversation_goes_on() -> None:
    step = talk(SPEAKING, Recorded(23))
    assert (state(step), step.snapshot.place.variables["seconds"]) == ("proef/twee", 23)


def test_a_voice_message_fits_nowhere_else_and_words_do_not_fit_there() -> None:
    assert not fitted(talk(SPEAKING, Recorded(23), Recorded(24)))
    assert not fitted(talk(SPEAKING, Wrote("Hallo")))


@pytest.mark.parametrize(
    ("code", "body"),
    [
        ("S006", "variables: {s: ''}\nstates:\n  een: {say: A, record: s, choices: {b: {text: B, goto: twee}}, goto: twee}\n  twee: {end: a}"),
        ("S020", "variables: {s: 0, w: ''}\nstates:\n  een: {say: A, record: s, ask: w, goto: twee}\n  twee: {end: a}"),
        ("S024", "variables: {s: 0}\nstates:\n  een: {say: A, record: s, goto: twee}\n  twee: {end: a}"),
    ],
)
def test_a_mistake_with_record_is_told(code: str, body: str) -> None:
    with pytest.raises(DialogueInvalid) as invalid:
        dialogue(body)
    assert [problem.code for problem in invalid.value.problems] == [code]


# ---- to record
@pytest.fixture
def amina(app: App, talk: Callable[[str], Talk]) -> Talk:
    """A volunteer for group 5b, who is about to speak a card in Somali."""
    invitation(app, VOICE, "WELKOM-STEM", "Groep 5b")
    amina = talk("amina")
    amina.says("/start WELKOM-STEM")
    for label in ("Nederlands", "Kaart inspreken", "Soomaali"):
        amina.presses(label)
    return amina


def kept(app: App) -> list[tuple[int, bool, bool]]:
    """Of each recording in the database its seconds, whether it was handed in, and whether it was approved."""
    with app.store.transaction() as records:
        rows = records.connection.execute(select(recording.c.seconds, recording.c.sent, recording.c.approved).order_by(recording.c.id))
        return [(row.seconds, row.sent is not None, row.approved is not None) for row in rows]


def test_what_is_no_voice_message_is_told_so_and_nothing_is_kept(app: App, amina: Talk) -> None:
    refused = [
        amina.sends("file"),
        amina.sends("voice"),
        amina.speaks(voice(180), 180),
        amina.speaks(voice(61), 5),
        amina.speaks(mp3(), 5),
        amina.speaks(b"", 5),
        amina.speaks(SOUND, 23, "audio/mpeg"),
    ]
    for messages in refused:
        assert len(messages) == 1 and messages[0].buttons == ("Andere kaart", "Niet nu"), "one sentence, and the ways on"
    assert kept(app) == []
    assert amina.fetched == 3, "what is said to be too long or something else is not fetched"
    amina.speaks(SOUND, 23)
    assert kept(app) == [(23, False, False)]


def test_a_voice_message_is_fetched_only_where_one_is_asked(talk: Callable[[str], Talk]) -> None:
    sanne = talk("sanne")
    sanne.says("/menu")
    sanne.speaks(SOUND, 23)
    sanne.says("/oefenen")
    sanne.speaks(SOUND, 23)
    assert sanne.fetched == 0


def test_nothing_has_changed_as_long_as_the_sound_is_not_there(app: App, amina: Talk) -> None:
    incoming = Incoming(amina.key, other="voice", source="test", update=1, attached=Attachment("f", 23, len(SOUND)))
    for _ in range(2):  # the second time is no redelivery either
        with pytest.raises(Unfetched):
            app.conversation.receive(incoming)
    app.conversation.receive(replace(incoming, attached=Attachment("f", 23, len(SOUND), content=SOUND)))
    assert kept(app) == [(23, False, False)]


def test_what_somebody_recorded_comes_along_with_what_is_kept_of_them(app: App, talk: Callable[[str], Talk]) -> None:
    add_recording(app)
    maker = talk("maker")
    maker.says("/mijngegevens")
    maker.presses("Alles meenemen")
    assert [message.document.content[:4] for message in maker.got if message.document][-1] == b"OggS"


def test_each_person_has_one_recording_that_is_not_handed_in(app: App, amina: Talk) -> None:
    amina.speaks(SOUND, 23)
    amina.speaks(voice(24), 24)
    assert kept(app) == [(24, False, False)]


def test_what_is_handed_in_takes_the_place_of_what_waits_but_not_of_what_is_approved(app: App) -> None:
    add_recording(app, seconds=21, approved=False)
    second = add_recording(app, seconds=22, approved=False)
    assert kept(app) == [(22, True, False)]
    with app.store.transaction() as records:
        records.approve(second, records.person(key_of("sanne")).id, app.clock())
    add_recording(app, seconds=23, approved=False)
    assert kept(app) == [(22, True, True), (23, True, False)]


# ---- who may
def test_who_records_is_none_of_the_staff(app: App, amina: Talk) -> None:
    assert "voorbereiden" not in amina.mailbox.commands
    with app.store.transaction() as records:
        assert list(records.roles(records.person(amina.key).id)) == []
        assert records.connection.execute(select(func.count()).select_from(role)).scalar() == 1, "only the teacher's"


@pytest.mark.parametrize("another", ["a class of the same school", "another school"])
def test_a_teacher_of_another_class_hears_judges_and_deletes_nothing(app: App, amina: Talk, talk: Callable[[str], Talk], another: str) -> None:
    amina.speaks(SOUND, 23)
    amina.presses("Versturen")
    other = add_class(app, "Groep 6a", region="midden" if another.startswith("a class") else "zuid")
    with app.store.transaction() as records:
        records.add_role(records.person(key_of("kees")).id, TEACHER, other.school_id, other.id)
        (made,) = records.recordings_by(records.person(amina.key).id)
    kees = talk("kees")
    assert "Soomaali" not in str(kees.says("/opnames"))
    with app.store.transaction() as records:
        listed = records.connection.execute(select(recording.c.id)).scalars().all()
    assert listed == [made.id]
    session, turn, _ = kees.button("Klaar").split(":")
    told = kees.gives(pressed=f"{session}:{turn}:={made.id}")
    assert not any("🔊" in message.text for message in told)
    assert kept(app) == [(23, True, False)]


def test_a_draft_is_heard_by_who_made_it_only(app: App, amina: Talk, talk: Callable[[str], Talk]) -> None:
    amina.speaks(SOUND, 23)
    assert "Soomaali" not in str(talk("sanne").says("/opnames"))


def test_an_invitation_to_record_lasts_two_weeks_and_ends_with_the_class(app: App, clock: Clock, amina: Talk, talk: Callable[[str], Talk]) -> None:
    invitation(app, VOICE, "TE-LAAT", "Groep 5b")
    clock.later(days=15)
    talk("iman").says("/start TE-LAAT")
    assert "verlopen" in str(talk("iman").presses("Nederlands"))
    with app.store.transaction() as records:
        records.connection.execute(school_class.update().values(ended=1))
    assert "code van de leraar" in str(amina.says("/inspreken"))


# ---- who hears
def add_recording(app: App, class_name: str = "Groep 5b", seconds: int = 23, approved: bool = True, language: str = "so") -> int:
    """One of the card that parents get next Saturday."""
    with app.store.transaction() as records:
        maker, teacher = records.person(key_of("maker")), records.person(key_of("sanne"))
        of = class_called(records, class_name)
        theme = app.content.themes.of_class("")
        made = Recording(of.id, theme.id, theme.card_of_week(48).id, language, seconds, maker.id)
        number = records.add_recording(made, voice(seconds), app.clock())
        records.hand_in(replace(made, id=number), app.clock())
        if approved:
            records.approve(number, teacher.id, app.clock())
        return number


def listens(app: App, name: str, language: str = "so") -> None:
    with app.store.transaction() as records:
        records.listen_in(records.person(key_of(name)).id, language)


def heard(talk: Talk) -> list[int | None]:
    """How many seconds each voice message lasts that came with the card."""
    talk.says("/kaart")
    return [seconds_of(each.document.content) for each in talk.got if each.document]


@pytest.mark.parametrize(
    ("class_name", "region", "approved", "language", "expected"),
    [
        ("Groep 5b", "midden", True, "so", [23]),
        ("Groep 6a", "midden", True, "so", [23]),  # of the same school
        ("Groep 6a", "zuid", True, "so", []),
        ("Groep 5b", "midden", False, "so", []),
        ("Groep 5b", "midden", True, "zgh", []),
    ],
)
def test_a_parent_who_listens_hears_what_was_approved_at_their_school(
    app: App, talk: Callable[[str], Talk], class_name: str, region: str, approved: bool, language: str, expected: list[int]
) -> None:
    add_class(app, "Groep 6a", region=region)
    add_recording(app, class_name, approved=approved, language=language)
    listens(app, "ayse")
    assert heard(talk("ayse")) == expected


def test_who_reads_gets_no_voice_message(app: App, talk: Callable[[str], Talk]) -> None:
    add_recording(app)
    assert heard(talk("ayse")) == []


def test_the_own_class_goes_before_another_and_the_newest_before_older_ones(app: App, talk: Callable[[str], Talk]) -> None:
    add_class(app, "Groep 6a")
    for class_name, seconds in (("Groep 5b", 21), ("Groep 5b", 22), ("Groep 6a", 30)):
        add_recording(app, class_name, seconds)
    listens(app, "ayse")
    assert heard(talk("ayse")) == [22]


def test_the_recording_of_a_class_that_ended_is_not_heard(app: App, talk: Callable[[str], Talk]) -> None:
    ended = add_class(app, "Groep 6a")
    add_recording(app, "Groep 6a")
    listens(app, "ayse")
    with app.store.transaction() as records:
        records.connection.execute(school_class.update().where(school_class.c.id == ended.id).values(ended=1))
    assert heard(talk("ayse")) == []


def test_the_outbox_holds_the_number_of_a_recording_and_not_its_sound(app: App, clock: Clock) -> None:
    number = add_recording(app)
    listens(app, "ayse")
    clock.at(SATURDAY)
    app.clockwork.tick()
    voice_message, card = map(Outgoing.from_json, waiting_messages(app, key_of("ayse")))
    assert voice_message.document is not None and (voice_message.document.source, voice_message.document.content) == (str(number), b"")
    assert voice_message.protected, "the app does not pass on somebody's voice"
    assert "🏠" in card.html


def test_a_recording_that_is_taken_back_before_it_leaves_stays_and_the_card_leaves(app: App, clock: Clock, talk: Callable[[str], Talk]) -> None:
    number = add_recording(app)
    listens(app, "ayse")
    clock.at(SATURDAY)
    app.clockwork.tick()
    with app.store.transaction() as records:
        records.delete_recording(number)
    (card,) = talk("ayse").sees()
    assert "🏠" in card.text


def test_a_parent_who_stops_gets_no_voice_message_that_was_waiting(app: App, clock: Clock, talk: Callable[[str], Talk]) -> None:
    add_recording(app)
    listens(app, "ayse")
    clock.at(SATURDAY)
    app.clockwork.tick()
    with app.store.transaction() as records:
        records.end_subscriptions(records.person(key_of("ayse")).id, "stopped", app.clock())
    assert talk("ayse").sees() == []


# ---- what is left
def test_the_recordings_of_a_class_end_with_it_and_so_does_the_leave_to_make_them(app: App, amina: Talk) -> None:
    add_class(app, "Groep 6a")
    add_recording(app)
    add_recording(app, "Groep 6a", 40)
    ask(app, "sanne", "end_class", class_id=class_id(app, "Groep 5b"))
    assert kept(app) == [(40, True, True)]
    assert "code van de leraar" in str(amina.says("/inspreken"))


def test_nothing_is_left_of_somebody_who_recorded(app: App, amina: Talk) -> None:
    amina.speaks(SOUND, 23)
    amina.presses("Versturen")
    listens(app, "amina")
    add_recording(app, seconds=40)
    with app.store.transaction() as records:
        mine = records.person(amina.key).id
        records.erase(mine, app.clock())
        assert records.connection.execute(select(invitations.c.id).where(invitations.c.used_by == mine)).first() is None
        assert records.listens_in(records.person(amina.key).id) == ""
    assert kept(app) == [(40, True, True)], "of another it is"


# ---- in the terminal
def chatting(app: App, face: PlainFace, *lines: str) -> None:
    chat = app.chat("sanne", face)

    async def lived() -> None:
        for line in lines:
            await chat.say(face.incoming(chat.key, line))

    asyncio.run(lived())


def test_a_voice_message_in_the_terminal_is_a_file_and_what_is_played_becomes_one(app: App, tmp_path: Path) -> None:
    (tmp_path / "mijn stem.ogg").write_bytes(SOUND)
    into = StringIO()
    chatting(app, PlainFace(into, (), tmp_path), "/inspreken", "1", "1", ":geluid nergens.ogg", f":geluid {tmp_path}/mijn stem.ogg")
    assert "De opname kwam niet aan." in into.getvalue()
    assert f"🔊 (geluid, 23 s) → {tmp_path}/opname.ogg" in into.getvalue()
    assert (tmp_path / "opname.ogg").read_bytes() == SOUND


def test_a_program_names_the_file_in_json(app: App, tmp_path: Path) -> None:
    (tmp_path / "stem.ogg").write_bytes(SOUND)
    (tmp_path / "groot.ogg").write_bytes(bytes(3 * MOST_BYTES))
    into = StringIO()
    lines = ("/inspreken", "#1", "#1", json.dumps({"sound": f"{tmp_path}/groot.ogg"}), '{"sound": 5}', json.dumps({"sound": f"{tmp_path}/stem.ogg"}))
    chatting(app, JsonFace(into, (), tmp_path), *lines)
    said = [json.loads(line) for line in into.getvalue().splitlines()]
    assert [line["text"][:24] for line in said if "past" in line["text"]] == ["Deze opname is te lang. ", "Hier past alleen een spr"]
    assert [line["file"] for line in said if line["file"]] == [str(tmp_path / "opname.ogg")]


def test_a_parent_who_never_chose_a_language_is_asked_before_they_listen(app: App, talk: Callable[[str], Talk]) -> None:
    add_parent(app, "noor", 6, 10)
    noor = talk("noor")
    assert "Soomaali" in noor.says("/luisteren")[-1].buttons
    noor.presses("Soomaali")
    add_recording(app)
    assert heard(noor) == [23]
