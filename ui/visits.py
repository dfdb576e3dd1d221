"""The last ten days, for unlocked staff: asked why first, then a table and a report on paper."""

import logging
from collections.abc import Callable
from datetime import datetime
from typing import Any

from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.errors import Problem
from ui.flow import Flow
from ui.language import Language
from ui.paper import Report, draw_report, note_printed, print_report, read_report
from ui.place import Place
from ui.visit_table import VisitTable
from ui.worker import Lane, Worker

QML_IMPORT_NAME = "Innom"
QML_IMPORT_MAJOR_VERSION = 1

_log = logging.getLogger(__name__)


@QmlElement
class VisitsView(Flow):
    """What an unlocked person may see; emptied when she locks."""

    changed = Signal()
    opened = Signal()
    printed = Signal()
    drawn = Signal(object)
    refused = Signal()

    def __init__(
        self, worker: Worker, aside: Lane, language: Language, clock: Callable[[], datetime], place: Place
    ) -> None:
        super().__init__(worker, language)
        self._aside, self._clock, self._place = aside, clock, place
        self._language = language
        self._who: Any = None
        self._report: Report | None = None
        self._why = ("", "")
        self._sent = False
        self._table = VisitTable(language)
        language.changed.connect(self.changed)

    def enter(self, who: object) -> None:
        """This person is unlocked now."""
        self._who = who
        self.changed.emit()

    @Slot(str, str, str)
    def open(self, reason: str, remark: str, case: str) -> None:
        """Show the names, after the reason was noted in the log."""
        if not self._busy and self._who is not None:
            self._why = (f"{reason}: {remark}" if remark.strip() else reason, case)
            self._read("visits", self._show)

    @Slot()
    def print(self) -> None:
        """The report on the configured printer, under an audit line of its own."""
        if not self._busy and self._report is not None:
            self._read("report", self._print)

    @Slot()
    def draw(self) -> None:
        """The same paper without a printer: `drawn` gives its bytes; for the guided tour."""
        if not self._busy and self._report is not None:
            self._read("report", self._draw)

    @property
    def is_empty(self) -> bool:
        """Whether nothing of a visitor is held."""
        return self._who is None and self._report is None and self._table.rowCount() == 0

    @property
    def number_shown(self) -> int:
        """How many visits are on the glass."""
        return self._table.rowCount()

    @property
    def audit_number(self) -> int:
        """The log's line under which the names are shown, 0 while none are."""
        return self._report.listing.entry.number if self._report else 0

    def close(self) -> None:
        """No name stays in the window."""
        self._who = self._report = None
        self._why = ("", "")
        self._sent = False
        self._table.show([], None)
        self._forget()

    def _read(self, action: str, then: Callable[[Report], None]) -> None:
        """Open the visits on the store's thread, then go on here, unless she has locked meanwhile."""
        now, who, (reason, case) = self._clock(), self._who, self._why
        self._sent = False
        self._ask(lambda location: read_report(location, who, reason, case, now, action), then)

    def _show(self, report: Report) -> None:
        self._report = report
        self._table.show(report.listing.visits, report.site.zone)
        self.changed.emit()
        self.opened.emit()

    def _print(self, report: Report) -> None:
        language, demo = self._language.now, self._place.demo != ""
        done, failed = self._answers(self._print_done)
        who = self._who

        def printed(answer: object) -> None:
            self._note_printed(report, who)  # also when she has locked meanwhile
            done(answer)

        self._busy = True
        self._aside.run(lambda: print_report(report, language, demo=demo), printed, failed)

    def _note_printed(self, report: Report, who: object) -> None:
        now = self._clock()
        self._worker.do(lambda location: note_printed(location, who, report, now), lambda _: None, _not_noted)

    def _draw(self, report: Report) -> None:
        language, demo = self._language.now, self._place.demo != ""
        self._busy = True
        self._aside.run(lambda: draw_report(report, language, demo=demo), *self._answers(self.drawn.emit))

    def _print_done(self, _: object) -> None:
        self._sent = True
        self.changed.emit()
        self.printed.emit()

    def _period(self) -> str:
        if self._report is None:
            return ""
        return f"{self._language.date(self._report.listing.first)} – {self._language.date(self._report.listing.last)}"

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
        return len(self._report.listing.visits) if self._report else 0

    @Property(str, notify=changed)
    def period(self) -> str:
        return self._period()

    @Property(VisitTable, constant=True)
    def table(self) -> VisitTable:
        return self._table


def _not_noted(problem: Problem) -> None:
    """The paper is out all the same; that the names were opened for it stands in the log."""
    _log.warning("printed_not_noted", extra={"facts": {"code": problem.code}})
