"""Notices that nobody sits here any more: the keyboard went to another window, or the machine slept."""

from collections.abc import Callable
from datetime import datetime
from time import monotonic

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtQuick import QQuickWindow

TICK = 1000  # ms
SLEPT = 10  # seconds that a tick comes too late, by either clock, when the machine was not running


class Away(QObject):
    """`left` when the window lost the keyboard or was minimised, `slept` when time has passed without us.

    A window that nobody may close takes the keyboard back. Elapsed time stands still in a suspended Linux, the wall
    clock does not; the other way round on a machine without a battery for its clock.
    """

    left = Signal()
    slept = Signal()

    def __init__(self, window: QQuickWindow, clock: Callable[[], datetime], *, closable: bool) -> None:
        super().__init__(window)
        self._window = window
        self._clock = clock
        self._closable = closable
        self._last = (clock(), monotonic())
        self._timer = QTimer(self, interval=TICK)
        self._timer.timeout.connect(self._tick)
        self._timer.start()
        window.activeChanged.connect(self._look)
        window.windowStateChanged.connect(self._put_aside)

    def _look(self) -> None:
        if self._window.isActive():
            return
        self.left.emit()
        self._take_back()

    def _put_aside(self, state: Qt.WindowState) -> None:
        if state == Qt.WindowState.WindowMinimized:  # by now the guard has brought it back
            self.left.emit()

    def _tick(self) -> None:
        wall, elapsed = self._clock(), monotonic()
        gap = max((wall - self._last[0]).total_seconds(), elapsed - self._last[1])
        self._last = (wall, elapsed)
        if gap > SLEPT:
            self.slept.emit()
        if not self._window.isActive():  # once may not be enough: X11 lets the window that took it last keep it
            self._take_back()

    def _take_back(self) -> None:
        if self._window.isVisible() and not self._closable:
            self._window.requestActivate()
