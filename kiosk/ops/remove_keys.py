"""The end of a location on this machine: its keys leave the keyring for good, and its store stays, sealed."""

from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path

from ..crypto import device
from ..crypto.day_keys import hold_slot, slot_of
from ..crypto.slots import KeyringBackend, Slots
from ..domain.errors import Damaged, Problem, Refused
from ..domain.retention import day_of
from ..domain.stored import read_date
from ..machine_clock import THIS_MACHINE, MachineClock
from ..settings import Settings
from ..store import days, holds, state
from . import audit
from .location import PEPPER_SLOT, STORE_SLOT, Location, files_of, open_location, slots_of

# In this order: a run that was broken off opens the store again, or has erased all keys of days and holds before.
_LAST = (audit.HEAD_SLOT, PEPPER_SLOT, STORE_SLOT, device.SLOT)
_AROUND = 60  # days on either side of today: wherever the store cannot say which days have a key


@dataclass(frozen=True, slots=True)
class Removed:
    """How many keys there were; `unread`: the store did not open, so that keys of holds may be left in the keyring."""

    keys: int
    unread: bool = False


def remove_keys(
    settings: Settings,
    home: Path,
    keyring: KeyringBackend,
    now: datetime,
    *,
    with_holds: bool = False,
    machine: MachineClock = THIS_MACHINE,
) -> Removed:
    """Erase every slot of this store, and read back that it is gone. The log's last line is written before.

    Refuses with `keys_on_hold` while an authority's hold runs, unless `with_holds`. Done again it finds nothing.
    Whatever is left of the store needs the recovery sheet, and opens no visit even with it.
    """
    slots = slots_of(keyring, files_of(home).read_key_id().store)
    try:
        location = open_location(settings, home, keyring, machine)
    except Problem as problem:
        if not isinstance(problem, Damaged) and problem.code not in ("keyring_slot_missing", "store_missing"):
            raise  # another try may mend it
        return _remove_unread(slots, day_of(now, settings.site.zone), problem)
    try:
        names = _last_words(location, now, with_holds)
    finally:
        location.close()
    return Removed(_erase(slots, [*names, *_LAST]))


def _remove_unread(slots: Slots, today: date, problem: Problem) -> Removed:
    """The store does not open: damaged, or an earlier run came as far as its key, after those of days and holds."""
    around = _dates(today - timedelta(days=_AROUND), today + timedelta(days=_AROUND))
    of_days, of_store = _erase(slots, map(slot_of, around)), _erase(slots, _LAST)
    begun_before = problem.values.get("slot") == STORE_SLOT and not of_days
    return Removed(of_days + of_store, unread=not begun_before)


def _last_words(location: Location, now: datetime, with_holds: bool) -> list[str]:
    """The log's line, and the slots of days and holds that may hold a key."""
    with location.reading() as connection:
        running = holds.running(connection)
        known = [row.day for row in days.kept(connection)]
        of_holds = [row.id for row in holds.all_holds(connection)]
        begun = state.starting(connection, state.HOLD_BEGUN)
        with suppress(Damaged):
            known.append(read_date(state.get(connection, state.PURGED_THROUGH) or ""))
    if running and not with_holds:
        raise Refused("keys_on_hold", holds=len(running))
    audit.record(location, audit.DeviceSigner(location), audit.Line("keys_removed"), now)
    of_holds += [name.removeprefix(state.HOLD_BEGUN) for name in begun]
    today = day_of(now, location.site.zone)
    of_days = {*known, *_dates(min([*known, today]), today + timedelta(days=1))}
    return [*map(slot_of, sorted(of_days)), *map(hold_slot, of_holds)]


def _dates(first: date, last: date) -> Iterator[date]:
    return (first + timedelta(days=number) for number in range((last - first).days + 1))


def _erase(slots: Slots, names: Iterable[str]) -> int:
    """How many of them held something."""
    there = [name for name in names if slots.holds(name)]
    for name in there:
        slots.erase(name)
    return len(there)
