"""The roll call on paper: taken along in a hurry, read aloud in the rain, one box to tick for each person."""

from collections.abc import Sequence
from dataclasses import replace
from typing import BinaryIO

from reportlab.lib.pagesizes import A4

from kiosk.domain.retention import closing_time, day_of
from kiosk.domain.site import Site
from kiosk.domain.visit import Visit
from kiosk.ops.present import RollCall
from kiosk.words import QT_TRANSLATE_NOOP, translated
from reports.last_days import Asked, heading_of
from reports.media import SHEET, Media
from reports.page import LEFT, Heading, Paper, close_paper, open_paper, turn
from reports.pen import INK, SOFT, WARN, Style, write, write_lines
from reports.roll_call_label import draw_on_labels
from reports.roll_call_rows import GONE, HERE, LEADING, UNSEEN, write_person
from reports.table import Column, write_head
from reports.text import forget, printable
from reports.wrap import wrap

COUNT, UNDER, NOTE = Style(30, 34, INK, bold=True), Style(11, 15, INK), Style(9, 12, SOFT)
SECTION, WARNING = Style(15, 18, INK, bold=True), Style(11, 15, WARN)
HEADED = 60.0  # what a section's heading takes


def draw_roll_call(
    out: BinaryIO, site: Site, call: RollCall, asked: Asked, language: str, demo: bool, media: Media = SHEET
) -> int:
    """Draw it, for what lies in the printer, and return the number of pages. To be destroyed after the day's closing
    time: by then all have left."""
    over = day_of(closing_time(asked.at, site), site.zone)
    heading = replace(heading_of(site, call.here, asked, language, demo), destroy_by=over)
    try:
        return draw_on_labels(out, heading, call, media) if media.is_label else _draw(out, heading, call)
    finally:
        forget()


def _draw(out: BinaryIO, heading: Heading, call: RollCall) -> int:
    title = translated("paper", QT_TRANSLATE_NOOP("paper", "Roll call"), heading.language)
    paper = open_paper(out, heading, heading.title or title, lambda _: None, A4)
    _summary(paper, call.here.visits)
    _section(paper, QT_TRANSLATE_NOOP("paper", "In the building"), "", call.here.visits, HERE)
    unseen = QT_TRANSLATE_NOOP(
        "paper", "Closed automatically in the last 12 hours: nobody saw them leave, they may still be inside."
    )
    _section(paper, QT_TRANSLATE_NOOP("paper", "Not seen leaving"), unseen, call.unseen, UNSEEN)
    _section(paper, QT_TRANSLATE_NOOP("paper", "Left in the last 15 minutes"), "", call.just_left, GONE)
    _last_words(paper, call.unread)
    return close_paper(paper)


def _summary(paper: Paper, visits: Sequence[Visit]) -> None:
    """How many people there are to be found: the one number that is read first."""
    counted = [visit.people for visit in visits if visit.people]
    adults, children = (sum(each[place] for each in counted) for place in (0, 1))
    unread = len(visits) - len(counted)
    nameless = sum(visit.arrival is None for visit in visits) - unread
    paper.y -= 42
    source = QT_TRANSLATE_NOOP("paper", "People in the building: {count}")
    write(paper.pen, LEFT, paper.y, paper.say(source, count=adults + children), COUNT)
    paper.y -= 8
    source = QT_TRANSLATE_NOOP(
        "paper", "Adults: {adults}. Children: {children}. Visits: {visits}, without a name: {nameless}."
    )
    counts = {"adults": adults, "children": children, "visits": len(visits), "nameless": nameless}
    _paragraph(paper, paper.say(source, **counts), UNDER)
    if unread:
        source = QT_TRANSLATE_NOOP("paper", "Entries that cannot be read, so that nobody is counted: {count}")
        _paragraph(paper, paper.say(source, count=unread), WARNING)


def _last_words(paper: Paper, unread: int) -> None:
    paper.y -= 8
    if unread:
        source = QT_TRANSLATE_NOOP(
            "paper", "Damaged entries of the last days that could not be read: {count}. Somebody may be missing here."
        )
        _paragraph(paper, paper.say(source, count=unread), WARNING)
    source = QT_TRANSLATE_NOOP(
        "paper",
        "Who is not registered for contact tracing is deleted on leaving and at closing time, and stands in the first "
        "list only.",
    )
    _paragraph(paper, paper.say(source), NOTE)


def _paragraph(paper: Paper, text: str, style: Style) -> None:
    lines = wrap(text, style.width(paper.right - LEFT), style.bold)
    if paper.room < len(lines) * style.leading:
        turn(paper)
    write_lines(paper.pen, LEFT, paper.y - style.leading, lines, style)
    paper.y -= len(lines) * style.leading


def _section(paper: Paper, title: str, note: str, visits: Sequence[Visit], columns: Sequence[Column]) -> None:
    """How many people, and the list by name, so that one who is missed is found in it."""
    words = f"{paper.say(title)}: {sum(sum(visit.people or ()) for visit in visits)}"
    if paper.room < HEADED + 3 * LEADING:
        turn(paper)
    _headline(paper, words)
    if note and visits:
        _paragraph(paper, paper.say(note), NOTE)
    if not visits:
        return

    def head() -> None:
        write_head(paper, columns)
        paper.rules.append((LEFT, paper.y, paper.right, paper.y))

    def again() -> None:
        _headline(paper, f"{words}, {paper.say(QT_TRANSLATE_NOOP('paper', 'continued'))}")
        head()

    head()
    for visit in sorted(visits, key=_by_name):
        write_person(paper, visit, columns, again)


def _headline(paper: Paper, words: str) -> None:
    paper.y -= 32
    write(paper.pen, LEFT, paper.y, printable(words), SECTION)
    paper.y -= 4


def _by_name(visit: Visit) -> tuple[bool, str, str]:
    return visit.arrival is None, visit.arrival.visitor.name.casefold() if visit.arrival else "", visit.id
