"""What the audit calls a visit: its name is of its key, and a hold gives it another key, and so another name.

While a visit is on hold, and after that until its day is over, both names are its own: what was handed over under
either is told. Without the keys the names mean nothing, and nor does what is kept of them here.
"""

from datetime import datetime, timedelta

from ..domain.site import MAX_RETENTION
from ..domain.stored import read_moment
from ..store import holds, state
from ..store.engine import Connection
from .kept import Kept

_SAME = "same_visit:"  # hold and the name under its key: the name under the day's


def note_same(connection: Connection, hold_id: str, held: str, before: str, now: datetime) -> None:
    """A visit goes on hold: `before` is what it was called until now. What is kept of holds long ended goes."""
    for name in state.starting(connection, _SAME):
        ended = holds.find_hold(connection, name.removeprefix(_SAME).partition(":")[0])
        if ended and ended.ended_at and read_moment(ended.ended_at) < now - timedelta(days=MAX_RETENTION):
            state.drop(connection, name)
    state.put(connection, f"{_SAME}{hold_id}:{held}", before)


def names_of(connection: Connection, kept: Kept) -> set[str]:
    """Every name that the audit has for a visit."""
    same = {name.rpartition(":")[2]: before for name, before in state.starting(connection, _SAME).items()}
    first = same.get(kept.subject, kept.subject)
    return {first} | {held for held, before in same.items() if before == first}
