"""Backups made and restored, as somebody at the location or on another machine does it."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime
from pathlib import Path

import pytest

from kiosk.crypto.slots import MemoryKeyring
from kiosk.domain.errors import Problem
from kiosk.machine_clock import MachineClock
from kiosk.ops.backup import back_up
from kiosk.ops.carrying import Lead, Restored
from kiosk.ops.check_in import Receipt, check_in
from kiosk.ops.location import Location, open_location
from kiosk.ops.move import finish_move, preparing_move
from kiosk.ops.recover import TypedSheet
from kiosk.ops.restore import restore
from kiosk.ops.unlock import unlock
from kiosk.settings import load
from kiosk.store.backup_file import read_backup
from tests.support.location import NOW, PASSPHRASE, WELL_KEPT, Office, guest
from tests.support.recovery import SIV

UNKEPT = MachineClock(WELL_KEPT.elapsed, lambda: None, lambda: "another-start")


def came(office: Office, *names: str) -> list[Receipt]:
    """Each with a visit of her own."""
    return [check_in(office.location, guest(name), NOW) for name in names]


def backed_up(office: Office, now: datetime = NOW, day_keys: bool = False, name: str = "backup.innom") -> Path:
    """A backup of the office, beside its home."""
    file = office.location.home.parent / name
    back_up(office.location, file, now, office.who if day_keys else None)
    return file


def restored(
    office: Office, file: Path, now: datetime = NOW, machine: MachineClock = WELL_KEPT, today: date | None = None
) -> Restored:
    """Restored on the machine that made it; the office's own location is opened anew where its store was replaced."""
    lead = Lead(PASSPHRASE, "kari", today)
    done = restore(office.location.home, office.keyring, read_backup(file), lead, now, machine)
    if done.way == "replaced":
        reopen(office, machine)
        office.who = unlock(office.location, PASSPHRASE, now, "kari")
    return done


def reopen(office: Office, machine: MachineClock = WELL_KEPT) -> None:
    office.location.close()
    home = office.location.home
    office.location = open_location(load(home / "site.toml"), home, office.keyring, machine)


def refusal(office: Office, file: Path, now: datetime = NOW, machine: MachineClock = WELL_KEPT) -> str:
    """The code with which it is refused."""
    with pytest.raises(Problem) as problem:
        restore(office.location.home, office.keyring, read_backup(file), Lead(PASSPHRASE, "kari"), now, machine)
    return problem.value.code


def spoilt(office: Office) -> None:
    """The store's file is noise from now on."""
    office.location.checkpoint()
    office.location.close()
    file = office.location.files.database
    file.write_bytes(b"\x07" * file.stat().st_size)


@contextmanager
def moved(
    office: Office,
    file: Path,
    now: datetime = NOW,
    keyring: MemoryKeyring | None = None,
    machine: MachineClock = WELL_KEPT,
    today: date | None = None,
) -> Iterator[tuple[Restored, Office]]:
    """Restored on another machine, with another keyring; the newcomer is unlocked."""
    own, home = keyring or MemoryKeyring(), file.parent / "elsewhere"
    typed = TypedSheet(office.sheet.groups, office.sheet.fingerprint)
    with preparing_move(home, own, read_backup(file), typed, SIV, now, today, machine) as move:
        done = finish_move(move, own, now, machine)
        sheet = move.sheet
    location = open_location(load(home / "site.toml"), home, own, machine)
    yield done, Office(location, own, unlock(location, SIV.passphrase, now, SIV.short), sheet)
    location.close()


def spoil_a_page(office: Office) -> None:
    """One page of the store, which neither its log nor its visits stand on, is noise from now on."""
    page = page_aside(office.location)
    office.location.close()
    spoil_page(office.location.files.database, page)


def page_aside(location: Location) -> int:
    """The number of that page; all of the store is in its file afterwards."""
    with location.reading() as connection:
        query = "SELECT rootpage FROM sqlite_schema WHERE name = 'disclosure'"
        page = int(connection.exec_driver_sql(query).scalar_one())
    location.checkpoint()
    return page


def spoil_page(database: Path, page: int) -> None:
    """A hundred of its bytes."""
    with database.open("r+b") as file:
        file.seek((page - 1) * 4096 + 100)
        file.write(b"\x07" * 100)
