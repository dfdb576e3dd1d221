"""The recovery sheet: the one paper from which a location can be opened again when its keyring is lost.

Norwegian and English on every sheet, whatever the screen's language: it is read years later by somebody else.
"""

import re
from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import BinaryIO, Protocol
from zoneinfo import ZoneInfo

from reportlab.lib.colors import black
from reportlab.lib.pagesizes import A4

from kiosk.words import QT_TRANSLATE_NOOP, translated
from reports.dates import clock, long_date
from reports.page import new_canvas
from reports.pen import (
    ACCENT,
    INK,
    LINE,
    SOFT,
    WARN,
    Pen,
    Style,
    lift,
    write,
    write_lines,
    write_right,
    write_spaced,
)
from reports.qr import qr_rows
from reports.text import forget, printable
from reports.wrap import wrap

WIDTH: float = A4[0]
HEIGHT: float = A4[1]
LEFT, RIGHT = 57.0, WIDTH - 57.0
COLUMNS = 2
MODULE = 4.0  # 1.4 mm: read by a phone and by a hand scanner
NORWEGIAN, ENGLISH = "nb", "en"

TITLE, SECOND_TITLE = Style(24, 29, INK, bold=True), Style(13, 17, SOFT)
LABEL, FACT, BODY = Style(7.5, 10, SOFT), Style(10, 13, INK), Style(9.5, 14, INK)
QR_INK = black  # a scanner wants more contrast than the eye
GROUP, PLACE, DEMO = Style(19, 24, INK, bold=True), Style(7.5, 10, SOFT), Style(10, 12, WARN, bold=True)

HEAD = QT_TRANSLATE_NOOP("paper", "Recovery sheet")
WHAT = QT_TRANSLATE_NOOP(
    "paper",
    "With these characters the visitor register of this location can be opened again when its computer is lost "
    "or broken and when everybody has forgotten the passphrase. Nobody can make them anew.",
)
KEEP = QT_TRANSLATE_NOOP(
    "paper",
    "Keep this sheet in a safe, away from the computer. Do not copy, photograph or send it. Whoever holds it and the "
    "computer can read all visitors. After it has been used, a new sheet is made and this one is destroyed.",
)
SAME = QT_TRANSLATE_NOOP("paper", "The same groups, for a scanner")


class Sheet(Protocol):
    """What is printed on it, as set-up makes it."""

    @property
    def site_name(self) -> str:
        """The location."""

    @property
    def person(self) -> str:
        """Who made the first key."""

    @property
    def groups(self) -> Sequence[str]:
        """The secret in groups of Crockford's Base32 with its check characters."""

    @property
    def fingerprint(self) -> str:
        """Of the first person's public key."""


def draw_sheet(out: BinaryIO, sheet: Sheet, made_at: datetime, zone: ZoneInfo, language: str, demo: bool) -> None:
    """Draw the sheet on one page of A4; `language` is the document's, the words stand in both languages."""
    canvas = new_canvas(out, A4, made_at, language)
    canvas.setTitle(translated("paper", HEAD, language))
    pen = Pen(canvas)
    y = _titles(pen, demo)
    y = _facts(pen, y, sheet, made_at, zone)
    y = _groups(pen, y - 10, sheet.groups)
    _texts(pen, y - 34)
    lift(pen)
    canvas.showPage()
    canvas.save()
    forget()


def both(source: str) -> str:
    """A short marked text in Norwegian and English."""
    norwegian, english = translated("paper", source, NORWEGIAN), translated("paper", source, ENGLISH)
    return english if norwegian == english else f"{norwegian} · {english}"


def _titles(pen: Pen, demo: bool) -> float:
    y = HEIGHT - 84
    write(pen, LEFT, y, translated("paper", HEAD, NORWEGIAN), TITLE)
    write(pen, LEFT, y - 20, translated("paper", HEAD, ENGLISH), SECOND_TITLE)
    if demo:
        write_right(pen, RIGHT, y - 20, both(QT_TRANSLATE_NOOP("paper", "DEMO – opens nothing")), DEMO)
    _rule(pen, y - 36, ACCENT, 1.2)
    return y - 56


def _facts(pen: Pen, y: float, sheet: Sheet, made_at: datetime, zone: ZoneInfo) -> float:
    local = made_at.astimezone(zone)
    facts = (
        (QT_TRANSLATE_NOOP("paper", "Location"), sheet.site_name),
        (QT_TRANSLATE_NOOP("paper", "Made for"), sheet.person),
        (QT_TRANSLATE_NOOP("paper", "Made"), f"{long_date(local.date(), NORWEGIAN)} {clock(made_at, zone)}"),
        (QT_TRANSLATE_NOOP("paper", "Fingerprint"), sheet.fingerprint),
    )
    half = (RIGHT - LEFT) / 2
    for left, right in (facts[:2], facts[2:]):
        deepest = 1
        for x, (label, value) in ((LEFT, left), (LEFT + half, right)):
            lines = wrap(value, FACT.width(half - 16))
            write(pen, x, y, both(label), LABEL)
            write_lines(pen, x, y - 14, lines, FACT)
            deepest = max(deepest, len(lines))
        y -= 24 + deepest * FACT.leading
    return y


def _groups(pen: Pen, y: float, groups: Sequence[str]) -> float:
    """Numbered groups, each character in a box of one width, as on a typewriter; beside them the same as a QR."""
    rows = -(-len(groups) // COLUMNS)
    code = qr_rows("".join(groups))
    width, height = (RIGHT - LEFT - len(code) * MODULE - 12) / COLUMNS, 40.0
    _rule(pen, y, LINE, 0.5)
    for index, group in enumerate(groups):
        x, base = LEFT + index % COLUMNS * width, y - index // COLUMNS * height - 29
        write(pen, x, base + 0.5, f"{index + 1:>2}", PLACE)
        step = min(18.5, (width - 36) / max(len(group), 1))
        write_spaced(pen, x + 22, base, printable(group), GROUP, step)
    bottom = y - rows * height - 6
    _qr(pen, y - 14, code)
    _rule(pen, bottom, LINE, 0.5)
    return bottom


def _qr(pen: Pen, top: float, rows: Sequence[str]) -> None:
    """The groups for a scanner, drawn as rectangles, its right edge on the margin; under it what it is."""
    left = RIGHT - len(rows) * MODULE
    lift(pen)
    pen.canvas.setFillColor(QR_INK)
    for number, row in enumerate(rows):
        for start, end in _runs(row):
            y = top - (number + 1) * MODULE
            pen.canvas.rect(left + start * MODULE, y, (end - start) * MODULE, MODULE, stroke=0, fill=1)
    under = top - len(rows) * MODULE - 14
    for line, language in enumerate((NORWEGIAN, ENGLISH)):
        write(pen, left, under - line * LABEL.leading, translated("paper", SAME, language), LABEL)


def _runs(row: str) -> Iterator[tuple[int, int]]:
    """Where dark modules begin and end: one rectangle for each run leaves no hairlines between them."""
    return (found.span() for found in re.finditer("1+", row))


def _texts(pen: Pen, y: float) -> None:
    half = (RIGHT - LEFT) / 2
    for x, language in ((LEFT, NORWEGIAN), (LEFT + half + 8, ENGLISH)):
        line = y
        for source in (WHAT, KEEP):
            lines = wrap(translated("paper", source, language), BODY.width(half - 20))
            write_lines(pen, x, line, lines, BODY)
            line -= len(lines) * BODY.leading + 8


def _rule(pen: Pen, y: float, colour: object, thickness: float) -> None:
    lift(pen)
    pen.canvas.setStrokeColor(colour)
    pen.canvas.setLineWidth(thickness)
    pen.canvas.line(LEFT, y, RIGHT, y)
