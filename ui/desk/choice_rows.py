"""Visits as rows of a table in which several are chosen: for a hold, or as what was handed over."""

from collections.abc import Collection, Iterable

from PySide6.QtCore import QCoreApplication

from kiosk.domain.visit import Visit
from ui.desk.table import Row
from ui.desk.visit_rows import visit_rows
from ui.language import Language

_SHOWN = (2, 3, 4, 5, 0)  # name, company, contact, host, arrived: of a visit's row


def choice_rows(visits: Iterable[Visit], chosen: Collection[str], language: Language) -> list[Row]:
    """One row a visit that may be chosen; the mark is "chosen" or ""."""
    return [marked(row, row.key in chosen) for row in _bare(visits, language)]


def marked(row: Row, chosen: bool) -> Row:
    """The same row, chosen or not: a word says so too."""
    word = QCoreApplication.translate("DeskChoice", "chosen") if chosen else ""
    return Row(row.key, (word, *row.texts[1:]), (not chosen, *row.order[1:]), "chosen" if chosen else "")


def _bare(visits: Iterable[Visit], language: Language) -> Iterable[Row]:
    for row in visit_rows(visits, language):
        texts, order = (tuple(row.texts[at] for at in _SHOWN), tuple(row.by(at) for at in _SHOWN))
        yield Row(row.key, ("", *texts), (True, *order))
