"""A class's card of this week as a page: for every parent, in every language, without joining. Nothing is kept of who looks."""

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path

from jinja2 import Environment, FileSystemLoader
from markupsafe import Markup

from .content import Content
from .deeds import Circumstances
from .dialogue.definition import Reference, Values
from .home.themes import SCHOOL_DAY
from .languages import CORE, Language
from .questions import Transactions
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
        self._template = environment.get_template("class.html")

    def page(self, typed: str, languages: str, bots: Sequence[str]) -> str:
        """The page of the class with this code; empty where there is none. Raises StoreUnavailable.

        languages: those that are wanted, in that order, as a browser says so (RFC 9110, Accept-Language); the first that there is, or else Dutch.
        bots: by the first of these that has a name parents can join.
        """
        code = code_in(typed)
        with self._store.transaction() as records:
            invitation = records.invitation(hashed(code)) if code else None
            now = self._clock()
            if invitation is None or invitation.kind != CLASS or invitation.expires <= now or invitation.class_id is None:
                return ""
            school_class = records.school_class(invitation.class_id)
            if school_class is None:
                return ""
            offered = [each for each in self._content.languages.values() if each.code not in records.left_out(school_class.school_id)]
            spoken = first_of(languages, offered) or self._content.languages[SOURCE]
            reader = Person(0, f"{NOBODY}{school_class.id}", spoken.code)
            at = Circumstances(records, reader, now, self._content, str, hears=False, reviewed=self._renderer.texts.reviewed)
            name = next(filter(None, (records.fact(f"{BOT}{bot.rpartition(':')[2]}") for bot in bots)), "")
            return self._made(at, school_class, spoken, offered, f"https://t.me/{name}?start={code}" if name else "")

    def _made(self, at: Circumstances, school_class: SchoolClass, spoken: Language, offered: list[Language], join: str) -> str:
        texts, sources = self._renderer.texts, self._content.library.texts
        card = card_on(at, school_class, today(at, school_class))
        read = spoken if spoken.level != CORE and texts.has(spoken.code, sources[CARD], card) else self._content.languages[SOURCE]

        def say(place: str, values: Values) -> Markup:
            return Markup(texts.say(read.code, sources[place], values).replace("\n", "<br>"))  # noqa: S704  # what is typed is escaped there

        days = self._content.themes.themes[SCHOOL_DAY].cards.values()
        return self._template.render(
            school_class=school_class,
            read=read,
            spoken=spoken,
            offered=offered,
            card=say(CARD, card),
            line=say(LINE, card) if card["line"] else "",
            missing=Markup(texts.say(spoken.code, self._content.wording["not_yet"])) if read is not spoken else "",  # noqa: S704  # ours
            unreviewed=not texts.reviewed(read.code),
            note=say("weekkaart:kaart.say.vertaald", {}),
            day_title=Markup(texts.say(read.code, sources["schooldagvragen:title"])),  # noqa: S704  # ours
            days=[say(DAY, {"question": Reference(each.question.context), "together": Reference(each.together.context)}) for each in days],
            join=join,
            join_label=texts.say(spoken.code, sources[JOIN]),
            join_what=Markup(texts.say(spoken.code, sources[WHAT], {"class_name": school_class.name})),  # noqa: S704  # a name is escaped there
        )


def first_of(wanted: str, offered: Sequence[Language]) -> Language | None:
    """The first language on offer of those that a browser wants: `tr-TR,tr;q=0.9,nl;q=0.8`. What weighs more comes first there, as a rule."""
    named = {each.code.lower().partition("_")[0]: each for each in offered} | {each.code.lower(): each for each in offered}
    for each in wanted[:LONGEST].split(","):
        tag = each.partition(";")[0].strip().replace("-", "_").lower()
        found = named.get(tag) or named.get(tag.partition("_")[0])
        if found is not None:
            return found
    return None
