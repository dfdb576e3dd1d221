"""The beat of the window's event loop while a job is done: where two are far apart, the window stood still."""

import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, QTimer


def beats(job: Callable[[], None]) -> list[float]:
    """Seconds (`perf_counter`) at the job's begin, at each millisecond in which the loop turned, and at its end. The
    job waits in that loop."""
    return [at for at, _ in beats_and_waits(job)]


def beats_and_waits(job: Callable[[], None]) -> list[tuple[float, float]]:
    """The same, each with how many seconds this thread has waited for a processor until then."""
    found = [_now()]
    timer = QTimer(interval=1, timerType=Qt.TimerType.PreciseTimer)
    timer.timeout.connect(lambda: found.append(_now()))
    timer.start()
    job()
    timer.stop()
    found.append(_now())
    return found


def _now() -> tuple[float, float]:
    """Linux alone says what a thread waited, in ns, as the second figure of its `schedstat`."""
    waited = 0
    if sys.platform == "linux":
        waited = int(Path("/proc/thread-self/schedstat").read_text(encoding="ascii").split()[1])
    return time.perf_counter(), waited / 1e9
