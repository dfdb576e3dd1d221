"""The drill: a whole recovery sheet is typed, and one learns whether it would open the location, and nothing else."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from ..crypto import recovery
from ..crypto.recovery import HOLDER
from ..domain.errors import Refused
from ..domain.roster import Roster
from ..store.engine import Connection
from . import audit
from .location import Location
from .sheet import read_sealed, stored_secrets
from .vouching import newest_as_stored, open_all


@dataclass(frozen=True, slots=True)
class Drill:
    """What a typed sheet opens: the file beside the store (with what the keyring holds), every generation of the site
    key; and whether it may sign."""

    file: bool
    site_keys: bool
    signs: bool

    @property
    def good(self) -> bool:
        """Whether the location could be opened again with it."""
        return self.file and self.site_keys and self.signs


def drill(location: Location, groups: Sequence[str], now: datetime) -> Drill:
    """Try a sheet that was typed whole. Refuses a mistyped group by its number; the device signs the audit line, for
    nobody need be unlocked."""
    seed = recovery.seed_of(groups)
    with location.reading() as connection:
        roster = _roster(connection)
        site_keys = roster is not None and _opens_keys(connection, roster, seed)
    signs = roster is not None and roster.recovery[32:] == recovery.public_of(seed)[32:]
    result = Drill(_opens_file(location, seed), site_keys, signs)
    line = audit.Line("drill", "good" if result.good else "failed")
    audit.record(location, audit.DeviceSigner(location), line, now)
    return result


def _opens_file(location: Location, seed: bytes) -> bool:
    try:
        found = recovery.open_secrets(read_sealed(location.files), location.store_id, seed)
    except Refused:
        return False
    return found == stored_secrets(location)


def _roster(connection: Connection) -> Roster | None:
    try:
        return newest_as_stored(connection)
    except Refused:  # unlocking says why
        return None


def _opens_keys(connection: Connection, roster: Roster, seed: bytes) -> bool:
    try:
        return bool(open_all(connection, roster, HOLDER, recovery.recovery_key(seed)))
    except Refused:
        return False
