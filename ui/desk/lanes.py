"""The lanes of a timeline: who was there when, as fractions of the hours shown; made as they are scrolled to."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Slot
from PySide6.QtQml import QmlElement

QML_IMPORT_NAME = "Innom"
QML_IMPORT_MAJOR_VERSION = 1

_ROLES = ("key", "name", "bars", "spoken")
_FIRST = int(Qt.ItemDataRole.UserRole) + 1
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Drawn:
    """A lane as the window draws it: `bars` are dicts of begin, end (0 to 1) and seen; `spoken` says the same in
    words, for who does not see them."""

    key: str
    name: str
    bars: list[dict[str, object]]
    spoken: str

    def plain(self) -> dict[str, object]:
        """For QML."""
        return {role: getattr(self, role) for role in _ROLES}


@QmlElement
class LaneRows(QAbstractListModel):
    """What a DeskTimeline scrolls through."""

    def __init__(self) -> None:
        super().__init__()
        self._lanes: Sequence[Drawn] = ()

    def show(self, lanes: Sequence[Drawn]) -> None:
        """These lanes from now on; those that were there before change in their place."""
        had, now = len(self._lanes), len(lanes)
        if now < had:
            self.beginRemoveRows(QModelIndex(), now, had - 1)
            self._lanes = lanes
            self.endRemoveRows()
        elif now > had:
            self.beginInsertRows(QModelIndex(), had, now - 1)
            self._lanes = lanes
            self.endInsertRows()
        self._lanes = lanes
        if min(had, now):
            self.dataChanged.emit(self.index(0), self.index(min(had, now) - 1))

    @Slot(int, result=str)
    def keyAt(self, place: int) -> str:  # noqa: N802  # QML's own spelling
        return self._lanes[place].key if 0 <= place < len(self._lanes) else ""

    @property
    def spoken(self) -> list[str]:
        """Each lane in words."""
        return [lane.spoken for lane in self._lanes]

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008, N802  # as Qt declares it
        """How many lanes."""
        return 0 if parent.isValid() else len(self._lanes)

    def roleNames(self) -> dict[int, Any]:  # noqa: N802  # Qt's own name
        """The names by which a lane's values are required."""
        return {_FIRST + place: role.encode() for place, role in enumerate(_ROLES)}

    def data(self, index: _Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        """One value of one lane."""
        if not index.isValid() or not _FIRST <= role < _FIRST + len(_ROLES):
            return None
        return getattr(self._lanes[index.row()], _ROLES[role - _FIRST])
