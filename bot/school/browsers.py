"""A member of staff goes on in a browser, by a link that works once, and logs out of all of them."""

from collections.abc import Mapping
from datetime import timedelta

from ..deeds import Circumstances
from ..dialogue.definition import Value, Values
from ..records import WEB, bot_of
from .codes import hashed
from .inviting import entrance_of

MINUTES = 60  # how long a link works
MOST = 5  # links of one person that work


def browser_link(at: Circumstances, values: Values) -> Mapping[str, Value]:
    """A link for this person alone. Only its hash is kept, so it is shown this once; empty where there are no pages."""
    link = ""
    if at.pages:
        code = at.new_code()
        at.records.end_old_links(at.person.id, MOST - 1)
        at.records.add_browser(at.person.id, hashed(code), True, at.now + timedelta(minutes=MINUTES))
        link = entrance_of(at, code)
    browsers = at.records.browsers(at.person.id, at.now)
    return {"link": link, "minutes": MINUTES, "browsers": browsers, "app": bot_of(at.person.key) != WEB}


def end_browsers(at: Circumstances, values: Values) -> Mapping[str, Value]:
    """This person is in no browser any more, and no link lets them in."""
    ended = at.records.browsers(at.person.id, at.now)
    at.records.end_browsers(at.person.id)
    return {"ended": ended}
