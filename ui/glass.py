"""What the pages know of the glass itself: its width, whether anything may move on it, and by what it is steered."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QmlElement

QML_IMPORT_NAME = "Innom"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class Glass(QObject):
    """The settings of the screen, and whether the last hand on it was on keys or on the glass."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._width_mm = 0
        self._still = self._steered = False

    def place(self, width_mm: int, still: bool) -> None:
        """Width in mm, 0: ask the monitor; `still`: nothing fades, also where the platform asks for it."""
        self._width_mm, self._still = width_mm, still or wants_stillness()
        self.changed.emit()

    @Slot(bool)
    def steer(self, by_keys: bool) -> None:
        """Whether keys or fingers are used now."""
        if by_keys != self._steered:
            self._steered = by_keys
            self.changed.emit()

    @Property(int, notify=changed)
    def widthMm(self) -> int:  # noqa: N802  # QML's own spelling
        return self._width_mm

    @Property(bool, notify=changed)
    def still(self) -> bool:
        return self._still

    @Property(bool, notify=changed)
    def steered(self) -> bool:
        return self._steered


def wants_stillness() -> bool:
    """Whether the platform asks for reduced motion; Qt 6.11 does not tell yet, a later one may."""
    hints = QGuiApplication.styleHints().accessibility()
    asked = getattr(hints, "motionPreference", None)
    return asked is not None and asked().name == "ReducedMotion"
