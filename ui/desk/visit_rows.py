"""Visits as rows of a staff's table; made on the thread beside the window, for thousands of them take their time."""

from collections.abc import Iterable
from datetime import UTC, datetime

from PySide6.QtCore import QCoreApplication

from kiosk.domain.visit import Closed, Visit
from kiosk.domain.visitor import Visitor
from ui.desk.table import Row, alphabetical
from ui.language import Language

COLUMNS = ("arrived", "left", "name", "company", "contact", "host", "party")
_NEVER = datetime.max.replace(tzinfo=UTC)
_NOBODY = Visitor("-")


def visit_rows(visits: Iterable[Visit], language: Language) -> list[Row]:
    """One row a visit, its key the visit's id: COLUMNS in the language of now. What is damaged or was not seen leaving
    says so; the mark is "damaged", "automatic", "here" or ""."""
    return [_row(visit, language) for visit in visits]


def _row(visit: Visit, language: Language) -> Row:
    visitor = visit.arrival.visitor if visit.arrival else _NOBODY
    contact = " · ".join(language.rightwards(part) for part in (visitor.phone, visitor.email) if part)
    adults, children = visit.people or (0, 0)
    party = f"{adults} + {children}" if children else str(adults or "")
    arrived = language.moment(visit.arrival.arrived_at) if visit.arrival else ""
    texts = (arrived, _left(visit, arrived, language), _name(visit), visitor.company, contact, visitor.host, party)
    order = (
        visit.arrival.arrived_at if visit.arrival else _NEVER,
        visit.departure.left_at if visit.departure else _NEVER,
        *map(alphabetical, texts[2:6]),
        adults + children,
    )
    return Row(visit.id, texts, order, _mark(visit))


def _name(visit: Visit) -> str:
    if visit.damaged:
        return QCoreApplication.translate("VisitRow", "Damaged, cannot be opened")
    return visit.arrival.visitor.name if visit.arrival else ""


def _left(visit: Visit, arrived: str, language: Language) -> str:
    """When the visit ended: on the day of arrival the time is enough."""
    if visit.departure is None:
        return "" if visit.damaged else QCoreApplication.translate("VisitRow", "still here")
    moment = language.moment(visit.departure.left_at)
    shown = moment[-5:] if arrived[:-5] == moment[:-5] else moment
    if visit.departure.closed is Closed.AUTOMATIC:
        return QCoreApplication.translate("VisitRow", "%1, closed automatically").replace("%1", shown)
    return shown


def _mark(visit: Visit) -> str:
    if visit.damaged:
        return "damaged"
    if visit.departure is None:
        return "here"
    return "automatic" if visit.departure.closed is Closed.AUTOMATIC else ""
