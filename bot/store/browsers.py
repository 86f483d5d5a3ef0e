"""Who is let in by a browser: links that open a session once, and sessions. Of both only the hash is kept."""

from datetime import datetime

from sqlalchemy import Connection, and_, bindparam, delete, func, insert, select, update

from ..records import Person
from .hot import Hot
from .tables import browser, in_ms, person

OPENED_BY = Hot(
    select(person)
    .join(browser, browser.c.person_id == person.c.id)
    .where(browser.c.hash == bindparam("hash"), browser.c.link == bindparam("link"), browser.c.expires > bindparam("now"))
)


class BrowserRecords:
    """Part of `Records`, on one connection."""

    connection: Connection

    def add_browser(self, person: int, hash: str, link: bool, expires: datetime) -> None:
        self.connection.execute(insert(browser).values(person_id=person, hash=hash, link=link, expires=in_ms(expires)))

    def browser(self, hash: str, link: bool, now: datetime) -> Person | None:
        """Whose link or session this is, as long as it works. Nobody's row is locked for it."""
        row = OPENED_BY.first(self.connection, hash=hash, link=link, now=in_ms(now))
        return None if row is None else Person(row.id, row.key, row.language, row.unreachable)

    def extend_browser(self, hash: str, expires: datetime) -> None:
        self.connection.execute(update(browser).where(browser.c.hash == hash).values(expires=in_ms(expires)))

    def end_browser(self, hash: str) -> bool:
        """Whether it was still there; somebody else may have been first."""
        return self.connection.execute(delete(browser).where(browser.c.hash == hash)).rowcount == 1

    def end_old_links(self, person: int, but: int) -> None:
        """Only the newest of this person's links still work, no more than these."""
        mine = and_(browser.c.person_id == person, browser.c.link)
        newest = select(browser.c.hash).where(mine).order_by(browser.c.expires.desc()).limit(but)
        self.connection.execute(delete(browser).where(mine, browser.c.hash.not_in(newest)))

    def end_browsers(self, person: int) -> int:
        """This person is in no browser any more, and no link lets them in. How many sessions it were."""
        self.connection.execute(delete(browser).where(browser.c.person_id == person, browser.c.link))
        return self.connection.execute(delete(browser).where(browser.c.person_id == person)).rowcount

    def end_all_browsers(self) -> None:
        """Nobody is in a browser any more, and no link lets anybody in."""
        self.connection.execute(delete(browser))

    def browsers(self, person: int, now: datetime) -> int:
        """In how many this person is now."""
        mine = and_(browser.c.person_id == person, ~browser.c.link, browser.c.expires > in_ms(now))
        return self.connection.execute(select(func.count()).select_from(browser).where(mine)).scalar_one()
