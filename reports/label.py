"""A flow of texts and codes down a narrow label: one label after the other, or one piece of a roll as long as it is.

Each says which page of how many it is and where the log tells of it, for labels are torn off and mixed up.
"""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import BinaryIO, NamedTuple

from reportlab.lib.units import mm

from kiosk.words import QT_TRANSLATE_NOOP, translated
from reports.media import ROLL, Media
from reports.page import new_canvas
from reports.pages import draw_pages
from reports.pen import LINE, SOFT, Pen, Style, lift, mirror_for, write_lines
from reports.qr import QUIET
from reports.wrap import wrap

MARGIN = 3 * mm
FOOT = Style(6, 7.5, SOFT)
COLUMN, SHEET_EDGE = 90 * mm, 15 * mm  # how wide the flow is on a sheet, and where it begins
LARGEST, SMALLEST = 0.9 * mm, 0.35 * mm  # a module of a code: large enough for a phone, no smaller than a scanner reads


class Block(NamedTuple):
    """Something so high that is drawn from its top downwards; `begins`: on a label of its own."""

    height: float
    draw: Callable[[Pen, float], None]
    begins: bool = False


@dataclass(frozen=True, slots=True)
class Flow:
    """What flows, on what, and what its foot says after the page's number ("" for none)."""

    media: Media
    made_at: datetime
    language: str
    title: str
    blocks: Sequence[Block]
    foot: str = ""


def room(media: Media) -> float:
    """How wide a text may be there, in points."""
    return float((media.width if media.is_label else COLUMN) - 2 * MARGIN)


def lines(text: str, style: Style, width: float, x: float = MARGIN) -> list[Block]:
    """A text as a block for each of its lines, so that a long one goes on on the next label."""

    def drawn(line: str) -> Callable[[Pen, float], None]:
        return lambda pen, top: write_lines(pen, x, top - style.leading * 0.8, (line,), style)

    cut = wrap(text, style.width(width - (x - MARGIN)), style.bold)
    return [Block(style.leading, drawn(line.rstrip())) for line in cut]


def together(blocks: Sequence[Block], media: Media) -> list[Block]:
    """The blocks as one, which no label's end tears apart; as they are where one label is too short for them."""
    height = sum(block.height for block in blocks)
    if height > (media.height or ROLL * mm) - 2 * MARGIN - 3 * FOOT.leading:
        return list(blocks)

    def draw(pen: Pen, top: float) -> None:
        for block in blocks:
            block.draw(pen, top)
            top -= block.height

    return [Block(height, draw)]


def gap(height: float) -> Block:
    """Nothing, so high."""
    return Block(height, lambda _pen, _top: None)


def rule(width: float) -> Block:
    """A thin line across."""

    def draw(pen: Pen, top: float) -> None:
        lift(pen)
        pen.canvas.setStrokeColor(LINE)
        pen.canvas.setLineWidth(0.5)
        pen.canvas.line(MARGIN, top - 4, MARGIN + width, top - 4)

    return Block(8, draw)


def code(rows: Sequence[str], media: Media) -> Block:
    """A QR with its quiet zone in the middle, as large as fits on the label beside its foot."""
    modules = len(rows) + 2 * QUIET
    module = min(room(media) / modules, LARGEST)
    if media.is_label and media.height:
        module = max(min(module, (media.height - 2 * MARGIN - 2 * FOOT.leading) / modules), SMALLEST)
    left = MARGIN + (room(media) - len(rows) * module) / 2

    def draw(pen: Pen, top: float) -> None:
        lift(pen)
        pen.canvas.setFillColorRGB(0, 0, 0)
        for number, row in enumerate(rows):
            y = top - (QUIET + number + 1) * module
            for begin, end in (run.span() for run in re.finditer("1+", row)):
                pen.canvas.rect(left + begin * module, y, (end - begin) * module, module, stroke=0, fill=1)

    return Block(modules * module, draw)


def draw_flow(out: BinaryIO, flow: Flow) -> int:
    """Draw it and return the number of pages; a piece of a roll is as high as the longest of them."""
    width = flow.media.width if flow.media.is_label else COLUMN
    most = (flow.media.height or ROLL * mm) - 2 * MARGIN - _foot_height(flow, 99, width)
    pages = list(_paged(flow, most))
    foot = _foot_height(flow, len(pages), width)
    roll = max(sum(block.height for block in page) for page in pages) + 2 * MARGIN + foot
    height = flow.media.height or roll
    canvas = new_canvas(out, (flow.media.width, height), flow.made_at, flow.language)
    canvas.setTitle(flow.title)
    pen = Pen(canvas, mirror=mirror_for(flow.language, width))

    def draw(page: list[Block], number: int) -> None:
        y = height - MARGIN
        if not flow.media.is_label:
            canvas.translate(SHEET_EDGE, -SHEET_EDGE)
        for block in page:
            block.draw(pen, y)
            y -= block.height
        words = wrap(_foot(flow, number, len(pages)), FOOT.width(width - 2 * MARGIN))
        bottom = MARGIN if flow.media.is_label else y - len(words) * FOOT.leading
        write_lines(pen, MARGIN, bottom + (len(words) - 1) * FOOT.leading, words, FOOT)

    return draw_pages(pen, pages, draw)


def _paged(flow: Flow, most: float) -> Iterable[list[Block]]:
    """The blocks of each page; on a roll and on a sheet none begins anew before the page is full."""
    page: list[Block] = []
    left = most
    for block in flow.blocks:
        anew = block.begins and flow.media.is_label and flow.media.height
        if page and (anew or block.height > left):
            yield page
            page, left = [], most
        page.append(block)
        left -= block.height
    yield page


def _foot(flow: Flow, page: int, pages: int) -> str:
    number = translated("paper", QT_TRANSLATE_NOOP("paper", "Page {page} of {pages}"), flow.language)
    return f"{number.format(page=page, pages=pages)}. {flow.foot}".strip()


def _foot_height(flow: Flow, pages: int, width: float) -> float:
    return len(wrap(_foot(flow, pages, pages), FOOT.width(width - 2 * MARGIN))) * FOOT.leading + 4
