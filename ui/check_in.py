"""A visitor comes: the form goes to the store's thread, the receipt comes back."""

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

from PySide6.QtCore import Property, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.errors import Refused
from ui.flow import Flow
from ui.language import Language
from ui.pace import Pace
from ui.worker import Worker

QML_IMPORT_NAME = "Innom"
QML_IMPORT_MAJOR_VERSION = 1

Register = Callable[[Any, Mapping[str, object], datetime, str], object]


@QmlElement
class CheckInView(Flow):
    """One check-in after another; forgets all of a visitor on `reset`."""

    changed = Signal()
    saved = Signal()
    registered = Signal(object)  # what was typed
    refused = Signal()

    def __init__(
        self,
        worker: Worker,
        language: Language,
        clock: Callable[[], datetime],
        pace: Pace,
        register: Register | None = None,
    ) -> None:
        """`register`: who does it, where that is not the visitor herself."""
        super().__init__(worker, language)
        self._language, self._clock = language, clock
        self._register = register or _check_in
        self._receipt: Any = None
        self._rows: tuple[str, ...] = ()
        self._pace = pace
        language.changed.connect(self.changed)

    @Slot("QVariantMap")
    def submit(self, form: dict[str, object]) -> None:
        """Register the visit; a second press while the first is being saved does nothing."""
        if self._busy or self._receipt is not None:
            return
        now, language, register = self._clock(), self._language.now, self._register

        def work(location: Any) -> object:
            return register(location, form, now, language)

        self._start()
        answers = self._answers(lambda receipt: self._done(receipt, form))
        QTimer.singleShot(self._pace.pause(), self, lambda: self._worker.do(work, *answers))

    def tell(self, code: str) -> None:
        """What is wrong with a card, above the form."""
        self._refusal.show(Refused(code))

    @Slot()
    def reset(self) -> None:
        """The visitor has left the screen: nothing of this visit stays in the window."""
        self._receipt, self._rows = None, ()
        self._forget()

    @property
    def receipt(self) -> Any:
        """What the visitor is given (kiosk.ops.check_in), None before."""
        return self._receipt

    @property
    def receipt_exit(self) -> str:
        """The exit number on the glass, "" without a receipt."""
        return self._of("exit")

    def _done(self, receipt: object, form: dict[str, object]) -> None:
        self._receipt = receipt
        self.changed.emit()
        self.registered.emit(form)
        self.saved.emit()
        code, turn = self._of("pass_code"), self._turn
        if code:  # a job of its own: the visit is stored, whatever becomes of its picture
            self._worker.run(lambda: _draw(code), lambda rows: self._drawn(turn, rows), lambda _: None)

    def _drawn(self, turn: int, rows: tuple[str, ...]) -> None:
        if turn == self._turn:
            self._rows = rows
            self.changed.emit()

    def _of(self, name: str) -> str:
        return getattr(self._receipt, name) if self._receipt is not None else ""

    def _party(self) -> tuple[int, int]:
        return self._receipt.people if self._receipt is not None else (1, 0)

    def _get_deleted(self) -> str:
        """The day on which all is deleted; "" for a visit kept only until leaving."""
        moment = getattr(self._receipt, "deleted_after", None)
        return self._language.day(moment) if moment is not None else ""

    @Property(bool, notify=changed)
    def saving(self) -> bool:
        return self._busy

    @Property(str, notify=changed)
    def firstName(self) -> str:  # noqa: N802
        return self._of("first_name")

    @Property(str, notify=changed)
    def exitNumber(self) -> str:  # noqa: N802
        return self._of("exit")

    @Property(int, notify=changed)
    def partyAdults(self) -> int:  # noqa: N802
        return self._party()[0]

    @Property(int, notify=changed)
    def partyChildren(self) -> int:  # noqa: N802
        return self._party()[1]

    @Property(str, notify=changed)
    def badge(self) -> str:
        return self._of("badge")

    @Property(str, notify=changed)
    def passCode(self) -> str:  # noqa: N802
        return self._of("pass_code")

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]  # the stubs know no name of a C++ type
    def passRows(self) -> list[str]:  # noqa: N802
        return list(self._rows)

    @Property(str, notify=changed)
    def deletedAfter(self) -> str:  # noqa: N802
        return self._get_deleted()


def _check_in(location: Any, form: Mapping[str, object], now: datetime, language: str) -> object:
    from kiosk.ops.check_in import check_in

    return check_in(location, form, now, language)


def _draw(code: str) -> tuple[str, ...]:
    from reports.qr import qr_rows

    return qr_rows(code)
