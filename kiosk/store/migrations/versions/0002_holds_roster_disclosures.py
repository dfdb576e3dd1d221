"""Holds, the signed roster in place of single signatures, and what was handed over to whom."""

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
        "roster",
        sa.Column("number", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("content", sa.LargeBinary, nullable=False),
        sa.Column("maker", sa.Text, nullable=False),
        sa.Column("signature", sa.LargeBinary, nullable=False),
    )
    op.create_index("audit_action", "audit", ["action", "number"])
    for table, column in (("staff", "voucher"), ("site_key", "maker")):  # a roster signs them all together
        op.drop_column(table, column)
        op.drop_column(table, "signature")
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
    """Take them away again; who vouched for whom is not known any more."""
    for table, column in (("staff", "voucher"), ("site_key", "maker")):
        op.add_column(table, sa.Column(column, sa.Text, nullable=False, server_default=""))
        op.add_column(table, sa.Column("signature", sa.LargeBinary, nullable=False, server_default=""))
    op.drop_index("audit_action", "audit")
    op.drop_table("disclosure")
    op.drop_table("roster")
    op.drop_index("visit_hold", "visit")
    op.drop_column("visit", "hold")
    op.drop_table("hold")
