"""Check out: by exit number, badge or pass, none of which shows whose visit it is; or by staff, who see it listed."""

import hmac
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from ..crypto.keys import pass_key
from ..domain import codes
from ..domain.errors import Damaged, Refused
from ..domain.retention import last_due
from ..domain.visit import Closed, Departure, Until
from ..store import days, visits
from ..store.engine import Connection
from ..store.visits import SealedVisit
from . import audit
from .audit import Line
from .close import close_in, close_one
from .kept import read_id
from .location import Location
from .unlock import Unlocked
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


def by_staff(location: Location, who: Unlocked, visit_id: str, now: datetime) -> Left:
    """End an open visit of the list of who is here, for somebody who went without a word; twice is the same as once.

    The log names who did it. Refuses whoever is locked, or unlocked before somebody was removed, and a visit that is
    gone: one that was kept only until leaving, and has left.
    """
    who.check_unlocked()
    found = read_id(visit_id)

    def find(connection: Connection, at: datetime) -> SealedVisit:
        who.check_current(connection)
        return _find(location, connection, found, at)

    return _leave(location, find, now, Closed.DESK, who)


def _leave(location: Location, find: Find, now: datetime, closed: Closed, who: Unlocked | None = None) -> Left:
    entry = None
    with location.writing() as connection:
        closing = close_in(location, connection, now)
        row = find(connection, closing.reading.now)
        departure = Departure(closing.reading.leaving(row.day, location.site.zone), closed)
        if row.open:
            close_one(location, connection, closing.standing, row, departure)
            if who:
                line = Line("ended", _subject(location, connection, row))
                entry = audit.append(location, connection, who, line, now)
    if entry:
        audit.publish_head(location, entry)
    if closing.count or row.until == Until.LEAVING:
        location.tidy()
    return Left(row.id.hex(), departure.left_at if row.open else None, already=not row.open)


def _find(location: Location, connection: Connection, visit_id: bytes, now: datetime) -> SealedVisit:
    row = visits.find(connection, visit_id)
    if row is None or (row.day <= last_due(now, location.site) and not row.open):  # who is here may leave
        raise Refused("visit_gone")
    return row


def _subject(location: Location, connection: Connection, row: SealedVisit) -> str:
    """What the audit calls the visit; "" where its key is damaged or gone: who is here may leave all the same."""
    try:
        return location.key_for(connection, row).subject(row.id)
    except (Damaged, Refused):
        return ""
