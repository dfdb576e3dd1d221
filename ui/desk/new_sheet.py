"""A new recovery sheet, made at the desk: a lead types her passphrase again, prints it, and types two groups back.

Nothing is stored before that: whoever locks on the way leaves a paper that opens nothing, and the old sheet as it was.
"""

from datetime import datetime
from typing import Any

from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.ops.new_sheet import prepare_sheet, replace_sheet
from kiosk.ops.sheet import RecoverySheet, confirm_sheet
from kiosk.ops.unlock import Unlocked, unlock
from ui.desk.section import Session, Tools
from ui.flow import Flow
from ui.paper import print_sheet

QML_IMPORT_NAME = "Innom"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class NewSheetView(Flow):
    """Steps: "" (none), "passphrase", "sheet" (it is shown), "typed". `made`: this one is the good one now."""

    changed = Signal()
    refused = Signal()
    made = Signal()

    def __init__(self, tools: Tools, session: Session) -> None:
        super().__init__(tools.worker, tools.language)
        self._tools, self._who = tools, session.who
        self._step = ""
        self._sheet: RecoverySheet | None = None

    @property
    def is_open(self) -> bool:
        """Whether one is being made."""
        return self._step != ""

    @Slot()
    def begin(self) -> None:
        """Ask for the passphrase first: the sheet opens everything."""
        if not self._busy and not self.is_open:
            self._go("passphrase")

    @Slot(str)
    def prove(self, passphrase: str) -> None:
        """Show a sheet, if it is her passphrase; the paper is good for nothing yet."""
        who, now = self._who, self._tools.clock()
        if not self._busy and self._step == "passphrase":
            self._ask(lambda location: _prepared(location, who, passphrase, now), self._show)

    @Slot()
    def print_sheet(self) -> None:
        """On the printer of the location."""
        sheet, tools, now = self._sheet, self._tools, self._tools.clock()
        if self._busy or sheet is None:
            return
        settings, language, demo = tools.place.settings(), tools.language.now, tools.place.demo != ""
        self._start()
        work = lambda: print_sheet(sheet, settings, now, language, demo=demo)  # noqa: E731
        tools.aside.run(work, *self._answers(lambda _: None))

    @Slot()
    def written(self) -> None:
        """It is on paper: ask for two of its groups."""
        if self._sheet and not self._busy:
            self._go("typed")

    @Slot()
    def show_again(self) -> None:
        """Back to the sheet."""
        if self._sheet and not self._busy:
            self._go("sheet")

    @Slot(str, str)
    def confirm(self, one: str, other: str) -> None:
        """The two groups as typed; right ones make the sheet the good one, and the old one opens nothing any more."""
        who, now, sheet = self._who, self._tools.clock(), self._sheet
        if self._busy or sheet is None:
            return
        typed = dict(zip(sheet.asked(), (one, other), strict=True))

        def work(location: Any) -> None:
            confirm_sheet(sheet, typed)
            replace_sheet(location, who, sheet, now)

        self._ask(work, lambda _: self._end())

    @Slot()
    def back(self) -> None:
        """Nothing was done, and what was shown is good for nothing."""
        if not self._busy:
            self.drop()

    def drop(self) -> None:
        """Nothing of the sheet stays here, and no answer arrives any more."""
        self._sheet = None
        self._forget()
        self._go("")

    def _show(self, sheet: RecoverySheet) -> None:
        self._sheet = sheet
        self._go("sheet")

    def _end(self) -> None:
        self.drop()
        self.made.emit()

    def _go(self, step: str) -> None:
        self._step = step
        self._refusal.clear()
        self.changed.emit()

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        return self._busy

    @Property(str, notify=changed)
    def step(self) -> str:
        return self._step

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]  # the stubs know no name of a C++ type
    def groups(self) -> list[str]:
        return list(self._sheet.groups) if self._sheet else []

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]  # the stubs know no name of a C++ type
    def asked(self) -> list[int]:
        """The numbers of the groups to type back."""
        return list(self._sheet.asked()) if self._sheet else []

    @Property(str, notify=changed)
    def fingerprint(self) -> str:
        """Of the first person's key."""
        return self._sheet.fingerprint if self._sheet else ""


def _prepared(location: Any, who: Unlocked, passphrase: str, now: datetime) -> RecoverySheet:
    """Refuses a wrong passphrase, which costs time as ever, and whom is no lead."""
    again = unlock(location, passphrase, now, who.short)
    try:
        return prepare_sheet(location, again)
    finally:
        again.lock()
