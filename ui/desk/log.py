"""The log, for unlocked staff: each line that was ever left here, and at a touch whether all of it is as it was."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.ops.audit_log import AuditRow, Verified, show, verify
from kiosk.ops.people import list_people
from kiosk.words import QT_TRANSLATE_NOOP
from ui.desk.log_rows import fault_sentence, log_rows
from ui.desk.section import Section, Session, Tools
from ui.desk.table import DeskRows, Row

QML_IMPORT_NAME = "Innom"
QML_IMPORT_MAJOR_VERSION = 1

_MOST_FAULTS = 5  # whoever put an old store back breaks every line after it


@QmlElement
class LogView(Section):
    """It names staff and no visitor, so it takes no reason and leaves no line."""

    key = "Log"
    title = QT_TRANSLATE_NOOP("Log", "Log")
    nameless = True

    changed = Signal()
    refused = Signal()

    def __init__(self, tools: Tools, session: Session) -> None:
        super().__init__(tools, session)
        self._lines: tuple[AuditRow, ...] = ()
        self._names: Mapping[str, str] = {}
        self._verified: Verified | None = None
        self._rows = DeskRows()
        self._rows.setParent(self)
        tools.language.changed.connect(self._spoken)

    def enter(self) -> None:
        """Read every line."""
        self._ask(_read, self._lay_out)

    def again(self) -> None:
        """Other sections have left lines meanwhile."""
        if not self._busy:
            self.enter()

    @Slot()
    def verify(self) -> None:
        """Follow the whole chain."""
        if not self._busy:
            self._verified = None
            self._ask(verify, self._told)

    def _told(self, verified: Verified) -> None:
        self._verified = verified

    def _lay_out(self, read: tuple[tuple[AuditRow, ...], Mapping[str, str]]) -> None:
        """Years of lines are made rows beside the window."""
        self._lines, self._names = read
        lines, names, language = self._lines, self._names, self._tools.language
        done, failed = self._answers(self._show)
        self._busy = True
        self._tools.aside.run(lambda: log_rows(lines, names, language), done, failed)

    def _show(self, rows: list[Row]) -> None:
        self._rows.show(rows)

    @Slot()
    def _spoken(self) -> None:
        if self._lines and not self._busy and not self._gone:
            self._lay_out((self._lines, self._names))

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        return self._busy

    @Property(bool, notify=changed)
    def whole(self) -> bool:
        """Verified, and nothing is wrong."""
        return self._verified is not None and not self._verified.findings

    @Property(int, notify=changed)
    def count(self) -> int:
        """Of the lines verified."""
        return self._verified.lines if self._verified else 0

    @Property(str, notify=changed)
    def faults(self) -> str:
        """What is wrong, one sentence after the other; "" while nothing is known to be."""
        findings = self._verified.findings if self._verified else ()
        return " ".join(map(fault_sentence, findings[:_MOST_FAULTS]))

    @Property(int, notify=changed)
    def more(self) -> int:
        """How many faults `faults` leaves out."""
        return max(0, len(self._verified.findings) - _MOST_FAULTS) if self._verified else 0

    @Property(DeskRows, constant=True)
    def rows(self) -> DeskRows:
        return self._rows


def _read(location: Any) -> tuple[tuple[AuditRow, ...], Mapping[str, str]]:
    return show(location), {each.id: each.name for each in list_people(location)}
