"""What a list of visits is, and how it is opened: the audit line is on disk before the first name is."""

import logging
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime

from ..crypto.day_keys import DayKey
from ..domain.errors import Damaged, Refused
from ..domain.visit import Visit
from ..store import visits
from ..store.engine import Connection
from ..store.salvage import LostVisit, keep_copy, readable, wanted
from ..store.visits import SealedVisit, Which
from .audit import AuditEntry
from .close import close_overdue
from .location import Location
from .sealing import Opener
from .unlock import Unlocked

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Listing:
    """Opened visits by arrival, the days that they are of, and the audit line under which they were opened."""

    visits: tuple[Visit, ...]
    first: date
    last: date
    entry: AuditEntry


def open_visits(location: Location, who: Unlocked, which: Which) -> tuple[Visit, ...]:
    """The visits, opened, by arrival; damaged ones, marked, at the end of their day.

    Read in batches and opened between them, so that nobody who checks in waits for a long list.
    """
    opener = Opener(location.site.id, who.site_secrets)
    opened: list[Visit] = []
    after: SealedVisit | None = None
    while True:
        try:
            with location.reading() as connection:
                rows = visits.batch(connection, which, after)
                keys = {of: _key(location, connection, row) for of, row in {_under(row): row for row in rows}.items()}
        except Damaged:
            return tuple(sorted([*opened, *_salvaged(location, opener, which, after)], key=_by_arrival))
        if not rows:
            return tuple(sorted(opened, key=_by_arrival))
        opened += [_open(opener, row, keys[_under(row)]) for row in rows]
        after = rows[-1]


def _salvaged(
    location: Location, opener: Opener, which: Which, after: SealedVisit | LostVisit | None
) -> Iterator[Visit]:
    """The rest of a list of a damaged store, of which a copy is kept: as far as readable, the others marked."""
    keep_copy(location.files)
    while rows := readable(location.store, which, after):
        for row in rows:
            if isinstance(row, LostVisit):
                yield Visit.unreadable(row.id.hex(), row.day)
            elif wanted(row, which):
                with location.reading() as connection:
                    key = _key(location, connection, row)
                yield _open(opener, row, key)
        after = rows[-1]


def close_if_readable(location: Location, now: datetime) -> None:
    """Close what is overdue; a list is given of a damaged store too."""
    try:
        close_overdue(location, now)
    except Damaged as problem:
        _log.warning("not_closed", extra={"facts": {"code": problem.code}})


def _under(row: SealedVisit) -> tuple[date, str | None]:
    """What tells which key the visit's records are under."""
    return row.day, row.hold


def _key(location: Location, connection: Connection, row: SealedVisit) -> DayKey | None:
    try:
        return location.key_for(connection, row)
    except (Damaged, Refused):  # this keyring does not hold it, or the row names a day or hold that is not there
        return None


def _open(opener: Opener, row: SealedVisit, key: DayKey | None) -> Visit:
    return opener.open(row, key) if key else Visit.unreadable(row.id.hex(), row.day)


def _by_arrival(visit: Visit) -> tuple[date, bool, str, str]:
    at = visit.arrival.arrived_at.isoformat() if visit.arrival else ""
    return visit.day, visit.arrival is None, at, visit.id
