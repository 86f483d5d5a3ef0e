"""Teachers' plans, and the codes by which a colleague may read one."""

import json
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, and_, bindparam, delete, exists, insert, select, update

from ..records import Entries, Plan, Share
from .hot import Hot
from .sealing import Sealing
from .tables import from_ms, in_ms, is_free_for, plan, practice, role, share

NEWEST_FIRST = (plan.c.updated.desc(), plan.c.id.desc())
LATEST_PLAN = Hot(select(plan).where(plan.c.person_id == bindparam("person")).order_by(*NEWEST_FIRST).limit(1))
SHARES = select(share.c.id.label("share_id"), share.c.expires, plan).join(plan, plan.c.id == share.c.plan_id)
READERS, WRITERS = role.alias("reader"), role.alias("writer")


class PlanRecords:
    """Part of `Records`, on one connection."""

    connection: Connection
    sealing: Sealing

    def save_plan(self, session: int, person: int, dialogue: str, entries: Entries, now: datetime) -> None:
        """As it stands in that session; when it is shown again, it takes the place of the first."""
        values = {"entries": self._written(person, entries), "updated": in_ms(now)}
        where = and_(plan.c.session_id == session, plan.c.dialogue == dialogue)
        if not self.connection.execute(update(plan).where(where).values(values)).rowcount:
            self.connection.execute(insert(plan).values(session_id=session, person_id=person, dialogue=dialogue, **values))

    def plans(self, person: int, most: int) -> Sequence[Plan]:
        """This person's own, the newest first, and no more than these."""
        query = select(plan).where(plan.c.person_id == person).order_by(*NEWEST_FIRST).limit(most)
        return [self._plan(row) for row in self.connection.execute(query)]

    def plan(self, id: int, person: int) -> Plan | None:
        """Only where it is this person's own."""
        row = self.connection.execute(select(plan).where(plan.c.id == id, plan.c.person_id == person)).first()
        return None if row is None else self._plan(row)

    def latest_plan(self, person: int) -> Plan | None:
        row = LATEST_PLAN.first(self.connection, person=person)
        return None if row is None else self._plan(row)

    def change_plan(self, changed: Plan, person: int, now: datetime) -> None:
        """Of this person, whose own it is."""
        entries = self._written(person, changed.entries)
        values = {"entries": entries, "talk": changed.talk, "follow_up": changed.follow_up, "updated": in_ms(now)}
        self.connection.execute(update(plan).where(plan.c.id == changed.id).values(values))

    def add_plan(self, person: int, dialogue: str, entries: Entries, now: datetime) -> int:
        """One that was made in no session, for a talk whose day is not known yet."""
        values = {"person_id": person, "dialogue": dialogue, "entries": self._written(person, entries), "updated": in_ms(now)}
        key: Any = self.connection.execute(insert(plan).values(values)).inserted_primary_key
        return int(key[0])

    def delete_plan(self, id: int) -> None:
        """From this moment no colleague can read it either."""
        drop_plans(self.connection, [id])

    # ---- shared with a colleague
    def add_share(self, plan: int, code_hash: str, expires: datetime) -> None:
        self.connection.execute(insert(share).values(plan_id=plan, code_hash=code_hash, expires=in_ms(expires)))

    def share(self, code_hash: str, reader: int) -> Share | None:
        """By its code; only where this person has a role at a school of who wrote the plan."""
        return next(iter(self._shares(and_(share.c.code_hash == code_hash, _is_colleague(reader)))), None)

    def use_share(self, id: int, person: int, now: datetime) -> bool:
        """Whether it is this person's from now on; somebody else may have been first."""
        where = and_(share.c.id == id, is_free_for(share, person))
        return self.connection.execute(update(share).where(where).values(used_by=person, used_at=in_ms(now))).rowcount == 1

    def shares(self, plan: int) -> Sequence[Share]:
        return self._shares(share.c.plan_id == plan)

    def shared_with(self, person: int, now: datetime) -> Sequence[Share]:
        """What this person may read now, the last taken first; nothing of a school where either has no role any more."""
        return self._shares(and_(share.c.used_by == person, share.c.expires > in_ms(now), _is_colleague(person)))

    def withdraw(self, plan: int) -> int:
        """How many codes there were."""
        return self.connection.execute(delete(share).where(share.c.plan_id == plan)).rowcount

    def _shares(self, which: ColumnElement[bool]) -> Sequence[Share]:
        rows = self.connection.execute(SHARES.where(which).order_by(share.c.used_at.desc(), share.c.id.desc()))
        return [Share(row.share_id, self._plan(row), from_ms(row.expires)) for row in rows]

    def _written(self, person: int, entries: Entries) -> str:
        return self.sealing.seal(person, json.dumps(entries, ensure_ascii=False))

    def _plan(self, row: Any) -> Plan:
        entries = tuple((heading, answer) for heading, answer in json.loads(self.sealing.open(row.person_id, row.entries)))
        return Plan(row.id, row.dialogue, entries, row.talk, row.follow_up, from_ms(row.updated))


def _is_colleague(reader: int) -> ColumnElement[bool]:
    """Whether the reader and who wrote the plan belong to one school."""
    at_one_school = and_(READERS.c.school_id == WRITERS.c.school_id, WRITERS.c.person_id == plan.c.person_id)
    return exists().where(READERS.c.person_id == reader, at_one_school)


def drop_plans(connection: Connection, ids: Sequence[int]) -> int:
    """With their codes; a rehearsal of one stays. How many there were."""
    connection.execute(delete(share).where(share.c.plan_id.in_(ids)))
    connection.execute(update(practice).where(practice.c.plan_id.in_(ids)).values(plan_id=None))
    return connection.execute(delete(plan).where(plan.c.id.in_(ids))).rowcount
