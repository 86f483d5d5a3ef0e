"""What waits in the outbox and comes by itself leaves by day, and while it is right; what may have arrived goes once more at most."""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"


def upgrade() -> None:
    op.add_column("outbox", sa.Column("until", sa.BigInteger()))
    op.add_column("outbox", sa.Column("zone", sa.String(40), nullable=False, server_default=""))
    op.add_column("outbox", sa.Column("unknown", sa.Boolean(), nullable=False, server_default=sa.false()))
