"""Stores that hold 0, 20,000 and 200,000 sealed visits of the last ten days: made once a day in build/bench, shared by
the benches that ask what a full store costs. Every record is really sealed, by all processors, and really opens."""

import json
import multiprocessing
import os
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from time import monotonic

from bench.measure import QUICK, ROOT, office, taken, work_folder
from kiosk.crypto.day_keys import DayKey
from kiosk.crypto.envelope import recipients
from kiosk.crypto.keys import pass_key
from kiosk.crypto.slots import MemoryKeyring
from kiosk.domain.retention import day_of
from kiosk.domain.visit import Arrival, Closed, Departure, Purpose
from kiosk.domain.visitor import Visitor
from kiosk.machine_clock import THIS_MACHINE, MachineClock
from kiosk.ops.location import Location, open_location
from kiosk.ops.sealing import seal_arrival, seal_departure
from kiosk.settings import example_location, load
from kiosk.store import days, visits
from kiosk.store.standing import standing
from kiosk.store.visits import SealedVisit
from ui.command.place import now

SIZES = (0, 2_000, 5_000) if QUICK else (0, 20_000, 200_000)
DAYS, BATCH = 10, 500
FOLDER = ROOT / "build" / "bench"
ANY_TIME = MachineClock(monotonic, lambda: True, lambda: "bench")  # its clock is believed, whatever it shows
KEYS = "keys.json"


@dataclass(frozen=True, slots=True)
class Sealer:
    """What a process needs to make visits of its own accord."""

    site: str
    generation: int
    public: bytes
    keys: dict[date, DayKey]
    count: int

    def batch(self, first: int) -> list[SealedVisit]:
        """The next visits, in the order of their days."""
        return [self.one(number) for number in range(first, min(first + BATCH, self.count))]

    def one(self, number: int) -> SealedVisit:
        """Invented: who came on that day, two visits a person, and left."""
        days = sorted(self.keys)
        of, visit_id = days[number * DAYS // self.count], os.urandom(16)
        public = pass_key(os.urandom(16), visit_id).public_key().public_bytes_raw()
        to, key = recipients(self.generation, self.public, public), self.keys[of]
        arrival = _arrival(number, of, self.count)
        departure = Departure(arrival.arrived_at + timedelta(minutes=20 + number % 200), Closed.SELF)
        row = SealedVisit(visit_id, of, 1, False, arrival.until, public, b"")
        return replace(
            row,
            arrival=seal_arrival(arrival, self.site, row, to, key),
            departure=seal_departure(departure, self.site, row, to, key),
        )


def _arrival(number: int, of: date, count: int) -> Arrival:
    person = number % max(1, count // 2)
    visitor = Visitor(
        f"Ola Nordmann {person}", "Fjord & Fjell Arkitekter", f"+47 9{person:07}", host=f"Vert {number % 50}"
    )
    arrived = datetime.combine(of, time(7), UTC) + timedelta(seconds=number * 7 % 28_800)
    return Arrival(visitor, frozenset({Purpose.TRACING}), 1, "nb", arrived)


def stored(count: int) -> Path:
    """A home folder with so many visits, its keys beside it; one of another day is made anew, for its visits age."""
    at = now()
    made = FOLDER / f"{at:%Y-%m-%d}-{count}"
    for old in FOLDER.glob(f"*-{count}"):
        if old != made:
            shutil.rmtree(old)
    if not made.exists():
        partial = FOLDER / f"partial-{count}"
        shutil.rmtree(partial, ignore_errors=True)
        partial.mkdir(parents=True)
        keyring = MemoryKeyring()
        with office(partial / "home", keyring) as location:
            if count:
                _fill(location, count, at)
        kept = [[*names, value] for names, value in keyring._kept.items()]  # noqa: SLF001  # a throw-away location's
        (partial / KEYS).write_text(json.dumps(kept), encoding="utf-8")
        partial.rename(made)
    return made


def _fill(location: Location, count: int, at: datetime) -> None:
    today = day_of(at, location.site.zone)
    with location.writing() as connection:
        found = standing(connection)
        wanted = [today - timedelta(days=ago) for ago in reversed(range(DAYS))]
        keys = {of: location.start_day(connection, of, days.find_day(connection, of), today) for of in wanted}
    sealer = Sealer(location.site.id, found.generation, found.site_public, keys, count)
    with multiprocessing.get_context("spawn").Pool() as pool:
        for rows in pool.imap(sealer.batch, range(0, count, BATCH)):
            with location.writing() as connection:
                for row in rows:
                    visits.insert_visit(connection, row, location.site.id, location.device_id, os.urandom(8))
    location.checkpoint(1000)


def keyring_of(made: Path) -> MemoryKeyring:
    """The keys of a store, in memory."""
    keyring = MemoryKeyring()
    for service, slot, value in json.loads((made / KEYS).read_text(encoding="utf-8")):
        keyring.set_password(service, slot, value)
    return keyring


@contextmanager
def copied(count: int) -> Iterator[tuple[Path, MemoryKeyring]]:
    """A home folder of one's own with so many visits, and its keys: what is done to it leaves the shared one alone."""
    made = stored(count)
    with work_folder() as folder:
        shutil.copytree(made / "home", folder / "home")
        yield folder / "home", keyring_of(made)


@contextmanager
def opened(count: int, machine: MachineClock = THIS_MACHINE) -> Iterator[Location]:
    """The same as an opened location."""
    with copied(count) as (home, keyring):
        location = open_location(load(example_location()), home, keyring, machine)
        try:
            yield location
        finally:
            location.close()


def main() -> None:
    """Make those that are missing, and say how long that took."""
    for count in SIZES:
        print(f"a store of {count:,} visits: {taken(lambda: stored(count)) / 1000:.1f} s", file=sys.stderr)  # noqa: B023


if __name__ == "__main__":
    main()
