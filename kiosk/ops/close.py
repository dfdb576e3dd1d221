"""Automatic closing: who has not said goodbye by the closing time is closed with that time, and marked so.

The kiosk cannot read when somebody arrived. It need not: `closed_through` is the last closing time handled,
nobody is checked in before the closings that are due are done, so every open visit arrived after it, and the
first closing time after `closed_through` is the first one after each arrival.
"""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from ..crypto.envelope import recipients
from ..domain.errors import Damaged, Refused
from ..domain.retention import closing_time, day_of
from ..domain.visit import Closed, Departure, Until
from ..store import state, visits
from ..store.engine import Connection
from ..store.standing import Standing, standing
from ..store.visits import SealedVisit, Which
from .location import Location
from .sealing import seal_departure

_RACE = timedelta(minutes=5)


@dataclass(frozen=True, slots=True)
class Closing:
    """What closing did in a transaction: through which closing time, and how many visits ended with it; and what
    stands for the rest of the transaction."""

    through: datetime
    count: int
    standing: Standing

    def not_before(self, moment: datetime) -> datetime:
        """The moment, or the closing time where another process has handled that one just before us."""
        return self.through if timedelta(0) < self.through - moment < _RACE else moment


def close_overdue(location: Location, now: datetime) -> int:
    """Close the visits whose closing time has passed; how many."""
    with location.writing() as connection:
        closed = close_in(location, connection, now).count
    if closed:
        location.tidy()
    return closed


def close_in(location: Location, connection: Connection, now: datetime) -> Closing:
    """The same within a transaction that goes on to check somebody in or out; `tidy()` after its commit."""
    found = standing(connection)
    through = datetime.fromisoformat(found.closed_through) if found.closed_through else now
    closing = closing_time(through, location.site)
    if closing > now:
        return Closing(through, 0, found)
    count = _close_all(location, connection, found, Departure(closing, Closed.AUTOMATIC), now)
    while (following := closing_time(closing, location.site)) <= now:
        closing = following
    state.put(connection, state.CLOSED_THROUGH, closing.isoformat())
    return Closing(closing, count, found)


def close_one(
    location: Location, connection: Connection, found: Standing, row: SealedVisit, departure: Departure
) -> None:
    """End an open visit. One that is kept only until leaving is deleted in the same transaction.

    Where the day's key or the visit's own is damaged or gone, it ends without a departure and is listed as damaged.
    """
    if row.until == Until.LEAVING:
        visits.delete_visit(connection, row.id)
        return
    try:
        key = location.key_for(connection, row)
        to = recipients(found.generation, found.site_public, row.pass_public)
        sealed = seal_departure(departure, location.site.id, row, to, key)
    except (Damaged, Refused):
        visits.shut_visit(connection, row.id)
        return
    visits.close_visit(connection, row.id, row.day, sealed)


def _close_all(location: Location, connection: Connection, found: Standing, departure: Departure, now: datetime) -> int:
    # Whatever its day: a visit on hold may still be open when its day is purged, had the machine been off so long.
    which, count = Which(date.min, day_of(now, location.site.zone), only_open=True), 0
    after: SealedVisit | None = None
    while rows := visits.batch(connection, which, after):
        for row in rows:
            close_one(location, connection, found, row, departure)
        count, after = count + len(rows), rows[-1]
    return count
