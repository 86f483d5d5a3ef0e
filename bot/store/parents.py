"""What parents set for themselves: a pause, listening, leaving a class, and that nothing is kept of them any more."""

from collections.abc import Sequence
from contextlib import suppress
from datetime import datetime

from sqlalchemy import Connection, Select, Table, and_, delete, literal, or_, select, true, update

from ..errors import SessionUnreadable
from ..records import ACTIVE, CARD, CLOSED, Consent
from .apart import to_erase
from .ending import drop_waiting, end, take_back
from .inserting import inserting
from .plans import drop_plans
from .sealing import Sealing
from .tables import (
    delivery,
    from_ms,
    in_ms,
    invitation,
    metadata,
    outbox,
    person,
    plan,
    practice,
    recording,
    reminder,
    school,
    school_class,
    session,
    share,
    subscription,
)


class ParentRecords:
    """Part of `Records`, on one connection."""

    connection: Connection
    sealing: Sealing

    # ---- cards
    def note_card(self, id: int, week: str, now: datetime) -> bool:
        """Whether this week's card of this subscription had not been sent yet; from now on it has."""
        sent = {"due": in_ms(now), "state": "sent", "done": in_ms(now)}
        mine = select(subscription.c.id, literal(week), *map(literal, sent.values())).where(subscription.c.id == id)
        query = inserting(self.connection, delivery).from_select(["subscription_id", "week", *sent], mine)
        again = query.on_conflict_do_update(index_elements=["subscription_id", "week"], set_=sent, where=delivery.c.state != "sent")
        return self.connection.execute(again, execution_options={"preserve_rowcount": True}).rowcount == 1

    def pause(self, person: int, until: str, now: datetime) -> None:
        """No card of any class before this day, an ISO date, also not one that was planned already."""
        drop_waiting(self.connection, subscription.c.person_id == person, now)
        self.connection.execute(update(subscription).where(subscription.c.person_id == person).values(paused_until=until))
        take_back(self.connection, outbox.c.person_id == person)

    def end_pause(self, person: int, now: datetime) -> None:
        """Cards come again; one whose moment has just passed counts from next week."""
        where = and_(subscription.c.person_id == person, subscription.c.paused_until != "")
        self.connection.execute(update(subscription).where(where).values(paused_until="", since=in_ms(now)))

    def leave_class(self, person: int, school_class: int, reason: str, now: datetime) -> bool:
        """No card of this class any more, also not one that was planned already; those of others stay. Whether there was one."""
        ended = end(self.connection, and_(subscription.c.person_id == person, subscription.c.class_id == school_class), reason, now)
        take_back(self.connection, outbox.c.person_id == person)  # that of another class is there with /kaart
        return ended == 1

    # ---- what is kept of a person
    def consents(self, of: int) -> Sequence[Consent]:
        """In the order in which classes were joined first."""
        query = (
            select(school.c.name.label("school"), school_class.c.name.label("class_name"), subscription)
            .join(school_class, school_class.c.id == subscription.c.class_id)
            .join(school, school.c.id == school_class.c.school_id)
            .where(subscription.c.person_id == of)
            .order_by(subscription.c.id)
        )
        rows = self.connection.execute(query)
        return [Consent(row.school, row.class_name, row.consent, from_ms(row.consent_at), from_ms(row.ended) if row.ended else None) for row in rows]

    def cards_sent(self, of: int) -> Sequence[tuple[str, str, datetime | None]]:
        """The class, week and moment of each."""
        query = (
            select(school_class.c.name, delivery.c.week, delivery.c.done)
            .join(subscription, subscription.c.id == delivery.c.subscription_id)
            .join(school_class, school_class.c.id == subscription.c.class_id)
            .where(subscription.c.person_id == of, delivery.c.state == "sent")
            .order_by(delivery.c.week, delivery.c.id)
        )
        return [(row.name, row.week, from_ms(row.done) if row.done else None) for row in self.connection.execute(query)]

    def codes_used(self, by: int) -> Sequence[tuple[str, str, str, datetime]]:
        """What each was for (as in `invitation`, or a plan), the school and the class, and when. The codes themselves are known to nobody."""
        invited = (
            select(invitation.c.kind, school.c.name, school_class.c.name, invitation.c.used_at)
            .join(school, school.c.id == invitation.c.school_id)
            .join(school_class, school_class.c.id == invitation.c.class_id, isouter=True)
            .where(invitation.c.used_by == by)
        )
        shown = select(literal("plan"), literal(""), literal(""), share.c.used_at).where(share.c.used_by == by)
        rows = [*self.connection.execute(invited), *self.connection.execute(shown)]
        return [(kind, of, school_class or "", from_ms(at)) for kind, of, school_class, at in rows]

    def conversations(self, of: int) -> Sequence[tuple[str, datetime, str]]:
        """How each stands (as in `session`), when it last went on, and all that is kept of it, as JSON; none that nobody can open any more."""
        found = []
        for row in self.connection.execute(select(session).where(session.c.person_id == of).order_by(session.c.id)):
            with suppress(SessionUnreadable):
                found.append((row.status, from_ms(row.updated), self.sealing.open(of, row.snapshot)))
        return found

    # ---- erasing
    def erase_work(self, id: int, now: datetime, talking: bool = False) -> None:
        """Nothing is left of what this person wrote or spoke, here or in a backup; what they are stays.

        `talking`: it is done in a conversation with them, which goes on.
        """
        drop_plans(self.connection, self.connection.execute(select(plan.c.id).where(plan.c.person_id == id)).scalars().all())
        for table, whose in ((practice, practice.c.person_id), (reminder, reminder.c.person_id), (recording, recording.c.made_by)):
            self.connection.execute(delete(table).where(whose == id))
        over = session.c.status != ACTIVE if talking else true()
        self.connection.execute(delete(session).where(session.c.person_id == id, over))
        self.connection.execute(delete(outbox).where(outbox.c.person_id == id))
        self.sealing.forget(self.sealing.key_id(id), now)

    def _hold(self, id: int) -> None:
        """This person says nothing meanwhile, and no card is planned for them. Their cards first: who has one in hand may yet name their person."""
        to_erase(self.connection)
        mine = select(subscription.c.id).where(subscription.c.person_id == id)
        self.connection.execute(select(delivery.c.id).where(delivery.c.subscription_id.in_(mine)).order_by(delivery.c.id).with_for_update())
        self.connection.execute(select(person.c.id).where(person.c.id == id).with_for_update())

    def erase(self, id: int, now: datetime) -> None:
        """Nothing is left of this person: no row that is theirs, or that hangs on one, and no key to what a backup may hold of it."""
        self._hold(id)
        key_id = self.sealing.key_id(id)
        for table, used in ((invitation, invitation.c.used_by), (share, share.c.used_by)):  # to be free again, such a code would let others in
            self.connection.execute(delete(table).where(used == id))
        theirs: dict[Table, Select[tuple[int]]] = {person: select(person.c.id).where(person.c.id == id)}
        for table in metadata.sorted_tables:  # what others hang on comes first
            ties = [key for key in table.foreign_keys if key.column.table in theirs]
            hang = [key.parent.in_(theirs[key.column.table]) for key in ties if not key.parent.nullable]
            if hang and "id" in table.c:
                theirs[table] = select(table.c.id).where(or_(*hang))
        for table in reversed(metadata.sorted_tables):
            for key in table.foreign_keys:
                if key.column.table in theirs:
                    where = key.parent.in_(theirs[key.column.table])
                    loose = update(table).where(where).values({key.parent.name: None}) if key.parent.nullable else delete(table).where(where)
                    self.connection.execute(loose)
        self.connection.execute(delete(person).where(person.c.id == id))
        self.sealing.forget(key_id, now)  # last, because it is kept at once: where something fails before, all is as it was

    def people_forgotten(self) -> Sequence[int]:
        """Whose key was forgotten, though they are here: they are back from a backup. Raises StoreUnavailable."""
        rows = self.connection.execute(select(person.c.id, person.c.key_id).where(person.c.key_id != "")).all()
        forgotten = self.sealing.forgotten(row.key_id for row in rows)
        return [row.id for row in rows if row.key_id in forgotten]

    def begin_anew(self) -> None:
        """Whose key is missing has none from now on. Raises StoreUnavailable."""
        missing = self.sealing.missing(self.connection.execute(select(person.c.key_id).where(person.c.key_id != "")).scalars().all())
        for id in missing:
            self.connection.execute(update(person).where(person.c.key_id == id).values(key_id=""))

    def erase_parent(self, id: int) -> None:
        """Nothing is left of this person as a parent. What they have as a teacher stays."""
        self._hold(id)
        mine = select(subscription.c.id).where(subscription.c.person_id == id)
        self.connection.execute(delete(delivery).where(delivery.c.subscription_id.in_(mine)))
        self.connection.execute(delete(subscription).where(subscription.c.person_id == id))
        take_back(self.connection, outbox.c.person_id == id)
        planned = select(plan.c.session_id).where(plan.c.session_id.is_not(None))
        over = and_(session.c.status.in_((CARD, CLOSED)), session.c.id.not_in(planned))
        self.connection.execute(delete(session).where(session.c.person_id == id, over))
        self.connection.execute(update(person).where(person.c.id == id).values(listens=False, hears=""))
