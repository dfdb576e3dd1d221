"""The rows of the staff's table; made as they are scrolled to, so thousands cost no more than a screenful."""

from collections.abc import Sequence
from datetime import tzinfo
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtQml import QmlElement

from kiosk.domain.visit import Visit
from ui.language import Language

QML_IMPORT_NAME = "Innom"
QML_IMPORT_MAJOR_VERSION = 1

_ROLES = ("name", "company", "contact", "host", "party", "arrived", "leftAt", "closed", "damaged")
_FIRST = int(Qt.ItemDataRole.UserRole) + 1
_SPOKEN = [_FIRST + _ROLES.index(role) for role in ("contact", "arrived", "leftAt")]
_Index = QModelIndex | QPersistentModelIndex


@QmlElement
class VisitTable(QAbstractListModel):
    """Visits as texts; holds none once `show` was given none."""

    def __init__(self, language: Language) -> None:
        super().__init__()
        self._language = language
        self._visits: Sequence[Visit] = ()
        self._zone: tzinfo | None = None
        language.changed.connect(self._spoken)

    def show(self, visits: Sequence[Visit], zone: tzinfo | None) -> None:
        """These rows from now on."""
        self.beginResetModel()
        self._visits, self._zone = visits, zone
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008, N802  # as Qt declares it
        """How many rows."""
        return 0 if parent.isValid() else len(self._visits)

    def roleNames(self) -> dict[int, Any]:  # noqa: N802  # Qt's own name
        """The names by which a row's texts are required."""
        return {_FIRST + place: role.encode() for place, role in enumerate(_ROLES)}

    def data(self, index: _Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        """One text of one row."""
        if not index.isValid() or not _FIRST <= role < _FIRST + len(_ROLES):
            return None
        return self._text(self._visits[index.row()], _ROLES[role - _FIRST])

    def _text(self, visit: Visit, role: str) -> str:
        if role == "damaged":
            return "1" if visit.damaged else ""
        if role == "leftAt":
            return self._left(visit)
        if role == "closed":
            return visit.departure.closed.value if visit.departure else ""
        if visit.arrival is None:
            return ""
        if role == "arrived":
            return self._language.moment(visit.arrival.arrived_at)
        visitor = visit.arrival.visitor
        if role == "contact":
            return " · ".join(self._language.rightwards(part) for part in (visitor.phone, visitor.email) if part)
        if role == "party":
            return f"{visitor.adults} + {visitor.children}" if visitor.children else str(visitor.adults)
        return str(getattr(visitor, role))

    def _left(self, visit: Visit) -> str:
        """When the visit ended: on the day of arrival the time is enough."""
        if visit.departure is None:
            return ""
        moment = self._language.moment(visit.departure.left_at)
        same_day = visit.arrival and self._language.moment(visit.arrival.arrived_at)[:-5] == moment[:-5]
        return moment[-5:] if same_day else moment

    def _spoken(self) -> None:
        if self._visits:
            self.dataChanged.emit(self.index(0), self.index(len(self._visits) - 1), _SPOKEN)
