"""A backup takes the place of a store that cannot be read any more, under the keys that the keyring still has.

The one that was there is put aside. What the backup cannot know is said: who came, was erased or removed since.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from ..crypto.slots import KeyringBackend
from ..domain.errors import Environment, Problem, Refused
from ..domain.retention import day_of
from ..machine_clock import MachineClock
from ..settings import Settings, load
from ..store import state, visits
from ..store.ballast import lay_ballast
from ..store.files import write_file
from . import audit, clock
from .alerts import alert_in
from .carrying import Lead, Restored, line_of, name_of, taken_back
from .close import close_overdue
from .letters import keep_letters
from .location import Location, files_of, open_location, slots_of
from .purge import purge
from .signed import beside
from .unlock import Unlocked, unlock
from .unpacking import Manifest, move_in, opened_apart


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
    gone, settings = _gone_by(home, keyring, machine), _in_force(home, backup.settings)
    with opened_apart(backup.scratch, backup.settings, slots, machine) as there:
        _promise(there, backup, settings)
        who = unlock(there, lead.passphrase, now, lead.short)
        who.check_lead()
        believe(there, who, lead, now)
        close_overdue(there, now)
        purge(there, now)
        with there.writing() as connection:
            state.drop(connection, state.PURGED_THROUGH)  # the keyring's own slots are still there: see below
        dropped, back = _drop(there, gone or set(), now)
    move_in(files_of(backup.scratch), files_of(home))
    settle_in_home(home, backup, settings)
    location = open_location(settings, home, keyring, machine)
    try:
        purge(location, now)  # erases the slots of all days that are due, for none is noted as done
        audit.record(location, who, line_of(backup.manifest, back, dropped), now)
    finally:
        location.close()
        who.lock()
    unknown = ("since", "people", *(() if gone is not None else ("erased",)))
    return Restored("replaced", backup.manifest.made_at, back, dropped, 0, unknown)


def believe(location: Location, who: Unlocked, lead: Lead, now: datetime) -> None:
    """The clock is right: a time server says so, hardly any time has passed, or the lead has said what day it is."""
    if not clock.look(location, now).paused:
        return
    if lead.today != day_of(now, location.site.zone):
        raise Refused("clock_in_doubt")
    clock.confirm(location, who, now)


def settle_in_home(home: Path, backup: Unpacked, settings: Settings) -> None:
    """What lies beside the store: settings and letters, where there are none; the reserve."""
    if settings is backup.settings:
        own = home / "site.toml"
        if backup.manifest.signature:
            write_file(beside(own), backup.manifest.signature)
        write_file(own, backup.manifest.settings_file)
        keep_letters(home, backup.manifest.letters)
    lay_ballast(files_of(home))


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


def _gone_by(home: Path, keyring: KeyringBackend, machine: MachineClock) -> set[str] | None:
    """What the log of the store that is to be replaced says was erased; None where that cannot be read either."""
    try:
        location = open_location(load(home / "site.toml"), home, keyring, machine)
    except Problem:
        return None
    try:
        with location.reading() as connection:
            return taken_back(connection)
    except Problem:
        return None
    finally:
        location.close()


def _drop(there: Location, gone: set[str], now: datetime) -> tuple[int, int]:
    """How many visits were dropped since they were erased, and how many are left; staff are told."""
    dropped = left = 0
    with there.writing() as connection:
        for (day, hold), ids in visits.ids_by_key(connection).items():
            for visit_id in ids:
                if name_of(there, connection, day, hold, visit_id) in gone:
                    visits.delete_visit(connection, visit_id)
                    dropped += 1
                else:
                    left += 1
        alert_in(connection, "restored", now)
    there.tidy()
    return dropped, left
