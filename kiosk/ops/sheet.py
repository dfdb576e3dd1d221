"""The recovery sheet: what stands on it, and the file beside the store that it opens.

While one sheet takes another's place `recovery.sealed` holds both entries: (1) both are on disk, (2) the transaction
seals the site's keys to the new sheet, (3) the old entry goes. Killed before (2) the old sheet works, after it the
new one; the next unlock finishes (3).
"""

import logging
from collections.abc import Mapping
from dataclasses import dataclass, field

from ..crypto import recovery
from ..crypto.recovery import StoreSecrets
from ..domain.errors import Environment, Problem, Refused
from ..store.files import StoreFiles, machine, write_file
from .location import KEY_BYTES, PEPPER_SLOT, STORE_SLOT, Location
from .vouching import newest_as_stored

_CONFIRMED_GROUPS = 2

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class RecoverySheet:
    """What is printed, once, and kept in a safe."""

    site_name: str
    person: str
    groups: tuple[str, ...] = field(repr=False)
    fingerprint: str

    def asked(self) -> tuple[int, ...]:
        """Which two groups (from 1) are to be typed back; the same ones for one sheet."""
        first = sum("".join(self.groups).encode()) % (recovery.GROUPS - 1) + 1
        return first, first % recovery.GROUPS + 1

    @property
    def seed(self) -> bytes:
        """What its groups say."""
        return recovery.seed_of(self.groups)


def make_sheet(site_name: str, person: str, root: bytes) -> RecoverySheet:
    """A sheet with a new seed; good for nothing before it is stored."""
    groups = recovery.groups_of(recovery.new_seed())
    return RecoverySheet(site_name, person, groups, recovery.fingerprint(root))


def confirm_sheet(sheet: RecoverySheet, typed: Mapping[int, str]) -> None:
    """Refuse unless two different groups, numbered from 1, were typed back as they stand on the sheet."""
    known = {number: text for number, text in typed.items() if 1 <= number <= recovery.GROUPS}
    if len(known) < _CONFIRMED_GROUPS:
        raise Refused("sheet_unconfirmed")
    for number, text in known.items():
        if not recovery.same_group(text, sheet.groups[number - 1]):
            raise Refused("sheet_mismatch", group=number)


def stored_secrets(location: Location) -> StoreSecrets:
    """What the keyring holds of the store itself."""
    return StoreSecrets(location.slots.need(STORE_SLOT, KEY_BYTES), location.slots.need(PEPPER_SLOT, KEY_BYTES))


def write_beside(files: StoreFiles, stored: StoreSecrets, store_id: str, sheet: RecoverySheet) -> None:
    """An entry for the new sheet, in front of the one that is good now; within the transaction that replaces it."""
    sealed = read_sealed(files)
    write_file(files.recovery, recovery.seal_secrets(stored, store_id, sheet.seed) + sealed)


def forget_old_sheets(location: Location) -> None:
    """Take away the entries of other sheets than the one that is good now; a failure is logged, for that one works
    and the next unlock tries again."""
    try:
        if len(read_sealed(location.files)) <= recovery.ENTRY_BYTES:
            return
        with location.writing() as connection:  # nobody is half-way through replacing one
            roster, sealed = newest_as_stored(connection), read_sealed(location.files)
            own = recovery.only_for(sealed, roster.recovery) if roster else b""
            if own:
                write_file(location.files.recovery, own)
    except Problem as problem:
        _log.warning("old_sheet_kept", extra={"facts": {"code": problem.code}})


def read_sealed(files: StoreFiles) -> bytes:
    """The content of `recovery.sealed`; empty if there is none."""
    try:
        with machine():
            return files.recovery.read_bytes()
    except Environment as problem:
        if problem.code == "store_missing":
            return b""
        raise
