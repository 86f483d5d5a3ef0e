"""People, schools, classes, invitations and who gets cards."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, and_, bindparam, delete, func, insert, literal, literal_column, select, update

from ..home.moments import Moment
from ..records import BOT, PROFILE, TEACHER, Invitation, Person, Role, SchoolClass, Subscription, bot_of
from .ending import end, take_back
from .hot import Hot
from .inserting import inserting
from .tables import REGION, delivery, fact, from_ms, in_ms, invitation, is_free_for, outbox, person, role, school, school_class, slot, subscription

CLASS_COLUMNS = (
    school_class.c.id.label("class_id"),
    school_class.c.name.label("class_name"),
    school_class.c.band,
    school_class.c.code,
    school.c.id.label("school_id"),
    school.c.name.label("school_name"),
    REGION.label("region"),
    school.c.zone,
)


# only the key stays free: a card that is put in their outbox meanwhile names it, and waits for nobody
PERSON_BY_KEY = Hot(select(person).where(person.c.key == bindparam("key")).with_for_update(key_share=True))
ADD_PERSON = Hot(insert(person), ("key", "bot"))
ROLES = Hot(select(role.c.kind, role.c.school_id, role.c.class_id).where(role.c.person_id == bindparam("person")))


class SchoolRecords:
    """Part of `Records`, on one connection."""

    connection: Connection

    # ---- people
    def is_known(self, key: str) -> bool:
        """Whether there is a person of this key."""
        return self.connection.execute(select(person.c.id).where(person.c.key == key)).first() is not None

    def person(self, key: str) -> Person:
        """The person of this key, locked until the transaction ends; made where there was none."""
        found = self.known(key)
        while found is None:
            ADD_PERSON.change(self.connection, key=key, bot=bot_of(key))
            found = self.known(key)
        return found

    def known(self, key: str) -> Person | None:
        """The person of this key, locked until the transaction ends; None where there is none."""
        row = PERSON_BY_KEY.first(self.connection, key=key)
        return None if row is None else Person(row.id, row.key, row.language, row.unreachable)

    def set_language(self, id: int, language: str) -> None:
        self.connection.execute(update(person).where(person.c.id == id).values(language=language))

    def set_unreachable(self, id: int, reason: str, now: datetime) -> None:
        """Who can't be reached takes part no more, as if they had stopped; with no reason they can be reached again."""
        self.connection.execute(update(person).where(person.c.id == id).values(unreachable=reason))
        if reason:
            self.end_subscriptions(id, reason, now)

    def known_to_both(self, old: str, new: str) -> int:
        """How many people are reached by both of these bots."""
        there = select(person.c.key).where(person.c.bot == new)
        both = select(func.count()).where(person.c.bot == old, _by(new, old).in_(there))
        return self.connection.execute(both).scalar_one()

    def change_bot(self, old: str, new: str) -> int:
        """Who was reached by the old bot is reached by the new one from now on, and no link leads to the old one. How many people it were."""
        number = old.rpartition(":")[2]
        self.connection.execute(delete(fact).where(fact.c.name.in_([f"{BOT}{number}", f"{PROFILE}{number}"])))
        for table in (subscription, delivery):
            self.connection.execute(update(table).where(table.c.bot == old).values(bot=new))
        return self.connection.execute(update(person).where(person.c.bot == old).values(bot=new, key=_by(new, old))).rowcount

    def roles(self, person: int) -> Sequence[Role]:
        return [Role(row.kind, row.school_id, row.class_id) for row in ROLES.rows(self.connection, person=person)]

    def add_role(self, person: int, kind: str, school: int, school_class: int | None) -> None:
        """Nothing happens where the person has it already."""
        if Role(kind, school, school_class) not in self.roles(person):
            self.connection.execute(insert(role).values(person_id=person, kind=kind, school_id=school, class_id=school_class))

    # ---- schools
    def add_school(self, name: str, region: str, zone: str) -> int:
        return _made(self.connection.execute(insert(school).values(name=name, region=region, zone=zone)).inserted_primary_key)

    def schools(self) -> dict[str, int]:
        return {row.name: row.id for row in self.connection.execute(select(school.c.name, school.c.id).order_by(school.c.id))}

    def classes(self, of: int) -> Sequence[SchoolClass]:
        """Those that have not ended."""
        query = classes_with().where(school.c.id == of, school_class.c.ended.is_(None)).order_by(school_class.c.id)
        return [class_of(row) for row in self.connection.execute(query)]

    def school_class(self, id: int) -> SchoolClass | None:
        """None where it has ended."""
        row = self.connection.execute(classes_with().where(school_class.c.id == id, school_class.c.ended.is_(None))).first()
        return None if row is None else class_of(row)

    def classes_of_teacher(self, person: int) -> Sequence[SchoolClass]:
        return [class_of(row) for row in CLASSES_OF_TEACHER.rows(self.connection, person=person)]

    # ---- invitations
    def add_invitation(self, code_hash: str, kind: str, school: int, school_class: int | None, expires: datetime) -> None:
        values = {"code_hash": code_hash, "kind": kind, "school_id": school, "class_id": school_class, "expires": in_ms(expires)}
        self.connection.execute(insert(invitation).values(values))

    def invitation(self, code_hash: str) -> Invitation | None:
        query = (
            select(invitation, school.c.name.label("school_name"), school_class.c.name.label("class_name"))
            .join(school, school.c.id == invitation.c.school_id)
            .join(school_class, school_class.c.id == invitation.c.class_id, isouter=True)
            .where(invitation.c.code_hash == code_hash)
        )
        row = self.connection.execute(query).first()
        if row is None:
            return None
        expires = from_ms(row.expires)
        return Invitation(row.id, row.kind, row.school_id, row.school_name, row.class_id, row.class_name or "", expires, row.used_by)

    def use_invitation(self, id: int, person: int, now: datetime) -> bool:
        """Whether it is this person's from now on; somebody else may have been first."""
        where = and_(invitation.c.id == id, is_free_for(invitation, person))
        return self.connection.execute(update(invitation).where(where).values(used_by=person, used_at=in_ms(now))).rowcount == 1

    # ---- who gets cards
    def subscribe(self, id: int, school_class: int, moment: Moment, consent: str, now: datetime) -> None:
        """This person, from now on; someone who stopped or joins again begins anew, with a fresh consent."""
        where = and_(subscription.c.person_id == id, subscription.c.class_id == school_class)
        given = {"consent": consent, "consent_at": in_ms(now), "active": True, "ended": None, "ended_reason": ""}
        was_active = self.connection.execute(select(subscription.c.active).where(where).with_for_update(key_share=True)).scalar()
        if was_active is None:
            at = {"weekday": moment.weekday, "minute": moment.minute, "since": in_ms(now)}
            whose = {"person_id": id, "bot": select(person.c.bot).where(person.c.id == id).scalar_subquery(), "class_id": school_class}
            self.connection.execute(insert(subscription).values(**whose, **given, **at))
        else:
            at = {} if was_active else {"weekday": moment.weekday, "minute": moment.minute, "since": in_ms(now)}
            self.connection.execute(update(subscription).where(where).values(**given, **at))
        self._make_slots(id, now)

    def _make_slots(self, person: int, now: datetime) -> None:
        """The moments of this person's cards are looked at from now on."""
        for mine in self.subscriptions(person):
            moment, region = mine.moment, mine.school_class.region
            values = {"weekday": moment.weekday, "minute": moment.minute, "zone": moment.zone, "region": region}
            self.connection.execute(inserting(self.connection, slot).values(**values, next_due=in_ms(moment.next(now))).on_conflict_do_nothing())

    def subscriptions(self, person: int) -> Sequence[Subscription]:
        rows = SUBSCRIPTIONS.rows(self.connection, person=person)
        return [Subscription(row.subscription_id, person, Moment(row.weekday, row.minute, row.zone), class_of(row), row.paused_until) for row in rows]

    def move_subscriptions(self, person: int, weekday: int, minute: int, now: datetime) -> None:
        """From now on at another moment; one that has just passed counts from next week."""
        where = and_(subscription.c.person_id == person, subscription.c.active)
        self.connection.execute(update(subscription).where(where).values(weekday=weekday, minute=minute, since=in_ms(now)))
        self._make_slots(person, now)

    def weeks_with_card(self, person: int) -> set[str]:
        """The weeks for which this parent has had a card, or will get none."""
        query = select(delivery.c.week).join(subscription, subscription.c.id == delivery.c.subscription_id).where(subscription.c.person_id == person)
        return set(self.connection.execute(query).scalars())

    def end_subscriptions(self, person: int, reason: str, now: datetime) -> int:
        """No card any more, also not one that was planned already. How many classes it were."""
        ended = end(self.connection, subscription.c.person_id == person, reason, now)
        take_back(self.connection, outbox.c.person_id == person)
        return ended


def _by(new: str, old: str) -> ColumnElement[str]:
    """The key of a person by another bot."""
    return literal(new) + func.substr(person.c.key, len(old) + 1)


def classes_with(*also: Any) -> Select[Any]:
    """Classes with what their schools bring along, and these columns."""
    return select(*CLASS_COLUMNS, *also).select_from(school_class).join(school, school.c.id == school_class.c.school_id)


CLASSES_OF_TEACHER = Hot(
    classes_with()
    .join(role, role.c.class_id == school_class.c.id)
    .where(role.c.person_id == bindparam("person"), role.c.kind == literal_column(f"'{TEACHER}'"), school_class.c.ended.is_(None))
    .order_by(school_class.c.name)
)
SUBSCRIPTIONS = Hot(
    classes_with(subscription.c.id.label("subscription_id"), subscription.c.weekday, subscription.c.minute, subscription.c.paused_until)
    .join(subscription, subscription.c.class_id == school_class.c.id)
    .where(subscription.c.person_id == bindparam("person"), subscription.c.active)
    .order_by(subscription.c.id)
)


def class_of(row: Any) -> SchoolClass:
    """A row of the above."""
    return SchoolClass(row.class_id, row.class_name, row.band, row.code, row.school_id, row.school_name, row.region, row.zone)


def _made(key: Any) -> int:
    return int(key[0])
