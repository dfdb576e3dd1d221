"""Who met somebody, on paper: the days drawn hour by hour, the contacts with their minutes, and who was no contact."""

from collections.abc import Sequence
from datetime import date
from typing import BinaryIO

from kiosk.domain.timeline import Present, lanes_on
from kiosk.domain.visitor import Visitor
from kiosk.ops.trace import Met, Tracing
from kiosk.words import QT_TRANSLATE_NOOP, translated
from reports.dates import short_date, weekday_and_date
from reports.packed import whole
from reports.page import LEFT, RIGHT, Heading, Paper, close_paper, open_paper, turn
from reports.pen import INK, SOFT, WARN, Style, write, write_lines
from reports.table import CELL, Cell, Column, starts_of, text_cell, write_head, write_row
from reports.text import forget
from reports.timeline import AXIS, ROW, draw_timeline
from reports.wrap import wrap

SECTION, LEAD, NOTE, WARNING = Style(13, 16, INK, bold=True), Style(10, 14, INK), Style(8, 11, SOFT), Style(9, 12, WARN)
NAME = Style(9, 11.5, INK)

CONTACTS = (
    Column(QT_TRANSLATE_NOOP("paper", "Name"), 140),
    Column(QT_TRANSLATE_NOOP("paper", "Company"), 106),
    Column(QT_TRANSLATE_NOOP("paper", "Phone"), 84),
    Column(QT_TRANSLATE_NOOP("paper", "E-mail"), 130),
    Column(QT_TRANSLATE_NOOP("paper", "Days"), 112),
    Column(QT_TRANSLATE_NOOP("paper", "Same host"), 58),
    Column(QT_TRANSLATE_NOOP("paper", "Certain, min"), 60, right=True),
    Column(QT_TRANSLATE_NOOP("paper", "Possible, min"), 67, right=True),
)
OTHERS = CONTACTS[:4]


def draw_tracing(out: BinaryIO, heading: Heading, tracing: Tracing, minutes: int, unread: int) -> int:
    """Draw the answer and return the number of pages; says how many visits could not be read.

    Where drawing fails nothing is left in `out`. Same answer and heading, same bytes.
    """
    try:
        with whole(out):
            return _draw(out, heading, tracing, minutes, unread)
    finally:
        forget()


def _draw(out: BinaryIO, heading: Heading, tracing: Tracing, minutes: int, unread: int) -> int:
    title = translated("paper", QT_TRANSLATE_NOOP("paper", "Who was here together"), heading.language)
    paper = open_paper(out, heading, heading.title or title, lambda _: None)
    _summary(paper, tracing, minutes, unread)
    for day in sorted({visit.day for visit in tracing.index}):
        _day(paper, day, tracing)
    first = [met for met in tracing.contacts if met.order == 1]
    second = [met for met in tracing.contacts if met.order == 2]
    _contacts(paper, QT_TRANSLATE_NOOP("paper", "Contacts"), first)
    if second:
        _contacts(paper, QT_TRANSLATE_NOOP("paper", "Who met a contact"), second)
    _others(paper, tracing.not_contacts)
    return close_paper(paper)


def _summary(paper: Paper, tracing: Tracing, minutes: int, unread: int) -> None:
    """Who it is about, in how many visits, and what the minutes mean."""
    paper.y -= 24
    person = tracing.person
    _paragraph(paper, ", ".join(filter(None, (person.name, person.company, person.phone, person.email))), SECTION)
    said = QT_TRANSLATE_NOOP(
        "paper", "Visits: {visits}. Contacts, who shared at least {minutes} minutes with this person: {contacts}."
    )
    contacts = sum(met.order == 1 for met in tracing.contacts)
    _paragraph(paper, paper.say(said, visits=len(tracing.index), minutes=minutes, contacts=contacts), LEAD)
    explained = QT_TRANSLATE_NOOP(
        "paper",
        "Certain: both were seen coming and leaving. Possible: nobody saw one of them leave, who may have been here "
        "until the time shown. A filled bar is certain, a dashed one possible.",
    )
    _paragraph(paper, paper.say(explained), NOTE)
    if unread:
        missing = QT_TRANSLATE_NOOP(
            "paper", "Damaged entries that could not be read: {count}. Contacts may be missing here."
        )
        _paragraph(paper, paper.say(missing, count=unread), WARNING)


def _paragraph(paper: Paper, text: str, style: Style) -> None:
    lines = wrap(text, style.width(RIGHT - LEFT), style.bold)
    write_lines(paper.pen, LEFT, paper.y, lines, style)
    paper.y -= len(lines) * style.leading + 2


def _day(paper: Paper, day: date, tracing: Tracing) -> None:
    """The hours of one day: the index person first, then whom she met, by arrival."""
    index = Present("", tracing.person.name, tracing.index)
    met = [Present("", met.person.name, met.visits) for met in tracing.contacts if met.order == 1]
    own, *lanes = lanes_on(day, index, met, paper.heading.made_at)
    title = weekday_and_date(day, paper.heading.language)
    continued = f"{title}, {paper.say(QT_TRANSLATE_NOOP('paper', 'continued'))}"
    _heading(paper, title, 2 * ROW + AXIS)
    draw_timeline(paper, own, lanes, lambda: _heading(paper, continued, 0))


def _heading(paper: Paper, text: str, needed: float) -> None:
    """A section's title, on a page with room for what begins it."""
    if paper.room < needed + 34:
        turn(paper)
    paper.y -= 22
    write(paper.pen, LEFT, paper.y, text, SECTION)
    paper.y -= 8


def _contacts(paper: Paper, title: str, contacts: Sequence[Met]) -> None:
    def head() -> None:
        write_head(paper, CONTACTS)
        paper.rules.append((LEFT, paper.y, RIGHT, paper.y))

    _heading(paper, f"{paper.say(title)}: {len(contacts)}", 40)
    if contacts:
        head()
    for met in contacts:
        write_row(paper, _cells(paper, met), head, 21)


def _cells(paper: Paper, met: Met) -> list[Cell]:
    yes, no = QT_TRANSLATE_NOOP("paper", "yes"), QT_TRANSLATE_NOOP("paper", "no")
    texts = (
        *_reached(met.person),
        ", ".join(short_date(day, paper.heading.language).replace(" ", "\u00a0") for day in met.days),
        paper.say(yes if met.same_host else no),
        str(met.certain_minutes),
        str(met.possible_minutes),
    )
    return _row(CONTACTS, texts)


def _others(paper: Paper, people: Sequence[Visitor]) -> None:
    """Who was here on those days and met her too short or not at all: a health officer asks for them, too."""

    def head() -> None:
        write_head(paper, OTHERS)
        paper.rules.append((LEFT, paper.y, RIGHT, paper.y))

    title = paper.say(QT_TRANSLATE_NOOP("paper", "Here on the same days, and no contact"))
    _heading(paper, f"{title}: {len(people)}", 40)
    if people:
        head()
    for visitor in people:
        write_row(paper, _row(OTHERS, _reached(visitor)), head, 21)


def _reached(visitor: Visitor) -> tuple[str, ...]:
    return visitor.name, visitor.company, visitor.phone, visitor.email


def _row(columns: Sequence[Column], texts: Sequence[str]) -> list[Cell]:
    styles = (NAME, *[CELL] * len(columns))
    return [
        text_cell(column, x, text, style)
        for column, x, text, style in zip(columns, starts_of(columns), texts, styles, strict=False)
        if text
    ]
