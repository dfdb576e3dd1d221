"""kill -9 amid a restore onto a sound store, of one that is damaged or gone, and amid a move; each begun again."""

import hashlib
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from copy import deepcopy
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import Any

from kiosk import settings
from kiosk.crypto import device
from kiosk.crypto.day_keys import slot_of
from kiosk.crypto.slots import Slots, os_keyring
from kiosk.domain.errors import Problem
from kiosk.ops import setup
from kiosk.ops.audit import HEAD_BYTES, HEAD_SLOT
from kiosk.ops.location import (
    KEY_BYTES,
    PEPPER_SLOT,
    STORE_SLOT,
    Location,
    files_of,
    open_location,
    slots_of,
)
from kiosk.ops.purge import purge
from kiosk.ops.sheet import RecoverySheet
from kiosk.ops.unlock import unlock
from kiosk.store import engine, visits
from tests.crash.carrying import carry
from tests.crash.crew import Crew, crew
from tests.crash.deeds import Asked, Known, Staff, begin, do
from tests.crash.judge import judge
from tests.crash.power import Outcome
from tests.crash.recorded import recording
from tests.support.carrying import page_aside, spoil_page
from tests.support.location import NOW, PASSPHRASE, WELL_KEPT, settings_file
from tests.support.recovery import SIV
from tests.support.workers import Place

KINDS = ("restore", "replace", "move")
DAMAGE = ("page", "noise", "gone")
WAYS = (("restore", ""), *(("replace", damage) for damage in DAMAGE), ("move", ""))
RETENTION, DAYS, VISITS = 3, 3, 3
LATER = NOW + timedelta(days=RETENTION)  # the first of the days is due by then
SLOTS = {STORE_SLOT: KEY_BYTES, PEPPER_SLOT: KEY_BYTES, device.SLOT: KEY_BYTES, HEAD_SLOT: HEAD_BYTES} | {
    slot_of((NOW + timedelta(days=n)).date()): KEY_BYTES for n in range(DAYS)
}
FILE = "oslo.innom"


@dataclass(slots=True)
class Carried:
    """A location with a backup, since which somebody was erased: `backed` is what was known when it was made. Of
    `lacking` the sound store has lost the rows without a line."""

    place: Place
    who: Staff
    sheet: RecoverySheet
    slots: Slots
    page: int = 0
    known: Known = field(default_factory=Known)
    backed: Known = field(default_factory=Known)
    lacking: list[str] = field(default_factory=list)
    keys: dict[str, bytes] = field(default_factory=dict)

    def order(self, kind: str) -> dict[str, Any]:
        """What the command is given."""
        typed = {"sheet": list(self.sheet.groups), "fingerprint": self.sheet.fingerprint} if kind == "move" else {}
        return {"file": str(self.place.home / FILE), "now": LATER.isoformat(), **typed}

    def put_keys(self, kind: str) -> None:
        """The keyring as it was, or that of another machine, which has nothing of it."""
        for slot, value in self.keys.items():
            if kind == "move":
                self.slots.erase(slot)
            elif self.slots.read_or_spoilt(slot, len(value)) != value:
                self.slots.write(slot, value)

    def known_after(self, damage: str) -> Known:
        """What must be there once it is restored."""
        known = deepcopy(self.known if damage in ("", "page") else self.backed)
        known.take({"purged": NOW.date().isoformat()})
        known.backups = []  # it lies in another home
        return known


def new_carried(folder: Path) -> Carried:
    """Three days of visits, a backup, an erasure."""
    folder.mkdir()
    place = Place(folder / "home", settings_file(folder, retention_days=str(RETENTION)))
    setup.set_up(place.settings, place.home, os_keyring(), NOW)
    with place.opened() as location:
        first = setup.prepare_first_person(location, "kari", "Kari Moe", PASSPHRASE)
        setup.add_first_person(location, first, NOW)
        own = Carried(place, begin(location, NOW), first.sheet, slots_of(os_keyring(), location.store_id))
        now = ""
        for number in range(DAYS):
            now = (NOW + timedelta(days=number)).isoformat()
            for each in range(VISITS):
                own.known.take(do(location, own.who, {"do": "arrive", "name": f"Guest {number} {each}", "now": now}))
        some = sorted(own.known.visits, key=lambda visit_id: own.known.visits[visit_id][0])
        wishes: list[Asked] = [{"do": "withdraw", "id": some[4]}, {"do": "backup", "file": FILE}]
        for wish in wishes:
            own.known.take(do(location, own.who, {**wish, "now": now}))
        own.backed = deepcopy(own.known)
        own.known.take(do(location, own.who, {"do": "erase", "id": some[-1], "now": now}))
        own.lacking = [some[3], some[-2]]
        own.page = page_aside(location)
        own.keys = {slot: own.slots.need(slot, size) for slot, size in SLOTS.items()}
    return own


def kill_once(own: Carried, workers: Crew, kind: str, damage: str, home: Path, **when: Any) -> list[str]:
    """One of them, killed: what is wrong then, after it is begun again, and after the same backup once more."""
    before = _prepared(own, kind, damage, home)
    own.put_keys(kind)
    ended = workers.order("carry", home, **when, **own.order(kind))
    known, faults = own.known_after(damage or ("gone" if kind == "move" else "")), []
    if ended.said or kind == "restore" or _is_sound(home):
        faults += _judged(own, kind, home, known, again=not ended.said)
    elif _print_of(home) != before:
        faults.append("corrupt: the store is neither as it was nor the restored one")
    for way in ("", "merged"):
        found = carry(own.order(kind), home)
        if way and found != way:
            faults.append(f"corrupt: once more it is {found}")
        faults += _judged(own, kind, home, known, again=False)
    shutil.rmtree(home)
    return faults


def kill_each_change(folder: Path, some: int = 0) -> Outcome:
    """Kill each kind before its n-th change (file or keyring), for each n or for some, and begin it again."""
    outcome, own = Outcome(), new_carried(folder / "own")
    with crew(own.place.settings, recording(folder)) as workers:
        workers.order("unlock", own.place.home)
        for number, (kind, damage) in enumerate(WAYS):
            _prepared(own, kind, damage, folder / kind)
            own.put_keys(kind)
            changes = workers.order("carry", folder / kind, kill_at=0, **own.order(kind)).changes
            shutil.rmtree(folder / kind)
            for at in [round(changes * (each + 0.5) / some) for each in range(some)] or range(1, changes + 1):
                faults = kill_once(own, workers, kind, damage, folder / f"{number}-{at}", kill_at=at)
                outcome.add(faults, f"{kind} {damage} killed before change {at} of {changes}")
    return outcome


def _prepared(own: Carried, kind: str, damage: str, home: Path) -> str:
    """The home folder as it is before; what tells its store from another."""
    home.mkdir()
    if kind == "move":
        return ""
    shutil.copy(own.place.home / "site.toml", home)
    if damage == "gone":
        return ""
    there = files_of(home)
    shutil.copytree(own.place.home / "store", there.folder, ignore=shutil.ignore_patterns("ballast"))
    there.ballast.hardlink_to(files_of(own.place.home).ballast)
    if kind == "restore":
        with _opened(home) as location, location.writing() as connection:
            for visit_id in own.lacking:
                visits.delete_visit(connection, bytes.fromhex(visit_id))
    elif damage == "page":
        spoil_page(there.database, own.page)
    else:
        there.database.write_bytes(b"\x07" * there.database.stat().st_size)
    if damage:  # whoever finds it damaged copies it, and the log says so: not here
        shutil.copy(there.database, there.folder / "visits.db.damaged")
    return _print_of(home)


@contextmanager
def _opened(home: Path) -> Iterator[Location]:
    location = open_location(settings.load(home / "site.toml"), home, os_keyring(), WELL_KEPT)
    try:
        yield location
    finally:
        location.close()


def _is_sound(home: Path) -> bool:
    try:
        with _opened(home) as location:
            return engine.is_sound(location.store)
    except Problem:
        return False


def _print_of(home: Path) -> str:
    file = files_of(home).database
    return hashlib.sha256(file.read_bytes()).hexdigest() if file.exists() else ""


def _judged(own: Carried, kind: str, home: Path, known: Known, again: bool) -> list[str]:
    """As it stands after the next start; `again`: it was not acknowledged, so what the sound store lacks is all there
    or not at all."""
    try:
        with _opened(home) as location:
            purge(location, LATER)
            known, flight = deepcopy(known), None
            if kind == "restore" and again:
                names = [known.visits.pop(visit_id)[0] for visit_id in own.lacking]
                flight = {"do": "restore", "names": names}
            known.staff = {SIV.short} if kind == "move" else set()
            who = unlock(location, SIV.passphrase, LATER, SIV.short) if kind == "move" else own.who
            return [fault for fault in judge(location, who, known, flight) if not _is_told(fault)]
    except Problem as problem:
        return [f"corrupt: {problem.code}"]


def _is_told(fault: str) -> bool:
    """The log of a store that was replaced has lost lines, and says so."""
    return fault.startswith("corrupt: the log, ['rolled_back") and not {"missing", "changed", "foreign"} & set(
        fault.replace("'", " ").split()
    )
