"""Somebody is registered by staff on her behalf: the visitor's own form and checks, then her pass on paper.

The pass's secret is kept nowhere. It is in this object as long as its page is shown, so a slip that did not come out
can be printed again until then, and never afterwards.
"""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.codes import scanned_kind
from kiosk.domain.errors import Refused
from kiosk.domain.purpose import Purpose
from kiosk.settings import Settings
from reports.printer import Watch
from ui.card import CardView
from ui.check_in import CheckInView
from ui.desk.section import Session, Tools
from ui.desk.slip import print_slip
from ui.flow import Flow
from ui.hosts import HostsView
from ui.notice import NoticeView
from ui.pace import Pace

QML_IMPORT_NAME = "Innom"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class ArrivingView(Flow):
    """Steps: "" (none), "form", then "given": what she is given. `ended`: somebody came, and the page is left."""

    changed = Signal()
    refused = Signal()
    ended = Signal()

    def __init__(self, tools: Tools, session: Session) -> None:
        super().__init__(tools.worker, tools.language)
        self._tools, self._session = tools, session
        self._settings: Settings | None = None
        who = session.who

        def register(location: Any, form: Mapping[str, object], now: datetime, language: str) -> object:
            from kiosk.ops.check_in import by_staff

            return by_staff(location, who, form, now, language)

        self._form = CheckInView(tools.worker, tools.language, tools.clock, Pace(), register)
        self._form.setParent(self)
        self._form.saved.connect(self._saved)
        self._card = CardView(tools.worker, tools.language)
        self._card.setParent(self)
        self._card.filled.connect(self._filled)
        self._card.unread.connect(self._unread)

    @property
    def is_open(self) -> bool:
        """Whether the form, or what she is given, stands there."""
        return self._settings is not None

    @Slot()
    def begin(self) -> None:
        """An empty form, of what this location asks."""
        if not self._busy and self._settings is None:
            self._ask(lambda location: location.settings, self._open)

    def scan(self, text: str) -> None:
        """Her own card fills in the form, which begins anew: what stands there may be of somebody else. What she is
        given already stays."""
        if self._form.receipt is None and scanned_kind(text) == "R":
            self._card.scan(text)

    @Slot()
    def end(self) -> None:
        """Nothing of her stays on the glass; what is stored stays."""
        came = self._form.receipt is not None
        if self._form.is_busy or self._settings is None:
            return
        self._wipe()
        if came:
            self.ended.emit()

    @Slot()
    def print(self) -> None:
        """Her slip, on the printer of slips; `Printing` says what becomes of it. Nothing while another paper is on
        its way."""
        receipt, settings, tools = self._form.receipt, self._settings, self._tools
        if receipt is None or settings is None:
            return
        now, language, demo = tools.clock(), tools.language.now, tools.place.demo != ""

        def work(watch: Watch) -> None:
            print_slip(receipt, settings, now, language, demo=demo, watch=watch)

        tools.printing.start(work, self._session.who, receipt.noted)

    def drop(self) -> None:
        """Locked: nothing of her is left here, and no answer arrives any more."""
        self._wipe()

    def _open(self, settings: Settings) -> None:
        self._settings = settings

    @Slot()
    def _filled(self) -> None:
        settings = self._settings
        if settings is None:
            self.begin()
        elif not self._form.is_busy and self._form.receipt is None:
            self._empty()
            self._open(settings)
            self.changed.emit()

    @Slot(str)
    def _unread(self, code: str) -> None:
        """The form is filled in by hand then."""
        if self._settings is None:
            self._refusal.show(Refused(code))
        else:
            self._form.tell(code)

    @Slot()
    def _saved(self) -> None:
        self.changed.emit()
        self.print()

    def _wipe(self) -> None:
        self._card.reset()
        self._empty()

    def _empty(self) -> None:
        self._settings = None
        self._form.reset()
        self._tools.hosts.reset()
        self._forget()

    def _serves(self, purpose: Purpose) -> bool:
        return self._settings is not None and purpose in self._settings.site.purposes

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        return self._busy

    @Property(str, notify=changed)
    def step(self) -> str:
        if self._settings is None:
            return ""
        return "form" if self._form.receipt is None else "given"

    @Property(CheckInView, constant=True)
    def form(self) -> CheckInView:
        return self._form

    @Property(CardView, constant=True)
    def card(self) -> CardView:
        """Of last time, which she held to the scanner."""
        return self._card

    @Property(HostsView, constant=True)
    def hosts(self) -> HostsView:
        return self._tools.hosts

    @Property(NoticeView, constant=True)
    def notice(self) -> NoticeView:
        return self._tools.notice

    @Property(int, notify=changed)
    def retention(self) -> int:
        return self._settings.site.retention if self._settings else 0

    @Property(bool, notify=changed)
    def tracing(self) -> bool:
        return self._serves(Purpose.TRACING)

    @Property(bool, notify=changed)
    def rollCall(self) -> bool:  # noqa: N802  # QML's own spelling
        return self._serves(Purpose.ROLL_CALL)
