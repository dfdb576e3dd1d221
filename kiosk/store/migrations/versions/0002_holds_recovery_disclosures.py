"""Holds, the recovery sheet's public keys, the signed roster, and what was handed over to whom."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Add them; no visit is on hold yet."""
    op.create_table(
        "hold",
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("key_id", sa.LargeBinary, nullable=False),
        sa.Column("reason", sa.Text, nullable=False),
        sa.Column("authority", sa.Text, nullable=False),
        sa.Column("asked_by", sa.Text, nullable=False),
        sa.Column("approved_by", sa.Text, nullable=False),
        sa.Column("made_at", sa.Text, nullable=False),
        sa.Column("expires_at", sa.Text, nullable=False),
        sa.Column("ended_at", sa.Text),
    )
    op.add_column("visit", sa.Column("hold", sa.Text))
    op.create_index("visit_hold", "visit", ["hold"], sqlite_where=sa.column("hold").is_not(None))
    op.create_table(
        "recovery_key",
        sa.Column("number", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("public", sa.LargeBinary, nullable=False),
        sa.Column("maker", sa.Text, nullable=False),
        sa.Column("signature", sa.LargeBinary, nullable=False),
        sa.Column("made_at", sa.Text, nullable=False),
        sa.Column("replaced_at", sa.Text),
    )
    op.create_table(
        "roster",
        sa.Column("number", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("maker", sa.Text, nullable=False),
        sa.Column("signature", sa.LargeBinary, nullable=False),
    )
    op.create_table(
        "disclosure",
        sa.Column("number", sa.Integer, sa.ForeignKey("audit.number"), primary_key=True, autoincrement=False),
        sa.Column("subject", sa.Text, nullable=False),
        sa.Column("receiver", sa.Text, nullable=False),
        sa.Column("told_from", sa.Text, nullable=False),
        sa.Column("signature", sa.LargeBinary, nullable=False),
    )
    op.create_index("disclosure_subject", "disclosure", ["subject"])


def downgrade() -> None:
    """Take them away again."""
    op.drop_table("disclosure")
    op.drop_table("roster")
    op.drop_table("recovery_key")
    op.drop_index("visit_hold", "visit")
    op.drop_column("visit", "hold")
    op.drop_table("hold")
