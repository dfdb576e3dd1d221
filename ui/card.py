"""The visitor's own card: shown once she asks for it, and read when she holds it to the scanner the next time."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.errors import Problem
from ui.language import Language
from ui.refusal import Refusal
from ui.worker import Worker

QML_IMPORT_NAME = "Innom"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class CardView(QObject):
    """What she typed stays here only until she has left the screen, and is written nowhere."""

    changed = Signal()
    filled = Signal()
    unread = Signal(str)

    def __init__(self, worker: Worker, language: Language) -> None:
        super().__init__()
        self._worker = worker
        self._refusal = Refusal(language)
        self._typed: dict[str, object] = {}
        self._rows: tuple[str, ...] = ()
        self._found: Any = None
        self._scanned = ""
        self._turn = 0
        self._held_up = False

    @Slot(object)
    def keep(self, form: dict[str, object]) -> None:
        """These details were just checked in."""
        self._typed = dict(form)

    @Slot()
    def make(self) -> None:
        """Show a card with what she typed; what does not fit is said."""
        typed = self._typed

        def work(location: Any) -> tuple[str, ...]:
            from kiosk.ops.card import make_card
            from reports.qr import qr_rows

            return qr_rows(make_card(location, typed))

        if typed and not self._rows:
            self._refusal.clear()
            self._worker.do(work, self._now(self._show), self._now(self._refuse))

    def scan(self, code: str) -> None:
        """A card was held to the scanner; one that lies there still and is read again changes nothing."""
        if code == self._scanned:
            return
        self._scanned = code

        def work(location: Any) -> object:
            from kiosk.ops.card import fill_in

            return fill_in(location, code)

        self._worker.do(work, self._now(self._fill), self._now(self._not_read))

    @Slot()
    def holdUp(self) -> None:  # noqa: N802  # QML's own spelling
        """She wants to hold her card up to the camera: it looks on the form too, until one was read."""
        self._held_up = True
        self.changed.emit()

    @property
    def is_held_up(self) -> bool:
        """Whether a card is awaited before the camera."""
        return self._held_up

    @Slot()
    def reset(self) -> None:
        """She has left the screen."""
        self._turn += 1
        self._typed, self._rows, self._found, self._scanned = {}, (), None, ""
        self._held_up = False
        self._refusal.clear()
        self.changed.emit()

    def _now(self, then: Callable[[Any], None]) -> Callable[[Any], None]:
        """`then`, unless she has gone meanwhile."""
        turn = self._turn
        return lambda answer: then(answer) if turn == self._turn else None

    def _show(self, rows: tuple[str, ...]) -> None:
        self._rows = rows
        self.changed.emit()

    def _refuse(self, problem: Problem) -> None:
        self._refusal.show(problem)
        self.changed.emit()

    def _fill(self, found: object) -> None:
        self._found, self._held_up = found, False
        self.changed.emit()
        self.filled.emit()

    def _not_read(self, problem: Problem) -> None:
        self._scanned = ""
        self.unread.emit(problem.code)

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]  # the stubs know no name of a C++ type
    def rows(self) -> list[str]:
        return list(self._rows)

    @Property("QVariantMap", notify=changed)  # type: ignore[arg-type]
    def fields(self) -> dict[str, str]:
        """What the card says of her, by the form's fields; empty without one."""
        return dict(self._found.fields) if self._found is not None else {}

    @Property(str, notify=changed)
    def notice(self) -> str:
        """What the page must say of the notice: "", "changed" or "elsewhere"."""
        return str(self._found.notice) if self._found is not None else ""

    @Property(bool, notify=changed)
    def holding(self) -> bool:
        return self._held_up

    @Property(Refusal, constant=True)
    def refusal(self) -> Refusal:
        return self._refusal
