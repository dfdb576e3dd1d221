"""What every way of restoring shares: who asks, what is answered, and which visits must not come back."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime

from ..domain.errors import Damaged, Refused
from ..store import audit as lines
from ..store.engine import Connection
from . import audit
from .erase import ERASED
from .location import Location
from .subjects import first_names
from .unpacking import Manifest
from .withdraw import WITHDREW

ACTION = "restored"
_TAKEN_BACK = (ERASED, *(WITHDREW + purpose for purpose in ("tracing", "host", "roll_call")))


@dataclass(frozen=True, slots=True)
class Lead:
    """Who restores, as she unlocks, and the day that she says it is (needed only where nobody else knows)."""

    passphrase: str = field(repr=False)
    short: str | None = None
    today: date | None = None


@dataclass(frozen=True, slots=True)
class Restored:
    """What became of it: `way` is merged, replaced or moved; how many visits came back, how many were dropped since
    they were erased or taken back, and of how many days the keys are lost. `unknown`: what it cannot know, as codes
    with a sentence each in ui/command/carry.py."""

    way: str
    made_at: datetime
    visits: int
    dropped: int
    days_lost: int
    unknown: tuple[str, ...]


@dataclass(frozen=True, slots=True, order=True)
class TakenBack:
    """A line of the log: what was taken back, and what it calls the visit."""

    action: str
    name: str


def taken_back(connection: Connection) -> set[TakenBack]:
    """Which visits the log says were erased, or lost an agreement: an older copy of those would say again what its
    visitor does not want said."""
    first = first_names(connection)
    found = {TakenBack(row.action, row.subject) for row in lines.with_actions(connection, _TAKEN_BACK)}
    return found | {TakenBack(each.action, first[each.name]) for each in found if each.name in first}


def names_gone(gone: Iterable[TakenBack]) -> set[str]:
    """What the log calls them."""
    return {each.name for each in gone}


def name_of(there: Location, connection: Connection, day: date, hold: str | None, visit_id: bytes) -> str:
    """What the log calls it; "" where its key is lost, so that nobody can open it either."""
    try:
        name = there.key_under(connection, day, hold).subject(visit_id)
    except (Refused, Damaged):
        return ""
    return first_names(connection).get(name, name)


def line_of(manifest: Manifest, back: int, dropped: int) -> audit.Line:
    """What the log says of it."""
    made = manifest.made_at.isoformat(timespec="seconds")
    return audit.Line(ACTION, f"backup:{made} back:{back} dropped:{dropped}")
