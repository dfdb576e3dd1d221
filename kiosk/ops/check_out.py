"""Check out: by exit number, badge or pass. None of them shows whose visit it is."""

import hmac
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from ..crypto.keys import pass_key
from ..domain import codes
from ..domain.errors import Refused
from ..domain.retention import last_due
from ..domain.visit import Closed, Departure, Until
from ..store import days, visits
from ..store.engine import Connection
from ..store.visits import SealedVisit
from .close import close_in, close_one
from .location import Location
from .wrong_tries import EXIT, check_patience, forget_wrong, note_wrong

Find = Callable[[Connection, datetime], SealedVisit]


@dataclass(frozen=True, slots=True)
class Left:
    """A visit that has ended; `already`: it had ended before, and nothing was changed."""

    id: str
    left_at: datetime | None
    already: bool


def by_exit(location: Location, number: str, now: datetime, closed: Closed = Closed.SELF) -> Left:
    """End the open visit with this exit number; refuses a number that none has, and says so if it has ended.

    Five wrong numbers in a row cost a wait that doubles.
    """
    wanted = codes.read_exit(number)
    check_patience(location, EXIT, now)

    def find(connection: Connection, _: datetime) -> SealedVisit:
        keys = location.readable_keys(days.kept(connection))
        row = visits.find_exit(connection, [key.exit_tag(wanted) for key in keys])
        if row is None:
            raise Refused("exit_unknown")
        if not row.open:
            raise Refused("visit_ended")
        return row

    try:
        left = _leave(location, find, now, closed)
    except Refused:
        note_wrong(location, EXIT, now)
        raise
    forget_wrong(location, EXIT)
    return left


def by_badge(location: Location, code: str, now: datetime, closed: Closed = Closed.SELF) -> Left:
    """End the visit on a badge; twice is the same as once."""
    visit_id = codes.read_badge(code, location.site.id)
    return _leave(location, lambda connection, at: _find(location, connection, visit_id, at), now, closed)


def by_pass(location: Location, code: str, now: datetime, closed: Closed = Closed.SELF) -> Left:
    """End the visit of a pass; twice is the same as once. A secret that is not the visit's is refused as a visit that
    is gone, as where the pass opens: who made a pass of a badge is told nothing."""
    given = codes.read_pass(code, location.site.id)
    public = pass_key(given.secret, given.visit_id).public_key().public_bytes_raw()

    def find(connection: Connection, at: datetime) -> SealedVisit:
        row = _find(location, connection, given.visit_id, at)
        if not hmac.compare_digest(public, row.pass_public):
            raise Refused("visit_gone")
        return row

    return _leave(location, find, now, closed)


def _leave(location: Location, find: Find, now: datetime, closed: Closed) -> Left:
    with location.writing() as connection:
        closing = close_in(location, connection, now)
        row = find(connection, closing.reading.now)
        departure = Departure(closing.reading.leaving(row.day, location.site.zone), closed)
        if row.open:
            close_one(location, connection, closing.standing, row, departure)
    if closing.count or row.until == Until.LEAVING:
        location.tidy()
    return Left(row.id.hex(), departure.left_at if row.open else None, already=not row.open)


def _find(location: Location, connection: Connection, visit_id: bytes, now: datetime) -> SealedVisit:
    row = visits.find(connection, visit_id)
    if row is None or (row.day <= last_due(now, location.site) and not row.open):  # who is here may leave
        raise Refused("visit_gone")
    return row
