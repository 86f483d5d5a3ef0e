"""What each class works on, week by week."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlalchemy import Connection, and_, bindparam, delete, insert, select

from ..errors import SessionUnreadable
from ..records import ClassTheme
from .hot import Hot
from .sealing import HOUSE, Sealing
from .tables import class_theme

THEN = Hot(
    select(class_theme)
    .where(class_theme.c.class_id == bindparam("of"), class_theme.c.starts <= bindparam("day"))
    .order_by(class_theme.c.starts.desc())
    .limit(1)
)


class ThemeRecords:
    """Part of `Records`, on one connection."""

    connection: Connection
    sealing: Sealing

    def class_theme(self, of: int, day: date) -> ClassTheme | None:
        """What the class works on that day; None where it never chose."""
        row = THEN.first(self.connection, of=of, day=day.isoformat())
        return None if row is None else theme_of(row, self.sealing)

    def class_themes(self, of: int, since: date) -> Sequence[ClassTheme]:
        """Those that start on that day or later, in order."""
        query = select(class_theme).where(class_theme.c.class_id == of, class_theme.c.starts >= since.isoformat())
        return [theme_of(row, self.sealing) for row in self.connection.execute(query.order_by(class_theme.c.starts))]

    def set_class_theme(self, of: int, theme: ClassTheme) -> None:
        """In the place of what started in that week."""
        starts = theme.starts.isoformat()
        self.connection.execute(delete(class_theme).where(and_(class_theme.c.class_id == of, class_theme.c.starts == starts)))
        values = {"class_id": of, "starts": starts, "theme": theme.theme, "title": self._sealed(theme.title), "line": self._sealed(theme.line)}
        self.connection.execute(insert(class_theme).values(values))

    def drop_class_themes(self, of: int, since: date) -> None:
        """No theme starts on that day or later any more."""
        self.connection.execute(delete(class_theme).where(class_theme.c.class_id == of, class_theme.c.starts >= since.isoformat()))

    def _sealed(self, typed: str) -> str:
        """By the key of the house: it is for all parents of a class, and stays when who wrote it leaves."""
        return self.sealing.seal(HOUSE, typed) if typed else ""


def theme_of(row: Any, sealing: Sealing) -> ClassTheme:
    """What was closed by a key that is lost is as if it was never typed: the cards of a whole class must not wait for it."""
    title, line = (_opened(sealing, typed) for typed in (row.title, row.line))
    return ClassTheme(date.fromisoformat(row.starts), row.theme, title, line)


def _opened(sealing: Sealing, typed: str) -> str:
    try:
        return sealing.open(HOUSE, typed)
    except SessionUnreadable:
        return ""
