"""Who was there when, on one day, as bars on paper: filled where seen, an outline where only possible."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from math import ceil, floor
from zoneinfo import ZoneInfo

from reports.page import LEFT, RIGHT, Paper, turn
from reports.pen import ACCENT, INK, LINE, SOFT, TINT, Style, across, lift, write
from reports.text import measure, printable
from reports.wrap import wrap

NAME, INDEX, HOUR = Style(8.5, 11, INK), Style(8.5, 11, INK, bold=True), Style(7, 9, SOFT)
BEGIN = LEFT + 170.0  # where the hours begin
ROW, BAR, AXIS = 15.0, 8.0, 16.0
LEAST = 4  # hours


@dataclass(frozen=True, slots=True)
class Bar:
    """One visit: seen from `begin` to `end`, or only possibly there."""

    begin: datetime
    end: datetime
    seen: bool

    def meets(self, other: "Bar") -> bool:
        """Whether they share a moment."""
        return max(self.begin, other.begin) < min(self.end, other.end)


@dataclass(frozen=True, slots=True)
class Lane:
    """One person's row; the index person's own stands out."""

    name: str
    bars: tuple[Bar, ...]
    index: bool = False


@dataclass(frozen=True, slots=True)
class _Hours:
    """The hours shown, and where on the page a moment is."""

    first: datetime
    count: int

    def at(self, moment: datetime) -> float:
        """Points from the left of the page; elapsed time, so an hour that is there twice is as long as two."""
        hours = (moment - self.first) / timedelta(hours=1)
        return float(BEGIN + hours / self.count * (RIGHT - BEGIN))


def draw_timeline(paper: Paper, index: Lane, lanes: Sequence[Lane], again: Callable[[], None]) -> None:
    """Draw the rows, the index person's first, under the hours of the day; they go on, with her row, on the next page,
    where `again` writes what heads them."""
    hours = _hours_of((index, *lanes), paper.heading.zone)
    while True:
        fit = max(int((paper.room - AXIS) // ROW) - 1, 1)
        _rows(paper, (index, *lanes[:fit]), hours)
        lanes = lanes[fit:]
        if not lanes:
            return
        turn(paper)
        again()


def _hours_of(lanes: Sequence[Lane], zone: ZoneInfo) -> _Hours:
    """Whole hours of the site's clock around all that is shown."""
    bars = [bar for lane in lanes for bar in lane.bars]
    begin, end = min(bar.begin for bar in bars), max(bar.end for bar in bars)
    first = begin - timedelta(minutes=begin.astimezone(zone).minute, seconds=begin.second)
    return _Hours(first, max(LEAST, ceil((end - first) / timedelta(hours=1))))


def _rows(paper: Paper, lanes: Sequence[Lane], hours: _Hours) -> None:
    bottom = paper.y - len(lanes) * ROW
    _grid(paper, hours, paper.y, bottom)
    for lane in lanes:
        _row(paper, lane, hours)
    paper.y = bottom - AXIS


def _grid(paper: Paper, hours: _Hours, top: float, bottom: float) -> None:
    step = max(1, floor(hours.count / 16))
    canvas = paper.canvas
    lift(paper.pen)
    canvas.setStrokeColor(LINE)
    canvas.setLineWidth(0.5)
    moments = [hours.first + timedelta(hours=hour) for hour in range(0, hours.count + 1, step)]
    places = [across(paper.pen, hours.at(moment)) for moment in moments]
    canvas.lines([(x, top, x, bottom) for x in places])
    for moment in moments:
        label = f"{moment.astimezone(paper.heading.zone):%H}"
        write(paper.pen, hours.at(moment) - measure(label) * HOUR.size / 2000, bottom - 9, label, HOUR)


def _row(paper: Paper, lane: Lane, hours: _Hours) -> None:
    style = INDEX if lane.index else NAME
    write(paper.pen, LEFT, paper.y - 11, _short(lane.name, style), style)
    lift(paper.pen)
    canvas = paper.canvas
    canvas.setLineWidth(0.8)
    canvas.setStrokeColor(ACCENT)
    canvas.setFillColor(ACCENT if lane.index else TINT)
    for bar in lane.bars:
        x, width = hours.at(bar.begin), max(hours.at(bar.end) - hours.at(bar.begin), 1.0)
        canvas.setDash([] if bar.seen else [2, 1.5])
        x = across(paper.pen, x, width)
        canvas.roundRect(x, paper.y - 12, width, BAR, min(2.0, width / 2), stroke=int(not bar.seen), fill=int(bar.seen))
    canvas.setDash([])
    paper.y -= ROW


def _short(name: str, style: Style) -> str:
    """As much of a name as stands before the hours; the table has it whole."""
    room = style.width(BEGIN - LEFT - 12)
    text = printable(name)
    if measure(text, style.bold) <= room:
        return text
    return wrap(text, room - measure("…", style.bold), style.bold)[0].rstrip() + "…"
