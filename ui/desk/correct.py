"""Correct, erase and withdraw for staff: a visit that is kept is found by typing, and what is done stands in the log.

Also the way of a visitor who has lost her pass.
"""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import Any

from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.errors import BadField, Damaged
from kiosk.domain.retention import deleted_after
from kiosk.domain.visit import Purpose, Visit
from kiosk.words import QT_TRANSLATE_NOOP
from ui.desk.section import Session, Tools
from ui.desk.table import DeskRows
from ui.desk.visit_form import NOBODY, TYPED, Times, changes_of, times_of
from ui.desk.visit_list import VisitList
from ui.desk.visit_rows import visit_rows
from ui.paper import Kept, Report, print_copy

QML_IMPORT_NAME = "Innom"
QML_IMPORT_MAJOR_VERSION = 1

_AMID_NUMBER = re.compile(r"(?<=[\d.]) (?=\d)")  # or between a day and its hour: stays on one line


@QmlElement
class CorrectView(VisitList):
    """Steps: "" (the list), then "correct", "withdraw" or "erase" of one visit; `done` says what was done last."""

    key = "Correct"
    title = QT_TRANSLATE_NOOP("Correct", "Correct and erase")

    changed = Signal()
    refused = Signal()
    stepped = Signal()

    def __init__(self, tools: Tools, session: Session) -> None:
        super().__init__(tools, session)
        self._visit: Visit | None = None
        self._step = ""
        self._done = ""

    @Slot(str, str)
    def begin(self, step: str, visit_id: str) -> None:
        """ "correct", "withdraw", "erase" or "print" one of the visits listed."""
        visits = self._report.listing.visits if self._report else ()
        chosen = next((visit for visit in visits if visit.id == visit_id), None)
        if self._busy or chosen is None:
            return
        self._refusal.clear()
        self._done = ""
        if step == "print":
            self._print(chosen)
        elif step == "withdraw" and chosen.arrival is None:
            self._refuse(Damaged("record_damaged"))
        else:
            self._visit, self._step = chosen, step
            self.changed.emit()
            self.stepped.emit()

    @Slot()
    def back(self) -> None:
        """To the list; nothing was done."""
        if not self._busy:
            self._refusal.clear()
            self._to_list("")

    @Slot("QVariantMap")
    def correct(self, form: dict[str, Any]) -> None:
        """Put what is written in the place of what stands there; whatever is as it was is not touched."""
        visit, report = self._visit, self._report
        if self._busy or visit is None or report is None:
            return
        try:
            changes = changes_of(visit, form, report.site)
        except BadField as fault:
            self._refuse(fault)
            return
        if not changes:
            self._to_list("")
            return
        self._do(visit, lambda location, access, now: _correct(location, access, changes, now), self._corrected)

    @Slot()
    def erase(self) -> None:
        """The visit is gone at once."""
        if not self._busy and self._visit is not None:
            self._do(self._visit, _erase, self._erased)

    @Slot(str)
    def withdraw(self, purpose: str) -> None:
        """One agreement is taken back, or "all"."""
        if not self._busy and self._visit is not None and purpose in self._agreed():
            self._do(self._visit, lambda location, access, now: _withdraw(location, access, purpose, now), self._taken)

    def _do(self, visit: Visit, work: Callable[[Any, Any, datetime], Any], then: Callable[[Any], None]) -> None:
        now, given = self._tools.clock(), self._session

        def at_visit(location: Any) -> Any:
            from kiosk.ops.one_visit import ByStaff

            return work(location, ByStaff(given.who, visit.id, given.reason, given.case), now)

        self._ask(at_visit, then)

    def _print(self, visit: Visit) -> None:
        """What is kept of her, on paper for the visitor, in the language that she read."""
        now, tools = self._tools.clock(), self._tools

        def paper(kept: Kept) -> None:
            work = lambda: print_copy(kept, tools.place, now, tools.language.now)  # noqa: E731
            self._beside(work, lambda _: self._to_list("printed"))

        self._do(visit, _export, paper)

    def _corrected(self, erased: bool) -> None:
        if erased:
            self._erased(None)
        else:
            self._read_again("corrected")

    def _taken(self, withdrawn: Any) -> None:
        """Kept only until leaving, it stands in the roll call only."""
        if withdrawn.erased:
            self._erased(None)
        else:
            self._read_again("withdrawn")

    def _read_again(self, done: str) -> None:
        self._to_list(done)
        self._read("visits", self._lay_out)

    def _erased(self, _: object) -> None:
        gone, report = self._visit, self._report
        if gone is not None and report is not None:
            left = tuple(visit for visit in report.listing.visits if visit.id != gone.id)
            report = Report(replace(report.listing, visits=left), report.asked, report.site, report.printer)
            self._show(report, visit_rows(left, self._tools.language))
        self._to_list("erased")

    def _to_list(self, done: str) -> None:
        self._visit, self._step, self._done = None, "", done
        self.changed.emit()
        self.stepped.emit()

    def _of(self, name: str) -> Any:
        visitor = self._visit.arrival.visitor if self._visit and self._visit.arrival else NOBODY
        return getattr(visitor, name)

    def _agreed(self) -> list[str]:
        """By their names in JSON; "all" where there are several."""
        arrival = self._visit.arrival if self._visit else None
        agreed = [purpose.value for purpose in Purpose if arrival and purpose in arrival.purposes]
        return [*agreed, "all"] if len(agreed) > 1 else agreed

    def _times(self) -> Times:
        return times_of(self._visit, self._report.site) if self._visit and self._report else Times("", "")

    def _summary(self) -> str:
        """Who, from where, and when: so that the right one is erased."""
        if self._visit is None:
            return ""
        texts = visit_rows([self._visit], self._tools.language)[0].texts
        whole = " · ".join(texts[place] for place in (2, 3, 4, 0, 1) if texts[place])
        return _AMID_NUMBER.sub("\N{NO-BREAK SPACE}", whole)

    def _copies(self) -> str:
        if self._visit is None or self._report is None:
            return ""
        return self._tools.language.day(deleted_after(self._visit.day, self._report.site))

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        return self._busy

    @Property(bool, notify=changed)
    def shown(self) -> bool:
        return self._report is not None

    @Property(str, notify=changed)
    def period(self) -> str:
        return self._period()

    @Property(str, notify=changed)
    def step(self) -> str:
        return self._step

    @Property(str, notify=changed)
    def done(self) -> str:
        return self._done

    @Property(str, notify=changed)
    def summary(self) -> str:
        return self._summary()

    @Property(str, notify=changed)
    def copiesUntil(self) -> str:  # noqa: N802
        return self._copies()

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]
    def agreed(self) -> list[str]:
        """What can be taken back."""
        return self._agreed()

    @Property(bool, notify=changed)
    def hasLeft(self) -> bool:  # noqa: N802  # QML's own spelling
        """Then nothing but tracing keeps the visit."""
        return self._visit is not None and self._visit.departure is not None

    @Property("QVariantMap", notify=changed)  # type: ignore[arg-type]  # the stubs know no name of a C++ type
    def form(self) -> dict[str, Any]:
        """What stands there now, as `correct` takes it."""
        times = self._times()
        return {name: self._of(name) for name in TYPED} | {"arrived": times.arrived, "left": times.left}

    @Property(DeskRows, constant=True)
    def rows(self) -> DeskRows:
        return self._rows


def _correct(location: Any, access: Any, changes: dict[str, object], now: datetime) -> bool:
    """Whether the visit was kept only until leaving, and is gone now."""
    from kiosk.ops.correct import correct

    return correct(location, access, changes, now).erased


def _erase(location: Any, access: Any, now: datetime) -> None:
    from kiosk.ops.erase import erase

    erase(location, access, now)


def _withdraw(location: Any, access: Any, purpose: str, now: datetime) -> Any:
    from kiosk.ops.withdraw import withdraw

    return withdraw(location, access, None if purpose == "all" else Purpose(purpose), now)


def _export(location: Any, access: Any, now: datetime) -> Kept:
    from kiosk.ops.export import export_noted

    values, entry = export_noted(location, access, now)
    return Kept(values, entry, access.who.name)
