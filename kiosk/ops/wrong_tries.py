"""Wrong tries cost time: 1, 2, 4 … 60 seconds on this device, over restarts, and never for good."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from ..domain.errors import Refused
from ..domain.stored import read_moment
from ..store import state
from .location import Location

LONGEST = 60


@dataclass(frozen=True, slots=True)
class Guess:
    """What is guessed; so many wrong tries in a row are free."""

    name: str
    free: int

    @property
    def count(self) -> str:
        """The state that holds how many wrong ones there were in a row."""
        return f"wrong_{self.name}_count"

    @property
    def last(self) -> str:
        """The state that holds when the last of them was."""
        return f"wrong_{self.name}_at"

    def delay(self, tries: int) -> timedelta:
        """How long to wait after so many wrong ones in a row."""
        costly = tries - self.free
        return timedelta(seconds=min(LONGEST, 2 ** min(costly - 1, 16))) if costly > 0 else timedelta(0)


PASSPHRASE = Guess("passphrase", free=0)
EXIT = Guess("exit", free=4)


def check_patience(location: Location, guess: Guess, now: datetime) -> None:
    """Refuse with the seconds to wait while the last wrong try is too fresh.

    A clock that was set back makes nobody wait longer than the delay itself, counted from now.
    """
    with location.reading() as connection:
        tries, last = int(state.get(connection, guess.count) or 0), state.get(connection, guess.last)
    if not tries or last is None:
        return
    at = read_moment(last)
    if at > now:
        at = now
        with location.writing() as connection:
            state.put(connection, guess.last, now.isoformat())
    left = at + guess.delay(tries) - now
    if left > timedelta(0):
        raise Refused("wait_first", seconds=-(-int(left.total_seconds() * 1000) // 1000))


def note_wrong(location: Location, guess: Guess, now: datetime) -> None:
    """One more wrong try."""
    with location.writing() as connection:
        tries = int(state.get(connection, guess.count) or 0)
        state.put(connection, guess.count, str(tries + 1))
        state.put(connection, guess.last, now.isoformat())


def forget_wrong(location: Location, guess: Guess) -> None:
    """The right one: the next mistake is as cheap as the first."""
    with location.reading() as connection:
        clean = state.get(connection, guess.count) is None
    if not clean:
        with location.writing() as connection:
            state.drop(connection, guess.count)
            state.drop(connection, guess.last)
