"""Visits that were handed over are noted by staff: on which ground, which ones, to whom, and when visitors are told.

The visits are listed under the ground that was given first: a line of the log stands before any name is shown.
"""

from collections.abc import Callable
from datetime import date, datetime, timedelta

from PySide6.QtCore import Property, QCoreApplication, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.errors import Problem
from kiosk.domain.retention import begin_of, day_of, deleted_after
from kiosk.domain.stored import read_moment
from kiosk.ops.disclose import Handed, disclose
from kiosk.ops.list_holds import Held
from kiosk.ops.location import Location
from reports.last_days import Asked
from reports.printer import Watch
from reports.receipt import Receipt
from ui.desk.choice_rows import ChoiceRows, choice_rows
from ui.desk.reasons import given
from ui.desk.receipt_paper import Noted, print_receipt
from ui.desk.section import Session, Tools
from ui.desk.table import DeskRows, Row
from ui.desk.visit_list import VisitList
from ui.paper import Report, read_held

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
        self._held: Held | None = None  # the hold that the visits are on, if that is what they are chosen from
        self._days = 0
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

    def begin_with(self, held: Held) -> None:
        """The same of visits on this hold, which may be past their days."""
        if not self._busy and not self.is_open:
            self._held = held
            self._to("why")

    @Slot(str, str, str)
    def give(self, reason: str, remark: str, case: str) -> None:
        """List the visits under this ground; a remark or case that the log refuses is said."""
        if self._busy:
            return
        session = given(self._session.who, reason, remark, case)
        if isinstance(session, Problem):
            self._refuse(session)
        else:
            self._session = session
            self.enter()

    @Slot(str)
    def choose(self, visit: str) -> None:
        """This one was handed over; once more: it was not."""
        self._choices.toggle(visit)
        self.changed.emit()

    @Slot()
    def chooseShown(self) -> None:  # noqa: N802  # QML's own spelling
        """All that the filter lets through; if they are chosen already, none of them."""
        self._choices.toggle_shown()
        self.changed.emit()

    @Slot()
    def goOn(self) -> None:  # noqa: N802  # QML's own spelling
        """To whom they were given."""
        if self._choices.chosen and not self._busy:
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
        now, who, chosen = self._tools.clock(), self._session.who, self._choices.chosen
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
        return choice_rows(report.listing.visits, frozenset(self._choices.chosen), self._tools.language)

    def _show(self, report: Report, rows: list[Row]) -> None:
        super()._show(report, rows)
        if self._step == "why":
            self._to("which")

    def _new_rows(self) -> DeskRows:
        self._choices = ChoiceRows()
        return self._choices

    def _read(self, action: str, then: Callable[[Report], None]) -> None:
        if self._held is None:
            super()._read(action, then)
            return
        now, asked, hold = self._tools.clock(), self._session, self._held.row.id
        self._ask(lambda location: read_held(location, asked.who, hold, asked.reason, asked.case, now), then)

    def _close(self) -> None:
        self._report, self._held, self._days = None, None, 0
        self._choices.choose_among(())
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
        chosen = frozenset(self._choices.chosen)
        if report is None or not chosen:
            return 0
        first = min(visit.day for visit in report.listing.visits if visit.id in chosen)
        kept = deleted_after(first, report.site)
        if self._held:
            kept = max(kept, read_moment(self._held.row.expires_at))
        return max(0, (day_of(kept, report.site.zone) - self._today(report)).days - 1)

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
        return len(self._choices.chosen)

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
