"""Python's garbage is collected on the window's thread only: what of Qt's lies in it is destroyed by whoever collects.

Python collects on whatever thread passes its threshold, which is mostly the store's; an object of the window's that is
destroyed there pulls the window down with it.
"""

import gc

from PySide6.QtCore import QObject, QTimer, Slot

LOOK = 100  # ms


class Garbage(QObject):
    """Collects in Python's stead, by its thresholds, in the event loop of the thread that made it, until `stop`."""

    def __init__(self) -> None:
        super().__init__()
        gc.disable()
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
        due = [generation for generation in range(3) if gc.get_count()[generation] > gc.get_threshold()[generation]]
        if due:
            gc.collect(due[-1])
