"""A table on paper: columns of one width each, rows as high as their longest cell, long rows over several pages."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from reports.page import BOTTOM, LEFT, Paper, turn
from reports.pen import INK, SOFT, Style, write, write_lines, write_right
from reports.text import measure
from reports.wrap import wrap

CELL, HEAD = Style(8.5, 11.5, INK), Style(7, 9, SOFT)
GUTTER, PAD = 10.0, 5.0  # between columns; under a row


class Column(NamedTuple):
    """A column of the table; `width` in points with its gutter."""

    title: str
    width: float
    right: bool = False


class Cell(NamedTuple):
    """Lines that begin at `x`, so many lines below the top of their row."""

    x: float
    lines: tuple[str, ...]
    style: Style
    skip: int = 0


def starts_of(columns: Sequence[Column]) -> tuple[float, ...]:
    """Where each column begins."""
    return tuple(LEFT + sum(column.width for column in columns[:place]) for place in range(len(columns)))


def write_head(paper: Paper, columns: Sequence[Column]) -> None:
    """The titles of the columns; moves `paper.y` below them."""
    paper.y -= 16
    for column, x in zip(columns, starts_of(columns), strict=True):
        title = paper.say(column.title)
        if column.right:
            write_right(paper.pen, x + column.width, paper.y, title, HEAD)
        else:
            write(paper.pen, x, paper.y, title, HEAD)
    paper.y -= 5


def text_cell(column: Column, x: float, text: str, style: Style = CELL) -> Cell:
    """A text in its column, which begins at `x`, cut into lines; at the right end where the column is so."""
    if column.right:
        return Cell(x + column.width - measure(text) * style.size / 1000, (text,), style)
    return Cell(x, wrap(text, style.width(column.width - GUTTER)), style)


def height_of(cells: Sequence[Cell], leading: float = CELL.leading) -> float:
    """What a row takes, in points."""
    return max(len(cell.lines) + cell.skip for cell in cells) * leading + PAD


def write_row(
    paper: Paper,
    cells: Sequence[Cell],
    again: Callable[[], None],
    headed: float = 0.0,
    leading: float = CELL.leading,
) -> None:
    """Draw one row. One that does not fit begins on the next page, one that is longer than a page goes on there;
    `again` writes what stands above it then, `headed` points high. All its lines are `leading` apart.
    """
    height = height_of(cells, leading)
    if height > paper.room and height <= paper.top - BOTTOM - headed:
        turn(paper)
        again()
    while height > paper.room:
        fit = max(int((paper.room - PAD) // leading), 0)
        _put(paper, [Cell(x, lines[: max(fit - skip, 0)], style, skip) for x, lines, style, skip in cells], leading)
        turn(paper)
        again()
        cells = [Cell(x, lines[max(fit - skip, 0) :], style, max(skip - fit, 0)) for x, lines, style, skip in cells]
        height -= fit * leading
    _put(paper, cells, leading)
    paper.y -= height
    paper.rules.append((LEFT, paper.y, paper.right, paper.y))


def _put(paper: Paper, cells: Sequence[Cell], leading: float) -> None:
    base = paper.y - leading
    for x, lines, style, skip in cells:
        if lines:
            write_lines(paper.pen, x, base - skip * leading, lines, style)
