"""Visits as rows of a table in which several are chosen: for a hold, or as what was handed over."""

from collections.abc import Collection, Iterable, Sequence

from PySide6.QtCore import QCoreApplication

from kiosk.domain.visit import Visit
from ui.desk.table import DeskRows, Row
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


def names_of(visits: Iterable[Visit], chosen: Collection[str]) -> list[str]:
    """Of the visitors whose visits are chosen, so far as they can be read."""
    ids = frozenset(chosen)
    return [visit.arrival.visitor.name for visit in visits if visit.arrival and visit.id in ids]


def _bare(visits: Iterable[Visit], language: Language) -> Iterable[Row]:
    for row in visit_rows(visits, language):
        texts, order = (tuple(row.texts[at] for at in _SHOWN), tuple(row.by(at) for at in _SHOWN))
        yield Row(row.key, ("", *texts), (True, *order))


class ChoiceRows(DeskRows):
    """Visits of which several are chosen, in the order of choosing; the row of each says so."""

    def __init__(self) -> None:
        super().__init__()
        self._listed: Sequence[Row] = ()
        self._chosen: dict[str, None] = {}

    @property
    def chosen(self) -> list[str]:
        """The visits' ids."""
        return list(self._chosen)

    def show(self, rows: Sequence[Row]) -> None:
        """These rows from now on, as `choice_rows` makes them of what is chosen."""
        self._listed = rows
        super().show(rows)

    def toggle(self, visit: str) -> None:
        """Choose this visit, or leave it out again."""
        self._mark({visit}, visit not in self._chosen)

    def toggle_shown(self) -> None:
        """Choose all that the filter lets through; if they are chosen already, none of them."""
        self._mark(self.keys, not set(self.keys) <= self._chosen.keys())

    def choose_among(self, visits: Collection[str]) -> None:
        """Whatever else was chosen before is not offered any more."""
        self._chosen = {visit: None for visit in self._chosen if visit in visits}

    def _mark(self, visits: Collection[str], chosen: bool) -> None:
        changed = set(visits)
        if chosen:
            self._chosen |= dict.fromkeys(visits)
        else:
            self.choose_among(self._chosen.keys() - changed)
        self.show([marked(row, chosen) if row.key in changed else row for row in self._listed])
