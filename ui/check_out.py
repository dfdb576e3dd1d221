"""A visitor goes: by exit number, badge or pass; one touch and a thank-you."""

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
class CheckOutView(QObject):
    """One departure after another."""

    changed = Signal()
    left = Signal()
    refused = Signal()

    def __init__(self, worker: Worker, language: Language, clock: Callable[[], datetime]) -> None:
        super().__init__()
        self._worker = worker
        self._clock = clock
        self._saving = False
        self._already = False
        self._turn = 0
        self._refusal = Refusal(language)

    @Slot(str)
    def submit(self, code: str) -> None:
        """Say that the visit with this exit number, badge or pass has ended."""
        if self._saving:
            return
        self._saving = True
        self._refusal.clear()
        self.changed.emit()
        turn, now = self._turn, self._clock()
        self._worker.do(
            lambda location: _leave(location, code, now),
            lambda left: self._done(turn, left),
            lambda problem: self._not(turn, problem),
        )

    @Slot()
    def correct(self) -> None:
        """The number is typed anew: the refusal goes."""
        self._refusal.clear()

    @Slot()
    def reset(self) -> None:
        """The next one begins anew."""
        self._turn += 1
        self._saving = self._already = False
        self._refusal.clear()
        self.changed.emit()

    def _done(self, turn: int, left: Any) -> None:
        if turn == self._turn:
            self._saving = False
            self._already = left.already
            self.changed.emit()
            self.left.emit()

    def _not(self, turn: int, problem: Problem) -> None:
        if turn == self._turn:
            self._saving = False
            self._refusal.show(problem)
            self.changed.emit()
            self.refused.emit()

    @Property(bool, notify=changed)
    def saving(self) -> bool:
        return self._saving

    @Property(bool, notify=changed)
    def already(self) -> bool:
        return self._already

    @Property(Refusal, constant=True)
    def refusal(self) -> Refusal:
        return self._refusal


def _leave(location: Any, code: str, now: datetime) -> object:
    from kiosk.domain.codes import bare
    from kiosk.ops.check_out import by_badge, by_exit, by_pass

    kind = bare(code[:200])[:1]
    return (by_badge if kind == "B" else by_pass if kind == "P" else by_exit)(location, code, now)
