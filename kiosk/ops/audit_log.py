"""The audit log, read and verified: a changed, missing, foreign or rolled-back line is found and named."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

from ..crypto.people_keys import signed
from ..domain.errors import Damaged
from ..domain.stored import read_moment
from ..store import audit, disclosures, holds, notices
from ..store.audit import AuditRow
from ..store.engine import Connection
from .audit import HEAD_BYTES, HEAD_SLOT, START, line_hash, message_of
from .disclosures import DISCLOSED, faulty, signers
from .hold_lines import ENDED, MADE, HoldLines, end_in, hold_lines
from .location import Location
from .notice import mark_of

__all__ = ["AuditRow", "Finding", "Verified", "show", "verify"]

Fault = Literal["missing", "changed", "foreign", "rolled_back"]


@dataclass(frozen=True, slots=True)
class Finding:
    """What is wrong at a line: `missing` (a gap before it, or its disclosure or notice is gone; at 0: a hold or notice
    has no line), `changed` (it does not follow from the one before, or its disclosure, hold or notice is not as it was
    signed), `foreign` (its signature is of nobody known), `rolled_back` (it says so, or the keyring knows a later
    one)."""

    number: int
    fault: Fault


@dataclass(frozen=True, slots=True)
class Verified:
    """The log's length and head as they stand in the store, and what is wrong with it."""

    lines: int
    head: bytes
    findings: tuple[Finding, ...]


def show(location: Location, newest: int = 0) -> tuple[AuditRow, ...]:
    """The lines, oldest first; with `newest`, only so many of the last. They name staff, never a visitor."""
    with location.reading() as connection:
        rows = tuple(audit.lines(connection))
    return rows[-newest:] if newest else rows


def verify(location: Location) -> Verified:
    """Follow the chain from its first line to the keyring's head; hold disclosures, holds and notices against their
    lines."""
    head = location.slots.read_or_spoilt(HEAD_SLOT, HEAD_BYTES)  # before the lines: others go on writing meanwhile
    with location.reading() as connection:
        known = signers(connection)
        rows = tuple(audit.lines(connection))
        beside = (*_disclosures(connection, rows, known), *_holds(connection, rows), *_notices(connection, rows))
    findings = dict.fromkeys([*_chain(rows, known), *beside, *_head(head, rows)])
    return Verified(len(rows), line_hash(rows[-1]) if rows else START, tuple(findings))


def _chain(rows: tuple[AuditRow, ...], signers: Mapping[str, bytes]) -> Iterator[Finding]:
    number, previous = 0, START
    for row in rows:
        if row.number != number + 1:
            yield Finding(row.number, "missing")
        elif row.previous != previous:
            yield Finding(row.number, "changed")
        if row.signer not in signers or not signed(signers[row.signer], message_of(row), row.signature):
            yield Finding(row.number, "foreign" if row.signer not in signers else "changed")
        if row.action == "rolled_back":
            yield Finding(row.number, "rolled_back")
        number, previous = row.number, line_hash(row)


def _head(head: bytes | None, rows: tuple[AuditRow, ...]) -> Iterator[Finding]:
    """The keyring's head must be a line of the store; the store may be ahead of it after a crash."""
    if not head:
        yield Finding(rows[-1].number if rows else 0, "rolled_back")
        return
    number = int.from_bytes(head[:8])
    row = next((row for row in rows if row.number == number), None)
    if row is None or line_hash(row) != head[8:]:
        yield Finding(number, "rolled_back")


def _holds(connection: Connection, rows: tuple[AuditRow, ...]) -> Iterator[Finding]:
    """Each hold ends when the newest line of two persons about it says, was ended if a line says so, and is there; no
    line says so before that end."""
    newest = {row.subject: row for row in rows if row.action in MADE}
    ended = {row.subject for row in rows if row.action == ENDED}
    for each in holds.all_holds(connection):
        line = newest.pop(each.id, None)
        if line is None:
            yield Finding(0, "missing")
        elif end_in(line.reason) != each.expires_at or (each.ended_at is not None) != (each.id in ended):
            yield Finding(line.number, "changed")
    yield from (Finding(line.number, "missing") for line in newest.values())
    lines = hold_lines(connection)
    yield from (Finding(row.number, "changed") for row in rows if row.action == ENDED and _is_early(row, lines))


def _is_early(row: AuditRow, lines: HoldLines) -> bool:
    try:
        return not lines.over(row.subject, read_moment(row.at))
    except Damaged:
        return True


def _notices(connection: Connection, rows: tuple[AuditRow, ...]) -> Iterator[Finding]:
    """Each version of the notice reads as it was signed when it was published; none came in another way."""
    lines = {row.subject.split(":")[1]: row for row in rows if row.subject.startswith("notice:")}
    kept = {str(version): notices.texts_of(connection, version).values() for version in notices.published(connection)}
    for version in sorted({*kept, *lines}):
        if version not in kept or version not in lines:
            yield Finding(lines[version].number if version in lines else 0, "missing")
        elif mark_of(list(kept[version])) != lines[version].subject:
            yield Finding(lines[version].number, "changed")


def _disclosures(connection: Connection, rows: tuple[AuditRow, ...], known: Mapping[str, bytes]) -> Iterator[Finding]:
    """Each line of a disclosure has its row beside it, and each row its line, as they were signed."""
    kept = disclosures.all_disclosures(connection)
    lines = {row.number: row for row in rows if row.action == DISCLOSED}
    for number in sorted({*kept, *lines}):
        if number not in kept:
            yield Finding(number, "missing")
        elif faulty(lines.get(number), kept[number], known):
            yield Finding(number, "changed")
