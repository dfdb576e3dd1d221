"""Python's garbage is collected on the window's thread only: what of Qt's lies in it is destroyed by whoever collects.

Python collects on whatever thread passes its threshold, which is mostly the store's; an object of the window's that is
destroyed there pulls the window down with it.
"""

import gc
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Slot

LOOK = 20  # ms; what has gathered since is looked through at one go


class Garbage(QObject):
    """Collects in Python's stead, by its thresholds, in the event loop of the thread that made it, until `stop`.

    The oldest generation only while it may be `whole`: with 20,000 visits opened that takes a tenth of a second.
    """

    def __init__(self, whole: Callable[[], bool]) -> None:
        super().__init__()
        gc.disable()
        self._whole = whole
        self._timer = QTimer(self, interval=LOOK)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def stop(self) -> None:
        """Python collects again by itself."""
        self._timer.stop()
        gc.enable()

    @Slot()
    def _look(self) -> None:
        """The oldest generation that is due, which takes the younger ones with it."""
        oldest = 2 if self._whole() else 1
        due = [each for each in range(oldest + 1) if gc.get_count()[each] > gc.get_threshold()[each]]
        if due:
            gc.collect(due[-1])
