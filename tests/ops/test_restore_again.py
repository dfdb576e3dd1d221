"""A store that was damaged or gone, restored once and again: what was taken back since the backup stays so."""

import logging
import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from datetime import timedelta

import pytest

from kiosk.domain.errors import Problem
from kiosk.domain.visit import Purpose
from kiosk.ops import audit_log
from kiosk.ops.check_in import Receipt
from kiosk.ops.erase import erase
from kiosk.ops.one_visit import ByPass
from kiosk.ops.withdraw import withdraw
from kiosk.store import engine
from kiosk.store.backup_file import digest_of, read_backup, unpack
from kiosk.store.files import StoreFiles
from tests.support.access import CHECK
from tests.support.carrying import backed_up, came, refusal, restored, spoil_a_page, spoilt
from tests.support.location import NOW, Office

pytestmark = pytest.mark.long  # each unlocks several times: Argon2id

SOON = NOW + timedelta(hours=1)
Announce = Callable[[str], AbstractContextManager[list[logging.LogRecord]]]


@pytest.fixture
def copied(announce_log: Announce) -> Iterator[None]:
    """A store that is found damaged is copied, and the log says so."""
    with announce_log("kiosk.store.salvage"):
        yield


def erased(office: Office, receipt: Receipt) -> None:
    erase(office.location, ByPass(receipt.pass_code, CHECK), SOON)


def test_what_the_replaced_store_says_was_erased_stays_so_when_the_backup_is_restored_again(office: Office) -> None:
    ada, _ = came(office, "Ada", "Bo")
    file = backed_up(office)
    erased(office, ada)
    spoil_a_page(office)
    done = restored(office, file, SOON)
    assert (done.way, done.visits, done.dropped, done.unknown) == ("replaced", 1, 1, ("since", "people"))
    again = restored(office, file, SOON)
    assert (again.way, again.visits, office.names(SOON)) == ("merged", 0, ["Bo"])
    assert "erased" in [row.action for row in audit_log.show(office.location)]


def test_a_log_that_was_put_aside_tells_what_was_erased_when_the_restore_begins_again(office: Office) -> None:
    ada, _ = came(office, "Ada", "Bo")
    file = backed_up(office)
    erased(office, ada)
    office.location.checkpoint()
    office.location.close()
    folder = office.location.files.folder
    folder.rename(folder.with_name("store.replaced"))  # as where the system cannot exchange two names
    done = restored(office, file, SOON)
    assert (done.way, done.visits, done.dropped) == ("replaced", 1, 1)
    assert office.names(SOON) == ["Bo"]


def test_what_was_withdrawn_before_the_backup_comes_back_as_it_was_then(office: Office) -> None:
    [ada] = came(office, "Ada")
    withdraw(office.location, ByPass(ada.pass_code, CHECK), Purpose.ROLL_CALL, NOW)
    file = backed_up(office)
    spoil_a_page(office)
    done = restored(office, file, SOON)
    assert (done.way, done.visits, done.dropped) == ("replaced", 1, 0)
    [back] = office.visits(SOON)
    assert back.arrival is not None
    assert Purpose.ROLL_CALL not in back.arrival.purposes


@pytest.mark.usefixtures("copied")
def test_what_a_killed_restore_left_is_no_part_of_the_next_one(office: Office) -> None:
    came(office, "Ada")
    file = backed_up(office)
    spoilt(office)
    left = office.location.home / "restore.new" / "store"
    left.mkdir(parents=True)
    (left / "visits.db-wal").write_bytes(os.urandom(9000))
    (left / "visits.db.before-0002").write_bytes(b"an older copy")
    assert restored(office, file, SOON).way == "replaced"
    assert office.names(SOON) == ["Ada"]
    assert engine.is_sound(office.location.store)
    assert not list(office.location.files.folder.glob("*.before-*"))


@pytest.mark.usefixtures("copied")
def test_a_link_in_place_of_the_folder_for_unpacking_leads_nowhere(office: Office) -> None:
    came(office, "Ada")
    file = backed_up(office)
    spoilt(office)
    elsewhere = office.location.home.parent / "elsewhere"
    elsewhere.mkdir()
    (office.location.home / "restore.new").symlink_to(elsewhere)
    assert restored(office, file, SOON).way == "replaced"
    assert list(elsewhere.iterdir()) == []
    assert not (office.location.home / "restore.new").exists()


def test_a_backup_with_another_sheets_part_is_refused(office: Office) -> None:
    file = backed_up(office)
    whole, part = file.read_bytes(), office.location.files.recovery.read_bytes()
    assert whole.count(part) == 1
    file.write_bytes(whole.replace(part, part[:-1] + bytes([part[-1] ^ 1])))
    assert refusal(office, file) == "backup_damaged"


def test_a_copy_that_is_not_the_manifests_is_refused_before_it_takes_room(office: Office) -> None:
    file = backed_up(office)
    backup = read_backup(file)
    with file.open("r+b") as opened:
        opened.seek(backup.begin - 8)
        opened.write((2**30).to_bytes(8))
        opened.truncate(backup.begin + 2**30)  # a gigabyte of it is nowhere on the disk
    scratch = StoreFiles(office.location.home.parent / "empty")
    scratch.folder.mkdir()
    with pytest.raises(Problem) as problem:
        unpack(read_backup(file), scratch, digest_of(office.location.files.database))
    assert (problem.value.code, list(scratch.folder.iterdir())) == ("backup_damaged", [])


def test_a_link_that_waits_in_the_backups_folder_is_not_followed(office: Office) -> None:
    other = office.location.home.parent / "other"
    other.write_bytes(b"somebody's own")
    (other.parent / ".backup.innom.part").symlink_to(other)
    file = backed_up(office)
    assert (other.read_bytes(), file.is_symlink()) == (b"somebody's own", False)


def test_a_backup_that_says_it_is_of_another_location_is_refused(office: Office) -> None:
    file, site = backed_up(office), office.location.site.id.encode()
    whole = file.read_bytes()
    assert whole.count(site) == 1
    file.write_bytes(whole.replace(site, site[::-1]))
    shutil.rmtree(office.location.files.folder)
    assert refusal(office, file) == "backup_damaged"
