"""On a full or read-only disk nothing is half-stored, and the purge is done all the same: on a real small disk."""

import json
import os
import subprocess
import sys
from typing import Any

import pytest

from kiosk.ops.alerts import alerts
from kiosk.ops.purge import purge
from kiosk.store.ballast import BALLAST_BYTES
from tests.support.location import NOW, Office
from tests.support.programs import program
from tests.support.tree import ROOT

DUE, KEPT = ["2026-11-22", "2026-11-23"], ["2026-11-24", "2026-11-25"]


@pytest.fixture(scope="module")
def happened(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """What happened in each scenario of small_disk.py; its disks are gone with its process."""
    own = [program("unshare"), "-m"] if os.geteuid() == 0 else [program("unshare"), "-rm"]
    command = [*own, sys.executable, "-m", "tests.crash.small_disk", str(tmp_path_factory.mktemp("disks"))]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=100, check=False)
    if done.returncode:
        pytest.fail(f"needs root or user namespaces to mount a disk of its own; it said: {done.stderr[-2000:]}")
    return json.loads(done.stdout)


def test_hazard_48_a_check_in_on_a_full_disk_is_refused_stores_nothing_and_works_again(happened: Any) -> None:
    said = happened["check_in_on_a_full_disk"]
    assert said["full"] == ["disk_full"] * 3
    assert (said["stored"], said["after"], len(said["names"])) == (8, "", 9)
    assert said["ballast"], "only what must be done uses it"


def test_hazard_48_a_purge_on_a_full_disk_frees_the_ballast_and_is_done(happened: Any) -> None:
    said = happened["purge_on_a_full_disk"]
    assert (said["purge"], said["slots"], said["stored"], said["ballast"]) == ("", KEPT, 4, False)


def test_hazard_48_staff_are_told_and_the_ballast_is_laid_again(happened: Any) -> None:
    said = happened["purge_on_a_full_disk"]
    assert said["alerts"] == ["disk_full"]
    assert said["ballast after"]


def test_without_a_ballast_the_purge_is_refused_and_done_when_there_is_room(happened: Any) -> None:
    said = happened["purge_without_a_ballast"]
    assert (said["purge"], said["slots"]) == ("disk_full", DUE + KEPT)
    assert (said["after"], said["slots after"]) == ("", KEPT)


def test_hazard_48_a_location_starts_on_a_full_disk_and_purges(happened: Any) -> None:
    said = happened["start_on_a_full_disk"]
    assert (said["start"], said["purge"], said["slots"]) == ("", "", KEPT)
    assert said["alerts"] == ["disk_full"]
    assert said["without ballast"] == "disk_full"


def test_hazard_48_a_read_only_disk_is_said_and_nothing_is_lost(happened: Any) -> None:
    assert happened["read_only_disk"] == {"start": "store_read_only", "after": "", "stored": 8}


def test_set_up_lays_a_ballast_that_takes_its_room(office: Office) -> None:
    laid = office.location.files.ballast.stat()
    assert laid.st_size == BALLAST_BYTES <= laid.st_blocks * 512


def test_a_ballast_that_was_freed_or_cut_is_laid_again_by_the_next_purge(office: Office) -> None:
    files = office.location.files
    files.ballast.unlink()
    for content in (None, b"cut"):
        if content:
            files.ballast.write_bytes(content)
        purge(office.location, NOW)
        assert files.ballast.stat().st_size == BALLAST_BYTES
    assert alerts(office.location) == ()
    assert [file.name for file in files.folder.glob("*.part")] == []


def test_the_ballast_is_its_owners_alone(office: Office) -> None:
    office.location.files.ballast.unlink()
    purge(office.location, NOW)
    assert office.location.files.ballast.stat().st_mode & 0o077 == 0
