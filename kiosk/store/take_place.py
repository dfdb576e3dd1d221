"""A folder takes another's place in one step, where the system can: whoever is killed there leaves the one or the
other, and never neither."""

import os
import sys
from pathlib import Path

from .engine import sync_file
from .files import machine

_HERE = -100  # AT_FDCWD of fcntl.h
_EXCHANGE = 2  # RENAME_EXCHANGE of renameat2(2)


def take_place(new: Path, place: Path, aside: Path) -> None:
    """`new` lies at `place` afterwards, and what lay there at `aside`, which is free; on disk before this returns.

    Where two names cannot be exchanged (Windows, macOS, some file systems) nothing lies at `place` between two steps.
    """
    with machine():
        if place.exists():
            new.rename(aside)
            if not _exchanged(aside, place):
                aside.rename(new)
                place.rename(aside)
                new.rename(place)
        else:
            new.rename(place)
        sync_file(place.parent)


def _exchanged(one: Path, other: Path) -> bool:
    if sys.platform != "linux":
        return False
    import ctypes  # only here: not every start needs it

    exchange = getattr(ctypes.CDLL(None), "renameat2", None)
    return exchange is not None and not exchange(_HERE, os.fsencode(one), _HERE, os.fsencode(other), _EXCHANGE)
