"""Set up a location: the store and its keys first; then, at the location itself, its first person.

The person chooses the passphrase and types back two groups of the recovery sheet, so IT knows neither.
"""

import os
import secrets
import shutil
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from .. import settings as settings_file
from ..crypto import device, people_keys, recovery
from ..crypto.day_keys import key_id
from ..crypto.keys import OpeningKey, OpeningPublic
from ..crypto.people_keys import PersonKeys
from ..crypto.slots import KeyringBackend
from ..domain.errors import BadField, Environment, Refused
from ..domain.retention import last_due
from ..domain.text import clean
from ..settings import Settings
from ..store import engine, migrate, people, state
from ..store.ballast import lay_ballast
from ..store.files import KeyId, StoreFiles, make_folder, write_file
from ..store.people import Person, SiteKey
from . import audit
from .close import close_overdue
from .location import KEY_BYTES, PEPPER_SLOT, STORE_SLOT, Location, files_of, open_location, slots_of
from .notice import publish_changed, publish_first
from .purge import purge
from .vouching import person_message, site_key_message

_CONFIRMED_GROUPS = 2


@dataclass(frozen=True, slots=True)
class RecoverySheet:
    """What is printed, once, and kept in a safe."""

    site_name: str
    person: str
    groups: tuple[str, ...] = field(repr=False)
    fingerprint: str

    def asked(self) -> tuple[int, ...]:
        """Which two groups (from 1) are to be typed back; the same ones for one sheet."""
        first = sum(self.fingerprint.encode()) % (recovery.GROUPS - 1) + 1
        return first, first % recovery.GROUPS + 1


@dataclass(frozen=True, slots=True)
class FirstPerson:
    """A first person, ready to be stored once the sheet is confirmed."""

    person: Person
    site_key: SiteKey
    wraps: Mapping[str, bytes]
    recovery_sealed: bytes
    sheet: RecoverySheet
    keys: PersonKeys

    @property
    def signer(self) -> str:
        """As the audit names the person."""
        return f"person:{self.person.id}"

    def sign(self, message: bytes) -> bytes:
        """With the person's own key."""
        return self.keys.signing.sign(message)


def set_up(source: Path, home: Path, keyring: KeyringBackend, now: datetime) -> Settings:
    """Make the store, its keys and notice version 1; where there is a store, take over the settings only.

    Refuses a settings file of another location. The settings are copied to home/site.toml.
    """
    settings = settings_file.load(source)
    files = files_of(home)
    if files.folder.exists():
        take_over(settings, home, keyring, now)
    else:
        make_folder(home)
        _make_store(settings, home, files, keyring, now)
    write_file(home / "site.toml", source.read_bytes())
    lay_ballast(files)
    return settings


def take_over(settings: Settings, home: Path, keyring: KeyringBackend, now: datetime) -> None:
    """Change the settings of a location: what was promised under the old ones is done first.

    Visits that were due then are purged before a longer retention can show them again, a shorter one purges at
    once, who is here is closed by the new closing time, and a notice whose words change gets a new version.
    """
    own = home / "site.toml"
    before = settings_file.load(own) if own.exists() else settings
    if before.site.id != settings.site.id:
        raise Environment("store_other_site", site=before.site.id)
    location = open_location(before, home, keyring)
    try:
        close_overdue(location, now)
        purge(location, now)
        location.settings = settings
        purge(location, now)
        with location.writing() as connection:
            state.put(connection, state.CLOSED_THROUGH, now.isoformat())
            publish_changed(connection, settings, now)
    finally:
        location.close()


def prepare_first_person(location: Location, short: str, name: str, passphrase: str) -> FirstPerson:
    """Make the first person's keys, the site's first key and the recovery sheet; nothing is stored yet.

    Slow (Argon2id). Refuses a missing name, a passphrase under 12 characters, and a location that has staff.
    """
    if location.has_staff():
        raise Refused("already_set_up")
    short, name = _required(short, "short"), _required(name, "name")
    keys, site_secret, seed = people_keys.new_person(), OpeningKey.generate(), recovery.new_seed()
    person = _person(location, keys, short, name, passphrase)
    public = site_secret.public_key().public_bytes_raw()
    signature = keys.signing.sign(site_key_message(location.site.id, 1, public))
    holders = {person.id: keys.opening.public_key(), recovery.HOLDER: recovery.recovery_key(seed).public_key()}
    stored = recovery.StoreSecrets(
        location.slots.need(STORE_SLOT, KEY_BYTES), location.slots.need(PEPPER_SLOT, KEY_BYTES)
    )
    return FirstPerson(
        person=person,
        site_key=SiteKey(1, public, person.id, signature),
        wraps=_wraps(site_secret, location.site.id, holders),
        recovery_sealed=recovery.seal_secrets(stored, location.store_id, seed),
        sheet=RecoverySheet(location.site.name, name, recovery.groups_of(seed), recovery.fingerprint(keys.public)),
        keys=keys,
    )


def confirm_sheet(sheet: RecoverySheet, typed: Mapping[int, str]) -> None:
    """Refuse unless two different groups, numbered from 1, were typed back as they stand on the sheet."""
    known = {number: text for number, text in typed.items() if 1 <= number <= recovery.GROUPS}
    if len(known) < _CONFIRMED_GROUPS:
        raise Refused("sheet_unconfirmed")
    for number, text in known.items():
        if not recovery.same_group(text, sheet.groups[number - 1]):
            raise Refused("sheet_mismatch", group=number)


def add_first_person(location: Location, first: FirstPerson, now: datetime) -> None:
    """Store the first person: from now on visitors are taken. Refuses if somebody was quicker."""
    with location.writing() as connection:
        if people.current_site_key(connection) is not None:
            raise Refused("already_set_up")
        write_file(location.files.recovery, first.recovery_sealed)  # not before: the good one may be there already
        people.insert_person(connection, first.person)
        people.insert_site_key(connection, first.site_key, dict(first.wraps))
        line = audit.Line("first_person", first.person.id)
        entry = audit.append(location, connection, first, line, now)
    audit.publish_head(location, entry)


def _make_store(settings: Settings, home: Path, files: StoreFiles, keyring: KeyringBackend, now: datetime) -> None:
    """Make store.new/, rename it once: a crash leaves a whole store or none."""
    making = StoreFiles(home / "store.new")
    shutil.rmtree(making.folder, ignore_errors=True)
    make_folder(making.folder)
    store_id, store_key = secrets.token_hex(8), os.urandom(KEY_BYTES)
    slots = slots_of(keyring, store_id)
    slots.write(STORE_SLOT, store_key)
    slots.write(PEPPER_SLOT, os.urandom(KEY_BYTES))
    device_key = device.make(slots)
    store = engine.create_store(making.database, store_key)
    location = Location(settings, home, making, store_id, slots, store, device_key)
    try:
        migrate.migrate(store, making.database)
        _first_rows(location, now)
        location.checkpoint()
    finally:
        location.close()
    making.write_key_id(KeyId(store_id, key_id(store_key).hex(), settings.site.id))
    making.folder.rename(files.folder)
    engine.sync_file(home)


def _first_rows(location: Location, now: datetime) -> None:
    with location.writing() as connection:
        public = location.device_key.public_key().public_bytes_raw()
        people.insert_device(connection, location.device_id, public, now.isoformat(timespec="seconds"))
        publish_first(connection, location.settings, now)
        state.put(connection, state.CLOSED_THROUGH, now.isoformat())
        state.put(connection, state.PURGED_THROUGH, last_due(now, location.site).isoformat())
        entry = audit.append(location, connection, audit.DeviceSigner(location), audit.Line("set_up"), now)
    audit.publish_head(location, entry)


def _person(location: Location, keys: PersonKeys, short: str, name: str, passphrase: str) -> Person:
    person_id = secrets.token_hex(8)
    pepper = location.slots.need(PEPPER_SLOT, KEY_BYTES)
    salt, sealed = people_keys.lock_person(keys, person_id.encode(), passphrase, pepper)
    message = person_message(location.site.id, person_id, short, "lead", keys.public)
    signature = keys.signing.sign(message)
    return Person(person_id, short, name, "lead", keys.public, person_id, signature, people_keys.KDF, salt, sealed)


def _wraps(secret: OpeningKey, site: str, holders: Mapping[str, OpeningPublic]) -> dict[str, bytes]:
    return {holder: people_keys.wrap_site_key(secret, site, 1, holder, key) for holder, key in holders.items()}


def _required(raw: str, field_name: str) -> str:
    text = clean(raw, field_name)
    if not text:
        raise BadField("field_missing", field_name)
    return text
