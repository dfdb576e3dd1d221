"""The beat of the window's event loop while a job is done: where two are far apart, the window stood still."""

import time
from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer


def beats(job: Callable[[], None]) -> list[float]:
    """Seconds (`perf_counter`) at the job's begin, at each millisecond in which the loop turned, and at its end. The
    job waits in that loop."""
    found = [time.perf_counter()]
    timer = QTimer(interval=1, timerType=Qt.TimerType.PreciseTimer)
    timer.timeout.connect(lambda: found.append(time.perf_counter()))
    timer.start()
    job()
    timer.stop()
    found.append(time.perf_counter())
    return found
