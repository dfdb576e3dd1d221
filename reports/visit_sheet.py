"""The visits of the last days as a table for another program: a workbook, or CSV that computes nothing."""

import csv
import io
import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence

from kiosk.domain.visit import Closed, Purpose, Visit
from kiosk.settings import RIGHT_TO_LEFT
from kiosk.words import QT_TRANSLATE_NOOP
from reports.about import about, moment, say
from reports.page import Heading
from reports.workbook import Column, Sheet, workbook

COLUMNS = (
    Column(QT_TRANSLATE_NOOP("paper", "Day"), 12),
    Column(QT_TRANSLATE_NOOP("paper", "Arrived"), 26),
    Column(QT_TRANSLATE_NOOP("paper", "Left"), 26),
    Column(QT_TRANSLATE_NOOP("paper", "How it ended"), 24),
    Column(QT_TRANSLATE_NOOP("paper", "Name"), 30),
    Column(QT_TRANSLATE_NOOP("paper", "Company"), 26),
    Column(QT_TRANSLATE_NOOP("paper", "Phone"), 20),
    Column(QT_TRANSLATE_NOOP("paper", "E-mail"), 30),
    Column(QT_TRANSLATE_NOOP("paper", "Host"), 22),
    Column(QT_TRANSLATE_NOOP("paper", "Adults"), 9),
    Column(QT_TRANSLATE_NOOP("paper", "Children"), 9),
    Column(QT_TRANSLATE_NOOP("paper", "Agreed to"), 40),
    Column(QT_TRANSLATE_NOOP("paper", "Number of the visit"), 36),
)
PHONE = 6
ENDED = {
    Closed.SELF: QT_TRANSLATE_NOOP("paper", "signed out"),
    Closed.DESK: QT_TRANSLATE_NOOP("paper", "noted by the reception"),
    Closed.AUTOMATIC: QT_TRANSLATE_NOOP("paper", "closed automatically"),
}
AGREED = {
    Purpose.TRACING: QT_TRANSLATE_NOOP("paper", "Contact tracing"),
    Purpose.HOST: QT_TRANSLATE_NOOP("paper", "Telling the host"),
    Purpose.ROLL_CALL: QT_TRANSLATE_NOOP("paper", "Roll call"),
}
_COMPUTES = "=+-@\u2212"
_PUNCTUATION = re.compile(r"[()./-]")


def visits_workbook(heading: Heading, visits: Iterable[Visit]) -> bytes:
    """Two sheets: what this is, and a row for each visit. Every cell is a string."""
    name = say(heading, QT_TRANSLATE_NOOP("paper", "Visits"))
    sheets = [about(heading, name), visit_sheet(heading, name, visits)]
    return workbook(sheets, heading.made_at, heading.language in RIGHT_TO_LEFT)


def visit_sheet(heading: Heading, name: str, visits: Iterable[Visit]) -> Sheet:
    """A row for each visit, in the order given."""
    columns = [Column(say(heading, title), width) for title, width in COLUMNS]
    return Sheet(name, columns, (cells_of(heading, visit) for visit in visits))


def visits_csv(heading: Heading, visits: Iterable[Visit]) -> bytes:
    """RFC 4180 with `;`, as spreadsheets of countries with a decimal comma open it; UTF-8 that says so; all quoted."""
    out = io.BytesIO()
    text = io.TextIOWrapper(out, encoding="utf-8-sig", newline="")
    writer = csv.writer(text, delimiter=";", quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    writer.writerow([say(heading, title) for title, _ in COLUMNS])
    writer.writerows(_neutral_row(cells_of(heading, visit)) for visit in visits)
    text.flush()
    return out.getvalue()


def neutral(text: str) -> str:
    """The text with an apostrophe before it if a spreadsheet could compute it (OWASP, CSV Injection): where it begins
    with = + - @, in any width and behind any blanks, or with a control character."""
    first = unicodedata.normalize("NFKC", text).lstrip()[:1]
    risky = first in _COMPUTES if first else False
    return f"'{text}" if risky or unicodedata.category(text[:1] or "a") == "Cc" else text


def neutral_phone(text: str) -> str:
    """A phone number as typed. It has no letters, so the worst it could be is a sum; where it begins with + or -, its
    other signs become blanks: the same number, and nothing to add up."""
    if text[:1] in ("+", "-"):
        return text[:1].replace("-", "") + " ".join(_PUNCTUATION.sub(" ", text[1:]).split())
    return text


def _neutral_row(cells: Sequence[str]) -> Iterator[str]:
    for place, text in enumerate(cells):
        yield neutral_phone(text) if place == PHONE else neutral(text)


def cells_of(heading: Heading, visit: Visit) -> tuple[str, ...]:
    """One visit; what is damaged says so in place of how it ended."""
    arrival, departure = visit.arrival, visit.departure
    ended = say(heading, ENDED[departure.closed]) if departure else ""
    if visit.damaged:
        ended = say(heading, QT_TRANSLATE_NOOP("paper", "cannot be read"))
    elif departure is None:
        ended = say(heading, QT_TRANSLATE_NOOP("paper", "still here"))
    left = moment(heading, departure.left_at) if departure else ""
    if arrival is None:
        return visit.day.isoformat(), "", left, ended, *[""] * 8, visit.id
    visitor = arrival.visitor
    agreed = ", ".join(say(heading, words) for purpose, words in AGREED.items() if purpose in arrival.purposes)
    return (
        visit.day.isoformat(), moment(heading, arrival.arrived_at), left, ended, visitor.name, visitor.company,
        visitor.phone, visitor.email, visitor.host, str(visitor.adults), str(visitor.children), agreed, visit.id,
    )  # fmt: skip
