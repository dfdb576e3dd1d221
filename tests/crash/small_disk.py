"""What a location does on a disk of 40 MB that fills up: a program, because it mounts the disk for itself alone.

unshare -m (root) or unshare -rm (anybody) python -m tests.crash.small_disk FOLDER; it answers in JSON by scenario.
"""

import json
import subprocess
import sys
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kiosk.domain.errors import Problem
from kiosk.ops.alerts import alerts
from kiosk.ops.check_in import check_in
from kiosk.ops.location import open_location
from kiosk.ops.purge import purge
from kiosk.store.ballast import BALLAST_BYTES, free_ballast
from tests.support.location import NOW, WELL_KEPT, Office, days, guest, make_office

SIZE = "40m"
LATER = NOW + days(11)  # the first two of four days are due


@dataclass(frozen=True, slots=True)
class Disk:
    """A disk of its own with a location on it, as its reception knows it."""

    folder: Path
    office: Office

    def fill(self) -> None:
        """To the last byte."""
        with (self.folder / "filler").open("ab", buffering=0) as file:
            for size in (2**20, 4096, 1):
                with suppress(OSError):
                    while file.write(bytes(size)) == size:
                        pass

    def empty(self) -> None:
        """There is room again."""
        (self.folder / "filler").unlink()

    def came(self) -> str:
        """Somebody checks in on the last day: "" or the code of the refusal."""
        return refused(lambda: check_in(self.office.location, guest("Late"), NOW + days(3)))

    def names(self) -> list[str]:
        """Who stands in the list of the last ten days."""
        return self.office.names(NOW + days(3))

    def stored(self) -> int:
        """How many visits are in the store: unlike the list it leaves no audit line."""
        with self.office.location.reading() as connection:
            return int(connection.exec_driver_sql("SELECT count(*) FROM visit").scalar_one())

    def alerts(self) -> list[str]:
        """What staff are told."""
        return [each.code for each in alerts(self.office.location)]

    def ballast(self) -> bool:
        """Whether it lies there in full."""
        file = self.office.location.files.ballast
        return file.exists() and file.stat().st_size == file.stat().st_blocks * 512 == BALLAST_BYTES

    def reopen(self) -> str:
        """Open it in a new start: "" or the code of the refusal."""
        self.office.location.close()

        def start() -> None:
            location = self.office.location
            self.office.location = open_location(location.settings, location.home, self.office.keyring, WELL_KEPT)

        return refused(start)


def refused(work: Callable[[], object]) -> str:
    """The code with which it is refused, "" if it is done."""
    try:
        work()
    except Problem as problem:
        return problem.code
    return ""


def check_in_on_a_full_disk(disk: Disk) -> dict[str, Any]:
    disk.fill()
    said: dict[str, Any] = {"full": [disk.came() for _ in range(3)], "ballast": disk.ballast(), "stored": disk.stored()}
    disk.empty()
    return said | {"after": disk.came(), "names": disk.names()}


def purge_on_a_full_disk(disk: Disk) -> dict[str, Any]:
    disk.fill()
    said: dict[str, Any] = {
        "purge": refused(lambda: purge(disk.office.location, LATER)),
        "slots": disk.office.day_slots(),
    }
    said |= {"stored": disk.stored(), "ballast": disk.ballast(), "alerts": disk.alerts()}
    disk.empty()
    purge(disk.office.location, LATER)
    return said | {"ballast after": disk.ballast()}


def purge_without_a_ballast(disk: Disk) -> dict[str, Any]:
    free_ballast(disk.office.location.files)
    disk.fill()
    said: dict[str, Any] = {
        "purge": refused(lambda: purge(disk.office.location, LATER)),
        "slots": disk.office.day_slots(),
    }
    disk.empty()
    return said | {"after": refused(lambda: purge(disk.office.location, LATER)), "slots after": disk.office.day_slots()}


def start_on_a_full_disk(disk: Disk) -> dict[str, Any]:
    disk.office.location.close()
    disk.fill()
    said: dict[str, Any] = {"start": disk.reopen(), "purge": refused(lambda: purge(disk.office.location, LATER))}
    said |= {"slots": disk.office.day_slots(), "alerts": disk.alerts()}
    disk.office.location.close()
    disk.fill()
    return said | {"without ballast": disk.reopen()}


def read_only_disk(disk: Disk) -> dict[str, Any]:
    disk.office.location.close()
    subprocess.run(["mount", "-o", "remount,ro", disk.folder], check=True)
    said: dict[str, Any] = {"start": disk.reopen()}
    subprocess.run(["mount", "-o", "remount,rw", disk.folder], check=True)
    return said | {"after": disk.reopen(), "stored": disk.stored()}


SCENARIOS = (
    check_in_on_a_full_disk,
    purge_on_a_full_disk,
    purge_without_a_ballast,
    start_on_a_full_disk,
    read_only_disk,
)


def main() -> None:
    """Each scenario on a disk of its own, with eight visits on four days."""
    happened = {}
    for scenario in SCENARIOS:
        folder = Path(sys.argv[1]) / scenario.__name__
        folder.mkdir()
        subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={SIZE}", "tmpfs", folder], check=True)
        disk = Disk(folder, make_office(folder))
        for number in range(8):
            check_in(disk.office.location, guest(f"Guest {number}"), NOW + days(number // 2))
        happened[scenario.__name__] = scenario(disk)
    print(json.dumps(happened))


if __name__ == "__main__":
    main()
