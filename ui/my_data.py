"""A visitor uses her pass: sees, corrects, takes along, withdraws, erases. All of it goes when she does."""

from collections.abc import Callable
from datetime import datetime
from typing import Any

from PySide6.QtCore import Property, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.codes import bare
from kiosk.domain.errors import Refused
from ui.flow import Flow
from ui.language import Language
from ui.my_rights import (
    Ended,
    Key,
    Taken,
    correct_visit,
    erase_visit,
    open_visit,
    read_scan,
    read_typed,
    take_along,
    withdraw_visit,
)
from ui.pace import Pace
from ui.place import Place
from ui.stored_visit import Opened, StoredVisit
from ui.worker import Lane, Worker

QML_IMPORT_NAME = "Innom"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class MyDataView(Flow):
    """Pass, then check, then the visit; `section` is the card that is open, "" for all of them."""

    changed = Signal()
    refused = Signal()
    passRead = Signal()  # noqa: N815  # QML's own spelling
    turned = Signal()  # another card, or all of them again
    opened = Signal()
    ended = Signal()

    def __init__(
        self, worker: Worker, aside: Lane, language: Language, clock: Callable[[], datetime], place: Place, pace: Pace
    ) -> None:
        super().__init__(worker, language)
        self._aside = aside
        self._language = language
        self._clock = clock
        self._place = place
        self._pace = pace
        self._waits: Callable[[], None] | None = None
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._go_on)
        self._stored = StoredVisit(language)
        self._key: Key | None = None
        self._taken: Taken | None = None
        self._end: Ended | None = None
        self._section = self._done = ""
        self._part = 0
        language.changed.connect(self.changed)

    def scan(self, text: str) -> None:
        """What a scanner or a camera read on the page for the pass; another pass begins anew, the same one that lies
        there still changes nothing."""
        if not self._busy and not (self._key and bare(text) == bare(self._key.code)):
            self._ask(lambda location: read_scan(location, text), self._take_pass)

    def tell(self, code: str) -> None:
        """What the camera asks for, where a refusal stands."""
        self._refusal.show(Refused(code))

    @Slot(list)
    def typed(self, groups: list[str]) -> None:
        """The pass in its groups of four."""
        if not self._busy:
            self._ask(lambda location: read_typed(location, groups), self._take_pass)

    @Slot()
    def anew(self) -> None:
        """Another pass, or the same one once more."""
        self.reset()

    @Slot(str)
    def check(self, text: str) -> None:
        """The last four digits of the phone, or the e-mail up to the @."""
        if self._busy or self._key is None:
            return
        now, key = self._clock(), Key(self._key.code, text)

        def done(visit: Opened) -> None:
            self._key = key
            self._stored.show(visit)
            self.changed.emit()
            self.opened.emit()

        self._ask(lambda location: open_visit(location, key, now), done)

    def turn_back(self) -> bool:
        """One card back; False where all of them are shown."""
        if not self._section:
            return False
        self.turn_to(self._section.rpartition("/")[0])
        return True

    @Slot(str)
    def turn_to(self, section: str) -> None:
        """Open one of the cards; "" is all of them."""
        if self._busy:
            return
        self._section, self._taken, self._part, self._done = section, None, 0, ""
        self._refusal.clear()
        self.changed.emit()
        self.turned.emit()
        if section == "take":
            self._act(take_along, self._show_taken)

    @Slot("QVariantMap")
    def correct(self, form: dict[str, object]) -> None:
        """Put what she changed in place of what is stored; no faster than check-ins, for a name of a host that is
        refused tells whom the directory does not have."""
        key, now, before = self._key, self._clock(), self._stored.visitor
        if self._busy or key is None:
            return
        changes = {field: value for field, value in form.items() if value != getattr(before, field)}
        if not changes:
            self.turn_to("")
            return

        def done(answer: tuple[Key, Opened]) -> None:
            self._key = answer[0]
            self._show(answer[1], "corrected")

        self._start()
        answers = self._answers(done)
        self._waits = lambda: self._worker.do(
            lambda location: correct_visit(location, key, before, changes, now), *answers
        )
        self._timer.start(self._pace.pause())

    @Slot(str)
    def withdraw(self, purpose: str) -> None:
        """Take this agreement back; "all": each of them."""

        def done(answer: Opened | Ended) -> None:
            self._finish(answer) if isinstance(answer, Ended) else self._show(answer, "withdrawn")

        self._act(lambda location, key, now: withdraw_visit(location, key, purpose, now), done)

    @Slot()
    def erase(self) -> None:
        """Erase the visit."""
        self._act(erase_visit, self._finish)

    @Slot()
    def print(self) -> None:
        """What is taken along, on the location's printer."""
        if self._busy or self._taken is None:
            return
        taken, now, language, place = self._taken, self._clock(), self._language.now, self._place
        self._done = ""
        self._start()
        self._aside.run(lambda: _print(taken, place, now, language), *self._answers(self._printed))

    @Slot(int)
    def turn_part(self, step: int) -> None:
        """The next code, or the one before."""
        self._part = max(0, min(self._part + step, len(self._codes) - 1))
        self.changed.emit()

    @Slot()
    def say_nothing(self) -> None:
        """What was refused is typed anew."""
        self._refusal.clear()

    @Slot()
    def reset(self) -> None:
        """The visitor has left: neither pass nor check nor anything shown stays."""
        self._drop()
        self._end = None
        self._forget()

    @property
    def is_empty(self) -> bool:
        """Whether nothing of a visitor is held."""
        return self._key is None and self._taken is None and self._end is None and not self._stored.holds

    @property
    def _codes(self) -> tuple[tuple[str, ...], ...]:
        return self._taken.codes if self._taken else ()

    def _act(self, work: Callable[[Any, Key, datetime], Any], then: Callable[[Any], None]) -> None:
        key, now = self._key, self._clock()
        if not self._busy and key is not None:
            self._ask(lambda location: work(location, key, now), then)

    @Slot()
    def _go_on(self) -> None:
        waits, self._waits = self._waits, None
        if waits is not None:
            waits()

    def _take_pass(self, code: str) -> None:
        self._key = Key(code)
        self.passRead.emit()

    def _show(self, visit: Opened, done: str) -> None:
        self._stored.show(visit)
        self._section, self._done = "", done
        self.turned.emit()

    def _show_taken(self, taken: Taken) -> None:
        self._taken = taken

    def _printed(self, _: object) -> None:
        self._done = "printed"

    def _finish(self, end: Ended) -> None:
        self._drop()
        self._end = end
        self.changed.emit()
        self.ended.emit()

    def _drop(self) -> None:
        self._waits = None
        self._key = self._taken = None
        self._section, self._part, self._done = "", 0, ""
        self._stored.show(None)

    def _get_unreadable(self) -> str:
        return self._language.day(self._end.unreadable_after) if self._end else ""

    def _get_rows(self) -> list[str]:
        return list(self._codes[self._part]) if self._codes else []

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        return self._busy

    @Property(bool, notify=changed)
    def hasPass(self) -> bool:  # noqa: N802
        return self._key is not None

    @Property(str, notify=changed)
    def section(self) -> str:
        return self._section

    @Property(str, notify=changed)
    def done(self) -> str:
        return self._done

    @Property(bool, notify=changed)
    def erased(self) -> bool:
        return self._end is not None and self._end.erased

    @Property(str, notify=changed)
    def unreadableAfter(self) -> str:  # noqa: N802
        return self._get_unreadable()

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]  # the stubs know no name of a C++ type
    def codeRows(self) -> list[str]:  # noqa: N802
        return self._get_rows()

    @Property(int, notify=changed)
    def part(self) -> int:
        return self._part + 1

    @Property(int, notify=changed)
    def parts(self) -> int:
        return len(self._codes)

    @Property(StoredVisit, constant=True)
    def stored(self) -> StoredVisit:
        return self._stored


def _print(taken: Taken, place: Place, now: datetime, language: str) -> None:
    from ui.paper import Kept, print_copy

    print_copy(Kept(taken.values, taken.entry), place, now, language)
