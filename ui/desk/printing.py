"""The one paper on its way to the printer: how far it is, the way to stop it, and the log's line once it is out."""

import logging
from collections.abc import Callable
from threading import Event
from typing import Any

from PySide6.QtCore import Property, QObject, Qt, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.errors import Problem
from kiosk.ops.audit import AuditEntry
from kiosk.ops.printed import note_printed
from kiosk.ops.unlock import Unlocked
from reports.printer import Watch
from ui.refusal import Refusal
from ui.worker import Lane, Worker

QML_IMPORT_NAME = "Innom"
QML_IMPORT_MAJOR_VERSION = 1

_log = logging.getLogger(__name__)


@QmlElement
class Printing(QObject):
    """Outlives the lock, for paper comes out whoever is there; it knows no name, and after the lock it says nothing of
    a paper that was begun before."""

    changed = Signal()
    finished = Signal()
    _told = Signal(int, bool)

    def __init__(self, worker: Worker, aside: Lane, refusal: Refusal, clock: Callable[[], Any]) -> None:
        super().__init__()
        self._worker, self._aside, self._refusal, self._clock = worker, aside, refusal, clock
        self._stop = Event()
        self._busy = self._sent = self._no_paper = self._seen = False
        self._pages = 0
        self._told.connect(self._look, Qt.ConnectionType.QueuedConnection)

    @property
    def is_busy(self) -> bool:
        """Whether a paper is on its way."""
        return self._busy

    def start(self, work: Callable[[Watch], None], who: Unlocked, entry: AuditEntry) -> None:
        """Print by `work`, off the window's thread; once the paper is out the log says so, under what it was opened
        (`entry`). Nothing happens while another one is being printed."""
        if self._busy:
            return
        self.clear()
        self._stop.clear()
        self._busy = self._seen = True
        self._pages, self._no_paper = 0, False
        watch = Watch(lambda job, no_paper: self._told.emit(job.pages, no_paper), self._stop.is_set)
        self._aside.run(lambda: work(watch), lambda _: self._out(who, entry), self._failed)
        self.changed.emit()

    @Slot()
    def stop(self) -> None:
        """Take the paper back, as far as it is not out."""
        self._stop.set()

    def clear(self) -> None:
        """What was said of the last paper is read."""
        self._sent = self._seen = False
        self._refusal.clear()
        self.changed.emit()

    @Slot(int, bool)
    def _look(self, pages: int, no_paper: bool) -> None:
        self._pages, self._no_paper = pages, no_paper
        self.changed.emit()

    def _out(self, who: Unlocked, entry: AuditEntry) -> None:
        now = self._clock()
        self._worker.do(lambda location: note_printed(location, who, entry, now), lambda _: None, _not_noted)
        self._sent = self._seen
        self._end()

    def _failed(self, problem: Problem) -> None:
        if self._seen:
            self._refusal.show(problem)
        self._end()

    def _end(self) -> None:
        self._busy = False
        self.changed.emit()
        self.finished.emit()

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        return self._busy

    @Property(bool, notify=changed)
    def sent(self) -> bool:
        """The paper is out."""
        return self._sent

    @Property(bool, notify=changed)
    def noPaper(self) -> bool:  # noqa: N802  # QML's own spelling
        """The printer waits for somebody to fill it."""
        return self._busy and self._no_paper

    @Property(int, notify=changed)
    def pages(self) -> int:
        """How many are out, 0 while the printer does not say."""
        return self._pages if self._busy else 0

    @Property(Refusal, constant=True)
    def refusal(self) -> Refusal:
        return self._refusal


def _not_noted(problem: Problem) -> None:
    _log.warning("printed_not_noted", extra={"facts": {"code": problem.code}})
