"""People, for unlocked staff: who belongs; a lead takes in and out, and everybody changes her own passphrase."""

from typing import Any

from PySide6.QtCore import Property, QCoreApplication, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.errors import BadField, Damaged
from kiosk.domain.roster import LEAD
from kiosk.domain.stored import read_moment
from kiosk.ops.people import Colleague, add_person, change_passphrase, last_noted, list_people, remove_person
from kiosk.words import QT_TRANSLATE_NOOP
from ui.desk.new_sheet import NewSheetView
from ui.desk.section import Session, Stepped, Tools
from ui.desk.table import DeskRows, Row, alphabetical
from ui.language import Language

QML_IMPORT_NAME = "Innom"
QML_IMPORT_MAJOR_VERSION = 1

_ROLES = {"lead": QT_TRANSLATE_NOOP("People", "lead"), "desk": QT_TRANSLATE_NOOP("People", "desk")}


@QmlElement
class PeopleView(Stepped):
    """Steps: "" (the list), "add", "remove", "passphrase"; `done` says what was done last. It names no visitor. No
    passphrase is kept: each is handed on and forgotten here."""

    key = "People"
    title = QT_TRANSLATE_NOOP("People", "People")
    nameless = True

    changed = Signal()
    refused = Signal()
    stepped = Signal()
    settled = Signal()
    left = Signal()

    def __init__(self, tools: Tools, session: Session) -> None:
        super().__init__(tools, session)
        self._people: tuple[Colleague, ...] = ()
        self._noted: dict[str, str] = {}
        self._subject: Colleague | None = None
        self._rows = DeskRows()
        self._sheet = NewSheetView(tools, session)
        self._sheet.made.connect(lambda: self._end("sheet"))
        for part in (self._rows, self._sheet):
            part.setParent(self)
        tools.language.changed.connect(self._lay_out)

    def enter(self) -> None:
        """Read who belongs."""
        self._ask(lambda location: (list_people(location), last_noted(location)), self._show)

    def drop(self) -> None:
        """A sheet that is shown goes too."""
        self._sheet.drop()
        super().drop()

    @Slot(str, str)
    def begin(self, step: str, person_id: str) -> None:
        """ "add" somebody, change one's own "passphrase", or "remove" this person."""
        subject = next((each for each in self._people if each.id == person_id and each.removed_at is None), None)
        if not self._busy and (step != "remove" or subject is not None):
            self._subject = subject
            self._go(step)

    @Slot()
    def back(self) -> None:
        """To the list; nothing was done."""
        if not self._busy:
            self._go("")

    @Slot(str, str, str, str, str)
    def add(self, short: str, name: str, role: str, passphrase: str, again: str) -> None:
        """Take somebody in; she has typed her passphrase twice herself."""
        who, now = self._session.who, self._tools.clock()
        if self._fits(passphrase, again):
            work = lambda location: add_person(location, who, short, name, role, passphrase, now)  # noqa: E731
            self._ask(work, lambda _: self._end("added"))

    @Slot()
    def remove(self) -> None:
        """Take the person out who was asked about."""
        who, now, subject = self._session.who, self._tools.clock(), self._subject
        if not self._busy and self._step == "remove" and subject is not None:
            self._ask(lambda location: remove_person(location, who, subject.short, now), self._removed)

    @Slot(str, str, str)
    def change(self, old: str, new: str, again: str) -> None:
        """One's own passphrase."""
        who, now = self._session.who, self._tools.clock()
        if self._fits(new, again):
            self._ask(lambda location: change_passphrase(location, who, old, new, now), lambda _: self._end("changed"))

    def _fits(self, passphrase: str, again: str) -> bool:
        if self._busy:
            return False
        if passphrase != again:
            self._refuse(BadField("passphrases_differ", "again"))
        return passphrase == again

    def _removed(self, gone: Colleague) -> None:
        if gone.id == self._session.who.id:
            self.left.emit()
        else:
            self._end("removed_lead" if gone.role == LEAD else "removed")

    def _end(self, done: str) -> None:
        self._go("")
        self._done = done
        self.settled.emit()
        self.enter()

    def _go(self, step: str) -> None:
        if step == "":
            self._subject = None
        super()._go(step)

    def _show(self, found: tuple[tuple[Colleague, ...], dict[str, str]]) -> None:
        self._people, self._noted = found
        self._lay_out()

    @Slot()
    def _lay_out(self) -> None:
        if not self._gone:
            rows = [_row(each, self._noted.get(each.id, ""), self._tools.language) for each in self._people]
            self._rows.show(sorted(rows, key=lambda row: row.mark))

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        return self._busy

    @Property(str, notify=changed)
    def step(self) -> str:
        return self._step

    @Property(str, notify=changed)
    def done(self) -> str:
        return self._done

    @Property(bool, notify=changed)
    def oneLead(self) -> bool:  # noqa: N802
        """Whether what happens to one person happens to the location."""
        leads = [each for each in self._people if each.role == LEAD and each.removed_at is None]
        return bool(self._people) and len(leads) < 2

    @Property(str, notify=changed)
    def name(self) -> str:
        """Of who is to be taken out."""
        return self._subject.name if self._subject else ""

    @Property(bool, notify=changed)
    def herself(self) -> bool:
        """Whether that is who is unlocked."""
        return self._subject is not None and self._subject.id == self._session.who.id

    @Property(bool, notify=changed)
    def wasLead(self) -> bool:  # noqa: N802
        """Whether that is a lead, who may have kept a copy of the recovery sheet."""
        return self._subject is not None and self._subject.role == LEAD

    @Property(NewSheetView, constant=True)
    def sheet(self) -> NewSheetView:
        """A new recovery sheet."""
        return self._sheet

    @Property(DeskRows, constant=True)
    def rows(self) -> DeskRows:
        return self._rows

    @Slot(str, result=bool)
    def belongs(self, person_id: str) -> bool:
        """Whether she is not removed."""
        return any(each.id == person_id and each.removed_at is None for each in self._people)


def _row(each: Colleague, noted: str, language: Language) -> Row:
    role = QCoreApplication.translate("People", _ROLES[each.role]) if each.role in _ROLES else each.role
    gone = QCoreApplication.translate("People", "taken out %1") if each.removed_at else ""
    texts = (each.name, each.short, role, _when(noted, language), gone.replace("%1", _when(each.removed_at, language)))
    order = (*map(alphabetical, texts[:3]), noted, each.removed_at or "")
    return Row(each.id, texts, order, "removed" if each.removed_at else "")


def _when(at: Any, language: Language) -> str:
    try:
        return language.dated(read_moment(at)) if at else ""
    except Damaged:
        return "?"
