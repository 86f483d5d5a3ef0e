"""What people type is closed, each by a key of their own; what was typed before is closed by `samenspraak db upgrade` itself."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    op.add_column("person", sa.Column("key_id", sa.String(length=32), nullable=False, server_default=""))
    with op.batch_alter_table("class_theme") as table:  # closed it is longer
        table.alter_column("title", type_=sa.Text(), existing_type=sa.String(60), existing_nullable=False, existing_server_default="")
        table.alter_column("line", type_=sa.Text(), existing_type=sa.String(200), existing_nullable=False, existing_server_default="")
