"""Themes over the weeks, pauses, counts, recordings, and which languages a school leaves out."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    op.create_table(
        "class_theme",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("class_id", sa.Integer(), nullable=False),
        sa.Column("starts", sa.String(length=10), nullable=False),
        sa.Column("theme", sa.String(length=40), nullable=False),
        sa.Column("title", sa.String(length=60), nullable=False, server_default=""),
        sa.Column("line", sa.String(length=200), nullable=False, server_default=""),
        sa.ForeignKeyConstraint(["class_id"], ["school_class.id"], name=op.f("fk_class_theme_class_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_class_theme")),
        sa.UniqueConstraint("class_id", "starts", name=op.f("uq_class_theme_class_id_starts")),
    )
    _move_themes()
    # by ALTER TABLE itself: a table that others point at can't be made anew
    op.drop_column("school_class", "theme")
    op.drop_column("school_class", "theme_since")
    op.add_column("school_class", sa.Column("region", sa.String(length=12), nullable=False, server_default=""))
    op.add_column("school_class", sa.Column("code", sa.String(length=40), nullable=False, server_default=""))
    op.add_column("school_class", sa.Column("ended", sa.BigInteger(), nullable=True))
    op.add_column("person", sa.Column("listens", sa.Boolean(), nullable=False, server_default=sa.false()))
    op.add_column("person", sa.Column("hears", sa.String(length=24), nullable=False, server_default=""))
    op.add_column("person", sa.Column("wrong_codes", sa.Integer(), nullable=False, server_default="0"))
    op.add_column("person", sa.Column("wrong_until", sa.BigInteger(), nullable=False, server_default="0"))
    op.add_column("subscription", sa.Column("paused_until", sa.String(length=10), nullable=False, server_default=""))
    op.add_column("role", sa.Column("circle", sa.Boolean(), nullable=False, server_default=sa.false()))
    op.create_table(
        "circle",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("role_id", sa.Integer(), nullable=False),
        sa.Column("week", sa.String(length=8), nullable=False),
        sa.Column("due", sa.BigInteger(), nullable=False),
        sa.Column("state", sa.String(length=8), nullable=False),
        sa.ForeignKeyConstraint(["role_id"], ["role.id"], name=op.f("fk_circle_role_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_circle")),
        sa.UniqueConstraint("role_id", "week", name=op.f("uq_circle_role_id_week")),
    )
    op.create_table(
        "tally",
        sa.Column("class_id", sa.Integer(), nullable=False),
        sa.Column("what", sa.String(length=12), nullable=False),
        sa.Column("theme", sa.String(length=40), nullable=False),
        sa.Column("count", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["class_id"], ["school_class.id"], name=op.f("fk_tally_class_id")),
        sa.PrimaryKeyConstraint("class_id", "what", "theme", name=op.f("pk_tally")),
    )
    op.create_table(
        "left_out",
        sa.Column("school_id", sa.Integer(), nullable=False),
        sa.Column("language", sa.String(length=12), nullable=False),
        sa.ForeignKeyConstraint(["school_id"], ["school.id"], name=op.f("fk_left_out_school_id")),
        sa.PrimaryKeyConstraint("school_id", "language", name=op.f("pk_left_out")),
    )
    op.create_table(
        "recording",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("class_id", sa.Integer(), nullable=False),
        sa.Column("theme", sa.String(length=40), nullable=False),
        sa.Column("card", sa.String(length=24), nullable=False),
        sa.Column("language", sa.String(length=24), nullable=False),
        sa.Column("sound", sa.LargeBinary(), nullable=False),
        sa.Column("seconds", sa.Integer(), nullable=False),
        sa.Column("made_by", sa.Integer(), nullable=False),
        sa.Column("made", sa.BigInteger(), nullable=False),
        sa.Column("sent", sa.BigInteger(), nullable=True),
        sa.Column("approved_by", sa.Integer(), nullable=True),
        sa.Column("approved", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["class_id"], ["school_class.id"], name=op.f("fk_recording_class_id")),
        sa.ForeignKeyConstraint(["made_by"], ["person.id"], name=op.f("fk_recording_made_by")),
        sa.ForeignKeyConstraint(["approved_by"], ["person.id"], name=op.f("fk_recording_approved_by")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_recording")),
    )
    op.create_index("ix_recording_class_id_theme_card", "recording", ["class_id", "theme", "card"], unique=False)


def _move_themes() -> None:
    """The theme a class works on, as the first of its themes over the weeks."""
    connection = op.get_bind()
    rows = connection.execute(
        sa.text(
            "SELECT school_class.id, theme, theme_since, zone FROM school_class JOIN school ON school.id = school_id "
            "WHERE theme <> '' AND theme_since IS NOT NULL"
        )
    ).fetchall()
    for id, theme, since, zone in rows:
        day = datetime.fromtimestamp(since / 1000, UTC).astimezone(ZoneInfo(zone)).date()
        monday = day - timedelta(days=day.isoweekday() - 1)
        values = {"class_id": id, "starts": monday.isoformat(), "theme": theme}
        connection.execute(sa.text("INSERT INTO class_theme (class_id, starts, theme) VALUES (:class_id, :starts, :theme)"), values)
