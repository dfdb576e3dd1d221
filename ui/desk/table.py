"""The rows of a staff's table: plain texts, filtered and sorted in Python; only those in sight are ever asked for."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import Property, QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal, Slot
from PySide6.QtQml import QmlElement

QML_IMPORT_NAME = "Innom"
QML_IMPORT_MAJOR_VERSION = 1

_ROLES = ("texts", "key", "mark")
_FIRST = int(Qt.ItemDataRole.UserRole) + 1
_LAST_LETTERS = str.maketrans({"æ": "{a", "ä": "{a", "ø": "{b", "ö": "{b", "å": "{c"})  # after z, as Norwegian has them
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Row:
    """One row: its texts in the order of the columns, and the key by which its section knows what it stands for.

    `order` is by what each column sorts, where not by its text. `mark` is a word for the page ("damaged").
    """

    key: str
    texts: tuple[str, ...]
    order: tuple[Any, ...] = ()
    mark: str = ""
    haystack: str = field(init=False, repr=False)

    def __post_init__(self) -> None:
        whole = "\n".join(self.texts).casefold()
        object.__setattr__(self, "haystack", f"{whole}\n{whole.replace(' ', '')}")

    def by(self, column: int) -> Any:
        """What this column is sorted by."""
        return self.order[column] if self.order else alphabetical(self.texts[column])


def alphabetical(text: str) -> str:
    """Case folded, with the letters that Norwegian puts last behind z."""
    return text.casefold().translate(_LAST_LETTERS)


@QmlElement
class DeskRows(QAbstractListModel):
    """What a DeskTable shows. Rows change their texts in place, so that typing in the filter makes no row anew."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._all: Sequence[Row] = ()
        self._shown: Sequence[Row] = ()
        self._words: list[str] = []
        self._column, self._downwards = -1, False

    def show(self, rows: Sequence[Row]) -> None:
        """These rows from now on, in this order until somebody sorts; the filter and the order chosen stay. Rows that
        are made later (ui.desk.later) are, all of them, once somebody filters or sorts."""
        self._all = rows
        self._arrange()
        self._put()

    @property
    def keys(self) -> list[str]:
        """Of the rows that pass the filter, in the order shown."""
        return [row.key for row in self._shown]

    @Slot(str)
    def filter(self, text: str) -> None:
        """Only the rows in which each of these words stands, in whatever column, as parts of words; blanks in numbers
        do not count."""
        self._words = text.casefold().split()
        self._put()

    @Slot(int)
    def sortBy(self, column: int) -> None:  # noqa: N802  # QML's own spelling
        """By this column; again: the other way round."""
        self._downwards = column == self._column and not self._downwards
        self._column = column
        self._arrange()
        self._put()

    @Slot(int, result=str)
    def keyAt(self, place: int) -> str:  # noqa: N802  # QML's own spelling
        return self._shown[place].key if 0 <= place < len(self._shown) else ""

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008, N802  # as Qt declares it
        """How many rows pass the filter."""
        return 0 if parent.isValid() else len(self._shown)

    def roleNames(self) -> dict[int, Any]:  # noqa: N802  # Qt's own name
        """The names by which a row's values are required."""
        return {_FIRST + place: role.encode() for place, role in enumerate(_ROLES)}

    def data(self, index: _Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        """One value of one row."""
        if not index.isValid() or not _FIRST <= role < _FIRST + len(_ROLES):
            return None
        row = self._shown[index.row()]
        return list(row.texts) if role == _FIRST else row.key if role == _FIRST + 1 else row.mark

    def _arrange(self) -> None:
        if self._column >= 0:
            self._all = sorted(self._all, key=lambda row: row.by(self._column), reverse=self._downwards)

    def _put(self) -> None:
        found = self._all
        for word in self._words:  # one after the other: the next one is looked for in what is left
            found = [row for row in found if word in row.haystack]
        self._replace(found)

    def _replace(self, found: Sequence[Row]) -> None:
        """Rows come and go at the end only; those before it say something else."""
        had, now = len(self._shown), len(found)
        if now < had:
            self.beginRemoveRows(QModelIndex(), now, had - 1)
            self._shown = found
            self.endRemoveRows()
        elif now > had:
            self.beginInsertRows(QModelIndex(), had, now - 1)
            self._shown = found
            self.endInsertRows()
        self._shown = found
        if min(had, now):
            self.dataChanged.emit(self.index(0), self.index(min(had, now) - 1))
        self.changed.emit()

    @Property(int, notify=changed)
    def count(self) -> int:
        return len(self._shown)

    @Property(int, notify=changed)
    def total(self) -> int:
        return len(self._all)

    @Property(int, notify=changed)
    def column(self) -> int:
        """By which it is sorted; -1 while in the order given."""
        return self._column

    @Property(bool, notify=changed)
    def downwards(self) -> bool:
        return self._downwards
