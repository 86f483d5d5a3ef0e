"""When a class was last carried into a school year: one that is here at the upgrade was, this year."""

import time

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"


def upgrade() -> None:
    for name in ("carried", "warned"):
        op.add_column("school_class", sa.Column(name, sa.BigInteger(), nullable=False, server_default="0"))
    op.execute(sa.text("UPDATE school_class SET carried = :now").bindparams(now=round(time.time() * 1000)))
