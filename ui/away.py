"""Notices that nobody sits here any more: the keyboard went to another window, or the machine slept."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtQuick import QQuickWindow

TICK = 1000  # ms
SLEPT = 10  # seconds that a tick comes too late when the machine was not running


class Away(QObject):
    """`left` when the window lost the keyboard or was minimised, `slept` when time has passed without us.

    A window that nobody may close takes the keyboard back; beside one `among_others` people work in other windows, and
    only minimised it was left. `elapsed` gives seconds that count sleep
    (kiosk/machine_clock.py): neither the wall clock, which somebody may set, nor Linux' monotonic clock, which sleeps.
    """

    left = Signal()
    slept = Signal()

    def __init__(
        self, window: QQuickWindow, elapsed: Callable[[], float], *, closable: bool, among_others: bool = False
    ) -> None:
        super().__init__(window)
        self._window = window
        self._elapsed = elapsed
        self._closable = closable
        self._last = elapsed()
        self._timer = QTimer(self, interval=TICK)
        self._timer.timeout.connect(self._tick)
        self._timer.start()
        if not among_others:
            window.activeChanged.connect(self._look)
        window.windowStateChanged.connect(self._put_aside)

    @Slot()
    def _look(self) -> None:
        if self._window.isActive():
            return
        self.left.emit()
        self._take_back()

    @Slot(Qt.WindowState)
    def _put_aside(self, state: Qt.WindowState) -> None:
        if state == Qt.WindowState.WindowMinimized:  # by now the guard has brought it back
            self.left.emit()

    @Slot()
    def _tick(self) -> None:
        now = self._elapsed()
        gap, self._last = now - self._last, now
        if gap > SLEPT:
            self.slept.emit()
        if not self._window.isActive():  # once may not be enough: X11 lets the window that took it last keep it
            self._take_back()

    def _take_back(self) -> None:
        if self._window.isVisible() and not self._closable:
            self._window.requestActivate()
