"""The staff's pages as one: who is unlocked, why she asks, which section is shown; locked, nothing of it is left."""

from typing import Any

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.errors import Problem
from ui.alerts import AlertsView
from ui.desk.printing import Printing
from ui.desk.reasons import given
from ui.desk.section import Section, Session, Tools
from ui.desk.sections import SECTIONS
from ui.refusal import Refusal

QML_IMPORT_NAME = "Innom"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class DeskView(QObject):
    """Sections are made as they are turned to, and dropped by `close`: the one place that forgets for all of them."""

    changed = Signal()
    turned = Signal()
    left = Signal()

    def __init__(self, tools: Tools, alerts: AlertsView) -> None:
        super().__init__()
        self._tools, self._alerts = tools, alerts
        self._who: Any = None
        self._why: Session | None = None
        self._key = ""
        self._made: dict[str, Section] = {}
        self._refusal = Refusal(tools.language)
        tools.language.changed.connect(self.changed)

    def enter(self, who: Any) -> None:
        """This person is unlocked now; no name is shown yet."""
        self._who = who
        self._alerts.enter(who)
        self.changed.emit()

    def close(self) -> None:
        """No name stays: each section goes with all that it opened."""
        made, self._made = self._made, {}
        self._who = self._why = None
        self._key = ""
        self._alerts.close()
        self._tools.printing.clear()
        self._refusal.clear()
        self.turned.emit()  # the page lets go of what it shows before that goes
        self.changed.emit()
        for section in made.values():
            section.drop()

    def end(self) -> None:
        """The window closes: a paper that is not out is taken back, for nobody would see it come."""
        self._tools.printing.stop()

    def turn_back(self) -> bool:
        """From a section to where one chooses; False where that is already."""
        if self._key == "":
            return False
        self.turn("")
        return True

    def scan(self, text: str) -> None:
        """A scanner's text is for the section that is shown."""
        if section := self._made.get(self._key):
            section.scan(text)

    def opened(self, key: str) -> Any:
        """The section of this key, None while it was not turned to in this session."""
        return self._made.get(key)

    @property
    def is_empty(self) -> bool:
        """Whether nothing of anybody is held."""
        return self._who is None and self._why is None and not self._made and self._key == ""

    @Slot(str)
    def turn(self, key: str) -> None:
        """Show this section, or with "" where one chooses. Nothing happens while nobody is unlocked."""
        if key == "" or key in {kind.key for kind in self._offered()}:
            self._key = key
            self._refusal.clear()
            if not self._tools.printing.is_busy:
                self._tools.printing.clear()
            self._begin()
            self.changed.emit()
            self.turned.emit()

    @Slot(str, str, str)
    def give(self, reason: str, remark: str, case: str) -> None:
        """Why she needs the names, asked once until she locks; a remark or case that the log refuses is said."""
        if self._who is None:
            return
        session = given(self._who, reason, remark, case)
        if isinstance(session, Problem):
            self._refusal.show(session)
            return
        self._refusal.clear()
        self._why = session
        self._begin()
        self.changed.emit()
        self.turned.emit()

    @Slot()
    def leave(self) -> None:
        """Who is unlocked has taken herself out: lock."""
        self.left.emit()

    def _offered(self) -> list[type[Section]]:
        if self._who is None:
            return []
        return [kind for kind in SECTIONS if self._who.role == "lead" or not kind.lead]

    def _kind(self) -> type[Section] | None:
        return next((kind for kind in self._offered() if kind.key == self._key), None)

    def _begin(self) -> None:
        """Make the section that is shown, unless why must be asked first."""
        kind = self._kind()
        if kind is None or self._asks():
            return
        if kind.key in self._made:
            self._made[kind.key].again()
            return
        asked = self._why or Session(self._who, "", "")
        made = kind(self._tools, Session(self._who, kind.preset or asked.reason, asked.case))
        made.setParent(self)
        self._made[kind.key] = made
        made.enter()

    def _asks(self) -> bool:
        kind = self._kind()
        return kind is not None and self._why is None and not kind.preset and not kind.nameless

    def _title(self, kind: type[Section]) -> str:
        return QCoreApplication.translate(kind.key, kind.title)

    @Property(str, notify=changed)
    def key(self) -> str:
        return self._key

    @Property(str, notify=changed)
    def title(self) -> str:
        """Of the section that is shown."""
        kind = self._kind()
        return self._title(kind) if kind else ""

    @Property(QObject, notify=changed)
    def section(self) -> QObject | None:
        return self._made.get(self._key)

    @Property(bool, notify=changed)
    def asking(self) -> bool:
        return self._asks()

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]  # the stubs know no name of a C++ type
    def sections(self) -> list[dict[str, object]]:
        return [{"key": kind.key, "title": self._title(kind), "first": kind.first} for kind in self._offered()]

    @Property(str, notify=changed)
    def person(self) -> str:
        return self._who.name if self._who else ""

    @Property(bool, notify=changed)
    def lead(self) -> bool:
        return self._who is not None and self._who.role == "lead"

    @Property(bool, constant=True)
    def alone(self) -> bool:
        """`innom desk`, no kiosk."""
        return self._tools.alone

    @Property(Printing, constant=True)
    def printing(self) -> Printing:
        return self._tools.printing

    @Property(AlertsView, constant=True)
    def alerts(self) -> AlertsView:
        return self._alerts

    @Property(Refusal, constant=True)
    def refusal(self) -> Refusal:
        return self._refusal
