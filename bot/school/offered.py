"""Which languages a school offers its parents: all, but for those that its leader leaves out."""

from collections.abc import Mapping

from ..deeds import Circumstances, Notice, text_of
from ..dialogue.definition import Item, Value, Values
from ..dialogue.turn import Say
from ..texts import SOURCE
from .classes import led_school

GONE = "language_gone"
READ, UNREAD, OUT = "✓", "·", "✗"  # by a native speaker, by nobody yet, left out


def list_offered_languages(at: Circumstances, values: Values) -> Mapping[str, Value]:
    """All but Dutch, which is always there, and how each stands."""
    school = led_school(at)
    out = at.records.left_out(school) if school is not None else set()
    items = []
    for language in at.content.languages.values():
        if language.code != SOURCE:
            sign = OUT if language.code in out else READ if at.reviewed(language.code) else UNREAD
            items.append(Item(language.code, f"{sign} {language.name}"))
    return {"leader": school is not None, "languages": tuple(items)}


def look_up_language(at: Circumstances, values: Values) -> Mapping[str, Value]:
    """One of them; `parents` is 1 where any parent chose it: not how many, which would be telling."""
    school, language = led_school(at), at.content.languages.get(text_of(values, "language"))
    if school is None or language is None or language.code == SOURCE:
        return {"name": "", "offered": True, "reviewed": False, "parents": 0}
    return {
        "name": language.name,
        "offered": language.code not in at.records.left_out(school),
        "reviewed": at.reviewed(language.code),
        "parents": min(1, len(at.records.parents_who_read(school, language.code))),
    }


def leave_out_language(at: Circumstances, values: Values) -> Mapping[str, Value]:
    """Parents of this school who read it get Dutch from now on, and are told so in their language."""
    school, language = led_school(at), text_of(values, "language")
    if school is None or language not in at.content.languages or language == SOURCE:
        return {}
    at.records.leave_out(school, language)
    for parent in at.records.parents_who_read(school, language):
        at.notices.append(Notice(parent, Say(at.content.wording[GONE], None, {"language": at.content.languages[language].name})))
        at.records.set_language(parent.id, SOURCE)
    return {}


def offer_language(at: Circumstances, values: Values) -> Mapping[str, Value]:
    """Parents can choose it again."""
    school = led_school(at)
    if school is not None:
        at.records.take_in(school, text_of(values, "language"))
    return {}
