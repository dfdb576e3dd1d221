"""The tables. What stands in clear is only what the locked kiosk and the purge need; the rest is sealed.

`audit.signer` names a person's or a device's id, `roster.maker` a person's or the recovery sheet. `visit.id` is 16
random bytes.
"""

from sqlalchemy import Column, Date, ForeignKey, Index, Integer, LargeBinary, MetaData, Table, Text

HEAD = "0003"  # the newest migration; the store is migrated when it says otherwise

metadata = MetaData()

site_key = Table(
    "site_key",
    metadata,
    Column("generation", Integer, primary_key=True, autoincrement=False),
    Column("public", LargeBinary, nullable=False),
)

key_wrap = Table(
    "key_wrap",
    metadata,
    Column("generation", ForeignKey("site_key.generation"), primary_key=True),
    Column("holder", Text, primary_key=True),  # a person's id, or "recovery"
    Column("wrapped", LargeBinary, nullable=False),
)

staff = Table(
    "staff",
    metadata,
    Column("id", Text, primary_key=True),
    Column("short", Text, nullable=False, unique=True),
    Column("name", Text, nullable=False),
    Column("role", Text, nullable=False),
    Column("public", LargeBinary, nullable=False),  # opening and signing key, 32 bytes each
    Column("kdf", Text, nullable=False),
    Column("salt", LargeBinary, nullable=False),
    Column("sealed", LargeBinary, nullable=False),
    Column("removed_at", Text),
)

device = Table(
    "device",
    metadata,
    Column("id", Text, primary_key=True),
    Column("public", LargeBinary, nullable=False),
    Column("added_at", Text, nullable=False),
)

day = Table(
    "day",
    metadata,
    Column("day", Date, primary_key=True),
    Column("key_id", LargeBinary, nullable=False),  # 8 bytes; 8 more for each key after a lost one
    Column("visits", Integer, nullable=False),
    Column("purged_at", Text),
)

visit = Table(
    "visit",
    metadata,
    Column("id", LargeBinary, primary_key=True),
    Column("site", Text, nullable=False),
    Column("day", ForeignKey("day.day"), nullable=False),
    Column("device", Text, nullable=False),
    Column("revision", Integer, nullable=False),
    Column("open", Integer, nullable=False),
    Column("until", Text, nullable=False),
    Column("exit_tag", LargeBinary, nullable=False),
    Column("pass_public", LargeBinary, nullable=False),
    Column("arrival", LargeBinary, nullable=False),
    Column("hold", Text),  # the hold under whose key its records are, in place of the day's
    Index("visit_day", "day", "id"),
    Index("visit_exit", "exit_tag"),
    Index("visit_open", "day", sqlite_where=Column("open", Integer) == 1),
    Index("visit_hold", "hold", sqlite_where=Column("hold", Text).is_not(None)),
)

departure = Table(
    "departure",
    metadata,
    Column("visit", ForeignKey("visit.id", ondelete="CASCADE"), primary_key=True),
    Column("day", Date, nullable=False),
    Column("departure", LargeBinary, nullable=False),
)

audit = Table(
    "audit",
    metadata,
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("previous", LargeBinary, nullable=False),
    Column("signer", Text, nullable=False),
    Column("at", Text, nullable=False),
    Column("action", Text, nullable=False),
    Column("subject", Text, nullable=False),
    Column("reason", Text, nullable=False),
    Column("case", Text, nullable=False),
    Column("signature", LargeBinary, nullable=False),
    Index("audit_action", "action", "number"),
)

hold = Table(
    "hold",
    metadata,
    Column("id", Text, primary_key=True),
    Column("key_id", LargeBinary, nullable=False),
    Column("reason", Text, nullable=False),
    Column("authority", Text, nullable=False),
    Column("asked_by", Text, nullable=False),  # two persons' ids
    Column("approved_by", Text, nullable=False),
    Column("made_at", Text, nullable=False),
    Column("expires_at", Text, nullable=False),
    Column("ended_at", Text),
)

roster = Table(
    "roster",  # who belongs and which keys are good: one more with each change, each signed by a lead of the last
    metadata,
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("content", LargeBinary, nullable=False),
    Column("maker", Text, nullable=False),
    Column("signature", LargeBinary, nullable=False),
)

disclosure = Table(
    "disclosure",
    metadata,
    Column("number", ForeignKey("audit.number"), primary_key=True, autoincrement=False),
    Column("subject", Text, nullable=False),
    Column("receiver", Text, nullable=False),
    Column("told_from", Text, nullable=False),
    Column("signature", LargeBinary, nullable=False),
    Index("disclosure_subject", "subject"),
)

notice = Table(
    "notice",
    metadata,
    Column("version", Integer, primary_key=True, autoincrement=False),
    Column("language", Text, primary_key=True),
    Column("text", Text, nullable=False),
    Column("published_at", Text, nullable=False),
)

host = Table(
    "host",
    metadata,
    Column("name", Text, primary_key=True),
    Column("zone", Text, nullable=False),
)

state = Table(
    "state",
    metadata,
    Column("name", Text, primary_key=True),
    Column("value", Text, nullable=False),
)
