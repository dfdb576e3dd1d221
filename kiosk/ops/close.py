"""Automatic closing: who has not said goodbye by the closing time is closed with that time, and marked so.

The kiosk cannot read when somebody arrived. It need not: `closed_through` is the last closing time handled,
nobody is checked in before the closings that are due are done, so every open visit arrived after it, and the
first closing time after `closed_through` is the first one after each arrival.
"""

from datetime import datetime

from ..domain.retention import closing_time, last_due
from ..domain.visit import Closed, Departure, Until
from ..store import state, visits
from ..store.engine import Connection
from .location import Location
from .sealing import seal_departure


def close_overdue(location: Location, now: datetime) -> int:
    """Close the visits whose closing time has passed; how many."""
    with location.writing() as connection:
        closed = close_in(location, connection, now)
    if closed:
        location.checkpoint()
    return closed


def close_in(location: Location, connection: Connection, now: datetime) -> int:
    """The same within a transaction that goes on to check somebody in or out."""
    through = datetime.fromisoformat(state.get(connection, state.CLOSED_THROUGH) or now.isoformat())
    closing = closing_time(through, location.site)
    if closing > now:
        return 0
    rows = list(visits.sealed_open(connection, after=last_due(now, location.site)))
    for row in rows:
        close_one(location, connection, row, Departure(closing, Closed.AUTOMATIC))
    while (following := closing_time(closing, location.site)) <= now:
        closing = following
    state.put(connection, state.CLOSED_THROUGH, closing.isoformat())
    return len(rows)


def close_one(location: Location, connection: Connection, row: visits.SealedVisit, departure: Departure) -> None:
    """End an open visit. One that is kept only until leaving is deleted in the same transaction."""
    if row.until == Until.LEAVING:
        visits.delete_visit(connection, row.id)
        return
    key = location.key_of(connection, row.day)
    to = location.recipients(connection, row.pass_public)
    sealed = seal_departure(departure, location.site.id, row, to, key)
    visits.close_visit(connection, row.id, row.day, sealed)
