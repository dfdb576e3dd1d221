"""A document to be read and filled in on paper, as PDF: title, headings, items, and boxes to write in."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import BinaryIO

from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from kiosk.domain.document import Kind
from kiosk.ops.docs import Document
from kiosk.words import QT_TRANSLATE_NOOP, translated
from reports.page import new_canvas
from reports.pages import draw_pages
from reports.pen import ACCENT, INK, LINE, SOFT, WARN, Pen, Style, lift, write, write_lines, write_right
from reports.text import printable
from reports.wrap import wrap

WIDTH: float = A4[0]
HEIGHT: float = A4[1]
LEFT, RIGHT, TOP, BOTTOM = 62.0, WIDTH - 62.0, HEIGHT - 62.0, 62.0
STYLES = {
    Kind.TITLE: Style(19, 24, INK, bold=True),
    Kind.HEADING: Style(13, 17, INK, bold=True),
    Kind.TEXT: Style(10, 14.5, INK),
    Kind.ITEM: Style(10, 14.5, INK),
    Kind.TO_FILL: Style(9.5, 13.5, INK),
}
BEFORE = {Kind.TITLE: 0.0, Kind.HEADING: 20.0, Kind.TEXT: 8.0, Kind.ITEM: 5.0, Kind.TO_FILL: 10.0}
LABEL, FOOT, DEMO = Style(8, 11, ACCENT, bold=True), Style(8, 10, SOFT), Style(9, 11, WARN, bold=True)
INDENT, PAD, TO_WRITE = 13.0, 9.0, 40.0  # of an item; in a box; left open in it to write in


@dataclass(slots=True)
class _Line:
    """One block, wrapped: it is never torn, for none is longer than some lines."""

    kind: Kind
    lines: tuple[str, ...]
    height: float


@dataclass(slots=True)
class _Page:
    blocks: list[_Line] = field(default_factory=list)
    used: float = 0.0


def draw_document(out: BinaryIO, document: Document, site_name: str, made_at: datetime, demo: bool = False) -> int:
    """Draw it and return the number of pages; headings stand in the outline. Same document, same bytes."""
    canvas = new_canvas(out, A4, made_at, document.language)
    canvas.setTitle(document.title)
    pen = Pen(canvas)
    pages = list(_paged([_wrapped(block.kind, block.text) for block in document.blocks]))

    def draw(page: _Page, number: int) -> None:
        _frame(pen, document, site_name, demo, number, len(pages))
        y = TOP
        for above, block in zip([None, *page.blocks], page.blocks, strict=False):
            y -= _gap(above, block)
            _draw(pen, block, y, document.label)
            y -= block.height

    return draw_pages(pen, pages, draw)


def _wrapped(kind: Kind, text: str) -> _Line:
    style = STYLES[kind]
    narrower = {Kind.ITEM: INDENT, Kind.TO_FILL: 2 * PAD}.get(kind, 0.0)
    lines = wrap(text, style.width(RIGHT - LEFT - narrower), style.bold)
    height = len(lines) * style.leading
    return _Line(kind, lines, height + LABEL.leading + 2 * PAD + TO_WRITE if kind is Kind.TO_FILL else height)


def _paged(blocks: Sequence[_Line]) -> Iterator[_Page]:
    """A heading stands on the page of what it heads."""
    page = _Page()
    for place, block in enumerate(blocks):
        above = page.blocks[-1] if page.blocks else None
        beneath = blocks[place + 1] if block.kind is Kind.HEADING and place + 1 < len(blocks) else None
        together = _needed(above, block) + (_needed(block, beneath) if beneath else 0.0)
        if page.used + together > TOP - BOTTOM:
            yield page
            page, above = _Page(), None
        page.used += _needed(above, block)
        page.blocks.append(block)
    yield page


def _needed(above: _Line | None, block: _Line) -> float:
    return _gap(above, block) + block.height


def _gap(above: _Line | None, block: _Line) -> float:
    if above is None:
        return 0.0
    return max(BEFORE[block.kind], BEFORE[Kind.TO_FILL] if above.kind is Kind.TO_FILL else 0.0)


def _draw(pen: Pen, block: _Line, y: float, label: str) -> None:
    style, x = STYLES[block.kind], LEFT
    if block.kind in (Kind.TITLE, Kind.HEADING):
        _outline(pen.canvas, block, y)
    if block.kind is Kind.ITEM:
        write(pen, LEFT + 1, y - style.size, "•", style)
        x += INDENT
    if block.kind is Kind.TO_FILL:
        _box(pen, y, block.height)
        y -= PAD + LABEL.leading
        x += PAD
        write(pen, x, y + 3, label, LABEL)
    write_lines(pen, x, y - style.size, block.lines, style)


def _box(pen: Pen, top: float, height: float) -> None:
    lift(pen)
    canvas = pen.canvas
    canvas.setStrokeColor(ACCENT)
    canvas.setLineWidth(0.8)
    canvas.roundRect(LEFT, top - height, RIGHT - LEFT, height, 4, stroke=1, fill=0)


def _outline(canvas: Canvas, block: _Line, y: float) -> None:
    words = "".join(block.lines).strip()
    name = f"{canvas.getPageNumber()}:{y:.0f}"
    canvas.bookmarkHorizontal(name, 0, y)
    canvas.addOutlineEntry(words, name, level=0 if block.kind is Kind.TITLE else 1)


def _frame(pen: Pen, document: Document, site_name: str, demo: bool, number: int, count: int) -> None:
    def say(source: str, **values: object) -> str:
        return translated("paper", source, document.language).format(**values)

    if demo:
        write_right(pen, RIGHT, HEIGHT - 40, say(QT_TRANSLATE_NOOP("paper", "DEMO – invented visitors")), DEMO)
    write(pen, LEFT, 34, printable(site_name[:80]), FOOT)
    page = say(QT_TRANSLATE_NOOP("paper", "Page {page} of {pages}"), page=number, pages=count)
    write_right(pen, RIGHT, 34, page, FOOT)
    lift(pen)
    pen.canvas.setStrokeColor(LINE)
    pen.canvas.setLineWidth(0.5)
    pen.canvas.line(LEFT, 48, RIGHT, 48)
