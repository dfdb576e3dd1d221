"""A backup takes the place of a store that cannot be read any more, under the keys that the keyring still has.

The one that was there is put aside. What the backup cannot know is said: who came, was erased or removed since.
"""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from ..crypto.slots import KeyringBackend
from ..domain.errors import Environment, Problem, Refused
from ..domain.retention import day_of
from ..machine_clock import MachineClock
from ..settings import Settings, load
from ..store import engine, state, visits
from ..store.ballast import lay_ballast
from ..store.files import StoreFiles, write_file
from . import audit, clock
from .alerts import alert_in
from .carrying import Lead, Restored, TakenBack, line_of, name_of, names_gone, taken_back
from .close import close_overdue
from .letters import keep_letters
from .location import KEY_BYTES, STORE_SLOT, Location, files_of, open_location, slots_of
from .purge import purge
from .signed import beside
from .unlock import Unlocked, unlock
from .unpacking import REPLACED, Manifest, move_in, opened_apart


@dataclass(frozen=True, slots=True)
class Unpacked:
    """A backup in its scratch folder."""

    scratch: Path
    settings: Settings
    manifest: Manifest


def replace_store(
    home: Path, keyring: KeyringBackend, backup: Unpacked, lead: Lead, now: datetime, machine: MachineClock
) -> Restored:
    """Refuses whom is no lead, and while the clock is in doubt. Nothing is changed here before all of it is done."""
    slots = slots_of(keyring, files_of(backup.scratch).read_key_id().store)
    gone, settings = gone_by(home, slots.need(STORE_SLOT, KEY_BYTES)), _in_force(home, backup.settings)
    with opened_apart(backup.scratch, backup.settings, slots, machine) as there:
        _promise(there, backup, settings)
        who = unlock(there, lead.passphrase, now, lead.short)
        who.check_lead()
        believe(there, who, lead, now)
        close_overdue(there, now)
        purge(there, now)
        with there.writing() as connection:
            state.drop(connection, state.PURGED_THROUGH)  # the keyring's own slots are still there: see below
        dropped, back = drop_gone(there, who, gone.lines, now)
    settle_in_home(home, backup, settings)
    move_in(files_of(backup.scratch), files_of(home))
    lay_ballast(files_of(home))
    location = open_location(settings, home, keyring, machine)
    try:
        purge(location, now)  # erases the slots of all days that are due, for none is noted as done
        audit.record(location, who, line_of(backup.manifest, back, dropped), now)
    finally:
        location.close()
        who.lock()
    unknown = ("since", "people", *(() if gone.whole else ("erased",)))
    return Restored("replaced", backup.manifest.made_at, back, dropped, 0, unknown)


def believe(location: Location, who: Unlocked, lead: Lead, now: datetime) -> None:
    """The clock is right: a time server says so, hardly any time has passed, or the lead has said what day it is."""
    if not clock.look(location, now).paused:
        return
    if lead.today != day_of(now, location.site.zone):
        raise Refused("clock_in_doubt")
    clock.confirm(location, who, now)


def settle_in_home(home: Path, backup: Unpacked, settings: Settings) -> None:
    """What lies beside the store: settings and letters, where there are none. The settings come last, and before the
    store: begun again it is done again."""
    if settings is backup.settings:
        own = home / "site.toml"
        keep_letters(home, backup.manifest.letters)
        if backup.manifest.signature:
            write_file(beside(own), backup.manifest.signature)
        write_file(own, backup.manifest.settings_file)


def _in_force(home: Path, settings: Settings) -> Settings:
    """The settings that lie here, which visitors were told of since; else those of the backup."""
    try:
        own = load(home / "site.toml")
    except Environment:
        return settings
    return own if own.site.id == settings.site.id else settings


def _promise(there: Location, backup: Unpacked, settings: Settings) -> None:
    """Whoever came before the backup was made was told of no longer retention than was in force then."""
    told = there.site
    if settings.site.retention > told.retention:
        day = day_of(backup.manifest.made_at, told.zone)
        with there.writing() as connection:
            noted = state.KEPT_BEFORE + (day + timedelta(days=1)).isoformat()
            state.put(connection, noted, str(told.kept_days(day)))
    there.go_by(settings)


@dataclass(frozen=True, slots=True)
class Gone:
    """What the logs of the store that is to be replaced, and of those put aside before, say was taken back; `whole`:
    the store's own could be read."""

    lines: frozenset[TakenBack] = frozenset()
    whole: bool = False


def gone_by(home: Path, store_key: bytes) -> Gone:
    """Of every one that can still be read. Those aside are asked too: whoever was killed between two steps has put it
    there."""
    own = _read_log(files_of(home), store_key)
    aside = (_read_log(StoreFiles(folder), store_key) for folder in sorted(home.glob(f"{REPLACED}*")))
    return Gone(frozenset().union(own or (), *(each or () for each in aside)), own is not None)


def _read_log(files: StoreFiles, store_key: bytes) -> set[TakenBack] | None:
    try:
        files.check_database()
        store = engine.open_engine(files.database, store_key)
    except Problem:
        return None
    try:
        with engine.read(store) as connection:
            return taken_back(connection)
    except Problem:
        return None
    finally:
        store.dispose()


def drop_gone(there: Location, who: audit.Signer, gone: Collection[TakenBack], now: datetime) -> tuple[int, int]:
    """How many visits were dropped since they were taken back, and how many are left; staff are told.

    The log says again what it has lost of that: the next restore, of the same backup or an older one, goes by it.
    """
    dropped = left = 0
    with there.writing() as connection:
        known = taken_back(connection)
        names = names_gone(set(gone) - known)  # what is known there was so already when the backup was made
        for (day, hold), ids in visits.ids_by_key(connection).items():
            for visit_id in ids:
                if name_of(there, connection, day, hold, visit_id) in names:
                    visits.delete_visit(connection, visit_id)
                    dropped += 1
                else:
                    left += 1
        alert_in(connection, "restored", now)
        again = [audit.Line(each.action, each.name) for each in sorted(set(gone) - known)]
        if again:
            audit.append_each(there, connection, who, again, now)
    there.tidy()
    return dropped, left
