"""The roll call, for unlocked staff in a hurry: who is in, who may still be, and one touch that prints it."""

from collections.abc import Callable
from dataclasses import dataclass
from io import BytesIO

from PySide6.QtCore import Property, QCoreApplication, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.visit import Visit
from kiosk.ops.location import Location
from kiosk.ops.present import RollCall, roll_call
from kiosk.settings import Settings
from kiosk.words import QT_TRANSLATE_NOOP
from reports.last_days import Asked
from reports.media import Media, report_media, slip_queue
from reports.printer import Watch
from reports.roll_call import draw_roll_call
from ui.desk.here_rows import here, mark, people, unread
from ui.desk.section import Section, Session, Tools
from ui.desk.table import DeskRows, Row, alphabetical
from ui.language import Language
from ui.printing import print_paper

QML_IMPORT_NAME = "Innom"
QML_IMPORT_MAJOR_VERSION = 1

HERE, UNSEEN, GONE = range(3)


@dataclass(frozen=True, slots=True)
class Called:
    """Who was there at a moment, and who asked."""

    call: RollCall
    asked: Asked
    settings: Settings


@QmlElement
class RollCallView(Section):
    """Each reading, and so each paper, is as it is now, under an audit line of its own. Who was found stands on the
    glass only, and is forgotten with it."""

    key = "RollCall"
    title = QT_TRANSLATE_NOOP("RollCall", "Roll call")
    preset = "roll_call"
    first = True

    changed = Signal()
    refused = Signal()
    drawn = Signal(object)

    def __init__(self, tools: Tools, session: Session) -> None:
        super().__init__(tools, session)
        self._called: Called | None = None
        self._found: set[str] = set()
        self._rows = DeskRows()
        self._rows.setParent(self)
        tools.language.changed.connect(self._lay_out)

    @Slot()
    def enter(self) -> None:
        """Read who is there now."""
        if not self._busy:
            self._read(self._show)

    @Slot()
    def print(self) -> None:
        """Who is there now, on the configured printer."""
        if not self._busy:
            self._read(self._print)

    @Slot()
    def printLabels(self) -> None:  # noqa: N802  # QML's own spelling
        """The same on the label printer of the settings, whose paper comes out where the other one does not."""
        if not self._busy:
            self._read(self._print_labels)

    @Slot()
    def draw(self) -> None:
        """The paper of what is shown, without a printer: `drawn` gives its bytes; for the guided tour."""
        called, language, demo = self._called, self._tools.language.now, self._demo
        if called and not self._busy:
            self._start()
            self._tools.aside.run(lambda: paper(called, language, demo=demo), *self._answers(self.drawn.emit))

    @Slot(str)
    def find(self, visit: str) -> None:
        """Somebody says that these people are safe; once more: not they."""
        self._found ^= {visit}
        self._lay_out()
        self.changed.emit()

    @property
    def audit_number(self) -> int:
        """The log's line under which the names are shown, 0 while none are."""
        return self._called.call.here.entry.number if self._called else 0

    @property
    def _demo(self) -> bool:
        return self._tools.place.demo != ""

    def _read(self, then: Callable[[Called], None]) -> None:
        now, given = self._tools.clock(), self._session

        def work(location: Location) -> Called:
            call = roll_call(location, given.who, given.reason, given.case, now)
            return Called(call, Asked(given.who.name, now), location.settings)

        self._ask(work, then)

    def _show(self, called: Called) -> None:
        self._called = called
        self._found &= {visit.id for visit in _everybody(called.call)}
        self._lay_out()

    def _print(self, called: Called) -> None:
        settings = called.settings
        self._send(called, lambda: (settings.printer, report_media(settings)))

    def _print_labels(self, called: Called) -> None:
        self._send(called, lambda: slip_queue(called.settings))

    def _send(self, called: Called, ask: Callable[[], tuple[str, Media]]) -> None:
        """To the queue that `ask` gives; the queue is asked what lies in its printer, so not on the window's thread."""
        self._show(called)
        language, demo = self._tools.language.now, self._demo

        def work(watch: Watch) -> None:
            queue, media = ask()
            print_paper(paper(called, language, media, demo=demo), queue, watch, media)

        self._tools.printing.start(work, self._session.who, called.call.here.entry)

    @Slot()
    def _lay_out(self) -> None:
        if self._called:
            self._rows.show(_rows(self._called.call, self._found, self._tools.language))

    @property
    def _here(self) -> tuple[Visit, ...]:
        return self._called.call.here.visits if self._called else ()

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        return self._busy

    @Property(bool, notify=changed)
    def shown(self) -> bool:
        return self._called is not None

    @Property(int, notify=changed)
    def people(self) -> int:
        """In the building now, children too."""
        return people(self._here)

    @Property(int, notify=changed)
    def found(self) -> int:
        """How many of these somebody has found."""
        return people(tuple(visit for visit in self._here if visit.id in self._found))

    @Property(int, notify=changed)
    def unread(self) -> int:
        """How many visits cannot be read, so that somebody may be missing here."""
        return unread(self._here) + (self._called.call.unread if self._called else 0)

    @Property(str, notify=changed)
    def at(self) -> str:
        """The time of the reading."""
        return self._tools.language.moment(self._called.asked.at)[-5:] if self._called else ""

    @Property(bool, notify=changed)
    def labels(self) -> bool:
        """Whether the settings name a label printer beside the one of lists."""
        return self._called is not None and self._called.settings.printer_slips != ""

    @Property(DeskRows, constant=True)
    def rows(self) -> DeskRows:
        return self._rows


def paper(called: Called, language: str, media: Media | None = None, *, demo: bool) -> bytes:
    """The PDF, for these sheets or labels, else for what lies in the printer of lists."""
    out, media = BytesIO(), media or report_media(called.settings)
    draw_roll_call(out, called.settings.site, called.call, called.asked, language, demo, media)
    return out.getvalue()


def _everybody(call: RollCall) -> tuple[Visit, ...]:
    return (*call.here.visits, *call.unseen, *call.just_left)


def _rows(call: RollCall, found: set[str], language: Language) -> list[Row]:
    """Who is in first, then who was not seen leaving, then who just left; in each by name."""
    groups = ((HERE, call.here.visits), (UNSEEN, call.unseen), (GONE, call.just_left))
    return [_row(visit, group, visit.id in found, language) for group, visits in groups for visit in _by_name(visits)]


def _by_name(visits: tuple[Visit, ...]) -> list[Visit]:
    def name(visit: Visit) -> tuple[bool, str]:
        return visit.arrival is None, alphabetical(visit.arrival.visitor.name) if visit.arrival else ""

    return sorted(visits, key=name)


def _row(visit: Visit, group: int, found: bool, language: Language) -> Row:
    of = here(visit, language)
    tick = QCoreApplication.translate("RollCall", "Found") if found else ""
    where = _where(visit, group, language)
    names = ("name", "company", "host", "party", "since")
    order = (not found, *(of.order[name] for name in names), group)
    return Row(visit.id, (tick, *(getattr(of, name) for name in names), where), order, mark(visit))


def _where(visit: Visit, group: int, language: Language) -> str:
    if visit.departure is None or group == HERE:
        return QCoreApplication.translate("RollCall", "In the building")
    time = language.moment(visit.departure.left_at)[-5:]
    if group == UNSEEN:
        return QCoreApplication.translate("RollCall", "Not seen leaving, closed at %1").replace("%1", time)
    return QCoreApplication.translate("RollCall", "Left at %1").replace("%1", time)
