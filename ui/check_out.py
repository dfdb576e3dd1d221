"""A visitor goes: by exit number, badge or pass; one touch and a thank-you."""

from collections.abc import Callable
from datetime import datetime
from typing import Any

from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.errors import Refused
from ui.flow import Flow
from ui.language import Language
from ui.worker import Worker

QML_IMPORT_NAME = "Innom"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class CheckOutView(Flow):
    """One departure after another."""

    changed = Signal()
    left = Signal()
    refused = Signal()

    def __init__(self, worker: Worker, language: Language, clock: Callable[[], datetime]) -> None:
        super().__init__(worker, language)
        self._clock = clock
        self._already = False
        self._scanned = ""

    @Slot(str)
    def submit(self, code: str) -> None:
        """Say that the visit with this exit number, badge or pass has ended."""
        if not self._busy:
            now = self._clock()
            self._ask(lambda location: _leave(location, code, now), self._done)

    def scan(self, text: str) -> None:
        """What a scanner or a camera read; a code that lies before it still and is read again changes nothing."""
        if self._busy or text == self._scanned:
            return
        now = self._clock()

        def done(left: Any) -> None:
            self._scanned = text
            self._done(left)

        self._ask(lambda location: _scan(location, text, now), done)

    def tell(self, code: str) -> None:
        """What the camera asks for, where a refusal stands."""
        self._refusal.show(Refused(code))

    @Slot()
    def correct(self) -> None:
        """The number is typed anew, or it was read for long enough: the refusal goes."""
        self._refusal.clear()

    @Slot()
    def reset(self) -> None:
        """The next one begins anew."""
        self._already = False
        self._scanned = ""
        self._forget()

    def _done(self, left: Any) -> None:
        self._already = left.already
        self.changed.emit()
        self.left.emit()

    @Property(bool, notify=changed)
    def saving(self) -> bool:
        return self._busy

    @Property(bool, notify=changed)
    def already(self) -> bool:
        return self._already


def _leave(location: Any, code: str, now: datetime) -> object:
    from kiosk.domain.codes import bare
    from kiosk.ops.check_out import by_badge, by_exit, by_pass

    kind = bare(code[:200])[:1]
    return (by_badge if kind == "B" else by_pass if kind == "P" else by_exit)(location, code, now)


def _scan(location: Any, text: str, now: datetime) -> object:
    from kiosk.domain.codes import scanned_kind
    from kiosk.ops.check_out import by_badge, by_pass

    kind = scanned_kind(text)
    if kind == "R":
        raise Refused("card_for_arriving")
    if not kind:
        raise Refused("code_foreign")
    return (by_badge if kind == "B" else by_pass)(location, text, now)
