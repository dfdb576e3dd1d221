"""Wrong passphrases cost time: 1, 2, 4 … 60 seconds on this device, over restarts, and never for good."""

from datetime import datetime, timedelta

from ..domain.errors import Refused
from ..store import state
from .location import Location

LONGEST = 60


def check_patience(location: Location, now: datetime) -> None:
    """Refuse with the seconds to wait while the last wrong passphrase is too fresh.

    A clock that was set back makes nobody wait longer than the delay itself, counted from now.
    """
    with location.writing() as connection:
        tries = int(state.get(connection, state.WRONG_TRIES) or 0)
        last = state.get(connection, state.WRONG_AT)
        if not tries or last is None:
            return
        at = datetime.fromisoformat(last)
        if at > now:
            at = now
            state.put(connection, state.WRONG_AT, now.isoformat())
    left = at + delay(tries) - now
    if left > timedelta(0):
        raise Refused("wait_first", seconds=-(-int(left.total_seconds() * 1000) // 1000))


def note_wrong(location: Location, now: datetime) -> None:
    """One more wrong passphrase."""
    with location.writing() as connection:
        tries = int(state.get(connection, state.WRONG_TRIES) or 0)
        state.put(connection, state.WRONG_TRIES, str(tries + 1))
        state.put(connection, state.WRONG_AT, now.isoformat())


def forget_wrong(location: Location) -> None:
    """The right one: the next mistake costs one second again."""
    with location.writing() as connection:
        if state.get(connection, state.WRONG_TRIES) is not None:
            state.drop(connection, state.WRONG_TRIES)
            state.drop(connection, state.WRONG_AT)


def delay(tries: int) -> timedelta:
    """How long to wait after so many wrong ones in a row."""
    return timedelta(seconds=min(LONGEST, 2 ** min(tries - 1, 16)))
