"""Disclose: staff note that visits were handed over, to whom and on which ground, and the visitor is told."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from ..domain.errors import BadField
from ..domain.text import clean
from ..domain.visit import instant
from ..store import disclosures
from ..store.disclosures import DisclosureRow
from ..store.standing import standing
from . import audit
from .audit import AuditEntry, Line
from .clock import read
from .disclosures import DISCLOSED, message
from .kept import find_kept, read_id
from .location import Location
from .unlock import Unlocked


@dataclass(frozen=True, slots=True)
class Handed:
    """To whom visits were handed over (an authority, no visitor's name), on which ground (one of the audit's reasons
    and a remark) and case, and from when on their visitors may be told; None: at once."""

    receiver: str
    told_from: datetime | None
    reason: str
    case: str = ""


def disclose(
    location: Location, who: Unlocked, visit_ids: Sequence[str], handed: Handed, now: datetime
) -> tuple[AuditEntry, ...]:
    """Note it for each visit, those on hold too: a line of the audit and a signed row beside it; all or none.

    Refuses without a receiver, a reason or a visit, a visit of which nothing is stored, and to tell its visitor only
    when nothing is stored any more.
    """
    who.check_unlocked()
    line, receiver = audit.why(DISCLOSED, handed.reason, handed.case), clean(handed.receiver, "receiver")
    if not receiver:
        raise BadField("field_missing", "receiver")
    wanted = dict.fromkeys(map(read_id, visit_ids))
    if not wanted:
        raise BadField("field_missing", "visit")
    with location.writing() as connection:
        reading = read(location, standing(connection), now)
        told_from = instant(handed.told_from or reading.waited)
        kept = [find_kept(location, connection, each, reading.now) for each in wanted]
        if told_from >= min(each.until for each in kept):
            raise BadField("told_too_late", "told_from")
        lines = [replace(line, subject=each.subject) for each in kept]
        entries = audit.append_each(location, connection, who, lines, now)
        for noted, entry in zip(lines, entries, strict=True):
            disclosures.insert_disclosure(connection, _row(who, entry, noted, receiver, told_from.isoformat()))
    audit.publish_head(location, entries[-1])
    return tuple(entries)


def _row(who: Unlocked, entry: AuditEntry, line: Line, receiver: str, told_from: str) -> DisclosureRow:
    signature = who.sign(message(entry.hash, entry.number, line.subject, receiver, told_from))
    return DisclosureRow(entry.number, line.subject, receiver, told_from, signature)
