"""Deliveries as a ledger that several processes work from: slots, leases, and what each bot may still send."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    op.create_table(
        "slot",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("weekday", sa.Integer(), nullable=False),
        sa.Column("minute", sa.Integer(), nullable=False),
        sa.Column("zone", sa.String(length=40), nullable=False),
        sa.Column("region", sa.String(length=12), nullable=False),
        sa.Column("next_due", sa.BigInteger(), nullable=False),
        sa.Column("cursor", sa.Integer(), nullable=False, server_default="0"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_slot")),
        sa.UniqueConstraint("weekday", "minute", "zone", "region", name=op.f("uq_slot_weekday_minute_zone_region")),
    )
    op.create_index("ix_slot_next_due", "slot", ["next_due"], unique=False)
    op.add_column("person", sa.Column("bot", sa.String(length=40), nullable=False, server_default=""))
    op.add_column("delivery", sa.Column("person_id", sa.Integer(), nullable=False, server_default="0"))
    op.add_column("delivery", sa.Column("bot", sa.String(length=40), nullable=False, server_default=""))
    op.add_column("delivery", sa.Column("not_before", sa.BigInteger(), nullable=False, server_default="0"))
    op.add_column("delivery", sa.Column("attempts", sa.Integer(), nullable=False, server_default="0"))
    op.add_column("delivery", sa.Column("worker", sa.String(length=24), nullable=False, server_default=""))
    op.add_column("delivery", sa.Column("reason", sa.String(length=24), nullable=False, server_default=""))
    op.add_column("delivery", sa.Column("session_id", sa.Integer(), nullable=True))
    op.add_column("delivery", sa.Column("turn", sa.Integer(), nullable=False, server_default="0"))
    op.execute("UPDATE delivery SET not_before = due, person_id = (SELECT person_id FROM subscription WHERE subscription.id = subscription_id)")
    _name_bots()
    op.execute(
        "INSERT INTO slot (weekday, minute, zone, region, next_due, cursor) "
        "SELECT DISTINCT weekday, minute, zone, CASE WHEN school_class.region <> '' THEN school_class.region ELSE school.region END, 0, 0 "
        "FROM subscription JOIN school_class ON school_class.id = class_id JOIN school ON school.id = school_id"
    )
    op.create_index(
        "ix_delivery_waiting",
        "delivery",
        ["bot", "not_before", "person_id", "id"],
        unique=False,
        sqlite_where=sa.text("state = 'due'"),
        postgresql_where=sa.text("state = 'due'"),
    )
    op.create_index(
        "ix_delivery_held",
        "delivery",
        ["not_before"],
        unique=False,
        sqlite_where=sa.text("state = 'held'"),
        postgresql_where=sa.text("state = 'held'"),
    )
    op.create_index(
        "ix_delivery_failed",
        "delivery",
        ["bot", "done"],
        unique=False,
        sqlite_where=sa.text("state = 'failed'"),
        postgresql_where=sa.text("state = 'failed'"),
    )
    op.drop_index("ix_delivery_due", table_name="delivery")
    op.create_index(
        "ix_circle_waiting",
        "circle",
        ["due"],
        unique=False,
        sqlite_where=sa.text("state = 'due'"),
        postgresql_where=sa.text("state = 'due'"),
    )
    op.create_index("ix_role_circle", "role", ["class_id"], unique=False, sqlite_where=sa.text("circle = 1"), postgresql_where=sa.text("circle"))
    op.drop_index("ix_subscription_moment", table_name="subscription")
    op.create_index("ix_subscription_moment", "subscription", ["weekday", "minute", "id"], unique=False)
    op.create_table(
        "rate",
        sa.Column("bot", sa.String(length=40), nullable=False),
        sa.Column("per_second", sa.Float(), nullable=False),
        sa.Column("given", sa.Float(), nullable=False),
        sa.Column("blocked_until", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("bot", name=op.f("pk_rate")),
    )


def _name_bots() -> None:
    """By which bot each goes: the first two parts of its person's key."""
    connection = op.get_bind()
    for id, key in connection.execute(sa.text("SELECT id, key FROM person")).fetchall():
        values = {"bot": ":".join(key.split(":")[:2]), "id": id}
        connection.execute(sa.text("UPDATE person SET bot = :bot WHERE id = :id"), values)
    connection.execute(sa.text("UPDATE delivery SET bot = (SELECT bot FROM person WHERE person.id = person_id)"))
