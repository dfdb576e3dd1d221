"""Rows of visits with a column before them for the choice, where several are chosen one by one."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from ui.desk.table import Row


def with_tick(row: Row, *, chosen: bool) -> Row:
    """A row of ui.desk.visit_rows with that column."""
    return Row(row.key, (_word(chosen), *row.texts), (not chosen, *row.order), row.mark)


def tick(row: Row, *, chosen: bool) -> Row:
    """The same row, chosen or not; itself where nothing changes."""
    if bool(row.texts[0]) == chosen:
        return row
    return replace(row, texts=(_word(chosen), *row.texts[1:]), order=(not chosen, *row.order[1:]))


def _word(chosen: bool) -> str:
    return QCoreApplication.translate("DeskNotingWhich", "Chosen") if chosen else ""
