"""How others come to a class: parents by its code, on a link or a poster, and a colleague by a code that works once."""

from collections.abc import Iterable, Mapping
from datetime import datetime

from babel.dates import format_date

from ..deeds import Circumstances, text_of
from ..dialogue.definition import Value, Values
from ..dialogue.turn import PosterFiled
from ..questions import Records
from ..records import BOT, CLASS, TEACHER, WEB, SchoolClass, bot_of
from ..texts import SOURCE
from .classes import class_in_hand
from .codes import hashed
from .counting import POSTER
from .invitations import lifetime

DAY = "d MMMM y"  # a code can work for a year, so the year is told
PDF, PNG = POSTER_FORMS = ("pdf", "png")


def give_code(records: Records, school_class: SchoolClass, code: str, now: datetime) -> None:
    """By this code parents join the class from now on, and by no other."""
    records.expire_invitations(school_class.id, now, only_parents=True)
    records.add_invitation(hashed(code), CLASS, school_class.school_id, school_class.id, now + lifetime(CLASS))
    records.set_class_code(school_class.id, code)


def works_until(records: Records, school_class: SchoolClass, now: datetime) -> datetime | None:
    """The end of the code of a class; none where the code is not known, or works no longer."""
    invitation = records.invitation(hashed(school_class.code)) if school_class.code else None
    return invitation.expires if invitation is not None and invitation.expires > now else None


def link_to(at: Circumstances, code: str) -> str:
    """What starts a conversation with this bot, or for who is in a browser with any; empty where it has no address, as in a terminal."""
    key = at.person.key
    names = at.records.facts(BOT) if bot_of(key) == WEB else [at.records.fact(f"{BOT}{key.split(':')[1]}")]
    return link_by(names, code)


def link_by(names: Iterable[str | None], code: str) -> str:
    """The same with the first of these bots that has a name; empty where none has."""
    name = next(filter(None, names), "")
    return f"https://t.me/{name}?start={code}" if name else ""


def page_of(at: Circumstances, code: str) -> str:
    """Where the page of a class is; empty where people can't reach it."""
    return f"{at.pages}/k/{code}" if at.pages else ""


def entrance_of(at: Circumstances, code: str) -> str:
    """What lets a member of staff in by a browser; empty where people can't reach it."""
    return f"{at.pages}/t/{code}" if at.pages else ""


def day_of(at: Circumstances, moment: datetime) -> str:
    return format_date(moment.astimezone(at.zone), DAY, SOURCE)


def look_up_code(at: Circumstances, values: Values) -> Mapping[str, Value]:
    """The code of a class, as long as it works."""
    school_class = class_in_hand(at, values)
    if school_class is None:
        return {"found": False, "class_name": "", "code": "", "link": "", "page": "", "until": "", "expired": False}
    until = works_until(at.records, school_class, at.now)
    return {
        "found": True,
        "class_name": school_class.name,
        "code": school_class.code if until else "",
        "link": link_to(at, school_class.code) if until else "",
        "page": page_of(at, school_class.code) if until else "",
        "until": day_of(at, until) if until else "",
        "expired": bool(school_class.code) and until is None,
    }


def renew_code(at: Circumstances, values: Values) -> Mapping[str, Value]:
    """The old one works no longer; who joined by it stays."""
    school_class = class_in_hand(at, values)
    if school_class is not None:
        give_code(at.records, school_class, at.new_code(), at.now)
    return {}


def file_poster(at: Circumstances, values: Values) -> Mapping[str, Value]:
    """The code of a class to hang on the door (pdf), or only as a picture for a phone to read (png)."""
    school_class, form = class_in_hand(at, values), text_of(values, "form")
    if school_class is None or form not in POSTER_FORMS or works_until(at.records, school_class, at.now) is None:
        return {}
    if form == PDF:
        at.records.count(school_class.id, POSTER)
    out = at.records.left_out(school_class.school_id)
    languages = tuple(code for code in at.content.languages if code not in out)
    link, page = link_to(at, school_class.code), page_of(at, school_class.code)
    at.effects.append(PosterFiled(form, school_class.school, school_class.name, school_class.code, link, languages, page))
    return {}


def invite_teacher(at: Circumstances, values: Values) -> Mapping[str, Value]:
    """A code by which one colleague becomes teacher of this class. Only its hash is kept, so it is shown this once."""
    school_class = class_in_hand(at, values)
    if school_class is None:
        return {"invite_code": "", "invite_link": "", "invite_page": "", "invite_until": ""}
    code, expires = at.new_code(), at.now + lifetime(TEACHER)
    at.records.add_invitation(hashed(code), TEACHER, school_class.school_id, school_class.id, expires)
    return {
        "invite_code": code,
        "invite_link": link_to(at, code),
        "invite_page": entrance_of(at, code),
        "invite_until": day_of(at, expires),
    }
