"""Moving a location to another machine: backup and recovery sheet together make it, for the keyring stayed behind.

As with every use of the sheet somebody is taken in as a lead and a new sheet is made. The day keys come along only if
a lead wanted them in the backup; else the visits of those days cannot be opened here. All is done in a folder beside,
which takes the location's place at the end: killed before that, it is begun again with the same backup.
"""

import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path

from ..crypto import backup as sealing
from ..crypto import recovery
from ..crypto.day_keys import hold_slot, key_id, slot_of
from ..crypto.slots import KeyringBackend, Slots
from ..domain.errors import Damaged
from ..domain.retention import last_due
from ..domain.stored import read_date
from ..machine_clock import THIS_MACHINE, MachineClock
from ..settings import load
from ..store import visits
from ..store.backup_file import BackupFile
from ..store.ballast import lay_ballast
from . import audit
from .carrying import Lead, Restored, line_of
from .close import close_overdue
from .location import KEY_BYTES, Location, files_of, open_location
from .purge import purge
from .recover import Newcomer, Recovery, TypedSheet, finish_recovery, prepare_recovery
from .replace_store import Unpacked, believe, drop_gone, gone_by, settle_in_home
from .sheet import RecoverySheet
from .signed import NOBODY, Trust
from .unlock import unlock
from .unpacking import check_date, move_in, read_manifest, unpacked
from .unused import remove_empty


@dataclass(frozen=True, slots=True)
class Move:
    """A backup opened with its sheet: the newcomer and the next sheet are ready, and nothing is here yet."""

    home: Path
    unpacked: Unpacked
    recovery: Recovery
    lead: Lead
    keys: Mapping[str, Mapping[str, str]] = field(repr=False)

    @property
    def sheet(self) -> RecoverySheet:
        """The one that is good from now on."""
        return self.recovery.sheet


@contextmanager
def preparing_move(
    home: Path,
    keyring: KeyringBackend,
    backup: BackupFile,
    typed: TypedSheet,
    newcomer: Newcomer,
    now: datetime,
    today: date | None = None,
    machine: MachineClock = THIS_MACHINE,
    trust: Trust = NOBODY,
) -> Iterator[Move]:
    """Open it. Slow: Argon2id. Refuses as `prepare_recovery` does, a changed backup, a place where another location
    has staff, settings that `trust` does not take, and while nobody can say what day it is."""
    seed, store_id = recovery.seed_of(typed.groups), backup.key_id.store
    stored = recovery.open_secrets(backup.recovery, store_id, seed)
    if key_id(stored.store_key).hex() != backup.key_id.key:
        raise Damaged("backup_damaged")
    manifest = read_manifest(backup, stored.store_key)
    keys = _opened_keys(manifest.keys, seed, store_id)
    with unpacked(home, backup, manifest, trust) as (scratch, settings):
        check_date(manifest.made_at, now, settings.site.zone, machine, today)
        found = prepare_recovery(settings, scratch, keyring, typed, newcomer)
        lead = Lead(newcomer.passphrase, newcomer.short, today)
        try:
            remove_empty(home, keyring, backup.key_id)  # not before all that can be refused was looked at
            yield Move(home, Unpacked(scratch, settings, manifest), found, lead, keys)
        finally:
            found.location.close()


def finish_move(move: Move, keyring: KeyringBackend, now: datetime, machine: MachineClock = THIS_MACHINE) -> Restored:
    """Keys into the keyring, the store into its place; closed and purged before anything can be shown."""
    location = move.recovery.location
    _keep_keys(location.slots, move.keys, last_due(now, location.site))
    lost = finish_recovery(move.recovery, now)
    gone = gone_by(move.home, move.recovery.stored.store_key)
    dropped, _ = drop_gone(location, move.recovery, gone.lines, now)
    location.close()
    settle_in_home(move.home, move.unpacked, move.unpacked.settings)
    move_in(files_of(move.unpacked.scratch), files_of(move.home))
    lay_ballast(files_of(move.home))
    location = open_location(load(move.home / "site.toml"), move.home, keyring, machine)
    try:
        kept = _begun(location, move, dropped, now)
    finally:
        location.close()
    unknown = ("since", *(() if gone.whole else ("erased",)), "people")
    return Restored("moved", move.unpacked.manifest.made_at, kept, dropped, len(lost.days), unknown)


def _begun(location: Location, move: Move, dropped: int, now: datetime) -> int:
    """Closed and purged; how many visits there are."""
    who = unlock(location, move.lead.passphrase, now, move.lead.short)
    try:
        believe(location, who, move.lead, now)
        close_overdue(location, now)
        purge(location, now)
        with location.reading() as connection:
            kept = visits.count(connection)
        audit.record(location, who, line_of(move.unpacked.manifest, kept, dropped), now)
    finally:
        who.lock()
    return kept


def _opened_keys(sealed: bytes, seed: bytes, store_id: str) -> Mapping[str, Mapping[str, str]]:
    if not sealed:
        return {"days": {}, "holds": {}}
    try:
        found = json.loads(sealing.open_keys(sealed, seed, store_id))
        return {"days": dict(found["days"]), "holds": dict(found["holds"])}
    except (ValueError, KeyError, TypeError):
        raise Damaged("backup_damaged") from None


def _keep_keys(slots: Slots, keys: Mapping[str, Mapping[str, str]], due: date) -> None:
    """Into the keyring, but none of a day that is due, and none over one that is there."""
    wanted = {slot_of(read_date(day)): key for day, key in keys["days"].items() if read_date(day) > due}
    wanted |= {hold_slot(hold): key for hold, key in keys["holds"].items()}
    for slot, key in wanted.items():
        if not slots.read_or_spoilt(slot, KEY_BYTES):
            slots.write(slot, bytes.fromhex(key))
