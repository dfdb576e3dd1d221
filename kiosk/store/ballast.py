"""A file that only holds room: freed when the disk is full, so that the purge can always finish."""

import logging
import os
import shutil

from .engine import sync_file
from .files import StoreFiles

BALLAST_BYTES = 16 * 2**20
SCARCE_BYTES = 2**20  # less than this is called full: SQLite, its shared memory and a keyring need some room each
_PIECE = 2**20

_log = logging.getLogger(__name__)


def lay_ballast(files: StoreFiles) -> bool:
    """Whether the ballast lies there in full, laid now if the disk keeps as much room again beside it."""
    try:
        if files.ballast.exists() and files.ballast.stat().st_size == BALLAST_BYTES:
            return True
        if shutil.disk_usage(files.folder).free < 2 * BALLAST_BYTES:
            return False
        _write(files)
    except OSError as fault:
        _log.warning("ballast_not_laid", extra={"facts": {"errno": fault.errno or 0}})
        return False
    return True


def free_ballast(files: StoreFiles) -> bool:
    """Give its room back; False if there was none."""
    try:
        files.ballast.unlink()
    except OSError:
        return False
    _log.warning("ballast_freed")
    return True


def room_is_scarce(files: StoreFiles) -> bool:
    """Whether the disk of the store is as good as full."""
    try:
        return shutil.disk_usage(files.folder).free < SCARCE_BYTES
    except OSError:
        return False


def _write(files: StoreFiles) -> None:
    partial = files.ballast.with_name(files.ballast.name + ".part")
    piece = os.urandom(_PIECE)  # random: a file system that packs or leaves out zeros would hold no room
    try:
        partial.touch(mode=0o600)
        with partial.open("wb") as file:
            for _ in range(BALLAST_BYTES // _PIECE):
                file.write(piece)
        sync_file(partial)
        partial.replace(files.ballast)
    except OSError:
        partial.unlink(missing_ok=True)
        raise
