"""What was handed over, as it can be trusted: each row is held against its audit line and its signature.

The line says who, when and on which ground; the row beside it who got it and from when the visitor may be told,
signed by who signed the line.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from ..crypto.binding import bound
from ..crypto.people_keys import signed
from ..store import audit, disclosures, people
from ..store.audit import AuditRow
from ..store.disclosures import DisclosureRow
from ..store.engine import Connection
from .audit import line_hash
from .kept import Kept
from .subjects import names_of

DISCLOSED = "disclosed"


@dataclass(frozen=True, slots=True)
class Told:
    """What the visitor is told of a disclosure: when, who got it, on which ground. `damaged`: somebody changed what
    is stored of it, so nothing more is said than that it was."""

    number: int
    at: datetime | None = None
    receiver: str = ""
    ground: str = ""
    damaged: bool = False


def message(line_of: bytes, number: int, subject: str, receiver: str, told_from: str) -> bytes:
    """What the signature of a disclosure is over; `line_of` is its audit line's hash."""
    return bound("innom/disclosure/1", [line_of, number, subject, receiver, told_from])


def told(connection: Connection, kept: Kept, now: datetime) -> tuple[Told, ...]:
    """The disclosures of a visit that may be told now, oldest first."""
    subjects = names_of(connection, kept)
    lines = {line.number: line for line in audit.about(connection, DISCLOSED, subjects)}
    rows = {row.number: row for row in disclosures.about(connection, subjects)}
    known = signers(connection)
    found = (_told(lines.get(number), rows.get(number), number, known) for number in sorted({*lines, *rows}))
    return tuple(each for each, since in found if since is None or since <= now)


def faulty(line: AuditRow | None, row: DisclosureRow | None, known: Mapping[str, bytes]) -> bool:
    """Whether a line or the row beside it is missing, or either is not as it was signed: the row's signature, of who
    signed the line, is over all of both."""
    if line is None or row is None:
        return True
    whole = message(line_hash(line), row.number, row.subject, row.receiver, row.told_from)
    return not signed(known.get(line.signer, b""), whole, row.signature)


def signers(connection: Connection) -> dict[str, bytes]:
    """The signing keys of persons, those removed too, and devices, by the names that lines have for them."""
    known = {f"person:{person.id}": person.public[32:] for person in people.people(connection, removed=True)}
    return known | {f"device:{device}": public for device, public in people.devices(connection)}


def _told(
    line: AuditRow | None, row: DisclosureRow | None, number: int, known: Mapping[str, bytes]
) -> tuple[Told, datetime | None]:
    """What is told, and from when; at once where it is damaged."""
    if line is None or row is None or faulty(line, row, known):
        return Told(number, damaged=True), None
    since = datetime.fromisoformat(row.told_from)
    return Told(number, datetime.fromisoformat(line.at), row.receiver, line.reason), since
