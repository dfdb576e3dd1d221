"""One visit of the roll call as a row in large letters, with a box to tick for each of its people."""

from collections.abc import Callable, Sequence
from datetime import datetime

from kiosk.domain.visit import Visit
from kiosk.words import QT_TRANSLATE_NOOP
from reports.dates import clock, short_date
from reports.page import BOTTOM, LEFT, Paper, turn
from reports.pen import INK, SOFT, WARN, Style, across, lift
from reports.table import GUTTER, Cell, Column, height_of, starts_of, text_cell, write_row
from reports.wrap import wrap

LEADING = 17.0
NAME, TEXT = Style(14, LEADING, INK, bold=True), Style(11, LEADING, INK)
NAMELESS, BROKEN = Style(12, LEADING, SOFT), Style(11, LEADING, WARN)
BOX, SMALL, STEP = 14.0, 10.0, 16.0  # for who is named, for each of her party, from one of these to the next

GONE = (
    Column("", 26),
    Column(QT_TRANSLATE_NOOP("paper", "Name"), 227),
    Column(QT_TRANSLATE_NOOP("paper", "Host"), 126),
    Column(QT_TRANSLATE_NOOP("paper", "Arrived"), 66),
    Column(QT_TRANSLATE_NOOP("paper", "Left"), 66),
)
UNSEEN = (*GONE[:4], Column(QT_TRANSLATE_NOOP("paper", "Closed"), 66))
HERE = (*GONE[:3], Column(QT_TRANSLATE_NOOP("paper", "Since"), 132))


def write_person(paper: Paper, visit: Visit, columns: Sequence[Column], again: Callable[[], None]) -> None:
    """Draw the row; one that does not fit begins on the next page, below what `again` writes."""
    starts = starts_of(columns)
    who = _who(paper, visit, columns[1], starts[1])
    named = max(len(cell.lines) + cell.skip for cell in who)
    party = max(sum(visit.people or (1, 0)) - 1, 0)
    a_line = int((columns[1].width - GUTTER) // STEP)
    room = Cell(starts[1], (), TEXT, named - (-party // a_line))
    cells = [*who, *_host_and_times(paper, visit, columns), room]
    if height_of(cells, LEADING) > paper.room:
        turn(paper)
        again()
    _boxes(paper, starts[1], named, party, a_line)
    write_row(paper, cells, again, leading=LEADING)


def _who(paper: Paper, visit: Visit, column: Column, x: float) -> list[Cell]:
    """Name and, beneath, company; else why there is none."""
    if visit.arrival is None:
        broken = QT_TRANSLATE_NOOP("paper", "This entry is damaged and cannot be read ({id}).")
        text = paper.say(broken, id=visit.id) if visit.damaged else paper.say(QT_TRANSLATE_NOOP("paper", "no name"))
        style = BROKEN if visit.damaged else NAMELESS
        return [Cell(x, wrap(text, style.width(column.width - GUTTER)), style)]
    visitor = visit.arrival.visitor
    name = wrap(visitor.name, NAME.width(column.width - GUTTER), bold=True)
    cells = [Cell(x, name, NAME)]
    if visitor.company:
        cells.append(Cell(x, wrap(visitor.company, TEXT.width(column.width - GUTTER)), TEXT, len(name)))
    return cells


def _host_and_times(paper: Paper, visit: Visit, columns: Sequence[Column]) -> list[Cell]:
    arrival, departure = visit.arrival, visit.departure
    if arrival is None:
        return []
    arrived = _time(paper, arrival.arrived_at)
    left = _time(paper, departure.left_at) if departure else ""
    texts = zip(columns[2:], starts_of(columns)[2:], (arrival.visitor.host, arrived, left), strict=False)
    return [text_cell(column, x, text, TEXT) for column, x, text in texts if text]


def _time(paper: Paper, at: datetime) -> str:
    """The time; with its date where that is not the day on which the paper is made."""
    heading = paper.heading
    day = at.astimezone(heading.zone).date()
    today = heading.made_at.astimezone(heading.zone).date()
    return clock(at, heading.zone) + (f" {short_date(day, heading.language)}" if day != today else "")


def _boxes(paper: Paper, x: float, named: int, party: int, a_line: int) -> None:
    """One for who is named, beside her; one for each of her party, beneath."""
    lift(paper.pen)
    canvas, y = paper.canvas, paper.y
    canvas.setStrokeColor(INK)
    canvas.setLineWidth(0.9)
    canvas.rect(across(paper.pen, LEFT, BOX), y - 3 - BOX, BOX, BOX)
    for number in range(party):
        line, place = divmod(number, a_line)
        bottom = y - (named + line + 1) * LEADING
        if bottom > BOTTOM:  # a name longer than a page leaves them no room on it
            canvas.rect(across(paper.pen, x + place * STEP, SMALL), bottom, SMALL, SMALL)
