"""The window waits for whoever holds Python's lock: no thread that does may come after the window."""

import os
from threading import get_native_id

from tests.ui.kiosk import Kiosk


def niceness() -> int:
    return os.getpriority(os.PRIO_PROCESS, get_native_id())


def test_the_threads_beside_the_window_are_no_nicer_than_the_window(kiosk: Kiosk) -> None:
    told: list[int] = []
    for lane in (kiosk.window.worker, kiosk.window.aside):
        lane.run(niceness, told.append, lambda _: None)
    kiosk.hand.wait(lambda: len(told) == 2, "both")
    assert told == [niceness()] * 2
