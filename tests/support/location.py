"""A real location in a temporary folder: real store, real envelope; its keys in memory, as the demo's are."""

import shutil
import time
from collections.abc import Iterator
from copy import copy
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from kiosk.crypto.slots import MemoryKeyring
from kiosk.domain.visit import Visit
from kiosk.machine_clock import MachineClock
from kiosk.ops import list_visits, setup
from kiosk.ops.location import Location, files_of, open_location
from kiosk.ops.sheet import RecoverySheet
from kiosk.ops.unlock import Unlocked, unlock
from kiosk.settings import RESOURCES, load

PASSPHRASE = "a calm and quiet fjord"
NOW = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)  # a Sunday, ten in the morning in Oslo
HARD_NAME = 'Åse <img src="/etc/passwd"> Наталья 山田'


# A time server keeps it: whatever the clock says is right.
WELL_KEPT = MachineClock(time.monotonic, lambda: True, lambda: "well-kept")


@dataclass(slots=True)
class Office:
    """An opened location with its person, and the little that tests say again and again."""

    location: Location
    keyring: MemoryKeyring
    who: Unlocked
    sheet: RecoverySheet

    def names(self, now: datetime, days: int = 10) -> list[str]:
        """The names in the list of the last days, "?" for a damaged one."""
        return [visit.arrival.visitor.name if visit.arrival else "?" for visit in self.visits(now, days)]

    def visits(self, now: datetime, days: int = 10) -> tuple[Visit, ...]:
        return list_visits.list_visits(self.location, self.who, days, "tracing", "", now).visits

    def here(self) -> int:
        """How many visits are open in the store."""
        with self.location.reading() as connection:
            return int(connection.exec_driver_sql("SELECT count(*) FROM visit WHERE open = 1").scalar_one())

    def day_slots(self) -> list[str]:
        """The days whose key lies in the keyring."""
        return sorted(slot.removeprefix("day:") for _, slot in self.keyring._kept if slot.startswith("day:"))


def settings_file(folder: Path, **changes: str) -> Path:
    """The example location's settings with lines changed, settings_file(tmp, retention_days="5"); two languages."""
    changes = {"languages": '["nb", "en"]', **changes}
    lines = (RESOURCES / "example-location.toml").read_text(encoding="utf-8").splitlines()
    for key, value in changes.items():
        assert any(line.startswith(f"{key} =") for line in lines), key
        lines = [f"{key} = {value}" if line.startswith(f"{key} =") else line for line in lines]
    file = folder / "location.toml"
    file.write_text("\n".join(lines), encoding="utf-8")
    return file


def make_office(folder: Path, now: datetime = NOW, machine: MachineClock = WELL_KEPT, **changes: str) -> Office:
    """Set a location up, with its first person, unlocked."""
    keyring, home = MemoryKeyring(), folder / "home"
    settings = setup.set_up(settings_file(folder, **changes), home, keyring, now)
    location = open_location(settings, home, keyring, machine)
    first = setup.prepare_first_person(location, "kari", "Kari Moe", PASSPHRASE)
    setup.add_first_person(location, first, now)
    return Office(location, keyring, unlock(location, PASSPHRASE, now), first.sheet)


def reopened(office: Office, **changes: str) -> Office:
    """The same store after a restart, with settings changed by hand."""
    office.location.close()
    home = office.location.home
    settings = load(settings_file(home, **changes).rename(home / "site.toml"))
    location = open_location(settings, home, office.keyring, office.location.machine)
    return Office(location, office.keyring, unlock(location, PASSPHRASE, NOW), office.sheet)


def guest(name: str, **more: object) -> dict[str, object]:
    """A form with a name and a phone number."""
    return {"name": name, "phone": "+47 912 34 567", **more}


def days(count: float) -> timedelta:
    return timedelta(days=count)


def copy_of(made: Office, folder: Path, machine: MachineClock = WELL_KEPT) -> Office:
    """A location of one's own, copied: making one costs two Argon2id runs and a migration."""
    home = Path(shutil.copytree(made.location.home, folder / "home", ignore=shutil.ignore_patterns("ballast")))
    files_of(home).ballast.hardlink_to(made.location.files.ballast)  # 16 MB a test would fill the temporary folder
    keyring = MemoryKeyring()
    keyring._kept.update(made.keyring._kept)
    location = open_location(made.location.settings, home, keyring, machine)
    return Office(location, keyring, copy(made.who), made.sheet)


@pytest.fixture(scope="session")
def office_made(tmp_path_factory: pytest.TempPathFactory) -> Office:
    """A location as set-up leaves it, closed: what each test's own is copied from."""
    made = make_office(tmp_path_factory.mktemp("office"))
    made.location.close()
    return made


@pytest.fixture
def office(office_made: Office, tmp_path: Path) -> Iterator[Office]:
    """A location of this test's own."""
    own = copy_of(office_made, tmp_path)
    yield own
    own.location.close()
