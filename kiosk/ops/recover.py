"""Recover: with the recovery sheet a location opens again whose keyring or passphrases are lost.

What the sheet opens is proved first: the chain of rosters begins with the person whose fingerprint stands on it. Then
a new person and a new sheet are forced, and a next generation of the site key, for the old sheet was out of the safe.
The order, so that one sheet always works: both entries in `recovery.sealed`; pepper; the transaction, with the
device's key; the store's key; the old entry goes. Until the store's key is in the keyring the location does not open.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path

from ..crypto import day_keys, device, people_keys, recovery
from ..crypto.keys import OpeningKey
from ..crypto.recovery import HOLDER, StoreSecrets
from ..crypto.slots import KeyringBackend
from ..domain.errors import Damaged, Refused
from ..domain.roster import LEAD, Roster
from ..settings import Settings
from ..store import engine, migrate, people
from ..store.engine import Connection
from . import audit
from .location import KEY_BYTES, PEPPER_SLOT, STORE_SLOT, Location, check_in_force, files_of, slots_of
from .lost_keys import LostKeys, replace_lost
from .new_sheet import seal_to_sheet
from .sheet import RecoverySheet, forget_old_sheets, make_sheet, read_sealed, write_beside
from .staff_keys import ComingPerson, check_free, member_of, new_person, wrapped_for_all, wrapped_for_one
from .vouching import Standing, first_root, open_all, sign_roster, standing_of


@dataclass(frozen=True, slots=True)
class TypedSheet:
    """The sheet as it was typed."""

    groups: Sequence[str] = field(repr=False)
    fingerprint: str


@dataclass(frozen=True, slots=True)
class Newcomer:
    """Who is taken in with it, as a lead."""

    short: str
    name: str
    passphrase: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Recovery(ComingPerson):
    """A location opened with its sheet; nothing is stored before the new sheet is confirmed. Close `location` at the
    end."""

    location: Location
    stored: StoreSecrets
    seed: bytes = field(repr=False)
    sheet: RecoverySheet


def prepare_recovery(
    settings: Settings, home: Path, keyring: KeyringBackend, typed: TypedSheet, newcomer: Newcomer
) -> Recovery:
    """Open a location with its sheet and make the newcomer's keys and the next sheet. Slow: Argon2id.

    Refuses a mistyped group by its number, another location's sheet, one that was replaced, a fingerprint that is not
    the first person's, a short name that somebody has or had, and a short passphrase.
    """
    seed = recovery.seed_of(typed.groups)
    location, stored = _opened(settings, home, keyring, seed)
    try:
        with location.reading() as connection:
            root = first_root(connection)
            if not recovery.same_fingerprint(typed.fingerprint, root):
                raise Refused("fingerprint_differs")
            _proved(connection, location, root, seed)
            check_free(newcomer.short, newcomer.name, people.people(connection, removed=True))
        keys = people_keys.new_person(root)
        words = (newcomer.short, newcomer.name, LEAD, newcomer.passphrase, stored.pepper)
        person = new_person(location, keys, *words)
        sheet = make_sheet(location.site.name, person.name, root)
    except BaseException:
        location.close()
        raise
    return Recovery(person, keys, location, stored, seed, sheet)


def finish_recovery(found: Recovery, now: datetime) -> LostKeys:
    """Store it all: from now on the new sheet is the good one, and every passphrase works again. Answers what is lost
    with the keyring."""
    location, slots = found.location, found.location.slots
    if slots.read_or_spoilt(PEPPER_SLOT, KEY_BYTES) != found.stored.pepper:
        slots.write(PEPPER_SLOT, found.stored.pepper)
    with location.writing() as connection:
        standing = _proved(connection, location, found.keys.root, found.seed)
        write_beside(location.files, found.stored, location.store_id, found.sheet)
        lost = replace_lost(location, connection, now)
        entry = _store(found, connection, standing, lost, now)
    if slots.read_or_spoilt(STORE_SLOT, KEY_BYTES) != found.stored.store_key:
        slots.write(STORE_SLOT, found.stored.store_key)
    audit.publish_head(location, entry)
    forget_old_sheets(location)
    location.tidy()
    return lost


def _opened(settings: Settings, home: Path, keyring: KeyringBackend, seed: bytes) -> tuple[Location, StoreSecrets]:
    """The location, by the sheet's keys alone; a device that lost its key has a new one, not yet in the keyring."""
    files = files_of(home)
    key_id = files.read_key_id()
    check_in_force(settings, home)
    files.check_database()
    stored = recovery.open_secrets(read_sealed(files), key_id.store, seed)
    if day_keys.key_id(stored.store_key).hex() != key_id.key:
        raise Damaged("store_key_wrong")
    slots = slots_of(keyring, key_id.store)
    device_key = device.read_or_new(slots)
    store = engine.open_engine(files.database, stored.store_key)
    location = Location(settings, home, files, key_id.store, slots, store, device_key)
    try:
        migrate.migrate(store, files.database)
        location.go_by(settings)
    except BaseException:
        location.close()
        raise
    return location, stored


def _proved(connection: Connection, location: Location, root: bytes, seed: bytes) -> Standing:
    """What stands, if this sheet is the one that is good now."""
    standing = standing_of(connection, location.site.id, root)
    if standing.roster.recovery != recovery.public_of(seed):
        raise Refused("sheet_replaced")
    return standing


def _store(
    found: Recovery, connection: Connection, standing: Standing, lost: LostKeys, now: datetime
) -> audit.AuditEntry:
    """Newcomer, next generation, new sheet, roster; signed by the old sheet. The newcomer signs the audit's lines."""
    location, secret = found.location, OpeningKey.generate()
    secrets = open_all(connection, standing.roster, HOLDER, recovery.recovery_key(found.seed))
    roster = _next_roster(found, standing, secret.public_key().public_bytes_raw())
    newest = roster.keys[-1]
    check_free(found.person.short, found.person.name, people.people(connection, removed=True))
    people.insert_person(connection, found.person)
    people.insert_wraps(connection, found.person.id, wrapped_for_one(secrets, roster, found.person.id))
    seal_to_sheet(connection, secrets, roster)
    people.insert_site_key(connection, newest, wrapped_for_all(secret, newest.generation, roster))
    mark = sign_roster(connection, roster, HOLDER, recovery.signing_key(found.seed).sign)
    lines = (*lost.lines(), audit.Line("recovered", found.person.id + mark))
    return audit.append_each(location, connection, found, lines, now)[-1]


def _next_roster(found: Recovery, standing: Standing, public: bytes) -> Roster:
    joined = standing.next().joined_by(member_of(found.person)).with_key(public)
    return replace(joined, recovery=recovery.public_of(found.sheet.seed))
