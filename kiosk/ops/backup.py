"""Backup: one file with store and settings. Without the recovery sheet, or the keyring that made it, it is noise.

Day keys stay in the keyring, so that the purge ends each day in every backup too. Only on a lead's explicit wish
they go along, sealed to the sheet, for moving to another machine: until the file is destroyed, whoever has it and
the sheet can then open these days.
"""

import json
from base64 import b64encode
from contextlib import suppress
from dataclasses import asdict, dataclass
from datetime import UTC, date, datetime
from pathlib import Path

from ..crypto import backup as sealing
from ..crypto import day_keys
from ..domain.errors import Environment, Refused
from ..domain.retention import last_due
from ..store import days, engine, holds
from ..store.backup_file import digest_of, digest_of_bytes, write_backup
from . import audit, clock
from .audit import AuditEntry, DeviceSigner, Line
from .letters import own_letters
from .location import KEY_BYTES, STORE_SLOT, Location
from .purge import purge
from .sheet import read_sealed
from .signed import signature_of
from .unlock import Unlocked
from .vouching import newest_as_stored, trusted

ACTION = "backed_up"


@dataclass(frozen=True, slots=True)
class BackedUp:
    """What the file holds: how many bytes of store, the days and how many holds whose keys went along, and the audit's
    line of it."""

    size: int
    days: tuple[date, ...]
    holds: int
    entry: AuditEntry


def back_up(location: Location, target: Path, now: datetime, who: Unlocked | None = None) -> BackedUp:
    """Write the backup; with `who`, a lead, the day keys go along, sealed to the recovery sheet.

    What is due is purged first, so that it is in no backup. Refuses to write over a file, whom is no lead, and before
    there is a sheet. The line of the log stands before the file does.
    """
    if target.exists():
        raise Environment("copy_exists", file=target.name)
    with suppress(Environment):  # tried again hourly: a backup does not wait for it
        purge(location, now)
    keys = _keys_of(location, who, now) if who else {}
    sheet = _sheet_of(location, who)
    told = f"day_keys:{len(keys['days'])}" if keys else ""
    entry = audit.record(location, who or DeviceSigner(location), Line(ACTION, told), now)
    copy = location.files.folder / "backup.part"
    copy.unlink(missing_ok=True)
    before = read_sealed(location.files)
    try:
        engine.copy_store(location.store, copy)
        sealed = sealing.seal_keys(json.dumps(keys).encode(), sheet, location.store_id) if keys else b""
        beside = read_sealed(location.files)
        if beside != before:  # a new sheet was made meanwhile: the copy may want either
            beside += before
        manifest = _manifest(location, now, copy, sealed, beside)
        store_key = location.slots.need(STORE_SLOT, KEY_BYTES)
        closed = sealing.seal_manifest(manifest, store_key, location.store_id)
        write_backup(target, location.files.key_id.read_bytes(), beside, closed, copy)
        size = copy.stat().st_size
    finally:
        copy.unlink(missing_ok=True)
    return BackedUp(size, tuple(map(date.fromisoformat, keys.get("days", {}))), len(keys.get("holds", {})), entry)


def _keys_of(location: Location, who: Unlocked, now: datetime) -> dict[str, dict[str, str]]:
    """The keys of the days that are kept, and of the holds that run; what the keyring lacks is left out."""
    who.check_lead()
    due = last_due(clock.moment(location, now), location.site)
    with location.reading() as connection:
        kept = [row.day for row in days.kept(connection) if row.day > due]
        held = [row.id for row in holds.running(connection)]
    of_days = {day.isoformat(): day_keys.slot_of(day) for day in kept}
    of_holds = {each: day_keys.hold_slot(each) for each in held}
    return {"days": _read(location, of_days), "holds": _read(location, of_holds)}


def _read(location: Location, slots: dict[str, str]) -> dict[str, str]:
    found = {name: location.slots.read_or_spoilt(slot, KEY_BYTES) for name, slot in slots.items()}
    return {name: key.hex() for name, key in found.items() if key}


def _sheet_of(location: Location, who: Unlocked | None) -> bytes:
    """The public keys of the sheet that is good now; to a person proved, for she seals keys to it."""
    with location.reading() as connection:
        if who:
            found = trusted(connection, location.site.id, who.id, who.check_unlocked())
            found.check_lead()
            return found.standing.roster.recovery
        roster = newest_as_stored(connection)
    if roster is None:
        raise Refused("set_up_first")
    return roster.recovery


def _manifest(location: Location, now: datetime, copy: Path, keys: bytes, recovery: bytes) -> bytes:
    own = location.home / "site.toml"
    told = {
        "made_at": now.astimezone(UTC).isoformat(timespec="seconds"),
        "settings": b64encode(own.read_bytes()).decode(),  # as it was signed, to the byte
        "signature": b64encode(signature_of(own)).decode(),
        "letters": own_letters(location.home),
        "store": digest_of(copy),
        "recovery": digest_of_bytes(recovery),
        "key_id": asdict(location.files.read_key_id()),
        "keys": b64encode(keys).decode(),
    }
    return json.dumps(told, ensure_ascii=False).encode()
