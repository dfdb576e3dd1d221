"""The first schema: locks, people, days, visits, audit, notice."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Make every table."""
    _keys_and_people()
    _visits()
    _records()


def downgrade() -> None:
    """Drop every table."""
    for name in (
        "state", "notice", "audit", "departure", "visit", "day", "device", "staff", "key_wrap", "site_key",
    ):  # fmt: skip
        op.drop_table(name)


def _keys_and_people() -> None:
    op.create_table(
        "site_key",
        sa.Column("generation", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("public", sa.LargeBinary, nullable=False),
        sa.Column("maker", sa.Text, nullable=False),
        sa.Column("signature", sa.LargeBinary, nullable=False),
    )
    op.create_table(
        "key_wrap",
        sa.Column("generation", sa.Integer, sa.ForeignKey("site_key.generation"), primary_key=True),
        sa.Column("holder", sa.Text, primary_key=True),
        sa.Column("wrapped", sa.LargeBinary, nullable=False),
    )
    op.create_table(
        "staff",
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("short", sa.Text, nullable=False, unique=True),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("role", sa.Text, nullable=False),
        sa.Column("public", sa.LargeBinary, nullable=False),
        sa.Column("voucher", sa.Text, nullable=False),
        sa.Column("signature", sa.LargeBinary, nullable=False),
        sa.Column("kdf", sa.Text, nullable=False),
        sa.Column("salt", sa.LargeBinary, nullable=False),
        sa.Column("sealed", sa.LargeBinary, nullable=False),
        sa.Column("removed_at", sa.Text),
    )
    op.create_table(
        "device",
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("public", sa.LargeBinary, nullable=False),
        sa.Column("added_at", sa.Text, nullable=False),
    )


def _visits() -> None:
    op.create_table(
        "day",
        sa.Column("day", sa.Date, primary_key=True),
        sa.Column("key_id", sa.LargeBinary, nullable=False),
        sa.Column("visits", sa.Integer, nullable=False),
        sa.Column("purged_at", sa.Text),
    )
    op.create_table(
        "visit",
        sa.Column("id", sa.LargeBinary, primary_key=True),
        sa.Column("site", sa.Text, nullable=False),
        sa.Column("day", sa.Date, sa.ForeignKey("day.day"), nullable=False),
        sa.Column("device", sa.Text, nullable=False),
        sa.Column("revision", sa.Integer, nullable=False),
        sa.Column("open", sa.Integer, nullable=False),
        sa.Column("until", sa.Text, nullable=False),
        sa.Column("exit_tag", sa.LargeBinary, nullable=False),
        sa.Column("pass_public", sa.LargeBinary, nullable=False),
        sa.Column("arrival", sa.LargeBinary, nullable=False),
    )
    op.create_index("visit_day", "visit", ["day", "id"])
    op.create_index("visit_exit", "visit", ["exit_tag"])
    op.create_index("visit_open", "visit", ["day"], sqlite_where=sa.column("open") == 1)
    op.create_table(
        "departure",
        sa.Column("visit", sa.LargeBinary, sa.ForeignKey("visit.id", ondelete="CASCADE"), primary_key=True),
        sa.Column("day", sa.Date, nullable=False),
        sa.Column("departure", sa.LargeBinary, nullable=False),
    )


def _records() -> None:
    op.create_table(
        "audit",
        sa.Column("number", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("previous", sa.LargeBinary, nullable=False),
        sa.Column("signer", sa.Text, nullable=False),
        sa.Column("at", sa.Text, nullable=False),
        sa.Column("action", sa.Text, nullable=False),
        sa.Column("subject", sa.Text, nullable=False),
        sa.Column("reason", sa.Text, nullable=False),
        sa.Column("case", sa.Text, nullable=False),
        sa.Column("signature", sa.LargeBinary, nullable=False),
    )
    op.create_table(
        "notice",
        sa.Column("version", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("language", sa.Text, primary_key=True),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("published_at", sa.Text, nullable=False),
    )
    op.create_table(
        "state",
        sa.Column("name", sa.Text, primary_key=True),
        sa.Column("value", sa.Text, nullable=False),
    )
