"""A section's answer as a file of somebody's own, under a line of the log: in `innom desk` only, never on a kiosk."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtCore import Property, QStandardPaths, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.errors import Environment
from ui.desk.section import Tools
from ui.files import check_writable, write_whole
from ui.flow import Flow
from ui.problem import Fine, attempt

QML_IMPORT_NAME = "Innom"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class Files:
    """What a section can save: files of these kinds, whose proposed name ends with a day, None while there is nothing.

    `read` opens the visits anew on the store's thread and leaves the log's line first; it gives what makes the whole
    of a file of a kind beside the window.
    """

    kinds: tuple[str, ...]
    name: str
    day: Callable[[], date | None]
    read: Callable[[], Callable[[Any], Callable[[str], bytes]]]


@QmlElement
class Saving(Flow):
    """What DeskSave works with: says by itself what was refused, so that the section goes on meanwhile."""

    changed = Signal()
    refused = Signal()
    saved = Signal()

    def __init__(self, tools: Tools, files: Files) -> None:
        super().__init__(tools.worker, tools.language)
        self._tools, self._files = tools, files
        self._file = ""

    def forget(self) -> None:
        """Locked: what was begun before it may be written, and says nothing any more."""
        self._forget()

    @Slot(str, result=str)
    def proposed(self, kind: str) -> str:
        """A whole path in the person's own folder for documents; "" where nothing is saved."""
        day = self._files.day()
        if day is None or not self._tools.alone:
            return ""
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        return str(Path(folder) / f"{self._files.name}-{day.isoformat()}.{kind}")

    @Slot(str, str, str)
    def save(self, kind: str, path: str, password: str) -> None:
        """In a file that is not there yet; a PDF with a password, if she chose one."""
        offered = self._tools.alone and kind in self._files.kinds and self._files.day() is not None
        if self._busy or not offered:
            return
        self._file, file = "", Path(path).expanduser()
        outcome = attempt(lambda: _check(file, password if kind == "pdf" else ""))
        if isinstance(outcome, Fine):
            self._ask(self._files.read(), lambda make: self._write(lambda: make(kind), file, outcome.value))
        else:
            self._refuse(outcome)

    def _write(self, content: Callable[[], bytes], file: Path, password: str) -> None:
        done, failed = self._answers(lambda _: self._saved_as(file))
        self._busy = True
        self._tools.aside.run(lambda: write_whole(file, _protected(content(), password)), done, failed)

    def _saved_as(self, file: Path) -> None:
        self._file = str(file)
        self.saved.emit()

    @Slot()
    def begin(self) -> None:
        """Turned to: what was said of the last file is read."""
        self._file = ""
        self._refusal.clear()
        self.changed.emit()

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        return self._busy

    @Property(str, notify=changed)
    def file(self) -> str:
        """As what it was saved last."""
        return self._file

    @Property("QStringList", constant=True)  # type: ignore[arg-type]  # the stubs know no name of a C++ type
    def kinds(self) -> list[str]:
        return list(self._files.kinds)


def _check(file: Path, password: str) -> str:
    """Before anything is opened: a place where nothing lies, and a password that a file may have, or none."""
    if file.exists():
        raise Environment("file_there", file=file.name)
    check_writable(file)
    if not password:
        return ""
    from reports.locked import check_password

    return check_password(password)


def _protected(content: bytes, password: str) -> bytes:
    """It opens with the password only, if there is one."""
    if not password:
        return content
    from reports.locked import locked

    return locked(content, password)
