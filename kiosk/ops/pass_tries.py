"""Wrong checks beside a pass: three block it on this device for an hour, over restarts, and staff are told.

What is kept of it is named by the visit's subject, so it means nothing once the day's key is gone; the purge drops it.
"""

from datetime import datetime, timedelta

from ..domain.stored import read_moment
from ..store import state
from ..store.engine import Connection
from .alerts import alert_in

BLOCKED = timedelta(hours=1)
TRIES = 3
TRIED = "pass_tries:"  # and the visit's subject


def minutes_left(connection: Connection, subject: str, now: datetime) -> int:
    """How many minutes the pass is still blocked, begun ones counted whole; 0 if it is not.

    A clock that was set back blocks nobody for longer than an hour from now.
    """
    tries, last = _noted(connection, subject)
    if tries < TRIES or last is None:
        return 0
    if last > now:
        last = now
        _put(connection, subject, tries, last)
    left = last + BLOCKED - now
    return -(-int(left.total_seconds() * 1000) // 60_000) if left > timedelta(0) else 0


def note_wrong(connection: Connection, subject: str, now: datetime) -> bool:
    """One more wrong check; whether it blocks the pass. After an hour of that, three more are free."""
    tries = _noted(connection, subject)[0] % TRIES + 1
    _put(connection, subject, tries, now)
    if tries == TRIES:
        alert_in(connection, "pass_blocked", now)
    return tries == TRIES


def forget(connection: Connection, subject: str) -> None:
    """The right check, or the visit is gone: nothing is kept."""
    state.drop(connection, TRIED + subject)


def _noted(connection: Connection, subject: str) -> tuple[int, datetime | None]:
    tries, _, at = (state.get(connection, TRIED + subject) or "0").partition(" ")
    return int(tries), read_moment(at) if at else None


def _put(connection: Connection, subject: str, tries: int, at: datetime) -> None:
    state.put(connection, TRIED + subject, f"{tries} {at.isoformat()}")
