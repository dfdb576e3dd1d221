"""Writes text on a canvas: the short way for Latin, shaped runs for the rest, always found again when read.

What is cut into lines or shaped stands in one marked stretch with the whole text as its /ActualText
(ISO 32000-1, 14.9.4), so that a search for a name finds it in one piece whatever its glyphs are. Not where
letters run from right to left: poppler takes /ActualText for the order on the page and turns it round once
more; there the fonts' own /ToUnicode must do, line by line.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from reportlab.lib.colors import Color, HexColor
from reportlab.pdfgen.canvas import Canvas
from reportlab.pdfgen.textobject import PDFTextObject

from kiosk.settings import RIGHT_TO_LEFT
from reports.fonts import BOLD, REGULAR, font
from reports.text import has_right_to_left, is_plain, is_right_to_left, layout, measure

INK, SOFT, ACCENT = HexColor("#16233B"), HexColor("#5B6577"), HexColor("#0B5D5A")
LINE, TINT, WARN = HexColor("#D9D5CC"), HexColor("#BFD8D5"), HexColor("#8A3A10")


@dataclass(frozen=True, slots=True)
class Style:
    """How a text is set; sizes in points."""

    size: float
    leading: float
    colour: Color = INK
    bold: bool = False

    @property
    def font(self) -> str:
        """The font of plain text in this style."""
        return BOLD if self.bold else REGULAR

    def width(self, points: float) -> float:
        """So many points in 1/1000 of the size."""
        return points * 1000 / self.size


@dataclass(slots=True)
class Pen:
    """The canvas, the text begun on it, the style last set there; `mirror`: the width within which all is mirrored."""

    canvas: Canvas
    text: PDFTextObject | None = None
    style: Style | None = None
    mirror: float | None = None


def write(pen: Pen, x: float, y: float, line: str, style: Style) -> None:
    """One line of printable text with its left end on (x, y)."""
    write_lines(pen, x, y, (line,), style)


def write_lines(pen: Pen, x: float, y: float, lines: Sequence[str], style: Style) -> None:
    """The lines of one text, the first on (x, y); read back as one text."""
    if len(lines) == 1 and is_plain(lines[0]):
        if lines[0]:
            _plain(pen, _start(pen, x, lines[0], style), y, lines[0], style)
        return
    whole = "".join(lines).rstrip()
    right_to_left = is_right_to_left(whole)
    marked = not has_right_to_left(whole)
    if marked:
        _begin_stretch(pen, whole)
    for number, line in enumerate(map(str.rstrip, lines)):
        _line(pen, _start(pen, x, line, style), y - number * style.leading, line, style, right_to_left)
    if marked:
        _end_stretch(pen)


def write_right(pen: Pen, x: float, y: float, line: str, style: Style) -> None:
    """One line of printable text with its right end on (x, y)."""
    write(pen, x - measure(line, style.bold) * style.size / 1000, y, line, style)


def write_spaced(pen: Pen, x: float, y: float, line: str, style: Style, step: float) -> None:
    """Plain text with each character in the middle of a box `step` points wide; read back without the gaps."""
    _begin_stretch(pen, line)
    for place, char in enumerate(line):
        _plain(pen, x + (place + 0.5) * step - measure(char, style.bold) * style.size / 2000, y, char, style)
    _end_stretch(pen)


def lift(pen: Pen) -> None:
    """End the text begun, so that lines may be drawn or the page ended."""
    if pen.text is not None:
        pen.canvas.drawText(pen.text)
        pen.text = pen.style = None


def mirror_for(language: str, width: float) -> float | None:
    """What a pen on a page of that width needs, for words of that language."""
    return width if language in RIGHT_TO_LEFT else None


def across(pen: Pen, x: float, width: float = 0.0) -> float:
    """Where the left end of something so wide lies: at x, or mirrored, where its right end is as far from the right."""
    return x if pen.mirror is None else pen.mirror - x - width


def _start(pen: Pen, x: float, line: str, style: Style) -> float:
    return x if pen.mirror is None else across(pen, x, measure(line, style.bold) * style.size / 1000)


def _begin_stretch(pen: Pen, actual_text: str) -> None:
    lift(pen)
    pen.canvas.addLiteral(f"/Span <</ActualText <FEFF{actual_text.encode('utf-16-be').hex()}>>> BDC")


def _end_stretch(pen: Pen) -> None:
    lift(pen)
    pen.canvas.addLiteral("EMC")


def _line(pen: Pen, x: float, y: float, line: str, style: Style, right_to_left: bool) -> None:
    if is_plain(line) and not right_to_left:
        _plain(pen, x, y, line, style)
        return
    for run in layout(line, style.bold, right_to_left):
        text = _begun(pen, style)
        text.setTextOrigin(x, y)
        text.setFont(run.font, style.size, style.leading)
        text.textLine(run.text)
        x += run.width * style.size / 1000
    pen.style = None


def _plain(pen: Pen, x: float, y: float, line: str, style: Style) -> None:
    text = _begun(pen, style)
    text.setTextOrigin(x, y)
    text.textLine(line)


def _begun(pen: Pen, style: Style) -> PDFTextObject:
    if pen.text is None:
        pen.text = pen.canvas.beginText()
    if pen.style is not style:
        font(style.font)
        pen.text.setFont(style.font, style.size, style.leading)
        pen.text.setFillColor(style.colour)
        pen.style = style
    return pen.text
