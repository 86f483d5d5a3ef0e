"""Days without lessons of a school's own."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"


def upgrade() -> None:
    op.create_table(
        "day_off",
        sa.Column("school_id", sa.Integer(), nullable=False),
        sa.Column("day", sa.String(length=10), nullable=False),
        sa.ForeignKeyConstraint(["school_id"], ["school.id"], name=op.f("fk_day_off_school_id")),
        sa.PrimaryKeyConstraint("school_id", "day", name=op.f("pk_day_off")),
    )
    op.create_index(op.f("ix_day_off_day"), "day_off", ["day"])
