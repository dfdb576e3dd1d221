"""Visits that were handed over are noted by staff: on which ground, which ones, to whom, and when visitors are told.

The visits are listed under the ground that was given first: a line of the log stands before any name is shown.
"""

from datetime import date, datetime, timedelta

from PySide6.QtCore import Property, QCoreApplication, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.retention import begin_of, day_of, deleted_after
from kiosk.ops.audit import why
from kiosk.ops.disclose import Handed, disclose
from kiosk.ops.location import Location
from reports.last_days import Asked
from reports.printer import Watch
from reports.receipt import Receipt
from ui.desk.choice_rows import choice_rows, marked
from ui.desk.receipt_paper import Noted, print_receipt
from ui.desk.section import Session, Tools
from ui.desk.table import DeskRows, Row
from ui.desk.visit_list import VisitList
from ui.paper import Report
from ui.problem import Fine, attempt

QML_IMPORT_NAME = "Innom"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class NotingView(VisitList):
    """Steps: "" (none), "why", "which", "whom". `noted`: it stands in the log."""

    changed = Signal()
    refused = Signal()
    noted = Signal()

    def __init__(self, tools: Tools, session: Session) -> None:
        super().__init__(tools, session)
        self._step = ""
        self._chosen: dict[str, None] = {}
        self._days = 0
        self._listed: list[Row] = []
        self._last: Noted | None = None

    @property
    def is_open(self) -> bool:
        """Whether something is being noted."""
        return self._step != ""

    @Slot()
    def begin(self) -> None:
        """Ask on which ground."""
        if not self._busy and not self.is_open:
            self._to("why")

    @Slot(str, str, str)
    def give(self, reason: str, remark: str, case: str) -> None:
        """List the visits under this ground; a remark or case that the log refuses is said."""
        if self._busy:
            return
        said = f"{reason}: {remark}" if remark.strip() else reason
        outcome = attempt(lambda: why("", said, case))
        if isinstance(outcome, Fine):
            self._session = Session(self._session.who, outcome.value.reason, outcome.value.case)
            self.enter()
        else:
            self._refuse(outcome)

    @Slot(str)
    def choose(self, visit: str) -> None:
        """This one was handed over; once more: it was not."""
        if visit in self._chosen:
            del self._chosen[visit]
        else:
            self._chosen[visit] = None
        self._tick({visit})

    @Slot()
    def chooseShown(self) -> None:  # noqa: N802  # QML's own spelling
        """All that the filter lets through; if they are chosen already, none of them."""
        shown = set(self._rows.keys)
        if shown <= self._chosen.keys():
            self._chosen = {key: None for key in self._chosen if key not in shown}
        else:
            self._chosen |= dict.fromkeys(self._rows.keys)
        self._tick(shown)

    @Slot()
    def goOn(self) -> None:  # noqa: N802  # QML's own spelling
        """To whom they were given."""
        if self._chosen and not self._busy:
            self._days = min(self._days, self._most())
            self._to("whom")

    @Slot()
    def back(self) -> None:
        """One step; from the list to nothing, and its names go."""
        if self._busy:
            return
        if self._step == "whom":
            self._to("which")
        else:
            self._close()

    @Slot(int)
    def later(self, days: int) -> None:
        """So many days more until visitors are told; 0 in all: at once."""
        self._days = max(0, min(self._days + days, self._most()))
        self.changed.emit()

    @Slot(str)
    def note(self, receiver: str) -> None:
        """A line of the log for each of them, then the receipt on the printer."""
        report = self._report
        if self._busy or report is None:
            return
        now, who, chosen = self._tools.clock(), self._session.who, list(self._chosen)
        handed = Handed(receiver, self._told_from(), self._session.reason, self._session.case)

        def work(location: Location) -> Noted:
            entries = disclose(location, who, chosen, handed, now)
            receipt = Receipt(handed.receiver, handed.told_from, chosen, entries)
            return Noted(receipt, Asked(who.name, now), report.site, location.settings.printer)

        self._ask(work, self._stands)

    @Slot()
    def print(self) -> None:
        """The receipt of what was noted last."""
        last, language, demo = self._last, self._tools.language.now, self._tools.place.demo != ""

        def work(watch: Watch) -> None:
            if last:
                print_receipt(last, language, demo=demo, watch=watch)

        if last:
            self._tools.printing.start(work, self._session.who, last.receipt.entries[-1])

    def _stands(self, noted: Noted) -> None:
        self._last = noted
        self._close()
        self.noted.emit()
        self.print()

    def _rows_of(self, report: Report) -> list[Row]:
        return choice_rows(report.listing.visits, frozenset(self._chosen), self._tools.language)

    def _show(self, report: Report, rows: list[Row]) -> None:
        self._listed = rows
        super()._show(report, rows)
        if self._step == "why":
            self._to("which")

    def _tick(self, visits: set[str]) -> None:
        self._listed = [marked(row, row.key in self._chosen) if row.key in visits else row for row in self._listed]
        self._rows.show(self._listed)
        self.changed.emit()

    def _close(self) -> None:
        self._report, self._listed, self._chosen, self._days = None, [], {}, 0
        self._rows.show([])
        self._to("")

    def _to(self, step: str) -> None:
        self._step = step
        self._refusal.clear()
        self.changed.emit()

    def _told_from(self) -> datetime | None:
        """The beginning of the day that was chosen; None: at once."""
        report = self._report
        if report is None or not self._days:
            return None
        return begin_of(self._today(report) + timedelta(days=self._days), report.site.zone)

    def _today(self, report: Report) -> date:
        return day_of(report.asked.at, report.site.zone)

    def _most(self) -> int:
        """In how many days visitors can be told at the latest: on the last whole day on which all these are kept."""
        report = self._report
        if report is None or not self._chosen:
            return 0
        first = min(visit.day for visit in report.listing.visits if visit.id in self._chosen)
        gone = day_of(deleted_after(first, report.site), report.site.zone)
        return max(0, (gone - self._today(report)).days - 1)

    def _when(self) -> str:
        told_from = self._told_from()
        if told_from is None:
            return QCoreApplication.translate("DeskNotingWhom", "at once")
        day = self._tools.language.day(told_from)
        return QCoreApplication.translate("DeskNotingWhom", "from %1").replace("%1", day)

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        return self._busy

    @Property(str, notify=changed)
    def step(self) -> str:
        return self._step

    @Property(int, notify=changed)
    def chosen(self) -> int:
        """How many visits."""
        return len(self._chosen)

    @Property(int, notify=changed)
    def days(self) -> int:
        """Until visitors are told."""
        return self._days

    @Property(int, notify=changed)
    def most(self) -> int:
        return self._most()

    @Property(str, notify=changed)
    def when(self) -> str:
        """From when visitors are told, in words."""
        return self._when()

    @Property(bool, notify=changed)
    def printable(self) -> bool:
        """Whether there is a receipt of what was noted in this session."""
        return self._last is not None

    @Property(str, notify=changed)
    def period(self) -> str:
        return self._period()

    @Property(DeskRows, constant=True)
    def rows(self) -> DeskRows:
        return self._rows
