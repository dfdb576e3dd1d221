"""The audit log: a signed chain of what was done and why, whose head also stands in the keyring.

The head is written after the commit: the store may be ahead of it (a crash between the two), never behind or
different. Where it is, somebody put an old store back: the next line says so.
"""

import hashlib
import logging
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from ..crypto.binding import bound
from ..domain.errors import BadField, Problem, Refused
from ..domain.text import clean
from ..store import audit
from ..store.audit import AuditRow
from ..store.engine import Connection
from .location import Location

REASONS = ("tracing", "roll_call", "inspection", "correction", "other")
HEAD_SLOT = "head"
HEAD_BYTES = 8 + 32
START = bytes(32)

_log = logging.getLogger(__name__)


class Signer(Protocol):
    """Who signs a line: a person who is unlocked, or the device."""

    @property
    def signer(self) -> str:
        """As the line names it: person:<id> or device:<id>."""

    def sign(self, message: bytes) -> bytes:
        """Ed25519."""

    def check_current(self, connection: Connection) -> None:
        """Refuse with `locked` who unlocked before the newest site key was made: each removal makes one."""


@dataclass(frozen=True, slots=True)
class DeviceSigner:
    """Signs what happens while nobody is unlocked."""

    location: Location

    @property
    def signer(self) -> str:
        """The device's id."""
        return f"device:{self.location.device_id}"

    def sign(self, message: bytes) -> bytes:
        """With the device's key."""
        return self.location.device_key.sign(message)

    def check_current(self, connection: Connection) -> None:
        """The device is always itself."""


@dataclass(frozen=True, slots=True)
class Line:
    """What a line says; `subject` is an id that means nothing after the purge, `reason` one of REASONS and a remark."""

    action: str
    subject: str = ""
    reason: str = ""
    case: str = ""


@dataclass(frozen=True, slots=True)
class AuditEntry:
    """A committed line: its number, the chain's head with it, and the reason and case that it holds."""

    number: int
    hash: bytes
    reason: str
    case: str


def why(action: str, reason: str, case: str) -> Line:
    """A line for showing names: refuses a missing or unknown reason. "tracing: call from the municipality" is one
    of REASONS and a remark of at most 100 characters, in which no names belong."""
    kind, _, remark = reason.partition(":")
    if kind.strip() not in REASONS:
        raise Refused("reason_missing", reasons=", ".join(REASONS))
    try:
        remark = clean(remark, "reason")
        return Line(action, "", f"{kind.strip()}: {remark}" if remark else kind.strip(), clean(case, "case"))
    except BadField as fault:
        raise Refused(fault.code, field=fault.field) from None


def record(location: Location, by: Signer, line: Line, now: datetime) -> AuditEntry:
    """Append a line in a transaction of its own."""
    with location.writing() as connection:
        entry = append(location, connection, by, line, now)
    publish_head(location, entry)
    return entry


def append(location: Location, connection: Connection, by: Signer, line: Line, now: datetime) -> AuditEntry:
    """Append a line within a transaction; call `publish_head` after the commit. Refuses with `locked` a person who
    unlocked before something changed."""
    return append_each(location, connection, by, [line], now)[0]


def append_each(
    location: Location, connection: Connection, by: Signer, lines: Iterable[Line], now: datetime
) -> list[AuditEntry]:
    """The same for several lines: the keyring is asked once."""
    by.check_current(connection)
    last = audit.last_line(connection)
    lost = _lost_head(location, connection)
    if lost:
        last = _insert(connection, last, by, Line("rolled_back", lost), now)
    entries = []
    for line in lines:
        last = _insert(connection, last, by, line, now)
        entries.append(_entry(last))
    return entries


def publish_head(location: Location, entry: AuditEntry) -> None:
    """Put the chain's newest head into the keyring: `entry`'s, or that of a line committed since. One at a time, under
    the store's lock. The line is committed, so a failure is only logged: the store may be ahead of the keyring."""
    try:
        with location.writing() as connection:
            last = audit.last_line(connection)
            if last and last.number > entry.number:
                entry = _entry(last)
            location.slots.write(HEAD_SLOT, entry.number.to_bytes(8) + entry.hash)
    except Problem as problem:
        _log.warning("head_not_written", extra={"facts": {"code": problem.code, "number": entry.number}})


def line_hash(row: AuditRow) -> bytes:
    """What the next line carries: SHA-256 over the whole line, its signature too."""
    return hashlib.sha256(message_of(row) + row.signature).digest()


def _lost_head(location: Location, connection: Connection) -> str:
    """The keyring's head if the store does not hold that line any more, "keyring" where it is no head, else ""."""
    head = location.slots.read_or_spoilt(HEAD_SLOT, HEAD_BYTES)
    if head is None:
        return ""
    if not head:
        return "keyring"
    number = int.from_bytes(head[:8])
    row = audit.line(connection, number)
    return "" if row and line_hash(row) == head[8:] else f"{number}:{head[8:16].hex()}"


def _insert(connection: Connection, last: AuditRow | None, by: Signer, line: Line, now: datetime) -> AuditRow:
    number, previous = (last.number + 1, line_hash(last)) if last else (1, START)
    at = now.isoformat(timespec="seconds")
    unsigned = AuditRow(number, previous, by.signer, at, line.action, line.subject, line.reason, line.case, b"")
    row = AuditRow(
        number, previous, by.signer, at, line.action, line.subject, line.reason, line.case,
        by.sign(message_of(unsigned)),
    )  # fmt: skip
    audit.insert_line(connection, row)
    return row


def _entry(row: AuditRow) -> AuditEntry:
    return AuditEntry(row.number, line_hash(row), row.reason, row.case)


def message_of(row: AuditRow) -> bytes:
    """What the line's signature is over: all of it but the signature."""
    parts = (row.number, row.previous, row.signer, row.at, row.action, row.subject, row.reason, row.case)
    return bound("innom/audit/1", parts)
