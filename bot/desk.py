"""The desk of a school: what its leader sees and sets in a browser. Numbers in steps of five, and nobody's words."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from .channels.web.templates import environment
from .content import Content
from .deeds import Circumstances
from .desk_view import view
from .exchange import told
from .home.days import FARTHEST
from .questions import Records, Transactions
from .rendering import Renderer
from .school.answering import DEEDS
from .school.classes import led_school
from .texts import SOURCE

MOST_DAYS = timedelta(days=30)  # from the first day of a holiday of the school's own to its last
SURE = "yes"  # what a box sends that was ticked


@dataclass(frozen=True, slots=True)
class Done:
    """What came of a form. said: which sentence of desk.html tells so.

    code: of an invitation for a teacher of the class, which is shown this once. link: to the bot with it; empty where that has no address.
    """

    said: str
    code: str = ""
    link: str = ""
    class_name: str = ""
    until: str = ""


NOT_YOURS, NOT_VALID, NOT_SURE = Done("not_yours"), Done("not_valid"), Done("not_sure")


class SchoolDesk:
    """The desks of all schools."""

    def __init__(
        self,
        store: Transactions,
        content: Content,
        renderer: Renderer,
        clock: Callable[[], datetime],
        new_code: Callable[[], str],
        pages: str,
    ) -> None:
        """`pages`: where people reach those of classes; empty where they can't."""
        self._store, self._content, self._renderer, self._clock = store, content, renderer, clock
        self._new_code, self._pages = new_code, pages
        self._page = environment.get_template("desk.html")

    def page(self, person_key: str, done: Done | None = None) -> str:
        """The desk of the school that this person leads, with what was just done; empty where they lead none. Raises StoreUnavailable."""
        with self._store.transaction() as records:
            at = self._seen_by(records, person_key)
            school = led_school(at) if at is not None else None
            if at is None or school is None:
                return ""
            return self._page.render(done=done, pages=self._pages, **view(at, school, self._renderer))

    def change(self, person_key: str, form: Mapping[str, str]) -> Done:
        """Does the one thing that a form asks; what is not in order changes nothing. Raises StoreUnavailable."""
        with self._store.transaction() as records:
            at = self._seen_by(records, person_key)
            school = led_school(at) if at is not None else None
            if at is None or school is None:
                return NOT_YOURS
            change = CHANGES.get(form.get("what", ""))
            if change is None or not all(value.isprintable() for value in form.values()):
                return NOT_VALID
            done = change(at, school, form)
            for notice in at.notices:
                told(records, self._renderer, notice)
            return done

    def _seen_by(self, records: Records, person_key: str) -> Circumstances | None:
        """None where nobody has this key: who looks is not made anybody."""
        if not records.is_known(person_key):
            return None
        person, reviewed = records.person(person_key), self._renderer.texts.reviewed
        return Circumstances(records, person, self._clock(), self._content, self._new_code, hears=False, reviewed=reviewed, pages=self._pages)


# ---- what a form asks
def _make_class(at: Circumstances, school: int, form: Mapping[str, str]) -> Done:
    asked = {"school_id": str(school), **{name: form.get(name, "") for name in ("name", "band", "region")}}
    if DEEDS["read_class_name"](at, asked | {"class_id": ""})["read"] == "bezet":
        return Done("name_taken")
    made = DEEDS["make_class"](at, asked | {"teach": False})
    return Done("class_made") if made["made"] else NOT_VALID


def _of_class(name: str, said: str, asks: bool = False) -> "Change":
    """A change of the class that is meant, if it is one of this school. asks: only who is sure."""

    def change(at: Circumstances, school: int, form: Mapping[str, str]) -> Done:
        found = next((each for each in at.records.classes(school) if str(each.id) == form.get("class_id")), None)
        if found is None:
            return NOT_VALID
        if asks and form.get("sure") != SURE:
            return NOT_SURE
        made = DEEDS[name](at, {"class_id": str(found.id)})
        code, link, until = (str(made.get(f"invite_{each}", "")) for each in ("code", "link", "until"))
        return Done(said, code, link, found.name, until)

    return change


def _leave_out(at: Circumstances, school: int, form: Mapping[str, str]) -> Done:
    language = form.get("language", "")
    if language == SOURCE or language not in at.content.languages or language in at.records.left_out(school):
        return NOT_VALID
    if form.get("sure") != SURE:
        return NOT_SURE
    DEEDS["leave_out_language"](at, {"language": language})
    return Done("language_out")


def _offer(at: Circumstances, school: int, form: Mapping[str, str]) -> Done:
    if form.get("language") not in at.records.left_out(school):
        return NOT_VALID
    DEEDS["offer_language"](at, {"language": form["language"]})
    return Done("language_in")


def _add_days(at: Circumstances, school: int, form: Mapping[str, str]) -> Done:
    """One day, or all from that one until another, but for weekends."""
    first = _day(form.get("day", ""))
    last, today = _day(form["until"]) if form.get("until") else first, at.now.astimezone(at.zone).date()
    if first is None or last is None or last < first or last - first > MOST_DAYS or last - today > FARTHEST:
        return NOT_VALID
    if first < today:
        return Done("day_past")
    days = [day for n in range((last - first).days + 1) if (day := first + timedelta(days=n)).isoweekday() <= 5]
    read = {DEEDS["add_day_off"](at, {"day": day.isoformat(), "words": ""})["read"] for day in days}
    return Done("day_added") if "gezet" in read else Done("day_there") if read else NOT_VALID


def _drop_day(at: Circumstances, school: int, form: Mapping[str, str]) -> Done:
    day = _day(form.get("day", ""))
    dropped = day is not None and DEEDS["drop_day_off"](at, {"day": day.isoformat()})["dropped"]
    return Done("day_dropped") if dropped else NOT_VALID


def _day(given: str) -> date | None:
    try:
        return date.fromisoformat(given)
    except ValueError:
        return None


Change = Callable[[Circumstances, int, Mapping[str, str]], Done]
CHANGES: Mapping[str, Change] = {
    "make_class": _make_class,
    "invite_teacher": _of_class("invite_teacher", "teacher_invited"),
    "renew_code": _of_class("renew_code", "code_renewed", asks=True),
    "end_class": _of_class("end_class", "class_ended", asks=True),
    "leave_out_language": _leave_out,
    "offer_language": _offer,
    "add_day_off": _add_days,
    "drop_day_off": _drop_day,
}
