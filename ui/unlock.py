"""Staff unlock with a passphrase; Argon2id runs off the window's thread."""

from collections.abc import Callable
from datetime import datetime
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.errors import Problem
from ui.language import Language
from ui.refusal import Refusal
from ui.worker import Worker

QML_IMPORT_NAME = "Innom"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class UnlockView(QObject):
    """Holds who is unlocked, and drops the keys on `lock`."""

    changed = Signal()
    unlocked = Signal()
    refused = Signal()

    def __init__(self, worker: Worker, language: Language, clock: Callable[[], datetime]) -> None:
        super().__init__()
        self._worker = worker
        self._clock = clock
        self._who: Any = None
        self._checking = False
        self._turn = 0
        self._several = False
        self._refusal = Refusal(language)

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
        if self._checking:
            return
        self._checking = True
        self._refusal.clear()
        self.changed.emit()
        turn, now = self._turn, self._clock()

        def work(location: Any) -> object:
            from kiosk.ops.unlock import unlock

            return unlock(location, passphrase, now, short or None)

        self._worker.do(work, lambda who: self._opened(turn, who), lambda problem: self._not(turn, problem))

    @Slot()
    def lock(self) -> None:
        """Drop the keys and whatever was asked."""
        self._turn += 1
        self._checking = False
        if self._who is not None:
            self._who.lock()
            self._who = None
        self._refusal.clear()
        self.changed.emit()

    def _opened(self, turn: int, who: Any) -> None:
        if turn != self._turn:
            who.lock()
            return
        self._who, self._checking = who, False
        self.changed.emit()
        self.unlocked.emit()

    def _not(self, turn: int, problem: Problem) -> None:
        if turn == self._turn:
            self._checking = False
            self._refusal.show(problem)
            self.changed.emit()
            self.refused.emit()

    @Property(bool, notify=changed)
    def checking(self) -> bool:
        return self._checking

    @Property(bool, notify=changed)
    def several(self) -> bool:
        return self._several

    @Property(Refusal, constant=True)
    def refusal(self) -> Refusal:
        return self._refusal
