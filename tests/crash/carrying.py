"""What a restore and a move are asked, in a process that may be killed at it and in the one that begins it again."""

from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

from kiosk.crypto.slots import KeyringBackend, os_keyring
from kiosk.ops.carrying import Lead
from kiosk.ops.location import Location, open_location
from kiosk.ops.move import finish_move, preparing_move
from kiosk.ops.recover import TypedSheet
from kiosk.ops.restore import begun_by_sheet, restore
from kiosk.settings import load
from kiosk.store.backup_file import read_backup
from tests.support.carrying import page_aside, spoil_page
from tests.support.location import PASSPHRASE, WELL_KEPT
from tests.support.recovery import SIV

Order = Mapping[str, Any]


def spoil_and_restore(location: Location, keyring: KeyringBackend, asked: Order) -> Location:
    """A page of the store is noise from now on, and its backup takes its place; the location, opened anew."""
    page, home = page_aside(location), location.home
    location.close()
    spoil_page(location.files.database, page)
    restore_file(home, keyring, asked)
    return open_location(load(home / "site.toml"), home, keyring, WELL_KEPT)


def restore_file(home: Path, keyring: KeyringBackend, asked: Order) -> str:
    """From a file in the home folder, by a lead; which way it was."""
    backup, now = read_backup(home / asked["file"]), datetime.fromisoformat(asked["now"])
    return restore(home, keyring, backup, Lead(PASSPHRASE, "kari"), now, WELL_KEPT).way


def carry(order: Order, home: Path) -> str:
    """As `innom restore` does it: by the order's sheet, if there is one, where that is needed; which way it was."""
    backup, now, keyring = read_backup(Path(order["file"])), datetime.fromisoformat(order["now"]), os_keyring()
    groups = order.get("sheet", ())
    if not begun_by_sheet(home, keyring, backup, bool(groups)):
        lead = Lead(SIV.passphrase, SIV.short) if groups else Lead(PASSPHRASE, "kari")
        return restore(home, keyring, backup, lead, now, WELL_KEPT).way
    typed = TypedSheet(groups, order["fingerprint"])
    with preparing_move(home, keyring, backup, typed, SIV, now, None, WELL_KEPT) as move:
        return finish_move(move, keyring, now, WELL_KEPT).way
