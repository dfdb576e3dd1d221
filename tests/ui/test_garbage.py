"""Qt's objects that are garbage are destroyed on the window's thread, whichever thread makes the most of it."""

import gc
from threading import current_thread, main_thread

from PySide6.QtCore import QObject, Qt

from tests.ui.kiosk import Kiosk


def _litter() -> None:
    """More than Python leaves lying about."""
    for _ in range(3 * gc.get_threshold()[0]):
        ring: list[object] = []
        ring.append(ring)


def test_garbage_is_destroyed_on_the_windows_thread(kiosk: Kiosk) -> None:
    threads: list[object] = []
    ring = QObject()
    ring.ring = ring  # type: ignore[attr-defined]
    ring.destroyed.connect(lambda: threads.append(current_thread()), Qt.ConnectionType.DirectConnection)
    del ring
    done: list[object] = []
    kiosk.window.worker.run(_litter, done.append, lambda _: None)
    kiosk.hand.wait(lambda: bool(done) and bool(threads), "the end of it")
    assert threads == [main_thread()]


def test_a_closed_window_leaves_the_garbage_to_python_again(kiosk: Kiosk) -> None:
    assert not gc.isenabled()
    kiosk.window.garbage.stop()
    assert gc.isenabled()
