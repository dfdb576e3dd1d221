"""The page that every list on paper stands on: what it is, who made it and why, and when to destroy it.

Head, foot and table head are the same on each page of a report and drawn once, as a form. How many pages there
are is known at the end only: "of 12" is a form of its own, drawn last.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import BinaryIO
from zoneinfo import ZoneInfo

from reportlab import rl_config
from reportlab.lib.pagesizes import A4, landscape
from reportlab.pdfgen.canvas import Canvas

from kiosk.words import QT_TRANSLATE_NOOP, translated
from reports.dates import clock, long_date, period
from reports.fonts import REGULAR, font
from reports.packed import PackedCanvas
from reports.pen import (
    ACCENT,
    INK,
    LINE,
    SOFT,
    WARN,
    Pen,
    Style,
    across,
    lift,
    mirror_for,
    write,
    write_lines,
    write_right,
)
from reports.text import measure, printable
from reports.wrap import wrap

rl_config.useA85 = 0  # text-safe streams serve nobody and are a quarter longer

WIDTH, HEIGHT = landscape(A4)
LEFT, RIGHT, BOTTOM = 42.0, WIDTH - 42.0, 52.0

TITLE = Style(19, 23, INK, bold=True)
LABEL, FACT = Style(7, 9, SOFT), Style(8.5, 11, INK)
FOOT, FOOT_BOLD, DEMO = Style(8, 10, SOFT), Style(8, 10, INK, bold=True), Style(10, 12, WARN, bold=True)
_LONGEST_FACT = 400

REASONS = {
    "tracing": QT_TRANSLATE_NOOP("paper", "Contact tracing"),
    "roll_call": QT_TRANSLATE_NOOP("paper", "Roll call"),
    "inspection": QT_TRANSLATE_NOOP("paper", "Inspection"),
    "correction": QT_TRANSLATE_NOOP("paper", "Correction"),
    "other": QT_TRANSLATE_NOOP("paper", "Other"),
}


@dataclass(frozen=True, slots=True)
class Heading:
    """What stands on every page; `title` "" is the report's own, `reason` a code of REASONS, words or "code: words";
    `destroy_by` None: it names no visitor and may be kept."""

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
    destroy_by: date | None
    language: str
    demo: bool


@dataclass(slots=True)
class Paper:
    """A report being drawn: where the next line goes, and the rules of the page not yet drawn."""

    canvas: Canvas
    pen: Pen
    heading: Heading
    top: float
    y: float = 0.0
    pages: int = 0
    rules: list[tuple[float, float, float, float]] = field(default_factory=list)
    size: tuple[float, float] = (WIDTH, HEIGHT)

    @property
    def right(self) -> float:
        """Where the right margin begins."""
        return self.size[0] - LEFT

    @property
    def room(self) -> float:
        """Points left above the foot of this page."""
        return self.y - BOTTOM

    def say(self, source: str, **values: object) -> str:
        """A marked text in the report's language."""
        return translated("paper", source, self.heading.language).format(**values)


def open_paper(
    out: BinaryIO,
    heading: Heading,
    title: str,
    table_head: Callable[[Paper], None],
    size: tuple[float, float] = (WIDTH, HEIGHT),
) -> Paper:
    """Begin a report with its first page; `table_head` draws at `paper.y` and moves it down. `title` is translated."""
    canvas = new_canvas(out, size, heading.made_at, heading.language)
    pen = Pen(canvas, mirror=mirror_for(heading.language, size[0]))
    paper = Paper(canvas, pen, heading, top=0, size=size)
    canvas.setTitle(f"{title} {period(heading.first, heading.last, heading.language)}")
    canvas.beginForm("frame", 0, 0, *size)
    _draw_head(paper, title)
    table_head(paper)
    _draw_foot(paper)
    lift(paper.pen)
    canvas.endForm()
    paper.top = paper.y
    turn(paper)
    return paper


def turn(paper: Paper) -> None:
    """End this page, if there is one, and begin the next."""
    if paper.pages:
        _end_page(paper)
    paper.pages += 1
    paper.y = paper.top
    canvas = paper.canvas
    canvas.doForm("frame")
    label = paper.say(QT_TRANSLATE_NOOP("paper", "Page {page} of {pages}"), page=paper.pages, pages="\0")
    before = label.split("\0")[0]
    write(paper.pen, LEFT, 30, before, FOOT)
    after = LEFT + measure(before) * FOOT.size / 1000
    canvas.saveState()
    canvas.translate(across(paper.pen, after), 30)
    canvas.doForm("pages")
    canvas.restoreState()


def close_paper(paper: Paper) -> int:
    """End the last page, say on all of them how many there are, and write the file."""
    _end_page(paper)
    label = paper.say("Page {page} of {pages}", page="", pages=f"\0{paper.pages}")
    if paper.pen.mirror is None:
        paper.canvas.beginForm("pages", 0, -10, 100, 10)
    else:
        paper.pen.mirror = 0
        paper.canvas.beginForm("pages", -100, -10, 0, 10)
    write(paper.pen, 0, 0, label.split("\0")[1], FOOT)
    lift(paper.pen)
    paper.canvas.endForm()
    paper.canvas.save()
    return paper.pages


def new_canvas(out: BinaryIO, size: tuple[float, float], made_at: datetime, language: str) -> Canvas:
    """A canvas whose bytes depend on what is drawn only; names nobody in its metadata. All fonts are in it."""
    font(REGULAR)
    canvas = PackedCanvas(out, pagesize=size, pageCompression=1, invariant=1, lang=language, initialFontName=REGULAR)
    canvas.setViewerPreference("DisplayDocTitle", "true")
    canvas.setDateFormatter(lambda *_: made_at.strftime("D:%Y%m%d%H%M%SZ"))
    canvas.setAuthor("Innom")
    canvas.setCreator("Innom")
    return canvas


def fingerprint(head: bytes) -> str:
    """The first eight bytes of a hash, in groups that two people can compare aloud."""
    text = head[:8].hex().upper()
    return " ".join(text[start : start + 4] for start in range(0, len(text), 4))


def _end_page(paper: Paper) -> None:
    lift(paper.pen)
    if paper.rules:
        paper.canvas.setStrokeColor(LINE)
        paper.canvas.setLineWidth(0.5)
        paper.canvas.lines(paper.rules)
        paper.rules = []
    paper.canvas.showPage()


def _draw_head(paper: Paper, title: str) -> None:
    pen, heading, height = paper.pen, paper.heading, paper.size[1]
    write(pen, LEFT, height - 55, printable(title), TITLE)
    if heading.demo:
        write_right(
            pen, paper.right, height - 53, paper.say(QT_TRANSLATE_NOOP("paper", "DEMO – invented visitors")), DEMO
        )
    x, top, deepest = LEFT, height - 80, 1
    narrow = (paper.right - LEFT) / 3 if paper.size[0] < WIDTH else 0.0
    for label, value, wide in _facts(paper):
        width = narrow or wide
        if x + width > paper.right + 1:
            x, top, deepest = LEFT, top - 26 - (deepest - 1) * FACT.leading, 1
        lines = wrap(value[:_LONGEST_FACT], FACT.width(width - 12))
        write(pen, x, top, label, LABEL)
        write_lines(pen, x, top - 12, lines, FACT)
        x += width
        deepest = max(deepest, len(lines))
    paper.y = top - 12 - (deepest - 1) * FACT.leading - 12
    lift(pen)
    paper.canvas.setStrokeColor(ACCENT)
    paper.canvas.setLineWidth(1.2)
    paper.canvas.line(LEFT, paper.y, paper.right, paper.y)


def _facts(paper: Paper) -> tuple[tuple[str, str, float], ...]:
    """Label, value and width of each fact in the head; together as wide as a landscape page, else in two rows."""
    heading, say = paper.heading, paper.say
    language = heading.language
    day = heading.made_at.astimezone(heading.zone).date()
    made = f"{long_date(day, language)} {clock(heading.made_at, heading.zone)}"
    code, colon, words = heading.reason.partition(": ")
    reason = say(REASONS.get(code, "{code}"), code=code) + colon + words
    return (
        (say(QT_TRANSLATE_NOOP("paper", "Location")), heading.site_name, 152),
        (say(QT_TRANSLATE_NOOP("paper", "Period")), period(heading.first, heading.last, language), 126),
        (say(QT_TRANSLATE_NOOP("paper", "Made")), made, 126),
        (say(QT_TRANSLATE_NOOP("paper", "By")), heading.made_by, 116),
        (say(QT_TRANSLATE_NOOP("paper", "Reason")), reason, 130),
        (say(QT_TRANSLATE_NOOP("paper", "Case")), heading.case or "–", 108),
    )


def _draw_foot(paper: Paper) -> None:
    heading, pen = paper.heading, paper.pen
    paper.canvas.setStrokeColor(LINE)
    paper.canvas.setLineWidth(0.5)
    paper.canvas.line(LEFT, 44, paper.right, 44)
    source = QT_TRANSLATE_NOOP("paper", "Log entry {number}, chain head {head}. Times in {zone}.")
    head = fingerprint(heading.chain_head)
    entry = paper.say(source, number=heading.audit_number, head=head, zone=heading.zone.key)
    day = long_date(heading.destroy_by, heading.language) if heading.destroy_by else ""
    destroy = paper.say(QT_TRANSLATE_NOOP("paper", "Destroy by {day}"), day=day) if day else ""
    write_right(pen, paper.right, 30, destroy, FOOT_BOLD)
    left = (LEFT + paper.right - measure(entry) * FOOT.size / 1000) / 2
    beside = left - LEFT > measure(destroy, bold=True) * FOOT.size / 1000 + 8
    write(pen, left if beside else LEFT, 30 if beside else 18, entry, FOOT)
