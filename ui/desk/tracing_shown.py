"""The answer that the page Tracing shows now: who, how many, the lanes of a day, and the rows of two tables."""

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from ui.desk.lanes import LaneRows
from ui.desk.table import DeskRows
from ui.desk.tracing_answer import NOTHING, Answer, Drawing
from ui.language import Language

QML_IMPORT_NAME = "Innom"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class TracingShown(QObject):
    """Texts and rows for the page; nothing of anybody once it was given None."""

    changed = Signal()

    def __init__(self, language: Language) -> None:
        super().__init__()
        self._language = language
        self.answer: Answer | None = None
        self._contacts, self._others, self._lanes = DeskRows(), DeskRows(), LaneRows()
        for model in (self._contacts, self._others, self._lanes):
            model.setParent(self)

    def show(self, answer: Answer | None) -> None:
        """This one from now on."""
        self.answer = answer
        self._contacts.show(answer.contacts if answer else [])
        self._others.show(answer.others if answer else [])
        self._lanes.show(self._drawing.lanes)
        self.changed.emit()

    @property
    def _drawing(self) -> Drawing:
        return self.answer.drawing if self.answer else NOTHING

    def _count(self, order: int) -> int:
        return sum(met.order == order for met in self.answer.tracing.contacts) if self.answer else 0

    def _period(self) -> str:
        if self.answer is None:
            return ""
        listing = self.answer.opened.listing
        first, last = self._language.date(listing.first), self._language.date(listing.last)
        return first if listing.first == listing.last else f"{first} – {last}"

    def _days(self) -> list[dict[str, str]]:
        days = self.answer.days if self.answer else ()
        return [{"key": day.isoformat(), "title": self._language.weekday(day)} for day in days]

    def _day(self) -> str:
        day = self.answer.question.day if self.answer else None
        return day.isoformat() if day else ""

    @Property(str, notify=changed)
    def name(self) -> str:
        """The index person's."""
        return self.answer.tracing.person.name if self.answer else ""

    @Property(str, notify=changed)
    def period(self) -> str:
        return self._period()

    @Property(int, notify=changed)
    def visits(self) -> int:
        return len(self.answer.tracing.index) if self.answer else 0

    @Property(int, notify=changed)
    def met(self) -> int:
        """Contacts of the first order."""
        return self._count(1)

    @Property(int, notify=changed)
    def further(self) -> int:
        """Who met one of those."""
        return self._count(2)

    @Property(int, notify=changed)
    def unread(self) -> int:
        """Visits that could not be read."""
        return self.answer.opened.unread if self.answer else 0

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]  # the stubs know no name of a C++ type
    def days(self) -> list[dict[str, str]]:
        """Those on which the index person was here."""
        return self._days()

    @Property(str, notify=changed)
    def day(self) -> str:
        """The one that is drawn."""
        return self._day()

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def own(self) -> list[dict[str, object]]:
        """The index person's lane; none on a day that is not there."""
        return [lane.plain() for lane in self._drawing.own]

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def marks(self) -> list[dict[str, object]]:
        return self._drawing.marks

    @Property(LaneRows, constant=True)
    def lanes(self) -> LaneRows:
        return self._lanes

    @Property(DeskRows, constant=True)
    def contacts(self) -> DeskRows:
        return self._contacts

    @Property(DeskRows, constant=True)
    def others(self) -> DeskRows:
        return self._others
