"""What waits in the outbox and comes by itself leaves by day, and no day later; what may have arrived is sent once more, and no more than that."""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"


def upgrade() -> None:
    op.add_column("outbox", sa.Column("due", sa.BigInteger()))
    op.add_column("outbox", sa.Column("zone", sa.String(40), nullable=False, server_default=""))
    op.add_column("outbox", sa.Column("unknown", sa.Boolean(), nullable=False, server_default=sa.false()))
