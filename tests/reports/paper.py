"""What the tests of paper share: visits and headings with a few words, and PDFs read back by poppler."""

import io
import subprocess
from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import TypedDict, Unpack
from zoneinfo import ZoneInfo

from kiosk.domain.visit import Arrival, Closed, Departure, Purpose, Visit
from kiosk.domain.visitor import Visitor
from reports.page import Heading
from reports.visits import draw_visits
from tests.support.programs import program

DAY = date(2026, 11, 20)
NINE = datetime(2026, 11, 20, 8, 0, tzinfo=UTC)  # 09:00 in Oslo


USUAL = Heading(
    title="",
    site_name="Oslo office",
    zone=ZoneInfo("Europe/Oslo"),
    first=DAY,
    last=DAY,
    made_at=datetime(2026, 11, 20, 12, 5, tzinfo=UTC),
    made_by="Kari Nordmann",
    reason="tracing",
    case="2026/123",
    audit_number=17,
    chain_head=bytes(range(16, 48)),
    destroy_by=date(2026, 12, 2),
    language="en",
    demo=False,
)


class HeadingFields(TypedDict, total=False):
    """What a test may say about its heading."""

    title: str
    site_name: str
    zone: ZoneInfo
    first: date
    last: date
    made_at: datetime
    made_by: str
    reason: str
    case: str
    audit_number: int
    chain_head: bytes
    destroy_by: date
    language: str
    demo: bool


def heading(**given: Unpack[HeadingFields]) -> Heading:
    """A heading of one day, in English, with the fields given."""
    return replace(USUAL, **given)


def visit(
    name: str = "Kari Nordmann",
    *,
    company: str = "",
    arrived: datetime = NINE,
    stayed: timedelta | None = timedelta(hours=1),
    closed: Closed = Closed.SELF,
    adults: int = 1,
    children: int = 0,
    damaged: bool = False,
) -> Visit:
    """A visit of one hour; `stayed` None is one still open."""
    visitor = Visitor(name=name, company=company, adults=adults, children=children)
    arrival = Arrival(visitor, frozenset({Purpose.TRACING}), 1, "nb", arrived)
    departure = None if stayed is None else Departure(arrived + stayed, closed)
    return Visit("0" * 32, arrived.astimezone(ZoneInfo("Europe/Oslo")).date(), arrival, departure, damaged)


def drawn(visits: Iterable[Visit], **given: Unpack[HeadingFields]) -> bytes:
    """The report as PDF."""
    out = io.BytesIO()
    draw_visits(out, heading(**given), visits)
    return out.getvalue()


def read(pdf: bytes, *options: str) -> str:
    """The text that poppler's pdftotext finds, without the marks of direction that it adds."""
    text = poppler("pdftotext", pdf, *options, "-", "-")
    return text.translate(dict.fromkeys(map(ord, "\u202a\u202b\u202c\u200e\u200f")))


def pages(pdf: bytes) -> list[str]:
    """The text of each page, row by row as it stands on paper."""
    return read(pdf, "-layout").removesuffix("\f").split("\f")


def rows(pdf: bytes) -> list[list[str]]:
    """Each line of the table as the words of its columns, blanks between them taken for borders."""
    lines = [line.split("  ") for page in pages(pdf) for line in page.splitlines()]
    return [[cell.strip() for cell in line if cell.strip()] for line in lines if any(line)]


def poppler(name: str, pdf: bytes, *arguments: str) -> str:
    """What one of poppler's programs says about a PDF."""
    done = subprocess.run([program(name), *arguments], input=pdf, capture_output=True, check=True, timeout=50)
    return done.stdout.decode()
