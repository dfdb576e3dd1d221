"""Purge: what is due is deleted, its days' keys are destroyed, and the audit says so.

Computed from state, never from an event, so killing it anywhere and running it again gives the same end:
(1) delete the due rows; (2) empty the WAL; (3) erase the keyring slot of every date up to the due one;
(4) mark the days purged and leave the audit line, in one transaction. Holds whose end has come go the same way.
"""

import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from ..crypto.day_keys import slot_of
from ..domain.errors import Damaged, Environment, Problem
from ..domain.retention import last_due
from ..domain.stored import read_date, read_moment
from ..store import days, state, visits
from ..store.engine import Connection
from . import audit, clock
from .alerts import alert_in, settle_in
from .end_holds import empty_ended_holds, finish_holds, forget_half_made
from .ended_holds import erase_ended, reopen_holds
from .leftovers import forget_leftovers
from .location import Location
from .room import with_room

_PATIENCE = 500  # milliseconds for a reader to finish; the next try is an hour away
_LATE_AFTER = timedelta(hours=24)
_RESTS = 9  # times as long as it has just written: another process may write then

Rest = Callable[[float], None]


@dataclass(frozen=True, slots=True)
class Purged:
    """How many days and visits are gone that were there before; `paused`: the clock is in doubt, so nothing is."""

    days: int
    visits: int
    paused: bool = False


def purge(location: Location, now: datetime, rest: Rest = time.sleep) -> Purged:
    """Destroy whatever is due; refuses with `purge_busy` while somebody reads, to be tried again.

    Looks at the clock first: while that is in doubt nothing is deleted and no key destroyed. Staff are alerted when
    it has failed for 24 hours. The WAL is emptied each time: what was erased meanwhile leaves the file with it. On a
    full disk the ballast is freed for it. Between two small transactions it rests (seconds), so that nobody who checks
    in through another process waits long.
    """
    return with_room(location, now, lambda: _look_and_purge(location, now, rest))


def delete_some(location: Location, now: datetime) -> bool:
    """Delete a few of the visits that are due, as the first step of a purge; whether there may be more.

    For a thread that has visitors to serve meanwhile: it comes back for more, and for the purge itself at the end,
    which also says what stood in the way.
    """

    def delete() -> bool:
        reading = clock.look_again(location, now)
        if reading.paused:
            return False
        with location.writing() as connection:
            due = last_due(reading.now, location.site)
            return visits.delete_through(connection, due, clock.strays_due(connection, due)) == visits.DELETED_AT_ONCE

    try:
        return with_room(location, now, delete)
    except Problem:
        return False


def _look_and_purge(location: Location, now: datetime, rest: Rest) -> Purged:
    done = False
    try:
        reading = clock.look(location, now)
        if reading.paused:
            location.tidy()
        purged = Purged(0, 0, paused=True) if reading.paused else _purge(location, reading.now, rest)
        done = True
    finally:  # whatever stopped it: nobody else would be told
        if not done:
            with suppress(Problem):
                _note_failure(location, now)
    if not reading.paused:
        _forget_failure(location)
    return purged


def _purge(location: Location, now: datetime, rest: Rest) -> Purged:
    due = last_due(now, location.site)
    with location.reading() as connection:
        strays = clock.strays_due(connection, due)
    location.forget_days(now, strays)
    forget_half_made(location)
    reopen_holds(location, now)
    deleted = _delete_rows(location, due, strays, rest)
    finished = _forget_keys(location, due, strays, now)
    ended, released = empty_ended_holds(location, now)
    if ended:
        _empty_wal(location)
    finish_holds(location, ended, now)
    erase_ended(location, now)
    forget_leftovers(location, due)
    return Purged(finished, deleted + released)


def _forget_keys(location: Location, due: date, strays: Sequence[date], now: datetime) -> int:
    """Steps 2 to 4 for the days; how many there were. What is noted is believed only as far as it can be true."""
    _empty_wal(location)
    with location.reading() as connection:
        unfinished = [row.day for row in days.unpurged_through(connection, due)]
        through = _through(connection, due)
        known = days.through(connection, due) if through is None else unfinished
    unfinished += [day for day in strays if day not in unfinished]
    if not unfinished and through == due:
        return 0
    for day in _dates(through or due, due, [*known, *strays]):
        location.slots.erase(slot_of(day))
    _finish(location, due, unfinished, now)
    return len(unfinished)


def _empty_wal(location: Location) -> None:
    if not location.checkpoint(wait=_PATIENCE):
        raise Environment("purge_busy")


def _through(connection: Connection, due: date) -> date | None:
    """The last purged day as it is noted; None where that is missing, damaged, or a day that is not due."""
    with suppress(Damaged):
        through = read_date(state.get(connection, state.PURGED_THROUGH) or "")
        return through if through <= due else None
    return None


def _delete_rows(location: Location, due: date, strays: Sequence[date], rest: Rest) -> int:
    """In small transactions, so that a check-in never waits long."""
    deleted = 0
    while True:
        begin = location.machine.elapsed()
        with location.writing() as connection:
            some = visits.delete_through(connection, due, strays)
        deleted += some
        if some < visits.DELETED_AT_ONCE:
            return deleted
        rest(_RESTS * (location.machine.elapsed() - begin))


def _note_failure(location: Location, now: datetime) -> None:
    """It is tried again hourly; for a day nobody need know."""
    with location.writing() as connection:
        since = state.get(connection, state.PURGE_FAILS)
        if since is None:
            state.put(connection, state.PURGE_FAILS, now.isoformat())
        elif _is_late(since, now):
            alert_in(connection, "purge_late", now)


def _is_late(since: str, now: datetime) -> bool:
    try:
        return now - read_moment(since) >= _LATE_AFTER
    except Damaged:  # nobody can say how long it has failed
        return True


def _forget_failure(location: Location) -> None:
    with location.reading() as connection:
        clean = state.get(connection, state.PURGE_FAILS) is None
    if not clean:
        with location.writing() as connection:
            state.drop(connection, state.PURGE_FAILS)
            settle_in(connection, "purge_late")


def _dates(through: date, due: date, unfinished: Iterable[date]) -> Iterator[date]:
    """Every date after the last purged one, had it visits or not: a crash can leave a slot without its day."""
    yield from unfinished
    for offset in range(1, (due - through).days + 1):
        yield through + timedelta(days=offset)


def _finish(location: Location, due: date, finished: list[date], now: datetime) -> None:
    """Only the days whose keys were erased just now: one that began meanwhile is the next purge's."""
    with location.writing() as connection:
        days.mark_purged(connection, finished, now.isoformat(timespec="seconds"))
        clock.forget_strays(connection, finished)
        state.put(connection, state.PURGED_THROUGH, due.isoformat())
        if not finished:
            return
        line = audit.Line("purged", f"through:{due.isoformat()}")
        entry = audit.append(location, connection, audit.DeviceSigner(location), line, now)
    audit.publish_head(location, entry)
