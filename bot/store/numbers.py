"""What is counted: in classes, without anybody's name; and how often a person sent a wrong code."""

from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Connection, Integer, String, and_, cast, func, or_, select, update

from ..records import ClassCounts, Guesses
from .inserting import inserting
from .tables import delivery, fact, from_ms, in_ms, person, subscription, tally

WRONG_CODES = "wrong_codes"
STAYING = timedelta(weeks=4)
JOINED, STAYED, SENT_CARDS = "joined", "stayed", "cards"  # of parents who are not kept any more


def has_stayed() -> ColumnElement[bool]:
    """Whether a parent is still there, or was for four weeks."""
    return or_(subscription.c.active, subscription.c.ended - subscription.c.consent_at >= STAYING // timedelta(milliseconds=1))


class NumberRecords:
    """Part of `Records`, on one connection."""

    connection: Connection

    # ---- counting
    def count(self, class_id: int, what: str, theme: str = "", by: int = 1) -> None:
        """So many more of this in a class; who it came from is kept nowhere."""
        query = inserting(self.connection, tally).values(class_id=class_id, what=what, theme=theme, count=by)
        same = [tally.c.class_id, tally.c.what, tally.c.theme]
        self.connection.execute(query.on_conflict_do_update(index_elements=same, set_={"count": tally.c.count + by}))

    def class_counts(self, class_id: int, now: datetime) -> ClassCounts:
        """Everything that is counted of a class, as it is: nobody gets to see this."""
        mine, long_ago = subscription.c.class_id == class_id, in_ms(now - STAYING)
        sent = select(func.count()).select_from(delivery).join(subscription, subscription.c.id == delivery.c.subscription_id)
        languages = (
            select(person.c.language, func.count().label("number"))
            .join(subscription, subscription.c.person_id == person.c.id)
            .where(mine, subscription.c.active)
            .group_by(person.c.language)
        )
        rows = self.connection.execute(select(tally.c.what, tally.c.theme, tally.c.count).where(tally.c.class_id == class_id))
        tallied = {(what, theme): number for what, theme, number in rows}
        gone = {what: tallied.pop((what, ""), 0) for what in (JOINED, STAYED, SENT_CARDS)}
        return ClassCounts(
            joined=gone[JOINED] + self._number(mine),
            stayed=gone[STAYED] + self._number(mine, subscription.c.consent_at <= long_ago, has_stayed()),
            cards=gone[SENT_CARDS] + self.connection.execute(sent.where(mine, delivery.c.state == "sent")).scalar_one(),
            languages={row.language: row.number for row in self.connection.execute(languages)},
            tallied=tallied,
        )

    def _number(self, *where: Any) -> int:
        return self.connection.execute(select(func.count()).select_from(subscription).where(and_(*where))).scalar_one()

    # ---- codes
    def guesses(self, id: int) -> Guesses:
        row = self.connection.execute(select(person.c.wrong_codes, person.c.wrong_until).where(person.c.id == id)).one()
        return Guesses(row.wrong_codes, from_ms(row.wrong_until))

    def set_guesses(self, id: int, guesses: Guesses) -> None:
        values = {"wrong_codes": guesses.wrong, "wrong_until": in_ms(guesses.until)}
        self.connection.execute(update(person).where(person.c.id == id).values(values))

    def count_wrong_code(self) -> None:
        """One more of everybody's together."""
        more = cast(cast(fact.c.value, Integer) + 1, String)
        query = inserting(self.connection, fact).values(name=WRONG_CODES, value="1")
        self.connection.execute(query.on_conflict_do_update(index_elements=[fact.c.name], set_={"value": more}))

    def wrong_codes(self) -> int:
        value = self.connection.execute(select(fact.c.value).where(fact.c.name == WRONG_CODES)).scalar()
        return int(value or 0)
