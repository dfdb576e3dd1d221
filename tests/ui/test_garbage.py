"""Qt's objects that are garbage are destroyed on the window's thread, whichever thread makes the most of it."""

import gc
from threading import current_thread, main_thread

from PySide6.QtCore import QObject, Qt

from tests.ui.kiosk import Kiosk
from ui.garbage import LOOK


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


def test_no_whole_collection_while_staff_work_and_one_once_they_are_gone(kiosk: Kiosk) -> None:
    found: list[int] = []

    def note(phase: str, said: dict[str, int]) -> None:
        if phase == "start":
            found.append(said["generation"])

    def much() -> None:
        found.clear()
        for _ in range(gc.get_threshold()[2] + 2):
            gc.collect(1)  # as often as makes the oldest generation due
        found.clear()
        _litter()
        kiosk.hand.wait(lambda: bool(found), "a collection")
        kiosk.hand.rest(3 * LOOK)

    kiosk.unlock()
    kiosk.hand.wait(lambda: kiosk.window.reception.shown == "Desk", "the staff's pages")
    gc.callbacks.append(note)
    try:
        much()
        assert 2 not in found
        kiosk.window.reception.home()
        much()
        assert 2 in found
    finally:
        gc.callbacks.remove(note)
