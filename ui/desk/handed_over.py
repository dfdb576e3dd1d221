"""Handed over, for unlocked staff: what was given to whom on which ground, what of it is not as signed."""

from PySide6.QtCore import Property, QCoreApplication, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.ops.handed_over import Handing, handed_over
from kiosk.words import QT_TRANSLATE_NOOP
from ui.desk.noting import NotingView
from ui.desk.reasons import ground
from ui.desk.section import Section, Session, Tools
from ui.desk.table import DeskRows, Row, alphabetical
from ui.language import Language

QML_IMPORT_NAME = "Innom"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class HandedOverView(Section):
    """It names no visitor, so it takes no reason and leaves no line; noting more does (ui/desk/noting.py)."""

    key = "HandedOver"
    title = QT_TRANSLATE_NOOP("HandedOver", "Handed over")
    nameless = True

    changed = Signal()
    refused = Signal()

    def __init__(self, tools: Tools, session: Session) -> None:
        super().__init__(tools, session)
        self._found: tuple[Handing, ...] = ()
        self._rows = DeskRows()
        self._rows.setParent(self)
        self._noting = NotingView(tools, session)
        self._noting.setParent(self)
        self._noting.noted.connect(self.enter)
        tools.language.changed.connect(self._spoken)

    @Slot()
    def enter(self) -> None:
        """Read all that there ever was."""
        who, now = self._session.who, self._tools.clock()
        self._ask(lambda location: handed_over(location, who, now), self._show)

    def again(self) -> None:
        """Something may have been handed over meanwhile; what is being noted stays."""
        if not self._busy and not self._noting.is_open:
            self.enter()

    def drop(self) -> None:
        """The visits that were to be chosen from go too."""
        self._noting.drop()
        super().drop()

    def _show(self, found: tuple[Handing, ...]) -> None:
        self._found = found
        self._rows.show([_row(each, self._tools.language) for each in found])

    @Slot()
    def _spoken(self) -> None:
        if not self._gone:
            self._show(self._found)

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        return self._busy

    @Property(int, notify=changed)
    def damaged(self) -> int:
        """How many are not as they were signed."""
        return sum(each.damaged for each in self._found)

    @Property(NotingView, constant=True)
    def noting(self) -> NotingView:
        """What is being noted."""
        return self._noting

    @Property(DeskRows, constant=True)
    def rows(self) -> DeskRows:
        return self._rows


def _row(each: Handing, language: Language) -> Row:
    texts = (
        language.dated(each.at) if each.at else "",
        each.receiver,
        str(len(each.visits)),
        each.by,
        ground(each.ground),
        each.case,
        _told(each, language),
    )
    at = each.at.isoformat() if each.at else ""
    order = (at, alphabetical(texts[1]), len(each.visits), *map(alphabetical, texts[3:]))
    return Row(str(each.visits[0].number), texts, order, "damaged" if each.damaged else "")


def _told(each: Handing, language: Language) -> str:
    """Whether its visitors are told, from when they will be, or that nothing of this can be relied on."""
    if each.damaged:
        return QCoreApplication.translate("HandedOver", "Not as it was signed")
    if each.told or each.told_from is None:
        return QCoreApplication.translate("HandedOver", "told")
    return QCoreApplication.translate("HandedOver", "told from %1").replace("%1", language.dated(each.told_from))
