"""Who is in the building now, for unlocked staff: they register who asks them to, and sign out who just went."""

from datetime import datetime
from typing import Any

from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.visit import Visit
from kiosk.words import QT_TRANSLATE_NOOP
from ui.desk.arriving import ArrivingView
from ui.desk.here_rows import building_row, people, unread
from ui.desk.section import Section, Session, Tools
from ui.desk.table import DeskRows

QML_IMPORT_NAME = "Innom"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class BuildingView(Section):
    """Each reading is as it is now, under an audit line of its own; so is each visit that is ended here."""

    key = "Building"
    title = QT_TRANSLATE_NOOP("Building", "In the building now")

    changed = Signal()
    refused = Signal()
    stepped = Signal()

    def __init__(self, tools: Tools, session: Session) -> None:
        super().__init__(tools, session)
        self._visits: tuple[Visit, ...] = ()
        self._at: datetime | None = None
        self._chosen: Visit | None = None
        self._done = ""
        self._entry = 0
        self._rows = DeskRows()
        self._rows.setParent(self)
        self._arriving = ArrivingView(tools, session)
        self._arriving.setParent(self)
        self._arriving.ended.connect(self._came)
        tools.language.changed.connect(self._lay_out)

    @Slot()
    def enter(self) -> None:
        """Read who is here now."""
        if not self._busy:
            self._done = ""
            self._read()

    def again(self) -> None:
        """What was read before is not "now"; a question that stands open stays, and so does a form."""
        if self._chosen is None and not self._arriving.is_open:
            self.enter()

    def drop(self) -> None:
        """The form goes too, and a pass that stands there."""
        self._arriving.drop()
        super().drop()

    def scan(self, text: str) -> None:
        """A visitor's own card, over the list or the form."""
        if self._chosen is None:
            self._arriving.scan(text)

    @Slot(str)
    def choose(self, visit_id: str) -> None:
        """Ask whether the visit of this row is to end."""
        chosen = next((visit for visit in self._visits if visit.id == visit_id), None)
        if not self._busy and chosen is not None:
            self._refusal.clear()
            self._chosen, self._done = chosen, ""
            self.changed.emit()
            self.stepped.emit()

    @Slot()
    def back(self) -> None:
        """To the list; nothing was done. It is read again where something was refused: it had become old."""
        if self._busy or self._chosen is None:
            return
        was_refused = self._refusal.property("code") != ""
        self._to_list("")
        if was_refused:
            self._read()

    @Slot()
    def end(self) -> None:
        """The chosen visit ends now."""
        chosen, now, who = self._chosen, self._tools.clock(), self._session.who
        if not self._busy and chosen is not None:
            self._ask(lambda location: _sign_out(location, who, chosen.id, now), self._signed_out)

    @property
    def audit_number(self) -> int:
        """The log's line under which the names are shown, 0 while none are."""
        return self._entry

    def _read(self) -> None:
        now, given = self._tools.clock(), self._session

        def shown(listing: Any) -> None:
            self._visits, self._at, self._entry = listing.visits, now, listing.entry.number
            self._lay_out()

        self._ask(lambda location: _present(location, given, now), shown)

    def _signed_out(self, left: Any) -> None:
        self._to_list("already" if left.already else "signed_out")
        self._read()

    def _to_list(self, done: str) -> None:
        self._chosen, self._done = None, done
        self._refusal.clear()
        self.changed.emit()
        self.stepped.emit()

    @Slot()
    def _came(self) -> None:
        self._done = ""
        self._read()

    @Slot()
    def _lay_out(self) -> None:
        if not self._gone:
            # Last, for between two others her place would say when she came.
            visits = sorted(self._visits, key=lambda visit: visit.arrival is None)
            self._rows.show([building_row(visit, self._tools.language) for visit in visits])

    @property
    def _texts(self) -> tuple[str, ...]:
        """What the row says of whom it asks."""
        return building_row(self._chosen, self._tools.language).texts if self._chosen else ("",) * 5

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        return self._busy

    @Property(bool, notify=changed)
    def shown(self) -> bool:
        return self._at is not None

    @Property(int, notify=changed)
    def people(self) -> int:
        """In the building now, children too."""
        return people(self._visits)

    @Property(int, notify=changed)
    def unread(self) -> int:
        """How many visits cannot be read, so that nobody is counted for them."""
        return unread(self._visits)

    @Property(str, notify=changed)
    def at(self) -> str:
        """The time of the reading."""
        return self._tools.language.moment(self._at)[-5:] if self._at else ""

    @Property(bool, notify=changed)
    def asking(self) -> bool:
        """Whether the question stands there."""
        return self._chosen is not None

    @Property(str, notify=changed)
    def name(self) -> str:
        """Of whom it asks; "" where no name may be shown."""
        arrival = self._chosen.arrival if self._chosen else None
        return arrival.visitor.name if arrival else ""

    @Property(str, notify=changed)
    def origin(self) -> str:
        """Her company and host, so that the right one is signed out."""
        return " · ".join(text for text in self._texts[1:3] if text)

    @Property(str, notify=changed)
    def since(self) -> str:
        return self._texts[3]

    @Property(str, notify=changed)
    def party(self) -> str:
        return self._texts[4]

    @Property(str, notify=changed)
    def done(self) -> str:
        return self._done

    @Property(ArrivingView, constant=True)
    def arriving(self) -> ArrivingView:
        """Who is registered on her behalf."""
        return self._arriving

    @Property(DeskRows, constant=True)
    def rows(self) -> DeskRows:
        return self._rows


def _present(location: Any, given: Session, now: datetime) -> Any:
    from kiosk.ops.present import present

    return present(location, given.who, given.reason, given.case, now)


def _sign_out(location: Any, who: Any, visit_id: str, now: datetime) -> Any:
    from kiosk.ops.check_out import by_staff

    return by_staff(location, who, visit_id, now)
