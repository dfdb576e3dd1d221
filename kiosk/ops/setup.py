"""Set up a location: the store and its keys first; then, at the location itself, its first person.

The person chooses the passphrase and types back two groups of the recovery sheet, so IT knows neither.
"""

import os
import secrets
import shutil
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path

from .. import settings as settings_file
from ..crypto import device, people_keys, recovery
from ..crypto.day_keys import key_id
from ..crypto.keys import OpeningKey
from ..crypto.slots import KeyringBackend
from ..domain.errors import Environment, Refused
from ..domain.hosts import Host
from ..domain.retention import day_of, last_due
from ..domain.roster import LEAD, Roster, SiteKey
from ..machine_clock import THIS_MACHINE, MachineClock
from ..settings import Settings
from ..store import engine, migrate, people, state
from ..store.ballast import lay_ballast
from ..store.files import KeyId, StoreFiles, make_folder, write_file
from ..store.hosts import replace_hosts
from . import audit, clock
from .close import close_overdue
from .hosts import read_hosts
from .letters import keep_letters, read_letters
from .location import KEY_BYTES, PEPPER_SLOT, STORE_SLOT, Location, files_of, open_location, slots_of
from .notice import mark_of
from .publish import ACTION, publish_changed
from .purge import purge
from .sheet import RecoverySheet, make_sheet, stored_secrets
from .signed import NOBODY, SETTINGS, Trust, beside, signature_of
from .staff_keys import ComingPerson, member_of, new_person, wrapped_for_all
from .vouching import START, sign_roster


@dataclass(frozen=True, slots=True)
class FirstPerson(ComingPerson):
    """A first person, ready to be stored once the sheet is confirmed."""

    site_secret: OpeningKey = field(repr=False)
    sheet: RecoverySheet


@dataclass(frozen=True, slots=True)
class Prepared:
    """A location as set-up leaves it; `changed` names what is new: store, settings, hosts, letters."""

    settings: Settings
    changed: tuple[str, ...]


def set_up(
    source: Path, home: Path, keyring: KeyringBackend, now: datetime, machine: MachineClock = THIS_MACHINE
) -> Settings:
    """As `prepare`, where nothing has to be signed; the settings."""
    return prepare(source, home, keyring, now, machine).settings


def prepare(
    source: Path,
    home: Path,
    keyring: KeyringBackend,
    now: datetime,
    machine: MachineClock = THIS_MACHINE,
    trust: Trust = NOBODY,
    chosen: bytes | None = None,
) -> Prepared:
    """Make the store, its keys and notice version 1; where there is a store, take over the settings only.

    The directory of hosts is read into the store, in place of the one before. Refuses a settings file of another
    location, a file that `trust` does not take, and a directory or letter with a fault in it. Settings and letters are
    copied to `home`. `chosen` stands for the content of `source`, beside which directory and letters lie. The same
    files once more change nothing.
    """
    content = settings_file.content_of(source) if chosen is None else chosen
    settings = settings_file.read(content, source.name)
    trust.check(source, SETTINGS, "", content)
    hosts, letters = read_hosts(settings, source, trust), read_letters(settings, source, trust)
    files = files_of(home)
    if files.folder.exists():
        changed = ["hosts"] if take_over(settings, home, keyring, now, machine, hosts) else []
    else:
        make_folder(home)
        _make_store(settings, hosts, home, files, keyring, now, machine)
        changed = ["store"]
    if _keep_settings(home, content, signature_of(source) if chosen is None else b""):
        changed.append("settings")
    if keep_letters(home, letters):
        changed.append("letters")
    lay_ballast(files)
    return Prepared(settings, tuple(changed))


def _keep_settings(home: Path, content: bytes, signature: bytes) -> bool:
    """Copy them with their signature; whether they are others. After a power cut between the two the same set-up mends
    it."""
    own, changed = home / "site.toml", False
    for file, wanted in ((beside(own), signature), (own, content)):
        there = file.read_bytes() if file.exists() else b""
        if there == wanted:
            continue
        changed = True
        if wanted:
            write_file(file, wanted)
        else:
            file.unlink()
    return changed


def take_over(
    settings: Settings,
    home: Path,
    keyring: KeyringBackend,
    now: datetime,
    machine: MachineClock = THIS_MACHINE,
    hosts: Sequence[Host] = (),
) -> bool:
    """Change the settings of a location: what was promised under the old ones is done first. Are the hosts others?

    A longer retention is for those who come from tomorrow on: whoever was told of an end has it. A shorter one purges
    at once, who is here is closed by the new closing time, and a notice whose words change gets a new version; `hosts`
    take the directory's place. While the clock is in doubt nothing can be purged: a longer retention is refused, a
    shorter one purges afterwards. The audit names what changed of what visitors are told.
    """
    own = home / "site.toml"
    before = settings_file.load(own) if own.exists() else settings
    if before.site.id != settings.site.id:
        raise Environment("store_other_site", site=before.site.id)
    location = open_location(before, home, keyring, machine)
    try:
        close_overdue(location, now)
        if purge(location, now).paused and settings.site.retention > before.site.retention:
            raise Refused("clock_in_doubt")
        if settings.site.retention > before.site.retention:
            _keep_promise(location, now)
        location.go_by(settings)
        purge(location, now)
        return _note_changes(location, before, hosts, now)
    finally:
        location.close()


def _keep_promise(location: Location, now: datetime) -> None:
    """Note how long whoever has come until now is kept."""
    today = day_of(clock.moment(location, now), location.site.zone)
    with location.writing() as connection:
        noted = state.KEPT_BEFORE + (today + timedelta(days=1)).isoformat()
        state.put(connection, noted, str(location.site.kept_days(today)))


def _note_changes(location: Location, before: Settings, hosts: Sequence[Host], now: datetime) -> bool:
    seen, told = clock.state_of(location, now), ",".join(before.site.changes(location.site))
    lines = [audit.Line("settings_changed", told)] if told else []
    with location.writing() as connection:
        state.put(connection, state.CLOSED_THROUGH, seen.closing.isoformat())
        others = replace_hosts(connection, hosts)
        made = publish_changed(connection, location.settings, seen.now)
        if made:
            lines.append(audit.Line(ACTION, mark_of(made)))
        if not lines:
            return others
        entry = audit.append_each(location, connection, audit.DeviceSigner(location), lines, now)[-1]
    audit.publish_head(location, entry)
    return others


def prepare_first_person(location: Location, short: str, name: str, passphrase: str) -> FirstPerson:
    """Make the first person's keys, the site's first key and the recovery sheet; nothing is stored yet.

    Slow (Argon2id). Refuses a missing name, a passphrase under 12 characters, and a location that has staff.
    """
    if location.has_staff():
        raise Refused("already_set_up")
    keys = people_keys.new_person()
    person = new_person(location, keys, short, name, LEAD, passphrase)
    return FirstPerson(person, keys, OpeningKey.generate(), make_sheet(location.site.name, person.name, keys.root))


def add_first_person(location: Location, first: FirstPerson, now: datetime) -> None:
    """Store the first person: from now on visitors are taken. Refuses if somebody was quicker."""
    with location.writing() as connection:
        if people.current_site_key(connection) is not None:
            raise Refused("already_set_up")
        roster = _first_roster(location, first)
        entry_of_sheet = recovery.seal_secrets(stored_secrets(location), location.store_id, first.sheet.seed)
        write_file(location.files.recovery, entry_of_sheet)  # not before: the good one may be there already
        people.insert_person(connection, first.person)
        people.insert_site_key(connection, roster.keys[0], wrapped_for_all(first.site_secret, 1, roster))
        mark = sign_roster(connection, roster, first.person.id, first.sign)
        line = audit.Line("first_person", first.person.id + mark)
        entry = audit.append(location, connection, first, line, now)
    audit.publish_head(location, entry)


def _first_roster(location: Location, first: FirstPerson) -> Roster:
    public = first.site_secret.public_key().public_bytes_raw()
    members, keys = (member_of(first.person),), (SiteKey(1, public),)
    return Roster(location.site.id, 1, START, members, keys, recovery.public_of(first.sheet.seed))


def _make_store(
    settings: Settings,
    hosts: Sequence[Host],
    home: Path,
    files: StoreFiles,
    keyring: KeyringBackend,
    now: datetime,
    machine: MachineClock,
) -> None:
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
    location = Location(settings, home, making, store_id, slots, store, device_key, machine)
    try:
        migrate.migrate(store, making.database)
        _first_rows(location, hosts, now)
        location.checkpoint()
    finally:
        location.close()
    making.write_key_id(KeyId(store_id, key_id(store_key).hex(), settings.site.id))
    making.folder.rename(files.folder)
    engine.sync_file(home)


def _first_rows(location: Location, hosts: Sequence[Host], now: datetime) -> None:
    with location.writing() as connection:
        public = location.device_key.public_key().public_bytes_raw()
        people.insert_device(connection, location.device_id, public, now.isoformat(timespec="seconds"))
        told = mark_of(publish_changed(connection, location.settings, now))
        replace_hosts(connection, hosts)
        state.put(connection, state.CLOSED_THROUGH, now.isoformat())
        state.put(connection, state.CLOCK_MARK, clock.mark_of(location.machine, now).as_text())
        state.put(connection, state.PURGED_THROUGH, last_due(now, location.site).isoformat())
        entry = audit.append(location, connection, audit.DeviceSigner(location), audit.Line("set_up", told), now)
    audit.publish_head(location, entry)
