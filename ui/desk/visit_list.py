"""What sections share that list every visit of the days that are kept: read with a line of the log, shown as rows."""

from collections.abc import Callable

from PySide6.QtCore import Slot

from ui.desk.section import Section, Session, Tools
from ui.desk.table import DeskRows, Row
from ui.desk.visit_rows import visit_rows
from ui.paper import Report, read_report

QML_IMPORT_NAME = "Innom"
QML_IMPORT_MAJOR_VERSION = 1


class VisitList(Section):
    """Its rows are made on the thread beside the window, anew when another language is spoken."""

    def __init__(self, tools: Tools, session: Session) -> None:
        super().__init__(tools, session)
        self._report: Report | None = None
        self._rows = self._new_rows()
        self._rows.setParent(self)
        tools.language.changed.connect(self._spoken)

    def enter(self) -> None:
        """Read every visit of the days that are kept."""
        self._read("visits", self._lay_out)

    @property
    def audit_number(self) -> int:
        """The log's line under which the names are shown, 0 while none are."""
        return self._report.listing.entry.number if self._report else 0

    def _new_rows(self) -> DeskRows:
        """What the page shows the visits by."""
        return DeskRows()

    def _read(self, action: str, then: Callable[[Report], None]) -> None:
        """Open the visits on the store's thread, then go on here, unless she has locked meanwhile."""
        now, given = self._tools.clock(), self._session
        self._ask(lambda location: read_report(location, given.who, given.reason, given.case, now, action), then)

    def _lay_out(self, report: Report) -> None:
        """Thousands of rows are made beside the window, and then shown."""
        self._beside(lambda: self._rows_of(report), lambda rows: self._show(report, rows))

    def _rows_of(self, report: Report) -> list[Row]:
        """Beside the window's thread."""
        return visit_rows(report.listing.visits, self._tools.language)

    def _show(self, report: Report, rows: list[Row]) -> None:
        self._report = report
        self._rows.show(rows)

    @Slot()
    def _spoken(self) -> None:
        if self._report is not None and not self._busy and not self._gone:
            self._lay_out(self._report)

    def _period(self) -> str:
        if self._report is None:
            return ""
        date, listing = self._tools.language.date, self._report.listing
        return f"{date(listing.first)} – {date(listing.last)}"
