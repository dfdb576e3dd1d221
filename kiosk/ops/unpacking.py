"""A backup unpacked apart from the location: opened with keys in memory, closed and purged there, before any of it
comes where somebody sees it."""

import json
import shutil
from base64 import b64decode
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from datetime import date, datetime, timedelta
from itertools import count
from pathlib import Path
from zoneinfo import ZoneInfo

from ..crypto import backup as sealing
from ..crypto import device
from ..crypto.day_keys import hold_slot, slot_of
from ..crypto.slots import MemoryKeyring, Slots
from ..domain.clock import STEP
from ..domain.errors import Damaged, Refused
from ..domain.retention import day_of
from ..domain.stored import read_moment
from ..machine_clock import MachineClock
from ..settings import Settings, load
from ..store import days, holds
from ..store.backup_file import BackupFile, digest_of_bytes, unpack
from ..store.files import StoreFiles, machine, make_folder, write_file
from ..store.take_place import take_place
from .location import KEY_BYTES, PEPPER_SLOT, STORE_SLOT, Location, files_of, open_location, slots_of
from .signed import NOBODY, SETTINGS, Trust, beside

SCRATCH, REPLACED = "restore.new", "store.replaced"
_SETTINGS = "site.toml"


@dataclass(frozen=True, slots=True)
class Manifest:
    """What the backup says of itself: when it was made, the location's settings with IT's signature (none: b""), its
    letters, the copy's digest, and the day keys sealed to the sheet (none: they stayed in the keyring)."""

    made_at: datetime
    settings_file: bytes
    signature: bytes
    letters: Mapping[str, str]
    store: str
    keys: bytes


def read_manifest(backup: BackupFile, store_key: bytes) -> Manifest:
    """Refuses a changed one."""
    try:
        found = json.loads(sealing.open_manifest(backup.manifest, store_key, backup.key_id.store))
        clear = (asdict(backup.key_id), digest_of_bytes(backup.recovery))
        if (found["key_id"], found["recovery"]) != clear or not _are_letters(found["letters"]):
            raise ValueError
        return Manifest(
            read_moment(found["made_at"]),
            b64decode(found["settings"], validate=True),
            b64decode(found["signature"], validate=True),
            found["letters"],
            str(found["store"]),
            b64decode(found["keys"], validate=True),
        )
    except (ValueError, KeyError, TypeError):  # whoever has the store's key can seal something else
        raise Damaged("backup_damaged") from None


def _are_letters(found: object) -> bool:
    return isinstance(found, dict) and all(isinstance(letter, str) for letter in found.values())


@contextmanager
def unpacked(
    home: Path, backup: BackupFile, manifest: Manifest, trust: Trust = NOBODY
) -> Iterator[tuple[Path, Settings]]:
    """A home folder of the backup's own beside the location's store, and its settings; gone at the end, but for what
    was taken out of it. Refuses a copy that is not what the manifest says, and settings not signed as `trust` wants."""
    make_folder(home)
    scratch = _empty_scratch(home)
    try:
        files = files_of(scratch)
        make_folder(files.folder)
        unpack(backup, files, manifest.store)
        write_file(scratch / _SETTINGS, manifest.settings_file)
        write_file(beside(scratch / _SETTINGS), manifest.signature)
        trust.check(scratch / _SETTINGS, SETTINGS, "", manifest.settings_file)
        yield scratch, load(scratch / _SETTINGS)
    finally:
        shutil.rmtree(scratch, ignore_errors=True)


def _empty_scratch(home: Path) -> Path:
    """A new folder: what a killed restore left there would be taken for part of this one, or lead elsewhere."""
    scratch = home / SCRATCH
    with machine():
        if scratch.is_symlink() or scratch.is_file():
            scratch.unlink()
        elif scratch.exists():
            shutil.rmtree(scratch)
        scratch.mkdir(mode=0o700)
    return scratch


@contextmanager
def opened_apart(scratch: Path, settings: Settings, slots: Slots, clock: MachineClock) -> Iterator[Location]:
    """The unpacked store, with the keyring's keys copied into memory: its purge erases those, its log's head stays
    there."""
    store_id = files_of(scratch).read_key_id().store
    apart = slots_of(MemoryKeyring(), store_id)
    for slot in (STORE_SLOT, PEPPER_SLOT, device.SLOT):
        apart.write(slot, slots.need(slot, KEY_BYTES))
    location = open_location(settings, scratch, apart.backend, clock)
    try:
        with location.reading() as connection:
            of_days = [slot_of(row.day) for row in days.kept(connection)]
            of_holds = [hold_slot(row.id) for row in holds.running(connection)]
        for slot in (*of_days, *of_holds):
            key = slots.read_or_spoilt(slot, KEY_BYTES)
            if key:
                apart.write(slot, key)
        yield location
    finally:
        location.close()


def check_date(made_at: datetime, now: datetime, zone: ZoneInfo, clock: MachineClock, today: date | None) -> None:
    """Refuse while nobody can say what day it is: by a wrong clock what is due would be shown, or all be purged.

    Enough are a time server, a backup of today or yesterday, or the lead's word for the day that the clock shows.
    """
    if now < made_at - STEP:
        raise Refused("restore_clock_behind")
    shown = day_of(now, zone)
    fresh = shown - day_of(made_at, zone) <= timedelta(days=1)
    if not fresh and today != shown and clock.in_sync() is not True:
        raise Refused("restore_date_needed", date=shown.isoformat())


def move_in(scratch: StoreFiles, into: StoreFiles) -> None:
    """The unpacked store takes the location's place; what lies there is put aside, for it may hold what no backup
    does."""
    take_place(scratch.folder, into.folder, _free_name(into.folder.with_name(REPLACED)))


def _free_name(wanted: Path) -> Path:
    numbered = (wanted.with_name(f"{wanted.name}-{number}") for number in count(2))
    return wanted if not wanted.exists() else next(each for each in numbered if not each.exists())
