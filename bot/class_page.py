"""A class's card of this week as a page: for every parent, in every language, without joining. Nothing is kept of who looks."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Any

from markupsafe import Markup

from .channels.web.templates import environment
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
from .school.inviting import link_by
from .texts import SOURCE

NOBODY = "web:page:"  # before a code: a key that is no person's, and is never looked up
CARD, LINE, DAY = "weekkaart:kaart.say.kaart", "weekkaart:kaart.say.zin", "schooldagvragen:vraag.say.vraag"
LONGEST = 200  # characters of what a browser wants
NOTHING: Values = {}
JOIN, WHAT = "aanmelden:toestemming.ja.text", "aanmelden:toestemming.say.wat"


class ClassPages:
    """The pages of all classes."""

    def __init__(self, store: Transactions, content: Content, renderer: Renderer, clock: Callable[[], datetime]) -> None:
        self._store, self._content, self._renderer, self._clock = store, content, renderer, clock
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
            join = link_by((records.fact(f"{BOT}{bot.rpartition(':')[2]}") for bot in bots), code_in(typed))
            told = self._card(records, found, spoken)
            told |= self._beside(records, found, spoken, told)
            return self._page.render(school_class=found, spoken=spoken, offered=offered, join=join, code=code_in(typed), **told)

    def sheet(self, typed: str) -> str:
        """The card of this week in every language that has it, to print and hang on the door; empty where there is none. Raises StoreUnavailable."""
        with self._store.transaction() as records:
            found = self._class_of(records, typed)
            if found is None:
                return ""
            told = [self._card(records, found, language) for language in self._offered(records, found)]
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

    def _card(self, records: Records, of: SchoolClass, spoken: Language) -> dict[str, Any]:
        """The card for somebody who speaks this: in that language (`read`) where the whole of it is there, else in Dutch."""
        texts, sources = self._renderer.texts, self._content.library.texts
        reader = Person(0, f"{NOBODY}{of.id}", spoken.code)
        at = Circumstances(records, reader, self._clock(), self._content, str, hears=False, reviewed=texts.reviewed)
        card = card_on(at, of, today(at, of))
        read = spoken if spoken.level != CORE and texts.has(spoken.code, sources[CARD], card) else self._content.languages[SOURCE]
        return {
            "of": card,
            "read": read,
            "card": self._said(read, CARD, card),
            "line": self._said(read, LINE, card) if card["line"] else "",
            "missing": self._said(spoken, "wording:not_yet") if read is not spoken else "",
            "unreviewed": not texts.reviewed(read.code),
            "note": self._said(read, "weekkaart:kaart.say.vertaald"),
        }

    def _beside(self, records: Records, of: SchoolClass, spoken: Language, told: Mapping[str, Any]) -> dict[str, Any]:
        """What stands beside that card: how it sounds, questions about the school day, and how to get it every week."""
        read, card, days = told["read"], told["of"], self._content.themes.themes[SCHOOL_DAY].cards.values()
        recording = records.recording_for([of.id], [of.school_id], str(card["theme_id"]), str(card["card_id"]), spoken.code)
        asked = [{"question": Reference(each.question.context), "together": Reference(each.together.context)} for each in days]
        return {
            "recording": recording.id if recording else 0,
            "day_title": self._said(read, "schooldagvragen:title"),
            "days": [self._said(read, DAY, each) for each in asked],
            "join_label": self._said(spoken, JOIN),
            "join_what": self._said(spoken, WHAT, {"class_name": of.name}),
        }

    def _said(self, language: Language, place: str, values: Values = NOTHING) -> Markup:
        text = self._content.library.texts[place]
        return Markup(self._renderer.texts.say(language.code, text, values).replace("\n", "<br>"))  # noqa: S704  # what is typed is escaped there


def first_of(wanted: str, offered: Sequence[Language]) -> Language | None:
    """The first language on offer of those that a browser wants: `tr-TR,tr;q=0.9,nl;q=0.8`. What weighs more comes first there, as a rule."""
    named = {each.code.lower().partition("_")[0]: each for each in offered} | {each.code.lower(): each for each in offered}
    for each in wanted[:LONGEST].split(","):
        tag = each.partition(";")[0].strip().replace("-", "_").lower()
        found = named.get(tag) or named.get(tag.partition("_")[0])
        if found is not None:
            return found
    return None
