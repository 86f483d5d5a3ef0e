"""Cards that somebody speaks for parents who do not read: recorded by a teacher or a volunteer, listened to by a teacher, and taken back."""

from collections.abc import Mapping, Sequence

from ..deeds import Circumstances, Notice, number_of, text_of
from ..dialogue.definition import Item, Reference, Value, Values
from ..dialogue.turn import Played, Say
from ..home.themes import Card, Theme
from ..records import VOICE, Recording, SchoolClass
from ..texts import SOURCE
from .cards import theme_now
from .classes import offered_classes, own_class
from .codes import hashed
from .invitations import lifetime
from .inviting import link_to
from .listening import spoken

APPROVED, WAITS, DRAFT = "✓", "…", "·"  # a recording goes along with the card, waits for a teacher, was not handed in


# ---- to record
def look_up_recorder(at: Circumstances, values: Values) -> Mapping[str, Value]:
    """For which classes this person can record: a teacher's own, and those of an invitation."""
    return {
        **offered_classes([Item(str(each.id), each.name) for each in _classes(at)]),
        "teaches": bool(at.records.classes_of_teacher(at.person.id)),
        "mine": len(at.records.recordings_by(at.person.id)),
    }


def list_spoken(at: Circumstances, values: Values) -> Mapping[str, Value]:
    return {"spoken": spoken(at)}


def card_to_record(at: Circumstances, values: Values) -> Mapping[str, Value]:
    """The next card of the class that has no recording in this language, or the card after the one that is shown.

    It is shown in Dutch, and in the language of who will speak it.
    """
    school_class = class_to_record(at, text_of(values, "class_id"))
    if school_class is None:
        return {"found": False, "theme_id": "", "card_id": ""}
    theme, week = theme_now(at, school_class)
    cards = _in_order(theme, week)
    ids = [card.id for card in cards]
    shown = text_of(values, "card_id")
    if text_of(values, "theme_id") == theme.id and shown in ids:
        card = cards[(ids.index(shown) + 1) % len(cards)]
    else:
        there = {each.card for each in at.records.recordings_of([school_class.id]) if _is(each, theme, text_of(values, "language"))}
        card = next((card for card in cards if card.id not in there), cards[0])
    _show(at, theme, card)
    return {"found": True, "theme_id": theme.id, "card_id": card.id}


def keep_recording(at: Circumstances, values: Values) -> Mapping[str, Value]:
    """The voice message that came in, to be listened to by who made it; it is not handed in yet."""
    school_class, theme = class_to_record(at, text_of(values, "class_id")), at.content.themes.of_class(text_of(values, "theme_id"))
    language = text_of(values, "language")
    if school_class is None or language not in at.content.spoken or not at.attached:
        return {"recording_id": ""}
    card = theme.card(text_of(values, "card_id"))
    made = Recording(school_class.id, theme.id, card.id, language, number_of(values, "seconds"), at.person.id)
    number = at.records.add_recording(made, at.attached, at.now)
    at.effects.append(Played(number, at.content.spoken[language]))
    return {"recording_id": str(number)}


def hand_in(at: Circumstances, values: Values) -> Mapping[str, Value]:
    """It waits for a teacher of the class, who is told so; what a teacher of the class records needs no other."""
    found = _recording(at, values)
    if found is None or found.made_by != at.person.id:
        return {"sent": False, "approved": False}
    if not found.sent:
        at.records.hand_in(found, at.now)
        if _teaches(at, found):
            at.records.approve(found.id, at.person.id, at.now)
        else:
            school_class = at.records.school_class(found.class_id)
            said = {"language": language_of(at, found), "class_name": school_class.name if school_class else ""}
            at.notices += [Notice(each, Say(at.content.wording["recording_waits"], None, said)) for each in at.records.teachers_of(found.class_id)]
    return {"sent": True, "approved": found.approved or _teaches(at, found)}


# ---- what there is
def list_own_recordings(at: Circumstances, values: Values) -> Mapping[str, Value]:
    mine = at.records.recordings_by(at.person.id)
    return {"recordings": _listed(at, mine), "mine": len(mine)}


def list_recordings(at: Circumstances, values: Values) -> Mapping[str, Value]:
    """Those for the classes of this teacher, first those that wait."""
    found = at.records.recordings_of([each.id for each in at.records.classes_of_teacher(at.person.id)])
    return {"recordings": _listed(at, found), "many": len(found)}


def look_up_recording(at: Circumstances, values: Values) -> Mapping[str, Value]:
    """One of them, to listen to, with the card it is of."""
    found = _recording(at, values)
    if found is None:
        return {"found": False, "sent": False, "approved": False}
    theme = at.content.themes.of_class(found.theme)
    _show(at, theme, theme.card(found.card))
    at.effects.append(Played(found.id, language_of(at, found)))
    return {"found": True, "sent": found.sent, "approved": found.approved}


def approve_recording(at: Circumstances, values: Values) -> Mapping[str, Value]:
    """From now on parents can hear it; who made it is told."""
    found = _recording(at, values)
    if found is not None and found.sent and not found.approved and _teaches(at, found):
        at.records.approve(found.id, at.person.id, at.now)
        _tell_maker(at, found, "recording_used")
    return {}


def delete_recording(at: Circumstances, values: Values) -> Mapping[str, Value]:
    """Taken back by who made it, or not used by a teacher: then who made it is told."""
    found = _recording(at, values)
    if found is not None:
        _tell_maker(at, found, "recording_not_used")
        at.records.delete_recording(found.id)
    return {}


def invite_voice(at: Circumstances, values: Values) -> Mapping[str, Value]:
    """A code by which one person can record for a class of this teacher."""
    mine = own_class(at, values)
    if mine is None:
        return {"invite_code": "", "invite_link": ""}
    code = at.new_code()
    at.records.add_invitation(hashed(code), VOICE, mine.school_id, mine.id, at.now + lifetime(VOICE))
    return {"invite_code": code, "invite_link": link_to(at, code)}


# ---- who may
def _classes(at: Circumstances) -> list[SchoolClass]:
    classes = [*at.records.classes_of_teacher(at.person.id), *at.records.classes_of_volunteer(at.person.id)]
    return list({each.id: each for each in classes}.values())


def class_to_record(at: Circumstances, id: str) -> SchoolClass | None:
    """That class, if this person can record for it."""
    return next((each for each in _classes(at) if str(each.id) == id), None)


def _teaches(at: Circumstances, recording: Recording) -> bool:
    return any(each.id == recording.class_id for each in at.records.classes_of_teacher(at.person.id))


def _recording(at: Circumstances, values: Values) -> Recording | None:
    """The one that is meant, if it is this person's own, or was handed in for a class of this teacher."""
    id = text_of(values, "recording_id")
    found = at.records.recording(int(id)) if id.isdecimal() else None
    if found is None or not (found.made_by == at.person.id or (found.sent and _teaches(at, found))):
        return None
    return found


# ---- in words
def _in_order(theme: Theme, week: int) -> list[Card]:
    """This week's first, then those to come, and the easier one."""
    cards = list(theme.cards.values())
    first = cards.index(theme.card_of_week(week))
    return [*cards[first:], *cards[:first], theme.easier]


def _is(recording: Recording, theme: Theme, language: str) -> bool:
    return (recording.theme, recording.language) == (theme.id, language)


def _show(at: Circumstances, theme: Theme, card: Card) -> None:
    """As it is written: in Dutch, and in the language of who records or listens."""
    texts = {"title": theme.title, "question": card.question, "together": card.together}
    said = {name: Reference(text.context) for name, text in texts.items()}
    for language in dict.fromkeys((SOURCE, at.person.language or SOURCE)):
        at.effects.append(Say(at.content.wording["card_to_record"], None, said, language=language))


def language_of(at: Circumstances, recording: Recording) -> str:
    """The name of the language it is spoken in."""
    return at.content.spoken.get(recording.language, recording.language)


def _listed(at: Circumstances, recordings: Sequence[Recording]) -> tuple[Item, ...]:
    def label(each: Recording) -> str:
        sign = APPROVED if each.approved else WAITS if each.sent else DRAFT
        return f"{sign} {language_of(at, each)} · {at.content.themes.of_class(each.theme).title.dutch}"

    return tuple(Item(str(each.id), label(each)) for each in recordings)


def _tell_maker(at: Circumstances, recording: Recording, wording: str) -> None:
    if recording.made_by != at.person.id:
        maker = at.records.maker(recording.id)
        at.notices.append(Notice(maker, Say(at.content.wording[wording], None, {"language": language_of(at, recording)})))
