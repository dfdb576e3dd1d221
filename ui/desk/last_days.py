"""The last days, for unlocked staff: a table of every visit that is kept, and a report of it on paper."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.errors import Environment
from kiosk.words import QT_TRANSLATE_NOOP
from reports.printer import Watch
from ui.desk.saving import KINDS, content_of, proposed
from ui.desk.section import Session, Tools
from ui.desk.table import DeskRows
from ui.desk.visit_list import VisitList
from ui.files import check_writable, write_whole
from ui.paper import Report, draw_report, print_report
from ui.problem import Fine, attempt

QML_IMPORT_NAME = "Innom"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class LastDaysView(VisitList):
    """Reads under an audit line of its own, and for each paper under another one."""

    key = "LastDays"
    title = QT_TRANSLATE_NOOP("LastDays", "Last days")

    changed = Signal()
    refused = Signal()
    saved = Signal()
    drawn = Signal(object)

    def __init__(self, tools: Tools, session: Session) -> None:
        super().__init__(tools, session)
        self._file = ""

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

    @Slot(str, result=str)
    def proposed(self, kind: str) -> str:
        """Where a file of this kind may go; "" where none is saved."""
        return proposed(self._report, kind) if self._report is not None and self._tools.alone else ""

    @Slot(str, str, str)
    def save(self, kind: str, path: str, password: str) -> None:
        """The same visits in a file that is not there yet, under an audit line of its own; a PDF with a password, if
        she chose one. In `innom desk` only."""
        if self._busy or self._report is None or not self._tools.alone or kind not in KINDS:
            return
        file = Path(path).expanduser()
        outcome = attempt(lambda: _check(file, password if kind == "pdf" else ""))
        if isinstance(outcome, Fine):
            self._read("report", lambda report: self._save(report, kind, file, outcome.value))
        else:
            self._refuse(outcome)

    def _save(self, report: Report, kind: str, file: Path, password: str) -> None:
        language, demo = self._tools.language.now, self._tools.place.demo != ""
        done, failed = self._answers(lambda _: self._saved_as(file))
        self._busy = True
        self._tools.aside.run(
            lambda: write_whole(file, content_of(report, kind, language, password, demo=demo)), done, failed
        )

    def _saved_as(self, file: Path) -> None:
        self._file = str(file)
        self.saved.emit()

    def _read(self, action: str, then: Callable[[Report], None]) -> None:
        self._file = ""
        super()._read(action, then)

    def _print(self, report: Report) -> None:
        language, demo = self._tools.language.now, self._tools.place.demo != ""

        def work(watch: Watch) -> None:
            print_report(report, language, demo=demo, watch=watch)

        self._tools.printing.start(work, self._session.who, report.listing.entry)

    def _draw(self, report: Report) -> None:
        language, demo = self._tools.language.now, self._tools.place.demo != ""
        self._busy = True
        self._tools.aside.run(lambda: draw_report(report, language, demo=demo), *self._answers(self.drawn.emit))

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        return self._busy

    @Property(str, notify=changed)
    def file(self) -> str:
        """As what it was saved last."""
        return self._file

    @Property(bool, notify=changed)
    def shown(self) -> bool:
        return self._report is not None

    @Property(int, notify=changed)
    def count(self) -> int:
        return len(self._report.listing.visits) if self._report else 0

    @Property(str, notify=changed)
    def period(self) -> str:
        return self._period()

    @Property(DeskRows, constant=True)
    def rows(self) -> DeskRows:
        return self._rows


def _check(file: Path, password: str) -> str:
    """Before anything is opened: a place where nothing lies, and a password that a file may have, or none."""
    if file.exists():
        raise Environment("file_there", file=file.name)
    check_writable(file)
    if not password:
        return ""
    from reports.locked import check_password

    return check_password(password)
