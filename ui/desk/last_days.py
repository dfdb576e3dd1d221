"""The last days, for unlocked staff: a table of every visit that is kept, and a report of it on paper or in a file."""

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.words import QT_TRANSLATE_NOOP
from reports.printer import Watch
from ui.desk.saving import Files, Saving
from ui.desk.section import Session, Tools
from ui.desk.table import DeskRows
from ui.desk.visit_list import VisitList
from ui.files import joined
from ui.paper import Report, draw_report, print_report, read_report

QML_IMPORT_NAME = "Innom"
QML_IMPORT_MAJOR_VERSION = 1

KINDS = ("pdf", "xlsx", "csv", "json")


@QmlElement
class LastDaysView(VisitList):
    """Reads under an audit line of its own, and for each paper and each file under another one."""

    key = "LastDays"
    title = QT_TRANSLATE_NOOP("LastDays", "Last days")

    changed = Signal()
    refused = Signal()
    drawn = Signal(object)

    def __init__(self, tools: Tools, session: Session) -> None:
        super().__init__(tools, session)
        self._saving = Saving(tools, Files(KINDS, "innom", self._last, self._to_save))
        self._saving.setParent(self)

    def drop(self) -> None:
        """With the file that is being saved."""
        self._saving.forget()
        super().drop()

    @Slot()
    def print(self) -> None:
        """The report on the configured printer."""
        if not self._busy and self._report is not None:
            self._read("report", self._print)

    @Slot()
    def draw(self) -> None:
        """The same paper without a printer: `drawn` gives its bytes; for the guided tour."""
        if not self._busy and self._report is not None:
            self._read("report", self._draw)

    def _last(self) -> date | None:
        return self._report.listing.last if self._report else None

    def _to_save(self) -> Callable[[Any], Callable[[str], bytes]]:
        now, given, language, demo = self._tools.clock(), self._session, self._tools.language.now, self._demo

        def work(location: Any) -> Callable[[str], bytes]:
            report = read_report(location, given.who, given.reason, given.case, now, "report")
            return lambda kind: content_of(report, kind, language, demo=demo)

        return work

    @property
    def _demo(self) -> bool:
        return self._tools.place.demo != ""

    def _print(self, report: Report) -> None:
        language, demo = self._tools.language.now, self._demo

        def work(watch: Watch) -> None:
            print_report(report, language, demo=demo, watch=watch)

        self._tools.printing.start(work, self._session.who, report.listing.entry)

    def _draw(self, report: Report) -> None:
        language, demo = self._tools.language.now, self._demo
        self._beside(lambda: draw_report(report, language, demo=demo), self.drawn.emit)

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        return self._busy

    @Property(bool, notify=changed)
    def shown(self) -> bool:
        return self._report is not None

    @Property(int, notify=changed)
    def count(self) -> int:
        return len(self._report.listing.visits) if self._report else 0

    @Property(str, notify=changed)
    def period(self) -> str:
        return self._period()

    @Property(Saving, constant=True)
    def saving(self) -> Saving:
        return self._saving

    @Property(DeskRows, constant=True)
    def rows(self) -> DeskRows:
        return self._rows


def content_of(report: Report, kind: str, language: str, *, demo: bool) -> bytes:
    """The whole of one file."""
    if kind == "pdf":
        return draw_report(report, language, demo=demo)
    if kind == "json":
        from kiosk.domain.as_json import visits_as_json

        return joined(visits_as_json(report.listing.visits, report.site.zone))
    from reports.last_days import heading_of
    from reports.visit_sheet import visits_csv, visits_workbook

    heading = heading_of(report.site, report.listing, report.asked, language, demo)
    return (visits_csv if kind == "csv" else visits_workbook)(heading, report.listing.visits)
