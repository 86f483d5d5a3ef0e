"""Rehearsals: what a teacher said to a simulated parent."""

import json
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, insert, select, update

from ..coaching.parent import Said
from ..dialogue.turn import Heard
from ..records import Practice
from .sealing import Sealing
from .tables import from_ms, in_ms, practice


class PracticeRecords:
    """Part of `Records`, on one connection."""

    connection: Connection
    sealing: Sealing

    def add_practice(self, begun: Practice, person: int, now: datetime) -> Practice:
        key: Any = self.connection.execute(insert(practice).values(person_id=person, **self._values(begun, person, now))).inserted_primary_key
        return replace(begun, id=int(key[0]), updated=now)

    def practice(self, id: int, person: int) -> Practice | None:
        """Only where it is this person's own."""
        row = self.connection.execute(select(practice).where(practice.c.id == id, practice.c.person_id == person)).first()
        return None if row is None else self._practice(row)

    def save_practice(self, changed: Practice, person: int, now: datetime) -> None:
        """Of this person, whose own it is."""
        self.connection.execute(update(practice).where(practice.c.id == changed.id).values(self._values(changed, person, now)))

    def practices(self, person: int, persona: str, most: int) -> Sequence[Practice]:
        """Those with this parent that were brought to their end, the newest first."""
        where = (practice.c.person_id == person, practice.c.persona == persona, practice.c.done)
        query = select(practice).where(*where).order_by(practice.c.updated.desc(), practice.c.id.desc()).limit(most)
        return [self._practice(row) for row in self.connection.execute(query)]

    def all_practices(self, person: int) -> Sequence[Practice]:
        """Every rehearsal of this person, the oldest first."""
        query = select(practice).where(practice.c.person_id == person).order_by(practice.c.id)
        return [self._practice(row) for row in self.connection.execute(query)]

    def _values(self, of: Practice, person: int, now: datetime) -> dict[str, Any]:
        said = [[each.text, [[heard.move, heard.words, heard.confidence] for heard in each.heard]] for each in of.said]
        return {
            **{name: getattr(of, name) for name in ("plan_id", "persona", "kind", "level", "seed", "rewinds", "done")},
            "said": self.sealing.seal(person, json.dumps(said, ensure_ascii=False)),
            "updated": in_ms(now),
        }

    def _practice(self, row: Any) -> Practice:
        said = tuple(Said(text, tuple(Heard(*each) for each in heard)) for text, heard in json.loads(self.sealing.open(row.person_id, row.said)))
        return Practice(row.persona, row.kind, row.level, row.seed, said, row.plan_id, row.rewinds, row.done, row.id, from_ms(row.updated))
