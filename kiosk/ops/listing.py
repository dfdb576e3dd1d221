"""What a list of visits is, and how it is opened: the audit line is on disk before the first name is."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from ..domain.errors import Damaged
from ..domain.visit import Visit
from ..store.engine import Connection
from ..store.visits import SealedVisit
from .audit import AuditEntry
from .location import Location
from .sealing import Opener
from .unlock import Unlocked


@dataclass(frozen=True, slots=True)
class Listing:
    """Opened visits by arrival, the days that they are of, and the audit line under which they were opened."""

    visits: tuple[Visit, ...]
    first: date
    last: date
    entry: AuditEntry


def open_rows(
    location: Location, connection: Connection, who: Unlocked, rows: Iterable[SealedVisit]
) -> tuple[Visit, ...]:
    """The visits, opened, by arrival; damaged ones, marked, at the end of their day."""
    opener = Opener(location.site.id, who.site_secrets)
    opened = [_open(location, connection, opener, row) for row in rows]
    return tuple(sorted(opened, key=_by_arrival))


def _open(location: Location, connection: Connection, opener: Opener, row: SealedVisit) -> Visit:
    try:
        return opener.open(row, location.key_of(connection, row.day))
    except Damaged:  # this keyring does not hold the day's key
        return Visit.unreadable(row.id.hex(), row.day)


def _by_arrival(visit: Visit) -> tuple[date, bool, str, str]:
    at = visit.arrival.arrived_at.isoformat() if visit.arrival else ""
    return visit.day, visit.arrival is None, at, visit.id
