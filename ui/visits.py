"""The last ten days, for unlocked staff: asked why first, then a table and a report on paper."""

from collections.abc import Callable
from datetime import datetime
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.errors import Problem
from kiosk.domain.visit import Visit
from ui.language import Language
from ui.place import Place
from ui.refusal import Refusal
from ui.visit_table import VisitTable
from ui.worker import Lane, Worker

QML_IMPORT_NAME = "Innom"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class VisitsView(QObject):
    """What an unlocked person may see; emptied when she locks."""

    changed = Signal()
    opened = Signal()
    printed = Signal()
    refused = Signal()

    def __init__(
        self, worker: Worker, aside: Lane, language: Language, clock: Callable[[], datetime], place: Place
    ) -> None:
        super().__init__()
        self._worker, self._aside, self._clock, self._place = worker, aside, clock, place
        self._language = language
        self._who: Any = None
        self._report: Any = None
        self._busy = False
        self._sent = False
        self._turn = 0
        self._table = VisitTable(language)
        self._refusal = Refusal(language)
        language.changed.connect(self.changed)

    def enter(self, who: object) -> None:
        """This person is unlocked now."""
        self._who = who
        self.changed.emit()

    @Slot(str, str, str)
    def open(self, reason: str, remark: str, case: str) -> None:
        """Show the names, after the reason was noted in the log."""
        if self._busy or self._who is None:
            return
        turn, now, who = self._turn, self._clock(), self._who
        why = f"{reason}: {remark}" if remark.strip() else reason

        def work(location: Any) -> object:
            from ui.paper import read_report

            return read_report(location, who, why, case, now, demo=self._place.demo != "")

        self._start()
        self._worker.do(work, lambda report: self._show(turn, report), lambda problem: self._fail(turn, problem))

    @Slot()
    def print(self) -> None:
        """The report on the configured printer."""
        if self._busy or self._report is None:
            return
        turn, report, language = self._turn, self._report, self._language.now

        def work() -> None:
            from ui.paper import print_report

            print_report(report, language)

        self._start()
        self._aside.run(work, lambda _: self._print_done(turn), lambda problem: self._fail(turn, problem))

    @property
    def report(self) -> Any:
        """What is shown, for the guided tour's PDF."""
        return self._report

    def close(self) -> None:
        """No name stays in the window."""
        self._turn += 1
        self._who = self._report = None
        self._busy = self._sent = False
        self._table.show([], None)
        self._refusal.clear()
        self.changed.emit()

    def _start(self) -> None:
        self._busy, self._sent = True, False
        self._refusal.clear()
        self.changed.emit()

    def _show(self, turn: int, report: Any) -> None:
        if turn == self._turn:
            self._busy, self._report = False, report
            visits: list[Visit] = report.visits
            self._table.show(visits, report.site.zone)
            self.changed.emit()
            self.opened.emit()

    def _print_done(self, turn: int) -> None:
        if turn == self._turn:
            self._busy, self._sent = False, True
            self.changed.emit()
            self.printed.emit()

    def _fail(self, turn: int, problem: Problem) -> None:
        if turn == self._turn:
            self._busy = False
            self._refusal.show(problem)
            self.changed.emit()
            self.refused.emit()

    def _period(self) -> str:
        if self._report is None:
            return ""
        return f"{self._language.date(self._report.first)} – {self._language.date(self._report.last)}"

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        return self._busy

    @Property(bool, notify=changed)
    def sent(self) -> bool:
        return self._sent

    @Property(bool, notify=changed)
    def shown(self) -> bool:
        return self._report is not None

    @Property(str, notify=changed)
    def person(self) -> str:
        return self._who.name if self._who else ""

    @Property(int, notify=changed)
    def count(self) -> int:
        return len(self._report.visits) if self._report else 0

    @Property(str, notify=changed)
    def period(self) -> str:
        return self._period()

    @Property(VisitTable, constant=True)
    def table(self) -> VisitTable:
        return self._table

    @Property(Refusal, constant=True)
    def refusal(self) -> Refusal:
        return self._refusal
