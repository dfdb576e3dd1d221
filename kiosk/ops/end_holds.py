"""The end of a hold: what is still inside its days goes back to them, the rest is deleted, the key with it.

Computed from state, as the purge is, and part of it: (1) empty the hold of its visits; (2) empty the WAL;
(3) erase the hold's keyring slot; (4) mark it ended and leave the audit line, in one transaction.
"""

from datetime import date, datetime

from ..crypto import day_keys
from ..crypto.day_keys import DayKey, hold_slot
from ..domain.errors import Damaged
from ..domain.retention import last_due
from ..store import days, holds, state, visits
from ..store.engine import Connection
from ..store.holds import HoldRow
from ..store.visits import SealedVisit, Which
from . import audit
from .location import Location
from .sealing import reseal


def empty_ended_holds(location: Location, now: datetime) -> tuple[list[str], int]:
    """Step 1, for each hold whose end has come: its visits go back to their days, or are deleted where these are over.

    The holds' ids, for `finish_holds` after the WAL is emptied, and how many visits were deleted.
    """
    with location.reading() as connection:
        ended = [row for row in holds.running(connection) if datetime.fromisoformat(row.expires_at) <= now]
    return [row.id for row in ended], sum(_empty(location, row, last_due(now, location.site)) for row in ended)


def finish_holds(location: Location, ids: list[str], now: datetime) -> None:
    """Steps 3 and 4, for holds that hold nothing any more."""
    for hold_id in ids:
        location.slots.erase(hold_slot(hold_id))
        with location.writing() as connection:
            holds.end_hold(connection, hold_id, now.isoformat(timespec="seconds"))
            line = audit.Line("hold_ended", hold_id)
            entry = audit.append(location, connection, audit.DeviceSigner(location), line, now)
        audit.publish_head(location, entry)


def forget_half_made(location: Location) -> None:
    """Erase the slots of holds that a crash kept from being made."""
    with location.reading() as connection:
        if not state.starting(connection, state.HOLD_BEGUN):
            return
    with location.writing() as connection:  # a hold that is being made now waits for us, or we for it
        for name in state.starting(connection, state.HOLD_BEGUN):
            location.slots.erase(hold_slot(name.removeprefix(state.HOLD_BEGUN)))
            state.drop(connection, name)


def _empty(location: Location, hold: HoldRow, due: date) -> int:
    """In batches, as the purge does; how many visits were deleted."""
    deleted, which = 0, Which(date.min, date.max, hold=hold.id)
    while True:
        with location.writing() as connection:
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
