"""What every flow of the window shares: one job at a time, and an answer that comes too late is dropped."""

from collections.abc import Callable
from typing import Any, ClassVar

from PySide6.QtCore import Property, QObject, Signal

from kiosk.domain.errors import Problem
from ui.language import Language
from ui.refusal import Refusal
from ui.worker import Worker

QML_IMPORT_NAME = "Innom"
QML_IMPORT_MAJOR_VERSION = 1


class Flow(QObject):
    """`_ask` hands one job to the store's thread; after `_forget` nothing of it arrives any more.

    Each flow declares both signals itself: PySide 6.11.3 crashes on a property whose signal is of its base (tried).
    """

    changed: ClassVar[Signal]
    refused: ClassVar[Signal]

    def __init__(self, worker: Worker, language: Language) -> None:
        super().__init__()
        self._worker = worker
        self._busy = False
        self._turn = 0
        self._refusal = Refusal(language)

    @property
    def is_busy(self) -> bool:
        """Whether an answer is awaited."""
        return self._busy

    def _start(self) -> None:
        """A job begins: what was refused before is no longer said."""
        self._busy = True
        self._refusal.clear()
        self.changed.emit()

    def _ask(self, work: Callable[[Any], Any], then: Callable[[Any], None]) -> None:
        """Do `work` on the store's thread, then `then` here with its answer, or say what was refused."""
        self._start()
        self._worker.do(work, *self._answers(then))

    def _answers(self, then: Callable[[Any], None]) -> tuple[Callable[[Any], None], Callable[[Problem], None]]:
        """What a lane calls in the end, as the flow stands now."""
        turn = self._turn
        return lambda answer: self._arrived(turn, then, answer), lambda problem: self._not(turn, problem)

    def _forget(self) -> None:
        """Whoever asked is gone: her answer arrives nowhere, and nothing is said."""
        self._turn += 1
        self._busy = False
        self._refusal.clear()
        self.changed.emit()

    def _too_late(self, answer: Any) -> None:
        """An answer for somebody who is gone; a flow that must put it away does so here."""

    def _arrived(self, turn: int, then: Callable[[Any], None], answer: Any) -> None:
        if turn != self._turn:
            self._too_late(answer)
            return
        self._busy = False
        then(answer)
        self.changed.emit()

    def _not(self, turn: int, problem: Problem) -> None:
        if turn == self._turn:
            self._refuse(problem)

    def _refuse(self, problem: Problem) -> None:
        self._busy = False
        self._refusal.show(problem)
        self.changed.emit()
        self.refused.emit()

    @Property(Refusal, constant=True)
    def refusal(self) -> Refusal:
        return self._refusal
