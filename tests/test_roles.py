"""Every action as every role: who may not, changes nothing and learns nothing, whatever number is asked for.

What may be done stands in `bot/school/allowed.py`; what follows is written down once more, by itself.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any

import pytest
from stage import Clock, add_class, add_plan, class_called

from bot.app import App
from bot.chat import key_of
from bot.coaching.parent import Said
from bot.deeds import Circumstances
from bot.dialogue.definition import Values
from bot.dialogue.request import KINDS
from bot.dialogue.requests import REQUESTS
from bot.home.moments import ZONE, Moment
from bot.questions import Records
from bot.records import LEADER, TALK, TEACHER, VOICE, ClassTheme, Practice, Recording
from bot.school.answering import DEEDS
from bot.school.codes import hashed
from bot.store.tables import metadata

SECRETS = ("Aubergine", "demo5b", "Waterkers", "Radijs", "Venkel")  # in Sanne's plan, on the door, in her line, her rehearsal, and a colleague's code
ELSE = ("guest", "parent", "volunteer", "colleague", "departed", "gone", "teacher elsewhere", "leader elsewhere")
PEOPLE = ("sanne", "leader", *ELSE)
KNOWN = {"leader": {"demo5b"}, "parent": {"Waterkers"}}  # the code of a class of the own school; the line on a card of the own class

# what who is not Sanne may do nevertheless, with the numbers of what is hers
OTHERS_MAY: Mapping[str, set[str]] = {
    "look_up_school_class": {"leader"},
    "keep_class": {"leader"},
    "end_class": {"leader"},
    "remove_teachers": {"leader"},
    "look_up_code": {"leader"},
    "renew_code": {"leader"},
    "file_poster": {"leader"},
    "invite_teacher": {"leader"},
    "look_up_numbers": {"leader"},
    "show_theme_numbers": {"leader"},
    "look_up_school": {"leader", "colleague", "departed"},
    "make_class": {"leader", "colleague", "departed"},
    "read_class_name": {"leader", "colleague", "departed"},
    "card_to_record": {"volunteer"},
    "keep_recording": {"volunteer"},
}
# of themselves, of nobody, or of what everybody may know: that changes or tells something for anybody
THEIR_OWN = {
    *("look_up_person", "use_code", "list_languages", "choose_language", "look_up_holiday", "look_up_moments", "list_spoken", "another_card"),
    *("easier_card", "school_day_question", "show_talk_card", "show_compliment", "show_interpreter_card", "join_class", "first_card"),
    *("choose_moment", "stop_cards", "look_up_cards", "pause_cards", "end_pause", "list_my_classes", "look_up_class", "leave_class", "this_week"),
    *("count_card", "look_up_listening", "listen_in", "look_up_kept", "take_along", "erase_me", "list_talk_days", "remind_later", "stop_reminders"),
    *("open_reminder", "list_parents", "list_talks", "begin_rehearsal", "list_general_themes", "change_year", "list_classes", "list_schools"),
    *("list_numbered_classes", "list_school_classes", "look_up_recorder", "list_own_recordings", "list_recordings", "list_plans", "list_reminders"),
    *("list_offered_languages", "look_up_language", "leave_out_language", "offer_language", "teaches_vo", "resume", "browser_link", "end_browsers"),
    *("list_days_off", "add_day_off", "drop_day_off"),
}


@dataclass(frozen=True)
class World:
    app: App
    numbers: Mapping[str, str]  # of what is Sanne's: class_id, plan_id …


@pytest.fixture
def world(app: App, clock: Clock) -> World:
    add_class(app, "Groep 3c")
    elsewhere = add_class(app, "Klas", region="zuid")
    plan = add_plan(app, "sanne", {"feiten": "Aubergine"})
    with app.store.transaction() as records:
        mine, theirs = class_called(records, "Groep 5b"), class_called(records, "Groep 3c")
        person = {name: records.person(key_of(name)).id for name in PEOPLE}
        for each in person.values():
            records.set_language(each, "nl")
        records.add_role(person["leader"], LEADER, mine.school_id, None)
        records.add_role(person["colleague"], TEACHER, theirs.school_id, theirs.id)
        records.add_role(person["departed"], TEACHER, mine.school_id, mine.id)
        records.remove_teacher(person["departed"], mine.id)
        records.add_role(person["departed"], TEACHER, mine.school_id, None)
        records.add_role(person["teacher elsewhere"], TEACHER, elsewhere.school_id, elsewhere.id)
        records.add_role(person["leader elsewhere"], LEADER, elsewhere.school_id, None)
        records.subscribe(person["parent"], mine.id, Moment(6, 600, ZONE), "test", clock())
        records.add_invitation(hashed("voice"), VOICE, mine.school_id, mine.id, clock() + timedelta(days=9))
        used = records.invitation(hashed("voice"))
        assert used is not None and records.use_invitation(used.id, person["volunteer"], clock())
        records.set_class_theme(mine.id, ClassTheme(date(2026, 11, 23), "m-trots", line="Waterkers"))
        practice = records.add_practice(Practice("boos", "pesten", "gewoon", "x", (Said("Radijs", ()),), plan), person["sanne"], clock())
        reminder = records.add_reminder(person["sanne"], TALK, "pesten", "2026-12-08", clock() + timedelta(days=9), ZONE)
        recording = records.add_recording(Recording(mine.id, "m-trots", "1", "so", 9, person["sanne"]), b"OggS", clock())
        made, theirs_too = records.plan(plan, person["sanne"]), records.recording(recording)
        assert made is not None and theirs_too is not None
        records.change_plan(replace(made, talk="2026-12-08", follow_up="2026-12-22"), person["sanne"], clock())
        records.hand_in(theirs_too, clock())
        records.add_browser(person["sanne"], hashed("session"), False, clock() + timedelta(days=30))
        records.add_share(plan, hashed("Venkel"), clock() + timedelta(days=7))
    numbers = {"class_id": mine.id, "school_id": mine.school_id, "plan_id": plan, "rehearsal_id": practice.id, "reminder_id": reminder}
    return World(app, {name: str(number) for name, number in {**numbers, "recording_id": recording}.items()})


def values_for(world: World, name: str) -> Values:
    """As a dialogue that was forged would ask, about what is Sanne's."""
    texts = {
        **world.numbers,
        "theme_id": "m-trots",
        "card_id": "1",
        "language": "tr",
        "band": "groep-3-5",
        "name": "Groep 9",
        "title": "Titel",
        "line": "Regel",
        "form": "pdf",
        "week": "2026-W48",
        "order": "2026-12-07=m-trots",
        "starts": "2026-12-07",
        "answer_id": "0",
        "answer": "Ja",
        "day": "2026-12-04",
        "words": "morgen",
        "agreed": "Ja",
        "als_dan": "Ja",
        "moment": "morgen",
        "hour": "17",
        "said": "Dag",
        "move": "begroeting",
        "reply": "0",
        "parent": "boos",
        "talk": "pesten",
        "level": "gewoon",
        "code": "fout-1",
        "what": "",
        "consent": "test",
        "kind": TALK,
        "dialogue_id": "pesten",
        "length": "weken",
        "soort": "hulp",
        "counted": "",
        "typed": "",
        "region": "",
    }
    kinds = {"number": 1, "yes or no": True, "list": ()}
    return {key: texts.get(key, "") if kind == "text" else kinds[kind] for key, kind in REQUESTS[name].takes.items()}


class Undone(Exception):
    """So that the next action finds the same world."""


def kept(records: Records) -> dict[str, list[tuple[Any, ...]]]:
    connection: Any = records.connection  # type: ignore[attr-defined]  # the store behind the protocol
    return {table.name: [tuple(row) for row in connection.execute(table.select().order_by(*table.primary_key))] for table in metadata.sorted_tables}


UNDOABLE = {"remove_teachers"}  # it forgets a key, which no transaction brings back


def does(world: World, who: str, name: str) -> tuple[bool, bool, str]:
    """Whether anything changed, whether anything at all was told, and all that was."""
    app, result = world.app, (False, False, "")
    try:
        with app.store.transaction() as records:
            before = kept(records)
            at = Circumstances(records, records.person(key_of(who)), app.clock(), app.content, lambda: "code", True, lambda _: True, b"OggS")
            told = DEEDS[name](at, values_for(world, name))
            nothing = {key: KINDS[kind]() for key, kind in REQUESTS[name].tells.items()}
            changed = kept(records) != before or at.forgotten or bool(at.notices)
            result = changed, dict(told) != nothing or bool(at.effects) or changed, repr((told, at.effects, at.notices))
            raise Undone
    except Undone:
        return result


@pytest.mark.parametrize("who", [*ELSE, "leader"])
def test_who_may_not_changes_nothing_and_learns_nothing(world: World, who: str) -> None:
    for name in REQUESTS.keys() - THEIR_OWN:
        if who in OTHERS_MAY.get(name, ()):
            continue
        changed, _, told = does(world, who, name)
        assert not changed, f"{who} changed something by {name}"
        assert not [secret for secret in SECRETS if secret in told], f"{who} learned something by {name}: {told}"


@pytest.mark.parametrize("who", PEOPLE[1:])
def test_what_anybody_may_ask_tells_nothing_that_is_hers(world: World, who: str) -> None:
    for name in THEIR_OWN:
        _, _, told = does(world, who, name)
        known = KNOWN.get(who, set())
        assert not [secret for secret in SECRETS if secret in told and secret not in known], f"{who} learned something by {name}: {told}"


QUIET = {
    "bring_plans",
    "clear_year",
    "count_card",
    "drop_day_off",
    "offer_language",
    "resume",
    "show_theme_numbers",
    "teaches_vo",
}  # in this world there is nothing of it


def test_who_may_is_not_refused(world: World) -> None:
    """Or else the above would be easy."""
    silent = {name for name in REQUESTS.keys() - UNDOABLE if not any(does(world, who, name)[1] for who in ("sanne", "leader", "parent"))}
    assert sorted(silent) == sorted(QUIET)
    for name in OTHERS_MAY.keys() - QUIET - UNDOABLE:
        for who in OTHERS_MAY[name]:
            assert does(world, who, name)[1], f"{who} gets nothing by {name}"


def test_what_a_leader_elsewhere_leaves_out_is_still_offered_here(world: World) -> None:
    school = int(world.numbers["school_id"])
    with world.app.store.transaction() as records:
        at = Circumstances(records, records.person(key_of("leader elsewhere")), world.app.clock(), world.app.content, str, True, lambda _: True)
        DEEDS["leave_out_language"](at, {"language": "tr"})
        assert records.left_out(school) == set()
        assert [notice.to.key for notice in at.notices] == []
