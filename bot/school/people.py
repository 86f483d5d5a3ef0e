"""Who someone is, and in which language they are spoken to."""

from collections.abc import Mapping

from ..deeds import Circumstances, text_of
from ..dialogue.definition import Item, Value, Values
from ..records import LEADER, TEACHER


def look_up_person(at: Circumstances, values: Values) -> Mapping[str, Value]:
    """What this person is, and what is open. Roles add up."""
    kinds = {role.kind for role in at.records.roles(at.person.id)}
    return {
        "teacher": TEACHER in kinds,
        "leader": LEADER in kinds,
        "parent": bool(at.records.subscriptions(at.person.id)),
        "known": bool(at.records.person(at.person.key).language),
        "paused": at.records.paused_session(at.person.id) is not None,
        "planned": at.records.latest_plan(at.person.id) is not None,
    }


def list_languages(at: Circumstances, values: Values) -> Mapping[str, Value]:
    return {"languages": tuple(Item(language.code, language.name) for language in at.content.languages.values())}


def choose_language(at: Circumstances, values: Values) -> Mapping[str, Value]:
    language = text_of(values, "language")
    if language in at.content.languages:
        at.records.set_language(at.person.id, language)
        at.new_commands = True
    return {}
