"""One text in one language: from a gettext catalog, and values put in safely.

Every value a person or school gave is escaped and stands between FSI and PDI, so that a Latin name does not turn
an Arabic line around. Numbers stand bare: they have no direction of their own; and so do texts of ours, in the same language.
"""

import re
from collections.abc import Mapping
from datetime import date, datetime
from html import escape, unescape
from pathlib import Path
from zoneinfo import ZoneInfo

from babel.dates import format_date, format_skeleton
from babel.messages.pofile import read_po

from .dialogue.definition import Instant, Reference, Text, Value, Values
from .splitting import FSI, LRI, PDI

SOURCE = "nl"
REVIEWED_BY = "X-Reviewed-By"  # in the header of a catalog, as Weblate and Poedit leave it alone
REVIEWER = re.compile(rf'^"{REVIEWED_BY}:(.*)\\n"$', re.MULTILINE)
INSTANT = Text("{day} {date} {time}", "wording:instant")  # where the house has no words of its own for it
PLACEHOLDER = re.compile(r"\{([a-z_][a-z0-9_]*)\}")
RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff\U0001e800-\U0001efff]")
TAG = re.compile(r"</?[bi]>")  # what authors may write
MARKUP = re.compile(r"</?(?:b|i|blockquote|tg-time)\b[^>]*>")  # what is sent


def isolated(text: str) -> str:
    """Each line on its own: an isolate ends where its paragraph does."""
    return "\n".join(f"{FSI}{line}{PDI}" if line else "" for line in text.split("\n"))


def day_aloud(day: date) -> str:
    """A day as it is said in Dutch: vrijdag 27 november."""
    return format_date(day, "EEEE d MMMM", SOURCE)


def without_isolates(text: str) -> str:
    return text.replace(FSI, "").replace(LRI, "").replace(PDI, "")


def with_isolates_it_needs(text: str) -> str:
    """Where nothing runs from right to left, nothing can turn around; and who copies the text copies no signs that can't be seen."""
    return text if RIGHT_TO_LEFT.search(text) else without_isolates(text)


class Texts:
    """The catalogs of all languages, each read when it is first needed. The language of the source, Dutch, has none."""

    def __init__(self, folder: Path, sources: Mapping[str, Text]) -> None:
        """`folder` holds `<language>/LC_MESSAGES/bot.po`; `sources` are the texts that a Reference can name."""
        self._folder, self._sources = folder, sources
        self._catalogs: dict[str, Mapping[tuple[str, str], str]] = {}
        self._reviewed: set[str] = set()

    def say(self, language: str, text: Text, values: Values | None = None) -> str:
        """The text as HTML, in Dutch where the language does not have it."""
        words = self.translation(language, text) or text.dutch
        if not values:
            return words
        return PLACEHOLDER.sub(lambda found: self._shown(language, found[0], values.get(found[1])), words)

    def reviewed(self, language: str) -> bool:
        """Whether a native speaker has read the translation."""
        if language == SOURCE:
            return True
        self._catalog(language)
        return language in self._reviewed

    def translation(self, language: str, text: Text) -> str:
        """The text in that language; empty where it is missing or no longer fits the Dutch."""
        if language == SOURCE:
            return text.dutch
        return self._catalog(language).get((text.context, text.dutch), "")

    def has(self, language: str, text: Text, values: Values | None = None) -> bool:
        """Whether the text, and every text among its values, is there in that language."""
        named = [self._sources[value.context] for value in (values or {}).values() if isinstance(value, Reference) and value.context in self._sources]
        return all(self.translation(language, each) for each in (text, *named))

    def _shown(self, language: str, placeholder: str, value: Value | None) -> str:
        match value:
            case Reference(context) if context in self._sources:
                return self.say(language, self._sources[context])  # runs as what is around it; alone on its line it says which way that is
            case Instant():
                return isolated(self._moment(language, value))
            case str():
                return isolated(escape(value, quote=False))
            case int():
                return str(value)
            case _:
                return placeholder

    def _moment(self, language: str, instant: Instant) -> str:
        """In words of that language; an app that can shows it in its own, and in its own zone (w: day of the week, D: long date, t: short time)."""
        local = datetime.fromtimestamp(instant.seconds, ZoneInfo(instant.zone))
        date = format_skeleton("MMMMd", local, locale=SOURCE) if language == SOURCE else f"{local:%d-%m-%Y}"  # names of months are hard to read
        parts = {"day": format_date(local, "EEEE", language), "date": date, "time": f"{local:%H:%M}"}
        template = self._sources.get(INSTANT.context, INSTANT)
        sentence = self.translation(language, template) or template.dutch
        if RIGHT_TO_LEFT.search(sentence):  # after such letters a date would be told from its end
            parts["date"] = f"{LRI}{parts['date']}{PDI}"
        words = PLACEHOLDER.sub(lambda found: parts.get(found[1], found[0]), sentence)
        return f'<tg-time unix="{instant.seconds}" format="wDt">{escape(words, quote=False)}</tg-time>'

    def _catalog(self, language: str) -> Mapping[tuple[str, str], str]:
        if language not in self._catalogs:
            path = self._folder / language / "LC_MESSAGES" / "bot.po"
            if path.is_file() and reviewer_in(path.read_text("utf-8")):
                self._reviewed.add(language)
            self._catalogs[language] = read_catalog(path)  # last: who sees it knows whether it was reviewed
        return self._catalogs[language]


def reviewer_in(po: str) -> str:
    """The native speaker who has read a catalog, as its header says; empty where nobody has."""
    found = REVIEWER.search(po)
    return found[1].strip() if found else ""


def read_catalog(path: Path) -> Mapping[tuple[str, str], str]:
    """The translations of a `.po` file, by context and Dutch. Fuzzy ones are left out; a missing file has none."""
    if not path.is_file():
        return {}
    with path.open("rb") as file:
        catalog = read_po(file, locale=path.parent.parent.name)
    return {(each.context or "", str(each.id)): str(each.string) for each in catalog if each.id and each.string and not each.fuzzy}


def plain(html: str) -> str:
    """A rendered text without any markup."""
    return unescape(MARKUP.sub("", html))
