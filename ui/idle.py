"""Notices that a visitor walked away: asks first, then everything is wiped."""

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

QML_IMPORT_NAME = "Innom"
QML_IMPORT_MAJOR_VERSION = 1

PATIENCE, GRACE = 60, 20  # seconds without a touch, then seconds of counting down


@QmlElement
class Idle(QObject):
    """Counts seconds without a touch; `left` counts down once it asks. `second` is its length in milliseconds."""

    changed = Signal()
    expired = Signal()

    def __init__(self, second: int = 1000) -> None:
        super().__init__()
        self._patience = PATIENCE
        self._grace = GRACE
        self._quiet = 0
        self._running = False
        self._timer = QTimer(self, interval=second)
        self._timer.timeout.connect(self._tick)

    def watch(self, patience: int = PATIENCE, grace: int = GRACE) -> None:
        """Begin anew with these limits in seconds."""
        self._patience, self._grace, self._running = patience, grace, True
        self._timer.start()
        self._restart()

    def rest(self) -> None:
        """Nothing to wipe: do not count."""
        self._running = False
        self._timer.stop()
        self._restart()

    @Slot()
    def touched(self) -> None:
        """Somebody is there; while it asks only the button counts, so that nothing is touched unseen."""
        if not self._get_asking():
            self._restart()

    @Slot()
    def stay(self) -> None:
        """I am still here."""
        self._patience, self._grace = max(self._patience, PATIENCE), GRACE
        self._restart()

    def _restart(self) -> None:
        self._quiet = 0
        self._timer.start() if self._running else self._timer.stop()
        self.changed.emit()

    @Slot()
    def _tick(self) -> None:
        self._quiet += 1
        if self._quiet >= self._patience + self._grace:
            self.rest()
            self.expired.emit()
        elif self._quiet >= self._patience:
            self.changed.emit()

    def _get_asking(self) -> bool:
        return self._running and self._quiet >= self._patience

    @Property(bool, notify=changed)
    def asking(self) -> bool:
        return self._get_asking()

    @Property(int, notify=changed)
    def left(self) -> int:
        return self._patience + self._grace - self._quiet
