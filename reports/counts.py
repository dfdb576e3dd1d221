"""Visits per day on paper, without names: a chart for each month, and its numbers as a table beneath."""

from typing import BinaryIO

from kiosk.domain.counts import FEWEST, Counts, DayCount, MonthCount
from kiosk.domain.retention import day_of
from kiosk.domain.site import Site
from kiosk.ops.audit import AuditEntry
from kiosk.words import QT_TRANSLATE_NOOP, translated
from reports.dates import month_and_year, weekday_letter
from reports.last_days import Asked
from reports.page import LEFT, RIGHT, Heading, Paper, close_paper, open_paper, turn
from reports.pen import ACCENT, INK, LINE, SOFT, Style, across, lift, write, write_lines, write_right
from reports.text import forget, measure
from reports.wrap import wrap

SECTION, LEAD, LABEL = Style(12, 15, INK, bold=True), Style(9, 12, SOFT), Style(7.5, 9, SOFT)
NUMBER = Style(8, 10, INK)
BEGIN = LEFT + 50.0  # where the days begin, after the names of the rows
DAY = (RIGHT - BEGIN) / 31
CHART, ROW, BAR = 52.0, 11.0, 13.0
STRIP = 38.0 + CHART + 3 * ROW + 8.0  # what a month takes


def draw_counts(
    out: BinaryIO, site: Site, counts: Counts, entry: AuditEntry, asked: Asked, language: str, demo: bool
) -> int:
    """Draw it and return the number of pages. It names nobody and may be kept; `entry` is its line of the log."""
    heading = _heading(site, counts, entry, asked, language, demo)
    try:
        return _draw(out, heading, counts)
    finally:
        forget()


def _heading(site: Site, counts: Counts, entry: AuditEntry, asked: Asked, language: str, demo: bool) -> Heading:
    today = day_of(asked.at, site.zone)
    return Heading(
        title="",
        site_name=site.name,
        zone=site.zone,
        first=counts.days[0].day if counts.days else today,
        last=counts.days[-1].day if counts.days else today,
        made_at=asked.at,
        made_by=asked.by,
        reason="–",
        case="",
        audit_number=entry.number,
        chain_head=entry.hash,
        destroy_by=None,
        language=language,
        demo=demo,
    )


def _draw(out: BinaryIO, heading: Heading, counts: Counts) -> int:
    title = translated("paper", QT_TRANSLATE_NOOP("paper", "Visits per day"), heading.language)
    paper = open_paper(out, heading, title, lambda _: None)
    paper.y -= 14
    explained = QT_TRANSLATE_NOOP(
        "paper",
        "How many visits were registered on each day that is over. Fewer than {fewest}, none too, are shown as "
        "<{fewest}. A month is the sum of the days that show a number.",
    )
    _paragraph(paper, paper.say(explained, fewest=FEWEST))
    if not counts.days:
        _paragraph(paper, paper.say(QT_TRANSLATE_NOOP("paper", "No day with visits is over yet.")))
    for month in counts.months:
        if paper.room < STRIP:
            turn(paper)
        days = [each for each in counts.days if each.day.replace(day=1) == month.month]
        _title(paper, month)
        _chart(paper, days, counts.most)
        _table(paper, days)
        paper.y -= 8
    return close_paper(paper)


def _paragraph(paper: Paper, text: str) -> None:
    lines = wrap(text, LEAD.width(RIGHT - LEFT))
    write_lines(paper.pen, LEFT, paper.y - LEAD.leading, lines, LEAD)
    paper.y -= len(lines) * LEAD.leading


def _title(paper: Paper, month: MonthCount) -> None:
    paper.y -= 24
    write(paper.pen, LEFT, paper.y, month_and_year(month.month, paper.heading.language), SECTION)
    source = QT_TRANSLATE_NOOP(
        "paper", "Visits: {visits}. Days with {fewest} or more: {told}. Days with fewer: {untold}."
    )
    said = paper.say(source, visits=month.visits, fewest=FEWEST, told=month.told, untold=month.untold)
    write_right(paper.pen, RIGHT, paper.y, said, LEAD)


def _chart(paper: Paper, days: list[DayCount], most: int) -> None:
    """Bars of one scale on all pages; no bar where no number is shown."""
    base = paper.y - 14 - CHART
    lift(paper.pen)
    canvas = paper.canvas
    canvas.setStrokeColor(LINE)
    canvas.setLineWidth(0.5)
    canvas.line(across(paper.pen, BEGIN), base, across(paper.pen, RIGHT), base)
    canvas.setFillColor(ACCENT)
    for each in days:
        if each.visits:
            x = across(paper.pen, _middle(each) - BAR / 2, BAR)
            canvas.rect(x, base, BAR, max(each.visits / most * CHART, 1.0), stroke=0, fill=1)
    paper.y = base


def _table(paper: Paper, days: list[DayCount]) -> None:
    language = paper.heading.language
    rows = (
        (QT_TRANSLATE_NOOP("paper", "Weekday"), [weekday_letter(each.day, language) for each in days], LABEL),
        (QT_TRANSLATE_NOOP("paper", "Day"), [str(each.day.day) for each in days], LABEL),
        (QT_TRANSLATE_NOOP("paper", "Visits"), [each.shown for each in days], NUMBER),
    )
    for title, texts, style in rows:
        paper.y -= ROW
        write(paper.pen, LEFT, paper.y, paper.say(title), LABEL)
        for each, text in zip(days, texts, strict=True):
            left = _middle(each) - measure(text, style.bold) * style.size / 2000
            write(paper.pen, left, paper.y, text, style)


def _middle(each: DayCount) -> float:
    return float(BEGIN + (each.day.day - 0.5) * DAY)
