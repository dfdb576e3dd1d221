"""The receipt of a disclosure: what was handed over to an authority, signed by both; it names no visitor."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import BinaryIO

from reportlab.lib.pagesizes import A4

from kiosk.domain.retention import day_of
from kiosk.domain.site import Site
from kiosk.ops.audit import AuditEntry
from kiosk.words import QT_TRANSLATE_NOOP, translated
from reports.dates import clock, long_date
from reports.last_days import Asked
from reports.page import LEFT, Heading, Paper, close_paper, open_paper, turn
from reports.pen import INK, SOFT, Style, lift, write, write_lines
from reports.table import CELL, Cell, Column, starts_of, text_cell, write_head, write_row
from reports.text import forget
from reports.wrap import wrap

RECEIVER, LINE, NOTE, SMALL = Style(15, 19, INK, bold=True), Style(11, 15, INK), Style(9, 12, SOFT), Style(8, 10, SOFT)
SECTION = Style(12, 16, INK, bold=True)
COLUMNS = (
    Column(QT_TRANSLATE_NOOP("paper", "Log entry"), 90),
    Column(QT_TRANSLATE_NOOP("paper", "Number of the visit"), 421),
)
SIGNED = 150.0  # what the lines to sign on take


@dataclass(frozen=True, slots=True)
class Receipt:
    """To whom which visits (by id) were handed over under which audit lines; `told_from` None: told at once."""

    receiver: str
    told_from: datetime | None
    visits: Sequence[str]
    entries: Sequence[AuditEntry]


def draw_receipt(out: BinaryIO, site: Site, receipt: Receipt, asked: Asked, language: str, demo: bool) -> int:
    """Draw it and return the number of pages. It bears the newest line's chain head and may be kept: it names no
    visitor. Refuses nothing; `receipt` has an entry for each visit."""
    day, last = day_of(asked.at, site.zone), receipt.entries[-1]
    heading = Heading(
        title="",
        site_name=site.name,
        zone=site.zone,
        first=day,
        last=day,
        made_at=asked.at,
        made_by=asked.by,
        reason=last.reason,
        case=last.case,
        audit_number=last.number,
        chain_head=last.hash,
        destroy_by=None,
        language=language,
        demo=demo,
    )
    try:
        return _draw(out, heading, receipt)
    finally:
        forget()


def _draw(out: BinaryIO, heading: Heading, receipt: Receipt) -> int:
    title = translated("paper", QT_TRANSLATE_NOOP("paper", "Receipt for what was handed over"), heading.language)
    paper = open_paper(out, heading, title, lambda _: None, A4)
    paper.y -= 14
    _lines(paper, paper.say(QT_TRANSLATE_NOOP("paper", "Handed over to")), NOTE)
    _lines(paper, receipt.receiver, RECEIVER)
    paper.y -= 6
    _lines(paper, _told(paper, receipt.told_from), LINE)
    names_nobody = QT_TRANSLATE_NOOP(
        "paper", "This receipt names no visitor. The log of the location holds the same lines."
    )
    _lines(paper, paper.say(names_nobody), NOTE)
    _visits(paper, receipt)
    _signatures(paper, heading.made_by, receipt.receiver)
    return close_paper(paper)


def _told(paper: Paper, told_from: datetime | None) -> str:
    if told_from is None:
        return paper.say(QT_TRANSLATE_NOOP("paper", "The visitors are told at once when they use their pass."))
    heading = paper.heading
    local = told_from.astimezone(heading.zone)
    day = f"{long_date(local.date(), heading.language)} {clock(told_from, heading.zone)}"
    later = QT_TRANSLATE_NOOP("paper", "The visitors are told when they use their pass, from {day} on.")
    return paper.say(later, day=day)


def _lines(paper: Paper, text: str, style: Style) -> None:
    lines = wrap(text, style.width(paper.right - LEFT), style.bold)
    write_lines(paper.pen, LEFT, paper.y - style.leading, lines, style)
    paper.y -= len(lines) * style.leading + 3


def _visits(paper: Paper, receipt: Receipt) -> None:
    def head() -> None:
        write_head(paper, COLUMNS)
        paper.rules.append((LEFT, paper.y, paper.right, paper.y))

    paper.y -= 22
    counted = paper.say(QT_TRANSLATE_NOOP("paper", "Visits"))
    write(paper.pen, LEFT, paper.y, f"{counted}: {len(receipt.visits)}", SECTION)
    paper.y -= 4
    head()
    for entry, visit in zip(receipt.entries, receipt.visits, strict=True):
        texts = zip(COLUMNS, starts_of(COLUMNS), (str(entry.number), visit), strict=True)
        cells: list[Cell] = [text_cell(column, x, text, CELL) for column, x, text in texts]
        write_row(paper, cells, head, 21)


def _signatures(paper: Paper, by: str, receiver: str) -> None:
    """Two places to sign, never torn from each other."""
    if paper.room < SIGNED:
        turn(paper)
    lift(paper.pen)
    gap = 30.0
    width = (paper.right - LEFT - gap) / 2
    labels = QT_TRANSLATE_NOOP("paper", "Handed over by"), QT_TRANSLATE_NOOP("paper", "Received by")
    y = paper.y - 100
    for place, (label, name) in enumerate(zip(labels, (by, receiver), strict=True)):
        x = LEFT + place * (width + gap)
        paper.rules.append((x, y, x + width, y))
        write(paper.pen, x, y + 62, paper.say(label), NOTE)
        write_lines(paper.pen, x, y + 47, wrap(name, LINE.width(width))[:2], LINE)
        write(paper.pen, x, y - 12, paper.say(QT_TRANSLATE_NOOP("paper", "Place, date, signature")), SMALL)
    paper.y = y - 20
