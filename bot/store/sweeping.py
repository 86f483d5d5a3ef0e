"""What has been kept long enough, and goes. Some at a time, so that nobody who is talking waits."""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, Table, and_, case, delete, exists, func, literal, or_, select, update

from ..home.retention import Retention
from ..records import ACTIVE, PAUSED, VOICE, SchoolClass
from .numbers import JOINED, SENT_CARDS, STAYED, NumberRecords, has_stayed
from .parents import ParentRecords
from .plans import drop_plans
from .schools import class_of, classes_with
from .sealing import Sealing
from .tables import (
    REGION,
    browser,
    change,
    circle,
    delivery,
    in_ms,
    invitation,
    person,
    plan,
    practice,
    recording,
    reminder,
    role,
    school_class,
    session,
    share,
    subscription,
)

AT_ONCE = 1000  # rows of one kind in one transaction
PEOPLE = 50  # the same of people: each has a key to be forgotten, in another database
DAY = timedelta(days=1)
OPEN = (ACTIVE, PAUSED)


class SweepRecords(NumberRecords, ParentRecords):
    """Part of `Records`, on one connection."""

    connection: Connection
    sealing: Sealing

    def sweep(self, kept: Retention, now: datetime) -> Mapping[str, int]:
        """Takes away some of what is older than it may be; how many of each kind. When nothing is named, nothing is left to take away."""

        def before(days: int) -> int:
            return in_ms(now - days * DAY)

        long_ago = (now - kept.plan * DAY).date().isoformat()
        talked = or_(plan.c.talk == "", plan.c.talk < long_ago)
        unfinished = and_(session.c.status.in_(OPEN), exists().where(role.c.person_id == session.c.person_id))  # perhaps a preparation
        lately = case((unfinished, before(kept.plan)), else_=before(kept.conversation))
        swept = {
            "plans": self._plans(and_(talked, plan.c.updated < before(kept.plan))),
            "rehearsals": self._take(practice, practice.c.updated < before(kept.rehearsal)),
            "conversations": self._sessions(session.c.updated < lately),
            "codes": self._take(share, share.c.expires < before(kept.code)) + self._codes(before(kept.code)),
            "looks_back": self._take(circle, circle.c.due < before(kept.conversation)),
            "browsers": self._take(browser, browser.c.expires < in_ms(now)),
            "changes": self._take(change, change.c.at < before(kept.change)),
            "parents": self._subscriptions(before(kept.stopped)),
        }
        if any(swept.values()):  # people in a transaction of their own: who erases themselves now may wait for what was taken here, and we for them
            return {what: count for what, count in swept.items() if count}
        ends = before(kept.conversation - kept.browser)  # a session whose last visit was so long ago
        people = self._people(now, before(kept.conversation), ends)
        return {"people": people} if people else {}

    def classes_not_carried(self, region: str, since: datetime, warned: bool) -> Sequence[SchoolClass]:
        """Those of the region whose last school year was before that one. One that nobody ever carried on is not among them.

        warned: also those whose teachers heard since then that it ends.
        """
        earlier = and_(school_class.c.carried > 0, school_class.c.carried < in_ms(since))
        if not warned:
            earlier = and_(earlier, school_class.c.warned < in_ms(since))
        query = classes_with().where(literal(region) == REGION, school_class.c.ended.is_(None), earlier)
        return [class_of(row) for row in self.connection.execute(query.order_by(school_class.c.id))]

    def carry(self, id: int, now: datetime) -> None:
        """The class is one of this school year from now on; or of the next, where that is near."""
        self.connection.execute(update(school_class).where(school_class.c.id == id).values(carried=in_ms(now)))

    def warn(self, id: int, now: datetime, since: datetime) -> bool:
        """Whether its teachers did not hear since then that it ends; from now on they did."""
        mine = update(school_class).where(school_class.c.id == id, school_class.c.warned < in_ms(since))
        return self.connection.execute(mine.values(warned=in_ms(now))).rowcount == 1

    # ---- what goes
    def _take(self, table: Table, where: Any) -> int:
        (key,) = table.primary_key
        some = select(key).where(where).limit(AT_ONCE)
        return self.connection.execute(delete(table).where(key.in_(some))).rowcount

    def _plans(self, where: Any) -> int:
        return drop_plans(self.connection, self.connection.execute(select(plan.c.id).where(where).limit(AT_ONCE)).scalars().all())

    def _sessions(self, where: Any) -> int:
        """A plan that was made in one stays for as long as plans do."""
        ids = self.connection.execute(select(session.c.id).where(where).limit(AT_ONCE)).scalars().all()
        self.connection.execute(update(plan).where(plan.c.session_id.in_(ids)).values(session_id=None))
        self.connection.execute(update(delivery).where(delivery.c.session_id.in_(ids)).values(session_id=None))
        return self.connection.execute(delete(session).where(session.c.id.in_(ids))).rowcount

    def _codes(self, before: int) -> int:
        """The code by which a volunteer came says of which class they are, so it stays as long as the class."""
        alive = exists().where(school_class.c.id == invitation.c.class_id, school_class.c.ended.is_(None))
        volunteer = and_(invitation.c.kind == VOICE, invitation.c.used_by.is_not(None), alive)
        return self._take(invitation, and_(invitation.c.expires < before, ~volunteer))

    def _subscriptions(self, before: int) -> int:
        """Of parents who stopped: that they were there stays as a number of their class."""
        sent = select(func.count()).where(delivery.c.subscription_id == subscription.c.id, delivery.c.state == "sent").scalar_subquery()
        query = select(subscription.c.id, subscription.c.class_id, has_stayed().label("stayed"), sent.label("sent"))
        query = query.where(~subscription.c.active, subscription.c.ended < before).order_by(subscription.c.id).limit(AT_ONCE)
        rows = self.connection.execute(query.with_for_update(of=subscription)).all()  # nobody comes back meanwhile
        for row in rows:
            for what, count in ((JOINED, 1), (STAYED, int(row.stayed)), (SENT_CARDS, row.sent)):
                self.count(row.class_id, what, by=count)
        ids = [row.id for row in rows]
        self.connection.execute(delete(delivery).where(delivery.c.subscription_id.in_(ids)))
        self.connection.execute(delete(subscription).where(subscription.c.id.in_(ids)))
        return len(rows)

    def _people(self, now: datetime, before: int, ends: int) -> int:
        """Who is nobody here: no member of staff, no parent, no volunteer, not heard of since then, and with no browser whose session ends later."""
        lately = and_(session.c.person_id == person.c.id, session.c.updated >= before)
        looks = and_(browser.c.person_id == person.c.id, browser.c.expires > ends)  # who was just let in has said nothing yet
        volunteer = and_(invitation.c.used_by == person.c.id, invitation.c.kind == VOICE)
        theirs = [exists().where(table.c.person_id == person.c.id) for table in (role, subscription, plan, practice, reminder)]
        something = [
            *theirs,
            exists().where(lately),
            exists().where(looks),
            exists().where(volunteer),
            exists().where(recording.c.made_by == person.c.id),
        ]
        waits = person.c.wrong_until > in_ms(now - DAY)  # or else to be swept would be a way to guess again
        nobody = select(person.c.id).where(~or_(*something), ~waits)
        held = self.connection.execute(nobody.limit(PEOPLE).with_for_update(skip_locked=True)).scalars().all()
        ids = self.connection.execute(nobody.where(person.c.id.in_(held))).scalars().all()  # some may have spoken before their row was held
        for id in ids:
            self.erase(id, now)
        return len(ids)
