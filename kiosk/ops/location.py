"""An opened location: its settings, its store and its keys. Every operation takes one, and the time, first."""

import logging
from collections.abc import Collection, Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from pathlib import Path

from ..crypto import day_keys, device
from ..crypto.day_keys import DayKey
from ..crypto.keys import SigningKey
from ..crypto.slots import KeyringBackend, Slots
from ..domain.errors import Damaged, Environment, Problem, Refused
from ..domain.retention import last_due
from ..domain.site import Promise, Site
from ..machine_clock import THIS_MACHINE, MachineClock
from ..settings import Settings, load
from ..store import days, engine, holds, migrate, people, state
from ..store.ballast import free_ballast
from ..store.days import DayRow
from ..store.engine import Connection, Engine
from ..store.files import KeyId, StoreFiles
from ..store.salvage import keep_copy
from ..store.visits import SealedVisit

STORE_SLOT, PEPPER_SLOT = "store", "pepper"
KEY_BYTES = 32

_log = logging.getLogger(__name__)


@dataclass(slots=True)
class Location:
    """One location on one device; used by one thread at a time. `close()` it at the end."""

    settings: Settings
    home: Path
    files: StoreFiles
    store_id: str
    slots: Slots
    store: Engine
    device_key: SigningKey
    machine: MachineClock = THIS_MACHINE
    looked: bool = False  # whether this process has looked at the clock and believed it; kiosk/ops/clock.py
    _day_keys: dict[date, DayKey] = field(default_factory=dict, repr=False)

    @property
    def site(self) -> Site:
        """The office."""
        return self.settings.site

    def go_by(self, settings: Settings) -> None:
        """Settings in force from now on, with what was promised under others before."""
        with self.reading() as connection:
            noted = state.starting(connection, state.KEPT_BEFORE)
        before = {date.fromisoformat(name.removeprefix(state.KEPT_BEFORE)): int(kept) for name, kept in noted.items()}
        promises = tuple(Promise(day, kept) for day, kept in sorted(before.items()))
        self.settings = replace(settings, site=replace(settings.site, promises=promises))

    @property
    def device_id(self) -> str:
        """This device, as rows and the audit name it."""
        return device.device_id(self.device_key.public_key().public_bytes_raw())

    def has_staff(self) -> bool:
        """Whether the first person has chosen a passphrase; until then no visitor is taken."""
        with self.reading() as connection:
            return people.current_site_key(connection) is not None

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """One transaction that changes something."""
        with engine.begin(self.store) as connection:
            yield connection

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """One moment's view of the store."""
        with engine.read(self.store) as connection:
            yield connection

    def checkpoint(self, wait: int = 0) -> bool:
        """Empty the WAL into the store, so that what was erased is in neither; False: somebody was still reading
        after `wait` milliseconds."""
        return engine.checkpoint(self.store, wait)

    def start_day(self, connection: Connection, of: date, row: DayRow | None, today: date) -> DayKey:
        """The day's key; a day without a row gets both, with its first visit, inside the writing transaction.

        Refuses a purged day; but where that is today, a wrong clock was believed, and the day begins again.
        """
        if row is not None and row.purged:
            if of < today:
                raise Refused("day_purged")
            key = day_keys.make_or_read(self.slots, of)
            days.begin_again(connection, of, key.id)
            return key
        if row is None:
            key = day_keys.make_or_read(self.slots, of)
            days.insert_day(connection, of, key.id)
            return key
        return self.day_key(of, row.key_id)

    def day_key(self, of: date, ids: bytes) -> DayKey:
        """The key of a day that has a row with these key ids; kept in memory, for a keyring read takes 17 ms."""
        known = self._day_keys.get(of)
        if known is None or known.id != ids[-day_keys.ID_BYTES :]:  # another process may have made a newer one
            known = day_keys.read(self.slots, of, ids)
            self._day_keys[of] = known
        return known

    def key_of(self, connection: Connection, of: date) -> DayKey:
        """The key of a day on which somebody came; refuses one that is purged."""
        row = days.find_day(connection, of)
        if row is None or row.purged:
            raise Refused("visit_gone")
        return self.day_key(of, row.key_id)

    def key_for(self, connection: Connection, row: SealedVisit) -> DayKey:
        """The key under which a visit's records are: its day's, or that of its hold."""
        return self.key_under(connection, row.day, row.hold)

    def key_under(self, connection: Connection, of: date, hold_id: str | None) -> DayKey:
        """The same for all visits of a day that are on that hold, or on none."""
        if hold_id is None:
            return self.key_of(connection, of)
        hold = holds.find_hold(connection, hold_id)
        if hold is None or hold.ended_at is not None:
            raise Refused("visit_gone")
        return day_keys.read_hold_key(self.slots, hold.id, hold.key_id)

    def readable_keys(self, of: Iterable[DayRow]) -> list[DayKey]:
        """The keys of these days, without those that are purged or that the keyring does not hold."""
        keys = []
        for row in of:
            with suppress(Damaged):
                if not row.purged:
                    keys.append(self.day_key(row.day, row.key_id))
        return keys

    def tidy(self) -> None:
        """After a commit that erased something: empty the WAL too. What is done is done, so a failure is only
        logged; upkeep tries again."""
        try:
            emptied = self.checkpoint()
        except Problem as problem:
            _log.warning("checkpoint_failed", extra={"facts": {"code": problem.code}})
            return
        if not emptied:
            _log.info("checkpoint_waits")

    def forget_days(self, now: datetime, strays: Collection[date] = ()) -> None:
        """Drop from memory the keys of days that are due, and of `strays`."""
        due = last_due(now, self.site)
        self._day_keys = {of: key for of, key in self._day_keys.items() if of > due and of not in strays}

    def close(self) -> None:
        """Close the store and drop the keys."""
        self._day_keys.clear()
        self.store.dispose()


def files_of(home: Path) -> StoreFiles:
    """Where the store of a home folder is."""
    return StoreFiles(home / "store")


def slots_of(keyring: KeyringBackend, store_id: str) -> Slots:
    """The keyring slots of a store."""
    return Slots(keyring, f"innom:{store_id}")


def open_location(
    settings: Settings, home: Path, keyring: KeyringBackend, machine: MachineClock = THIS_MACHINE
) -> Location:
    """Open a location that was set up; refuses, one sentence each, a missing, foreign, damaged or newer store, and
    settings under which it is not: only set-up takes others over."""
    files = files_of(home)
    key_id = files.read_key_id()
    if key_id.site != settings.site.id:
        raise Environment("store_other_site", site=key_id.site)
    check_in_force(settings, home)
    files.check_database()
    slots = slots_of(keyring, key_id.store)
    store = engine.open_engine(files.database, _store_key(slots, key_id))
    try:
        location = Location(settings, home, files, key_id.store, slots, store, device.read(slots), machine)
        _bring_up(location)
        return location
    except Problem:
        store.dispose()
        raise


def check_in_force(settings: Settings, home: Path) -> None:
    """Refuse settings that keep or close visits otherwise than those taken over, which lie in the home folder."""
    own = home / "site.toml"
    if own.exists() and any(load(own).site.changes(settings.site)):
        raise Environment("settings_differ")


def _bring_up(location: Location) -> None:
    """Open the file, bring it to the newest schema and read the promises; on a full disk in the ballast's room, which
    is then the purge's too."""
    store, files = location.store, location.files
    try:
        try:
            migrate.migrate(store, files.database)
        except Environment as fault:
            if fault.code != "disk_full" or not free_ballast(files):
                raise
            migrate.migrate(store, files.database)
        location.go_by(location.settings)
    except Damaged:
        keep_copy(files)
        raise


def _store_key(slots: Slots, key_id: KeyId) -> bytes:
    key = slots.need(STORE_SLOT, KEY_BYTES)
    if day_keys.key_id(key).hex() != key_id.key:
        raise Damaged("store_key_wrong")
    return key
