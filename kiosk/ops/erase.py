"""Erase: a visit is gone here now, and in every copy once its day's key is destroyed."""

from dataclasses import dataclass
from datetime import datetime

from ..domain.retention import deleted_after
from ..store import visits
from ..store.engine import Connection
from . import pass_tries
from .kept import Kept
from .location import Location
from .one_visit import Access, OneVisit, at_visit

ERASED = "erased"


@dataclass(frozen=True, slots=True)
class Erased:
    """Nothing is kept of this visit but that somebody came that day. Copies of the store (backups) hold it sealed;
    from `unreadable_after` (UTC) on nobody can open it there either: the day's key is destroyed then."""

    id: str
    unreadable_after: datetime


def erase(location: Location, access: Access, now: datetime) -> Erased:
    """Delete the visit, from the WAL too; refuses one on hold, and as `at_visit` does.

    The audit line names it by its subject, so a restore of an older copy can tell what was erased since.
    """

    def act(connection: Connection, one: OneVisit) -> tuple[str, Erased]:
        one.kept.check_free()
        return ERASED, erase_in(location, connection, one.kept)

    return at_visit(location, access, now, act)


def erase_in(location: Location, connection: Connection, kept: Kept) -> Erased:
    """The same within a transaction; `tidy()` after its commit."""
    visits.delete_visit(connection, kept.row.id)
    pass_tries.forget(connection, kept.subject)
    return Erased(kept.row.id.hex(), deleted_after(kept.row.day, location.site))
