"""One window of a location at a time: a lock on a file, which ends with its process however that ends."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from kiosk.domain.errors import Environment


@contextmanager
def only_one(file: Path) -> Iterator[None]:
    """Within it nobody else is; refuses `running_already` where somebody is.

    By flock(2), as Qt's lock file does it too; that writes its content to the disk twice before a window's first frame,
    and on Windows, where there is no flock, it does both.
    """
    if sys.platform == "win32":
        with _by_qt(file):
            yield
        return
    import fcntl

    held = os.open(file, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    try:
        try:
            fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            raise Environment("running_already") from None
        yield
    finally:
        os.close(held)


@contextmanager
def _by_qt(file: Path) -> Iterator[None]:
    from PySide6.QtCore import QLockFile

    lock = QLockFile(str(file))
    lock.setStaleLockTime(0)  # stale when its process is gone, and not before
    if not lock.tryLock(0):
        raise Environment("running_already")
    try:
        yield
    finally:
        lock.unlock()
