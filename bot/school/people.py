"""Who someone is, and in which language they are spoken to."""

from collections.abc import Mapping

from ..deeds import Circumstances, text_of
from ..dialogue.definition import Item, Value, Values
from ..dialogue.turn import Say
from ..records import LEADER, TEACHER
from ..texts import SOURCE

INTERPRETER_CARD = "tolkkaart:kaart.say"


def look_up_person(at: Circumstances, values: Values) -> Mapping[str, Value]:
    """What this person is, and what is open. Roles add up."""
    kinds = {role.kind for role in at.records.roles(at.person.id)}
    return {
        "teacher": TEACHER in kinds,
        "leader": LEADER in kinds,
        "parent": bool(at.records.subscriptions(at.person.id)),
        "known": bool(at.records.person(at.person.key).language),
        "paused": at.records.paused_session(at.person.id) is not None,
        "volunteer": bool(at.records.classes_of_volunteer(at.person.id)),
        "planned": at.records.latest_plan(at.person.id) is not None,
    }


def list_languages(at: Circumstances, values: Values) -> Mapping[str, Value]:
    """Those of the class that is joined, or else those that any of this parent's schools offers."""
    joined = at.records.school_class(int(text_of(values, "class_id") or 0))
    out = _left_out(at, {joined.school_id}) if joined else _left_out(at, schools_of(at))
    return {"languages": tuple(Item(language.code, language.name) for language in at.content.languages.values() if language.code not in out)}


def schools_of(at: Circumstances) -> set[int]:
    """Those whose cards this parent gets."""
    return {each.school_class.school_id for each in at.records.subscriptions(at.person.id)}


def _left_out(at: Circumstances, schools: set[int]) -> set[str]:
    """The languages that none of these schools offers."""
    return set.intersection(*(at.records.left_out(school) for school in schools)) if schools else set()


def speak_what_is_offered(at: Circumstances) -> None:
    """Dutch, where the language that was chosen is not offered by any of a parent's schools."""
    if at.records.person(at.person.key).language in _left_out(at, schools_of(at)):
        at.records.set_language(at.person.id, SOURCE)


def choose_language(at: Circumstances, values: Values) -> Mapping[str, Value]:
    language = text_of(values, "language")
    if language in at.content.languages and language not in _left_out(at, schools_of(at)):
        at.records.set_language(at.person.id, language)
        at.new_commands = True
    return {"unreviewed": not at.reviewed(language)}


def show_interpreter_card(at: Circumstances, values: Values) -> Mapping[str, Value]:
    """In the parent's language, and in Dutch for the teacher who shows it."""
    card = at.content.library.texts[INTERPRETER_CARD]
    at.effects += [Say(card, None, {}, language=language) for language in dict.fromkeys((text_of(values, "language"), SOURCE))]
    return {}
