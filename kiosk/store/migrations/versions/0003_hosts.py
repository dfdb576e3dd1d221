"""The directory of hosts, in clear: whom a visitor may name."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Add it, empty: set-up fills it."""
    op.create_table(
        "host",
        sa.Column("name", sa.Text, primary_key=True),
        sa.Column("zone", sa.Text, nullable=False),
    )


def downgrade() -> None:
    """Take it away."""
    op.drop_table("host")
