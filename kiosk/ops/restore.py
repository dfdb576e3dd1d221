"""Restore: visits come back from a backup, but none that is due, and none that was erased since.

Where the location's own store can still be read, all of it stays: people, log, notices, holds, corrections. Only the
visits that it lacks are put back (`merged`). Where it cannot, the backup takes its place under the keyring's own keys
(`replaced`). A keyring without them is another machine: kiosk/ops/move.py. Each is unpacked apart, closed and purged
there by the clock that is believed, before any of it comes where somebody sees it.
"""

from datetime import datetime
from pathlib import Path

from ..crypto.day_keys import key_id
from ..crypto.slots import KeyringBackend
from ..domain.errors import Damaged, Problem, Refused
from ..domain.visit import Until
from ..machine_clock import THIS_MACHINE, MachineClock
from ..settings import load
from ..store import audit as lines
from ..store import days, engine, put_back, state
from ..store.backup_file import BackupFile
from ..store.engine import Connection
from . import audit, clock
from .carrying import Lead, Restored, line_of, name_of, names_gone, taken_back
from .close import close_overdue
from .location import KEY_BYTES, PEPPER_SLOT, STORE_SLOT, Location, files_of, open_location, slots_of
from .purge import purge
from .replace_store import Unpacked, replace_store
from .unlock import Unlocked, unlock
from .unpacking import Manifest, check_date, opened_apart, read_manifest, unpacked


def keyring_has_keys(keyring: KeyringBackend, backup: BackupFile) -> bool:
    """Whether this machine's keyring opens the backup: it is the machine that made it."""
    slots = slots_of(keyring, backup.key_id.store)
    key = slots.read_or_spoilt(STORE_SLOT, KEY_BYTES)
    return bool(key and slots.read_or_spoilt(PEPPER_SLOT, KEY_BYTES) and key_id(key).hex() == backup.key_id.key)


def begun_by_sheet(home: Path, keyring: KeyringBackend, backup: BackupFile, newcomer: bool) -> bool:
    """Whether the recovery sheet opens the backup here: the keyring has no keys, or a move that was killed has put them
    there before any store was, and somebody (`newcomer`) is to be taken in as then."""
    return not keyring_has_keys(keyring, backup) or (newcomer and not files_of(home).folder.exists())


def restore(
    home: Path,
    keyring: KeyringBackend,
    backup: BackupFile,
    lead: Lead,
    now: datetime,
    machine: MachineClock = THIS_MACHINE,
) -> Restored:
    """Restore on the machine that made the backup. Slow: Argon2id.

    Refuses whom is no lead, another location's backup, a changed one, and while nobody can say what day it is.
    """
    check_same_store(home, backup)
    slots = slots_of(keyring, backup.key_id.store)
    manifest = read_manifest(backup, slots.need(STORE_SLOT, KEY_BYTES))
    with unpacked(home, backup, manifest) as (scratch, settings):
        here = _readable(home, keyring, machine)
        if here is not None:
            try:
                return _merge(here, Unpacked(scratch, settings, manifest), lead, now)
            finally:
                here.close()
        check_date(manifest.made_at, now, settings.site.zone, machine, lead.today)
        return replace_store(home, keyring, Unpacked(scratch, settings, manifest), lead, now, machine)


def check_same_store(home: Path, backup: BackupFile) -> None:
    """Refuse where another store lies."""
    files = files_of(home)
    try:
        other = files.folder.exists() and files.read_key_id() != backup.key_id
    except Problem:  # its key id is lost or damaged: it is put aside
        other = False
    if other:
        raise Refused("backup_other_store")


def _readable(home: Path, keyring: KeyringBackend, machine: MachineClock) -> Location | None:
    """The location's own store, if every page of it is sound."""
    try:
        location = open_location(load(home / "site.toml"), home, keyring, machine)
    except Problem:
        return None
    try:
        location.checkpoint()
        if engine.is_sound(location.store):
            return location
    except Problem:
        pass
    location.close()
    return None


def _merge(here: Location, backup: Unpacked, lead: Lead, now: datetime) -> Restored:
    who = unlock(here, lead.passphrase, now, lead.short)
    try:
        who.check_lead()
        if clock.look(here, now).paused:
            raise Refused("clock_in_doubt")
        close_overdue(here, now)
        purge(here, now)
        with opened_apart(backup.scratch, backup.settings, here.slots, here.machine) as there:
            _keep_time(here, there)
            close_overdue(there, now)
            purge(there, now)
            return _put_back(here, there, who, backup.manifest, now)
    finally:
        who.lock()


def _keep_time(here: Location, there: Location) -> None:
    """The unpacked store goes by the clock that is believed here."""
    with here.reading() as connection:
        mark = state.get(connection, state.CLOCK_MARK)
    with there.writing() as connection:
        state.drop(connection, state.CLOCK_PAUSE)
        if mark:
            state.put(connection, state.CLOCK_MARK, mark)
    there.settings = here.settings  # with what was promised since


def _put_back(here: Location, there: Location, who: Unlocked, manifest: Manifest, now: datetime) -> Restored:
    back = dropped = left = 0
    with there.reading() as old, here.writing() as connection:
        gone, known = names_gone(taken_back(connection) - taken_back(old)), put_back.ids(connection)
        corrected = _since(connection, "corrected", manifest.made_at)
        for visit_id in sorted(put_back.ids(old) - known):
            row = put_back.row_of(old, visit_id)
            if row["until"] == Until.LEAVING:
                left += 1
            elif not _has_room(here, connection, row):
                continue
            elif name_of(there, old, row["day"], row["hold"], visit_id) in gone:
                dropped += 1
            else:
                put_back.put_back(connection, row, put_back.departure_of(old, visit_id))
                back += 1
        entry = audit.append(here, connection, who, line_of(manifest, back, dropped), now)
    audit.publish_head(here, entry)
    here.tidy()
    unknown = [code for code, is_so in (("left", left), ("corrected", corrected)) if is_so]
    return Restored("merged", manifest.made_at, back, dropped, 0, tuple(unknown))


def _has_room(here: Location, connection: Connection, row: put_back.Row) -> bool:
    """Whether its day or hold is still kept here, under the same key; a day that nobody knew of begins."""
    try:
        if row["hold"] is None and days.find_day(connection, row["day"]) is None:
            here.start_day(connection, row["day"], None, row["day"])
        here.key_under(connection, row["day"], row["hold"])
    except (Refused, Damaged):
        return False
    return True


def _since(connection: Connection, action: str, at: datetime) -> int:
    stamp = at.isoformat(timespec="seconds")
    return sum(row.at >= stamp for row in lines.with_actions(connection, [action]))
