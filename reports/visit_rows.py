"""One visit as the cells of a row: what stands in which column, cut into lines."""

from kiosk.domain.visit import Closed, Visit
from kiosk.words import QT_TRANSLATE_NOOP
from reports.dates import clock, short_date
from reports.page import RIGHT, Paper
from reports.pen import ACCENT, INK, SOFT, WARN, Style
from reports.table import CELL, GUTTER, Cell, Column, starts_of, text_cell
from reports.wrap import wrap

NAME, MARK = Style(9, 11.5, INK), Style(7, 11.5, SOFT)
HERE, BROKEN = Style(8.5, 11.5, ACCENT), Style(8.5, 11.5, WARN)

COLUMNS = (
    Column(QT_TRANSLATE_NOOP("paper", "Arrived"), 40),
    Column(QT_TRANSLATE_NOOP("paper", "Left"), 82),
    Column(QT_TRANSLATE_NOOP("paper", "Name"), 150),
    Column(QT_TRANSLATE_NOOP("paper", "Company"), 108),
    Column(QT_TRANSLATE_NOOP("paper", "Phone"), 84),
    Column(QT_TRANSLATE_NOOP("paper", "E-mail"), 136),
    Column(QT_TRANSLATE_NOOP("paper", "Host"), 86),
    Column(QT_TRANSLATE_NOOP("paper", "Adults"), 34, right=True),
    Column(QT_TRANSLATE_NOOP("paper", "Children"), 38, right=True),
)
STARTS = starts_of(COLUMNS)
ROOM = tuple(CELL.width(column.width - GUTTER) for column in COLUMNS)


def cells_of(paper: Paper, visit: Visit) -> list[Cell]:
    """The filled cells of its row; a visit that cannot be read says so instead."""
    arrival = visit.arrival
    if arrival is None:
        text = paper.say(QT_TRANSLATE_NOOP("paper", "This entry is damaged and cannot be read ({id})."), id=visit.id)
        return [Cell(STARTS[2], wrap(text, CELL.width(RIGHT - STARTS[2])), BROKEN)]
    visitor = arrival.visitor
    cells = [Cell(STARTS[0], (clock(arrival.arrived_at, paper.heading.zone),), CELL), *_left(paper, visit)]
    cells.append(Cell(STARTS[2], wrap(visitor.name, NAME.width(COLUMNS[2].width - GUTTER)), NAME))
    for place, text in enumerate((visitor.company, visitor.phone, visitor.email, visitor.host), 3):
        if text:
            cells.append(Cell(STARTS[place], wrap(text, ROOM[place]), CELL))
    cells.append(text_cell(COLUMNS[7], STARTS[7], str(visitor.adults)))
    cells.append(text_cell(COLUMNS[8], STARTS[8], str(visitor.children) if visitor.children else "–"))
    return cells


def _left(paper: Paper, visit: Visit) -> list[Cell]:
    """When the visit ended and, in words, what is to be known about that time."""
    departure, zone = visit.departure, paper.heading.zone
    if departure is None:
        if visit.damaged:
            text, style = paper.say(QT_TRANSLATE_NOOP("paper", "cannot be read")), BROKEN
        else:
            text, style = paper.say(QT_TRANSLATE_NOOP("paper", "still here")), HERE
        return [Cell(STARTS[1], wrap(text, ROOM[1]), style)]
    marks = []
    if departure.left_at.astimezone(zone).date() != visit.day:
        marks.append(short_date(departure.left_at.astimezone(zone).date(), paper.heading.language))
    if departure.closed is Closed.AUTOMATIC:
        marks.append(paper.say(QT_TRANSLATE_NOOP("paper", "closed automatically")))
    cells = [Cell(STARTS[1], (clock(departure.left_at, zone),), CELL)]
    if marks:
        cells.append(Cell(STARTS[1], wrap(", ".join(marks), MARK.width(COLUMNS[1].width - 4)), MARK, skip=1))
    return cells
