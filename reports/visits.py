"""The visits of the last days on paper, day by day: what a health officer asks for first."""

from collections import Counter
from collections.abc import Iterable
from datetime import date, timedelta
from itertools import groupby
from operator import attrgetter
from typing import BinaryIO

from kiosk.domain.visit import Closed, Visit
from kiosk.words import QT_TRANSLATE_NOOP, translated
from reports.dates import weekday_and_date
from reports.packed import whole
from reports.page import LEFT, RIGHT, Heading, Paper, close_paper, open_paper, turn
from reports.pen import INK, SOFT, Style, write
from reports.table import write_head, write_row
from reports.text import forget, measure
from reports.visit_rows import COLUMNS, cells_of

DAY, COUNT = Style(11, 14, INK, bold=True), Style(8.5, 14, SOFT)
SUM, SUM_LABEL, NOTE = Style(15, 18, INK, bold=True), Style(7, 9, SOFT), Style(8, 11, SOFT)
HEADED = 27.0  # what a day's heading takes


def draw_visits(out: BinaryIO, heading: Heading, visits: Iterable[Visit]) -> int:
    """Draw the visits, sorted by arrival, and return the number of pages; a day without visits says so.

    Where drawing fails nothing is left in `out`. Same visits and heading, same bytes.
    """
    try:
        with whole(out):
            return _draw(out, heading, visits)
    finally:
        forget()


def _draw(out: BinaryIO, heading: Heading, visits: Iterable[Visit]) -> int:
    paper = open_paper(out, heading, heading.title or _title(heading), lambda paper: write_head(paper, COLUMNS))
    totals: Counter[str] = Counter()
    due = heading.first
    for day, group in groupby(visits, key=attrgetter("day")):
        due = _empty_days(paper, due, day)
        _day(paper, day, list(group), totals)
        due = max(due, day + timedelta(days=1))
    _empty_days(paper, due, heading.last + timedelta(days=1))
    _totals(paper, totals)
    return close_paper(paper)


def _title(heading: Heading) -> str:
    count = (heading.last - heading.first).days + 1
    one, many = (
        QT_TRANSLATE_NOOP("paper", "Visits of today"),
        QT_TRANSLATE_NOOP("paper", "Visits of the last {count} days"),
    )
    return translated("paper", one if count == 1 else many, heading.language).format(count=count)


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
        write_row(paper, cells_of(paper, visit), lambda: _day_heading(paper, day, continued, 0), HEADED)


def _day_heading(paper: Paper, day: date, remark: str, needed: float) -> None:
    if paper.room < needed:
        turn(paper)
    paper.y -= 20
    text = weekday_and_date(day, paper.heading.language)
    write(paper.pen, LEFT, paper.y, text, DAY)
    write(paper.pen, LEFT + measure(text, bold=True) * DAY.size / 1000 + 8, paper.y, remark, COUNT)
    paper.y -= 7
    paper.rules.append((LEFT, paper.y, RIGHT, paper.y))


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
