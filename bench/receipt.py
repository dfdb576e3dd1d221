"""From the last touch of a check-in on the real window (offscreen, drawn in software) to the frame with the receipt,
the commit included, the slowest twentieth, against two frames of a 60 Hz screen; and with 20,000 and 200,000 visits
stored, against none."""

import os
from collections.abc import Callable
from statistics import median
from time import perf_counter
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")

from PySide6.QtCore import QCoreApplication, Qt

from bench.measure import FRAME, QUICK, p95, plot, spread, tell
from bench.stored import SIZES
from bench.window import window_over
from ui.app import make_application
from ui.hand import Hand
from ui.window import KioskWindow
from ui.worker import Worker

ROUNDS, TURNS = (6, 1) if QUICK else (25, 2)  # of each store in one go, and how often it is its turn
FLAT = 1.25


def say(context: str, source: str) -> str:
    """As it stands on the glass."""
    return QCoreApplication.translate(context, source)


class Timed:
    """Notes when the store's thread has answered: by then the row is committed."""

    def __init__(self, worker: Worker) -> None:
        self.committed = 0.0
        self._do = worker.do
        worker.do = self.do  # type: ignore[assignment, method-assign]

    def do(self, closure: Callable[[Any], Any], *answers: Callable[[Any], None]) -> None:
        """The same job, and the moment of its end."""

        def work(location: Any) -> Any:
            try:
                return closure(location)
            finally:
                self.committed = perf_counter()

        self._do(work, *answers)


def once(window: KioskWindow, hand: Hand, timed: Timed) -> tuple[float, float]:
    """A visitor's whole form; ms from the last touch to the commit, and to the frame with the receipt."""
    seen: list[float] = []

    def frame() -> None:
        if window.reception.shown == "Done":
            seen.append(perf_counter())

    window.flows.check_in._pace._recent.clear()  # noqa: SLF001  # so many in a minute are slowed down otherwise
    hand.touch(say("Welcome", "I am arriving"))
    hand.fill(say("VisitorFields", "Full name"), "Åse")
    hand.fill(say("VisitorFields", "Mobile number"), "91234567")
    hand.touch(say("ArrivalPage", "Next"))
    hand.wait(lambda: hand.usable(say("ArrivalPage", "Done")), "the last button")
    window.window.grabWindow()
    middle = hand.place(say("ArrivalPage", "Done")).center()
    window.window.frameSwapped.connect(frame, Qt.ConnectionType.DirectConnection)
    begin = perf_counter()
    hand.tap(middle)
    hand.wait(lambda: bool(seen), "the receipt")
    window.window.frameSwapped.disconnect(frame)
    committed = 1000 * (timed.committed - begin)
    window.reception.home()
    return committed, 1000 * (seen[0] - begin)


def visitors(stored: int) -> list[tuple[float, float]]:
    """One after the other at a window with so many visits in its store."""
    with window_over(stored) as (window, hand):
        timed = Timed(window.worker)
        once(window, hand, timed)
        return [once(window, hand, timed) for _ in range(ROUNDS)]


def main() -> None:
    """The limit holds for the slowest twentieth; how much of it is the commit is said beside it."""
    application = make_application()
    found: list[list[tuple[float, float]]] = [[] for _ in SIZES]
    for _ in range(TURNS):
        for times, count in zip(found, SIZES, strict=True):
            times.extend(visitors(count))
    commits, none = zip(*found[0], strict=True)
    tell(f"last touch to receipt, p95 (commit after {median(commits):.1f} ms)", p95(none), 2 * FRAME, 1.0)
    for count, times in zip(SIZES[1:], found[1:], strict=True):
        tell(
            f"last touch to receipt with {count:,} visits stored, against none",
            [seen for _, seen in times],
            none,
            max(FLAT, 1 + spread(none)),
        )
    points = [(count, p95([seen for _, seen in times])) for count, times in zip(SIZES, found, strict=True)]
    plot("check-in", "A check-in, by visits stored", ("visits stored", "ms, p95"), {"to the receipt": points})
    del application


if __name__ == "__main__":
    main()
