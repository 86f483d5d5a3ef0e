"""On PostgreSQL a card is planned without a look at the subscription it hangs on: see `delivery` in the tables."""

from alembic import op

revision = "0011"
down_revision = "0010"


def upgrade() -> None:
    if op.get_context().dialect.name == "postgresql":
        op.drop_constraint(op.f("fk_delivery_subscription_id"), "delivery", type_="foreignkey")
