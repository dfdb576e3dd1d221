"""Automatic closing: who has not said goodbye by the closing time is closed with that time, and marked so.

The kiosk cannot read when somebody arrived. It need not: `closed_through` is the last closing time handled,
nobody is checked in before the closings that are due are done, so every open visit arrived after it, and the
first closing time after `closed_through` is the first one after each arrival.

While the clock is in doubt because it was moved ahead under a running process, closing goes by elapsed time, and a
visit that began in the meantime by the moved clock waits for the closing time of its own day.
"""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from ..crypto.envelope import recipients
from ..domain.errors import Damaged, Refused
from ..domain.retention import begin_of, closing_time, day_of
from ..domain.stored import read_moment
from ..domain.visit import Closed, Departure, Until
from ..store import state, visits
from ..store.engine import Connection
from ..store.standing import Standing, standing
from ..store.visits import SealedVisit, Which
from . import clock
from .clock import Reading
from .location import Location
from .sealing import seal_departure

_RACE = timedelta(minutes=5)


@dataclass(frozen=True, slots=True)
class Closing:
    """What closing did in a transaction: through which closing time, and how many visits ended with it; and what
    stands, and what time it is, for the rest of the transaction."""

    through: datetime
    count: int
    standing: Standing
    reading: Reading

    @property
    def arriving(self) -> datetime:
        """When somebody who comes now has arrived: now, or the closing time where another process has handled that
        one just before us."""
        now = self.reading.now
        return self.through if timedelta(0) < self.through - now < _RACE else now


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
    reading = clock.read(location, found, now)
    clock.keep_up(connection, reading, location.site.zone)
    through = read_moment(found.closed_through) if found.closed_through else reading.closing
    closing = closing_time(through, location.site)
    if closing > reading.closing:
        return Closing(through, 0, found, reading)
    count = _close_all(location, connection, found, through, reading)
    while (following := closing_time(closing, location.site)) <= reading.closing:
        closing = following
    state.put(connection, state.CLOSED_THROUGH, closing.isoformat())
    return Closing(closing, count, found, reading)


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


def _close_all(location: Location, connection: Connection, found: Standing, through: datetime, reading: Reading) -> int:
    """Each with the first closing time after `through`, on its own day or later, if that has come.

    A day in the future is none: a wrong clock dated the visit.
    """
    count, site = 0, location.site
    today = day_of(reading.now, site.zone)
    after: SealedVisit | None = None
    while rows := visits.batch(connection, Which(date.min, date.max, only_open=True), after):
        for row in rows:
            after_this = through if row.day > today else max(through, begin_of(row.day, site.zone))
            closing = closing_time(after_this, site)
            if closing <= reading.closing:
                close_one(location, connection, found, row, Departure(closing, Closed.AUTOMATIC))
                count += 1
        after = rows[-1]
    return count
