"""Cards are planned from subscriptions alone, which name the bot too.

PostgreSQL no longer looks for the subscription of each card by itself: nobody is erased while cards are planned.
"""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"


def upgrade() -> None:
    op.add_column("subscription", sa.Column("bot", sa.String(40), nullable=False, server_default=""))
    op.execute("UPDATE subscription SET bot = (SELECT bot FROM person WHERE person.id = subscription.person_id)")
    if op.get_context().dialect.name == "postgresql":
        op.drop_constraint(op.f("fk_delivery_subscription_id"), "delivery", type_="foreignkey")
