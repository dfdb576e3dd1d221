"""The longest stand-still of the window while somebody unlocks, against the same beside a bare Argon2id."""

import os
from collections.abc import Callable
from itertools import pairwise
from statistics import median
from threading import Thread

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")

from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from PySide6.QtCore import QEventLoop, QTimer

from bench.beats import beats
from bench.measure import PASSPHRASE, tell
from bench.window import opened_window

ROUNDS, MOST = 20, 100.0  # ms


def longest(job: Callable[[], None]) -> float:
    """Milliseconds between two beats, a millisecond apart, of the event loop that the job waits in."""
    return 1000 * max(after - before for before, after in pairwise(beats(job)))


def bare() -> None:
    """One Argon2id as ours, on a thread of its own."""
    loop = QEventLoop()
    stretch = Argon2id(salt=bytes(16), length=32, iterations=3, lanes=4, memory_cost=65536, secret=bytes(32))
    thread = Thread(target=lambda: stretch.derive(b"measured in milliseconds"))
    look = QTimer(interval=10)
    look.timeout.connect(lambda: None if thread.is_alive() else loop.quit())
    thread.start()
    look.start()
    loop.exec()


def main() -> None:
    """In turn, so that a busy moment falls on both; the limit is 100 ms, whatever the bare way took."""
    with opened_window() as (window, hand):
        view = window.flows.unlock

        def unlock() -> None:
            view.lock()
            view.submit("", PASSPHRASE)
            hand.wait(lambda: view.open_to_staff, "unlocked")

        times = [(longest(unlock), longest(bare)) for _ in range(ROUNDS)]
    ours_ms, bare_ms = (median(each) for each in zip(*times, strict=True))
    tell("longest stand-still while unlocking", ours_ms, bare_ms, MOST / bare_ms)


if __name__ == "__main__":
    main()
