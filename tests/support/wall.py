"""A wall clock and a machine whose seconds a test moves, together or apart: what the clock guard is held against."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from kiosk.machine_clock import MachineClock
from kiosk.ops.check_in import Receipt, check_in
from kiosk.ops.location import open_location
from kiosk.ops.purge import Purged, purge
from kiosk.store import audit
from tests.support.location import NOW, Office, copy_of, days, guest, settings_file


@dataclass(slots=True)
class Wall:
    """An office whose clock nobody keeps, unless `synced`."""

    office: Office
    now: datetime
    seconds: float = 5000
    synced: bool | None = None
    boots: int = 1

    @property
    def machine(self) -> MachineClock:
        """What the machine says of its clock."""
        return MachineClock(lambda: self.seconds, lambda: self.synced, lambda: f"boot-{self.boots}")

    def passes(self, time: timedelta) -> None:
        """Time passes while the machine runs."""
        self.now += time
        self.seconds += time.total_seconds()

    def runs(self, time: timedelta) -> Purged:
        """The same with upkeep now and then; the last purge's answer."""
        whole, rest = divmod(time, timedelta(hours=8))
        for _ in range(whole):
            self.passes(timedelta(hours=8))
            self.purge()
        self.passes(rest)
        return self.purge()

    def jumps(self, by: timedelta) -> None:
        """Somebody sets the clock."""
        self.now += by

    def restarts(self, off: timedelta = timedelta(minutes=1), **settings: int) -> None:
        """The machine is off for a while."""
        self.now += off
        self.seconds = 30
        self.boots += 1
        self.opens(**settings)

    def opens(self, **settings: int) -> None:
        """Another process of the same machine, perhaps under other settings."""
        location = self.office.location
        location.close()
        loaded = replace(location.settings, site=replace(location.site, **settings))  # type: ignore[arg-type]
        settings_file(location.home, retention_days=str(loaded.site.retention)).rename(location.home / "site.toml")
        self.office.location = open_location(loaded, location.home, self.office.keyring, self.machine)

    def purge(self) -> Purged:
        """Upkeep, now."""
        return purge(self.office.location, self.now)

    def arrive(self, name: str = "Ola", **more: object) -> Receipt:
        """Somebody comes."""
        return check_in(self.office.location, guest(name, **more), self.now)

    def kept(self) -> tuple[int, int]:
        """How many visits are there, and how many day keys."""
        with self.office.location.reading() as connection:
            visits = int(connection.exec_driver_sql("SELECT count(*) FROM visit").scalar_one())
        return visits, len(self.office.day_slots())

    def lines(self) -> list[str]:
        """What the audit says of the clock, oldest first."""
        with self.office.location.reading() as connection:
            found = [f"{row.action} {row.subject}" for row in audit.lines(connection)]
        return [line.split("+")[0] for line in found if line.startswith("clock_")]


@pytest.fixture
def wall(office_made: Office, tmp_path: Path) -> Iterator[Wall]:
    """A Sunday at ten; upkeep has just looked; nobody keeps the clock."""
    yield from _looked(Wall(copy_of(office_made, tmp_path), NOW))


@pytest.fixture(scope="session")
def ten_days_made(office_made: Office, tmp_path_factory: pytest.TempPathFactory) -> Office:
    """A visitor a day for ten days; closed: what each test's own is copied from."""
    made = Wall(copy_of(office_made, tmp_path_factory.mktemp("ten")), NOW)
    made.opens()
    for number in range(10):
        made.arrive(f"Day {number}")
        assert made.runs(days(1 if number < 9 else 0)) == Purged(0, 0)
    made.office.location.close()
    return made.office


@pytest.fixture
def ten_days(ten_days_made: Office, tmp_path: Path) -> Iterator[Wall]:
    """The last of ten days with a visitor each; upkeep has just looked; nobody keeps the clock."""
    yield from _looked(Wall(copy_of(ten_days_made, tmp_path), NOW + days(9) + timedelta(minutes=1)))


def _looked(made: Wall) -> Iterator[Wall]:
    made.opens()
    made.purge()
    yield made
    made.office.location.close()
