"""Plans that know the day of the talk, that can be copied, and that a colleague may read."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    with op.batch_alter_table("plan") as plan:
        plan.alter_column("session_id", existing_type=sa.Integer(), nullable=True)
        plan.add_column(sa.Column("talk", sa.String(length=16), nullable=False, server_default=""))
        plan.add_column(sa.Column("follow_up", sa.String(length=10), nullable=False, server_default=""))
    op.create_table(
        "share",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("plan_id", sa.Integer(), nullable=False),
        sa.Column("code_hash", sa.String(length=64), nullable=False),
        sa.Column("expires", sa.BigInteger(), nullable=False),
        sa.Column("used_by", sa.Integer(), nullable=True),
        sa.Column("used_at", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["plan_id"], ["plan.id"], name=op.f("fk_share_plan_id")),
        sa.ForeignKeyConstraint(["used_by"], ["person.id"], name=op.f("fk_share_used_by")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_share")),
        sa.UniqueConstraint("code_hash", name=op.f("uq_share_code_hash")),
    )
    op.create_index(op.f("ix_share_plan_id"), "share", ["plan_id"], unique=False)
    op.create_index(op.f("ix_share_used_by"), "share", ["used_by"], unique=False)
