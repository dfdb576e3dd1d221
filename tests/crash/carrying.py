"""What a restore and a move are asked, in a process that may be killed at it and in the one that begins it again."""

from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

from kiosk.crypto.slots import os_keyring
from kiosk.ops.carrying import Lead
from kiosk.ops.move import finish_move, preparing_move
from kiosk.ops.recover import TypedSheet
from kiosk.ops.restore import begun_by_sheet, restore
from kiosk.store.backup_file import read_backup
from tests.support.location import PASSPHRASE, WELL_KEPT
from tests.support.recovery import SIV

Order = Mapping[str, Any]


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
