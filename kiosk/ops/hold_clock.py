"""The clock by which holds end: one lead's word alone ends none, for a hold is a matter of two persons.

After such a word rows and days go by the clock at once. A hold's end waits until a second person has confirmed the date
too, a time server keeps the clock, or the machine has run for 24 hours by it, counted over restarts.
"""

from datetime import datetime

from ..domain.clock import ENOUGH, Pause
from ..domain.errors import Damaged
from ..store import state
from ..store.engine import Connection
from .alerts import settle_in


def waits_since(connection: Connection) -> datetime | None:
    """Since when holds wait for more than one lead's word; None where they do not. Refuses a damaged note."""
    noted = _noted(connection)
    return noted.since if noted else None


def waits(connection: Connection) -> bool:
    """Whether they wait, readable or not."""
    return state.get(connection, state.HOLDS_WAIT) is not None


def begin(connection: Connection, now: datetime, elapsed: float) -> None:
    """One lead alone has said that the date is right, against what was known: 24 hours from here, whatever ran."""
    state.put(connection, state.HOLDS_WAIT, Pause.begin(now, None, elapsed).as_text())


def end(connection: Connection) -> None:
    """The date is sure."""
    state.drop(connection, state.HOLDS_WAIT)
    settle_in(connection, "hold_waits")


def look(connection: Connection, now: datetime, elapsed: float, *, sure: bool) -> bool:
    """Count the running time of a clock that is right by what is known; whether the waiting ends with this look, at
    once where the date is `sure`. A note that cannot be read begins to wait anew."""
    try:
        noted = _noted(connection)
    except Damaged:
        noted = Pause.begin(now, None, elapsed)
    if noted is None:
        return False
    noted = noted.count(now, elapsed)
    if sure or noted.ran >= ENOUGH:
        end(connection)
        return True
    state.put(connection, state.HOLDS_WAIT, noted.as_text())
    return False


def _noted(connection: Connection) -> Pause | None:
    text = state.get(connection, state.HOLDS_WAIT)
    return Pause.from_text(text) if text else None
