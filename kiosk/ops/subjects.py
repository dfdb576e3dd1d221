"""What the audit calls a visit: its name is of its key, and a hold gives it another key, and so another name.

While a visit is on hold, and after that until its day is over, both names are its own: what was handed over under
either is told. Without the keys the names mean nothing, and nor does what is kept of them here.
"""

from datetime import date
from zoneinfo import ZoneInfo

from ..domain.stored import was_by
from ..store import holds, state
from ..store.engine import Connection
from .kept import Kept

_SAME = "same_visit:"  # hold and the name under its key: the name under the day's


def note_same(connection: Connection, hold_id: str, held: str, before: str) -> None:
    """A visit goes on hold: `before` is what it was called until now."""
    state.put(connection, f"{_SAME}{hold_id}:{held}", before)


def names_without_use(connection: Connection, due: date, zone: ZoneInfo) -> list[str]:
    """What ties the names of visits all of whose holds have ended and were made by `due`, a day that is purged: whoever
    was put on them had come by then, and is gone."""
    found = holds.all_holds(connection)
    of_use = {row.id for row in found if row.ended_at is None or not was_by(row.made_at, due, zone)}
    ties = state.starting(connection, _SAME)
    needed = {before for name, before in ties.items() if _hold_of(name) in of_use}
    return [name for name, before in ties.items() if before not in needed]


def _hold_of(name: str) -> str:
    return name.removeprefix(_SAME).partition(":")[0]


def names_of(connection: Connection, kept: Kept) -> set[str]:
    """Every name that the audit has for a visit."""
    same = first_names(connection)
    first = same.get(kept.subject, kept.subject)
    return {first} | {held for held, before in same.items() if before == first}


def first_names(connection: Connection) -> dict[str, str]:
    """Of each name that a hold gave to a visit the one that it had before any."""
    return {name.rpartition(":")[2]: before for name, before in state.starting(connection, _SAME).items()}
