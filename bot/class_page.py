"""A class's card of this week as a page: for every parent, in every language, without joining. Nothing is kept of who looks."""

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader
from markupsafe import Markup

from .content import Content
from .deeds import Circumstances
from .dialogue.definition import Reference, Values
from .home.themes import SCHOOL_DAY
from .languages import CORE, Language
from .questions import Records, Transactions
from .records import BOT, CLASS, Person, SchoolClass
from .rendering import Renderer
from .school.cards import card_on, today
from .school.codes import code_in, hashed
from .texts import SOURCE

FOLDER = Path(__file__).parent / "pages"
NOBODY = "web:page:"  # before a code: a key that is no person's, and is never looked up
CARD, LINE, DAY = "weekkaart:kaart.say.kaart", "weekkaart:kaart.say.zin", "schooldagvragen:vraag.say.vraag"
LONGEST = 200  # characters of what a browser wants
JOIN, WHAT = "aanmelden:toestemming.ja.text", "aanmelden:toestemming.say.wat"


class ClassPages:
    """The pages of all classes."""

    def __init__(self, store: Transactions, content: Content, renderer: Renderer, clock: Callable[[], datetime]) -> None:
        self._store, self._content, self._renderer, self._clock = store, content, renderer, clock
        environment = Environment(loader=FileSystemLoader(FOLDER), autoescape=True, trim_blocks=True, lstrip_blocks=True)
        self._page, self._sheet = (environment.get_template(name) for name in ("class.html", "sheet.html"))

    def page(self, typed: str, languages: str, bots: Sequence[str]) -> str:
        """The page of the class with this code; empty where there is none. Raises StoreUnavailable.

        languages: those that are wanted, in that order, as a browser says so (RFC 9110, Accept-Language); the first that there is, or else Dutch.
        bots: by the first of these that has a name parents can join.
        """
        with self._store.transaction() as records:
            found = self._class_of(records, typed)
            if found is None:
                return ""
            offered = self._offered(records, found)
            spoken = first_of(languages, offered) or self._content.languages[SOURCE]
            name = next(filter(None, (records.fact(f"{BOT}{bot.rpartition(':')[2]}") for bot in bots)), "")
            join = f"https://t.me/{name}?start={code_in(typed)}" if name else ""
            return self._page.render(
                school_class=found, spoken=spoken, offered=offered, join=join, code=code_in(typed), **self._told(records, found, spoken)
            )

    def sheet(self, typed: str) -> str:
        """The card of this week in every language that has it, to print and hang on the door; empty where there is none. Raises StoreUnavailable."""
        with self._store.transaction() as records:
            found = self._class_of(records, typed)
            if found is None:
                return ""
            told = [self._told(records, found, language) for language in self._offered(records, found)]
            return self._sheet.render(school_class=found, cards=[each for each in told if not each["missing"]])

    def sound(self, typed: str, recording: int) -> bytes:
        """A recording that parents of this class can hear; empty where there is none. Raises StoreUnavailable."""
        with self._store.transaction() as records:
            found, made = self._class_of(records, typed), records.recording(recording)
            by = records.school_class(made.class_id) if made is not None and made.approved else None
            return records.sound(recording) if found is not None and by is not None and by.school_id == found.school_id else b""

    def _class_of(self, records: Records, typed: str) -> SchoolClass | None:
        """The class that this is the code of, as long as it works."""
        code = code_in(typed)
        invitation = records.invitation(hashed(code)) if code else None
        if invitation is None or invitation.kind != CLASS or invitation.expires <= self._clock() or invitation.class_id is None:
            return None
        return records.school_class(invitation.class_id)

    def _offered(self, records: Records, of: SchoolClass) -> list[Language]:
        out = records.left_out(of.school_id)
        return [each for each in self._content.languages.values() if each.code not in out]

    def _told(self, records: Records, of: SchoolClass, spoken: Language) -> dict[str, Any]:
        """What stands on it for somebody who speaks this: in that language where the whole card is there, else in Dutch."""
        texts, sources = self._renderer.texts, self._content.library.texts
        reader = Person(0, f"{NOBODY}{of.id}", spoken.code)
        at = Circumstances(records, reader, self._clock(), self._content, str, hears=False, reviewed=texts.reviewed)
        card = card_on(at, of, today(at, of))
        read = spoken if spoken.level != CORE and texts.has(spoken.code, sources[CARD], card) else self._content.languages[SOURCE]

        def say(place: str, values: Values, language: Language = read) -> Markup:
            return Markup(texts.say(language.code, sources[place], values).replace("\n", "<br>"))  # noqa: S704  # what is typed is escaped there

        days = self._content.themes.themes[SCHOOL_DAY].cards.values()
        recording = records.recording_for([of.id], [of.school_id], str(card["theme_id"]), str(card["card_id"]), spoken.code)
        return {
            "read": read,
            "card": say(CARD, card),
            "line": say(LINE, card) if card["line"] else "",
            "missing": say("wording:not_yet", {}, spoken) if read is not spoken else "",
            "unreviewed": not texts.reviewed(read.code),
            "recording": recording.id if recording else 0,
            "note": say("weekkaart:kaart.say.vertaald", {}),
            "day_title": say("schooldagvragen:title", {}),
            "days": [say(DAY, {"question": Reference(each.question.context), "together": Reference(each.together.context)}) for each in days],
            "join_label": say(JOIN, {}, spoken),
            "join_what": say(WHAT, {"class_name": of.name}, spoken),
        }


def first_of(wanted: str, offered: Sequence[Language]) -> Language | None:
    """The first language on offer of those that a browser wants: `tr-TR,tr;q=0.9,nl;q=0.8`. What weighs more comes first there, as a rule."""
    named = {each.code.lower().partition("_")[0]: each for each in offered} | {each.code.lower(): each for each in offered}
    for each in wanted[:LONGEST].split(","):
        tag = each.partition(";")[0].strip().replace("-", "_").lower()
        found = named.get(tag) or named.get(tag.partition("_")[0])
        if found is not None:
            return found
    return None
