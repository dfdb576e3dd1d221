"""The privacy notice in force, in the language of now, to be read before coming in."""

from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.errors import Problem
from ui.language import Language
from ui.worker import Worker

QML_IMPORT_NAME = "Innom"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class NoticeView(QObject):
    """Reads the notice once it is asked for."""

    changed = Signal()

    def __init__(self, worker: Worker, language: Language) -> None:
        super().__init__()
        self._worker = worker
        self._language = language
        self._notice: Any = None
        language.changed.connect(self._speak)

    def _speak(self) -> None:
        if self._notice is not None:
            self.read()

    @Slot()
    def read(self) -> None:
        """Read it anew in the language of now."""
        language = self._language.now

        def work(location: Any) -> object:
            from kiosk.ops.notice import notice_in_force

            return notice_in_force(location, language)

        self._worker.do(work, self._show, self._nothing)

    @property
    def has_text(self) -> bool:
        """Whether it was read."""
        return self._notice is not None

    def _show(self, notice: object) -> None:
        self._notice = notice
        self.changed.emit()

    def _nothing(self, _problem: Problem) -> None:
        self._show(None)

    @Property(str, notify=changed)
    def text(self) -> str:
        return self._notice.text if self._notice else ""

    @Property(int, notify=changed)
    def version(self) -> int:
        return self._notice.version if self._notice else 0
