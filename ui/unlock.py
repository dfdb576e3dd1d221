"""Staff unlock with a passphrase; Argon2id runs off the window's thread."""

from collections.abc import Callable
from datetime import datetime
from typing import Any

from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.errors import Problem
from ui.flow import Flow
from ui.language import Language
from ui.worker import Worker

QML_IMPORT_NAME = "Innom"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class UnlockView(Flow):
    """Holds who is unlocked, and drops the keys on `lock`."""

    changed = Signal()
    unlocked = Signal()
    refused = Signal()

    def __init__(self, worker: Worker, language: Language, clock: Callable[[], datetime]) -> None:
        super().__init__(worker, language)
        self._clock = clock
        self._who: Any = None
        self._several = False

    @property
    def who(self) -> Any:
        """The unlocked person, or None."""
        return self._who

    @property
    def open_to_staff(self) -> bool:
        """Whether names may be shown now."""
        return self._who is not None

    def ask_short_name(self, several: bool) -> None:
        """Where several people unlock, each types a short name; nobody picks it from a list."""
        self._several = several
        self.changed.emit()

    @Slot(str, str)
    def submit(self, short: str, passphrase: str) -> None:
        """Try the passphrase."""
        if self._busy:
            return
        now = self._clock()

        def work(location: Any) -> object:
            from kiosk.ops.unlock import unlock

            return unlock(location, passphrase, now, short or None)

        self._ask(work, self._opened)

    @Slot()
    def lock(self) -> None:
        """Drop the keys and whatever was asked."""
        if self._who is not None:
            self._who.lock()
            self._who = None
            self._worker.do(_several, self.ask_short_name, lambda _: None)  # she may have taken somebody in or out
        self._forget()

    def _opened(self, who: Any) -> None:
        self._who = who
        self.changed.emit()
        self.unlocked.emit()

    def _too_late(self, who: Any) -> None:
        who.lock()

    def _refuse(self, problem: Problem) -> None:
        if problem.code == "who_missing":  # somebody was taken in meanwhile, by a command
            self._several = True
        super()._refuse(problem)

    @Property(bool, notify=changed)
    def checking(self) -> bool:
        return self._busy

    @Property(bool, notify=changed)
    def several(self) -> bool:
        return self._several


def _several(location: Any) -> bool:
    from kiosk.ops.unlock import several_people

    return several_people(location)
