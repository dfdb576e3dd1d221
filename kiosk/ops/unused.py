"""A location that was set up and never used gives way: IT installs a machine before somebody moves to it."""

import shutil
from pathlib import Path

from ..crypto import device
from ..crypto.slots import KeyringBackend
from ..domain.errors import Problem, Refused
from ..settings import load
from ..store.files import KeyId
from . import audit
from .location import PEPPER_SLOT, STORE_SLOT, files_of, open_location, slots_of
from .unpacking import SCRATCH


def remove_empty(home: Path, keyring: KeyringBackend, but: KeyId) -> None:
    """Take a store without staff away, with its keys. Refuses one that has staff, or does not open, unless it is the
    one named: what lies of that is put aside later."""
    files = files_of(home)
    if not files.folder.exists():
        return
    try:
        known = files.read_key_id()
        if known == but:
            return
        location = open_location(load(home / "site.toml"), home, keyring)
    except Problem:
        raise Refused("backup_other_store") from None
    try:
        in_use = location.has_staff()
    finally:
        location.close()
    if in_use:
        raise Refused("backup_other_store")
    slots, ended = slots_of(keyring, known.store), home / f"{SCRATCH}.ended"
    shutil.rmtree(ended, ignore_errors=True)
    files.folder.rename(ended)  # in one step: of half a store nobody could say whether it was in use
    shutil.rmtree(ended)
    for slot in (STORE_SLOT, PEPPER_SLOT, device.SLOT, audit.HEAD_SLOT):
        slots.erase(slot)
