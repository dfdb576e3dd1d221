"""After a purge: what a copy from before it still opens, and what lies in the keyring (hazard 55)."""

import re
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from kiosk.crypto.slots import KeyringBackend, MemoryKeyring, os_keyring
from kiosk.ops.check_in import check_in
from kiosk.ops.clock import confirm
from kiosk.ops.list_visits import list_visits
from kiosk.ops.location import open_location
from kiosk.ops.purge import purge
from kiosk.ops.unlock import unlock
from tests.support.keyring_faults import Kept, kept_in_keyring
from tests.support.location import NOW, PASSPHRASE, Office, days, guest
from tests.support.programs import program
from tests.support.secret_service import SecretService

pytestmark = pytest.mark.long

COUNT, TODAY = 12, NOW + days(11)
LAST_BEFORE = NOW + days(9)  # the day on which a list of ten days began with the first visit


@dataclass(frozen=True, slots=True)
class Purged:
    """A location after its purge, a copy of its home from before it, and copies of its keyring: the whole, and the
    one of somebody who was there on the fifth day."""

    kept: Kept
    copy: Path
    whole: KeyringBackend
    fifth: KeyringBackend


@pytest.fixture(scope="module")
def purged(
    office_made: Office, tmp_path_factory: pytest.TempPathFactory, secret_service_session: SecretService
) -> Iterator[Purged]:
    """Twelve days of visits, of which two are purged; one for all tests here, each opens a copy of the copy."""
    with pytest.MonkeyPatch.context() as patch:
        for name, value in secret_service_session.environment.items():
            patch.setenv(name, value)
        folder = tmp_path_factory.mktemp("copies")
        yield lived(kept_in_keyring(office_made, folder), folder)


def keyring_copy(kept: Kept, days_held: int) -> KeyringBackend:
    """What the keyring holds, as somebody has it who copied it when only so many days had come."""
    copy, real = MemoryKeyring(), os_keyring()
    wanted = [f"day:{(NOW + days(number)).date()}" for number in range(days_held)]
    for slot in ("store", "pepper", "device", "head", *wanted):
        text = real.get_password(kept.service, slot)
        assert text
        copy.set_password(kept.service, slot, text)
    return copy


def lived(kept: Kept, folder: Path) -> Purged:
    """A visit a day; then everything is copied, the WAL too; then the purge."""
    with kept.opened() as location:
        for number in range(COUNT):
            check_in(location, guest(f"Day {number}"), NOW + days(number))
        check_in(location, guest(f"Day {COUNT - 1}"), TODAY)  # alone it would be in the store: closing the day before
        copy = Path(shutil.copytree(kept.home, folder / "copy"))
        assert (copy / "store" / "visits.db-wal").stat().st_size
        whole, fifth = keyring_copy(kept, COUNT), keyring_copy(kept, 5)
        assert purge(location, TODAY).days == 2
    return Purged(kept, copy, whole, fifth)


def opened(purged: Purged, keyring: KeyringBackend, folder: Path) -> list[str]:
    """Whose visits the passphrase opens in the copy with that keyring, with the clock set back for it."""
    home = Path(shutil.copytree(purged.copy, folder / "again"))
    location = open_location(purged.kept.office.location.settings, home, keyring)
    who = unlock(location, PASSPHRASE, TODAY)
    confirm(location, who, LAST_BEFORE)
    listed = list_visits(location, who, 10, "tracing", "", LAST_BEFORE).visits
    seen = [visit.arrival.visitor.name for visit in listed if visit.arrival]
    location.close()
    return sorted(set(seen), key=lambda name: int(name.removeprefix("Day ")))


def test_hazard_55_a_copy_with_its_wal_and_todays_keyring_opens_nothing_of_the_purged_days(
    purged: Purged, tmp_path: Path
) -> None:
    assert opened(purged, os_keyring(), tmp_path) == [f"Day {number}" for number in range(2, COUNT)]


def test_hazard_55_an_older_keyring_opens_only_the_days_that_it_held(purged: Purged, tmp_path: Path) -> None:
    assert opened(purged, purged.fifth, tmp_path) == [f"Day {number}" for number in range(5)]


def test_hazard_55_whoever_kept_the_whole_keyring_opens_everything(purged: Purged, tmp_path: Path) -> None:
    assert opened(purged, purged.whole, tmp_path) == [f"Day {number}" for number in range(COUNT)]


def test_hazard_55_secret_tool_shows_one_slot_for_each_retained_day(purged: Purged) -> None:
    asked = [program("secret-tool"), "search", "--all", "service", purged.kept.service]
    told = subprocess.run(asked, capture_output=True, text=True, check=True, timeout=20)
    names = re.findall(r"^attribute\.username = (.+)$", told.stdout + told.stderr, re.MULTILINE)
    retained = [f"day:{(NOW + days(number)).date()}" for number in range(2, COUNT)]
    assert sorted(names) == sorted(["store", "pepper", "device", "head", *retained])
