"""The visits of the last days on paper, day by day: what a health officer asks for first."""

from collections import Counter
from collections.abc import Iterable
from datetime import date, timedelta
from itertools import groupby
from operator import attrgetter
from typing import BinaryIO, NamedTuple

from kiosk.domain.visit import Closed, Visit
from kiosk.words import QT_TRANSLATE_NOOP
from reports.dates import clock, short_date, weekday_and_date
from reports.page import LEFT, RIGHT, Heading, Paper, close_paper, open_paper, turn
from reports.pen import ACCENT, INK, SOFT, WARN, Style, write, write_lines, write_right
from reports.text import measure
from reports.wrap import wrap

CELL, NAME, MARK = Style(8.5, 11.5, INK), Style(9, 11.5, INK), Style(7, 11.5, SOFT)
HERE, BROKEN = Style(8.5, 11.5, ACCENT), Style(8.5, 11.5, WARN)
HEAD, DAY, COUNT = Style(7, 9, SOFT), Style(11, 14, INK, bold=True), Style(8.5, 14, SOFT)
SUM, SUM_LABEL, NOTE = Style(15, 18, INK, bold=True), Style(7, 9, SOFT), Style(8, 11, SOFT)
GUTTER, PAD = 10.0, 5.0


class Column(NamedTuple):
    """A column of the table; `width` in points with its gutter."""

    title: str
    width: float
    right: bool = False


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
STARTS = tuple(LEFT + sum(column.width for column in COLUMNS[:place]) for place in range(len(COLUMNS)))
ROOM = tuple(CELL.width(column.width - GUTTER) for column in COLUMNS)


class Cell(NamedTuple):
    """Lines that begin at `x`, so many lines below the top of their row."""

    x: float
    lines: tuple[str, ...]
    style: Style
    skip: int = 0


def draw_visits(out: BinaryIO, heading: Heading, visits: Iterable[Visit]) -> int:
    """Draw the visits, sorted by arrival, and return the number of pages; a day without visits says so.

    Nothing is written before all is drawn. Same visits and heading, same bytes.
    """
    paper = open_paper(out, heading, _table_head)
    totals: Counter[str] = Counter()
    due = heading.first
    for day, group in groupby(visits, key=attrgetter("day")):
        due = _empty_days(paper, due, day)
        _day(paper, day, list(group), totals)
        due = max(due, day + timedelta(days=1))
    _empty_days(paper, due, heading.last + timedelta(days=1))
    _totals(paper, totals)
    return close_paper(paper)


def _table_head(paper: Paper) -> None:
    paper.y -= 16
    for column, x in zip(COLUMNS, STARTS, strict=True):
        title = paper.say(column.title)
        if column.right:
            write_right(paper.pen, x + column.width, paper.y, title, HEAD)
        else:
            write(paper.pen, x, paper.y, title, HEAD)
    paper.y -= 5


def _empty_days(paper: Paper, due: date, day: date) -> date:
    """Say of each day from `due` to before `day` that nobody came: what is missing was not forgotten."""
    while due < day:
        _day_heading(paper, due, paper.say(QT_TRANSLATE_NOOP("paper", "no visits")), 24)
        due += timedelta(days=1)
    return due


def _day(paper: Paper, day: date, visits: list[Visit], totals: Counter[str]) -> None:
    one, many = QT_TRANSLATE_NOOP("paper", "1 visit"), QT_TRANSLATE_NOOP("paper", "{count} visits")
    count = one if len(visits) == 1 else many
    _day_heading(paper, day, paper.say(count, count=len(visits)), 60)
    continued = paper.say(QT_TRANSLATE_NOOP("paper", "continued"))
    for visit in visits:
        _count(visit, totals)
        cells = _cells(paper, visit)
        height = max(len(cell.lines) + cell.skip for cell in cells) * CELL.leading + PAD
        if height > paper.room and height <= paper.top - 120:
            turn(paper)
            _day_heading(paper, day, continued, 0)
        _row(paper, cells, height, day, continued)


def _day_heading(paper: Paper, day: date, remark: str, needed: float) -> None:
    if paper.room < needed:
        turn(paper)
    paper.y -= 20
    text = weekday_and_date(day, paper.heading.language)
    write(paper.pen, LEFT, paper.y, text, DAY)
    write(paper.pen, LEFT + measure(text, bold=True) * DAY.size / 1000 + 8, paper.y, remark, COUNT)
    paper.y -= 7
    paper.rules.append((LEFT, paper.y, RIGHT, paper.y))


def _row(paper: Paper, cells: list[Cell], height: float, day: date, continued: str) -> None:
    """Draw one row; one that is longer than a page goes on on the next."""
    while height > paper.room:
        fit = int((paper.room - PAD) // CELL.leading)
        _draw(paper, [Cell(x, lines[: max(fit - skip, 0)], style, skip) for x, lines, style, skip in cells])
        turn(paper)
        _day_heading(paper, day, continued, 0)
        cells = [Cell(x, lines[max(fit - skip, 0) :], style, max(skip - fit, 0)) for x, lines, style, skip in cells]
        height -= fit * CELL.leading
    _draw(paper, cells)
    paper.y -= height
    paper.rules.append((LEFT, paper.y, RIGHT, paper.y))


def _draw(paper: Paper, cells: list[Cell]) -> None:
    base = paper.y - CELL.leading
    for x, lines, style, skip in cells:
        if lines:
            write_lines(paper.pen, x, base - skip * CELL.leading, lines, style)


def _cells(paper: Paper, visit: Visit) -> list[Cell]:
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
    cells.append(_number(7, str(visitor.adults)))
    cells.append(_number(8, str(visitor.children) if visitor.children else "–"))
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


def _number(place: int, text: str) -> Cell:
    end = STARTS[place] + COLUMNS[place].width
    return Cell(end - measure(text) * CELL.size / 1000, (text,), CELL)


def _count(visit: Visit, totals: Counter[str]) -> None:
    totals["visits"] += 1
    if visit.damaged:
        totals["damaged"] += 1
    elif visit.departure is None:
        totals["open"] += 1
    if visit.departure and visit.departure.closed is Closed.AUTOMATIC:
        totals["automatic"] += 1
    if visit.arrival:
        totals["adults"] += visit.arrival.visitor.adults
        totals["children"] += visit.arrival.visitor.children


def _totals(paper: Paper, totals: Counter[str]) -> None:
    """The sums, and what they do not say by themselves."""
    if paper.room < 90:
        turn(paper)
    labels = {
        "visits": QT_TRANSLATE_NOOP("paper", "Visits"),
        "adults": QT_TRANSLATE_NOOP("paper", "Adults"),
        "children": QT_TRANSLATE_NOOP("paper", "Children"),
        "open": QT_TRANSLATE_NOOP("paper", "Still here"),
        "automatic": QT_TRANSLATE_NOOP("paper", "Closed automatically"),
        "damaged": QT_TRANSLATE_NOOP("paper", "Damaged"),
    }
    paper.y -= 44
    for place, (key, label) in enumerate(labels.items()):
        write(paper.pen, LEFT + place * 110, paper.y, str(totals[key]), SUM)
        write(paper.pen, LEFT + place * 110, paper.y - 12, paper.say(label), SUM_LABEL)
    paper.y -= 34
    if totals["automatic"]:
        note = QT_TRANSLATE_NOOP(
            "paper", "Closed automatically: nobody saw this visitor leave; the time shown is the closing time."
        )
        write(paper.pen, LEFT, paper.y, paper.say(note), NOTE)
