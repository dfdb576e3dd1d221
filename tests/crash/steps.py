"""The purge killed just before each of its changes (file or keyring), and run again: the same end as unkilled."""

import shutil
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from sqlalchemy import select

from kiosk.crypto.day_keys import slot_of
from kiosk.ops.audit import HEAD_BYTES, HEAD_SLOT
from kiosk.ops.audit_log import show, verify
from kiosk.ops.check_in import check_in
from kiosk.ops.location import KEY_BYTES, Location
from kiosk.ops.purge import purge
from kiosk.store import state
from kiosk.store.schema import metadata
from tests.crash.crew import Crew, crew
from tests.crash.kills import RETENTION, Office, new_office
from tests.crash.power import Outcome
from tests.crash.recorded import recording
from tests.support.location import NOW, guest
from tests.support.workers import Place

DAYS = 3
PURGE = NOW + timedelta(days=RETENTION + 1)  # the first two of three days are due
SLOTS = {HEAD_SLOT: HEAD_BYTES} | {slot_of((NOW + timedelta(days=n)).date()): KEY_BYTES for n in range(DAYS)}
TABLES = ("visit", "departure", "day", "state", "staff", "site_key", "notice")


@dataclass(frozen=True, slots=True)
class End:
    """What a purge leaves: rows, keys of days, the log, and whether its chain holds."""

    rows: tuple[tuple[str, ...], ...]
    keys: tuple[str, ...]
    log: tuple[str, ...]
    findings: int


def kill_each_change(folder: Path, visits: int, some: int = 0) -> Outcome:
    """Kill the purge of so many visits a day before its n-th change, for each n or for some, and compare the ends."""
    outcome, own = Outcome(), _filled(folder / "own", visits)
    with own.place.opened() as location:
        slots = {slot: location.slots.need(slot, size) for slot, size in SLOTS.items()}
    with crew(own.place.settings, recording(folder)) as workers:
        workers.order("unlock", own.place.home)
        changes, unkilled = _purged(own, workers, folder / "unkilled", slots, 0)
        assert "purged through:2026-11-23" in unkilled.log
        numbers = [round(changes * (each + 0.5) / some) for each in range(some)] or range(1, changes + 1)
        for number in numbers:
            _, end = _purged(own, workers, folder / f"killed-{number}", slots, number)
            outcome.add([] if end == unkilled else [f"corrupt: {end}"], f"killed before change {number}")
    return outcome


def _filled(folder: Path, visits: int) -> Office:
    own = new_office(folder)
    with own.place.opened() as location:
        for number in range(DAYS):
            for each in range(visits):
                check_in(location, guest(f"Guest {number} {each}"), NOW + timedelta(days=number))
    return own


def _purged(own: Office, workers: Crew, home: Path, slots: Mapping[str, bytes], number: int) -> tuple[int, End]:
    """Put everything back, purge until the n-th change (0: to the end), purge again, and look."""
    shutil.copytree(own.place.home, home, ignore=shutil.ignore_patterns("ballast"))
    (home / "store" / "ballast").hardlink_to(own.place.home / "store" / "ballast")
    place = Place(home, own.place.settings)
    with place.opened() as location:
        for slot, value in slots.items():
            if location.slots.read(slot, len(value)) != value:
                location.slots.write(slot, value)
    asked = [{"do": "purge", "now": PURGE.isoformat()}]
    ended = workers.order("purge", home, asked=asked, kill_at=number)
    assert ended.done == (number == 0), "a purge has as many changes each time"
    with place.opened() as location:
        purge(location, PURGE)
        end = _end(location)
    shutil.rmtree(home)
    return ended.changes, end


def _end(location: Location) -> End:
    with location.reading() as connection:
        rows = tuple(tuple(sorted(map(_text, connection.execute(select(metadata.tables[name]))))) for name in TABLES)
    keys = tuple(slot for slot, size in SLOTS.items() if slot != HEAD_SLOT and location.slots.read(slot, size))
    log = tuple(f"{row.action} {row.subject}" for row in show(location))
    return End(rows, keys, log, len(verify(location).findings))


def _text(row: Sequence[object]) -> str:
    """The row, of the clock's mark without the machine's seconds: they are others each time."""
    return str(row[1]).split(" ")[0] if row[0] == state.CLOCK_MARK else str(row)
