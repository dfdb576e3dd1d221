"""The end of a hold: what is still inside its days goes back to them, the rest is deleted, the key with it.

Computed from state, as the purge is, and part of it: (1) empty the hold of its visits; (2) empty the WAL;
(3) erase the hold's keyring slot; (4) mark it ended and leave the audit line, in one transaction.
"""

from datetime import date, datetime

from ..crypto import day_keys
from ..crypto.day_keys import DayKey, hold_slot
from ..domain.errors import Damaged
from ..domain.retention import last_due
from ..domain.stored import read_moment
from ..store import days, holds, state, visits
from ..store.engine import Connection
from ..store.holds import HoldRow
from ..store.visits import SealedVisit, Which
from . import audit, hold_clock
from .alerts import alert
from .hold_lines import hold_lines
from .location import Location
from .sealing import reseal


def empty_ended_holds(location: Location, now: datetime) -> tuple[list[str], int]:
    """Step 1, for each hold whose end has come: its visits go back to their days, or are deleted where these are over.

    Where one lead alone has said that the date is right, their ends wait (hold_clock.py). A hold that is damaged, or
    whose row does not say what two persons signed (hold_lines.py), stays and hinders no other. Staff are told of both.
    The holds' ids, for `finish_holds` after the WAL is emptied, and how many visits were deleted.
    """
    with location.reading() as connection:
        running, wait = holds.running(connection), hold_clock.waits(connection)
        lines = hold_lines(connection) if running else None
    ended, deleted = [], 0
    for row in running:
        try:
            if lines is None or not lines.agree(row):
                alert(location, "hold_damaged", now)
            elif is_over(row, now) and wait:
                alert(location, "hold_waits", now)
            elif is_over(row, now):
                deleted += _empty(location, row, now)
                ended.append(row.id)
        except Damaged:  # its visits stay: nobody can say that its end has come
            alert(location, "hold_damaged", now)
    return ended, deleted


def is_over(row: HoldRow, now: datetime) -> bool:
    """Whether the hold's end has come, purged or not; refuses a row that does not say when it ends."""
    return row.ended_at is not None or read_moment(row.expires_at) <= now


def finish_holds(location: Location, ids: list[str], now: datetime) -> None:
    """Steps 3 and 4, for holds that hold nothing any more; one that was prolonged meanwhile goes on."""
    for hold_id in ids:
        with location.writing() as connection:
            if not _still_over(connection, hold_id, now):
                continue
            location.slots.erase(hold_slot(hold_id))
            holds.end_hold(connection, hold_id, now.isoformat(timespec="seconds"))
            line = audit.Line("hold_ended", hold_id)
            entry = audit.append(location, connection, audit.DeviceSigner(location), line, now)
        audit.publish_head(location, entry)


def forget_half_made(location: Location) -> None:
    """Erase the slots of holds that a crash kept from being made; one that has its row was made, whatever is noted."""
    with location.reading() as connection:
        if not state.starting(connection, state.HOLD_BEGUN):
            return
    with location.writing() as connection:  # a hold that is being made now waits for us, or we for it
        for name in state.starting(connection, state.HOLD_BEGUN):
            hold_id = name.removeprefix(state.HOLD_BEGUN)
            if holds.find_hold(connection, hold_id) is None:
                location.slots.erase(hold_slot(hold_id))
            state.drop(connection, name)


def _still_over(connection: Connection, hold_id: str, now: datetime) -> bool:
    """Asked in each transaction that destroys something: two persons may have prolonged the hold meanwhile, or one
    alone confirmed a date."""
    row = None if hold_clock.waits(connection) else holds.find_hold(connection, hold_id)
    return row is not None and row.ended_at is None and is_over(row, now)


def _empty(location: Location, hold: HoldRow, now: datetime) -> int:
    """In batches, as the purge does; how many visits were deleted."""
    deleted, which, due = 0, Which(date.min, date.max, hold=hold.id), last_due(now, location.site)
    while True:
        with location.writing() as connection:
            if not _still_over(connection, hold.id, now):
                return deleted
            rows = visits.batch(connection, which, None)
            key = _key(location, hold) if any(row.day > due for row in rows) else None
            for row in rows:
                if row.day <= due or not _gone_back(location, connection, row, key):
                    visits.delete_visit(connection, row.id)
                    deleted += 1
        if len(rows) < visits.BATCH:
            return deleted


def _key(location: Location, hold: HoldRow) -> DayKey | None:
    try:
        return day_keys.read_hold_key(location.slots, hold.id, hold.key_id)
    except Damaged:
        return None


def _gone_back(location: Location, connection: Connection, row: SealedVisit, key: DayKey | None) -> bool:
    """Put the visit's records under its day's key again; whether that day still has one.

    What does not open stays as it is, and is listed as damaged until its day is over.
    """
    of = days.find_day(connection, row.day)
    if of is None or of.purged:
        return False
    try:
        back = reseal(location.site.id, row, key, location.day_key(row.day, of.key_id)) if key else row
    except Damaged:
        back = row
    holds.put_under(connection, row.id, None, back.arrival, back.departure)
    return True
