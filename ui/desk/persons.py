"""Everybody of the last days, among whom one person is looked for by typing; never a list of everybody."""

from PySide6.QtCore import Slot
from PySide6.QtQml import QmlElement

from ui.desk.table import DeskRows

QML_IMPORT_NAME = "Innom"
QML_IMPORT_MAJOR_VERSION = 1

ENOUGH = 2  # letters until names are looked for
_NOBODY = "\0"  # stands in no name


@QmlElement
class PersonRows(DeskRows):
    """Rows that are shown once two letters are typed."""

    @Slot(str)
    def filter(self, text: str) -> None:
        """As DeskRows, from ENOUGH letters on."""
        super().filter(text if len(text.strip()) >= ENOUGH else _NOBODY)
