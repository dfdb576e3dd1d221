"""Who was there when, on one day, as bars on paper: filled where seen, an outline where only possible."""

from collections.abc import Callable, Sequence
from math import floor

from kiosk.domain.timeline import Hours, Lane, hours_of
from reports.page import LEFT, RIGHT, Paper, turn
from reports.pen import ACCENT, INK, LINE, SOFT, TINT, Style, across, lift, write
from reports.text import measure, printable
from reports.wrap import wrap

NAME, INDEX, HOUR = Style(8.5, 11, INK), Style(8.5, 11, INK, bold=True), Style(7, 9, SOFT)
BEGIN = LEFT + 170.0  # where the hours begin
ROW, BAR, AXIS = 15.0, 8.0, 16.0


def draw_timeline(paper: Paper, index: Lane, lanes: Sequence[Lane], again: Callable[[], None]) -> None:
    """Draw the rows, the index person's first, under the hours of the day; they go on, with her row, on the next page,
    where `again` writes what heads them."""
    hours = hours_of((index, *lanes), paper.heading.zone)
    while True:
        fit = max(int((paper.room - AXIS) // ROW) - 1, 1)
        _rows(paper, (index, *lanes[:fit]), hours)
        lanes = lanes[fit:]
        if not lanes:
            return
        turn(paper)
        again()


def _rows(paper: Paper, lanes: Sequence[Lane], hours: Hours) -> None:
    bottom = paper.y - len(lanes) * ROW
    _grid(paper, hours, paper.y, bottom)
    for lane in lanes:
        _row(paper, lane, hours)
    paper.y = bottom - AXIS


def _grid(paper: Paper, hours: Hours, top: float, bottom: float) -> None:
    step = max(1, floor(hours.count / 16))
    canvas = paper.canvas
    lift(paper.pen)
    canvas.setStrokeColor(LINE)
    canvas.setLineWidth(0.5)
    marks = [(_x(at), label) for at, label in hours.marks(paper.heading.zone, step)]
    canvas.lines([(across(paper.pen, x), top, across(paper.pen, x), bottom) for x, _ in marks])
    for x, label in marks:
        write(paper.pen, x - measure(label) * HOUR.size / 2000, bottom - 9, label, HOUR)


def _row(paper: Paper, lane: Lane, hours: Hours) -> None:
    style = INDEX if lane.index else NAME
    write(paper.pen, LEFT, paper.y - 11, _short(lane.name, style), style)
    lift(paper.pen)
    canvas = paper.canvas
    canvas.setLineWidth(0.8)
    canvas.setStrokeColor(ACCENT)
    canvas.setFillColor(ACCENT if lane.index else TINT)
    for bar in lane.bars:
        x = _x(hours.at(bar.begin))
        width = max(_x(hours.at(bar.end)) - x, 1.0)
        canvas.setDash([] if bar.seen else [2, 1.5])
        x = across(paper.pen, x, width)
        canvas.roundRect(x, paper.y - 12, width, BAR, min(2.0, width / 2), stroke=int(not bar.seen), fill=int(bar.seen))
    canvas.setDash([])
    paper.y -= ROW


def _x(fraction: float) -> float:
    """Points from the left of the page."""
    return float(BEGIN + fraction * (RIGHT - BEGIN))


def _short(name: str, style: Style) -> str:
    """As much of a name as stands before the hours; the table has it whole."""
    room = style.width(BEGIN - LEFT - 12)
    text = printable(name)
    if measure(text, style.bold) <= room:
        return text
    return wrap(text, room - measure("…", style.bold), style.bold)[0].rstrip() + "…"
