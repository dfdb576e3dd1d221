"""A visit that is still kept, found by its id: under which key its records are, until when, and whether on hold."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from ..crypto.day_keys import DayKey
from ..domain.codes import ID_BYTES
from ..domain.errors import Refused
from ..domain.retention import deleted_after
from ..domain.stored import read_moment
from ..store import holds, visits
from ..store.engine import Connection
from ..store.visits import SealedVisit
from .location import Location


@dataclass(frozen=True, slots=True)
class OnHold:
    """Which authority ordered that the visit is kept, and until when, in the site's time."""

    authority: str
    until: datetime

    def refusal(self) -> Refused:
        """Why its visitor cannot change it, and nobody erase it: a lead corrects it (GDPR Article 16)."""
        last = (self.until - timedelta(seconds=1)).date()
        return Refused("held_by", authority=self.authority, day=last.isoformat())


@dataclass(frozen=True, slots=True)
class Kept:
    """A visit's row, unopened; `subject` is what the audit calls it while its key is there. `until` is in UTC."""

    row: SealedVisit
    key: DayKey
    until: datetime
    on_hold: OnHold | None

    @property
    def subject(self) -> str:
        """Means nothing once the key is gone."""
        return self.key.subject(self.row.id)

    def check_free(self) -> None:
        """Refuse a visit on hold."""
        if self.on_hold:
            raise self.on_hold.refusal()


def find_kept(location: Location, connection: Connection, visit_id: bytes, now: datetime) -> Kept:
    """The visit with this id; refuses with `visit_gone` what is erased, purged or due."""
    row = visits.find(connection, visit_id)
    if row is None:
        raise Refused("visit_gone")
    until, on_hold = deleted_after(row.day, location.site), None
    hold = holds.find_hold(connection, row.hold) if row.hold else None
    if hold is not None:
        ends = read_moment(hold.expires_at)
        on_hold = OnHold(hold.authority, ends.astimezone(location.site.zone)) if now < ends else None
        until = max(until, ends)
    if until <= now:
        raise Refused("visit_gone")
    return Kept(row, location.key_for(connection, row), until, on_hold)


def read_id(text: str) -> bytes:
    """A visit's id as the JSON of a visit has it; refuses anything else."""
    try:
        found = bytes.fromhex(text.strip())
    except ValueError:
        found = b""
    if len(found) != ID_BYTES:
        raise Refused("visit_id_invalid")
    return found
